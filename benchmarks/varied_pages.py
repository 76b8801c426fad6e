"""Owns a folder of many pages made of a few: copies in which places, given names, surnames and small numbers differ.

Copies of one page would be unchanged sources or one event told again, and what is remembered of a name would be found
too often.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from loaders.knowledge.bodies.councils import COUNCILS
from loaders.knowledge.people.given_names import ALL as GIVEN_NAMES
from loaders.knowledge.people.given_names import ALSO_WORDS

_PLACES = sorted(place for place in COUNCILS if place.isalpha())
_GIVEN = sorted(name.title() for name in GIVEN_NAMES - ALSO_WORDS if name.isalpha())
_ENDINGS = ("ton", "wick", "ley", "son", "field", "worth", "man", "stead", "well", "by")
_VARIED = re.compile(
    r"(?<![-–'’./:\w])(?P<number>[1-9]|1\d|2[0-8])(?![-–./:\d]\d|\d)"
    r"|\b(?P<given>[A-Z][a-z]+) (?P<surname>[A-Z][a-z]{3,})\b|\b(?P<place>[A-Z][a-z]{3,})\b"
)


def write_pages(paths: Sequence[Path], folder: Path, *, words: int, seed: int) -> Iterator[str]:
    """Writes varied copies of the pages in turn until they have so many words, and yields their texts."""
    folder.mkdir()
    originals = [path.read_text(encoding="utf-8", errors="replace") for path in paths]
    written = number = 0
    while written < words:
        text = vary(originals[number % len(originals)], random.Random(f"{seed}/{number}"))
        (folder / f"{number:05}.txt").write_text(text, encoding="utf-8")
        yield text
        written += len(re.findall(r"\w+", text))
        number += 1


def vary(text: str, chance: random.Random) -> str:
    """The text with other places, people and small numbers; the same ones wherever the original has the same."""
    other: dict[str, str] = {}

    def instead(word: str, invent: Callable[[], str]) -> str:
        return other.setdefault(word, invent())

    def vary_one(found: re.Match[str]) -> str:
        if found["number"]:
            return instead(found["number"], lambda: str(chance.randint(1, 28)))
        given, surname = found["given"], found["surname"]
        if given and given.lower() in GIVEN_NAMES:
            invented = instead(surname, lambda: chance.choice(_PLACES)[:4].title() + chance.choice(_ENDINGS))
            return f"{instead(given, lambda: chance.choice(_GIVEN))} {invented}"
        words = [given, surname] if given else [found["place"]]
        return " ".join(
            other.get(word) or (instead(word, lambda: chance.choice(_PLACES)) if word in COUNCILS else word)
            for word in words
        )

    return _VARIED.sub(vary_one, text)
