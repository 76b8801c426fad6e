"""Runs the application as a web server does: packets through pipes in place of a terminal."""

from __future__ import annotations

import json
import os
import subprocess
import time
from pathlib import Path
from threading import Thread

import pyte
from terminal import ROOT

from tui.application.served import arguments

LONGEST = 60.0


class Served:
    """One run of the application over the framework's web driver, its screen read back; a context manager."""

    def __init__(self, database: Path, *, read_only: bool = False) -> None:
        environment = {
            **os.environ, "TEXTUAL_DRIVER": "textual.drivers.web_driver:WebDriver", "COLUMNS": "100", "ROWS": "30",
        }  # fmt: skip
        self._process = subprocess.Popen(
            arguments(database, None, read_only=read_only), cwd=ROOT, env=environment,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        self._screen = pyte.Screen(100, 30)
        self._stream = pyte.ByteStream(self._screen)
        Thread(target=self._read, daemon=True).start()

    def __enter__(self) -> Served:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()

    @property
    def text(self) -> str:
        return "\n".join(self._screen.display)

    def say(self, **message: object) -> None:
        self._send(b"M", json.dumps(message).encode())

    def press(self, keys: str) -> None:
        self._send(b"D", keys.encode())

    def wait_for(self, words: str) -> None:
        until = time.monotonic() + LONGEST
        while words not in self.text:
            assert time.monotonic() < until, self.text
            time.sleep(0.05)

    def ended(self) -> int:
        return self._process.wait(LONGEST)

    def _send(self, kind: bytes, data: bytes) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(kind + len(data).to_bytes(4, "big") + data)
        self._process.stdin.flush()

    def _read(self) -> None:
        assert self._process.stdout is not None
        self._process.stdout.readline()
        while head := self._process.stdout.read(5):
            data = self._process.stdout.read(int.from_bytes(head[1:], "big"))
            if head[:1] == b"D":
                self._stream.feed(data)
