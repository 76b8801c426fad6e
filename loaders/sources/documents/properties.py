"""Owns which of an office document's own properties are believed: programs fill them in, and templates leave them."""

from __future__ import annotations

import re

from loaders.sources.documents.document import Document, with_head
from loaders.sources.html_dates import day_in
from loaders.sources.page import Said

_PROGRAM = re.compile(r"^(?:microsoft (?:office )?\w+ - |slide \d+$|powerpoint presentation$)", re.IGNORECASE)
_FILE_NAME = re.compile(
    r"\.(?:docx?|dotx?|pdf|rtf|odt|indd|pptx?|xlsx?|qxd|pub|wpd|txt|tmp)$|^\S*_\S*$|\\", re.IGNORECASE
)
_NOTHING_SAID = re.compile(
    r"(?:untitled|document|report|letter|template|minutes|agenda|paper|memo|draft|title|header|cover|layout|final|"
    r"version|(?:insert|type) (?:the )?title(?: here)?|title of (?:the )?(?:paper|report|document))"
    r"[\s\d.:-]*",
    re.IGNORECASE,
)
_OTHER_DAY = re.compile(r"\b(?:previous|last|matters arising|next)\b", re.IGNORECASE)
_EARLIER = re.compile(r"\bminutes (?:of|from)\b", re.IGNORECASE)
"""What stands beside the day of another meeting."""
_USERS = re.compile(
    r"\b(?:user|admin\w*|owner|office|pc|it|windows|microsoft|unknown|default|guest|staff|team|council|trust|nhs|services?|"
    r"department|authority|board|laptop|support|systems?|communications|design|limited|ltd)\b",
    re.IGNORECASE,
)
"""What the authors of properties are called that are no persons: machines, bodies, their departments."""
_LINES_OF_HEAD = 40
_LONGEST_PROPERTY = 1_000
_LONGEST_HEADING = 120
_LABELLED = re.compile(r"(?:meeting |publication |report )?date\b|dated\b|published\b", re.IGNORECASE)
_LINES_OF_TITLE = 4
_OF_A_DAY = re.compile(r"\b(?:meeting|minutes|agenda|held|dated|published|issued|press release)\b", re.IGNORECASE)
_LONGEST_TITLE = 200
"""Characters of the first lines, which may say of which day a paper is."""
_REACH_OF_TITLE = 3_000
_LONGEST_DATED = 60
"""Characters of a line with a day and little else."""


def document(text: str, title: str | None, author: str | None, day: str | None, *notes: str | None) -> Document:
    """The document under the title of its properties, if the text shows it or begins without a heading of its own.

    Its day is the one that its first lines print; only without any it is that of the properties, as HTML pages have it.
    """
    lines = [line for line in text.split("\n", 2 * _LINES_OF_HEAD)[: 2 * _LINES_OF_HEAD] if line.strip()]
    head = lines[:_LINES_OF_HEAD]
    dated = [line for place, line in enumerate(head) if _may_date(line, place)]
    dated.sort(key=lambda line: _LABELLED.match(line) is None)
    printed = next((found for line in dated if (found := day_in(line))), None)
    believed = _title(title, text, head)
    signed = author if believed and author and not _USERS.search(author) else None
    return with_head(text, Said(believed, None, printed or day, signed), *notes)


def _may_date(line: str, place: int) -> bool:
    """Whether a line may say of which day the document is: a short one that is no sentence, or one of its title."""
    if _OTHER_DAY.search(line) or (place >= _LINES_OF_TITLE and _EARLIER.search(line)):
        return False
    if len(line) <= _LONGEST_DATED and not line.endswith((".", "!", "?")):
        return True
    return place < _LINES_OF_TITLE and len(line) <= _LONGEST_TITLE and _OF_A_DAY.search(line) is not None


def _title(title: str | None, text: str, head: list[str]) -> str | None:
    """The title as the text writes it, where that shows it."""
    words = " ".join(_PROGRAM.sub("", (title or "")[:_LONGEST_PROPERTY]).split())
    if not words or _FILE_NAME.search(words) or _NOTHING_SAID.fullmatch(words):
        return None
    for line in head:
        if line.casefold() == words.casefold():
            return line
    if words.casefold() in " ".join(text[:_REACH_OF_TITLE].split()).casefold():
        return None
    begins_with_heading = bool(head) and len(head[0]) <= _LONGEST_HEADING
    return None if begins_with_heading or " " not in words else words
