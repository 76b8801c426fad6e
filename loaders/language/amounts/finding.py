"""Owns amounts: sums of money, percentages, fractions and counted things, with their unit and modifier.

Dates, lengths of time, ages, telephone numbers and numbered headings are not amounts.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from db.records import Amount, DateMention, Rule
from loaders.knowledge.units import CURRENCY_SYMBOLS, CURRENCY_WORDS, FRACTIONS, MODIFIERS, NUMBERED_THINGS, RATES
from loaders.language.amounts.counts import Counted, bare_count, counted_noun, whole_of_part
from loaders.language.numbers import NUMERAL, ONES, SCALE, SCALES, SPELT, TENS, any_of, read_number, read_spelt
from loaders.language.reading import Reading
from loaders.language.words import Openers

VERSION = 1

_GAP = r"[^\S\n]{0,2}"
_SPACE = r"[^\S\n]{1,2}"
_DENOMINATORS = any_of(tuple(FRACTIONS))
_RATE = rf"(?:(?:{_SPACE}(?:per|a|an|(?:for\s)?(?:every|each))|{_GAP}/){_SPACE}?(?P<rate>{any_of(RATES)})(?!\w))"

_OPENER = re.compile(
    rf"(?<![\w£$€.])(?<!\d[,/:-])(?<![A-Za-z]/)(?:[£€¥]|(?:US)?\$|\d|"
    rf"(?i:{any_of(tuple(w for w in (*ONES, *TENS) if w != 'zero'))}|half|dozens?)(?![A-Za-z])|"
    rf"[aA]n?\s(?i:hundred|thousand|million|billion|dozen|half|{_DENOMINATORS})(?![A-Za-z])|"
    rf"[Aa]nother\s(?:{_DENOMINATORS})(?![A-Za-z]))"
)
_OPENERS = Openers((*ONES, *TENS, "half", "dozen", "dozens", "a", "an", "another", "us"), "£€¥$")
_MONEY = re.compile(
    rf"(?P<symbol>[£€¥]|(?:US)?\$){_GAP}(?P<number>{NUMERAL})(?:{_GAP}(?P<scale>{SCALE})(?![A-Za-z]))?(?![\d])",
    re.IGNORECASE,
)
_MONEY_TAIL = re.compile(
    rf"{_GAP}(?:-|–|—|to|and|or){_GAP}(?P<symbol>[£€¥]|(?:US)?\$)?{_GAP}(?P<number>{NUMERAL})"
    rf"(?:{_GAP}(?P<scale>{SCALE})(?![A-Za-z]))?(?![\w%])",
    re.IGNORECASE,
)
_RATE_AFTER = re.compile(_RATE, re.IGNORECASE)
_NUMBER = re.compile(
    rf"(?:(?P<digits>{NUMERAL})(?:{_GAP}(?P<scale>{SCALE})(?![A-Za-z]))?|(?P<words>an?\s(?:hundred|thousand|"
    rf"million|billion|dozen)|half\sa\s(?:million|dozen|billion)|{SPELT}))(?:(?=pc(?![A-Za-z]))|(?![A-Za-z\d]))",
    re.IGNORECASE,
)
_EACH_DAY = re.compile(r"\b(?:every|each|that|this|last|next|one)\s(?:day|week|year),?\s$", re.IGNORECASE)
"""Before a number that counts, and names no day: "every day 250 people"."""
_NUMBER_TAIL = re.compile(
    rf"{_GAP}(?:-|–|—|to(?:\s(?:over|around|about|nearly|almost|more\sthan|just\sover))?|or){_GAP}"
    rf"(?=\d|{any_of((*ONES, *TENS))})",
    re.IGNORECASE,
)
_FROM = re.compile(r"\bfrom\s$", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s$", re.IGNORECASE)
_AND = re.compile(r"\sand\s(?=\d)", re.IGNORECASE)
_PERCENT = re.compile(
    rf"{_GAP}(?:%|per{_GAP}cent(?:age)?(?![A-Za-z])|percent(?:age)?(?![A-Za-z])|"
    rf"pc(?![A-Za-z]))(?P<points>{_SPACE}points?)?",
    re.IGNORECASE,
)
_CURRENCY_AFTER = re.compile(rf"{_SPACE}(?P<currency>{any_of(CURRENCY_WORDS)})(?!\w)", re.IGNORECASE)
_PENCE = re.compile(r"(?P<number>\d{1,4}(?:\.\d{1,2})?)(?:p|\s?pence)(?!\w)")
_FRACTION = re.compile(
    rf"(?P<top>an?(?:other)?|{SPELT}|\d{{1,2}})[ -](?P<bottom>{_DENOMINATORS})(?P<plural>s?)(?!\w)(?!-)", re.IGNORECASE
)
_FRACTION_FOLLOWS = re.compile(
    r"\s+(?:of|said|say|says|have|had|were|are|was|is|reported|thought|felt|did|do|would|believed?|want(?:ed)?|in|"
    r"to(?!\sbe\b)|more|less|fewer|higher|lower|since|on|by|over|from|coming|comes?|came|goes|went|will|would|could)\b|\s*[,.;:)]|\s*$"
)
_HALF = re.compile(
    r"half(?=\s+(?:of|the|their|its|all|those|these|our|respondents|said|say|were|are|had|have|was|is|did|do|want|"
    r"believe)\b)",
    re.IGNORECASE,
)
_HALF_MEASURED = re.compile(
    r"half(?=\s*[,.;:)]|\s+[a-z])(?!\s+(?:an?|past|way|time|term|hour|day|year|century|price)\b)(?!-)", re.IGNORECASE
)
_ONE_IN = re.compile(
    rf"(?P<top>{SPELT}|\d{{1,3}})\s(?:in|out\sof)(?:\severy)?\s(?P<bottom>{SPELT}|"
    rf"\d{{1,6}}(?:,\d{{3}})*)(?![\w.]\w)(?!\s?(?:%|per\scent|hours|days|weeks|months|years))",
    re.IGNORECASE,
)
_MODIFIER = re.compile(rf"\b(?P<modifier>{any_of(MODIFIERS)})\s(?:the\s)?$".replace("\\ ", r"\s"), re.IGNORECASE)
_NAME_BEFORE = re.compile(r"([A-Za-z]+)\.?[\s:]{1,2}$")
_COMMON_BASES = frozenset({3, 4, 5, 6, 8, 10, 20, 50, 100, 1000})
"""What shares are usually told in ("seven in ten"); with any other number, "six in 12" is no share."""
_DIGITS_AROUND = re.compile(r"\s\(?\d|-\(?\d(?!\d{0,5}(?:,\d{3})*(?:\.\d+)?\s?[A-Za-z])")
_AFTER_DASH = re.compile(r"\w[-–]$")
_DIGIT_BEFORE = re.compile(r"\d\s$")
_MINUS = re.compile(r"(?:\A|[\n(]|(?<!\d)[^\S\n]|[^\S\n]{2})[-−–]\Z")
"""A sign before a sum or a share; after a number and one space it is the dash of a range."""
_SIGNED = frozenset({"amounts.money", "amounts.money_rate", "amounts.percent"})
_POPULATION = re.compile(r"\b(?:populations?|workforce|employment|headcount|membership)\b[^.;\d]*$", re.IGNORECASE)
_LINE_START = re.compile(r"(?:\A|\n)[ \t•*-]*\Z")
_LIST_NUMBER = re.compile(r"[.)]\s")
_HEADING = re.compile(r"\s+[A-Z]")
"""What follows the number of a paragraph or item: "4.2 Apologies for absence"."""


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    value: float
    unit: str
    rule: str


def find_amounts(reading: Reading, dates: Sequence[DateMention]) -> tuple[Amount, ...]:
    """Return the amounts of an article, in order and without overlap with each other or with the dates."""
    text = reading.text
    starts = [d.start for d in dates]
    amounts: list[Amount] = []
    position = 0
    last_unit: str | None = None
    unit_end = 0
    for start in _OPENERS.places(reading.words):
        if start < position or (opener := _OPENER.match(text, start)) is None:
            continue
        index = bisect_right(starts, start) - 1
        if index >= 0 and start < dates[index].end:
            position = dates[index].end
            continue
        limit = starts[index + 1] if index + 1 < len(starts) else len(text)
        if last_unit and "\n" in text[unit_end:start]:
            last_unit = None
        found = _read(text, start, opener[0], last_unit)
        position = opener.end()
        if opener[0][0].isupper() and any(_is_named(one) for one in found):
            continue
        for one in found:
            if one.end > limit:
                break
            if one.rule in _SIGNED and _MINUS.search(text, max(0, one.start - 3), one.start):
                one = replace(one, start=one.start - 1, value=-one.value)
            modifier = _MODIFIER.search(text, max(0, one.start - 20), one.start)
            if one.unit not in ("percent", "proportion", "number") and one.rule == "amounts.count":
                last_unit, unit_end = one.unit, one.end
            amounts.append(
                Amount(
                    one.start, one.end, text[one.start : one.end], one.value, one.unit, Rule(one.rule, VERSION),
                    " ".join(modifier["modifier"].lower().split()) if modifier else None,
                )
            )  # fmt: skip
            position = one.end
    return tuple(amounts)


def _is_named(found: _Found) -> bool:
    """Whether a number in words with its capital counts a noun with another: a name ("Three Rivers", "Seven Oaks")."""
    head = found.unit.rpartition(" ")[2]
    return found.rule == "amounts.count" and head[:1].isupper() and head[1:].islower()


def _read(text: str, start: int, opener: str, last_unit: str | None) -> list[_Found]:
    first = opener[0]
    if first in "£€¥$" or opener in ("US$", "us$"):
        return _money(text, start)
    if (first in "aA" and not first.isdigit() and opener[1:2].isspace()) or opener[:2].lower() == "an":
        return _fraction(text, start) or _number(text, start, last_unit)
    if opener.lower() == "half":
        return _half(text, start) or _number(text, start, last_unit)
    if first.isdigit() and (opener == "0" or _AFTER_DASH.search(text, max(0, start - 2), start)):
        return _percentage_only(text, start)
    return _proportion(text, start) or _fraction(text, start) or _number(text, start, last_unit)


def _money(text: str, start: int) -> list[_Found]:
    match = _MONEY.match(text, start)
    if match is None:
        return []
    currency = CURRENCY_SYMBOLS[match["symbol"].lower()]
    tail = _MONEY_TAIL.match(text, match.end())
    # "£2-3m" and "£2m to £3m" are ranges; "£2m and 300 beds" is not.
    if (
        tail
        and not tail["symbol"]
        and not (tail["scale"] and re.match(r"\s?[-–—]|\s?to\b", text[match.end() : match.end() + 4]))
    ):
        tail = None
    scale = match["scale"] or (tail["scale"] if tail and not tail["symbol"] else None)
    found = [_sum(text, match.start(), match.end(), match["number"], scale, currency)]
    if tail and not (tail["symbol"] and CURRENCY_SYMBOLS[tail["symbol"].lower()] != currency):
        begin = tail.start("symbol") if tail["symbol"] else tail.start("number")
        found.append(_sum(text, begin, tail.end(), tail["number"], tail["scale"], currency))
    return found


def _sum(text: str, start: int, end: int, number: str, scale: str | None, currency: str) -> _Found:
    value = read_number(number) * (SCALES[scale.lower()] if scale else 1)
    rate = _RATE_AFTER.match(text, end)
    if rate:
        return _Found(start, rate.end(), _round(value), f"{currency} per {rate['rate'].lower()}", "amounts.money_rate")
    return _Found(start, end, _round(value), currency, "amounts.money")


def _number(text: str, start: int, last_unit: str | None, *, ranges: bool = True) -> list[_Found]:
    pence = _PENCE.match(text, start)
    if pence:
        return [_Found(start, pence.end(), _round(read_number(pence["number"]) / 100), "GBP", "amounts.pence")]
    match = _NUMBER.match(text, start)
    if match is None:
        return []
    value = _value(match)
    percent = _PERCENT.match(text, match.end())
    if percent:
        unit = "percentage points" if percent["points"] else "percent"
        return [_Found(start, percent.end(), value, unit, "amounts.percent")]
    if _is_a_name(text, start, match):
        return []
    currency = _CURRENCY_AFTER.match(text, match.end())
    if currency:
        rate = _RATE_AFTER.match(text, currency.end())
        unit = CURRENCY_WORDS[currency["currency"].lower()] + (f" per {rate['rate'].lower()}" if rate else "")
        return [_Found(start, (rate or currency).end(), value, unit, "amounts.money_words")]
    range_tail = _NUMBER_TAIL.match(text, match.end()) or (
        _BETWEEN.search(text, max(0, start - 9), start) and _AND.match(text, match.end())
    )
    if range_tail:
        following = _number(text, range_tail.end(), None, ranges=False) if ranges else []
        if following and following[0].value > value:
            low = value
            second = _NUMBER.match(text, range_tail.end())
            if second and second["scale"] and not match["scale"]:
                low *= SCALES[second["scale"].lower()]
            return [_Found(start, match.end(), low, following[0].unit, following[0].rule), *following]
        if following and following[0].value < value and _FROM.search(text, max(0, start - 6), start):
            # "from 133 to 104"
            return [_Found(start, match.end(), value, following[0].unit, following[0].rule), *following]
        return []
    counted: Counted | None = counted_noun(text, match.end(), value)
    if counted:
        return [_Found(start, counted.end, value, counted.unit, "amounts.count")] if counted.unit else []
    if (whole := whole_of_part(text, match.end(), value)) is not None and (of := _number(text, whole, None)):
        return [_Found(start, match.end(), value, of[0].unit, "amounts.bare")]
    return (
        [_Found(start, match.end(), value, _bare_unit(text, start, match.end(), last_unit), "amounts.bare")]
        if bare_count(text, match.start(), match.end(), value, last_unit is not None)
        else []
    )


def _bare_unit(text: str, start: int, end: int, last_unit: str | None) -> str:
    """What a number without a noun counts: people in a population, else what the paragraph counted last."""
    if text.startswith(" population", end) or _POPULATION.search(text, max(0, start - 60), start):
        return "people"
    return last_unit or "number"


def _value(match: re.Match[str]) -> float:
    if match["digits"]:
        return _round(read_number(match["digits"]) * (SCALES[match["scale"].lower()] if match["scale"] else 1))
    words = match["words"].lower()
    if words.startswith("half"):
        return read_spelt(words[4:]) / 2
    return read_spelt(words)


def _percentage_only(text: str, start: int) -> list[_Found]:
    match = _NUMBER.match(text, start)
    percent = _PERCENT.match(text, match.end()) if match else None
    return [_Found(start, percent.end(), _value(match), "percent", "amounts.percent")] if match and percent else []


def _fraction(text: str, start: int) -> list[_Found]:
    match = _FRACTION.match(text, start)
    if match is None:
        return []
    article = match["top"].lower() in ("a", "an", "another")
    top = 1 if article else read_number(match["top"])
    bottom = FRACTIONS[match["bottom"].lower()]
    if (top > 1) != (match["plural"] == "s" or match["bottom"].lower() == "halves") or not 0 < top < bottom:
        return []
    if (article or match["top"].lower() == "one") and not _FRACTION_FOLLOWS.match(text, match.end()):
        return []
    return [_Found(start, match.end(), round(top / bottom, 4), "proportion", "amounts.fraction")]


_NO_SHARE = re.compile(r"\b(?:first|second|other|better|latter|later|each|and a|one)\s+$")
"""Before a "half" that is no share of a whole."""


def _half(text: str, start: int) -> list[_Found]:
    before = text[max(0, start - 20) : start].lower()
    if _NO_SHARE.search(before):
        return []
    match = _HALF.match(text, start)
    if match is None and _MODIFIER.search(before):
        match = _HALF_MEASURED.match(text, start)
    return [_Found(start, match.end(), 0.5, "proportion", "amounts.half")] if match else []


def _proportion(text: str, start: int) -> list[_Found]:
    match = _ONE_IN.match(text, start)
    if match is None:
        return []
    top, bottom = read_number(match["top"]), read_number(match["bottom"])
    if (
        not 0 < top < bottom
        or (top > 1 and bottom not in _COMMON_BASES and not re.search(r"\sout\s", match[0]))
        or 1900 < bottom < 2100
    ):
        return []
    if top == 1 and bottom < 2:
        return []
    return [_Found(start, match.end(), round(top / bottom, 4), "proportion", "amounts.one_in")]


def _is_a_name(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether the number names something: a section, a telephone line, an age, a list item."""
    digits = match["digits"]
    if digits:
        if (digits[0] == "0" and len(digits) > 1 and digits[1] != ".") or _DIGITS_AROUND.match(text, match.end()):
            return True
        if _DIGIT_BEFORE.search(text, max(0, start - 2), start):
            return True
        is_numbered = _LIST_NUMBER.match(text, match.end()) or ("." in digits and _HEADING.match(text, match.end()))
        if is_numbered and _LINE_START.search(text, max(0, start - 8), start):
            return True
    named = _NAME_BEFORE.search(text, max(0, start - 20), start)
    if named is None or match["scale"] or _EACH_DAY.search(text, max(0, start - 20), start):
        return False
    word = named[1].lower()
    return word in NUMBERED_THINGS and (digits is not None or word not in ("line", "part", "age", "calls", "act", "no"))


def _round(value: float) -> float:
    """Take away what binary arithmetic adds: 1.1 million is 1100000."""
    return round(value, 4)
