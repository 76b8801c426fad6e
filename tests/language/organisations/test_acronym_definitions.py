"""Acronyms that a text defines: what is their long form."""

from __future__ import annotations

import pytest

from loaders.language.organisations.acronyms import definitions
from loaders.language.words import cut

DEFINED = [
    ("The Fenland Quality Commission (FQC) met.", [("FQC", "Fenland Quality Commission")]),
    ("Clinical Commissioning Groups (CCGs) met.", [("CCGs", "Clinical Commissioning Groups")]),
    ("The Department of Health (DoH) said so.", [("DoH", "Department of Health")]),
    ("The FQC (Fenland Quality Commission) met.", [("FQC", "Fenland Quality Commission")]),
    ("a care investment fund (CIF) opened", [("CIF", "care investment fund")]),
    ("the out-of-hours (OOH) service is", [("OOH", "out-of-hours")]),
    ("He spoke (in Leeds) of it (see below).", []),
    ("It cost more (UK).", []),
]


@pytest.mark.parametrize(("text", "expected"), DEFINED)
def test_long_forms_are_found_by_their_initials(text: str, expected: list[tuple[str, str]]) -> None:
    words = cut(text)
    found = [(words.written[item.acronym], words.phrase(item.start, item.end)) for item in definitions(words)]
    assert found == expected
