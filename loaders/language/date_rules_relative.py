"""Owns the table of relative rules: words whose time hangs on the article's day, seasons, feasts and parts of a time."""

from __future__ import annotations

import re

from loaders.knowledge.calendar import DECADES, EASTER_FEASTS, FIXED_FEASTS, MONTHS, SEASONS, WEEKDAYS
from loaders.language.date_meanings import (
    Ago,
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
    WeekdayOf,
    YearOf,
    YearRange,
)
from loaders.language.date_vocabulary import (
    TIME_OF_DAY,
    TIMES_OF_DAY,
    UNIT,
    YEAR,
    DateRule,
    after,
    before,
    compiled,
    full_year,
    month_of,
    unit_of,
)
from loaders.language.numbers import any_of

SHIFTS = {
    "last": -1, "previous": -1, "past": -1, "preceding": -1, "this": 0, "current": 0, "same": 0,
    "next": 1, "coming": 1, "following": 1, "forthcoming": 1, "upcoming": 1,
}  # fmt: skip
DEICTIC = rf"(?:{any_of(SHIFTS)})"
PIECES: dict[str, Piece] = {
    "start": "start", "beginning": "start", "opening": "start", "turn": "start", "early": "early", "middle": "mid",
    "mid": "mid", "midway through": "mid", "late": "late", "end": "end", "close": "end", "earlier": "earlier",
    "earlier on": "earlier", "later": "later", "later on": "later",
}  # fmt: skip
DAY_WORDS: dict[str, UnitOf] = {
    "today": UnitOf("day", 0),
    "yesterday": UnitOf("day", -1),
    "tomorrow": UnitOf("day", 1),
    "tonight": UnitOf("day", 0, time="NI"),
    "overnight": UnitOf("day", 0, time="NI"),
}
VAGUE_WORDS: dict[str, str] = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "current": "PRESENT_REF", "at present": "PRESENT_REF",
    "at the moment": "PRESENT_REF", "nowadays": "PRESENT_REF", "recently": "PAST_REF", "recent": "PAST_REF",
    "soon": "FUTURE_REF", "the future": "FUTURE_REF", "the past": "PAST_REF", "in future": "FUTURE_REF",
}  # fmt: skip

_NOUNS_AND_VERBS = frozenset({"start", "beginning", "opening", "turn", "middle", "end", "close"})
"""Pieces that are also verbs ("will start in May"), and need "of", a hyphen or "by" ("by end March")."""
_END_CUE = re.compile(r"\b(?:by|until|at|since|from|before|after)\s+$")
_PROPER_BEFORE = re.compile(r"[A-Z][\w&'’]+\s+$")
_SEASON_CUE = re.compile(
    r"\b(?:in|during|over|until|till|by|before|after|since|for|throughout|through|from|of|around|towards|early|mid|late|"
    r"later|earlier|and|or|to|between|end of|each|every)[\s-]+(?:the\s+)?$"
)
_SEASON_COMPOUND = re.compile(
    r"\s+(?:statement|budget|holidays?|term|conference|fuel|pressures?|crisis|crises|school|schools|olympics|games|ball|"
    r"break|programme|house|gardens?|street|palace|wood|flu|vomiting|plan|plans|planning|beds|clothes|party|in|by|from)\b"
)


def _day_word(m: re.Match[str]) -> Meaning | None:
    word = m["w"]
    if word[0].isupper() and word[1:].islower() and _PROPER_BEFORE.search(m.string[max(0, m.start() - 24) : m.start()]):
        return None
    if re.match(r"\s+programme\b", after(m)):
        return None
    known = DAY_WORDS[word.lower()]
    return UnitOf(known.unit, known.shift, time=TIMES_OF_DAY[m["time"].lower()] if m["time"] else known.time)


