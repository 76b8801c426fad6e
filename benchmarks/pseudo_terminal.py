"""Runs a full-screen program under a pseudo-terminal, keeps every byte it wrote, reads its screen and times it.

The tests drive the program with it too. Times are in seconds from the moment before the program is started or the key
is written until the bytes could be read; making a screen of them waits until the program pauses, so that reading the
screen does not slow what is measured.
"""

from __future__ import annotations

import fcntl
import os
import re
import select
import struct
import subprocess
import termios
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

import pyte

ANSWERS = (
    (re.compile(rb"\x1b\[0?c"), b"\x1b[?64;1;2;6;22c"),
    (re.compile(rb"\x1b\[6n"), b"\x1b[1;1R"),
    (re.compile(rb"\x1b\[\?2026\$p"), b"\x1b[?2026;0$y"),
    (re.compile(rb"\x1b\[\?2048\$p"), b"\x1b[?2048;0$y"),
)
"""What a terminal says when a program asks it who it is (ECMA-48 and DEC private modes)."""

UNKNOWN_TO_PYTE = re.compile(rb"\x1b\[[<=>][0-9;:]*[A-Za-z]|\x1b\[\??[0-9;]*\$[a-z]|\x1b[P_^X][^\x1b]*\x1b\\")

PATIENCE = 20.0
"""Seconds until a screen that has not come is given up."""

_PAUSE, _MOST_UNSEEN = 0.02, 0.25
# Set in many a workshop, they make Python programs slower than they are for anybody else.
_NOT_PASSED_ON = {"COLUMNS", "LINES", "NO_COLOR", "PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED"}


@dataclass(frozen=True, slots=True)
class Measure:
    """Seconds until the awaited screen stood, bytes the program wrote until then, and seconds that its main thread had
    had a processor for by then (0 where the system does not tell)."""

    seconds: float
    bytes: int
    processor: float = 0.0


class Chunk(NamedTuple):
    """What was read at once: when, how much had been written by then, and how long the program had worked for it."""

    data: bytes
    arrived: float
    total: int
    processor: float


