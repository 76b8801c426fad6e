"""Owns what belongs to a name beyond the words that show it: a nickname within it, a number, "Jr.", "of Seville"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.knowledge.people.given_names import ALL as GIVEN_NAMES
from loaders.language.people.person_names import PersonName, Taken, rule_of

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w’'-]*"
_JUNIOR = re.compile(r",?\s(?:Jr|Sr)\b\.?(?=[\s,.;:)'’(]|\Z)(?:(?<=\.)|(?!\.))")
_NUMERAL = re.compile(r"\s(?:II|III|IV|V|VI{1,3}|IX|X|XI{1,3}|XIV|XV|XVI{0,3}|XIX|XX)(?![\w-])")
_FIRST = re.compile(r"\sI(?=[,.;)’']|\s(?:of|was|and|in|on|had|died|as|who|is|to|the|from|by|for|with|at|\()\b|\s\()")
_BYNAME = re.compile(
    r"\sthe\s(?:Great|Elder|Younger|Terrible|Conqueror|Baptist|Confessor|Magnificent|Lionheart|Kid|Ripper|Bold|Bald|Fat"
    r"|Pious|Fair|Good|Wise|Bad|Lion|Unready|Impaler|Hun|Redeemer|Evangelist|Apostle)\b"
)
_OF_PLACE = re.compile(rf"\sof\s{_CAPITAL}(?:-{_CAPITAL})*(?!\s{_CAPITAL})(?!\w)")
_NICKNAME = re.compile(
    rf"(?:\s{_CAPITAL}\.?)*\s(?P<open>[\"“‘'(])(?P<nick>{_CAPITAL}(?:\s{_CAPITAL})?|(?:[A-Z]\.\s?){{1,3}})[\"”’')]\s(?P<surname>{_CAPITAL}(?:\s{_CAPITAL})?)"
)


_MAY_BE_NICKNAMED = frozenset(rule_of(rule) for rule in ("first", "given", "rank", "title"))


def with_ends(text: str, names: Sequence[PersonName], elsewhere: bool) -> list[PersonName]:
    """The names, sorted, each with what belongs to it; `elsewhere` says that the text is not about care, in which a
    town behind "of" is where somebody lives."""
    taken = Taken(names)
    found: list[PersonName] = []
    done = 0
    for name in names:
        if name.start < done:
            continue
        longer = _nicknamed(text, name, taken) or _ended(text, name, elsewhere)
        found.append(longer or name)
        done = found[-1].end
    return found


def _ended(text: str, name: PersonName, elsewhere: bool) -> PersonName | None:
    following = text[name.end : name.end + 4]
    if following[:1] not in {" ", ","} or following.isspace():
        return None
    if junior := _JUNIOR.match(text, name.end):
        return name._replace(end=junior.end())
    number = _NUMERAL.match(text, name.end) or (_FIRST.match(text, name.end) if _may_reign(name) else None)
    if number:
        return name._replace(end=number.end(), parts=(*name.parts, number[0].strip()))
    if len(name.parts) > 1 or not _may_reign(name):
        return None
    ended = _BYNAME.match(text, name.end) or (
        _OF_PLACE.match(text, name.end) if elsewhere and not name.titles else None
    )
    return name._replace(end=ended.end(), parts=(*name.parts, *ended[0].split())) if ended else None


def _may_reign(name: PersonName) -> bool:
    """Whether a name is one word by which kings and popes are called."""
    if len(name.parts) > 1:
        return False
    return name.rule == rule_of("rank") or name.parts[0].casefold() in GIVEN_NAMES


def _nicknamed(text: str, name: PersonName, taken: Taken) -> PersonName | None:
    """ "Wilma "Billie" Penrose": a given name, what its bearer is called, and the surname."""
    if name.rule not in _MAY_BE_NICKNAMED or text[name.end : name.end + 1] != " ":
        return None
    match = _NICKNAME.match(text, name.end, name.end + 80)
    if match is None or (name.titles and match.start("open") > name.end + 1):
        return None
    surname = match.start("surname")
    if match["open"] == "(" and (len(name.parts) > 1 or taken.holds(surname, match.end())):
        return None
    if match["open"] == "(" and match["nick"].casefold() not in GIVEN_NAMES:
        return None
    return name._replace(end=match.end(), parts=(*name.parts, *match["surname"].split()))
