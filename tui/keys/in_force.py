"""Owns which keys are in force: the defaults with what the user has set over them, and what does not go together."""

from __future__ import annotations

from functools import lru_cache

from db.light.typing import TYPE_CHECKING, NamedTuple
from tui.keys.bindings import Binding
from tui.keys.names import is_typed, key_called, key_shown
from tui.keys.tables import SCOPES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


class Wanted(NamedTuple):
    """What the user has set for an action: `keys` as written, and `where`, the file and its line."""

    keys: tuple[str, ...]
    where: str


class KeysInForce(NamedTuple):
    """`keys` are those of each action by its id (an action without any has none); `changed` is those ids whose keys are
    not the defaults; `problems` are one line each."""

    keys: Mapping[str, tuple[str, ...]]
    changed: frozenset[str] = frozenset()
    problems: tuple[str, ...] = ()

    def shown(self, *ids: str) -> str:
        """The first key of each of the actions, as people call it; empty where one has none."""
        first = [self.keys[each][0] for each in ids if self.keys[each]]
        return " ".join(map(key_shown, first)) if len(first) == len(ids) else ""


def every_binding() -> Iterator[tuple[str, str, Binding]]:
    """(scope's name, id, binding) of every binding there is."""
    for scope in SCOPES.values():
        for binding in scope.bindings:
            yield scope.name, scope.id_of(binding), binding


@lru_cache(maxsize=1)
def default_keys() -> KeysInForce:
    return KeysInForce({each: tuple(binding.key.split(",")) for _, each, binding in every_binding()})


def laid_over(wanted: Mapping[str, Wanted]) -> KeysInForce:
    """The defaults with the user's keys over them.

    A key that is set belongs to the action it is set for, and is taken from any other that holds at the same time; of
    two that are set, the first in the file has it.
    """
    if not wanted:
        return default_keys()
    return _Overlay(wanted).result()


class _Overlay:
    def __init__(self, wanted: Mapping[str, Wanted]) -> None:
        self._defaults = default_keys().keys
        self._keys: dict[str, list[str]] = {each: list(keys) for each, keys in self._defaults.items()}
        self._scope_of = {each: scope for scope, each, _ in every_binding()}
        self._problems: list[str] = []
        self._set: dict[str, str] = {}
        for each, (written, where) in wanted.items():
            if each not in self._scope_of or SCOPES[self._scope_of[each]].is_fixed:
                self._problems.append(f"{where}: no action is called {each}")
            elif keys := self._understood(each, written, where):
                self._keys[each] = keys
                self._set[each] = where

    def result(self) -> KeysInForce:
        for each in self._set:
            self._take_from_others(each)
        keys = {each: tuple(found) for each, found in self._keys.items()}
        changed = frozenset(each for each, found in keys.items() if found != self._defaults[each])
        return KeysInForce(keys, changed, tuple(self._problems))

    def _understood(self, each: str, written: Sequence[str], where: str) -> list[str]:
        keys: list[str] = []
        for words in written:
            try:
                key = key_called(words)
            except ValueError as error:
                self._problems.append(f"{where}: {each}: {error}")
                continue
            if SCOPES[self._scope_of[each]].is_typed and is_typed(key):
                self._problems.append(f"{where}: {each}: {key_shown(key)} is typed into the text there")
            elif key not in keys:
                keys.append(key)
        if not keys:
            self._problems.append(f"{where}: {each} keeps {self._words(self._defaults[each])}")
        return keys

    def _take_from_others(self, each: str) -> None:
        for key in list(self._keys[each]):
            for other in self._at_the_same_time(each):
                if key not in self._keys[other]:
                    continue
                where = self._set[each]
                if other in self._set and list(self._set).index(other) < list(self._set).index(each):
                    self._keys[each].remove(key)
                    self._problems.append(f"{where}: {key_shown(key)} is set for {other} already{self._left(each)}")
                    break
                if other not in self._set:
                    self._keys[other].remove(key)
                    self._problems.append(f"{where}: {key_shown(key)} is taken from {other}{self._left(other)}")

    def _at_the_same_time(self, each: str) -> Iterator[str]:
        scope = SCOPES[self._scope_of[each]]
        around = {scope.name, *scope.beside}
        return (other for other, name in self._scope_of.items() if other != each and name in around)

    def _left(self, each: str) -> str:
        return f", which keeps {self._words(self._keys[each])}" if self._keys[each] else ", which has no key now"

    def _words(self, keys: Sequence[str]) -> str:
        return " ".join(map(key_shown, keys))
