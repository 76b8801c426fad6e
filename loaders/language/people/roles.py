"""Owns which role a person holds and of which body, and the phrase that says so."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from db.records import Mention, Role
from loaders.language.bodies_meant import BodiesMeant
from loaders.language.marked_text import BODY, PERSON, blot, with_letters
from loaders.language.people import role_patterns as patterns
from loaders.language.people.boards import board_lists, trustees_named
from loaders.language.people.body_of_role import OwnBodies
from loaders.language.people.body_supplied import SuppliedBodies
from loaders.language.people.persons_meant import PersonsMeant
from loaders.language.people.roles_after import RolesAfter
from loaders.language.people.roles_before import RolesBefore
from loaders.language.people.roles_told import RoleTold, roles_told
from loaders.language.people.rows_of_persons import RowsOfPersons
from loaders.language.people.stated_roles import RULES, Said, StatedRoles
from loaders.language.reading import Reading

_LONGEST_BYLINE = 80
"""Characters before a writer's name on its line, among which a body is the writer's own."""
_LONGEST_TITLE = 12
"""Characters from the start of a line to the name in it."""
_BEYOND = re.compile(r"\b(?:beyond|outside)\b")
"""Before a body in which a role is not: "her roles beyond X"."""
_OF_WHOLE_BODIES = frozenset(
    {"chief executive", "ceo", "chair", "chairman", "chairwoman", "chairperson", "vice-chair", "medical director"}
)
"""Roles of which a body has one, so that a text need not say of which."""
_NAMED_BEHIND = re.compile(r",?\s(?:of|at|for|with)\s(?:the\s)?(?:[\w-]+\s){0,2}?[A-Z]|\s[A-Z]|\sof\s")
_NEXT_PERSON = re.compile(rf",\s{PERSON}")
_ENDS_ASIDE = frozenset(",.;:)\n")
"""What follows the body of a person right behind the name."""
_BEFORE_NAME = re.compile(rf" {PERSON}")
"""After a role that is the next person's: "the chief executive, Ann Lee, medical director Bo May"."""


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
        self._bodiless = masked
        self._text = blot(masked, ((p.start, with_letters(masked, p.end)) for p in people), PERSON)
        self._bodies = bodies
        self._people = people
        self._own = OwnBodies(self._text, reading.body_start, self._bodies, body_key)
        self._supply = SuppliedBodies(reading, self._text, self._bodies, self._own, body_key)
        self._stated = StatedRoles(self._text, self._bodies, self._own, self._supply)
        self._rows = RowsOfPersons(reading, self._text, self._bodies)
        self._say = self._stated.said
        self._ahead = RolesBefore(reading, self._text, self._bodies, self._stated)
        self._behind = RolesAfter(reading, self._text, self._bodies, self._own, self._supply, self._stated, self._rows)

    def find(self) -> tuple[tuple[Role, ...], tuple[str, ...]]:
        roles: dict[tuple[str, str, str | None], Role] = {}
        for person in self._people:
            if person.person is None:
                continue
            short = person.rule.name in ("people.short", "people.first")
            for said in self._behind.of_surname(person) if short else self._said_of(person):
                role = Role(person.person, said.role, said.body, said.start, said.end, said.rule)
                roles.setdefault((role.person, role.role, role.organisation), role)
                if said.body and said.rule is not RULES["byline"]:
                    self._supply.last = (said.end, said.body)
        for role in self._seated({role.start for role in roles.values()}):
            roles.setdefault((role.person, role.role, role.organisation), role)
        for role in self._told():
            roles.setdefault((role.person, role.role, role.organisation), role)
        for role in [role for role in roles.values() if role.organisation]:
            if role.rule is not RULES["seat"] and (second := patterns.AND_BODY.match(self._text, role.end)):
                body = self._bodies.at(second.start("second"))
                other = replace(role, organisation=body, end=second.end())
                if body and self._bodies.at(role.end - 1) != body:
                    roles.setdefault((role.person, role.role, body), other)
        placed = {(role.person, role.role) for role in roles.values() if role.organisation}
        kept = [role for role in roles.values() if role.organisation or (role.person, role.role) not in placed]
        return tuple(sorted(kept, key=lambda role: (role.start, role.end))), tuple(self._supply.implied)

    def _seated(self, known: Collection[int]) -> Iterator[Role]:
        """Roles of those named as trustees or directors, but for who is said at his place (`known`) to be more."""
        words = self._reading.words
        starts = [person.start for person in self._people]
        for seats in (*board_lists(self._bodiless, words), *trustees_named(self._text, words)):
            body = self._own.main or self._supply.supplied(seats.role, seats.start)
            for name in seats.names:
                at = bisect_left(starts, name)
                person = self._people[at] if at < len(starts) and starts[at] <= name + _LONGEST_TITLE else None
                if person and person.person and person.start not in known:
                    yield Role(person.person, seats.role, body, person.start, person.end, RULES["seat"])

    def _told(self) -> Iterator[Role]:
        """Roles whose person is named elsewhere; only those of a body count, and none is supplied for them."""
        persons = PersonsMeant(self._text, self._people)
        for told in (
            roles_told(self._text, self._reading.words, persons, self._reading.body_start) if self._people else ()
        ):
            said = self._say(told.match, 0, told.start, told.match.end(), RULES["told"], known=False)
            body = said.body or self._between(*told.between) or self._of_story(told, said.role)
            if body:
                yield Role(told.person, said.role, body, said.start, said.end, said.rule)

    def _of_story(self, told: RoleTold, role: str) -> str | None:
        """The body that the article is about, where a chief's role names none and no other body was named last: "She
        was appointed chief executive in June"."""
        plain = role.removeprefix("interim ").removeprefix("acting ")
        if plain not in _OF_WHOLE_BODIES or _NAMED_BEHIND.match(self._text, told.match.end()):
            return None
        main = self._own.main
        return main if main and self._bodies.last_before(told.start) == main else None

    def _between(self, start: int, end: int) -> str | None:
        """The body in words such as "in her time at X": named there, or meant by "this charity"."""
        if _BEYOND.search(self._text, start, end):
            return None
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
            yield from self._behind.of(person)
            return
        self._supply.person = person.person or ""
        is_witness = self._rows.is_witness(person.start)
        before = None if is_witness else self._ahead.of(person)
        listed = before is not None and self._text.endswith(f"{PERSON}, ", 0, before.start)
        if before and listed and any(self._behind.of(person)):
            # "Ann Lee, chair, Bo May, chief executive": each role is of the name before it.
            before = None
        if before and BODY not in self._text[before.start : person.start]:
            # "Chief nurse Ann Lee, of X".
            of_body = self._behind.member(person, alone=True)
            if (
                of_body
                and of_body.role == "representative"
                and self._text[of_body.end : of_body.end + 1] in _ENDS_ASIDE
            ):
                before = replace(before, body=of_body.body, end=of_body.end)
        if before:
            yield before
            yield from self._ahead.done(before)
        # "the chair of X, Ann Lee, the chair of Y, Bo May": what follows the name is said of the next one.
        mine = before is None or (before.body is None and self._text[person.start - 2 : person.start] != ", ")
        after = [
            said
            for said in self._behind.of(person)
            if not _BEFORE_NAME.match(self._text, said.end) and (mine or not _NEXT_PERSON.match(self._text, said.end))
        ]
        if not before and all(said.role == "MP" for said in after):
            after += list(self._behind.jointly(person))
        yield from after
        if not after and (member := self._behind.member(person, alone=before is None)):
            yield member

    def _byline(self, person: Mention) -> Said:
        """An author writes for the publisher, if a mention names it, else for the body named on the same line."""
        body = self._bodies.named([self._reading.publisher]) if self._reading.publisher else None
        if body is None:
            line = self._reading.text.rfind("\n", 0, person.start) + 1
            # A standfirst that names its writer speaks of other bodies.
            near = person.start - line <= _LONGEST_BYLINE
            body = self._bodies.last_before(person.start, person.start - line) if near else None
        return Said(person.start, person.end, "author", body, RULES["byline"])