class PseudoTerminal:
    """One program in a terminal of its own; a context manager that always ends it."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        columns: int = 120,
        rows: int = 40,
        environment: Mapping[str, str] | None = None,
        folder: Path | None = None,
    ) -> None:
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self.written = b""
        """Every byte that the program wrote."""
        self._unseen: list[Chunk] = []
        self._own, self._program_end = os.openpty()
        fcntl.ioctl(self._own, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.settings_before = termios.tcgetattr(self._program_end)
        inherited = {name: value for name, value in os.environ.items() if name not in _NOT_PASSED_ON}
        self._started = time.perf_counter()
        self.process = subprocess.Popen(
            command, stdin=self._program_end, stdout=self._program_end, stderr=self._program_end,
            start_new_session=True, env={**inherited, "TERM": "xterm-256color", **(environment or {})}, cwd=folder,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )  # fmt: skip

    def __enter__(self) -> PseudoTerminal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self._own)
        os.close(self._program_end)

    # The screen

    @property
    def screen(self) -> pyte.Screen:
        """The screen as it stands, cell by cell."""
        self._look()
        return self._screen

    @property
    def text(self) -> str:
        """The screen as it stands, as lines of text."""
        return "\n".join(self.screen.display)

    def settings(self) -> list[object]:
        """The terminal's own settings (raw mode, echo), to be compared with `settings_before`."""
        return termios.tcgetattr(self._program_end)

    def resize(self, columns: int, rows: int) -> None:
        """Change the window's size, as a window manager would."""
        self.screen.resize(rows, columns)
        fcntl.ioctl(self._own, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    # Keys

    def type(self, keys: str) -> None:
        """Write keys at once, whatever the screen shows."""
        os.write(self._own, keys.encode())

    def press(self, *keys: str, quiet: float = 0.15) -> Measure:
        """Write keys one after another, as a person would: each when nothing has come for `quiet` seconds after the one
        before. Seconds from the last of them to the last byte that came, bytes of all."""
        start, before, last = time.perf_counter(), len(self.written), 0.0
        for key in keys:
            start = last = time.perf_counter()
            self.type(key)
            while self._read(quiet):
                last = self._unseen[-1].arrived
        self._look()
        return Measure(last - start, len(self.written) - before)

    # Waiting

    def until(self, pattern: str) -> Measure:
        """Read until `pattern` stands on the screen, as measured from the start; AssertionError shows the screen there
        is instead."""
        wanted = re.compile(pattern)
        found: list[Chunk] = []

        def stands() -> bool:
            return bool(wanted.search("\n".join(self._screen.display)))

        def waiting() -> bool:
            for chunk in self._looked_at():
                if not found and stands():
                    found.append(chunk)
            return not found and not stands()

        self.read_while(waiting, f"{pattern!r} did not show")
        if not found:
            return Measure(time.perf_counter() - self._started, len(self.written))
        return Measure(found[0].arrived - self._started, found[0].total, found[0].processor)

    def until_gone(self, pattern: str) -> None:
        """Read until the pattern no longer stands on the screen."""
        self.read_while(lambda: re.search(pattern, self.text) is not None, f"{pattern!r} did not go")

    def until_written(self, sequence: bytes, times: int = 1) -> Measure:
        """Read until the program has written a sequence of bytes so many times."""
        self.read_while(lambda: self.written.count(sequence) < times, f"{sequence!r} was not written")
        last = self._unseen[-1]
        return Measure(last.arrived - self._started, last.total, last.processor)

    def settle(self, quiet: float = 0.15) -> None:
        """Read until nothing has come for `quiet` seconds."""
        while self._read(quiet):
            pass
        self._look()

    def end(self) -> int:
        """Read until the program has ended; its exit code."""
        self.read_while(lambda: self.process.poll() is None, "the program did not end")
        self.settle(0)
        return self.process.returncode

    def read_while(self, waiting: Callable[[], bool], complaint: str) -> None:
        """Read as long as `waiting()` holds; an AssertionError with the complaint where that does not end."""
        deadline = time.monotonic() + PATIENCE
        while waiting():
            if self._read(0.05):
                unseen_since = time.monotonic()
                while self._read(_PAUSE) and time.monotonic() - unseen_since < _MOST_UNSEEN:
                    pass
            elif time.monotonic() > deadline:
                raise AssertionError(f"{complaint}:\n{self.text}")

    def _read(self, wait: float = 0.05) -> bytes:
        """What the program wrote within `wait` seconds; empty where it wrote nothing or has ended."""
        readable, _, _ = select.select([self._own], [], [], wait)
        if not readable:
            return b""
        try:
            data = os.read(self._own, 65536)
        except OSError:
            return b""
        for asked, answer in ANSWERS:
            if asked.search(data):
                os.write(self._own, answer)
        self.written += data
        self._unseen.append(Chunk(data, time.perf_counter(), len(self.written), self._processor_time()))
        return data

    def _look(self) -> None:
        for _ in self._looked_at():
            pass

    def _looked_at(self) -> Iterator[Chunk]:
        """Show what was read, a chunk at a time."""
        unseen, self._unseen = self._unseen, []
        for chunk in unseen:
            self._stream.feed(UNKNOWN_TO_PYTE.sub(b"", chunk.data))
            yield chunk

    # What it costs

    def memory(self) -> float:
        """Resident memory of the program in MB, 0 where the system does not tell."""
        try:
            status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        except OSError:
            return 0.0
        found = re.search(r"VmRSS:\s+(\d+) kB", status)
        return int(found[1]) / 1024 if found else 0.0

    def _processor_time(self) -> float:
        try:
            return int(Path(f"/proc/{self.process.pid}/schedstat").read_text(encoding="ascii").split()[0]) / 1e9
        except (OSError, ValueError, IndexError):
            return 0.0
