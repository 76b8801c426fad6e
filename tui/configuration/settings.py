"""Owns which settings the configuration file may hold: their kinds, defaults and meanings. Keys are in `tui.keys`.

The same rows are read by the program and written out as the commented template.
"""

from __future__ import annotations

from db.light.typing import TYPE_CHECKING, Literal, NamedTuple
from tui.configuration.themes import THEMES

if TYPE_CHECKING:
    from pathlib import Path

Kind = Literal["path", "switch", "seconds", "choice"]


class Setting(NamedTuple):
    """`default` None is "none"; `choices` are those of a choice, `between` the least and most of a number."""

    name: str
    kind: Kind
    default: str | bool | float | None
    meaning: str
    choices: tuple[str, ...] = ()
    between: tuple[float, float] = (0.0, 0.0)

    def understood(self, value: object) -> str | bool | float | Path:
        """The value as the program uses it; ValueError, which says what is wanted, where it is of another kind."""
        match self.kind:
            case "path":
                if isinstance(value, str) and value.strip() and "\0" not in value:
                    return _expanded(value)
                raise ValueError("a path in quotation marks is wanted")
            case "switch":
                if isinstance(value, bool):
                    return value
                raise ValueError("true or false is wanted")
            case "seconds":
                least, most = self.between
                if isinstance(value, int | float) and not isinstance(value, bool) and least <= value <= most:
                    return float(value)
                raise ValueError(f"a number from {least:g} to {most:g} is wanted")
            case "choice":
                if isinstance(value, str) and value in self.choices:
                    return value
                raise ValueError(f"one of these is wanted: {', '.join(self.choices)}")


def _expanded(path: str) -> Path:
    from pathlib import Path

    try:
        return Path(path).expanduser()
    except RuntimeError as error:
        raise ValueError(f"there is no user whose home is {path.partition('/')[0]}") from error


SETTINGS: dict[str, Setting] = {
    setting.name: setting
    for setting in (
        Setting(
            "database", "path", None,
            "The database to open where neither --db nor CARE_EXPLORER_DB names one; `load` writes to it.",
        ),
        Setting(
            "theme", "choice", "terminal",
            "Colours: those of the terminal itself, or a theme of this program's.", tuple(THEMES),
        ),
        Setting("mouse", "switch", False, "Follow the mouse. The terminal's own selecting of text then needs Shift."),
        Setting(
            "message_seconds", "seconds", 6.0,
            "How long a message stands in the last line, if no key is pressed.", between=(1.0, 60.0),
        ),
    )
}  # fmt: skip
