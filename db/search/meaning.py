"""Owns what a query's words and names stand for in this database: row ids for names, an FTS5 expression for words.

The SQL that picks rows by them is in `db.search.matching`.
"""

from __future__ import annotations

from db.folding import folded
from db.judging.marks import NOTHING_TAGGED, Tagged, tagged
from db.light import sqlite as sqlite3
from db.light.typing import NamedTuple
from db.search.breadth import Breadth, are_few, breadth
from db.search.names import meant, quoted_term
from db.search.number_forms import other_number
from db.search.query import Query
from db.writing.vocabulary import COMPLETIONS, completions

_FEW_TO_MERGE = 10_000
"""Articles up to which a beginning with fewer endings than twelve is searched itself: FTS5 puts all that it finds in
order before it gives the first."""

_FEW_TITLES_TO_MERGE = 50_000
"""The same where titles of events are searched, which are shorter than articles."""

_LEAST_BEGINNING = 3
"""Letters from which on the titles of events are searched by a beginning itself, not by its commonest endings."""


class Meaning(NamedTuple):
    """A query whose typed names were looked up: each group of row ids is any of, the groups all hold.

    `match` is asked of the articles' words, `without` is what they must not hold where nothing else is asked of them,
    and `titles` is asked of the events' titles, all in FTS5's language; empty asks nothing. `bodies` are kinds of
    organisation, asked for as a group among `organisations` or, where that would be too many, by `any_of_bodies`.
    """

    query: Query
    organisations: tuple[tuple[int, ...], ...]
    people: tuple[tuple[int, ...], ...]
    outlets: tuple[int, ...]
    match: str
    without: str
    titles: str = ""
    breadth: Breadth = Breadth()
    bodies: tuple[str, ...] = ()
    any_of_bodies: bool = False
    endings: int = 0
    """At most so many articles hold an ending of the last word, where that is a beginning; 0 if not known."""
    tagged: Tagged = NOTHING_TAGGED
    """What has one of the query's tags, besides articles."""

    def asks_of_events(self) -> bool:
        """Whether kinds, certainties or days are asked for, which narrow organisations by their events."""
        query = self.query
        return bool(query.kinds or query.certainties or query.earliest or query.latest)

    def asks_of_tellings(self) -> bool:
        """Whether an event is to be matched by what the articles that tell it hold."""
        query = self.query
        return bool(self.match or self.without or query.outlets or query.tags or self.people or query.money)

    def asks_of_days_alone(self) -> bool:
        """Whether a first or last day is all that is asked."""
        query = self.query
        days = query.earliest or query.latest
        return bool(days) and query._replace(earliest=None, latest=None).is_empty() and not self.titles

    def looks_words_up(self) -> bool:
        """Whether each article that otherwise matches is to be looked up in the index of words."""
        return bool(self.without or (self.match and self.breadth.first != "words"))

    def only_organisation(self) -> int | None:
        """The organisation's row id where one organisation is all that is asked."""
        rest = self.query._replace(organisations=(), organisation_ids=())
        if rest.is_empty() and len(self.organisations) == 1 and len(self.organisations[0]) == 1:
            return self.organisations[0][0]
        return None


def understand(connection: sqlite3.Connection, query: Query, *, typing: bool = False) -> Meaning:
    """Look up the names that a query holds; `typing` takes the last word as a beginning."""
    if query.is_empty():
        return Meaning(query, (), (), (), "", "")
    match, endings = typing_expression(connection, query) if typing else (match_expression(query), 0)
    bodies = _bodies_meant(connection, query.bodies)
    any_of_bodies = bool(query.bodies) and not are_few(connection, bodies)
    named = (
        (
            *(meant(connection, "organisation", name) for name in query.organisations),
            *((number,) for number in query.organisation_ids),
            *((_all_of_kind(connection, bodies),) if query.bodies and not any_of_bodies else ()),
        ),
        (
            *(meant(connection, "person", name) for name in query.people),
            *((number,) for number in query.person_ids),
        ),
        tuple(number for name in query.outlets for number in _outlets_meant(connection, name)),
    )
    without = "" if match else _any_of(query.excluded)
    with_tag = tagged(connection, query.tags) if query.tags else NOTHING_TAGGED
    reading = breadth(connection, query, *named, with_tag, typing=typing)
    return Meaning(
        query, *named, match, without,
        breadth=reading, bodies=bodies, any_of_bodies=any_of_bodies, endings=endings,
        tagged=with_tag,
    )  # fmt: skip


