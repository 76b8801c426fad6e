"""Owns the index of all national bodies: every form a text may use, and the body it names.

The rows themselves stand in the tables by subject; this module only reads them, once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from loaders.knowledge.bodies.care_providers import CARE_PROVIDERS
from loaders.knowledge.bodies.charities import CHARITIES
from loaders.knowledge.bodies.companies import COMPANIES
from loaders.knowledge.bodies.departments import DEPARTMENTS
from loaders.knowledge.bodies.health_bodies import HEALTH_BODIES
from loaders.knowledge.bodies.hospitals import HOSPITALS
from loaders.knowledge.bodies.housing_associations import HOUSING_ASSOCIATIONS
from loaders.knowledge.bodies.membership_bodies import MEMBERSHIP_BODIES
from loaders.knowledge.bodies.nations import NATIONS
from loaders.knowledge.bodies.politics import POLITICS
from loaders.knowledge.bodies.press import PRESS
from loaders.knowledge.bodies.specialist_charities import SPECIALIST_CHARITIES
from loaders.knowledge.bodies.world_arts import WORLD_ARTS
from loaders.knowledge.bodies.world_clubs import WORLD_CLUBS
from loaders.knowledge.bodies.world_companies import WORLD_COMPANIES
from loaders.knowledge.bodies.world_firms import WORLD_FIRMS
from loaders.knowledge.bodies.world_institutions import WORLD_INSTITUTIONS
from loaders.knowledge.bodies.world_names import WORLD_BODIES
from loaders.knowledge.bodies.world_parties import WORLD_PARTIES
from loaders.knowledge.bodies.world_press import WORLD_PRESS
from loaders.knowledge.bodies.world_states import WORLD_STATES
from loaders.knowledge.word_lists import name_list

TABLES = (
    DEPARTMENTS,
    HEALTH_BODIES,
    HOSPITALS,
    MEMBERSHIP_BODIES,
    CHARITIES,
    SPECIALIST_CHARITIES,
    HOUSING_ASSOCIATIONS,
    COMPANIES,
    CARE_PROVIDERS,
    NATIONS,
    POLITICS,
    PRESS,
    WORLD_BODIES,
    WORLD_PARTIES,
    WORLD_COMPANIES,
    WORLD_ARTS,
    WORLD_PRESS,
    WORLD_STATES,
)
_LISTS = (WORLD_FIRMS, WORLD_INSTITUTIONS, WORLD_CLUBS)
"""Tables that hold for papers that are not about care alone, in rows of their own form."""
_NOT_OF_CARE = (WORLD_ARTS, WORLD_COMPANIES, WORLD_PRESS, WORLD_STATES)
"""Tables of which short names mean other things in health and care (EPA, CPA, MCA)."""


@dataclass(frozen=True, slots=True)
class Body:
    """A national body. Dates are ISO 8601 to the day, month or year known; predecessors are names of bodies."""

    name: str
    kind: str
    forms: tuple[str, ...]
    opened: str | None = None
    closed: str | None = None
    predecessors: tuple[str, ...] = ()


class Form(NamedTuple):
    """One way to write a body. `lower`: in lower case too; `everyday`: also a common word; `needs_name`: an acronym
    with another common meaning; `elsewhere`: this body only where the text is not about care."""

    text: str
    body: str
    lower: bool = False
    everyday: bool = False
    needs_name: bool = False
    elsewhere: bool = False


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def _read(table: str) -> list[Body]:
    bodies = []
    for row in table.strip().splitlines():
        cells = [cell.strip() for cell in row.split("|")] + [""] * 6
        bodies.append(Body(cells[0], cells[1], _parts(cells[2]), cells[3] or None, cells[4] or None, _parts(cells[5])))
    return bodies


def _read_lists(table: str) -> list[Body]:
    bodies = []
    for block in re.split(r"\n(?=\S)", table.strip()):
        kind, _, names = block.partition(":")
        for row in name_list(names):
            forms = tuple(form.strip() for form in row.split(" = "))
            bodies.append(Body(forms[0].lstrip("^?!"), kind, forms))
    return bodies


def _form(written: str, body: str) -> Form:
    flags = written[: len(written) - len(written.lstrip("^?!"))]
    text = written[len(flags) :]
    elsewhere = body in _OF_LISTS or (body in _BODIES_ELSEWHERE and (" " not in text or BODIES[body].kind != "company"))
    return Form(text, body, "^" in flags, "?" in flags, "!" in flags, elsewhere)


_LISTED = {body.name: body for table in _LISTS for body in _read_lists(table)}
_TABLED = {body.name: body for table in TABLES for body in _read(table)}
BODIES: dict[str, Body] = _LISTED | _TABLED
"""Name -> body."""

_OF_LISTS = _LISTED.keys() - _TABLED.keys()

_BODIES_ELSEWHERE = frozenset(body.name for table in _NOT_OF_CARE for body in _read(table))

FORMS: tuple[Form, ...] = tuple(_form(written, body.name) for body in BODIES.values() for written in body.forms)


def _successors() -> dict[str, tuple[str, ...]]:
    after: dict[str, list[str]] = {}
    for body in BODIES.values():
        for name in body.predecessors:
            after.setdefault(name, []).append(body.name)
    return {name: tuple(names) for name, names in after.items()}


SUCCESSORS: dict[str, tuple[str, ...]] = _successors()
