"""Owns the day that a web page prints beside its headline, looked for where its head says none.

Days inside the running text are for `loaders.language`; days on lines of their own for `loaders.pages.datelines`.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

Token = tuple[str, str, str]

_MONTHS = (
    "jan|jän|ene|gen|sty", "feb|fév|fev|lut", "mar|mär|mrz|mrt", "apr|abr|avr|kwi", "may|mai|mag|maj|mei",
    "jun|juin|giu|cze",
    "jul|juil|lug|lip", "aug|aoû|aou|ago|sie", "sep|set|wrz", "oct|okt|out|ott|paź", "nov|lis", "dec|dez|déc|dic|gru",
)  # fmt: skip
"""How the names of the months begin in English, German, French, Spanish, Italian, Portuguese, Dutch and Polish."""
_MONTH = "|".join(f"(?P<m{number}>(?:{names}))" for number, names in enumerate(_MONTHS, 1))
_YEAR = r"(?P<y>(?:19|20)\d\d)(?!\d)"
_NAMED = re.compile(
    rf"(?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?\s+(?:(?:of|de)\s+)?(?:{_MONTH})[^\W\d_]{{0,9}}\.?,?\s+(?:del?\s+)?{_YEAR}",
    re.IGNORECASE,
)
_NAMED_FIRST = re.compile(
    rf"(?<![^\W\d_])(?:{_MONTH})[^\W\d_]{{0,9}}\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+{_YEAR}", re.IGNORECASE
)
_FIGURES = re.compile(
    r"(?<![\d./-])(?P<d>\d{1,2})(?P<s>[./-])\s?(?P<m>\d{1,2})(?P=s)\s?(?P<y>(?:19|20)\d\d)(?!\.?\d|[/-])"
)
_ISO = re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<s>[-./])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?!\d)")
_FORMS = (_ISO, _NAMED, _NAMED_FIRST, _FIGURES)
_CALLED = re.compile(
    r"""(?:class|id|itemprop|property)\s*=\s*(?:"([^"]*)"|'([^']*)')""",
    re.IGNORECASE,
)
_HOLDS_DAY = re.compile(r"date|datum|fecha|time|publish|posted|byline|meta|info", re.IGNORECASE)
"""What is said in the names of the elements in which pages print their day."""
_LONGEST_CALLED = 160
"""Characters of such an element that are read."""
_LONGEST_ALONE = 60
"""Characters of a line with a day and little else."""
_REACH = 400
"""Tokens below the headline within which such a line stands."""
_ENOUGH = 40
"""Elements called so that are read."""


def printed_day(tokens: Sequence[Token]) -> str | None:
    """The day, ISO 8601, that the page prints near its first heading, or None."""
    heading = next((index for index, (kind, name, _) in enumerate(tokens) if kind == "close" and name == "h1"), 0)
    below = range(heading, len(tokens))
    above = range(heading)
    return _called_day(tokens, below) or _day_alone(tokens, below[:_REACH]) or _called_day(tokens, above)


def _called_day(tokens: Sequence[Token], places: range) -> str | None:
    """The first day in an element whose name says that it holds one."""
    read = 0
    for index in places:
        kind, name, text = tokens[index]
        if kind != "open" or (name != "time" and not _is_called(text)):
            continue
        said = _words_within(tokens, index)
        if said and (day := day_in(said)):
            return day
        read += 1
        if read > _ENOUGH:
            return None
    return None


def _is_called(attributes: str) -> bool:
    """Whether a name among the attributes says that the element holds a day."""
    if not _HOLDS_DAY.search(attributes):
        return False
    return any(_HOLDS_DAY.search(double or single) for double, single in _CALLED.findall(attributes))


def _words_within(tokens: Sequence[Token], index: int) -> str:
    said: list[str] = []
    size = depth = 0
    for kind, _, text in tokens[index : index + 40]:
        depth += (kind == "open") - (kind == "close")
        if kind == "text":
            said.append(text.strip())
            size += len(said[-1])
        if (kind == "close" and depth <= 0) or size > _LONGEST_CALLED:
            break
    return html.unescape(" ".join(said))[: 2 * _LONGEST_CALLED]


def _day_alone(tokens: Sequence[Token], places: range) -> str | None:
    for index in places:
        kind, _, text = tokens[index]
        if kind == "text" and 8 <= len(text.strip()) <= _LONGEST_ALONE and (day := day_in(html.unescape(text))):
            return day
    return None


def day_in(text: str) -> str | None:
    """The first whole day that a short text prints, in figures day first, as ISO 8601."""
    for form in _FORMS:
        if found := form.search(text):
            said = found.groupdict()
            month = said.get("m") or next(
                name[1:] for name, value in said.items() if value and name[0] == "m" and name[1:]
            )
            day = int(said["d"])
            if 1 <= int(month) <= 12 and 1 <= day <= 31:
                return f"{said['y']}-{int(month):02}-{day:02}"
    return None
