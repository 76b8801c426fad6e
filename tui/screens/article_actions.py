"""Owns what keys do with the article that is open: its tellings, raw page, reasons, citation, address, words in it."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from textual.screen import Screen

from tui.asking.questions import Citation
from tui.drawing.arrangement import PaneName
from tui.keys.spoken import key
from tui.panes.article import ArticlePane
from tui.walk.coordinator import Coordinator
from tui.walk.places import Opening

if TYPE_CHECKING:
    from tui.asking.cited_passages import CitedPassage


class ArticleActions(Screen[None]):
    """The part of the main screen that acts on the article pane."""

    coordinator: Coordinator
    article: ArticlePane
    citation: Citation | None = None
    """Where what is shown is from; None for a profile."""
    tellings = 1
    """How many articles tell the event that led here."""
    _connection: sqlite3.Connection

    def focus_pane(self, pane: PaneName) -> None:
        raise NotImplementedError

    def say(self, message: str) -> None:
        raise NotImplementedError

    def action_telling(self, step: int) -> None:
        opening = self.coordinator.opening
        if opening.event is None:
            self.say("Open an event first; < and > then walk the articles that tell it.")
        elif self.tellings < 2:
            self.say("Only one article tells this event.")
        else:
            telling = (opening.telling + step) % self.tellings
            self.coordinator.open(Opening("article", event=opening.event, telling=telling))

    def _article_opening(self) -> Opening | None:
        """The article in the article pane, or the one whose raw page or reasons are shown."""
        opening = self.coordinator.opening
        return opening if opening.kind in ("article", "raw", "why") and opening.id else None

    def leave_side_page(self) -> bool:
        """From a raw page or the reasons back to the article; False where neither is shown."""
        return self.coordinator.opening.kind in ("raw", "why") and self.coordinator.back()

    def action_raw(self) -> None:
        opening = self._article_opening()
        if opening is None:
            self.say(f"Open an article first; {key('raw')} then shows its raw page.")
        elif opening.kind != "raw" or not self.leave_side_page():
            self.coordinator.open(Opening("raw", opening.id, *self._sentence(opening)))

    def _sentence(self, opening: Opening) -> tuple[int, int] | tuple[()]:
        """Where in the article the sentence is that its reader is at, if at any."""
        if opening.kind == "why" and opening.start is not None and opening.end is not None:
            return opening.start, opening.end
        is_at_one = self.article.current_stop is not None or self.article.document.highlight is not None
        return self.article.passage_in_view() if opening.kind == "article" and is_at_one else ()

    def action_why(self) -> None:
        opening = self._article_opening()
        if (led_to := self._led_to()) is not None:
            self.coordinator.open(Opening("why", led_to.document.id, *led_to.characters))
        elif opening is None:
            self.say(f"Open an article first; {key('why')} then says why its facts are there.")
        elif opening.kind == "raw" and (opening.start is None or opening.end is None):
            back, why = key("raw"), key("why")
            self.say(f"{back} leads back to the article; {why} then says why its facts are there.")
        elif opening.kind == "raw":
            self.coordinator.open(Opening("why", opening.id, opening.start, opening.end))
        elif opening.kind != "why" or not self.leave_side_page():
            start, end = self.article.passage_in_view()
            self.coordinator.open(Opening("why", opening.id, start, end))

    def action_copy(self) -> None:
        from tui.exporting.citations import append_citation, fits_clipboard

        text = self._cited()
        if not text:
            self.say(f"Open an article first; {key('copy')} then copies the sentence with its source.")
            return
        if not fits_clipboard(text):
            self.say(f"Too long for a terminal's clipboard. {append_citation(text)}")
            return
        self.app.copy_to_clipboard(text)
        self.say(f"Copied: {text}")

    def _cited(self) -> str:
        """The citation of the passage in view or, in a profile, of the sentence that its current line leads to."""
        from tui.exporting.citations import citation_of

        led_to = self._led_to()
        if led_to is not None:
            return citation_of(*led_to)
        return citation_of(self.article.document, self.article.passage_in_view(), self.citation)

    def _led_to(self) -> CitedPassage | None:
        """The sentence that the current line of a profile leads to."""
        document, stop = self.article.document, self.article.current_stop
        if document.kind not in ("organisation", "person") or stop is None or stop.target is None:
            return None
        from tui.asking.cited_passages import cited_passage

        try:
            return cited_passage(self._connection, stop.target)
        except sqlite3.Error as error:
            self.say(f"The database could not answer: {error}")
            return None

    def action_open_address(self) -> None:
        from tui.documents.addresses import open_address

        if self.citation is None:
            self.say(f"Open an article first; {key('open-address')} then opens its address.")
            return
        address = self.citation.address
        self.say(open_address(address, self.app.copy_to_clipboard))

    def action_find(self) -> None:
        from tui.screens.find import FindScreen

        if not self.article.document.text:
            self.say(f"Open something first; {key('find')} then finds words in it.")
        else:
            self.focus_pane("article")
            self.app.push_screen(FindScreen(), self._find)

    def _find(self, words: str | None) -> None:
        if words:
            found = self.article.find(words)
            if found:
                self.say_hits(found, f"“{words}”")
            else:
                self.say(f"No “{words}” here.")

    def say_hits(self, count: int, of: str) -> None:
        from tui.text.wording import counted

        walk = f"{key('in-text.next-mention')} and {key('in-text.previous-mention')}"
        self.say(f"{counted(count, 'hit')} for {of}; {walk} walk them, {key('widen')} leaves them.")
