"""Owns which line of an article is its title, and the title's own form."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.knowledge.furniture import NAVIGATION_WORDS
from loaders.pages.furniture import Marks
from loaders.pages.lines import LONGEST_HEADLINE, Line, is_headline_shaped, is_paragraph, without_number
from loaders.pages.metadata import NEUTRAL, Metadata
from loaders.pages.publishers import known_outlet, outlet_in_title

LONGEST_CUT_TITLE = 100
"""Characters of the first sentence that stand for a title where the page has none."""

_SEARCHED = 40
"""Lines from the top among which a title is looked for."""

_SECTION_NAMES = frozenset(NAVIGATION_WORDS.split("|")) | {
    "social care", "public health", "nhs", "local government", "commissioning", "workforce", "mental health", "press release",
    "press releases", "news release", "media release", "news story", "speech", "guidance", "consultation", "editorial", "leader",
    "exclusive", "breaking news", "latest news", "analysis", "feature", "interview", "letter", "review", "column", "blog post",
    "primary care", "hospitals", "in brief", "profile", "notice", "announcement", "statement",
}  # fmt: skip
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)]*(?=\s)")


def title_text(line: str) -> str:
    """A title line as a title: one space between words, without list number, heading marks or label."""
    text = " ".join(line.split())
    text = re.sub(r"^(?:subject|title|headline)\s*:\s*(?=\S)", "", text, flags=re.IGNORECASE)
    return without_number(text).strip("*_# ") or text


def cut_title(text: str) -> str:
    """The beginning of a text that has no title: its first sentence, or as many words of it as fit."""
    head = " ".join(text[: 4 * LONGEST_CUT_TITLE].split())
    stop = _SENTENCE_END.search(head)
    sentence = head[: stop.end()] if stop else head
    if len(sentence) <= LONGEST_CUT_TITLE:
        return sentence.rstrip(".") or sentence
    return sentence[: LONGEST_CUT_TITLE + 1].rsplit(" ", 1)[0][:LONGEST_CUT_TITLE].rstrip(" ,;:") + "…"


def find_title(
    lines: Sequence[Line], marks: Marks, metadata: Sequence[Metadata | None], begin: int, end: int, given: str | None
) -> int | None:
    """The title's line among lines[begin:end]: the one the page's own title (`given`) repeats, or else the first
    headline-shaped line that is no name of an outlet or section. None where the text begins at once."""
    top = [i for i in range(begin, min(end, begin + _SEARCHED)) if marks[i] is None]
    if given:
        confirmed = _line_of_given_title(lines, top, given)
        if confirmed is not None:
            return confirmed
    candidates = []
    for i in top:
        here = metadata[i]
        if here is not None and here.title:
            return i
        if here is not None or NEUTRAL.fullmatch(lines[i].text):
            continue
        if is_paragraph(lines[i].text) or not _may_be_title(lines[i].text):
            break
        candidates.append(i)
    for position, i in enumerate(candidates):
        later = candidates[position + 1 :]
        if not later or not (_is_section_name(lines[i].text) or _is_kicker(lines, candidates, position, metadata)):
            return i
    return None


def _may_be_title(text: str) -> bool:
    return len(text) <= LONGEST_HEADLINE and any(sign.isalpha() for sign in text)


def _is_section_name(text: str) -> bool:
    return text.lower().strip(" :") in _SECTION_NAMES or known_outlet(text) is not None


def _is_kicker(
    lines: Sequence[Line], candidates: Sequence[int], position: int, metadata: Sequence[Metadata | None]
) -> bool:
    """Whether one or two words stand above a longer headline, set off by a blank line, and text follows that."""
    i, following = candidates[position], candidates[position + 1]
    after = following + 1
    return (
        lines[i].text.count(" ") < 2
        and lines[following].text.count(" ") >= 3
        and lines[following].gap
        and following == i + 1
        and is_headline_shaped(lines[following].text)
        and not lines[following].text.endswith("?")
        and after < len(lines)
        and (metadata[after] is not None or is_paragraph(lines[after].text))
    )


def _line_of_given_title(lines: Sequence[Line], top: Sequence[int], given: str) -> int | None:
    """The last line of the top that is the page's own title or the headline in it: the heading follows its copies."""
    whole = " ".join(given.split()).casefold()
    wanted = {
        whole,
        outlet_in_title(given)[0].casefold(),
        *(part for part in re.split(r"\s+[|–—·»:-]\s+", whole) if part.count(" ") >= 2),
    }
    equal = [i for i in top if " ".join(lines[i].text.split()).casefold() in wanted]
    return equal[-1] if equal else None
