"""From values and records to text, in any locale of CLDR."""
