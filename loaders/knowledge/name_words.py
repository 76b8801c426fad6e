"""Owns the words that steer the reading of names: what may stand inside one, what ends one, what shows a body at
work."""

from __future__ import annotations

from loaders.knowledge.word_lists import name_list, word_set

NEVER_IN_NAMES = word_set(
    """
    a an this that these those non his her its their our my your some any not former ex under over against between
    during after before since until while when where why how what who whom which whose if as but or nor so yet
    then than also only even just still meanwhile however although though because about above below into onto
    from to by via per is are was were be been has have had do does did will would could should may might must
    can said says told tells according mr mrs ms miss dr prof professor sir dame lord lady baroness cllr
    councillor rev ceo cfo chief executive chair chairman chairwoman director minister secretary spokesman spokeswoman
    spokesperson leader manager officer mp mps president chancellor mayor he she it they we you i yesterday
    today tomorrow representing monday tuesday wednesday thursday friday saturday sunday january february march april
    june
    july august september october november december newly newly-appointed newly-elected recently-appointed
    long-serving long-standing outgoing incoming
    """
)
"""Words that end a name on its left, in lower case, whatever their capitals ("Chief Executive of X", "The former
X")."""

PEOPLE_IN_PLURAL = word_set(
    """
    gps doctors nurses midwives residents staff patients carers families parents relatives unions councillors ministers
    campaigners volunteers managers consultants clinicians workers neighbours protesters officials bosses lawyers
    """
)
"""People and bodies by what they are, with whom a sentence joins a name: "residents and Elm Care Ltd"."""

OPENERS = word_set(
    """
    all both each every no new current troubled incumbent local other many several most more such another one two three
    four five six seven eight nine ten first second third last next early late recently dear contact source
    image photo picture yes sorry thanks read posted filed tags published updated notes visit click see email
    tel
    """
)
"""Words that only open a sentence, a line or a lower-case phrase before a name; inside a sentence they may belong
to it."""

GERUNDS = word_set(
    """
    delivering improving developing supporting transforming integrating building making strengthening reforming
    modernising rethinking reviewing raising reshaping protecting creating providing promoting managing securing
    shaping redesigning reconfiguring investing tackling joining putting bringing saving closing opening moving
    sustaining expanding rebuilding restoring reducing regulating inspecting understanding
    """
)
"""Words that begin a programme's or a report's name and no body's ("Delivering Core Services"), in lower case."""

