"""From files to facts: source, page, article, facts, identity. Writes through `db`; knows nothing of the terminal."""
