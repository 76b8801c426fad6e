"""Owns the one query language of the search box, the chips and the command line: text to `Query` and back.

No SQL here: `db.search.matching` turns a query into conditions.
"""

from __future__ import annotations

from db.date_order import last_day_of_month
from db.event_kinds import Certainty, EventKind
from db.light.dates import date as _date
from db.light.patterns import pattern
from db.light.typing import TYPE_CHECKING, Any, NamedTuple, get_args
from db.search.field_names import meant_field

if TYPE_CHECKING:
    from collections.abc import Callable

FIELDS = ("org", "body", "person", "kind", "certainty", "outlet", "tag", "from", "to", "month", "money", "sort")
KINDS: tuple[str, ...] = get_args(EventKind)
CERTAINTIES: tuple[str, ...] = get_args(Certainty)
NEWEST, RELEVANCE = "newest", "relevance"
"""The orders of the articles that a search finds; the first is that of a query which asks for none."""
MOST_WORDS = 64
"""Words, phrases and excluded words together; more say nothing that a person would type."""


class Query(NamedTuple):
    """What is asked. Different fields all hold; names within `organisations` or `people` all hold (seen together);
    values within `bodies` (kinds of organisation), `kinds` (of event), `certainties`, `outlets` or `tags` are any of.

    `earliest` and `latest` are ISO days, both included: what may be within them, since a year may mean any of its days.
    `month`, as `2009-04`, asks for what has all its days in that month, `2009-XX` for what no month of the year holds:
    what is known to the year, a season or a quarter, or lasts longer. `money` is an operator and a number of pounds, as
    `>1000000`.
    `by_relevance` narrows nothing: the articles that a search finds are to come by relevance, not newest first.
    `problems` explain, one line each, what could not be understood; they take no part in the search.
    """

    words: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    organisation_ids: tuple[int, ...] = ()
    bodies: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    person_ids: tuple[int, ...] = ()
    kinds: tuple[str, ...] = ()
    certainties: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    earliest: str | None = None
    latest: str | None = None
    month: str | None = None
    money: str | None = None
    by_relevance: bool = False
    problems: tuple[str, ...] = ()

    def is_empty(self) -> bool:
        """Whether nothing is asked, so that everything matches."""
        return self._replace(by_relevance=False, problems=()) == _EMPTY


_EMPTY = Query()

