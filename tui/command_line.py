"""Owns the command `care-explorer`: its options, its commands by name, and its exit codes.

No command lives here; each is imported when it is called, so that none waits for what another needs.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import NoReturn

import click

from tui.commands import output
from tui.commands.database_choice import DatabaseChoice
from tui.commands.paths import files, named
from tui.configuration.themes import THEMES
from tui.exit_codes import DATABASE_UNUSABLE, DONE, FAULT, INTERRUPTED, WRONG_USAGE, Failure

# name: (module and function, one line of help); the order is that of the help.
COMMANDS: dict[str, tuple[str, str]] = {
    "load": ("tui.commands.loading:load", "Load files, folders, archives, addresses or standard input (-)."),
    "search": ("tui.commands.questions:search", "Find organisations, people, events, what was said, and articles."),
    "organisations": ("tui.commands.questions:organisations", "List organisations, most mentioned first."),
    "organisation": ("tui.commands.questions:organisation", "All that is known of one organisation."),
    "timeline": ("tui.commands.questions:timeline", "List events in the order of their dates."),
    "articles": ("tui.commands.questions:list_articles", "List articles, newest first."),
    "article": ("tui.commands.questions:article", "One article; with --why, its facts and their rules."),
    "people": ("tui.commands.questions:people", "List people, most mentioned first."),
    "person": ("tui.commands.questions:person", "All that is known of one person, and what they said."),
    "quotations": ("tui.commands.passages:quotations", "List who is quoted with what, newest first."),
    "amounts": ("tui.commands.passages:amounts", "List sums of money, shares and counts, with their sentences."),
    "facets": ("tui.commands.questions:facets", "Count events and articles by kind, year, outlet and tag."),
    "views": ("tui.commands.views:views", "Saved views, and what is new in them."),
    "export": ("tui.commands.exporting:export", "Write what a query matches as CSV, Markdown, iCalendar, HTML…"),
    "judgements": ("tui.commands.judging:judgements", "What you decided: list it, export it, import it."),
    "register": ("tui.commands.registers:register", "Official registers: add them, list them."),
    "rebuild": ("tui.commands.rebuilding:rebuild", "Run today's rules over the stored pages; judgements stay."),
    "serve": ("tui.commands.serving:serve", "The application in a web browser."),
    "config": ("tui.commands.setting_up:config", "A commented template of everything that can be set."),
    "completion": ("tui.commands.setting_up:completion", "The script that completes commands in bash, zsh or fish."),
    "info": ("tui.commands.collection:info", "What is in the database, and what could not be loaded."),
    "check": ("tui.commands.collection:check", "Whether the database is whole."),
}

ALSO_CALLED = {
    "events": "timeline", "event": "timeline", "bodies": "organisations", "body": "organisation",
    "quotes": "quotations", "said": "quotations", "money": "amounts", "sums": "amounts", "find": "search",
    "add": "load", "import": "load", "open": "load", "stats": "info", "status": "info",
}  # fmt: skip
"""What other programs, or other people, call a command."""

COMPLETION = "_CARE_EXPLORER_COMPLETE"
"""What click's own scripts set when a shell asks for completions."""

EPILOG = """\b
Queries are words, "phrases", -not, and fields:
  org: body: person: kind: certainty: outlet: tag: from: to: month: money:>1m
  as in: timeline 'org:monitor kind:merger from:2009-04 to:2010' -denied
An id in a list or a citation is what `article`, `organisation` and `person` take.
Exit codes: 0 done, 1 nothing found or some sources not loaded, 2 wrong usage,
  3 the database cannot be used, 130 interrupted.
Data goes to standard output, words to standard error."""


