"""Owns what the words of a role phrase state: how the role is called and of which body it is.

Where no word of the phrase names a body, one is supplied: see body_supplied.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from db.records import Rule
from loaders.knowledge.bodies.definite_nouns import REFERRED_BODIES
from loaders.knowledge.peoples import DEMONYMS
from loaders.language.bodies_meant import BodiesMeant
from loaders.language.marked_text import BODY
from loaders.language.people import role_patterns as patterns
from loaders.language.people.body_of_role import OwnBodies
from loaders.language.people.body_supplied import SuppliedBodies
from loaders.language.people.role_phrases import role_words

VERSION = 1
RULES = {
    name: Rule(f"roles.{name}", VERSION) for name in ("before", "after", "member", "done-by", "byline", "told", "seat")
}
SHORT_NAME = r"(?P<name>[A-Z][\w-]*(?:\s(?:and\s)?[A-Z][\w-]*)*)"
"""The first words of a body's name, alone."""
PARTY = "political party"
"""The kind of body of which nobody is a representative."""
_ONCE = re.compile(r"\b(?:formerly|until\srecently)\b", re.I)
"""Before what somebody is no more: "formerly the chief executive of X"."""
_SAYS_BODY = ("body", "tail", "owner", "joined", "next", "body_noun", "owner_noun", "its")
"""Groups of the role patterns that hold a body, or a word for one."""
_DOES = re.compile(
    r"\s(?!(?:based|funded|owned|registered|named|integrated|united|limited|related|combined|advanced)\b)[a-z]+ed(?:\sthe)?$"
)
"""How a phrase ends that goes on to what somebody does."""
_FROM = re.compile(r"\sfrom\s(?:the\s)?\Z")
_LAST_LINK = re.compile(r"\s(?:of|for|at)\s(?:(?!\s(?:of|for|at)\s).)*$")
_OF_UNKNOWN = re.compile(
    r"\b(?:of|for)\s(?:the|an?)\s(?:[\w’'-]+\s){0,5}(?:review|inquiry|study|survey|trial)$|"
    r"\b(?:of|for|at)\s(?:the\s(?!North|South|East|West|Midlands)[A-Z]|(?:[A-Z][\w’'&-]*\s){1,4}(?:Trust|Ltd|Limited|Group|Homes|Housing|Hospitals?|Council|"
    r"Association|Foundation|Society|Healthcare|Hospice|Partnership|Board|CCG|ICB|ICS|PCT|plc|CIC)\b)"
    r"|(?i:\b(?:managing\sdirector|chief\sexecutive|ceo|founder|owner|patron))\s(?:of|at)\s(?:the\s)?[A-Z]"
)


@dataclass(frozen=True, slots=True)
class Said:
    """A role phrase: offsets, words, body key if stated or supplied, and the rule that found it."""

    start: int
    end: int
    role: str
    body: str | None
    rule: Rule


