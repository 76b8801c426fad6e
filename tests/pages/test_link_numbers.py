"""Pages dumped by a terminal browser: the numbers before links and the list of addresses are no text."""

from loaders.pages import take_apart
from loaders.pages.numbered_links import without_link_numbers

DUMP = """   [1]Home [2]News [3]Contact us

Ward to open in May

   3 March 2014

   The hospital's new [4]ward for older people will open in May, with twelve beds and a garden.
   It was paid for by the [5]League of Friends, who raised the money in two years.

References

   1. http://a.example/
   2. http://a.example/news
   3. http://a.example/contact
   4. http://a.example/ward
   5. http://b.example/
"""


def test_numbers_and_addresses_go_and_offsets_stay() -> None:
    text, taken = without_link_numbers(DUMP)
    assert len(text) == len(DUMP)
    assert "[4]" not in text and "http" not in text
    assert all(DUMP[piece.start : piece.end].strip() for piece in taken)


def test_the_story_of_a_dump_has_no_numbers() -> None:
    (article,) = take_apart(DUMP).articles
    assert article.title == "Ward to open in May"
    assert "new ward for older people" in " ".join(article.text.split())
    assert "a.example" not in article.text


def test_notes_and_references_of_a_paper_stay() -> None:
    paper = "A study[1]of wards\n\nReferences\n\n1. Quill A (2009) Wards and gardens. Elm Press."
    assert without_link_numbers(paper) == (paper, [])
