"""Which characters name a person, and the roles people hold."""
