"""The Progress page: how well the cards are remembered, and what it costs."""
