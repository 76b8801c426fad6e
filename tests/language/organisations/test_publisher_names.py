"""Whether an article's own publisher is a body wherever the article names it, though no table knows it."""

from __future__ import annotations

import pytest

from loaders.language.organisations.finding import find_organisations
from loaders.language.reading import Reading
from loaders.language.sentences import sentences


def named(head: str, body: str, publisher: str | None) -> list[str]:
    text = f"{head}\n\n{body}"
    reading = Reading("", text, len(head) + 2, sentences(text), publisher=publisher)
    return [proposal.surface for proposal in find_organisations(reading).proposals]


@pytest.mark.parametrize(
    ("head", "body", "publisher", "expected"),
    [
        ("Ward Weekly | 3 May 2016", "She told Ward Weekly so.", "Ward Weekly", ["Ward Weekly", "Ward Weekly"]),
        ("Lantern | 3 May 2016", "She told Lantern so.", "Lantern", ["Lantern", "Lantern"]),
        ("Lantern | 3 May 2016", "Lantern light fell on the Lantern Festival.", "Lantern", ["Lantern"]),
        ("Garden Care Journal", "GCJ was told.", "Garden Care Journal", ["Garden Care Journal", "GCJ"]),
        ("3 May 2016", "GCJ’s view is plain.", "GCJ", ["GCJ"]),
        ("News | 3 May 2016", "There is News of it.", "News", []),
        ("Ward Weekly | 3 May 2016", "She said so.", None, []),
    ],
)
def test_the_publisher_is_named(head: str, body: str, publisher: str | None, expected: list[str]) -> None:
    assert named(head, body, publisher) == expected
