"""Owns looking up what a typed name may mean, alike for organisations and people."""

from __future__ import annotations

from db.folding import folded
from db.light import sqlite as sqlite3
from db.light.patterns import pattern
from db.light.typing import Literal
from db.search.bounded import first_rows

Named = Literal["organisation", "person"]

MOST_MEANT = 50
"""Organisations or people that one name in a query may stand for."""

_MANY = 1000
"""Names from which on those that begin with a text, or hold its words, are found by walking down from the commonest,
since putting all of them in order takes longer than the first few are worth."""

_HAS_WORD = pattern(r"[^\W_]")
_MOST_WORDS = 16
_PAST_ALL = "\U0010ffff"


def quoted_term(text: str) -> str:
    """Text as a string of FTS5's query language, so that none of it is an operator."""
    return '"' + text.replace("\x00", " ").replace('"', '""') + '"'


def meant(connection: sqlite3.Connection, table: Named, name: str) -> tuple[int, ...]:
    """Row ids that a name in a query stands for: those that bear it; if none, those whose name begins with it; if
    none, those with all its words in a name. Empty where there is none."""
    ranked = _ranked(connection, table, name, MOST_MEANT)
    return tuple(number for number, rank in ranked if rank == ranked[0][1])


def candidates(connection: sqlite3.Connection, table: Named, text: str, limit: int) -> list[int]:
    """Row ids for a list: those that bear the name, those it begins, those with its words; commonest first."""
    return [number for number, _ in _ranked(connection, table, text, limit)]


def count_candidates(connection: sqlite3.Connection, table: Named, text: str, cap: int) -> int:
    """How many organisations or people have all the words in a name, not counting beyond `cap`."""
    words = _all_words(text)
    if not words:
        return 0
    found = connection.execute(
        f"SELECT count(*) FROM (SELECT DISTINCT {table}_id FROM {table}_search"
        f" JOIN {table}_name ON {table}_name.id = {table}_search.rowid"
        f" JOIN {table} ON {table}.id = {table}_id AND {table}.hidden = 0 WHERE {table}_search MATCH ? LIMIT ?)",
        (words, cap),
    )
    return int(found.fetchone()[0])


def _ranked(connection: sqlite3.Connection, table: Named, text: str, limit: int) -> list[tuple[int, int]]:
    plain, words = folded(text), _all_words(text)
    if not plain or not words:
        return []
    if _count(connection, f"{table}_search WHERE {table}_search MATCH ?", words) > _MANY:
        return _walked(connection, table, plain, limit)
    rows = connection.execute(
        f"SELECT {table}.id, min(rank) FROM ("
        f"SELECT {table}_id AS number, 0 AS rank FROM {table}_name WHERE folded = :plain"
        f" UNION ALL SELECT {table}_id, 1 FROM {table}_name WHERE folded >= :plain AND folded < :past"
        f" UNION ALL SELECT {table}_id, 2 FROM {table}_search"
        f" JOIN {table}_name ON {table}_name.id = {table}_search.rowid WHERE {table}_search MATCH :words)"
        f" JOIN {table} ON {table}.id = number AND {table}.hidden = 0"
        f" GROUP BY {table}.id ORDER BY min(rank), {table}.mentions DESC, {table}.id LIMIT :limit",
        {"plain": plain, "past": plain + _PAST_ALL, "words": words, "limit": limit},
    )
    return [(number, rank) for number, rank in rows]


def _walked(connection: sqlite3.Connection, table: Named, plain: str, limit: int) -> list[tuple[int, int]]:
    """As `_ranked`, for words that many names have."""
    names, own = f"{table}_name", f"{table}_name.{table}_id = {table}.id"
    begun = (plain, plain + _PAST_ALL)
    exact = f"SELECT DISTINCT {table}_id FROM {names} WHERE folded = ?"
    begins = f"EXISTS (SELECT 1 FROM {names} WHERE {own} AND folded >= ? AND folded < ?)"
    if _count(connection, f"{names} WHERE folded >= ? AND folded < ?", *begun) <= _MANY:
        begins = f"{table}.id IN (SELECT {table}_id FROM {names} WHERE folded >= ? AND folded < ?)"
    words = _telling(plain.split())
    each = " AND ".join("instr(' ' || folded, ?) > 0" for _ in words)
    holds = f"EXISTS (SELECT 1 FROM {names} WHERE {own} AND {each})"
    found: dict[int, int] = {}
    for rank, condition, values in (
        (0, f"{table}.id IN ({exact})", (plain,)),
        (1, begins, begun),
        (2, holds, tuple(f" {word}" for word in words)),
    ):
        if len(found) < limit:
            statement = f"SELECT id FROM {table} WHERE hidden = 0 AND {condition} ORDER BY mentions DESC, id"
            for (number,) in first_rows(connection, statement, values, limit).rows:
                found.setdefault(number, rank)
    return list(found.items())[:limit]


def _count(connection: sqlite3.Connection, of: str, *values: str) -> int:
    """How many rows there are, not counting far beyond what are many."""
    counted = connection.execute(f"SELECT count(*) FROM (SELECT 1 FROM {of} LIMIT {_MANY + 1})", values)
    return int(counted.fetchone()[0])


def _all_words(text: str) -> str:
    """Every word as a beginning; "and" is left out, since names spell it "&" as often."""
    words = [word for word in text.split() if _HAS_WORD.search(word)]
    return " AND ".join(f"{quoted_term(word)} *" for word in _telling(words))


def _telling(words: list[str]) -> list[str]:
    return ([word for word in words if word.lower() != "and"] or words)[:_MOST_WORDS]
