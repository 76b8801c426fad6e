"""Owns who wrote an article: bylines, standfirsts, foot notes and signed-off e-mail addresses.

People named inside the story are for the language rules.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from loaders.knowledge.word_lists import word_set
from loaders.language.people.person_names import title_case

_PARTICLES = frozenset({"de", "da", "di", "du", "van", "von", "der", "den", "la", "le", "el", "al", "bin", "ap"})
_TITLES = re.compile(
    r"(?:(?:dr|prof(?:essor)?|mr|mrs|ms|miss|sir|dame|lord|lady|baroness|cllr|councillor|rev(?:erend)?)\.?\s+)+",
    re.IGNORECASE,
)
_ROLE_WORDS = word_set(
    "health social political politics education local chief deputy assistant senior junior staff special home "
    "community press science medical public affairs feature features news legal business economics editor editors "
    "reporter for on correspondent writer journalist columnist consumer whitehall society royal crime world "
    "online investigations in at commissioning digital associate contributing national regional bbc the of "
    "mp ms msp mla"
)
"""Words that a byline puts after the name; none of them is a name's second part."""

_BETWEEN_WRITERS = re.compile(r"\s*(?:,|&|\band\b)\s+")
_AGENCY = re.compile(
    r"\s?,\s?(?:pa|pa media|press association|reuters|afp|ldrs|local democracy reporter)$", re.IGNORECASE
)
"""The news agency behind a writer's name."""
_AGENCIES = frozenset({"PA", "PA Media", "Press Association", "Associated Press", "Reuters", "AFP"})
"""Who signs a story that no writer of theirs has signed."""
_NAME_WORD = r"(?:[A-Z][\w’'-]*\.?|(?:de|da|di|du|van|von|der|den|la|le|ap)\b)"
_NAME = rf"(?:Dr\.?\s|Prof\.?\s|Professor\s|Sir\s|Dame\s)?[A-Z][\w’'-]*\.?(?:\s{_NAME_WORD}){{0,2}}\s[A-Z][\w’'-]+"
_BYLINE = re.compile(
    r"(?:\[|\()?(?:(?:words|story|report|article|text|posted|written|published|submitted|reported|"
    r"compiled)\s+)?by:?\s+(?:by\s+)?(?=\S)|(?-i:By(?=[A-Z]))"
    r"|(?:author|reporter|writer|journalist|words)s?\s*:\s*",
    re.IGNORECASE,
)


class AuthorCue(NamedTuple):
    """Words of a standfirst or foot note that give its author away; the group is the name."""

    meaning: str
    pattern: str
    example: str
    author: str
    needs: str = ""
    """Words, divided by bars, one of which is in each line that the pattern fits: looked for first, for speed."""


STANDFIRST_CUES: tuple[AuthorCue, ...] = (
    AuthorCue(
        "name, then what the writer does with the subject, in a line that is no full sentence",
        rf"(?P<name>{_NAME}) (?:takes a look|looks|reports|investigates|examines|explores|explains|finds out|"
        rf"asks|argues|"
        r"considers|reviews|discusses|describes|outlines|assesses|meets|talks to|speaks to|visits|hears|sets out|"
        r"reflects|profiles|analyses|charts|unpicks|wonders|offers)\b[^.]*",
        "Ada Penrose takes a look at how wards are run",
        "Ada Penrose",
    ),
    AuthorCue(
        "name, what the writer is, and what the writer does with the subject",
        rf"(?P<name>{_NAME}), (?:an? |the |chief |director |head |professor |former )[^.]{{5,160}}, "
        r"(?:takes a look|looks|"
        r"investigates|examines|explores|explains|considers|reviews|discusses|describes|outlines|assesses|reflects|"
        r"analyses|sets out)\b.*",
        "Ada Penrose, a ward sister at Elm Hospital, explains what the new duty means for nurses.",
        "Ada Penrose",
        ", a |, the |, ch|, d|, h|, p|, f",
    ),
    AuthorCue(
        '"here" before the name, at the beginning of a sentence',
        rf"(?:.*[.!?…]\s+)?(?:Here|Below|In this (?:article|piece|feature|blog|"
        rf"post)),? (?P<name>{_NAME}) [a-z]+s\b.*",
        "Pooled budgets are back. Here, Ada Penrose explains the new duty.",
        "Ada Penrose",
        "Here|Below|In this",
    ),
    AuthorCue(
        "writers who explain, in the last sentence of the standfirst",
        rf"(?:.*[.!?…]\s+)?(?P<name>{_NAME} and {_NAME}) (?:explain|describe|outline|examine|discuss|report|argue|"
        r"look|consider|explore|reflect|offer|set out)\b.*",
        "Two practices won the bid. Ada Penrose and Jo Lark explain how outside firms helped.",
        "Ada Penrose and Jo Lark",
        " and ",
    ),
    AuthorCue(
        "a page that gives the text of a speech says whose it is",
        rf"(?:Below is |This is |Here is )?[Tt]he (?:full )?text of (?:the|an?) (?:[a-z]+ ){{0,4}}(?:made|given|"
        rf"delivered|issued|sent|written) by (?P<name>{_NAME})\b.*",
        "Below is the text of a statement made by Ada Penrose, the Minister for Care, on 3 May 2019.",
        "Ada Penrose",
        "ext of",
    ),
    AuthorCue(
        "the line ends with the byline",
        rf".*(?:[.,;:!?…–-]|\b(?:reports?|writes|interview|article)) (?:[Bb]y|BY) (?P<name>{_NAME})\.?",
        "What the new duty means for your team. By Ada Penrose",
        "Ada Penrose",
        " by | By | BY ",
    ),
    AuthorCue(
        "the line ends with the writer reporting",
        rf".*[,.…–-] (?:(?:[a-z]+ ){{0,2}}(?P<name>{_NAME}) (?:reports|writes|explains|investigates|finds out)|"
        rf"(?:reports|writes|explains) (?P<name2>{_NAME}))\.?",
        "Nobody knows who pays for the beds, Ada Penrose reports",
        "Ada Penrose",
        "reports|writes|explains|investigates|finds out",
    ),
)
_STANDFIRSTS = tuple((row.needs.split("|"), re.compile(row.pattern)) for row in STANDFIRST_CUES)

