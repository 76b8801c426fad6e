"""Owns where a sentence begins and ends: text in, spans out.

No meaning here: what a sentence says is for the other rules.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from loaders.knowledge.word_lists import word_set
from loaders.language.reading import Sentence

VERSION = 1

LONGEST_SENTENCE = 4_000
"""Characters. Longer runs (tables, data in one line) are cut at a space, so that no rule ever reads an endless one."""

LONGEST_BRACKET = 200
"""Characters. A full stop inside a shorter bracket does not end the sentence that holds the bracket."""


class Abbreviation(NamedTuple):
    """Words whose full stop may be no end. `ends_before` says what must follow for the stop to end a sentence."""

    words: str
    ends_before: str
    example: str


ABBREVIATIONS: tuple[Abbreviation, ...] = (
    Abbreviation(
        "dr mr mrs ms prof professor rev revd hon cllr capt col gen lt maj sgt supt insp det rt messrs mme mlle fr sen "
        "rep gov pres",
        "nothing",
        "We met Dr. Amin on Friday.",
    ),
    Abbreviation("e.g i.e eg ie cf viz vs v al approx incl excl ca esp", "nothing", "Use a bank, e.g. Barclays."),
    Abbreviation("st mt ft rd ave sq blvd bros jr sr dept est ext tel", "a starter", "They live near St. Albans now."),
    Abbreviation("ltd inc co corp plc u.s u.k u.n e.u n.h.s", "a starter", "Acme Ltd. Leeds won the bid."),
    Abbreviation(
        "no nos p pp para paras s ss art vol ch fig figs sec sect c col ed eds", "a word", "See No. 10 again."
    ),
    Abbreviation(
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun",
        "a word",
        "It ends on Dec. 12 at noon.",
    ),
    Abbreviation("a.m p.m am pm", "a capital but no day", "Doors open at 7 p.m. Monday as usual."),
    Abbreviation("etc", "a capital", "Bring pens, paper, etc. and a friend."),
)
_ENDS_BEFORE = {word: row.ends_before for row in ABBREVIATIONS for word in row.words.split()}

"""Words that often begin a sentence and hardly ever follow a name's abbreviation with a capital."""
_STARTERS = word_set(
    "a after all also although an and another any are as at because before both but by can despite did do does during "
    "each even every few first following for from had has have he her here his how however i if in instead is it its "
    "just last later many meanwhile more most much my no nobody not nothing now of on once one only or other our over "
    "people several she should since so some such that the their then there these they this those though through to "
    "today under until we what when where which while who why will with without would yes yet you your"
)

_DAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december gmt bst"
)

