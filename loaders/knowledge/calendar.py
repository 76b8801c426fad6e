"""Owns what the calendar rules know: names of months, days, seasons and feasts, and the terms of Parliament."""

from __future__ import annotations

MONTHS: dict[str, int] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
    "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip

MONTH_ABBREVIATIONS: dict[str, int] = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip

MONTH_NUMBERS: dict[str, int] = MONTHS | MONTH_ABBREVIATIONS

MONTHS_ALSO_NAMES_OR_VERBS = frozenset({"march", "april", "may", "june", "august"})
"""Months that are also given names, surnames, verbs or adjectives, and need a sign that the month is meant."""

WEEKDAYS: dict[str, int] = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip

WEEKDAY_ABBREVIATIONS: dict[str, int] = {
    "mon": 0, "tues": 1, "tue": 1, "weds": 2, "wed": 2, "thurs": 3, "thur": 3, "thu": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip

WEEKDAY_NUMBERS: dict[str, int] = WEEKDAYS | WEEKDAY_ABBREVIATIONS

SEASONS: dict[str, int] = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
"""Season -> EDTF code of northern, meteorological seasons: spring is March to May, winter begins in December."""

DECADES: dict[str, int] = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
    "nineties": 9,
}  # fmt: skip

FIXED_FEASTS: dict[str, tuple[int, int]] = {
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "halloween": (10, 31),
    "valentine's day": (2, 14),
}
"""Feast -> (month, day)."""

EASTER_FEASTS: dict[str, int] = {
    "maundy thursday": -3,
    "good friday": -2,
    "easter sunday": 0,
    "easter monday": 1,
    "easter": 0,
    "shrove tuesday": -47,
    "ash wednesday": -46,
    "whit monday": 50,
}
"""Feast -> days after Easter Sunday."""

GENERAL_ELECTIONS: tuple[str, ...] = (
    "1979-05-03", "1983-06-09", "1987-06-11", "1992-04-09", "1997-05-01", "2001-06-07", "2005-05-05",
    "2010-05-06", "2015-05-07", "2017-06-08", "2019-12-12", "2024-07-04",
)  # fmt: skip
"""Days of the United Kingdom's general elections; a Parliament lasts from one to the next."""

FINANCIAL_YEAR_START = 4
"""Month in which the public sector's financial year begins (1 April)."""


def easter_sunday(year: int) -> tuple[int, int]:
    """Return (month, day) of Easter Sunday in the Gregorian calendar (anonymous computus, Meeus 1991, chapter 8)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    month, day = divmod(moon + weekday - 7 * ((golden + 11 * moon + 22 * weekday) // 451) + 114, 31)
    return month, day + 1
