"""Owns what follows what: the narrowing, the walk through places, and the questions that each pane's view answers.

It knows the panes by the few verbs of `View` and draws nothing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any, Protocol

from db.questions.summarised import EventRow, OrganisationRow, Sort
from tui.asking.lanes import Answer, Lane
from tui.asking.questions import (
    DocumentAnswer,
    DocumentQuestion,
    OrganisationsAnswer,
    OrganisationsQuestion,
    StripAnswer,
    StripQuestion,
    TimelineAnswer,
    TimelineQuestion,
    answer_organisations,
    answer_strip,
    answer_timeline,
    organisations_question,
    timeline_question,
)
from tui.documents.document import Target
from tui.drawing.arrangement import PaneName
from tui.drawing.year_strip import YearStrip
from tui.walk.history import History
from tui.walk.narrowing import Chip, Narrowing
from tui.walk.places import Followed, Opening, Place, shown_narrowing

ORGANISATION_SORTS: tuple[Sort, ...] = ("mentions", "name", "recent")


_LANES: dict[type, str] = {
    OrganisationsQuestion: "organisations",
    TimelineQuestion: "timeline",
    StripQuestion: "strip",
    DocumentQuestion: "article",
}


def _answer_document(connection: sqlite3.Connection, question: DocumentQuestion) -> DocumentAnswer | None:
    # Nothing is open on the first screen, so what makes documents is not imported on the way to it.
    from tui.documents.answers import answer_document

    return answer_document(connection, question)


class View(Protocol):
    """What the coordinator asks of the screen."""

    def show_organisations(self, answer: OrganisationsAnswer) -> None: ...
    def show_timeline(self, answer: TimelineAnswer) -> None: ...
    def show_strip(self, strip: YearStrip) -> None: ...
    def show_document(self, answer: DocumentAnswer, top: int | None, stop: int | None) -> None: ...
    def show_narrowing(self, narrowing: Narrowing, followed: Followed | None) -> None: ...
    def focus_pane(self, pane: PaneName) -> None: ...
    def here(self) -> Place: ...
    def say(self, message: str) -> None: ...
    def await_answer(self) -> None: ...


class Coordinator:
    def __init__(
        self,
        view: View,
        open_connection: Callable[[], sqlite3.Connection],
        deliver: Callable[[Answer], None],
    ) -> None:
        self._view = view
        self._lanes = {name: Lane(name, open_connection, deliver) for name in _LANES.values()}
        self.narrowing = Narrowing()
        self.strip = YearStrip()
        self.followed: Followed | None = None
        self.opening = Opening()
        self.sort: Sort = ORGANISATION_SORTS[0]
        self.newest_first = False
        self.pinned: set[PaneName] = set()
        self._wanted: dict[str, object] = {}
        self._restoring: tuple[int | None, int | None] = (None, None)
        self._asked_again = False
        self._steps: list[int] = []
        """Steps along the strip that wait for its counts."""
        self.history: History[Place] = History(Place())

    # Questions and answers

    def start(
        self,
        organisations: OrganisationsAnswer | None,
        timeline: TimelineAnswer | None,
        document: DocumentAnswer | None = None,
    ) -> None:
        """Show the first lists, so that the first screen is a useful one; ask for those that took too long."""
        place = self.history.current
        if organisations is not None:
            self._view.show_organisations(organisations)
        else:
            self.ask_organisations(place.organisation_cursor, place.organisation)
        if timeline is not None:
            self._take_timeline(timeline)
        else:
            self.ask_timeline(place.event_cursor, place.event)
        self._view.show_narrowing(self.narrowing, self.followed)
        if document is not None:
            self._view.show_document(document, place.top, place.stop)
        elif self.opening.kind != "nothing":
            self.ask_document(place.top, place.stop)

    def start_from(self, place: Place) -> None:
        """Begin at a place instead of at the beginning; called before `start`."""
        self._stand_at(place)
        self.pinned = set(place.pinned)
        self.history = History(place)

    def _stand_at(self, place: Place) -> None:
        self.narrowing, self.strip, self.followed = place.narrowing, place.strip, place.followed
        self.sort, self.newest_first, self.opening = place.sort, place.newest_first, place.opening

    def close(self) -> None:
        for lane in self._lanes.values():
            lane.close()

    @property
    def is_settled(self) -> bool:
        """No answer is awaited."""
        return not self._wanted

    def receive(self, answer: Answer) -> None:
        """Take an answer, unless something else has been asked since."""
        question: Any = answer.question
        lane = _LANES[type(question)]
        if self._wanted.get(lane) != question:
            return
        del self._wanted[lane]
        if answer.problem is not None:
            self._view.say(f"The database could not answer: {answer.problem}")
        elif isinstance(answer.value, OrganisationsAnswer):
            self._view.show_organisations(answer.value)
        elif isinstance(answer.value, TimelineAnswer):
            self._take_timeline(answer.value)
        elif isinstance(answer.value, StripAnswer):
            self.strip = self.strip.with_counts(answer.value.years, answer.value.months)
            self._view.show_strip(self.strip)
            self._take_steps()
        elif isinstance(answer.value, DocumentAnswer):
            top, stop = self._restoring
            self._restoring = (None, None)
            self._view.show_document(answer.value, top, stop)
        elif answer.value is None and not self._asked_again:
            self._view.say("That is no longer in the database.")

    def _ask(self, question: Any, answerer: Callable[[sqlite3.Connection, Any], Any]) -> None:
        lane = _LANES[type(question)]
        self._wanted[lane] = question
        self._lanes[lane].ask(question, lambda connection: answerer(connection, question))
        self._view.await_answer()

    def _take_timeline(self, answer: TimelineAnswer) -> None:
        """Show the first rows of a narrowed timeline, and ask for what takes longer: the others, the counts by year."""
        if answer.question.is_further:
            self._view.show_timeline(answer._replace(cursor=self._view.here().event_cursor))
            return
        strip = answer.strip or StripAnswer()
        self.strip = self.strip.with_counts(strip.years, strip.months)
        self._view.show_timeline(answer)
        if (further := answer.further()) is not None:
            self._ask(further, answer_timeline)
        if answer.strip is None:
            self._ask(StripQuestion(answer.question.strip_query, answer.question.year), answer_strip)
        else:
            self._take_steps()

    def shown_narrowing(self) -> Narrowing:
        return shown_narrowing(self.narrowing, self.followed)

    def ask_organisations(self, cursor: int = 0, at: int | None = None) -> None:
        self._ask(organisations_question(self.narrowing, self.sort, cursor, at), answer_organisations)

    def ask_timeline(self, cursor: int = 0, at: int | None = None) -> None:
        question = timeline_question(self.shown_narrowing(), self.strip.year, self.newest_first, cursor, at)
        self._wanted.pop("strip", None)
        self._lanes["strip"].forget()
        self._steps.clear()
        self._ask(question, answer_timeline)

    def ask_lists_again(self, organisation: OrganisationRow | None, event: EventRow | None) -> None:
        """The database has changed: the same lists, each with the cursor on the row that it is on."""
        here = self._view.here()
        self.ask_organisations(here.organisation_cursor, organisation.id if organisation is not None else None)
        self.ask_timeline(here.event_cursor, event.id if event is not None else None)

    def ask_document(self, top: int | None = None, stop: int | None = None, *, again: bool = False) -> None:
        """Ask for what is open; `again` where it stands there already, so that its absence is no answer to a key."""
        self._restoring = (top, stop)
        self._asked_again = again
        self._ask(DocumentQuestion(self.opening), _answer_document)

    # Following

    def follow_organisation(self, organisation: Followed, with_profile: bool) -> None:
        """The cursor rests on an organisation: the timeline shows its events, and the article pane its profile."""
        if not self.narrowing.of("organisation") and "timeline" not in self.pinned and self.followed != organisation:
            self.followed = organisation
            self._view.show_narrowing(self.narrowing, self.followed)
            self.ask_timeline()
        if with_profile and "article" not in self.pinned:
            self._preview(Opening("organisation", organisation.id))

    def follow_event(self, opening: Opening) -> None:
        """The cursor rests on an event: the article pane shows the sentence that says so."""
        if "article" not in self.pinned:
            self._preview(opening)

    def _preview(self, opening: Opening) -> None:
        if opening != self.opening:
            self.opening = opening
            self.ask_document()

    # Narrowing

    def narrow(self, narrowing: Narrowing, *, strip: YearStrip | None = None, as_step: bool = True) -> None:
        """Narrow to something else. With `as_step` the way back leads to how it was."""
        before = self._view.here()
        organisations_change = narrowing.without("organisation") != self.narrowing.without("organisation")
        self.narrowing = narrowing
        self.strip = strip if strip is not None else self._strip_for(narrowing)
        if narrowing.of("organisation"):
            self.followed = None
        if as_step:
            self.history.replace(before)
            self.history.visit(before._replace(narrowing=narrowing, strip=self.strip, followed=self.followed))
        self._view.show_narrowing(narrowing, self.followed)
        if organisations_change:
            self.ask_organisations()
        self.ask_timeline()

    def _strip_for(self, narrowing: Narrowing) -> YearStrip:
        """What is chosen on the strip is what the range chip says, and nothing without one."""
        days = next((chip.value for chip in narrowing.of("range") if isinstance(chip.value, tuple)), None)
        return self.strip.standing_at(days)

    def undo_narrowing(self) -> bool:
        """Take the last chip off, or stop following; False where nothing narrows the view."""
        if self.narrowing.chips:
            self.narrow(self.narrowing.without_last())
            return True
        if self.followed is not None:
            self.followed = None
            self._view.show_narrowing(self.narrowing, None)
            self.ask_timeline()
            return True
        return False

    def choose_range(self, strip: YearStrip) -> None:
        """The strip was moved: narrow to what it has chosen. A walk along the strip is one step of the history."""
        days = strip.range()
        narrowing = self.narrowing.without("range")
        if days is not None:
            narrowing = narrowing.with_chip(Chip("range", days, strip.label()))
        already_walking = bool(self.narrowing.of("range")) and bool(narrowing.of("range"))
        self.narrow(narrowing, strip=strip, as_step=not already_walking)

    def move_range(self, step: int) -> bool:
        """Choose the next bucket of the strip or the one before, once they are known; False where it has none."""
        if self.strip.buckets:
            self.choose_range(self.strip.moved(step))
        elif self._wanted.keys() & {"timeline", "strip"}:
            self._steps.append(step)
        else:
            return False
        return True

    def _take_steps(self) -> None:
        moved = self.strip
        for step in self._steps:
            moved = moved.moved(step)
        if moved != self.strip:
            self.choose_range(moved)

    def change_sort(self, pane: PaneName) -> None:
        if pane == "timeline":
            self.newest_first = not self.newest_first
            self.ask_timeline()
        else:
            self.sort = ORGANISATION_SORTS[(ORGANISATION_SORTS.index(self.sort) + 1) % len(ORGANISATION_SORTS)]
            self.ask_organisations()

    # Opening

    def open(self, opening: Opening) -> None:
        """Open something in the article pane, as a step of the walk."""
        before = self._view.here()
        self.history.replace(before)
        self.opening = opening
        self.history.visit(before._replace(opening=opening, focus="article", top=None, stop=None))
        self.ask_document()
        self._view.focus_pane("article")

    def open_organisation(self, organisation: Followed, *, beside: bool = False, find_row: bool = True) -> None:
        """Open an organisation's profile and narrow to it; `beside` keeps those already narrowed to (seen with)."""
        chip = Chip("organisation", organisation.id, organisation.name)
        before = self._view.here()
        self.history.replace(before)
        self.narrowing = self.narrowing.with_chip(chip) if beside else self.narrowing.only_organisation(chip)
        self.followed = None
        self.opening = Opening("organisation", organisation.id)
        self.history.visit(
            before._replace(narrowing=self.narrowing, followed=None, opening=self.opening, focus="article")
        )
        self._view.show_narrowing(self.narrowing, None)
        self.ask_timeline()
        self.ask_document()
        if find_row and "organisations" not in self.pinned:
            self.ask_organisations(at=organisation.id)
        self._view.focus_pane("article")

    def open_person(self, person: Followed) -> None:
        """Open a person's profile and narrow to them, as one step of the walk."""
        narrowing = self.narrowing.without("person").with_chip(Chip("person", person.id, person.name))
        self.history.replace(self._view.here())
        self.narrow(narrowing, as_step=False)
        self.opening = Opening("person", person.id)
        self.history.visit(self._view.here()._replace(focus="article", top=None, stop=None))
        self.ask_document()
        self._view.focus_pane("article")

    def open_target(self, target: Target) -> None:
        """Open what a place in a document, or a row of a search, leads to."""
        named = Followed(target.id, target.name)
        match target.kind:
            case "organisation":
                self.open_organisation(named)
            case "seen_with":
                self.open_organisation(named, beside=True, find_row=False)
            case "person":
                self.open_person(named)
            case "event":
                self.open(Opening("article", event=target.id, words=target.words))
                self.ask_timeline(at=target.id)
            case "article":
                place = Opening(
                    "article", target.id, target.start, target.end, None, 0, target.mention_of, target.words
                )
                self.open(place)

    # The walk

    def back(self) -> bool:
        self.history.replace(self._view.here())
        return self._restore(self.history.back())

    def forward(self) -> bool:
        self.history.replace(self._view.here())
        return self._restore(self.history.forward())

    def _restore(self, place: Place | None) -> bool:
        if place is None:
            return False
        self._stand_at(place)
        self._view.show_narrowing(place.narrowing, place.followed)
        self.ask_organisations(place.organisation_cursor, place.organisation)
        self.ask_timeline(place.event_cursor, place.event)
        self.ask_document(place.top, place.stop)
        self._view.focus_pane(place.focus)
        return True
