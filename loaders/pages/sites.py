"""Owns the name of the site that a page is from, where the page itself shows it: in its own title, above its menu.

Outlets that a table knows are for `loaders.pages.publishers`.
"""

from __future__ import annotations

import re

from loaders.knowledge.bodies.index import FORMS
from loaders.knowledge.furniture.patterns import NAVIGATION_WORDS
from loaders.knowledge.people.not_names import BODY_WORDS
from loaders.pages.publishers import known_outlet
from loaders.pages.reading import PageReading

_FIRST_LINES = 40
"""Lines from the top among which a saved page has its own title."""
_SEARCHED = 120
"""Lines below it among which the headline comes again."""
_BARS = re.compile(r"\s+[|–—·»-]\s+|\s*\|\s*")
_BAR = re.compile(r"[|–—·»-](?:(?<=\|)|(?<=\s.)(?=\s))")
"""What a line must have to be divided by `_BARS`: found sooner, since it begins with the sign."""
_SITE_SHAPED = re.compile(
    r"(?:The\s)?[A-Z0-9][\w’'&.+-]*(?:,?\s(?:[A-Z0-9(][\w’'&.+)-]*|of|the|and|for|&|in|on|at|upon)){0,7}"
)
_PAPER = re.compile(
    r"(?:(?:confirmed|draft|unconfirmed|approved|notes|minutes|agenda|papers|newsletter|bulletin|annual|report)\b.*|"
    r".*\b(?:minutes|agenda|newsletter|bulletin|press\s(?:release|statement)|news\srelease|annual\sreport|meeting)\b.*)",
    re.IGNORECASE,
)
"""What a paper of a body calls itself, under the body's own name."""
_LONGEST_SITE = 60
_SHORTEST_DOUBLED = 8
_LOGO = re.compile(r"\s(?:logo|home\s?page)$", re.IGNORECASE)
"""What a saved page says for a picture of the site's name."""
_STAY_CAPITAL = frozenset({"NHS", "CCG", "PCT", "HSC", "ICB", "UK", "LMC", "CIC", "GP", "LLP", "LBC", "MBC", "MDC"})

_SECTION_TEXT = (
    "social care|public health|nhs|local government|commissioning|workforce|mental health|press release|press releases|"
    "news release|media release|news story|speech|guidance|consultation|editorial|leader|exclusive|breaking news|"
    "official report|agenda|minutes|agenda item|agenda and draft minutes|issue details|"
    "agendas, meetings and minutes - agenda item|"
    "decision details|meeting details|issue - meetings|issue - decisions|modern.gov breadcrumb|modern.gov"
    " content|councillors and decision making|"
    "agenda and minutes|agenda, decisions and minutes|draft|approved|confirmed|unconfirmed|"
    "publications on the internet|publication|"
    "about the committee|general committee debates|report a concern|standard items|public document pack|"
    "chamber and committees|meeting|obituary|obituaries|home page|"
    "notice|latest news|analysis|feature|interview|letter|review|column|blog post|primary care|hospitals|in brief|"
    "profile|announcement|statement"
)
_SECTION_NAMES = NAVIGATION_WORDS | frozenset(_SECTION_TEXT.split("|"))


_OF_NEWS = re.compile(
    r"(?:latest|all|more|top|breaking|recent) (?:[\w&’'-]+ ){0,3}(?:news|headlines|stories|articles|posts|"
    r"updates|blogs?)"
)
"""What a site's pages of news are called: "Latest public sector news"."""


def names_index(text: str) -> bool:
    """Whether the line is what a site's list of its stories is called ("Latest news")."""
    return _OF_NEWS.fullmatch(text.lower().strip(" :")) is not None


def is_section_name(text: str) -> bool:
    """Whether the line is only the name of a site's section or sections, or of an outlet."""
    folded = text.lower().strip(" :")
    named = (
        folded in _SECTION_NAMES or names_index(text) or known_outlet(text) is not None or _is_row_of_categories(folded)
    )
    return named or folded.endswith(" website")


_BETWEEN_CATEGORIES = re.compile(", | [/>»›] ")


def _is_row_of_categories(folded: str) -> bool:
    """Whether a line is categories under which a site puts a story ("Information, News, Tips", "News / Health")."""
    divided = len(folded) <= _LONGEST_SITE and any(sign in folded for sign in ",/>»›")
    parts = _BETWEEN_CATEGORIES.split(folded) if divided else ()
    return (
        len(parts) > 1
        and not _SECTION_NAMES.isdisjoint(parts)
        and all(part.count(" ") <= 1 and " and " not in part for part in parts)
    )


_HOUSES = frozenset({"house of commons", "house of lords"})
_COMMITTEE_OF_HOUSE = re.compile(r"House of (?:Commons|Lords) [\w, &-]{3,60}Committee", re.IGNORECASE)
_BODIES = frozenset(form.text.casefold() for form in FORMS if " " in form.text)


