"""Quoted words and who said them."""
