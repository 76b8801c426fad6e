"""Owns which sentences may tell an event, and such a sentence as the event rules see it.

No kinds and no parties here.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Generic, NamedTuple, TypeVar

from db.records import Amount, ClassMention, DateMention, Mention
from loaders.language.found import Found
from loaders.language.reading import Reading

_WORD = re.compile(r"([A-Za-z]+(?:-[A-Za-z]+)*(?:[’'](?!s\b)[a-z]+)?|[’']s\b)")
_LETTERS = re.compile(r"[a-z]+")
_CLAUSE_END = re.compile(
    r"(?!\w)(?:[;:()]|\s[–—-]\s|,\s(?=(?:and|but|which|who|while|where|whereas|although|though|after|before|when|with|as"
    r"|so|because|or|having|that|should|\w+ing)\s)"
    r"|\s(?=(?:while|where|whereas|which|who|but|because|although|though)\s)"
    r"|\sand\s(?=an?\s(?:[\w-]+\s){1,4}(?:has|have|had|is|are|was|were|will|would)\s)"
    r"|\sand\s(?=(?:the|it|he|she|they|we|its|their|our|this|will|has|have|is|are|was|were|would|could|[a-z]+ed)\s))"
)
_STOPS = (".", "!", "…")
_CLOSERS = "”’\"')]"
_OTHER_ENDS = (":", ",”", ",’", ',"', ",'")
_LIST_MARK = re.compile(r"^\s*(?:[•*‣▪·●o-]\s|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s|\\?\d)")
_NAMED = frozenset({"May", "March", "Will", "Mark", "Grant"})
"""Months and first names that in lower case would be verbs keep their capital."""
_FUNCTION_WORDS_TEXT = (
    "the a an of to and in that is was for on with by will be at from it as has have had are were been being "
    "not this its which who he she they we our his her their would could should or but into after over more "
    "than said says all also since out up about there when if one two no last next whose include includes"
)
_FUNCTION_WORDS = frozenset(_FUNCTION_WORDS_TEXT.split())
_QUESTION_ANSWER = re.compile(r"^(?:Q|A|Question|Answer)\s?\d{0,4}[.:)]\s", re.M)
_ANAPHOR = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]his|[Bb]oth|[Aa]ll|[Tt]wo|[Tt]hree) (?:\w+ )?(?:trusts?|councils?|panel|departments?"
    r"|regulators?|watchdog|company|firm|charity|union|committee|commission|board|authorit(?:y"
    r"|ies)"
    r"|group|network|association|fund|agency|PCT|SHA|CCG|ICB|LHB|boroughs?|government|ministers?|hospitals?|homes?|organisations?"
    r"|bodies|practices?|federation|partners?|college|inspectors?|court|inquiry|service|unit"
    r"|chief executive|chairman|chair)\b"
    r"|\b(?:[Mm]inisters|[Gg]overnment|[Uu]nions|MPs|[Cc]ouncillors|[Gg]overnors|[Ii]nspectors|[Cc]ampaigners"
    r"|Treasury|Chancellor|Parliament|High Court|Court of Appeal|Supreme Court|Commons|Lords"
    r"|[Dd]octors|[Nn]urses|[Tt]rusts|[Cc]ouncils|[Hh]ospital|[Rr]esidents|[Pp]atients)\b"
)
_ANAPHORS_TEXT = (
    "trust trusts council councils panel department departments regulator regulators watchdog company firm charity "
    "union unions committee commission board authority authorities group network association fund agency borough "
    "boroughs government minister ministers hospital hospitals home homes organisation organisations bodies practice "
    "practices federation partner partners college inspector inspectors court inquiry service unit chief chairman "
    "chair mps councillors governors campaigners treasury chancellor parliament commons lords doctors nurses "
    "residents patients appeal staff pct sha ccg icb lhb"
)
_ANAPHORS = frozenset(_ANAPHORS_TEXT.split())
"""Words of which the pattern needs one."""
_PRONOUN = re.compile(
    r"^(?:[“‘\"']\s?)?(?:It|They|We|He|She|This|These|That|Its|Their|His|Her|I|Our|The"
    r" (?:[Rr]eport|[Rr]eview|[Ii]nquiry|[Ss]urvey|[Ss]tudy|[Aa]udit|[Ii]nspection)|Both|The)\b"
)

_SINCE = re.compile(r"\bsince\s(?:the\s)?$", re.I)
_HAS = re.compile(r"\b(?:has|have|had|having|been|[’']ve)\b")
_YEARS_ON = re.compile(
    r"\b(?:for|over|throughout)\s(?:the\s)?(?:(?:last|past|previous)\s)?[\w-]+\s(?:years|months|weeks|decades)$", re.I
)
_UNITS = ("years", "months", "weeks", "decades")

_CODE_SIGN = re.compile(r"[={}<>]|::|self\.")
_CODE = re.compile(r"==|!=|=>|\+=|</?\w+>|::|\bself\.|[{}]$")
"""Signs of a programming language."""
_CODE_WITHIN = ("=", "<", "::", "self.")
_CODE_ENDS = (")", "):", "{", "}", ";")
"""What a line has within it or at its end where there is one of these signs."""
_CODE_BEGINS = re.compile(r"\s*(?:def|class|import|function|return)\b")
_LINE = re.compile(r"\S[^\n]*")
_SHORT_LINE = 80
"""Characters. Prose runs longer; verse, recipes, tables and lists do not."""
_LONGEST_VERSE = 100
"""Characters. A longer line is a paragraph, though most of its text be a list."""
_FEWEST_LINES = 6
LONGEST = 1_500
"""Characters. What runs longer without a full stop is data, not a sentence."""
SHORTEST = 5
"""Words. A shorter line is a heading, a caption or a cry."""
LEAD = 2
"""Sentences of prose at the head of a story that carry its news."""
SHORTEST_UNENDED = 11
"""Words. A line without a full stop must be this long to be a sentence and no heading."""


@dataclass(slots=True)
class EventSentence:
    """A sentence that may tell an event; all offsets are the article's."""

    index: int
    start: int
    end: int
    text: str
    """The article's text."""
    lower: str
    """The same in lower case."""
    words: list[str]
    """Its words in lower case; `starts` and `ends` are theirs."""
    starts: list[int]
    ends: list[int]
    triggers: Sequence[int]
    """Places of the words that may tell an event."""
    quoted: tuple[tuple[int, int], ...]
    mentions: tuple[Mention, ...]
    classes: tuple[ClassMention, ...]
    dates: tuple[DateMention, ...]
    amounts: tuple[Amount, ...]
    lead: bool
    """Whether it is one of the first two sentences of the story."""
    named: bool
    """Whether a body is named in it."""
    spoken_of: bool
    """Whether it names or means anybody: a name, a class, "the trust", "ministers", a pronoun at its beginning."""
    _breaks: list[int] | None = None
    _vocabulary: frozenset[str] | None = None

    @property
    def vocabulary(self) -> frozenset[str]:
        """Every run of letters in it, in lower case: a pattern that needs a word which is not here is not tried."""
        if self._vocabulary is None:
            joined = [word for word in self.words if not word.isalpha()]
            self._vocabulary = frozenset(self.words).union(*[_LETTERS.findall(word.lower()) for word in joined])
        return self._vocabulary

    @property
    def breaks(self) -> list[int]:
        """Where its clauses begin, and where the last of them ends."""
        if self._breaks is None:
            ends = [found.end() for found in _CLAUSE_END.finditer(self.text, self.start, self.end)]
            self._breaks = [self.start, *ends, self.end]
        return self._breaks

    def clause(self, offset: int) -> tuple[int, int]:
        """The clause around an offset."""
        breaks = self.breaks
        place = bisect_right(breaks, offset, 1, len(breaks) - 1)
        return breaks[place - 1], breaks[place]

    def word_at(self, offset: int) -> int:
        """The place of the first word that starts at or after an offset."""
        return bisect_left(self.starts, offset)

    def in_quotation(self, offset: int) -> bool:
        """Whether an offset lies within quoted words of some length: a quoted term is no speech."""
        return any(start <= offset < end and end - start > 45 for start, end in self.quoted)


