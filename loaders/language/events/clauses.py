"""Owns where the clause of a trigger begins: its subject, its verb group, or the noun phrase a noun stands in.

Offsets are the article's. Nothing is written here; `event_titles` makes the headline.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from loaders.knowledge.events.headline_words import COUNTS, DETERMINERS, FINITE, LINKS, PRONOUNS, VERB_GROUP
from loaders.knowledge.events.objects import OBJECT_KINDS
from loaders.language.events.candidates import EventSentence
from loaders.language.events.certainty import Token
from loaders.language.events.triggers import FRAMES, TRIGGERS

_VERBS = frozenset(
    word
    for word, triggers in TRIGGERS.items()
    if all(trigger.form in ("past", "participle") for trigger in triggers)
    and any(FRAMES[trigger.frame].kind for trigger in triggers)
)
"""Word forms that are a past tense and nothing else: with the auxiliaries they show that a clause has its verb."""

_BOUNDARY = re.compile(
    r"(?P<strong>[;:]\s+[“‘\"']?|\s[–—-]\s|\((?=\w)|[.!?][”’\"']?\s|[“\"](?=\w))"
    r"|(?P<speech>\b(?:said|says|say|added|adds|told\s(?:the\s)?[^,.;:]{2,70}?(?=\s(?:that|the|it|he|she|they|there|his|her|its|their)\s)|warned|claimed|claims|stated|confirmed|announced"
    r"|revealed|explained|noted|found|showed|shows|argued|insisted|reported|suggested|suggests|estimates|estimated"
    r"|(?:will|would|could|may|to|has|have)\s(?:see|seen|help|let)|concluded|indicated|agreed|aware|heard|believes?|understands?|pledged|ruled|recommended|decided|hoped?|hopes)"
    r"(?:\s(?:last|this|on)\s\w+)?\s(?:that\s)?[“‘\"']?(?=\S))"
    r"|(?P<that>\bthat\s)"
    r"|(?P<relative>,?\s(?:which|who|where)\s)"
    r"|(?P<joined>,?\s(?:and|but|or|so|yet)\s(?:that\s)?)"
    r"|(?P<sub>(?:,\s)?\b(?:because|although|though|while|whilst|whereas|after|before|when|if|whether|once|until|as|since"
    r"|how|why|with)\s)"
    r"|(?P<comma>,\s)"
)
_FRONTED = re.compile(
    r"(?:Under|In|On|At|As|After|Following|With|By|From|To|For|Of|Since|Over|During|Despite|While|Although|When|If|Once"
    r"|Last|Next|This (?:week|month|year)|Earlier|Later|According|Speaking|Writing|Commenting|Responding|Meanwhile"
    r"|However|Separately|Also|Today|Yesterday|Instead|Currently|Recently|Originally|Initially|Within|Until|Before|Amid"
    r"|Because|Given|Through|Between|Besides|Unlike|Like|Just|Two|Three|\w+ing|\w+ed|\w+ly)\b",
    re.I,
)
_NUMBER = re.compile(r"(?<!\S)£?\d[\d.,/–-]*(?:m|bn|k)?\s$")
_WHEN = re.compile(r"(?:When|If|While|Although|Though|Once|Because|Until|Unless|As)\s")
_NO_OBJECT = re.compile(r"\s?(?:[.,;]|$|(?:in|on|at|last|this|today|yesterday|earlier)\b)")
_THINGS = frozenset({"research", "scheme", "schemes", "plans", "proposals", "changes"})
_PARTS = frozenset({"strong", "speech", "sub", "joined"})
_IN_PHRASE = " \u00a0‘“'\"£0123456789.,"
_APPOSITION = re.compile(r",\s(?:an?\s|the\s)?")
_POSSESSIVE = ("’s", "'s")


Spans = Sequence[tuple[int, int]]


class Clause(NamedTuple):
    """Where a headline may be cut from: the subject text[start:subject_end], then from `verb` on."""

    start: int
    subject_end: int
    verb: int
    relative: bool = False
    """Whether "which" or "who" stands between subject and verb."""


class Words(NamedTuple):
    """A sentence's words, and where each starts."""

    tokens: Sequence[Token]
    starts: Sequence[int]

    def at(self, offset: int) -> int:
        """The place of the first word that starts at or after an offset."""
        return bisect_left(self.starts, offset)


def words_of(sentence: EventSentence) -> Words:
    return Words(sentence.tokens, [token.start for token in sentence.tokens])


def is_finite(word: str) -> bool:
    """Whether a word shows that its clause has a verb."""
    return word in FINITE or word in _VERBS or word.endswith(("n’t", "n't"))


