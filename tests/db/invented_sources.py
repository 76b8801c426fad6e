"""Two invented sources with every sort of fact: a round-up of two posts, and a page that tells one event again.

The bodies, people and happenings exist nowhere.
"""

from __future__ import annotations

import hashlib
from typing import Any

from db.records import (
    Amount,
    Article,
    ClassMention,
    DateMention,
    Event,
    Facts,
    Furniture,
    Mention,
    Organisation,
    Party,
    Person,
    Quotation,
    Relation,
    Role,
    Rule,
    Source,
)

NAMES = Rule("organisations.body_word", 3)
PEOPLE = Rule("people.title", 2)
DATES = Rule("dates.month_year", 1)
FRAMES = Rule("events.frame", 5)

TIDEWELL = Organisation(
    "tidewell-trust", "Tidewell Care Trust", "care trust", place="Tidewell", opened="2004-04-01",
    aliases=("TCT",), codes=(("ODS", "ZZ1"),), predecessors=("old-tidewell",), successors=("marsh-and-tidewell",),
)  # fmt: skip
MARSH = Organisation("marsh-council", "Marshbury Borough Council", "council", aliases=("Marshbury",))
WATCHERS = Organisation("watchers", "Health & Home Watch", "regulator")
ORLA = Person("orla-fenn", "Orla Fenn", aliases=("Ms Fenn",))

PILOT_TEXT = """Tidewell tries joint visits
Marsh Courier, 4 March 2009

Tidewell Care Trust began a pilot of joint visits in March 2009. TCT spent £2.5m on it, said Dr Orla Fenn, \
chief executive of the trust. “Nobody waits twice now,” Ms Fenn said. Marshbury Borough Council pays a third.

Care trusts elsewhere may follow by 2012."""

MERGER_TEXT = """Café debate over merger
Undated note

Marshbury Borough Council denied that it would merge with Tidewell Care Trust."""

FAIR_TEXT = """Watch praises visits
Fair Weekly, 9 June 2010

Health & Home Watch reported that Tidewell Care Trust started its pilot in spring 2009. It cost £400,000."""


def where(text: str, words: str, occurrence: int = 0) -> tuple[int, int]:
    """(start, end) of the words in the text; raises ValueError where they are not there so often."""
    start = -1
    for _ in range(occurrence + 1):
        start = text.index(words, start + 1)
    return start, start + len(words)


def named(text: str, words: str, occurrence: int = 0, **key: str) -> Mention:
    start, end = where(text, words, occurrence)
    return Mention(start, end, words, NAMES if "organisation" in key else PEOPLE, **key)


def dated(
    text: str, words: str, edtf: str | None, earliest: str | None, latest: str | None, occurrence: int = 0, **more: Any
) -> DateMention:
    start, end = where(text, words, occurrence)
    return DateMention(start, end, words, edtf, earliest, latest, DATES, **more)


def told(text: str, sentence: str, trigger: str, **event: Any) -> Event:
    start, end = where(text, sentence)
    trigger_start, trigger_end = where(sentence, trigger)
    return Event(start, end, start + trigger_start, start + trigger_end, rule=FRAMES, **event)


def of_bytes(name: str, text: str, *articles: Article, furniture: tuple[Furniture, ...] = ()) -> Source:
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Source(
        digest, name, f"saved/{name}", "text", len(text.encode()), "loaded", None, text, articles, furniture
    )  # fmt: skip


def pilot_article(page_start: int = 0) -> Article:
    text = PILOT_TEXT
    pilot = "Tidewell Care Trust began a pilot of joint visits in March 2009."
    share = "Marshbury Borough Council pays a third."
    follow = "Care trusts elsewhere may follow by 2012."
    pounds, third, quoted = where(text, "£2.5m"), where(text, "third"), where(text, "“Nobody waits twice now,”")
    plural, holds, pays = where(text, "Care trusts"), where(text, "Dr Orla Fenn, chief executive"), where(text, share)
    facts = Facts(
        organisations=(TIDEWELL, MARSH),
        people=(ORLA,),
        mentions=(
            named(text, "Tidewell Care Trust", organisation="tidewell-trust"),
            named(text, "TCT", organisation="tidewell-trust"),
            named(text, "Orla Fenn", person="orla-fenn"),
            named(text, "Ms Fenn", person="orla-fenn"),
            named(text, "Marshbury Borough Council", organisation="marsh-council"),
        ),
        classes=(ClassMention(*plural, "Care trusts", "care trusts", NAMES),),
        roles=(Role("orla-fenn", "chief executive", "tidewell-trust", *holds, PEOPLE),),
        dates=(
            dated(text, "4 March 2009", "2009-03-04", "2009-03-04", "2009-03-04", role="published"),
            dated(text, "March 2009", "2009-03", "2009-03-01", "2009-03-31", occurrence=1),
            dated(text, "by 2012", "[..2012]", None, "2012-12-31"),
        ),
        amounts=(
            Amount(*pounds, "£2.5m", 2_500_000.0, "GBP", DATES),
            Amount(*third, "third", 0.3333, "proportion", DATES, modifier="a"),
        ),
        quotations=(Quotation(*quoted, DATES, person="orla-fenn"),),
        events=(
            told(
                text, pilot, "pilot", kind="pilot", title="Joint visits tried in Tidewell", edtf="2009-03",
                earliest="2009-03-01", latest="2009-03-31", certainty="happened", story="pilot|tidewell-trust|2009",
                parties=(Party("lead", organisation="tidewell-trust"), Party("head", person="orla-fenn")),
            ),
            told(
                text, follow, "follow", kind="other", title="Others may follow", edtf="[..2012]", earliest=None,
                latest="2012-12-31", certainty="possible", parties=(Party("follower", class_name="care trusts"),),
            ),
        ),
        relations=(
            Relation("marsh-council", "funds", "tidewell-trust", *pays, FRAMES),
            Relation("tidewell-trust", "part of", "class:care trusts", *pays, FRAMES),
        ),
    )  # fmt: skip
    return Article(
        "Tidewell tries joint visits", text, where(text, pilot)[0], page_start, page_start + len(text),
        publisher="Marsh Courier", published="2009-03-04", tags=("Joint working", "visits"), facts=facts,
    )  # fmt: skip


