"""Owns which date of its sentence an event has.

Dates are found and resolved by `loaders.language.dates`; what has none of its own is for `news_dates`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from db.records import Certainty, DateMention, EventKind
from loaders.knowledge.events.frames import Form
from loaders.knowledge.events.headline_words import SAYING
from loaders.language.events.candidates import EventSentence
from loaders.language.events.dates_of_words import REPORT_WITHIN, is_of_words
from loaders.language.events.triggers import Told
from loaders.language.word_patterns import lower_case

_NAMES_A_THING = lower_case(
    r"\s(?:(?!the\b|its\b|an?\b|his\b|their\b)[\w’'-]+\s){0,3}?(?:plan|programme|strategy|requirements"
    r"|agreement)\b|\s(?:operating framework|framework|budget|figures|accounts|plan|act"
    r"|regulations?|order|rules|report|settlement|strategy"
    r"|spending"
    r"|allocations|tariff|contract|season|target|pandemic|election|survey|funding|pressures|crisis|money)\b"
)
_ENDS_A_YEAR = lower_case(r"\b(?:years?|period|quarter|months) (?:end(?:ing|ed)|to)\s(?:on )?$")
"""Before the last day of an account, on which nothing was done."""
_LONGEST_END = 24
"""Characters, more than match."""
_ASIDE = lower_case(r"\s?(?:which|who|whose|where|since|originally|formerly)\b")
_OF_LAWS = lower_case(r"\b(?:acts|regulations|orders) of (?:\d{4}(?:,|,? and) )*$")
"""Before the year of a law: "by the Care Acts of 1948 and 2014"."""
WHEN_IT_WAS = lower_case(
    r"\s?which (?:is|are|was|were|will be)(?: now| still)? (?:expected|due|set|scheduled|likely|hoped|planned) to"
    r" (?:be (?:completed?|finished|held|finalised)|take (?:place|effect)|begin|start|open|end|finish|close|last|run"
    r"|happen|go ahead|conclude)\b"
    r"|\s?which (?:(?:has|had|will|is due to|was due to) )?(?:r[au]n|runs|t(?:ook|ake|aken) place|was held|were held"
    r"|closed|closes|close|ended|ends|began|begins|opened|lasted|start(?:s|ed)?|finish(?:es|ed)?)\b"
)
"""How a clause begins that says when the thing before it was: "a consultation which ran in March"."""
_PUBLISHED = lower_case(
    r"(?:\s?(?:which|that) (?:was|were))?\s?(?:only |first )?(?:published|released|issued|unveiled)\b"
)
"""How words between commas begin that say when what has found something came out: "the report, published in May,"."""
_ALWAYS_SO = lower_case(
    r"\s?(?:which|who) (?:provides?|serves?|represents?|employs?|owns?|covers?|operates?|supports?|manages?|cares?"
    r"|looks? after|helps?|runs?(?!\s(?:until|till|for|from|to|between|in)\b))\s"
)
"""How a clause begins that says what somebody does all the time, which has no date: "which runs two hospitals"."""
_SUBORDINATE = lower_case(
    r"\b(?:after|until|because|once|despite|since|follow(?:s|ed))\s"
    r"(?!(?:an?|the|its)\s(?:\w+\s)?(?:meeting|hearing|vote|trial|debate)\b)"
)
"""Words behind which the date is another deed's: "will act as chair until somebody is appointed in December"."""
_OWN_WORDS = re.compile(r"\S+\s+\S+\s+\S")
"""Enough words between such a word and a date to tell a deed there; "after 1 May" has none."""
_ACRONYM = re.compile(r"[A-Z][\w&/-]{0,9}\)")
_COUNTED = re.compile(r"^\S+ (?:days|weeks|months|years)$")
_RUNS_FROM = re.compile(r"\s(?:from\s|between\s|\()")
"""Between a length of time and its days: "for six weeks from 2 May to 13 June"."""
_SPEAKS_OF_NOW = lower_case(r"(?:earlier this \w+|this (?:week|month|morning|weekend))\b")
"""Spans that have begun: what was announced in them was announced by now."""
_FOR_A_YEAR = re.compile(r"\bfor (?:the )?(?:[\w-]+ )?(?:years? )?$")
_OF_A_YEAR = frozenset({"agree", "approve", "appoint", "publish", "produce", "submits-report"})
"""Frames whose clause may say for which year a thing is: "approved the budget for 2015/16"."""
_PARTICIPLE = lower_case(
    r"\s(?:\w+ly\s)?(?:[a-z]{3,}ed|built|set up|held|run|led|made|given|known|founded|which|who)\b"
)
_WHEN = re.compile(r"\b(?:in|on|by|during|from)\s$")
SAYING_KINDS: frozenset[EventKind] = frozenset({"announcement", "report", "ruling", "survey"})
"""Kinds of event whose verbs are followed by what was said: its dates are not theirs."""
FINDING_KINDS: frozenset[EventKind] = frozenset({"report", "survey", "investigation"})
"""Kinds of event that are of the day on which what they found came out."""
_CONTENT = lower_case(r"\s(?:(?!and\b|but\b)[\w’'-]+\s){0,4}?that\s")
_BECAUSE = lower_case(r"\b(?:after|following|before|since|when|because|until|amid|despite|as)\b")
"""Words behind which another thing is told, with a date of its own: "fined after a patient died in May"."""
_SAID_THAT = lower_case(r"\b(?:said|says|warned|added|claimed|insisted|told \w+) (?:that\s)?")
_AHEAD = re.compile(r"(?:over |for |in )?(?:each of )?the (?:next|coming)\b", re.I)
_CONTENT_KINDS: frozenset[EventKind] = SAYING_KINDS | {"agreement", "policy"}
"""Kinds that tell of plans: "announced £2m over the next three years" was done before those years."""
_SCHEDULED = lower_case(
    r"(?<!is )(?<!was )(?<!are )(?<!were )(?<!been )\b(?:scheduled|planned|timetabled|due) (?:for|on|in"
    r"|to \w+ (?:in|on)) (?:the )?$"
)
"""Before the date of something that is only spoken of: "slammed the shake-up scheduled for 1 September"."""
_SAID_WHEN = 8
"""Characters behind a verb of saying in which a date says when: "said on Monday"; what follows is what was said."""
_TELLS_PAST: frozenset[Form] = frozenset({"past", "participle"})
"""Forms that tell what is done; others have dates to come as well: "she leaves in May", "the hearing in May"."""
_WOULD = lower_case(r"\b(?:will|would|(?:is|was|are|were) to)\b")
_LAST = re.compile(r"(?:last|yesterday|earlier)\b")
_WILL = lower_case(r"\b(?:will|would)(?:\s\w+){0,2}\s$")
"""Right before a verb."""
_TO_COME: frozenset[Certainty] = frozenset({"planned", "possible"})


