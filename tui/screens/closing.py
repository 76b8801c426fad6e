"""Owns leaving a screen: once, however often its key was pressed before that was seen."""

from __future__ import annotations

from typing import TypeVar

from textual.await_complete import AwaitComplete
from textual.screen import ModalScreen, Screen

Result = TypeVar("Result")


class ClosingScreen(Screen[Result]):
    """A screen above the panes."""

    def dismiss(self, result: Result | None = None) -> AwaitComplete:
        """Leave it with a result, unless it has been left: a second Enter would take the screen below it away."""
        if self.is_attached and self.app.screen is self:
            return super().dismiss(result)
        return AwaitComplete()


class ClosingPrompt(ClosingScreen[Result], ModalScreen[Result]):
    """A few lines at the foot of the screen, over what stays in sight."""
