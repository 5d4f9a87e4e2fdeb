"""Module pages: three formats in, one stream of lines, one grammar."""