def own_date(
    text: str, sentence: EventSentence, told: Told, others: Sequence[Told], written: str | None
) -> DateMention | None:
    """The date of the trigger's clause: the nearest one that no other event of the sentence has a better claim to.

    `written` is the article's date.
    """
    if not sentence.dates:
        return sentence.heading
    lower = sentence.lower
    start, end = _past_acronyms(text, sentence, told)
    if told.form == "noun" and WHEN_IT_WAS.match(lower, end):
        _, end = sentence.clause(end)
    asides = [
        (s, e)
        for s, e in {sentence.clause(date.start) for date in sentence.dates}
        if not start <= s < end
        and s > sentence.start
        and _ASIDE.match(lower, s)
        and not _ALWAYS_SO.match(lower, s)
        and not (told.kind in FINDING_KINDS and e <= told.start and _PUBLISHED.match(lower, s))
    ]
    best: tuple[float, DateMention] | None = None
    says = told.kind in SAYING_KINDS and told.form != "noun"
    content = _CONTENT.match(lower, told.end, sentence.end) if says else None
    if says and content is None and told.form == "gerund":
        content = _SAID_THAT.search(lower, told.end, sentence.end)
    for date in sentence.dates:
        if content and date.start >= content.end():
            continue
        if says and told.frame.by_body and date.start > told.end + _SAID_WHEN:
            continue
        named = _NAMES_A_THING.match(lower, date.end)
        if named and not _is_own(told, named) and not _WHEN.search(text[max(0, date.start - 8) : date.start]):
            continue
        if any(s <= date.start < e for s, e in asides):
            continue
        if told.certainty in _TO_COME and _is_gone(lower, told, date):
            continue
        if _ENDS_A_YEAR.search(lower, max(sentence.start, date.start - _LONGEST_END), date.start):
            continue
        if _is_for_a_year(sentence, date, told):
            continue
        announced = says and any(_is_past(date, written) and _announced_then(told, one, date, lower) for one in others)
        if is_of_words(sentence, told, date, says=says and not announced):
            continue
        if date.surface.isdecimal() and _OF_LAWS.search(lower, sentence.start, date.start):
            continue
        if date.end <= told.start and _in_participle(sentence, told, date):
            continue
        if date.end <= told.start and _was_said(sentence, told, date, written):
            continue
        if any(_belongs_to(other, told, date, written, lower) for other in others if other is not told):
            continue
        if _is_behind(lower, told, date) or _is_counted(lower, sentence.dates, date):
            continue
        if told.certainty == "happened" and _SCHEDULED.search(lower, max(told.end, date.start - 40), date.start):
            continue
        if _is_of_content(told, date, written) or lower.endswith("session ", sentence.start, date.start):
            continue
        cost = _distance(sentence, told, date)
        if not start <= date.start < end:
            cost += 60 if date.start - sentence.start < 14 else 90
            if any(s <= date.start < e for s, e in (other.clause for other in others if other is not told)):
                cost += 200
        if len(sentence.dates) > 1 and any(
            other is not told
            and _distance(sentence, other, date) + 8 < cost
            and other.clause == (start, end)
            and other.kind != told.kind
            for other in others
        ):
            cost += 60
        if best is None or cost < best[0]:
            best = (cost, date)
    if best is None or best[0] > 240:
        return None
    return best[1]


