"""Video descriptions: title, address, chapters, outline."""
