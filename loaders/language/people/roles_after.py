"""Owns the roles that stand behind a person's name: "Ann Lee, chair of X", "Ann Lee (chair)", "Ann Lee chairs X"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from db.records import Mention
from loaders.knowledge.word_lists import word_set
from loaders.language.bodies_meant import BodiesMeant
from loaders.language.marked_text import PERSON, with_letters
from loaders.language.people import role_patterns as patterns
from loaders.language.people.body_of_role import OwnBodies
from loaders.language.people.body_supplied import SuppliedBodies
from loaders.language.people.role_phrases import may_name_role, one_of, role_words
from loaders.language.people.rows_of_persons import RowsOfPersons, is_answered
from loaders.language.people.stated_roles import PARTY, RULES, SHORT_NAME, Said, StatedRoles
from loaders.language.reading import Reading

REACH_AFTER = 260
_ROW = re.compile(rf"(?:,\s{PERSON}+)*,?\sand\s{PERSON}+(?!{PERSON})")
_LONGEST_ROW = 120
"""Characters from a name to the end of the row of names that it begins."""
_UNKNOWN_PLACE = re.compile(rf"\sat\s(?:the\s)?{SHORT_NAME}")
"""The same behind a role: "chief officer at Larkfield Support"."""
_SHORT_SUBJECT = re.compile(rf"\s(?:of|at|for)\s(?:the\s)?{SHORT_NAME}")
"""The same within a role: "ambassador of Larkfield"."""
_LEAVING = re.compile(r"\b(?:resignation|removal|departure|retirement|dismissal|withdrawal)s?\sof\s(?:the\s)?$", re.I)
"""Before who is no more of the body named behind: "the resignation of Ann Lee from the board"."""
_HEADS_NEXT = re.compile(rf"[ \t]*\n\s*{PERSON}")
_FELLOWS = re.compile(r"\sfellow\s(?!(?:of|at|for|in|and|with)\b)[a-z]")
"""Of whom "fellow" is no role: "Ann Lee, and the evening saw fellow members"."""
_THERE = re.compile(r"\s(?:of|for|at)\sthe\s(?:system|group|board|organisation|body|network|partnership)$")
"""A new role in the body of the role before."""
_SAID_TO_BE = word_set(
    """
