"""Owns which line of an article is its title, and the title's own form."""

from __future__ import annotations

import re

from loaders.knowledge.furniture.patterns import NAVIGATION_WORDS
from loaders.knowledge.people.not_names import BODY_WORDS
from loaders.language.sentences import sentences
from loaders.pages.datelines import dates, edtf_of
from loaders.pages.lines import (
    LONGEST_HEADLINE,
    is_headline_shaped,
    is_list_item,
    is_paragraph,
    list_number,
    without_number,
)
from loaders.pages.metadata import NEUTRAL
from loaders.pages.publishers import outlet_in_title
from loaders.pages.reading import PageReading
from loaders.pages.sites import (
    body_above_paper,
    body_alone,
    doubled,
    is_section_name,
    names_index,
    site_above_menu,
)
from loaders.pages.wording import stems

LONGEST_CUT_TITLE = 240
"""Characters of the first sentence that stand for a title where the page has none: the sentence of a news story
whole, as nothing of it may be missed by who cites it, and the beginning of one that runs on."""

_SEARCHED = 400
"""Lines from the top among which a title is looked for: a page may begin with a long menu."""

_FEWEST_MET = 2
_KICKER = re.compile(r"[A-Z]{4,}(?: [A-Z]{3,}){0,2}: (?=[A-Z])")
"""The theme in capitals with which a short report begins: "STRUCTURE: NHS Wyvern has"."""
_LABEL = re.compile(r"^(?:subject|title|headline)\s*:\s*(?=\S)", re.IGNORECASE)

_ATTACHED = re.compile(r"\s(?:pdf icon )?(?:PDF|Word|DOC) ?[\d.,]+ ?[KM]B$", re.IGNORECASE)
"""The file that a council's site puts behind the name of a paper: "Care Fund PDF 164 KB"."""


def title_text(line: str) -> str:
    """A title line as a title: one space between words, without list number, heading marks or label."""
    text = " ".join(line.split())
    text = _ATTACHED.sub("", _LABEL.sub("", text))
    return without_number(text).strip("*_#• ") or text


_PAPER_OF_DAY = re.compile(
    r"\b(?:minutes|agenda|papers|e?-?bulletin|newsletter|issue|committee|cabinet|board|panel|meeting|session|notes|"
    r"headlines|round-?up|update|blog|diary|column|briefing|news|digest|debate|hearing|questions|inspection report)\b",
    re.IGNORECASE,
)
_OTHER_DAY = re.compile(r"\b(?:by|until|till|before|from|to|since|after|in|of|for|and|between)\s+$", re.IGNORECASE)


def day_in_title(title: str) -> str | None:
    """The day or month, as EDTF, that ends the title of a paper that comes again ("Bulletin 34, 14 May 2013"), or the
    first half of its title ("Editor's diary 14 May 2013: Who pays?")."""
    for found in dates(title):
        before = title[: found.start()]
        after = title[found.end() :].strip(" )].")
        if (not after or after.startswith(": ")) and _PAPER_OF_DAY.search(before) and not _OTHER_DAY.search(before):
            return edtf_of(found)
    return None


def cut_title(text: str) -> str:
    """The beginning of a text that has no title: its first sentence, or as many words of it as fit."""
    if is_list_item(text):
        # A story that begins with its main points in a list: the first of them stands for all.
        text = text.partition("\n")[0]
    text = _KICKER.sub("", text)
    head = " ".join(text[: 2 * LONGEST_CUT_TITLE].split()).lstrip("•*–—- ") or text.strip()[:LONGEST_CUT_TITLE]
    sentence = next((head[found.start : found.end] for found in sentences(head)), head)
    if len(sentence) <= LONGEST_CUT_TITLE:
        return sentence.rstrip(".") or sentence
    return sentence[: LONGEST_CUT_TITLE + 1].rsplit(" ", 1)[0][:LONGEST_CUT_TITLE].rstrip(" ,;:") + "…"


