"""Owns where the clause of a trigger begins: its subject, its verb group, or the noun phrase a noun stands in.

Offsets are the article's. Nothing is written here; `headlines` makes the headline.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from db.records import Mention
from loaders.knowledge.events.headline_words import COUNTS, DETERMINERS, FINITE, LINKS, PRONOUNS, VERB_GROUP
from loaders.knowledge.events.objects import OBJECT_KINDS
from loaders.language.events.candidates import EventSentence
from loaders.language.events.insertions import inserted
from loaders.language.events.noun_phrases import POSSESSIVE, is_finite, phrase_start
from loaders.language.events.word_classes import is_bare_participle
from loaders.language.word_patterns import either, lower_case

_SAID_TEXT = (
    "said says say added adds warned claimed claims stated confirmed announced revealed explained noted found showed "
    "shows argued insisted reported suggested suggests estimates estimated concluded indicated agreed aware heard "
    "believe believes understand understands pledged ruled recommended decided hope hoped hopes"
)
_SUBORDINATE_TEXT = (
    "because although though while whilst whereas after before when if whether once until as since how why with"
)
_OTHERS_TEXT = "told will would could may to has have that"
_NO_NOUNS = frozenset(_SAID_TEXT.split()) | LINKS | DETERMINERS
_OPENING = {word[0] for text in (_SAID_TEXT, _SUBORDINATE_TEXT, _OTHERS_TEXT) for word in text.split()}
_BOUNDARY = re.compile(
    # It is tried only at a sign, or where a word begins as one of its own does.
    rf"(?=[;:(.!?“\",]|\s[wabosy–—-]|\b[{''.join(sorted(_OPENING))}])"
    r"(?:(?P<strong>[;:]\s+[“‘\"']?|\s[–—-]\s|\((?=\w)|[.!?][”’\"']?\s|,[”\"]\s|[“\"](?=\w))"
    rf"|(?P<speech>(?:{either(_SAID_TEXT.split())}"
    r"|told\s(?:the\s)?[^,.;:]{2,70}?(?=\s(?:that|the|it|he|she|they|there|his|her|its|their)\s)"
    r"|(?:will|would|could|may|to|has|have)\s(?:see|seen|help|let))"
    r"(?:\s(?:last|this|on)\s\w+)?\s(?:that\s)?[“‘\"']?(?=\S))"
    r"|(?P<that>that\s)"
    r"|(?P<relative>,?\s(?:which|who|where)\s)"
    r"|(?P<whose>,?\swhose\s)"
    r"|(?P<joined>,?\s(?:and|but|or|so|yet)\s(?:that\s)?)"
    rf"|(?P<sub>(?:,\s)?{either(_SUBORDINATE_TEXT.split())}\s)"
    r"|(?P<comma>,\s))"
)
_FRONTED = lower_case(
    r"(?:Under|In|On|At|As|After|Following|With|By|From|To|For|Of|Since|Over|During|Despite|While|Although|When|If|Once"
    r"|Last|Next|This (?:week|month|year)|Earlier|Later|According|Speaking|Writing|Commenting|Responding|Meanwhile"
    r"|However|Separately|Also|Today|Yesterday|Instead|Currently|Recently|Originally|Initially|Within|Until|Before|Amid"
    r"|Because|Subject to|Given|Through|Between|Besides|Unlike|Like|Just|Two|Three|\w+ing|\w+ed|\w+ly)\b"
)
_WHEN = re.compile(r"(?:When|If|While|Although|Though|Once|Because|Until|Unless|As)\s")
_NO_OBJECT = re.compile(r"\s?(?:[.,;]|$|(?:in|on|at|last|this|today|yesterday|earlier)\b)")
_QUANTITY = re.compile(r"(?:at least|more than|up to|nearly|almost|about|around|over|some|fewer than)\s[£\d]", re.I)
_TIME_UNITS = frozenset({"years", "months", "weeks", "days", "hours", "decades", "minutes"})
_OF_PLACE = frozenset({"of", "in", "for", "at", "near", "outside", "on", "by", "from", "within", "off"})
_SHORT_SUBJECT = 2
"""Words, at most, of a subject without an article behind "that": "plans that some councils made"."""
_LONGEST_BARE = 4
"""One more than the words, at most, of a plural subject without an article."""
_THINGS = frozenset({"research", "scheme", "schemes", "plans", "proposals", "changes"})
_PARTS = frozenset({"strong", "speech", "sub", "joined"})
_APPOSITION = re.compile(r",\s(?:an?\s|the\s)?")
_GROUP_ENDS = ("ly", "n’t", "n't")


Spans = Sequence[tuple[int, int]]


class Clause(NamedTuple):
    """Where a headline may be cut from: the subject text[start:subject_end], then from `verb` on."""

    start: int
    subject_end: int
    verb: int
    relative: bool = False
    """Whether "which" or "who" stands between subject and verb."""


_BEGINNERS = DETERMINERS | PRONOUNS | COUNTS
_SUBORDINATORS = frozenset(["which", "who", "that"])


_ADVERBS = frozenset(
    [
        "but",
        "and",
        "on",
        "in",
        "later",
        "also",
        "then",
        "nevertheless",
        "nonetheless",
        "instead",
        "still",
        "now",
        "once",
        "again",
    ]
)
"""Words that may stand between "but" and a verb that shares the subject of the one before."""
_BEFORE_TIMES = frozenset({"on", "in", "but", "and"})
_ARTICLES = frozenset({"the", "a", "an"})


def group_start(words: Sequence[str], at: int) -> int:
    """The place of the first word of the verb group that ends with the verb at `at`."""
    back = at
    while back:
        before = words[back - 1]
        if before not in VERB_GROUP and (not before.endswith(_GROUP_ENDS) or before in ("family", "supply")):
            break
        back -= 1
    # "plans", "agreed" and the like may be the noun of the subject: "the plans will be published".
    while back < at and words[back] in ("plans", "plan", "set") and _noun_before(words, back):
        back += 1
    return back


def _noun_before(words: Sequence[str], place: int) -> bool:
    before = words[place - 1] if place else ""
    return before in DETERMINERS or before in POSSESSIVE or before in LINKS


def clause_told(sentence: EventSentence, trigger: int, past: bool = False) -> Clause:
    """The clause of the verb that tells an event at an offset, what is set aside in its sentence left out; `past` as
    for `verb_clause`. Its headline and the roles of its parties both ask for it."""
    clause = sentence.clauses.get((trigger, past))
    if clause is None:
        clause = verb_clause(sentence, sentence.word_at(trigger), inserted(sentence, trigger), past)
        sentence.clauses[trigger, past] = clause
    return clause


def verb_clause(sentence: EventSentence, at: int, asides: Spans, past: bool = False) -> Clause:
    """The clause of the verb at `at`; `past` where its form may as well be a participle after its noun."""
    group = group_start(sentence.words, at)
    words = sentence.words
    verb = sentence.starts[group]
    if noun := _contact_subject(sentence, verb):
        return Clause(noun, verb, verb)
    start, relative = _start(sentence, group, asides)
    if relative:
        return _antecedent(sentence, start, verb)
    first = sentence.word_at(start)
    if group == at and first > 1 and words[first - 1] in ("that", "which"):
        # "Rules that the council published in May": what was published stands before "that".
        thing = words[first - 2]
        if (thing in OBJECT_KINDS or thing in _THINGS) and _NO_OBJECT.match(sentence.text, sentence.end_of(at)):
            return Clause(phrase_start(sentence, first - 2), verb, verb)
    if first >= group:
        # A second verb of the same subject, or a participle after its noun.
        if past and group == at and (end := _comma_before(sentence, at)) and is_bare_participle(sentence, at):
            return _antecedent(sentence, end, verb)
        return _shared(sentence, group)
    if first < group and all(_says_when(sentence, place) for place in range(first, group)):
        # "But on Wednesday said", "but later found": the subject stands before.
        return _shared(sentence, group, joined=True)
    # "The proposed merger": what follows an article is no verb.
    verbs = (
        place for place in range(first + 1, group) if is_finite(words[place]) and words[place - 1] not in _ARTICLES
    )
    finite = next(verbs, group)
    parted = "," in sentence.text[sentence.end_of(group - 1) : verb]
    if past and group == at and finite < group - 2 and not parted and words[group - 1] not in ("and", "or", "but"):
        if _follows_time(sentence, group):
            return Clause(start, sentence.starts[finite], verb)
        if "who" in words[first:finite] and words[at + 1 : at + 2] and words[at + 1] in _ARTICLES:
            # "Two men who faced losing their home won a case": what acts on something is no participle.
            return Clause(start, sentence.starts[words.index("who", first)], verb)
        return Clause(phrase_start(sentence, group - 1), verb, verb)
    if finite < group - 1 and _SUBORDINATORS.isdisjoint(words[first:finite]):
        between = words[finite : group + 1]
        if "and" in between or "to" in between:
            return Clause(start, sentence.starts[finite], verb)
    return Clause(start, verb, verb)


def _contact_subject(sentence: EventSentence, verb: int) -> int:
    """Where "the" and a name begin that stand between a noun and the verb that is told of the name: "in a move the
    union has called unwise"; 0 where none do."""
    place = 0
    for mention in sentence.mentions:
        if mention.end == verb - 1:
            place = sentence.word_at(mention.start) - 1
    if place < 2 or sentence.words[place] != "the":
        return 0
    noun = sentence.words[place - 1]
    start = sentence.starts[place]
    if noun in _NO_NOUNS or is_finite(noun) or noun.endswith(("ed", "ing", "ly")):
        return 0
    if sentence.text[sentence.end_of(place - 1) : start] != " ":
        return 0
    return 0 if DETERMINERS.isdisjoint(sentence.words[max(0, place - 4) : place - 1]) else start


