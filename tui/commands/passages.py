"""Owns the commands that list passages of articles: who is quoted with what, and which sums stand where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import islice

import click

from db.search import passages
from tui.commands import output
from tui.commands.options import Asking, answer, question
from tui.commands.output import Below, Column
from tui.commands.questions import WORDS
from tui.commands.search_report import AMOUNT_COLUMNS, QUOTATION_COLUMNS, in_article
from tui.commands.typed_query import query_of


@click.command(context_settings=WORDS)
@click.argument("words", nargs=-1, metavar="[QUERY]...")
@question(limit=100)
def quotations(asking: Asking, words: tuple[str, ...]) -> int:
    """List who is quoted with what, newest first, each with its sentence and article.

    All the words of the query stand in the quotation or in the sentence around it. `person:` and `org:` are who
    speaks: the person, the organisation, or somebody who has a role there.
    """
    with asking.reader() as connection:
        found = passages.quotations(connection, query_of(connection, words))
        return _first_of(asking, found, QUOTATION_COLUMNS, "quotations", in_article)


@click.command(context_settings=WORDS)
@click.argument("words", nargs=-1, metavar="[QUERY]...")
@question(limit=100)
def amounts(asking: Asking, words: tuple[str, ...]) -> int:
    """List sums of money, shares and counts, newest first, each with its sentence and article.

    All the words of the query stand in the sentence. `money:>0` leaves sums of money alone, `money:>1m` large ones.
    """
    with asking.reader() as connection:
        found = passages.sums(connection, query_of(connection, words))
        return _first_of(asking, found, AMOUNT_COLUMNS, "amounts", in_article)


def _first_of(
    asking: Asking, found: Iterator[passages.Quoted | passages.Sum], columns: Sequence[Column], what: str, below: Below
) -> int:
    """Print the first rows, and say whether there are others, which are not counted."""
    code = answer(asking, map(asdict, islice(found, asking.limit or None)), columns, what=what, below=below)
    if asking.limit and next(found, None) is not None:
        output.say(f"the newest {asking.limit:,} {what}; --limit 0 gives all")
    return code