def about_titles(meaning: Meaning, *, typing: bool = False) -> Meaning:
    """The same meaning with its words asked of the titles of events, not of the articles that tell them."""
    if not meaning.match:
        return meaning
    # The vocabulary behind `match` is that of the articles; titles are few enough for beginnings of rarer words.
    short = typing and meaning.query.words and len(meaning.query.words[-1]) < _LEAST_BEGINNING
    by_endings = short or meaning.endings > _FEW_TITLES_TO_MERGE
    titles = meaning.match if by_endings else match_expression(meaning.query, starred=typing)
    query = meaning.query._replace(words=(), phrases=(), excluded=())
    return meaning._replace(query=query, match="", without="", titles=titles)


def of_articles_alone(meaning: Meaning) -> Meaning:
    """The same meaning without what it asks of events: kinds, certainties, days and the organisations taking part."""
    query = meaning.query._replace(
        kinds=(),
        certainties=(),
        earliest=None,
        latest=None,
        month=None,
        organisations=(),
        organisation_ids=(),
        bodies=(),
    )
    return meaning._replace(query=query, organisations=(), any_of_bodies=False)


def match_expression(query: Query, *, starred: bool = False) -> str:
    """What the words, phrases and excluded words ask of FTS5; empty where no word is asked for.

    A word is found in the singular and in the plural, a phrase and what is excluded as they stand. `starred` takes the
    last word as a beginning.
    """
    words = [_either_number(text) for text in query.words]
    if words and starred:
        words[-1] = _beginning(query.words[-1], f"{quoted_term(query.words[-1])} *")
    return _expression(words, query)


def typing_expression(connection: sqlite3.Connection, query: Query) -> tuple[str, int]:
    """As `match_expression`, starred, with at most how many articles hold an ending; a beginning with many endings, or
    in many articles, is searched by its commonest endings."""
    beginning = folded(query.words[-1]) if query.words else ""
    endings = completions(connection, beginning) if " " not in beginning else {}
    articles = sum(endings.values())
    if len(endings) < COMPLETIONS and articles <= _FEW_TO_MERGE:
        return match_expression(query, starred=True), articles
    words = [_either_number(text) for text in query.words[:-1]]
    return _expression([*words, _beginning(query.words[-1], f"({_any_of(tuple(endings))})")], query), articles


def _either_number(word: str) -> str:
    """A word in the singular and in the plural."""
    other = other_number(word)
    return quoted_term(word) if other is None else f"({quoted_term(word)} OR {quoted_term(other)})"


def _beginning(word: str, expression: str) -> str:
    """What is asked for a word that may be a beginning, and its singular or plural where that does not begin so."""
    other = other_number(word)
    if other is None or other.startswith(word.lower()):
        return expression
    return f"({expression} OR {quoted_term(other)})"


def _expression(words: list[str], query: Query) -> str:
    wanted = " AND ".join([*words, *(quoted_term(text) for text in query.phrases)])
    return f"({wanted}) NOT ({_any_of(query.excluded)})" if wanted and query.excluded else wanted


def _any_of(texts: tuple[str, ...]) -> str:
    return " OR ".join(quoted_term(text) for text in texts)


def _outlets_meant(connection: sqlite3.Connection, name: str) -> list[int]:
    plain = folded(name)
    rows = connection.execute("SELECT id FROM outlet WHERE instr(' ' || folded, ' ' || ?) > 0", (plain,)).fetchall()
    return [number for (number,) in rows] if plain else []


def _bodies_meant(connection: sqlite3.Connection, names: tuple[str, ...]) -> tuple[str, ...]:
    """Kinds of organisation in the collection: those of the name or, where there is none, those with its words."""
    kinds = [kind for (kind,) in connection.execute("SELECT kind FROM organisation_kind")] if names else []
    found: dict[str, None] = {}
    for name in names:
        plain = folded(name)
        meant_here = [kind for kind in kinds if folded(kind) == plain]
        found |= dict.fromkeys(meant_here or [kind for kind in kinds if plain and f" {plain}" in f" {folded(kind)}"])
    return tuple(found)


def _all_of_kind(connection: sqlite3.Connection, kinds: tuple[str, ...]) -> tuple[int, ...]:
    marks = ", ".join("?" * len(kinds))
    rows = connection.execute(f"SELECT id FROM organisation WHERE kind IN ({marks})", kinds)
    return tuple(number for (number,) in rows)
