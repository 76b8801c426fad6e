"""Bodies by name, and the words that names of bodies are made of."""
