"""Owns where the story of a page stands that was saved whole, menus and all: found by the shape of the lines alone.

What a line says of furniture is for `loaders.pages.furniture`; a page without a long menu is left as it is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from loaders.knowledge.furniture.patterns import NAVIGATION_WORDS
from loaders.pages.bylines import person_name
from loaders.pages.datelines import dates, edtf_of
from loaders.pages.furniture import section_row
from loaders.pages.lines import LONGEST_HEADLINE, is_headline_shaped, is_list_item, is_sentence_like
from loaders.pages.metadata import NEUTRAL, Metadata, is_writer
from loaders.pages.reading import PageReading
from loaders.pages.wording import stems, words

_AROUND = "around the story"
_FEWEST_ABOVE = 5
_FEWEST_KNOWN = 2
"""Short lines above the headline that make a page one that was saved whole, and how many of them all sites have: a list
of those present stands above the text of minutes as well."""
_LONGEST_KNOWN = 25
_MOST_ABOVE = 40
"""Lines above the first paragraph of the story among which its headline is looked for."""
_SHORT_LINE = -25
_MARKED_LINE = -15
_HEADING_OF_LINKS = -150
_MOST_OF_LINE = 1_200
_OF_LONE_PARAGRAPH = 70
"""What lines add to a story, in characters: a heading of links takes away more than a teaser adds."""
_FEWEST_TOLD = 350
"""Characters of paragraphs without which there is no story to be found."""
_LEAST_SCORE = 1.3
_NEARLY_AS_GOOD = 0.4
"""What the score of a line may lack to be the headline because it stands higher than the best: standfirsts and captions
stand below."""
_ABOVE_STANDFIRST = 3
_SHARE_ABOVE = 0.7
_LEAST_ABOVE = 1.6
"""Lines right above the best among which a shorter one with this share of its score is the headline over its
standfirst."""
_ENOUGH_COMES_AGAIN = 0.55
"""Share of a headline's words that come again in its story; captions have more, and are not better for it."""
_FEWEST_MET = 3
"""Words of a headline that come again in its story; with fewer it may be any entry of a menu."""
_LONGEST_USUAL = 110
"""Characters of nearly all headlines."""
_CREDIT = re.compile(
    r"\((?:image|photo|picture|credit|pic)\b|\b(?:getty|reuters|shutterstock|alamy|ap photo|epa|press association|"
    r"pa wire|afp)\b|\s/\s",
    re.IGNORECASE,
)
"""What a caption says of who took the picture."""
_LONGEST_WITH_STOP = 150
"""Characters of a headline that ends as a sentence does."""
_TOLD_OF = 4_000
"""Characters of the story in which the words of its headline must come again."""
_PATH = re.compile(r"\s*[»›>]\s*|\s{2,}")
"""What divides the steps of a path to the page."""
_STEPS = re.compile("[»›>]")
_HEADS_MINUTES = re.compile(
    r"(?:draft |confirmed )?(?:minutes?|notes?|record) of (?:the |an? )?(?:\w+ ){0,3}meeting\b", re.I
)
"""What heads minutes: the short lines below name those present."""
_NEAR_HEADLINE = 3
"""Lines above a headline, and below the first of the story, on which its day may stand."""
_LONGEST_DATED = 140
"""Characters of a line with a day, a writer and buttons."""
_LONGEST_SENTENCE = 600
"""Characters, nearly always."""
_LONGEST_ENTRY = 4
"""Words of a line between headline and story that is a button or a section, and no caption."""


class Story(NamedTuple):
    """The lines of a story: its headline, its first line of text, and the line after its last."""

    title: int
    first: int
    end: int


def clear_around_story(page: PageReading, headline: int | None) -> int | None:
    """Marks what stands around the story of a page that was saved whole; other pages stay as they are.

    `headline` is the line that the page's own title repeats, where there is one. Returns the line of the headline.
    """
    story = find_story(page, headline)
    if story is None:
        return None
    _read_days(page, story)
    for i in range(story.title):
        if page.marks[i] is None and not _says_when(page, i, story):
            page.marks[i] = _AROUND
            page.metadata[i] = None
    for i in range(story.title + 1, story.first):
        if page.marks[i] is None and page.metadata[i] is None and _is_entry(page.text(i)):
            page.marks[i] = _AROUND
    for i in range(story.end, len(page.lines)):
        page.marks[i] = page.marks[i] or _AROUND
        page.metadata[i] = None
    return story.title


