"""Owns which sentences may tell an event, and such a sentence as the event rules see it.

No kinds and no parties here.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from db.records import Amount, ClassMention, DateMention, Mention, Quotation
from loaders.knowledge.word_lists import word_set
from loaders.language.events.prose import is_ended, is_of_short_lines, is_procedure, is_prose, number_of_paragraph
from loaders.language.events.spelling import spelling, vocabulary
from loaders.language.events.timelines import date_headings, heading_of
from loaders.language.found import Found
from loaders.language.reading import Reading, Sentence

if TYPE_CHECKING:
    from loaders.language.events.clauses import Clause

_CLAUSE_END = re.compile(
    r"[;:(),\s](?:(?=[–—wabt-])(?<=\s)(?:[–—-]\s|(?=(?:while|where|whereas|which|who|but|because|although|though)\s)"
    r"|and\s(?=an?\s(?:[\w-]+\s){1,4}(?:has|have|had|is|are|was|were|will|would)\s"
    r"|(?:the|it|he|she|they|we|its|their|our|this|will|has|have|is|are|was|were|would|could|[a-z]+ed)\s))"
    r"|(?<=[;:(),])(?:(?<!,)|\s(?=(?:and|but|which|who|while|where|whereas|although|though|after|before|when|with|as"
    r"|so|because|or|having|that|should|therefore|\w+ing)\s)))"
)
"""It begins with a sign, because a search that begins with signs or letters is quick."""
_QUESTION_ANSWER = re.compile(r"^(?:Q|A|Question|Answer)\s?\d{0,4}[.:)]\s", re.M)
_FEWEST_ANSWERS = 4
_ANAPHOR = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]his|[Bb]oth|[Aa]ll|[Tt]wo|[Tt]hree) (?:\w+ ){0,2}?(?:[Tt]rusts?|[Cc]ouncils?"
    r"|(?:[Ss]ub-)?[Pp]anel|departments?|regulators?|watchdog|[Cc]ompany|firm|[Cc]harity|[Uu]nion|(?:[Ss]ub-)?[Cc]ommittee|[Cc]ommission"
    r"|[Bb]oard|[Aa]uthorit(?:y|ies)|[Gg]overning [Bb]ody|[Cc]abinet|[Ee]xecutive|[Gg]overnors|[Mm]embers|[Mm]eeting"
    r"|[Ff]orum|[Gg]roup|network|[Aa]ssociation|fund|[Aa]gency|PCT|SHA|CCG|ICB|LHB|boroughs?|[Gg]overnment"
    r"|[Mm]inisters?|[Hh]ospitals?|homes?|organisations?|bodies|practices?|federation|[Pp]artners?|[Cc]ollege"
    r"|inspectors?|[Cc]ourt|[Ii]nquiry|[Ss]ervices?|units?|centres?|wards?|surger(?:y|ies)|clinics?|hospices?"
    r"|[Cc]hief [Ee]xecutive|[Cc]hairman|[Cc]hair|[Mm]ayor|[Ll]eader)\b"
    r"|\b(?:[Mm]embers|Cabinet|[Mm]inisters|[Gg]overnment|[Uu]nions|MPs|[Cc]ouncillors|[Gg]overnors|[Ii]nspectors|[Cc]ampaigners"
    r"|[Bb]osses|[Cc]hiefs|[Oo]fficials|[Pp]olice|[Cc]oroner|[Jj]udge|[Jj]ury|[Mm]agistrates|[Rr]elatives|[Ff]amil(?:y|ies)|[Pp]arents"
    r"|[Ww]orkers|[Ss]taff|[Cc]arers|[Mm]idwives|[Pp]aramedics|GPs|[Mm]anagers|[Tt]rustees|[Aa]dministrators|[Oo]wners|[Pp]lanners|[Ff]irefighters|[Dd]etectives|MSPs|AMs"
    r"|Treasury|Chancellor|Parliament|High Court|Court of Appeal|Supreme Court|Commons|Lords"
    r"|[Dd]octors|[Nn]urses|[Pp]oliticians|[Ee]xperts|[Cc]harities|[Ll]eaders|[Pp]arties|[Pp]rotest[eo]rs|[Vv]illagers|[Oo]pponents|[Cc]ritics|[Ss]upporters|[Tt]rusts|[Cc]ouncils|[Hh]ospital|[Rr]esidents|[Pp]atients)\b"
)
_DESCRIBES = re.compile(
    r"\b(?:[Aa]n?|[Tt]wo|[Tt]hree) (?:[\w-]+ ){0,3}?(?:trusts?|councils?|regulator|watchdog|company|firm|"
    r"charit(?:y|ies)|unions?|committee|board|authorit(?:y|ies)|hospitals?|hospices?|homes?|practices?|surger(?:y|ies)|"
    r"federation|college|service|coroner|provider|chain|inquiry|review)\b"
)
"""Whom the first sentences of a story describe before they name them: "An ambulance service has pledged"."""
_ANAPHORS = word_set(
    "trust trusts council councils panel department departments regulator regulators watchdog company firm charity "
    "union unions committee commission board authority authorities group network association fund agency borough "
    "boroughs government minister ministers hospital hospitals home homes organisation organisations bodies practice "
    "practices federation partner partners college inspector inspectors court inquiry service unit chief chairman "
    "chair mps councillors governors campaigners treasury chancellor parliament commons lords doctors nurses "
    "residents patients appeal staff pct sha ccg icb lhb body cabinet executive members meeting forum mayor leader "
    "sub-committee sub-panel bosses chiefs officials police coroner judge jury magistrates relatives families managers "
    "workers carers midwives paramedics gps family parents services units centre centres ward wards surgery surgeries "
    "clinic clinics hospice hospices "
    "politicians experts charities leaders parties protesters protestors villagers opponents critics supporters "
    "trustees administrators owners planners firefighters detectives msps ams"
)
"""Words of which the pattern needs one."""
_PRONOUN = re.compile(
    r"^(?:[“‘\"']\s?)?(?:It|They|We|He|She|This|These|That|Its|Their|His|Her|I|Our|The"
    r" (?:[Rr]eport|[Rr]eview|[Ii]nquiry|[Ss]urvey|[Ss]tudy|[Aa]udit|[Ii]nspection)|Both|The)\b"
)

_SINCE = re.compile(r"\bsince\s(?:the\s)?$", re.I)
_HAS = re.compile(r"\b(?:has|have|had|having|been|[’']ve)\b")
_YEARS_ON = re.compile(
    r"\b(?:for|over|throughout)\s(?:the\s)?(?:(?:last|past|previous|almost|nearly|about|over)\s)?[\w-]+\s(?:years?|months?|weeks?|decades?)$",
    re.I,
)
_UNITS = ("years", "months", "weeks", "decades", "year", "month", "week", "decade")

_AS_LONG = re.compile(
    r"(?:an?\s)?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)[\s-](?:day|week|month|year)", re.I
)
"""How long a thing is: "a seven day strike"."""
_RESOLVES = frozenset(
    {"that", "to", "agree", "approve", "delegate", "authorise", "endorse", "appoint", "award", "adopt"}
)
_BY_RESOLUTION = frozenset({"be", "approved", "agreed", "endorsed", "authorised", "appointed", "resolved"})
"""Words one of which an entry of what was resolved holds where it does not begin with "that" or "to"."""
_RESOLVED = re.compile(
    r"^\W*(?:(?:it was |the (?:[\w-]+\s){1,4}|(?:cabinet|council|board|executive|members) )?(?:unanimously )?"
    r"(?:resolved|agreed|decisions?|resolutions?|decided)\b[^\n.]{0,60}"
    r"|the (?:cabinet|committee|board|council|panel|executive|mayor|leader|governing body)\s?:[^\n\w]*)$",
    re.M,
)
"""The line above the entries of what a meeting resolved."""
_ENTRY = re.compile(r"\s*(?:[(\d•*-]|[a-z]{1,3}[.)]\s|that\b|to\s|[^\n]{4,90}:\s*$)")
_NUMBER = re.compile(r"\s*\(?(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]\s")
_HEADS_WITHIN = 1_500
"""Characters from such a line in which an entry stands."""
_LONG = 300
"""Characters. A shorter sentence is not looked at for numbers before its parts."""
_NUMBERED = re.compile(
    r";\s(?:and\s)?(?=\((?:\d{1,2}|[ivx]{1,4}|[a-z])\)\s"
    r"|(?:(?:again|then|later|finally|most recently)\s)?(?:in|on)\s(?:\d{1,2}\s)?(?:[A-Z][a-z]+\s)?(?:19|20)\d\d\b)"
)
"""What stands between the parts of a sentence that have numbers or days of their own: "(1) he noted ...; and (2) he
advised", "in 1999 ...; again in 2006"."""
_LONGEST_VERSE = 100
"""Characters. A longer line is a paragraph, though most of its text be a list."""
_LONGEST_TERM = 45
"""Characters. Quoted words that are no longer are a term or a title, and no speech."""
_SPEECH_ENDS = re.compile(r"[,.?!][”\"’]\s|[”\"],\s")
LEAD = 2
"""Sentences of prose at the head of a story that carry its news."""


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
    """Its words in lower case; `starts` are their offsets."""
    vocabulary: frozenset[str]
    """Every run of letters in it, in lower case: a pattern that needs a word which is not here is not tried."""
    starts: list[int]
    triggers: Sequence[int]
    """Places of the words that may tell an event."""
    quoted: Sequence[tuple[int, int]]
    mentions: Sequence[Mention]
    classes: Sequence[ClassMention]
    dates: Sequence[DateMention]
    amounts: Sequence[Amount]
    lead: bool
    """Whether it is one of the first two sentences of the story."""
    named: bool
    """Whether a body is named in it."""
    spoken_of: bool
    """Whether it names or means anybody: a name, a class, "the trust", "ministers", a pronoun at its beginning."""
    heading: DateMention | None = None
    """The date that heads its part of a timeline."""
    resolved: bool = False
    """Whether it is an entry of what a meeting resolved: "That the plan be approved", "To appoint a clerk"."""
    numbered: bool = False
    """Whether it is a numbered entry that asks for no decision, as under "RECOMMENDED"."""
    clauses: dict[tuple[int, bool], Clause] = field(default_factory=dict)
    """The clauses of its verbs that were looked for, for `clauses.clause_told`."""
    asides: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    """The words that may be set aside beside its triggers, for `insertions.inserted`."""
    _breaks: list[int] | None = None

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

    def end_of(self, at: int) -> int:
        """The offset after the word at a place."""
        return self.starts[at] + len(self.words[at])

    def word_at(self, offset: int) -> int:
        """The place of the first word that starts at or after an offset."""
        return bisect_left(self.starts, offset)

    def ends_speech(self, start: int, end: int) -> bool:
        """Whether quoted words end between two offsets: "It was built in May," he said."""
        return start < end and _SPEECH_ENDS.search(self.text, start, end) is not None

    def in_quotation(self, offset: int) -> bool:
        """Whether an offset lies within quoted words of some length: a quoted term is no speech."""
        if not self.quoted:
            return False
        return any(start <= offset < end and end - start > _LONGEST_TERM for start, end in self.quoted)


