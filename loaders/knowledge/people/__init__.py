"""Given names, titles, roles, offices and verbs of speech."""
