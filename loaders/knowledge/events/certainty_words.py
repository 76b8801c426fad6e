"""Owns the words before an event's trigger, or around it, that make it planned, possible, denied or happened."""

from __future__ import annotations

from typing import Literal, NamedTuple

from db.records import Certainty
from loaders.knowledge.word_lists import word_set

VERSION = 1

Mood = Literal["happened", "planned", "possible", "denied", "would"]
"""A certainty, or "would": a future seen from the past where something is reported or dated, else a possibility."""


class MoodWords(NamedTuple):
    """Words that give a mood. `example` uses the first of them of an event and is a test."""

    mood: Mood
    words: str
    example: str


AUXILIARIES: tuple[MoodWords, ...] = (
    MoodWords("planned", "will shall must ’ll 'll", "The unit will be closed in May."),
    MoodWords("would", "would ’d 'd", "It said the unit would be closed in May."),
    MoodWords("possible", "could may might can ought", "The unit could be closed in May."),
    MoodWords("would", "should", "The unit should be closed."),
    MoodWords("denied", "not never n’t n't cannot nor neither", "The unit was not closed in May."),
)
"""The word that an event's verb, its adverbs and "be", "have", "been" lean on."""

CARRIERS = word_set("is are was were be been being has have had having got ’s 's ’ve 've ’re 're am ’m 'm")
"""Forms of "be" and "have": they carry a tense but no mood."""

ADVERBS = word_set(
    "also both now then still all even just soon already each once again together further first jointly "
    "finally help start begin seek try continue either perhaps instead initially today yesterday later"
)
"""Words, besides those in -ly, that may stand between an auxiliary and its verb."""


class Governor(NamedTuple):
    """What stands before "to" or before a verb in -ing: a regular expression for the end of the words before it."""

    certainty: Certainty
    pattern: str
    example: str
    short: bool = False
    """Whether it reads two words at most, so that no more need to be searched."""


