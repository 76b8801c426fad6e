"""Owns a small invented collection for the tests of the panes: made-up bodies, people and events, every span real."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from db.connection import create
from db.edtf import bounds
from db.records import (
    Amount,
    Article,
    DateMention,
    Event,
    Facts,
    Furniture,
    Mention,
    Organisation,
    Party,
    Person,
    Quotation,
    Role,
    Rule,
    Source,
)
from db.writing.sources import finish_loading, write_source

RULE = Rule("invented.table", 1)

ORGANISATIONS = {
    "marlbury": Organisation("marlbury", "Marlbury Hospital Trust", "nhs trust", "Marlbury", aliases=("MHT",)),
    "eastvale": Organisation(
        "eastvale", "Eastvale Clinical Board", "clinical board", "Eastvale", opened="2008-04", codes=(("ODS", "X99"),),
        predecessors=("old-eastvale",),
    ),
    "old-eastvale": Organisation(
        "old-eastvale", "Eastvale Primary Group", "primary group", closed="2008-03", successors=("eastvale",)
    ),
    "northmere": Organisation("northmere", "Northmere Council", "council", "Northmere"),
    "standards": Organisation("standards", "Care Standards Office", "regulator"),
    "westholm": Organisation("westholm", "Westholm Hospice", "charity"),
    "wide": Organisation("wide", "医療支援ネットワーク", "charity"),
    "accented": Organisation("accented", "Café Santé Écoute", "company"),
}  # fmt: skip
PEOPLE = {"olsen": Person("olsen", "Dr Ingrid Olsen"), "rao": Person("rao", "Vikram Rao")}

_SURFACES = {
    "Marlbury Hospital Trust": "marlbury", "Marlbury": "marlbury", "Eastvale Clinical Board": "eastvale",
    "Eastvale Primary Group": "old-eastvale", "Northmere Council": "northmere", "Care Standards Office": "standards",
    "Westholm Hospice": "westholm", "医療支援ネットワーク": "wide", "Café Santé Écoute": "accented",
}  # fmt: skip

PILOTS = """Sixteen beds move as Marlbury opens its first shared ward
Harbour Gazette, 4 March 2009
By Tam Ellery

Marlbury Hospital Trust opened a shared ward with Northmere Council on Monday. The ward costs £2.4m a year and\
 will run until the spring of 2011.

“Nobody should wait in a corridor for a bed that stands empty next door,” said Dr Ingrid Olsen, medical \
director of Marlbury Hospital Trust.

Eastvale Clinical Board plans a ward of the same kind for 2010. It may be joined by Westholm Hospice, which \
denied in January that it would close.

- The Care Standards Office will inspect the ward in June.
- 医療支援ネットワーク will translate for patients.
- Café Santé Écoute lends its rooms for evening sessions."""

MERGER = """Eastvale groups become one board
Harbour Gazette, 2 April 2008

Eastvale Clinical Board took over the work of Eastvale Primary Group on Tuesday. Northmere Council welcomed \
the change and promised £300,000 for the first year.

Vikram Rao, chair of Eastvale Clinical Board, said a report would follow in the autumn. The Care Standards \
Office has asked to see it."""

REPORT = """Inspectors find the shared ward safe
Northmere Post, 19 June 2009

The Care Standards Office published its report on the shared ward at Marlbury on Friday. Marlbury Hospital \
Trust opened the ward in March.

Marlbury and Eastvale Clinical Board have since agreed to share a booking desk. Vikram Rao thanked the staff of both.

