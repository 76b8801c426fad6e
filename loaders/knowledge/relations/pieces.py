"""Owns the shape of the rows that relate two bodies by words, and the pieces that many of those rows share.

The rows are in `belonging`, `succession`, `commissioning`, `oversight`, `funding` and `dealings`.
"""

from __future__ import annotations

from typing import NamedTuple


class Between(NamedTuple):
    """Words that must stand between body A and body B; `reverse` where B is the subject.

    `example` is a test: {A} and {B} mark the bodies.
    """

    name: str
    relation: str
    words: str
    example: str
    reverse: bool = False
    first: str = ""
    """What body A's own words must hold."""
    second: str = ""
    """What body B's own words must hold."""
    named: bool = False
    """Whether both must be named bodies, no classes."""
    spreads: bool = False
    """Whether what is said of A holds for the bodies named before it in the same sentence."""
    after: str = ""
    """What must follow body B."""


class Leading(NamedTuple):
    """Words before a list of bodies that relate its bodies two and two, or before A where `between` parts A and B."""

    name: str
    relation: str
    before: str
    example: str
    between: str = ""
    first: str = ""
    """What body A's own words must hold."""
    reverse: bool = False


AUXILIARIES = (
    r"(?:(?:is|are|was|were|has|have|had|will|would|could|may|to|(?:plan|want|hope|propose|intend|aim)s? to"
    r"|(?!used|failed|declined|refus|ceas)[a-z]+(?:ed|ing|en) to|(?:set|due|keen|about|likely|able) to"
    r"|announced(?: on \w+ \w+)? that (?:it|they)|(?:said|confirmed)(?: that)? (?:it|they)"
    r"|been|be|being|also|now|then|formally|finally|successfully|recently|considering"
    r"|accepted (?:an|its|their|the) (?:invitation|offer) to|in (?:[a-z]+ )?talks to|jointly|since|already"
    r"|just|today|yesterday|(?:last|this) (?:week|month|year|summer|autumn)"
    r"|alone|still|together|again|once|both|reportedly|effectively|legally|actually|eventually|in turn"
    r"|in its turn|in their turn|subsequently|later|originally|currently|previously|first|provisionally)\s)*"
)
_NO_DESCRIPTION = (
    r"of|in|for|with|by|to|from|on|at|or|who|that|which|was|is|are|were|has|have|had|said|says|will|would|but|as"
)
_BODY_NOUN = (
    r"specialist|provider|fund|firm|company|charity|group|association|operator|chain|giant|rival|neighbour|creditor"
    r"|investor|owner|business|landlord|developer|trust|council|union|college|network|organisation|contractor"
    r"|consultanc(?:y|ie)|regulator|watchdog|body|publisher|insurer|supplier|subsidiary|counterpart|enterprise|bank"
    r"|partner|manufacturer|funder|investor|brand|house|charitie|companie|bodie|authority|agency|practice|hospital"
)
_DESCRIPTIVE = rf"(?:(?!(?:{_NO_DESCRIPTION})\s)[\w’'/-]+\s)"
DESCRIBED = (
    r"(?:[^.;,()]{0,50}?,?\s?(?:an?|the)\s(?:[\w-]+\s){1,4}?(?:called|named|known as),?\s)?"
    rf"(?:{_DESCRIPTIVE}{{0,2}}[\w’'-]+-based\s)?"
    rf"(?:{_DESCRIPTIVE}{{0,7}}?(?:{_BODY_NOUN})s?,?\s)?(?:the\s)?"
)
"""What a body is called before its name: "its main creditor, B", "the Leeds-based hedge fund B"."""
ARTICLE = (
    r"(?:the\s|a\s|an\s|its\s|their\s|local\s|new\s|all\s|some\s|over\s|\d[\d,]*\s|more than\s|up to\s|nearly\s"
    r"|most\s|smaller\s|larger\s|wider\s|national\s|private\s|giant\s|neighbouring\s|rival\s|NHS\s|fellow\s)*"
    + DESCRIBED
)
COUNTED = (
    r"(?:(?:both|two|three|four|five|six|seven|eight|nine|ten|\d+)\s(?:[\w’'-]+\s){0,4}?[\w’'-]+\s?[:(,–-]\s?"
    r"(?:including\s|namely\s)?(?:the\s)?)?"
)
"""What a list of bodies is called before it: "three hospitals: A, B and C"."""
WHICH = (
    r"(?:,?\s(?:which|that|who)|,\s(?:an?|the)(?:\s[\w’'/-]+){1,7}?\s(?:which|that)"
    r"|\s(?:is|was)\san?(?:\s[\w’'/-]+){1,7}?(?:\s(?:which|that))?)?\s(?:also\s|now\s|currently\s)?"
)
"""A relative clause, with or without what the body is called: ", which", ", a charity that"."""
REGULATOR = (
    r"commission\b|\bcqc\b|\bcsci\b|\bchi\b|ofsted|inspector|regulat|\bmonitor\b|nhs improvement|\brqia\b|\bhiw\b"
    r"|ombudsman|estyn|health and safety executive|\bhse\b|audit office|information commissioner"
)
"""In the name of a body that inspects, rates and fines others."""
