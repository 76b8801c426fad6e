"""Owns the theme that was chosen while the program ran, until another is set in the configuration file."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from tui.folders import state_folder
from tui.themes import THEMES


def theme_in_force(configured: str) -> str:
    """The theme chosen last, if it was chosen in the place of this one; else this one."""
    try:
        chosen, _, instead_of = _file().read_text(encoding="utf-8").strip().partition(" instead of ")
    except (OSError, UnicodeDecodeError):
        return configured
    return chosen if chosen in THEMES and instead_of == configured else configured


def remember_theme(chosen: str, configured: str) -> None:
    """Keep the choice for the next start; silently not, where nothing can be written."""
    file = _file()
    with contextlib.suppress(OSError):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside = file.with_name(f".theme-{os.getpid()}")
        beside.write_text(f"{chosen} instead of {configured}\n", encoding="utf-8")
        beside.replace(file)


def _file() -> Path:
    return state_folder() / "theme"
