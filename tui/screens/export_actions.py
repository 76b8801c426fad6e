"""Owns what keys write to files: what is listed, in a format of choice, and citations."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

from tui.asking.lanes import Answer, Lane
from tui.configuration.folders import shown_path
from tui.keys.spoken import key
from tui.screens.article_actions import ArticleActions
from tui.walk.narrowing import Narrowing

if TYPE_CHECKING:
    from db.search.query import Query
    from tui.drawing.arrangement import PaneName
    from tui.screens.export_prompt import Wanted

_TICKS = 2000


class ExportActions(ArticleActions):
    """The part of the main screen that writes files; the export itself runs beside it."""

    _focused: PaneName
    _open_connection: Callable[[], sqlite3.Connection]
    _exporting: Lane | None = None
    _export_running: str = ""

    def action_export(self) -> None:
        from tui.screens.export_prompt import ExportPrompt

        if self._export_running:
            self.say(f"Still writing {self._export_running}.")
            return
        narrowing = self._listed()
        labels = [chip.label for chip in narrowing.chips]
        what = " + ".join(labels) if labels else "everything"
        self.app.push_screen(ExportPrompt(what), lambda wanted: self._export(wanted, narrowing, what))

    def _listed(self) -> Narrowing:
        """What the focused pane lists; the article pane goes with the timeline that led to it."""
        if self._focused == "organisations":
            return self.coordinator.narrowing.without("organisation")
        return self.coordinator.shown_narrowing()

    def _export(self, wanted: Wanted | None, narrowing: Narrowing, what: str) -> None:
        if wanted is None:
            return
        about = what if narrowing.chips else ""
        self._export_running = shown_path(wanted.path)
        self.say(f"Writing {self._export_running}…")
        if self._exporting is None:
            self._exporting = Lane("export", self._open_connection, self._deliver_export)
        query = narrowing.query()

        def work(connection: sqlite3.Connection) -> str:
            return _write(connection, query, wanted, about, self._tell_progress)

        self._exporting.ask(wanted, work)

    def _tell_progress(self, rows: int) -> None:
        self.call_later(self.say, f"Writing {self._export_running}: {rows:,} rows…")

    def _deliver_export(self, answer: Answer) -> None:
        self.call_later(self._exported, answer)

    def _exported(self, answer: Answer) -> None:
        self._export_running = ""
        self.say(answer.value if answer.problem is None else f"Nothing was written: {answer.problem}")

    def on_unmount(self) -> None:
        if self._exporting is not None:
            # What was begun is taken away before the program ends.
            self._exporting.close(wait=2.0)

    def action_write_citation(self) -> None:
        from tui.exporting.citations import append_citation, citation_of

        text = citation_of(self.article.document, self.article.passage_in_view(), self.citation)
        if not text:
            self.say(
                f"Open an article first; {key('write-citation')} then writes the sentence with its source to a file."
            )
        else:
            self.say(append_citation(text))


def _write(
    connection: sqlite3.Connection, query: Query, wanted: Wanted, about: str, tell: Callable[[int], None]
) -> str:
    """Write it, and give the words that say what was written, or why nothing was."""
    from tui.exporting.formats import export

    rows = 0

    def tick() -> None:
        nonlocal rows
        rows += 1
        if rows % _TICKS == 0:
            tell(rows)

    try:
        written = export(connection, query, wanted.form, wanted.path, about=about, tick=tick)
    except OSError as error:
        return f"Nothing was written: {error.filename or wanted.path}: {error.strerror or error}"
    counts = written.in_words or "nothing, it is empty"
    return "; ".join([f"Written to {shown_path(wanted.path)}: {counts}", *written.notes])