_THING_OF_YEAR = lower_case(
    r"\b(?:plan|budget|programme|strategy|report|accounts|agreement|priorities|requirements|framework)\s(?:for"
    r" (?:the )?)?$"
)


def _is_own(told: Told, named: re.Match[str]) -> bool:
    """Whether the thing that a date names is what is told: "its July 2008 report", "the 2019 report found"."""
    if told.kind not in SAYING_KINDS or not named.group().endswith((" report", " survey")):
        return False
    return named.end() == told.end or (told.form != "noun" and 0 < told.start - named.end() < REPORT_WITHIN)


def _is_for_a_year(sentence: EventSentence, date: DateMention, told: Told) -> bool:
    """Whether a year only says for when something is: "chair for 2015/16", "the budget for the next year"."""
    if date.earliest is None or date.earliest == date.latest:
        return False
    whole_year = date.earliest[4:] in ("-04-01", "-01-01")
    if not whole_year:
        return False
    before = sentence.lower[max(sentence.start, date.start - 30) : date.start]
    if told.kind not in ("funding", "acquisition") and _THING_OF_YEAR.search(before):
        return True
    return told.frame.name in _OF_A_YEAR and _FOR_A_YEAR.search(before) is not None


def _past_acronyms(text: str, sentence: EventSentence, told: Told) -> tuple[int, int]:
    """The clause of the trigger to its end: an acronym in brackets parts none ("issued by the Commission (CQC) in")."""
    start, end = told.clause
    while text[end - 1] == "(" and (acronym := _ACRONYM.match(text, end, sentence.end)):
        _, end = sentence.clause(acronym.end())
    return start, end


def _is_behind(lower: str, told: Told, date: DateMention) -> bool:
    """Whether the date is of another deed: "closed after inspectors had called in May"."""
    if date.start < told.end:
        return False
    for word in _SUBORDINATE.finditer(lower, told.end, date.start):
        own = lower[word.end() : date.start]
        if "," not in own and _OWN_WORDS.match(own):
            return True
    return False


def _is_counted(lower: str, dates: Sequence[DateMention], date: DateMention) -> bool:
    """Whether a length of time is followed by the days themselves: "for six weeks from 2 May to 13 June"."""
    if not _COUNTED.match(date.surface):
        return False
    runs = _RUNS_FROM.match(lower, date.end)
    return runs is not None and any(other.start == runs.end() for other in dates)


