"""Owns how the framework takes the terminal over from the first frame, reads its keys, and lets go of it.

Nothing it writes before its own first whole screen is seen, and no key is obeyed before that, so that the frame that
is already there neither flickers nor loses what was typed at it.
"""

from __future__ import annotations

import asyncio
import os
import selectors
from codecs import getincrementaldecoder
from contextlib import suppress
from io import TextIOWrapper
from threading import Lock
from typing import TYPE_CHECKING, Any

from textual import events
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from tui.application.fewer_bytes import in_fewer_bytes
from tui.application.typed_runs import TypedRuns
from tui.first_frame.terminal import screen_file

if TYPE_CHECKING:
    from tui.first_frame.terminal import HeldTerminal

_ALTERNATE_SCREEN = "\x1b[?1049h"
_MOST_BYTES = 4096
# A lone Esc is told from the beginning of a sequence by nothing coming after it.
_PARSER_TICK_SECONDS = 0.1


class TakingOverDriver(LinuxDriver):
    """The framework's driver for POSIX terminals, over a terminal that may already show the first frame."""

    def __init__(self, app: Any, **options: Any) -> None:
        super().__init__(app, **options)
        # The VT100 and its kin cannot erase characters within a line.
        self._can_erase = not os.environ.get("TERM", "").startswith("vt1")
        # The framework knows standard error only, which may lead into a file.
        self._file = screen_file() or self._file  # type: ignore[assignment]
        if isinstance(self._file, TextIOWrapper):
            # What the terminal's encoding lacks takes its one cell, not the six of an escape.
            self._file.reconfigure(errors="replace")
        self._held: HeldTerminal | None = app.held_terminal
        self._early: list[Message] = []
        self._is_taking_keys = False
        self._keys = Lock()
        self._woken, self._wake = os.pipe()

    # The terminal

    def start_application_mode(self) -> None:
        super().start_application_mode()  # type: ignore[no-untyped-call]
        if self._held is not None and self._held.is_painted:
            self.attrs_before = self._held.settings
            self._held.hand_over()
        # Suspended and resumed, it starts from the shell's screen.
        self._held = None

    def write(self, data: str) -> None:
        # A second time it would clear the screen in some terminals, which is seen as a flash.
        if data == _ALTERNATE_SCREEN and self._held is not None and self._held.is_painted:
            return
        super().write(in_fewer_bytes(data, can_erase=self._can_erase))

    def _sigcont_application(self, *_: object) -> None:
        """Start again after the framework's own suspending alone: a terminal that hangs up makes the kernel continue
        programs that never stopped, and a second reader of keys would wait for ever."""
        if self._must_signal_resume:
            super()._sigcont_application()
            return
        # Stopped by SIGSTOP it may find another program's screen.
        with suppress(RuntimeError):
            asyncio.get_running_loop().call_soon_threadsafe(lambda: self._app.refresh(layout=True))

    # Keys

    def process_message(self, message: Message) -> None:
        """Pass on what came from the terminal; what was typed waits until there is a screen to obey it."""
        with self._keys:
            if not self._is_taking_keys and isinstance(message, events.InputEvent):
                self._early.append(message)
            else:
                super().process_message(message)

    def take_keys(self) -> None:
        """Obey what was typed so far, in its order, and from now on every key as it comes."""
        with self._keys:
            self._is_taking_keys = True
            early, self._early = self._early, []
            for message in early:
                super().process_message(message)

    def run_input_thread(self) -> None:
        """Read keys until `disable_input`, which wakes this thread: the framework's own sleeps for a fifth of a
        second first, and falls over bytes that are no UTF-8."""
        parser = XTermParser(self._debug)
        runs = TypedRuns()
        decode = getincrementaldecoder("utf-8")(errors="replace").decode
        with selectors.DefaultSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            selector.register(self._woken, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                for ready, _ in selector.select(_PARSER_TICK_SECONDS):
                    if ready.fd == self._woken:
                        os.read(self._woken, _MOST_BYTES)
                    elif typed := os.read(self.fileno, _MOST_BYTES):
                        for message in runs.messages(decode(typed), parser.feed, is_typing=self._is_typing()):
                            self.process_message(message)
                    else:
                        # The other end is gone, and would be read as nothing for ever.
                        selector.unregister(self.fileno)
                for message in parser.tick():
                    self.process_message(message)

    def _is_typing(self) -> bool:
        """Whether what comes goes into a line that is typed."""
        return hasattr(self._app.focused, "insert_text_at_cursor") if self._is_taking_keys else False

    def disable_input(self) -> None:
        with suppress(OSError):
            os.write(self._wake, b".")
        super().disable_input()
