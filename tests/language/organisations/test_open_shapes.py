"""Names that are bodies by their shape in texts that are not about care, and shapes that are none."""

from __future__ import annotations

import pytest
from found_names import names

SHAPES = [
    # a dateline's agency
    ("OSLO, Norway (AP) _ Thousands left.", ["AP"]),
    ("They saw it (AP) there.", []),
    ("ELMFORD, Ore. (AP) — They left. (AP Photo/Ann Lee)", ["AP", "AP"]),
    # partners, of whom the world knows one by surname
    ("A lawyer of the McQuexal & Zorbal practice met Quexal & Phelps.", ["McQuexal & Zorbal", "Quexal & Phelps"]),
    ("They told Baker, Phelps & Quexal to wait.", ["Baker, Phelps & Quexal"]),
    ("It was Arts & Crafts, and Ann & Paul came.", []),
    # what is called by one word
    ("He told the House so. The House voted, and the Coalition left.", ["House", "House", "Coalition"]),
    ("He saw the House of Usher, and a house.", []),
    ("They met House Republicans, no White House leaders.", ["House", "White House"]),
    ("She led the Center for Quexal and Society there.", ["Center for Quexal and Society"]),
    # clubs by their letters
    ("He left Quexal FK, and then SSV Jahn Zorbal.", ["Quexal FK", "SSV Jahn Zorbal"]),
    ("They live in Regina, SK, and met Ann FK.", []),
    # what is called so
    ("A rock band called Quexal and the consortium, named Zorbal, came.", ["Quexal", "Zorbal"]),
    # papers in a digest of the press
    ("PRESS DIGEST\nThese are the stories.\nEL QUEXAL\n- Storm hits.\nZORBAL\n- Rain.", ["EL QUEXAL", "ZORBAL"]),
    ("PRESS DIGEST\nThese are the stories.\nIRAQ\n- Storm hits.\nFRONT PAGE\n- Rain.", []),
    # call signs
    ("It was made by WGBH in Boston, and aired on KXLT-TV.", ["WGBH", "KXLT-TV"]),
    ("He said it WITH force, and KEPT on.", []),
    # trades within a name, offices, boards and operations
    ("The Quexal Oil and Gas Conservation Commission met.", ["Quexal Oil and Gas Conservation Commission"]),
    ("He was Secretary of Defense then, and of Quexal Steel.", ["Quexal Steel"]),
    ("They met the Quexal County Board of Education.", ["Quexal County Board of Education"]),
    ("The ships joined Operation Quexal Storm.", []),
    ("It was the British Government, no French government.", ["British Government"]),
    ("They saw Joint Task Force Quexal and Task Force 104.", ["Joint Task Force Quexal", "Task Force 104"]),
    # bands, halls, leagues, and what "party" is only said of
    ("The band The Quexals met the rock band, Zorbal.", ["Quexals", "Zorbal"]),
    ("He is in the Quexal Hall of Fame.", ["Quexal Hall of Fame"]),
    ("She left the Quexal League of Rights.", ["Quexal League of Rights"]),
    ("They met the Fatah party and the Conservative party.", ["Fatah", "Conservative party"]),
    ("It was the Central Bureau of Investigation.", ["Central Bureau of Investigation"]),
    # half of a word, where a firm is based, an office, a model
    ("They fled the ISIS-held town and the anti-Taliban march, with NATO-led troops.", ["ISIS", "Taliban"]),
    ("It was South Korea-based Quexal Electronics Inc. there.", ["Quexal Electronics Inc."]),
    ("Quexal Deputy Press Secretary Ann Lee read the Zorbal Press.", ["Zorbal Press"]),
    ("They saw the Quexal Museum of Art. They left the Quexal Champions League.", ["Quexal Museum of Art"]),
    (
        "The Quexal National Bank closed, as Swiss National Bank did; Swiss banks saw it.",
        [
            "Quexal National Bank",
            "Swiss National Bank",
        ],
    ),
    (
        "They reached Elm City in time. In Elm City the Elm City Bank shut, and they had a stake in Quexal Media Ltd. "
        "Later Quexal Media grew.",
        ["Elm City Bank", "Quexal Media Ltd", "Quexal Media"],
    ),
    ("It was an analyst with Quexal, Zorbal & Co. there.", ["Quexal, Zorbal & Co."]),
    (
        "They sued the Kenyan National Bank. Then the National Bank paid on behalf of Kenyans.",
        [
            "Kenyan National Bank",
            "National Bank",
        ],
    ),
    ("They said that Q-16 fighters flew.", []),
]


@pytest.mark.parametrize(("text", "expected"), SHAPES, ids=[text[:30] for text, _ in SHAPES])
def test_a_shape_shows_a_body(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_none_of_these_hold_where_care_is_spoken_of() -> None:
    assert names("Carers told the House that Quexal & Phelps came.") == []
