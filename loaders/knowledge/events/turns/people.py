"""Owns the set phrases by which the news tells that people come and go, protest and lose their work, as event frames.

Verbs that tell an event by themselves are in `verbs`; here several words tell it together.
"""

from __future__ import annotations

from loaders.knowledge.events.frames import WAS, Frame

ROLE = (
    r"(?:chief (?:executive|nurse|officer|inspector|constable|operating|finance|medical|people)|ceo\b|chair(?:man|woman"
    r"|person)?\b|(?:managing |medical |finance |nursing |clinical |executive |non-executive |deputy"
    r" )?director\b|head of\b"
    r"|president\b|patron\b|commissioner\b|leader\b|ombudsman\b|governor\b|medical director|trustee\b|boss\b|matron\b"
    r"|(?:general |registered |home |deputy |service )?manager\b|chancellor\b|ambassador\b|cabinet member)"
)
"""Posts that the field's news tells of."""
_ROLE_LED = r"(?:(?:its|the|their|a|an|new|next|interim|first|acting|permanent|joint|temporary|[\w-]+[’']s)\s)*"
_PEOPLE = (
    r"\b(?:campaigners|protest[eo]rs|demonstrators|residents|people|parents|families|relatives|staff|nurses|doctors"
    r"|hundreds|dozens|scores|thousands|villagers|members|supporters|crowds?|workers|mps|councillors)\b"
)