def find_title(page: PageReading, begin: int, end: int, given: str | None) -> int | None:
    """The title's line among lines [begin, end): the one that the page's own title (`given`) repeats, or else the first
    headline-shaped line that is no name of an outlet or section. None where the text begins at once."""
    top = page.kept(begin, min(end, begin + _SEARCHED))
    confirmed = line_of_given_title(page, begin, end, given) if given else None
    if confirmed is not None:
        return confirmed
    candidates: list[int] = []
    for i in top:
        here, text = page.metadata[i], page.text(i)
        if here is not None and here.title:
            return i
        listed = is_list_item(text) and list_number(text) is None and not _SITTING.fullmatch(text)
        # A mark of the first line, with the text right below it, makes no list.
        listed = listed and not (i == top[0] and len(top) > 1 and _is_text(page.text(top[1])))
        if here is not None or NEUTRAL.fullmatch(text) or listed:
            continue
        if is_paragraph(text) or not _may_be_title(text):
            break
        if _NOTE.fullmatch(text) or _NUMBERED_PART.fullmatch(text) or (candidates and _RELEASE.fullmatch(text)):
            continue
        if _BY_OFFICER.match(text) or _WHERE_TO_REACH.search(text) or (text.endswith(":") and is_section_name(text)):
            continue
        candidates.append(i)
    if (below := _under_masthead(page, candidates)) is not None:
        return below
    if (release := _under_release(page, candidates)) is not None:
        return release
    if (sitting := _sitting_body(page, candidates)) is not None:
        return sitting
    if candidates and candidates == top[:1] and is_section_name(page.text(candidates[0])):
        # "Publication" above a text that begins at once.
        page.marks[candidates[0]] = _ABOVE
        return None
    for place, i in enumerate(candidates):
        following = candidates[place + 1] if place + 1 < len(candidates) else None
        if following is not None and _heads_law(page, i, candidates):
            continue
        if following is None and names_index(page.text(i)) and page.paragraphs[i + 1 : i + 2] == [True]:
            return None
        if following is None or not _is_above_title(page, i, following):
            return _whose_words_come_again(page, candidates, i, end)
    return None


_ABOVE = "around the story"
_LONGEST_ABOVE = 90
_OF_THE_FIELD = stems("health social care cared caring carers hospital hospitals home homes people service services")
"""What nearly any text of health and care has."""
_WORDS_OF_SECTION = 5
_STRANGE = 4
"""Words of a line to each that the text has, more than which make it no headline of it."""
_TOLD = 6
"""Paragraphs in which the words of a headline come again."""
_OF_MEETING = re.compile(
    r"\b(?:minutes|agenda|present|apologies|attend(?:ance|ees)|committee|draft)\b",
    re.IGNORECASE,
)
"""What stands at the head of a paper, where headings of its parts stand close to its text."""


def _whose_words_come_again(page: PageReading, candidates: list[int], chosen: int, end: int) -> int:
    """The chosen line, or the first candidate below it whose words the text has, where it hardly has the chosen's:
    then what stands above is the site's (a section, a notice)."""
    below = [i for i in candidates if i > chosen]
    if not below or any(_OF_MEETING.search(page.text(i)) for i in candidates):
        return chosen
    title = page.text(chosen)
    names_body = " " in title and title.split()[-1].casefold() in BODY_WORDS - NAVIGATION_WORDS
    if names_body or dates(title):
        return chosen
    text = [i for i in range(candidates[-1] + 1, min(end, candidates[-1] + _SEARCHED)) if page.paragraphs[i]][:_TOLD]
    if text and not _is_strange(title, stems(page.text(text[0]))):
        return chosen
    told = stems(" ".join(page.text(i) for i in text))
    if not told or not _is_strange(title, told):
        return chosen
    for i in below:
        about = stems(page.text(i))
        met = len(about & told)
        shaped = page.rows[i] is None and is_headline_shaped(page.text(i)) and not is_section_name(page.text(i))
        if shaped and met >= _FEWEST_MET and 2 * met >= len(about):
            for j in candidates:
                if j < i and len(page.text(j)) <= _LONGEST_ABOVE and _is_strange(page.text(j), told):
                    page.marks[j] = _ABOVE
            return i
    return chosen


