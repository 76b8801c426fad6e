"""Owns the keys of the main screen; which of them the last line names first is in `tui.keys.hints`."""

from __future__ import annotations

from tui.keys.bindings import Binding

KEYS: tuple[Binding, ...] = (
    Binding("1", "focus_pane('organisations')", "organisations", "organisations"),
    Binding("2", "focus_pane('timeline')", "timeline", "timeline"),
    Binding("3", "focus_pane('article')", "article", "article"),
    Binding("tab,right,l", "next_pane(1)", "next pane", "next-pane"),
    Binding("shift+tab,left,h", "next_pane(-1)", "previous pane", "previous-pane"),
    Binding("z", "zoom", "one pane over the whole screen, and back"),
    Binding("slash", "search", "search everything"),
    Binding("f", "find", "find in the article; next and previous mention walk the hits"),
    Binding("F", "facets", "narrow by kind, certainty, body, outlet, year or tag"),
    Binding("escape", "widen", "undo the last narrowing"),
    Binding("comma", "move_year(-1)", "year or month before", "year-before"),
    Binding("full_stop", "move_year(1)", "year or month after", "year-after"),
    Binding("plus", "drill", "months of the chosen year", "months"),
    Binding("minus", "raise_strip", "back to the years", "years"),
    Binding("less_than_sign", "telling(-1)", "the article before that tells the event", "previous-telling"),
    Binding("greater_than_sign", "telling(1)", "the next article that tells the event", "next-telling"),
    Binding("backspace", "back", "back"),
    Binding("right_square_bracket", "forward", "forward again"),
    Binding("s", "sort", "sort the list another way"),
    Binding("p", "pin", "pin the pane, so that it follows nothing"),
    Binding("r", "raw", "the raw page, with what was left out struck through"),
    Binding("w", "why", "why the facts of the sentence are there"),
    Binding("y", "copy", "copy a citation"),
    Binding("Y", "write_citation", "write the citation to a file"),
    Binding("v", "views", "saved views, and what is new since last time"),
    Binding("e", "export", "export what is listed, in a format of choice"),
    Binding("b", "bookmark", "bookmark what is under the cursor, or take the bookmark off"),
    Binding("t", "tag", "tag it; -tag takes one off"),
    Binding("a", "note", "note something on it"),
    Binding("R", "rename", "rename an organisation or a person"),
    Binding("m", "merge", "merge an organisation or a person into another"),
    Binding("S", "split", "split a name off an organisation"),
    Binding("d", "reject", "take away what is wrong: an event, an organisation, a name in the text"),
    Binding("c", "correct", "correct an event's date, kind or certainty, or who takes part"),
    Binding("u", "undo", "undo the latest of these, whenever it was"),
    Binding("U", "redo", "do again what was undone"),
    Binding("B", "judgements", "list bookmarks and all else that you decided"),
    Binding("o", "open_address", "open the article's address"),
    Binding("colon", "palette", "commands, organisations, people and saved views by name"),
    Binding("question_mark", "help", "keys"),
    Binding("q", "app.quit", "quit"),
)

# Before a text field can take them for its own.
ALWAYS: tuple[Binding, ...] = (
    Binding("ctrl+l", "redraw", "draw the screen again, should something else have written on it", priority=True),
    Binding("ctrl+c", "interrupt", "quit at once", priority=True),
    Binding("ctrl+z", "suspend_process", "back to the shell; fg returns", priority=True),
)
