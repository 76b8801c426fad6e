"""Owns the keys that decide who is who: rename, merge and split."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

from tui.documents.document import Target
from tui.keys.spoken import key
from tui.screens.judgement_subject import JudgedSubject, short_name
from tui.walk.narrowing import Chip

if TYPE_CHECKING:
    from db.search.names import Named
    from tui.asking.judged_rows import Judged

_EVERYWHERE, _HERE = "everywhere", "in this article"


class IdentityJudgements(JudgedSubject):
    """The part of the main screen that renames, merges and splits organisations and people."""

    _open_connection: Callable[[], sqlite3.Connection]

    def action_rename(self) -> None:
        from tui.screens.prompts import LinePrompt

        words = f"{key('rename')} renames an organisation or a person: put the cursor on one{_walk()}."
        if (row := self._found(self._body, words)) is None:
            return

        def take(typed: str | None) -> None:
            if typed and typed != row.name:
                self.decide("rename", row, typed, f"Is now called {typed}")

        self.app.push_screen(LinePrompt(f"Rename {short_name(row.name)}", row.name, "rename; both names find it"), take)

    def action_merge(self) -> None:
        from tui.screens.search import SearchScreen

        words = (
            f"{key('merge')} merges an organisation or a person into another: put the cursor on the one that is to go."
        )
        if (row := self._found(self._body, words)) is None:
            return
        kind: Named = "organisation" if row.kind == "organisation" else "person"
        screen = SearchScreen(self._open_connection, label=f"Merge {short_name(row.name)} into", kind=kind)
        self.app.push_screen(screen, lambda chosen: self._confirm_merge(row, chosen))

    def _confirm_merge(self, row: Judged, chosen: Target | Chip | None) -> None:
        from tui.asking.judged_rows import judged, what_goes
        from tui.screens.prompts import ConfirmPrompt

        if not isinstance(chosen, Target) or (chosen.kind != "organisation" and chosen.kind != "person"):
            return
        into = judged(self._connection, chosen.kind, chosen.id, chosen.name)
        if into is None or into.key == row.key:
            self.say("A thing cannot be merged into itself.")
            return
        goes = what_goes(self._connection, row)
        undo = f"{key('undo')} undoes."
        words = f"Merge “{row.name}” into “{into.name}”? {goes}; the name finds {into.name} from then on. {undo}"

        def take(yes: bool | None) -> None:
            if yes:
                self.decide("merge", row, into.key, f"Merged into {into.name}", instead=into)

        self.app.push_screen(ConfirmPrompt(words), take)

    def action_split(self) -> None:
        from tui.asking.judged_rows import names_to_split
        from tui.screens.prompts import ChoicePrompt

        words = f"{key('split')} splits a name off an organisation: put the cursor on one{_walk()}."
        row = self._found(self._body, words)
        if row is None:
            return
        if row.kind != "organisation":
            self.say(f"{key('split')} splits organisations; for a person {key('reject')} takes a mention away.")
            return
        names = names_to_split(self._connection, row)
        choices = [f"the name “{name}” {_EVERYWHERE} ({times:,})" for name, times in names]
        in_article = self.article.document if self._focused == "article" else None
        article = in_article.id if in_article is not None and in_article.kind == "article" else None
        if article is not None:
            choices.append(f"what is named {_HERE}")
        if not choices:
            self.say(f"It has one name only; in an article {key('split')} splits off what is named there.")
            return

        def take(number: int | None) -> None:
            if number is None:
                return
            if number < len(names):
                name = names[number][0]
                self.decide("split", row, {"name": name}, f"“{name}” is a body of its own")
            elif article is not None:
                self._split_article(row, article)

        self.app.push_screen(ChoicePrompt(f"Split off {short_name(row.name)}", choices), take)

    def _split_article(self, row: Judged, article: int) -> None:
        from db.judgements import article_key
        from tui.screens.prompts import LinePrompt

        def take(name: str | None) -> None:
            if name:
                value = {"name": name, "article": article_key(self._connection, article)}
                self.decide("split", row, value, f"{name} is a body of its own")

        def check(name: str) -> None:
            if not name:
                raise ValueError("Give it a name of its own.")

        self.app.push_screen(LinePrompt("Name of what this article means", row.name, "split", check), take)


def _walk() -> str:
    return f"; {key('in-text.next-mention')} walks the names in the text"
