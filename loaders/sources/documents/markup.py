"""Owns XML read safely, as it comes: elements and text in their order, and no entities of the file's own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from xml.parsers import expat

from loaders.sources.documents.document import CannotReadError

_SEPARATOR = "\x1f"
_PIECE = 65_536
_NOTHING: dict[str, str] = {}


class Event(NamedTuple):
    """`kind` is "open", "close" or "text"; `space` the namespace of an element and `name` its name within it, and
    `said` its attributes by their names without namespaces. Of text `name` is the characters."""

    kind: str
    space: str
    name: str
    said: dict[str, str]


def events(data: bytes) -> Iterator[Event]:
    """The elements and the text of an XML file. Raises CannotReadError where it is damaged or made to do harm."""
    found: list[Event] = []
    parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
    parser.buffer_text = True

    def opened(name: str, attributes: dict[str, str]) -> None:
        space, _, local = name.rpartition(_SEPARATOR)
        said = {key.rpartition(_SEPARATOR)[2]: value for key, value in attributes.items()}
        found.append(Event("open", space, local, said))

    def closed(name: str) -> None:
        space, _, local = name.rpartition(_SEPARATOR)
        found.append(Event("close", space, local, _NOTHING))

    def declared(*_: object) -> None:
        raise CannotReadError("it declares entities, as no program writes them: made to do harm")

    parser.StartElementHandler = opened
    parser.EndElementHandler = closed
    parser.CharacterDataHandler = lambda text: found.append(Event("text", "", text, _NOTHING))
    parser.EntityDeclHandler = declared
    # Piece by piece, since the events of a large file would take a hundred times its size of memory.
    for at in range(0, len(data) + 1, _PIECE):
        try:
            parser.Parse(data[at : at + _PIECE], at + _PIECE > len(data))
        except expat.ExpatError as error:
            raise CannotReadError(f"a damaged document: {error}") from error
        yield from found
        found.clear()


def texts(data: bytes, *names: str) -> dict[str, str]:
    """The text of the first element of each name that has some, by name."""
    found: dict[str, str] = {}
    inside: str | None = None
    for event in events(data):
        if event.kind == "open":
            inside = event.name if event.name in names else None
        elif event.kind == "close":
            inside = None
        elif inside is not None and inside not in found and event.name.strip():
            found[inside] = " ".join(event.name.split())
    return found
