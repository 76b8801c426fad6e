"""Owns what the first and last lines of a story say of it in its own words: writer, outlet and day."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.pages.bylines import author_of_footnote, author_of_standfirst, person_name
from loaders.pages.datelines import DATE, dates, edtf_of
from loaders.pages.lines import is_paragraph
from loaders.pages.metadata import Metadata, is_writer
from loaders.pages.publishers import known_outlet, outlet_name, outlet_of_sister_title, outlet_that_tells
from loaders.pages.reading import PageReading

NEAR = 6
"""Lines of the body, from either end, in which a byline or a date may still stand."""


def read_body(page: PageReading, body: Sequence[int], found: Metadata, title: str) -> Metadata:
    """What the first and last lines of the body add: a byline under the standfirst, a signature, tags, a dateline."""
    for i in body[:NEAR]:
        here = page.metadata[i]
        if here is not None:
            found = found.merged(here._replace(tags=(), address=None))
    for i in body[-NEAR:]:
        here = page.metadata[i]
        if here is not None:
            if here.tags and here == Metadata(tags=here.tags):
                page.marks[i] = "tags"
            found = found.merged(here._replace(publisher=None, address=None, title=None))
    texts = [page.text(i) for i in body if page.marks[i] is None]
    first = next((says for text in texts[:NEAR] if (says := _first_published(text)) is not None), None)
    if first is not None:
        found = first.merged(found._replace(author=None, published=None, posted=found.posted or found.published))
    if not found.author:
        found = found._replace(author=_writer(texts) or _writer_of_letter(texts, title) or _writer_alone(texts))
    if not found.published and not found.posted and texts:
        found = found._replace(published=_dateline(texts[0]) or _day_of_speech(texts[0]))
        if (issued := _ISSUED.match(texts[0])) and (day := DATE.search(texts[0], issued.end())):
            found = found.merged(Metadata(published=edtf_of(day), publisher=outlet_name(issued["body"])))
    if not found.publisher:
        sisters = (outlet_of_sister_title(text) for text in texts if "sister" in text)
        tells = (outlet_that_tells(text) for text in texts if "learn" in text or "reveal" in text or "underst" in text)
        found = found._replace(publisher=next((name for name in (*sisters, *tells) if name), None))
    return found


_FIRST_PUBLISHED = re.compile(
    r"This (?:article|piece|story|blog|post|feature|report|letter|interview) (?:was |has been )?(?:first |originally )*"
    r"(?:published|appeared|posted)(?: by (?P<author>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2}))?,? (?:(?:in|on|by|at) )?"
    r"(?:the )?(?P<outlet>[A-Z][\w’'&. -]{1,50}?),? on (?=[\w ,]{0,12}\d)"
)
"""How one site says whose an article is that it has taken over, and of which day."""


def _first_published(text: str) -> Metadata | None:
    """What such a sentence says, or None; an outlet counts only where it is a known one."""
    found = _FIRST_PUBLISHED.match(text) if text.startswith("This ") else None
    day = DATE.search(text, found.end()) if found else None
    outlet = known_outlet(found["outlet"]) if found else None
    if found is None or day is None or outlet is None:
        return None
    return Metadata(published=edtf_of(day), author=found["author"], publisher=outlet)


_DIGIT = re.compile(r"\d")
LONGEST_NAME = 3
"""Words of a writer's name that stands alone."""
_LONGEST_NAMES = 60
"""Characters of a line with two or three writers."""
_LETTER = re.compile(r"\bletter\b(?! from)", re.IGNORECASE)
_TO_EDITOR = ("sir,", "sir:", "sir –", "sir -", "madam,", "dear editor", "dear sir")
_LONGEST_ADDRESS = 12
"""What the headline of one reader's letter has, and how such letters begin."""


def _writer_of_letter(texts: Sequence[str], title: str) -> str | None:
    """The writer whose name alone signs a letter, above an address or not; None where several letters are signed."""
    if texts and texts[-1].endswith(",") and is_writer(texts[-1]) and texts[-1].count(" ") <= LONGEST_NAME:
        # What is left of a signature whose address a site has set aside: "Jo Li,".
        return person_name(texts[-1])
    begins = texts[0][:_LONGEST_ADDRESS].casefold() if texts else ""
    if len(texts) < len(("letter", "signature")) or not (
        begins.startswith(_TO_EDITOR) or ("etter" in title.casefold() and _LETTER.search(title))
    ):
        return None
    signed = [
        name
        for text in texts[1:]
        if is_writer(text) and text.count(" ") <= LONGEST_NAME
        for name in [person_name(text)]
    ]
    return signed[0] if len(signed) == 1 and any(person_name(text) == signed[0] for text in texts[-3:]) else None


def _writer_alone(texts: Sequence[str]) -> str | None:
    """The writer whose name stands alone above the first paragraph, and nowhere in the story; None where several names
    stand there, as of those present at a meeting."""
    first = next((place for place, text in enumerate(texts[:NEAR]) if is_paragraph(text) and place), 0)
    names = {
        name
        for place, text in enumerate(texts[: first + 1])
        if len(text) <= _LONGEST_NAMES and place < NEAR and is_writer(text) and (name := person_name(text))
    }
    if len(names) != 1:
        return None
    name = names.pop()
    surname = name.rsplit(" ", 1)[-1]
    return None if any(surname in text for text in texts if person_name(text) != name) else name


def _writer(texts: Sequence[str]) -> str | None:
    """The writer whom the standfirst or the foot note names."""
    footnote = next((name for name in (author_of_footnote(text, texts[2:-1]) for text in texts[-3:]) if name), None)
    for text in texts[:2]:
        name = author_of_standfirst(text, confirmed=footnote is not None) if len(text) <= 400 else None
        if name:
            return name
    return footnote


def _dateline(text: str) -> str | None:
    """The full date with which a news-agency paragraph begins ("LEEDS, 3 May 2016 (PA) - ...")."""
    # A full date has digits; most paragraphs begin without, and are spared the search for one.
    found = DATE.search(text, 0, 80) if _DIGIT.search(text, 0, 80) else None
    if not found or found.start() > 40:
        return None
    before, after = text[: found.start()], text[found.end() : found.end() + 25]
    is_place = all(word[:1].isupper() for word in before.split()) and not any(sign in before for sign in ".:;")
    has_dash = any(f"{sign} " in after for sign in ("–", "—", "-", "--", ":"))
    value = edtf_of(found)
    return value if is_place and has_dash and value and len(value) == 10 else None


_TEXT_OF_SPEECH = re.compile(r"(?:\w+ is )?the (?:full )?text of (?:the|an?) .{0,300}$", re.IGNORECASE)


_ISSUED = re.compile(
    r"(?:The|This|A) (?:press|news|media) (?:release|statement)(?: was)? (?:issued|published|released|sent) by "
    r"(?:the )?(?P<body>[A-Z][\w’'&. -]{2,70}?),? on (?=[\w ]{0,12}\d)"
)
"""How a collection of press releases says whose one is, and of which day."""


def _day_of_speech(text: str) -> str | None:
    """The day on which a speech was made, as a page that gives only its text begins by saying."""
    if len(text) > 400 or not _TEXT_OF_SPEECH.match(text):
        return None
    return next((value for found in dates(text) if (value := edtf_of(found))), None)
