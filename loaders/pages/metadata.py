"""Owns the lines in which a page speaks about itself: outlet, byline, dates, tags, address.

Which of these lines belongs to which article is for `loaders.pages.splitting` and `loaders.pages.assembly`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from loaders.knowledge.furniture.patterns import NAVIGATION_WORDS
from loaders.knowledge.people.given_names import ALL as GIVEN_NAMES
from loaders.knowledge.people.not_names import BODY_WORDS, SITE_SURNAMES
from loaders.knowledge.people.titles import TITLES
from loaders.pages.bylines import byline, person_name
from loaders.pages.datelines import DATE, TIME, dates, edtf_of
from loaders.pages.labels import LABELS
from loaders.pages.publishers import known_outlet, newspaper_name, outlet_name
from loaders.pages.sittings import read_sitting

LONGEST_METADATA = 300


class Metadata(NamedTuple):
    """What one line, or several together, say of the article. Dates are EDTF."""

    published: str | None = None
    posted: str | None = None
    accessed: str | None = None
    updated: str | None = None
    author: str | None = None
    publisher: str | None = None
    address: str | None = None
    title: str | None = None
    tags: tuple[str, ...] = ()

    def merged(self, other: Metadata) -> Metadata:
        """This with what only `other` knows."""
        return Metadata._make([mine or theirs for mine, theirs in zip(self, other, strict=True)])

    @property
    def is_dated(self) -> bool:
        return bool(self.published or self.posted or self.accessed or self.updated)

    @property
    def is_source_line(self) -> bool:
        """Whether it says both whose text it is and of when, as the line under the title of a quoted article does."""
        return bool(self.publisher or self.author) and bool(self.published or self.accessed)


_NOTHING = Metadata()
_LONGEST_INITIAL = 2


_COLON_LABEL = re.compile("|".join(rf"(?P<{r.field}>(?:{r.words})\s*:\s*)" for r in LABELS), re.IGNORECASE)
_DATE_LABEL = re.compile(
    "|".join(rf"(?P<{r.field}>(?:{r.words})\b\s*:?\s*)" for r in LABELS if r.needs == "date"), re.IGNORECASE
)
_BARE_LABEL = re.compile(
    r"by|(?:from|source|by|author|subject|tags|categories|filed under):|"
    r"(?:publication|publish|issue|release) date(?:/time)?:?|"
    r"(?:(?:first |date |last )?(?:published|posted|updated|issued|released)|delivered on)(?: on)?:?",
    re.IGNORECASE,
)

NEUTRAL = re.compile(
    r"(?:no|one|\d[\d,]*|leave a|make a|add a)\s+"
    r"(?:(?:readers?[’']\s+)?comments?|repl(?:y|ies)|responses?|views?|shares?|members)|"
    r"comments?(?:\s*\(?\d+\)?|\s+off)?"
    r"|\d+\s+min(?:ute)?s?(?:\s+read)?|reading\s+time:?(?:\s+\d+)?(?:\s+min(?:ute)?s?)?|\d{1,2}[:.]\d\d\s?(?:[ap]m)?|(?:for\s+)?immediate\s+release|embargo(?:ed)?|permalink"
    r"|last\s+updated\s+(?:at\s+)?\d{1,2}[:.]\d\d(?:\s?[ap]m)?|print|email|exclusive|(?:see|show)\s+all\s+updates"
    r"|(?:press|news|media)\s+(?:release|notice|statement)(?:\s+(?:no\.?\s*)?[\d/-]+)?|news\s+story|blog\s+post",
    re.IGNORECASE,
)
"""Segments that may stand beside a date or byline and say nothing of the article itself."""

_SEPARATOR = re.compile(
    r"\s*\|\s*|\s+[•·»/]\s+|\s+(?=\d+ min(?:ute)?s? read)"
    r"|[.,;]?\s+(?=(?:filed under|tags?|tagged|categor(?:y|ies)|posted in)\s*:)"
    r"|(?<!\bdate)(?<!\breport)(?<!\bfirst)(?<!\blast)[.,;]?\s+"
    r"(?=(?:last |first )?(?:updated|modified|published|accessed)(?:\s+(?:on|at))?\s*:?\s*\d)"
    r"|\s+(?=(?:leave|make|add|post) a (?:comment|reply))"
    r"|\s+with\s+(?=(?:one|\d+) (?:readers?[’'] )?comment)"
    r"|(?<=[a-z])(?=(?-i:Published|Posted|Updated)\s*:?\s*\d)",
    re.IGNORECASE,
)
_SEPARATOR_NEEDS = (
    "|", "•", "·", "»", " / ", " read", "filed", "tag", "categor", "posted", "updated", "modified", "published",
    "accessed", "comment", "reply",
)  # fmt: skip
"""What a line must have to be divided by `_SEPARATOR`, which is slow to find that there is nothing."""
_DASH = re.compile(r"\s+[–—-]\s+|\s*\t\s*")
_HANSARD = re.compile(
    r"H[CL] Deb\.? (?P<date>\d{1,2} \w+ \d{4})(?:[,;]? (?:vol|volume)\.? \d+)?(?:[,;]? cc?\.? ?[\d-]+[A-Z]{0,2})?"
)
"""The reference under which the Official Report of Parliament is cited: "HC Deb 29 May 2002 vol 386 c894W"."""
_LABELLED = re.compile(
    r"[a-z -]{2,30}:|(?:[a-z]+ )?by\b|(?-i:By(?=[A-Z]))|[a-z]+ [a-z]+ by\b|posted|embargo|retrieved|accessed",
    re.IGNORECASE,
)
_DATE_HINT = re.compile(
    r"\d[/.-]\d|\d,? ?(?:19|20)\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|"
    r"winter)[a-z]*\.?,?\s+[’'\d]",
    re.IGNORECASE,
)
_DIGIT = re.compile("[0-9]")
_FIGURE = re.compile("[0-9’']")
"""What each date holds; a line without is spared the search for one."""
_ADDRESS = re.compile(r"<?(?:https?://|www\.)\S+>?", re.IGNORECASE)
_MOST_SPACES = 14
"""A line of more words than this is metadata only if a label or a byline begins it, or bars divide it."""
_FILLING = re.compile(
    r"\b(?:volume|vol|issue|no|number|page|pages|pp?)\b\.?\s*(?=\w*\d)[\w-]+|"
    r"\b(?:on|at|of|the|and|edition|issue|online|print|in|day|local time)\b|[\W_]",
    re.IGNORECASE,
)
_AROUND_DATE = re.compile(r"^[\s,;–—-]+|[\s,;–—-]*(?:\b(?:on|at|in)\b[\s,;–—-]*)*$", re.IGNORECASE)
_COUNT_BEHIND = re.compile(r"(?<=[a-z]) \d{1,3}$")
"""How many have commented, behind the writer's name: "27 October 2017 Jo Li 0"."""
_BY_OR_FROM = re.compile(r"^(?:by|from)\s+", re.IGNORECASE)
_BEFORE_OUTLET = re.compile(r",|\b(?:for|at|of)\b", re.IGNORECASE)
_IN_CATEGORY = re.compile(r"\bin\s+((?:(?!By\b|BY\b)[A-Z][\w&’'/-]*[ ,]*(?:and |of )?){1,8})")
_OUTLET_SHAPED = re.compile(r"(?:[A-Z][\w’'&.+-]*|of|the|and|for|&|in|on|website|press|release|online)(?:\s+\S+){0,6}")
_PAPER = re.compile(r"\b(?:minutes|meeting|agenda|hearing|report|newsletter|update|notes|bulletin)\b", re.IGNORECASE)
"""What a paper calls itself beside its date: a title, and no outlet."""
_SITTING_BODY = re.compile(
    r"\b(?:committee|cabinet|panel|board|forum|sub-committee|governing body|council|executive|assembly)"
    r"(?: \([^()]{3,40}\))?$",
    re.IGNORECASE,
)
_SECTION_SHAPED = re.compile(r"[A-Z][\w’'&-]*(?:\s[\w’'&-]+){0,2}")
"""A place or section that stands between bars beside a byline and a date."""
_SECTION_IN_CAPITALS = re.compile(r"[A-Z]{6,}")
"""A word beside a date that says what the page is about, if it is no known outlet: "28 Sep 2016 | MERGERS"."""
_NAME_SHAPED = re.compile(r"[A-Z][\w’'&.+-]*(?:\s(?:[A-Z][\w’'&.+-]*|of|the|and|for|&)){0,6}")


