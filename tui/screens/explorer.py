"""Owns the main screen: where the panes stand, which keys do what, and how answers reach the panes."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.screen import Screen
from textual.timer import Timer

from db.questions import events as event_questions
from db.questions import organisations as organisation_questions
from db.questions.events import EventRow
from db.questions.organisations import OrganisationRow
from db.questions.overview import Overview
from tui.arrangement import PANES, PaneName, arrange
from tui.coordinator import Coordinator
from tui.document import Target
from tui.lanes import Answer
from tui.narrowing import Chip, Narrowing
from tui.panes.article import ArticlePane
from tui.panes.organisations import OrganisationPane
from tui.panes.timeline import TimelinePane
from tui.places import Followed, Opening, Place
from tui.questions import Citation, DocumentAnswer, OrganisationsAnswer, QueriedRows, TimelineAnswer
from tui.widgets.bars import KeyLine, TopLine
from tui.widgets.row_list import RowList
from tui.widgets.text_view import TextView

# A held key repeats every 30 to 40 ms: the other panes follow when it rests, not before.
FOLLOW_AFTER_SECONDS = 0.08
MESSAGE_SECONDS = 6.0

_SORT_WORDS = {"mentions": "", "name": "by name", "recent": "latest first"}
_HINTS: dict[PaneName, tuple[tuple[str, str], ...]] = {
    "organisations": (("Enter", "open"), ("/", "search"), ("Tab", "next pane"), ("?", "keys"), ("q", "quit")),
    "timeline": (
        ("Enter", "open"),
        (", .", "year"),
        ("/", "search"),
        ("Tab", "next pane"),
        ("?", "keys"),
        ("q", "quit"),
    ),
    "article": (("n", "next mention"), ("Enter", "open it"), ("/", "search"), ("?", "keys"), ("q", "quit")),
}
_MORE_HINTS = (("Esc", "widen"), ("Backspace", "back"), ("F", "facets"), ("y", "copy"), ("w", "why"), ("z", "zoom"))


class ExplorerScreen(Screen[None], inherit_bindings=False):
    """Organisations, timeline and article side by side, as many as the width allows."""

    AUTO_FOCUS = "#organisations"

    DEFAULT_CSS = """
    ExplorerScreen { layout: vertical; }
    ExplorerScreen #panes { height: 1fr; }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("1", "focus_pane('organisations')", "organisations"),
        Binding("2", "focus_pane('timeline')", "timeline"),
        Binding("3", "focus_pane('article')", "article"),
        Binding("tab,right,l", "next_pane(1)", "next pane"),
        Binding("shift+tab,left,h", "next_pane(-1)", "previous pane"),
        Binding("z", "zoom", "one pane over the whole screen, and back"),
        Binding("slash", "search", "search everything"),
        Binding("f", "find", "find in the article; n and N walk the hits"),
        Binding("F", "facets", "narrow by kind, certainty, outlet, year or tag"),
        Binding("escape", "widen", "undo the last narrowing"),
        Binding("comma", "move_year(-1)", "year or month before"),
        Binding("full_stop", "move_year(1)", "year or month after"),
        Binding("plus", "drill", "months of the chosen year"),
        Binding("minus", "raise_strip", "back to the years"),
        Binding("less_than_sign", "telling(-1)", "the article before that tells the event"),
        Binding("greater_than_sign", "telling(1)", "the next article that tells the event"),
        Binding("backspace", "back", "back"),
        Binding("right_square_bracket", "forward", "forward again"),
        Binding("s", "sort", "sort the list another way"),
        Binding("p", "pin", "pin the pane, so that it follows nothing"),
        Binding("r", "raw", "the raw page, with what was left out struck through"),
        Binding("w", "why", "why the facts of the sentence are there"),
        Binding("y", "copy", "copy a citation"),
        Binding("o", "open_address", "open the article's address"),
        Binding("question_mark", "help", "keys"),
        Binding("q", "app.quit", "quit"),
        Binding("ctrl+c", "app.interrupt", "quit at once"),
    ]

    class Answered(Message):
        """A lane has an answer."""

        def __init__(self, answer: Answer) -> None:
            super().__init__()
            self.answer = answer

    def __init__(
        self,
        name: str,
        overview: Overview,
        connection: sqlite3.Connection,
        open_connection: Callable[[], sqlite3.Connection],
        *,
        mono: bool,
    ) -> None:
        super().__init__()
        self._database_name = name
        self._overview = overview
        self._connection = connection
        self._open_connection = open_connection
        self._zoomed = False
        self._last_list: PaneName = "organisations"
        self._focused: PaneName = "organisations"
        self._follow_timer: Timer | None = None
        self._message_timer: Timer | None = None
        self._citation: Citation | None = None
        self._tellings = 1
        self.top_line = TopLine()
        self.key_line = KeyLine()
        self.organisations = OrganisationPane(id="organisations")
        self.timeline = TimelinePane(id="timeline")
        self.article = ArticlePane(id="article", mono=mono)
        self.organisations.title, self.timeline.title = "Organisations", "Timeline"
        self.coordinator = Coordinator(self, open_connection, self._deliver)

    def _deliver(self, answer: Answer) -> None:
        self.post_message(self.Answered(answer))

    # Standing of the panes

    def compose(self) -> ComposeResult:
        self._arrange(self.app.size.width)
        self._show_overview()
        self.coordinator.start(self._connection)
        yield self.top_line
        with Horizontal(id="panes"):
            yield self.organisations
            yield self.timeline
            yield self.article
        yield self.key_line

    def on_unmount(self) -> None:
        self.coordinator.close()

    def on_resize(self, event: events.Resize) -> None:
        self._arrange(event.size.width)

    def _pane(self, name: PaneName) -> OrganisationPane | TimelinePane | ArticlePane:
        if name == "organisations":
            return self.organisations
        return self.timeline if name == "timeline" else self.article

    def _arrange(self, width: int) -> None:
        widths = arrange(width, self._focused, self._last_list, self._zoomed)
        rightmost = list(widths)[-1]
        for name in PANES:
            pane = self._pane(name)
            pane.display = name in widths
            if name in widths:
                pane.styles.width = widths[name]
                divider = name != rightmost
                if pane.divider != divider:
                    pane.divider = divider
                    pane.refresh()
        self.key_line.show_hints((*_HINTS[self._focused], *_MORE_HINTS))

    def _show_overview(self) -> None:
        seen = self._overview
        counts = f"{seen.articles:,} articles  {seen.organisations:,} organisations  {seen.events:,} events"
        self.top_line.show(self._database_name, counts)
        if not seen.articles:
            self.article.empty_words = (
                "This database is empty. Leave with q, then load something: care-explorer load FILE or FOLDER"
            )
            self.organisations.empty_words = self.timeline.empty_words = "Nothing is loaded yet."
        else:
            self.article.empty_words = (
                "Enter on an event opens the sentence that says so; on an organisation, its profile."
            )
            self.organisations.empty_words = self.timeline.empty_words = "None here. Esc undoes the last narrowing."

    def focus_pane(self, pane: PaneName) -> None:
        self._focused = pane
        if pane != "article":
            self._last_list = pane
        self._arrange(self.size.width)
        self._pane(pane).focus(scroll_visible=False)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        name = event.widget.id
        if name in PANES and name != self._focused:
            self.focus_pane(name)

    # What the coordinator asks for

    def show_organisations(self, answer: OrganisationsAnswer) -> None:
        question = answer.question

        def fetch(offset: int, limit: int) -> list[OrganisationRow]:
            return organisation_questions.window(self._connection, question.query, offset, limit, question.sort)

        query = question.query
        self.organisations.counts_events = bool(query.kinds or query.certainties or query.earliest or query.latest)
        self._note(self.organisations, "organisations", answer.total, _SORT_WORDS[question.sort])
        self.organisations.show_source(QueriedRows(fetch, answer.total, answer.first, answer.rows), answer.cursor)

    def show_timeline(self, answer: TimelineAnswer) -> None:
        question = answer.question

        def fetch(offset: int, limit: int) -> list[EventRow]:
            return event_questions.window(self._connection, question.query, offset, limit, question.newest_first)

        self.timeline.strip = self.coordinator.strip.with_counts(answer.years, answer.months)
        self._note(self.timeline, "timeline", answer.total, "newest first" if question.newest_first else "")
        self.timeline.show_source(QueriedRows(fetch, answer.total, answer.first, answer.rows), answer.cursor)

    def _note(self, pane: RowList[OrganisationRow] | RowList[EventRow], name: PaneName, count: int, sort: str) -> None:
        pinned = "pinned" if name in self.coordinator.pinned else ""
        pane.note = " ".join(word for word in (pinned, sort, f"{count:,}") if word)

    def show_document(self, answer: DocumentAnswer, top: int | None, stop: int | None) -> None:
        self.coordinator.opening = answer.opening
        self._citation, self._tellings = answer.citation, answer.tellings
        self.article.show_context(answer.byline, answer.context)
        self.article.show_document(answer.document, top=top, stop=stop)

    def show_narrowing(self, narrowing: Narrowing, followed: Followed | None) -> None:
        names = [chip.label for chip in narrowing.of("organisation")]
        of = followed.name if followed is not None else " + ".join(names)
        self.timeline.title = f"Timeline: {of}" if of else "Timeline"
        self.timeline.refresh()
        self.organisations.narrowed = frozenset(
            chip.value for chip in narrowing.of("organisation") if isinstance(chip.value, int)
        )
        self.organisations.refresh()
        self.top_line.show_chips([chip.label for chip in narrowing.chips])

    def here(self) -> Place:
        coordinator = self.coordinator
        return Place(
            coordinator.narrowing, coordinator.strip, coordinator.followed, coordinator.opening, self._focused,
            self.organisations.cursor, self.timeline.cursor, self.article.top, self.article.stop,
        )  # fmt: skip

    def say(self, message: str) -> None:
        self.key_line.say(message)
        if self._message_timer is not None:
            self._message_timer.stop()
        self._message_timer = self.set_timer(MESSAGE_SECONDS, lambda: self.key_line.say(""))

    # Messages of the panes

    @on(Answered)
    def _take_answer(self, message: Answered) -> None:
        self.coordinator.receive(message.answer)

    @on(RowList.Moved, "#organisations, #timeline")
    def _follow_when_at_rest(self) -> None:
        if self._follow_timer is not None:
            self._follow_timer.stop()
        self._follow_timer = self.set_timer(FOLLOW_AFTER_SECONDS, self.follow_now)

    @property
    def is_settled(self) -> bool:
        """Nothing is awaited: neither an answer nor a key's rest."""
        return self._follow_timer is None and self.coordinator.is_settled

    def follow_now(self) -> None:
        """Let the other panes show what belongs to the row under the cursor."""
        self._follow_timer = None
        if self._focused == "organisations" and (organisation := self.organisations.current) is not None:
            followed = Followed(organisation.id, organisation.name)
            self.coordinator.follow_organisation(followed, with_profile=self.article.display)
        elif self._focused == "timeline" and (event := self.timeline.current) is not None and self.article.display:
            self.coordinator.follow_event(Opening("article", event=event.id))

    def _stop_following(self) -> None:
        if self._follow_timer is not None:
            self._follow_timer.stop()
            self._follow_timer = None

    @on(RowList.Chosen, "#organisations")
    def _open_organisation(self, message: RowList.Chosen) -> None:
        self._stop_following()
        self.coordinator.open_organisation(Followed(message.row.id, message.row.name), find_row=False)

    @on(RowList.Chosen, "#timeline")
    def _open_event(self, message: RowList.Chosen) -> None:
        self._stop_following()
        self.coordinator.open(Opening("article", event=message.row.id))

    @on(TextView.Opened)
    def _open_target(self, message: TextView.Opened) -> None:
        self.coordinator.open_target(message.target)

    # Actions

    def action_focus_pane(self, pane: PaneName) -> None:
        self.focus_pane(pane)

    def action_next_pane(self, step: int) -> None:
        index = PANES.index(self._focused) + step
        self.focus_pane(PANES[index % len(PANES)])

    def action_zoom(self) -> None:
        self._zoomed = not self._zoomed
        self._arrange(self.size.width)

    def action_widen(self) -> None:
        if self.article.clear_hits() or self._leave_side_page():
            return
        if not self.coordinator.undo_narrowing():
            self.say("Nothing narrows the view.")

    def action_move_year(self, step: int) -> None:
        self.coordinator.choose_range(self.timeline.strip.moved(step))

    def action_drill(self) -> None:
        if self.timeline.strip.year is None and self.timeline.strip.chosen is None:
            self.say("Choose a year with , and . first; + then shows its months.")
        else:
            self.coordinator.choose_range(self.timeline.strip.drilled())

    def action_raise_strip(self) -> None:
        self.coordinator.choose_range(self.timeline.strip.raised())

    def action_telling(self, step: int) -> None:
        opening = self.coordinator.opening
        if opening.event is None or self._tellings < 2:
            self.say("Only one article tells this event.")
        else:
            telling = (opening.telling + step) % self._tellings
            self.coordinator.open(Opening("article", event=opening.event, telling=telling))

    def action_back(self) -> None:
        if not self.coordinator.back():
            self.say("This is where the walk began.")

    def action_forward(self) -> None:
        if not self.coordinator.forward():
            self.say("There is nothing to go forward to.")

    def action_sort(self) -> None:
        if self._focused != "article":
            self.coordinator.change_sort(self._focused)

    def action_pin(self) -> None:
        pinned = self.coordinator.pinned
        pinned ^= {self._focused}
        self.article.note = "pinned" if "article" in pinned else ""
        self._note(self.organisations, "organisations", self.organisations.count, _SORT_WORDS[self.coordinator.sort])
        self._note(
            self.timeline, "timeline", self.timeline.count, "newest first" if self.coordinator.newest_first else ""
        )
        for name in PANES:
            self._pane(name).refresh()
        self.say(f"The {self._focused} pane is pinned." if self._focused in pinned else "The pane follows again.")

    def _article_opening(self) -> Opening | None:
        """The article in the article pane, or the one whose raw page or reasons are shown."""
        opening = self.coordinator.opening
        return opening if opening.kind in ("article", "raw", "why") and opening.id else None

    def _leave_side_page(self) -> bool:
        """From a raw page or the reasons back to the article; False where neither is shown."""
        return self.coordinator.opening.kind in ("raw", "why") and self.coordinator.back()

    def action_raw(self) -> None:
        opening = self._article_opening()
        if opening is None:
            self.say("Open an article first; r then shows its raw page.")
        elif opening.kind != "raw" or not self._leave_side_page():
            self.coordinator.open(Opening("raw", opening.id))

    def action_why(self) -> None:
        opening = self._article_opening()
        if opening is None or opening.kind == "raw":
            self.say("Open an article first; w then says why its facts are there.")
        elif opening.kind != "why" or not self._leave_side_page():
            start, end = self.article.passage_in_view()
            self.coordinator.open(Opening("why", opening.id, start, end))

    def action_copy(self) -> None:
        from tui.citations import citation_of

        text = citation_of(self.article.document, self.article.passage_in_view(), self._citation)
        if not text:
            self.say("Open an article first; y then copies the sentence with its source.")
            return
        self.app.copy_to_clipboard(text)
        self.say(f"Copied: {text}")

    def action_open_address(self) -> None:
        from tui.addresses import open_address

        address = self._citation.address if self._citation is not None else None
        self.say(open_address(address, self.app.copy_to_clipboard))

    def action_find(self) -> None:
        from tui.screens.find import FindScreen

        if self.article.document.text:
            self.focus_pane("article")
            self.app.push_screen(FindScreen(), self._find)

    def _find(self, words: str | None) -> None:
        if words:
            found = self.article.find(words)
            self.say(
                f"{found:,} hits for “{words}”; n and N walk them, Esc leaves them." if found else f"No “{words}” here."
            )

    def action_search(self) -> None:
        from tui.screens.search import SearchScreen

        self.app.push_screen(SearchScreen(self._open_connection), self._take_search)

    def _take_search(self, chosen: Target | Chip | None) -> None:
        if isinstance(chosen, Chip):
            self.coordinator.narrow(self.coordinator.narrowing.with_chip(chosen))
        elif chosen is not None:
            self.coordinator.open_target(chosen)

    def action_facets(self) -> None:
        from tui.screens.facets import FacetsScreen

        query = self.coordinator.narrowing.query()
        self.app.push_screen(FacetsScreen(query, self._open_connection), self._take_facet)

    def _take_facet(self, chip: Chip | None) -> None:
        if chip is not None and chip.field == "range":
            # A year from the facets is a year chosen on the strip.
            strip = self.coordinator.strip
            self.coordinator.choose_range(strip._replace(year=None, months=(), chosen=int(chip.label)))
        elif chip is not None:
            self.coordinator.narrow(self.coordinator.narrowing.with_chip(chip))

    def action_help(self) -> None:
        from tui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen())
