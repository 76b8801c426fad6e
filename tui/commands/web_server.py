"""Owns the web server behind `serve`: textual-serve's, made to refuse other sites and to speak in our words."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from typing import Any

from aiohttp import web
from textual_serve.server import Server

LOOPBACK = ("localhost", "127.0.0.1", "::1")


class ExplorerServer(Server):  # type: ignore[misc]
    """One application for each browser that comes.

    A page of another site can make a browser open a connection to this machine, and a name can be made to lead here; so
    what comes must come from our own page and, on loopback, ask for this machine by its own name.
    """

    def __init__(self, command: str, host: str, port: int, started: Callable[[str], None]) -> None:
        url = f"http://{_bracketed(host)}:{port}"
        super().__init__(command, host, port, title="care-explorer", public_url=url)
        self._started = started
        self._names = allowed_names(host)

    def initialize_logging(self) -> None:
        """Only what goes wrong is told, on standard error."""
        logging.basicConfig(level=logging.ERROR, format="care-explorer: %(message)s")

    async def on_startup(self, app: web.Application) -> None:  # noqa: ARG002 - the library gives it
        self._started(self.public_url)

    async def handle_index(self, request: web.Request) -> Any:
        self._refuse_strangers(request)
        # Whatever the name under which the browser found us, its connection comes back by the same.
        self.public_url = f"{request.scheme}://{request.host}"
        return await super().handle_index(request)

    async def handle_websocket(self, request: web.Request) -> Any:
        self._refuse_strangers(request)
        return await super().handle_websocket(request)

    def _refuse_strangers(self, request: web.Request) -> None:
        if not is_own(request.host, request.headers.get("Origin"), self._names):
            raise web.HTTPForbidden(text="This page is for browsers on the machine that serves it.")


def allowed_names(host: str) -> Collection[str] | None:
    """By which names this machine may be asked for; None for any, where it serves others."""
    return LOOPBACK if is_loopback(host) else None


def is_loopback(host: str) -> bool:
    """Whether only this machine itself reaches the host."""
    return host in LOOPBACK or host.startswith("127.")


def is_own(host: str, origin: str | None, names: Collection[str] | None) -> bool:
    """Whether a request may come in: for one of the names, and from our own page or by typing the address."""
    name = host.rsplit(":", 1)[0] if not host.endswith("]") else host
    named = names is None or name.strip("[]").lower() in names or name.startswith("127.")
    return named and (origin is None or origin.partition("://")[2] == host)


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
