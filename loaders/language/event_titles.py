"""Owns the headline of an event: the page's own words, in order, with the lesser ones left out."""

from __future__ import annotations

import re

LONGEST = 90
"""Characters, about."""

_BRACKETS = re.compile(r"\s?[(\[][^()\[\]]*[)\]]")
_OPENING = re.compile(r"^(?:But|And|However|Meanwhile|Also|In addition|Separately|Yet|So|Then)\b,?\s", re.I)
_FRONTED = re.compile(
    r"^(?:Under|In|On|At|As|After|Following|With|By|From|To|For|Of|Since|Over|During|Despite|While|Although|When"
    r"|If|Once|Last|Next|This|Earlier|Later|According)\b[^,.;]{2,70},\s(?=\S)",
    re.I,
)
_ASIDE = re.compile(r",\s(?:which|who|whose|where|including|such as)\s[^,;]{3,110},(?=\s)")
_STARTS = re.compile(
    r"(?:the|a|an|its|his|her|their|all|some|one|two|three|four|five|six|seven|eight|nine|ten|half|more|new|it"
    r"|they|he|she|there|\d|£)\b|[A-Z]"
)
_LIST_MARK = re.compile(r"(?:[•*‣▪·●–-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+")
_SAID = re.compile(
    r",?\s(?:[\w’'.-]+\s){0,6}(?:said|says|added|told|stated|has said|have said|has ruled|has "
    r"confirmed)(?:\s[\w’'.-]+){0,4}[.]?$"
)
_SAY = re.compile(r"\b(?:said|says|added|told|stated|ruled|confirmed)\b")
_TAIL = re.compile(
    r"(?:,\s(?:which|who|whose|where|while|although|but|and|as|with|saying|according|including|because|so|after"
    r"|amid|following|\w+ing|\w+ed)\b|\s[–—]\s|;|\s-\s|:\s)"
)
_SOFT_TAIL = re.compile(
    r"\s(?:which|who|because|although|while|whereas|so that|in order|as part of|aiming|amid|after|before"
    r"|following|despite|where|with)\s"
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]+|\s{2,}|[^\S ]")
_MARKS = "“”\"‘’' "


def headline(sentence: str, trigger: int) -> str:
    """A headline of `sentence`; `trigger` is the offset in it that must be kept."""
    words = _CONTROL.sub(" ", sentence)
    mark = _LIST_MARK.match(words)
    if mark:
        words, trigger, sentence = words[mark.end() :], trigger - mark.end(), sentence[mark.end() :]
    if len(words) != len(sentence):
        trigger = len(_CONTROL.sub(" ", sentence[:trigger]))
    title, trigger = _without_head(words, trigger)
    for aside in reversed(list(_ASIDE.finditer(title, 0, max(trigger, 0)))):
        if len(title) > LONGEST:
            title = title[: aside.start()] + title[aside.end() :]
            trigger -= aside.end() - aside.start()
    shorter = _BRACKETS.sub("", title)
    trigger = len(_BRACKETS.sub("", title[:trigger]))
    title = _without_tail(shorter, trigger)
    title = title.strip().rstrip(".,;: –—-").strip()
    for opening, closing in (("“", "”"), ("‘", "’"), ('"', '"')):
        if title.startswith(opening) and (
            title.count(closing) == 0 or (opening == closing and title.count(opening) == 1)
        ):
            title = title[1:]
        if title.count(opening) > title.count(closing) and opening != "‘" and title.count(closing) == 0:
            title = title.replace(opening, "")
    if title.endswith("”") and "“" not in title:
        title = title[:-1].rstrip(".,")
    return (title[:1].upper() + title[1:]).strip() or words.strip()[:LONGEST]


def _without_head(words: str, trigger: int) -> tuple[str, int]:
    for pattern in (_OPENING, _FRONTED):
        found = pattern.match(words)
        if found and found.end() <= trigger and (pattern is _OPENING or len(words) > LONGEST):
            words, trigger = words[found.end() :], trigger - found.end()
    return words, trigger


def _without_tail(words: str, trigger: int) -> str:
    if len(words) <= LONGEST:
        return words
    said = _SAID.search(words) if _SAY.search(words, trigger) else None
    if said and said.start() > trigger + 3:
        words = words[: said.start()]
    for pattern in (_TAIL, _SOFT_TAIL):
        if len(words) <= LONGEST:
            return words
        cuts = [found.start() for found in pattern.finditer(words) if found.start() > max(trigger + 8, 40)]
        fitting = [cut for cut in cuts if cut <= LONGEST]
        if fitting:
            return words[: fitting[-1]]
        if cuts and cuts[0] < LONGEST + 40:
            words = words[: cuts[0]]
    if len(words) <= LONGEST:
        return words
    # The part around the trigger is kept where the sentence begins too far before it.
    if trigger > LONGEST - 12:
        ends = [
            words.rfind(mark, 0, trigger) + len(mark)
            for mark in (", ", " – ", "; ", ": ", " that ", ", but ", ", and ", " and that ")
        ]
        clause = max((end for end in ends if _STARTS.match(words, end)), default=0)
        if clause > 10 and trigger - clause < LONGEST - 12:
            return _without_tail(words[clause:], trigger - clause)
    # A long list of doers pushes the verb out: the headline may then be a little longer.
    longest = min(trigger + 24, LONGEST + 40) if LONGEST - 12 < trigger < LONGEST + 30 else LONGEST
    cut = words.rfind(" ", 0, longest + 1)
    kept = words[: cut if cut > 0 else LONGEST]
    return re.sub(
        r"(?:\s(?:a|an|the|of|to|and|or|in|on|for|with|by|at|from|that|its|their|as|is|are|be|will))+$", "", kept
    )
