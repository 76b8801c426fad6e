"""Owns the export to CSV: a table for each sort of row, every row with its citation, for a spreadsheet or data frame.

UTF-8 with a byte order mark, since spreadsheets take a file without one for another encoding. A cell that a
spreadsheet would take for a formula has an apostrophe before it (OWASP, "CSV Injection").
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from db.judging.marks import Own
from db.questions.articles import ArticleView, Mark
from db.questions.relations import relations_in, roles_in
from tui.exporting.collection import Citation, Collection, cite_article, one_line
from tui.exporting.formats import Written

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_OWN = ("your_tags", "your_notes")
_CITED = ("sentence", "outlet", "article_date", "article_title", "address", "article", "start", "end")

_TABLES: dict[str, tuple[str, ...]] = {
    "events": (
        "id", "date", "earliest", "latest", "told", "kind", "certainty", "title", "parties", "tellings", *_CITED,
        *_OWN,
    ),
    "organisations": (
        "id", "name", "kind", "place", "opened", "closed", "mentions", "articles", "events", "other_names", "codes",
        *_CITED, *_OWN,
    ),
    "people": ("id", "name", "mentions", "articles", "other_names", "roles", *_CITED, *_OWN),
    "articles": (
        "id", "title", "outlet", "author", "published", "posted", "address", "tags", "words", "source",
        *_OWN,
    ),
    "mentions": ("of", "id", "name", "words", *_CITED),
    "roles": ("person", "name", "role", "organisation", "organisation_name", *_CITED),
    "quotations": ("speaker", "id", "name", "words", *_CITED),
    "amounts": ("value", "unit", "words", *_CITED),
    "dates": ("date", "words", *_CITED),
    "relations": ("subject", "subject_name", "relation", "object", "object_name", *_CITED),
}  # fmt: skip


class _Table:
    """A file of rows that counts them, and how many of its cells would have been formulas."""

    def __init__(self, file: Any, columns: Sequence[str]) -> None:
        self._writer = csv.writer(file, lineterminator="\n")
        self._columns = columns
        self._writer.writerow(columns)
        self.rows = 0
        self.formulas = 0

    def add(self, *values: object) -> None:
        """Write a row; `strict`ly as many values as there are columns."""
        cells = [self._cell(value) for _, value in zip(self._columns, values, strict=True)]
        self._writer.writerow(cells)
        self.rows += 1

    def _cell(self, value: object) -> str:
        if value is None:
            return ""
        if not isinstance(value, str):
            return str(value)
        cell = one_line(value)
        if cell.startswith(_FORMULA):
            self.formulas += 1
            return f"'{cell}"
        return cell


def write(collection: Collection, folder: Path) -> Written:
    """One file a table; ids are those of the application, and join the tables."""
    with ExitStack() as files:
        tables = {
            name: _Table(
                files.enter_context((folder / f"{name}.csv").open("w", encoding="utf-8-sig", newline="")), columns
            )
            for name, columns in _TABLES.items()
        }
        _write_lists(collection, tables)
        for article in collection.articles():
            _write_article(collection, article, tables)
    formulas = sum(table.formulas for table in tables.values())
    notes = [f"{formulas:,} cells that a spreadsheet would take for a formula begin with an apostrophe"]
    return Written({name: table.rows for name, table in tables.items()}, notes if formulas else [])


def _write_lists(collection: Collection, tables: dict[str, _Table]) -> None:
    for event in collection.events():
        tables["events"].add(
            event.id, event.edtf, event.earliest, event.latest, event.told, event.kind, event.certainty, event.title,
            event.who, len(event.citations), *_cells(event.citations[0] if event.citations else None), *_own(event.own),
        )  # fmt: skip
    for body in collection.organisations():
        codes = "; ".join(f"{scheme} {code}" for scheme, code in body.codes)
        tables["organisations"].add(
            body.id, body.name, body.kind, body.place, body.opened, body.closed, body.mentions, body.articles,
            body.events, "; ".join(body.names), codes, *_cells(body.citation), *_own(body.own),
        )  # fmt: skip
    for person in collection.people():
        tables["people"].add(
            person.id, person.name, person.mentions, person.articles, "; ".join(person.names), "; ".join(person.roles),
            *_cells(person.citation), *_own(person.own),
        )  # fmt: skip


def _write_article(collection: Collection, article: ArticleView, tables: dict[str, _Table]) -> None:
    tables["articles"].add(
        article.id, article.title, article.publisher, article.author, article.published, article.posted,
        article.address, "; ".join(article.tags), article.words, article.source,
        *_own(collection.own("article", article.id)),
    )  # fmt: skip
    for mark in article.marks:
        if mark.kind in _OF_MARKS:
            words, cited = article.text[mark.start : mark.end], _cells(cite_article(article, mark.start, mark.end))
            tables[_OF_MARKS[mark.kind]].add(*_values(mark, words), *cited)
    for role in roles_in(collection.connection, article.id):
        cited = _cells(cite_article(article, role.start, role.end))
        tables["roles"].add(role.person_id, role.person, role.role, role.organisation_id, role.organisation, *cited)
    for told in relations_in(collection.connection, article.id):
        cited = _cells(cite_article(article, told.start, told.end))
        tables["relations"].add(told.subject_id, told.subject, told.relation, told.object_id, told.object, *cited)


_OF_MARKS = {
    "organisation": "mentions", "person": "mentions", "quotation": "quotations", "amount": "amounts", "date": "dates",
}  # fmt: skip


def _values(mark: Mark, words: str) -> Iterator[object]:
    if mark.kind == "amount":
        value, _, unit = (mark.label or "").partition(" ")
        # A number, so that its sign is no formula.
        yield from (float(value) if "." in value or "e" in value else int(value), unit, words)
    elif mark.kind == "date":
        yield from (mark.label, words)
    else:
        yield from (mark.target_kind, mark.target, mark.label, words)


def _cells(cited: Citation | None) -> tuple[object, ...]:
    if cited is None:
        return (None,) * len(_CITED)
    return (
        cited.quotation, cited.outlet, cited.edtf, cited.title, cited.address, cited.article, cited.start, cited.end,
    )  # fmt: skip


def _own(own: Own) -> tuple[str, str]:
    return "; ".join(own.tags), " / ".join(own.notes)
