"""Owns what an attribution is: a verb of speech with its speaker, and where the sentences begin that hold them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple


class Speaker(NamedTuple):
    """A person's or an organisation's key, never both; `gender` where known ("f", "m")."""

    person: str | None = None
    organisation: str | None = None
    gender: str | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """A verb of speech; `speaker` is None where the text names nobody."""

    start: int
    end: int
    unit: int
    speaker: Speaker | None


def last_word(words: str) -> str:
    """The last word in lower case, with the signs that touch it."""
    parts = words.rsplit(None, 1)
    return parts[-1].lower() if parts else ""


def units(sentences: Iterator[tuple[int, int]], quoted: Sequence[tuple[int, int]]) -> list[int]:
    """Where sentences begin, but for those that begin within a quotation."""
    starts: list[int] = []
    at = 0
    for start, _ in sentences:
        while at < len(quoted) and quoted[at][1] <= start:
            at += 1
        if at < len(quoted) and quoted[at][0] < start < quoted[at][1]:
            continue
        starts.append(start)
    return starts
