"""Questions asked of the database, one module a subject."""
