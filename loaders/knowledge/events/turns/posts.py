"""Owns the set phrases by which the news tells who takes a seat or the chair, dies or is honoured, as event frames.

Verbs that tell an event by themselves are in `verbs`; here several words tell it together.
"""

from __future__ import annotations

from loaders.knowledge.events.frames import WAS, Frame

TURNS_OF_POSTS: tuple[Frame, ...] = (
    Frame(
        "co-opted",
        "appointment",
        "co-opt coopt",
        2.5,
        "Mr Hill was co-opted on to the board in May.",
        before=WAS,
        after=r"(?:as|on|onto|to|by|for|at|in|$|[.,])",
        agent="appointer",
        patient="appointee",
    ),
    Frame(
        "will-chair",
        "appointment",
        "chair lead/leads/led/led/leading head",
        2.25,
        "Ann Moss is set to chair the new trust.",
        before=(
            r"\b(?:(?:set|due|chosen|appointed|picked|named|selected|expected) to|will|would|to)"
            r"\s(?:also |now |then )?"
        ),
        after=(
            r"(?:up )?(?:the |its |an? )?"
            r"(?:(?:new|independent|public|statutory|national|(?-i:[A-Z][\w’'&.-]*))\s){0,6}?"
            r"(?:(?-i:Trust|Board|Council|Commission|Authority|Committee|Partnership|Inquiry|Review|Agency|Group)"
            r"|trust|board|council|commission|inquiry|taskforce|task force|charity)\b"
        ),
        unless=r"\b(?:can|could|may|should|must) (?:also )?(?:chair|lead|head)",
        agent="appointee",
    ),
    Frame(
        "passes-away",
        "other",
        "pass",
        1.75,
        "Mrs Hill passed away in May.",
        after=r"away\b",
        agent="subject",
    ),
    Frame(
        "honour-given",
        "other",
        "give//given/given/ earn honour recognise",
        2.5,
        "The matron was honoured with an MBE in May.",
        after=(
            r"(?:with )?(?:an?|the|his|her|their)\s(?:[\w’'-]+\s){0,3}?(?:[OMC]BE\b|BEM\b|damehood|knighthood|medal\b"
            r"|honorary \w+|freedom of the)"
        ),
        agent="winner",
        patient="winner",
    ),
)