def _is_strange(text: str, told: set[str]) -> bool:
    """Whether hardly any word of a line comes again in the text below it; of a longer line none at all, of a sentence
    half of them at most."""
    about = stems(text) - _OF_THE_FIELD
    met = len(about & told)
    slogan = text.endswith(".") and 2 * met <= len(about)
    return bool(about) and (met == 0 or slogan or (text.count(" ") < _WORDS_OF_SECTION and _STRANGE * met < len(about)))


_LONGEST_USUAL = 110
"""Characters of nearly all headlines."""


def _is_text(text: str) -> bool:
    return not is_list_item(text) and (len(text) > _LONGEST_USUAL or is_paragraph(text))


_GLUED = re.compile(r"(?:[a-z][A-Z].*){3}")
"""Entries of a menu that a saved page has without the spaces between them: "NewsSportEventsJobs"."""


def _may_be_title(text: str) -> bool:
    return len(text) <= LONGEST_HEADLINE and any(sign.isalpha() for sign in text) and not _GLUED.search(text)


_REACH_OF_RELEASE = 20
"""Lines from the top among which a press release is called one."""
_NOTE = re.compile(r"\([^()]{3,40}\)")
"""What a transcript notes in brackets on a line of its own: the hour, who is sworn."""
_NUMBERED_PART = re.compile(
    r"(?:agenda )?item(?: no\.?| number)? ?\d+[a-z]?\.?|session (?:19|20)\d\d ?[-–] ?\d{2,4}", re.IGNORECASE
)
"""Under which number a paper stands on an agenda, or in which session of Parliament."""
_BY_OFFICER = re.compile(
    r"(?:joint )?report (?:of|by|from|to|submitted by):? (?:the )?(?:[\w&]+ ){0,5}?"
    r"(?:directors?|chief (?:executive|officer)|head of|cabinet member|portfolio holder|officer|leader|manager)\b",
    re.IGNORECASE,
)
"""Whose report a paper of a council is, or to whom: that stands beside its title."""
_WHERE_TO_REACH = re.compile(r"(?<!\d)\(?0\d{2,4}\)? \d{3,4} ?\d{3,4}(?!\d)|, [A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\W*$")
"""A telephone number, or a postcode at the end of an address."""
_RELEASE = re.compile(r".{2,60} (?:press|news|media) release", re.IGNORECASE)
"""What a body calls a paper under its headline: "Wyvern Trust press release"."""
_LAW = re.compile(r".*\b(?:order|regulations|rules|scheme)\b.* \d{4}", re.IGNORECASE)
_NUMBER_OF_LAW = re.compile(r"\d{4} no\.? ?\d+\b.*", re.IGNORECASE)


def _heads_law(page: PageReading, i: int, candidates: list[int]) -> bool:
    """Whether a line is the number or the subject of a statutory instrument, whose name follows."""
    numbered = any(_NUMBER_OF_LAW.fullmatch(page.text(j)) for j in candidates if j <= i)
    return numbered and any(_LAW.fullmatch(page.text(j)) for j in candidates if j > i)


_CALLED_RELEASE = re.compile(
    r"(?:press|news|media) (?:release|notice|statement|information)|(?:for )?immediate release", re.IGNORECASE
)


def _under_release(page: PageReading, candidates: list[int]) -> int | None:
    """The first headline-shaped line below "PRESS RELEASE", where the body's own name stands above that."""
    if len(candidates) < 2 or not candidates[-1] < _REACH_OF_RELEASE:
        return None
    calls = [i for i in range(candidates[0], candidates[-1]) if _CALLED_RELEASE.fullmatch(page.text(i).strip(" :*-"))]
    return next((i for i in candidates if calls and i > calls[-1] and is_headline_shaped(page.text(i))), None)


def _under_masthead(page: PageReading, candidates: list[int]) -> int | None:
    """The headline right above the line that says when it was posted, under a site's name and motto."""
    for place, i in enumerate(candidates[:3]):
        posted = page.metadata[i + 1] if place and i + 1 < len(page.lines) else None
        if posted is not None and posted.posted:
            short = all(page.text(j).count(" ") <= 3 for j in candidates[:place])
            return i if short and candidates[0] == 0 and page.text(i).count(" ") >= 3 else None
    return None


