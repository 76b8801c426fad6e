"""Owns what a key that judges acts on: the row under the cursor, or what is open in the article pane."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

from tui.screens.judgement_writing import JudgementWriting

if TYPE_CHECKING:
    from tui.asking.judged_rows import Judged
    from tui.drawing.arrangement import PaneName


class JudgedSubject(JudgementWriting):
    """The part of the main screen that finds what is judged."""

    _focused: PaneName

    def _row(self) -> Judged | None:
        """The row under the cursor of a list, or what is open in the article pane."""
        from tui.asking.judged_rows import judged, opened

        if self._focused == "organisations" and (organisation := self.organisations.current) is not None:
            return judged(self._connection, "organisation", organisation.id, organisation.name)
        if self._focused == "timeline" and (event := self.timeline.current) is not None:
            return judged(self._connection, "event", event.id, event.title)
        return opened(self._connection, self.article.document) if self._focused == "article" else None

    def _body(self) -> Judged | None:
        """The organisation or person under the cursor."""
        from tui.asking.judged_rows import body_at

        if self._focused == "article":
            return body_at(self._connection, self.article.document, self.article.current_stop)
        return self._row() if self._focused == "organisations" else None

    def _event(self) -> Judged | None:
        """The event under the cursor, or the one that the sentence in view tells."""
        from tui.asking.judged_rows import event_at

        if self._focused == "article":
            passage = self.article.passage_in_view()
            return event_at(self._connection, self.article.document, self.coordinator.opening, passage)
        return self._row() if self._focused == "timeline" else None

    def _found(self, find: Callable[[], Judged | None], otherwise: str) -> Judged | None:
        """What a key acts on; where there is nothing, or the database cannot say, that is said."""
        if not self.may_judge():
            return None
        try:
            found = find()
        except sqlite3.Error as error:
            self.say(f"The database could not answer: {error}")
            return None
        if found is None:
            self.say(otherwise)
        return found


def short_name(name: str) -> str:
    """A name that leaves room for what is asked about it."""
    return name if len(name) <= 30 else name[:29].rstrip() + "…"