def body_alone(page: PageReading, i: int, following: int) -> str | None:
    """The known body whose name is a line of its own above a longer headline ("House of Commons")."""
    text = page.text(i)
    headline = page.text(following)
    is_house = i > 0 and page.text(i - 1).casefold() in _HOUSES and text.endswith("Committee")
    if is_house and headline.count(" ") >= 2:
        return f"{page.text(i - 1)} {text}"
    titled = headline.count(" ") >= 3
    is_longer = (titled and len(headline) > len(text)) or headline.endswith("Committee")
    if titled and _COMMITTEE_OF_HOUSE.fullmatch(text):
        return text
    return text if text.casefold() in _BODIES and is_longer else None


def own_title(page: PageReading) -> str | None:
    """The title that a saved page carries above its text ("Ward to open | News | Wyvern Post"), and whose headline
    comes again below; its line is marked. None where there is no such line."""
    for i in page.kept(0, min(_FIRST_LINES, len(page.lines))):
        text = page.text(i)
        if page.metadata[i] is not None or not _BAR.search(text) or len(parts := _parts(text)) < 2:
            continue
        headlines = {part.casefold() for part in parts if part.count(" ") >= 2}
        firsts = {headline[0] for headline in headlines}
        for j in page.kept(i + 1, min(i + _SEARCHED, len(page.lines))) if headlines else ():
            line = page.text(j)
            if line[0].casefold()[0] in firsts and " ".join(line.split()).casefold() in headlines:
                page.marks[i] = "title of the page"
                return text
    return None


def site_in_title(title: str, headline: str, page: PageReading) -> str | None:
    """The site whose name stands beside the headline in a page's own title, or None.

    One word alone counts only where the page has it again as a line of its own: it may be a section.
    """
    parts = _parts(title)
    wanted = " ".join(headline.split()).casefold()
    if len(parts) < 2 or wanted not in (part.casefold() for part in parts):
        return None
    name = parts[0] if parts[-1].casefold() == wanted else parts[-1]
    if not _is_site(name):
        return None
    return name if " " in name or any(line.text == name for line in page.lines) else None


def site_above_menu(page: PageReading, i: int, following: int | None = None) -> str | None:
    """The name that stands as the first line of a page, right above its menu; `following` is the next line that could
    be a title, where there must be one."""
    if page.kept(0, i) or i + 2 >= len(page.lines):
        return None
    text = body_in_print(_LOGO.sub("", _parts(page.text(i))[0]))
    after = page.marks[i + 1 : i + 3]
    above_menu = (after[0] == "navigation" and after[1] is not None) or (
        after[0] == "navigation" and len(_parts(page.text(i + 1))) > 2
    )
    is_logo = bool(_LOGO.search(page.text(i)))
    if is_logo and text[-1:].isdigit():
        # The picture of an occasion: "World Care Day 2022 logo".
        return None
    titled = following is None or page.text(following).count(" ") >= (1 if is_logo else 2)
    return text if titled and (above_menu or is_logo) and _is_site(text) else None


def masthead(page: PageReading, i: int, title: int) -> str | None:
    """The name of a blog on the first line of its page, above a headline with the line that says when it was posted."""
    posted = page.metadata[title + 1] if title + 1 < len(page.lines) else None
    return page.text(i) if i == 0 and posted is not None and posted.posted and _is_site(page.text(i)) else None


def site_in_menu(page: PageReading) -> str | None:
    """The body whose name is the first entry of the menu that a page begins with, or None."""
    text, is_logo = body_in_print(_LOGO.sub("", page.text(0))), bool(_LOGO.search(page.text(0)))
    named = (
        " " in text
        and not text[-1].isdigit()
        and (text.split()[-1].casefold() in BODY_WORDS or is_logo)
        and _is_site(text)
    )
    return text if named and (page.marks[:3] == ["navigation"] * 3 or is_logo) else None


def body_above_paper(page: PageReading, i: int, following: int) -> str | None:
    """The body that heads a paper of its own: "WYVERN HOSPITALS NHS TRUST" above "Minutes of the board meeting"."""
    words = page.text(i).split()
    named = 1 < len(words) <= 12 and words[-1].casefold() in BODY_WORDS and not _PAPER.fullmatch(page.text(i))
    if not named or page.lines[i].text.endswith((":", ".")) or not _PAPER.fullmatch(page.text(following)):
        return None
    return page.text(i)


def body_in_print(name: str) -> str:
    """A body's name without shouting: "WYVERN AND ELM NHS TRUST" is Wyvern and Elm NHS Trust."""
    if not name.isupper():
        return name
    words = [word if word in _STAY_CAPITAL else word.capitalize() for word in name.split()]
    small = {"Of": "of", "And": "and", "For": "for", "The": "the", "Upon": "upon", "In": "in", "On": "on"}
    return " ".join([*words[:1], *(small.get(word, word) for word in words[1:])])


def doubled(text: str) -> str | None:
    """The name that a line has twice, as where a logo's words stand beside its picture's; None for any other line."""
    half = len(text) // 2
    return text[:half] if half >= _SHORTEST_DOUBLED and text[:half] == text[half + 1 :] else None


def _is_site(name: str) -> bool:
    known = known_outlet(name) is not None
    return known or (len(name) <= _LONGEST_SITE and bool(_SITE_SHAPED.fullmatch(name)) and not is_section_name(name))


def _parts(title: str) -> list[str]:
    return [part for part in _BARS.split(" ".join(title.split())) if part]
