"""The first frame: painted with plain escape sequences while the framework is still being imported."""