GENERIC = word_set(
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
    commission panel fund programme project plan scheme pilot pfi istc overview scrutiny
    nurse nurses ward wards senior junior
    neonatal maternity paediatric vascular cardiac stroke cancer palliative intensive critical surgical
    orthopaedic renal dental diagnostic imaging pathology radiology radiotherapy oncology geriatric elderly
    drug drugs alcohol treatment treatments statutory
    domiciliary personal rehabilitation reablement therapy therapies psychological support housing environmental
    """
)
"""Words too common to tell one body from another, in lower case."""

NOT_A_COUNCIL = word_set(
    """
    england scotland wales britain uk london english welsh scottish british labour conservative tory lib dem
    liberal democrat green local new inner outer outer-london rural urban shire northern southern eastern
    western midlands
    """
)
"""Words before "council" or "hospital" in lower case that make a class of it: "a Conservative council", "London
hospitals"."""

NOT_AFTER_NHS = word_set(
    """
    trust trusts foundation standard contract constitution plan act acts long five operating outcomes mandate
    pay next continuing reform reforms bill chief chiefs funding budget spending staff staffing workers services
    service care managers management leaders bosses england's number numbers hospitals hospital consultant
    consultants doctors nurses dentist dentists pension pensions lift quality choices app website dentistry
    competition equality change agenda transformation waiting transaction outcome evidence library jobs health
    and or for in of is was has white paper review reviews workforce pathways pathway commissioners
    commissioning commissioner providers bodies organisations chairs recovery board boards finance finances
    crisis estate estates land data patients patient waste privatisation cuts changes campaign campaigners
    leadership governance history rules guidelines region regions area areas ambulance ambulances treatment
    improvement system systems bed beds work figures statistics survey targets backlog winter strike
    strikes union unions money cash debt debts deficit deficits surplus productivity efficiency procurement
    """
)
"""Words after "NHS" that make no body of it, in lower case."""

BODY_AT_WORK = word_set(
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
    continued aim aims aimed hold holds held keep keeps kept offer offers offered charge charges charged ask
    asks asked call calls called recruit recruits allocate allocates allocated increase increases increased
    reduce reduces reduced grants granted rates rated inspects inspected fines fined orders ordered
    authorises authorised reverses reversed abandons abandoned withdraws withdrew halts halted suspends suspended
    cancels cancelled delays delayed drops dropped lose loses backed
    believe believes believed judge judges judged understands understood conclude concludes concluded welcomes welcomed
    want wants wanted hope hopes hoped expect expects expected intend
    intends intended need needs needed receive receives received
    """
)
"""Verb forms that a body does and a place does not, in lower case."""

AUXILIARIES = word_set(
    """
    will would could should may might must can is are was were has have had does do did also now currently
    already not be been being due expected set likely able planning hoping keen to
    """
)
"""Words between a body and its verb, in lower case."""

ROLE_NOUNS = word_set(
    """
    chief director chair chairman chairwoman chairperson chairs leader manager head officer spokesman
    spokeswoman spokesperson president secretary treasurer boss bosses executive executives cabinet councillor
    councillors mayor strategist policy medical finance deputy acting interim assistant nursing clinical
    corporate commissioner commissioners analyst adviser founder co-founder owner partner trustee governor
    commissioning ceo
    """
)
"""Words after a body's name, or before "of" and "at" and the name, that show a role in it, in lower case."""

BODY_NOUNS = word_set(
    """
    charity company firm provider consultancy union regulator publisher magazine newspaper website operator
    contractor supermarket chain retailer insurer manufacturer supplier pressure thinktank campaigners watchdog
    solicitors broadcaster bank hospice quango co-operative cooperative mutual start-up startup funder
    funders investor investors developer agency
    """
)
"""Nouns that stand before the name of a body in apposition ("the charity X"), in lower case."""

DEFINING_NOUNS = word_set(
    """
    group club team band organisation organization network station publisher label university college school
    association agency trust provider retailer consortium coalition alliance partnership federation society institute
    foundation developer airline enterprise business practice body quango consultancy party movement orchestra choir
    league brewery newspaper church hospital laboratory museum council authority commission committee board
    subsidiary venture corporation conglomerate distributor brand startup marketplace maker producer producers
    duo trio quartet quintet ensemble supergroup studio studios franchise airlines militia fraternity sorority
    ministry bureau guild gang troupe carrier multinational
    """
)
"""Nouns that a definition ends with ("X is a Welsh care company"), in lower case."""

BEFORE_BODIES: tuple[str, ...] = name_list(
    """
    merger with; merge with; merged with; merging with; takeover of; take over of; acquisition of; taken over by;
    bought by; acquired by; owned by; run by; managed by; subsidiary of; employed by; contract with; contracts with;
    joint venture with; partnership with; on behalf of; commissioned by; published by; provided by; operated by;
    behalf of; think tank; campaign group; pressure group; law firm; care home group; care home operator; care
    provider; healthcare provider; owners of; private equity firm; housing association; community interest company;
    social enterprise; trade body; shareholders include; shareholders in; whose company; ceo of; employee of;
    administrators of; admitted to; trained at; studied at; founder of; founded by; funded by; awarded to; supplied
    by; submitted by; solicitor from; solicitors from; lawyer from; lawyers from; works for; worked for; working for;
    employees of; members of; spokesman for; spokeswoman for; spokesperson for; chief executive of; chair of; chairman
    of; chairwoman of; director of; president of; leader of; head of; manager at; consultant at; nurse at; director
    at; manager of; secretary of; sister title; sister publication; sister magazine; sister paper; subsidiary called;
    company called; charity called; organisation called; firm called; body called; group called; provider called;
    business called; subsidiary named; company named; charity named; organisation named; company known as; charity
    known as; organisation known as; hedge fund; private equity group; private equity house; equity firm; investment
    firm; housing provider; housing specialist; support provider; care company; network is called; trust is called;
    charity is called; company is called; practice is called; federation is called; organisation is called; body is
    called; organisation will be called; trust will be called; charity will be called; company will be called; gp
    federation; gp group; care firm; homecare provider; outsourcing firm; outsourcing giant; care giant; housing
    charity; management consultants; trustee of; patron of; joined; director general of; general secretary of; chief
    officer of; managing director of; partner at; analyst at; editor of; statement from; report by; survey by;
    research by; research from; study by; purchase of; has acquired; have acquired; since acquired; to acquire;
    acquires; has bought; have bought; sold to; sale to; stake in; part-owned by; hosted by; delivered by; backed by;
    subsidiaries of; division of; takeovers of; acquisitions of; home known as; home called; hospital called; unit
    called; service called; hospice called; practice called; care home named; care home provider; care home chain;
    care group; domiciliary care provider; parent company; owner of; link up with; links up with; linked up with; team
    up with; teamed up with; partner with; partners with; partnered with; partnering with; joined forces with; join
    forces with; speaking for; now known as; formerly known as; previously known as
    """
)
"""Words before an unknown capitalised name that introduce a body."""

HOLD_ROLES = word_set(
    """
    director head manager chief chair chairman chairwoman lead nurse nurses consultant consultants professor lecturer
    matron sister surgeon surgeons physician psychiatrist psychologist physiotherapist therapist midwife paramedic
    pharmacist registrar fellow researcher secretary officer trustee trustees governor governors executive volunteer
    volunteers patient patients resident residents staff doctors doctor gp gps workers employee employees carers
    partner associate analyst adviser advisor economist president dean principal reader chaplain porter porters student
    students trainee trainees beds wards ward theatres
    """
)
"""Who and what is at a body: "head of diagnostics at X", "nurses at X", in lower case."""

PLURAL_OWNERS = word_set(
    """
    patients residents students doctors nurses tenants parents veterans governors trustees journalists pharmacists
    dentists consultants visitors
    """
)
"""Words beside those in "-ers" whose plural possessive stands inside names ("Elmdale Tenants' Centre")."""

FOLLOWED_BY_BODIES = word_set(
    """
    charities companies firms organisations providers agencies unions supermarkets retailers employers insurers
    manufacturers suppliers contractors consultancies universities hospices operators bodies partners banks
    """
)
"""Nouns that a list of bodies follows: "charities including X", "firms such as Y", in lower case."""

AFTER_BODIES: tuple[str, ...] = name_list(
    """
    is a charity; is a company; is a provider; is a leading provider; is a leading; is a not-for-profit; is a gp
    co-operative; is a co-operative; is a social enterprise; is a community interest; is a registered; is a
    membership; is a think tank; is a trade; is a private; is an independent; is a national charity; is the trade
    body; is the membership; is the largest; is the uk's; is delighted to; are delighted to; was founded in; was
    set up in; was established in; website; spokesman; spokeswoman; spokesperson; spokesmen; press release;
    shareholders; staff; employees; shares; bosses; customers; went into administration; has gone into
    administration; was registered with; has collapsed; ceased trading; , the gp; , the out-of-hours; , the care
    home; , the housing; , a home in; , a home for; , a care home; , a nursing home; , a residential home; , a
    hospice; , a hospital; , a practice in; , a surgery in; , which represents; , which carries; , which carry; ,
    which offers; , which delivers; , which supplies; , which makes; , which sells; , which publishes; , which
    regulates; , which inspects; , which serves; , which treats; , which cares; , which advises; , which lobbies;
    , which trains; , which bought; , which won; , which holds; , which was founded; , which provides; , which
    runs; , which is owned; , which is jointly owned; , which is wholly owned; , which is part of; , owned by; , now
    known as; , formerly known as; , previously known as; , which operates; , which owns; , which employs; , which
    manages; , which campaigns; , which supports; ,
    which is run; , which has been; , a charity; ( a joint venture; ( part of; ( a subsidiary; ( a charity; , a
    company; , a not-for- profit; , a provider; , a leading; , a
    consultancy; , a community interest; , a social enterprise; , a partnership; , a consortium; , a federation; ,
    a network; , a campaign; , a trade union; , a housing association; , a joint venture; , a subsidiary; , a firm
    of; , a firm; , a private; , a national charity; , a think tank; , a gp; , an independent; , the charity; ,
    the company; , the firm; , the union; , the regulator; , the provider; , the trade body; , the organisation; ,
    the body; , the think tank; acted as; advised on; has announced; announced that; have announced
    """
)
"""Words after an unknown capitalised name that show it to be a body."""

LOWER_MODIFIERS = word_set(
    """
    community health mental healthcare hospital hospitals ambulance acute teaching university partnership social
    care services service integrated primary county city general district nhs foundation medical learning
    disability and children's women's clinical commissioning joint
    """
)
"""Lower-case words that may stand between a capitalised name and a lower-case tail ("Sussex mental health trust")."""

POSSESSORS = word_set(
    """
    king queen women children men people nurses guy workers patients women's girls boys veterans doctors
    teachers carers nurse parents surgeons coroner coroners magistrates trinity freedmen fishermen seamen servicemen
    policemen businessmen lady
    """
)
"""Words whose possessive stands inside names ("King's College", "Association of Directors of Children's Services")."""

BEFORE_OF = word_set(
    """
    university universities hospital hospitals college royal isle isles heart vale forest borough city house
    houses bank association associations society federation confederation council council's institute
    institution academy school faculty department ministry office commission committee court centre center
    league friends sisters order daughters sons knights museum library church party congress union alliance
    coalition board guild countess duchess duke prince princess queen north south mid east west state states
    republic province bishop's chamber legislature assembly parliament senate corps bureau campaign
    foundation group network partnership fund trust county
    """
)
"""Words before "of" inside one name ("University Hospitals of Leicester"), in lower case."""

WEAK_TAILS = word_set(
    """
    service services centre group board unit office fund business enterprise court capital post times news press
    uk united panel commission inquiry authority agency executive assembly academy school college church party
    campaign partners records radio tv police department network forum team association society movement
    congress system systems bank club league council international front senate government organization
    organisation administration energy standard homes homecare hospital trust union express courier examiner
    recorder citizen messenger gazette herald echo journal tribune
    observer guardian mercury argus army navy division clinic commissioning
    institute practice
    """
)
"""Tails that are common words: the name must not be a piece of a longer run of capitals."""

PLAIN_OPENERS = word_set(
    """
    social primary integrated acute mental private public local joint health care community people patients
    hospital children older young families family carers staff doctors nurses gps ministers managers research
    new general national international commercial emergency traditional modern government
    """
)
"""Words that open a sentence before a class of body ("Acute trusts say")."""

TAKES_OF = frozenset(
    {
        "political party", "parliament", "membership body", "charity", "royal college", "university", "court",
        "committee", "trade union",
        "department", "regulator", "arm's length body", "government office", "church", "armed force",
        "company", "inquiry", "commission", "publisher", "museum",
    }
)  # fmt: skip
"""Kinds whose names may go on with "of" after the tail ("Communist Party of Greece")."""

VENUE_TAILS = frozenset(
    {
        "community centre", "civic centre", "conference centre", "leisure centre", "sports centre", "village hall",
        "community hall", "memorial hall", "arts centre", "business centre", "function room",
    }
)  # fmt: skip
"""Ends of the names of places where meetings are held, in lower case."""

NOT_BODIES = VENUE_TAILS | frozenset(
    name_list(
        """
    commons select committee; lords select committee; cabinet committee; council of governors; council of members;
    council chamber; troubled families unit; pbc consortium; pbc group; pbc cluster;
    state of the union; soviet union; union of south africa; russian federation; confederation of the rhine;
    armed forces; military forces; security forces; oval office; british isles; first world; second world;
    premier league table; public works; civil service; new labour government; big society; hospice movement;
    national network; registered charity; registered charities; bbc radio; national press; british press;
    valuing people; valuing people now; putting people first; every child matters; five year forward view;
    agenda for change; choose and book; national living wage; new homes bonus; revenue support grant; non executive;
    guest post; blog post; guest blog; latest post; previous post; next post
    """
    )
)
"""Names of policies, places and things that end as names of bodies do, in lower case."""

PURPOSES_OF_FUNDS = word_set(
    """
    better improved hardship transformation integration innovation challenge structural pooled winter
    drugs social european household infrastructure growth resilience recovery contingency reserve capital
    improvement sustainability discharge technology modernisation regeneration cohesion stability prosperity
    """
)
"""What public money is set aside for, in lower case: the Household Support Fund is money, and no body."""

NHS_PRODUCTS = word_set(
    """
    contract plan plans act acts constitution framework mandate review outcomes charter model agenda bill
    reforms passport app apps pathways atlas programme spine number payment code handbook guidance white paper
    choices toolkit campaign continuing standards targets target
    """
)
"""Words after "NHS" that make a thing of it ("NHS Standard Contract"), in lower case."""

NOT_BODY_HEADS = word_set(
    """
    disease diseases disorder disorders syndrome virus infection cancer therapy treatment plan plans programme
    programmes framework pilot pilots scheme schemes act acts bill agreement agreements strategy review reviews
    standard standards system systems index rate rates test tests protocol process care contract contracts
    measure measures payment payments tariff model models tool service services information technology injury
    failure pressure unit units assessment assessments officer officers director chief manager member initiative
    project policy records record budget budgets fund funds outcomes outcome indicator indicators target targets
    education training survey report access point points nurse nurses practitioner practitioners minister
    secretary area areas deal charter code time day zone market product tax insurance allowance benefit credit
    pension discharge transfer transfers statement mortality ratio score scale learning disability disabilities
    health imaging scan resuscitation environment quality improvement commissioning purchase order
    defect defects fracture attack arrest palsy dystrophy sclerosis surgery operation vaccine drug drugs device
    requirement requirements duty duties principle principles guarantee pledge premium regime mechanism procedure
    procedures pathway pathways directive regulation regulations register database toolkit guideline guidelines
    scanner safeguards safeguard levy meeting conference event week month award awards
    """
)
"""Words that make a long form something other than a body ("Chronic Obstructive Pulmonary Disease"), in lower case."""
