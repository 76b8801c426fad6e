"""Owns which body a role is of that names none beside it: the article's own, the subject before, "the trust".

What the phrase itself states is for `roles`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property, lru_cache

from loaders.knowledge.bodies.index import BODIES
from loaders.language.bodies_meant import BodiesMeant
from loaders.language.marked_text import BODY

SENTENCE_END = re.compile(r"[.!?…\n](?:(?<=\n)|(?<=[.!?…])[”\"’')\]]*\s+(?=[^a-z]))")
_WATCHING = frozenset(
    {"regulator", "department", "government", "government office", "inquiry", "parliamentary committee", "court"}
)
_TELLING = frozenset({"publisher", "broadcaster"})
"""Kinds of those who tell what others do: no chief without a body is of them."""
_WITHOUT_CHIEFS = frozenset({"health system", "parliament", "political party"}) | _TELLING
_PLACING = re.compile(r"\b(?:into|at|in|by|with|for|from|to|on|about|against)\s(?:the\s)?$")
"""Words that make no subject of the body behind them."""
_OWNED_BY = re.compile(
    rf"\b(?:is|are|was|were)\s(?:now\s)?(?:owned|run|managed|operated)(?:\sand\s\w+)?\sby\s(?:the\s)?(?P<owner>{BODY}+)"
    rf"\.\s+[^{BODY}]*\Z"
)
"""What a sentence says before "its": "The home is run by X. Its chief"."""
_GIVEN_BY = re.compile(
    r"\b(?:awarded|funded|granted|donated|supported|financed)\s(?:[\w£,.-]+\s){0,3}?by\s(?:the\s)?$"
    r"|\b(?:grant|funding|money|award|donation|cash|£[\d,.]+\w*)\s(?:was\s)?(?:\w+\s){0,2}?from\s(?:the\s)?$",
    re.I,
)
_GIFT = re.compile(r"['’]?s?\s(?:\w+\s)?(?:grant|funding|award|donation)s?\b", re.I)
"""Before and behind the name of a body that gives money to the one that an article is about."""
_OF_ANY_KIND = frozenset({"charity", "company", "firm", "group", "society", "association", "network", "campaign"})
_LEFT = re.compile(r"\b(?:[Ff]ormer|[Ee]x)[\s-](?:(?:[\w-]+\s){1,4}(?:of|at)\s)?(?:the\s)?\Z")
"""Before a body that somebody has left: "Former X chief takes over", "a former chief executive of X"."""
_LEAD = 400
"""Characters of the body in which the article's main body is named."""
_FURTHEST_HOST = 60
"""Characters between a body and the hospital in which it meets."""
_SUBJECT_REACH = 60
"""Characters from a sentence's start within which a body is its subject."""


