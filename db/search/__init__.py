"""How a query is read, what it means in this database, and finding what it matches, newest first and bounded."""
