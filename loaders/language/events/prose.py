"""Owns which lines of a page read as prose: no heading, table, list, verse, program or other language.

What the sentences of prose tell is not asked here.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from loaders.knowledge.word_lists import word_set

_STOPS = (".", "!", "…")
_CLOSERS = "”’\"')]"
_QUESTIONS = ("?", "?’", "?”", "?'", '?"')
_OTHER_ENDS = (":", ";", "—", ",”", ",’", ',"', ",'")
_LIST_MARK = re.compile(r"(?:[•*‣▪·●o-]\s|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s|\\?\d)")
_PARAGRAPH_NUMBER = re.compile(
    r"(?:\d{1,3}(?:\.\d{1,3})+\.?|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|\d{1,3}(?=\s{2}|\s(?:The|That|It|Members|To)\b))"
    r"\s+(?=[A-Z“‘]|[a-z]{2,}\s)"
)
"""The number of a paragraph of minutes, and of an entry of a resolution."""
_NUMBERED = frozenset("0123456789(abcdefghivx")
_FUNCTION_WORDS = word_set(
    "the a an of to and in that is was for on with by will be at from it as has have had are were been being "
    "not this its which who he she they we our his her their would could should or but into after over more "
    "than said says all also since out up about there when if one two no last next whose include includes "
    "before during against under through until between because while without every can may"
)
_WORDS_TO_ONE = 9
"""Words of prose to one function word, at most; names are not counted."""
_ASKING = frozenset("TWHPMS(")
_ASKED = re.compile(
    r"(?:\(Urgent Question\): )?To ask |(?:Proposed|Moved|Seconded) by |Whether |How many "
    r"|What (?:steps|plans|assessment|discussions|estimate|recent)\b"
    r"|Which (?!is\b|was\b|has\b|had\b|means\b|will\b)"
)
"""How written questions of Parliament begin, which end with a full stop, and notes of who moved a motion."""
_LISTED_QUESTION = re.compile(r"\s*(?:when and how|how|why|whether|what|who|to) ", re.I)
"""How an entry of a list begins that is a question or a task, and tells of nothing done."""
_PROCEDURE = re.compile(
    r"(?:in accordance|comply|accord) with (?:the )?(?:[\w’'-]+ ){0,3}(?:constitution|standing orders?"
    r"|(?:procedure|procedural) rules?|rules of procedure)\b"
    r"|\b(?:clear|working) days['’]?\b[^.]{0,40}\b(?:before|prior|notice|of the (?:date|decision|publication))\b"
    r"|\bat least \w+ (?:clear |working )?days\b|\bopen to the (?:public|press)\b"
    r"|\b(?:members?|councillors|officers|anyone|any person|the public|the press) (?:of the public )?"
    r"(?:(?:is|are|will be) (?:reminded|invited|asked|requested|welcome)|wishing|who wish(?:es)?)\b"
    r"|^\W*(?:resolved\W{1,4})?to (?:confirm|sign|note the attendance|approve the minutes"
    r"|receive (?:any |the )?apologies)\b"
    r"|\bplease (?:ensure|note|contact|refer|be aware)\b|\bdisclosable pecuniary"
    r"|\b(?:press and )?public (?:are|be|is|may be|are to be|were) excluded\b"
)
"""What a meeting's standing rules and notes to its public say, in lower case: done at no meeting, or at each."""
PROCEDURE_WORDS = word_set(
    "accordance comply accord days open confirm sign attendance minutes apologies reminded invited asked requested "
    "welcome wishing wish wishes please pecuniary excluded"
)
"""Words of which each of them has one."""
_NOTE = re.compile(r"\s?\[\d{1,3}\]$")
"""The number of a footnote behind a sentence."""
_CODE = re.compile(r"==|!=|=>|\+=|</?\w+>|::|\bself\.|[{}]$")
"""Signs of a programming language."""
_CODE_ENDS = (")", "):", "{", "}", ";")
"""What a line has at its end where there is one of these signs, if it has no "=", "<", "::" or "self." within it."""
_CODE_BEGINS = re.compile(r"(?:def|class|import|function|return)\b")
_RECORD = re.compile(
    r"^\W*(?:minutes|apologies|resolved|declarations? of interests?|matters arising|in attendance)\b", re.M | re.I
)
"""Lines that only the record of a meeting has."""
_SHORT_LINE = 80
"""Characters. Prose runs longer; verse, recipes, tables and lists do not."""
_FEWEST_LINES = 6
LONGEST = 1_500
"""Characters. What runs longer without a full stop is data, not a sentence."""
SHORTEST = 5
"""Words. A shorter line is a heading, a caption or a cry."""
SHORTEST_LISTED = 8
"""Words. A shorter entry of a list is no sentence."""
SHORTEST_LISTED_SENTENCE = 6
"""Words. An entry that ends with a full stop may be so short."""
SHORTEST_UNENDED = 11
"""Words. A line without a full stop must be this long to be a sentence and no heading."""


