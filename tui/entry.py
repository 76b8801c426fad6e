"""Owns the console script: opens the application at once where the command line asks for nothing else.

Everything else, bad news included, is for `tui.command_line`; reading options there takes longer than the first frame.
"""

from __future__ import annotations

import gc
import os
import sys

from db.light.typing import TYPE_CHECKING, NamedTuple, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tui.application.beginning import Beginning


class Start(NamedTuple):
    """What the everyday command lines ask for; the names are those of `tui.command_line`'s options."""

    database: str | None = None
    mouse: bool | None = None
    theme: str | None = None
    fresh: bool = False


_FLAGS: dict[str, Callable[[Start], Start]] = {
    "--mouse": lambda start: start._replace(mouse=True),
    "--no-mouse": lambda start: start._replace(mouse=False),
    "--mono": lambda start: start._replace(theme="mono"),
    "--fresh": lambda start: start._replace(fresh=True),
}


def main() -> NoReturn:
    """`care-explorer`, with or without arguments."""
    # Nothing that is made on the way to the first frame is thrown away.
    gc.disable()
    start = everyday_start(sys.argv[1:])
    begun = _begun(start) if start is not None else None
    if start is None or begun is None:
        gc.enable()
        from tui.command_line import main as command_line

        command_line()
    from tui.application.starting import run_from

    sys.exit(run_from(begun, mouse=start.mouse, theme=start.theme))


def everyday_start(arguments: Sequence[str]) -> Start | None:
    """What is asked where nothing but the application is; None where there is anything else to understand."""
    start = Start()
    given = iter(arguments)
    for argument in given:
        name, equals, value = argument.partition("=")
        if name == "--db":
            value = value if equals else next(given, "")
            if not value or value.startswith("-"):
                return None
            start = start._replace(database=value)
        elif name == "--theme":
            from tui.configuration.themes import THEMES

            start = start._replace(theme=value if equals else next(given, ""))
            if start.theme not in THEMES:
                return None
        elif argument in _FLAGS:
            start = _FLAGS[argument](start)
        else:
            return None
    return start


def _begun(start: Start) -> Beginning | None:
    """The database that is asked for, opened; None where it must be made, or cannot simply be opened."""
    from tui.application.starting import why_not_here

    if why_not_here() is not None:
        return None
    from db.errors import DatabaseError
    from tui.application.beginning import begin
    from tui.configuration.which_database import database_to_read
    from tui.exit_codes import Failure

    try:
        return begin(database_to_read(start.database or os.environ.get("CARE_EXPLORER_DB") or None), fresh=start.fresh)
    except (DatabaseError, Failure):
        return None