_TOKEN = pattern(
    r"""(?P<minus>-)?(?:(?P<field>[^\W\d_]+):)?(?:"(?P<quoted>[^"]*)(?:"|$)|(?P<bare>[^\s"]+))""",
)
_UNSTORABLE = pattern("[\x00\ud800-\udfff]")
_HAS_WORD = pattern(r"[^\W_]")
_DAY = pattern(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_MONTH = pattern(r"(?ia)(\d{4})-(0?[1-9]|1[0-2]|XX)")
NO_MONTH = "XX"
"""In the place of a month that is not known, as EDTF writes it."""
_MONEY = pattern(r"(?i)(>=|<=|>|<|=)?£?(\d[\d,]*(?:\.\d+)?)(k|m|mn|million|bn|b|billion)?")
_MOST_POUNDS = 1e15
_SCALES = {"": 1, "k": 10**3, "m": 10**6, "mn": 10**6, "million": 10**6, "bn": 10**9, "b": 10**9, "billion": 10**9}


def parse(text: str) -> Query:
    """Read any text at all as a query; nothing raises, and what cannot be understood is named in `problems`."""
    parts = _Parts()
    for token in _TOKEN.finditer(_UNSTORABLE.sub(" ", text)):
        field = (token["field"] or "").lower()
        value = token["quoted"] if token["quoted"] is not None else token["bare"]
        if not field and token["quoted"] is None and value.endswith(":") and value[:-1].lower() in FIELDS:
            # The field is still being typed.
            continue
        if field in FIELDS and not token["minus"]:
            parts.set_field(field, value.strip())
            continue
        if field in FIELDS:
            parts.problems.append(f"Only words can be left out: -{field}: leaves out these words, not the field.")
        if field and token["quoted"] is None:
            if field.isascii() and not value.startswith("/") and not token["minus"]:
                parts.problems.append(_no_field(field))
            value = f"{token['field']}:{value}"
        elif field:
            parts.add_words(token["field"], quoted=False, excluded=bool(token["minus"]))
        parts.add_words(value, quoted=token["quoted"] is not None, excluded=bool(token["minus"]))
    return parts.query()


def spell(query: Query) -> str:
    """The query as text, which `parse` reads back to the same query (problems aside)."""
    tokens = [*query.words, *(f'"{phrase}"' for phrase in query.phrases)]
    tokens += [f"-{_quoted(word)}" for word in query.excluded]
    named = (
        ("org", query.organisations), ("org", [f"#{number}" for number in query.organisation_ids]),
        ("body", query.bodies), ("person", query.people), ("person", [f"#{number}" for number in query.person_ids]),
        ("kind", query.kinds), ("certainty", query.certainties), ("outlet", query.outlets), ("tag", query.tags),
    )  # fmt: skip
    tokens += [f"{field}:{_quoted(value)}" for field, values in named for value in values]
    of_month = days_of_month(query.month) if query.month else (None, None)
    if query.month:
        tokens.append(f"month:{query.month}")
    if query.earliest and query.earliest != of_month[0]:
        tokens.append(f"from:{_short_first(query.earliest)}")
    if query.latest and query.latest != of_month[1]:
        tokens.append(f"to:{_short_last(query.latest)}")
    if query.money:
        tokens.append(f"money:{_short_money(query.money)}")
    if query.by_relevance:
        tokens.append(f"sort:{RELEVANCE}")
    return " ".join(tokens)


def money_bound(money: str) -> tuple[str, float]:
    """The operator and the number of pounds of a stored `Query.money`. Raises ValueError for anything else."""
    found = _MONEY.fullmatch(money.replace(" ", ""))
    if not found:
        raise ValueError(f"{money!r} is not a sum")
    pounds = round(float(found[2].replace(",", "")) * _SCALES[(found[3] or "").lower()], 2)
    if pounds > _MOST_POUNDS:
        raise ValueError(f"{money!r} is more than there is")
    return found[1] or "=", pounds


def days_of_month(month: str) -> tuple[str, str]:
    """The first and last day of a `Query.month`: those of the whole year where it names no month."""
    year = month[:4]
    if month.endswith(NO_MONTH):
        return f"{year}-01-01", f"{year}-12-31"
    return f"{month}-01", last_day_of_month(int(year), int(month[5:]))


class _Parts:
    """A query while it is being read."""

    def __init__(self) -> None:
        self.lists: dict[str, list[str]] = {
            name: []
            for name in ("words", "phrases", "excluded", "organisations", "bodies", "people", "kinds", "certainties",
                         "outlets", "tags")
        }  # fmt: skip
        self.numbers: dict[str, list[int]] = {"organisation_ids": [], "person_ids": []}
        self.single: dict[str, str] = {}
        self.by_relevance = False
        self.problems: list[str] = []
        self._setters: dict[str, Callable[[str], None]] = {
            "org": lambda value: self._name("organisations", "organisation_ids", value),
            "body": lambda value: self._add("bodies", value),
            "person": lambda value: self._name("people", "person_ids", value),
            "kind": lambda value: self._one_of("kinds", "kind of event", KINDS, value),
            "certainty": lambda value: self._one_of("certainties", "certainty", CERTAINTIES, value),
            "outlet": lambda value: self._add("outlets", value),
            "tag": lambda value: self._add("tags", value),
            "from": self._from,
            "to": self._to,
            "month": self._month,
            "money": self._money,
            "sort": self._sort,
        }

    def set_field(self, field: str, value: str) -> None:
        """Read `field:value`; a field still without a value asks nothing."""
        if value:
            self._setters[field](value)

    def add_words(self, value: str, *, quoted: bool, excluded: bool) -> None:
        """Read words; those without a letter or digit ask nothing, since the index does not keep them."""
        value = " ".join(value.split())
        if not _HAS_WORD.search(value):
            return
        if sum(len(self.lists[name]) for name in ("words", "phrases", "excluded")) >= MOST_WORDS:
            problem = f"Only the first {MOST_WORDS} words are searched."
            if problem not in self.problems:
                self.problems.append(problem)
            return
        self._add("excluded" if excluded else "phrases" if quoted else "words", value)

    def query(self) -> Query:
        """All of it as a query, each value once."""
        lists = {name: tuple(values) for name, values in self.lists.items()}
        numbers = {name: tuple(values) for name, values in self.numbers.items()}
        values: dict[str, Any] = {**lists, **numbers, **self.single}
        values |= {"by_relevance": self.by_relevance, "problems": tuple(self.problems)}
        return Query(**values)

    def _add(self, name: str, value: str) -> None:
        if value not in self.lists[name]:
            self.lists[name].append(value)

    def _name(self, names: str, numbers: str, value: str) -> None:
        if value[0] == "#" and value[1:].isascii() and value[1:].isdigit() and len(value) <= 16:
            if int(value[1:]) not in self.numbers[numbers]:
                self.numbers[numbers].append(int(value[1:]))
        else:
            self._add(names, value)

    def _one_of(self, name: str, what: str, known: tuple[str, ...], value: str) -> None:
        for each in value.lower().split(","):
            if each.strip() in known:
                self._add(name, each.strip())
            elif each.strip():
                self.problems.append(f"There is no {what} {_cut(each)!r}; there are {', '.join(known)}.")

    def _from(self, value: str) -> None:
        found = _DAY.fullmatch(value)
        day = f"{found[1]}-{int(found[2] or 1):02d}-{int(found[3] or 1):02d}" if found else ""
        self._set_day("earliest", "from", day, value)

    def _to(self, value: str) -> None:
        found = _DAY.fullmatch(value)
        day = ""
        if found and found[3]:
            day = f"{found[1]}-{int(found[2]):02d}-{int(found[3]):02d}"
        elif found and 1 <= int(found[2] or 12) <= 12 and found[1] != "0000":
            day = last_day_of_month(int(found[1]), int(found[2] or 12))
        self._set_day("latest", "to", day, value)

    def _month(self, value: str) -> None:
        found = _MONTH.fullmatch(value)
        if found and found[1] != "0000":
            month = f"{found[1]}-{NO_MONTH if found[2].upper() == NO_MONTH else f'{int(found[2]):02d}'}"
            earliest, latest = days_of_month(month)
            self.single |= {"month": month, "earliest": earliest, "latest": latest}
        else:
            self.problems.append(
                f"month: needs a month, such as 2009-04, or 2009-XX for what is known to the year; {_cut(value)!r} is"
                " left out."
            )

    def _set_day(self, name: str, field: str, day: str, value: str) -> None:
        if _is_day(day):
            self.single[name] = day
        else:
            self.problems.append(
                f"{field}: needs a year, a month or a day, such as 2009-04; {_cut(value)!r} is left out."
            )

    def _money(self, value: str) -> None:
        try:
            operator, pounds = money_bound(value)
        except ValueError:
            self.problems.append(f"money: needs a sum, such as >1m or <=250k; {_cut(value)!r} is left out.")
            return
        self.single["money"] = f"{operator}{_plain_number(pounds)}"

    def _sort(self, value: str) -> None:
        if value.lower() in (NEWEST, RELEVANCE):
            self.by_relevance = value.lower() == RELEVANCE
        else:
            self.problems.append(f"sort: is {NEWEST} or {RELEVANCE}; {_cut(value)!r} is left out.")


def _no_field(field: str) -> str:
    meant = meant_field(field, FIELDS)
    nearest = f"; did you mean {meant}:?" if meant else ""
    return f"There is no field {_cut(field)}:{nearest} (there are {', '.join(FIELDS)})."


def _is_day(text: str) -> bool:
    try:
        _date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _cut(value: str) -> str:
    value = value.strip()
    return value if len(value) <= 40 else value[:39] + "…"


def _quoted(value: str) -> str:
    return f'"{value}"' if any(map(str.isspace, value)) else value


def _short_first(day: str) -> str:
    return day.removesuffix("-01").removesuffix("-01") if day.endswith("-01-01") else day.removesuffix("-01")


def _short_last(day: str) -> str:
    year, month = int(day[:4]), int(day[5:7])
    if day[5:] == "12-31":
        return day[:4]
    return day[:7] if day == last_day_of_month(year, month) else day


def _plain_number(number: float) -> str:
    return str(int(number)) if number.is_integer() else f"{number:.2f}"


def _short_money(money: str) -> str:
    operator, pounds = money_bound(money)
    for letter, scale in (("bn", 10**9), ("m", 10**6), ("k", 10**3)):
        if pounds >= scale and pounds % scale == 0:
            return f"{operator}{int(pounds // scale)}{letter}"
    return money
