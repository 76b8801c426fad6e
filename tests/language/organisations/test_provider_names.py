"""Names of firms and charities that end in "Care", told from kinds of care."""

from __future__ import annotations

import pytest
from found_names import names

ABOUT_CARE = "Residents of care homes and their carers were told of the changes to social care by the council.\n\n"


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Larkmere Care has 90 beds in four homes.", True),
        ("Staff of Larkmere Care were told on Monday.", True),
        ("Kinship Care has grown in four towns.", False),
        ("Person-centred Care has grown in four towns.", False),
        ("Compassionate Care is the name of the paper.", False),
        ("Larkmere Care is what larkmere people say.", False),
    ],
)
def test_a_word_of_its_own_before_care_is_a_name(sentence, found):
    assert any(name.endswith("Care") for name in names(ABOUT_CARE + sentence)) is found
