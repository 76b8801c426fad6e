"""Owns what a binding is: keys, the action they start, what that does, and its name in the configuration file.

Free of the framework, so that the first frame, the help and the configuration template read the same rows.
"""

from __future__ import annotations

from db.light.typing import NamedTuple


class Binding(NamedTuple):
    """`key` is one key or several with commas, in the framework's names; `action` may have arguments."""

    key: str
    action: str
    description: str
    name: str = ""
    """In the configuration file; without one it is the action's own."""
    priority: bool = False
    """Comes before a text field can take the key for its own."""

    @property
    def called(self) -> str:
        return self.name or self.action.partition("(")[0].removeprefix("app.").replace("_", "-")


class Scope(NamedTuple):
    """Where some bindings hold: `name` is the table of the configuration file, `title` the heading in the help."""

    name: str
    title: str
    bindings: tuple[Binding, ...]
    beside: tuple[str, ...] = ()
    """Other scopes that hold at the same time."""
    is_typed: bool = False
    """A text field has the focus: characters are typed into it."""
    is_fixed: bool = False
    """Cannot be configured."""

    def id_of(self, binding: Binding) -> str:
        """The binding's name among those of all scopes."""
        return f"{self.name}.{binding.called}" if self.name else binding.called
