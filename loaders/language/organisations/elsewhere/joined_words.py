"""Owns names of armed groups that are half of a word in texts that are not about care: "anti-Quexal", "Quexal-held".

Of other bodies such words are adjectives ("NATO-led"), and name nobody.
"""

from __future__ import annotations

from collections.abc import Iterator

from loaders.knowledge.bodies.index import BODIES, Form
from loaders.language.lexicon import Family
from loaders.language.organisations.gazetteer import BODY_INDEX
from loaders.language.organisations.proposals import Proposal
from loaders.language.words import Words

_BEFORE = ("anti", "counter", "pro", "non", "ex")
_BEHIND = (
    "held", "controlled", "linked", "affiliated", "inspired", "run", "claimed", "occupied", "aligned", "dominated",
)  # fmt: skip


def _is_joined(word: str) -> bool:
    first, _, last = word.partition("-")
    return first in _BEFORE or last in _BEHIND


_JOINED = Family(odd=_is_joined)


def within_words(words: Words, taken: set[int]) -> Iterator[Proposal]:
    """The half of a word that is a group's name, outside the names already `taken`."""
    for at in words.of(_JOINED):
        first, _, last = words.written[at].partition("-")
        half = first if last in _BEHIND else last
        form = _group(half)
        if form is not None and at not in taken:
            start = words.starts[at] if last in _BEHIND else words.end_of(at) - len(half)
            said = words.text[start : start + len(half)]
            kind = BODIES[form.body].kind
            yield Proposal(start, start + len(half), said, "organisations.known", form.body, kind, form.body)


def _group(half: str) -> Form | None:
    for entry in BODY_INDEX.names.get(half.lower(), {}).get("", ()):
        form = entry.value
        if entry.written == (half,) and isinstance(form, Form) and not (form.everyday or form.needs_name):
            body = BODIES.get(form.body)
            if body is not None and body.kind == "armed group":
                return form
    return None