TURNS_OF_PEOPLE: tuple[Frame, ...] = (
    Frame(
        "act-as",
        "appointment",
        "act",
        2.25,
        "Ann Moss will act as chair of the trust from May.",
        before=r"\b(?:will|would|to|has|have|had)\s(?:also |now |been )?",
        after=r"as " + _ROLE_LED + ROLE,
        agent="appointee",
    ),
    Frame(
        "named-in-post",
        "appointment",
        "name confirm announce unveil reveal",
        2.75,
        "Ann Moss has been named chief executive of the trust.",
        before=r"\b(?:was|were|is|are|been|being|be)\s(?:today |also |now |officially )?",
        after=r"(?:as )?" + _ROLE_LED + r"(?:[\w-]+\s)?" + ROLE,
        unless=r"confirmed (?:by|that)|announced by",
        patient="appointee",
    ),
    Frame(
        "left-post",
        "other",
        "leave/leaves/left/left/leaving vacate relinquish",
        2.75,
        "The matron left her post in May.",
        after=r"(?:his|her|their|the)\s(?:[\w-]+\s){0,2}?(?:posts?|position|role|job)\b",
        unless=r"left (?:the|his|her|their) (?:[\w-]+ ){0,2}?(?:vacant|open|unfilled)|leaves? (?:the|his|her) role of",
        agent="leaver",
    ),
    Frame(
        "removed-from-post",
        "other",
        "remove oust depose",
        2.5,
        "The chair was removed from her post in May.",
        after=r"(?:[\w’'-]+\s){0,3}?(?:as "
        + _ROLE_LED
        + ROLE
        + r"|from (?:his|her|their|the) (?:posts?|roles?|positions?|jobs?|board)\b)",
        patient="leaver",
    ),
    Frame(
        "found-dead",
        "other",
        "find//found/found/",
        2.25,
        "A resident was found dead in May.",
        before=WAS,
        after=r"(?:dead|hanged|unresponsive|collapsed)\b",
    ),
    Frame(
        "jobs-go",
        "other",
        "go",
        2.5,
        "Up to 200 jobs will go at the trust by May.",
        before=(
            r"\b(?:jobs?|posts?|roles|beds|places)\b(?:\s[\w’'-]+){0,4}?\s(?:will|would|could|are to|are set to"
            r"|may|must)"
        ),
        after=r"(?:at|in|by|under|as|across|over|from|next|$|[.,])",
        patient="employer",
    ),
    Frame(
        "gather",
        "other",
        "gather assemble rally/rallies/rallied/rallied/rallying congregate",
        2,
        "Campaigners gathered outside the town hall in May.",
        before=_PEOPLE + r"[^.;]{0,40}",
        after=(
            r"(?:together\s)?(?:outside|in (?:front|protest|support)|at|against|on|to (?:protest|oppose|save"
            r"|voice|call))\b"
        ),
        unless=r"gathered (?:evidence|information|data)|rally(?:ing)? (?:round|behind)",
        agent="protester",
    ),
    Frame(
        "calls-protest",
        "other",
        "call arrange organise plan stage hold/holds/held/held/holding mount",
        2.25,
        "Campaigners have organised a march in May.",
        after=(
            r"(?:an?|the|this|their|its|another|two|further)\s(?:[\w’'-]+\s){0,3}?(?:rally|rallies|protests?"
            r"|march(?:es)?"
            r"|demonstrations?|demos?"
            r"|vigils?|sit-in|walk-?out|pickets?|strikes?)\b"
        ),
        unless=r"in protest",
        agent="protester",
    ),
    Frame(
        "incident-declared",
        "other",
        "declare",
        2.75,
        "The hospital declared a critical incident in May.",
        after=r"(?:an?|the)\s(?:[\w-]+\s){0,2}?(?:incident|outbreak|emergency|alert)\b",
        agent="subject",
    ),
    Frame(
        "of-the-year",
        "other",
        "name crown vote judge",
        2.75,
        "The home was named care home of the year in May.",
        after=r".{0,50}?of the year\b",
        patient="winner",
    ),
    Frame(
        "lose-their-jobs",
        "other",
        "lose/loses/lost/lost/losing",
        2.5,
        "Staff may lose their jobs in May.",
        after=r"(?:their|his|her) (?:jobs?|posts?|positions?)\b",
        agent="subject",
    ),
    Frame(
        "face-redundancy",
        "other",
        "face/faces/faced/faced/facing",
        2.5,
        "Some 200 staff face redundancy in May.",
        after=r"(?:[\w-]+\s){0,2}?(?:redundanc(?:y|ies)|the sack|the dole|losing their jobs)\b",
        agent="subject",
        certainty="possible",
    ),
    Frame(
        "led-by",
        "appointment",
        "lead/leads/led/led/leading chair head",
        2.5,
        "The board will be led by Ann Moss.",
        after=r"by\s(?:the |its )?(?-i:[A-Z])",
        before=r"\b(?:will|would|to)\s(?:now |also |initially )?be",
        unless=r"(?:review|inquiry|investigation|meeting|session|debate)\b",
        agent="appointee",
    ),
    Frame(
        "hires-chief",
        "appointment",
        "hire recruit",
        2.5,
        "The trust hired a new finance director in May.",
        after=r"(?:an?|its|the|two|three)\s(?:(?:new|interim|permanent|first)\s)*(?:[\w-]+\s)?" + ROLE,
        agent="appointer",
        patient="appointee",
    ),
    Frame(
        "advertises-post",
        "appointment",
        "advertise readvertise re-advertise recruit",
        2.5,
        "The trust advertised for a new chief executive in May.",
        after=r"for\s(?:an?|its|the)\s(?:(?:new|interim|permanent)\s)*(?:[\w-]+\s)?" + ROLE,
        agent="appointer",
        certainty="planned",
    ),
    Frame(
        "promoted",
        "appointment",
        "promote",
        2.5,
        "The matron was promoted to director of nursing in May.",
        after=r"(?:from .{3,40} )?to\s(?:the (?:post|role) of )?" + _ROLE_LED + r"(?:[\w-]+\s)?" + ROLE,
        agent="appointer",
        patient="appointee",
    ),
    Frame(
        "drafted-in",
        "appointment",
        "draft parachute",
        2.5,
        "A new chief was drafted in to run the trust in May.",
        after=r"in(?:to)?\b",
        agent="appointer",
        patient="appointee",
    ),
    Frame(
        "leaves-body",
        "other",
        "leave/leaves/left/left/leaving",
        2,
        "She left the trust in May.",
        after=(
            r"(?:the\s)?(?:(?-i:[A-Z])[\w’&-]+(?:\s[\w’&-]+){0,6}?\s(?:after|in|on|for|to|next|this|last|with"
            r"|following)\b|(?:trust|council|charity|company|organisation|hospital|board|regulator|nhs"
            r"|practice|home|authority)\b)"
        ),
        agent="leaver",
    ),
    Frame(
        "on-leave",
        "other",
        "go/goes/went/gone/going take/takes/took/taken/taking place put/puts/put/put/putting be//been/been/ remain",
        2.5,
        "The chief executive went on leave in May.",
        after=(
            r"(?:off |currently |still )?(?:on (?:(?:special|sick|extended|compassionate|long-term|paid)\s)?leave"
            r"\b|an? leave of absence|off sick\b|on long-term sick)"
        ),
        unless=r"(?:annual|maternity|paternity|parental) leave",
        agent="subject",
        patient="subject",
    ),
    Frame(
        "honoured",
        "other",
        "make//made/made/ appoint",
        2.75,
        "A nurse was made an MBE in May.",
        after=r"an? (?:mbe|obe|cbe|dame\b|knight|honorary|freeman)",
        patient="winner",
    ),
    Frame(
        "petition-handed",
        "other",
        "hand deliver present submit",
        2.5,
        "A petition was handed to the council in May.",
        before=r"\bpetitions?\b[^.;]{0,50}\s" + WAS,
        agent="presenter",
        patient="recipient",
    ),
    Frame(
        "hands-in-petition",
        "other",
        "hand deliver",
        2.5,
        "Parents handed in a petition in May.",
        after=r"in (?:an?|the|their|two)\s(?:[\w’,-]+\s){0,4}?petitions?\b",
        agent="presenter",
        patient="recipient",
    ),
    Frame(
        "signatures",
        "other",
        "gather attract collect receive get/gets/got/got/getting amass gain",
        2.5,
        "The petition gathered 2,000 signatures in May.",
        after=r"(?:(?:more than|over|nearly|almost|some|around|about)\s)?[\d,]+\s(?:[\w-]+\s)?(?:signatures|names)\b",
    ),
    Frame(
        "backs-strike",
        "other",
        "back support",
        2.75,
        "Members backed strike action in May.",
        after=r"(?:[\w-]+\s){0,2}?(?:strikes?|industrial action|walk-?outs?)\b",
        agent="protester",
    ),
    Frame(
        "dispute-settled",
        "other",
        "settle resolve end",
        2.25,
        "The dispute was settled in May.",
        before=r"\b(?:dispute|row|strike|stand-off)\b[^.;]{0,30}\s(?:" + WAS + r"|has\s|had\s)",
    ),
    Frame(
        "succeeded-by",
        "appointment",
        "succeed",
        2.75,
        "The chair was succeeded by Ann Moss in May.",
        after=r"by\b",
        before=r"\b(?:was|were|been|be|being)\s",
        agent="appointee",
        patient="predecessor",
    ),
    Frame(
        "takes-charge",
        "appointment",
        "take/takes/took/taken/taking",
        2.5,
        "She took charge of the trust in May.",
        after=r"(?:charge\b|command\b|up office\b|office\b|the helm\b|the reins\b)",
        unless=r"take charge of (?:your|their|his|her) (?:own|health|life|care)",
        agent="appointee",
    ),
    Frame(
        "tests-positive",
        "other",
        "test",
        2.25,
        "Ten residents tested positive in May.",
        after=r"positive\b",
        unless=r"\b(?:who|anyone|if|they|you|ever|those) (?:\w+ ){0,2}test\w* positive|(?:per cent|%|one in) ",
        agent="subject",
    ),
    Frame(
        "killed",
        "other",
        "kill injure",
        2,
        "Two residents were killed in a fire in May.",
        after=r"(?:in|by|when|after|at|on)\b",
        before=WAS,
        patient="subject",
    ),
    Frame(
        "furlough",
        "other",
        "furlough",
        2.5,
        "The charity furloughed most of its staff in May.",
        agent="employer",
    ),
    Frame(
        "protest-held",
        "other",
        "organise plan stage hold//held/held/ call arrange",
        2.5,
        "A protest was organised in May.",
        before=(
            r"\b(?:protests?|rall(?:y|ies)|march(?:es)?|demonstrations?|vigils?|walk-?outs?"
            r"|pickets?)[”’\"']?\s(?:[\w’'-]+\s){0,4}?"
        )
        + WAS,
        agent="protester",
    ),
    Frame(
        "prompts-outcry",
        "other",
        "prompt spark/sparks/sparked/sparked/sparking trigger provoke",
        2.25,
        "The closure sparked protests in May.",
        after=(
            r"(?:[\w’-]+\s){0,4}?(?:protests?|petitions?|outcry|outrage|anger|fury|backlash|uproar|opposition"
            r"|controversy|criticism|row)\b"
        ),
    ),
)
