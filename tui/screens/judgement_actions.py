"""Owns what keys decide: bookmark, tag, note, rename, merge, split, reject, correct, and taking it back.

What is asked is asked here; what a decision does to the facts is in `db.judging`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

from tui.document import Target
from tui.narrowing import Chip
from tui.panes.organisations import OrganisationPane
from tui.panes.timeline import TimelinePane
from tui.screens.judgement_writing import JudgementWriting

if TYPE_CHECKING:
    from db.judgements import SubjectKind
    from tui.arrangement import PaneName
    from tui.judged_rows import Judged

_EVERYWHERE, _HERE = "everywhere", "in this article"


class JudgementActions(JudgementWriting):
    """The part of the main screen that judges what is under the cursor."""

    organisations: OrganisationPane
    timeline: TimelinePane
    _focused: PaneName
    _open_connection: Callable[[], sqlite3.Connection]

    # What a key acts on

    def _row(self) -> Judged | None:
        """The row under the cursor of a list, or what is open in the article pane."""
        from tui.judged_rows import judged, opened

        if self._focused == "organisations" and (organisation := self.organisations.current) is not None:
            return judged(self._connection, "organisation", organisation.id, organisation.name)
        if self._focused == "timeline" and (event := self.timeline.current) is not None:
            return judged(self._connection, "event", event.id, event.title)
        return opened(self._connection, self.article.document) if self._focused == "article" else None

    def _body(self) -> Judged | None:
        """The organisation or person under the cursor."""
        from tui.judged_rows import body_at

        if self._focused == "article":
            return body_at(self._connection, self.article.document, self.article.current_stop)
        return self._row() if self._focused == "organisations" else None

    def _event(self) -> Judged | None:
        """The event under the cursor, or the one that the sentence in view tells."""
        from tui.judged_rows import event_at

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

    # Beside a row

    def action_bookmark(self) -> None:
        if (
            row := self._found(self._row, "b bookmarks an organisation, an event or what is open; none is here.")
        ) is None:
            return
        is_marked = ("bookmark", "") in self._marks(row)
        self.decide("bookmark", row, False if is_marked else None, "Bookmark taken off" if is_marked else "Bookmarked")

    def action_tag(self) -> None:
        from tui.screens.judgement_prompts import LinePrompt

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

        self.app.push_screen(LinePrompt(f"Tag {_short(row.name)}", "", hint), take)

    def action_note(self) -> None:
        from tui.screens.judgement_prompts import LinePrompt

        if (
            row := self._found(self._row, "a notes on an organisation, an event or what is open; none is here.")
        ) is None:
            return
        before = next((value for mark, value in self._marks(row) if mark == "note"), "")

        def take(typed: str | None) -> None:
            if typed is not None and typed != before:
                self.decide("note", row, typed, "Noted" if typed else "Note taken off")

        hint = "keep it; empty takes it off" if before else "keep it"
        self.app.push_screen(LinePrompt(f"Note on {_short(row.name)}", before, hint), take)

    def _marks(self, row: Judged) -> list[tuple[str, str]]:
        from db.judging.marks import marks_beside

        return marks_beside(self._connection, row.kind, row.id)

    def _tags(self, row: Judged) -> list[str]:
        from db.questions.articles import tags

        if row.kind == "article":
            return list(tags(self._connection, row.id))
        return [value for mark, value in self._marks(row) if mark == "tag"]

    # Who is who

    def action_rename(self) -> None:
        from tui.screens.judgement_prompts import LinePrompt

        words = "R renames an organisation or a person: put the cursor on one; n walks the names in the text."
        if (row := self._found(self._body, words)) is None:
            return

        def take(typed: str | None) -> None:
            if typed and typed != row.name:
                self.decide("rename", row, typed, f"Is now called {typed}")

        self.app.push_screen(LinePrompt(f"Rename {_short(row.name)}", row.name, "rename; both names find it"), take)

    def action_merge(self) -> None:
        from tui.screens.search import SearchScreen

        words = "m merges an organisation or a person into another: put the cursor on the one that is to go."
        if (row := self._found(self._body, words)) is None:
            return
        screen = SearchScreen(self._open_connection, label=f"Merge {_short(row.name)} into")
        self.app.push_screen(screen, lambda chosen: self._confirm_merge(row, chosen))

    def _confirm_merge(self, row: Judged, chosen: Target | Chip | None) -> None:
        from tui.judged_rows import judged, what_goes
        from tui.screens.judgement_prompts import ConfirmPrompt

        if chosen is None:
            return
        if isinstance(chosen, Chip) or chosen.kind != row.kind:
            self.say(f"Choose {_a(row.kind)} to merge it into.")
            return
        into = judged(self._connection, row.kind, chosen.id, chosen.name)
        if into is None or into.key == row.key:
            self.say("A thing cannot be merged into itself.")
            return
        goes = what_goes(self._connection, row)
        words = f"Merge “{row.name}” into “{into.name}”? {goes}; the name finds {into.name} from then on. u undoes."

        def take(yes: bool | None) -> None:
            if yes:
                self.decide("merge", row, into.key, f"Merged into {into.name}", instead=into)

        self.app.push_screen(ConfirmPrompt(words), take)

    def action_split(self) -> None:
        from tui.judged_rows import names_to_split
        from tui.screens.judgement_prompts import ChoicePrompt

        words = "S splits a name off an organisation: put the cursor on one; n walks the names in the text."
        row = self._found(self._body, words)
        if row is None:
            return
        if row.kind != "organisation":
            self.say("S splits organisations; for a person d takes a mention away.")
            return
        names = names_to_split(self._connection, row)
        choices = [f"the name “{name}” {_EVERYWHERE} ({times:,})" for name, times in names]
        in_article = self.article.document if self._focused == "article" else None
        article = in_article.id if in_article is not None and in_article.kind == "article" else None
        if article is not None:
            choices.append(f"what is named {_HERE}")
        if not choices:
            self.say("It has one name only; in an article S splits off what is named there.")
            return

        def take(number: int | None) -> None:
            if number is None:
                return
            if number < len(names):
                name = names[number][0]
                self.decide("split", row, {"name": name}, f"“{name}” is a body of its own")
            elif article is not None:
                self._split_article(row, article)

        self.app.push_screen(ChoicePrompt(f"Split off {_short(row.name)}", choices), take)

    def _split_article(self, row: Judged, article: int) -> None:
        from db.judgements import article_key
        from tui.screens.judgement_prompts import LinePrompt

        def take(name: str | None) -> None:
            if name:
                value = {"name": name, "article": article_key(self._connection, article)}
                self.decide("split", row, value, f"{name} is a body of its own")

        def check(name: str) -> None:
            if not name:
                raise ValueError("Give it a name of its own.")

        self.app.push_screen(LinePrompt("Name of what this article means", row.name, "split", check), take)

    # What is wrong

    def action_reject(self) -> None:
        from tui.judged_rows import fact_at, what_goes
        from tui.screens.judgement_prompts import ConfirmPrompt

        def find() -> Judged | None:
            if self._focused != "article":
                return self._row()
            document = self.article.document
            fact = fact_at(self._connection, document, self.article.current_stop)
            return fact or (self._event() if document.kind == "article" else self._body())

        words = "d takes away what is wrong: an organisation, an event, or in the article the name under the cursor."
        row = self._found(find, words)
        if row is None:
            return
        if row.kind not in ("organisation", "person"):
            self.decide("reject", row, None, f"Taken away: {row.kind} {_short(row.name)}")
            return
        asked = f"“{row.name}” is no {row.kind}? {what_goes(self._connection, row)}. u undoes."

        def take(yes: bool | None) -> None:
            if yes:
                self.decide("reject", row, None, f"Taken away: {_short(row.name)}", gone=True)

        self.app.push_screen(ConfirmPrompt(asked), take)

    def action_correct(self) -> None:
        from db.questions.event_details import event
        from tui.display_dates import display
        from tui.screens.judgement_prompts import ChoicePrompt

        words = "c corrects an event: its date, kind or certainty; put the cursor on one, or open its sentence."
        row = self._found(self._event, words)
        told = event(self._connection, row.id) if row is not None else None
        if row is None or told is None:
            return
        choices = (f"date: {display(told.edtf)}", f"kind: {told.kind}", f"certainty: {told.certainty}")

        def take(number: int | None) -> None:
            if number == 0:
                self._correct_date(row, told.edtf)
            elif number is not None:
                self._correct_word(row, *(("kind", told.kind) if number == 1 else ("certainty", told.certainty)))

        self.app.push_screen(ChoicePrompt(f"Correct {_short(row.name)}", choices), take)

    def _correct_date(self, row: Judged, before: str | None) -> None:
        from db.judging.typed_dates import typed_date
        from tui.display_dates import display
        from tui.screens.judgement_prompts import LinePrompt

        def take(typed: str | None) -> None:
            if typed is not None and (edtf := typed_date(typed)) != before:
                self.decide("correct", row, {"edtf": edtf}, f"Dated {display(edtf)}")

        hint = "as 3 April 2009, 2009-04, about 2009, unknown"
        self.app.push_screen(LinePrompt("Date", before or "", hint, typed_date), take)

    def _correct_word(self, row: Judged, field: str, before: str) -> None:
        from db.query import CERTAINTIES, KINDS
        from tui.screens.judgement_prompts import ChoicePrompt

        words = KINDS if field == "kind" else CERTAINTIES

        def take(number: int | None) -> None:
            if number is not None and words[number] != before:
                self.decide("correct", row, {field: words[number]}, f"The {field} is now {words[number]}")

        title = f"{field.capitalize()} of {_short(row.name)}"
        self.app.push_screen(ChoicePrompt(title, words, words.index(before)), take)

    # What was decided

    def action_judgements(self) -> None:
        from tui.screens.judgement_list import JudgementsScreen

        self.app.push_screen(JudgementsScreen(self._connection), self._open_judged)

    def _open_judged(self, target: Target | None) -> None:
        if target is not None:
            self.coordinator.open_target(target)


def _short(name: str) -> str:
    return name if len(name) <= 30 else name[:29].rstrip() + "…"


def _a(kind: SubjectKind) -> str:
    return f"an {kind}" if kind == "organisation" else f"a {kind}"
