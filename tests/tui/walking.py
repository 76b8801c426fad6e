"""Owns how a test walks through the application: keys, waiting for rest, reading the screen."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from textual import events
from textual.keys import _character_to_key
from textual.pilot import Pilot

from tui.screens.explorer import ExplorerScreen
from tui.widgets.bars import KeyLine

_MOST_PAUSES = 5000


class Walk:
    """A running application with the verbs that the tests speak in."""

    def __init__(self, pilot: Pilot[None]) -> None:
        self.pilot = pilot
        self.app = pilot.app

    @property
    def screen(self) -> ExplorerScreen:
        screen = self.app.screen_stack[0]
        assert isinstance(screen, ExplorerScreen)
        return screen

    async def settle(self) -> None:
        """Wait until every pane shows what it is going to show: three times in a row nothing is under way."""
        calm = 0
        for _ in range(_MOST_PAUSES):
            await self.pilot.pause(0)
            if self.screen._follow_timer is not None:
                self.screen._stop_following()
                self.screen.follow_now()
            is_calm = self.screen.is_settled and getattr(self.app.screen, "is_settled", True)
            calm = calm + 1 if is_calm else 0
            if calm == 3:
                return
            if not is_calm:
                await self.pilot.pause(0.002)
        raise AssertionError("the application did not come to rest")

    async def press(self, *keys: str) -> None:
        """Press keys one by one, with a rest after each."""
        for key in keys:
            self.send(key)
            await self.settle()

    async def type(self, text: str) -> None:
        """Type a text without a rest between its letters."""
        for character in text:
            self.send(_character_to_key(character), character)
        await self.settle()

    def send(self, key: str, character: str | None = None) -> None:
        """Hand a key to the application as its driver does, without waiting."""
        driver = self.app._driver
        assert driver is not None
        driver.send_message(events.Key(key, character or (key if len(key) == 1 else None)))

    def lines(self) -> list[str]:
        """What the screen shows, without its styles."""
        strips = self.app.screen._compositor.render_strips()
        return ["".join(segment.text for segment in strip).rstrip() for strip in strips]

    def text(self) -> str:
        return "\n".join(self.lines()) + "\n"

    def said(self) -> str:
        """The foot of the screen: which keys do what, or a message in their place, however many lines it takes."""
        height = self.app.screen.query(KeyLine).last().size.height
        return " ".join(line.strip() for line in self.lines()[-height:])

    def line_with(self, words: str) -> str:
        return next(line for line in self.lines() if words in line)


Start = Callable[..., AbstractAsyncContextManager[Walk]]
