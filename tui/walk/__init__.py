"""The walk through places: what narrows the view, what follows what, back and forward."""