def group_start(words: Words, at: int) -> int:
    """The place of the first word of the verb group that ends with the verb at `at`."""
    back = at
    while back and (
        words.tokens[back - 1].word in VERB_GROUP
        or (words.tokens[back - 1].word.endswith("ly") and words.tokens[back - 1].word not in ("family", "supply"))
        or words.tokens[back - 1].word.endswith(("n’t", "n't"))
    ):
        back -= 1
    # "plans", "agreed" and the like may be the noun of the subject: "the plans will be published".
    while back < at and words.tokens[back].word in ("plans", "plan", "set") and _noun_before(words, back):
        back += 1
    return back


def _noun_before(words: Words, place: int) -> bool:
    before = words.tokens[place - 1].word if place else ""
    return before in DETERMINERS or before in _POSSESSIVE or before in LINKS


def verb_clause(text: str, sentence: EventSentence, words: Words, at: int, asides: Spans, past: bool = False) -> Clause:
    """The clause of the verb at `at`; `past` where its form may as well be a participle after its noun."""
    group = group_start(words, at)
    verb = words.tokens[group].start
    start, relative = _start(text, sentence, words, group, asides)
    if relative:
        return _antecedent(text, sentence, words, start, verb)
    first = words.at(start)
    if group == at and first > 1 and words.tokens[first - 1].word in ("that", "which"):
        # "Rules that the council published in May": what was published stands before "that".
        thing = words.tokens[first - 2].word
        if (thing in OBJECT_KINDS or thing in _THINGS) and _NO_OBJECT.match(text, words.tokens[at].end):
            return Clause(phrase_start(text, sentence, words, first - 2), verb, verb)
    if first >= group:
        # A second verb of the same subject, or a participle after its noun.
        return _shared(text, sentence, words, group)
    finite = next((place for place in range(first + 1, group) if is_finite(words.tokens[place].word)), group)
    if past and group == at and finite < group - 2 and words.tokens[group - 1].word not in ("and", "or", "but"):
        return Clause(phrase_start(text, sentence, words, group - 1), verb, verb)
    if finite < group - 1 and not _subordinate(words, first, finite):
        between = [words.tokens[place].word for place in range(finite, group + 1)]
        if "and" in between or "to" in between:
            return Clause(start, words.tokens[finite].start, verb)
    return Clause(start, verb, verb)


def _subordinate(words: Words, first: int, last: int) -> bool:
    return any(words.tokens[place].word in ("which", "who", "that") for place in range(first, last))


def _start(text: str, sentence: EventSentence, words: Words, group: int, asides: Spans) -> tuple[int, bool]:
    """Where the clause of a verb group begins, and whether a relative pronoun is its subject."""
    verb = words.tokens[group].start
    bounds = [
        found
        for found in _BOUNDARY.finditer(text, sentence.start, verb)
        if not any(mention.start <= found.start() and found.end() <= mention.end for mention in sentence.mentions)
        and not any(left < found.end() and found.start() < right for left, right in asides)
    ]
    for place in range(len(bounds) - 1, -1, -1):
        bound = bounds[place]
        start = bound.end()
        first = words.at(start)
        if bound.lastgroup == "relative" or (bound.lastgroup == "that" and first >= group):
            if first >= group and not _speaks(words, words.at(bound.start())):
                return bound.start(), True
            if first >= group:
                continue
        if first >= group:
            continue
        if _begins(text, words, first, group, bound, bounds[:place], sentence.start):
            return start, False
    return sentence.start, False


def _may_begin(text: str, token: Token) -> bool:
    return token.word in DETERMINERS or token.word in PRONOUNS or token.word in COUNTS or text[token.start].isupper()


def _speaks(words: Words, place: int) -> bool:
    return place > 0 and is_finite(words.tokens[place - 1].word)


def _begins(
    text: str,
    words: Words,
    first: int,
    group: int,
    bound: re.Match[str],
    earlier: Sequence[re.Match[str]],
    sentence_start: int,
) -> bool:
    """Whether a clause begins at the word `first`: what stands from there to the verb reads as a subject."""
    token = words.tokens[first]
    kind = bound.lastgroup
    if token.word in LINKS and not (token.word in PRONOUNS and token.word != "who"):
        return False
    if is_finite(token.word):
        return False
    subject_like = _may_begin(text, token) or text[bound.end()].isdigit()
    if kind == "strong":
        return True
    if kind == "speech":
        return subject_like or words.tokens[group - 1].word.endswith("s")
    if kind == "that":
        return not _speaks(words, words.at(bound.start()) + 1) or subject_like
    if kind == "relative":
        return True
    head = next((e.end() for e in reversed(earlier) if e.lastgroup in _PARTS), None)
    since = head if head is not None else sentence_start
    if kind == "joined":
        opened = words.at(next((e.end() for e in reversed(earlier) if _opens(text, words, e)), sentence_start))
        listed = earlier[-1] if earlier and earlier[-1].lastgroup == "joined" and text[token.start].isupper() else None
        if listed and text[words.tokens[words.at(listed.end())].start].isupper():
            opened = max(opened, words.at(listed.end()))
        if words.tokens[group].word == "to":
            return False
        return any(is_finite(words.tokens[place].word) for place in range(opened, words.at(bound.start()))) and (
            subject_like or words.tokens[group].word in FINITE or "but" in bound[0]
        )
    if kind == "sub":
        return (
            subject_like
            and token.word not in COUNTS
            and any(
                is_finite(words.tokens[place].word)
                for place in range(words.at(sentence_start), words.at(bound.start()))
            )
        )
    if not (_FRONTED.match(text, sentence_start) or _FRONTED.match(text, since)):
        return False
    commas = [e for e in earlier if e.lastgroup == "comma" and e.start() >= since]
    if not subject_like:
        return not commas and bool(_WHEN.match(text, sentence_start))
    return not any(_may_begin(text, words.tokens[words.at(comma.end())]) for comma in commas)


