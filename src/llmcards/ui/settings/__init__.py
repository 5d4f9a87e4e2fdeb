"""The settings: how cards come back, how the program looks, what is kept."""
