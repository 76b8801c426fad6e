"""Owns what the amount rules know: currencies, rates, modifiers, and the words that bound a counted noun."""

from __future__ import annotations

CURRENCY_SYMBOLS: dict[str, str] = {"£": "GBP", "€": "EUR", "$": "USD", "us$": "USD", "¥": "JPY"}
CURRENCY_WORDS: dict[str, str] = {
    "pounds": "GBP", "pound": "GBP", "sterling": "GBP", "euros": "EUR", "euro": "EUR", "dollars": "USD",
    "dollar": "USD",
}  # fmt: skip

RATES = frozenset({
    "head", "person", "patient", "resident", "household", "year", "annum", "week", "month", "day", "hour", "night",
    "bed", "place", "case", "visit", "session", "quarter", "capita", "member", "practice", "trust", "pupil", "child",
    "client", "user", "mile", "consultation", "appointment",
})  # fmt: skip
"""What a sum may be counted by ("£25 per head", "£300 a week")."""

MODIFIERS: tuple[str, ...] = (
    "more than", "over", "at least", "up to", "around", "about", "some", "nearly", "almost", "only", "just",
    "just over",
    "just under", "fewer than", "less than", "under", "approximately", "roughly", "an average of", "an average",
    "on average",
    "as much as", "as many as", "as few as", "as little as", "a total of", "an estimated", "estimated", "between",
    "below",
    "above", "at most", "no more than", "no fewer than", "no less than", "well over", "close to", "a maximum of",
    "a minimum of",
    "in excess of", "a further", "another", "an additional", "the equivalent of", "not more than", "upwards of",
    "a record",
)  # fmt: skip

FRACTIONS: dict[str, int] = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10,
    "twentieth": 20, "hundredth": 100,
}  # fmt: skip

IRREGULAR_PLURALS = frozenset({
    "people", "children", "women", "men", "staff", "police", "feet", "teeth", "criteria", "data", "media",
    "schoolchildren", "sheep", "aircraft", "salespeople", "policemen", "policewomen", "gentlemen", "chairmen",
    "midwives", "personnel", "consortia", "fora", "curricula",
})  # fmt: skip
"""Nouns counted without an s at the end."""

NOT_PLURAL = frozenset({
    "is", "was", "has", "does", "this", "its", "us", "thus", "plus", "across", "as", "his", "hers", "ours", "yours",
    "theirs", "whereas", "perhaps", "always", "sometimes", "besides", "towards", "afterwards", "upwards", "less",
    "unless", "process", "address", "access", "business", "illness", "progress", "press", "class", "loss", "mass",
    "success", "stress", "crisis", "basis", "analysis", "emphasis", "diagnosis", "dialysis", "status", "focus",
    "bus", "campus", "virus", "bonus", "surplus", "consensus", "census", "nhs", "service's", "news", "says", "means",
    "needs", "wants", "goes", "gets", "makes", "takes", "comes", "gives", "includes", "became", "yes", "ms", "mrs",
    "overseas", "previous", "various", "serious", "famous", "religious", "sas", "gas", "fitness", "wellness",
    "governess", "enough",
})  # fmt: skip
"""Words that end in s and are not the plural of something counted."""

BREAKS = frozenset({
    "of", "in", "on", "at", "by", "for", "to", "from", "with", "within", "without", "into", "onto", "over", "under",
    "between", "among", "against", "about", "as", "than", "then", "that", "which", "who", "whom", "whose", "where",
    "when", "while", "if", "because", "since", "until", "after", "before", "during", "the", "a", "an", "this",
    "these", "those", "it", "they", "he", "she", "we", "you", "i", "is", "are", "was", "were", "be", "been", "being",
    "am", "has", "have", "had", "having", "do", "does", "did", "will", "would", "shall", "should", "can", "could",
    "may", "might", "must", "or", "but", "nor", "so", "yet", "not", "no", "said", "says", "say", "also", "each",
    "every", "either", "neither", "both", "per", "via", "through", "throughout", "towards", "upon", "there", "here",
    "what", "how", "why", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "twenty", "hundred", "thousand", "half", "whether", "are't", "cent", "percent", "pm", "and",
})  # fmt: skip
"""Words at which a counted noun phrase ends ("and" is looked at apart)."""

TIME_UNITS = frozenset({
    "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "fortnight",
    "fortnights", "weekend", "weekends", "month", "months", "quarter", "quarters", "year", "years", "decade",
    "decades", "century", "centuries", "yr", "yrs", "hrs", "mins", "secs", "am", "pm", "year-old", "year-olds",
    "night", "nights",
})  # fmt: skip
"""Units that make a number a length of time, which is the business of the date rules."""

LOOSE_ADJECTIVES = frozenset({
    "local", "new", "other", "different", "further", "more", "additional", "separate", "inner", "outer", "extra",
    "existing", "remaining", "main", "key", "major", "small", "large", "such", "whole", "full", "successful",
    "past", "present",
})  # fmt: skip
"""Words before a counted noun that do not belong to its name."""

NUMBERED_THINGS = frozenset({
    "section", "sections", "part", "article", "schedule", "chapter", "page", "pages", "p", "para", "paragraph",
    "paragraphs", "table", "figure", "fig", "module", "phase", "stage", "step", "level", "band", "grade", "type",
    "tier", "day", "week", "year", "ward", "room", "unit", "floor", "no", "nos", "number", "numbers", "radio",
    "channel", "bbc", "route", "category", "group", "team", "version", "volume", "vol", "issue", "item", "note",
    "appendix", "annex", "annexe", "recommendation", "recommendations", "question", "class", "age", "aged", "act",
    "nhs", "tel", "telephone", "phone", "fax", "ext", "call", "calls", "dial", "line", "option", "clause", "rule",
    "regulation", "standard", "domain", "objective", "priority", "outcome", "goal", "target", "strand", "workstream",
    "pathway", "form", "bill", "box", "zone", "gate", "platform", "terminal", "gcse", "covid", "lot", "plot",
    "suite", "postcode", "scale", "windows", "ipad", "iphone", "g", "h", "column", "regulations", "order", "rules",
})  # fmt: skip
"""Words whose number is a name ("section 75", "phase 2"), not an amount."""

NOT_COUNTED = frozenset({
    "ways", "sides", "things", "hands", "steps", "points", "parts", "kinds", "sorts", "types", "fronts", "occasions",
    "reasons", "respects", "levels", "ones", "others", "versions", "terms", "lines", "cases'", "sets", "halves",
    "words", "questions", "times",
})  # fmt: skip
"""Plural nouns with which a small number is mostly a figure of speech; kept only for numbers above ten."""
