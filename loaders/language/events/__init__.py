"""What happened, is planned, may happen or was denied; and what joins two bodies."""
