"""Owns which quoted words are quotations, and whose: the attribution next to them, else who spoke last."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from db.records import Mention, Quotation, Rule
from loaders.language.marked_text import BODY, PERSON, QUOTED, blot, clean, with_letters
from loaders.language.quotations.attributions import Narration
from loaders.language.quotations.marks import Quoted, find_quoted
from loaders.language.quotations.speakers import Attribution, Speaker, units
from loaders.language.quotations.unmarked import unmarked
from loaders.language.reading import Reading
from loaders.lockstep import Steps, run

VERSION = 1

FEWEST_WORDS_UNSAID = 5
"""Shorter quoted words with no speaker are scare quotes or names of schemes."""

LONGEST_CROSS_HEAD = 5
"""Words of a cross-head in quotation marks."""

FURTHEST_BACK = 3_000
"""Characters of text before a quotation in which its speaker may have been introduced."""

_RULES = {
    name: Rule(f"quotations.{name}", VERSION)
    for name in (
        "attributed-after",
        "attributed-before",
        "turn",
        "continued",
        "subject",
        "unnamed",
        "unsaid",
        "repeated",
    )
}
UNNAMED = _RULES["unnamed"]
"""A verb of speech has a subject, but the text gives it no name: "one respondent said"."""
_TITLED = re.compile(
    r"\b(?:entitled|titled|called|named|known\sas|dubbed|the\s(?:film|book|song|report|paper|article|programme|series|play|novel|album)|"
    r"report,|paper,|article,|book,|headlined|headed)\s*$",
    re.I,
)
_ENTITLED = re.compile(r"\b(?:entitled|titled|rated|graded)\s*$", re.I)
_REPORTS = re.compile(r"\s*(?:The|Its|Their)\s(?:[\w-]+\s)?(?:report|review|letter|statement)\s$")
"""What says the words that go on its sentence: "The report “found it wanting”"."""
_RATINGS = frozenset(
    {
        "outstanding", "good", "requires improvement", "require improvement", "requiring improvement", "inadequate",
        "needs improvement", "poor", "adequate", "excellent",
    }
)  # fmt: skip
"""What inspectors rate services."""
_LONGEST_TITLE = 9
_BY = re.compile(rf",?\sby\s(?:[\w’'&{BODY}-]+\s){{0,6}}?({PERSON}+|{BODY}+(?!['’]|\s{PERSON}))")
_CALLED_SO = re.compile(
    r"\b(?:described|branded|dubbed|hailed|labelled|called|criticised|praised|condemned|welcomed|deemed|slammed|said\sto\sbe)\b"
    r"[^.;:\n]*$"
)
"""What is done with words, before them, by who is named behind: "described as “wonderful” by X"."""
_TURN = re.compile(rf"({PERSON}+)(?:\s\([^)\n]*\))?\s?[:–—-]\s*$")
_COLON_SPEAKER = re.compile(rf"({PERSON}+)[^.\n]{{0,120}}:\s*$")
_COLON_BODY = re.compile(rf"({BODY}+)[^.\n]{{0,80}}:\s*$")
_SIGNED = re.compile(
    rf"(?:[ \t]*\n\s{{0,4}}(?:[–—-]\s?)?({PERSON}+)[ \t]*"
    rf"|\s{{1,4}}(?:[–—-]\s?)?(?:[A-Z]\w+\s){{0,3}}({PERSON}+),\s(?:(?!\b(?:who|is|was|has|had|will|\w+ed|sa(?:ys|id))\b)"
    rf"[^\n.{PERSON}]){{3,90}})(?=\n|\Z)"
)
"""A name alone on the line under quoted words that stand by themselves, or with no more than a role: whose they are."""
_HEADED = re.compile(
    rf"(?:\A|\n)[ \t]*(?:[A-Z]\w+\s){{0,3}}({PERSON}+)(?:,\s[^\n.{PERSON}]{{3,90}})?[ \t]*\n\s{{0,4}}\Z"
)
"""The same above the words, in a list of what several say."""
_WORD = re.compile(r"[\w']*\w")
_FEWEST_REPEATED = 1
"""Spaces between words that are known again as said by somebody."""
_NARRATION_WORD = re.compile(r"\w")


def find_quotations(
    reading: Reading, organisations: Sequence[Mention], people: Sequence[Mention]
) -> tuple[Quotation, ...]:
    """Quotations of an article with their speakers, sorted and apart; marks are within the span."""
    return run(quotation_steps(reading, organisations, people))


def quotation_steps(
    reading: Reading,
    organisations: Sequence[Mention],
    people: Sequence[Mention],
    kinds: Mapping[str, str] | None = None,
) -> Steps[tuple[Quotation, ...]]:
    """What `find_quotations` does, as steps that may take turns with those of other articles.

    `kinds` are those of the bodies, by key: "the charity" may mean one whose name does not say what it is.
    """
    text = clean(reading.text)
    quoted = tuple(span for span in find_quoted(text) if not (_is_cross_head(text, span) or _is_term(text, span)))
    ranges = [(span.start, span.end) for span in quoted]
    bare = [span for span in unmarked(text) if not any(a < span.end and span.start < b for a, b in ranges)]
    quoted = tuple(sorted((*quoted, *bare))) if bare else quoted
    if not quoted:
        return ()
    yield
    spans = [(span.start, span.end) for span in quoted]
    masked = blot(text, ((mention.start, mention.end) for mention in organisations), BODY)
    masked = blot(masked, ((mention.start, with_letters(text, mention.end)) for mention in people), PERSON)
    masked = blot(masked, spans, QUOTED)
    outside = [mention for mention in people if not _within(spans, mention.start)]
    bodies = [mention for mention in organisations if not _within(spans, mention.start)]
    starts = units(((s.start, s.end) for s in reading.sentences), spans)
    narration = Narration(masked, starts, reading.words, bodies, outside, quoted[-1].start, kinds)
    yield
    speakers = _Speakers(text, narration, quoted)
    found: list[Quotation] = []
    doubtful: set[int] = set()
    before: Speaker | None = None
    for at, span in enumerate(quoted):
        speaker, rule = speakers.of(at)
        if rule is _RULES["unsaid"] and at and not text[quoted[at - 1].end : span.start].strip():
            # Paragraphs each in marks of their own, one after another, are one speech.
            speaker, rule = before, _RULES["continued"] if before else rule
        before = speaker
        if speaker is None and rule is not UNNAMED and not _worth_keeping(text, span):
            doubtful.add(span.start)
        person, organisation = (speaker.person, speaker.organisation) if speaker else (None, None)
        found.append(Quotation(span.start, span.end, rule, person=person, organisation=organisation))
    return tuple(_said_again(text, found, doubtful))


def _said_again(text: str, found: Sequence[Quotation], doubtful: Collection[int]) -> Iterator[Quotation]:
    """Quotations of which a headline or lead gave some words before the speaker was named: they are the speaker's.

    `doubtful` are the starts of those that are none unless somebody says their words elsewhere."""
    told: list[tuple[Quotation, str]] | None = None
    for one in found:
        if one.person or one.organisation:
            yield one
            continue
        if told is None:
            said = (said for said in found if said.person or said.organisation)
            told = [(said, f" {_plain(text[said.start : said.end])} ") for said in said]
        words = _plain(text[one.start : one.end])
        named = words.count(" ") >= _FEWEST_REPEATED
        whole = next((said for said, whole in told if named and f" {words} " in whole), None)
        if whole is None:
            if one.start not in doubtful:
                yield one
        else:
            yield replace(one, rule=_RULES["repeated"], person=whole.person, organisation=whole.organisation)


def _plain(words: str) -> str:
    return " ".join(_WORD.findall(words.casefold().replace("’", "'")))


def _is_cross_head(text: str, span: Quoted) -> bool:
    """Whether a few quoted words without a full stop are a line of their own between paragraphs of news."""
    opens = span.start > 0 and text[span.start - 1] == "\n"
    closes = text[span.end : span.end + 1] == "\n"
    words = text[span.start : span.end].strip("“”„\"‘’' ")
    return opens and closes and words.count(" ") < LONGEST_CROSS_HEAD and words[-1:].isalnum()


def _is_term(text: str, span: Quoted) -> bool:
    """Whether quoted words are a rating, the name of a paper or what something is entitled, whoever uses them."""
    words = text[span.start : span.end].strip("“”„\"‘’' ")
    return (
        words.casefold() in _RATINGS
        or (words.count(" ") < _LONGEST_TITLE and _is_title(words))
        or _ENTITLED.search(text, max(0, span.start - 20), span.start) is not None
    )


def _within(spans: Sequence[tuple[int, int]], position: int) -> bool:
    at = bisect_left(spans, (position + 1,)) - 1
    return at >= 0 and spans[at][0] <= position < spans[at][1]


def _worth_keeping(text: str, span: Quoted) -> bool:
    """Without a speaker only whole sentences or longer pieces are quotations, and no titles."""
    words = text[span.start : span.end].strip("“”„\"‘’' ")
    titled = _TITLED.search(text, max(0, span.start - 40), span.start) and not words[:1].islower()
    if titled or _is_title(words):
        return False
    return len(words.split(None, FEWEST_WORDS_UNSAID)) >= FEWEST_WORDS_UNSAID or words.endswith((".", "!", "?"))


def _is_title(words: str) -> bool:
    """Whether quoted words have the capitals of a paper's name: "Equity and Excellence – Liberating the NHS"."""
    if not words[-1:].isalnum():
        return False
    long = [word for word in words.split() if len(word) > 3 and word[0].isalpha()]
    return len(long) > 2 and all(word[0].isupper() for word in long)


