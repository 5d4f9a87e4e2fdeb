"""Read cards through, without rating them."""
