"""The help is made from the bindings: none is missing, none is bound twice where both would hold."""

from __future__ import annotations

from textual.binding import Binding
from textual.dom import DOMNode
from walking import Start

from tui.screens.help import bindings_of, help_document, key_name, sections
from tui.widgets.row_list import RowList
from tui.widgets.text_view import TextView


def own_classes() -> list[type[DOMNode]]:
    """Every class of ours that binds keys itself."""
    found: list[type[DOMNode]] = []
    waiting: list[type[DOMNode]] = [DOMNode]
    while waiting:
        for subclass in waiting.pop().__subclasses__():
            waiting.append(subclass)
            if subclass.__module__.startswith("tui.") and subclass.__dict__.get("BINDINGS"):
                found.append(subclass)
    return found


def keys_of(widget: type[DOMNode]) -> list[str]:
    return [key for binding in widget.BINDINGS if isinstance(binding, Binding) for key in binding.key.split(",")]


def test_every_binding_is_in_the_help() -> None:
    listed = {widget for _, classes in sections() for widget in classes}
    assert set(own_classes()) == listed
    shown = help_document().text
    for widget in listed:
        for keys, does in bindings_of(widget):
            assert keys in shown and does in shown


def test_no_key_has_two_meanings_at_once() -> None:
    everywhere = [key for title, classes in sections() if title == "Everywhere" for key in keys_of(classes[0])]
    everywhere += keys_of(next(classes[0] for title, classes in sections() if title == "Among the panes"))
    for pane in (RowList, TextView):
        keys = everywhere + keys_of(pane)
        assert len(keys) == len(set(keys))


def test_every_key_has_a_plain_name() -> None:
    for widget in own_classes():
        for key in keys_of(widget):
            assert "_" not in key_name(key)


async def test_every_bound_action_exists(start: Start) -> None:
    async with start() as walk:
        await walk.press("question_mark")
        assert "Among the panes" in walk.text()
        for widget in own_classes():
            for binding in widget.BINDINGS:
                assert isinstance(binding, Binding)
                name = binding.action.partition("(")[0]
                owner = type(walk.app) if name.startswith("app.") else widget
                assert hasattr(owner, f"action_{name.removeprefix('app.')}"), f"{widget.__name__}: {binding.action}"
