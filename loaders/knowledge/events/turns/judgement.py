"""Owns the set phrases by which the news tells what watchdogs and courts look into, find and judge, as event frames.

Verbs that tell an event by themselves are in `verbs`; here several words tell it together.
"""

from __future__ import annotations

from loaders.knowledge.events.frames import WAS, Frame

TURNS_OF_JUDGEMENT: tuple[Frame, ...] = (
    Frame(
        "report-says",
        "report",
        "say/says/said/said/saying recommend state highlight show/shows/showed/shown/showing reveal suggest"
        " warn note criticise detail describe call list identify outline praise",
        3.25,
        "A leaked report says that the ward is unsafe.",
        before=(
            r"^(?:in .{3,60}, )?(?:(?:an?|the|its|their|this|new|latest)\s)?(?:[\w’'-]+\s){0,3}?(?:reports?"
            r"|study|review|analysis|investigations?|inquir(?:y|ies)|inspections?|evaluation"
            r"|research|audit|figures|data|statistics|documents)(?:\s(?:by|from|into|on|of|for|to|published|released"
            r"|commissioned|leaked|presented|produced|obtained|seen|prepared)\b[^,;]{0,60})?(?:,[^,;]{3,60},)?\s?"
            r"(?:also |has |have |had )?"
        ),
        after=r"[\w“‘£]",
        unless=(
            r"(?:reports?|review|analysis|audit) (?:call|state|note|detail)s?\b(?! (?:for|that))|call(?:s|ed)?"
            r" (?:the|it)\b"
        ),
        agent="author",
        patient="subject",
    ),
    Frame(
        "unannounced-visit",
        "investigation",
        "pay/pays/paid/paid/paying make/makes/made/made/making carry/carries/carried/carried/carrying conduct",
        2.5,
        "The regulator paid an unannounced visit to the home in May.",
        after=(
            r"(?:out )?(?:an?|two|three|several)\s(?:unannounced|surprise|announced|routine|comprehensive|focused|full"
            r"|follow-up|further|snap)\s(?:[\w-]+\s){0,2}?(?:visits?|inspections?|checks?)\b"
        ),
        agent="investigator",
        patient="investigated",
    ),
    Frame(
        "orders-review",
        "investigation",
        "commission order",
        2.5,
        "The trust commissioned an independent review in May.",
        after=r"(?:[\w’'-]+\s){0,4}?(?:reviews?|inquir(?:y|ies)|investigations?|evaluations?|audits?|probe)\b",
        unless=r"in order|court order|commissioned by|commission(?:s|ing)? group",
        agent="commissioner",
        patient="investigated",
    ),
    Frame(
        "look-into",
        "investigation",
        "look",
        2,
        "The council is looking into the claims.",
        after=(
            r"into (?:the|an?|its|their|this|these|claims?|allegations?|how|whether|complaints?|concerns?|why"
            r"|what|reports?|[\w-]+ (?:other|more|further|deaths|cases)|(?-i:[A-Z]))"
        ),
        unless=r"look(?:ing)? into (?:the (?:future|eyes|camera|distance)|his|her eyes)",
        agent="investigator",
        patient="investigated",
    ),
    Frame(
        "court-orders",
        "ruling",
        "order",
        2.5,
        "A court ordered the home to close in May.",
        before=(
            r"\b(?:court|judges?|sheriff|tribunal|magistrates|watchdog|regulator|ombudsman|commission|cqc|inspectors"
            r"|ofsted|care inspectorate)\b(?:\s(?:has|have|had|also|yesterday|today|on \w+))*\s?"
        ),
        after=r"(?:[\w’'&-]+\s){1,8}?to\s(?!the\b|be\b|an?\b)\w+|that\b",
        agent="judge",
        patient="subject",
    ),
    Frame(
        "found-guilty",
        "ruling",
        "find//found/found/finding clear",
        3,
        "The carer was found guilty of neglect in May.",
        after=(
            r"(?:not )?guilty\b|of (?:all |any )?(?:charges|wrongdoing|misconduct|neglect|manslaughter|murder"
            r"|assault|theft)\b"
        ),
        patient="subject",
        agent="judge",
    ),
    Frame(
        "admits-offence",
        "ruling",
        "admit",
        2.5,
        "The firm admitted two health and safety offences in May.",
        after=(
            r"(?:[\w’',-]+\s){0,6}?(?:offences?|charges?|counts? of|manslaughter|theft|fraud|assault"
            r"|neglect(?:ing)?|breach(?:es|ing)?)\b"
        ),
        unless=r"admitted to (?:hospital|the|a)",
        agent="respondent",
    ),
    Frame(
        "rating-graded",
        "ruling",
        "downgrade upgrade lower raise cut/cuts/cut/cut/cutting improve lift slash boost",
        2.75,
        "The rating of the home was upgraded in May.",
        before=r"\b(?:ratings?|score|grades?|star)\b[^.;]{0,50}",
        after=r"(?:from|to|by|in|after|following|[.,]|$)",
        agent="judge",
        patient="rated",
    ),
    Frame(
        "graded-from",
        "ruling",
        (
            "downgrade upgrade drop/drops/dropped/dropped/dropping fall/falls/fell/fallen/falling"
            " go/goes/went/gone/going lift"
        ),
        2.75,
        "The home was downgraded from good to inadequate in May.",
        after=(
            r"(?:.{0,60}?\b)?(?:from|to)\s(?:a\s)?[“‘\"']?(?:good|outstanding|inadequate|requir\w+"
            r" improvement|excellent|weak"
            r"|special measures|(?:zero|one|two|three)[ -]stars?)\b"
        ),
        unless=r"go(?:es|ing|ne)? from good to (?:bad|great)",
        agent="judge",
        patient="rated",
    ),
    Frame(
        "registration-lost",
        "ruling",
        (
            "suspend cancel/cancels/cancelled/cancelled/cancelling revoke remove"
            " strip/strips/stripped/stripped/stripping withdraw/withdraws/withdrew/withdrawn/withdrawing"
            " lose/loses/lost/lost/losing"
        ),
        2.75,
        "The regulator cancelled the registration of the home in May.",
        after=r"(?:[\w’'&-]+\s){0,7}?(?:registration|licence)\b",
        agent="judge",
        patient="subject",
    ),
    Frame(
        "registration-cancelled",
        "ruling",
        (
            "suspend cancel/cancels/cancelled/cancelled/cancelling revoke remove"
            " withdraw/withdraws/withdrew/withdrawn/withdrawing"
        ),
        2.75,
        "The home had its registration cancelled in May.",
        before=r"\b(?:registration|licence)\b[^,;]{0,50}",
        agent="judge",
        patient="subject",
    ),
    Frame(
        "turn-down",
        "ruling",
        "turn throw/throws/threw/thrown/throwing vote kick",
        2.5,
        "The council turned down plans for a hospice in May.",
        after=(
            r"(?:down|out|against)\s(?:[\w’'-]+\s){0,5}?(?:plans?|proposals?|bids?|applications?|requests?"
            r"|offers?|motions?"
            r"|appeals?|schemes?|closures?|moves?|merger|deal)\b"
        ),
        agent="judge",
        patient="subject",
    ),
    Frame(
        "inspectors-say",
        "report",
        "say/says/said/said/saying describe note discover observe report",
        2.25,
        "Inspectors said the home was dirty.",
        after=r"(?:[\w“‘])",
        before=r"\b(?:inspectors|the inspection report)\s(?:also |have |had )?",
        agent="author",
        patient="subject",
    ),
    Frame(
        "found-to-be",
        "ruling",
        "find//found/found/ deem judge",
        2.5,
        "The home was found to be inadequate in May.",
        after=(
            r"(?:to (?:be|have been) )?(?:inadequate|unsafe|in breach|at fault|breaching|failing|unlawful"
            r"|outstanding|not safe|requires improvement)\b"
        ),
        before=WAS,
        agent="judge",
        patient="rated",
    ),
    Frame(
        "enforcement",
        "ruling",
        "take/takes/took/taken/taking",
        2.75,
        "The regulator took enforcement action in May.",
        after=r"(?:(?:urgent|further|formal|immediate)\s)*(?:enforcement|regulatory|civil|criminal) action\b",
        agent="judge",
    ),
    Frame(
        "barred-from",
        "ruling",
        "ban/bans/banned/banned/banning bar/bars/barred/barred/barring prohibit stop prevent",
        2.5,
        "The home was barred from taking new residents in May.",
        after=(
            r"(?:[\w’&-]+\s){0,6}?from (?:taking|admitting|accepting|working|practising|running|providing"
            r"|managing|owning)\b"
        ),
        agent="judge",
        patient="subject",
    ),
    Frame(
        "court-backs",
        "ruling",
        "back side",
        2.5,
        "The Supreme Court backed the council in May.",
        after=r"(?:the|with|an?|its|(?-i:[A-Z]))",
        before=r"\b(?:court|judges?|tribunal|ombudsman|appeal judges)\s(?:has |have |had |today |yesterday )?",
        agent="judge",
        patient="subject",
    ),
    Frame(
        "compensation",
        "ruling",
        "pay/pays/paid/paid/paying win/wins/won/won/winning receive get/gets/got/got/getting",
        2.5,
        "The family won compensation in May.",
        after=r"(?:out\s)?(?:[\w’£,.-]+\s){0,5}?(?:compensation|damages|pay-?outs?|out-of-court settlement)\b",
        agent="claimant",
        patient="respondent",
    ),
    Frame(
        "merger-cleared",
        "ruling",
        "block clear waive approve",
        2.5,
        "The watchdog cleared the takeover in May.",
        after=r"(?:the|its|their|an?)\s(?:[\w’-]+\s){0,3}?(?:mergers?|takeovers?|deals?|acquisitions?|sale)\b",
        before=r"\b(?:authority|commission|watchdog|regulator|cma|oft|monitor)\s(?:has |have |had |also )?",
        agent="judge",
        patient="subject",
    ),
    Frame(
        "review-led-by",
        "investigation",
        "lead/leads/led/led/leading chair conduct undertake/undertakes/undertook/undertaken/undertaking",
        2.25,
        "The review will be led by Ann Moss.",
        after=r"by\b",
        before=r"\b(?:reviews?|inquiry|investigation|inquest|panel)\b[^.;]{0,30}\b(?:will|would|to) be",
        agent="investigator",
    ),
    Frame(
        "issued-with",
        "ruling",
        "issue serve",
        2.75,
        "The home was issued with two warning notices in May.",
        after=(
            r"with (?:an?|two|three|four|several|further)?\s?(?:[\w’-]+\s){0,3}?(?:notices?|fines?|penalt(?:y"
            r"|ies)|warnings?)\b"
        ),
        before=WAS,
        agent="judge",
        patient="subject",
    ),
    Frame(
        "inquest-heard",
        "investigation",
        "hear/hears/heard/heard/hearing",
        2.25,
        "The inquest heard that he had been left alone.",
        after=r"(?:that|how|evidence|from|the|he|she|an?|it|there|last|yesterday|on|in)\b",
        before=(
            r"\b(?:inquest|inquiry|nursing and midwifery council|nmc|practitioners tribunal|misconduct hearing)\s"
            r"(?:has |also |then |was told and )?"
        ),
        agent="investigator",
    ),
    Frame(
        "case-settled",
        "agreement",
        "settle",
        2.25,
        "The trust settled the claim out of court in May.",
        after=(
            r"(?:(?:the|an?|its|their|his|her)\s(?:[\w-]+\s){0,3}?(?:claim|case|dispute|lawsuit|action)|out of"
            r" court)\b"
        ),
        agent="partner",
        patient="partner",
    ),
    Frame(
        "obtained",
        "report",
        "obtain",
        2.25,
        "Figures obtained by the paper in May show a rise.",
        after=r"(?:by|under|through|from)\b",
        before=r"\b(?:figures|data|documents|papers|statistics|emails|letters|minutes)\s",
        agent="reporter",
    ),
    Frame(
        "stands-trial",
        "other",
        "stand/stands/stood/stood/standing face/faces/faced/faced/facing",
        2.5,
        "Two carers will stand trial in May.",
        after=r"(?:trial\b|(?:[\w-]+\s){0,2}?charges\b|a disciplinary|court action|prosecution|jail\b)",
        agent="respondent",
    ),
    Frame(
        "bailed",
        "other",
        "bail remand",
        2.25,
        "A carer was bailed until May.",
        after=r"(?:until|in custody|on|to appear|pending|by)\b",
        before=r"\b(?:was|were|been|be)\s",
        patient="respondent",
    ),
    Frame(
        "charged-with",
        "other",
        "charge",
        2.25,
        "A nurse was charged with fraud in May.",
        after=(
            r"(?:with|over)\b(?! (?:the (?:care|task|job|duty|responsib|running)|care|making|ensuring|improving"
            r"|running|overseeing|leading|looking|delivering|finding|providing|protecting))"
        ),
        before=r"\b(?:was|were|been|being|be)\s(?:also |jointly )?",
        patient="respondent",
    ),
    Frame(
        "in-the-dock",
        "other",
        "appear",
        2.5,
        "A carer appeared before magistrates in May.",
        after=(
            r"(?:before (?:[\w’'-]+\s){0,2}?(?:magistrates|judge|sheriff)|(?:at|in|before)"
            r" (?:[\w’'-]+\s){0,4}?court)\b"
        ),
        agent="respondent",
    ),
    Frame(
        "receives-notice",
        "ruling",
        "receive get/gets/got/got/getting",
        2.5,
        "The home received a warning notice in May.",
        after=(
            r"(?:an?|two|three|its|another)\s(?:[\w-]+\s){0,3}?(?:warning|improvement|enforcement"
            r"|prohibition) notices?\b"
        ),
        agent="subject",
    ),
    Frame(
        "sues",
        "other",
        "sue",
        2.5,
        "The family sued the trust in May.",
        after=r"(?:by|for|the|its|over|an?)\b",
        agent="claimant",
        patient="respondent",
    ),
)
