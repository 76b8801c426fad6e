"""Owns giving a theme's colours to the framework, and to all that is drawn."""

from __future__ import annotations

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter
from textual.theme import Theme as FrameworkTheme

from tui.configuration.themes import Theme


def framework_theme(theme: Theme) -> FrameworkTheme | None:
    """For Textual, whose own widgets take their colours from it; None where the terminal's are meant."""
    if not theme.background:
        return None
    return FrameworkTheme(
        name=f"care-{theme.name}", primary=theme.organisation, secondary=theme.person, warning=theme.amount,
        success=theme.date, accent=theme.organisation, foreground=theme.foreground, background=theme.background,
        surface=theme.background, panel=theme.background, boost=theme.background,
    )  # fmt: skip


class ThemeColours(LineFilter):
    """Gives every character that has no colours of its own those of the theme; one place for all that is drawn."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._base = Style(color=theme.foreground, bgcolor=theme.background)

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002 - Textual's signature
        base = self._base
        return [Segment(text, base + style if style else base, control) for text, style, control in segments]
