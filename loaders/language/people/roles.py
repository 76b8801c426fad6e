"""Owns which role a person holds and of which body, and the phrase that says so."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from db.records import Mention, Role, Rule
from loaders.knowledge.people.role_words import HEADS
from loaders.knowledge.peoples import DEMONYMS
from loaders.knowledge.word_lists import word_set
from loaders.language.bodies_meant import BodiesMeant
from loaders.language.marked_text import BODY, PERSON, blot, with_letters
from loaders.language.people import role_patterns as patterns
from loaders.language.people.body_of_role import SENTENCE_END, OwnBodies
from loaders.language.people.body_supplied import SuppliedBodies
from loaders.language.people.persons_meant import PersonsMeant
from loaders.language.people.role_phrases import first_that_ends_here, may_name_role, one_of, role_words
from loaders.language.people.roles_told import roles_told
from loaders.language.people.rows_of_persons import RowsOfPersons, is_answered
from loaders.language.people.stated_roles import PARTY, Said, StatedRoles
from loaders.language.reading import Reading

VERSION = 1

REACH_BEFORE = 170
"""Characters before a person in which a role phrase may stand."""
REACH_AFTER = 260

_RULES = {name: Rule(f"roles.{name}", VERSION) for name in ("before", "after", "member", "done-by", "byline", "told")}
_LONGEST_BYLINE = 80
"""Characters before a writer's name on its line, among which a body is the writer's own."""
_NEXT_PERSON = re.compile(rf",\s{PERSON}")
_ROW = re.compile(rf"(?:,\s{PERSON}+)*,?\sand\s{PERSON}+(?!{PERSON})")
_LONGEST_ROW = 120
"""Characters from a name to the end of the row of names that it begins."""
_BEFORE_NAME = re.compile(rf" {PERSON}")
"""After a role that is the next person's: "the chief executive, Ann Lee, medical director Bo May"."""
_UNKNOWN_OWNER = re.compile(
    r"(?:[\w,]\s[A-Z](?![\w’'-]*-(?:born|based|bred|educated|trained)\s)[\w&’'-]*|[A-Z][\w-]*(?:['’]s|s['’])"
    r"|[A-Z]\w+\s\([A-Z][\w-]*\))\s$"
)
"""A capitalised name that is no mention: "Larkfield" in "for Larkfield chief executive Ann Lee", "Ashby's director"."""
_SHORT = r"(?P<name>[A-Z][\w-]*(?:\s(?:and\s)?[A-Z][\w-]*)*)"
_UNKNOWN_PLACE = re.compile(rf"\sat\s(?:the\s)?{_SHORT}")
"""The same behind a role: "chief officer at Larkfield Support"."""
_SHORT_OWNER = re.compile(rf"\b{_SHORT}(?:['’]s?)?\s(?:(?:then|former|new)\s)*$")
_SHORT_SUBJECT = re.compile(rf"\s(?:of|at|for)\s(?:the\s)?{_SHORT}")
"""The same within a role: "ambassador of Larkfield"."""
_SECOND = re.compile(rf"{PERSON}+(?:,\s{PERSON}+)*,?\sand\s$")
_LEAVING = re.compile(r"\b(?:resignation|removal|departure|retirement|dismissal|withdrawal)s?\sof\s(?:the\s)?$", re.I)
"""Before who is no more of the body named behind: "the resignation of Ann Lee from the board"."""
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
_TOWNS = re.compile(r"(?<=by\s)(?:[A-Z][\w-]+\s){1,2}$")


def find_roles(
    reading: Reading,
    masked: str,
    organisations: Sequence[Mention],
    people: Sequence[Mention],
    body_key: Callable[[str], str],
    kinds: Mapping[str, str] | None = None,
) -> tuple[tuple[Role, ...], tuple[str, ...]]:
    """Roles of people in a text in which bodies are blotted out, and the names of bodies that offices imply.

    `body_key` gives the key of a national body by its name, for an office whose body no mention names; `kinds` are
    those of the bodies, by key.
    """
    return _RoleFinder(reading, masked, BodiesMeant(organisations, kinds), people, body_key).find()


