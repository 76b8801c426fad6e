"""Owns taking away what is no fact: a mention, an event, a role, a relation, or a whole organisation or person."""

from __future__ import annotations

from db.judging.counts import Touched, counted_again
from db.judging.moving import IN_ARTICLES, IN_EVENTS
from db.judging.subjects import articles_of, event_id, leads_of, shown, span
from db.judging.work import Work


def lay_reject(work: Work) -> bool:
    """Take the subject out of the facts."""
    match work.judgement.subject_kind:
        case "organisation":
            return _reject_organisation(work)
        case "person":
            return _reject_person(work)
        case "event":
            return _reject_event(work)
        case "mention":
            return _reject_mention(work)
        case "role" | "relation" as table:
            found = span(work.connection, work.judgement.subject)
            return found is not None and bool(
                work.journal.remove(table, 'article_id = ? AND start = ? AND "end" = ?', found)
            )
    return False


def _reject_mention(work: Work) -> bool:
    found = span(work.connection, work.judgement.subject)
    if found is None:
        return False
    where = 'article_id = ? AND start = ? AND "end" = ?'
    row = work.connection.execute(f"SELECT organisation_id, person_id FROM mention WHERE {where}", found).fetchone()
    if row is None:
        return False
    touched = Touched(articles={found.article_id})
    touched.organisations.update(row[:1] if row[0] is not None else ())
    touched.people.update(row[1:] if row[1] is not None else ())
    with counted_again(work.connection, touched):
        work.journal.remove("mention", where, found)
    return True


def _reject_organisation(work: Work) -> bool:
    number = _subject(work, "organisation")
    if number is None:
        return False
    touched = Touched(
        articles=articles_of(work.connection, "organisation", number),
        organisations={number},
        parts=leads_of(work.connection, number),
    )
    journal, own = work.journal, (number,)
    with counted_again(work.connection, touched):
        journal.remove("mention", f"organisation_id = ? AND {IN_ARTICLES}", own)
        journal.change("quotation", f"organisation_id = ? AND {IN_ARTICLES}", own, organisation_id=None)
        journal.remove("event_party", f"organisation_id = ? AND {IN_EVENTS}", own)
        journal.change("role", "organisation_id = ?", own, organisation_id=None)
        journal.remove("relation", "subject_organisation_id = ?", own)
        journal.remove("relation", "object_organisation_id = ?", own)
    work.hide("organisation", number)
    return True


def _reject_person(work: Work) -> bool:
    number = _subject(work, "person")
    if number is None:
        return False
    touched = Touched(articles=articles_of(work.connection, "person", number), people={number})
    journal, own = work.journal, (number,)
    with counted_again(work.connection, touched):
        journal.remove("mention", f"person_id = ? AND {IN_ARTICLES}", own)
        journal.change("quotation", f"person_id = ? AND {IN_ARTICLES}", own, person_id=None)
        journal.remove("event_party", "person_id = ?", own)
        journal.remove("role", "person_id = ?", own)
    work.hide("person", number)
    return True


def _subject(work: Work, table: str) -> int | None:
    if work.is_first:
        return shown(work.connection, table, work.judgement.subject)
    row = work.connection.execute(f"SELECT id FROM {table} WHERE key = ?", (work.judgement.subject,)).fetchone()
    return row[0] if row else None


def _reject_event(work: Work) -> bool:
    """Every telling goes; one that a later source brings leads its story anew, until it is set aside as well."""
    lead = event_id(work.connection, work.judgement.subject)
    if lead is None:
        return False
    with counted_again(work.connection, Touched(events={lead})):
        work.journal.remove("event_party", "event_id IN (SELECT id FROM event WHERE lead_id = ?)", (lead,))
        work.journal.remove("event", "lead_id = ?", (lead,))
    return True
