"""Owns bookmarks, tags and notes: what the user puts beside an organisation, a person, an article or an event."""

from __future__ import annotations

from db.judgements import Judgement
from db.judging.marks import BOOKMARKED
from db.judging.subjects import subject_id
from db.judging.work import Work


def lay_bookmark(work: Work) -> bool:
    """Set a bookmark, or take it off where `value` is False."""
    return _put(work, "bookmark", "", work.judgement.value is not False, BOOKMARKED)


def lay_tag(work: Work) -> bool:
    """Add the tag that is the `value`, or take off the one in `{"remove": tag}`."""
    tags = tags_of(work.judgement)
    return bool(tags) and _put(work, "tag", tags[0], isinstance(work.judgement.value, str), tags[0])


def lay_note(work: Work) -> bool:
    """Set the note that is the `value` in place of any other; an empty one takes it off."""
    value = work.judgement.value
    return isinstance(value, str) and _put(work, "note", value, bool(value), None)


def tags_of(judgement: Judgement) -> tuple[str, ...]:
    """The tag that a judgement puts on its subject or takes off, if any."""
    if judgement.action == "bookmark":
        return (BOOKMARKED,)
    value = judgement.value.get("remove") if isinstance(judgement.value, dict) else judgement.value
    return (value,) if judgement.action == "tag" and isinstance(value, str) and value.strip() else ()


def _put(work: Work, name: str, value: str, adds: bool, tag: str | None) -> bool:
    kind = work.judgement.subject_kind
    number = subject_id(work.connection, kind, work.judgement.subject)
    if number is None:
        return False
    own = "subject_kind = ? AND subject_id = ? AND mark = ?"
    if name == "tag":
        work.journal.remove("mark", f"{own} AND value = ? COLLATE NOCASE", (kind, number, name, value))
    else:
        work.journal.remove("mark", own, (kind, number, name))
    if adds:
        work.mark(kind, number, name, value)
    if kind == "article" and tag is not None:
        if adds:
            work.journal.make("article_tag", article_id=number, tag=tag)
        else:
            work.journal.remove("article_tag", "article_id = ? AND tag = ?", (number, tag))
    return True