_LIST_MARKS = "-–•*·"
_LISTED_DAY = re.compile(
    rf"[{_LIST_MARKS}]\s+(?=(?:first |last )?(?:published|posted|updated)(?:\s+on)?(?::\s*|\s+)\d|by [A-Z])",
    re.IGNORECASE,
)
"""The mark of a list before a day or a byline, as in what browsers copy of the BBC's pages."""


_ACCOUNT = re.compile(r"(?<=[\w\s|])(?:(?<=[\s|])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w{2,20}(?![\w.-]))")
"""A writer's address or name on another site, beside the writer's own: "By Jo Li @joli, 3 May 2016"."""


def is_bare_label(text: str) -> bool:
    """Whether the line is a label whose value stands on the next line, as on gov.uk ("Published", then the date)."""
    return len(text) < 30 and bool(_BARE_LABEL.fullmatch(text))


def read_metadata(text: str) -> Metadata | None:
    """What the line says of its article, or None where any part of it says something else."""
    if len(text) > LONGEST_METADATA:
        return None
    listed = _LISTED_DAY.match(text) if text[:1] in _LIST_MARKS else None
    text = text[listed.end() :] if listed else text
    return _metadata_of_line(_ACCOUNT.sub(" ", text).strip() if "@" in text else text)


_WRITER_OR_ROLE = re.compile(r"(?:[•*-]\s+)?(?P<what>Author|Role),\s+(?P<value>[A-Z][^|]{2,60})")
"""How the BBC lists who wrote a story and for whom: "Author, Ann Lee", "Role, BBC News"."""


