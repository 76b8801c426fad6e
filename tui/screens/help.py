"""Owns the page of keys and signs; the keys are read from the bindings themselves, so that none can be missing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.dom import DOMNode
from textual.screen import Screen

from tui.document import Document, DocumentWriter
from tui.widgets.bars import KeyLine
from tui.widgets.text_view import TextView

_KEY_NAMES = {
    "slash": "/", "question_mark": "?", "comma": ",", "full_stop": ".", "plus": "+", "minus": "-",
    "less_than_sign": "<", "greater_than_sign": ">", "right_square_bracket": "]", "colon": ":",
    "escape": "Esc", "enter": "Enter", "space": "Space", "tab": "Tab", "shift+tab": "Shift+Tab",
    "backspace": "Backspace", "pageup": "PageUp", "pagedown": "PageDown", "home": "Home", "end": "End",
    "up": "Up", "down": "Down", "left": "Left", "right": "Right", "ctrl+c": "Ctrl+C", "ctrl+z": "Ctrl+Z",
}  # fmt: skip
_KEY_COLUMN = 20


class Help(TextView):
    """The keys as a document; one instance at a time."""


class HelpScreen(Screen[None], inherit_bindings=False):
    """Keys by where they hold, then the signs and marks."""

    AUTO_FOCUS = "Help"

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,question_mark,q", "dismiss", "leave the help"),
    ]

    def compose(self) -> ComposeResult:
        hints = KeyLine()
        hints.show_hints((("Esc", "back"), ("Space", "next page"), ("g G", "top, end")))
        yield Help(help_document())
        yield hints


def key_name(key: str) -> str:
    """A key as people call it."""
    return _KEY_NAMES.get(key, key)


def sections() -> list[tuple[str, Sequence[type[DOMNode]]]]:
    """Everything that binds keys, under the heading that the help gives it."""
    from tui.explorer_app import ExplorerApp
    from tui.screens.explorer import ExplorerScreen
    from tui.screens.export_prompt import ExportPrompt
    from tui.screens.facets import FacetsScreen
    from tui.screens.find import FindScreen
    from tui.screens.search import SearchScreen
    from tui.screens.view_articles import ViewArticles
    from tui.screens.view_name import ViewName
    from tui.screens.views import ViewsScreen
    from tui.widgets.row_list import RowList

    return [
        ("Among the panes", (ExplorerScreen,)),
        ("In a list", (RowList,)),
        ("In the article", (TextView,)),
        ("While searching", (SearchScreen,)),
        ("While finding in the article", (FindScreen,)),
        ("Among the facets", (FacetsScreen,)),
        ("Among the saved views", (ViewsScreen,)),
        ("Among the articles of a view", (ViewArticles,)),
        ("While naming a view", (ViewName,)),
        ("While exporting", (ExportPrompt,)),
        ("In this help", (HelpScreen,)),
        ("Everywhere", (ExplorerApp,)),
    ]


def bindings_of(widget: type[DOMNode]) -> Iterable[tuple[str, str]]:
    """(keys, what they do) for each binding a class declares itself."""
    for binding in widget.BINDINGS:
        if isinstance(binding, Binding):
            yield "  ".join(key_name(key) for key in binding.key.split(",")), binding.description


def help_document() -> Document:
    writer = DocumentWriter()
    for title, classes in sections():
        writer.line(title, "heading")
        for widget in classes:
            for keys, does in bindings_of(widget):
                writer.write(f"  {keys:<{_KEY_COLUMN}}", "title").line(f" {does}")
        writer.line()
    writer.line("Signs in the timeline", "heading")
    for sign, meaning in (("»", "planned"), ("?", "possible"), ("×", "denied"), ("(3)", "told by three articles")):
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
        " certainty:planned, outlet:, tag:, from:2009, to:2010-06, money:>1m."
    )
    return writer.document("nothing", 0, "Keys", "made from the bindings")
