"""Owns what is judged as the database knows it: a row of a list, or what is marked in what is open, with its key."""

from __future__ import annotations

import sqlite3
from typing import Literal, NamedTuple

from db.judgements import Judgement, SubjectKind, span_key
from db.questions import articles, event_details, events, organisation_profiles, organisations, people
from db.questions.event_parties import told_parties
from db.stable_keys import Keyed, id_of, key_of
from tui.documents.document import Document, Span
from tui.text.wording import counted
from tui.walk.places import Opening

_MOST_PARTIES = 20
"""Of an event, to choose from; a list of sites may have more, and is read through by nobody."""


class Judged(NamedTuple):
    """What is judged: its kind, its row id (a mention's or role's: of its article), its stable key and its name."""

    kind: SubjectKind
    id: int
    key: str
    name: str


def judged(connection: sqlite3.Connection, kind: Keyed, number: int, name: str | None = None) -> Judged | None:
    """A row by its kind and id; None where the database no longer holds it."""
    key = key_of(connection, kind, number)
    if key is None:
        return None
    return Judged(kind, number, key, _name(connection, kind, number) if name is None else name)


def of_merge(connection: sqlite3.Connection, judgement: Judgement) -> list[tuple[Judged, Judged]]:
    """The organisation or person that a judgement merges, with the one into which; nothing for other judgements."""
    kind = judgement.subject_kind
    if judgement.action != "merge" or not (kind == "organisation" or kind == "person"):
        return []
    numbers = [id_of(connection, kind, key) for key in (judgement.subject, judgement.value)]
    found = [row for number in numbers if number is not None and (row := judged(connection, kind, number)) is not None]
    return [(found[0], found[1])] if len(found) == 2 else []


def _name(connection: sqlite3.Connection, kind: Keyed, number: int) -> str:
    match kind:
        case "organisation":
            organisation = organisations.organisation(connection, number)
            return organisation.name if organisation is not None else ""
        case "person":
            person = people.person(connection, number)
            return person.name if person is not None else ""
        case "event":
            event = event_details.event(connection, number)
            return event.title if event is not None else ""
        case "article":
            article = articles.article(connection, number)
            return article.title if article is not None else ""


def opened(connection: sqlite3.Connection, document: Document) -> Judged | None:
    """The article, organisation or person that the article pane shows."""
    if document.kind in ("raw", "why"):
        return judged(connection, "article", document.id)
    if document.kind in ("article", "organisation", "person"):
        return judged(connection, document.kind, document.id)
    return None


def body_at(connection: sqlite3.Connection, document: Document, stop: Span | None) -> Judged | None:
    """The organisation or person under the cursor of the article pane, else the one whose profile is open."""
    target = stop.target if stop is not None else None
    if target is not None and target.kind in ("organisation", "seen_with"):
        return judged(connection, "organisation", target.id)
    if target is not None and target.kind == "person":
        return judged(connection, "person", target.id)
    return opened(connection, document) if document.kind in ("organisation", "person") else None


_SPANNED: dict[str, SubjectKind] = {
    "organisation": "mention", "person": "mention", "role": "role", "relation": "relation",
}  # fmt: skip
"""What a fact is called where it is judged by its characters."""


def fact_at(connection: sqlite3.Connection, document: Document, stop: Span | None) -> Judged | None:
    """The mention under the cursor of an article, the role under that of a profile, or the fact under that of the
    reasons."""
    if stop is None or stop.target is None:
        return None
    target = stop.target
    words = document.text[stop.start : stop.end]
    if document.kind == "article" and target.kind in ("organisation", "person"):
        key = span_key(connection, document.id, stop.start, stop.end)
        return Judged("mention", document.id, key, f"“{words}”") if key is not None else None
    if target.fact == "event":
        return judged(connection, "event", target.id)
    if (kind := _SPANNED.get(target.fact)) and target.start is not None:
        key = span_key(connection, target.id, target.start, target.end or 0)
        return Judged(kind, target.id, key, words) if key is not None else None
    if document.kind == "organisation" and target.kind == "article" and target.start is not None:
        key = span_key(connection, target.id, target.start, target.end or 0)
        return Judged("role", target.id, key, f"{target.name}, {words}") if key is not None else None
    return None


def event_at(
    connection: sqlite3.Connection, document: Document, opening: Opening, passage: tuple[int, int]
) -> Judged | None:
    """The event that led to the article, where its sentence is in view, else the first that the passage tells."""
    if document.kind != "article":
        return None
    start, end = passage
    told = [row for row in events.told_in(connection, document.id) if row.start < end and start < row.end]
    ids = [row.id for row in told]
    if opening.event is not None and (opening.event in ids or document.highlight == passage):
        return judged(connection, "event", opening.event)
    return judged(connection, "event", ids[0]) if ids else None


class Party(NamedTuple):
    """Who takes part in an event as what, by the key that a judgement speaks of it with."""

    kind: Literal["organisation", "person", "class"]
    key: str
    name: str
    role: str


def parties_to_take_away(connection: sqlite3.Connection, row: Judged) -> list[Party]:
    """Who takes part in an event by what its articles say, each once."""
    found: dict[tuple[str, str], Party] = {}
    for part in told_parties(connection, row.id):
        if part.kind == "class" or part.id is None:
            party = Party("class", part.name, part.name, part.role)
        else:
            kind: Literal["organisation", "person"] = "organisation" if part.kind == "organisation" else "person"
            party = Party(kind, key_of(connection, kind, part.id) or "", part.name, part.role)
        if party.key:
            found.setdefault((party.kind, party.key), party)
    return list(found.values())[:_MOST_PARTIES]


def what_goes(connection: sqlite3.Connection, row: Judged) -> str:
    """What an organisation or person has in the collection, in words."""
    if row.kind == "organisation":
        organisation = organisations.organisation(connection, row.id)
        if organisation is not None:
            named = f"{counted(organisation.mentions, 'mention')} in {counted(organisation.articles, 'article')}"
            return f"{named} and {counted(organisation.events, 'event')} go with it"
    person = people.person(connection, row.id) if row.kind == "person" else None
    if person is None:
        return "Nothing else goes with it"
    return f"{counted(person.mentions, 'mention')} in {counted(person.articles, 'article')} go with it"


def names_to_split(connection: sqlite3.Connection, row: Judged) -> list[tuple[str, int]]:
    """The names that can be taken out of an organisation, with how often each is used: all used ones but its own."""
    names = organisation_profiles.names(connection, row.id)
    return [(name.name, name.mentions) for name in names if name.mentions and name.kind != "canonical"]
