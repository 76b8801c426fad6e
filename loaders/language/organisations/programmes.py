"""Owns the test schemes of a national body, whose sites news lists: "NHS England's vanguard programme".

Only schemes that have sites, and only where their body is named with them: other programmes are no bodies.
"""

from __future__ import annotations

from collections.abc import Iterable

from loaders.knowledge.people.not_names import FUNCTION_WORDS
from loaders.language.lexicon import Family
from loaders.language.numbers import ONES, TENS
from loaders.language.organisations.proposals import Candidate
from loaders.language.words import Words

TESTS = {
    form: test
    for test in ("pilot", "pathfinder", "pioneer", "vanguard", "trailblazer", "demonstrator")
    for form in (test, f"{test}s")
}
"""Words for a site on trial, and the form that stands in a programme's name."""
TEST_WORDS = Family(TESTS)
_SCHEMES = frozenset(
    {"scheme", "schemes", "programme", "programmes", "initiative", "project", "projects", "sites", "site"}
)
QUALIFIERS = frozenset(
    {"new", "own", "first", "latest", "flagship", "national", "controversial", "existing", *ONES, *TENS}
)
_POSSESSORS = frozenset({"department", "arm's length body", "regulator"})
_LONGEST = 6
"""Words between the possessor and the word for a test."""


def programmes(words: Words, found: Iterable[Candidate]) -> list[Candidate]:
    """Schemes named with their body, and the same words again elsewhere in the article.

    "The Home Office's night shelter pilot schemes" are the "Night shelter pilot programme"; the mention
    is the words without the possessor, however scheme, programme or pilots are written.
    """
    named: list[Candidate] = []
    stems: dict[tuple[str, ...], str] = {}
    for item in found:
        if item.kind in _POSSESSORS and item.body is not None:
            stem = _stem_after(words, item.end)
            if stem is not None:
                begin, test = stem
                key = (*words.lower[begin:test], TESTS[words.lower[test]])
                stems.setdefault(key, f"{_sentence_case(words, begin, test)} programme ({item.body})")
    for at in words.of(TEST_WORDS) if stems else ():
        lower = words.lower[at]
        for key, name in stems.items():
            begin = at + 1 - len(key)
            if begin >= 0 and (*words.lower[begin:at], TESTS[lower]) == key:
                end = at + 2 if at + 1 < len(words.lower) and words.lower[at + 1] in _SCHEMES else at + 1
                if end > at + 1 or (len(key) > 1 and lower.endswith("s")):
                    named.append(Candidate(begin, end, "organisations.programme", "programme", end, name, weak=True))
    return named


def _stem_after(words: Words, mark: int) -> tuple[int, int] | None:
    """Where a scheme's name begins after "'s", and where its word for a test stands."""
    lower = words.lower
    if mark >= len(lower) or lower[mark] != "'s":
        return None
    begin = mark + 1
    while begin < len(lower) and lower[begin] in QUALIFIERS:
        begin += 1
    for at in range(begin, min(begin + _LONGEST, len(lower))):
        if lower[at] in TESTS:
            scheme = at + 1 < len(lower) and lower[at + 1] in _SCHEMES
            # One "integrated care pilot" is a site; the pilots, or the pilot scheme, are the programme.
            return (begin, at) if scheme or (at > begin and lower[at].endswith("s")) else None
        if not lower[at][0].isalpha() or lower[at] in FUNCTION_WORDS:
            return None
    return None


def _sentence_case(words: Words, begin: int, test: int) -> str:
    """The scheme's words as a name: the first letter a capital, its word for a test in the singular."""
    parts = [words.written[at] for at in range(begin, test)]
    name = " ".join([*parts, TESTS[words.lower[test]]])
    return name[:1].upper() + name[1:]