_SITTING = re.compile(r"\W{0,3}[^\n]{3,80}\bCommittee,? \d{1,2} [A-Z][a-z]{2,8} \d{4}")
"""The entry that heads the contents of a record of Parliament: "• Health Committee 3 May 2017"."""
_SITTING_BODY = re.compile(r".+\b(?:committee|cabinet|panel|board|forum|governing body)", re.IGNORECASE)


def _sitting_body(page: PageReading, candidates: list[int]) -> int | None:
    """The committee whose name stands between the names of a site's sections and the day of its meeting."""
    for place, i in enumerate(candidates):
        if place and _SITTING_BODY.fullmatch(page.text(i)) and is_section_name(page.text(candidates[place - 1])):
            following = (page.metadata[j] for j in range(i + 1, min(i + 4, len(page.lines))))
            return i if any(here is not None and here.is_dated for here in following) else None
    return None


def _is_above_title(page: PageReading, i: int, following: int) -> bool:
    """Whether a line that could be a title only names the site, the section or the body whose paper follows."""
    text, headline = page.text(i), page.text(following)
    if text.islower() and text.count(" ") < 2 and is_headline_shaped(headline) and headline.count(" ") >= 3:
        return True
    if is_section_name(page.text(i)) or _is_kicker(page, i, following) or _is_menu_entry(page, i, following):
        return True
    if (i and page.text(i).casefold() == page.text(0).casefold()) or (i < following and doubled(page.text(i))):
        # The site's name again, under its menu, or twice on one line: its picture and its words.
        return True
    return bool(
        site_above_menu(page, i, following) or body_above_paper(page, i, following) or body_alone(page, i, following)
    )


def _is_menu_entry(page: PageReading, i: int, following: int) -> bool:
    """Whether one to three words at the head of a page stand apart from a headline by lines that are all furniture."""
    between = page.marks[i + 1 : following]
    return (
        len(between) > 1
        and None not in between
        and not any(page.marks[j] is None for j in range(i))
        and page.text(i).count(" ") < 3
        and page.text(following).count(" ") >= 3
    )


_PAIR = re.compile(r"[A-Z][\w’'-]+ (?:&|and) [A-Z][\w’'-]+(?: (?:of )?[A-Z][\w’'-]+)?")
"""A section of two subjects or places: "News and Comment", "Elm & Vale of Wyvern"."""


def _is_kicker(page: PageReading, i: int, following: int) -> bool:
    """Whether one or two words, or a pair of them, stand above a longer headline, set off by a blank line, and text
    follows that."""
    is_pair = _PAIR.fullmatch(page.text(i)) is not None
    headline, after = page.text(following), following + 1
    while is_pair and after < len(page.lines) and page.marks[after] is not None:
        after += 1
    return (
        (page.text(i).count(" ") < 2 or is_pair)
        and headline.count(" ") >= 2 + (page.text(i).count(" ") < 2)
        and page.lines[following].gap
        and following == i + 1
        and not _is_below_day(page, i)
        and is_headline_shaped(headline)
        and not headline.endswith("?")
        and after < len(page.lines)
        and (page.metadata[after] is not None or page.paragraphs[after])
    )


def _is_below_day(page: PageReading, i: int) -> bool:
    """Whether the line of a date stands right above, as it does by a title and not by a section."""
    above = page.metadata[i - 1] if i else None
    return above is not None and above.is_dated


def line_of_given_title(page: PageReading, begin: int, end: int, given: str) -> int | None:
    """The line of [begin, end) that is the page's own title or the headline in it. Of several copies with no paragraph
    between them it is the last: the heading follows its copy in a path or a menu."""
    whole = " ".join(given.split()).casefold()
    parts = (part for part in re.split(r"\s+[|–—·»:-]\s+", whole) if part.count(" ") >= 2)
    wanted = {whole, outlet_in_title(given)[0].casefold(), *parts, *whole.split(" | ")[:1]}
    found = None
    for i in page.kept(begin, min(end, begin + _SEARCHED)):
        if page.paragraphs[i] and found is not None:
            break
        text = page.text(i)
        if len(text) <= 2 * LONGEST_HEADLINE and " ".join(text.split()).casefold() in wanted:
            found = i
    return found
