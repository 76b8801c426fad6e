"""Owns where the user's data, configuration and remembered places are kept.

On the way to the first frame: the XDG folders are read from the environment here, because importing platformdirs takes
as long as painting that frame; every other system is left to it.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

_NAME = "care-explorer"


def data_path(*below: str) -> str:
    """The folder of databases, or what is below it."""
    if _has_xdg():
        return _xdg("XDG_DATA_HOME", ".local/share", *below)
    from platformdirs import user_data_dir

    return os.path.join(user_data_dir(_NAME, appauthor=False), *below)


def config_path(*below: str) -> str:
    """The folder of what the user has set, or what is below it."""
    if _has_xdg():
        return _xdg("XDG_CONFIG_HOME", ".config", *below)
    from platformdirs import user_config_dir

    return os.path.join(user_config_dir(_NAME, appauthor=False), *below)


def state_path(*below: str) -> str:
    """The folder of what the program remembers between two starts, and could do without, or what is below it."""
    if _has_xdg():
        return _xdg("XDG_STATE_HOME", ".local/state", *below)
    from platformdirs import user_state_dir

    return os.path.join(user_state_dir(_NAME, appauthor=False), *below)


def shown_path(path: Path) -> str:
    """A path as people write it, the home folder as `~`."""
    try:
        return f"~/{path.relative_to(path.home())}"
    except (ValueError, RuntimeError):
        return str(path)


def _has_xdg() -> bool:
    return sys.platform not in ("darwin", "win32", "android", "ios", "cygwin")


def _xdg(variable: str, below_home: str, *below: str) -> str:
    """A path as the XDG Base Directory Specification has it: a relative one in the variable does not count."""
    given = os.environ.get(variable, "").strip()
    base = given if os.path.isabs(given) else os.path.expanduser(f"~/{below_home}")
    return os.path.join(base, _NAME, *below)