def _shifted_unit(m: re.Match[str]) -> Meaning | None:
    word, unit = m["which"].lower(), unit_of(m["unit"])
    shift, previous = SHIFTS[word], before(m)
    if unit in ("second", "minute", "hour"):
        return None
    if unit == "day" and word in ("this", "current", "past", "last"):
        return None
    if word == "same":
        return Ago(0, 0, unit, side=1, narrative=True)
    if word in ("previous", "preceding", "following"):
        return Ago(1, 1, unit, side=SHIFTS[word], narrative=True)
    if word == "past" or (word == "coming" and "the " in previous[-4:] and unit != "financial year"):
        return Stretch(1, 1, unit, side=shift)
    if (
        word in ("last", "next")
        and unit != "financial year"
        and re.search(r"\b(?:over|in|during|within|for|of)\s+the\s+$", previous)
    ):
        return Stretch(1, 1, unit, side=shift)
    if word in ("last", "next") and re.search(r"\b(?:his|her|their|its|my|our|your)\s+$", previous):
        return None
    if unit == "day" and word == "next":
        return Ago(1, 1, unit, side=1, narrative=True)
    return UnitOf(unit, shift)


def _that_unit(m: re.Match[str]) -> Meaning | None:
    return Ago(0, 0, unit_of(m["unit"]), side=1, narrative=True)


def _shifted_time(m: re.Match[str]) -> Meaning | None:
    word, time = m["which"].lower(), m["time"].lower()
    if word not in ("this", "last"):
        return None
    return UnitOf("day", -1 if word == "last" else 0, time=TIMES_OF_DAY[time])


def _shifted_name(m: re.Match[str]) -> Meaning | None:
    word, shift = m["name"].lower(), SHIFTS[m["which"].lower()]
    narrative = m["which"].lower() in ("previous", "preceding", "following")
    if word in MONTHS:
        return MonthOf(month_of(word), shift=shift, narrative=narrative) if m["name"][0].isupper() else None
    if word in WEEKDAYS:
        return WeekdayOf(WEEKDAYS[word], shift=shift)
    if word in SEASONS:
        return SeasonOf(SEASONS[word], shift=shift, narrative=narrative)
    return Feast(word, shift=shift)


def _the_unit(m: re.Match[str]) -> Meaning | None:
    if not re.search(r"\b(?:the|over)\s+$", before(m)):
        return None
    unit = unit_of(m["unit"])
    if unit == "weekend":
        return UnitOf(unit, 0, loose=True)
    return UnitOf(unit, 0)


def _season(m: re.Match[str]) -> Meaning | None:
    word, code = m["s"].lower(), SEASONS[m["s"].lower()]
    if m["y"]:
        return SeasonOf(code, full_year(m["y"]))
    if m["which"]:
        return SeasonOf(code, year_shift=SHIFTS[m["which"].split()[-2].lower()])
    if word == "fall" and not re.search(r"\b(?:in|by|since|until) the $", before(m)):
        return None
    if re.match(rf"/(?:{any_of(SEASONS)}) {YEAR}", after(m)):
        return SeasonOf(code, int(re.search(r"\d{4}", after(m))[0]))  # type: ignore[index]
    if not _SEASON_CUE.search(before(m)) or _SEASON_COMPOUND.match(after(m)):
        return None
    return SeasonOf(code)


def _nineties(m: re.Match[str]) -> Meaning | None:
    if not re.search(r"\bthe\s+(?:(?:early|mid|late|swinging)[\s-]+)?$", before(m)):
        return None
    return DecadeOf(1900 + 10 * DECADES[m["w"].lower()])


def _new_year(m: re.Match[str]) -> Meaning | None:
    if not re.search(
        r"\b(?:in|into|by|before|after|until|since|of|from|this|for|over|during)\s+(?:the\s+)?$", before(m)
    ):
        return None
    return Feast("new year")


def _feast(m: re.Match[str]) -> Meaning | None:
    name = m["f"].lower().replace("’", "'")
    if m["y"]:
        return Feast(name, full_year(m["y"]))
    if name not in ("christmas", "easter"):
        return Feast(name)
    return Feast(name) if re.search(r"\b(?:by|before|after|until|since|over|at)\s+$", before(m)) else None


