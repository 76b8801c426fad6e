"""What joins two bodies: the words of each relation, as tables."""
