"""Owns how tables of words and names are written: words between white space, names between semicolons."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of a table."""
    return frozenset(text.split())


def name_list(text: str) -> tuple[str, ...]:
    """The names of a table, over whatever lines they run, with single spaces inside."""
    return tuple(" ".join(name.split()) for name in text.split(";"))
