"""Owns how the life of a player names clubs: what somebody does for, at, with and against one.

How the names are read is for `loaders.language.organisations.elsewhere.sports_careers`.
"""

from __future__ import annotations

CAREERS: dict[str, tuple[str, ...]] = {
    "signed": ("for", "with"),
    "signing": ("for",),
    "signs": ("for", "with"),
    "re-signed": ("for", "with"),
    "loan": ("at", "to", "with", "from"),
    "loaned": ("to", "from"),
    "transferred": ("to", "from"),
    "transfer": ("to", "from"),
    "traded": ("to", "from"),
    "drafted": ("by",),
    "released": ("by",),
    "promoted": ("to",),
    "appearances": ("for", "with"),
    "appearance": ("for",),
    "caps": ("for",),
    "goals": ("for", "with"),
    "debut": ("for", "against", "with"),
    "spell": ("at", "with"),
    "spells": ("at", "with"),
    "stint": ("at", "with"),
    "stints": ("at", "with"),
    "season": ("at", "with", "for"),
    "seasons": ("at", "with", "for"),
    "trial": ("at", "with"),
    "trials": ("at", "with"),
    "played": ("for", "against"),
    "play": ("for", "against"),
    "plays": ("for",),
    "playing": ("for", "against"),
    "coached": ("at",),
    "manager": ("of", "at"),
    "coach": ("of", "at", "for"),
    "captain": ("of",),
    "goalkeeper": ("for",),
    "striker": ("for",),
    "midfielder": ("for",),
    "defender": ("for",),
    "forward": ("for",),
    "quarterback": ("for",),
    "pitcher": ("for",),
    "catcher": ("for",),
    "shortstop": ("for",),
    "win": ("over", "against", "at"),
    "wins": ("over", "against"),
    "victory": ("over", "against", "at"),
    "defeat": ("to", "by", "against", "at"),
    "loss": ("to", "against"),
    "draw": ("with", "against", "at"),
    "drew": ("with",),
    "match": ("against",),
    "matches": ("against",),
    "game": ("against",),
    "games": ("against",),
    "fixture": ("against",),
    "final": ("against",),
    "semi-final": ("against",),
    "scored": ("against",),
    "goal": ("against", "for"),
    "points": ("behind", "against"),
    "beaten": ("by",),
    "contract": ("with", "at"),
    "career": ("at", "with"),
    "times": ("for",),
    "remained": ("at", "with"),
    "home": ("to",),
    "away": ("to", "against"),
    "move": ("to",),
    "deal": ("with", "at"),
    "lost": ("to",),
    "loses": ("to",),
    "dispute": ("with",),
}
"""A word -> those after it behind which a club stands ("on loan at X", "a 2-1 win over X"), in lower case."""

MOVES = frozenset({"joined", "rejoined", "re-joined", "left", "trail", "trails"})
"""Verbs whose object is a club in the life of a player, in lower case."""

WON = frozenset({"beat", "defeated", "beating", "defeating", "thrashed", "hosted", "face", "faces"})
"""Verbs whose object is a club where it is a place's name, and else may be a player, in lower case."""

BEFORE_CLUBS = frozenset(
    {
        "club", "side", "sides", "rivals", "champions", "neighbours", "outfit", "giants", "newcomers", "team", "clubs",
        "minnows", "strugglers", "leaders", "hopefuls", "holders", "hosts", "visitors", "arch-rivals", "newly-promoted",
        "newly-relegated", "second-placed", "third-placed", "bottom-placed",
    }
)  # fmt: skip
"""Words between such words and the club's name: "joined local rivals X", in lower case."""

ALWAYS_BEFORE_CLUBS = frozenset(
    {
        "hopefuls", "strugglers", "minnows", "holders", "hosts", "visitors", "leaders", "newly-promoted",
        "newly-relegated", "second-placed", "third-placed", "bottom-placed", "arch-rivals",
    }
)  # fmt: skip
"""Those that need no such words before them in the story of a game: "the leaders X drew", in lower case."""
