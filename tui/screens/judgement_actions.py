"""Owns the keys that decide: bookmark, tag, note, reject and correct; who is who is in `judgement_identity`.

What a decision does to the facts is in `db.judging`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.documents.document import Target
from tui.keys.spoken import key
from tui.screens.judgement_identity import IdentityJudgements
from tui.screens.judgement_subject import short_name

if TYPE_CHECKING:
    from tui.asking.judged_rows import Judged


class JudgementActions(IdentityJudgements):
    """The part of the main screen that judges what is under the cursor."""

    # Beside a row

    def action_bookmark(self) -> None:
        if (
            row := self._found(self._row, "b bookmarks an organisation, an event or what is open; none is here.")
        ) is None:
            return
        is_marked = ("bookmark", "") in self._marks(row)
        self.decide("bookmark", row, False if is_marked else None, "Bookmark taken off" if is_marked else "Bookmarked")

    def action_tag(self) -> None:
        from tui.screens.prompts import LinePrompt

        if (row := self._found(self._row, "t tags an organisation, an event or what is open; none is here.")) is None:
            return
        tags = self._tags(row)
        hint = f"add; -{tags[0]} takes it off" if tags else "add"

        def take(typed: str | None) -> None:
            if not typed:
                return
            removed = next((tag for tag in tags if f"-{tag}".lower() == typed.lower()), None)
            if removed is not None:
                self.decide("tag", row, {"remove": removed}, f"No longer tagged {removed}")
            elif typed.startswith("-"):
                self.say(f"It has no tag {typed[1:]}." if typed[1:] else "Name the tag after the minus.")
            else:
                self.decide("tag", row, typed, f"Tagged {typed}")

        self.app.push_screen(LinePrompt(f"Tag {short_name(row.name)}", "", hint), take)

    def action_note(self) -> None:
        from tui.screens.prompts import LinePrompt

        if (
            row := self._found(self._row, "a notes on an organisation, an event or what is open; none is here.")
        ) is None:
            return
        before = next((value for mark, value in self._marks(row) if mark == "note"), "")

        def take(typed: str | None) -> None:
            if typed is not None and typed != before:
                self.decide("note", row, typed, "Noted" if typed else "Note taken off")

        hint = "keep it; empty takes it off" if before else "keep it"
        self.app.push_screen(LinePrompt(f"Note on {short_name(row.name)}", before, hint), take)

    def _marks(self, row: Judged) -> list[tuple[str, str]]:
        from db.judging.marks import marks_beside

        return marks_beside(self._connection, row.kind, row.id)

    def _tags(self, row: Judged) -> list[str]:
        from db.questions.articles import tags

        if row.kind == "article":
            return list(tags(self._connection, row.id))
        return [value for mark, value in self._marks(row) if mark == "tag"]

    # What is wrong

    def action_reject(self) -> None:
        from tui.asking.judged_rows import fact_at, what_goes
        from tui.screens.prompts import ConfirmPrompt

        def find() -> Judged | None:
            if self._focused != "article":
                return self._row()
            document = self.article.document
            fact = fact_at(self._connection, document, self.article.current_stop)
            return fact or (self._event() if document.kind == "article" else self._body())

        words = (
            f"{key('reject')} takes away what is wrong: an organisation, an event, a role, a relation, a name in the"
            f" article; {key('why')} lists what a sentence says, {key('in-text.next-mention')} goes to each."
        )
        row = self._found(find, words)
        if row is None:
            return
        if row.kind not in ("organisation", "person"):
            self.decide("reject", row, None, f"Taken away: {row.kind} {short_name(row.name)}")
            return
        asked = f"“{row.name}” is no {row.kind}? {what_goes(self._connection, row)}. u undoes."

        def take(yes: bool | None) -> None:
            if yes:
                self.decide("reject", row, None, f"Taken away: {short_name(row.name)}", gone=True)

        self.app.push_screen(ConfirmPrompt(asked), take)

    def action_correct(self) -> None:
        from db.questions.event_details import event
        from tui.asking.judged_rows import parties_to_take_away
        from tui.screens.prompts import ChoicePrompt
        from tui.text.display_dates import display_event

        words = f"{key('correct')} corrects an event; put the cursor on one, or open its sentence."
        row = self._found(self._event, words)
        told = event(self._connection, row.id) if row is not None else None
        if row is None or told is None:
            return
        parties = parties_to_take_away(self._connection, row)
        choices = (
            f"date: {display_event(told.edtf, told.told)}", f"kind: {told.kind}", f"certainty: {told.certainty}",
            *(f"no part in it: {party.name} ({party.role})" for party in parties),
        )  # fmt: skip

        def take(number: int | None) -> None:
            if number == 0:
                self._correct_date(row, told.edtf)
            elif number is not None and number > 2:
                party = parties[number - 3]
                without = {"without": {party.kind: party.key}}
                self.decide("correct", row, without, f"No part in it any more: {short_name(party.name)}")
            elif number is not None:
                self._correct_word(row, *(("kind", told.kind) if number == 1 else ("certainty", told.certainty)))

        self.app.push_screen(ChoicePrompt(f"Correct {short_name(row.name)}", choices), take)

    def _correct_date(self, row: Judged, before: str | None) -> None:
        from db.judging.typed_dates import typed_date
        from tui.screens.prompts import LinePrompt
        from tui.text.display_dates import display

        def take(typed: str | None) -> None:
            if typed is not None and (edtf := typed_date(typed)) != before:
                self.decide("correct", row, {"edtf": edtf}, f"Dated {display(edtf)}")

        hint = "as 3 April 2009, 2009-04, about 2009, unknown"
        self.app.push_screen(LinePrompt("Date", before or "", hint, typed_date), take)

    def _correct_word(self, row: Judged, field: str, before: str) -> None:
        from db.search.query import CERTAINTIES, KINDS
        from tui.screens.prompts import ChoicePrompt

        words = KINDS if field == "kind" else CERTAINTIES

        def take(number: int | None) -> None:
            if number is not None and words[number] != before:
                self.decide("correct", row, {field: words[number]}, f"The {field} is now {words[number]}")

        title = f"{field.capitalize()} of {short_name(row.name)}"
        self.app.push_screen(ChoicePrompt(title, words, words.index(before)), take)

    # What was decided

    def action_judgements(self) -> None:
        from tui.screens.judgement_list import JudgementsScreen

        # What is being written belongs into the list.
        self.when_written(lambda: self.app.push_screen(JudgementsScreen(self._connection), self._open_judged))

    def _open_judged(self, target: Target | None) -> None:
        if target is not None:
            self.coordinator.open_target(target)