BEFORE_TO: tuple[Governor, ...] = (
    Governor("happened", r"\bhad", "The board had to close the unit in May.", short=True),
    Governor("happened", r"\b(?:been|was|were) forced", "The board was forced to close the unit in May.", short=True),
    Governor(
        "possible",
        r"\b(?:could|may|might) (?:now |soon |also )?be (?:set|about|due|forced|required|asked|allowed|made|told)",
        "The unit could be forced to close in May.",
    ),
    Governor("planned", r"\b(?:not )?yet", "The board has yet to approve the plan.", short=True),
    Governor(
        "denied",
        r"\b(?:no (?:\w+ )?(?:plans?|intention|proposals?|need)|refus\w+|declin\w+|fail(?:ed|s|ing)|decid\w+ "
        r"(?:against|not)"
        r"|unable|not (?:going|planning|intend\w*|expect\w*|due|want|wish|propos\w+)"
        r"|(?:scrap|shelv|drop|abandon|ditch|axe|reject|oppos|block|halt|cancel|suspend|paus|withdr[ae]w|denied)\w*"
        r" (?:[\w’'-]+ ){0,4}?(?:plans?|proposals?|moves?|attempts?|bids?|idea|application))",
        "There are no plans to close the unit.",
    ),
    Governor(
        "possible",
        r"\b(?:(?:consider|explor|discuss|debat|investigat|examin|review|assess|oppos|criticis|attack"
        r"|scrutinis)\w*(?: [\w’'-]+){0,3}? (?:plans?|proposals?|moves?)"
        r"|consider\w*|likely|unlikely|keen|talks|look(?:s|ed|ing)?|hop(?:e|es|ed|ing)|want(?:s|ed|ing)?|wish\w*|like"
        r"|vying|bidding|competing|seek(?:s|ing)?|sought|try|trie[sd]|trying|aim(?:s|ed|ing)?|propos(?:e|es|ed"
        r"|ing|als?)|threat\w*"
        r"|options?|chance|opportunit\w+|right|applied|apply|applying|interest\w*|bid|attempt\w*|application"
        r"|(?:ask|urg|call(?!ed in\b)|(?<!\bto )allow|(?<!\bto )enabl|permit|encourag|invit|want|lobb|press|challeng"
        r"|wait|appl(?:y|ied) to)\w*(?: (?:on|for"
        r"|upon))?(?: [\w’'&-]+){1,6})",
        "The board is considering proposals to close the unit.",
    ),
    Governor(
        "planned",
        r"\b(?:(?:is|are|was|were|[’']s|[’']re)(?: \w+ly| now| also| both| all| still)?|due|set"
        r"|expected|anticipated|expects?"
        r"|scheduled|about|going|poised|prepar\w+"
        r"|ready|committ?\w*|agreed|agreement|pledg\w+|promis\w+|decid\w+|decision|vow\w+|undertak\w+|forced"
        r"|required|told|asked|recommended"
        r"|invited|chosen|selected|ordered|need(?:s|ed)?|has|have|had|plans?|planned|planning|intend(?:s|ed|ing)?"
        r"|intention|deal"
        r"|commitment|tasked|in line|deadline|moves?|contract|ambition|target|works?|working|appointed|scheme"
        r"|steps|wait(?:s|ing)?"
        r"|order|instructed|brought in|called in|duty|mandate|timetable|programme|proceed|earmarked|allocated)",
        "The board plans to close the unit in May.",
        short=True,
    ),
    Governor(
        "happened",
        r"\b(?:forced|led|prompted|caused|compelled)(?: [\w’'&-]+){1,8}",
        "Staff shortages forced the board in the end to close the unit in May.",
    ),
    Governor(
        "planned",
        r"\b(?:decision|plans?|proposals?|agreement|deal|moves?) (?:by|from|of|in|at)(?: [\w’'&-]+){1,7}",
        "The decision by the board of the trust to close the unit came in May.",
    ),
    Governor(
        "planned",
        r"\b(?:agreed|voted|decided|resolved|opted|opts|pledged|promised|vowed)(?: [\w’'-]+){1,7}",
        "The board voted by ten to five to close the unit in May.",
    ),
    Governor(
        "planned",
        r"\b(?:decision|agreement|commitment|undertaking)s? (?:of|on|in|from|made|taken) [^,.;]{1,40}",
        "The decision of 18 July to close the unit was noted.",
    ),
    Governor(
        "planned",
        (
            r"\bplans? (?:are|were|is) (?:already |now )?(?:underway|under way|afoot|in place|being (?:made|drawn"
            r" up|developed))"
        ),
        "Plans are under way to close the unit.",
    ),
    Governor(
        "planned",
        r"\b(?:will|would) (?:work|meet|move|go|continue|return|leave|step down|be)\b[^,.;]{0,60}",
        "The firms will work with staff to close the unit.",
    ),
    Governor(
        "happened",
        r"\b(?:began|begun|begins|started|starts|managed|proceeded|continued|went on)",
        "The board began to close the unit in May.",
        short=True,
    ),
    Governor(
        "happened",
        r"\b(?:delighted|pleased|proud|thrilled|honoured|saddened|shocked|disappointed|relieved|sorry|glad|surprised)",
        "The firm is delighted to open the unit.",
        short=True,
    ),
    Governor("possible", r"\b(?:earliest|could be|if)", "The earliest date to close the unit is May.", short=True),
)
"""In this order; an infinitive that nothing governs is a purpose and no event."""

