"""Owns the first frame of the next start, kept when the program was left: shown where all that it was drawn from is as
it was, before a database or anything that draws is imported.

On the way to the first frame. What is kept is drawn elsewhere.
"""

from __future__ import annotations

import os

from tui.configuration.folders import config_path, data_path, state_path
from tui.first_frame.sequences import is_drawn
from tui.remembered.files import checksum, forget_oldest, keep, kept

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_FORM = "care-explorer frame 1"
_FOLDER = "frames"
MOST_FRAMES = 20
_MOST_BYTES = 200_000

_BETWEEN = "\0"
"""Neither in a path nor in a variable of the environment nor in what is drawn."""

_COLOUR_VARIABLES = ("NO_COLOR", "COLORTERM", "TEXTUAL_COLOR_SYSTEM")


class Wanted:
    """What a start asks for: a database by its path, None for the default one; a theme, None for the one in force; and
    columns and rows. Raises OSError where a path is relative to a folder that is gone."""

    def __init__(self, database: str | None, theme: str | None, size: tuple[int, int]) -> None:
        # Not made shorter: "link/.." may be elsewhere.
        self.database = os.path.join(os.getcwd(), database) if database else None
        self.theme = theme
        self.size = size

    def in_words(self) -> str:
        """All that decides, files aside, what is drawn for it; this module's place, since another installation draws
        its own frames."""
        named = (self.database or "", self.theme or "", *map(str, self.size), __file__, config_path(), data_path())
        return "\n".join((_FORM, *named, *(os.environ.get(name, "") for name in _COLOUR_VARIABLES)))

    def file(self) -> str:
        """Where its frame is kept: one for a database, whatever else is asked for."""
        return state_path(_FOLDER, f"{checksum(os.fsencode(self.database or '')):x}.frame")


def recall_frame(wanted: Wanted) -> str | None:
    """What to paint; None where nothing was kept for such a start, where something that it was drawn from has changed,
    or where the file holds anything else than a frame."""
    whole = kept(wanted.file(), _MOST_BYTES)
    if whole is None:
        return None
    number, _, content = whole.partition(b"\n")
    words, *rest = content.decode(errors="surrogateescape").split(_BETWEEN)
    if number != b"%d" % checksum(content) or words != wanted.in_words() or not rest:
        return None
    *files, frame = rest
    states = zip(files[::2], files[1::2], strict=False)
    return frame if is_drawn(frame) and all(state_of(path) == was for path, was in states) else None


def keep_frame(wanted: Wanted, frame: str, files: Iterable[tuple[str, str]]) -> None:
    """Keep what the next such start is to paint, with the states of the files it was drawn from; silently not, where it
    cannot be written."""
    parts = [wanted.in_words(), *(part for file in files for part in file), frame]
    content = _BETWEEN.join(parts).encode(errors="surrogateescape")
    whole = b"%d\n%b" % (checksum(content), content)
    try:
        if len(whole) < _MOST_BYTES and keep(wanted.file(), whole):
            forget_oldest(state_path(_FOLDER), MOST_FRAMES)
    except OSError:
        return


def forget_frame(wanted: Wanted) -> None:
    """Draw the next frame anew."""
    try:
        os.unlink(wanted.file())
    except OSError:
        return


def state_of(path: str) -> str:
    """What tells a file or a folder from itself after a change, or from another in its place; empty where there is
    none. Of a database's log, an empty one is none, and the time when its owner or mode was last set tells nothing:
    SQLite sets them whenever it opens one."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return ""
    state = f"{found.st_dev} {found.st_ino} {found.st_size} {found.st_mtime_ns}"
    if path.endswith("-wal"):
        return state if found.st_size else ""
    return f"{state} {found.st_ctime_ns}"