def _read_writer_or_role(what: str, value: str) -> Metadata | None:
    if what == "Author":
        name = person_name(value)
        return Metadata(author=name) if name else None
    outlets = (known_outlet(part) for part in (value, " ".join(value.split()[:2]), value.split(",")[-1].strip()))
    return Metadata(publisher=next((name for name in outlets if name), None))


@lru_cache(maxsize=4_096)
def _metadata_of_line(text: str) -> Metadata | None:
    listed = _WRITER_OR_ROLE.fullmatch(text) if "Author," in text or "Role," in text else None
    if listed and (found := _read_writer_or_role(listed["what"], listed["value"])):
        return found
    if sitting := read_sitting(text):
        held = _read_dated("published", sitting.day)
        return held._replace(publisher=sitting.publisher, title=sitting.title) if held else None
    if _ADDRESS.fullmatch(text):
        return Metadata(address=text)
    labelled = _LABELLED.match(text)
    if not labelled and ("|" not in text and (text.endswith(".") or text.count(" ") > _MOST_SPACES)):
        return None
    if not labelled and not (_FIGURE.search(text) and _DATE_HINT.search(text)):
        return None
    folded = text.casefold()
    parts = _SEPARATOR.split(text) if any(need in folded for need in _SEPARATOR_NEEDS) else [text]
    segments = [part for part in parts if part and part.strip(" |,.;")]
    found = _read_segments(segments)
    if found is None and len(segments) == 1:
        dashed = _DASH.split(text)
        if 2 <= len(dashed) <= 4:
            found = _read_segments(dashed, _NAME_SHAPED)
    return found


