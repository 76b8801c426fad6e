"""Owns the theme that was chosen while the program ran, until another is set in the configuration file."""

from __future__ import annotations

from tui.configuration.folders import state_path
from tui.configuration.themes import THEMES
from tui.remembered.files import keep, kept

_MOST_BYTES = 1000


def theme_in_force(configured: str) -> str:
    """The theme chosen last, if it was chosen in the place of this one; else this one."""
    written = (kept(theme_file(), _MOST_BYTES) or b"").decode(errors="replace")
    chosen, _, instead_of = written.strip().partition(" instead of ")
    return chosen if chosen in THEMES and instead_of == configured else configured


def remember_theme(chosen: str, configured: str) -> None:
    """Keep the choice for the next start; silently not, where nothing can be written."""
    keep(theme_file(), f"{chosen} instead of {configured}\n".encode())


def theme_file() -> str:
    return state_path("theme")
