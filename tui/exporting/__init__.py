"""Writing what a query matches to files: one module a format, each fact with the sentence that says so."""
