"""Owns the shapes of what is stored: one frozen dataclass for each thing the database keeps.

No SQL, no files and no rules here. Offsets (`start`, `end`) are Python string indices into the article's `text`,
end-exclusive, unless a docstring says otherwise. Dates are kept as EDTF text (ISO 8601-2, levels 0 to 2) with
their earliest and latest day as ISO 8601 `YYYY-MM-DD`; all three are None where the words do not resolve.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from dataclasses import dataclass as record
else:

    def record(*, frozen: bool, slots: bool) -> object:
        """A dataclass that only the type checker holds to be frozen: at run time the check costs more than the making
        of a record, and a load makes hundreds for each article."""
        return dataclass(slots=slots, unsafe_hash=frozen)


from db.event_kinds import Certainty as Certainty
from db.event_kinds import EventKind as EventKind

DateRole = Literal["published", "posted", "accessed", "text"]
SourceStatus = Literal["loaded", "skipped", "failed"]


@record(frozen=True, slots=True)
class Rule:
    """What found a fact: a dotted rule name (`dates.weekday`) and the version of its rule family."""

    name: str
    version: int


@record(frozen=True, slots=True)
class Organisation:
    """One real body. `key` never changes and is what two mentions must share to be the same body."""

    key: str
    name: str
    kind: str
    place: str | None = None
    opened: str | None = None
    closed: str | None = None
    aliases: tuple[str, ...] = ()
    codes: tuple[tuple[str, str], ...] = ()
    """(scheme, code) pairs, such as ("ODS", "Q36")."""
    predecessors: tuple[str, ...] = ()
    """Keys of the bodies that came before."""
    successors: tuple[str, ...] = ()


@record(frozen=True, slots=True)
class Person:
    """One person under one key; `aliases` are the other ways the texts write the name."""

    key: str
    name: str
    aliases: tuple[str, ...] = ()


@record(frozen=True, slots=True)
class Mention:
    """Characters that name an organisation or a person: exactly one of the two keys is set."""

    start: int
    end: int
    surface: str
    rule: Rule
    organisation: str | None = None
    person: str | None = None


@record(frozen=True, slots=True)
class ClassMention:
    """Characters that speak of a kind of body in general ("primary care trusts"); `name` is the plural class name."""

    start: int
    end: int
    surface: str
    name: str
    rule: Rule


@record(frozen=True, slots=True)
class Role:
    """A role a person holds; `organisation` is a key, or None where the text gives no body."""

    person: str
    role: str
    organisation: str | None
    start: int
    end: int
    rule: Rule


@record(frozen=True, slots=True)
class DateMention:
    """Words that give a time. `surface` is the page's own words; `role` says whether it dates the article itself."""

    start: int
    end: int
    surface: str
    edtf: str | None
    earliest: str | None
    latest: str | None
    rule: Rule
    role: DateRole = "text"


@record(frozen=True, slots=True)
class Amount:
    """A sum, share or count. `value` is in plain units (27000000000 for £27bn, 40 for 40 per cent, 0.6667 for
    two thirds); `unit` is "GBP", "GBP per head", "percent", "proportion" or the thing counted ("care trusts")."""

    start: int
    end: int
    surface: str
    value: float
    unit: str
    rule: Rule
    modifier: str | None = None


@record(frozen=True, slots=True)
class Quotation:
    """Quoted words, marks included. At most one speaker key is set; an organisation may speak."""

    start: int
    end: int
    rule: Rule
    person: str | None = None
    organisation: str | None = None


@record(frozen=True, slots=True)
class Party:
    """Who takes part in an event: one of organisation key, person key or class name is set; `role` is a word or two."""

    role: str
    organisation: str | None = None
    person: str | None = None
    class_name: str | None = None


@record(frozen=True, slots=True)
class Event:
    """One telling of something that happened, is planned, may happen or was denied.

    `start`/`end` is the sentence that says so, `trigger_start`/`trigger_end` the words that gave it its kind.
    `story` is equal for two tellings of the same event and None where the telling is too vague to be matched.
    """

    start: int
    end: int
    trigger_start: int
    trigger_end: int
    kind: EventKind
    title: str
    edtf: str | None
    earliest: str | None
    latest: str | None
    certainty: Certainty
    rule: Rule
    parties: tuple[Party, ...] = ()
    story: str | None = None

    def of_story(self, story: str | None) -> Event:
        """The same telling as one of a story; `dataclasses.replace` takes several times as long."""
        return Event(
            self.start, self.end, self.trigger_start, self.trigger_end, self.kind, self.title, self.edtf,
            self.earliest, self.latest, self.certainty, self.rule, self.parties, story,
        )  # fmt: skip


@record(frozen=True, slots=True)
class Relation:
    """Subject and object are organisation keys or, prefixed "class:", class names; `relation` as in the README."""

    subject: str
    relation: str
    object: str
    start: int
    end: int
    rule: Rule


@record(frozen=True, slots=True)
class Facts:
    """Everything that was extracted from one article."""

    organisations: tuple[Organisation, ...] = ()
    people: tuple[Person, ...] = ()
    mentions: tuple[Mention, ...] = ()
    classes: tuple[ClassMention, ...] = ()
    roles: tuple[Role, ...] = ()
    dates: tuple[DateMention, ...] = ()
    amounts: tuple[Amount, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    events: tuple[Event, ...] = ()
    relations: tuple[Relation, ...] = ()


@record(frozen=True, slots=True)
class Article:
    """A title, an outlet, dates and a text.

    `text` begins with the title line and the date and byline lines, as the page had them; the story itself begins at
    `body_start`. `page_start`/`page_end` are offsets into the page's text. `published` and `posted` are EDTF.
    """

    title: str
    text: str
    body_start: int
    page_start: int
    page_end: int
    publisher: str | None = None
    author: str | None = None
    published: str | None = None
    posted: str | None = None
    accessed: str | None = None
    address: str | None = None
    tags: tuple[str, ...] = ()
    facts: Facts = field(default_factory=Facts)


@record(frozen=True, slots=True)
class Furniture:
    """Characters of the page (page offsets) that are no part of an article, and why."""

    start: int
    end: int
    why: str


@record(frozen=True, slots=True)
class Source:
    """One file, stream item or archive member, known by the SHA-256 of its bytes. `text` is the whole page."""

    sha256: str
    name: str
    path: str
    format: str
    size: int
    status: SourceStatus
    reason: str | None = None
    """Why it was skipped or failed, or what was guessed while reading it; one line."""
    text: str = ""
    articles: tuple[Article, ...] = ()
    furniture: tuple[Furniture, ...] = ()
    title: str | None = None
    """With `date` (ISO 8601 day) and `address`: what the format itself says, kept so that rules can be run again."""
    date: str | None = None
    address: str | None = None
