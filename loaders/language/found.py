"""Owns the tray that event and relation rules read from: everything the earlier stages found in one article."""

from __future__ import annotations

from dataclasses import dataclass

from db.records import Amount, ClassMention, DateMention, Mention, Organisation, Quotation


@dataclass(frozen=True, slots=True)
class Found:
    """What is known about an article before its events are sought.

    `mentions` are those of organisations and of people together, by start and never overlapping; the other tuples are
    by start as well. Offsets are those of the article's text.
    """

    organisations: tuple[Organisation, ...] = ()
    mentions: tuple[Mention, ...] = ()
    classes: tuple[ClassMention, ...] = ()
    dates: tuple[DateMention, ...] = ()
    amounts: tuple[Amount, ...] = ()
    quotations: tuple[Quotation, ...] = ()
