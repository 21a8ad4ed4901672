"""What the tables of a language hold: a class for each kind of table, and no words."""