class StatedRoles:
    """Makes roles of matches of the role patterns in one article."""

    def __init__(self, text: str, bodies: BodiesMeant, own: OwnBodies, supply: SuppliedBodies) -> None:
        self._text = text
        self._bodies = bodies
        self._own = own
        self._supply = supply
        self._held: dict[tuple[str, str], str] = {}
        """Bodies of roles already read, by person and role: "the Chair (Ann Lee)" goes on to be of the same."""

    def at(self, low: int, match: re.Match[str], group: str) -> str | None:
        """The body that a group of a match holds; the match is of the text from `low` on."""
        return self._bodies.at(low + match.start(group)) if match[group] else None

    def said(self, match: re.Match[str], low: int, start: int, end: int, rule: Rule, known: bool = True) -> Said:
        """The role of a match of the text from `low` on, as said from `start` to `end`.

        `known` is false where a name that nothing explains stands as the role's owner: no body is supplied then."""
        words = role_words(match["role"])
        groups = match.groupdict()
        if groups.get("past") or _ONCE.search(match[0][: match.start("role") - match.start()]):
            words = f"former {words}"
        body = None
        if groups.get("body") and " and former " in words:
            # "An accountant and former head of X": only the second is of X.
            words = words[words.index(" and former ") + len(" and ") :]
        if words.startswith("retired "):
            # "Bo May of X, retired civil servant Ann Lee": who is retired is of no body that stands before.
            groups["owner"], known = None, False
        if groups.get("joined") and groups.get("body") and _FROM.search(match.string, 0, match.start("body")):
            # "Joins X as director from Y".
            groups["body"] = None
        if groups.get("next") and _DOES.search(match["role"]):
            # "Chair of the forum thanked X": the body is no part of the role.
            groups["next"], known = None, False
            words = role_words(_DOES.sub("", match["role"]))
        if groups.get("next") and (link := _LAST_LINK.search(words)):
            # "chief executive of the new X": what looks like a subject only describes the body.
            words = words[: link.start()]
        for name in ("body", "tail", "owner", "joined", "next"):
            if groups.get(name):
                body = body or self._owner_of(self._bodies.at(low + match.start(name)), low + match.start(name))
                body = self._party_at(low + match.end(name)) or body
        for name in ("body_noun", "owner_noun", "joined_noun"):
            noun = groups.get(name)
            if body is None and noun:
                body = self._own.meant(noun, low + match.start(name))
                # "The board" is of whichever body is spoken of; a council or trust that is not named is none of those.
                known = known and (body is not None or noun.casefold() == "board")
        if body is None and groups.get("its"):
            # "Our chair" is said by somebody who has just been introduced.
            last = self._supply.last
            ours = last if groups["its"].casefold() == "our" and last and last[0] <= start else None
            body = ours[1] if ours else self._own.subject_before(low + match.start())
        if body is None and " " in words and words.split()[0] in REFERRED_BODIES:
            noun, rest = words.split(" ", 1)
            body = self._own.meant(noun, low + match.start("role"))
            known = known and (body is not None or noun == "board")
            words = rest if body and noun != "practice" else words
        if body and self._bodies.kind_of(body) == PARTY:
            # "The Labour health secretary" is of a department, "the Tory leader of the council" of the council.
            noun = groups.get("body_noun")
            of_council = "council" if patterns.OF_COUNCIL.match(words) else noun
            meant = self._own.meant(of_council, start) if of_council else None
            body = meant if of_council else self._supply.office(words) or body
            known = known and not of_council
        if patterns.OF_AREA.match(words) and not (body and self._is_local(body)):
            body, known = self._supply.council_before(low + match.start("role")), False
        # "Spokesman for the PPG": a body that no mention is of, and so no other.
        known = known and not _OF_UNKNOWN.search(match["role"])
        if body is None and known and patterns.IN_THE_CHAIR.match(self._text, end):
            body = self._supply.of_sitting(start)
        body = body or (known and self._supply.of_meeting(words, start)) or self._supply.office(words)
        if body is None and known:
            body = self._held.get((self._supply.person, words)) or self._supply.supplied(words, start)
        if body and self._supply.person:
            self._held.setdefault((self._supply.person, words), body)
        return Said(start, end, words, body, rule)

    def of_short_name(self, said: Said, short: re.Match[str] | None) -> Said:
        """A role beside the first words of a body's name: "Wyvern's director", "chair at Wyvern"."""
        named = short is not None and not said.body and short["name"].casefold() not in DEMONYMS
        body = self._bodies.beginning_with(short["name"]) if short and named else None
        return replace(said, body=body) if body else said

    def _is_local(self, body: str) -> bool:
        """Whether councillors may be of a body: a council, a party or a group of one."""
        kind = self._bodies.kind_of(body)
        return not kind or kind == PARTY or any(word in kind for word in ("council", "authority", "organisation"))

    def _party_at(self, end: int) -> str | None:
        """The party that stands right after a place: "leader of Elmford Labour"."""
        party = self._bodies.at(end + 1) if self._text[end : end + 2] == f" {BODY}" else None
        return party if party and self._bodies.kind_of(party) == PARTY else None

    def _owner_of(self, body: str | None, start: int) -> str | None:
        """The body that stands right before one that has no chiefs of its own: "UNISON NHS branch secretary"."""
        return (self._bodies.ending_at(start - 1) or body) if body in self._own.nobodys else body

    def states(self, match: re.Match[str]) -> bool:
        """Whether a match names a body or points back to one."""
        groups = match.groupdict()
        return any(groups.get(name) for name in _SAYS_BODY)

    def body(self, match: re.Match[str], low: int) -> str | None:
        """The body that a match names, if it does."""
        stated = (name for name in ("body", "tail", "owner") if name in match.re.groupindex)
        return next((found for name in stated if (found := self.at(low, match, name))), None)
