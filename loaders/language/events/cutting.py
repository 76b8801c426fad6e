"""Owns where the words of a headline are cut so that they fit, and how they are left tidy.

Which words it takes is `headlines`'.
"""

from __future__ import annotations

import re

from loaders.knowledge.events.headline_words import LINKS, NEVER_LAST, QUALIFIERS
from loaders.language.word_patterns import either

LONGEST = 80
"""Characters of a headline, about."""
STRETCHED = 92
"""Characters of one whose phrase would otherwise be cut in half."""
SHORTEST_TAIL = 18
"""Characters after the trigger that a headline keeps before it may end at a phrase."""
_ENOUGH = 36
"""Characters without which a headline is rather cut at any word than at a phrase."""
_LONG_ENOUGH = 50
"""Characters of one that ends at a good place, for which no longer one is sought."""
GLUE = "\u02ba"
"""A letter that stands for a space within a name, so that no headline ends in the middle of one."""

SPACE = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
WORD = re.compile(r"\w+(?:[-’'.&]\w+)*")
_CUT = re.compile(rf"(?<!\w)(?:(?<=[,;].)|(?<!\w[-’'.&])(?={either(LINKS)}(?![-’'.&]?\w)))" + WORD.pattern, re.DOTALL)
"""A word before which a phrase may end, in lower case: one after a comma, or one that begins a phrase itself."""
EDGE = " \t\n\u00a0,;:.–—-•*‣▪·●?!/"
_SHOUTED = re.compile(
    r"(?!UNISON|UNITE\b|NICE\b|BUPA|MENCAP|MIND\b|OFSTED|RADAR)(?=[A-Z]*[AEIOU])(?:[A-Z]{5,}"
    r"|THE|TWO|SIX|TEN|NEW|OLD|ALL|FOUR|FIVE|NINE)\s[a-z]"
)
"""The first word of a story as newspapers print it, in capitals."""
_LINKED = ("and ", "but ", "that ", "which ", "who ", "meaning ", "Of ", "of ")
_LOST_MARK = re.compile(r"(?<=[.,])’|’$")
_PAIRED = re.compile(r"[“”‘’()\[\]]")
_PAIRS = (("“", "”"), ("‘", "’"), ("(", ")"), ("[", "]"))
OUTER = EDGE + "“‘\"'"
_HALF_ENDS = ("’s", "'s", " pointing out", " setting out", " spelling out")
_NEVER_LAST = NEVER_LAST | QUALIFIERS


def spaced(words: str) -> str:
    """Words with single spaces for white space and control characters of any kind."""
    # Most are so already: of all spaces only the plain one is printable.
    return words if words.isprintable() and "  " not in words else SPACE.sub(" ", words)


def fitted(words: str, least: int) -> str:
    """Words cut at the last phrase that fits; never before the trigger ends at `least`."""
    if len(words) <= LONGEST:
        return words
    longest = max(LONGEST, least + 14)
    cuts: list[str] = []
    good: list[str] = []
    beyond = words if len(words) <= STRETCHED else ""
    for found in _CUT.finditer(words.lower(), min(least, len(words))):
        start, joins = found.start(), found[0] in ("of", "and", "or")
        before = words[:start].rstrip()
        if len(before) > longest:
            if len(before) <= STRETCHED and not joins and not unfinished(before):
                beyond = before
            break
        if start > least + 3:
            cuts.append(before)
            if words[start - 2 : start - 1] in (",", ";") or (not joins and start > least + SHORTEST_TAIL):
                good.append(before)
    # From the last one back, since the first that is no half phrase is taken.
    best = next((cut for cut in reversed(good) if not unfinished(cut)), "")
    if len(best) > _LONG_ENOUGH:
        return best
    if beyond:
        return beyond
    best = next((cut for cut in reversed(cuts) if len(cut) <= _ENOUGH or not unfinished(cut)), "")
    if len(best) > _ENOUGH:
        return best
    cut = words.rfind(" ", 0, longest + 1)
    after = words.find(" ", least)
    return words[: cut if cut > least else after if after > 0 else len(words)]


def unfinished(words: str) -> bool:
    plain = words.rstrip(OUTER)
    before, _, last = plain.rpartition(" ")
    return (
        last in _NEVER_LAST
        or plain.endswith(_HALF_ENDS)
        or (before.endswith(",") and last.isascii() and last.isalpha() and last.islower())
        or plain.rfind("‘") > plain.rfind("’")
        or plain.rfind("“") > plain.rfind("”")
    )


def tidy(title: str) -> str:
    """No half phrase, dangling mark or control character; the first letter a capital."""
    title = spaced(title.replace(GLUE, " ")).strip(EDGE)
    if title[1:2].isupper() and _SHOUTED.match(title):
        first, space, rest = title.partition(" ")
        title = first.lower() + space + rest
    for opening, closing in _PAIRS if _PAIRED.search(title) else ():
        if title.count(opening) != title.count(closing):
            if closing == "’":
                title = title.replace(opening, "") if opening in title else _LOST_MARK.sub("", title)
            else:
                title = title.replace(opening, "").replace(closing, "")
    if title.count('"') % 2:
        title = title.replace('"', "")
    title = title.lstrip(EDGE)
    while " " in title and unfinished(title):
        title = title.rstrip(OUTER).rpartition(" ")[0].rstrip(EDGE)
    title = title.rstrip(EDGE)
    if title.startswith(_LINKED):
        title = title.partition(" ")[2]
    return title[:1].upper() + title[1:]
