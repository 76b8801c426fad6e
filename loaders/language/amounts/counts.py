"""Owns the counted noun after a number ("12 care trusts") and the few bare numbers that are safe to read as counts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.knowledge.bodies.councils import COUNCILS
from loaders.knowledge.places import PLACES
from loaders.knowledge.units import BREAKS, IRREGULAR_PLURALS, LOOSE_ADJECTIVES, NOT_COUNTED, NOT_PLURAL, TIME_UNITS

_WORDS = re.compile(r"[^\S\n]{1,2}([A-Za-z&][\w&’'.-]*)")
_LONGEST = 6
"""Words that a counted noun phrase may have ("two inner and outer wards")."""

_BARE_BEFORE = re.compile(
    r"\b(?:there\s(?:have|had|has)\sbeen|there\s(?:are|were)(?:\snow)?|(?:list|shortlist|longlist|total|group|team|"
    r"field|maximum|minimum|average|panel|"
    r"population|workforce|membership|capacity)\s(?:of|is|was)|compared\s(?:with|to)|from\s(?:[\d.,]+|[a-z]{3,9})(?:\s[a-z-]+){0,3}\sto|"
    r"(?:reduced|cut|increased|fallen|risen|rising|falling|down|up|rose|fell|grow|grew|grown|rise|fall|drop|dropped|increase)\sto|\d\svotes\sto|each\s(?:\w+\s)?\w+(?:ed|ve|d|ot))\s(?:only\s|"
    r"just\s|about\s|around\s|some\s|over\s)?$",
    re.IGNORECASE,
)
_BARE_AFTER = re.compile(
    r"\s(?:a|per)\s(?:day|week|month|year)\b|\s*(?:[.,;:)–—](?!\d)|$|\n|\sso\sfar|\s(?:in|after|over|during|this|last|by|when|with|since|compared)\s)"
)
_ONLY = re.compile(r"\b(?:only|just|at least|more than|fewer than|about|around|nearly|almost|over)\s$", re.IGNORECASE)
_VERB_AFTER = re.compile(
    r"\s(?:are|were|have|had|closing|leaving|dying|waiting|joining|opening|of\s(?:the|them|these|those|its|their|our|which|whom))\b"
)
_MANY_BEFORE = re.compile(
    r"\b(?:more than|fewer than|at least|about|around|nearly|almost|over|some|up to)\s$", re.IGNORECASE
)
_MANY_AFTER = re.compile(
    r"\s*[.,;)](?!\d)|\s(?:over|in|by|across|within|at|for|so|last|this|when|since|during|after|compared|before|each)\b"
)
_FEWEST_MANY = 100
"""A number that stands alone after "nearly" is no age and no hour from here on."""
_FURTHER = re.compile(r"\b(?:a further|another|an extra|an additional)\s$", re.IGNORECASE)
_WILL_AFTER = re.compile(r"\s(?:will|would|could|may|might|must|should|were|are|have|had|did|went|came|left|lost)\b")
_OF_A_NUMBER = re.compile(
    r"\sof\s(?:(?P<the>the|its|their|all|these|those)\s(?:[\w-]+['’]s?\s)?)?(?P<whole>\d|(?:four|five|six|seven|"
    r"eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)\b)"
)
_ROW_BEFORE = re.compile(r"(?:,|\band)\s$")
_ROW_AFTER = re.compile(
    r"\s(?:in|at|from)\s[A-Z]|\s[‘'“\"]?(?:outstanding|good|adequate|inadequate|poor|excellent|requir\w+\simprovement)\b"
)
_CLAUSE_BEFORE = re.compile(r"(?:\bwhereas|\bwhile|\bbut|,\sand|;|,)\s$")
_CLAUSE_AFTER = re.compile(r"\s(?:have|had|were|are|did|said|remain|failed)\s[a-z]")
_RATED_AFTER = re.compile(
    r"\s(?:(?:was|were|are|(?:has|have|had)\sbeen)\s)?(?:rated|graded|judged|declared|classed|classified)\b"
)
_SHORTENED = re.compile(r"\s\([A-Z][A-Za-z]{1,5}\)(?=\s[a-z])")
"""Initials within the phrase: "20 Serious Incident (SI) investigations"."""
_ALL_WEEK = 7
"""Days on which a "7 day service" is open."""
_ROW_OF_ADJECTIVES = re.compile(r",\s[a-z-]+(?:,\s[a-z-]+)*,?\s(?:and|or)\s(?=[a-z-]+\s[a-z-]*s\b)")
_SECOND_ADJECTIVE = re.compile(r"\s[a-z-]+(?:\s[a-z-]+)?\s(?:[a-z-]*s|people|children|staff|women|men)\b")
"""Behind "and" within a counted phrase: "300 tenanted and leasehold homes"."""
_OF_SERVICES = re.compile(
    r"\s(trusts|boards|departments|authorities|directors|staff|workers|providers|managers|committees|teams|inspectors|users)\b"
)
_IN_A_STREET = re.compile(
    r"\s(?:Road|Street|Lane|Avenue|Way|Close|Drive|Crescent|Terrace|Place|Square|Court|House|Hill)\b"
)
"""Behind a plural, what makes an address of it: "300 St Faiths Road"."""
_DAY_SERVICE = re.compile(
    r"\s(?:care|cent(?:re|er)s?|cases?|hospitals?|services?|nurser(?:y|ies)|units?|opportunities|patients?)\b"
)
"""What is run by day: "three day centres" is no length of time."""
_NO_ADVERBS = frozenset(
    {
        "family", "elderly", "early", "newly", "fully", "partially", "privately", "publicly", "seriously", "terminally",
        "critically", "mentally", "physically", "medically", "severely",
    }
)  # fmt: skip
"""Words in -ly within a counted phrase: "200 terminally ill patients"."""
_EACH = re.compile(r"\seach\b")
_OF_THEM = re.compile(r"\sof\s(?:them|these|those|whom|which)\b")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
_AGE_AFTER = re.compile(
    r"[\s-](?:years?|months?)[\s-](?:olds?|of\sage)|[\s-](?:and|or)[\s-](?:over|under|above|older|younger)\b"
)


@dataclass(frozen=True, slots=True)
class Counted:
    """The end of a counted noun phrase and its unit; an empty unit means that the number must not be read at all."""

    end: int
    unit: str


def counted_noun(text: str, number_end: int, value: float) -> Counted | None:
    """Return the noun that a number counts, or None where no plural noun follows it."""
    if _AGE_AFTER.match(text, number_end):
        return Counted(number_end, "")
    words: list[str] = []
    position = number_end
    if text[position : position + 1] == "-":
        return Counted(number_end, "")
    while len(words) < _LONGEST:
        match = _WORDS.match(text, position)
        if match is None:
            return None
        raw = match[1]
        word = raw.rstrip(".'’-")
        end = match.start(1) + len(word)
        lower = word.lower()
        if not words and lower == "day" and value > 1 and value != _ALL_WEEK and _DAY_SERVICE.match(text, match.end()):
            words.append(word)
            position = match.end()
            continue
        if (not words and lower in TIME_UNITS) or (
            lower.split("-")[0] in ("year", "month", "week", "day", "hour") and not words
        ):
            return Counted(number_end, "")
        named_on = words and _keeps_capitals(words[-1]) and text[match.end() + 1 : match.end() + 2].isupper()
        if lower == "and" and words and (words[-1].lower() in LOOSE_ADJECTIVES or named_on):
            words.append(word)
            position = match.end()
            continue
        if lower == "and" and len(words) == 1 and _SECOND_ADJECTIVE.match(text, match.end()):
            words.append(word)
            position = match.end()
            continue
        if lower in BREAKS or (lower.endswith("ly") and lower not in _NO_ADVERBS):
            return None
        words.append(word)
        if value == 1 and _EACH.match(text, end):
            return _counted(words, end, value, lower)
        if _is_plural(word, lower, value, len(words)):
            if raw[len(word) :].startswith(("'", "’")) and not raw.endswith(("'", "’")):
                return None
            if word[0].isupper() and _IN_A_STREET.match(text, end):
                return Counted(end, "")
            if len(words) == 1 and word[0].isupper() and _is_house_number(text, number_end, end):
                return Counted(end, "")
            if lower == "services" and (head := _OF_SERVICES.match(text, end)):
                # "12 social services departments"
                words.append(head[1])
                return _counted(words, head.end(), value, head[1])
            return _counted(words, end, value, lower)
        if len(word) < len(raw):
            return None
        row = _ROW_OF_ADJECTIVES.match(text, match.end()) if text[match.end() : match.end() + 1] == "," else None
        if row:
            # "40 residential, nursing and dementia homes"
            words[-1] += row[0].rstrip()
            position = row.end() - 1
            continue
        shortened = _SHORTENED.match(text, match.end()) if text[match.end() : match.end() + 2] == " (" else None
        position = shortened.end() if shortened else match.end()
    return None


def _is_house_number(text: str, number_end: int, end: int) -> bool:
    """Whether a number begins its line, and more of a name follows its word: "2 Glais Penrose"."""
    line = text[text.rfind("\n", 0, number_end) + 1 : number_end]
    return line.strip().isdigit() and text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


def _counted(words: list[str], end: int, value: float, head: str) -> Counted | None:
    if head in TIME_UNITS:
        return Counted(end, "")
    if value <= 10 and head in NOT_COUNTED:
        return None
    kept = list(words)
    while len(kept) > 1 and kept[0].lower() in (*LOOSE_ADJECTIVES, "and"):
        kept.pop(0)
    return Counted(end, " ".join(word if _keeps_capitals(word) else word.lower() for word in kept))


def _keeps_capitals(word: str) -> bool:
    return word[:1].isupper()


def _is_plural(word: str, lower: str, value: float, place: int) -> bool:
    if lower in IRREGULAR_PLURALS:
        return True
    if (
        value == 1
        or not word.endswith("s")
        or word in PLACES
        or word in COUNCILS
        or lower in NOT_PLURAL
        or lower.endswith(("ss", "’s", "'s"))
    ):
        return False
    stem = word[:-1]
    # "NHS" is no plural, "PCTs" is one.
    return len(stem) > 1 and not (word.isupper() and place == 1) and not word.isupper()


def whole_of_part(text: str, end: int, value: float, *, known: bool = False) -> int | None:
    """The offset of the number that another is a part of: "two of the eight members"; `known`: that a word such as
    "the" shows that it is one."""
    match = _OF_A_NUMBER.match(text, end) if text.startswith(" of ", end) else None
    if not match or (known and not match["the"]):
        return None
    return match.start("whole") if value != 1 or text[match.start("whole")].isdigit() else None


def bare_count(text: str, start: int, end: int, value: float, in_row: bool) -> bool:
    """Whether a number without a noun is safely a count: by its size, or by the words around it.

    `in_row`: the paragraph has counted something before it ("32 beds in Ash, 24 in Elm").
    """
    before = text[max(0, start - 40) : start]
    if value >= _FEWEST_MANY and _MANY_BEFORE.search(before) and _MANY_AFTER.match(text, end):
        return True
    if _FURTHER.search(before) and _WILL_AFTER.match(text, end):
        return True
    if whole_of_part(text, end, value, known=True):
        return True
    if in_row and _CLAUSE_BEFORE.search(before) and _CLAUSE_AFTER.match(text, end):
        return True
    if in_row and _ROW_BEFORE.search(before) and _ROW_AFTER.match(text, end):
        return True
    if _THOUSANDS.fullmatch(text, start, end):
        return True
    if text[start:end].lower().endswith(("million", "billion", "bn")):
        return True
    if _BARE_AFTER.match(text, end) and _BARE_BEFORE.search(before):
        return True
    if (value != 1 and _OF_THEM.match(text, end)) or _RATED_AFTER.match(text, end):
        return True
    return _VERB_AFTER.match(text, end) is not None and _ONLY.search(before) is not None
