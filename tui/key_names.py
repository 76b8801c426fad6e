"""Owns how a body that has only a key, because no page has named it yet, is called."""

from __future__ import annotations

_SMALL_WORDS = frozenset({"and", "for", "in", "of", "on", "the", "upon", "with"})
_INITIALS = frozenset({"ccg", "gp", "hm", "icb", "nhs", "pct", "uk"})


def name_of_key(key: str) -> str:
    """The words of a key, which has a scheme and no capitals, as a name has them: body/nhs trust, NHS Trust."""
    return " ".join(
        word if word in _SMALL_WORDS else word.upper() if word in _INITIALS else word[:1].upper() + word[1:]
        for word in key.rpartition("/")[2].split()
    )