def merger_article(page_start: int) -> Article:
    text = MERGER_TEXT
    sentence = "Marshbury Borough Council denied that it would merge with Tidewell Care Trust."
    facts = Facts(
        organisations=(MARSH, TIDEWELL),
        mentions=(
            named(text, "Marshbury Borough Council", organisation="marsh-council"),
            named(text, "Tidewell Care Trust", organisation="tidewell-trust"),
        ),
        events=(
            told(
                text, sentence, "merge", kind="merger", title="No merger with the trust", edtf=None, earliest=None,
                latest=None, certainty="denied",
                parties=(
                    Party("partner", organisation="marsh-council"), Party("partner", organisation="tidewell-trust"),
                ),
            ),
        ),
    )  # fmt: skip
    start = text.index("Marshbury")
    return Article("Café debate over merger", text, start, page_start, page_start + len(text), facts=facts)


def marsh_roundup() -> Source:
    """A page of two posts under a menu; the second has neither date nor outlet."""
    menu = "Home | News\n\n"
    text = f"{menu}{PILOT_TEXT}\n\n{MERGER_TEXT}"
    return of_bytes(
        "roundup.txt", text, pilot_article(len(menu)), merger_article(len(menu) + len(PILOT_TEXT) + 2),
        furniture=(Furniture(0, len(menu) - 2, "menu"),),
    )  # fmt: skip


def fair_report() -> Source:
    """A page with one article, which tells the pilot again, and has its own outlet."""
    text = FAIR_TEXT
    sentence = "Health & Home Watch reported that Tidewell Care Trust started its pilot in spring 2009."
    facts = Facts(
        organisations=(WATCHERS, Organisation("tidewell-trust", "Tidewell Trust", "trust", closed="2014-03-31")),
        mentions=(
            named(text, "Health & Home Watch", organisation="watchers"),
            named(text, "Tidewell Care Trust", organisation="tidewell-trust"),
        ),
        dates=(dated(text, "spring 2009", "2009-21", "2009-03-01", "2009-05-31"),),
        amounts=(Amount(*where(text, "£400,000"), "£400,000", 400_000.0, "GBP", DATES),),
        events=(
            told(
                text, sentence, "pilot", kind="pilot", title="Pilot started", edtf="2009-21", earliest="2009-03-01",
                latest="2009-05-31", certainty="happened", story="pilot|tidewell-trust|2009",
                parties=(Party("lead", organisation="tidewell-trust"), Party("judge", organisation="watchers")),
            ),
            told(
                text, sentence, "reported", kind="report", title="Watch reports on visits", edtf="2010-06",
                earliest="2010-06-01", latest="2010-06-30", certainty="happened",
                parties=(Party("author", organisation="watchers"),),
            ),
        ),
    )  # fmt: skip
    article = Article(
        "Watch praises visits", text, text.index("Health"), 0, len(text), publisher="Fair Weekly",
        published="2010-06-09", tags=("visits",), facts=facts,
    )  # fmt: skip
    return of_bytes("fair.txt", text, article)


def letter() -> Source:
    """A page by somebody whose name is short for one in the round-up."""
    text = "A letter\n\nO. Fenn, chair of the friends of the trust, began a survey. “We shall see.”"
    sentence = "O. Fenn, chair of the friends of the trust, began a survey."
    facts = Facts(
        people=(Person("o-fenn", "O. Fenn"),),
        mentions=(named(text, "O. Fenn", person="o-fenn"),),
        roles=(Role("o-fenn", "chair", None, *where(text, "O. Fenn, chair"), PEOPLE),),
        quotations=(Quotation(*where(text, "“We shall see.”"), DATES, person="o-fenn"),),
        events=(
            told(
                text, sentence, "began", kind="survey", title="A survey begins", edtf=None, earliest=None, latest=None,
                certainty="happened", parties=(Party("lead", person="o-fenn"),),
            ),
        ),
    )  # fmt: skip
    return of_bytes("letter.txt", text, Article("A letter", text, text.index("O."), 0, len(text), facts=facts))
