"""Owns how a test walks through the application: keys, waiting for rest, reading the screen."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from textual.pilot import Pilot

from tui.screens.explorer import ExplorerScreen

_MOST_PAUSES = 2000


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
        """Wait until every pane shows what it is going to show: twice in a row nothing is under way."""
        calm = 0
        for _ in range(_MOST_PAUSES):
            await self.pilot.pause()
            if self.screen._follow_timer is not None:
                self.screen._stop_following()
                self.screen.follow_now()
            is_calm = self.screen.is_settled and getattr(self.app.screen, "is_settled", True)
            calm = calm + 1 if is_calm else 0
            if calm == 3:
                return
            if not is_calm:
                await self.pilot.pause(0.005)
        raise AssertionError("the application did not come to rest")

    async def press(self, *keys: str) -> None:
        for key in keys:
            await self.pilot.press(key)
        await self.settle()

    async def type(self, text: str) -> None:
        await self.pilot.press(*[_KEYS.get(character, character) for character in text])
        await self.settle()

    def lines(self) -> list[str]:
        """What the screen shows, without its styles."""
        strips = self.app.screen._compositor.render_strips()
        return ["".join(segment.text for segment in strip).rstrip() for strip in strips]

    def text(self) -> str:
        return "\n".join(self.lines()) + "\n"

    def line_with(self, words: str) -> str:
        return next(line for line in self.lines() if words in line)


_KEYS = {
    " ": "space",
    ":": "colon",
    '"': "quotation_mark",
    "-": "minus",
    ".": "full_stop",
    "/": "slash",
    "&": "ampersand",
}

Start = Callable[..., AbstractAsyncContextManager[Walk]]
