"""From a whole text to records. Nothing here knows a word of any language."""
