"""Owns which body a word points back to: "the trust", "its", "the panel", a publisher, an office of state."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache

from db.records import Mention
from loaders.knowledge.bodies.definite_nouns import ANY_NAME, OTHER_KINDS, PUBLIC_KINDS, REFERRED_BODIES
from loaders.knowledge.bodies.index import BODIES

FURTHEST_IN_A_ROW = 12
"""Characters between two bodies that are named together: "the X and the Y"."""

_SHORTEST_BEGINNING = 4
"""Letters of a name by which a longer one is known."""
_WORDS = re.compile(r"\w+")
_SITE = re.compile(r"\bhospital$", re.IGNORECASE)
"""A hospital is a place; "the trust" is who runs it ("Hospitals" in the plural are a trust)."""


@lru_cache(maxsize=20_000)
def plain(name: str) -> str:
    """A name's words in lower case, "the" and plural "s" aside, so that "Health Services Journal" is found."""
    words = _WORDS.findall(name.casefold().replace("&", " and "))
    return " ".join(word.rstrip("s") for word in words if word != "the")


def _name_in(key: str | None) -> str:
    """The name within a key ("body/monitor"), but for keys that are made of an article's title."""
    kind, _, name = (key or "").partition("/")
    return "" if kind == "local" else name or kind


HEALTH_BOARDS = frozenset(plain(name) for name, body in BODIES.items() if body.kind == "health board")
"""Names of health boards, as `plain` has them: most of Scotland's do not say what they are."""


@lru_cache(maxsize=20_000)
def _words_of(surface: str, key: str | None) -> frozenset[str]:
    """The words by which a mention can be meant: its own, and those of its body's name."""
    return frozenset(plain(f"{surface} {_name_in(key)}").split())


def _is_health_board(mention: Mention) -> bool:
    """Whether a body with "NHS" or "board" in its name may be a health board of Scotland or Wales."""
    name = plain(f"{mention.surface} {_name_in(mention.organisation)}")
    return "health board" in name or name in HEALTH_BOARDS or plain(mention.surface) in HEALTH_BOARDS


