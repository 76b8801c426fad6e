"""Families of page furniture, one pattern a row."""
