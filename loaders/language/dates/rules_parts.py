"""Owns the table of rules for seasons, feasts, and parts of another time ("early August", "the end of the year")."""

from __future__ import annotations

import re

from loaders.knowledge.calendar import DECADES, EASTER_FEASTS, FIXED_FEASTS, SEASONS
from loaders.language.dates.meanings import (
    Ago,
    CountedPart,
    DecadeOf,
    Feast,
    Meaning,
    MonthOf,
    PartOf,
    Piece,
    Repeated,
    SeasonOf,
    Stretch,
    UnitOf,
    Vague,
    YearOf,
    YearRange,
)
from loaders.language.dates.vocabulary import (
    COUNT,
    SHIFTS,
    UNIT,
    YEAR,
    DateRule,
    after,
    before,
    compiled,
    count_of,
    full_year,
    unit_of,
)
from loaders.language.numbers import any_of

PIECES: dict[str, Piece] = {
    "start": "start", "beginning": "start", "opening": "start", "turn": "start", "early": "early", "middle": "mid",
    "mid": "mid", "midway through": "mid", "late": "late", "end": "end", "close": "end", "earlier": "earlier",
    "earlier on": "earlier", "later": "later", "later on": "later",
}  # fmt: skip

_NOUNS_AND_VERBS = frozenset({"start", "beginning", "opening", "turn", "middle", "end", "close"})
"""Pieces that are also verbs ("will start in May"), and need "of", a hyphen or "by" ("by end March")."""

_END_CUE = re.compile(r"\b(?:by|until|at|since|from|before|after)\s+$")

_SEASON_CUE = re.compile(
    r"\b(?:in|during|over|until|till|by|before|after|since|for|throughout|through|from|of|around|towards|early|mid|"
    r"late|later|earlier|and|or|to|between|end of|each|every)[\s-]+(?:the\s+)?$"
)

_SEASON_COMPOUND = re.compile(
    r"\s+(?:statement|budget|holidays?|term|conference|fuel|pressures?|crisis|crises|school|schools|olympics|games|"
    r"ball|break|programme|house|gardens?|street|palace|wood|flu|vomiting|plan|plans|planning|beds|clothes|party|"
    r"in|by|from)\b"
)
_NEXT_SEASON = re.compile(rf"/(?:{any_of(SEASONS)}) {YEAR}")
_NAME_FOLLOWS = re.compile(r"\s[A-Z][a-z]")
_NEW_YEAR_CUE = re.compile(r"\b(?:in|into|by|before|after|until|since|of|from|this|for|over|during)\s+(?:the\s+)?$")
_FEAST_CUE = re.compile(r"\b(?:by|before|after|until|since|over|at|around)\s+$")


def _season(m: re.Match[str]) -> Meaning | None:
    word, code = m["s"].lower(), SEASONS[m["s"].lower()]
    if m["y"]:
        return SeasonOf(code, full_year(m["y"]))
    if m["which"]:
        return SeasonOf(code, year_shift=SHIFTS[m["which"].split()[-2].lower()])
    if word == "fall" and not re.search(r"\b(?:in|by|since|until) the $", before(m)):
        return None
    if _NEXT_SEASON.match(after(m)):
        return SeasonOf(code, int(re.search(r"\d{4}", after(m))[0]))  # type: ignore[index]
    if not _SEASON_CUE.search(before(m)) or _SEASON_COMPOUND.match(after(m)):
        return None
    if word != m["s"] and _NAME_FOLLOWS.match(after(m)):
        # "Spring Garden Lane", "Autumn Lodge"
        return None
    return SeasonOf(code)


def _nineties(m: re.Match[str]) -> Meaning | None:
    if not re.search(r"\bthe\s+(?:(?:early|mid|late|swinging)[\s-]+)?$", before(m)):
        return None
    return DecadeOf(1900 + 10 * DECADES[m["w"].lower()])


def _new_year(m: re.Match[str]) -> Meaning | None:
    if not _NEW_YEAR_CUE.search(before(m)):
        return None
    return Feast("new year")


def _feast(m: re.Match[str]) -> Meaning | None:
    name = m["f"].lower().replace("’", "'")
    if m["y"]:
        return Feast(name, full_year(m["y"]))
    if name not in ("christmas", "easter"):
        return Feast(name)
    return Feast(name) if _FEAST_CUE.search(before(m)) else None


def _part(m: re.Match[str], whole: Meaning) -> Meaning | None:
    words = " ".join(m["piece"].lower().split())
    piece = PIECES[words]
    if isinstance(whole, (PartOf, Vague, Repeated)):
        return None
    if words == "opening" and not m["of"]:
        return None
    if words in _NOUNS_AND_VERBS and not m["of"] and not _END_CUE.search(before(m)) and not after(m).startswith("-"):
        return None
    if words in ("earlier", "earlier on", "later", "later on") and not isinstance(
        whole, (UnitOf, MonthOf, SeasonOf, Stretch, YearOf, DecadeOf, Feast)
    ):
        return None
    if isinstance(whole, Stretch) and whole.side == 0:
        return None
    if isinstance(whole, Feast) and whole.name == "new year":
        return whole
    if isinstance(whole, (MonthOf, DecadeOf, SeasonOf, YearOf, YearRange, UnitOf, Feast, Ago)):
        return PartOf(piece, whole)
    return PartOf(piece, whole)


