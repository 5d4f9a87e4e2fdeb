"""All cards as a table: find, look at, edit and change many."""
