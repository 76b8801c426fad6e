"""Owns whether the subject of a verb is a body that does something or says so: by name, as "the trust", "it", "we".

Which body is meant is for `parties`; here it only matters that it is one.
"""

from __future__ import annotations

from loaders.knowledge.bodies.definite_nouns import DEFINITE_NOUNS
from loaders.knowledge.events.certainty_words import ADVERBS
from loaders.knowledge.events.headline_words import DETERMINERS
from loaders.knowledge.word_lists import word_set
from loaders.language.events.candidates import EventSentence
from loaders.language.events.definite_words import singular

_BEFORE_VERB = ADVERBS | word_set(
    "is are was were be been being will would shall must could might may has have had having to due not never expected "
    "forced about set going begun started ’ve 've ’s 's ’ll 'll ’re 're recently"
)
"""What stands between a subject and its verb."""
_BODIES = frozenset(row.noun for row in DEFINITE_NOUNS) | word_set(
    "hospice provider operator employer association federation chain home surgery practice union agency department "
    "ministry watchdog regulator group network service college board cabinet executive government"
)
"""What a body is called behind "the", in the singular."""
_SPEAKERS = word_set(
    "bosses chiefs managers officials leaders trustees ministers councillors governors directors inspectors "
    "owners administrators commissioners spokesman spokeswoman spokesperson boss leader "
    "management team partners unions"
)
"""Who speaks and acts for a body: "bosses at Elm Trust"."""
_PRONOUNS = frozenset({"it", "we"})
_JOINS = frozenset({"and", "but", "then"})
_OF_PLACE = frozenset(
    {"of", "in", "at", "for", "by", "with", "from", "to", "on", "near", "outside", "against", "about"}
)
_OPENS_WITHIN = 6
"""Characters before a name that opens its sentence: a quotation mark, "The"."""
_LONGEST_PHRASE = 6
"""Words back from a noun in which its article, or the noun that a name behind "of" belongs to, stands."""


def says_of_body(sentence: EventSentence, at: int) -> bool:
    """Whether a body says what the verb at a place tells, or a person that a body did something: "it", "the trust"."""
    words = sentence.words
    content = at + 2 if words[at + 1 : at + 2] == ["that"] else at + 1
    edge = sentence.end_of(content - 1)
    named = any(m.organisation and 0 < m.start - edge < _OPENS_WITHIN for m in sentence.mentions)
    noun = next(
        (place for place in range(content, min(len(words), content + 4)) if singular(words[place]) in _BODIES), 0
    )
    of_body = named or words[content : content + 1] in (["it"], ["they"]) or (noun and _is_definite(words, noun))
    return done_by_body(sentence, at, person_too=bool(of_body))


def done_by_body(sentence: EventSentence, at: int, *, person_too: bool = False) -> bool:
    """Whether a body is the subject of the active verb at a place; a person is one as well where `person_too`."""
    words = sentence.words
    first = at
    while first and (words[first - 1] in _BEFORE_VERB or words[first - 1].endswith("ly")):
        first -= 1
    if not first:
        return False
    last = words[first - 1]
    edge = sentence.end_of(first - 1)
    if sentence.text[edge] != " ":
        between = sentence.text[edge : sentence.starts[first]].strip()
        if between in (",", "),", ",”", "–"):
            return _opens(sentence, edge, person_too=person_too)
        if between not in (")", ")’", "’", "'"):
            return False
    if last in _PRONOUNS or last in _SPEAKERS:
        return True
    if last in _JOINS:
        return _goes_on(sentence, first - 1)
    named = next((m for m in sentence.mentions if m.end == edge), None)
    if named is not None:
        if named.person:
            return person_too
        place = sentence.word_at(named.start)
        return not _is_oblique(words, place)
    return singular(last) in _BODIES and _is_definite(words, first - 1)


def _is_oblique(words: list[str], place: int) -> bool:
    """Whether a name only belongs to the noun before it ("patients at Elm Trust"), which is nobody that acts for it."""
    back = place
    while back and words[back - 1] in DETERMINERS:
        back -= 1
    if not back or words[back - 1] not in _OF_PLACE:
        return False
    return _SPEAKERS.isdisjoint(words[max(0, back - _LONGEST_PHRASE) : back - 1])


def _is_definite(words: list[str], place: int) -> bool:
    """Whether a noun of body stands behind an article, and belongs to no other noun."""
    for back in range(place - 1, max(-1, place - 4), -1):
        if words[back] in DETERMINERS:
            return not _is_oblique(words, back)
        if words[back] in _OF_PLACE:
            return False
    return False


def _goes_on(sentence: EventSentence, joined: int) -> bool:
    """Whether a sentence opens with a body and its verb, so that a verb behind "and" is of it too."""
    words = sentence.words
    if any(m.person and m.start < sentence.starts[joined] for m in sentence.mentions):
        return False
    if words[joined - 2] == "to" and words[joined] == "and":
        return False  # "the need to change and modernise"
    first = next((m for m in sentence.mentions if m.start - sentence.start < _OPENS_WITHIN), None)
    place = sentence.word_at(first.end) if first else 1 if words[0] in _PRONOUNS else 0
    if not place and words[0] in DETERMINERS:
        place = next((at + 1 for at in range(1, min(4, joined)) if singular(words[at]) in _BODIES), 0)
    if not 0 < place < joined or (words[place] in ("'s", "’s") and words[place - 1] not in _PRONOUNS):
        return False
    return words[place] in _BEFORE_VERB or words[place].endswith("ed")


def _opens(sentence: EventSentence, edge: int, *, person_too: bool) -> bool:
    """Whether a sentence opens with a body that words between commas part from its verb: "Elm, a trust, said"."""
    return any(
        m.start - sentence.start < _OPENS_WITHIN and m.end < edge and sentence.text[m.end : m.end + 1] == ","
        for m in sentence.mentions
        if person_too or not m.person
    )
