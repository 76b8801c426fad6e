"""Owns how a number is put with its noun, and in which words a profile tells of other bodies and of registers."""

from __future__ import annotations

from db.light.typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

from tui.text.display_dates import display

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


def kin_said(day: str | None, register: str | None) -> str:
    """When a body came before or after another, and which register says so; nothing where none does."""
    return ", ".join(part for part in (display(day) if day else "", register) if part)


def registered_words(codes: Sequence[tuple[str, str]], name: str, life: str, registers: Sequence[str]) -> str:
    """What registers say of a body: its codes there, its name there, its life, and which they are."""
    known = " ".join(part for part in (", ".join(f"{scheme} {code}" for scheme, code in codes), name) if part)
    return f"{known}{', ' if life else ''}{life} ({', '.join(registers)})"
