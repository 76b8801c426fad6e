"""Owns where the user's data, configuration and remembered places are kept.

On the way to the first frame: the XDG folders are read from the environment here, because importing platformdirs takes
as long as painting that frame; every other system is left to it.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

_NAME = "care-explorer"


def data_folder() -> Path:
    """Databases."""
    if _has_xdg():
        return _xdg("XDG_DATA_HOME", ".local", "share")
    from platformdirs import user_data_path

    return user_data_path(_NAME, appauthor=False)


def config_folder() -> Path:
    """What the user has set."""
    if _has_xdg():
        return _xdg("XDG_CONFIG_HOME", ".config")
    from platformdirs import user_config_path

    return user_config_path(_NAME, appauthor=False)


def state_folder() -> Path:
    """What the program remembers between two starts, and could do without."""
    if _has_xdg():
        return _xdg("XDG_STATE_HOME", ".local", "state")
    from platformdirs import user_state_path

    return user_state_path(_NAME, appauthor=False)


def shown_path(path: Path) -> str:
    """A path as people write it, the home folder as `~`."""
    try:
        return f"~/{path.relative_to(Path.home())}"
    except (ValueError, RuntimeError):
        return str(path)


def _has_xdg() -> bool:
    return sys.platform not in ("darwin", "win32", "android", "ios", "cygwin")


def _xdg(variable: str, *below_home: str) -> Path:
    """A folder as the XDG Base Directory Specification has it: a relative path in the variable does not count."""
    given = Path(os.environ.get(variable, "").strip())
    return (given if given.is_absolute() else Path.home().joinpath(*below_home)) / _NAME
