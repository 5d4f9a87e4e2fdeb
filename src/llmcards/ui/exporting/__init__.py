"""Export to Anki: one click, one file, and what to do with it on the phone."""
