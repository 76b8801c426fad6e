"""Owns what a register's name means: its spelling as news has it, its kind, and the key of the body.

The key is the one that the same name has in an article, by the same functions, so that the two meet.
"""

from __future__ import annotations

import re

from loaders.identity import organisation_keys as keys
from loaders.identity.organisations import identify
from loaders.knowledge.bodies.kinds import TAILS
from loaders.knowledge.word_lists import word_set
from loaders.language.organisations.proposals import Proposal

# What only registers call so, with a name that the row finds; it goes before the tails that texts have, too.
KINDS: tuple[tuple[str, str, str], ...] = (
    (r" icb - \w+", "sub-ICB location", "NHS LINCOLNSHIRE ICB - 71E"),
    (r" - sub-icb reporting entity", "sub-ICB location", "MERTON - SUB-ICB REPORTING ENTITY"),
    (r"(?: - h&j)? commissioning hub(?: \d+)?", "commissioning hub", "LONDON - H&J COMMISSIONING HUB"),
)
_KINDS = [(re.compile(f".*{pattern}"), kind) for pattern, kind, _ in KINDS]
_TAILS = {tail.words: tail.kind for tail in TAILS}
_LONGEST_TAIL = max(words.count(" ") + 1 for words in _TAILS)

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SMALL = word_set("and at by for from in of on or the to upon with le under")
_INITIALS_TEXT = "nhs icb icp ics ccg pct sha cic gp uk plc llp ltd bmi hca hmp ft ii iii bupa ymca mencap"
_INITIALS = {word: word.upper() for word in _INITIALS_TEXT.split()} | {
    "plc": "plc", "ltd": "Ltd", "bupa": "Bupa", "mencap": "Mencap"
}  # fmt: skip


def as_written(name: str) -> str:
    """A name in capitals as news writes it: "GUY'S AND ST THOMAS' NHS TRUST" -> "Guy's and St Thomas' NHS Trust"."""
    name = " ".join(name.split())
    if not name.isupper():
        return name
    return _WORD.sub(lambda found: _raised(found[0].lower(), at_start=not found.start()), name)


def _raised(word: str, *, at_start: bool) -> str:
    if word in _INITIALS:
        return _INITIALS[word]
    if any(letter.isdigit() for letter in word):
        return word.upper()
    return word if word in _SMALL and not at_start else word[:1].upper() + word[1:]


def kind_of(name: str) -> str | None:
    """The kind that a name tells by its last words, None where it tells none."""
    lowered = " ".join(name.lower().split())
    for pattern, kind in _KINDS:
        if pattern.fullmatch(lowered):
            return kind
    words = lowered.split(" ")
    for length in range(min(_LONGEST_TAIL, len(words) - 1), 0, -1):
        if told := _TAILS.get(" ".join(words[-length:])):
            return told
    return None


def key_of(name: str, kind: str | None) -> str:
    """The key under which a text that names the body puts it."""
    known = keys.general(name, None)
    if known.sure:
        return known.key
    if kind not in _TAILS.values():
        kind = kind_of(name)
    if kind is None or kind.startswith("sub-ICB"):
        return known.key
    return identify(Proposal(0, len(name), name, "register", name, kind), None).key
