"""Bodies of texts that are not about care: tables of the world, acronyms of any language, rows, makers and models."""

from __future__ import annotations

import pytest
from found_names import names

from loaders.knowledge.bodies.index import BODIES, FORMS
from loaders.knowledge.bodies.world_clubs import WORLD_CLUBS
from loaders.knowledge.bodies.world_firms import WORLD_FIRMS
from loaders.knowledge.bodies.world_institutions import WORLD_INSTITUTIONS

FOUND = [
    # tables, with the ways to write one body
    ("He flew with Lufthansa to Seoul for Square Enix.", ["Lufthansa", "Square Enix"]),
    ("The band signed to RCA and played for Juventus.", ["RCA", "Juventus"]),
    ("They saw a Boeing 747 and an Airbus A340 there.", []),
    # acronyms of bodies in other languages
    ("The Partido Zorbista de Quexal (PZQ) won. The PZQ left.", ["Partido Zorbista de Quexal", "PZQ", "PZQ"]),
    ("Zorbal Quixotry of the Realm of Exland and Yorbe (ZQREY) won.", [
        "Zorbal Quixotry of the Realm of Exland and Yorbe", "ZQREY",
    ]),
    ("The Great War Order (GWO) and the Zorbal Quixotry Album (ZQA) came.", []),
    # a row with a body
    ("They were Greenpeace, Civic Zorbal, and the Bright Quixotry of Exland.", [
        "Greenpeace", "Civic Zorbal", "Bright Quixotry of Exland",
    ]),
    ("They were Greenpeace, Paul Kowalski, Monday and Leeds.", ["Greenpeace"]),
    # acronyms within brackets, names of other languages, a party whose name ends before "party"
    ("The Party won (in Zorbal: Partei für Quexal, PFQ).", ["Partei für Quexal", "PFQ"]),
    ("She left the Universidad de Quexal y Zorbal for FK Torvig.", ["Universidad de Quexal y Zorbal", "FK Torvig"]),
    ("It is the Zorbal Labour Movement party.", ["Zorbal Labour Movement"]),
    ("They won the Zorbal Academy Award there.", []),
    ("He is a Member of Parliament.", []),
    ("WHO WANTS TO GO THERE", []),
    # an office with its nation, aircraft of a force, counties where cricket is played
    ("The U.S. Secret Service and RAF Typhoons came.", ["U.S. Secret Service", "RAF"]),
    ("Cricket: Essex lost a wicket to Kent in Surrey, and the innings ended.", ["Essex", "Kent"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FOUND, ids=[text[:40] for text, _ in FOUND])
def test_exactly_these_bodies_are_found(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_names_of_the_world_mean_other_things_where_care_is_spoken_of() -> None:
    assert names("Carers of the CQC saw Juventus, Civic Zorbal and RCA.") == ["CQC"]


@pytest.mark.parametrize("table", [WORLD_FIRMS, WORLD_INSTITUTIONS, WORLD_CLUBS])
def test_each_row_of_the_lists_is_a_body_of_a_kind(table: str) -> None:
    rows = [row for block in table.strip().split(":\n")[1:] for row in " ".join(block.split()).split("; ")]
    assert len(rows) > 100
    assert all(row.split(" = ")[0] == row.split(" = ")[0].strip() != "" for row in rows)


def test_no_two_bodies_share_a_form_of_the_lists() -> None:
    forms = [form.text for form in FORMS if form.elsewhere and BODIES[form.body].kind == "club"]
    assert len(forms) == len(set(forms))
