"""Owns the commands that ask: the views of the application as text, the same rows in the same order.

Imports no loaders and no framework, so that a question is answered as soon as the database is open.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import get_args

import click

from db.questions import articles, events
from db.questions import facets as facet_questions
from db.questions import organisations as organisation_questions
from db.questions import people as people_questions
from db.questions.summarised import Sort
from db.search.fewer_words import with_fewer_words
from db.search.query import spell
from tui.commands import output
from tui.commands.evidence import dated, evidence
from tui.commands.options import Asking, answer, question
from tui.commands.output import Column, Row
from tui.commands.rows import article_value, event_value, facet_values, found_article, in_windows
from tui.commands.typed_query import query_of, say_time
from tui.exit_codes import DONE, NOTHING_FOUND, Failure
from tui.text.display_dates import display_event

WORDS = {"ignore_unknown_options": True}
"""So that a word such as -pilot is part of the query."""

SORT = click.option("--sort", type=click.Choice(get_args(Sort)), default="mentions", show_default=True)


def _date(row: Row) -> str:
    edtf, told = (value if isinstance(value, str) else None for value in (row.get("date"), row.get("told")))
    return display_event(edtf, told)


def _marked_certainty(row: Row) -> str:
    certainty = row.get("certainty")
    return "" if certainty == "happened" else str(certainty)


EVENT_COLUMNS = (
    Column("date", "Date", _date),
    Column("kind", "Kind"),
    Column("certainty", "", _marked_certainty),
    Column("title", "Event"),
)
ORGANISATION_COLUMNS = (
    Column("id", "Id", lambda row: str(row["id"]), right=True),
    Column("name", "Organisation"),
    Column("kind", "Kind"),
    Column("mentions", "Mentions", right=True),
    Column("articles", "Articles", right=True),
    Column("events", "Events", right=True),
)
PEOPLE_COLUMNS = (
    Column("id", "Id", lambda row: str(row["id"]), right=True),
    Column("name", "Person"),
    Column("mentions", "Mentions", right=True),
    Column("articles", "Articles", right=True),
    Column("roles", "Roles", lambda row: _roles(row)),
)
FACET_COLUMNS = (
    Column("facet", "Facet"),
    Column("value", "To narrow by", lambda row: str(row["query"] or row["value"])),
    Column("count", "Count", right=True),
    Column("counts", "Of"),
)
WHY_COLUMNS = (
    Column("start", "At", lambda row: f"{row['start']}-{row['end']}", right=True),
    Column("kind", "Fact"),
    Column("surface", "Words"),
    Column("value", "Taken to mean"),
    Column("rule", "Rule", lambda row: f"{row['rule']} v{row['version']}"),
)


def _roles(row: Row) -> str:
    roles = row.get("roles")
    if not isinstance(roles, list):
        return ""
    return "; ".join(", ".join(filter(None, (role["role"], role["organisation"]))) for role in roles)


@click.command(context_settings=WORDS)
@click.argument("words", nargs=-1, metavar="[QUERY]...")
@SORT
@question(limit=100)
def organisations(asking: Asking, words: tuple[str, ...], sort: Sort) -> int:
    """List organisations, or those that appear where the query matches.

    A query narrows the mentions and articles to those that match; asked for kinds, certainties or days, it narrows
    the events instead. The other counts are of the whole collection.
    """
    with asking.reader() as connection:
        query = query_of(connection, words)
        rows = in_windows(
            lambda offset, size: organisation_questions.window(connection, query, offset, size, sort), asking.limit
        )
        total = organisation_questions.count(connection, query)
        return answer(asking, (row._asdict() for row in rows), ORGANISATION_COLUMNS, total=total, what="organisations")


@click.command(context_settings=WORDS)
@click.argument("words", nargs=-1, metavar="[QUERY]...")
@SORT
@question(limit=100)
def people(asking: Asking, words: tuple[str, ...], sort: Sort) -> int:
    """List people with their roles, or those that appear where the query matches."""
    with asking.reader() as connection:
        query = query_of(connection, words)
        rows = in_windows(
            lambda offset, size: people_questions.window(connection, query, offset, size, sort), asking.limit
        )
        values = (
            {**asdict(row), "roles": [asdict(role) for role in people_questions.roles(connection, row.id)]}
            for row in rows
        )
        return answer(asking, values, PEOPLE_COLUMNS, total=people_questions.count(connection, query), what="people")


@click.command(context_settings=WORDS)
@click.argument("words", nargs=-1, metavar="[QUERY]...")
@click.option("--newest-first", is_flag=True, help="The latest event first; those without a date stay last.")
@question(limit=100)
def timeline(asking: Asking, words: tuple[str, ...], newest_first: bool) -> int:
    """List events in the order of their dates, each with the sentence that says so, who took part, and the article.

    A date is that of the event, as precisely as the sentence and the article give it. `planned`, `possible` and
    `denied` stand beside what did not, or not yet, happen. `care-explorer article ID` shows the article.
    """
    with asking.reader() as connection:
        query = query_of(connection, words)
        say_time(connection, words)
        rows = in_windows(
            lambda offset, size: events.window(connection, query, offset, size, newest_first), asking.limit
        )
        values = (event_value(connection, row) for row in rows)
        total = events.count(connection, query)
        return answer(asking, values, EVENT_COLUMNS, total=total, what="events", below=evidence)


@click.command(context_settings=WORDS)
@click.argument("words", nargs=-1, required=True, metavar="WORDS...")
@click.option(
    "--sort",
    type=click.Choice(["newest", "relevance"]),
    help="The order of the articles: newest first, or by relevance.",
)
@question(limit=20)
def search(asking: Asking, words: tuple[str, ...], sort: str | None) -> int:
    """Find organisations, people, events, quotations, sums of money and articles; --limit is for each of them.

    Events, quotations and sums of money are found by their sentences: all the words stand in them.
    """
    from tui.commands.search_report import ALL_COLUMNS, BELOW, all_rows, find, write_groups

    with asking.reader() as connection:
        query = query_of(connection, words, empty_is_all=False)
        say_time(connection, words)
        if sort is not None:
            query = query._replace(by_relevance=sort == "relevance")
        groups = find(connection, query, asking.limit)
        instead = None if any(group.rows for group in groups) else with_fewer_words(connection, query)
    found = any(group.rows for group in groups)
    if asking.form == "table":
        columns = {"organisation": ORGANISATION_COLUMNS, "person": PEOPLE_COLUMNS[:-1], "event": EVENT_COLUMNS}
        write_groups(groups, columns | ALL_COLUMNS, {"event": evidence} | BELOW)
    else:
        output.write_rows(all_rows(groups), (Column("sort", "Sort"), Column("id", "Id")), asking.form)
    if not found:
        output.say("nothing found" + (f"; care-explorer search '{spell(instead)}' finds something" if instead else ""))
    return DONE if found else NOTHING_FOUND


@click.command(context_settings=WORDS)
@click.argument("words", nargs=-1, required=True, metavar="NAME...")
@question(limit=20)
def organisation(asking: Asking, words: tuple[str, ...]) -> int:
    """All that is known of one organisation: names, life, people, companions, and its events with their sentences.

    NAME is any of its names, a code that a register gives it, or an id from `organisations`. --limit is for the events.
    """
    from tui.commands.organisation_report import find_organisation, organisation_value, write_organisation

    with asking.reader() as connection:
        profile = find_organisation(connection, " ".join(words))
        value = organisation_value(connection, profile, asking.limit)
        if asking.form == "table":
            write_organisation(value, EVENT_COLUMNS)
        elif asking.form == "json":
            output.write_json(value)
        else:
            output.write_rows([value], (), asking.form)
    return DONE


@click.command(context_settings=WORDS)
@click.argument("words", nargs=-1, required=True, metavar="NAME...")
@question(limit=20)
def person(asking: Asking, words: tuple[str, ...]) -> int:
    """All that is known of one person: names, roles, companions, what they said, and their events.

    NAME is any of the names, or an id from `people`. --limit is for the quotations and for the events.
    """
    from tui.commands.person_report import find_person, person_value, write_person

    with asking.reader() as connection:
        value = person_value(connection, find_person(connection, " ".join(words)), asking.limit)
        if asking.form == "table":
            write_person(value, EVENT_COLUMNS)
        elif asking.form == "json":
            output.write_json(value)
        else:
            output.write_rows([value], (), asking.form)
    return DONE


class ArticleId(click.IntRange):
    """The id of an article, as `12` or `#12`."""

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Fails for anything but a whole number from 1 on."""
        digits = str(value).removeprefix("#")
        if not (digits.isascii() and digits.isdigit() and len(digits) < 19 and int(digits)):
            self.fail(f"'{value}' is no id of an article, such as 12; `care-explorer articles` lists them", param, ctx)
        return int(digits)


