"""Classes of body spoken of in general, which are no organisations."""

from __future__ import annotations

import pytest

from loaders.knowledge.bodies.classes import CLASS_FORMS
from loaders.language.organisations.finding import find_organisations
from loaders.language.reading import Reading
from loaders.language.sentences import sentences


def classes(text: str) -> list[tuple[str, str]]:
    found = find_organisations(Reading("", text, 0, sentences(text)))
    return [(mention.surface, mention.name) for mention in found.classes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Primary care trusts were abolished.", [("Primary care trusts", "primary care trusts")]),
        ("The PCT and two CCGs met.", [("PCT", "primary care trusts"), ("CCGs", "clinical commissioning groups")]),
        ("Devon PCT met two PCTs.", [("PCTs", "primary care trusts")]),
        ("A community foundation trust is a foundation trust.",
         [("community foundation trust", "community foundation trusts"), ("foundation trust", "foundation trusts")]),
        ("Kent county council met other councils.", [("councils", "local authorities")]),
        ("The sick were cared for.", []),
    ],
)  # fmt: skip
def test_classes_are_told_from_names(text: str, expected: list[tuple[str, str]]) -> None:
    assert classes(text) == expected


def test_every_class_name_is_one_of_its_own_forms_or_a_plural() -> None:
    assert all(name.strip() == name and name for name in CLASS_FORMS.values())
