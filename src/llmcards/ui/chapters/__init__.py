"""The chapter pane: where in which video a card's answer is said."""
