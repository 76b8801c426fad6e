"""Owns what persons named beside one another share or do not share: a body, the place of witnesses, an answer.

What each is said to be is for `roles`.
"""

from __future__ import annotations

import re

from db.records import Mention
from loaders.language.bodies_meant import BodiesMeant
from loaders.language.marked_text import BODY, PERSON, with_letters
from loaders.language.people import role_patterns as patterns
from loaders.language.people.stated_roles import PARTY
from loaders.language.reading import Reading

_LONGEST_ROW = 120
"""Characters from a name to the end of the row of names that it begins."""
_ROW_OF_MEMBERS = re.compile(
    rf"(?:,\s{PERSON}+)*,?\s(?:and|&)\s{PERSON}+,?\s(?:from|of|representing)\s(?:the\s)?(?P<body>{BODY}+)"
)
"""Behind the first of several persons of one body: "Ann Lee, Bo May and Jo Ash, of X"."""
_OWNED_ROW = re.compile(rf"(?P<owner>{BODY}+)['’]s\s{PERSON}+(?:,\s{PERSON}+)*,?(?:\s(?:and|&))?\s$")
"""Before the later ones of several persons of one body: "X's Ann Lee, Bo May and "."""
_WITNESSES = re.compile(r"[ \t]*(?:Witness(?:es)?(?: \d)?\s?:|(?:I{1,3}|IV|VI{0,3}|IX|X)\s?:)\s")
"""How a line of a record of evidence begins that names witnesses, each with a role behind the name."""
_NEXT_WITNESS = re.compile(rf",?\s(?:and\s)?{PERSON}+(?:,?\s[A-Z]{{2,4}}\b)*(?=,)")
_ANSWERED = re.compile(
    r"\b(?:[Ii]n (?:response|reply|answer) to|[Rr]esponding to|[Rr]eplying to|[Ff]ollowing|[Aa]fter"
    rf"|[Aa]t the request of)\s[^.;:\n{PERSON}]{{0,60}}$"
)
"""Before a person to whom the one whose role follows answers: "In reply to Ann Lee, the director of care said"."""
_THE_ROLE = re.compile(r",\s(?:the|its)\s", re.I)
_FINITE = re.compile(r"\s(?:(?:also|then)\s)?(?:is|was|has|had|will|would|[a-z]{2,}ed|said|gave|told|undertook)\b")


def is_answered(text: str, start: int, window: str, end: int) -> bool:
    """Whether the role behind a name is of who answers that person, since a verb follows it without a comma.

    The name starts at an offset of the marked text; `window` is what follows it, in which the role ends at `end`.
    """
    if not _THE_ROLE.match(window) or not _FINITE.match(window, end):
        return False
    return _ANSWERED.search(text, max(0, start - 90), start) is not None


class RowsOfPersons:
    """The rows of persons in one article whose names and bodies are blotted out of `text`."""

    def __init__(self, reading: Reading, text: str, bodies: BodiesMeant) -> None:
        self._reading = reading
        self._text = text
        self._bodies = bodies
        self._has_witnesses = "Witness" in reading.text

    def of_several(self, person: Mention) -> str | None:
        """The body of a row of persons that one is in: "Ann Lee and Bo May of X", "X's Ann Lee and Bo May"."""
        at = with_letters(self._reading.text, person.end)
        if self._text.startswith((", ", " and ", " & "), at):
            row = _ROW_OF_MEMBERS.match(self._text, at, at + _LONGEST_ROW)
            if row and self._bodies.kind_of(self._bodies.at(row.start("body")) or "") != PARTY:
                return self._bodies.at(row.start("body"))
        if self._text.endswith((", ", " and ", " & "), 0, person.start):
            owned = _OWNED_ROW.search(self._text, max(0, person.start - _LONGEST_ROW), person.start)
            return self._bodies.at(owned.start("owner")) if owned else None
        return None

    def is_witness(self, position: int) -> bool:
        """Whether an offset stands in a line that names witnesses."""
        if not self._has_witnesses:
            return False
        return _WITNESSES.match(self._text, self._text.rfind("\n", 0, position) + 1) is not None

    def body_of_next(self, window: str, end: int, low: int) -> str | None:
        """The body named with the next witness, whose role ends a row: "Ann Lee, Chair, and Bo May, Clerk, X"."""
        name = _NEXT_WITNESS.match(window, end)
        role = patterns.AFTER.match(window, name.end()) if name else None
        return self._bodies.at(low + role.start("tail")) if role and role["tail"] else None
