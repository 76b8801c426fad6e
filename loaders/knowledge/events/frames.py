"""Owns the shape of an event frame and the index from a word of the page to the frames it may trigger.

The rows are in the modules `verbs` and `nouns` gather; how a frame is judged in its sentence is `loaders.language`'s.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from db.records import Certainty, EventKind
from loaders.knowledge.word_lists import word_set

VERSION = 1

DETERMINER = r"(?:(?:the|a|an|its|his|her|their|our|this|that|all|both|two|three|new|local)\s)?"
"""What may stand before the noun that a frame asks for."""

WAS = r"(?:was|were|is|are|be|been|being)\s(?:\w+ly |all |now |also |then )?"
"""What stands before a participle that tells what is done to its subject."""

Form = Literal["base", "present", "past", "participle", "gerund", "noun"]
"""What a word form may be: `past` also stands for a participle spelt alike, `participle` for one that is no past."""


class Frame(NamedTuple):
    """One way in which the field's language tells an event.

    `words`: verbs by their base form ("launch", or all five forms of an irregular one with slashes), nouns as written.
    `strength`: 3 speaks of an event by itself, 2 with a body or a date, 1 only with both.
    `after`: a regular expression that must match the words after the trigger; `before`, that must match the words just
    before it; `unless`, that must be found nowhere in the trigger's clause. `certainty` where the words decide it.
    `agent` and `patient` are the roles of who does it and of whom it is done to. `example` is a test.
    """

    name: str
    kind: EventKind
    words: str
    strength: float
    example: str
    after: str = ""
    before: str = ""
    unless: str = ""
    agent: str = "party"
    patient: str = "party"
    certainty: Certainty | None = None
    alone: bool = False
    """Whether a noun tells an event without a light verb in its clause."""
    near_date: bool = False
    """Whether a date must stand beside the trigger or open the sentence."""
    flexible: bool = False
    """Whether the noun acted upon may change the kind: a launched survey is a survey."""
    by_body: bool = False
    """Whether it is told of an active verb whose subject is a body only, and only where nothing else is told."""


class Trigger(NamedTuple):
    """A frame as one word form brings it up; `frame` is its place in `FRAMES`."""

    frame: int
    form: Form


_DOUBLED = word_set(
    "plan ban cap submit commit transfer step drop scrap trial cancel compel permit admit refer defer dub"
)
"""Verbs that double their last letter: "submitted"."""
_KEEPS_E = ("oe", "ye", "ee")


def verb_forms(lemma: str) -> tuple[tuple[str, Form], ...]:
    """The forms of a verb: "base/present/past/participle/gerund" with slashes as given, a regular one made."""
    if "/" in lemma:
        base, present, past, participle, gerund = lemma.split("/")
    else:
        base, stem = lemma, lemma[:-1] if lemma.endswith("e") else lemma
        if lemma.endswith("y") and lemma[-2] not in "aeiou":
            present, past, gerund = lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
        else:
            last = lemma[-1] if lemma in _DOUBLED else ""
            present = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z")) else "s")
            past = stem + last + "ed"
            gerund = (lemma if lemma.endswith(_KEEPS_E) else stem) + last + "ing"
        participle = past
    forms: list[tuple[str, Form]] = [(present, "present"), (past, "past"), (gerund, "gerund")]
    if participle != past:
        forms.append((participle, "participle"))
    if base != past:
        forms.append((base, "base"))
    return tuple((word, form) for word, form in forms if word)


def noun_forms(noun: str) -> tuple[str, ...]:
    """A noun as written and in the plural; "noun/plural" gives an irregular one."""
    if "/" in noun:
        return tuple(form for form in noun.split("/") if form)
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return (noun, noun[:-1] + "ies")
    return (noun, noun + ("es" if noun.endswith(("s", "sh", "ch", "x")) else "s"))


def index(verbs: Iterable[Frame], nouns: Iterable[Frame]) -> tuple[tuple[Frame, ...], dict[str, tuple[Trigger, ...]]]:
    """All frames in one tuple, and for each lower-case word the triggers it may be."""
    frames: list[Frame] = []
    table: dict[str, list[Trigger]] = {}
    for frame in verbs:
        for lemma in frame.words.split():
            for word, form in verb_forms(lemma):
                table.setdefault(word, []).append(Trigger(len(frames), form))
        frames.append(frame)
    for frame in nouns:
        for noun in frame.words.split():
            for word in noun_forms(noun):
                table.setdefault(word, []).append(Trigger(len(frames), "noun"))
        frames.append(frame)
    return tuple(frames), {word: tuple(triggers) for word, triggers in table.items()}
