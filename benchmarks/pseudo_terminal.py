"""Runs a full-screen program under a pseudo-terminal, reads its screen and times it from the outside.

Times are in seconds from the moment before the program is started or the key is written.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import pyte

ANSWERS = (
    (re.compile(rb"\x1b\[0?c"), b"\x1b[?64;1;2;6;22c"),
    (re.compile(rb"\x1b\[6n"), b"\x1b[1;1R"),
    (re.compile(rb"\x1b\[\?2026\$p"), b"\x1b[?2026;0$y"),
    (re.compile(rb"\x1b\[\?2048\$p"), b"\x1b[?2048;0$y"),
)
"""What a terminal says when a program asks it who it is (ECMA-48 and DEC private modes)."""

UNKNOWN_TO_PYTE = re.compile(rb"\x1b\[[<=>][0-9;:]*[A-Za-z]|\x1b\[\??[0-9;]*\$[a-z]|\x1b[P_^X][^\x1b]*\x1b\\")


@dataclass(frozen=True, slots=True)
class Measure:
    """Seconds until the awaited screen stood, and bytes the program wrote until then."""

    seconds: float
    bytes: int


class PseudoTerminal:
    """One program in a terminal of its own; a context manager that always ends it."""

    def __init__(self, command: Sequence[str], *, columns: int = 120, rows: int = 40, term: str = "xterm-256color"):
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        self._started = time.perf_counter()
        self.process_id, self._descriptor = pty.fork()
        if self.process_id == 0:
            os.environ.update(TERM=term, COLUMNS=str(columns), LINES=str(rows))
            os.execvp(command[0], list(command))
        fcntl.ioctl(self._descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.written = 0

    def __enter__(self) -> PseudoTerminal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def _read(self, wait: float) -> bytes:
        """What the program wrote within `wait` seconds; empty where it wrote nothing or has ended."""
        readable, _, _ = select.select([self._descriptor], [], [], wait)
        if not readable:
            return b""
        try:
            data = os.read(self._descriptor, 65536)
        except OSError:
            return b""
        for asked, answer in ANSWERS:
            if asked.search(data):
                os.write(self._descriptor, answer)
        self.written += len(data)
        return data

    def text(self) -> str:
        """The screen as lines of text."""
        return "\n".join(self.screen.display)

    def until(self, pattern: str, *, since: float | None = None, timeout: float = 20.0) -> Measure:
        """Reads until `pattern` stands on the screen; TimeoutError shows the screen there is instead."""
        start, before = self._started if since is None else since, self.written
        wanted, deadline = re.compile(pattern), time.perf_counter() + timeout
        while time.perf_counter() < deadline:
            data = self._read(0.05)
            if not data:
                continue
            arrived = time.perf_counter()
            self._stream.feed(UNKNOWN_TO_PYTE.sub(b"", data))
            if wanted.search(self.text()):
                return Measure(arrived - start, self.written - before)
        raise TimeoutError(f"{pattern!r} did not show:\n{self.text()}")

    def press(self, keys: str, *, quiet: float = 0.06) -> Measure:
        """Writes `keys`, reads until nothing has come for `quiet` seconds; seconds to the last byte that came."""
        start, before = time.perf_counter(), self.written
        last = start
        os.write(self._descriptor, keys.encode())
        while data := self._read(quiet):
            last = time.perf_counter()
            self._stream.feed(UNKNOWN_TO_PYTE.sub(b"", data))
        return Measure(last - start, self.written - before)

    def settle(self, quiet: float = 0.3) -> None:
        """Reads until nothing has come for `quiet` seconds."""
        while data := self._read(quiet):
            self._stream.feed(UNKNOWN_TO_PYTE.sub(b"", data))

    def memory(self) -> float:
        """Resident memory of the program in MB, 0 where the system does not tell."""
        try:
            status = Path(f"/proc/{self.process_id}/status").read_text(encoding="ascii")
        except OSError:
            return 0.0
        found = re.search(r"VmRSS:\s+(\d+) kB", status)
        return int(found[1]) / 1024 if found else 0.0

    def end(self) -> None:
        """Ends the program, by force if it must be, and closes the terminal."""
        try:
            os.kill(self.process_id, signal.SIGKILL)
            os.waitpid(self.process_id, 0)
        except (ProcessLookupError, ChildProcessError):
            pass
        os.close(self._descriptor)