BEFORE_GERUND: tuple[Governor, ...] = (
    Governor(
        "planned",
        r"\b(?:will see|would see|sees)(?: [\w’'&-]+){1,5}",
        "The scheme will see the firm closing the unit.",
    ),
    Governor(
        "denied",
        r"\b(?:ruled out|rule out|without|against|no plans for|instead of|rather than|reject\w+|oppos\w+|avoid\w*"
        r"|block\w+"
        r"|stop\w*(?: [\w’'-]+){0,3} from|banned from)",
        "The minister ruled out closing the unit.",
    ),
    Governor(
        "possible",
        r"\b(?:consider\w*|explor\w+|discuss\w+|looking (?:at|into)|interest in|suggest\w*|recommend\w*|propos\w+"
        r"|proposals? for|talks (?:on|over|about)"
        r"|possibility of(?: \w+)?|prospect of|risk(?:s|ed|ing)?|threaten\w*|option of|idea of|in favour of"
        r"|mull\w+|could (?:mean|include|involve|see)"
        r"|debating)",
        "The board is considering closing the unit.",
    ),
    Governor(
        "planned",
        r"\b(?:plans? (?:for|of)|planning|tasked with|prepar\w+ for|committed to|aimed at|with a "
        r"view to|ahead of|before|deadline for|will (?:mean|include|involve|see)"
        r"|(?:are|is) (?:now )?(?:also )?planning|timetable for|work on|working on|preparing)",
        "The board announced plans for closing the unit.",
    ),
    Governor(
        "happened",
        r"(?:^|\b(?:is|are|was|were|been|be|[’']s|[’']re|after|since|by|on|started|began|begun|for|in|following|with|of"
        r"|including|while|and)|,)",
        "The firm is closing the unit.",
        short=True,
    ),
)

NOUN_BEFORE: tuple[MoodWords, ...] = (
    MoodWords(
        "denied",
        "scrapped shelved cancelled abandoned rejected aborted no without against avoid avoided halted axed denied"
        " defeated never failed ditched withdrawn",
        "The scrapped merger of the trusts cost £2m in May.",
    ),
    MoodWords(
        "possible",
        "proposed possible potential suggested mooted threatened any proposal proposals propose proposes call "
        "calls calling"
        " demand demands demanding demanded consider considering considers recommending possibility prospect"
        " discussing discuss urged urging exploring explore risk threat threats fears fear support favour "
        "interest faces face facing"
        " suggestion suggestions wants want opposed oppose opposing if whether hopes hope hoping petition options "
        "option campaigning would-be",
        "The proposed merger of the trusts worries staff in May.",
    ),
    MoodWords(
        "planned",
        "planned future forthcoming upcoming next plans plan ahead pending impending prepare preparing awaiting "
        "await awaits"
        " waiting imminent invited inviting launching due recommended seeking seeks seek",
        "The planned merger of the trusts is late in May.",
    ),
)
"""The few words before an event noun speak first."""

CLAUSE_WORDS: tuple[MoodWords, ...] = (
    MoodWords(
        "denied",
        "scrapped shelved dropped cancelled abandoned rejected blocked denied ditched axed withdrawn overturned quashed"
        " halted never not cannot n’t n't",
        "The merger of the trusts was scrapped in May.",
    ),
    MoodWords("planned", "will shall must ’ll 'll", "The merger of the trusts will happen in May."),
    MoodWords(
        "possible",
        "could may might considering considers hopes hoping wants proposes proposing likely unlikely possible"
        " possibly perhaps earliest threatens seeking vying mulling unless would-be",
        "The merger of the trusts could happen in May.",
    ),
    MoodWords(
        "planned",
        (
            "expected expect expects anticipated scheduled planned forthcoming intends intend awaiting"
            " pending preparing"
            " timetabled plans planning"
        ),
        "The merger of the trusts is expected in May.",
    ),
    MoodWords("would", "would should ’d 'd", "It said the merger of the trusts would happen in May."),
)
"""Then the clause of an event noun, the word nearest to the noun first."""

CONDITION = (
    r"\b(?:if|unless|should (?:it|they|the)|were (?:it|they|the)|provided that|depending on"
    r"|would (?:have|like|mean|represent|be (?:an?|the|able|better|more|very|good|nice|willing|happy|wrong"
    r"|unlikely|likely)\b))"
)
"""Where one of these is found "would" is a possibility, not a future seen from the past."""

REPORTED = (
    r"\b(?:said|told|announced|confirmed|stated|added|revealed|pledged|promised|indicated|insisted"
    r"|(?:noted|reported|advised|informed|explained|agreed|resolved) that"
    r"|statement|under (?:the )?(?:\w+ )?(?:plans?|proposals|deal|agreement|scheme))\b"
)
"""Where one of these is found "would" reports what was to come."""
