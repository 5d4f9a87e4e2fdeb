"""The day's work: what is due, the review, and what it came to."""
