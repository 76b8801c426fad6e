"""Owns the words that steer the reading of names: what may stand inside one, what ends one, what shows a body at work."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in text.split(";"))


NEVER_IN_NAMES = _words(
    """
    a an this that these those his her its their our my your some any all both each every no not former ex new
    current troubled local other many several most more such another under over against between during after
    before since until while when where why how what who whom which whose if as but or nor so yet then than also
    only even just still meanwhile however although though because about above below into onto from to by via
    per is are was were be been has have had do does did will would could should may might must can said says
    told tells according mr mrs ms miss dr prof professor sir dame lord lady baroness cllr councillor rev chief
    executive chair chairman chairwoman director minister secretary spokesman spokeswoman spokesperson leader
    manager officer mp mps president chancellor mayor he she it they we you i one two three four five six seven
    eight nine ten first second third last next early late recently yesterday today tomorrow monday tuesday
    wednesday thursday friday saturday sunday january february march april june july august september october
    november december dear contact source image photo picture yes sorry thanks read posted filed tags published
    updated notes visit click see email tel
    """
)
"""Words that end a name on its left, in lower case, whatever their capitals ("Chief Executive of X", "The former X")."""

GENERIC = _words(
    """
    national local regional community communities primary secondary care health healthcare social mental medical
    clinical general acute teaching university foundation nhs hospital hospitals trust trusts council councils
    authority authorities county city borough district parish town metropolitan unitary council's board
    committee group groups partnership service services integrated strategic commissioning commissioners
    ambulance children children's adult adults older people people's public private independent voluntary joint
    practice practices surgery gp gps pct pcts ccg ccgs sha shas ft fts icb ics stp lhb centre centres urgent
    emergency department ministry government office unit agency network alliance team college school schools
    union party company charity association federation house home homes nursing residential learning disability
    disabilities substance misuse mental-health out-of-hours practice-based provider providers local-authority
    state states select parliamentary royal british english scottish welsh irish european american international
    united central north south east west northern southern eastern western greater new old great inner outer mid
    upper lower lead leading executive management business enterprise police fire court inquiry review
    commission panel fund programme project plan scheme pilot
    """
)
"""Words too common to tell one body from another, in lower case."""

NOT_A_COUNCIL = _words(
    """
    england scotland wales britain uk london english welsh scottish british labour conservative tory lib dem
    liberal democrat green local new inner outer outer-london rural urban shire northern southern eastern
    western midlands
    """
)
"""Words before "council" or "hospital" in lower case that make a class of it: "a Conservative council", "London hospitals"."""

NOT_AFTER_NHS = _words(
    """
    trust trusts foundation standard contract constitution plan act acts long five operating outcomes mandate
    pay next continuing reform reforms bill chief chiefs funding budget spending staff staffing workers services
    service care managers management leaders bosses england's number numbers hospitals hospital consultant
    consultants doctors nurses dentist dentists pension pensions lift quality choices app website dentistry
    competition equality change agenda transformation waiting transaction outcome evidence library jobs health
    and or for in of is was has white paper review reviews workforce pathways pathway commissioners
    commissioning commissioner providers bodies organisations
    """
)
"""Words after "NHS" that make no body of it, in lower case."""

BODY_AT_WORK = _words(
    """
    run runs running develop develops developing pilot pilots piloting commission commissions commissioned
    commissioning consult consults consulting consulted approve approves approved agree agrees agreed plan plans
    planned planning announce announces announced launch launches launched launching publish publishes published
    propose proposes proposed merge merges merged merging integrate integrates integrated take takes taking
    transfer transfers transferred outsource outsources outsourced cut cuts cutting spend spends spent spending
    save saves saved saving close closes closed closing open opens opened opening set sets setting introduce
    introduces introduced work works working worked join joins joined joining share shares shared sharing pool
    pools pooled pooling adopt adopts adopted award awards awarded appoint appoints appointed sign signs signed
    signing seek seeks sought seeking decide decides decided vote votes voted reject rejects rejected refuse
    refuses refused scrap scraps scrapped provide provides provided providing deliver delivers delivered
    delivering fund funds funded funding invest invests invested investing employ employs employed pay pays paid
    paying said says say told tells claim claims claimed argue argues argued warn warns warned confirm confirms
    confirmed deny denies denied admit admits admitted insist insists insisted apologise apologised review
    reviews reviewed consider considers considered considering face faces faced lead leads led leading manage
    manages managed bid bids bidding tender tenders tendered contract contracts contracted replace replaces
    replaced create creates created establish establishes established form forms formed host hosts hosted test
    tests tested testing trial trials trialled implement implements implemented partner partners partnered
    submit submits submitted begin begins began start starts started become becomes became continue continues
    continued aim aims aimed want wants wanted hope hopes hoped expect expects expected intend intends intended
    need needs needed receive receives received
    """
)
"""Verb forms that a body does and a place does not, in lower case."""

AUXILIARIES = _words(
    """
    will would could should may might must can is are was were has have had does do did also now currently
    already not be been being due expected set likely able planning hoping keen to
    """
)
"""Words between a body and its verb, in lower case."""

ROLE_NOUNS = _words(
    """
    chief director chair chairman chairwoman chairperson chairs leader manager head officer spokesman
    spokeswoman spokesperson president secretary treasurer boss bosses executive executives cabinet councillor
    councillors mayor strategist policy medical finance deputy acting interim assistant nursing clinical
    corporate commissioner commissioners analyst adviser founder co-founder owner partner trustee governor
    commissioning
    """
)
"""Words after a body's name, or before "of" and "at" and the name, that show a role in it, in lower case."""