_STOP = re.compile(
    # The stop, closing marks and footnote numbers; a closing mark set apart by a space still closes.
    r"(?<![.!?…؟।])(?P<mark>[.!?…؟।]++)(?P<close>[\"'”’»)\]}*]*+(?:\s?[”»])?(?:\[\d{1,3}\])*)(?=\s)"
    r"|(?P<wide>[。！？]++[」』”’）]*)"
    # "… the end.The next …": the space was lost when the page was saved.
    r"|(?<=[a-z]{2})(?P<lost>[.!?][”\"’]?)(?=[“\"‘]?(?:The|This|He|She|It|They|We|But|In|However|There|A|An|That)\b[\s,’'])"
)
_MARKS = ".!?…؟।。！？"
"""What a stop begins with: the interpreter's own search finds each sooner than a pattern finds all of them."""
_NEXT = re.compile(r"\s+([^\w\s]{0,6}\s?)(\w[\w’'-]*)?(\.?)")
_WORD_BEFORE = re.compile(r"[\w.&’'-]{1,30}\Z")
_BRACKET = re.compile(rf"[(\[][^()\[\]]{{0,{LONGEST_BRACKET}}}[)\]]")
_NUMBERING = re.compile(r"(?:\(?(?:\d{1,3}|[A-Za-z]|[ivxlIVXL]{1,5})(?:\.\d{1,3}){0,4}\\?|[•*–—-]\s*\d{0,3})")


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of `text`, in order, without the white space around them; every other character is in one.

    A line break always ends a sentence, so a heading, a list item and a head line are sentences of their own. Quoted
    sentences are cut like any others, brackets of up to 200 characters are not. `text` is an article's text or any
    part of one; offsets are indices into it. Never raises.
    """
    found: list[Sentence] = []
    marks = _places_of_marks(text)
    place = first = 0
    for line in text.splitlines(keepends=True):
        start = place + len(line) - len(line.lstrip())
        end = place + len(line.rstrip())
        place += len(line)
        if start < end:
            last = bisect_left(marks, end, first)
            _cut_line(text, start, end, marks[first:last], found)
            first = last
    return tuple(found)


def _places_of_marks(text: str) -> list[int]:
    """Where a stop may begin, in order."""
    places: list[int] = []
    for mark in _MARKS:
        at = text.find(mark)
        while at >= 0:
            places.append(at)
            at = text.find(mark, at + 1)
    places.sort()
    return places


def _cut_line(text: str, start: int, end: int, marks: Sequence[int], found: list[Sentence]) -> None:
    brackets = iter([b.span() for b in _BRACKET.finditer(text, start, end)] if _has_bracket(text, start, end) else ())
    opened, closed = next(brackets, (end, end))
    begin = done = start
    small: bool | None = None
    for at in marks:
        if at < done or at + 1 == end:
            continue
        plain = _is_plain_stop(text, begin, at, end)
        stop = None if plain else _STOP.match(text, at, end)
        if not plain and stop is None:
            continue
        done = stop.end() if stop else at + 1
        while closed <= at:
            opened, closed = next(brackets, (end, end))
            if opened == end:
                break
        inside = opened < at and done < closed
        if plain and not inside and done - begin <= LONGEST_SENTENCE:
            # One space and a capital follow.
            found.append(Sentence(begin, done))
            begin = done + 1
            continue
        if stop is not None and small is None:
            small = text[start:end].islower()
        if not inside and (stop is None or _ends(text, begin, end, stop, any_word=bool(small))):
            begin = _add(text, begin, done, found)
    if begin < end <= begin + LONGEST_SENTENCE:
        found.append(Sentence(begin, end))
    elif begin < end:
        _add(text, begin, end, found)


def _is_plain_stop(text: str, begin: int, at: int, end: int) -> bool:
    """Whether a full stop is between a whole word and a capital, as most do: then nothing else needs to be asked."""
    if text[at] != "." or at + 2 >= end or text[at + 1] != " " or not text[at + 2].isupper():
        return False
    space = text.rfind(" ", begin, at)
    word = text[space + 1 : at]
    return space > begin and word.isalpha() and len(word) > 1 and word.lower() not in _ENDS_BEFORE


def _has_bracket(text: str, start: int, end: int) -> bool:
    return text.find("(", start, end) >= 0 or text.find("[", start, end) >= 0


def _add(text: str, start: int, end: int, found: list[Sentence]) -> int:
    """Adds text[start:end], cut where it is too long, and returns where the next sentence starts."""
    while end - start > LONGEST_SENTENCE:
        limit = start + LONGEST_SENTENCE
        space = text.rfind(" ", start + 1, limit)
        cut = space if space > 0 else limit
        trimmed = len(text[start:cut].rstrip())
        found.append(Sentence(start, start + trimmed))
        start = _skip_space(text, cut)
    if start < end:
        found.append(Sentence(start, end))
    return _skip_space(text, end)


def _skip_space(text: str, position: int) -> int:
    length = len(text)
    while position < length and text[position].isspace():
        position += 1
    return position


def _ends(text: str, begin: int, end: int, stop: re.Match[str], *, any_word: bool) -> bool:
    """Whether this stop ends the sentence that began at `begin` of a line that ends at `end`; `any_word` may follow
    where the line has no capital."""
    if stop.group("wide"):
        return True
    if stop.group("lost"):
        token = text[max(begin, stop.start() - 40) : stop.start()].rsplit(None, 1)[-1]
        return not any(sign in token for sign in ".@/")
    following = _NEXT.match(text, stop.end(), end)
    if not following:
        return False
    word = following.group(2) or ""
    if word[:1].islower() and not any_word:
        return False
    if stop.group("mark") != "." or stop.group("close"):
        return True
    before = _WORD_BEFORE.search(text, max(begin, stop.start() - 30), stop.start())
    if not before:
        return True
    if _NUMBERING.fullmatch(text, begin, stop.start()):
        return False
    return _stop_after(before.group(), word, bool(following.group(3)))


def _stop_after(before: str, word: str, abbreviated: bool) -> bool:
    """Whether the full stop after `before` ends a sentence when `word` comes next (`abbreviated`: with a stop too)."""
    starter = word.lower() in _STARTERS and not abbreviated
    bare = before.strip("’'-.").lower()
    last = bare.rsplit(".", 1)[-1]
    if len(last) == 1 and before[-1:].isupper():
        return starter and not (len(word) == 1 and word != "I")
    rule = _ENDS_BEFORE.get(bare)
    if rule is None or rule == "nothing":
        return rule is None
    if rule == "a starter":
        return starter
    if rule == "a word":
        return not word[:1].isdigit() and (starter or bare not in {"p", "s", "c", "v"})
    if rule == "a capital but no day":
        return word.lower() not in _DAYS
    return True
