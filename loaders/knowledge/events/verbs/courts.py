"""Owns the verbs of courts, inquests, tribunals, police and of a regulator's powers, as event frames."""

from __future__ import annotations

from loaders.knowledge.events.frames import Frame

_CASE = (
    r"(?:[\w’',-]+\s){0,6}?(?:legal (?:bid|challenge|action|battle|fight|case|claim)|court (?:case|battle|fight|bid)"
    r"|high court (?:case|battle|fight|bid|challenge)|appeal|judicial review|jr|lawsuit|tribunal)\b"
)

COURTS: tuple[Frame, ...] = (
    Frame(
        "case-won",
        "ruling",
        "win/wins/won/won/winning lose/loses/lost/lost/losing fail",
        3,
        "Campaigners lost their legal challenge over the ward in May.",
        after=r"(?:in )?" + _CASE,
        unless=r"fail(?:ed|s|ing)? to\b",
        agent="claimant",
        patient="respondent",
    ),
    Frame(
        "case-refused",
        "ruling",
        "deny refuse grant",
        2,
        "Relatives were refused permission to appeal on Friday.",
        after=(
            r"(?:[\w’'-]+\s){0,3}?(?:permission to (?:appeal|challenge|seek|bring)|leave to|legal aid|bail"
            r"|the right to (?:appeal|challenge|legally)|a judicial review)\b"
        ),
        unless=r"planning|annual leave|maternity leave",
        agent="judge",
        patient="subject",
    ),
    Frame(
        "costs-awarded",
        "ruling",
        "award order",
        2,
        "The family were awarded damages of £40,000 in May.",
        after=(r"(?:[\w’'£.,-]+\s){0,5}?(?:costs|damages|compensation)\b|to (?!be\b|the\b|an?\b|stay|remain)[a-z]+\b"),
        unless=r"court order|in order to|award\w* to",
        agent="judge",
        patient="subject",
    ),
    Frame(
        "go-to-court",
        "other",
        "take/takes/took/taken/taking bring/brings/brought/brought/bringing go/goes/went/gone/going",
        2,
        "Residents took their case to the High Court in May.",
        after=(
            r"(?:[\w’',-]+\s){0,6}?to (?:the |an )?(?:court|high court|court of appeal|supreme court"
            r"|(?:employment )?tribunal|judicial review|european court)\b"
        ),
        agent="claimant",
        patient="respondent",
    ),
    Frame(
        "applies-to-court",
        "other",
        "apply",
        2,
        "Residents applied for a judicial review in May.",
        after=r"for " + _CASE,
        agent="claimant",
        patient="respondent",
    ),
    Frame(
        "court-finds",
        "ruling",
        (
            "find/finds/found/found/finding conclude decide say/says/said/said/saying hold/holds/held/held/holding"
            " return record"
        ),
        2.75,
        "The coroner recorded a verdict of accidental death in May.",
        before=(
            r"\b(?:judge|coroner|jury|tribunal|high court|court of appeal|supreme court|ombudsman|justice)"
            r"(?:,? (?-i:[A-Z])[\w’'-]+){0,3}(?:\s(?:QC|KC))?\s(?:has |have |had |also )?"
        ),
        after=(
            r"(?:(?:that|there|the|it|in favour|against|a|an|he|she|they|both|no|failings?|failures?|shortcomings"
            r"|neglect|errors?|gaps?|delays?|serious|multiple|several|missed|insufficient)\b|(?-i:[A-Z]))"
        ),
        unless=r"justice secretary|justice minister|judge for",
        agent="judge",
        patient="subject",
    ),
    Frame(
        "prosecute",
        "other",
        "prosecute arrest",
        2,
        "The council was prosecuted in May by the safety executive.",
        unless=r"cardiac arrest",
        agent="prosecutor",
        patient="respondent",
    ),
    Frame(
        "charge",
        "other",
        "charge",
        2,
        "A nurse was charged with theft in May.",
        before=r"\b(?:was|were|been|being|be)\s(?:\w+ )?",
        after=(
            r"(?:with (?:murder|manslaughter|theft|fraud|assault|neglect|ill-treat|wilful|offences|corporate"
            r"|\w+ counts))"
        ),
        patient="respondent",
    ),
    Frame(
        "plead",
        "ruling",
        "plead//pleaded/pleaded/pleading plead/pleads/pled/pled/ admit",
        2,
        "The company pleaded guilty in May to a breach of safety law.",
        after=(
            r"[“‘\"']?(?:guilty|not guilty|liability|manslaughter|breach(?:es|ing)?|failing|neglect|the charges?"
            r"|full liability)\b"
        ),
        agent="respondent",
    ),
    Frame(
        "penalty-imposed",
        "ruling",
        "impose hand give/gives/gave/given/giving receive",
        2.75,
        "The sheriff imposed a fine of £100,000 in May.",
        after=(
            r"(?:down )?(?:suspended (?:prison )?sentences?\b|prison (?:terms|sentences)\b|jail terms\b)"
            r"|(?:down )?(?:an?|the|its|two|three|\d+)\s(?:[\w’'£,-]+\s){0,4}?(?:fines?|sentence|penalt(?:y|ies)"
            r"|jail term"
            r"|prison term|suspended sentence|community order|striking-off order|caution order|conditional discharge)\b"
        ),
        agent="judge",
        patient="subject",
    ),
    Frame(
        "case-heard",
        "meeting",
        "hear//heard/heard/hearing",
        2,
        "The appeal was heard in the High Court in May.",
        before=(
            r"\b(?:appeals?|case|claim|application|challenge|action|evidence)\s(?:[\w’'-]+\s){0,4}?(?:was|were"
            r"|is being|will be|to be|being)\s"
        ),
        after=r"(?:in|at|by|on|before|last|next|this|from|over)\b",
        agent="judge",
        patient="subject",
    ),
    Frame(
        "notice-served",
        "ruling",
        "serve issue hand give/gives/gave/given/giving impose lift",
        2.5,
        "The regulator served a warning notice on the home in May.",
        after=(
            r"(?:(?:[\w’'&-]+\s){0,4}?(?:(?:warning|enforcement|improvement|prohibition|statutory) notices?"
            r"|notice (?:on|to)(?! .{0,60}\b(?:terminate|quit|end|leave))|(?:conditions|restrictions) on (?:its"
            r"|the|their|his|her) (?:registration|licence)))\b"
        ),
        agent="judge",
        patient="subject",
    ),
    Frame(
        "out-of-measures",
        "ruling",
        (
            "take/takes/took/taken/taking come/comes/came/come/coming bring/brings/brought/brought/bringing lift move"
            " remove de-escalate exit leave/leaves/left/left/leaving enter release"
        ),
        2,
        "The hospital came out of special measures in May.",
        after=(
            r"(?:\S+\s){0,4}?(?:(?:out of|from|of|into)\s)?(?:special measures|targeted intervention|enhanced"
            r" monitoring)\b"
        ),
        agent="judge",
        patient="subject",
    ),
    Frame(
        "stay-in-measures",
        "ruling",
        "remain stay keep/keeps/kept/kept/keeping continue",
        2,
        "The trust will remain in special measures until May.",
        after=r"(?:\S+\s){0,3}?(?:in|under) (?:special measures|administration|turnaround)\b",
        agent="judge",
        patient="subject",
    ),
    Frame(
        "rating-given",
        "ruling",
        (
            "give/gives/gave/given/giving award receive reach achieve get/gets/got/got/getting earn retain keep/keeps/"
            "kept/kept/keeping score hand"
        ),
        2,
        "The home was given an overall rating of good in May.",
        after=(
            r"(?:[\w’'“”‘-]+\s){0,5}?(?:ratings?|(?:zero|one|two|three)[- ]stars?|[“‘\"'](?:inadequate|outstanding|good"
            r"|requires improvement|excellent|weak|poor|adequate)[”’\"'])"
        ),
        unless=r"ratings? agenc|credit rating|star rating system",
        agent="judge",
        patient="rated",
    ),
    Frame(
        "in-breach",
        "ruling",
        "place put/puts/put/put/putting find/finds/found/found/finding declare rule",
        2,
        "The regulator placed the trust in significant breach of its authorisation in May.",
        after=r"(?:[\w’',&-]+\s){0,8}?in (?:\w+ )?breach\b",
        agent="judge",
        patient="subject",
    ),
    Frame(
        "evidence-heard",
        "meeting",
        "hear/hears/heard/heard/hearing give/gives/gave/given/giving receive take/takes/took/taken/taking",
        2,
        "The inquiry heard evidence from the former chief executive on Monday.",
        after=r"(?:(?:oral|further|its|live|more)\s)?evidence (?:from|to|at|before|on|in|today|yesterday)\b",
        unless="no evidence|evidence (?:to suggest|that)",
        agent="participant",
        patient="participant",
    ),
    Frame(
        "breach-found",
        "ruling",
        "meet//met//meeting comply",
        2,
        "The regulator found that the home was not meeting three regulations.",
        before=r"\b(?:found|judged|concluded|said|ruled|identified)\b.{0,60}\b(?:was|were|is|are|did|had) not ",
        after=r"(?:with )?(?:[\w’'-]+ ){0,3}?(?:regulations?|requirements?|standards?)\b",
        agent="rated",
        certainty="happened",
    ),
    Frame(
        "heard-from",
        "meeting",
        "hear/hears/heard/heard/hearing",
        2,
        "The committee heard from the chief executive of the trust.",
        before=(
            r"\b(?:committee|board|panel|members|inquiry|cabinet|meeting|forum|group|commission|governors|councillors"
            r"|peers|mps|msps|pac)\s(?:has |will |also |then |then also |next )?"
        ),
        after=(
            r"from (?:(?:the|a|an|several|two|three|four|its|both|local|senior|representatives|officers|witnesses"
            r"|patients"
            r"|carers|users|families|staff|people)\b|(?-i:[A-Z]))"
        ),
        agent="participant",
        patient="participant",
    ),
    Frame(
        "fault-found",
        "ruling",
        "find/finds/found/found/finding uphold/upholds/upheld/upheld/upholding",
        3.25,
        "The ombudsman found the council at fault for its delays in May.",
        after=(
            r"(?:(?:[\w’'&-]+\s){0,6}?(?:(?:at )?fault|maladministration|service failure)\b(?! finding)"
            r"|(?:[\w’'&-]+\s){0,5}?(?:complaints?|appeals?)\b)"
        ),
        unless="not? find fault|found? no fault",
        agent="judge",
        patient="subject",
    ),
    Frame(
        "rating-awarded",
        "ruling",
        "award give/gives/gave/given/giving",
        2.5,
        "A one-star rating was awarded to forty councils.",
        before=r"\b(?:ratings?|stars?)\s(?:was|were|(?:has|have) been)\s$",
        agent="judge",
        patient="rated",
    ),
    Frame(
        "rating-changed",
        "ruling",
        "stay remain change improve fall/falls/fell/fallen/falling drop rise/rises/rose/risen/rising"
        " decline deteriorate go/goes/went/gone/going",
        2,
        "The rating of the home has changed from good to inadequate.",
        before=r"\bratings?\b.{0,60}",
        after=r"from [“‘\"']?(?:good|outstanding|inadequate|requir\w+ improvement|poor|adequate|excellent|weak|fair)\b"
        r"|(?:down|up|the same|unchanged)\b|[.,]|$|(?:overall|since|to)\b",
        agent="judge",
        patient="rated",
    ),
    Frame(
        "refer",
        "other",
        "refer",
        2,
        "The committee referred the plans to the health secretary in May.",
        after=(
            r"(?:[\w’',-]+\s){0,8}?to (?:the )?(?:secretary of state|health secretary|police|crown prosecution"
            r"|independent reconfiguration|competition|general medical|nursing and midwifery|monitor|ombudsman|coroner"
            r"|serious fraud|national audit|information commissioner|health and safety)\b"
        ),
        agent="referrer",
        patient="recipient",
    ),
    Frame(
        "notice-issued",
        "ruling",
        "issue serve",
        2.25,
        "Inspectors issued two requirement notices to the trust.",
        after=(
            r"(?:[\w’'-]+\s){0,6}?(?:requirement|warning|enforcement|improvement|compliance|prohibition|statutory)"
            r"\snotices?\b"
        ),
        agent="judge",
        patient="subject",
    ),
    Frame(
        "ratings-suspended",
        "ruling",
        "suspend",
        2.5,
        "We suspended the ratings of the service on 23 September.",
        after=r"(?:[\w’'-]+\s){0,7}?(?:ratings?|licen[cs]e|registration|placements|admissions)\b",
        agent="judge",
        patient="subject",
    ),
    Frame(
        "complain-of-body",
        "other",
        "complain",
        2.5,
        "Mrs Ash complained that the council charged her for her care.",
        after=(
            r"(?:that |about |to )?(?:the |an? |its |his |her )?(?:[\w’'-]+ )?(?:councils?|trusts?|homes?|health board"
            r"|provider|hospital|nhs|care|practice|surgery)\b"
        ),
        unless=r"complain(?:s|ed)? about (?:the |a )?(?:lack|cost|price|time)",
        agent="complainant",
        patient="subject",
    ),
    Frame(
        "complain",
        "other",
        "complain",
        1.5,
        "Ms Ash complained to the health board in June 2014.",
        after=r"(?:to (?!him|her|them|me|us)|that\b|about\b|the\b|in\b|on\b)",
        agent="complainant",
        patient="subject",
    ),
    Frame(
        "reject-plan",
        "ruling",
        "reject veto",
        2,
        "The government rejected the commission's proposal for free care.",
        after=(
            r"(?:[\w’'-]+\s){1,6}?(?:plans?|proposals?|bids?|applications?|recommendations?|requests?|offers?"
            r"|motion|amendments?"
            r"|merger)\b"
        ),
        agent="judge",
        patient="subject",
    ),
    Frame(
        "plan-rejected",
        "ruling",
        "reject block refuse veto turn throw/throws/threw/thrown/throwing vote",
        2,
        "The application for a new clinic was rejected by planners in May.",
        before=(
            r"\b(?:plans?|attempts?|takeovers?|options?|sites?|applications?|bids?|proposals?|requests?|appeals?|offers?|merger"
            r"|scheme|motion|amendment"
            r"|judicial review|challenges?)\b(?:\s[\w’'(),-]+){0,18}?\s(?:was|were|is|are|be|been|being)\s(?:\w+ly\s)?"
        ),
        after=r"(?:by\b|on\b|in\b|last\b|today\b|yesterday\b|because\b|at\b|down\b|out\b|after\b|$|[.,])",
        unless=r"turned (?:on|in|by|after|at)|turned out|voted (?:by|on|in|at|last|out)|thrown (?:by|in|on|at)",
        agent="judge",
        patient="subject",
    ),
)
