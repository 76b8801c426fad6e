"""Stand-ins for parts of the standard library that are slow to import: what the first frame waits for."""
