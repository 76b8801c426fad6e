"""Owns the programs that people keep open, with something for each to show, where they are installed."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

Peer = tuple[list[str], str, Path]
"""Command, what must stand on the screen before it is useful, and the folder to run it in."""

_ITEMS, _LINES, _COMMITS = 5_000, 100_000, 200


def installed(folder: Path) -> dict[str, Peer]:
    """The peers of this machine by name, their data made within the folder."""
    made: dict[str, Callable[[Path], Peer]] = {"newsboat": _newsboat, "lnav": _lnav, "tig": _tig}
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
    return command, r"\(5000/5000\) Feed", folder


def _lnav(folder: Path) -> Peer:
    """A log of eighty thousand lines, a second apart."""
    log = folder / "messages.log"
    lines = (
        f"2009-04-01T{number // 3600 % 24:02d}:{number // 60 % 60:02d}:{number % 60:02d} line {number}"
        for number in range(_LINES)
    )
    log.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return ["lnav", "-N", str(log)], rf"line {_LINES - 1}\b", folder


def _tig(folder: Path) -> Peer:
    """A history of two hundred commits."""
    git = ["git", "-c", "user.name=A", "-c", "user.email=a@x.example"]
    subprocess.run([*git, "init", "--quiet"], check=True, cwd=folder)
    for number in range(_COMMITS):
        subprocess.run(
            [*git, "commit", "--quiet", "--allow-empty", "--message", f"Commit {number}"], check=True, cwd=folder
        )
    return ["tig"], rf"Commit {_COMMITS - 1}\b", folder