_FOOTNOTE = re.compile(
    rf"[*•]?\s*(?P<name>{_NAME}) (?:is|was|works|writes|has been)\s(?P<rest>(?:an?|the|head|chief|director|"
    rf"chair(?:man|woman)?|"
    r"deputy|professor|editor|president|leader|policy|senior|managing|former|as|for|about|[a-z]+ (?:director|"
    r"editor|officer|manager|correspondent|adviser|lead|fellow|member))\b.{3,160})"
)
_JOURNALIST = re.compile(r"\b(?:journalist|writer|reporter|columnist|blogger|editor)\b")
_EMAIL_LINE = re.compile(
    r"(?:e-?mail|contact|write to)?:?\s*(?:the author\s*(?:at|"
    r"on)?:?\s*)?<?([\w’'-]+)[._]([\w’'-]+)@([\w.-]+\.\w{2,})>?",
    re.IGNORECASE,
)
_NO_PERSONS = re.compile(
    r"press|news|info|media|office|editor|letters|enquir|contact|admin|team|help|support|web|mail|sales|comms|"
    r"customer",
    re.IGNORECASE,
)


def person_name(text: str) -> str | None:
    """`text` as a person's name in title case without a title of courtesy, or None where it cannot be a name.

    Two to four words, each with a capital ("BY DAVE WEST" style is lowered); several writers are joined as printed.
    """
    text = _AGENCY.sub("", " ".join(text.split()).strip(" .,;:|-–—()[]"))
    several = _BETWEEN_WRITERS.split(text)
    if 1 < len(several) <= 4:
        names = [person_name(one) for one in several]
        if all(names):
            return " and ".join([", ".join(str(name) for name in names[:-1]), str(names[-1])])
    words = _TITLES.sub("", text + " ", count=1).split() if _TITLES.match(text) else text.split()
    if not 2 <= len(words) <= 4 or any(not _is_name_word(word) for word in words) or words[-1].lower() in _PARTICLES:
        return None
    if any(word.lower() in _ROLE_WORDS for word in words):
        return None
    if words[-1] in {"UK", "NHS", "GB", "NI"} and not all(word.isupper() for word in words):
        return None
    return " ".join(title_case(word) if word.isupper() and len(word.strip(".")) > 1 else word for word in words)


def _is_name_word(word: str) -> bool:
    return word.lower() in _PARTICLES or (word[0].isupper() and all(sign.isalpha() or sign in "’'-." for sign in word))


_GLUED_ROLE = re.compile(r"(?<=[a-z])(?:Reporter|Editor|Correspondent|Journalist)\b")
"""What saved pages leave of a name and an office on two lines: "Jo LiReporter"."""


def byline(text: str) -> tuple[str, str] | None:
    """(author, what follows the name) of a line that begins as a byline: "By Jo Li, BBC News" is ("Jo Li", "BBC News").

    None where no name follows the "by".
    """
    found = _BYLINE.match(text)
    if not found:
        return None
    rest = _GLUED_ROLE.sub(r" \g<0>", " ".join(text[found.end() :].split()))
    author = rest if rest.removeprefix("the ").removeprefix("The ") in _AGENCIES else person_name(rest)
    if author:
        return author, ""
    head, _, tail = rest.partition(",")
    author = person_name(head)
    if author:
        return author, tail.strip()
    words = head.split()
    for length in range(min(4, len(words) - 1), 1, -1):
        follower = words[length].lower().strip(",.-–—(")
        author = person_name(" ".join(words[:length]))
        if author and (follower in _ROLE_WORDS or not follower):
            return author, " ".join(words[length:]) + (", " + tail if tail else "")
    return None


def author_of_standfirst(text: str, *, confirmed: bool = False) -> str | None:
    """The writer whom a standfirst names. A full sentence counts only if a foot note has `confirmed` the writer."""
    for number, (needs, pattern) in enumerate(_STANDFIRSTS):
        if not any(need in text for need in needs):
            continue
        found = pattern.match(text) if confirmed and number == 0 else pattern.fullmatch(text)
        if found:
            groups = found.groupdict()
            return person_name(groups["name"] or groups.get("name2") or "")
    return None


def author_of_footnote(text: str, body: Sequence[str]) -> str | None:
    """The writer whom a last line describes ("Jo Li is a freelance journalist"), if the story does not speak of them.

    `body` are the lines of the story after the standfirst and before the foot note.
    """
    found = _FOOTNOTE.fullmatch(text) if len(text) <= 240 else None
    if not found:
        return None
    author = person_name(found.group("name"))
    if not author:
        return None
    if _JOURNALIST.search(found.group("rest")):
        return author
    if author.split()[0].startswith("Health"):
        return None
    surname = author.rsplit(" ", 1)[-1]
    return None if any(surname in line for line in body) else author


def author_of_email(text: str) -> str | None:
    """The reporter whose address stands alone on a line: "jo.li@paper.example" gives "Jo Li"."""
    found = _EMAIL_LINE.fullmatch(text)
    if not found or _NO_PERSONS.search(found.group(1) + found.group(2)):
        return None
    return person_name(" ".join(title_case(part.upper()) for part in found.group(1, 2)))
