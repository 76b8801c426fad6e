"""Owns how sure the event of a noun is: what the few words before it say, then the clause around it.

Verbs are for `certainty`.
"""

from __future__ import annotations

from collections.abc import Sequence

from loaders.knowledge.events.certainty_words import CLAUSE_WORDS, NOUN_BEFORE, Mood
from loaders.knowledge.events.nouns import LIGHT_VERBS
from loaders.knowledge.word_lists import word_set
from loaders.language.events.candidates import EventSentence
from loaders.language.events.certainty import (
    BEFORE_NOUNS,
    DETERMINERS,
    PLAN_FAILED,
    Judgement,
    at_the_earliest,
    mood_table,
    sure_of,
)
from loaders.language.events.certainty import verb as of_verb

_NOUN_BEFORE = mood_table(NOUN_BEFORE)
_CLAUSE = mood_table(CLAUSE_WORDS)
_NOUN_TOO = frozenset(["plans", "planning"])
_ABOUT = frozenset(["on", "about", "over", "into"])
_YOU_KNOW = frozenset(["aware", "know", "recall", "remember"])
"""After these "will" says nothing of the event: "as you will be aware"."""
_MERE = frozenset(["any", "if", "whether", "potential", "no", "without", "risk", "fears", "fear"])
_TO_COME = frozenset(["to", "due", "set", "about", "going", "likely"])
_MAY_SPEAK = frozenset(_CLAUSE) | _TO_COME
_CONTENT_FOLLOWS = word_set("since suggesting showing saying claiming warning revealing arguing")
"""Words after which it is told what a report says, not whether there was one."""
_OTHER_CLAUSE = _CONTENT_FOLLOWS | frozenset(["which", "who", "that", "where", "whose"])
"""Words with which what is said of a noun ends."""
_FINDS = word_set(
    "show shows showed found finds says said suggest suggests suggested reveal reveals revealed warned warns concluded "
    "concludes claimed claims highlights highlighted"
)
_FINDERS = word_set(
    "report review study audit inquiry investigation inspection research survey poll figures statistics inquest"
)
"""What these nouns find, say or show is told behind the verb, and says nothing of them."""
_ENDINGS = frozenset(["closure", "closures", "merger", "mergers", "takeover", "acquisition", "sale", "abolition"])
_FIRM_PLANS = frozenset(["plan", "plans", "decision", "announcement", "programme"])
_OF_PLANS = _FIRM_PLANS | {"proposal", "proposals", "threat", "talks", "bid", "fears", "threats"}
"""Nouns that make one of `_ENDINGS` before them a thing to come."""
_ANNOUNCED = frozenset(["announced", "unveiled"])
"""Said of one of `_ENDINGS`, it is yet to come."""
_PURPOSES = frozenset(["purpose", "aim", "aims", "objective", "role", "function", "remit", "intention"])
"""Of one of these "is to" says what it is: "the purpose of the paper is to share the findings of the review"."""
_CARRIERS = word_set(
    "make take hold carry conduct launch undertake give reach publish submit call commission order begin start open "
    "sign lodge issue mount complete convene face"
)
"""Verbs that, in the infinitive, make an event noun as sure as themselves: "aims to make a decision"."""
_IN_PHRASE = 5
"""Words that may stand between such a verb and its noun."""
_FAILS: frozenset[Mood | None] = frozenset({"planned", "possible", "would"})
"""Moods of what may come to nothing."""
_SUBORDINATE = frozenset(["after", "because", "when", "as", "amid", "while", "since"])
_FAR = 16
"""Words from a noun at which a mood is hardly its own."""
_EXPECTED = frozenset(["expected", "due", "set", "scheduled", "likely", "planned", "hoped"])
"""What is said of a noun to come: "the merger, which should be through by May"."""
_TOLD = word_set("told informed notified aware know knew consulted warned")
"""Where somebody is not told of it, it is there all the same."""
_HEARD = _MAY_SPEAK | _OTHER_CLAUSE | _FINDS


