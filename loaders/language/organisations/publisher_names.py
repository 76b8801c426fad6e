"""Owns the naming of an article's own publisher in its text: what the page says of its outlet shows a body.

Outlets that tables know are for `loaders.language.organisations.known_bodies`.
"""

from __future__ import annotations

from loaders.knowledge.name_words import GENERIC
from loaders.knowledge.people.not_names import COMMON_WORDS, FUNCTION_WORDS, TIME_WORDS
from loaders.language.organisations.proposals import Candidate
from loaders.language.reading import Reading
from loaders.language.words import Words, folded_words

_LONGEST = 6
"""Words; a longer publisher is a sentence that was taken for one."""
_PUBLIC = frozenset(
    {
        "local authority", "parish council", "NHS trust", "foundation trust", "clinical commissioning group",
        "integrated care board", "health board", "hospital", "hospice", "GP practice", "university",
        "primary care trust", "committee", "healthwatch", "health and wellbeing board", "integration authority",
        "care trust",
    }
)  # fmt: skip
"""Kinds of body that publish their own papers, and are the same body there as elsewhere."""
_TELLS_NOTHING = GENERIC | COMMON_WORDS | FUNCTION_WORDS | TIME_WORDS


def publisher_names(words: Words, reading: Reading) -> list[Candidate]:
    """Where the article names its publisher; one word alone counts in the head lines and within a sentence only."""
    if not reading.publisher or " - " in reading.publisher or " | " in reading.publisher:
        return []
    name = folded_words(reading.publisher)
    if name[:1] == ["the"] and len(name) > 1:
        name = name[1:]
    if not 0 < len(name) <= _LONGEST or (len(name) < 3 and all(word in _TELLS_NOTHING for word in name)):
        return []
    found = []
    for at in words.capitals:
        end = at + len(name)
        if words.lower[at] != name[0] or words.lower[at:end] != name:
            continue
        in_head = words.starts[at] < reading.body_start
        sure = len(name) > 1 or in_head or (words.written[at].isupper() and len(name[0]) > 2)
        if sure or not (words.first[at] or _in_longer_run(words, at)):
            found.append(Candidate(at, end, "organisations.publisher", "publisher", end))
    return found


def by_their_own_name(publishers: list[Candidate], grammar: list[Candidate]) -> list[Candidate]:
    """The publishers' names but for those that their own words show to be a council, a trust or the board of one."""
    if not publishers:
        return publishers
    kinds = {(item.start, item.end): item.kind for item in grammar}
    return [
        item
        for item in publishers
        if kinds.get((item.start, item.end)) not in _PUBLIC and kinds.get((item.start, item.end - 1)) not in _PUBLIC
    ]


def _in_longer_run(words: Words, at: int) -> bool:
    after = at + 1 < len(words.written) and words.capital[at + 1]
    return after or (at > 0 and words.capital[at - 1] and not words.first[at - 1])
