"""The collection: one SQLite file that holds everything a learner made."""
