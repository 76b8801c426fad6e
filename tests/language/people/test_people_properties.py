"""Whatever the text: people, roles and quotations have exact spans, in order, and nothing raises."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.identity.people import find_people
from loaders.language.quotations.finding import find_quotations
from loaders.language.reading import Reading
from loaders.language.sentences import sentences

PIECES = [
    "Mr ", "Dr. ", "Lord ", "Nora ", "Quill", "O'Dowd", "’s ", "'s ", " of ", "chair ", "chief executive ", "said",
    " said: ", "“", "”", '"', "'", "‘", "’", ", ", ". ", "\n\n", "\n", "By ", "Present: ", " (", ") ", "she ", "Hunt ",
    "May ", "J. ", "82", "-", "DR ", "SMITH ", " and ", "the trust ", "\ue000", "\ue001", "é", "Ł", "de ", "\x00", "|",
    "\u2028", "according to ", "was appointed ",
]  # fmt: skip
texts = st.one_of(st.text(max_size=300), st.lists(st.sampled_from(PIECES), max_size=60).map("".join))


@settings(max_examples=300, deadline=None)
@given(text=texts, author=st.one_of(st.none(), st.text(max_size=20)))
def test_spans_are_exact_and_in_order(text: str, author: str | None) -> None:
    reading = Reading("", text, min(10, len(text)), sentences(text), author=author)
    facts = find_people(reading, (), ())
    keys = {person.key for person in facts.people}
    done = 0
    for mention in facts.mentions:
        assert done <= mention.start < mention.end
        assert text[mention.start : mention.end] == mention.surface
        assert mention.person in keys
        done = mention.end
    for role in facts.roles:
        assert role.person in keys
        assert 0 <= role.start < role.end <= len(text)
    done = 0
    for quotation in find_quotations(reading, (), facts.mentions):
        assert done <= quotation.start < quotation.end <= len(text)
        done = quotation.end