def noun(sentence: EventSentence, at: int, first: int, last: int) -> Judgement:
    """The certainty of the event noun at a place, in the clause that has the words from `first` to before `last`."""
    if at_the_earliest(sentence):
        return Judgement("possible", True)
    words = sentence.words
    if "be" in words[at + 1 : at + 2]:
        # "That contracts be awarded": what a paper asks for.
        return Judgement("happened" if sentence.resolved else "planned", True)
    if "which" in words[at + 1 : last + 1] and _is_expected(words, at):
        return Judgement("planned", True)
    if words[at] in _ENDINGS and words[at + 1 : at + 2] and words[at + 1] in _OF_PLANS:
        # "The merger plans were criticised": the merger has not come about by that.
        return Judgement("planned" if words[at + 1] in _FIRM_PLANS else "possible", True)
    if at and (words[at - 1] in ("since", "after", "following") or _follows(words, at)):
        return Judgement("happened", True)
    carried = _in_infinitive(sentence, at, first)
    if carried is not None:
        return carried
    for back in range(at - 1, max(first, at - 5) - 1, -1):
        if words[back] == "at":
            break
        mood = _NOUN_BEFORE.get(words[back])
        if words[back] == "call" and words[back + 1] == "in":
            # "The call in of the cabinet's decision" asks for none.
            mood = None
        if mood in _FAILS and PLAN_FAILED.search(sentence.lower, sentence.end_of(at), sentence.end_of(last - 1)):
            # "A proposed merger did not go ahead".
            mood = "denied"
        if mood is not None:
            return Judgement(sure_of(mood, sentence), True, words[back] in _MERE)
    if any(_CLAUSE.get(word) == "denied" for word in words[at + 1 : at + 3] if word not in ("not", "never")):
        return Judgement("denied", True)
    if words[at] in _ENDINGS and not _ANNOUNCED.isdisjoint(words[at + 1 : last]) and _is_announced(words, at, last):
        return Judgement("planned", True)
    negated = "t" in sentence.vocabulary
    if not negated and _HEARD.isdisjoint(words[first:last]):
        return Judgement("happened", True)
    nearest: tuple[int, Mood] | None = None
    has_verb = False
    for place in range(first, last):
        word = words[place]
        if place > at:
            if has_verb and word in _SUBORDINATE:
                # "The report comes after the chief told staff not to leave": what is behind is not said of it.
                break
            has_verb = has_verb or word in LIGHT_VERBS or word == "comes"
        if word not in _HEARD and not (negated and word.endswith(("n’t", "n't"))):
            continue
        if place > at and (word in _OTHER_CLAUSE or (word in _FINDS and words[at] in _FINDERS)):
            break
        if place == at + 2 and word in _NOUN_TOO and words[at + 1] in _ABOUT:
            # "A consultation on plans to close the unit".
            continue
        mood = _clause_mood(words, place, first, last)
        if mood is None or (mood == "denied" and place < at and _is_there(words, place, at)):
            continue
        away = place - at if place > at else 2 * (at - place)
        if place > at and away > _FAR:
            continue
        if nearest is None or away < nearest[0]:
            nearest = (away, mood)
    if nearest is None:
        return Judgement("happened", True)
    sure = sure_of(nearest[1], sentence)
    return Judgement(sure, True, sure == "possible")


def _is_there(words: Sequence[str], place: int, at: int) -> bool:
    """Whether a noun is there though something before it is denied: "plans were not affected by the closure"."""
    return "by" in words[max(place, at - 3) : at] or not _TOLD.isdisjoint(words[place + 1 : at])


def _is_expected(words: Sequence[str], at: int) -> bool:
    """Whether the relative clause behind a noun says that it is to come."""
    which = words.index("which", at + 1)
    if words[which + 1 : which + 2] not in (["is"], ["are"]):
        return False
    return any(word in _EXPECTED for word in words[which + 2 : which + 4]) and "to" in words[which + 3 : which + 5]


def _in_infinitive(sentence: EventSentence, at: int, first: int) -> Judgement | None:
    """How sure a noun is that a verb in the infinitive carries; None where none does, or nothing governs it."""
    words = sentence.words
    for back in range(at - 1, max(first, at - _IN_PHRASE), -1):
        if words[back] in _CARRIERS:
            if words[back - 1] != "to":
                return None
            sure = of_verb(sentence, back, "base")
            return sure and sure._replace(bare=False)
        if words[back] in BEFORE_NOUNS:
            return None
    return None


def _follows(words: Sequence[str], at: int) -> bool:
    """Whether a noun is what the rest came after: "following the national debate of 3 May", "thanks to a grant"."""
    for back in range(at - 1, max(-1, at - 7), -1):
        if words[back] == "to" and words[back - 1] == "thanks":
            return True
        if words[back] == "following":
            if back and words[back - 1] in ("those", "all", "people", "are", "is", "was", "were"):
                return False
            return back + 1 < at and words[back + 1] in DETERMINERS
        if words[back] in BEFORE_NOUNS or words[back] in _MAY_SPEAK:
            return False
    return False


def _is_announced(words: Sequence[str], at: int, last: int) -> bool:
    """Whether the first verb of a noun says that it was announced."""
    for place in range(at + 1, last - 1):
        if words[place] in _OTHER_CLAUSE:
            return False
        if words[place] in ("was", "were", "been"):
            return not _ANNOUNCED.isdisjoint(words[place + 1 : place + 3])
    return False


def _clause_mood(words: Sequence[str], place: int, first: int, last: int) -> Mood | None:
    """What one word of a noun's clause says of the noun."""
    word = words[place]
    mood = _CLAUSE.get(word)
    if word in _NOUN_TOO and (place + 1 == last or words[place + 1] != "to"):
        mood = None
    if mood is not None and not _YOU_KNOW.isdisjoint(words[place + 1 : place + 3]):
        mood = None
    if word in _TO_COME and place > first and words[place - 1] in ("is", "are", "was", "were", "be"):
        mood = "planned" if _PURPOSES.isdisjoint(words[max(first, place - 6) : place]) else None
    if word == "set" and words[place + 1 : place + 2] == ["to"]:
        # "With consultations set to follow".
        mood = "planned"
    if word == "to" and words[place + 1 : place + 2] == ["be"] and words[place + 2 : place + 3] != ["a"]:
        # "A march to be held in May".
        mood = "planned"
    if mood is None and word.endswith(("n’t", "n't")):
        mood = "denied"
    if mood == "denied" and word == "not" and place + 1 < last and words[place + 1] in ("yet", "only", "to"):
        # "A pledge not to raise taxes" was made.
        mood = "planned" if words[place + 1] == "yet" else None
    return mood
