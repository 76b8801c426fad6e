"""Owns the command `serve`: where the application is served, and what is said of that."""

from __future__ import annotations

import os
import shlex
import socket
import subprocess
from typing import NoReturn

import click

from tui.commands import extras, output
from tui.commands.database_choice import DatabaseChoice
from tui.commands.paths import database_option
from tui.configuration.themes import THEMES
from tui.exit_codes import INTERRUPTED, WRONG_USAGE, Failure

_HIGHEST_PORT = 65535


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, metavar="ADDRESS", help="The address to listen at.")
@click.option("--port", type=click.IntRange(1, _HIGHEST_PORT), default=8000, show_default=True, metavar="N",
              help="The port to listen at.")  # fmt: skip
@click.option("--theme", type=click.Choice(list(THEMES)), help="Colours of the application [default: as configured].")
@database_option("The database to show.")
@click.pass_obj
def serve(choice: DatabaseChoice, host: str, port: int, theme: str | None, database: str | None) -> NoReturn:
    """Show the application in a web browser, until interrupted; each window has one of its own.

    Only browsers on this machine reach it, unless --host names another address. Whoever reaches it can read the
    database and, unless `care-explorer --read-only serve` forbids it, judge; exports are written on this machine.
    """
    extras.need("textual_serve", "serve", "serve")
    from tui.command_line import make_ready
    from tui.commands.web_server import ExplorerServer, is_loopback

    choice = choice.or_rather(database)
    make_ready(choice)
    from tui.application.served import arguments

    words = arguments(choice.path, theme, read_only=choice.read_only)
    # The library gives the line to a shell, and a path may hold anything.
    line = subprocess.list2cmdline(words) if os.name == "nt" else shlex.join(words)
    try:
        # Before anything is said; the library tells that it listens when it does not yet.
        socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET).close()
        if not is_loopback(host):
            may = "read the database" if choice.read_only else "read the database, judge in it"
            output.say(
                f"warning: everybody who reaches {host} can {may} and write exports as you; nothing is encrypted"
            )
        server = ExplorerServer(line, host, port, lambda url: output.say(f"{choice.path}: {url}  (Ctrl+C ends it)"))
        server.serve()
    except OSError as error:
        raise Failure(f"{host}:{port}: {_why(error)}", WRONG_USAGE) from error
    raise Failure("stopped serving", INTERRUPTED)


def _why(error: OSError) -> str:
    import errno

    if error.errno == errno.EADDRINUSE:
        return "another program listens there; --port names another port"
    if error.errno == errno.EADDRNOTAVAIL:
        return "it is no address of this machine"
    return " ".join((error.strerror or str(error)).split())