class _RoleFinder:
    def __init__(
        self,
        reading: Reading,
        masked: str,
        bodies: BodiesMeant,
        people: Sequence[Mention],
        body_key: Callable[[str], str],
    ) -> None:
        self._reading = reading
        self._text = blot(masked, ((p.start, with_letters(masked, p.end)) for p in people), PERSON)
        self._bodies = bodies
        self._people = people
        self._own = OwnBodies(self._text, reading.body_start, self._bodies, body_key)
        self._supply = SuppliedBodies(reading, self._text, self._bodies, self._own, body_key)
        self._stated = StatedRoles(self._text, self._bodies, self._own, self._supply)
        self._rows = RowsOfPersons(reading, self._text, self._bodies)
        self._say, self._at = self._stated.said, self._stated.at

    def find(self) -> tuple[tuple[Role, ...], tuple[str, ...]]:
        roles: dict[tuple[str, str, str | None], Role] = {}
        for person in self._people:
            if person.person is None:
                continue
            short = person.rule.name in ("people.short", "people.first")
            for said in self._said_of_surname(person) if short else self._said_of(person):
                role = Role(person.person, said.role, said.body, said.start, said.end, said.rule)
                roles.setdefault((role.person, role.role, role.organisation), role)
                if said.body:
                    self._supply.last = (said.end, said.body)
        for role in self._told():
            roles.setdefault((role.person, role.role, role.organisation), role)
        for role in [role for role in roles.values() if role.organisation]:
            if second := patterns.AND_BODY.match(self._text, role.end):
                body = self._bodies.at(second.start("second"))
                other = replace(role, organisation=body, end=second.end())
                if body and self._bodies.at(role.end - 1) != body:
                    roles.setdefault((role.person, role.role, body), other)
        placed = {(role.person, role.role) for role in roles.values() if role.organisation}
        kept = [role for role in roles.values() if role.organisation or (role.person, role.role) not in placed]
        return tuple(sorted(kept, key=lambda role: (role.start, role.end))), tuple(self._supply.implied)

    def _told(self) -> Iterator[Role]:
        """Roles whose person is named elsewhere; only those of a body count, and none is supplied for them."""
        persons = PersonsMeant(self._text, self._people)
        for told in (
            roles_told(self._text, self._reading.words, persons, self._reading.body_start) if self._people else ()
        ):
            said = self._say(told.match, 0, told.start, told.match.end(), _RULES["told"], known=False)
            body = said.body or self._between(*told.between)
            if body:
                yield Role(told.person, said.role, body, said.start, said.end, said.rule)

    def _between(self, start: int, end: int) -> str | None:
        """The body in words such as "in her time at X": named there, or meant by "this charity"."""
        for at in range(start, end):
            if self._text[at] == BODY and (body := self._bodies.at(at)):
                return body
        noun = patterns.DEMONSTRATIVE.search(self._text, start, end)
        if noun is None:
            return None
        just_named = None if noun["the"] else self._bodies.last_before(noun.start(), 300)
        return self._bodies.referred(noun["noun"], noun.start()) or just_named

    def _said_of(self, person: Mention) -> Iterator[Said]:
        if person.rule.name == "people.byline":
            yield self._byline(person)
            return
        self._supply.person = person.person or ""
        is_witness = self._rows.is_witness(person.start)
        before = None if is_witness else self._before(person)
        if before:
            yield before
            yield from self._done_before(before)
        # "the chair of X, Ann Lee, the chair of Y, Bo May": what follows the name is said of the next one.
        mine = before is None or (before.body is None and self._text[person.start - 2 : person.start] != ", ")
        after = [
            said
            for said in self._after(person)
            if not _BEFORE_NAME.match(self._text, said.end) and (mine or not _NEXT_PERSON.match(self._text, said.end))
        ]
        if not (after or before):
            after = list(self._jointly(person))
        yield from after
        if not after and (member := self._member(person, alone=before is None)):
            yield member

    def _jointly(self, person: Mention) -> Iterator[Said]:
        """What the last of a row of persons is said to be in the plural: "Ann Lee and Bo May, joint chairs of X"."""
        at = with_letters(self._reading.text, person.end)
        row = _ROW.match(self._text, at, at + _LONGEST_ROW)
        if not row or not may_name_role(self._reading.words, row.end(), row.end() + _LONGEST_ROW):
            return
        match = patterns.AFTER.match(self._text[row.end() : row.end() + REACH_AFTER].partition("\n")[0])
        noun = match["role"].split()[-1] if match else ""
        if match and one_of(noun) != noun.casefold():
            yield self._say(match, row.end(), person.start, row.end() + match.end(), _RULES["after"], known=False)

    def _said_of_surname(self, person: Mention) -> Iterator[Said]:
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
            said = self._say(told, at, person.start, at + told.end(), _RULES["after"], known=False) if told else None
            if said and said.body:
                yield said

    def _byline(self, person: Mention) -> Said:
        """An author writes for the publisher, if a mention names it, else for the body named on the same line."""
        body = self._bodies.named([self._reading.publisher]) if self._reading.publisher else None
        if body is None:
            line = self._reading.text.rfind("\n", 0, person.start) + 1
            # A standfirst that names its writer speaks of other bodies.
            near = person.start - line <= _LONGEST_BYLINE
            body = self._bodies.last_before(person.start, person.start - line) if near else None
        return Said(person.start, person.end, "author", body, _RULES["byline"])

    def _before(self, person: Mention) -> Said | None:
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
                low + done.start(), person.end, patterns.DONE_BY_ROLES[done["verb"].lower()], body, _RULES["done-by"]
            )
        said = words.lower[bisect_left(words.starts, low) : bisect_left(words.starts, person.start)]
        named = not HEADS.isdisjoint(said) or "holder" in said
        if named and (match := first_that_ends_here(left)):
            unknown = _UNKNOWN_OWNER.search(self._text, max(0, low - 1), low + match.start())
            held = self._say(match, low, low + match.start(), person.end, _RULES["before"], known=not unknown)
            return self._of_short_name(held, _SHORT_OWNER.search(self._text, low, held.start)) if unknown else held
        if named and phrase.endswith(" and") and (pair := _SECOND.search(left)):
            match = first_that_ends_here(left[: pair.start()])
            if match and one_of(match["role"].split()[-1]) != match["role"].split()[-1].casefold():
                return self._say(match, low, low + match.start(), person.end, _RULES["before"])
        if owned_by and (owned := patterns.OWNED_BEFORE.search(left)):
            return Said(low + owned.start(), person.end, "member", self._at(low, owned, "owner"), _RULES["member"])
        return None

    def _of_short_name(self, said: Said, short: re.Match[str] | None) -> Said:
        """A role beside the first words of a body's name: "Wyvern's director", "chair at Wyvern"."""
        named = short is not None and not said.body and short["name"].casefold() not in DEMONYMS
        body = self._bodies.beginning_with(short["name"]) if short and named else None
        return replace(said, body=body) if body else said

    def _done_before(self, said: Said) -> Iterator[Said]:
        """What a person does whose office stands between: "the panel, chaired by Professor of Law Ann Lee"."""
        low = max(0, said.start - REACH_BEFORE)
        left = self._text[low : said.start]
        if "by" in left:
            left = _TOWNS.sub("", left)
        done = patterns.DONE_BY.search(left) if left.endswith("by ") else None
        if done and done["body"]:
            role = patterns.DONE_BY_ROLES[done["verb"].lower()]
            yield Said(low + done.start(), said.end, role, self._at(low, done, "body"), _RULES["done-by"])

    def _done_to(self, low: int, left: str, position: int) -> str | None:
        """The body that a person leads: "the panel, chaired by", else the one named in the same sentence."""
        if noun := patterns.DONE_TO.search(left):
            return self._bodies.referred(noun["noun"], low + noun.start("noun"))
        return self._bodies.last_before(position, position - low)

    def _signature(self, person: Mention, at: int) -> Said | None:
        """A name that is a line of its own, with the role on the line below; a list of names has no such lines."""
        line = self._text.rfind("\n", 0, person.start) + 1
        above = self._text[max(0, line - 200) : max(0, line - 1)].rstrip().rpartition("\n")[2]
        if self._text[line : person.start].strip(' "“\t') or not above.strip(f" \t{PERSON}"):
            return None
        signed = patterns.SIGNED.match(self._text, at, min(len(self._text), at + 200))
        return self._say(signed, 0, person.start, signed.end(), _RULES["after"]) if signed else None

    def _after(self, person: Mention) -> Iterator[Said]:
        at = with_letters(self._reading.text, person.end)
        # Saved pages keep a space where a link ended: "Ann Lee , chair of X".
        at += self._text[at : at + 2] == " ,"
        if at != person.end and patterns.SET_BESIDE.match(self._text, person.end):
            at = person.end
        if " MP" in self._reading.text[person.end : at]:
            yield Said(person.start, at, "MP", None, _RULES["after"])
        stop = min(len(self._text), at + REACH_AFTER)
        line_end = self._text.find("\n", at, stop)
        if line_end >= 0 and "(" not in self._text[at : at + 2] and not self._text.startswith(" / (", at):
            stop = line_end
        if not self._text[at:stop].strip() and (signed := self._signature(person, at)):
            yield signed
            return
        if self._text[at : at + 1] == ":" and (cast := patterns.CAST.match(self._text, at, stop)):
            yield self._say(cast, 0, person.start, cast.end(), _RULES["after"])
            return
        if chair := patterns.IN_THE_CHAIR.match(self._text, at, stop):
            yield Said(person.start, chair.end(), "chair", self._supply.of_sitting(person.start), _RULES["after"])
            return
        opens_bracket = self._text.startswith((" (", " / ("), at)
        if (opens_bracket or self._text[at : at + 1] == ",") and (aside := patterns.ASIDE.match(self._text, at, stop)):
            yield from self._party(person, aside)
            bracketed = self._text[aside.end() - 1] == ")" and self._text[aside.end()] != ","
            at = aside.end() - bracketed
        window = self._text[at:stop]
        named = may_name_role(self._reading.words, at, stop)
        beside = patterns.LISTED_ROLE.match(self._text, at, stop) if named else None
        if beside and self._supply.is_present(person.start):
            # In a list of those present a role is read as if a comma stood before it.
            at = beside.end() - 2
            window = ", " + self._text[beside.end() : stop]
        if opens_bracket and (seat := patterns.MEMBER_FOR.match(window)):
            role = "MP for " + self._reading.text[at + seat.start("seat") : at + seat.end("seat")]
            yield Said(person.start, at + seat.end(), role, self._bodies.at(at + seat.start("party")), _RULES["after"])
        elif named and (match := patterns.AFTER.match(window)):
            if is_answered(self._text, person.start, window, match.end()):
                return
            unknown = _UNKNOWN_PLACE.match(window, match.end())
            first = self._say(match, at, person.start, at + match.end(), _RULES["after"], known=not unknown)
            if unknown:
                first = self._of_short_name(first, unknown)
            elif not first.body and (short := _SHORT_SUBJECT.search(match["role"])):
                placed = self._of_short_name(first, short)
                first = replace(placed, role=role_words(match["role"][: short.start()])) if placed.body else first
            first = self._taken_on(person, first)
            more = patterns.AND_AFTER.match(window, match.end())
            second = self._say(more, at, person.start, at + more.end(), _RULES["after"]) if more else None
            if more and second and first.body and not self._stated.states(match) and self._stated.body(more, at):
                # "Ann Lee, head of care, chief nurse of X": no body is supplied where the next words state one.
                first = replace(first, body=second.body)
            if self._rows.is_witness(person.start) and not self._stated.states(match):
                first = replace(first, body=self._rows.body_of_next(window, match.end(), at) or first.body)
            yield first
            if second:
                yield second
            becomes = patterns.BECOMES.match(window, match.end())
            new = patterns.AFTER.match(window, becomes.end()) if becomes else None
            if new:
                said = self._say(new, at, person.start, at + new.end(), _RULES["after"])
                there = first.body if _THERE.search(said.role) else self._own.main
                role = _THERE.sub("", said.role)
                yield replace(said, role=role, body=self._stated.body(new, at) or there or said.body)
        elif window[:1] == ":" and (turn := patterns.APPEARS_FOR.match(window)):
            yield Said(person.start, at + turn.end(), "counsel", self._at(at, turn, "body"), _RULES["after"])
        elif named and window[:1] in ":)" and (myself := patterns.I_AM.match(window)):
            yield self._say(myself, at, person.start, at + myself.end(), _RULES["after"], known=False)
        elif leads := self._leading(person, window, at):
            yield leads
        elif window[:1] != ",":
            return
        elif named and (also := patterns.WHO_IS.match(window)):
            yield self._say(also, at, person.start, at + also.end(), _RULES["after"])
        elif company := patterns.WHOSE_COMPANY.match(window):
            yield Said(person.start, at + company.end(), "owner", self._at(at, company, "body"), _RULES["after"])

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
        return Said(person.start, at + leads.end(), role, body, _RULES["after"])

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
            yield Said(person.start, aside.end(), "party member", body, _RULES["member"])

    def _member(self, person: Mention, alone: bool) -> Said | None:
        match = patterns.MEMBER.match(self._text, person.end, person.end + REACH_AFTER)
        if match is None and alone and (body := self._rows.of_several(person)):
            return Said(person.start, person.end, "representative", body, _RULES["member"])
        if match is None and self._supply.is_present(person.start):
            listed = patterns.LISTED.match(self._text, person.end, person.end + REACH_AFTER)
            if listed and (body := self._bodies.at(listed.start("inside"))):
                return Said(person.start, listed.end(), "representative", body, _RULES["member"])
        if not match or not (alone or match["inside"]):
            return None
        if patterns.PICTURE_BY.search(self._text, max(0, person.start - 20), person.start):
            return None
        if _LEAVING.search(self._text, max(0, person.start - 40), person.start):
            return None
        name = "body" if match["body"] else "inside"
        body = self._bodies.at(match.start(name))
        role = "representative" if alone and self._bodies.kind_of(body or "") != PARTY else "party member"
        return Said(person.start, match.end(), role, body, _RULES["member"])
