"""Owns how each role of a document looks in a theme: attributes that every terminal has, and the theme's colours."""

from __future__ import annotations

from functools import lru_cache

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter
from textual.theme import Theme as FrameworkTheme

from tui.configuration.themes import Theme
from tui.documents.document import Role

# Each role differs from the others without its colour.
_ATTRIBUTES: dict[Role, Style] = {
    "title": Style(bold=True),
    "heading": Style(bold=True),
    "faint": Style(dim=True),
    "furniture": Style(strike=True, dim=True),
    "organisation": Style(bold=True),
    "person": Style(underline=True),
    "date": Style(italic=True),
    "amount": Style(bold=True, italic=True),
    "class": Style(italic=True),
    "link": Style(underline=True),
    "hit": Style(bold=True, underline=True),
}


@lru_cache(maxsize=256)
def style_of_roles(theme: Theme, roles: frozenset[Role]) -> Style:
    """How characters with these roles look; the sentence that was come for is one of the roles."""
    style = Style()
    for role in sorted(roles):
        style += _ATTRIBUTES.get(role, Style())
        if colour := _COLOURS.get(role):
            style += Style(color=getattr(theme, colour) or None)
    if "sentence" not in roles:
        return style
    if not theme.sentence_background:
        return style + Style(reverse=True)
    return style + Style(color=theme.sentence, bgcolor=theme.sentence_background)


_COLOURS: dict[Role, str] = {"organisation": "organisation", "person": "person", "date": "date", "amount": "amount"}


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
