"""What the user can set: where the files are kept, what they may hold, and what cannot be meant."""
