"""Lets the tests in the folders below import what they share: marked articles, example texts, every pattern."""
