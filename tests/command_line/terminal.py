"""Runs the program under a pseudo-terminal, keeps every byte it wrote, and reads them back as a screen."""

from __future__ import annotations

import fcntl
import os
import re
import select
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path
from types import TracebackType

import pyte

ROOT = Path(__file__).parents[2]

# What a terminal answers when it is asked who it is (ECMA-48, DEC private modes).
ANSWERS = (
    (re.compile(rb"\x1b\[0?c"), b"\x1b[?64;1;2;6;22c"),
    (re.compile(rb"\x1b\[6n"), b"\x1b[1;1R"),
    (re.compile(rb"\x1b\[\?2026\$p"), b"\x1b[?2026;0$y"),
    (re.compile(rb"\x1b\[\?2048\$p"), b"\x1b[?2048;0$y"),
)
UNKNOWN_TO_PYTE = re.compile(rb"\x1b\[[<=>][0-9;:]*[A-Za-z]|\x1b\[\??[0-9;]*\$[a-z]|\x1b[P_^X][^\x1b]*\x1b\\")
PATIENCE = 20.0
"""Seconds until a screen that has not come is given up; no test passes or fails by how long it took."""


class Terminal:
    """One run of the program; a context manager that always ends it. `written` is every byte that it wrote."""

    def __init__(self, *arguments: object, columns: int = 120, rows: int = 40, **environment: str) -> None:
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        self.written = b""
        self._own, self._program_end = os.openpty()
        fcntl.ioctl(self._own, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.settings_before = termios.tcgetattr(self._program_end)
        inherited = {name: value for name, value in os.environ.items() if name not in {"COLUMNS", "LINES", "NO_COLOR"}}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tui", *map(str, arguments)],
            stdin=self._program_end, stdout=self._program_end, stderr=self._program_end, start_new_session=True,
            env={**inherited, "TERM": "xterm-256color", **environment}, cwd=ROOT,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )  # fmt: skip

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self._own)
        os.close(self._program_end)

    @property
    def text(self) -> str:
        """The screen as it stands."""
        return "\n".join(self.screen.display)

    def until(self, pattern: str) -> str:
        """Read until the pattern stands on the screen; the screen then."""
        self.read_while(lambda: re.search(pattern, self.text) is None, f"{pattern!r} did not show")
        return self.text

    def until_gone(self, pattern: str) -> str:
        """Read until the pattern no longer stands on the screen; the screen then."""
        self.read_while(lambda: re.search(pattern, self.text) is not None, f"{pattern!r} did not go")
        return self.text

    def press(self, *keys: str) -> None:
        """Write keys one after another, as a person would: each when the screen has answered the one before."""
        for key in keys:
            os.write(self._own, key.encode())
            self.settle()

    def type(self, keys: str) -> None:
        """Write keys at once, whatever the screen shows."""
        os.write(self._own, keys.encode())

    def settle(self, quiet: float = 0.15) -> None:
        """Read until nothing has come for `quiet` seconds."""
        while self._read(quiet):
            pass

    def resize(self, columns: int, rows: int) -> None:
        """Change the window's size, as a window manager would."""
        self.screen.resize(rows, columns)
        fcntl.ioctl(self._own, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def end(self) -> int:
        """Read until the program has ended; its exit code."""
        self.read_while(lambda: self.process.poll() is None, "the program did not end")
        self.settle(0)
        return self.process.returncode

    def settings(self) -> list[object]:
        """The terminal's own settings (raw mode, echo), to be compared with `settings_before`."""
        return termios.tcgetattr(self._program_end)

    def read_while(self, waiting: object, complaint: str) -> None:
        """Read as long as `waiting()` holds; an AssertionError with the complaint where that does not end."""
        deadline = time.monotonic() + PATIENCE
        assert callable(waiting)
        while waiting():
            if not self._read() and time.monotonic() > deadline:
                raise AssertionError(f"{complaint}:\n{self.text}")

    def _read(self, wait: float = 0.05) -> bytes:
        readable, _, _ = select.select([self._own], [], [], wait)
        if not readable:
            return b""
        try:
            data = os.read(self._own, 65536)
        except OSError:
            return b""
        for asked, reply in ANSWERS:
            if asked.search(data):
                os.write(self._own, reply)
        self.written += data
        self._stream.feed(UNKNOWN_TO_PYTE.sub(b"", data))
        return data
