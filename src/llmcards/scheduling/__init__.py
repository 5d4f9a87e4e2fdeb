"""FSRS behind one door: days, learning steps, fuzz and the queue."""
