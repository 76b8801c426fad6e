"""Owns what is said where a part of the program needs a library that was not installed with it."""

from __future__ import annotations

from importlib.util import find_spec

from tui.exit_codes import WRONG_USAGE, Failure


def need(module: str, extra: str, what: str) -> None:
    """Raises Failure, with the command that installs it, where the module is not there. Imports nothing."""
    if find_spec(module) is None:
        raise Failure(f"{what} needs what is not installed here: pip install 'care-explorer[{extra}]'", WRONG_USAGE)