def _read_segments(segments: list[str], names: re.Pattern[str] = _OUTLET_SHAPED) -> Metadata | None:
    """All segments together; one may be an outlet (or a writer) of any name if another one gives a date."""
    total = _NOTHING
    unknown: list[str] = []
    spoke = False
    for segment in segments:
        found = _read_segment(segment)
        if found is not None:
            total = found if total is _NOTHING else total.merged(found)
            spoke = spoke or found != _NOTHING or len(segments) == 1
        elif not NEUTRAL.fullmatch(segment):
            unknown.append(segment)
    if (
        len(unknown) > 1
        and total.author
        and total.is_dated
        and all(_SECTION_SHAPED.fullmatch(name) for name in unknown)
    ):
        total, unknown = total._replace(tags=(*total.tags, *unknown)), []
    if len(unknown) == 2 and total.is_dated and not (total.author or total.publisher):
        # "Wyvern Visiter | 3 May 2012 | Ann Lee": an outlet and its writer beside the date.
        writer = next((name for name in unknown if is_writer(name) and person_name(name)), None)
        outlet = next((name for name in unknown if name != writer and newspaper_name(name)), None)
        if writer and outlet:
            total, unknown = total._replace(author=person_name(writer), publisher=outlet), []
    if len(segments) > 6 or len(unknown) > 1 or not spoke:
        return None
    for name in unknown:
        if _PAPER.search(name):
            return None
        if name.casefold() in NAVIGATION_WORDS | _SECTIONS and not (
            names is _NAME_SHAPED and _SITTING_BODY.search(name)
        ):
            continue
        if not total.is_dated or len(name) > 60 or not names.fullmatch(name):
            return None
        person = person_name(name) if is_writer(name) or (total.publisher and not newspaper_name(name)) else None
        if person and not total.author:
            total = total._replace(author=person)
        elif names is _NAME_SHAPED and _SITTING_BODY.search(name):
            # "Health Scrutiny Committee - Tuesday, 2nd June, 2015": the paper of a meeting, called after who met.
            total = total._replace(title=name)
        elif total.publisher:
            return None
        elif not _SECTION_IN_CAPITALS.fullmatch(name):
            total = total._replace(publisher=outlet_name(name))
    return total


def is_writer(name: str) -> bool:
    """Whether words beside a date are a writer ("Ada Penrose"), not an outlet ("Ward Weekly", "Chelsea News")."""
    words = [word.strip(".") for word in name.casefold().split() if word.strip(".") not in TITLES]
    if not words or words[-1] in BODY_WORDS - SITE_SURNAMES:
        return False
    return len(words[0]) == 1 or words[0].split("-")[0] in GIVEN_NAMES


def _read_segment(segment: str) -> Metadata | None:
    segment = segment.strip(" |,;")
    label = _COLON_LABEL.match(segment)
    if label and label.lastgroup:
        value = segment[label.end() :].strip()
        labelled = _read_labelled(label.lastgroup, value)
        if labelled is not None:
            return labelled
    label = _DATE_LABEL.match(segment)
    if label and label.lastgroup:
        dated = _read_dated(label.lastgroup, segment[label.end() :])
        if dated is not None:
            return dated
    outlet = known_outlet(segment) if len(segment) <= 60 else None
    if outlet:
        return Metadata(publisher=outlet)
    debate = _HANSARD.fullmatch(segment)
    if debate:
        dated = _read_dated("published", debate["date"]) or Metadata()
        return dated._replace(publisher=known_outlet("Hansard"))
    return _read_dated("published", segment) or _read_byline(segment)


_BETWEEN_TAGS = re.compile(r"[,;|]")
_BEHIND_SENDER = re.compile(r"\s+and\s+The\s+Rt\s|,\s|\s*<|\s+\(")
"""Ministers stand beside their department; an e-mail's sender has an address."""
_BY_ONE_WORD = re.compile(r"[Bb]y \S+")


