"""What the program keeps between two starts, and could do without: files of the user's in the state folder."""