class OwnBodies:
    """The bodies of one article as its roles may mean them. `never` are keys of regulators and ministries, `nobodys` of
    bodies that no chief without a body is of."""

    def __init__(self, text: str, body_start: int, bodies: BodiesMeant, body_key: Callable[[str], str]) -> None:
        self._text = text
        self._body_start = body_start
        self._bodies = bodies
        told_by = {m.organisation or "" for m in bodies.mentions if bodies.kind_of(m.organisation or "") in _TELLING}
        self.never, self.nobodys = (known | told_by for known in _watchers(body_key))

    def meant(self, noun: str, position: int) -> str | None:
        """The body that "the trust" means: the last of that kind in the paragraph, else the article's own."""
        found = self._bodies.referred(noun, position)
        if found and self.main and found != self.main and self._bodies.fits(noun, self.main):
            paragraph = self._text.rfind("\n", 0, position)
            return found if self._bodies.named_since(found, paragraph, position) else self.main
        if found is None and self.main:
            # "The charity" may be the body that the article is about, where nothing tells of what kind that is.
            untold = noun.casefold() in _OF_ANY_KIND and self._bodies.kind_of(self.main) == "organisation"
            return self.main if untold or self._bodies.fits(noun, self.main) else None
        return found

    def gives(self, start: int) -> bool:
        """Whether the body named at an offset is one that gives money: no chief without a body is of it."""
        if _GIVEN_BY.search(self._text, max(0, start - 50), start):
            return True
        end = start
        while end < len(self._text) and self._text[end] == BODY:
            end += 1
        return _GIFT.match(self._text, end) is not None

    def _is_left(self, start: int) -> bool:
        """Whether the body named at an offset is one that somebody has left, which no article is about."""
        return _LEFT.search(self._text, max(0, start - 60), start) is not None

    @cached_property
    def main(self) -> str | None:
        """The body that the article is about: named in its title, else first in its lead; no regulator or ministry."""
        start = self._body_start
        lead = [
            m
            for m in self._bodies.mentions
            if start <= m.start < start + _LEAD
            and m.organisation not in self.never
            and not self.gives(m.start)
            and not self._is_left(m.start)
        ]
        titled = {m.organisation for m in self._bodies.mentions if m.start < start}
        both = next((m.organisation for m in lead if m.organisation in titled), None)
        titles = (m for m in self._bodies.mentions if m.start < start)
        headed = next((m.organisation for m in titles if not self._is_left(m.start)), None)
        if both or (headed and headed not in self.never):
            return both or headed
        return lead[0].organisation if lead else self._only()

    def _only(self) -> str | None:
        """The body in a line of its own, as under a letter, where an article names no other that has chiefs."""
        named = {m.organisation or "" for m in self._bodies.mentions} - self.never
        alone = len(named) == 1 and any(self.heads_part(m.start) for m in self._bodies.mentions)
        return named.pop() if alone else None

    def host(self, earlier: tuple[int, str], place: tuple[int, str]) -> tuple[int, str]:
        """The body before a hospital in which something only takes place: "a board meeting of X at Wyvern Hospital".

        Both are an offset and a body's key; `place` itself where it is no such hospital.
        """
        apart = place[0] - earlier[0] > _FURTHEST_HOST or "\n" in self._text[earlier[0] : place[0]]
        is_venue = self._text.endswith("at ", 0, place[0]) and self._bodies.is_site(place[0])
        return earlier if is_venue and not apart and earlier[1] != place[1] else place

    def heads_part(self, offset: int) -> bool:
        """Whether the body named at an offset fills a line below the article's head: the heading of a part."""
        start = self._text.rfind("\n", 0, offset) + 1
        line = self._text[start : self._text.find("\n", offset)].strip()
        return start >= self._body_start and bool(line) and not line.strip(BODY)

    def subject_before(self, position: int) -> str | None:
        """The body that "its" means: the subject of the sentence before, else the body last named."""
        last = self._bodies.last_before(position)
        low = max(0, position - 400)
        starts = [low, *(end.end() for end in SENTENCE_END.finditer(self._text, low, position + 1))]
        if starts[-1] >= position:
            starts.pop()
        # The sentence itself, or else the one before it.
        for low in reversed(starts[-2:]):
            inside = [mention for mention in self._bodies.mentions if low <= mention.start < position]
            if inside:
                break
        owner = _OWNED_BY.search(self._text, low, position)
        if owner and (body := self._bodies.at(owner.start("owner"))):
            return body
        for mention in self._bodies.mentions:
            if mention.start >= low:
                near = mention.start < min(position, low + _SUBJECT_REACH)
                placed = _PLACING.search(self._text, max(0, mention.start - 12), mention.start)
                good = near and not placed and mention.organisation not in self.nobodys
                return mention.organisation if good else last
        return last


@lru_cache(maxsize=4)
def _watchers(body_key: Callable[[str], str]) -> tuple[frozenset[str], frozenset[str]]:
    """Keys of national bodies that news about others names, and of those that no chief without a body is of."""
    named = {name: body.kind for name, body in BODIES.items()}
    return (
        frozenset(body_key(name) for name, kind in named.items() if kind in _WATCHING | _WITHOUT_CHIEFS),
        frozenset(body_key(name) for name, kind in named.items() if kind in _WITHOUT_CHIEFS),
    )
