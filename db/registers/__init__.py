"""Official registers in the database: what they say of a body, and the organisations that profit from it."""
