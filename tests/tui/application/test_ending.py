"""However the application ends, the terminal is given back and the exit code tells how it was."""

from __future__ import annotations

import os
import pty
import select
import signal
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
_RUN = (
    "import sys, tui.application.starting, pathlib; sys.exit(tui.application.starting.run(pathlib.Path(sys.argv[1])))"
)
_CRASH = (
    "import tui.screens.explorer as e\n"
    "def fall(self): raise ZeroDivisionError('\\x1b]0;title\\x07 fell')\n"
    "e.ExplorerScreen.action_zoom = fall\n"
)
_PATIENCE_SECONDS = 20.0


class Terminal:
    """A program under a pseudo-terminal."""

    def __init__(self, code: str, *arguments: str, **environment: str) -> None:
        self.output = b""
        self.pid, self.descriptor = pty.fork()
        if self.pid == 0:
            os.chdir(ROOT)
            os.environ.update({"TERM": "xterm-256color", "COLUMNS": "80", "LINES": "24", **environment})
            os.execv(sys.executable, [sys.executable, "-c", code, *arguments])

    def read_until(self, wanted: bytes) -> None:
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while wanted not in self.output:
            assert time.monotonic() < deadline, self.output[-2000:]
            self._read()

    def _read(self) -> bool:
        if not select.select([self.descriptor], [], [], 1.0)[0]:
            return True
        try:
            chunk = os.read(self.descriptor, 65536)
        except OSError:
            return False
        self.output += chunk
        return bool(chunk)

    def wait(self) -> int:
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while self._read():
            assert time.monotonic() < deadline, "it does not end"
        status = os.waitpid(self.pid, 0)[1]
        os.close(self.descriptor)
        return os.waitstatus_to_exitcode(status)


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130)], ids=str
)
def test_a_signal_gives_the_terminal_back(database: Path, number: signal.Signals, code: int) -> None:
    terminal = Terminal(_RUN, str(database))
    terminal.read_until(b"Organisations")
    os.kill(terminal.pid, number)
    assert terminal.wait() == code
    assert terminal.output.rindex(b"\x1b[?1049l") > terminal.output.rindex(b"\x1b[?1049h")
    assert b"\x1b[?25h" in terminal.output


@pytest.mark.parametrize(
    ("numbers", "code"),
    [((signal.SIGCONT,), 0), ((signal.SIGHUP, signal.SIGCONT), 129), ((signal.SIGCONT, signal.SIGCONT), 0)],
    ids=str,
)
def test_a_program_that_is_continued_without_having_stopped_still_ends(
    database: Path, numbers: tuple[signal.Signals, ...], code: int
) -> None:
    """As the kernel does it where a terminal hangs up."""
    terminal = Terminal(_RUN, str(database))
    terminal.read_until(b"Organisations")
    # Taken over from the first frame, it asks the terminal for what it can.
    terminal.read_until(b"\x1b[?2026$p")
    for number in numbers:
        os.kill(terminal.pid, number)
    if signal.SIGHUP not in numbers:
        os.write(terminal.descriptor, b"jjkq")
    assert terminal.wait() == code


def test_q_leaves_with_0_and_ctrl_c_with_130(database: Path) -> None:
    for key, code in ((b"q", 0), (b"\x03", 130)):
        terminal = Terminal(_RUN, str(database))
        terminal.read_until(b"Organisations")
        os.write(terminal.descriptor, key)
        assert terminal.wait() == code


@pytest.mark.parametrize("key", [b"/", b"F", b"?"])
def test_ctrl_c_leaves_from_any_screen(database: Path, key: bytes) -> None:
    terminal = Terminal(_RUN, str(database))
    terminal.read_until(b"Organisations")
    os.write(terminal.descriptor, key)
    terminal.read_until(b"Esc")
    os.write(terminal.descriptor, b"\x03")
    assert terminal.wait() == 130


def test_a_fault_of_the_program_gives_1_and_prints_nothing_raw(database: Path) -> None:
    terminal = Terminal(_CRASH + _RUN, str(database))
    terminal.read_until(b"Organisations")
    os.write(terminal.descriptor, b"z")
    assert terminal.wait() == 1
    after = terminal.output[terminal.output.rindex(b"\x1b[?1049l") :]
    assert b"ZeroDivisionError" in after
    assert b"\x1b]0;" not in after


def test_no_color_a_dumb_terminal_and_a_missing_database(database: Path, tmp_path: Path) -> None:
    terminal = Terminal(_RUN, str(database), NO_COLOR="1")
    terminal.read_until(b"Organisations")
    os.write(terminal.descriptor, b"q")
    assert terminal.wait() == 0
    assert b"\x1b[36m" not in terminal.output
    terminal = Terminal(_RUN, str(database), TERM="dumb")
    assert terminal.wait() == 2
    terminal = Terminal(_RUN, str(tmp_path / "none.db"))
    assert terminal.wait() == 3
    assert b"no such file" in terminal.output
    assert b"\x1b[?1049h" not in terminal.output
