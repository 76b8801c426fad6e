"""Owns what happens when a source says by itself what a judgement had added: undoing that judgement then leaves it."""

from __future__ import annotations

import sqlite3
from collections import defaultdict

from db.records import Source

_STRENGTH = ("canonical", "alias", "surface").index


def found_again(connection: sqlite3.Connection, source: Source) -> None:
    """Let go of the names, codes and kin that judgements made and the source, just written, has by itself."""
    added = (
        "SELECT 1 FROM judged_row WHERE fact IN ('organisation_name', 'person_name', 'organisation_code',"
        " 'organisation_succession') LIMIT 1"
    )
    if connection.execute(added).fetchone() is None:
        return
    names: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for article in source.articles:
        for mention in article.facts.mentions:
            named = ("organisation", mention.organisation) if mention.organisation else ("person", mention.person or "")
            names[named].setdefault(mention.surface, "surface")
        for organisation in article.facts.organisations:
            for name in (organisation.name, *organisation.aliases):
                names["organisation", organisation.key][name] = "alias"
            for scheme, code in organisation.codes:
                _let_go(
                    connection,
                    "organisation_code",
                    "json_object('organisation_id', (SELECT id FROM organisation WHERE key = ?),"
                    " 'scheme', ?, 'code', ?)",
                    (organisation.key, scheme, code),
                )
            pairs = [(key, organisation.key) for key in organisation.predecessors]
            pairs += [(organisation.key, key) for key in organisation.successors]
            for pair in pairs:
                _let_go(
                    connection,
                    "organisation_succession",
                    "json_object('predecessor_key', ?, 'successor_key', ?)",
                    pair,
                )
        for person in article.facts.people:
            for name in (person.name, *person.aliases):
                names["person", person.key][name] = "alias"
    for (table, key), kinds in names.items():
        _names(connection, table, key, kinds)


def _let_go(connection: sqlite3.Connection, table: str, row: str, values: tuple[str, ...]) -> None:
    connection.execute(f"DELETE FROM judged_row WHERE fact = '{table}' AND change = 'made' AND row = {row}", values)


def _names(connection: sqlite3.Connection, table: str, key: str, kinds: dict[str, str]) -> None:
    """The found kind of each name is what undoing goes back to."""
    judged = connection.execute(
        f"SELECT judged_row.id, name.name, json_extract(before, '$.kind') FROM {table}"
        f" JOIN {table}_name AS name ON name.{table}_id = {table}.id"
        f" JOIN judged_row ON fact = '{table}_name' AND row = json_object('id', name.id)"
        f" WHERE {table}.key = ? AND change <> 'gone'",
        (key,),
    ).fetchall()
    for number, name, before in judged:
        found = kinds.get(name)
        if found is not None and (before is None or _STRENGTH(found) < _STRENGTH(before)):
            connection.execute(
                "UPDATE judged_row SET change = 'changed', before = json_object('kind', ?) WHERE id = ?",
                (found, number),
            )
