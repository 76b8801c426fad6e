"""Owns the page of keys and signs; the keys are those in force, so that none can be missing and none is out of date."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from tui.configuration.reading import Configuration, configuration, configuration_file
from tui.configuration.themes import Theme
from tui.documents.document import Document, DocumentWriter
from tui.keys.framework import bindings_of
from tui.keys.hints import hints
from tui.keys.names import key_shown
from tui.keys.tables import SCOPES
from tui.screens.closing import ClosingScreen
from tui.text.wording import counted
from tui.widgets.bars import KeyLine
from tui.widgets.searched_text import SearchedText
from tui.widgets.text_view import TextView

_KEY_COLUMN = 20


class Help(SearchedText):
    """The keys as a document; one instance at a time."""


class HelpScreen(ClosingScreen[None], inherit_bindings=False):
    """Keys by where they hold, then the signs and marks."""

    AUTO_FOCUS = "Help"

    BINDINGS: ClassVar[list[BindingType]] = bindings_of("in-help")

    def __init__(self, colours: Theme) -> None:
        super().__init__()
        self._colours = colours

    def compose(self) -> ComposeResult:
        self._key_line = KeyLine()
        self._key_line.show_hints(hints("help", configuration().keys))
        self.help = Help(help_document(configuration()), colours=self._colours)
        yield self.help
        yield self._key_line

    def on_key(self) -> None:
        self._key_line.say("")

    @on(TextView.Said)
    def _say(self, message: TextView.Said) -> None:
        self._key_line.say(message.words)

    def action_find(self) -> None:
        from tui.screens.find import FindScreen

        self.app.push_screen(FindScreen("Find in the help"), self._find)

    def _find(self, words: str | None) -> None:
        if words:
            found = self.help.find(words)
            self._key_line.say(f"{counted(found, 'hit')} for “{words}”." if found else f"No “{words}” here.")

    def action_leave(self) -> None:
        if not self.help.clear_hits():
            self.dismiss()


def help_document(found: Configuration) -> Document:
    writer = DocumentWriter()
    if found.problems:
        writer.line("In the configuration file", "heading")
        for problem in found.problems:
            writer.line(f"  {problem}")
        writer.line()
    for scope in SCOPES.values():
        writer.line(scope.title, "heading")
        for binding in scope.bindings:
            keys = "  ".join(map(key_shown, found.keys.keys[scope.id_of(binding)])) or "no key"
            writer.write(f"  {keys:<{_KEY_COLUMN}}", "title").line(f" {binding.description}")
        writer.line()
    _signs_and_fields(writer)
    writer.line()
    writer.line(f"Keys and colours are set in {configuration_file()}; care-explorer config prints a template of it.")
    return writer.document("nothing", 0, "Keys")


def _signs_and_fields(writer: DocumentWriter) -> None:
    writer.line("Signs in the timeline", "heading")
    for sign, meaning in (("»", "planned"), ("?", "possible"), ("×", "denied"), ("(3)", "told by three articles"),
                          ("(2009-04-18)", "told on that day, by an article that gives no date of it")):  # fmt: skip
        writer.write(f"  {sign:<{_KEY_COLUMN}}", "title").line(f" {meaning}")
    writer.line()
    writer.line("Signs of what you decided, before a name or a title", "heading")
    for sign, meaning in (("+", "bookmarked; tag:bookmarked finds it, and what is said of it"),
                          ("#", "tagged"), ("¶", "noted"),
                          ("~", "renamed, merged, split or corrected; the rules said otherwise")):  # fmt: skip
        writer.write(f"  {sign:<{_KEY_COLUMN}}", "title").line(f" {meaning}")
    writer.line()
    writer.line("Marks in the text", "heading")
    writer.write("  ").write("organisation", "organisation").write("  ").write("person", "person")
    writer.write("  ").write("date", "date").write("  ").line("amount", "amount")
    writer.line("  ▌ left of a line: the sentence that says so; × left of a line: left out of the article")
    writer.line()
    writer.line("Searching", "heading")
    writer.line(
        'Any words, "phrases" in quotation marks, -not, and fields: org:monitor, person:, kind:pilot,'
        " certainty:planned, outlet:, tag:, from:2009, to:2010-06, month:2009-04, money:>1m."
        " sort:relevance puts the articles first that are most about the words."
    )
