"""Which characters name a body, and which speak of a class of bodies."""
