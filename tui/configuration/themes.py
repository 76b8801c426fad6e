"""Owns the colours: those of the terminal itself, none at all, or a theme's; free of the framework.

Colours only add to what bold, underline, italics and reverse say already: nothing hangs on them alone.
"""

from __future__ import annotations

import os

from db.light.typing import NamedTuple


class Theme(NamedTuple):
    """Colours by what they are for, as one of the sixteen of a terminal or as #rrggbb; "" leaves it as it is."""

    name: str
    background: str = ""
    foreground: str = ""
    organisation: str = ""
    person: str = ""
    date: str = ""
    amount: str = ""
    sentence: str = ""
    sentence_background: str = ""
    """Without one, the sentence that says so is shown in reverse."""


# Each colour has a contrast of 4.5 to 1 and more to its background (WCAG 2.2, 1.4.3), for which a few are lighter or
# darker than in the palette that the theme is named after.
THEMES: dict[str, Theme] = {
    theme.name: theme
    for theme in (
        Theme("terminal", "", "", "cyan", "magenta", "green", "yellow", "black", "yellow"),
        Theme("mono"),
        Theme("nord", "#2e3440", "#d8dee9", "#88c0d0", "#c9a7c3", "#a3be8c", "#ebcb8b", "#2e3440", "#ebcb8b"),
        Theme("gruvbox", "#282828", "#fbf1c7", "#8ec07c", "#d3a0b0", "#b8bb26", "#fabd2f", "#282828", "#fabd2f"),
        Theme("dracula", "#282a36", "#f8f8f2", "#8be9fd", "#ff79c6", "#50fa7b", "#f1fa8c", "#282a36", "#f1fa8c"),
        Theme("solarized-dark", "#002b36", "#93a1a1", "#2fb5aa", "#e77fb3", "#9fb000", "#d2a000", "#002b36", "#d2a000"),
        Theme("solarized-light",
              "#fdf6e3", "#4f646b", "#14706a", "#a8276c", "#566500", "#7d5c00", "#fdf6e3", "#4f646b"),
        Theme("paper", "#ffffff", "#1a1a1a", "#005f73", "#8a1c6b", "#1b6321", "#7a4b00", "#1a1a1a", "#ffe08a"),
    )
}  # fmt: skip

TERMINAL, MONO = THEMES["terminal"], THEMES["mono"]


def shown_theme(name: str) -> Theme:
    """The theme of this name, without any colour where the user asks all programs for that (no-color.org)."""
    return MONO if os.environ.get("NO_COLOR") else THEMES[name]


def contrast(colour: str, background: str) -> float:
    """The contrast ratio of two #rrggbb colours, from 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(colour), _luminance(background)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