def _read_labelled(field: str, value: str) -> Metadata | None:
    if field == "tags":
        return Metadata(tags=tuple(tag.strip() for tag in _BETWEEN_TAGS.split(value) if tag.strip()))
    if field == "publisher" and (cutting := _read_cutting(value)):
        return cutting
    if field == "publisher":
        name = _BEHIND_SENDER.split(value)[0].strip()
        if name and is_writer(name) and (len(name.split()[0]) <= _LONGEST_INITIAL or "," in value):
            # "From: J Brewer, Beal": who wrote one of several letters.
            return _NOTHING
        return Metadata(publisher=outlet_name(name)) if 0 < len(name) <= 80 else None
    if field == "author":
        found = byline("By " + value)
        return Metadata(author=found[0]) if found else None
    if field == "address":
        return Metadata(address=value) if value and " " not in value else None
    if field == "title":
        return Metadata(title=value) if value else None
    return Metadata() if field == "nothing" else _read_dated(field, value)


_PAGE_OF_CUTTING = re.compile(r"[\s,]*(?:(?:page|pages|pp?)\b\.?\s*[\d,\s-]+)?\.?", re.IGNORECASE)


def _read_cutting(value: str) -> Metadata | None:
    """The paper and the day of a cutting: "- Financial Times Thursday 25 January 2007 page 3"."""
    found = DATE.search(value) if _DIGIT.search(value) else None
    name = value[: found.start()].strip(" ,-–—") if found else ""
    if found is None or not name or len(name) > 60 or not _PAGE_OF_CUTTING.fullmatch(value, found.end()):
        return None
    published = edtf_of(found)
    return Metadata(publisher=outlet_name(name), published=published) if published else None


_SECTIONS = frozenset([
    "news", "latest news", "analysis", "comment", "opinion", "feature", "features", "interview", "press release",
])  # fmt: skip
"""What a dateline may add: the section, or the kind of piece ("01 Nov 2017 News")."""


def _read_dated(field: str, value: str) -> Metadata | None:
    """A date, with a byline, category or known outlet beside it, and nothing else."""
    found_dates = dates(value)
    date = next((edtf for found in found_dates if (edtf := edtf_of(found))), None)
    if not date:
        return None
    edges = [0, *(edge for found in found_dates for edge in found.span()), len(value)]
    undated = " ".join(value[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True))
    rest = " ".join(TIME.sub(" ", undated).split())
    found = _dated(field, date)
    tags = _IN_CATEGORY.search(rest)
    if tags and field in {"posted", "published"}:
        found = found._replace(tags=tuple(tag.strip() for tag in tags.group(1).split(",") if tag.strip()))
        rest = rest[: tags.start()] + rest[tags.end() :]
    if not _FILLING.sub("", rest) or (field == "published" and rest.strip(" |–—-").casefold() in _SECTIONS):
        return found
    rest = _COUNT_BEHIND.sub("", _AROUND_DATE.sub("", rest))
    beside = _read_byline(rest) or _known(rest)
    if beside is None and field == "published" and len(date) == 10 and is_writer(rest) and (name := person_name(rest)):
        # "Ann Lee, Monday, November 14th, 2016"
        beside = Metadata(author=name)
    if beside is None and field in {"posted", "published"} and _BY_ONE_WORD.fullmatch(rest):
        beside = Metadata()
    return found.merged(beside) if beside is not None else None


def _dated(field: str, date: str) -> Metadata:
    if field == "posted":
        return Metadata(posted=date)
    if field == "accessed":
        return Metadata(accessed=date)
    return Metadata(updated=date) if field == "updated" else Metadata(published=date)


def _known(name: str) -> Metadata | None:
    name = _BY_OR_FROM.sub("", name)
    outlet = known_outlet(name) or newspaper_name(name)
    if outlet:
        return Metadata(publisher=outlet)
    return None


def _read_byline(segment: str) -> Metadata | None:
    found = byline(segment)
    if not found or len(segment) > 140:
        return None
    author, rest = found
    outlets = [known_outlet(part) for part in _BEFORE_OUTLET.split(rest)]
    outlets += [known_outlet(" ".join(rest.split()[:length])) for length in (2, 1)] if rest else []
    return Metadata(author=author, publisher=next((name for name in outlets if name), None))