def is_of_short_lines(text: str, start: int) -> bool:
    """Whether a text is verse, a recipe, a table or a list: hardly a line of it, from `start`, is as long as prose.

    The record of a meeting is none of these, however short its paragraphs.
    """
    lengths = sorted(map(len, map(str.lstrip, text[start:].split("\n"))))
    empty = bisect_right(lengths, 0)
    lines = len(lengths) - empty
    if lines < _FEWEST_LINES or lengths[empty + lines * 4 // 5] > _SHORT_LINE:
        return False
    return _RECORD.search(text) is None


def is_prose(sentence: str, words: Sequence[str]) -> bool:
    """Whether a line reads as an English sentence: no heading, question, table row, list of names or other language.

    `words` are its words in lower case.
    """
    count = len(words)
    if count < SHORTEST or len(sentence) > LONGEST or sentence.endswith(_QUESTIONS):
        return False
    if sentence[0] in _ASKING and _ASKED.match(sentence):
        return False
    function_words = sum(map(_FUNCTION_WORDS.__contains__, words)) * _WORDS_TO_ONE
    if function_words < count and function_words < count - words.count("'s") - _capitals(sentence):
        return False
    if sentence.count("|") + sentence.count("\t") > 1 or _is_code(sentence):
        return False
    ended = is_ended(sentence)
    # No mark of a list begins with a capital, as most sentences do.
    mark = None if sentence[0].isupper() else _LIST_MARK.match(sentence)
    shortest = SHORTEST_LISTED_SENTENCE if mark and sentence.endswith(_STOPS) else SHORTEST_LISTED
    if mark and (count < shortest or not ended or _LISTED_QUESTION.match(sentence, mark.end())):
        return False
    return ended or (count >= SHORTEST_UNENDED and _capitals(sentence) * 2 < count)


def is_procedure(lower: str, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether a sentence of a text in lower case, with these words, is a standing rule of meetings or a note to their
    public."""
    return not PROCEDURE_WORDS.isdisjoint(words) and _PROCEDURE.search(lower[start:end]) is not None


def number_of_paragraph(text: str, start: int, end: int) -> int:
    """How many characters of a sentence are the number of its paragraph: four of "3.1 The board met"."""
    if text[start] not in _NUMBERED:
        return 0
    found = _PARAGRAPH_NUMBER.match(text, start, end)
    return found.end() - start if found else 0


def is_ended(sentence: str) -> bool:
    """Whether a line ends as sentences do, or as entries of a list within one: "be approved; and"."""
    if sentence.endswith(_STOPS):
        return True
    if sentence.endswith("]") and (note := _NOTE.search(sentence)):
        return is_ended(sentence[: note.start()].rstrip())
    return sentence.endswith(("; and", "; or", *_OTHER_ENDS)) or sentence.rstrip(_CLOSERS).endswith(_STOPS)


def _is_code(sentence: str) -> bool:
    within = "=" in sentence or "<" in sentence or "::" in sentence or "self." in sentence
    if (within or sentence.endswith(_CODE_ENDS)) and _CODE.search(sentence):
        return True
    return sentence[0].islower() and _CODE_BEGINS.match(sentence) is not None


def _capitals(sentence: str) -> int:
    return sum(map(str.isupper, [word[0] for word in sentence.split()]))
