"""Owns the verbs of speech and opinion with which news ascribes words, and what may stand between verb and speaker."""

from __future__ import annotations

from loaders.knowledge.word_lists import word_set

_REGULAR = """
accuse acknowledge add admit advise agree allege announce answer argue ask assert assure attack blame brand call caution
challenge claim comment complain concede conceive conclude condemn confess confirm contend continue counter criticise
declare defend demand describe disclose dismiss dub echo emphasise enthuse estimate explain express hail highlight hint
indicate inform insist joke label lament maintain mention note object observe outline pledge point praise predict
promise propose protest query question quip recall recommend reflect refute reiterate remark remind repeat report
request reveal signal state stress suggest testify thank underline urge voice vow warn welcome whisper wonder
"""
_IRREGULAR = {
    "say": "say says said", "tell": "tell tells told", "write": "write writes wrote written", "think": "thinks thought",
    "feel": "feels felt", "deny": "deny denies denied", "reply": "reply replies replied",
    "believe": "believes believed", "speak": "speaks spoke", "tweet": "tweets tweeted", "hope": "hopes hoped",
    "hear": "heard", "read": "reads", "understand": "understands understood", "put": "puts",
}  # fmt: skip
_DOUBLED = {"admit": "admitted", "signal": "signalled", "label": "labelled", "dub": "dubbed", "quip": "quipped"}


def _forms(verb: str) -> tuple[str, str, str]:
    if verb.endswith("e"):
        return verb, verb + "s", verb + "d"
    if verb.endswith(("ss", "sh", "ch", "o")):
        return verb, verb + "es", verb + "ed"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, verb[:-1] + "ies", verb[:-1] + "ied"
    return verb, verb + "s", _DOUBLED.get(verb, verb + "ed")


FORMS: dict[str, str] = {form: verb for verb in _REGULAR.split() for form in _forms(verb)} | {
    form: verb for verb, forms in _IRREGULAR.items() for form in forms.split()
}
"""Each finite form and its verb."""

PARTICIPLES = word_set(
    """
saying adding arguing warning claiming insisting stressing explaining suggesting branding describing calling labelling
telling noting
"""
)
"""Forms whose speaker is the subject of the sentence they hang on: "She left, saying it was over"."""

_SPEAKERS_ONLY = word_set(
    """
say tell add write reply insist argue warn claim explain comment admit stress conclude tweet announce note urge
suggest confirm agree state remark observe
"""
)
_NOUNS = frozenset({"state", "note", "claim", "comment", "warn", "urge"})
STRONG = frozenset(form for form, verb in FORMS.items() if verb in _SPEAKERS_ONLY and form not in _NOUNS)
"""Forms that hardly ever have anything but a speaker as subject."""

INVERTING = word_set("say add explain argue insist write claim admit warn reply announce")
"""Verbs that may stand before their speaker after a comma: "It will rain, said X"."""

ADVERBS = word_set(
    """
also has have had then later today yesterday recently repeatedly previously now once still further publicly privately
reportedly however only simply always will would did does not never even again rightly first just both all clearly
already himself herself this week last night monday tuesday wednesday thursday friday saturday sunday earlier been went
on to often sometimes
"""
)
"""Words that may stand between a speaker and the verb: "has also said"."""