def _line_length(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return (end if end >= 0 else len(text)) - text.rfind("\n", 0, offset) - 1


_Spanned = TypeVar("_Spanned", Mention, ClassMention, DateMention, Amount)


def _is_length(text: str, date: DateMention) -> bool:
    """Whether a time says how long something lasts, or how it is done, not when: "since 2000", "closes overnight"."""
    before = text[max(0, date.start - 70) : date.start]
    if date.surface.lower().endswith("overnight") or _AS_LONG.fullmatch(date.surface):
        return True
    if date.surface[:6].lower() == "since " or ("since" in before[-12:].lower() and _SINCE.search(before)):
        return not _HAS.search(before)
    if not date.surface.lower().endswith(_UNITS):
        return False
    return bool(_YEARS_ON.search(before + date.surface)) and bool(_HAS.search(before))


def _shelved(items: Iterable[_Spanned], starts: Sequence[int]) -> dict[int, list[_Spanned]]:
    """Findings by the place of the sentence in which they begin; `starts` are where the sentences do."""
    shelves: dict[int, list[_Spanned]] = {}
    for item in items:
        place = bisect_right(starts, item.start) - 1
        if place in shelves:
            shelves[place].append(item)
        else:
            shelves[place] = [item]
    return shelves


def _quoted(quotations: Iterable[Quotation], starts: Sequence[int]) -> dict[int, list[tuple[int, int]]]:
    """Where the quotations stand, by the place of each sentence into which one reaches."""
    shelves: dict[int, list[tuple[int, int]]] = {}
    for quote in sorted(quotations, key=attrgetter("start")):
        for place in range(bisect_right(starts, quote.start) - 1, bisect_left(starts, quote.end)):
            shelves.setdefault(place, []).append((quote.start, quote.end))
    return shelves


def _is_interview(text: str) -> bool:
    """Whether a text is a transcript of questions and answers."""
    # Nearly no text has so many lines that begin with one of the letters.
    if text.count("\nQ") + text.count("\nA") < _FEWEST_ANSWERS - 1:
        return False
    return len(_QUESTION_ANSWER.findall(text)) >= _FEWEST_ANSWERS


def _pieces(text: str, sentences: Sequence[Sentence], begin: int) -> Iterator[tuple[int, int, int]]:
    """(place, start, end) of each sentence from a place on; one that numbers its parts is cut."""
    for index in range(begin, len(sentences)):
        start, end = sentences[index]
        if end - start > _LONG and text.find("; ", start, end) >= 0:
            for found in _NUMBERED.finditer(text, start, end):
                yield index, start, found.start() + 1
                start = found.end()
        yield index, start, end


def _within(shelf: Sequence[_Spanned], start: int, end: int) -> Sequence[_Spanned]:
    """What of a sentence's findings lies in text[start:end], which is all of them but for a piece of a sentence."""
    if start <= shelf[0].start and shelf[-1].start < end:
        return shelf
    return [item for item in shelf if start <= item.start < end]


def candidates(reading: Reading, found: Found, trigger_words: frozenset[str]) -> Iterator[EventSentence]:
    """The sentences of the story that hold a trigger word and read as prose."""
    text, lower = reading.text, reading.lower
    if _is_interview(text):
        return
    sentence_starts = [sentence.start for sentence in reading.sentences]
    mentions, classes = _shelved(found.mentions, sentence_starts), _shelved(found.classes, sentence_starts)
    said = [date for date in found.dates if date.role == "text" and not _is_length(text, date)]
    dates, amounts = _shelved(said, sentence_starts), _shelved(found.amounts, sentence_starts)
    quotes = _quoted(found.quotations, sentence_starts)
    headings = date_headings(text, reading.body_start, found.dates)
    told = last = 0
    short_lines = is_of_short_lines(text, reading.body_start)
    words, starts, triggers = spelling(reading.words, sentence_starts, trigger_words)
    begin = bisect_left(sentence_starts, reading.body_start)
    for index, start, end in _pieces(text, reading.sentences, begin):
        first = bisect_left(starts, start, last)
        last = bisect_left(starts, end, first)
        may_tell = triggers[bisect_left(triggers, first) : bisect_left(triggers, last)]
        # What the story's first sentences are must be known whether they tell anything or not.
        if not may_tell and told >= LEAD:
            continue
        number = number_of_paragraph(text, start, end)
        if number:
            start += number
            if not is_ended(text[start:end]):
                continue
            first = bisect_left(starts, start, first, last)
        line, spelt = text[start:end], words[first:last]
        if not is_prose(line, spelt) or is_procedure(lower, start, end, spelt):
            continue
        told += 1
        if not may_tell:
            continue
        inside, classed = (
            _within(mentions[index], start, end) if index in mentions else (),
            _within(classes[index], start, end) if index in classes else (),
        )
        named = bool(inside) and any(mention.organisation for mention in inside)
        if short_lines and not (named or headings) and _line_length(text, start) <= _LONGEST_VERSE:
            continue
        yield EventSentence(
            index,
            start,
            end,
            text,
            lower,
            spelt,
            vocabulary(spelt),
            starts[first:last],
            [place - first for place in may_tell if place >= first],
            quotes.get(index, ()),
            inside,
            classed,
            _within(dates[index], start, end) if index in dates else (),
            _within(amounts[index], start, end) if index in amounts else (),
            told <= LEAD,
            named,
            bool(inside or classed or _PRONOUN.match(line) or _means_somebody(text, start, end, spelt))
            or (told <= LEAD and _DESCRIBES.search(line) is not None),
            heading_of(headings, start) if headings else None,
            (spelt[0] in _RESOLVES or (number > 0 and not _BY_RESOLUTION.isdisjoint(spelt)))
            and _is_resolved(lower, start, reading.body_start),
            "be" in spelt and _is_decided(lower, start),
        )


def _is_resolved(lower: str, start: int, body_start: int) -> bool:
    """Whether the entry that begins at an offset stands under a line like "RESOLVED:" with nothing else between.

    On the page of one decision that has numbers before its entries nothing else stands above them: `body_start` is
    where such a page begins."""
    heads = list(_RESOLVED.finditer(lower, max(0, start - _HEADS_WITHIN), start))
    above = heads[-1].end() if heads else body_start
    lines = lower[above:start].split("\n")
    if not heads and not _NUMBER.match(lower, lower.rfind("\n", 0, start) + 1):
        return False
    return all(not line.strip() or _ENTRY.match(line) for line in lines[:-1])


def _is_decided(lower: str, start: int) -> bool:
    """Whether a numbered entry begins at an offset, and no recommendations were announced last above it."""
    line = lower.rfind("\n", 0, start) + 1
    if not _NUMBER.match(lower, line):
        return False
    above = lower[max(0, line - _HEADS_WITHIN) : line]
    return above.rfind("recommend") <= max(above.rfind("resolved"), above.rfind("decision"))


def _means_somebody(text: str, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether a sentence speaks of "the trust", "ministers" or the like."""
    return not _ANAPHORS.isdisjoint(words) and _ANAPHOR.search(text, start, end) is not None
