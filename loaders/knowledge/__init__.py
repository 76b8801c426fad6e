"""What the rules know, as tables."""
