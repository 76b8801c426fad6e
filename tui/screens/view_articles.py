"""Owns the articles of one saved view: those that are new first."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import ClassVar, NamedTuple

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from db import saved_views
from db.questions import articles
from db.questions.articles import ArticleRow
from db.saved_views import MOST_NEW, SavedView
from db.search.query import parse
from tui.asking.lanes import Answer, Lane
from tui.asking.row_sources import FixedRows
from tui.configuration.reading import configuration
from tui.documents.document import Target
from tui.drawing.lines import BOLD, FAINT, PLAIN, Line
from tui.keys.framework import bindings_of
from tui.keys.hints import hints
from tui.screens.answered import Answered
from tui.screens.closing import ClosingScreen
from tui.text.cells import fit
from tui.text.display_dates import display_within
from tui.text.safe_text import safe_line
from tui.walk.narrowing import Chip
from tui.widgets.bars import KeyLine
from tui.widgets.row_list import RowList

_DATE_COLUMN = 13
_OLDER_SHOWN = 200


def new_words(count: int | None) -> str:
    """How a number of new articles is written; nothing for none, and while it is not known."""
    return "…" if count is None else f"{count:,}{'+' if count >= MOST_NEW else ''} new" if count else ""


class Left(NamedTuple):
    """How a view was left: what is to be opened, and the last article that there was when it was looked at."""

    chosen: Target | Chip | None
    up_to: int


class ArticleLine(NamedTuple):
    """An article of a view; None stands for the view itself."""

    article: ArticleRow | None
    is_new: bool = False


class ViewArticleList(RowList[ArticleLine]):
    narrows_to = ""

    def draw_row(self, row: ArticleLine, width: int) -> Line:
        if row.article is None:
            return [(fit(f"narrow the panes to: {safe_line(self.narrows_to) or 'everything'}", width), FAINT | BOLD)]
        article = row.article
        dated = fit(safe_line(display_within(article.published or article.posted, _DATE_COLUMN)), _DATE_COLUMN)
        outlet = f"  {safe_line(article.publisher)}" if article.publisher else ""
        return [
            ("new " if row.is_new else "    ", BOLD),
            (f"{dated} ", PLAIN),
            (fit(safe_line(article.title) + outlet, max(width - _DATE_COLUMN - 5, 0)), PLAIN),
        ]


class ViewArticles(ClosingScreen[Left], inherit_bindings=False):
    """The articles of a view: those that are new, then the newest of the others."""

    AUTO_FOCUS = "ViewArticleList"

    BINDINGS: ClassVar[list[BindingType]] = bindings_of("in-view")

    def __init__(self, view: SavedView, open_connection: Callable[[], sqlite3.Connection]) -> None:
        super().__init__()
        self._view = view
        self._lane = Lane("view", open_connection, lambda answer: self._deliver(answer))
        self._up_to = view.seen
        self.list = ViewArticleList()
        self.list.when_chosen = self._choose
        self.is_settled = False

    def _deliver(self, answer: Answer) -> None:
        self.post_message(Answered(answer))

    def compose(self) -> ComposeResult:
        self.list.title = safe_line(self._view.name)
        self.list.narrows_to = self._view.query
        self.list.empty_words = "Looking…"
        key_line = KeyLine()
        key_line.show_hints(hints("view", configuration().keys))
        yield self.list
        yield key_line

    def on_mount(self) -> None:
        self._lane.ask(self._view, lambda connection: articles_of(connection, self._view))

    def on_unmount(self) -> None:
        self._lane.close()

    @on(Answered)
    def _show(self, message: Answered) -> None:
        answer = message.answer
        self.is_settled = True
        if answer.problem is not None:
            self.list.empty_words = f"The database could not answer: {answer.problem}"
            return
        lines, self._up_to = answer.value
        new = sum(line.is_new for line in lines)
        self.list.note = new_words(new) or "nothing new"
        self.list.show_source(FixedRows([ArticleLine(None), *lines]), 1 if lines else 0)

    def _choose(self, row: ArticleLine) -> None:
        article = row.article
        words = parse(self._view.query)
        if article is not None:
            target = Target("article", article.id, article.title, words=(*words.phrases, *words.words))
            self.dismiss(Left(target, self._up_to))
        else:
            name = self._view.name if self._view.query else ""
            self.dismiss(Left(Chip("words", self._view.query, name), self._up_to))

    def action_leave(self) -> None:
        self.dismiss(Left(None, self._up_to))


def articles_of(connection: sqlite3.Connection, view: SavedView) -> tuple[list[ArticleLine], int]:
    """The new articles of a view and the newest of the others; and the last article that there is."""
    query = parse(view.query)
    up_to = saved_views.last_article(connection)
    new = saved_views.new_articles(connection, query, view.seen)
    known = articles.window(connection, query, 0, _OLDER_SHOWN + len(new))
    older = [article for article in known if article.id <= view.seen][:_OLDER_SHOWN]
    return [*(ArticleLine(article, True) for article in new), *map(ArticleLine, older)], up_to
