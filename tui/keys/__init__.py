"""Keys: which there are, what they are called, what each does, and what the user has set instead."""
