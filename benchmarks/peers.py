"""Owns the programs that people keep open, with something for each to show, where they are installed."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple


class Peer(NamedTuple):
    """A program, what must stand on the screen before it is useful, the folder to run it in, which is its home, and the
    keys after which a cursor key moves in its list."""

    command: list[str]
    ready: str
    folder: Path
    to_its_list: tuple[str, ...] = ()


_ITEMS, _LINES, _COMMITS, _REQUESTS, _TABLES = 5_000, 100_000, 200, 1_000, 60
_F6 = "\x1b[17~"


def installed(folder: Path) -> dict[str, Peer]:
    """The peers of this machine by name, their data made within the folder."""
    made: dict[str, Callable[[Path], Peer]] = {
        "newsboat": _newsboat, "lnav": _lnav, "tig": _tig, "harlequin": _harlequin, "posting": _posting,
    }  # fmt: skip
    found = {}
    for name, make in made.items():
        if shutil.which(name) is not None:
            place = folder / name
            place.mkdir()
            found[name] = make(place)
    return found


def _newsboat(folder: Path) -> Peer:
    """A feed of five thousand items, read beforehand."""
    items = "".join(
        f"<item><title>Item {number}</title><link>https://x.example/{number}</link><guid>{number}</guid></item>"
        for number in range(_ITEMS)
    )
    feed = folder / "feed.xml"
    feed.write_text(f'<rss version="2.0"><channel><title>Feed</title>{items}</channel></rss>', encoding="utf-8")
    (folder / "urls").write_text(f"{feed.as_uri()}\n", encoding="utf-8")
    (folder / "config").touch()
    command = ["newsboat", "-u", str(folder / "urls"), "-c", str(folder / "cache.db"), "-C", str(folder / "config")]
    subprocess.run([*command, "-x", "reload"], check=True, stdin=subprocess.DEVNULL)
    return Peer(command, r"\(5000/5000\) Feed", folder, ("\r",))


def _lnav(folder: Path) -> Peer:
    """A log of eighty thousand lines, a second apart."""
    log = folder / "messages.log"
    lines = (
        f"2009-04-01T{number // 3600 % 24:02d}:{number // 60 % 60:02d}:{number % 60:02d} line {number}"
        for number in range(_LINES)
    )
    log.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return Peer(["lnav", "-N", str(log)], rf"line {_LINES - 1}\b", folder, ("g",))


def _tig(folder: Path) -> Peer:
    """A history of two hundred commits."""
    git = ["git", "-c", "user.name=A", "-c", "user.email=a@x.example"]
    subprocess.run([*git, "init", "--quiet"], check=True, cwd=folder)
    for number in range(_COMMITS):
        subprocess.run(
            [*git, "commit", "--quiet", "--allow-empty", "--message", f"Commit {number}"], check=True, cwd=folder
        )
    return Peer(["tig"], rf"Commit {_COMMITS - 1}\b", folder)


def _harlequin(folder: Path) -> Peer:
    """A database of sixty tables, its catalogue unfolded."""
    path = folder / "tables.db"
    with sqlite3.connect(path) as connection:
        for number in range(_TABLES):
            connection.execute(f"CREATE TABLE table_{number} (id INTEGER PRIMARY KEY, title TEXT)")
    connection.close()
    return Peer(["harlequin", "-a", "sqlite", str(path)], "(?s)main.*Run Query", folder, (_F6, "\r"))


def _posting(folder: Path) -> Peer:
    """A collection of a thousand requests."""
    for number in range(_REQUESTS):
        name = f"Request {number:04d}"
        words = f"name: {name}\nmethod: GET\nurl: https://x.example/{number}\n"
        (folder / f"request-{number:04d}.posting.yaml").write_text(words, encoding="utf-8")
    return Peer(["posting", "--collection", str(folder)], "Request 0020", folder, ("\x0f", "\t"))