def _comma_before(sentence: EventSentence, at: int) -> int:
    """Where the noun phrase ends that a comma parts from the word at a place; 0 where none does, or it is a time."""
    edge = sentence.end_of(at - 1) if at else 0
    if not at or sentence.text[edge : sentence.starts[at]] != ", " or sentence.words[at - 1] in _TIME_UNITS:
        return 0
    return 0 if any(date.end == edge for date in sentence.dates) else edge


def _follows_time(sentence: EventSentence, group: int) -> bool:
    """Whether a time with its preposition, or with "but" before it, stands before the verb: "but on Wednesday said"."""
    place = group
    while place and _says_when(sentence, place - 1):
        place -= 1
    return place < group and (sentence.words[place] in _BEFORE_TIMES or sentence.words[place - 1] in ("and", "but"))


def _says_when(sentence: EventSentence, place: int) -> bool:
    """Whether a word is no part of a subject: an adverb, or a part of a date."""
    word, start = sentence.words[place], sentence.starts[place]
    if word in _ADVERBS or (word.endswith("ly") and word not in ("family", "supply")):
        return True
    return any(date.start <= start < date.end for date in sentence.dates)


def _start(sentence: EventSentence, group: int, asides: Spans) -> tuple[int, bool]:
    """Where the clause of a verb group begins, and whether a relative pronoun is its subject."""
    verb = sentence.starts[group]
    bounds = list(_BOUNDARY.finditer(sentence.text, sentence.start, verb))
    if bounds and (sentence.mentions or asides):
        bounds = [found for found in bounds if not _is_within(found, sentence.mentions, asides)]
    for place in range(len(bounds) - 1, -1, -1):
        bound = bounds[place]
        start = bound.end()
        first = sentence.word_at(start)
        if bound.lastgroup == "relative" or (bound.lastgroup == "that" and first >= group):
            if first >= group and not _speaks(sentence, sentence.word_at(bound.start())):
                return bound.start(), True
            if first >= group:
                continue
        if first >= group or _has_its_verb(sentence, bound, first, group):
            continue
        if _begins(sentence, first, group, bound, bounds[:place]):
            return start, False
    return sentence.start, False


