"""Owns taking a name, or the mentions of one article, out of an organisation as a body of its own."""

from __future__ import annotations

from typing import Any

from db.folding import folded
from db.judging.counts import Touched, counted_again
from db.judging.journal import Value
from db.judging.moving import IN_ARTICLES, make_organisation
from db.judging.name_index import forget_name
from db.judging.subjects import article_id, shown
from db.judging.work import Work

SPLIT_SIGN = "/split/"
"""Between an organisation's key and the name that was taken out of it."""

# A fact goes along where a mention that goes is among its words and none that stays, or where none stays at all.
_GOES_ALONG = """
    (EXISTS (SELECT 1 FROM mention WHERE mention.article_id = {table}.article_id AND organisation_id = {made}
             AND mention.start >= {table}.start AND mention."end" <= {table}."end")
     AND NOT EXISTS (SELECT 1 FROM mention WHERE mention.article_id = {table}.article_id AND organisation_id = {number}
             AND mention.start >= {table}.start AND mention."end" <= {table}."end")
     OR NOT EXISTS (SELECT 1 FROM mention WHERE mention.article_id = {table}.article_id
             AND organisation_id = {number}))"""


def split_key(key: str, value: dict[str, Any]) -> str:
    """The stable key of what a split made."""
    article = value.get("article")
    return f"{key}{SPLIT_SIGN}{folded(str(value['name']))}" + (f"@{article}" if article else "")


def lay_split(work: Work) -> bool:
    """Take what is called `value["name"]` out of the subject or, with `value["article"]`, all of its mentions there;
    the body made of it bears that name."""
    key, value = work.judgement.subject, work.judgement.value
    row = work.connection.execute("SELECT id, kind FROM organisation WHERE key = ?", (key,)).fetchone()
    if row is None or not isinstance(value, dict) or not isinstance(value.get("name"), str):
        return False
    number, kind = row
    surface = None if value.get("article") else value["name"]
    articles = _articles(work, number, surface, value.get("article"))
    if work.is_first and (shown(work.connection, "organisation", key) is None or not articles):
        return False
    known = work.connection.execute("SELECT id FROM organisation WHERE key = ?", (split_key(key, value),)).fetchone()
    if known is None:
        made = make_organisation(work, split_key(key, value), value["name"], kind)
        work.mark("organisation", made, "split", key)
    else:
        made = known[0]
    if articles:
        _move(work, number, made, articles, surface)
    return True


def _articles(work: Work, number: int, surface: str | None, article: Any) -> set[int]:
    only = article_id(work.connection, str(article)) if article else None
    if article and only is None:
        return set()
    rows = work.connection.execute(
        "SELECT DISTINCT mention.article_id FROM organisation_article AS each"
        " CROSS JOIN mention ON mention.article_id = each.article_id"
        " WHERE each.organisation_id = :number AND mention.organisation_id = :number"
        " AND (:surface IS NULL OR surface = :surface) AND (:only IS NULL OR each.article_id = :only)"
        " AND (:source IS NULL OR each.article_id IN (SELECT id FROM article WHERE source_id = :source))",
        {"number": number, "surface": surface, "only": only, "source": work.source_id},
    )
    return {found for (found,) in rows}


def _move(work: Work, number: int, made: int, articles: set[int], surface: str | None) -> None:
    leads: set[int] = set()
    for article in articles:
        leads.update(
            lead
            for (lead,) in work.connection.execute(
                "SELECT lead_id FROM event JOIN event_party ON event_id = event.id"
                " WHERE article_id = ? AND organisation_id = ?",
                (article, number),
            )
        )
    touched = Touched(articles=articles, organisations={number, made}, parts=leads)
    journal = work.journal
    named, words = ("", ()) if surface is None else (" AND surface = ?", (surface,))
    own: tuple[Value, ...] = (number,)
    with counted_again(work.connection, touched):
        _take_names(work, number, made, surface)
        journal.change("mention", f"organisation_id = ? AND {IN_ARTICLES}{named}", (*own, *words), organisation_id=made)
        for table, column in (("role", "organisation_id"), ("quotation", "organisation_id"),
                              ("relation", "subject_organisation_id"),
                              ("relation", "object_organisation_id")):  # fmt: skip
            goes = _GOES_ALONG.format(table=table, made=made, number=number)
            journal.change(table, f"{column} = ? AND {IN_ARTICLES} AND {goes}", own, **{column: made})
        goes = _GOES_ALONG.format(table="event", made=made, number=number)
        journal.change(
            "event_party",
            f"organisation_id = ? AND event_id IN (SELECT id FROM event WHERE {IN_ARTICLES} AND {goes})",
            own,
            organisation_id=made,
        )


def _take_names(work: Work, number: int, made: int, surface: str | None) -> None:
    """The names that the mentions which go are made with; a name taken out is no longer the subject's."""
    if surface is None:
        surfaces = work.connection.execute(
            f"SELECT DISTINCT surface FROM mention WHERE organisation_id = ? AND {IN_ARTICLES} ORDER BY 1", (number,)
        ).fetchall()
        for (words,) in surfaces:
            work.journal.make(
                "organisation_name", organisation_id=made, name=words, folded=folded(words), kind="surface"
            )
        return
    theirs = "organisation_id = ? AND name = ? AND kind <> 'canonical'"
    row = work.connection.execute(f"SELECT id FROM organisation_name WHERE {theirs}", (number, surface)).fetchone()
    if row is not None:
        forget_name(work.connection, "organisation_name", row[0])
        work.journal.remove("organisation_name", theirs, (number, surface))