def _opens(text: str, words: Words, bound: re.Match[str]) -> bool:
    """Whether a clause with a subject of its own opens there, so that what stands before it is no verb of this one."""
    if bound.lastgroup not in ("strong", "speech", "that", "sub"):
        return False
    place = words.at(bound.end())
    return place < len(words.tokens) and _may_begin(text, words.tokens[place])


def _antecedent(text: str, sentence: EventSentence, words: Words, end: int, verb: int) -> Clause:
    """The noun phrase that ends at `end`, before "which"; the name to which it stands in apposition, if it does."""
    for mention in reversed(sentence.mentions):
        if mention.end <= end and end - mention.end < 2 and mention.end > sentence.start + 2:
            place = words.at(mention.start)
            if not (place and words.tokens[place - 1].word in ("of", "in", "for", "at")):
                return Clause(mention.start, mention.end, verb, True)
    place = words.at(end) - 1
    start = phrase_start(text, sentence, words, place)
    while (back := words.at(start) - 1) > 0 and words.tokens[back].word in ("of", "in", "for", "at"):
        start = phrase_start(text, sentence, words, back - 1)
    name = next((m for m in sentence.mentions if _APPOSITION.fullmatch(text, m.end, start)), None)
    return Clause(name.start, name.end, verb, True) if name else Clause(start, end, verb, True)


def phrase_start(text: str, sentence: EventSentence, words: Words, at: int) -> int:
    """Where the noun phrase begins whose head is the word at `at`: after the article, before its adjectives."""
    back = at
    while back > 0 and at - back < 7:
        before, here = words.tokens[back - 1], words.tokens[back]
        gap = text[before.end : here.start]
        if before.word in _POSSESSIVE:
            back -= 1
            continue
        if before.word in DETERMINERS:
            break
        if before.word in LINKS or is_finite(before.word) or before.word in VERB_GROUP or gap.strip(_IN_PHRASE):
            break
        if "," in gap:
            break
        if before.word.endswith("ed") and back > 1 and text[words.tokens[back - 2].start].isupper():
            break
        if before.word.endswith("ing") and text[before.start].islower() and not _adjective(text, words, back - 1):
            break
        back -= 1
    start = words.tokens[back].start
    number = _NUMBER.search(text, max(sentence.start, start - 14), start)
    start = number.start() if number else start
    while start > sentence.start and text[start - 1] in "£0123456789.,-/" and not text[start - 2 : start].isspace():
        start -= 1
    # A sum or a number belongs to its noun: "£100m pot".
    for amount in sentence.amounts:
        if amount.start < start <= amount.end + 2:
            start = amount.start
    for mention in sentence.mentions:
        if mention.start < start < mention.end:
            start = mention.start
    return start


def _adjective(text: str, words: Words, at: int) -> bool:
    """Whether a word in -ing is a part of its noun phrase: "the operating framework"."""
    if not at:
        return False
    before = words.tokens[at - 1]
    return before.word in DETERMINERS or before.word in _POSSESSIVE or text[words.tokens[at].start - 2].isdigit()


def _shared(text: str, sentence: EventSentence, words: Words, group: int) -> Clause:
    """The clause of a verb without a subject of its own: a participle's noun, or the subject of the verb before."""
    verb = words.tokens[group].start
    before = text[max(sentence.start, verb - 3) : verb]
    if group and "," not in before and words.tokens[group - 1].word not in LINKS:
        start = phrase_start(text, sentence, words, group - 1)
        if start < verb:
            return Clause(start, verb, verb)
    start = sentence.start
    fronted = _FRONTED.match(text, start)
    if fronted:
        comma = text.find(", ", start, verb)
        start = comma + 2 if 0 < comma < verb - 4 else start
    first = words.at(start)
    finite = next((place for place in range(first + 1, group) if _tells(words.tokens[place].word)), group)
    return Clause(start, words.tokens[finite].start if finite < group else verb, verb)


def _tells(word: str) -> bool:
    return is_finite(word) or (word.endswith("ed") and len(word) > 4)
