"""Owns the main screen: where the panes stand, which keys do what, and how answers reach the panes."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.reactive import Reactive
from textual.timer import Timer
from textual.widget import Widget

from db.questions.summarised import EventRow, OrganisationRow
from tui.application.beginning import Beginning
from tui.application.freshness import Freshness
from tui.asking.lanes import Answer
from tui.asking.questions import DocumentAnswer, OrganisationsAnswer, TimelineAnswer, event_rows, organisation_rows
from tui.configuration.reading import configuration
from tui.configuration.themes import Theme
from tui.documents.document import Target
from tui.drawing import captions
from tui.drawing.arrangement import PANES, PaneName, arrange
from tui.drawing.year_strip import YearStrip
from tui.keys.framework import bindings_of
from tui.keys.spoken import key
from tui.panes.article import ArticlePane
from tui.panes.organisations import OrganisationPane
from tui.panes.timeline import TimelinePane
from tui.screens.answered import Answered
from tui.screens.export_actions import ExportActions
from tui.screens.judgement_actions import JudgementActions
from tui.screens.narrowing_actions import NarrowingActions
from tui.screens.palette_actions import PaletteActions
from tui.screens.place_keeping import FIRST_FOCUS, PlaceKeeping
from tui.walk.coordinator import Coordinator
from tui.walk.narrowing import Chip, Narrowing
from tui.walk.places import Followed, Opening
from tui.widgets.bars import KeyLine, TopLine
from tui.widgets.row_list import RowList
from tui.widgets.text_view import TextView

# A held key repeats every 30 to 40 ms: the other panes follow when it rests, not before.
FOLLOW_AFTER_SECONDS = 0.08

# An answer that takes longer is said to be on its way.
PATIENCE_SECONDS = 0.5


class ExplorerScreen(
    NarrowingActions,
    ExportActions,
    JudgementActions,
    PaletteActions,
    PlaceKeeping,
    inherit_bindings=False,
):
    """Organisations, timeline and article side by side, as many as the width allows."""

    AUTO_FOCUS = f".{FIRST_FOCUS}"

    # Textual's own draws the whole screen again whenever the focus goes to another pane.
    focused: Reactive[Widget | None] = Reactive(None, repaint=False)

    DEFAULT_CSS = """
    ExplorerScreen { layout: vertical; layers: panes keys; }
    ExplorerScreen #panes { height: 1fr; margin-bottom: 1; }
    ExplorerScreen KeyLine { layer: keys; dock: bottom; }
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings_of("")

    def __init__(
        self,
        begun: Beginning,
        open_connection: Callable[[], sqlite3.Connection],
        *,
        colours: Theme,
    ) -> None:
        super().__init__()
        self._begun = begun
        self._totals = begun.seen
        self._connection = begun.connection
        self._open_connection = open_connection
        self._freshness = Freshness(begun.connection)
        self._zoomed = False
        self._last_list: PaneName = "organisations"
        self._focused: PaneName = "organisations"
        self._follow_timer: Timer | None = None
        self._followed_from = (0, 0)
        self._widths: dict[PaneName, int] = {}
        self._message_timer: Timer | None = None
        self._patience_timer: Timer | None = None
        self.top_line = TopLine()
        self.key_line = KeyLine()
        self.organisations = OrganisationPane(id="organisations")
        self.timeline = TimelinePane(id="timeline")
        self.article = ArticlePane(id="article", colours=colours)
        self.organisations.title = captions.ORGANISATIONS
        self.organisations.when_chosen = self._open_organisation
        self.timeline.when_chosen = self._open_event
        self.timeline.title = captions.timeline_title(Narrowing(), None)
        self.coordinator = Coordinator(self, open_connection, self._deliver)

    def _deliver(self, answer: Answer) -> None:
        self.post_message(Answered(answer))

    # Standing of the panes

    def compose(self) -> ComposeResult:
        self._arrange(self.app.size.width)
        self.show_totals()
        self.organisations.empty_words = self.timeline.empty_words = captions.COUNTING
        self.coordinator.start(self._begun.organisations, self._begun.timeline, self._begun.document)
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

    def _show_hints(self) -> None:
        shown = self.coordinator.opening.kind
        walked = self.coordinator.history.has_before
        self.key_line.show_hints(captions.hints(self._focused, shown, narrowed=self._is_narrowed(), walked=walked))

    def _is_narrowed(self) -> bool:
        return bool(self.coordinator.narrowing.chips or self.coordinator.followed)

    def _empty_words(self, noun: str) -> str:
        return captions.empty_list_words(self._totals, noun, narrowed=self._is_narrowed())

    def _arrange(self, width: int) -> None:
        self._show_hints()
        widths = arrange(width, self._focused, self._last_list, self._zoomed)
        if widths == self._widths:
            # Setting a style lays the whole screen out again, which draws it again.
            return
        self._widths = widths
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

    def show_totals(self) -> None:
        seen = self._totals
        self.top_line.show(self.name_database(), captions.counts_of(seen))
        self.article.empty_words = captions.nothing_open_words(seen, self.coordinator.opening)

    def focus_pane(self, pane: PaneName) -> None:
        if self._cursors() != self._followed_from:
            # Whoever goes on to another pane means the row that the cursor is on.
            self._stop_following()
            self.follow_now()
        self._focused = pane
        if pane != "article":
            self._last_list = pane
        self._arrange(self.size.width)
        self.set_focus(self._pane(pane), scroll_visible=False)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        name = event.widget.id
        # Two keys at once leave the first pane's message behind: obeyed, the panes would hand the focus on for ever.
        if name in PANES and name != self._focused and event.widget is self.focused:
            self.focus_pane(name)

    # What the coordinator asks for

    def show_organisations(self, answer: OrganisationsAnswer) -> None:
        self.organisations.counts_events = captions.counts_events(answer.question.query)
        self.organisations.empty_words = self._empty_words("organisation")
        self._note_organisations(answer.total)
        self.organisations.show_source(organisation_rows(self._connection, answer), answer.cursor)
        self._followed_from = (self.organisations.cursor, self._followed_from[1])

    def show_timeline(self, answer: TimelineAnswer) -> None:
        self.timeline.empty_words = self._empty_words("event")
        self.timeline.strip = self.coordinator.strip
        self._note_timeline(answer.total)
        self.timeline.show_source(event_rows(self._connection, answer), answer.cursor)
        self._followed_from = (self._followed_from[0], self.timeline.cursor)

    def show_strip(self, strip: YearStrip) -> None:
        self.timeline.strip = strip
        self.timeline.refresh_changed()

    def _note_organisations(self, count: int) -> None:
        following = self.coordinator
        pinned = "organisations" in following.pinned
        self.organisations.note = captions.organisations_note(count, following.sort, pinned=pinned)

    def _note_timeline(self, count: int) -> None:
        following = self.coordinator
        pinned = "timeline" in following.pinned
        self.timeline.note = captions.timeline_note(count, newest_first=following.newest_first, pinned=pinned)

    def show_document(self, answer: DocumentAnswer, top: int | None, stop: int | None) -> None:
        self.coordinator.opening = answer.opening
        self._show_hints()
        self.citation, self.tellings = answer.citation, answer.tellings
        self.article.show_context(answer.byline, answer.context, answer.told_by)
        self.article.show_document(answer.document, top=top, stop=stop, hits=answer.hits)
        if answer.hits and top is None:
            self.say_hits(len(answer.hits), "what was searched for")

    def show_narrowing(self, narrowing: Narrowing, followed: Followed | None) -> None:
        self.timeline.title = captions.timeline_title(narrowing, followed)
        self.timeline.refresh_changed()
        self.organisations.narrowed = captions.narrowed_organisations(narrowing)
        self.organisations.refresh_changed()
        self.top_line.show_chips([chip.label for chip in narrowing.chips])
        self._show_hints()

    def say(self, message: str) -> None:
        self.key_line.say(message)
        if self._message_timer is not None:
            self._message_timer.stop()
        self._message_timer = self.set_timer(configuration().message_seconds, lambda: self.key_line.say(""))

    # Messages of the panes

    def on_key(self) -> None:
        """What was said holds until the next key; what that key says comes after this."""
        self.key_line.say("")

    @on(TextView.Said)
    def _say_for_the_text(self, message: TextView.Said) -> None:
        self.say(message.words)

    def await_answer(self) -> None:
        if self._patience_timer is None:
            self._patience_timer = self.set_timer(PATIENCE_SECONDS, self._say_that_it_takes_long)

    def _say_that_it_takes_long(self) -> None:
        self._patience_timer = None
        if not self.coordinator.is_settled:
            self.key_line.say(captions.WAITING)

    @on(Answered)
    def _take_answer(self, message: Answered) -> None:
        self.coordinator.receive(message.answer)
        if self.coordinator.is_settled:
            if self._patience_timer is not None:
                self._patience_timer.stop()
                self._patience_timer = None
            self.key_line.take_back(captions.WAITING)

    @on(RowList.Moved, "#organisations, #timeline")
    def _follow_when_at_rest(self, message: RowList.Moved) -> None:
        if message.list.id != self._focused:
            return
        if self._follow_timer is not None:
            self._follow_timer.stop()
        self._follow_timer = self.set_timer(FOLLOW_AFTER_SECONDS, self.follow_now)

    @property
    def is_settled(self) -> bool:
        """Nothing is awaited: neither an answer nor a key's rest."""
        return self._follow_timer is None and self.coordinator.is_settled and not self._judging

    def follow_now(self) -> None:
        """Let the other panes show what belongs to the row under the cursor."""
        self._follow_timer = None
        self._followed_from = self._cursors()
        if self._focused == "organisations" and (organisation := self.organisations.current) is not None:
            followed = Followed(organisation.id, organisation.name)
            self.coordinator.follow_organisation(followed, with_profile=self.article.display)
        elif self._focused == "timeline" and (event := self.timeline.current) is not None and self.article.display:
            self.coordinator.follow_event(Opening("article", event=event.id))

    def _cursors(self) -> tuple[int, int]:
        return self.organisations.cursor, self.timeline.cursor

    def _stop_following(self) -> None:
        self._followed_from = self._cursors()
        if self._follow_timer is not None:
            self._follow_timer.stop()
            self._follow_timer = None

    def _open_organisation(self, row: OrganisationRow) -> None:
        self._stop_following()
        self.coordinator.open_organisation(Followed(row.id, row.name), find_row=False)

    def _open_event(self, row: EventRow) -> None:
        self._stop_following()
        self.coordinator.open(Opening("article", event=row.id))

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

    def action_back(self) -> None:
        if not self.coordinator.back():
            self.say("This is where the walk began.")

    def action_forward(self) -> None:
        if not self.coordinator.forward():
            self.say("There is nothing to go forward to.")

    def action_sort(self) -> None:
        if self._focused == "article":
            self.say(f"{key('sort')} sorts a list; {key('organisations')} and {key('timeline')} lead to the lists.")
        else:
            self.coordinator.change_sort(self._focused)

    def action_pin(self) -> None:
        self.coordinator.pinned ^= {self._focused}
        self.show_pins()
        self.say(captions.pinned_words(self._focused, is_pinned=self._focused in self.coordinator.pinned))

    def show_pins(self) -> None:
        self.article.note = captions.PINNED if "article" in self.coordinator.pinned else ""
        self._note_organisations(self.organisations.count)
        self._note_timeline(self.timeline.count)
        for name in PANES:
            self._pane(name).refresh()

    def action_search(self) -> None:
        from tui.screens.search import NOTHING, SearchScreen

        # Words take the place of the words before; the rest stays on.
        kept = self.coordinator.narrowing.without("words")
        within = [chip.label for chip in kept.chips]
        nothing = NOTHING if self._totals.articles else captions.NOTHING_LOADED
        self.app.push_screen(SearchScreen(self._open_connection, within, nothing=nothing), self._take_search)

    def _take_search(self, chosen: Target | Chip | None) -> None:
        if isinstance(chosen, Chip):
            self.coordinator.narrow(self.coordinator.narrowing.with_chip(chosen))
            if chosen.field == "range":
                # What happened then is what was asked.
                self.focus_pane("timeline")
        elif chosen is not None:
            self.coordinator.open_target(chosen)

    def action_help(self) -> None:
        from tui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self.article.colours))
