"""Owns what trails after a story: press-office contacts, bare addresses, a reporter's e-mail, broken links."""

from __future__ import annotations

import re

from loaders.knowledge.furniture.news_sites import END_OF_PAGE
from loaders.knowledge.furniture.patterns import PRESS_CONTACT, PRESS_CONTACT_HEADINGS
from loaders.pages.datelines import DATE
from loaders.pages.furniture import LONGEST_FURNITURE
from loaders.pages.lines import is_headline_shaped, is_link, is_list_item, is_paragraph
from loaders.pages.publishers import known_outlet
from loaders.pages.reading import PageReading
from loaders.pages.wording import stems

_CONTACT = re.compile(PRESS_CONTACT, re.IGNORECASE)
_CONTACT_HEADING = re.compile(PRESS_CONTACT_HEADINGS, re.IGNORECASE)
_THREE_DIGITS = re.compile("[0-9]{3}")
_PRESS = re.compile(r"\b(?:press|media|editors?|pr)\b", re.IGNORECASE)
_PRESS_OFFICE = re.compile(
    r"\b(?:press (?:office|officer|enquiries|team|desk)|"
    r"media (?:enquiries|office|relations|team|contact)|interviews)\b",
    re.IGNORECASE,
)
_EMAIL_LINE = re.compile(r"(?:e-?mail|contact)?:?\s*<?[\w.’'+-]+@[\w-]+(?:\.[\w-]+)+>?", re.IGNORECASE)
_FRAGMENT = re.compile(r"(?=\S*[-_/])\S{8,200}")
_LONGEST_DATED = 60
"""Characters of a line that begins with the day of another story, below its headline."""
_MOST_BELOW = 8
"""Lines at the end of a page among which its copyright line stands."""
_FEWEST_ABOVE_COPYRIGHT = 3
"""Paragraphs of a story."""
_FEWEST_HEADLINES = 3
_FEWEST_TOLD = 2
_LETTERS = 4
"""Headlines of other stories have some words in small letters of four letters or more; names and titles have not."""
_LONGEST_TRAIL = 20
"""Lines before the end among which a link's broken pieces are looked for."""


def mark_end_of_page(page: PageReading, begin: int, end: int) -> None:
    """Marks what stands after the last paragraph and behind a notice that ends a page, the dated headlines of other
    stories right before it, and headlines that have nothing to do with the story at the very end."""
    _mark_below_copyright(page, begin, end)
    last = next((i for i in range(end - 1, begin - 1, -1) if page.marks[i] is None and page.paragraphs[i]), None)
    if last is None:
        return
    for i in range(last + 1, end):
        if page.marks[i] is None and len(page.text(i)) <= _LONGEST_DATED and known_outlet(page.text(i)):
            page.marks[i] = "name of the site"
    _mark_other_headlines(page, begin, last, end)
    notice = next((i for i in range(end - 1, begin - 1, -1) if page.marks[i] == END_OF_PAGE), None)
    if notice is None or notice < last:
        return
    for i in range(notice + 1, end):
        page.marks[i] = page.marks[i] or END_OF_PAGE
    i = notice - 1
    while i > last + 1 and len(page.text(i)) <= _LONGEST_DATED and DATE.match(page.text(i)):
        page.marks[i] = page.marks[i - 1] = "related links"
        i -= 2


def _mark_below_copyright(page: PageReading, begin: int, end: int) -> None:
    """Marks a copyright line near the end of a page, and what the site says of itself below it."""
    for i in range(max(begin, end - _MOST_BELOW), end):
        if page.text(i)[0] == "©" and sum(page.paragraphs[begin:i]) >= _FEWEST_ABOVE_COPYRIGHT:
            for j in range(i, end):
                page.marks[j] = page.marks[j] or "copyright notice"
            return


def _mark_other_headlines(page: PageReading, begin: int, last: int, end: int) -> None:
    """Marks the headlines at the end of a page, three or more, whose words the story does not have."""
    run: list[int] = []
    for i in range(end - 1, last, -1):
        if page.marks[i] is not None:
            continue
        text = page.text(i)
        told = sum(word.islower() and len(word) >= _LETTERS for word in text.split())
        if told < _FEWEST_TOLD or is_list_item(text) or not is_headline_shaped(text) or page.metadata[i] is not None:
            break
        run.append(i)
    if len(run) < _FEWEST_HEADLINES or (page.marks[run[-1] - 1] is None and page.text(run[-1] - 1).endswith(":")):
        return
    story = stems(" ".join(page.text(i) for i in page.kept(begin, last + 1)))
    strange = sum(2 * len((here := stems(page.text(i))) & story) < len(here) for i in run)
    if 4 * strange >= 3 * len(run):
        for i in run:
            page.marks[i] = "related links"


def mark_press_contacts(page: PageReading, begin: int, end: int) -> None:
    """Marks a press office's numbers and addresses, in the notes to editors or after a heading of their own."""
    heading: int | None = None
    ended = False
    for i in range(begin, end):
        text = page.text(i)
        ended = ended or page.marks[i] == "end mark"
        if page.marks[i] is not None or len(text) > LONGEST_FURNITURE:
            continue
        if _is_contact_heading(text) and (ended or _PRESS.search(text)):
            heading = i
        elif heading is not None or ended or 2 * (i - begin) > end - begin:
            if not ("@" in text or _THREE_DIGITS.search(text)):
                continue
            if (heading is None and not _names_press_office(text)) or not _CONTACT.fullmatch(text):
                continue
            page.marks[i] = "press-office contact"
            if heading is not None and heading == i - 1 and "note" not in page.text(heading).lower():
                page.marks[heading] = "press-office contact"


def _names_press_office(text: str) -> bool:
    folded = text.casefold()
    return any(word in folded for word in ("press", "media", "interviews")) and bool(_PRESS_OFFICE.search(text))


def _is_contact_heading(text: str) -> bool:
    return len(text) <= 90 and bool(_CONTACT_HEADING.fullmatch(text.strip(" :*•-")))


def mark_trail(page: PageReading, begin: int, end: int) -> int | None:
    """Marks what trails after the story: bare addresses, their titles and broken pieces, a reporter's e-mail, a poll.

    Returns the line of the reporter's e-mail address, if there is one.
    """
    email: int | None = None
    trail = range(max(begin, end - _LONGEST_TRAIL), end)
    addresses = " ".join(page.text(i) for i in trail if is_link(page.text(i)))
    for i in range(end - 1, begin - 1, -1):
        text = page.text(i)
        if page.marks[i] is not None:
            continue
        if page.paragraphs[i]:
            break
        if is_link(text) and not is_paragraph(text):
            page.marks[i] = "web address"
        elif _EMAIL_LINE.fullmatch(text):
            page.marks[i] = "e-mail address"
            email = i
        elif (
            addresses
            and len(text) >= 8
            and text in addresses
            and (_FRAGMENT.fullmatch(text) or (i + 1 < end and is_link(page.text(i + 1))))
        ):
            page.marks[i] = "piece of a link"
        elif text.endswith("?") and len(text) <= 120 and i > begin and _EMAIL_LINE.fullmatch(page.text(i - 1)):
            page.marks[i] = "poll"
        else:
            break
    return email
