"""Takes a page apart into articles and furniture."""
