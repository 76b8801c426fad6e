"""Owns which field of the query language a word that is none of them was meant to be."""

from __future__ import annotations

# Words that people type for a field, and the field.
MEANT = {
    "organisation": "org", "organization": "org", "organisations": "org", "trust": "org", "council": "org",
    "company": "org", "people": "person", "name": "person", "who": "person", "type": "kind", "event": "kind",
    "events": "kind", "certain": "certainty", "status": "certainty", "publisher": "outlet", "paper": "outlet",
    "newspaper": "outlet", "source": "outlet", "journal": "outlet", "tags": "tag", "topic": "tag", "label": "tag",
    "since": "from", "after": "from", "date": "from", "year": "from", "when": "from", "until": "to", "till": "to",
    "before": "to", "months": "month", "during": "month",
    "amount": "money", "sum": "money", "cost": "money", "pounds": "money", "price": "money",
}  # fmt: skip


def meant_field(word: str, fields: tuple[str, ...]) -> str | None:
    """The field that the word most likely stands for; None where it is like none of them."""
    if word in MEANT and MEANT[word] in fields:
        return MEANT[word]
    # Imported here, since nearly every query does without.
    from difflib import get_close_matches

    close = get_close_matches(word, (*fields, *MEANT), 1, 0.7)
    return MEANT.get(close[0], close[0]) if close else None