def _part(m: re.Match[str], whole: Meaning) -> Meaning | None:
    words = " ".join(m["piece"].lower().split())
    piece = PIECES[words]
    if isinstance(whole, (PartOf, Vague, Repeated)):
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


def _year_end(m: re.Match[str]) -> Meaning | None:
    unit = unit_of(m["unit"])
    return PartOf("end", UnitOf(unit)) if unit in ("year", "month", "financial year") else None


def _this_parliament(m: re.Match[str]) -> Meaning | None:
    word = (m["which"] or "this").lower()
    return UnitOf("parliament", SHIFTS.get(word, 0))


def _election(m: re.Match[str]) -> Meaning | None:
    return PartOf("end", UnitOf("parliament"))


def _vague(m: re.Match[str]) -> Meaning | None:
    words = " ".join(m["w"].lower().split())
    if (words == "the past" and not re.match(r"\s*(?:[.,;:)]|$)", after(m))) or (
        words == "soon" and re.match(r" as\b", after(m))
    ):
        return None
    return Vague(VAGUE_WORDS[words])


def _year_ago(_: re.Match[str]) -> Meaning | None:
    return Ago(1, 1, "year", -1, narrative=True)


def _repeated(m: re.Match[str]) -> Meaning | None:
    word = m["w"].lower()
    adverbs = {"daily": "P1D", "weekly": "P1W", "monthly": "P1M", "annually": "P1Y",
               "hourly": "PT1H", "nightly": "P1D"}  # fmt: skip
    return Repeated(adverbs[word])


def _every(m: re.Match[str]) -> Meaning | None:
    word = m["name"].lower()
    if word in WEEKDAYS:
        return Repeated(f"XXXX-WXX-{WEEKDAYS[word] + 1}")
    if word in MONTHS:
        return Repeated(f"XXXX-{MONTHS[word]:02d}")
    if word in SEASONS:
        return Repeated("XXXX-" + {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}[word])
    code = {"second": "T1S", "minute": "T1M", "hour": "T1H", "day": "1D", "week": "1W", "fortnight": "2W", "weekend": "1WE", "month": "1M",
            "quarter": "1Q", "year": "1Y", "financial year": "1Y", "decade": "1E", "century": "1C"}[unit_of(word)]  # fmt: skip
    return Repeated("P" + code)


_FEASTS = any_of(tuple(FIXED_FEASTS) + tuple(EASTER_FEASTS)).replace("\\ ", " ").replace("'", "['’]")
_NAMES = rf"(?:{any_of(MONTHS)}|{any_of(WEEKDAYS)}|{any_of(SEASONS)})"
_PIECE = rf"(?P<piece>{any_of(PIECES)})".replace("\\ ", " ")