def _read_days(page: PageReading, story: Story) -> None:
    """Reads the day on a line beside the headline, whatever else stands on it, where no line gives one alone."""
    near = [i for i in range(max(0, story.title - _NEAR_HEADLINE), story.first + _NEAR_HEADLINE) if i != story.title]
    near = [i for i in near if i < len(page.lines) and not page.paragraphs[i]]
    if any(here.is_dated for i in near if (here := page.metadata[i]) is not None):
        return
    for i in sorted(near, key=lambda i: (i < story.title, abs(i - story.title))):
        if day := _day_beside(page.text(i)):
            page.metadata[i] = (page.metadata[i] or Metadata()).merged(Metadata(published=day))
            return


def _day_beside(text: str) -> str | None:
    if len(text) > _LONGEST_DATED or is_sentence_like(text):
        return None
    days = (edtf_of(found) for found in dates(text))
    return next((day for day in days if day is not None and len(day) == len("2020-01-01")), None)


def _says_when(page: PageReading, i: int, story: Story) -> bool:
    """Whether a line right above the headline is the story's date or byline."""
    return (
        story.title - i <= 3
        and page.metadata[i] is not None
        and all(page.metadata[j] is not None or page.marks[j] is not None for j in range(i, story.title))
    )


def _is_entry(text: str) -> bool:
    """Whether a line between headline and story is a button, a section or a count, and neither name nor caption."""
    if text.count(" ") >= _LONGEST_ENTRY or is_sentence_like(text) or NEUTRAL.fullmatch(text):
        return False
    return not (is_writer(text) and person_name(text))


def find_story(page: PageReading, headline: int | None = None) -> Story | None:
    """The story of a page on which many short lines stand above a headline and its paragraphs, or None."""
    known = _known(page) if len(page.headings) >= _FEWEST_ABOVE else []
    if len(known) < _FEWEST_KNOWN or any(row is not None and row.why == "meeting system" for row in page.rows):
        return None
    gains = _gains(page)
    begin, end, told = _heaviest(gains)
    if told < _FEWEST_TOLD or begin < _FEWEST_ABOVE or known[_FEWEST_KNOWN - 1] > begin:
        return None
    title = headline if headline is not None and headline < end else _headline(page, begin, end)
    if title is None or sum(not is_sentence_like(page.text(i)) for i in range(title)) < _FEWEST_ABOVE:
        return None
    if known[_FEWEST_KNOWN - 1] >= title or any(_HEADS_MINUTES.match(page.text(i)) for i in range(title)):
        return None
    return Story(title, max(begin, title + 1), _with_list(page, end))


def _known(page: PageReading) -> list[int]:
    """The lines that many sites have in their menus or around them."""
    found = {i for i, row in enumerate(page.rows) if row is not None}
    for i in page.headings:
        text = page.text(i)
        if len(text) <= _LONGEST_KNOWN and text.strip(" \t\xa0•·*+").casefold() in NAVIGATION_WORDS:
            found.add(i)
    return sorted(found)


def _with_list(page: PageReading, end: int) -> int:
    """The line after the story's last, where a list follows it that the story announces."""
    if not page.text(end - 1).endswith(":"):
        return end
    while end < len(page.lines) and page.marks[end] is None and page.text(end).count(" ") >= _LONGEST_ENTRY - 1:
        end += 1
    return end


def _gains(page: PageReading) -> list[int]:
    """What each line adds to a story: paragraphs their length, short lines less than nothing."""
    gains = []
    headings = {i for i in page.headings if (row := section_row(page.text(i))) is not None and row.sure}
    count = len(page.lines)
    for i, is_text in enumerate(page.paragraphs):
        text = page.text(i)
        if i in headings:
            gain = _HEADING_OF_LINKS
        elif page.marks[i] is not None:
            gain = _MARKED_LINE
        elif is_text and _is_told(text):
            alone = i > 0 and i + 1 < count and not page.paragraphs[i - 1] and not page.paragraphs[i + 1]
            gain = _OF_LONE_PARAGRAPH if alone and len(text) < LONGEST_HEADLINE else min(len(text), _MOST_OF_LINE)
        elif text[-1] in ".!?”\"’'" and text.count(" ") >= 3:
            gain = len(text) // 2
        else:
            gain = _SHORT_LINE
        gains.append(gain)
    return gains


