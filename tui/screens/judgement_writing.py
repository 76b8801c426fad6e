"""Owns writing what was decided beside the screen, saying what came of it, and showing it at once."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tui.keys.spoken import key
from tui.panes.organisations import OrganisationPane
from tui.panes.timeline import TimelinePane
from tui.screens.database_watching import DatabaseWatching
from tui.screens.view_actions import ViewActions
from tui.walk.places import Followed, Opening

if TYPE_CHECKING:
    from db.judgements import Action, Judgement
    from db.stable_keys import Keyed
    from tui.asking.judged_rows import Judged
    from tui.walk.narrowing import Narrowing

_SOON = 0.4
"""Seconds after which it is said that the writing waits: most are done sooner, and say what they did."""


class JudgementWriting(ViewActions, DatabaseWatching):
    """The part of the main screen that records judgements and takes them back, one at a time."""

    organisations: OrganisationPane
    timeline: TimelinePane
    _judging = False
    _when_written: Callable[[], object] | None = None

    def on_mount(self) -> None:
        self.show_marks()

    def show_narrowing(self, narrowing: Narrowing, followed: Followed | None) -> None:
        raise NotImplementedError

    def may_judge(self) -> bool:
        """Whether something may be decided now; why not is said."""
        if self._judging:
            self.say("The last decision is still being written.")
        elif self.read_only:
            self.say("The database was opened read-only: nothing can be decided.")
        else:
            return True
        return False

    def decide(
        self, action: Action, row: Judged, value: Any, words: str, *, instead: Judged | None = None, gone: bool = False
    ) -> None:
        """Record a judgement and say `words`. What is shown of the row gives way to `instead`, or to nothing where it
        is `gone`."""

        def work(connection: sqlite3.Connection) -> None:
            from db.judging.laying import decide

            decide(connection, action, row.kind, row.key, value)

        def done() -> None:
            if instead is not None or gone:
                self._show_instead(row, instead)
            self.say(f"{words}; {key('undo')} undoes.")

        self._write(work, done)

    def action_undo(self) -> None:
        self._take_back("undo")

    def action_redo(self) -> None:
        self._take_back("redo")

    def _take_back(self, which: str) -> None:
        if not self.may_judge():
            return
        came: list[str] = []
        merged: list[tuple[Judged, Judged]] = []

        def work(connection: sqlite3.Connection) -> None:
            from db.judging import laying
            from db.judging.listing import tell
            from tui.asking.judged_rows import of_merge

            taken: Judgement | None = laying.undo(connection) if which == "undo" else laying.redo(connection)
            if taken is not None:
                told = tell(connection, taken)
                came.append(f"{told.name}, {told.says}")
                merged.extend(of_merge(connection, taken))

        def done() -> None:
            for one, other in merged:
                # Who merged it stood on the one, and was led to the other.
                self._show_instead(*((other, one) if which == "undo" else (one, other)))
            if not came:
                self.say("Nothing to undo." if which == "undo" else "Nothing to do again.")
            elif which == "undo":
                self.say(f"Undone: {came[0]}. {key('redo')} does it again.")
            else:
                self.say(f"Done again: {came[0]}; {key('undo')} undoes.")

        self._write(work, done)

    def _write(self, work: Callable[[sqlite3.Connection], None], done: Callable[[], None]) -> None:
        self._judging = True
        waiting = self.set_timer(_SOON, lambda: self.say("Writing… (another program may be writing too)"))
        clock = self.set_interval(1.0, self._count_a_second)

        def told(problem: str | None) -> None:
            waiting.stop()
            clock.stop()
            self._judging = False
            self._writing_for = 0
            self.show_totals()
            if problem is not None:
                self.say(f"Nothing was decided: {problem}")
            else:
                self.look_again()
                self._name_again()
                self._show_document_again()
                done()
            then, self._when_written = self._when_written, None
            if then is not None:
                then()

        self._change(work, told)

    def _count_a_second(self) -> None:
        self._writing_for += 1
        self.show_totals()

    @property
    def last_words(self) -> str | None:
        """What is to be said after leaving, where the program goes on for a while."""
        return "care-explorer ends when the last decision is written." if self._judging else None

    def when_written(self, then: Callable[[], object]) -> None:
        """Do something now, or after what is being written at the moment."""
        if self._judging:
            self._when_written = then
        else:
            then()

    # Showing it

    def show_marks(self) -> None:
        """Read the signs beside rows anew."""
        from db.judging.marks import signs

        try:
            organisations, events = signs(self._connection, "organisation"), signs(self._connection, "event")
        except sqlite3.Error:
            return
        if organisations != self.organisations.marked:
            self.organisations.marked = organisations
            self.organisations.refresh_changed()
        if events != self.timeline.marked:
            self.timeline.marked = events
            self.timeline.refresh_changed()

    def _name_again(self) -> None:
        """What is narrowed to or followed is called as it is called now."""
        from tui.asking.judged_rows import judged

        coordinator = self.coordinator
        narrowing, followed = coordinator.narrowing, coordinator.followed
        try:
            for chip in (*narrowing.of("organisation"), *narrowing.of("person")):
                kind: Keyed = "organisation" if chip.field == "organisation" else "person"
                now = judged(self._connection, kind, chip.value) if isinstance(chip.value, int) else None
                if now is not None:
                    narrowing = narrowing.replaced(chip.field, now.id, (now.id, now.name))
            if followed is not None and (now := judged(self._connection, "organisation", followed.id)) is not None:
                coordinator.followed = Followed(now.id, now.name)
        except sqlite3.Error:
            return
        coordinator.narrowing = narrowing
        self.show_narrowing(narrowing, coordinator.followed)

    def _show_document_again(self) -> None:
        if self.coordinator.opening.kind != "nothing":
            self.coordinator.ask_document(self.article.first_character, self.article.stop, again=True)

    def _show_instead(self, row: Judged, instead: Judged | None) -> None:
        """What is narrowed to, followed or open is another now, or nothing."""
        if row.kind not in ("organisation", "person"):
            return
        coordinator = self.coordinator
        narrowing = coordinator.narrowing.replaced(row.kind, row.id, (instead.id, instead.name) if instead else None)
        if coordinator.followed is not None and coordinator.followed.id == row.id and row.kind == "organisation":
            coordinator.followed = Followed(instead.id, instead.name) if instead else None
        if (coordinator.opening.kind, coordinator.opening.id) == (row.kind, row.id):
            coordinator.opening = Opening(row.kind, instead.id) if instead else Opening()
            coordinator.ask_document()
        if narrowing != coordinator.narrowing:
            coordinator.narrow(narrowing, as_step=False)
        else:
            self.show_narrowing(narrowing, coordinator.followed)
            coordinator.ask_timeline()
