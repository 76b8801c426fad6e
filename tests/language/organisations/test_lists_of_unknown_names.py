"""Names that nothing but a list, a definition or what they own shows to be bodies."""

from __future__ import annotations

import pytest
from found_names import names

ABOUT_CARE = "Residents of care homes and their carers were told of changes to social care.\n\n"


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "New partners Larkmead Eye, Fuse Motion, Oakwell and Young Wyvern have joined.",
            ["Larkmead Eye", "Fuse Motion", "Oakwell", "Young Wyvern"],
        ),
        ("Charities including Larkmead, Oakwell Aid and Wyvern wrote.", ["Larkmead", "Oakwell Aid", "Wyvern"]),
        ("The practice partners John Smith, Mary Jones and Ann Brown agreed.", []),
        ("Charities in Kent, Essex and Surrey wrote.", []),
        ("Caring for Larkmead (CfL), the company that runs it, may grow.", ["Caring for Larkmead", "CfL"]),
        ("Two Northampton hospice charities and a London ICB agreed.", []),
        ("It serves all of North East London (NEL) well.", []),
        ("Larkuro, which is jointly owned by three councils, has grown.", ["Larkuro"]),
        ("The UK Competition and Markets Authority cleared it.", ["Competition and Markets Authority"]),
        ("Devon’s children’s services were thought weak.", ["Devon"]),
        ("A Midlands and East of England housing firm sold its home.", []),
        (
            "The landlord asked external agency Larkmead Property Consultants to sell.",
            ["Larkmead Property Consultants"],
        ),
    ],
)
def test_what_stands_beside_a_name_shows_a_body(sentence, found):
    assert names(ABOUT_CARE + sentence) == found
