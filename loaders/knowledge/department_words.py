"""Owns the words that say what departments, wards, working groups and operations are for, and so name nobody."""

from __future__ import annotations

from loaders.knowledge.word_lists import word_set

OPERATIONS = word_set(
    """
    heart brain eye cardiac hip knee spinal plastic bariatric cosmetic elective orthopaedic day general keyhole
    weight loss cancer cataract vascular emergency paediatric children's children 's adult congenital robotic
    major minor planned routine
    """
)
"""What is operated on or how, in lower case: no practice is called after it alone ("Children's Heart Surgery")."""

FUNCTIONS = word_set(
    """
    corporate legal contract contracts visitor customer information finance financial technical property estates
    facilities catering cleaning procurement it digital democratic electoral regulatory planning leisure cultural
    library libraries transport highways waste trading youth families abortion specialist performance human
    resources advice liaison and of for the in asset assets stop smoking officers managers directors members
    leaders users patients carers steering reference advisory project task delivery review experience patient
    transition councillor councillors member member's student students advocacy crisis meals dialysis burns birth
    stroke assessment injuries first class operated led commissioned provided inpatient outpatient out-of-hours
    """
)
"""What departments, units and groups are for, in lower case: one called so alone is anybody's."""

WORK_DIRECTED = word_set(
    """
    assurance change commissioning communications contracting delivery development engagement experience finance
    governance improvement information innovation integration intelligence involvement operations performance
    planning policy procurement quality resources safety strategy transformation workforce
    """
)
"""Last words of what a director or head directs ("Head of Planned Care Performance"), in lower case."""
