"""From a question to the chapter that answers it; values in, values out."""