class Commands(click.Group):
    """The commands by name, each imported only when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click gives it
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        module, _, function = COMMANDS[cmd_name][0].partition(":")
        command: click.Command = getattr(import_module(module), function)
        if command.epilog is None:
            from tui.commands.examples import epilog

            command.epilog = epilog(cmd_name)
            for name, below in command.commands.items() if isinstance(command, click.Group) else ():
                below.epilog = epilog(f"{cmd_name} {name}")
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does it; a name that is no command's is answered with the one that is meant."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from difflib import get_close_matches

            typed = args[0].lower()
            meant = ALSO_CALLED.get(typed) or next(iter(get_close_matches(typed, COMMANDS, 1)), None)
            if meant is None:
                raise
            raise click.UsageError(f"{error.message.removesuffix('.')}; did you mean {meant}?", ctx) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl([(name, words) for name, (_, words) in COMMANDS.items()])


def _print_version(context: click.Context, _parameter: click.Parameter, asked: bool) -> None:
    if asked:
        from importlib.metadata import PackageNotFoundError, version

        try:
            output.write(f"care-explorer {version('care-explorer')}")
        except PackageNotFoundError:
            output.write("care-explorer, not installed")
        context.exit()


@click.group(
    cls=Commands,
    invoke_without_command=True,
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option("--db", "database", metavar="PATH", envvar="CARE_EXPLORER_DB", callback=named,
              shell_complete=files, help="The database to use.")  # fmt: skip
@click.option("--read-only", is_flag=True, help="Change nothing, not even to bring an older database forward.")
@click.option("--mouse/--no-mouse", default=None, help="Follow the mouse [default: no].")
@click.option("--fresh", is_flag=True, help="Start at the beginning, not where this database was left.")
@click.option("--theme", type=click.Choice(list(THEMES)), help="Colours of the application [default: terminal].")
@click.option("--mono", "theme", flag_value="mono", help="No colours; the same as --theme mono.")
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_print_version, help="The version."
)
@click.pass_context
def care_explorer(
    context: click.Context, database: str | None, read_only: bool, mouse: bool | None, fresh: bool, theme: str | None
) -> None:
    """Explore saved pages about health and social care: who did what, when, and the sentence that says so.

    Without a command it opens the application, on a collection of its own the first time.
    """
    context.obj = DatabaseChoice(Path(database) if database else None, read_only)
    if context.invoked_subcommand is None:
        context.exit(_open_application(context.obj, mouse=mouse, theme=theme, fresh=fresh))


def _open_application(choice: DatabaseChoice, *, mouse: bool | None, theme: str | None, fresh: bool) -> int:
    if not output.is_interactive():
        raise Failure(
            "the application needs a terminal; for output to a file or pipe use a command, such as "
            "`care-explorer timeline` (--help lists them)",
            WRONG_USAGE,
        )
    make_ready(choice)
    from db.reading import tell_of_delays
    from tui.application.starting import run

    # On the screen of the application there is no room for it.
    tell_of_delays(None)
    code = run(choice.path, read_only=choice.read_only, mouse=mouse, theme=theme, fresh=fresh)
    if code != FAULT:
        from tui.application.next_start import prepare_next_start

        prepare_next_start(os.fspath(choice.given) if choice.given is not None else None, theme)
    return code


def make_ready(choice: DatabaseChoice) -> None:
    """Bring the database that is to be shown forward, or make that of the starter collection where there is none."""
    if os.path.lexists(choice.path) or choice.read_only:
        choice.open_reader().close()
    else:
        from tui.commands.loading import make_starter_database

        make_starter_database(choice)


def run_command(arguments: Sequence[str]) -> int:
    """Run one command line and give its exit code; whatever goes wrong is one line on standard error."""
    import sqlite3

    from db.errors import DatabaseError
    from db.reading import tell_of_delays

    tell_of_delays(output.say)
    try:
        # Not `care_explorer.main`: that takes a closed pipe for a failure.
        with care_explorer.make_context("care-explorer", list(arguments)) as context:
            result = care_explorer.invoke(context)
            sys.stdout.flush()
    except Failure as failure:
        return _failed(str(failure), failure.code)
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except (KeyboardInterrupt, click.Abort):
        return _failed("interrupted", INTERRUPTED)
    except click.ClickException as error:
        return _failed(_usage(error), WRONG_USAGE)
    except BrokenPipeError:
        output.no_one_is_listening()
        return DONE
    except (DatabaseError, sqlite3.Error) as error:
        return _failed(str(error), DATABASE_UNUSABLE)
    except OSError as error:
        if error.filename is None:
            output.no_one_is_listening()
            return _failed(f"standard output: {error.strerror or error}", WRONG_USAGE)
        return _failed(f"{error.filename}: {error.strerror}", DATABASE_UNUSABLE)
    finally:
        tell_of_delays(None)
    return result if isinstance(result, int) else DONE


def main() -> NoReturn:
    """The console script."""
    if COMPLETION in os.environ:
        care_explorer.main(prog_name="care-explorer")
    # Where the shell closed one of them (`>&-`), Python has None, and the next file opened would take its number.
    with contextlib.ExitStack() as files:
        if sys.stdout is None:
            sys.stdout = files.enter_context(Path(os.devnull).open("w", encoding="utf-8"))
        if sys.stderr is None:
            sys.stderr = files.enter_context(Path(os.devnull).open("w", encoding="utf-8"))
        sys.exit(run_command(sys.argv[1:]))


def _failed(words: str, code: int) -> int:
    with contextlib.suppress(BrokenPipeError):
        output.complain(words)
    return code


def _usage(error: click.ClickException) -> str:
    words = " ".join(error.format_message().split()).removesuffix(".")
    words = words.replace("is not a valid integer range", "is not a whole number")
    context = error.ctx if isinstance(error, click.UsageError) else None
    return f"{words} ({context.command_path} --help)" if context is not None else words
