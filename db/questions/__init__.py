"""Questions asked of the database, a module a subject; each takes an open connection and returns frozen rows."""
