"""Owns the verbs of speech and opinion with which news ascribes words, and the words that may stand between them and a speaker."""

from __future__ import annotations

_REGULAR = [
    "add",
    "admit",
    "advise",
    "agree",
    "allege",
    "announce",
    "answer",
    "argue",
    "ask",
    "assert",
    "assure",
    "caution",
    "challenge",
    "claim",
    "comment",
    "complain",
    "concede",
    "conclude",
    "concur",
    "confess",
    "confirm",
    "contend",
    "counter",
    "criticise",
    "declare",
    "demand",
    "describe",
    "disclose",
    "dismiss",
    "emphasise",
    "enthuse",
    "estimate",
    "explain",
    "express",
    "highlight",
    "hint",
    "indicate",
    "inform",
    "insist",
    "joke",
    "lament",
    "maintain",
    "mention",
    "note",
    "object",
    "observe",
    "outline",
    "pledge",
    "point",
    "praise",
    "predict",
    "promise",
    "propose",
    "protest",
    "query",
    "question",
    "quip",
    "recall",
    "recommend",
    "reflect",
    "remark",
    "remind",
    "repeat",
    "report",
    "reveal",
    "signal",
    "state",
    "stress",
    "suggest",
    "testify",
    "underline",
    "urge",
    "vow",
    "warn",
    "welcome",
    "whisper",
    "wonder",
    "conceive",
    "call",
    "condemn",
    "voice",
    "request",
    "refute",
    "defend",
    "attack",
    "accuse",
    "blame",
    "hail",
    "label",
    "dub",
    "reiterate",
    "acknowledge",
    "echo",
    "continue",
]
_IRREGULAR = {
    "say": ("say", "says", "said"), "tell": ("tell", "tells", "told"),
    "write": ("write", "writes", "wrote", "written"), "think": ("thinks", "thought"), "feel": ("feels", "felt"),
    "deny": ("deny", "denies", "denied"), "reply": ("reply", "replies", "replied"), "believe": ("believes", "believed"),
    "speak": ("speaks", "spoke"), "tweet": ("tweets", "tweeted"), "hope": ("hopes", "hoped"),
    "hear": ("heard",), "understand": ("understands", "understood"), "put": ("puts",),
}  # fmt: skip


def _forms(verb: str) -> tuple[str, ...]:
    if verb.endswith("e"):
        return verb, verb + "s", verb + "d"
    if verb.endswith(("ss", "sh", "ch")):
        return verb, verb + "es", verb + "ed"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, verb[:-1] + "ies", verb[:-1] + "ied"
    doubled = {"admit": "admitted", "signal": "signalled", "label": "labelled", "dub": "dubbed", "quip": "quipped"}
    return verb, verb + "s", doubled.get(verb, verb + "ed")


PARTICIPLES = (
    "saying",
    "adding",
    "arguing",
    "warning",
    "claiming",
    "insisting",
    "stressing",
    "explaining",
    "suggesting",
)
"""Forms whose speaker is the subject of the sentence they hang on: "She left, saying it was over"."""

FORMS: dict[str, str] = {form: verb for verb in _REGULAR for form in _forms(verb)} | {
    form: verb for verb, forms in _IRREGULAR.items() for form in forms
}
"""Each finite form and its verb."""

STRONG = frozenset(
    form for form, verb in FORMS.items()
    if verb in {"say", "tell", "add", "write", "reply", "insist", "argue", "warn", "claim", "explain", "comment", "admit", "stress",
                "conclude", "tweet", "announce", "note", "urge", "suggest", "confirm", "agree", "state", "remark", "observe"}
    and not (form == verb and form in {"state", "note", "claim", "comment", "warn", "urge"})
)  # fmt: skip
"""Forms that hardly ever have anything but a speaker as subject."""

INVERTING = frozenset(
    {"say", "add", "explain", "argue", "insist", "write", "claim", "admit", "warn", "reply", "announce"}
)
"""Verbs that may stand before their speaker after a comma: "It will rain, said X"."""

ADVERBS = (
    "also", "has", "have", "had", "then", "later", "today", "yesterday", "recently", "repeatedly", "previously", "now", "once", "still",
    "further", "publicly", "privately", "reportedly", "however", "only", "simply", "always", "will", "would", "did", "does", "not",
    "never", "even", "again", "rightly", "first", "just", "both", "all", "clearly", "already", "himself", "herself", "this", "week",
    "last", "night", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "earlier", "been", "went", "on", "to",
)  # fmt: skip
"""Words that may stand between a speaker and the verb: "has also said"."""
