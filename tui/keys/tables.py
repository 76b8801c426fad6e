"""Owns the keys of everything but the main screen (`tui.keys.explorer_keys`), and which scopes there are."""

from __future__ import annotations

from tui.keys.bindings import Binding, Scope
from tui.keys.explorer_keys import ALWAYS, KEYS

LIST = (
    Binding("down,j", "move(1)", "next row", "down"),
    Binding("up,k", "move(-1)", "previous row", "up"),
    Binding("pagedown,space", "page(1)", "next page", "page-down"),
    Binding("pageup", "page(-1)", "previous page", "page-up"),
    Binding("g,home", "first", "first row"),
    Binding("G,end", "last", "last row"),
    Binding("enter", "choose", "open", "open"),
)

TEXT = (
    Binding("down,j", "scroll_lines(1)", "line down", "down"),
    Binding("up,k", "scroll_lines(-1)", "line up", "up"),
    Binding("pagedown,space", "scroll_pages(1)", "page down", "page-down"),
    Binding("pageup", "scroll_pages(-1)", "page up", "page-up"),
    Binding("g,home", "scroll_top", "to the top", "top"),
    Binding("G,end", "scroll_bottom", "to the end", "end"),
    Binding("n", "next_stop(1)", "next mention or hit", "next-mention"),
    Binding("N", "next_stop(-1)", "previous mention or hit", "previous-mention"),
    Binding("enter", "open_stop", "open the current mention", "open"),
)

SEARCH = (
    Binding("down", "move(1)", "next answer", "down"),
    Binding("up", "move(-1)", "answer before", "up"),
    Binding("tab", "complete(1)", "complete a field or its value; again: the next one", "complete"),
    Binding("shift+tab", "complete(-1)", "the one before", "complete-back"),
    Binding("pagedown", "page(1)", "next page of answers", "page-down"),
    Binding("pageup", "page(-1)", "page of answers before", "page-up"),
    Binding("enter", "open_or_wait", "open", "open"),
    Binding("escape", "dismiss", "leave the search", "leave"),
)

PALETTE = (
    Binding("down", "move(1)", "next", "down"),
    Binding("up", "move(-1)", "the one before", "up"),
    Binding("pagedown", "page(1)", "next page", "page-down"),
    Binding("pageup", "page(-1)", "page before", "page-up"),
    Binding("enter", "open_or_wait", "do it, or open it", "open"),
    Binding("escape", "dismiss", "leave the palette", "leave"),
)

FIND = (
    Binding("enter", "submit", "find it", "find"),
    Binding("escape", "dismiss", "leave it", "leave"),
)

FACETS = (
    Binding("x", "tick", "tick it, to narrow to several at once", "tick"),
    Binding("tab,right,l", "next_facet(1)", "the next facet", "next"),
    Binding("shift+tab,left,h", "next_facet(-1)", "the facet before", "previous"),
    Binding("escape,q,F", "dismiss", "leave the facets", "leave"),
)

VIEWS = (
    Binding("s", "save", "save what the panes are narrowed to"),
    Binding("R", "rename", "rename the view"),
    Binding("d", "delete", "delete the view, when pressed twice"),
    Binding("escape,q,v", "dismiss", "leave the views", "leave"),
)

VIEW_ARTICLES = (Binding("escape,q,v", "leave", "leave the view; it counts as seen"),)

EXPORT = (
    Binding("enter", "submit", "write it", "write"),
    Binding("down,tab", "move(1)", "next format", "down"),
    Binding("up,shift+tab", "move(-1)", "format before", "up"),
    Binding("escape", "dismiss", "leave it", "leave"),
)

JUDGEMENTS = (Binding("escape,q,B", "dismiss", "leave the list", "leave"),)

QUESTION = (
    Binding("enter", "submit", "take what is typed", "take"),
    Binding("escape", "dismiss", "leave it", "leave"),
)

CHOICE = (Binding("escape,q", "dismiss", "leave it", "leave"),)

CONFIRMATION = (
    Binding("enter,y", "dismiss(True)", "do it", "yes"),
    Binding("escape,n,q", "dismiss(False)", "leave it", "no"),
)

HELP = (
    Binding("slash", "find", "find in the help; next and previous mention walk the hits"),
    Binding("escape,question_mark,q", "leave", "leave the hits, then the help"),
)

SCOPES: dict[str, Scope] = {
    scope.name: scope
    for scope in (
        Scope("", "Among the panes", KEYS, beside=("in-list", "in-text")),
        Scope(
            "in-list", "In a list", LIST, beside=("", "in-facets", "in-views", "in-view", "in-judgements", "in-choice")
        ),
        Scope("in-text", "In the article", TEXT, beside=("", "in-help")),
        Scope("in-search", "While searching", SEARCH, is_typed=True),
        Scope("in-palette", "In the palette", PALETTE, is_typed=True),
        Scope("in-find", "While finding in the article", FIND, is_typed=True),
        Scope("in-facets", "Among the facets", FACETS, beside=("in-list",)),
        Scope("in-views", "Among the saved views", VIEWS, beside=("in-list",)),
        Scope("in-view", "Among the articles of a view", VIEW_ARTICLES, beside=("in-list",)),
        Scope("in-export", "While exporting", EXPORT, is_typed=True),
        Scope("in-judgements", "Among your judgements", JUDGEMENTS, beside=("in-list",)),
        Scope("in-question", "While a line is asked for", QUESTION, is_typed=True),
        Scope("in-choice", "While one of a few is asked for", CHOICE, beside=("in-list",)),
        Scope("in-confirmation", "While it is asked whether to go on", CONFIRMATION),
        Scope("in-help", "In this help", HELP, beside=("in-text",)),
        Scope("always", "Everywhere", ALWAYS, is_fixed=True),
    )
}
