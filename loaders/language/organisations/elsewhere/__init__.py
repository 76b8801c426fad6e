"""Bodies in papers that are not about care: clubs, units, agencies and firms of the world, by the shape of names."""
