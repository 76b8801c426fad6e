"""Owns the lines of a page: where they lie, which of them hard wrapping had broken, and what shape they have.

No furniture and no metadata here: a line's meaning is for the modules that read it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from db.records import Furniture

_LIST_MARK = re.compile(
    r"(?:[•●▪◦‣·∙*–—-]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})\\?[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)(?=\s)|[•●▪◦‣]"
)
_NUMBERED = re.compile(r"\(?(\d{1,3})\\?[.):]\s+(?=\S)")
_LINK = re.compile(r"<?(?:https?://|www\.)\S+(?:\s\S+){0,12}", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_WORD = re.compile(r"\w[\w’'&.-]*")

_ARCHIVE_DATE = re.compile(r"\s*date (?:19|20)\d\d-\d\d-\d\d(?= )")
"""The day that some archives of the web set before a page's text, on its first line."""
_COLUMNS = re.compile(r"\S(?:\t|[ \xa0]{3,})\S")

WRAP_WIDTHS = range(50, 101)
"""Characters. Plain text that was wrapped by a program is this wide; narrower lines are verse, wider are paragraphs."""

_SHORTEST_BROKEN = 40
"""Characters of a line that may go on below; verse and headings are shorter."""
_FEWEST_BROKEN = 6
"""Spaces of such a line."""
_SHORTEST_RAGGED = 25
"""Characters of a line that goes on below, on a page whose lines were broken where its links and marks still stood."""
_FEWEST_RAGGED = 6
"""Lines that go on with a small letter, on such a page."""
_USUAL_RAGGED = range(48, 101)
"""Characters of its usual line."""
_GOES_ON_WORDS = re.compile(
    r"(?:\b(?:a|an|and|at|by|for|from|in|its|of|on|or|our|the|their|this|to|was|were|with)|[’']s?|,)$", re.I
)
"""What ends no line of its own: "published its", "the children's"."""
_STANZA = 3
"""Lines, at least, of a stanza."""
_WIDEST_VERSE = 70
"""Characters of a line of verse, at most."""
_MARKS = frozenset(",;:.!?—–-…’”\"'")

LONGEST_HEADLINE = 200


