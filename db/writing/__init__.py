"""Writing facts: each source whole or not at all, with its identities, its counts and its search index."""
