"""Draws the picture of the application that the README shows, from the built-in collection.

python docs/draw_screen.py            write docs/screen.svg
python docs/draw_screen.py OTHER.svg  write it elsewhere, to compare
"""

from __future__ import annotations

import asyncio
import re
import sys
import tempfile
from pathlib import Path

from db.connection import create
from db.writing.sources import finish_loading
from loaders import pipeline, starter
from tui.application.beginning import begin
from tui.application.explorer_app import ExplorerApp

SIZE = (140, 36)
# What a reader would press: down to a body, its profile; the timeline, an event, the sentence that says so.
KEYS = ("j", "j", "j", "enter", "2", "j", "enter", "n")
PICTURE = Path(__file__).parent / "screen.svg"


async def picture(database: Path) -> str:
    """The screen after the keys, as SVG."""
    app = ExplorerApp(begin(database, fresh=True))
    async with app.run_test(size=SIZE) as pilot:
        for key in KEYS:
            await pilot.press(key)
            await pilot.pause(0.3)
        return app.export_screenshot(title="care-explorer")


def without_chance(svg: str) -> str:
    """The same picture with a fixed name for its styles, so that drawing it again changes nothing."""
    return re.sub(r"terminal-\d+", "terminal-care-explorer", svg)


def main() -> None:
    """Loads the built-in collection into a passing database and draws it."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURE
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "starter.db"
        connection = create(database)
        pipeline.load(starter.paths(), connection, workers=1)
        finish_loading(connection)
        connection.close()
        target.write_text(without_chance(asyncio.run(picture(database))), encoding="utf-8")


if __name__ == "__main__":
    main()
