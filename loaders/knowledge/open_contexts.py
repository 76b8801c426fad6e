"""Owns the words beside which an unknown capitalised name is a body, in texts that are not about health and care.

In those the same words stand beside wards, posts and papers; the contexts that hold everywhere are in `name_words`.
"""

from __future__ import annotations

from loaders.knowledge.word_lists import word_set

BODIES_CALLED = word_set(
    """
    group band faction militia movement airline daily weekly agency giant maker carmaker automaker brewer utility
    conglomerate miner steelmaker drugmaker chipmaker club label orchestra ensemble troupe trio quartet studio channel
    station brokerage bourse lender exporter importer refiner manufacturer coalition alliance party organisation
    organization bloc cartel cult sect subsidiary affiliate unit foundation arch-rivals rivals parent retailer
    duo supergroup consortium startup start-up newspaper
    """
)
"""Nouns before the name of what they call so ("the separatist group X", "its unit X"), in lower case."""

SAID_BEHIND_COMMAS = word_set(
    """
    company firm charity band airline bank club retailer manufacturer subsidiary startup start-up publisher broadcaster
    orchestra consortium consultancy insurer supermarket organization organisation duo trio quartet supergroup
    university provider division hospice federation developer investor funder offshoot subsidiaries chain union agency
    association network group
    """
)
"""Nouns that call nothing but a body where they stand behind a comma ("X, a Welsh company"), in lower case."""

SHARED_IN = frozenset(
    {
        ("shares", "of"), ("shares", "in"), ("stake", "in"), ("stakes", "in"), ("stock", "of"), ("stock", "in"),
        ("unit", "of"), ("units", "of"), ("arm", "of"), ("division", "of"), ("takeover", "of"), ("bid", "for"),
        ("analyst", "with"), ("analysts", "with"), ("economist", "with"), ("economist", "at"), ("trader", "at"),
        ("analysts", "at"), ("economists", "at"), ("traders", "at"), ("dealer", "at"), ("broker", "at"),
        ("strategist", "at"), ("manager", "with"), ("lawyer", "for"), ("lawyers", "for"), ("attorney", "for"),
        ("signed", "by"), ("produced", "by"), ("developed", "by"), ("manufactured", "by"), ("released", "by"),
        ("built", "by"), ("made", "by"), ("sold", "to"), ("licensed", "to"), ("lawsuit", "against"),
        ("suit", "against"), ("published", "by"), ("distributed", "by"), ("broadcast", "by"), ("signed", "to"),
        ("released", "through"), ("release", "through"), ("aired", "on"), ("broadcast", "on"),
        ("rated", "by"), ("leader", "of"), ("leaders", "of"), ("member", "of"), ("wing", "of"), ("branch", "of"),
        ("coach", "of"), ("captain", "of"), ("joined", "the"), ("professor", "at"), ("graduated", "from"),
        ("degree", "from"), ("fellow", "at"), ("studied", "at"), ("taught", "at"), ("teaches", "at"), ("student", "at"),
        ("career", "at"), ("career", "with"), ("job", "at"), ("job", "with"), ("contract", "with"), ("deal", "with"),
    }
)  # fmt: skip
"""Two words before a body: "a stake in X", "an economist with X"."""

THINGS_OF = word_set(
    """
    shares stock stocks shareholders stockholders executives spokesman spokeswoman spokesmen officials rebels
    guerrillas fighters militants militiamen gunmen airliner airliners airline newspaper
    television analysts subsidiary headquarters label operatives lawmakers unit
    """
)
"""Nouns after the name of the body whose they are ("X shares", "X rebels"), in lower case."""

ACRONYMS_DO = word_set(
    """
    said says announced reported declared claimed warned denied confirmed candidate candidates leader leaders member
    members mps mp supporters activists officials official president chairman chief troops forces rally
    congress government commandos deputy deputies
    """
)
"""Words after an acronym that is a body ("XYZ said", "XYZ candidates"), in lower case."""

ACRONYMS_OF_THINGS = word_set(
    """
    uk us usa uae eu un mp mps pm am gmt est gdp cpi ppi gnp eps tv cd cds dvd dna rna aids hiv bse cjd kgb ufo ceo cfo
    coo cto phd mba bsc msc ba ma md jr sr vat usd gbp eur dm rpo ipo ipos vip vips faq diy id ids pin sms gps html xml
    http url usb ram rom cpu pc pcs ddt pcb pcbs lng lpg opec ussr ddr gdr drc prc roc nyc la dc nz hk sa wa ny nj
    ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xx xxi ad bc ok vs mvp era rbi ko rfp qc kc qb mep meps td tds
    ngo ngos wmd ied ieds snp gop mc dj fm
    """
)
"""Acronyms that are no bodies, in lower case."""

DEFINED_THINGS = word_set(
    """
    fellow order war battle operation championship championships cup games award awards prize treaty convention accord
    accords law laws member members degree bachelor master doctor language theory effect number numbers algorithm
    learning processing recognition analysis computing networks machine machines album song film game series festival
    airport station highway railway river states kingdom republic island islands county city province space telescope
    galaxy music dance rock pop disc acid
    """
)
"""Words of which one makes what an acronym stands for a thing, place or title, in lower case."""

LISTED_KINDS: dict[str, str] = {
    "bands": "band", "groups": "band", "orchestras": "band", "ensembles": "band", "acts": "band", "duos": "band",
    "outfits": "band", "labels": "company", "teams": "club", "sides": "club",
    "companies": "company", "firms": "company", "corporations": "company", "airlines": "company",
    "carmakers": "company", "automakers": "company", "manufacturers": "company", "retailers": "company",
    "publishers": "company", "studios": "company", "startups": "company", "brands": "company",
    "newspapers": "publisher", "magazines": "publisher", "broadcasters": "broadcaster", "networks": "broadcaster",
    "banks": "bank", "clubs": "club", "parties": "political party", "organizations": "membership body",
    "organisations": "membership body", "universities": "university", "agencies": "arm's length body",
    "institutions": "membership body", "charities": "charity", "unions": "trade union",
}  # fmt: skip
"""Plurals before a list of the bodies that they name ("bands such as X, Y and Z"), in lower case, with the kind."""

GROUPS_OF = word_set(
    """
    rock pop punk rap metal hip-hop jazz folk indie boy girl vocal funk soul reggae synthpop electronic music musical
    british american swedish german militant rebel armed islamist paramilitary guerrilla terrorist opposition
    lobby advocacy rights environmental campaign far-right far-left separatist
    """
)
"""Words before "groups" that make them bodies, in lower case."""