class _Spelling(NamedTuple):
    """The words of an article as event rules see them: no figures and no signs.

    `words` are in lower case but for names; `starts` and `ends` are their offsets; `triggers` are the places of the
    words that may tell an event.
    """

    words: list[str]
    starts: list[int]
    ends: list[int]
    triggers: list[int]


def _spelling(text: str, sentence_starts: Collection[int], trigger_words: frozenset[str]) -> _Spelling:
    parts = _WORD.split(text)
    offsets = list(accumulate(map(len, parts), initial=0))
    written, starts = parts[1::2], offsets[1:-1:2]
    words = " ".join(written).lower().split(" ") if written else []
    for name in _NAMED.intersection(written):
        for place, word in enumerate(written):
            if word == name and starts[place] not in sentence_starts:
                words[place] = word
    triggers = [place for place, word in enumerate(words) if word in trigger_words]
    return _Spelling(words, starts, offsets[2::2], triggers)


def _line_length(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return (end if end >= 0 else len(text)) - text.rfind("\n", 0, offset) - 1


def is_of_short_lines(text: str, start: int) -> bool:
    """Whether a text is verse, a recipe, a table or a list: hardly a line of it, from `start`, is as long as prose."""
    lengths = sorted(match.end() - match.start() for match in _LINE.finditer(text, start))
    return len(lengths) >= _FEWEST_LINES and lengths[len(lengths) * 4 // 5] <= _SHORT_LINE


def is_prose(sentence: str, words: Sequence[str]) -> bool:
    """Whether a line reads as an English sentence: no heading, question, table row, list of names or other language.

    `words` are its words in lower case.
    """
    count = len(words)
    if count < SHORTEST or len(sentence) > LONGEST or sentence.endswith(("?", "?’", "?”", "?'", '?"')):
        return False
    if sum(map(_FUNCTION_WORDS.__contains__, words)) * 9 < count - words.count("’s") - words.count("'s"):
        return False
    if sentence.count("|") + sentence.count("\t") > 1 or _is_code(sentence):
        return False
    ended = sentence.rstrip(_CLOSERS).endswith(_STOPS) or sentence.endswith(_OTHER_ENDS)
    if _LIST_MARK.match(sentence) and not (count >= 8 and ended):
        return False
    return ended or (count >= SHORTEST_UNENDED and _capitals(sentence) * 2 < count)


def _is_code(sentence: str) -> bool:
    signs = sentence.endswith(_CODE_ENDS) or any(sign in sentence for sign in _CODE_WITHIN)
    return bool((signs and _CODE.search(sentence)) or _CODE_BEGINS.match(sentence))


def _capitals(sentence: str) -> int:
    return sum(map(str.isupper, [word[0] for word in sentence.split()]))


_Spanned = TypeVar("_Spanned", Mention, ClassMention, DateMention, Amount)


def _start(item: Mention | ClassMention | DateMention | Amount) -> int:
    return item.start


def _is_length(text: str, date: DateMention) -> bool:
    """Whether a time says how long something has lasted, not when it was: "chairman since 2000"."""
    before = text[max(0, date.start - 70) : date.start]
    if date.surface[:6].lower() == "since " or ("since" in before[-12:].lower() and _SINCE.search(before)):
        return not _HAS.search(before)
    if not date.surface.lower().endswith(_UNITS):
        return False
    return bool(_YEARS_ON.search(before + date.surface)) and bool(_HAS.search(before))


class _Shelf(Generic[_Spanned]):
    """Findings by their start, from which those of one sentence are taken."""

    def __init__(self, items: Sequence[_Spanned]) -> None:
        self.items: list[_Spanned] = sorted(items, key=_start)
        self.starts: list[int] = [item.start for item in self.items]

    def within(self, start: int, end: int) -> tuple[_Spanned, ...]:
        starts = self.starts
        first = bisect_left(starts, start)
        if first == len(starts) or starts[first] >= end:
            return ()
        return tuple(self.items[first : bisect_left(starts, end, first)])


def _quoted(
    quotes: Sequence[tuple[int, int]], starts: Sequence[int], start: int, end: int
) -> tuple[tuple[int, int], ...]:
    """The quotations that reach into a sentence; the one that began before it may run on."""
    first = max(0, bisect_left(starts, start) - 1)
    return tuple((left, right) for left, right in quotes[first : bisect_left(starts, end)] if right > start)


def candidates(reading: Reading, found: Found, trigger_words: frozenset[str]) -> Iterator[EventSentence]:
    """The sentences of the story that hold a trigger word and read as prose."""
    text = reading.text
    if len(_QUESTION_ANSWER.findall(text)) > 3:
        return
    mentions, classes = _Shelf(found.mentions), _Shelf(found.classes)
    dates = _Shelf([date for date in found.dates if date.role == "text" and not _is_length(text, date)])
    amounts = _Shelf(found.amounts)
    quotes = sorted((quote.start, quote.end) for quote in found.quotations)
    quote_starts = [start for start, _ in quotes]
    told = first = last = 0
    short_lines = is_of_short_lines(text, reading.body_start)
    words, starts, ends, triggers = _spelling(text, {sentence.start for sentence in reading.sentences}, trigger_words)
    for index, sentence in enumerate(reading.sentences):
        start, end = sentence.start, sentence.end
        if start < reading.body_start:
            continue
        first = bisect_left(starts, start, last)
        last = bisect_left(starts, end, first)
        may_tell = triggers[bisect_left(triggers, first) : bisect_left(triggers, last)]
        # What the story's first sentences are must be known whether they tell anything or not.
        if not may_tell and told >= LEAD:
            continue
        line, spelt = text[start:end], words[first:last]
        if not is_prose(line, spelt):
            continue
        told += 1
        if not may_tell:
            continue
        inside, classed = mentions.within(start, end), classes.within(start, end)
        named = any(mention.organisation for mention in inside)
        if short_lines and not named and _line_length(text, start) <= _LONGEST_VERSE:
            continue
        yield EventSentence(
            index,
            start,
            end,
            text,
            reading.lower,
            spelt,
            starts[first:last],
            ends[first:last],
            [place - first for place in may_tell],
            _quoted(quotes, quote_starts, start, end) if quotes else (),
            inside,
            classed,
            dates.within(start, end),
            amounts.within(start, end),
            lead=told <= LEAD,
            named=named,
            spoken_of=bool(inside or classed or _PRONOUN.match(line) or _means_somebody(text, start, end, spelt)),
        )


def _means_somebody(text: str, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether a sentence speaks of "the trust", "ministers" or the like."""
    return not _ANAPHORS.isdisjoint(words) and _ANAPHOR.search(text, start, end) is not None
