"""Owns the framework's form of the bindings and of what the user has set; no other module of this folder imports it."""

from __future__ import annotations

from textual import binding as framework

from tui.keys.in_force import KeysInForce
from tui.keys.tables import SCOPES

NO_KEY = "no-key"
"""No terminal sends this: an action that the user left without a key."""


def bindings_of(scope_name: str) -> list[framework.BindingType]:
    """The bindings of a scope with their default keys; `keymap` lays the user's over them."""
    scope = SCOPES[scope_name]
    return [
        framework.Binding(
            binding.key, binding.action, binding.description, priority=binding.priority, id=scope.id_of(binding)
        )
        for binding in scope.bindings
    ]


def keymap(keys: KeysInForce) -> dict[str, str]:
    """For `App.set_keymap`: only what differs from the defaults, since the framework lays it over at every key."""
    return {each: ",".join(keys.keys[each]) or NO_KEY for each in keys.changed}