def _has_its_verb(sentence: EventSentence, bound: re.Match[str], first: int, group: int) -> bool:
    """Whether a relative clause that no comma parts from its noun has a verb of its own before the one in hand: "two
    men who faced eviction have won"."""
    if bound.lastgroup != "relative" or bound[0].startswith(",") or "where" in bound[0]:
        return False
    words = sentence.words
    word, between = words[first], words[first:group]
    if len(between) < 2 or between[-1] in LINKS or not {"and", "but", "or"}.isdisjoint(between):
        return False
    return is_finite(word) or word.endswith("ed") or (word.endswith("s") and word not in _BEGINNERS | LINKS)


def _is_within(bound: re.Match[str], mentions: Iterable[Mention], asides: Spans) -> bool:
    """Whether a boundary is a part of a name, or of words that are set aside."""
    start, end = bound.span()
    for mention in mentions:
        if mention.start <= start and end <= mention.end:
            return True
    return bool(asides) and any(left < end and start < right - 1 for left, right in asides)


def _may_begin(sentence: EventSentence, place: int) -> bool:
    return sentence.words[place] in _BEGINNERS or sentence.text[sentence.starts[place]].isupper()


def _speaks(sentence: EventSentence, place: int) -> bool:
    return place > 0 and is_finite(sentence.words[place - 1])