def _is_of_content(told: Told, date: DateMention, written: str | None) -> bool:
    """Whether a span of time that is still to come is that of what was announced, not of the announcement."""
    if told.certainty != "happened" or told.kind not in _CONTENT_KINDS or date.start < told.end or told.form == "base":
        return False
    if date.earliest == date.latest or not date.latest:
        return False
    if _AHEAD.match(date.surface):
        return True
    return written is not None and date.latest[:10] > written[:10] and not _SPEAKS_OF_NOW.match(date.surface.lower())


def _in_participle(sentence: EventSentence, told: Told, date: DateMention) -> bool:
    """Whether a date stands in words between commas that describe the subject: "the home, opened in May, has shut"."""
    text = sentence.text
    if text.find(",", date.end, told.start) < 0:
        return False
    opens = text.rfind(",", sentence.start, date.start)
    if opens <= 0 or (told.kind in FINDING_KINDS and _PUBLISHED.match(sentence.lower, opens + 1)):
        return False
    return _PARTICIPLE.match(sentence.lower, opens + 1) is not None


def _was_said(sentence: EventSentence, told: Told, date: DateMention, written: str | None) -> bool:
    """Whether a past date before a plan is that of the words that tell it: "in July the trust said it would close"."""
    if told.certainty not in _TO_COME or not date.latest or (written and date.latest >= written):
        return False
    between = sentence.words[sentence.word_at(date.end) : sentence.word_at(told.start)]
    return not SAYING.isdisjoint(between)


def _belongs_to(other: Told, told: Told, date: DateMention, written: str | None, lower: str) -> bool:
    """Whether a date is another telling's alone: a plan has none that is past, and what is done none that is to come.

    What stands nearer before the date has it too, where one is done and the other planned; and so has a deed told
    before the date, where the verb of this one follows: "a trust criticised in May has closed".
    """
    if " when " in lower[min(told.end, other.end) : max(told.start, other.start)]:
        # "Will take over when she leaves in May": both are of that time.
        return False
    if other.certainty != told.certainty and written:
        done = told.certainty == "happened"
        past = done and told.form in _TELLS_PAST
        if past and date.earliest and date.earliest > written and other.certainty in _TO_COME:
            return True
        nearer = abs(date.start - other.start) < abs(date.start - told.start)
        if not done and date.latest and date.latest < written and other.certainty == "happened":
            between = other.end <= date.start and date.end <= told.start
            announced = _announced_then(other, told, date, lower)
            if nearer or between or announced:
                return True
    if date.start >= told.end:
        between = told.end <= other.start < date.start
        if between and _BECAUSE.search(lower, told.end, other.start):
            return True
        if between and other.form != "noun" != told.form and other.certainty == told.certainty:
            # "The department sent advisers into a council rated inadequate in January": the nearer verb has the date.
            return " and " not in lower[told.end : other.start] and other.clause == told.clause
        past = written is not None and date.latest is not None and date.latest <= written
        return between and told.certainty == "happened" and other.certainty in _TO_COME and not past
    before = other.end <= date.start and date.end <= told.start
    return before and told.form != "noun" and other.form != "noun" and other.clause == told.clause


def _is_gone(lower: str, told: Told, date: DateMention) -> bool:
    """Whether a time is called past, where "will" says that the deed is not: "told last week’s board it will close"."""
    return (
        _LAST.match(date.surface.lower()) is not None
        and _WILL.search(lower, max(0, told.start - 30), told.start) is not None
    )


def _is_past(date: DateMention, written: str | None) -> bool:
    return written is not None and date.latest is not None and date.latest < written


def _announced_then(said: Told, told: Told, date: DateMention, lower: str) -> bool:
    """Whether a past date behind what is to come is that of its announcement: "announced it would close last year"."""
    if said.kind not in SAYING_KINDS or said.form not in _TELLS_PAST or not said.end < told.start < date.start:
        return False
    return _WOULD.search(lower, said.end, told.start) is not None


def _distance(sentence: EventSentence, told: Told, date: DateMention) -> float:
    if date.start >= told.end:
        return date.start - told.end
    # A date at the head of the sentence is as good as one after the verb.
    if date.start - sentence.start < 14:
        return 30.0
    return 1.5 * (told.start - date.end) + 10
