"""Owns what a made-up collection is made of: seeded words, bodies, people and articles with their facts.

As in real collections, a few words and bodies are everywhere and most are rare (Zipf), days are known to the day, the
month or the year, one event in ten is told again, and one title in five hundred is hostile. Nothing is real.
Nothing is stored here: see `synthetic.py`.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from hashlib import sha256
from itertools import accumulate
from typing import Generic, TypeVar, get_args

from db import records
from db.date_order import last_day_of_month
from db.records import Event, Organisation, Person, Rule, Source

ARTICLES_IN_A_SOURCE = 10
FIRST_DAY, DAYS = date(2001, 1, 1), 9000
RULE = Rule("synthetic.invented", 1)
KINDS = get_args(records.EventKind)
CERTAINTIES: tuple[records.Certainty, ...] = ("happened",) * 7 + ("planned",) * 2 + ("possible", "denied")
BODIES = {
    "foundation trust": "{} NHS Foundation Trust", "clinical commissioning group": "NHS {} CCG",
    "local authority": "{} County Council", "charity": "{} Care Society", "company": "{} Health Ltd",
    "GP practice": "{} Road Surgery", "care provider": "{} Homes",
}  # fmt: skip
EVERYWHERE = (
    "the", "of", "and", "to", "in", "a", "for", "is", "on", "that", "by", "with", "be", "as", "at", "from", "it", "was",
    "are", "will", "care", "health", "patients", "services", "plan", "local", "trust", "board", "said", "new",
    "hospital", "social", "integrated", "community", "commissioning", "staff", "report", "review", "budget",
    "merger", "beds",
)  # fmt: skip
VOCABULARY = 60_000
CONSONANTS = (*"bcdfghjklmnprstvw", "br", "dr", "pl", "st", "tr")
VOWELS = (*"aeiou", "ai", "ea", "ou")
ROLES = ("chief executive", "medical director", "chair", "finance director")
HOSTILE = (
    "\x1b]0;owned\x07\x1b[31m", "[@click=app.quit]", "[/]", "\u202e", "\u0301" * 40, "👩‍⚕️🏥", "社会福祉", "x" * 3000,
)  # fmt: skip

Member = TypeVar("Member")


class Zipf(Generic[Member]):
    """Picks members so that the nth is picked about 1/n as often as the first."""

    def __init__(self, members: Sequence[Member]) -> None:
        self.members = members
        self._weights = list(accumulate(1 / number for number in range(1, len(members) + 1)))

    def pick(self, chance: random.Random, times: int) -> list[Member]:
        return chance.choices(self.members, cum_weights=self._weights, k=times)


class Invention:
    """The words, bodies, people and outlets of one collection; more articles have more of them."""

    def __init__(self, articles: int, seed: int) -> None:
        self.chance = random.Random(seed)
        many = max(40, min(40_000, articles // 20))
        names = self._invented_words(many + VOCABULARY)
        places = [name.capitalize() for name in names[:many]]
        kinds = self.chance.choices(list(BODIES), k=many)
        self.organisations = Zipf([
            Organisation(f"{kind}/{place.lower()}", BODIES[kind].format(place), kind, place=place)
            for place, kind in zip(places, kinds, strict=True)
        ])  # fmt: skip
        given = [self._invented_words(1)[0].capitalize() for _ in range(300)]
        people = [f"{self.chance.choice(given)} {place}son" for place in places]
        self.people = Zipf([Person(f"person/{name.lower()}", name) for name in dict.fromkeys(people)])
        self.words = Zipf([*EVERYWHERE, *names[many:]])
        self.outlets = Zipf([f"{place} Gazette" for place in places[:200]])
        self.tags = Zipf(names[many : many + 100])
        self.told: deque[Event] = deque(maxlen=5000)

    def _invented_words(self, number: int) -> list[str]:
        found: dict[str, None] = {}
        chance = self.chance
        while len(found) < number:
            syllables = chance.choices((1, 2, 3, 4), weights=(1, 8, 5, 2))[0]
            parts = zip(chance.choices(CONSONANTS, k=syllables), chance.choices(VOWELS, k=syllables), strict=True)
            found["".join(map("".join, parts)) + chance.choice(CONSONANTS)] = None
        return list(found)

    def sentence(self, words: int) -> str:
        """Invented words, the first with a capital, without the full stop."""
        return " ".join(self.words.pick(self.chance, words)).capitalize()

    def title(self) -> str:
        """Seven words, and now and then what a terminal or a framework would obey."""
        title = self.sentence(7)
        return f"{title} {self.chance.choice(HOSTILE)} end" if self.chance.random() < 0.002 else title


class Writer:
    """One article while it is written: its text, and the facts with the characters that say so."""

    def __init__(self, invention: Invention, day: date) -> None:
        self._invention, self._day = invention, day
        self.title = invention.title()
        self._text = f"{self.title}\n{day.isoformat()}\n\n"
        self._body_start, self._events = len(self._text), list[Event]()
        self._mentions: list[records.Mention] = []
        self._rest: dict[str, list[object]] = {"dates": [], "amounts": [], "quotations": [], "roles": []}
        self._known: dict[str, Organisation | Person] = {}

    def article(self, words: int, page_start: int) -> records.Article:
        """About so many words: plain sentences, and two or three that tell an event."""
        chance, invention = self._invention.chance, self._invention
        for _ in range(chance.choice((2, 2, 3))):
            self._tell_event()
            self._text += invention.sentence(max(4, words // 3 - 25)) + ".\n\n"
        known = self._known.values()
        bodies, people = (tuple(one for one in known if isinstance(one, sort)) for sort in (Organisation, Person))
        rest = {kind: tuple(found) for kind, found in self._rest.items()}
        facts = records.Facts(bodies, people, tuple(self._mentions), events=tuple(self._events), **rest)  # type: ignore[arg-type]
        return records.Article(
            self.title, self._text, self._body_start, page_start, page_start + len(self._text),
            publisher=invention.outlets.pick(chance, 1)[0], published=self._day.isoformat(),
            tags=tuple(dict.fromkeys(invention.tags.pick(chance, 2))), facts=facts,
        )  # fmt: skip

    def _tell_event(self) -> None:
        chance, invention = self._invention.chance, self._invention
        bodies = list(dict.fromkeys(invention.organisations.pick(chance, chance.choice((1, 2, 2, 3)))))
        start = len(self._text)
        for body in bodies:
            self._name(body)
            self._text += " with "
        trigger = self._add(invention.sentence(1).lower())
        title = self._text[start : trigger[1]]
        self._text, millions = f"{self._text} for ", chance.randint(1, 400)
        found = self._add(f"£{millions}m")
        self._rest["amounts"].append(records.Amount(*found, f"£{millions}m", millions * 1e6, "GBP", RULE))
        edtf, earliest, latest = self._time()
        self._text += " on "
        self._rest["dates"].append(records.DateMention(*self._add(edtf), edtf, edtf, earliest, latest, RULE))
        if chance.random() < 0.4:
            (person,) = invention.people.pick(chance, 1)
            self._text += ", said "
            where, role = self._name(person), chance.choice(ROLES)
            self._rest["roles"].append(records.Role(person.key, role, bodies[0].key, *where, RULE))
            self._text += ": "
            quoted = self._add(f"“{invention.sentence(8)}”")
            self._rest["quotations"].append(records.Quotation(*quoted, RULE, person=person.key))
        self._text += "."
        kind, certainty, story = chance.choice(KINDS), chance.choice(CERTAINTIES), f"{title} {edtf}"
        time: tuple[str | None, str | None, str | None] = (edtf, earliest, latest)
        if chance.random() < 0.1:
            time = (None, None, None)
        elif invention.told and chance.random() < 0.1:
            again = chance.choice(invention.told)
            # Who tells it again knows no more, so that the first telling leads.
            kind, certainty, story = again.kind, again.certainty, again.story or ""
            time = (again.edtf, again.earliest, again.latest)
        parties = tuple(records.Party("subject", organisation=body.key) for body in bodies)
        end = len(self._text)
        self._events.append(Event(start, end, *trigger, kind, title, *time, certainty, RULE, parties, story))
        invention.told.append(self._events[-1])
        self._text += " "

    def _time(self) -> tuple[str, str, str]:
        """EDTF, first and last day of what happened within about a year of the article."""
        chance = self._invention.chance
        day = self._day + timedelta(days=chance.randint(-400, 400))
        precision = chance.random()
        if precision < 0.05:
            return str(day.year), f"{day.year}-01-01", f"{day.year}-12-31"
        if precision < 0.2:
            return f"{day:%Y-%m}", f"{day:%Y-%m}-01", last_day_of_month(day.year, day.month)
        return day.isoformat(), day.isoformat(), day.isoformat()

    def _add(self, text: str) -> tuple[int, int]:
        self._text += text
        return len(self._text) - len(text), len(self._text)

    def _name(self, known: Organisation | Person) -> tuple[int, int]:
        self._known[known.key] = known
        where = self._add(known.name)
        key = {"organisation": known.key} if isinstance(known, Organisation) else {"person": known.key}
        self._mentions.append(records.Mention(*where, known.name, RULE, **key))
        return where


def sources(articles: int, words: int, seed: int) -> Iterator[Source]:
    """So many articles in sources of ten, in the order in which they were published but for some days."""
    invention = Invention(articles, seed)
    for first in range(0, articles, ARTICLES_IN_A_SOURCE):
        written: list[records.Article] = []
        for number in range(first, min(first + ARTICLES_IN_A_SOURCE, articles)):
            day = FIRST_DAY + timedelta(days=number * DAYS // articles + invention.chance.randint(0, 60))
            written.append(Writer(invention, day).article(words, written[-1].page_end if written else 0))
        text = "".join(article.text for article in written)
        digest = sha256(f"{seed} {first} {text}".encode()).hexdigest()
        name = f"{first:08}.txt"
        yield Source(digest, name, name, "text", len(text.encode()), "loaded", text=text, articles=tuple(written))
