"""Which names mean the same organisation or person; one event told by two articles."""
