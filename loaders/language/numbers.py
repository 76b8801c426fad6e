"""Owns numbers as the language writes them: numerals with thousands commas, number words, and scales (million, bn)."""

from __future__ import annotations

import re

ONES: dict[str, int] = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS: dict[str, int] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip
SCALES: dict[str, float] = {
    "hundred": 1e2, "dozen": 12, "thousand": 1e3, "k": 1e3, "million": 1e6, "mn": 1e6, "m": 1e6,
    "billion": 1e9, "bn": 1e9, "b": 1e9, "trillion": 1e12, "tn": 1e12,
    # Welsh, of which half of the papers of Wales are written.
    "miliwn": 1e6, "biliwn": 1e9,
}  # fmt: skip
HALVES: dict[str, float] = {"½": 0.5, "¼": 0.25, "¾": 0.75}

ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    "final": 4, "last": 4,
}  # fmt: skip


def any_of(words: object) -> str:
    """A pattern that matches any of the words, the longest first."""
    assert isinstance(words, (dict, frozenset, set, tuple, list))
    return "|".join(sorted((re.escape(str(w)) for w in words), key=lambda w: (-len(w), w)))


_ONES_PATTERN = any_of(tuple(ONES))
_TENS_PATTERN = any_of(tuple(TENS))
_SMALL = rf"(?:(?:{_TENS_PATTERN})(?:[ -](?:{_ONES_PATTERN}))?|(?:{_ONES_PATTERN}))"
SPELT = rf"(?:{_SMALL}(?:[ -]hundred(?:[ -]and[ -]{_SMALL})?)?(?:[ -](?:thousand|million|billion|trillion|dozen))?)"
"""Pattern of a number in words, "twenty-two", "two hundred and ten thousand", with no word boundary at its ends."""
NUMERAL = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d{1,9})?)[½¼¾]?"
"""Pattern of a number in digits, "62,000", "8.9", with no word boundary at its ends."""
SCALE = r"(?:hundred|thousand|million|billion|trillion|miliwn|biliwn|bn|tn|mn|m|k|b)"

_WORD = re.compile(r"[a-z]+")


def read_spelt(words: str) -> float:
    """Return the number that words of the pattern SPELT say; "a" and "an" count as one."""
    total: float = 0
    current: float = 0
    for word in _WORD.findall(words.lower()):
        if word in ONES:
            current += ONES[word]
        elif word in TENS:
            current += TENS[word]
        elif word in ("a", "an"):
            current += 1
        elif word in SCALES:
            scale = SCALES[word]
            current = max(current, 1) * scale
            if scale >= 1000:
                total, current = total + current, 0
    return total + current


def read_numeral(digits: str) -> float:
    """Return the number that digits of the pattern NUMERAL say."""
    extra = HALVES.get(digits[-1:], 0.0)
    plain = digits.rstrip("½¼¾").replace(",", "")
    return (float(plain) if plain else 0.0) + extra


def read_number(text: str) -> float:
    """Return the number in words or digits; the text must match NUMERAL or SPELT."""
    return read_numeral(text) if text[:1].isdigit() else read_spelt(text)