RELATIVE_RULES: tuple[DateRule, ...] = (
    DateRule(
        "dates.day_word",
        "word",
        compiled(rf"(?P<w>today|yesterday|tomorrow|tonight|overnight){TIME_OF_DAY}"),
        _day_word,
        (("today", "2012-06-13"), ("yesterday", "2012-06-12"), ("tomorrow", "2012-06-14")),
    ),
    DateRule(
        "dates.end_of_unit",
        "part",
        compiled(
            rf"(?P<piece>start|beginning|middle|end|close) of (?:the |this )(?:current )?(?P<unit>{UNIT}|parliament)(?!['’]s)"
        ),
        _end_of_the_unit,
        (
            ("before the end of the year", "../2012-12-31"),
            ("at the end of the month", "2012-06-30"),
            ("the end of the financial year", "2013-03-31"),
            ("by the end of the parliament", "../2015-05-07"),
        ),
    ),
    DateRule(
        "dates.year_end",
        "unit",
        compiled(r"(?P<unit>year|month|financial year)[ -]end"),
        _year_end,
        (("by the year end", "../2012-12-31"),),
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
        "dates.shifted_parliament",
        "deictic",
        compiled(rf"(?P<which>{DEICTIC}) parliament"),
        _this_parliament,
        (("in this parliament", "2010-05-06/2015-05-07"), ("in the next parliament", "2015-05-07/2017-06-08")),
    ),
    DateRule(
        "dates.election",
        "deictic",
        compiled(r"next (?:general )?election"),
        _election,
        (("before the next general election", "../2015-05-07"),),
    ),
    DateRule(
        "dates.shifted_unit",
        "deictic",
        compiled(rf"(?P<which>{DEICTIC}) (?P<unit>{UNIT}|centurie|second)(?!s)"),
        _shifted_unit,
        (
            ("last week", "2012-06-04/2012-06-10"),
            ("this week", "2012-06-11/2012-06-17"),
            ("next month", "2012-07"),
            ("last year", "2011"),
            ("this quarter", "2012-34"),
            ("next financial year", "2013-04-01/2014-03-31"),
            ("over the next year", "2012-06/2013-06"),
            ("in the past year", "2011-06/2012-06"),
        ),
    ),
    DateRule(
        "dates.that_unit",
        "deictic",
        compiled(r"that (?P<unit>year|month|week|day)"),
        _that_unit,
        (
            ("it opened in May 2009 and closed later that year", "2009"),
            ("agreed on 3 May 2009 and announced that day", "2009-05-03"),
        ),
    ),
    DateRule(
        "dates.shifted_time",
        "deictic",
        compiled(r"(?P<which>this|last) (?P<time>morning|afternoon|evening|night)"),
        _shifted_time,
        (("last night", "2012-06-12"), ("this morning", "2012-06-13")),
    ),
    DateRule(
        "dates.shifted_name",
        "deictic",
        compiled(rf"(?P<which>{DEICTIC}) (?P<name>{_NAMES}|christmas|easter)"),
        _shifted_name,
        (
            ("last summer", "2011-22"),
            ("this autumn", "2012-23"),
            ("from next April", "2013-04"),
            ("last November", "2011-11"),
            ("last Tuesday", "2012-06-12"),
            ("next Tuesday", "2012-06-19"),
            ("this September", "2012-09"),
        ),
    ),
    DateRule(
        "dates.season",
        "season",
        compiled(
            rf"(?P<s>{any_of(SEASONS)})(?:,?(?: of)? (?P<y>{YEAR}|['’‘]\d\d)|(?P<which> (?:last|this|next) year))?"
        ),
        _season,
        (
            ("autumn 2010", "2010-23"),
            ("will report in the summer", "2012-22"),
            ("spring of 2009", "2009-21"),
            ("published in the autumn", "2011-23"),
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
        compiled(rf"(?P<f>{_FEASTS})(?:,? (?P<y>{YEAR}))?"),
        _feast,
        (("by Christmas", "../2012-12-25"), ("Easter 2010", "2010-04-04"), ("it closed on Good Friday", "2012-04-06")),
    ),
    DateRule(
        "dates.the_weekend",
        "unit",
        compiled(r"(?P<unit>weekend)(?!s)"),
        _the_unit,
        (
            ("it happened over the weekend", "2012-06-09/2012-06-10"),
            ("it will reopen at the weekend", "2012-06-16/2012-06-17"),
        ),
    ),
    DateRule(
        "dates.year_ago",
        "unit",
        compiled(r"year-(?:ago|earlier)(?: (?:period|quarter|month))?"),
        _year_ago,
        shown=False,
    ),
    DateRule("dates.the_unit", "unit", compiled(r"(?P<unit>year|quarter|month|week)(?!-)"), _the_unit, shown=False),
    DateRule(
        "dates.every", "every", compiled(rf"(?:every|each) (?:other )?(?P<name>{_NAMES}|{UNIT})"), _every, shown=False
    ),
    DateRule(
        "dates.repeated",
        "word",
        compiled(r"(?P<w>daily|weekly|monthly|annually|hourly|nightly)"),
        _repeated,
        shown=False,
    ),
    DateRule(
        "dates.vague",
        "word deictic",
        compiled(rf"(?P<w>{any_of(VAGUE_WORDS)})".replace("\\ ", " ")),
        _vague,
        shown=False,
    ),
)
