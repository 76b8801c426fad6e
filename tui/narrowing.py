"""Owns what narrows the view: chips in the order they were put on, and the one query they make together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from db.query import Query, parse

Field = Literal["words", "organisation", "person", "kind", "certainty", "outlet", "tag", "range"]

_LISTS = (
    "words", "phrases", "excluded", "organisations", "organisation_ids", "people", "person_ids",
    "kinds", "certainties", "outlets", "tags", "problems",
)  # fmt: skip
_LIST_FIELDS = {"kind": "kinds", "certainty": "certainties", "outlet": "outlets", "tag": "tags"}


@dataclass(frozen=True, slots=True)
class Chip:
    """One narrowing. `value` is an identity for organisations and people, `(first day, last day)` for a range,
    the text as typed for words, and the value itself for the other fields. `label` is what the top line shows."""

    field: Field
    value: str | int | tuple[str, str]
    label: str


@dataclass(frozen=True, slots=True)
class Narrowing:
    chips: tuple[Chip, ...] = ()

    def with_chip(self, chip: Chip) -> Narrowing:
        """One more chip. A range or words take the place of the range or words before; nothing is put on twice."""
        if chip in self.chips:
            return self
        replaced = {"range", "words"} & {chip.field}
        return Narrowing((*(kept for kept in self.chips if kept.field not in replaced), chip))

    def only_organisation(self, chip: Chip) -> Narrowing:
        """The organisation in place of any others, the rest kept."""
        return Narrowing((*self.without("organisation").chips, chip))

    def without(self, *fields: Field) -> Narrowing:
        return Narrowing(tuple(chip for chip in self.chips if chip.field not in fields))

    def without_last(self) -> Narrowing:
        return Narrowing(self.chips[:-1])

    def of(self, field: Field) -> tuple[Chip, ...]:
        return tuple(chip for chip in self.chips if chip.field == field)

    def query(self) -> Query:
        query = Query()
        for chip in self.chips:
            query = _narrowed(query, chip)
        return query


def _narrowed(query: Query, chip: Chip) -> Query:
    match chip.field, chip.value:
        case "words", str(text):
            return _both(query, parse(text))
        case "organisation", int(identity):
            return replace(query, organisation_ids=(*query.organisation_ids, identity))
        case "person", int(identity):
            return replace(query, person_ids=(*query.person_ids, identity))
        case "range", (str(earliest), str(latest)):
            return replace(query, **_both_ranges(query, earliest, latest))
        case field, str(value) if field in _LIST_FIELDS:
            name = _LIST_FIELDS[field]
            return replace(query, **{name: (*getattr(query, name), value)})
    return query


def _both(query: Query, other: Query) -> Query:
    """A query that asks for what both ask for; both lists of values where each has one."""
    joined = {name: (*getattr(query, name), *getattr(other, name)) for name in _LISTS}
    dates = _both_ranges(query, other.earliest, other.latest)
    return replace(query, **joined, **dates, money=other.money or query.money)


def _both_ranges(query: Query, earliest: str | None, latest: str | None) -> dict[str, str | None]:
    first = [day for day in (query.earliest, earliest) if day]
    last = [day for day in (query.latest, latest) if day]
    return {"earliest": max(first, default=None), "latest": min(last, default=None)}