def _begins(
    sentence: EventSentence, first: int, group: int, bound: re.Match[str], earlier: Sequence[re.Match[str]]
) -> bool:
    """Whether a clause begins at the word `first`: what stands from there to the verb reads as a subject."""
    text, words = sentence.text, sentence.words
    word = words[first]
    kind = bound.lastgroup
    if kind != "comma" and not bound[0].startswith("with") and _QUANTITY.match(text, bound.end()):
        return True
    if "“" in bound[0] and (kind == "speech" or bound[0].startswith(":")):
        # Who speaks before a quotation is not who does what it tells, however it begins.
        return True
    if word in LINKS and not (word in PRONOUNS and word != "who"):
        return False
    if is_finite(word):
        return False
    subject_like = _may_begin(sentence, first) or text[bound.end()] in "£0123456789"
    if kind in ("strong", "whose"):
        return True
    if kind == "speech":
        return subject_like or words[group - 1].endswith("s")
    if kind == "that":
        # "Two firms that run homes have failed": behind a noun a verb may follow, and the subject stands before.
        speaks = _speaks(sentence, sentence.word_at(bound.start()) + 1)
        short = group - first <= _SHORT_SUBJECT or is_finite(words[first + 1])
        return subject_like or (short and not speaks)
    if kind == "relative":
        return True
    if kind == "joined":
        return _is_joined(sentence, first, group, bound, earlier, subject_like)
    if kind == "sub":
        if "with" in bound[0] and words[group] in FINITE:
            return False
        before = words[: sentence.word_at(bound.start())]
        # "Since visiting restrictions were lifted": a plural without an article.
        bare = group - first < _LONGEST_BARE and words[group] in FINITE and words[group - 1].endswith("s")
        counted = words[first + 1].endswith("s") and words[first + 1] not in _TIME_UNITS and group - first <= 3
        return (bare or (subject_like and (word not in COUNTS or counted))) and any(map(is_finite, before))
    head = next((e.end() for e in reversed(earlier) if e.lastgroup in _PARTS), None)
    since = head if head is not None else sentence.start
    if not (_FRONTED.match(sentence.lower, sentence.start) or _FRONTED.match(sentence.lower, since)):
        return False
    commas = [e for e in earlier if e.lastgroup == "comma" and e.start() >= since]
    if not subject_like:
        return not commas and bool(_WHEN.match(text, sentence.start))
    return not any(_may_begin(sentence, sentence.word_at(comma.end())) for comma in commas)


def _is_joined(
    sentence: EventSentence,
    first: int,
    group: int,
    bound: re.Match[str],
    earlier: Sequence[re.Match[str]],
    subject_like: bool,
) -> bool:
    """Whether "and" joins clauses there, not nouns or verbs: a clause with its verb stands before it."""
    text, words, starts = sentence.text, sentence.words, sentence.starts
    if words[group] == "to":
        return False
    opened = sentence.word_at(next((e.end() for e in reversed(earlier) if _opens(sentence, e)), sentence.start))
    if earlier and earlier[-1].lastgroup == "joined" and text[starts[first]].isupper():
        listed = sentence.word_at(earlier[-1].end())
        opened = max(opened, listed) if text[starts[listed]].isupper() else opened
    if not any(map(is_finite, words[opened : sentence.word_at(bound.start())])):
        return False
    return subject_like or words[group] in FINITE or "but" in bound[0]


def _opens(sentence: EventSentence, bound: re.Match[str]) -> bool:
    """Whether a clause with a subject of its own opens there, so that what stands before it is no verb of this one."""
    if bound.lastgroup not in ("strong", "speech", "that", "sub"):
        return False
    place = sentence.word_at(bound.end())
    return place < len(sentence.words) and _may_begin(sentence, place)


def _antecedent(sentence: EventSentence, end: int, verb: int) -> Clause:
    """The noun phrase that ends at `end`, before "which"; the name to which it stands in apposition, if it does."""
    words = sentence.words
    for mention in reversed(sentence.mentions):
        if mention.end <= end and end - mention.end < 2 and mention.end > sentence.start + 2:
            place = sentence.word_at(mention.start)
            if not (place and words[place - 1] in ("of", "in", "for", "at")):
                return Clause(mention.start, mention.end, verb, True)
    place = sentence.word_at(end) - 1
    start = phrase_start(sentence, place)
    while (back := sentence.word_at(start) - 1) > 0 and words[back] in _OF_PLACE:
        start = phrase_start(sentence, back - 1)
    name = next((m for m in sentence.mentions if _APPOSITION.fullmatch(sentence.text, m.end, start)), None)
    return Clause(name.start, name.end, verb, True) if name else Clause(start, end, verb, True)


def _shared(sentence: EventSentence, group: int, *, joined: bool = False) -> Clause:
    """The clause of a verb without a subject of its own: a participle's noun, or the subject of the verb before, which
    it is where "and" or "but" is known to join them."""
    text, words = sentence.text, sentence.words
    verb = sentence.starts[group]
    before = text[max(sentence.start, verb - 3) : verb]
    if group and not joined and "," not in before and words[group - 1] not in LINKS:
        start = phrase_start(sentence, group - 1)
        if start < verb:
            return Clause(start, verb, verb)
    start = sentence.start
    fronted = _FRONTED.match(sentence.lower, start)
    if fronted:
        comma = text.find(", ", start, verb)
        start = comma + 2 if 0 < comma < verb - 4 else start
    first = sentence.word_at(start)
    finite = next((place for place in range(first + 1, group) if _tells(words[place])), group)
    return Clause(start, sentence.starts[finite] if finite < group else verb, verb)


def _tells(word: str) -> bool:
    return is_finite(word) or (word.endswith("ed") and len(word) > 4)
