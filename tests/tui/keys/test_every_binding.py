"""Every key of every screen is pressed and does what it is there for; a binding without a row below is a failure."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from textual.widgets import Input
from walking import Start, Walk

from tui.application.explorer_app import ExplorerApp
from tui.keys.bindings import Binding
from tui.keys.in_force import every_binding
from tui.widgets.row_list import RowList

SIZE = (80, 12)
"""So low that lists and texts have more than one page."""


def shown_screen(walk: Walk) -> str:
    return type(walk.app.screen).__name__


def panes(walk: Walk) -> list[str | None]:
    return [pane.id for pane in walk.screen.query("#panes > *") if pane.display]


def focus(walk: Walk) -> str:
    return walk.screen._focused


def row(walk: Walk) -> int:
    """The row of the list that keys move in."""
    lists = [found for found in walk.app.screen.query(RowList) if found.has_focus or not found.can_focus]
    return lists[0].cursor


def typed(walk: Walk) -> str:
    return walk.app.screen.query_one(Input).value


def chips(walk: Walk) -> list[str]:
    return [chip.label for chip in walk.screen.coordinator.narrowing.chips]


def opened(walk: Walk) -> str:
    return walk.screen.article.document.kind


def year(walk: Walk) -> int | None:
    return walk.screen.timeline.strip.year


def at_top(walk: Walk) -> bool:
    return walk.screen.article.top == 0


def at_end(walk: Walk) -> bool:
    text = walk.screen.article
    return text.top + text.text_height >= len(text.lines)


def at_mention(walk: Walk) -> bool:
    return walk.screen.article.current_stop is not None


def ended(walk: Walk) -> int | None:
    return walk.app.return_code


Effect = str | tuple[Callable[[Walk], object], object]
"""Words that the screen shows then and did not before, or what is asked and what the answer becomes."""

PANES = (shown_screen, "ExplorerScreen")
EVENT = ("2", "down", "enter")
TOLD_TWICE = ("2", "down", "down", "down", "down", "down", "enter")
SAVED_VIEW = ("v", "s", "x", "enter")
SEARCHED = ("slash", "m", "a", "r")
PALETTE = ("colon",)

# For every binding: the keys that lead to where it holds, and what it then does.
EFFECTS: dict[str, tuple[tuple[str, ...], Effect]] = {
    "organisations": (("2",), (focus, "organisations")),
    "timeline": ((), (focus, "timeline")),
    "article": ((), (focus, "article")),
    "next-pane": ((), (focus, "timeline")),
    "previous-pane": ((), (focus, "article")),
    "zoom": ((), (panes, ["organisations"])),
    "search": ((), (shown_screen, "SearchScreen")),
    "find": (EVENT, (shown_screen, "FindScreen")),
    "facets": ((), (shown_screen, "FacetsScreen")),
    "widen": (("enter",), (chips, [])),
    "year-before": ((), (chips, ["2010"])),
    "year-after": ((), (chips, ["2008"])),
    "months": (("full_stop",), (year, 2008)),
    "years": (("full_stop", "plus"), (year, None)),
    "previous-telling": (TOLD_TWICE, "telling 2 of 2"),
    "next-telling": (TOLD_TWICE, "telling 2 of 2"),
    "back": (("enter",), (opened, "nothing")),
    "forward": (("enter", "backspace"), (opened, "organisation")),
    "sort": ((), "by name"),
    "pin": ((), "pinned"),
    "raw": (EVENT, (opened, "raw")),
    "why": (EVENT, (opened, "why")),
    "copy": (EVENT, "Copied: “Eastvale"),
    "write-citation": (EVENT, "Written to ~/care-explorer-citations.txt"),
    "views": ((), (shown_screen, "ViewsScreen")),
    "export": ((), (shown_screen, "ExportPrompt")),
    "bookmark": ((), "Bookmarked; u undoes."),
    "tag": ((), "Tag Marlbury Hospital Trust"),
    "note": ((), "Note on Marlbury Hospital Trust"),
    "rename": ((), "Rename Marlbury Hospital Trust"),
    "merge": ((), "Merge Marlbury Hospital Trust into"),
    "split": ((), "Split"),
    "reject": (("2",), "Taken away: event"),
    "correct": (("2",), (shown_screen, "ChoicePrompt")),
    "undo": (("b",), "Undone: "),
    "redo": (("b", "u"), "Done again: "),
    "judgements": ((), "Your judgements"),
    "open-address": (TOLD_TWICE, "https://gazette.example/wards"),
    "palette": ((), (shown_screen, "PaletteScreen")),
    "help": ((), (shown_screen, "HelpScreen")),
    "quit": ((), (ended, 0)),
    "in-list.down": ((), (row, 1)),
    "in-list.up": (("down",), (row, 0)),
    "in-list.page-down": ((), (row, 7)),
    "in-list.page-up": (("G",), (row, 0)),
    "in-list.first": (("G",), (row, 0)),
    "in-list.last": ((), (row, 7)),
    "in-list.open": ((), (opened, "organisation")),
    "in-text.down": ((*TOLD_TWICE, "g"), (at_top, False)),
    "in-text.up": ((*TOLD_TWICE, "g", "down"), (at_top, True)),
    "in-text.page-down": ((*TOLD_TWICE, "g"), (at_top, False)),
    "in-text.page-up": ((*TOLD_TWICE, "G"), (at_end, False)),
    "in-text.top": ((*TOLD_TWICE, "G"), (at_top, True)),
    "in-text.end": ((*TOLD_TWICE, "g"), (at_end, True)),
    "in-text.next-mention": (EVENT, (at_mention, True)),
    "in-text.previous-mention": (EVENT, (at_mention, True)),
    "in-text.open": ((*EVENT, "n"), (opened, "organisation")),
    "in-search.down": (SEARCHED, "> 2009-03-02    launch: Marlbury opens"),
    "in-search.up": (SEARCHED, "> narrow the panes to: mar"),
    "in-search.page-down": (SEARCHED, "> 2009-03-04    Sixteen beds"),
    "in-search.page-up": (SEARCHED, "> narrow the panes to: mar"),
    "in-search.complete": (("slash", *"certa"), (typed, "certainty:")),
    "in-search.complete-back": (("slash", *"certa"), (typed, "certainty:")),
    "in-search.open": (SEARCHED, (opened, "organisation")),
    "in-search.leave": (SEARCHED, PANES),
    "in-palette.down": (PALETTE, (row, 1)),
    "in-palette.up": ((*PALETTE, "down"), (row, 0)),
    "in-palette.page-down": (PALETTE, (row, 9)),
    "in-palette.page-up": ((*PALETTE, "pagedown"), (row, 0)),
    "in-palette.open": ((*PALETTE, *"keys"), (shown_screen, "HelpScreen")),
    "in-palette.leave": (PALETTE, PANES),
    "in-find.find": ((*EVENT, "f", *"the"), "hits for “the”"),
    "in-find.leave": ((*EVENT, "f"), PANES),
    "in-facets.tick": (("F",), "x kind"),
    "in-facets.next": (("F",), (row, 7)),
    "in-facets.previous": (("F", "tab"), (row, 0)),
    "in-facets.leave": (("F",), PANES),
    "in-views.save": (("v",), (shown_screen, "LinePrompt")),
    "in-views.rename": (SAVED_VIEW, (shown_screen, "LinePrompt")),
    "in-views.delete": (SAVED_VIEW, "d again deletes “x”"),
    "in-views.leave": (("v",), PANES),
    "in-view.leave": ((*SAVED_VIEW, "enter"), (shown_screen, "ViewsScreen")),
    "in-export.down": (("e",), "Format 2/8"),
    "in-export.up": (("e",), "Format 8/8"),
    "in-export.write": (("e",), PANES),
    "in-export.leave": (("e",), PANES),
    "in-judgements.leave": (("B",), PANES),
    "in-question.take": (("t", "x"), PANES),
    "in-question.leave": (("t",), PANES),
    "in-choice.leave": (("2", "c"), PANES),
    "in-confirmation.yes": (("d",), "Taken away: Marlbury Hospital Trust"),
    "in-confirmation.no": (("d",), PANES),
    "in-help.find": (("question_mark",), (shown_screen, "FindScreen")),
    "in-help.leave": (("question_mark",), PANES),
    "always.redraw": ((), "drawn again"),
    "always.interrupt": ((), (ended, 130)),
    "always.suspend-process": ((), "back to the shell"),
}

BINDINGS: dict[str, Binding] = {each: binding for _, each, binding in every_binding()}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for collections that keys change, the home folder, where no browser is."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("SSH_CONNECTION", "somewhere")
    # The tests' driver has no shell to go back to.
    monkeypatch.setattr(ExplorerApp, "action_suspend_process", lambda app: app.screen_stack[0].say("back to the shell"))
    monkeypatch.setattr(ExplorerApp, "_draw_all_again", lambda app, *_: app.screen_stack[0].say("drawn again"))
    return tmp_path


def test_every_binding_has_a_row_and_every_row_a_binding() -> None:
    assert set(EFFECTS) == set(BINDINGS)


@pytest.mark.parametrize("name", BINDINGS)
async def test_every_key_of_a_binding_does_what_it_is_there_for(
    start: Start, database: Path, home: Path, name: str
) -> None:
    before, effect = EFFECTS[name]
    for key in BINDINGS[name].key.split(","):
        path = Path(shutil.copy(database, home / f"{key}.db"))
        async with start(SIZE, path) as walk:
            await walk.press(*before)
            assert not _has(walk, effect), f"{key} has nothing to do after {before}:\n{walk.text()}"
            walk.send(key)
            if effect[0] is ended:
                await walk.pilot.pause()
                await walk.pilot.pause()
            else:
                await walk.settle()
            assert _has(walk, effect), f"{key} does not do it after {before}"


def _has(walk: Walk, effect: Effect) -> bool:
    if isinstance(effect, str):
        return effect in walk.text()
    ask, answer = effect
    return ask(walk) == answer
