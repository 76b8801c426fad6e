"""The help is made from the bindings: none is missing, none is bound twice where both would hold."""

from __future__ import annotations

from collections.abc import Iterator

from textual.dom import DOMNode
from walking import Start

from tui.application.explorer_app import ExplorerApp
from tui.configuration.reading import Configuration
from tui.keys.bindings import Binding, Scope
from tui.keys.framework import bindings_of
from tui.keys.in_force import default_keys, every_binding
from tui.keys.names import key_shown
from tui.keys.tables import SCOPES
from tui.screens.explorer import ExplorerScreen
from tui.screens.export_prompt import ExportPrompt
from tui.screens.facets import FacetsScreen
from tui.screens.find import FindScreen
from tui.screens.help import HelpScreen, help_document
from tui.screens.judgement_list import JudgementsScreen
from tui.screens.palette import PaletteScreen
from tui.screens.prompts import ChoicePrompt, ConfirmPrompt, LinePrompt
from tui.screens.search import SearchScreen
from tui.screens.view_articles import ViewArticles
from tui.screens.views import ViewsScreen
from tui.widgets.row_list import RowList
from tui.widgets.text_view import TextView

OWNERS: dict[str, type[DOMNode]] = {
    "": ExplorerScreen, "in-list": RowList, "in-text": TextView, "in-search": SearchScreen, "in-palette": PaletteScreen,
    "in-find": FindScreen,
    "in-facets": FacetsScreen, "in-views": ViewsScreen, "in-view": ViewArticles,
    "in-export": ExportPrompt, "in-judgements": JudgementsScreen, "in-question": LinePrompt,
    "in-choice": ChoicePrompt, "in-confirmation": ConfirmPrompt, "in-help": HelpScreen, "always": ExplorerApp,
}  # fmt: skip


def own_classes() -> Iterator[type[DOMNode]]:
    """Every class of ours that binds keys itself."""
    waiting: list[type[DOMNode]] = [DOMNode]
    while waiting:
        for subclass in waiting.pop().__subclasses__():
            waiting.append(subclass)
            if subclass.__module__.startswith("tui.") and subclass.__dict__.get("BINDINGS"):
                yield subclass


def test_every_class_that_binds_keys_does_so_from_the_tables() -> None:
    assert set(own_classes()) == set(OWNERS.values())
    assert list(OWNERS) == list(SCOPES)
    for scope, owner in OWNERS.items():
        assert bindings_of(scope) == owner.BINDINGS


def test_every_binding_is_in_the_help() -> None:
    shown = help_document(Configuration()).text
    for scope in SCOPES.values():
        assert scope.title in shown
        for binding in scope.bindings:
            keys = "  ".join(key_shown(key) for key in binding.key.split(","))
            assert f"  {keys}" in shown
            assert binding.description in shown


def test_no_key_has_two_meanings_at_once() -> None:
    def keys_of(scope: Scope) -> list[str]:
        return [key for binding in scope.bindings for key in binding.key.split(",")]

    for scope in SCOPES.values():
        for beside in (*scope.beside, *(["always"] if scope.name != "always" else [])):
            together = keys_of(scope) + keys_of(SCOPES[beside])
            assert len(together) == len(set(together)), (scope.name, beside)
            assert beside == "always" or scope.name in SCOPES[beside].beside


def test_every_action_has_a_name_of_its_own() -> None:
    ids = [each for _, each, _ in every_binding()]
    assert len(ids) == len(set(ids)) == len(default_keys().keys)
    assert all(each.replace("-", "").replace(".", "").isalpha() and each.islower() for each in ids)


def test_every_key_has_a_plain_name() -> None:
    for keys in default_keys().keys.values():
        for key in keys:
            assert "_" not in key_shown(key)


def test_every_action_has_a_key_that_any_terminal_sends_by_itself() -> None:
    """No Ctrl or Alt combination alone; what is fixed for all programs (Ctrl+C, Ctrl+Z) aside."""
    for scope in SCOPES.values():
        for binding in scope.bindings if not scope.is_fixed else ():
            plain = [key for key in binding.key.split(",") if not key.startswith(("ctrl+", "alt+", "super+", "hyper+"))]
            assert plain, binding.called


def test_every_bound_action_exists() -> None:
    for scope, owner in OWNERS.items():
        for binding in SCOPES[scope].bindings:
            assert isinstance(binding, Binding)
            name = binding.action.partition("(")[0]
            of = ExplorerApp if name.startswith("app.") else owner
            assert hasattr(of, f"action_{name.removeprefix('app.')}"), f"{owner.__name__}: {binding.action}"


async def test_the_help_is_searched_and_left(start: Start) -> None:
    async with start((80, 24)) as walk:
        await walk.press("question_mark")
        assert "Among the panes" in walk.text()
        await walk.press("slash")
        await walk.type("the event")
        await walk.press("enter")
        assert isinstance(walk.app.screen, HelpScreen)
        assert "2 hits for “the event”" in walk.said()
        assert "tells the event" in walk.text()
        await walk.press("slash")
        await walk.type("zzz")
        await walk.press("enter")
        assert "No “zzz” here." in walk.said()
        await walk.press("escape", "escape")
        assert isinstance(walk.app.screen, ExplorerScreen)
