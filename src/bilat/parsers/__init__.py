"""From one short text to one value, in any locale of CLDR: the inverse of formatting."""
