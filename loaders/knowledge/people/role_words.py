"""Owns the words that say what a person is or does: heads of role phrases, words before them, nouns for bodies."""

from __future__ import annotations

from loaders.knowledge.word_lists import word_set

HEADS = word_set(
    """
executive chief chair chairman chairwoman chairperson chairs co-chair vice-chair vice-chairman director
directors officer manager managers lead leader head minister secretary under-secretary mp mps msp peer mayor
councillor president vice-president professor lecturer nurse matron consultant adviser advisor advisers
co-founder founder owner co-owner partner solicitor barrister lawyer counsel qc kc judge coroner journalist
reporter correspondent editor columnist blogger commentator presenter commissioner ombudsman spokesman
spokeswoman spokesperson representative rep coordinator co-ordinator organiser chancellor vice-chancellor
provost dean principal vice-principal economist analyst statistician researcher scientist fellow gp doctor medic
clinician surgeon physician psychiatrist psychologist paediatrician geriatrician oncologist cardiologist radiologist
pathologist virologist epidemiologist anaesthetist obstetrician gynaecologist neurologist physiotherapist
therapist pharmacist dentist optometrist midwife paramedic carer governor trustee treasurer clerk inspector
registrar administrator author co-author writer expert boss tsar czar member candidate campaigner activist
delegate ceo cfo coo md superintendent strategist planner architect engineer entrepreneur businessman
businesswoman banker investor backer donor philanthropist academic historian scholar teacher headteacher
headmaster headmistress student volunteer resident patient pensioner widow widower veteran farmer auditor
accountant actuary technologist deputy steward convenor convener marshal sergeant constable detective sheriff
senator congressman congresswoman ambassador diplomat general colonel captain bishop archbishop vicar priest
rector curate chaplain pope actor actress singer artist photographer musician player striker coach trainer
broadcaster producer assistant associate aide whip specialist practitioner worker operator guru champion pioneer winner
designer developer negotiator negotiators premier chairmen employee vice-provost pro-vice-chancellor organiser
cno cmo cio cso dph convenor provost moderator chieftain chairlady co-director co-chairman co-chairwoman
servant secretaries nominee mla mlas mep meps exec patron patrons portfolio-holder prosecutor supervisor facilitator
owners founders comptroller co-optee
"""
)
"""Last words of a role phrase, in lower case."""

CORPORATE = word_set(
    """
executive chief chair chairman chairwoman chairperson co-chair vice-chair director president vice-president ceo
cfo coo founder co-founder treasurer spokesman spokeswoman spokesperson leader head deputy boss trustee governor patron
principal vice-principal
"""
)
"""Heads that are always of some body, so that one not stated is the body last spoken of."""

MODIFIERS = word_set(
    """
acting interim deputy former past ex then current outgoing incoming new newly appointed founding honorary joint first
second lifelong long-serving assistant associate senior junior lead principal general chief executive
non-executive managing group regional national local international global area divisional locality borough
county city town parish district village state federal clinical medical nursing finance financial strategy
strategic operating operations operational commercial corporate legal research policy public private adult
adults social care services service hospice health healthcare community communities children's childrens families
housing education mental primary secondary acute emergency integrated integration partnership partnerships
commissioning contracts contracting transformation transition transport delivery performance improvement quality
safety patient patients experience human resources hr workforce people staff communications media press
marketing digital information technology it data intelligence estates facilities planning development business
governance assurance risk audit procurement innovation programme project projects system systems network
provider enterprise environmental environment protection older ageing home hospital ward practice family
consultant specialist registered student trainee retired freelance independent parliamentary political
government ministerial cabinet shadow opposition labour conservative tory lib dem liberal democrat green ukip
snp plaid crossbench select committee prime foreign welfare work pensions defence culture directly
elected leading top veteran respected prominent renowned vice co board governing body council trust panel union party
branch team campaign charity company british english scottish welsh irish us american australian french german
investigative science technical industrial external internal affairs relations engagement
involvement equality equalities diversity inclusion property asset assets treasury revenue
pilot pioneer vanguard accountable responsible named designated caldicott safeguarding cancer
stroke dementia diabetes palliative end-of-life maternity orthopaedic vascular respiratory cardiac trauma
critical intensive a&e respite night day voluntary sector economic regeneration support ethics lay co-opted
portfolio crown civil co-chief personal presiding substantive permanent temporary part-time full-time visiting emeritus
distinguished senior-most special non-clinical
monitoring returning fundraising retail volunteering catering admissions discharge infection control theatre
children's children’s women's women’s people's people’s adults' adults’ clerical administrative democratic
"""
)
"""Words that stand before a head within a role phrase, in lower case."""

OCCUPATIONS_BEFORE_NAMES = HEADS - {"general", "associate", "assistant", "deputy", "patient", "student"}

CALLINGS = OCCUPATIONS_BEFORE_NAMES | word_set(
    """
novelist poet poetess playwright dramatist essayist critic composer lyricist librettist painter sculptor
engraver philosopher mathematician physicist chemist biologist astronomer astrophysicist geologist botanist
zoologist naturalist psychoanalyst sociologist linguist anthropologist archaeologist theologian philologist
geographer meteorologist geneticist biochemist microbiologist neuroscientist filmmaker film-maker screenwriter
songwriter singer-songwriter rapper drummer bassist guitarist pianist organist violinist cellist flautist
vocalist frontman keyboardist saxophonist trumpeter conductor soprano tenor baritone dancer ballerina
choreographer comedian comedienne cartoonist illustrator animator model supermodel wrestler boxer footballer
midfielder defender goalkeeper forward winger fullback full-back quarterback linebacker pitcher catcher
shortstop outfielder infielder cyclist swimmer sprinter hurdler skier skater golfer jockey racer batsman
bowler cricketer gymnast fencer chef explorer aviator astronaut cosmonaut spy warlord dictator strongman
inventor industrialist magnate tycoon financier rabbi imam cleric mullah monk nun abbot missionary evangelist
preacher compatriot countryman teammate team-mate classmate bandmate seed rival replacement chief-of-staff
commander protagonist hairdresser journalist-turned-politician statesman revolutionary rebel guerrilla
nationalist
"""
)
"""What somebody may be called right before or behind the name; no roles in a body."""
