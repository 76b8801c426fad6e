"""Test schemes of a national body: one key however they are spelt, and nothing where the body is not named."""

import pytest

from db.records import Article
from loaders.extraction import extract

NAMED = [
    ("Ten sites have joined NHS England's vanguard programme.", ["vanguard programme"]),
    (
        "The Department of Health's new lasting illness pilots begin soon. A lasting illness pilot scheme has sites.",
        ["lasting illness pilots", "lasting illness pilot scheme"],
    ),
    ("The site is one of the Department of Health's home support pilot schemes.", ["home support pilot schemes"]),
    ("The Department of Health's chief pilot spoke.", []),
    ("A lasting illness pilot scheme began.", []),
    ("NHS England's savings programme was praised.", []),
]


@pytest.mark.parametrize(("text", "surfaces"), NAMED, ids=[row[0][:40] for row in NAMED])
def test_a_scheme_with_sites_is_named_with_its_body(text, surfaces):
    facts = extract(Article("A title", "A title\n\n" + text, 9, 0, 1))
    found = [mention for mention in facts.mentions if (mention.organisation or "").startswith("programme/")]
    assert [mention.surface for mention in found] == surfaces
    assert len({mention.organisation for mention in found}) <= 1


def test_listed_sites_are_partners_in_the_scheme_named_before_them():
    text = (
        "Three trusts won a place in the Department of Health's home support pilot scheme.\n\n"
        "Selected sites\n\n  • Bexley Care Trust\n  • NHS Derby\n  • Harrow PCT\n"
    )
    facts = extract(Article("A title", "A title\n\n" + text, 9, 0, 1))
    scheme = next(body.key for body in facts.organisations if body.kind == "programme")
    assert [row.relation for row in facts.relations if row.object == scheme] == ["partner in"] * 3