def _end_of_the_unit(m: re.Match[str]) -> Meaning | None:
    unit = "parliament" if m["unit"].lower().endswith("parliament") else unit_of(m["unit"])
    return PartOf(PIECES[m["piece"].lower()], UnitOf(unit))


_OF_ACCOUNTS = re.compile(
    r"\s+(?:surplus|deficit|forecast|financial|position|outturn|out-turn|control|balance|break|target)"
)


def _year_end(m: re.Match[str]) -> Meaning | None:
    unit = unit_of(m["unit"])
    if unit == "year" and _OF_ACCOUNTS.match(after(m)):
        unit = "financial year"
    return PartOf("end", UnitOf(unit)) if unit in ("year", "month", "financial year") else None


def _counted(m: re.Match[str], whole: Meaning) -> Meaning | None:
    low, high, vague = count_of(m) if m["count"] else (1.0, 1.0, False)
    if vague or low != high or low != int(low) or isinstance(whole, (Vague, Repeated, Stretch)):
        return None
    last = m["side"].lower() in ("last", "final", "closing")
    return CountedPart(int(low), unit_of(m["unit"]), last, whole)


_FEASTS = any_of(tuple(FIXED_FEASTS) + tuple(EASTER_FEASTS)).replace("\\ ", " ").replace("'", "['’]")

_PIECE = rf"(?P<piece>{any_of(PIECES)})".replace("\\ ", " ")


COUNTED_PART_RULES: tuple[DateRule, ...] = (
    DateRule(
        "dates.counted_part",
        "ordinal deictic part",
        compiled(
            rf"(?P<side>first|last|final|opening|closing)(?: (?P<count>{COUNT}))? "
            r"(?P<unit>days?|weeks?|months?|quarters) of(?= )"
        ),
        lambda _: None,
        (
            ("the first three months of 2010-11", "2010-04/2010-06"),
            ("the last two months of this financial year", "2013-02/2013-03"),
            ("the first week of April 2010", "2010-04-01/2010-04-07"),
        ),
        read_part=_counted,
    ),
)
"""Parts told by a number; TimeML takes the number and the year apart."""

PART_RULES: tuple[DateRule, ...] = (
    DateRule(
        "dates.end_of_unit",
        "part",
        compiled(
            rf"(?P<piece>(?:start|beginning|middle|end|close)(?= of)|(?:early|late|earlier|later)(?= in)) (?:of|in) "
            rf"(?:the |this )(?:current )?(?P<unit>{UNIT}|parliament)(?!['’]s)"
        ),
        _end_of_the_unit,
        (
            ("before the end of the year", "../2012-12-31"),
            ("at the end of the month", "2012-06-30"),
            ("the end of the financial year", "2013-03-31"),
            ("it will report later in the year", "2012"),
            ("by the end of the parliament", "../2015-05-07"),
        ),
    ),
    DateRule(
        "dates.year_end",
        "unit",
        compiled(r"(?P<unit>year|month|financial year)[ -]end"),
        _year_end,
        (("by the year end", "../2012-12-31"), ("its year-end deficit", "2013-03-31")),
    ),
    DateRule(
        "dates.part",
        "part",
        compiled(rf"{_PIECE}(?: in(?= )|(?P<of> of)(?= ))?"),
        lambda _: None,
        (
            ("early August", "2012-08-0X"),
            ("late November", "2012-11-2X"),
            ("mid-2010", "2010"),
            ("the end of 2009", "2009-12-31"),
            ("until the end of November", "2012-11-30"),
            ("later this month", "2012-06"),
            ("earlier this year", "2012"),
            ("the mid-1980s", "198X"),
            ("the beginning of April 2013", "2013-04-01"),
            ("early in the new year", "2013-01~"),
        ),
        read_part=_part,
    ),
    DateRule(
        "dates.season",
        "season",
        compiled(
            rf"(?P<s>{any_of(SEASONS)})(?:,?(?: of)? (?P<y>{YEAR}|['’‘]\d\d)|(?P<which>(?: of)? (?:last"
            rf"|this|next) year))?"
        ),
        _season,
        (
            ("autumn 2010", "2010-23"),
            ("will report in the summer", "2012-22"),
            ("spring of 2009", "2009-21"),
            ("published in the autumn", "2011-23"),
            ("the autumn of this year", "2012-23"),
        ),
    ),
    DateRule("dates.nineties", "word", compiled(rf"(?P<w>{any_of(DECADES)})"), _nineties, (("the nineties", "199X"),)),
    DateRule(
        "dates.new_year",
        "new",
        compiled(r"(?:the )?new year(?!['’]s)"),
        _new_year,
        (("in the new year", "2013-01~"), ("published in the new year", "2012-01~")),
    ),
    DateRule(
        "dates.feast",
        "feast",
        compiled(rf"(?P<f>{_FEASTS})(?:,? (?:in )?(?P<y>{YEAR}))?"),
        _feast,
        (("by Christmas", "../2012-12-25"), ("Easter 2010", "2010-04-04"), ("it closed on Good Friday", "2012-04-06")),
    ),
)
