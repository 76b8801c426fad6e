"""Owns the question "what did they say?": quotations by their speaker, each with the article that has it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Literal

Speaker = Literal["organisation", "person"]

_ALL = -1


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation, marks included: text[start:end] of the article; `published` and `posted` are EDTF."""

    words: str
    article_id: int
    start: int
    end: int
    title: str
    publisher: str | None
    published: str | None
    posted: str | None


def said_by(
    connection: sqlite3.Connection,
    speaker: Speaker,
    speaker_id: int,
    limit: int,
    most_articles: int = _ALL,
) -> list[Said]:
    """What a person or an organisation is quoted with, the newest articles first; only so many of the newest articles
    that name the speaker are looked through."""
    rows = connection.execute(
        'SELECT substr(text, quotation.start + 1, quotation."end" - quotation.start), article.id, quotation.start,'
        ' quotation."end", article.title, outlet.name, article.published, article.posted'
        f" FROM (SELECT article_id, date_order FROM {speaker}_article WHERE {speaker}_id = :id"
        " ORDER BY date_order DESC LIMIT :most) AS named"
        " CROSS JOIN quotation ON quotation.article_id = named.article_id"
        " JOIN article ON article.id = named.article_id JOIN article_text ON article_text.article_id = article.id"
        " LEFT JOIN outlet ON outlet.id = article.outlet_id"
        f" WHERE quotation.{speaker}_id = :id"
        " ORDER BY named.date_order DESC, quotation.start LIMIT :limit",
        {"id": speaker_id, "limit": limit, "most": most_articles},
    )
    return [Said(*row) for row in rows]


def count_said(connection: sqlite3.Connection, speaker: Speaker, speaker_id: int) -> int:
    """How often a person or an organisation is quoted."""
    found = connection.execute(
        f"SELECT count(*) FROM {speaker}_article AS named CROSS JOIN quotation USING (article_id)"
        f" WHERE named.{speaker}_id = :id AND quotation.{speaker}_id = :id",
        {"id": speaker_id},
    )
    return int(found.fetchone()[0])
