"""Owns the terminal from the first frame until the framework has taken it over: its settings, its size, giving it back.

Keys typed meanwhile are neither echoed nor lost: they wait in the terminal's own queue for whoever reads next.
"""

from __future__ import annotations

import os
import sys

from tui.first_frame.sequences import ENTER, LEAVE, at_once

TYPE_CHECKING = False
if TYPE_CHECKING:
    import signal
    from types import FrameType
    from typing import Any, TextIO

    from tui.configuration.themes import Theme

    Settings = list[Any]
    """What `termios.tcgetattr` gives."""
else:
    # What `signal` is made of; its names for numbers are an enumeration, whose import takes longer than painting.
    import _signal as signal

_LEAST_COLUMNS, _LEAST_ROWS = 20, 5
_ENDING = ("SIGTERM", "SIGHUP", "SIGINT")

# Where `tcgetattr` keeps them; `tty` has names for these, and is not worth its import.
_INPUT_FLAGS, _LOCAL_FLAGS, _CONTROL_CHARACTERS = 0, 3, 6


def why_not_here() -> str | None:
    """Why no full screen can be shown here, in one line; None where it can."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return "the full-screen application needs a terminal; its questions are commands too, see --help"
    if os.environ.get("TERM", "dumb") in ("dumb", ""):
        return "this terminal (TERM=dumb) cannot show a full screen; see --help for the commands"
    return None


def can_hold() -> bool:
    """Whether this process may paint here: a terminal that obeys, reached the way the framework reaches it."""
    return (
        sys.platform != "win32"
        and "TEXTUAL_DRIVER" not in os.environ
        and sys.__stdin__ is not None
        and sys.__stdin__.isatty()
        and screen_file() is not None
    )


def screen_file() -> TextIO | None:
    """The way to the screen: standard error, as the framework has it, or standard output where errors go elsewhere."""
    return next((file for file in (sys.__stderr__, sys.__stdout__) if file is not None and file.isatty()), None)


def can_colour(theme: Theme) -> bool:
    """Whether the theme's colours can be painted as the framework will paint them, which knows terminals with fewer."""
    return not theme.background or (
        os.environ.get("COLORTERM", "").strip().lower() in ("truecolor", "24bit")
        and "TEXTUAL_COLOR_SYSTEM" not in os.environ
    )


def size() -> tuple[int, int] | None:
    """Columns and rows, as the framework will find them; None where they are unknown or too few to paint."""
    try:
        found = os.get_terminal_size(sys.__stdout__.fileno() if sys.__stdout__ is not None else 1)
    except OSError:
        return None
    columns, rows = (_from_environment("COLUMNS") or found.columns, _from_environment("LINES") or found.lines)
    return (columns, rows) if columns >= _LEAST_COLUMNS and rows >= _LEAST_ROWS else None


def _from_environment(name: str) -> int:
    given = os.environ.get(name, "")
    return int(given) if given.isascii() and given.isdigit() else 0


class HeldTerminal:
    """A terminal in our hands; use as a context manager, which gives it back unless somebody has taken it over."""

    def __init__(self) -> None:
        self.settings: Settings | None = None
        """As they were before; what the terminal is to be left with."""
        self.is_painted = False
        self._is_held = False
        self._handlers: dict[signal.Signals, Any] = {}

    def __enter__(self) -> HeldTerminal:
        return self

    def __exit__(self, *_: object) -> None:
        self.give_back()

    def paint(self, frame: str) -> None:
        """Take the terminal and show a frame. Nothing is shown where its settings cannot be changed."""
        import termios

        assert sys.__stdin__ is not None
        descriptor = sys.__stdin__.fileno()
        try:
            self.settings = termios.tcgetattr(descriptor)
            self._listen()
            # Without draining or flushing, which would lose what is typed.
            termios.tcsetattr(descriptor, termios.TCSANOW, _raw(self.settings))
        except termios.error:
            self._listen_no_longer()
            return
        self._is_held = self.is_painted = True
        self._write(ENTER + at_once(frame))

    def paint_over(self, drawn: str) -> None:
        """Show something more on the frame, where one is shown."""
        if self._is_held:
            self._write(at_once(drawn))

    def hand_over(self) -> None:
        """From here on somebody else gives the terminal back."""
        self._is_held = False

    def give_back(self) -> None:
        """Leave the terminal as it was found."""
        if not self._is_held or self.settings is None:
            return
        import termios

        self._is_held = False
        self._write(LEAVE)
        assert sys.__stdin__ is not None
        try:
            termios.tcsetattr(sys.__stdin__.fileno(), termios.TCSANOW, self.settings)
        except termios.error:
            return
        finally:
            self._listen_no_longer()

    def _listen(self) -> None:
        for name in _ENDING:
            number = getattr(signal, name)
            self._handlers[number] = signal.signal(number, self._end)

    def _listen_no_longer(self) -> None:
        for number, handler in self._handlers.items():
            signal.signal(number, handler)

    def _end(self, number: int, _frame: FrameType | None) -> None:
        if self._is_held:
            self.give_back()
            # At once: raised here, the end would be swallowed wherever Python calls back from below, as it does while
            # it imports.
            os._exit(128 + number)
        raise SystemExit(128 + number)

    def _write(self, text: str) -> None:
        file = screen_file()
        try:
            data = text.encode(file.encoding or "utf-8", "replace") if file is not None else b""
            while file is not None and data:
                data = data[os.write(file.fileno(), data) :]
        except OSError:
            # A terminal that is gone; the framework finds that out too.
            return


def _raw(settings: Settings) -> Settings:
    """Settings that pass each key on at once, unseen and untranslated, as the framework's own do."""
    import termios

    raw = list(settings)
    raw[_LOCAL_FLAGS] &= ~(termios.ECHO | termios.ICANON | termios.IEXTEN | termios.ISIG)
    raw[_INPUT_FLAGS] &= ~(termios.IXON | termios.IXOFF | termios.ICRNL | termios.INLCR | termios.IGNCR)
    raw[_CONTROL_CHARACTERS] = [*raw[_CONTROL_CHARACTERS]]
    raw[_CONTROL_CHARACTERS][termios.VMIN] = 1
    return raw
