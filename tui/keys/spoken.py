"""Owns how a key is named in what the program says: the one in force, whatever the defaults are."""

from __future__ import annotations

from tui.configuration.reading import configuration
from tui.keys.names import key_shown


def key(action: str) -> str:
    """The first key of an action by its id (`search`, `in-text.open`), as people call it; where the user left it
    without one, its name in quotation marks, which the help lists."""
    keys = configuration().keys.keys[action]
    return key_shown(keys[0]) if keys else f"“{action}”"
