"""Owns the console script: opens the application at once where the command line asks for nothing else.

Everything else, bad news included, is for `tui.command_line`; reading options there takes longer than the first frame.
Where nothing has changed since the program was left, its first frame was drawn then, and is shown at once.
"""

from __future__ import annotations

import gc
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn, TypedDict

    from tui.application.beginning import Beginning
    from tui.first_frame.terminal import HeldTerminal

    class Start(TypedDict, total=False):
        """What the everyday command lines ask for; the names are those of `tui.command_line`'s options."""

        database: str
        mouse: bool
        theme: str
        fresh: bool


_FLAGS: dict[str, Start] = {
    "--mouse": {"mouse": True},
    "--no-mouse": {"mouse": False},
    "--mono": {"theme": "mono"},
    "--fresh": {"fresh": True},
}


def main() -> NoReturn:
    """`care-explorer`, with or without arguments."""
    # Nothing that is made on the way to the first frame is thrown away.
    gc.disable()
    start = everyday_start(sys.argv[1:])
    if start is not None:
        _open(start)
    gc.enable()
    from tui.command_line import main as command_line

    command_line()


def everyday_start(arguments: Sequence[str]) -> Start | None:
    """What is asked where nothing but the application is; None where there is anything else to understand."""
    start: Start = {}
    given = iter(arguments)
    for argument in given:
        name, equals, value = argument.partition("=")
        if name == "--db":
            value = value if equals else next(given, "")
            if not value or value.startswith("-"):
                return None
            start["database"] = value
        elif name == "--theme":
            from tui.configuration.themes import THEMES

            start["theme"] = value if equals else next(given, "")
            if start["theme"] not in THEMES:
                return None
        elif argument in _FLAGS:
            start.update(_FLAGS[argument])
        else:
            return None
    return start


def _open(start: Start) -> None:
    """Run the application, and end with it; comes back where the database must be made, or cannot simply be opened."""
    from tui.first_frame.terminal import HeldTerminal, why_not_here

    if why_not_here() is not None:
        return
    database = start.get("database") or os.environ.get("CARE_EXPLORER_DB") or None
    with HeldTerminal() as held:
        if not start.get("fresh"):
            _show_again(held, database, start.get("theme"))
        begun = _begun(database, fresh=start.get("fresh", False), is_seen=held.is_painted)
        if begun is None:
            return
        from tui.application.starting import run_from

        code = run_from(begun, held, mouse=start.get("mouse"), theme=start.get("theme"))
    from tui.exit_codes import FAULT

    if code != FAULT:
        from tui.application.next_start import prepare_next_start

        prepare_next_start(database, start.get("theme"))
    sys.exit(code)


def _show_again(held: HeldTerminal, database: str | None, theme: str | None) -> None:
    """Paint the frame that was kept for this start, where it still holds."""
    from tui.first_frame.terminal import can_hold, size
    from tui.remembered.frame import Wanted, recall_frame

    found = size() if can_hold() else None
    try:
        frame = recall_frame(Wanted(database, theme, found)) if found is not None else None
    except OSError:
        return
    if frame is not None:
        held.paint(frame)


def _begun(database: str | None, *, fresh: bool, is_seen: bool) -> Beginning | None:
    """The database that is asked for, opened, with the lists where they are seen already; None where it must be made or
    waited for, or cannot simply be opened."""
    from db.errors import DatabaseError
    from db.reading import tell_of_delays
    from tui.application.beginning import PATIENCE_SECONDS, PATIENCE_WHERE_SEEN, begin
    from tui.configuration.which_database import database_to_read
    from tui.exit_codes import Failure

    # The command line has a line to say it in, and can be interrupted.
    tell_of_delays(_leave_waiting)
    try:
        patience = PATIENCE_WHERE_SEEN if is_seen else PATIENCE_SECONDS
        return begin(database_to_read(database), fresh=fresh, patience=patience)
    except (DatabaseError, Failure):
        return None
    finally:
        tell_of_delays(None)


def _leave_waiting(words: str) -> NoReturn:
    from db.errors import DatabaseUnusable

    raise DatabaseUnusable(words)
