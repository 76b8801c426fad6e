"""Owns how an organisation's or a person's profile becomes a document."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Literal

from db.questions.articles import ArticleRow
from db.questions.organisation_profiles import Kin, Name, Profile, RoleHolder, SeenWith
from db.questions.people import Profile as PersonProfile
from db.questions.quotations import Said
from db.registers.listing import Registration
from tui.documents.document import Document, DocumentWriter, Target
from tui.keys.spoken import key
from tui.text.cells import cut
from tui.text.display_dates import display
from tui.text.safe_text import safe_line
from tui.text.wording import counted, kin_said, name_of_key, registered_words

MOST_ARTICLES = 50
MOST_QUOTATIONS = 20
_WORDS_OF_A_QUOTATION = 240
"""Columns of a quotation that a profile shows; the article has it whole."""

MOST_PEOPLE = 200
"""People of an organisation that its profile lists; the largest bodies have thousands, which nobody reads through."""


def organisation_document(
    profile: Profile, articles: Sequence[ArticleRow], quotations: Sequence[Said] = ()
) -> Document:
    """Who an organisation is, who works there, what it said, what it is seen with, and the newest articles that name
    it."""
    writer = DocumentWriter()
    writer.line(profile.name, "title")
    writer.line(", ".join(part for part in (profile.kind, profile.place) if part), "faint")
    writer.line()
    _fact(writer, "Also", _other_names(profile.name, profile.names))
    _fact(writer, "Life", _life(profile.opened, profile.closed))
    _fact(writer, "Codes", ", ".join(f"{scheme} {code}" for scheme, code in profile.codes))
    _kin(writer, "Before it", profile.predecessors)
    _kin(writer, "After it", profile.successors)
    _registers(writer, profile.registers)
    _fact(writer, "Seen", _seen(profile.first_seen, profile.last_seen))
    named = f"{counted(profile.mentions, 'time')} in {counted(profile.articles, 'article')}"
    _fact(writer, "Named", f"{named}, {counted(profile.events, 'event')}")
    _people(writer, profile.people)
    _said(writer, quotations)
    _seen_with(writer, profile.seen_with)
    _articles(writer, articles, profile.articles, profile.id, "organisation")
    return writer.document("organisation", profile.id, safe_line(profile.name), "profile")


def person_document(
    profile: PersonProfile, articles: Sequence[ArticleRow], quotations: Sequence[Said] = ()
) -> Document:
    """Who a person is: roles with their organisations, what they said, what they are seen with, and the newest articles
    that name them."""
    writer = DocumentWriter()
    writer.line(profile.name, "title")
    writer.line()
    _fact(writer, "Also", _other_names(profile.name, profile.names))
    _fact(writer, "Seen", _seen(profile.first_seen, profile.last_seen))
    _fact(writer, "Named", f"{counted(profile.mentions, 'time')} in {counted(profile.articles, 'article')}")
    if profile.roles:
        _heading(writer, "Roles")
        for role in profile.roles:
            said = Target("article", role.article_id, profile.name, role.start, role.end)
            writer.write("- ").write(role.role, "link", target=said, stop=True)
            if role.organisation_id is not None and role.organisation:
                target = Target("organisation", role.organisation_id, role.organisation)
                writer.write(", ").write(role.organisation, "organisation", target=target, stop=True)
            writer.line()
    _said(writer, quotations)
    _seen_with(writer, profile.seen_with)
    _articles(writer, articles, profile.articles, profile.id, "person")
    return writer.document("person", profile.id, safe_line(profile.name), "profile")


def _heading(writer: DocumentWriter, words: str) -> None:
    writer.line()
    writer.line(words, "heading")


def _fact(writer: DocumentWriter, label: str, words: str) -> None:
    if words:
        writer.write(f"{label}: ", "faint").line(words)


def _other_names(name: str, names: Sequence[Name]) -> str:
    return ", ".join(other.name for other in names if other.name != name)


def _life(opened: str | None, closed: str | None) -> str:
    if opened and closed:
        return f"{display(opened)} to {display(closed)}"
    return f"from {display(opened)}" if opened else f"until {display(closed)}" if closed else ""


def _seen(first: str | None, last: str | None) -> str:
    if first is None or last is None:
        return ""
    return f"on {first}" if first == last else f"first {first}, last {last}"


def _kin(writer: DocumentWriter, label: str, kin: Sequence[Kin]) -> None:
    if not kin:
        return
    writer.write(f"{label}: ", "faint")
    for index, other in enumerate(kin):
        if index:
            writer.write(", ")
        if other.id is not None and other.name:
            writer.write(other.name, "organisation", target=Target("organisation", other.id, other.name), stop=True)
        else:
            writer.write(other.name or name_of_key(other.key))
        if said := kin_said(other.day, other.register):
            writer.write(f" ({said})", "faint")
    writer.line()


def _registers(writer: DocumentWriter, registrations: Sequence[Registration]) -> None:
    """What each register says of the body, so that codes and life have their source."""
    for index, said in enumerate(registrations):
        words = registered_words(said.codes, said.name, _life(said.opened, said.closed), said.registers)
        _fact(writer, "And" if index else "Registered", words)


def _people(writer: DocumentWriter, holders: Sequence[RoleHolder]) -> None:
    if not holders:
        return
    people = [list(roles) for _, roles in groupby(holders, key=lambda holder: holder.person_id)]
    _heading(writer, "People" if len(people) < MOST_PEOPLE else f"People (the {MOST_PEOPLE} told of last)")
    for held in people:
        first = held[0]
        writer.write("- ").write(first.name, "person", target=Target("person", first.person_id, first.name), stop=True)
        writer.write(", ")
        for index, holder in enumerate(held):
            # A role opens the words that say so.
            target = Target("article", holder.article_id, holder.name, holder.start, holder.end)
            writer.write("; " if index else "").write(holder.role, "link", target=target, stop=True)
        writer.line()


def _said(writer: DocumentWriter, quotations: Sequence[Said]) -> None:
    """The newest quotations, each opening its article there."""
    if not quotations:
        return
    _heading(writer, "Said" if len(quotations) < MOST_QUOTATIONS else f"Said (the newest {MOST_QUOTATIONS})")
    for said in quotations:
        target = Target("article", said.article_id, said.title, said.start, said.end)
        writer.write(f"- {display(said.published or said.posted)} ")
        writer.write(cut(safe_line(said.words), _WORDS_OF_A_QUOTATION), "link", target=target, stop=True)
        writer.line(f"  {said.publisher}" if said.publisher else "", "faint")


def _seen_with(writer: DocumentWriter, others: Sequence[SeenWith]) -> None:
    if not others:
        return
    _heading(writer, f"Seen with ({key('in-text.open')} narrows to both)")
    # In front, where no long name leaves a number alone on a line.
    column = max(len(f"{other.articles:,}") for other in others)
    for other in others:
        target = Target("seen_with", other.id, other.name)
        writer.write(f"- {other.articles:>{column},}  ")
        writer.write(other.name, "organisation", target=target, stop=True).line()


def _articles(
    writer: DocumentWriter,
    articles: Sequence[ArticleRow],
    count: int,
    id: int,
    kind: Literal["organisation", "person"],
) -> None:
    if not articles:
        return
    newest = f", the newest {len(articles):,}" if len(articles) < count else ""
    _heading(writer, f"Articles ({count:,}{newest})")
    for article in articles:
        target = Target("article", article.id, article.title, mention_of=(kind, id))
        writer.write(f"- {display(article.published or article.posted)} ")
        writer.write(article.title, "link", target=target, stop=True)
        writer.line(f"  {article.publisher}" if article.publisher else "", "faint")
