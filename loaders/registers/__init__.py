"""Official registers and a user's own files: who has which code, which names, from when until when, after whom."""
