"""Owns the walk back and forward through places, as a browser does it."""

from __future__ import annotations

from typing import Generic, TypeVar

Place = TypeVar("Place")

_MOST_PLACES = 500


class History(Generic[Place]):
    """Places in the order they were visited; visiting one forgets those that lay forward."""

    def __init__(self, first: Place) -> None:
        self._places = [first]
        self._position = 0

    @property
    def current(self) -> Place:
        return self._places[self._position]

    @property
    def has_before(self) -> bool:
        """Whether there is a place to go back to."""
        return self._position > 0

    def visit(self, place: Place) -> None:
        del self._places[self._position + 1 :]
        self._places.append(place)
        del self._places[:-_MOST_PLACES]
        self._position = len(self._places) - 1

    def replace(self, place: Place) -> None:
        """Note how the current place looks now, so that coming back finds it so."""
        self._places[self._position] = place

    def back(self) -> Place | None:
        """The place before, now current; None at the beginning."""
        if self._position == 0:
            return None
        self._position -= 1
        return self.current

    def forward(self) -> Place | None:
        """The place after, now current; None at the end."""
        if self._position + 1 >= len(self._places):
            return None
        self._position += 1
        return self.current
