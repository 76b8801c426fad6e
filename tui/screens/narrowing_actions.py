"""Owns what keys do with the narrowing: the strip of years and months, the facets, and the way out again."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping

from tui.keys.spoken import key
from tui.screens.article_actions import ArticleActions
from tui.walk.narrowing import Chip, Field


class NarrowingActions(ArticleActions):
    """The part of the main screen that narrows the view and widens it."""

    _open_connection: Callable[[], sqlite3.Connection]

    def action_widen(self) -> None:
        if self.article.clear_hits():
            walk = f"{key('in-text.next-mention')} and {key('in-text.previous-mention')}"
            self.say(f"{walk} walk the mentions again.")
            return
        if self.leave_side_page():
            return
        if not self.coordinator.undo_narrowing():
            self.say("Nothing narrows the view.")

    def action_move_year(self, step: int) -> None:
        if not self.coordinator.move_range(step):
            self.say("No event here has a date to narrow by.")

    def action_drill(self) -> None:
        # What is shown may lag behind the keys.
        strip = self.coordinator.strip
        if strip.year is None and strip.chosen is None:
            self.say(f"Choose a year with {_keys_of_the_strip()} first; {key('months')} then shows its months.")
        elif strip.year is not None:
            back = f"{key('years')} leads back to the years."
            self.say(f"These are its months already; {_keys_of_the_strip()} choose one, {back}")
        else:
            self.coordinator.choose_range(strip.drilled())

    def action_raise_strip(self) -> None:
        raised = self.coordinator.strip.raised()
        if raised == self.coordinator.strip:
            self.say(f"All years are shown; {_keys_of_the_strip()} choose one.")
        else:
            self.coordinator.choose_range(raised)

    def action_facets(self) -> None:
        from tui.screens.facets import FacetsScreen

        shown = self.coordinator.shown_narrowing()
        self.app.push_screen(FacetsScreen(shown, self._open_connection), self._take_facets)

    def _take_facets(self, chosen: Mapping[Field, tuple[Chip, ...]] | None) -> None:
        narrowing = self.coordinator.narrowing
        for field, chips in (chosen or {}).items():
            narrowing = narrowing.switched(field, chips)
        if narrowing != self.coordinator.narrowing:
            self.coordinator.narrow(narrowing)


def _keys_of_the_strip() -> str:
    return f"{key('year-before')} and {key('year-after')}"