def _heaviest(gains: Sequence[int]) -> tuple[int, int, int]:
    """First line, line after the last, and sum of the run of lines that adds most."""
    best = (0, 0, 0)
    begin = total = 0
    for i, gain in enumerate(gains):
        if total <= 0:
            begin, total = i, 0
        total += gain
        if total > best[2]:
            best = (begin, i + 1, total)
    return best


def _is_told(text: str) -> bool:
    """Whether a long line is told in sentences, and not a menu on one line."""
    stops = text.count(". ") + text.count("” ") + text.count('" ') + (text[-1] in ".!?”\"’'")
    return len(text) <= LONGEST_HEADLINE or stops > len(text) // _LONGEST_SENTENCE


def _headline(page: PageReading, begin: int, end: int) -> int | None:
    """The line above the story whose words come again in it, best where a byline or a date stands below it or the page
    has it twice; the line right above it where that is nearly as good, since a standfirst stands under a headline."""
    low = max(0, begin - _MOST_ABOVE)
    last = begin + 1 if begin + 1 < end and not page.paragraphs[begin + 1] else begin
    # A first line that may be the headline itself has no words that come again for standing there.
    told = _told(page, last if len(page.text(begin)) <= LONGEST_HEADLINE else begin, end)
    says = [i for i in range(low, min(last + 3, end)) if page.metadata[i] is not None or _day_beside(page.text(i))]
    short = (page.text(i) for i in page.headings)
    copies = Counter((_PATH.split(text)[-1] if _STEPS.search(text) else text).casefold() for text in short)
    scores = {i: _score(page, i, told, says, copies) - 0.02 * (begin - i) for i in range(low, last)}
    at = max(scores, key=lambda i: scores[i], default=None)
    if at is None or scores[at] < _LEAST_SCORE:
        return None
    first = next(i for i in scores if scores[i] >= scores[at] - _NEARLY_AS_GOOD)
    # Right above a full sentence, or a line longer than headlines are, hardly another word need come again.
    stands = len(page.text(first)) > _LONGEST_USUAL or page.text(first)[-1] == "."
    shorter = (
        i
        for i in range(first - _ABOVE_STANDFIRST, first)
        if scores.get(i, 0.0) > max(_SHARE_ABOVE * scores[first] * (i < first - 1 or not stands), _LEAST_ABOVE)
        and len(page.text(i)) < len(page.text(first))
        and page.text(i)[-1] != "."
    )
    first = next(shorter, first)
    return max(i for i in scores if _same(page.text(i), page.text(first)))


def _same(text: str, other: str) -> bool:
    """Whether two lines have the same letters: the headline stands below its copies in a menu or a path."""
    return text[:3].casefold() == other[:3].casefold() and words(text) == words(other)


def _told(page: PageReading, begin: int, end: int) -> set[str]:
    said: list[str] = []
    size = 0
    for i in range(begin, end):
        if page.paragraphs[i] and size < _TOLD_OF:
            said.append(page.text(i))
            size += len(said[-1])
    return stems(" ".join(said))


def _score(page: PageReading, i: int, told: set[str], says: Sequence[int], copies: Counter[str]) -> float:
    """How well a line would do as the headline of a story of the words `told`."""
    text = page.text(i)
    if page.metadata[i] is not None or page.rows[i] is not None or page.marks[i] is not None:
        return 0.0
    ended = text.endswith(".") and len(text) <= _LONGEST_WITH_STOP
    if not is_headline_shaped(text[:-1] if ended else text) or (is_list_item(text) and text[0] in "*+o•-"):
        return 0.0
    parts = text.split()
    about = stems(text)
    if len(parts) < 3 or not about or _PATH.search(text) or (parts[1][-1] == "," and is_writer(" ".join(parts[:2]))):
        return 0.0
    met = len(about & told)
    again = min(1.0, met / len(about) / _ENOUGH_COMES_AGAIN) * min(1.0, met / _FEWEST_MET)
    score = 2.5 * again + 0.5 * (copies[text.casefold()] > 1) + 0.25 * (len(parts) >= 4) + 0.25 * (len(parts) >= 6)
    score -= text.endswith(("…", "...")) + ended + (_CREDIT.search(text) is not None)
    below = next((j - i for j in says if j > i), None)
    if below is not None:
        score += 1.2 if below <= 2 else 0.8 if below <= 14 else 0.0
    return score
