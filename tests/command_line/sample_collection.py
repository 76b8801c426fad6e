"""A small collection written from records: two articles of one sentence each, with their facts."""

from dataclasses import dataclass

from db.records import (
    Article,
    DateMention,
    Event,
    Facts,
    Mention,
    Organisation,
    Party,
    Person,
    Quotation,
    Role,
    Rule,
    Source,
)  # fmt: skip

RULE = Rule("tests.sample", 1)
HOSTILE = "Bad \x1b]52;c;AAAA\x07 \x9b31m \u202e[/sic] [@click=app.quit]x[/]"


@dataclass(frozen=True)
class Answer:
    """What one command line left behind."""

    code: int
    out: str
    err: str


def mention(text: str, surface: str, **key: str) -> Mention:
    start = text.index(surface)
    return Mention(start, start + len(surface), surface, RULE, **key)


def story(title: str, body: str, day: str, kind: str, verb: str, organisation: Organisation, outlet: str) -> Article:
    """An article about one organisation and Ann Lee, its chair, with one event on the day it was published."""
    text = f"{title}\n\n{body}"
    start, end, said, trigger = text.index(body), len(text), text.index("Ann Lee"), text.index(verb)
    facts = Facts(
        organisations=(organisation,),
        people=(Person("ann-lee", "Ann Lee"),),
        mentions=(
            mention(text, organisation.name, organisation=organisation.key),
            mention(text, "Ann Lee", person="ann-lee"),
        ),
        roles=(Role("ann-lee", "chair", organisation.key, said, said + 7, RULE),),
        quotations=(Quotation(said, said + 7, RULE, person="ann-lee"),),
        dates=(DateMention(start, start + 2, text[start : start + 2], day, day, day, RULE),),
        events=(
            Event(
                start, end, trigger, trigger + len(verb), kind, title, day, day, day, "happened", RULE,  # type: ignore[arg-type]
                parties=(Party("subject", organisation=organisation.key),),
            ),
        ),
    )  # fmt: skip
    return Article(title, text, start, 0, end, publisher=outlet, published=day, facts=facts)


MILLBROOK = Organisation("millbrook", "Millbrook Trust", "trust", aliases=("MT", "The Board"))
OAKFIELD = Organisation("oakfield", "Oakfield Council", "council", aliases=("OC", "The Board"))
ARTICLES = (
    story("Clinic opens", "On Monday Millbrook Trust opened a clinic, said Ann Lee.", "2009-04-01", "launch",
          "opened", MILLBROOK, "The Paper"),
    story("Merger agreed", "On Friday Oakfield Council merged its teams, said Ann Lee.", "2012-09-07", "merger",
          "merged", OAKFIELD, "The Journal"),
)  # fmt: skip


def source(article: Article, name: str) -> Source:
    """A source that holds just this article."""
    text = article.text
    return Source(name.rjust(64, "0"), name, f"/pages/{name}", "text", len(text), "loaded", None, text, (article,))