class Line(NamedTuple):
    """One line without the white space around it. `spans` are its pieces on the page: one, or several where hard
    wrapping had broken a paragraph; `text` joins them by one space each. `gap` says a blank line stands before it, and
    `indent` how many characters of white space."""

    text: str
    spans: tuple[tuple[int, int], ...]
    gap: bool
    indent: int = 0

    @property
    def start(self) -> int:
        return self.spans[0][0]

    @property
    def end(self) -> int:
        return self.spans[-1][1]

    def page_spans(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The characters text[start:end] as spans of the page."""
        offset = 0
        for piece_start, piece_end in self.spans:
            length = piece_end - piece_start
            first, last = max(start - offset, 0), min(end - offset, length)
            if first < last:
                yield piece_start + first, piece_start + last
            offset += length + 1

    def as_furniture(self, why: str) -> list[Furniture]:
        return [Furniture(start, end, why) for start, end in self.spans]


def read_lines(page_text: str) -> list[Line]:
    """The lines of a page that are not blank, in order; paragraphs that were hard wrapped are put together again."""
    lines: list[Line] = []
    spaced: list[bool] = []
    """Of each line, whether a space stands at its end: a program leaves one where it breaks a paragraph."""
    place, ends = 0, 2
    if dated := _ARCHIVE_DATE.match(page_text):
        start, place, ends = page_text.index("date"), dated.end(), 0
        lines.append(Line(page_text[start:place], ((start, place),), True))
        spaced.append(False)
    for raw in page_text[place:].splitlines(keepends=True):
        text = raw.strip()
        if text:
            indent = raw.index(text[0])
            start = place + indent
            line = Line(text, ((start, start + len(text)),), ends > 1, indent)
            lines.append(line)
            spaced.append(len(raw) > indent + len(text) + 1 and raw.rstrip("\r\n")[-1] in " \xa0")
            ends = 0
        ends += raw[-1] == "\n"
        place += len(raw)
    return _unwrap(lines, spaced, _wrap_width(lines))


def with_whole_paragraphs(text: str) -> str:
    """The text with spaces where hard wrapping had broken its paragraphs; every offset is as it was.

    Rows of results that happen to fill their line are let be: of sentences, most lines go on with a small letter.
    """
    if len(text) > WRAP_WIDTHS[-1] * (text.count("\n") + 1):
        return text
    breaks = [(end, start) for line in read_lines(text) for (_, end), (start, _) in pairwise(line.spans)]
    if sum(text[start].islower() for _, start in breaks) <= len(breaks) / 2:
        return text
    letters = list(text)
    for end, start in breaks:
        letters[end:start] = " " * (start - end)
    return "".join(letters)


def _goes_on(text: str, following: str, spaced: bool) -> bool:
    """Whether a line was broken within its sentence: a long one without a stop, before a small letter or with the space
    still at its end (`spaced`)."""
    if len(text) < _SHORTEST_BROKEN or not (text[-1].isalpha() or text[-1] == ",") or not following[0].isalpha():
        return False
    if text.count(" ") < _FEWEST_BROKEN or is_list_item(text) or is_list_item(following):
        return False
    if _COLUMNS.search(text) or _COLUMNS.search(following):
        return False
    return following[0].islower() or spaced


def _wrap_width(lines: list[Line]) -> int:
    """The width a program had wrapped the page to, or 0: then nearly all long lines that go on are filled to it."""
    going_on = [(a, b) for a, b in pairwise(lines) if not b.gap and _may_wrap(a, b)]
    if len(going_on) < 4:
        return 0
    edges = sorted(a.indent + len(a.text) for a, _ in going_on)
    width = edges[len(edges) * 19 // 20]
    if width not in WRAP_WIDTHS or edges[-1] > width + 12:
        return 0
    filled = sum(_is_full(a, b, width) for a, b in going_on)
    return width if filled >= 0.7 * len(going_on) else 0


def _may_wrap(line: Line, following: Line) -> bool:
    """Whether a line could have been broken: it holds words, and what follows is no item of a list."""
    return (
        line.text.count(" ") >= _FEWEST_BROKEN
        and len(line.text) >= _SHORTEST_BROKEN
        and not is_list_item(following.text)
    )


def _is_ragged(lines: list[Line]) -> bool:
    """Whether lines of uneven length were broken by a program, as on pages whose marks were taken out afterwards: most
    that end with no stop go on with a small letter."""
    open_ended = [(a, b) for a, b in pairwise(lines) if _may_go_on(a, b)]
    lengths = sorted(len(a.text) for a, b in open_ended if b.text[0].islower())
    return (
        len(lengths) >= max(_FEWEST_RAGGED, 0.6 * len(open_ended))
        and lengths[len(lengths) // 2] in _USUAL_RAGGED
        and lengths[-1] <= WRAP_WIDTHS[-1]
    )


def _may_go_on(line: Line, following: Line) -> bool:
    """Whether a line of such a page has no end of its own and no other begins below it."""
    return (
        not following.gap
        and len(line.text) >= _SHORTEST_RAGGED
        and line.text[-1] not in ".:;?!"
        and not is_list_item(following.text)
    )


def _is_full(line: Line, following: Line, width: int) -> bool:
    """Whether the first word of the next line would not have fitted on this one (four characters of leeway).

    Rows of a table, set out in columns, are never one paragraph.
    """
    if _COLUMNS.search(line.text) or _COLUMNS.search(following.text):
        return False
    return line.indent + len(line.text) + 1 + len(following.text.split(None, 1)[0]) > width - 4


def _unwrap(lines: list[Line], spaced: list[bool], width: int) -> list[Line]:
    """The lines, those of one paragraph put together; `width` is that of the page's wrapping, or 0."""
    broken = {
        i for i, line in enumerate(lines) if i and not line.gap and _is_broken(lines[i - 1], line, spaced[i - 1], width)
    }
    if len(broken) > _FEWEST_RAGGED // 2 and not width and _is_ragged(lines):
        pairs = enumerate(pairwise(lines), 1)
        broken.update(i for i, (a, b) in pairs if _may_go_on(a, b) and _is_ragged_break(a.text, b.text))
    if not broken:
        return lines
    broken.difference_update(_of_verse(lines))
    begins = [i for i in range(len(lines)) if i not in broken]
    return [_join(lines[a:b]) for a, b in pairwise([*begins, len(lines)])]


def _of_verse(lines: list[Line]) -> Iterator[int]:
    """The places of lines in stanzas: short ones, of which most end with a mark, as a line that a program broke
    does one time in six."""
    begins = [i for i, line in enumerate(lines) if line.gap or not i]
    for begin, end in pairwise([*begins, len(lines)]):
        stanza = lines[begin:end]
        if (
            len(stanza) >= _STANZA
            and max(len(line.text) for line in stanza) <= _WIDEST_VERSE
            and sum(line.text[-1] in _MARKS for line in stanza) * 2 > len(stanza)
        ):
            yield from range(begin, end)


def _is_broken(line: Line, following: Line, spaced: bool, width: int) -> bool:
    """Whether two lines without a blank one between are one paragraph that hard wrapping had broken."""
    if len(line.text) < _SHORTEST_BROKEN or is_list_item(following.text):
        return False
    return bool(width and _is_full(line, following, width)) or _goes_on(line.text, following.text, spaced)


def _is_ragged_break(text: str, following: str) -> bool:
    """Whether a line of a ragged page that has no stop goes on below."""
    if _COLUMNS.search(text) or _COLUMNS.search(following):
        return False
    return following[0].islower() or _GOES_ON_WORDS.search(text) is not None


def _join(parts: list[Line]) -> Line:
    if len(parts) == 1:
        return parts[0]
    spans = tuple(span for part in parts for span in part.spans)
    return Line(" ".join(part.text for part in parts), spans, parts[0].gap, parts[0].indent)


def is_list_item(text: str) -> bool:
    """Whether the line begins with a bullet, a dash or a number such as `1.`, `a)` or `2.3`."""
    # Most lines begin with two letters, which among marks only Roman numbers do.
    return (text[:1] in "ivx" or not text[:2].isalpha()) and _LIST_MARK.match(text) is not None


def is_link(text: str) -> bool:
    """Whether the line is a web address, alone or with the title of what it leads to."""
    return bool(_LINK.fullmatch(text))


def list_number(text: str) -> int | None:
    """The number that a line such as `4. NHS Leeds` begins with."""
    found = _NUMBERED.match(text)
    return int(found.group(1)) if found else None


def without_number(text: str) -> str:
    """The line without a list number or heading marks (`#`) at its beginning."""
    found = _NUMBERED.match(text)
    rest = text[found.end() :] if found else text.lstrip("# ")
    return rest or text


def is_sentence_like(text: str) -> bool:
    """Whether the line reads as running text: long, or ended by a stop after several words."""
    return len(text) > LONGEST_HEADLINE or (
        text.rstrip("\"'”’)]»* ")[-1:] in {".", "!", "…", "。"} and text.count(" ") >= 7
    )


def is_paragraph(text: str) -> bool:
    """Whether the line is certainly body text: a full sentence of some length."""
    return len(text) >= 60 and is_sentence_like(text)


def is_headline_shaped(text: str) -> bool:
    """Whether the line could be a headline: short, with words, not ended as a sentence, a list item or a label is."""
    if len(text) > LONGEST_HEADLINE or text[-1:] in {".", ";", ",", ":", "|", "。"} or text[:1] in {"|", "(", "[", "/"}:
        return text.endswith(("...", "p.m.", "a.m.")) and len(text) <= LONGEST_HEADLINE
    first = text.lstrip("\"'“‘«")[:1]
    if not first or first.islower() or (is_list_item(text) and list_number(text) is None) or _ADDRESS.match(text):
        return False
    return len(_WORD.findall(text)) <= 30 and any(sign.isalpha() for sign in text) and "@" not in text