@click.command()
@click.argument("article_id", type=ArticleId(), metavar="ID")
@click.option("--why", is_flag=True, help="The facts of the article, each with its words and the rule that found it.")
@question(limit=0)
def article(asking: Asking, article_id: int, why: bool) -> int:
    """One article as it was read, by its id."""
    with asking.reader() as connection:
        view = articles.article(connection, article_id)
        if view is None:
            raise Failure(f"there is no article {article_id}; `care-explorer articles` lists them", NOTHING_FOUND)
        if why:
            facts = articles.why(connection, article_id, 0, len(view.text))
            rows = map(asdict, facts[: asking.limit or None])
            return answer(asking, rows, WHY_COLUMNS, total=len(facts), what="facts")
    if asking.form == "table":
        day = dated({"published": view.published, "posted": view.posted})
        cited = (view.publisher, view.author, day, view.address, f"{view.words:,} words", f"from {view.source}")
        output.write_heading(view.title)
        output.write(" · ".join(part for part in cited if part) + "\n")
        output.write(view.text)
    elif asking.form == "json":
        output.write_json(found_article(view))
    else:
        output.write_rows([found_article(view)], (), asking.form)
    return DONE


@click.command(name="articles", context_settings=WORDS)
@click.argument("words", nargs=-1, metavar="[QUERY]...")
@question(limit=100)
def list_articles(asking: Asking, words: tuple[str, ...]) -> int:
    """List articles, newest first."""
    from tui.commands.search_report import ARTICLE_COLUMNS

    with asking.reader() as connection:
        query = query_of(connection, words)
        rows = in_windows(lambda offset, size: articles.window(connection, query, offset, size), asking.limit)
        total = articles.count(connection, query)
        return answer(asking, map(article_value, rows), ARTICLE_COLUMNS, total=total, what="articles")


@click.command(context_settings=WORDS)
@click.argument("words", nargs=-1, metavar="[QUERY]...")
@question(limit=0)
def facets(asking: Asking, words: tuple[str, ...]) -> int:
    """Count what the query could be narrowed by: kinds, certainties, outlets, kinds of organisation, years, tags.

    Each value has what is counted (events, articles or organisations) and the words that narrow a query to it.
    """
    with asking.reader() as connection:
        query = query_of(connection, words)
        values = list(facet_values(facet_questions.facets(connection, query)))
    return answer(asking, values[: asking.limit or None], FACET_COLUMNS, total=len(values), what="values")