class BodiesMeant:
    """The organisation mentions of an article, by place."""

    def __init__(self, mentions: Sequence[Mention], kinds: Mapping[str, str] | None = None) -> None:
        """`kinds` are those of the bodies, by key; one that is not known is not asked for."""
        self._kinds = kinds or {}
        self.mentions = [mention for mention in mentions if mention.organisation]
        self._starts = [mention.start for mention in self.mentions]
        self._at = {mention.start: mention.organisation for mention in self.mentions}

    @cached_property
    def _by_name(self) -> dict[str, str | None]:
        bodies: dict[str, str | None] = {}
        for mention in self.mentions:
            bodies.setdefault(plain(mention.surface), mention.organisation)
            bodies.setdefault(plain(_name_in(mention.organisation)), mention.organisation)
        return bodies

    def with_definite(self, definite: Iterable[tuple[int, str]]) -> list[tuple[int, str]]:
        """Places of all mentions and of definite nouns ("the charity") that point back to one, with their bodies.

        `definite` are the offsets of such nouns, "the" included, with the noun alone.
        """
        places = [(mention.start, mention.organisation or "") for mention in self.mentions]
        for start, noun in definite:
            body = self.referred(noun, start)
            if body:
                places.append((start, body))
        return sorted(places)

    def at(self, start: int) -> str | None:
        """The body whose mention begins at an offset."""
        return self._at.get(start)

    def ending_at(self, end: int) -> str | None:
        """The body whose mention ends at an offset."""
        index = bisect_left(self._starts, end) - 1
        return self.mentions[index].organisation if index >= 0 and self.mentions[index].end == end else None

    def last_of_kind(self, kind: str, position: int) -> str | None:
        """The body of a kind that is named last before an offset."""
        index = bisect_left(self._starts, position)
        named = (mention.organisation for mention in reversed(self.mentions[:index]))
        return next((key for key in named if key and self._kinds.get(key) == kind), None)

    def is_site(self, start: int) -> bool:
        """Whether the mention that begins at an offset is a hospital, by its name."""
        index = bisect_left(self._starts, start)
        return index < len(self.mentions) and bool(_SITE.search(self.mentions[index].surface))

    def last_before(self, position: int, reach: int = 3_000) -> str | None:
        """The body last named before an offset."""
        index = bisect_left(self._starts, position) - 1
        if index < 0 or position - self._starts[index] > reach:
            return None
        return self.mentions[index].organisation

    def referred(self, noun: str, position: int, reach: int = 60) -> str | None:
        """The body that "the <noun>" means: the last of that kind named before, at most `reach` mentions back."""
        ends = {word.rstrip("s") for word in REFERRED_BODIES.get(noun.casefold(), ())}
        if not ends:
            return None
        index = bisect_left(self._starts, position) - 1
        for at in range(index, max(-1, index - reach), -1):
            mention = self.mentions[at]
            if not self._may_be(noun.casefold(), ends, mention):
                continue
            if noun.casefold() == "health board" and not _is_health_board(mention):
                continue
            if noun.casefold() == "trust" and (_SITE.search(mention.surface) or self._is_hospital(mention)):
                continue
            if noun.endswith("s"):
                at = self._first_of_row(at, ends)
            return self.mentions[at].organisation
        return None

    def _is_hospital(self, mention: Mention) -> bool:
        """Whether a mention is of a hospital, whatever words of its name it has: "Royal Elmford"."""
        return self._kinds.get(mention.organisation or "") == "hospital" and "trust" not in mention.surface.lower()

    def fits(self, noun: str, organisation: str) -> bool:
        """Whether "the <noun>" can mean a body, by the words of its mentions."""
        ends = {word.rstrip("s") for word in REFERRED_BODIES.get(noun.casefold(), ())}
        return any(
            mention.organisation == organisation and self._may_be(noun.casefold(), ends, mention)
            for mention in self.mentions
        )

    def kind_of(self, organisation: str) -> str:
        """The kind of a body, "" where it is not known."""
        return self._kinds.get(organisation, "")

    def _may_be(self, noun: str, ends: Collection[str], mention: Mention) -> bool:
        """Whether a noun in the singular or plural may mean the body of a mention, by its name or by its kind."""
        kind = self._kinds.get(mention.organisation or "", "")
        if noun == "charity" and any(word in kind for word in PUBLIC_KINDS):
            return False
        if "committee" in kind and noun not in ("committee", "panel", "board"):
            # "X Scrutiny Committee (Elm Council)" is no council.
            return False
        if ANY_NAME in ends:
            return True
        if not _words_of(mention.surface, mention.organisation).isdisjoint(ends):
            return True
        return kind != "" and (noun.rstrip("s") in kind or OTHER_KINDS.get(noun) == kind)

    def named_since(self, organisation: str, start: int, end: int) -> bool:
        """Whether a mention of the body begins in [start, end)."""
        low, high = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return any(mention.organisation == organisation for mention in self.mentions[low:high])

    def _first_of_row(self, at: int, ends: set[str]) -> int:
        """ "The departments" are spoken for by the one that was named first."""
        while at:
            before = self.mentions[at - 1]
            apart = self.mentions[at].start - before.end >= FURTHEST_IN_A_ROW
            if apart or _words_of(before.surface, before.organisation).isdisjoint(ends):
                break
            at -= 1
        return at

    def beginning_with(self, words: str) -> str | None:
        """The only body whose name goes on behind these words: "Wyvern" is the Wyvern Hospitals Trust."""
        if len(words) < _SHORTEST_BEGINNING:
            return None
        found = {
            mention.organisation
            for mention in self.mentions
            if mention.surface.removeprefix("The ")
            .removeprefix("NHS ")
            .startswith((f"{words} ", f"{words}'s ", f"{words}’s "))
        }
        return found.pop() if len(found) == 1 else None

    def named(self, names: Sequence[str]) -> str | None:
        """The body of a mention whose words are one of the names."""
        for name in names:
            if found := self._by_name.get(plain(name)):
                return found
        return None
