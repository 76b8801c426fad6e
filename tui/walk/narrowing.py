"""Owns what narrows the view: chips in the order they were put on, and the one query they make together."""

from __future__ import annotations

from db.light.typing import Any, Literal, NamedTuple
from db.search.query import Query, days_of_month, parse, spell

Field = Literal["words", "organisation", "body", "person", "kind", "certainty", "outlet", "tag", "range"]

_LISTS = (
    "words", "phrases", "excluded", "organisations", "organisation_ids", "bodies", "people", "person_ids",
    "kinds", "certainties", "outlets", "tags", "problems",
)  # fmt: skip


_LENGTH_OF_A_MONTH = len("2009-04")


class Chip(NamedTuple):
    """One narrowing. `value` is an identity for organisations and people, `(first day, last day)` or a month twice for
    a range, the text as typed for words, and the value itself for the other fields. `label` is what the top
    line shows."""

    field: Field
    value: str | int | tuple[str, str]
    label: str


class Narrowing(NamedTuple):
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

    def without_asking(self, field: Field) -> Narrowing:
        """Without the chips of a field, and without what words that were typed ask of it (`kind:pilot`)."""
        kept = (_without_asking(chip, field) if chip.field == "words" else chip for chip in self.without(field).chips)
        return Narrowing(tuple(chip for chip in kept if chip is not None))

    def switched(self, field: Field, chips: tuple[Chip, ...]) -> Narrowing:
        """With these in the place of whatever asks of the field."""
        others = self.without_asking(field)
        if set(self.of(field)) == set(chips) and others == self.without(field):
            return self
        return Narrowing((*others.chips, *chips))

    def of(self, field: Field) -> tuple[Chip, ...]:
        return tuple(chip for chip in self.chips if chip.field == field)

    def replaced(self, field: Field, value: int, by: tuple[int, str] | None) -> Narrowing:
        """With an organisation or a person in place of another, or without it."""
        chips = dict.fromkeys(
            chip if (chip.field, chip.value) != (field, value) else Chip(field, *by) if by else None
            for chip in self.chips
        )
        return Narrowing(tuple(chip for chip in chips if chip is not None))

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
            return query._replace(organisation_ids=(*query.organisation_ids, identity))
        case "person", int(identity):
            return query._replace(person_ids=(*query.person_ids, identity))
        case "range", (str(month), str(_)) if len(month) == _LENGTH_OF_A_MONTH:
            earliest, latest = days_of_month(month)
            return _both(query, Query(earliest=earliest, latest=latest, month=month))
        case "range", (str(earliest), str(latest)):
            return _both(query, Query(earliest=earliest, latest=latest))
        case "body", str(value):
            return query._replace(bodies=(*query.bodies, value))
        case "kind", str(value):
            return query._replace(kinds=(*query.kinds, value))
        case "certainty", str(value):
            return query._replace(certainties=(*query.certainties, value))
        case "outlet", str(value):
            return query._replace(outlets=(*query.outlets, value))
        case "tag", str(value):
            return query._replace(tags=(*query.tags, value))
    return query


_ASKED: dict[Field, dict[str, Any]] = {
    "body": {"bodies": ()}, "kind": {"kinds": ()}, "certainty": {"certainties": ()}, "outlet": {"outlets": ()},
    "tag": {"tags": ()}, "range": {"earliest": None, "latest": None, "month": None},
}  # fmt: skip


def _without_asking(words: Chip, field: Field) -> Chip | None:
    """Typed words without what they ask of a field; None where they ask nothing else."""
    query = parse(str(words.value))
    left = query._replace(**_ASKED[field])
    if left == query:
        return words
    text = spell(left)
    return None if left.is_empty() else Chip("words", text, text)


def _both(query: Query, other: Query) -> Query:
    """A query that asks for what both ask for; lists are joined, days are the narrower ones."""
    joined: dict[str, Any] = {name: (*getattr(query, name), *getattr(other, name)) for name in _LISTS}
    first = max((day for day in (query.earliest, other.earliest) if day), default=None)
    last = min((day for day in (query.latest, other.latest) if day), default=None)
    return query._replace(
        **joined, earliest=first, latest=last, month=other.month or query.month, money=other.money or query.money
    )