is was who became becomes remains as has had will would served acted worked serves acts works continues stays stood
stepped resigned joined joins join took takes take leaving left leaves leave quits quitting moving moved moves returns
returning returned assumed assumes appointed named elected made confirmed installed continue remain (
"""
)
"""Words right after a surname before what the person is said to be."""


class RolesAfter:
    """Reads what stands behind names in a text in which bodies and people are blotted out."""

    def __init__(
        self,
        reading: Reading,
        text: str,
        bodies: BodiesMeant,
        own: OwnBodies,
        supply: SuppliedBodies,
        stated: StatedRoles,
        rows: RowsOfPersons,
    ) -> None:
        self._reading = reading
        self._text = text
        self._bodies = bodies
        self._own = own
        self._supply = supply
        self._stated = stated
        self._rows = rows
        self._say, self._at = stated.said, stated.at

    def of(self, person: Mention) -> Iterator[Said]:
        """The roles that begin where a name ends."""
        at = with_letters(self._reading.text, person.end)
        # Saved pages keep a space where a link ended: "Ann Lee , chair of X".
        at += self._text[at : at + 2] == " ,"
        if at != person.end and patterns.SET_BESIDE.match(self._text, person.end):
            at = person.end
        if " MP" in self._reading.text[person.end : at]:
            yield Said(person.start, at, "MP", None, RULES["after"])
        stop = min(len(self._text), at + REACH_AFTER)
        line_end = self._text.find("\n", at, stop)
        if line_end >= 0 and "(" not in self._text[at : at + 2] and not self._text.startswith(" / (", at):
            stop = line_end
        if not self._text[at:stop].strip() and (signed := self._signature(person, at)):
            yield signed
            return
        if self._text[at : at + 1] == ":" and (cast := patterns.CAST.match(self._text, at, stop)):
            yield self._say(cast, 0, person.start, cast.end(), RULES["after"])
            return
        if chair := patterns.IN_THE_CHAIR.match(self._text, at, stop):
            yield Said(person.start, chair.end(), "chair", self._supply.of_sitting(person.start), RULES["after"])
            return
        opens_bracket = self._text.startswith((" (", " / ("), at)
        if (opens_bracket or self._text[at : at + 1] == ",") and (aside := patterns.ASIDE.match(self._text, at, stop)):
            yield from self._party(person, aside)
            bracketed = self._text[aside.end() - 1] == ")" and self._text[aside.end()] != ","
            at = aside.end() - bracketed
            if self._text[at : at + 2] == ", " and self._text[at + 2 : at + 16].split(" ")[0] in patterns.LEADING_VERBS:
                # "Ann Lee, 84, chairs X".
                at += 1
        window = self._text[at:stop]
        named = may_name_role(self._reading.words, at, stop)
        beside = patterns.LISTED_ROLE.match(self._text, at, stop) if named else None
        if beside and self._supply.is_present(person.start):
            # In a list of those present a role is read as if a comma stood before it.
            at = beside.end() - 2
            window = ", " + self._text[beside.end() : stop]
        if opens_bracket and (seat := patterns.MEMBER_FOR.match(window)):
            role = "MP for " + self._reading.text[at + seat.start("seat") : at + seat.end("seat")]
            yield Said(person.start, at + seat.end(), role, self._bodies.at(at + seat.start("party")), RULES["after"])
        elif named and (match := patterns.AFTER.match(window)):
            yield from self._behind_comma(person, match, window, at)
        elif window[:1] == ":" and (turn := patterns.APPEARS_FOR.match(window)):
            yield Said(person.start, at + turn.end(), "counsel", self._at(at, turn, "body"), RULES["after"])
        elif named and window[:1] in ":)" and (myself := patterns.I_AM.match(window)):
            yield self._say(myself, at, person.start, at + myself.end(), RULES["after"], known=False)
        elif leads := self._leading(person, window, at):
            yield leads
        elif window[:1] != ",":
            return
        elif named and (also := patterns.WHO_IS.match(window)):
            yield self._say(also, at, person.start, at + also.end(), RULES["after"])
        elif company := patterns.WHOSE_COMPANY.match(window):
            yield Said(person.start, at + company.end(), "owner", self._at(at, company, "body"), RULES["after"])

    def _behind_comma(self, person: Mention, match: re.Match[str], window: str, at: int) -> Iterator[Said]:
        """The role of a match, a second one that "and" joins to it, and one that the person has from then on."""
        answered = is_answered(self._text, person.start, window, match.end())
        if answered or _FELLOWS.match(window, match.end("role") - 7):
            return
        unknown = _UNKNOWN_PLACE.match(window, match.end())
        first = self._say(match, at, person.start, at + match.end(), RULES["after"], known=not unknown)
        if unknown:
            first = self._stated.of_short_name(first, unknown)
        elif not first.body and (short := _SHORT_SUBJECT.search(match["role"])):
            placed = self._stated.of_short_name(first, short)
            first = replace(placed, role=role_words(match["role"][: short.start()])) if placed.body else first
        first = self._taken_on(person, first)
        more = patterns.AND_AFTER.match(window, match.end())
        second = self._say(more, at, person.start, at + more.end(), RULES["after"]) if more else None
        if more and second and first.body and not self._stated.states(match) and self._stated.body(more, at):
            # "Ann Lee, head of care, chief nurse of X": no body is supplied where the next words state one.
            first = replace(first, body=second.body)
        if self._rows.is_witness(person.start) and not self._stated.states(match):
            first = replace(first, body=self._rows.body_of_next(window, match.end(), at) or first.body)
        yield first
        if second:
            yield second
        if new := self._from_then_on(person, first, match, window, at):
            yield new

    def _from_then_on(self, person: Mention, first: Said, match: re.Match[str], window: str, at: int) -> Said | None:
        """The role that the person of a match goes to: "Ann Lee, chair of X, becomes director of Y"."""
        becomes = patterns.BECOMES.match(window, match.end())
        new = patterns.AFTER.match(window, becomes.end()) if becomes else None
        if not becomes or not new:
            return None
        said = self._say(new, at, person.start, at + new.end(), RULES["after"])
        stated = self._stated.body(new, at)
        if self._text.startswith(" was", at + becomes.end()):
            return replace(said, body=stated)
        there = first.body if _THERE.search(said.role) else self._own.main
        return replace(said, role=_THERE.sub("", said.role), body=stated or there or said.body)

    def _signature(self, person: Mention, at: int) -> Said | None:
        """A name that is a line of its own, with the role on the line below, or in another column of a list of those
        present; other lists of names have no such lines."""
        if apart := self._supply.columns.get(person.start):
            words = self._text[apart.start : apart.end].lstrip(" \t/|•*")
            low = apart.end - len(words) - 2
            in_column = patterns.AFTER.match(", " + words)
            return self._say(in_column, low, apart.start, low + in_column.end(), RULES["after"]) if in_column else None
        line = self._text.rfind("\n", 0, person.start) + 1
        above = self._text[max(0, line - 200) : max(0, line - 1)].rstrip().rpartition("\n")[2]
        if self._text[line : person.start].strip(' "“\t') or not above.strip(f" \t{PERSON}"):
            return None
        signed = patterns.SIGNED.match(self._text, at, min(len(self._text), at + 200))
        if signed and "\n\n" in signed[0] and _HEADS_NEXT.match(self._text, signed.end()):
            # The heading of the next list: "Company Secretary" between two names.
            return None
        return self._say(signed, 0, person.start, signed.end(), RULES["after"]) if signed else None

    def _leading(self, person: Mention, window: str, at: int) -> Said | None:
        """What a person does to a body that stands behind the verb: "Ann Lee chairs X", ", who co-founded X"."""
        if not (window[:5] == ", who" or window[1:14].split(" ")[0] in patterns.LEADING_VERBS):
            return None
        leads = patterns.WHO_LEADS.match(window)
        if not leads:
            return None
        role = patterns.LEADING_ROLES[leads["verb"].lower().split()[-1]]
        noun = leads["noun"]
        body = self._own.meant(noun, at + leads.start("noun")) if noun else self._at(at, leads, "body")
        return Said(person.start, at + leads.end(), role, body, RULES["after"])

    def _taken_on(self, person: Mention, said: Said) -> Said:
        """ "X is pleased to welcome Ann Lee as a partner": the role is of the body that takes the person on."""
        taken = None if said.body else patterns.TAKEN_ON.search(self._text, max(0, person.start - 140), person.start)
        return replace(said, body=self._bodies.at(taken.start("body"))) if taken else said

    def _party(self, person: Mention, aside: re.Match[str]) -> Iterator[Said]:
        """The party or body in brackets between a name and its role: "Lady Lee (Labour), former chair of Y"."""
        letters = self._reading.text[aside.start("body") : aside.end("body")] if aside["body"] else ""
        own = "".join(part[0] for part in self._reading.text[person.start : person.end].split())
        if letters and letters != own:
            body = self._bodies.at(aside.start("body"))
            yield Said(person.start, aside.end(), "party member", body, RULES["member"])

    def member(self, person: Mention, alone: bool) -> Said | None:
        """The body of whom no role is told: "Ann Lee of X"; `alone`: nor does one stand before the name."""
        match = patterns.MEMBER.match(self._text, person.end, person.end + REACH_AFTER)
        if match is None and alone and (body := self._rows.of_several(person)):
            return Said(person.start, person.end, "representative", body, RULES["member"])
        if match is None and self._supply.is_present(person.start):
            listed = patterns.LISTED.match(self._text, person.end, person.end + REACH_AFTER)
            if listed and (body := self._bodies.at(listed.start("inside"))):
                return Said(person.start, listed.end(), "representative", body, RULES["member"])
        if not match or not (alone or match["inside"]):
            return None
        if patterns.PICTURE_BY.search(self._text, max(0, person.start - 20), person.start):
            return None
        if _LEAVING.search(self._text, max(0, person.start - 40), person.start):
            return None
        name = "body" if match["body"] else "inside"
        body = self._bodies.at(match.start(name))
        role = "representative" if alone and self._bodies.kind_of(body or "") != PARTY else "party member"
        return Said(person.start, match.end(), role, body, RULES["member"])

    def jointly(self, person: Mention) -> Iterator[Said]:
        """What the last of a row of persons is said to be in the plural: "Ann Lee and Bo May, joint chairs of X"."""
        at = with_letters(self._reading.text, person.end)
        row = _ROW.match(self._text, at, at + _LONGEST_ROW)
        if not row or not may_name_role(self._reading.words, row.end(), row.end() + _LONGEST_ROW):
            return
        match = patterns.AFTER.match(self._text[row.end() : row.end() + REACH_AFTER].partition("\n")[0])
        noun = match["role"].split()[-1] if match else ""
        if match and one_of(noun) != noun.casefold():
            # "Have all been appointed directors" is said of the body spoken of, "both trustees" of any.
            known = match[0].startswith(" have")
            yield self._say(match, row.end(), person.start, row.end() + match.end(), RULES["after"], known=known)

    def of_surname(self, person: Mention) -> Iterator[Said]:
        """What a person named before is said to be: only what names its body, since a surname is no introduction."""
        at = with_letters(self._reading.text, person.end)
        stop = min(len(self._text), at + REACH_AFTER)
        first = self._text[at + 1 : at + 14].split(" ")[0]
        if first in patterns.LEADING_VERBS and (leads := self._leading(person, self._text[at:stop], at)) and leads.body:
            yield leads
        if self._text[at : at + 1] not in (",", "(") and first not in _SAID_TO_BE:
            return
        if not may_name_role(self._reading.words, at, stop):
            return
        if aside := patterns.ASIDE.match(self._text, at, stop):
            at = aside.end()
        window = self._text[at:stop].partition("\n")[0]
        if not (match := patterns.AFTER.match(window)):
            return
        self._supply.person = person.person or ""
        for told in (match, patterns.AND_AFTER.match(window, match.end())):
            said = self._say(told, at, person.start, at + told.end(), RULES["after"], known=False) if told else None
            if said and said.body:
                yield said
