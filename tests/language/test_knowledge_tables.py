"""Whether the tables of names are whole: no row empty, nothing named twice, no predecessor unknown."""

from __future__ import annotations

from collections import Counter

from loaders.knowledge.bodies.classes import CLASS_ROWS
from loaders.knowledge.bodies.index import BODIES, FORMS, TABLES
from loaders.knowledge.bodies.kinds import PLURAL_TAILS, TAILS
from loaders.knowledge.bodies.world_names import WORLD_TAILS
from loaders.knowledge.outlets import OUTLETS


def twice(names: list[str]) -> list[str]:
    return [name for name, count in Counter(names).items() if count > 1]


def test_every_body_has_a_name_a_kind_and_a_form() -> None:
    assert [body for body in BODIES.values() if not (body.name and body.kind and body.forms)] == []


def test_no_body_stands_in_two_rows() -> None:
    assert twice([row.split("|")[0] for table in TABLES for row in table.strip().splitlines()]) == []


def test_no_form_names_two_bodies() -> None:
    assert twice([form.text for form in FORMS]) == []


def test_every_predecessor_is_a_body_of_the_tables() -> None:
    assert {before for body in BODIES.values() for before in body.predecessors} <= BODIES.keys()


def test_no_class_form_stands_twice() -> None:
    assert twice([form for row in CLASS_ROWS.strip().splitlines() for form in row.split("|")[1].split("; ")]) == []


def test_no_tail_stands_twice_and_every_plural_has_its_tail() -> None:
    tails = [tail.words for tail in (*TAILS, *WORLD_TAILS)]
    assert twice(tails) == []
    assert set(PLURAL_TAILS.values()) <= set(tails)


def test_no_outlet_name_stands_twice_and_no_address() -> None:
    for cells in ([f"{row.name}; {row.names}" for row in OUTLETS], [row.domains for row in OUTLETS]):
        names = [name.strip().casefold() for cell in cells for name in cell.split(";")]
        assert twice([name for name in names if name]) == []
