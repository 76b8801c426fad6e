"""Watching: files count when they are whole, once for each of their contents, and never those left out."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from loaders.watching import changes


def looks(folder: Path, steps: list[Callable[[], object]], leave_out: list[str]) -> Iterator[list[str]]:
    """What each change yields; before each look but the first, the next step is done."""
    waiting = iter(steps)

    def rest(_seconds: float) -> None:
        step = next(waiting, None)
        if step is None:
            raise KeyboardInterrupt
        step()

    found = changes([str(folder)], leave_out, rest=rest)
    try:
        for files in found:
            yield [os.path.relpath(file, folder) for file in files]
    except KeyboardInterrupt:
        return


def test_what_is_there_is_new_and_then_what_comes_or_changes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one")
    (tmp_path / "care.db").write_text("left out")

    def nothing() -> None: ...

    steps: list[Callable[[], object]] = [
        nothing,
        nothing,
        lambda: (tmp_path / "b.txt").write_text("two"),
        lambda: (tmp_path / "b.txt").write_text("two and more"),
        nothing,
        nothing,
        lambda: (tmp_path / "a.txt").unlink(),
        lambda: (tmp_path / "a.txt").write_text("one again"),
        nothing,
        nothing,
    ]
    assert list(looks(tmp_path, steps, [str(tmp_path / "care.db")])) == [["a.txt"], ["b.txt"], ["a.txt"]]


def test_a_folder_that_is_not_there_yet_is_waited_for(tmp_path: Path) -> None:
    folder = tmp_path / "later"
    steps: list[Callable[[], object]] = [
        folder.mkdir,
        lambda: (folder / "x.txt").write_text("x"),
        lambda: None,
    ]
    assert list(looks(folder, steps, [])) == [["x.txt"]]
