"""Owns the commands that set the program up: the template of the configuration file, and completion in the shell."""

from __future__ import annotations

import click

from tui.commands import output
from tui.configuration.reading import configuration_file, read_configuration
from tui.configuration.template import template
from tui.exit_codes import DONE, WRONG_USAGE

_SHELLS = ("bash", "zsh", "fish")


@click.command()
@click.option("--path", "only_path", is_flag=True, help="Only say where the file is looked for.")
@click.option("--check", "only_check", is_flag=True, help="Say what in your file cannot be meant; then exit with 2.")
def config(only_path: bool, only_check: bool) -> int:
    """Print a commented template of everything that can be set: colours, keys, the default database.

    \b
    care-explorer config --path                          where your file is looked for
    care-explorer config > "$(care-explorer config --path)"   begin with the template
    care-explorer config --check                         what in your file cannot be meant

    What cannot be meant is said at the start, one line each with file and line, and keeps its default. Only where it
    cannot be told which database is meant does every command refuse, with exit code 2, until --db names one.
    """
    path = configuration_file()
    if only_path:
        output.write(path)
        return DONE
    if only_check:
        problems = read_configuration(path).problems
        for problem in problems:
            output.write(problem)
        output.say(f"{path}: {'nothing to complain of' if not problems else f'{len(problems)} to be mended'}")
        return WRONG_USAGE if problems else DONE
    output.write(template(path).rstrip("\n"))
    return DONE


@click.command()
@click.argument("shell", type=click.Choice(_SHELLS))
def completion(shell: str) -> int:
    """Print the script that completes commands and options in a shell.

    \b
    bash:  care-explorer completion bash > ~/.local/share/bash-completion/completions/care-explorer
    zsh:   care-explorer completion zsh > a folder of your $fpath, as _care-explorer
    fish:  care-explorer completion fish > ~/.config/fish/completions/care-explorer.fish
    """
    from click.shell_completion import get_completion_class

    from tui.command_line import COMPLETION, care_explorer

    kind = get_completion_class(shell)
    assert kind is not None
    output.write(kind(care_explorer, {}, "care-explorer", COMPLETION).source().rstrip("\n"))
    return DONE
