"""Owns the commands about saved views: list them with what is new, show one's articles, save, delete."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

import click

from db import saved_views
from db.questions import articles
from db.search.query import parse, spell
from tui.commands import output
from tui.commands.completing import names_of
from tui.commands.evidence import dated
from tui.commands.options import Asking, answer, question
from tui.commands.output import Column, Row
from tui.commands.rows import Value, article_value, in_windows
from tui.commands.typed_query import query_of
from tui.exit_codes import DATABASE_UNUSABLE, DONE, NOTHING_FOUND, WRONG_USAGE, Failure

VIEW_COLUMNS = (
    Column("name", "View"),
    Column("new", "New", right=True),
    Column("query", "Query"),
)
ARTICLE_COLUMNS = (
    Column("new", "", lambda row: "new" if row["new"] else ""),
    Column("id", "Id", lambda row: str(row["id"]), right=True),
    Column("date", "Date", dated),
    Column("outlet", "Outlet"),
    Column("title", "Article"),
)


@click.group(invoke_without_command=True)
@question(limit=None)
def views(asking: Asking) -> int:
    """List saved views with the number of articles that are new in each, or do something with one.

    New is what was loaded since the view was last looked at in the application, or with `run --mark-seen`.
    """
    context = click.get_current_context()
    if context.invoked_subcommand is not None:
        context.obj = asking.choice
        return DONE
    return _list(asking)


@views.command("list")
@question(limit=None)
def list_views(asking: Asking) -> int:
    """List saved views with the number of articles that are new in each."""
    return _list(asking)


def _list(asking: Asking) -> int:
    with asking.reader() as connection:
        rows: list[Row] = [
            {
                "name": view.name,
                "new": saved_views.count_new(connection, parse(view.query), view.seen, None),
                "query": view.query,
                "seen": view.seen,
            }
            for view in saved_views.saved_views(connection)
        ]
    return answer(asking, rows, VIEW_COLUMNS, what="saved views")


def _names(connection: sqlite3.Connection) -> list[str]:
    return [view.name for view in saved_views.saved_views(connection)]


@views.command("run")
@click.argument("name", shell_complete=names_of(_names))
@click.option("--new", "only_new", is_flag=True, help="Only the articles that are new.")
@click.option("--mark-seen", is_flag=True, help="Nothing of it is new next time.")
@question(limit=100)
def run(asking: Asking, name: str, only_new: bool, mark_seen: bool) -> int:
    """The articles of a view, those that are new first."""
    with asking.reader() as connection:
        view = _view(connection, name)
        query = parse(view.query)
        up_to = saved_views.last_article(connection)
        new = saved_views.new_articles(connection, query, view.seen, asking.limit or None)
        rows: list[Value] = [{"new": True, **article_value(row)} for row in new]
        if only_new:
            total = saved_views.count_new(connection, query, view.seen, None)
        else:
            total = articles.count(connection, query)
            known = in_windows(lambda offset, size: articles.window(connection, query, offset, size), asking.limit)
            rows += [{"new": False, **article_value(row)} for row in known if row.id <= view.seen]
        code = answer(asking, rows[: asking.limit or None], ARTICLE_COLUMNS, total=total, what="articles")
    if mark_seen:
        _change(asking, lambda connection: saved_views.mark_seen(connection, view.name, up_to))
    return code


@views.command("save", context_settings={"ignore_unknown_options": True})
@click.argument("name")
@click.argument("words", nargs=-1, required=True, metavar="QUERY...")
@question(limit=None, has_rows=False)
def save(asking: Asking, name: str, words: tuple[str, ...]) -> int:
    """Save a query under a name; all that is loaded now counts as seen."""
    name = " ".join(name.split())
    with asking.reader() as connection:
        query = query_of(connection, words, empty_is_all=False)
    if not name or query.is_empty():
        raise Failure("a view needs a name and a query", WRONG_USAGE)
    _change(asking, lambda connection: saved_views.save(connection, name, spell(query)))
    output.say(f"saved “{name}”: {spell(query)}")
    return DONE


@views.command("delete")
@click.argument("name", shell_complete=names_of(_names))
@question(limit=None, has_rows=False)
def delete(asking: Asking, name: str) -> int:
    """Delete a view; what it found stays."""
    with asking.reader() as connection:
        view = _view(connection, name)
    _change(asking, lambda connection: saved_views.delete(connection, view.name))
    output.say(f"deleted “{view.name}”")
    return DONE


def _view(connection: sqlite3.Connection, name: str) -> saved_views.SavedView:
    view = saved_views.saved_view(connection, name)
    if view is None:
        names = ", ".join(each.name for each in saved_views.saved_views(connection)[:10])
        there_are = f"; there are {names}" if names else "; `care-explorer views save NAME QUERY...` makes one"
        raise Failure(f"there is no view called “{name}”{there_are}", NOTHING_FOUND)
    return view


def _change(asking: Asking, work: Callable[[sqlite3.Connection], object]) -> None:
    from tui.asking.changes import Unchanged, change

    # Opened for reading first, so that no database is made where there is none.
    asking.choice.open_reader().close()
    try:
        change(asking.choice.path, asking.choice.read_only, work)
    except Unchanged as reason:
        raise Failure(f"nothing was changed: {reason}", DATABASE_UNUSABLE) from reason
