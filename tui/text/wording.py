"""Owns how a number is put with its noun, and how a body that no page has named yet is called after its key."""

from __future__ import annotations

_SMALL_WORDS = frozenset({"and", "for", "in", "of", "on", "the", "upon", "with"})
_INITIALS = frozenset({"ccg", "gp", "hm", "icb", "nhs", "pct", "uk"})


def counted(number: object, noun: str) -> str:
    """A number with its noun, which takes an s for any but one."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def name_of_key(key: str) -> str:
    """The words of a key, which has a scheme and no capitals, as a name has them: body/nhs trust, NHS Trust."""
    return " ".join(
        word if word in _SMALL_WORDS else word.upper() if word in _INITIALS else word[:1].upper() + word[1:]
        for word in key.rpartition("/")[2].split()
    )
