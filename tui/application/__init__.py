"""The full-screen application as a process: how it starts, takes the terminal, follows its database, and ends."""