BODY_NOUNS = _words(
    """
    charity company firm provider consultancy union regulator publisher magazine newspaper website operator
    contractor supermarket chain retailer insurer manufacturer supplier pressure thinktank campaigners watchdog
    solicitors broadcaster bank hospice quango co-operative cooperative mutual start-up startup
    """
)
"""Nouns that stand before the name of a body in apposition ("the charity X"), in lower case."""

BEFORE_BODIES: tuple[str, ...] = _phrases(
    """
    merger with; merge with; merged with; merging with; takeover of; take over of; acquisition of; taken over
    by; bought by; acquired by; owned by; run by; managed by; subsidiary of; employed by; contract with;
    contracts with; joint venture with; partnership with; on behalf of; commissioned by; published by; provided
    by; operated by; part of; behalf of; think tank; campaign group; pressure group; law firm; care home group;
    care home operator; care provider; healthcare provider; owners of; private equity firm; housing association;
    community interest company; social enterprise; trade body; shareholders include; shareholders in; whose
    company; founder of; founded by; funded by; awarded to; supplied by; submitted by; solicitor from;
    solicitors from; lawyer from; lawyers from; works for; worked for; working for; employees of; members of;
    spokesman for; spokeswoman for; spokesperson for; chief executive of; chair of; chairman of; chairwoman of;
    director of; president of; leader of; head of; manager at; consultant at; nurse at; director at; manager of;
    secretary of; trustee of; patron of; joined; director general of; general secretary of; chief officer of;
    managing director of; partner at; analyst at; editor of; statement from; report by; survey by; research by;
    research from; study by
    """
)
"""Words before an unknown capitalised name that introduce a body."""

AFTER_BODIES: tuple[str, ...] = _phrases(
    """
    is a charity; is a company; is a provider; is a leading provider; is a leading; is a not-for-profit; is a gp
    co-operative; is a co-operative; is a social enterprise; is a community interest; is a registered; is a
    membership; is a think tank; is a trade; is a private; is an independent; is a national charity; is the
    trade body; is the membership; is the largest; is the uk's; is delighted to; are delighted to; was founded
    in; was set up in; was established in; website; spokesman; spokeswoman; spokesperson; spokesmen; press
    release; shareholders; brand; staff; employees; shares; bosses; customers; , which represents; , which
    provides; , which runs; , which operates; , which owns; , which employs; , which manages; , which campaigns;
    , which supports; , which is run; , which has been; , a charity; , a company; , a not-for-profit; , a
    provider; , a leading; , a consultancy; , a community interest; , a social enterprise; , a firm; , a
    private; , a national charity; , a think tank; , a gp; , an independent; , the charity; , the company; , the
    firm; , the union; , the regulator; , the provider; , the trade body; , the organisation; , the body; , the
    think tank; has announced; announced that; have announced; gps; nurses
    """
)
"""Words after an unknown capitalised name that show it to be a body."""
