"""Owns the verbs of publishing, finding, looking into and judging, as event frames."""

from __future__ import annotations

from loaders.knowledge.events.frames import Frame

FINDINGS: tuple[Frame, ...] = (
    # What is written and found.
    Frame(
        "publish",
        "report",
        "publish release issue",
        2,
        "The regulator published its annual report in October.",
        unless=(
            r"\b(?:published (?:in full )?(?:below|here)\b"
            r"|statement (?:released|issued)|issued? a statement|issues|issue (?:of|is|was|for|that|with)"
            "|(?:requirement|warning|enforcement|improvement|compliance|prohibition|statutory) notices?"
            "|press release|release (?:from|of) (?:beds|hospital)|not published|the issue|news release|key issue"
            r"|(?:identit(?:y|ies)|names?)\b.{0,30}\b(?:released|published)|an issue|big issue|release (?:funds?"
            r"|money|beds|time|pressure))\b"
        ),
        agent="publisher",
        patient="published",
        flexible=True,
    ),
    Frame(
        "find",
        "report",
        (
            "find/finds/found/found/finding conclude show/shows/showed/shown/showing suggest reveal highlight "
            "warn uncover estimate"
        ),
        2,
        "The report found that one in five wards was short of nurses.",
        before=(
            r"\b(?:reports?|review|study|studies|research|audit|analysis|inquiry|investigation|inspection"
            "|inspectors|survey|poll|figures|data|statistics|papers|documents|evaluation|evidence|watchdog"
            r"|committee|panel|inspector|coroner|MPs|findings|results|post-mortem|autopsy|inquest|commission"
            r"|regulator|ombudsman|auditors?|inspectorate|cqc|nao|ofsted|tribunal|cma|authority|monitor)\b.{0,90}"
        ),
        unless=(
            r"it can (?:now )?be |can (?:now |exclusively )?reveal|"
            r"findings? (?:of|from)\b|(?:can|may|could) be found|if|found (?:guilty|not guilty)"
            r"|was found (?:dead|in)|as (?:a )?result|to show (?:what|how)\b"
        ),
        agent="author",
        patient="subject",
    ),
    Frame(
        "it-found",
        "report",
        "find/finds/found/found/finding conclude identify/identifies/identified/identified/identifying",
        2,
        "It found that the plan would not meet its target.",
        before=r"^it\s(?:also |further |then )?",
        after=r"(?:that|the|some|staff|an?|no|many|there|several|significant|serious|gaps|failings|\d+)\b",
        unless=r"found it\b|it (?:also )?found (?:a|an|the) (?:home|place|way|buyer|partner|job)\b",
        agent="author",
    ),
    Frame(
        "submits-report",
        "report",
        "submit present deliver",
        2.25,
        "The panel submitted its report to the minister in September.",
        after=(
            r"(?:its|their|his|her|the|an?) (?:final |interim |full |first |independent ){0,2}"
            r"(?:report|findings|review|paper)\b"
        ),
        agent="author",
        patient="recipient",
    ),
    Frame(
        "report-presented",
        "report",
        "present submit",
        2.25,
        "A report on the two homes was presented to the board in May.",
        before=(
            r"\b(?:reports?|papers?|findings|results|strateg(?:y|ies)|(?:final|annual|draft) [\w-]+)\b[^.;]{0,120}?"
            r"\s(?:was|were|been|is|be)(?:\s\w+ly)?"
        ),
        after=r"to (?:the|a|an|its|their|this)\b",
        unless=r"(?:must|may|can|should) be (?:presented|submitted)",
        agent="author",
        patient="recipient",
    ),
    Frame(
        "present-to",
        "other",
        "present submit deliver hand",
        1.25,
        "A petition was presented to the board in May.",
        after=r"(?:[\w’'-]+\s){0,6}?(?:petitions?\b|to\b(?! (?:be|make|help|have|see|the fact)))",
        unless=r"at present|present (?:rate|time|day)|hand in hand|on hand",
        agent="presenter",
        patient="recipient",
        flexible=True,
    ),
    Frame(
        "produce",
        "report",
        "produce submit write/writes/wrote/written/writing commission",
        1,
        "The alliance produced a report three months ago.",
        after=(
            r"(?:[\w’'-]+\s){0,6}?(?:reports?|papers?|reviews?|stud(?:y|ies)|petitions?|submissions?|evidence"
            r"|letters?|frameworks?|guidance|strateg(?:y|ies)|plans?|bids?|applications?|proposals?|research)\b"
        ),
        unless=(
            "present (?:rate|time|in|day)|at present|commissioning|services? (?:are|is|were) commissioned"
            "|commissioned by|deliver(?:ed|ing)? (?:care|services?|better|high|improve)|due to"
        ),
        agent="author",
        patient="recipient",
        flexible=True,
    ),
    Frame(
        "review-commissioned",
        "investigation",
        "commission establish",
        2,
        "The review has been commissioned by NHS England.",
        before=(
            r"\b(?:reviews?|inquir(?:y|ies)|enquiry|investigations?|evaluations?|audits?|study|studies)\b"
            r"(?:\s[\w’'-]+){0,6}?\s(?:was|were|has been|have been|had been|is being|to be|be)(?:\s\w+ly)?"
        ),
        agent="commissioner",
        patient="investigated",
    ),
    Frame(
        "reported",
        "report",
        "report",
        1,
        "The magazine reported in May that the firm had failed.",
        after=r"(?:,\s(?=in\b))?(?:that|in|last|on|yesterday|today|this|a|the)\b",
        unless=(
            r"report(?:s|ed|ing)? (?:directly )?to\b|is reported|are reported|reported (?:cases|incidents)"
            "|incidents|reporting"
        ),
        agent="reporter",
    ),
    Frame(
        "survey",
        "survey",
        "survey poll interview quiz/quizzes/quizzed/quizzed/quizzing",
        2,
        "The college surveyed 400 GPs in June.",
        unless="interviewed (?:for|on) (?:the|a|BBC|radio)|police|job interview"
        "|(?:following|after|for|at|to) (?:the |formal |panel )?interviews?|interviews? (?:panel|date|process|for the)",
        agent="surveyor",
        patient="respondents",
    ),
    # What is looked into and judged.
    Frame(
        "investigate",
        "investigation",
        "investigate probe inspect scrutinise",
        3,
        "The panel is to investigate the transfer.",
        unless=(
            "investigative|under investigation for|when we (?:inspect|visit)|(?:services?|homes?|providers?) "
            "(?:that |which )?we (?:inspect|regulate)"
        ),
        agent="investigator",
        patient="investigated",
    ),
    Frame(
        "found-unfit",
        "ruling",
        "declare find/finds/found/found/finding rule judge deem",
        2.5,
        "The matron was declared unfit to practise in May.",
        after=r"(?:to be |that (?:she|he) (?:was|is) )?(?:unfit|not fit|no longer fit) to practise\b",
        agent="regulator",
        patient="subject",
    ),
    Frame(
        "looks-into",
        "investigation",
        "look delve",
        2.5,
        "The regulator is looking into concerns about the charity.",
        after=(
            r"into (?:the )?(?:[\w’'-]+\s){0,3}?(?:allegations?|concerns?|claims?|complaints?|reports|deaths?|care"
            r"|failings?"
            r"|circumstances|incidents?|case|matter|issues|conduct|finances|affairs|governance|whether|how)\b"
        ),
        agent="investigator",
        patient="investigated",
    ),
    Frame(
        "inspectors-visit",
        "investigation",
        "visit inspect return",
        2,
        "Inspectors visited the home in May.",
        before=(
            r"\b(?:inspectors|inspection team|assessors|auditors|investigators|commission|regulator|CQC|CSCI"
            r"|ofsted|RQIA|HIW)"
            r"(?:\s(?:from|of) [^.;,]{2,50})?(?:\s(?:have|has|had|also|who|recently|then))*"
        ),
        agent="investigator",
        patient="investigated",
    ),
    Frame(
        "review",
        "investigation",
        "review evaluate assess audit reassess examine",
        2,
        "The department will review the tariff in the summer.",
        unless=(
            "assess(?:ing|e[sd]|ed)? (?:their|his|her|your|our|individual) (?:[a-z]+ )?needs?|"
            "review(?:ed|s|ing)? (?:her|his) |"
            "assess(?:ing)? (?:needs?|people|patients|residents|each|risks?|whether you)|(?:people|patients"
            "|residents|needs) (?:who )?(?:are|were|is|being|who)? ?(?:being )?assessed|self-assess|assessed needs?|is "
            "assessed (?:as|by)|examined? (?:by a|patients?)|reviewed (?:annually|regularly|weekly|monthly)"
            r"|audited (?:annual |financial |final )?(?:accounts?|figures?|statements?|results?)|\bmy (?:audit"
            r"|review)|against"
            r" which|peer.review|examin\w+ the (?:details|evidence|issue|proposals? in)"
        ),
        agent="investigator",
        patient="investigated",
    ),
    Frame(
        "rule",
        "ruling",
        "rule adjudicate",
        3,
        "The High Court ruled that the closure was unlawful.",
        after=(
            r"(?!s?\b.{0,3}of\b)(?:that|in|against|on|the|it|today|yesterday|last|this|unlawful|out of order"
            r"|a|$|[.,])"
        ),
        unless=(
            r"rules? (?:of|on|and|for|which|are|is|to|say|about|or|as|in|were|was|will|by|when)\b|rules[,.;]"
            "|rules$|ground rules?|the rules?|competition rules?|ruled? out|ruling party|new rules?"
        ),
        agent="judge",
        patient="subject",
    ),
    Frame(
        "ruled-out",
        "policy",
        "rule",
        3,
        "The minister ruled out a new tax.",
        after=r"out\b",
        certainty="denied",
        agent="decider",
    ),
    Frame(
        "rated",
        "ruling",
        "rate judge grade",
        2,
        "Inspectors rated the home inadequate in May.",
        after=(
            r"(?:[\w’'-]+\s){0,8}?(?:as )?[“‘"
            '"'
            "']?(?:inadequate|outstanding|good|poor|requir|excellent|weak"
            "|adequate|fair|three|two|one|zero|overall|unlawful|safe|unsafe|satisfactory)"
        ),
        unless=(
            "well rated|by patients|(?:mortality|death|survival|infection|vacancy|interest|birth"
            "|pay|fee|sickness) rates?"
        ),
        agent="judge",
        patient="rated",
    ),
    Frame(
        "uphold",
        "ruling",
        (
            "uphold/upholds/upheld/upheld/upholding quash overturn dismiss /clears/cleared/cleared/clearing fine "
            "convict sentence jail acquit/acquits/acquitted/acquitted/acquitting reprimand censure"
        ),
        2,
        "The tribunal upheld the nurse's complaint.",
        unless=(
            "clearing (?:house|up)|fine[- ]tun|the fine|is fine|fines? (?:print|of)"
            "|(?:this|the|first|last|next|one) sentence"
            r"|dismiss\w* (?:(?:the|any|such|those|these|his|her|their|as) )?(?:[\w-]+ )?(?:claims?|suggestions?|fears?"
            r"|concerns?|criticisms?|rumours?|speculation|idea|notion|calls?|warnings?|accusations?)\b"
            r"|values?\b"
        ),
        agent="judge",
        patient="subject",
    ),
    Frame(
        "struck-off",
        "ruling",
        "strike/strikes/struck/struck/striking",
        2,
        "The doctor was struck off by the General Medical Council.",
        after=r"off\b",
        agent="judge",
        patient="subject",
    ),
    Frame(
        "special-measures",
        "ruling",
        "place put/puts/put/put/putting",
        2,
        "The trust was placed in special measures in 2013.",
        after=(
            r"(?:\S+\s){0,6}?(?:in|into|under) "
            r"(?:(?:\w+ )?special measures|administration|formal|enforcement|targeted|enhanced"
            r"|intervention|special scrutiny|closer? scrutiny|notice"
            "|turnaround)"
        ),
        agent="judge",
        patient="subject",
    ),
    Frame(
        "in-special-measures",
        "ruling",
        "be//been/been/",
        2,
        "The home has been in special measures since March 2021.",
        after=r"(?:in|under|subject to) (?:special measures|special administration|enforcement action)\b",
        agent="party",
    ),
)
