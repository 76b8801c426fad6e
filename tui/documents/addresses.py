"""Owns opening an article's address: in a browser where the machine has a screen, else on the clipboard."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from tui.text.safe_text import safe_line


def open_address(address: str | None, copy: Callable[[str], None]) -> str:
    """Open the address and return the line that says what was done.

    Only web addresses are opened. Without a graphical screen a browser would take over this terminal, so the address
    is copied instead.
    """
    if not address:
        return "The page gives no address for this article."
    shown = safe_line(address)
    if not shown.lower().startswith(("http://", "https://")):
        return f"Not a web address, so it is not opened: {shown}"
    has_screen = sys.platform in ("darwin", "win32") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if has_screen and not os.environ.get("SSH_CONNECTION"):
        import webbrowser

        webbrowser.open(shown)
        return f"Opened {shown}"
    copy(shown)
    return f"No browser here; copied {shown}"
