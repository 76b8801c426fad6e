"""Owns which names of one article are the same person, and the key by which articles agree on a person.

Keys are made of the name alone: nicknames and likeness never merge two people of different articles.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from db.records import ClassMention, Mention, Organisation, Person, Role
from loaders.identity.organisation_keys import Identity, council, known_body
from loaders.identity.short_names import ShortNames
from loaders.identity.somebody import Somebody, fold, is_called, speaker_at
from loaders.knowledge.people import given_names, titles
from loaders.language.marked_text import BODY, CLASS, blot, clean
from loaders.language.organisations.subject import is_about_care
from loaders.language.people.finding import find_names
from loaders.language.people.person_names import PersonName, rule_of, title_case
from loaders.language.people.roles import find_roles
from loaders.language.reading import Reading
from loaders.lockstep import Steps, run

_MOST_NAMESAKES = 20
"""More people of one surname or given name than an article has; a list of names is not compared with itself."""

FEWEST_LETTERS_MISSPELT = 5
"""Shorter surnames that differ by a letter are different surnames."""


@dataclass(frozen=True, slots=True)
class PeopleFacts:
    """People, their mentions (person keys set; sorted, apart) and roles; `organisations` are the bodies of offices
    ("health secretary") that no mention of the article names."""

    people: tuple[Person, ...]
    mentions: tuple[Mention, ...]
    roles: tuple[Role, ...]
    organisations: tuple[Organisation, ...] = ()


def find_people(reading: Reading, organisations: Sequence[Mention], classes: Sequence[ClassMention]) -> PeopleFacts:
    """The people of an article. `organisations` and `classes` are sorted by start; a name never overlaps one."""
    return run(people_steps(reading, organisations, classes))


def people_steps(
    reading: Reading,
    organisations: Sequence[Mention],
    classes: Sequence[ClassMention],
    kinds: Mapping[str, str] | None = None,
) -> Steps[PeopleFacts]:
    """What `find_people` does, as steps that may take turns with those of other articles.

    `kinds` are those of the bodies, by key.
    """
    text = clean(reading.text)
    bodiless = blot(text, ((m.start, m.end) for m in organisations), BODY)
    masked = blot(bodiless, ((m.start, m.end) for m in classes), CLASS)
    names, lone = find_names(masked, reading.words, reading.body_start, reading.author)
    yield
    persons = _Gathering(names, masked).persons
    owners = {name.start: person for person, found in persons for name in found}
    mentions = [(name.start, name.end, owners[name.start], name.rule) for name in names]
    short = ShortNames(masked, [person for person, _ in persons], mentions, not is_about_care(reading.words))
    mentions.extend((start, end, person, rule_of("short")) for start, end, person in short.attach(lone))
    mentions.sort(key=lambda mention: mention[0])
    keys = _keys([person for person, _ in persons], reading.title)
    made: list[Mention] = []
    surfaces: dict[str, list[str]] = {}
    for start, end, person, rule in mentions:
        surface = reading.text[start:end]
        key = keys[id(person)]
        if not key:
            continue
        # Initials are a name within their minutes only.
        if rule != rule_of("set_beside"):
            surfaces.setdefault(key, []).append(surface)
        made.append(Mention(start, end, surface, rule, person=key))
    people = _records([person for person, _ in persons], keys, surfaces)
    yield
    roles, implied = find_roles(reading, bodiless, organisations, made, national_key, kinds)
    return PeopleFacts(people, tuple(made), roles, tuple(_national_body(name) for name in implied))


def national_key(name: str) -> str:
    """The key of a national body, by its name in `knowledge.bodies`, or of a council ("council:Leeds")."""
    return _identity(name).key


def _identity(name: str) -> Identity:
    return council(name) if name.startswith("council:") else known_body(name)


def _national_body(name: str) -> Organisation:
    body = _identity(name)
    return Organisation(
        body.key,
        body.name,
        body.kind,
        body.place,
        body.opened,
        body.closed,
        codes=body.codes,
        predecessors=body.predecessors,
        successors=body.successors,
    )


class _Gathering:
    """Joins the names of an article: full names first, then surnames with a title."""

    def __init__(self, names: Sequence[PersonName], text: str) -> None:
        self._text = text
        self.persons: list[tuple[Somebody, list[PersonName]]] = []
        self._full: dict[tuple[str, ...], int] = {}
        self._surnames: dict[str, list[int]] = {}
        self._given: dict[str, list[int]] = {}
        longer = [name.parts for name in names if len(name.parts) > 2]
        given = {parts[:2] for parts in longer if parts[1].casefold() in given_names.ALL}
        for name in names:
            if name.full and name.parts not in given:
                self._add_full(name)
        for name in names:
            if name.parts in given:
                self._add_given(name)
            elif not name.full:
                self._add_short(name)
        for person, found in self.persons:
            found.sort(key=lambda name: name.start)
            person.last_seen = found[0].start

    def _new(self, name: PersonName) -> int:
        folded = tuple(fold(part) for part in name.parts)
        person = Somebody(name.parts, name.titles, name.gender, folded)
        self._take_title(person, name)
        self.persons.append((person, [name]))
        self._surnames.setdefault(folded[-1], []).append(len(self.persons) - 1)
        if len(folded) > 1:
            self._given.setdefault(folded[0], []).append(len(self.persons) - 1)
        return len(self.persons) - 1

    def _take_title(self, person: Somebody, name: PersonName) -> None:
        if name.titles and name.titles[-1].casefold() in titles.PEERAGE and name.parts[-1] == person.parts[-1]:
            person.peer = (name.titles[-1], name.parts[-1])
            person.seat = person.seat or self._seat(name)
        person.gender = person.gender or name.gender

    def _seat(self, name: PersonName) -> str:
        """The place that the name of a peer ends with."""
        peer = name.titles and name.titles[-1].casefold() in titles.PEERAGE
        return self._text[name.start : name.end].partition(" of ")[2] if peer else ""

    def _add_full(self, name: PersonName) -> None:
        folded = tuple(fold(part) for part in name.parts)
        at = self._full.get(folded)
        if at is None:
            at = self._longer(folded)
        if at is None:
            self._full[folded] = self._new(name)
            return
        person, found = self.persons[at]
        if len(person.folded[0]) == 1 < len(folded[0]):
            person.parts, person.folded, person.gender = name.parts, folded, name.gender
        if person.parts[0].isupper() and len(person.parts[0]) > 2 and not name.parts[0].isupper():
            person.parts = name.parts
        self._take_title(person, name)
        found.append(name)

    def _longer(self, folded: tuple[str, ...]) -> int | None:
        """A person whose name ends in these words, or has this initial: "Vaughan Williams", "A Penrose"."""
        for at in self._surnames.get(folded[-1], ())[:_MOST_NAMESAKES]:
            other = self.persons[at][0].folded
            if len(other) > len(folded) and other[-len(folded) :] == folded:
                return at
            if len(other) == len(folded) == 2 and 1 in (len(folded[0]), len(other[0])) and folded[0][0] == other[0][0]:
                return at
        return None

    def _add_given(self, name: PersonName) -> None:
        """ "Ann Mary", where the article has an Ann Mary Lee."""
        folded = tuple(fold(part) for part in name.parts)
        namesakes = self._given.get(folded[0], ())
        whole = next((at for at in namesakes if self.persons[at][0].folded[:2] == folded), None)
        if whole is None:
            self._add_full(name)
        else:
            self.persons[whole][1].append(name)

    def _add_short(self, name: PersonName) -> None:
        at = self._fitting(self._surnames.get(fold(name.parts[-1]), []), name)
        if at is None:
            at = self._by_given_name(name)
        if at is None and name.titles:
            at = self._misspelt(name)
        if at is None:
            self._new(name)
            return
        person, found = self.persons[at]
        found.append(name)
        self._take_title(person, name)

    def _fitting(self, candidates: Sequence[int], name: PersonName) -> int | None:
        """The nearest person before the name, else the first after it, whose gender does not speak against it."""
        fitting = [
            at for at in candidates[-_MOST_NAMESAKES:] if not _contradicts(self.persons[at][0].gender, name.gender)
        ]
        if seat := self._seat(name):
            fitting = [at for at in fitting if self.persons[at][0].seat in ("", seat)]
        if not name.titles:
            fitting = [at for at in fitting if len(self.persons[at][0].parts) > 1] or fitting
        earlier = [at for at in fitting if self.persons[at][1][0].start < name.start]
        return earlier[-1] if earlier else (fitting[0] if fitting else None)

    def _by_given_name(self, name: PersonName) -> int | None:
        """ "Sir Ronald", "Rachel": the person of that given name in the same article."""
        if name.titles and name.titles[-1] not in ("Sir", "Dame", "Lady", "Lord"):
            return None
        namesakes = self._given.get(fold(name.parts[0]), ())[:_MOST_NAMESAKES]
        fitting = [at for at in namesakes if self.persons[at][1][0] is not name]
        if len(fitting) > 1 and name.titles:
            # "Sir David" is the David whom the article knights elsewhere.
            knights = [at for at in fitting if any(name.titles[-1] in one.titles for one in self.persons[at][1])]
            fitting = knights or fitting
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        speaker = speaker_at(self._text, name.start)
        return next((at for at in fitting if not is_called(self.persons[at][0], speaker)), fitting[0])

    def _misspelt(self, name: PersonName) -> int | None:
        surname = fold(name.parts[-1])
        if len(surname) < FEWEST_LETTERS_MISSPELT:
            return None
        near = [
            at
            for at, (person, _) in enumerate(self.persons[:200])
            if len(person.folded) > 1
            and not _contradicts(person.gender, name.gender)
            and differs_by_one_letter(person.folded[-1], surname)
        ]
        return near[0] if len(near) == 1 else None


def _contradicts(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other


def differs_by_one_letter(one: str, other: str) -> bool:
    """Whether one letter put in, left out or changed makes one word the other."""
    if abs(len(one) - len(other)) > 1 or one == other or one[:1] != other[:1]:
        return False
    shorter, longer = sorted((one, other), key=len)
    at = next((i for i, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
    return shorter[at + (len(shorter) == len(longer)) :] == longer[at + 1 :]


def key_of(name: Sequence[str], name_titles: Sequence[str] = ()) -> str:
    """The key of a name: folded words; a surname alone keeps its title, so that Mr and Mrs Smith differ."""
    words = [fold(part) for part in name]
    if len(words) == 1 and name_titles:
        words.insert(0, fold(name_titles[-1]))
    return " ".join(word for word in words if word)


def _keys(persons: Sequence[Somebody], article_title: str) -> dict[int, str]:
    """A peer is known by title and surname in every article; a bare surname or given name only in its own article."""
    peers = Counter(person.peer for person in persons if person.peer)
    return {id(person): _key(person, article_title, bool(person.peer and peers[person.peer] > 1)) for person in persons}


def _key(person: Somebody, article_title: str, shared: bool) -> str:
    """`shared`: another peer of the article has the same title and surname, so that the place tells them apart."""
    if person.peer:
        seat = f" of {' '.join(map(fold, person.seat.split()))}" if shared and person.seat else ""
        return key_of(person.peer[1:], person.peer[:1]) + seat
    key = key_of(person.parts, person.titles)
    if len(person.parts) > 1 or not key or not article_title:
        return key
    return f"{key} of {' '.join(fold(word) for word in article_title.split())[:60]}"


def display_name(parts: Sequence[str], name_titles: Sequence[str] = ()) -> str:
    """The name in title case: "ADA PENROSE" is Ada Penrose, "MCDONALD" McDonald."""
    words = [title_case(part) if part.isupper() and len(part) > 2 and "." not in part else part for part in parts]
    if len(words) == 1 and name_titles:
        words.insert(0, name_titles[-1].capitalize() if name_titles[-1].isupper() else name_titles[-1])
    return " ".join(words)


def _records(persons: Sequence[Somebody], keys: dict[int, str], surfaces: dict[str, list[str]]) -> tuple[Person, ...]:
    """One record a key, in the order of first mention; aliases are the other ways the article writes the name."""
    made: dict[str, Person] = {}
    for person in sorted(persons, key=lambda person: person.last_seen):
        key = keys[id(person)]
        if key in made or not key:
            continue
        if person.peer:
            name = display_name(person.peer[1:], person.peer[:1]) + (f" of {person.seat}" if person.seat else "")
        else:
            name = display_name(person.parts, person.titles)
        aliases = dict.fromkeys(surfaces.get(key, ()))
        aliases.pop(name, None)
        made[key] = Person(key, name, tuple(aliases))
    return tuple(made.values())
