"""Owns reading the configuration file: what is set in it, and one line for each thing in it that cannot be meant.

Without a file nothing is imported for it. What cannot be understood keeps its default.
"""

from __future__ import annotations

import os
from functools import lru_cache

from db.light.patterns import pattern
from db.light.typing import TYPE_CHECKING, Any, NamedTuple
from tui.configuration.folders import config_path
from tui.keys.in_force import KeysInForce, Wanted, default_keys, laid_over

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

_MOST_BYTES = 1_000_000


class Configuration(NamedTuple):
    """What is set. `problems` are one line each, with file and line; `database_unknown` is why the database that was
    meant cannot be told, which no command may guess."""

    database: Path | None = None
    theme: str = "terminal"
    mouse: bool = False
    message_seconds: float = 6.0
    keys: KeysInForce = default_keys()
    problems: tuple[str, ...] = ()
    database_unknown: str | None = None


def configuration_file() -> str:
    return config_path("config.toml")


def configuration() -> Configuration:
    """What the user's file says, which is read once."""
    return read_configuration(configuration_file())


@lru_cache(maxsize=8)
def read_configuration(path: str | os.PathLike[str]) -> Configuration:
    try:
        with open(path, "rb") as file:
            written = file.read(_MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        return Configuration()
    except OSError as error:
        return _unread(f"{path}: {error.strerror}")
    if len(written) > _MOST_BYTES:
        return _unread(f"{path}: larger than {_MOST_BYTES:,} bytes")
    import tomllib

    try:
        text = written.decode("utf-8-sig")
        found = tomllib.loads(text)
    except UnicodeDecodeError as error:
        line = written.count(b"\n", 0, error.start) + 1
        return _unread(f"{path}:{line}: not UTF-8 text")
    except tomllib.TOMLDecodeError as error:
        return _unread(_placed(path, text, str(error)))
    except RecursionError:
        return _unread(f"{path}: nested too deeply")
    return _understood(path, found, _Lines(text))


def _unread(problem: str) -> Configuration:
    return Configuration(problems=(problem,), database_unknown=problem)


_PLACE = pattern(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")


def _placed(path: str | os.PathLike[str], text: str, words: str) -> str:
    """The TOML reader's complaint with its line before it, as compilers have it."""
    found = _PLACE.search(words)
    line = (found and found[1]) or text.count("\n") + 1
    said = _PLACE.sub("", words)
    return f"{path}:{line}: not TOML: {said[:1].lower()}{said[1:]}"


def _understood(path: str | os.PathLike[str], found: Mapping[str, Any], lines: _Lines) -> Configuration:
    from tui.configuration.settings import SETTINGS

    values: dict[str, Any] = {}
    problems: list[str] = []
    wanted: dict[str, Wanted] = {}
    unknown: str | None = None
    for name, value in found.items():
        where = f"{path}:{lines.of(name)}"
        if name == "keys" and isinstance(value, dict):
            for action, keys in _flattened(value):
                where = f"{path}:{lines.of(f'keys.{action}')}"
                if isinstance(keys, str | list) and all(isinstance(key, str) for key in keys):
                    wanted[action] = Wanted((keys,) if isinstance(keys, str) else tuple(keys), where)
                else:
                    problems.append(f'{where}: {action}: a key in quotation marks is wanted, or several: ["a", "b"]')
        elif name == "keys":
            problems.append(f"{where}: keys: a table is wanted, such as [keys] with the keys below it")
        elif name not in SETTINGS:
            problems.append(f"{where}: there is no setting called {name}; `care-explorer config` shows all")
        else:
            try:
                values[name] = SETTINGS[name].understood(value)
            except ValueError as error:
                problems.append(f"{where}: {name}: {error}")
                unknown = problems[-1] if name == "database" else unknown
    keys = laid_over(wanted)
    return Configuration(**values, keys=keys, problems=(*problems, *keys.problems), database_unknown=unknown)


def _flattened(keys: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    """Actions by their whole names; the tables of the file are the scopes."""
    for name, value in keys.items():
        if isinstance(value, dict):
            yield from _flattened(value, f"{before}{name}.")
        else:
            yield before + name, value


class _Lines:
    """The line of each setting in a file that is TOML; the reader of the standard library does not tell them."""

    _TABLE = pattern(r"\s*\[\s*([^\]\[]+?)\s*\]")
    _SETTING = pattern(r"""\s*([\w."'-]+)\s*=""")

    def __init__(self, text: str) -> None:
        self._lines: dict[str, int] = {}
        table = ""
        for number, line in enumerate(text.splitlines(), 1):
            if found := self._TABLE.match(line):
                table = self._plain(found[1])
                self._lines.setdefault(table, number)
                table += "."
            elif found := self._SETTING.match(line):
                self._lines.setdefault(table + self._plain(found[1]), number)

    @staticmethod
    def _plain(name: str) -> str:
        return "".join(name.replace('"', "").replace("'", "").split())

    def of(self, name: str) -> int:
        """The line where it is set or, in an inline table, that table's; 1 where it cannot be told."""
        parts: Sequence[str] = name.split(".")
        return next((line for end in range(len(parts), 0, -1) if (line := self._lines.get(".".join(parts[:end])))), 1)
