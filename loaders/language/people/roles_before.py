"""Owns the roles that stand before a person's name: "X's chief executive, Ann Lee", "the panel, chaired by Ann Lee"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from db.records import Mention
from loaders.knowledge.people.role_words import HEADS
from loaders.language.bodies_meant import BodiesMeant
from loaders.language.marked_text import BODY, PERSON
from loaders.language.people import role_patterns as patterns
from loaders.language.people.body_of_role import SENTENCE_END
from loaders.language.people.role_phrases import first_that_ends_here, may_name_role, one_of
from loaders.language.people.stated_roles import RULES, SHORT_NAME, Said, StatedRoles
from loaders.language.reading import Reading

REACH_BEFORE = 170
"""Characters before a person in which a role phrase may stand."""
_LAST_OF_TWO = frozenset({"holder", "sister"})
"""Words that are roles with the word before them: "portfolio holder", "ward sister"."""
_UNKNOWN_OWNER = re.compile(
    r"(?:[\w,]\s[A-Z](?![\w’'-]*-(?:born|based|bred|educated|trained)\s)[\w&’'-]*|[A-Z][\w-]*(?:['’]s|s['’])"
    r"|[A-Z]\w+\s\([A-Z][\w-]*\))\s$"
)
"""A capitalised name that is no mention: "Larkfield" in "for Larkfield chief executive Ann Lee", "Ashby's director"."""
_SHORT_OWNER = re.compile(rf"\b{SHORT_NAME}(?:['’]s?)?\s(?:(?:then|former|new)\s)*$")
_SECOND = re.compile(rf"{PERSON}+(?:,\s{PERSON}+)*,?\sand\s$")
_TOWNS = re.compile(r"(?<=by\s)(?:[A-Z][\w-]+\s){1,2}$")


class RolesBefore:
    """Reads what stands before names in a text in which bodies and people are blotted out."""

    def __init__(self, reading: Reading, text: str, bodies: BodiesMeant, stated: StatedRoles) -> None:
        self._reading = reading
        self._text = text
        self._bodies = bodies
        self._stated = stated
        self._say, self._at = stated.said, stated.at

    def of(self, person: Mention) -> Said | None:
        """The role that ends where a name begins."""
        low = max(0, person.start - REACH_BEFORE)
        phrase = self._text[low : person.start].rstrip()
        last = phrase[-1:]
        if not (last.isalpha() or last in ("]", ",", ")", "(", BODY, "'", "’", "–", "—")):
            return None
        words = self._reading.words
        done_by, owned_by = phrase[-2:].lower() == "by", phrase.endswith(("'s", "’s"))
        if not (done_by or owned_by or may_name_role(words, low, person.start)):
            return None
        for end in SENTENCE_END.finditer(self._text, low, person.start):
            low = low if self._text.endswith((" hon", " Hon"), 0, end.start()) else end.end()
        left = self._text[low : person.start]
        if not left.strip():
            return None
        # Patterns that end where the person begins are tried from every character before, so only with their last word.
        if done_by and (done := patterns.DONE_BY.search(left)):
            body = self._at(low, done, "body") or self._done_to(low, left[: done.start("verb")], person.start)
            return Said(
                low + done.start(), person.end, patterns.DONE_BY_ROLES[done["verb"].lower()], body, RULES["done-by"]
            )
        said = words.lower[bisect_left(words.starts, low) : bisect_left(words.starts, person.start)]
        named = not HEADS.isdisjoint(said) or not _LAST_OF_TWO.isdisjoint(said)
        if named and (match := first_that_ends_here(left)):
            unknown = _UNKNOWN_OWNER.search(self._text, max(0, low - 1), low + match.start())
            held = self._say(match, low, low + match.start(), person.end, RULES["before"], known=not unknown)
            left_behind = None if self._stated.states(match) else patterns.LEFT.match(self._text, person.end)
            if left_behind:
                return replace(held, body=self._bodies.at(left_behind.start("body")))
            return (
                self._stated.of_short_name(held, _SHORT_OWNER.search(self._text, low, held.start)) if unknown else held
            )
        if named and phrase.endswith(" and") and (pair := _SECOND.search(left)):
            match = first_that_ends_here(left[: pair.start()])
            if match and one_of(match["role"].split()[-1]) != match["role"].split()[-1].casefold():
                return self._say(match, low, low + match.start(), person.end, RULES["before"])
        if owned_by and (owned := patterns.OWNED_BEFORE.search(left)):
            return Said(low + owned.start(), person.end, "member", self._at(low, owned, "owner"), RULES["member"])
        return None

    def done(self, said: Said) -> Iterator[Said]:
        """What a person does whose office stands between: "the panel, chaired by Professor of Law Ann Lee"."""
        low = max(0, said.start - REACH_BEFORE)
        left = self._text[low : said.start]
        if "by" in left:
            left = _TOWNS.sub("", left)
        done = patterns.DONE_BY.search(left) if left.endswith("by ") else None
        if done and done["body"]:
            role = patterns.DONE_BY_ROLES[done["verb"].lower()]
            yield Said(low + done.start(), said.end, role, self._at(low, done, "body"), RULES["done-by"])

    def _done_to(self, low: int, left: str, position: int) -> str | None:
        """The body that a person leads: "the panel, chaired by", else the one named in the same sentence."""
        if noun := patterns.DONE_TO.search(left):
            return self._bodies.referred(noun["noun"], low + noun.start("noun"))
        return self._bodies.last_before(position, position - low)