The inspectors asked Northmere Council to pay for more night staff before the winter."""


def build(path: Path, *articles: tuple[str, str, Article]) -> Path:
    """A database file with the collection, or with the (name, page, article) given."""
    connection = create(path)
    for name, page, article in articles or collection():
        digest = hashlib.sha256(page.encode("utf-8", "replace")).hexdigest()
        head = page.find(article.text[:10])
        furniture = (Furniture(0, head, "banner"),) if head > 0 else ()
        source = Source(digest, name, name, "text", len(page), "loaded", None, page, (article,), furniture)
        write_source(connection, source)
    finish_loading(connection)
    connection.close()
    return path


def build_empty(path: Path) -> Path:
    connection = create(path)
    finish_loading(connection)
    connection.close()
    return path


def collection() -> list[tuple[str, str, Article]]:
    return [_page("pilots.txt", _pilots()), _page("merger.txt", _merger()), _page("report.txt", _report())]


def _page(name: str, article: Article) -> tuple[str, str, Article]:
    banner = "Sign in | Subscribe | All the news\n\n"
    return name, f"{banner}{article.text}", article


def span(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def event(
    text: str, sentence: str, trigger: str, kind: str, title: str, edtf: str | None, certainty: str = "happened",
    parties: tuple[Party, ...] = (), story: str | None = None,
) -> Event:  # fmt: skip
    start, end = span(text, sentence)
    trigger_start = text.index(trigger, start)
    days = bounds(edtf)
    return Event(
        start, end, trigger_start, trigger_start + len(trigger), kind, title, edtf, *days, certainty, RULE,  # type: ignore[arg-type]
        parties, story,
    )  # fmt: skip


def mentions(text: str) -> tuple[Mention, ...]:
    found: list[Mention] = []
    pattern = "|".join(re.escape(surface) for surface in sorted(_SURFACES, key=len, reverse=True))
    for match in re.finditer(pattern, text):
        found.append(Mention(*match.span(), match.group(), RULE, organisation=_SURFACES[match.group()]))
    for key, person in PEOPLE.items():
        found += [Mention(*match.span(), person.name, RULE, person=key) for match in re.finditer(person.name, text)]
    return tuple(sorted(found, key=lambda mention: mention.start))


def _facts(text: str, events: tuple[Event, ...], **more: object) -> Facts:
    named = mentions(text)
    organisations = tuple(ORGANISATIONS[key] for key in {m.organisation: None for m in named if m.organisation})
    people = tuple(PEOPLE[key] for key in {m.person: None for m in named if m.person})
    return Facts(organisations, people, named, events=events, **more)  # type: ignore[arg-type]


def _article(text: str, publisher: str, published: str, facts: Facts, **more: object) -> Article:
    title = text.partition("\n")[0]
    return Article(
        title, text, text.index("\n\n") + 2, 36, 36 + len(text), publisher, published=published, facts=facts, **more  # type: ignore[arg-type]
    )  # fmt: skip


def _pilots() -> Article:
    text = PILOTS
    opened = event(
        text, "Marlbury Hospital Trust opened a shared ward with Northmere Council on Monday.", "opened", "launch",
        "Marlbury opens a shared ward", "2009-03-02",
        parties=(Party("opened by", "marlbury"), Party("with", "northmere")), story="shared-ward",
    )  # fmt: skip
    planned = event(
        text, "Eastvale Clinical Board plans a ward of the same kind for 2010.", "plans", "launch",
        "Eastvale plans a second shared ward", "2010", "planned", (Party("planned by", "eastvale"),),
    )  # fmt: skip
    sentence = "It may be joined by Westholm Hospice, which denied in January that it would close."
    possible = event(
        text, sentence, "joined", "agreement", "Westholm Hospice joins the second ward", None, "possible",
        (Party("joining", "westholm"),),
    )  # fmt: skip
    denied = event(
        text,
        sentence,
        "close",
        "abolition",
        "Westholm Hospice closes",
        "2009",
        "denied",
        (Party("closing", "westholm"),),
    )
    inspection = event(
        text, "The Care Standards Office will inspect the ward in June.", "inspect", "investigation",
        "Inspection of the shared ward", "2009-06", "planned", (Party("by", "standards"),),
    )  # fmt: skip
    dates = (
        DateMention(
            *span(text, "4 March 2009"), "4 March 2009", "2009-03-04", "2009-03-04", "2009-03-04", RULE, "published"
        ),
        DateMention(*span(text, "Monday"), "Monday", "2009-03-02", "2009-03-02", "2009-03-02", RULE),
        DateMention(
            *span(text, "the spring of 2011"), "the spring of 2011", "2011-21", "2011-03-01", "2011-05-31", RULE
        ),
    )
    amounts = (Amount(*span(text, "£2.4m"), "£2.4m", 2_400_000, "GBP", RULE),)
    role = Role("olsen", "medical director", "marlbury", *span(text, "medical director"), RULE)
    quote = Quotation(
        *span(text, "“Nobody should wait in a corridor for a bed that stands empty next door,”"), RULE, person="olsen"
    )
    facts = _facts(
        text,
        (opened, planned, possible, denied, inspection),
        dates=dates,
        amounts=amounts,
        roles=(role,),
        quotations=(quote,),
    )
    return _article(
        text, "Harbour Gazette", "2009-03-04", facts, author="Tam Ellery", tags=("wards",),
        address="https://gazette.example/wards",
    )  # fmt: skip


def _merger() -> Article:
    text = MERGER
    took_over = event(
        text, "Eastvale Clinical Board took over the work of Eastvale Primary Group on Tuesday.", "took over", "merger",
        "Eastvale groups become one board", "2008-04-01",
        parties=(Party("into", "eastvale"), Party("from", "old-eastvale")),
    )  # fmt: skip
    funding = event(
        text, "Northmere Council welcomed the change and promised £300,000 for the first year.", "promised", "funding",
        "Northmere promises £300,000", "2008-04-02", parties=(Party("by", "northmere"),),
    )  # fmt: skip
    report = event(
        text, "Vikram Rao, chair of Eastvale Clinical Board, said a report would follow in the autumn.", "report",
        "report", "Report on the first months of the board", "2008", "planned", (Party("by", "eastvale"),),
    )  # fmt: skip
    amounts = (Amount(*span(text, "£300,000"), "£300,000", 300_000, "GBP", RULE),)
    role = Role("rao", "chair", "eastvale", *span(text, "chair"), RULE)
    return _article(
        text,
        "Harbour Gazette",
        "2008-04-02",
        _facts(text, (took_over, funding, report), amounts=amounts, roles=(role,)),
    )


def _report() -> Article:
    text = REPORT
    published = event(
        text, "The Care Standards Office published its report on the shared ward at Marlbury on Friday.", "report",
        "report", "Report on the shared ward", "2009-06-19",
        parties=(Party("by", "standards"), Party("on", "marlbury")),
    )  # fmt: skip
    opened = event(
        text, "Marlbury Hospital Trust opened the ward in March.", "opened", "launch", "Marlbury opens a shared ward",
        "2009-03-02", parties=(Party("opened by", "marlbury"),), story="shared-ward",
    )  # fmt: skip
    agreed = event(
        text, "Marlbury and Eastvale Clinical Board have since agreed to share a booking desk.", "agreed", "agreement",
        "Marlbury and Eastvale share a booking desk", "2009",
        parties=(Party("with", "marlbury"), Party("with", "eastvale")),
    )  # fmt: skip
    return _article(text, "Northmere Post", "2009-06-19", _facts(text, (published, opened, agreed)))