class _Speakers:
    """Finds the speaker of each quotation of an article."""

    def __init__(self, text: str, narration: Narration, quoted: Sequence[Quoted]) -> None:
        self._text = text
        self._narration = narration
        self._quoted = quoted
        self._verbs = narration.attributions
        self._are_headed = False
        self._verb_starts = [attribution.start for attribution in self._verbs]

    def of(self, at: int) -> tuple[Speaker | None, Rule]:
        """Speaker and rule of the quotation at an index."""
        span = self._quoted[at]
        unit = self._narration.unit_of(span.start)
        low, high = self._narration.bounds(unit)
        before = self._before(unit, span)
        after = self._after(unit, span, high)
        lead = self._narration.text[max(low, span.start - FURTHEST_BACK) : span.start]
        opens = not _NARRATION_WORD.search(lead.replace(QUOTED, ""))
        if opens and (signed := _SIGNED.match(self._narration.text, span.end)):
            text = self._narration.text
            head = _HEADED.search(text, max(0, span.start - 200), span.start)
            if head and (self._are_headed or not text[: head.start()].rstrip().endswith(QUOTED)):
                self._are_headed = True
                return self._narration.person(head.start(1)), _RULES["attributed-before"]
            return self._narration.person(signed.start(1 if signed[1] else 2)), _RULES["attributed-after"]
        ending = lead.rstrip()[-1:]
        if (
            ending
            and ending in ":–—-"
            and (turn := _TURN.search(self._narration.text, max(low, span.start - 120), span.start))
        ):
            return self._narration.person(turn.start(1)), _RULES["turn"]
        if opens or ending == QUOTED:
            order = (after, before)
        elif ending in (":", ",") or before:
            order = (before, after)
        else:
            order = (after, before)
        if not any(attribution and attribution.speaker for attribution in order) and (doer := self._passive(low, span)):
            return doer, _RULES["attributed-after"]
        for attribution in order:
            if attribution:
                rule = "attributed-before" if attribution is before else "attributed-after"
                return attribution.speaker, _RULES[rule if attribution.speaker else "unnamed"]
        return self._without_verb(unit, low, span, opens)

    def _passive(self, low: int, span: Quoted) -> Speaker | None:
        """Who called something so: "was described as “wonderful” by X"."""
        text = self._narration.text
        by = _BY.match(text, span.end, span.end + 160)
        if not by or not _CALLED_SO.search(text, max(low, span.start - 120), span.start):
            return None
        return self._narration.named(by.start(1))

    def _before(self, unit: int, span: Quoted) -> Attribution | None:
        index = bisect_left(self._verb_starts, span.start) - 1
        if index >= 0 and self._verbs[index].unit == unit:
            return self._verbs[index]
        return None

    def _after(self, unit: int, span: Quoted, high: int) -> Attribution | None:
        index = bisect_left(self._verb_starts, span.end)
        if index >= len(self._verbs) or self._verbs[index].unit != unit or self._verbs[index].start >= high:
            return None
        return self._verbs[index]

    def _without_verb(self, unit: int, low: int, span: Quoted, opens: bool) -> tuple[Speaker | None, Rule]:
        if not opens:
            text, begin = self._narration.text, max(low, span.start - 200)
            introduced = text[begin : span.start].rstrip().endswith(":")
            if introduced and (
                colon := _COLON_SPEAKER.search(text, begin, span.start) or _COLON_BODY.search(text, begin, span.start)
            ):
                return self._narration.named(colon.start(1)), _RULES["turn"]
            return self._by_subject(low, span)
        previous = self._previous(unit, low)
        if previous is None and self._text[max(0, low - 4) : low].rstrip().endswith("?"):
            # An answer stands behind its question.
            previous = self._narration.interviewed()
        return previous, _RULES["continued" if previous else "unsaid"]

    def _by_subject(self, low: int, span: Quoted) -> tuple[Speaker | None, Rule]:
        """Quoted words in a sentence without a verb of speech: its subject's, or the last speaker's."""
        short = len(self._text[span.start : span.end].split(None, FEWEST_WORDS_UNSAID)) < FEWEST_WORDS_UNSAID
        # One word in single marks is mostly a term: "the ‘vanguard’".
        alone = self._text[span.start] in "‘'" and not self._text[span.start : span.end].strip().count(" ")
        subject = None if alone else self._narration.named_subject(low, span.start)
        if subject is None and _REPORTS.match(self._narration.text, low, span.start):
            subject = self._narration.of_report(span.start)
        if subject is None and not short:
            subject = self._narration.subject(low, span.start)
        if subject is None and not short:
            subject = self._narration.last_subject_since(self._paragraph(low) + 1, low)
        return subject, _RULES["subject" if subject else "unsaid"]

    def _previous(self, unit: int, low: int) -> Speaker | None:
        """Whole quoted sentences without a verb: the speaker of the text just before, within two paragraphs."""
        since = self._paragraph(self._paragraph(low - 2))
        last_verb = bisect_left(self._verb_starts, low) - 1
        spoke = self._verbs[last_verb] if last_verb >= 0 and self._verbs[last_verb].unit == unit - 1 else None
        if spoke and spoke.speaker is None:
            return None
        return self._narration.last_subject_since(since, low)

    def _paragraph(self, position: int) -> int:
        """Where the paragraph before an offset breaks off, looking back `FURTHEST_BACK` characters at most."""
        low = max(0, position - FURTHEST_BACK)
        return max(low, self._text.rfind("\n\n", low, max(0, position)))
