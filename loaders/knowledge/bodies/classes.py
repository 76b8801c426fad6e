"""Owns the classes of body that news speaks of in general, with every form: they are never organisations.

The class name is the plural that an event or relation stores.
"""

# A row of the table is one line, so that it can be read and sorted as one.
# ruff: noqa: E501

from __future__ import annotations

CLASS_ROWS = """
primary care trusts|primary care trust; primary care trusts; PCT; PCTs
primary care trust provider arms|primary care trust provider arm; primary care trust provider arms; PCT provider arm; PCT provider arms; PCT provider; PCT providers; provider arm; provider arms
primary care trust clusters|primary care trust cluster; primary care trust clusters; PCT cluster; PCT clusters
primary care groups|primary care group; primary care groups; PCG; PCGs
primary care organisations|primary care organisation; primary care organisations; PCO; PCOs
primary care networks|primary care network; primary care networks; PCN; PCNs
clinical commissioning groups|clinical commissioning group; clinical commissioning groups; CCG; CCGs; CCGS
commissioning consortia|commissioning consortium; commissioning consortia; GP consortium; GP consortia; pathfinder consortia
commissioning support units|commissioning support unit; commissioning support units; CSU; CSUs
care trusts|care trust; care trusts
strategic health authorities|strategic health authority; strategic health authorities; SHA; SHAs; StHA; StHAs
health authorities|health authority; health authorities
health boards|health board; health boards; local health board; local health boards; LHB; LHBs
foundation trusts|foundation trust; foundation trusts; NHS foundation trust; NHS foundation trusts; FT; FTs
community foundation trusts|community foundation trust; community foundation trusts; CFT; CFTs
NHS trusts|NHS trust; NHS trusts; trusts; hospital trust; hospital trusts
acute trusts|acute trust; acute trusts; acute hospital trusts
mental health trusts|mental health trust; mental health trusts
ambulance trusts|ambulance trust; ambulance trusts
community trusts|community trust; community trusts; community health trust; community health trusts
health and social care trusts|health and social care trusts
local authorities|local authority; local authorities; local council; local councils; councils; boroughs; London boroughs; London councils; local government; county councils; district councils; borough councils; unitary authority; unitary authorities; LAs
upper-tier authorities|upper-tier authority; upper-tier authorities; upper-tier councils
combined authorities|combined authority; combined authorities
parish councils|parish councils; town councils
health and wellbeing boards|health and wellbeing board; health and wellbeing boards; health and well-being boards; HWB; HWBs; HWBBs
integrated care boards|integrated care board; integrated care boards; ICB; ICBs
integrated care systems|integrated care system; integrated care systems; ICS; ICSs
integrated care partnerships|integrated care partnership; integrated care partnerships; ICPs
integrated care organisations|integrated care organisation; integrated care organisations; ICO; ICOs
integration joint boards|integration joint board; integration joint boards; IJB; IJBs
accountable care organisations|accountable care organisation; accountable care organisations; ACO; ACOs
accountable care systems|accountable care system; accountable care systems; ACSs
sustainability and transformation partnerships|sustainability and transformation partnership; sustainability and transformation partnerships; STPs
social enterprises|social enterprise; social enterprises
community interest companies|community interest company; community interest companies; CIC; CICs
industrial and provident societies|industrial and provident society; industrial and provident societies; IPS
companies limited by guarantee|companies limited by guarantee; company limited by guarantee
limited companies|limited company; limited companies
companies|companies; private companies; private company
GP practices|GP practice; GP practices; general practice; general practices; GP surgery; GP surgeries; practices; surgeries
practice-based commissioning groups|practice-based commissioning group; practice-based commissioning groups; PBC group; PBC groups; PBC cluster; PBC clusters; commissioning group; commissioning groups; PBC consortium; PBC consortia
GP co-operatives|GP co-operative; GP co-operatives; GP cooperative; GP cooperatives
GP federations|GP federation; GP federations
out-of-hours providers|out-of-hours provider; out-of-hours providers; out of hours provider; out of hours providers; OOH providers
GP-led health centres|GP-led health centre; GP-led health centres; GP led health centre; GP led health centres
health centres|health centre; health centres
polyclinics|polyclinic; polyclinics
urgent care centres|urgent care centre; urgent care centres; UCC; UCCs
walk-in centres|walk-in centre; walk-in centres; walk in centre; walk in centres; WICs
independent sector treatment centres|independent sector treatment centre; independent sector treatment centres; ISTC; ISTCs; treatment centre; treatment centres
charities|charity; charities
hospices|hospice; hospices
hospitals|hospitals; acute hospitals; community hospitals; district general hospitals
care homes|care home; care homes; nursing home; nursing homes; residential home; residential homes; residential care homes
home care providers|home care provider; home care providers; homecare provider; homecare providers; domiciliary care providers
care providers|care provider; care providers; private providers; private provider; independent providers
housing associations|housing association; housing associations; registered social landlords
third sector|third sector; third-sector
voluntary sector|voluntary sector; voluntary and community sector
independent sector|independent sector
private sector|private sector
arm's length bodies|arm's length body; arm's length bodies; arm's-length body; arm's-length bodies; ALBs
royal colleges|royal colleges; medical royal colleges
unions|trade unions; trade union; unions; health unions
think tanks|think tanks; thinktanks
regulators|regulators
community health councils|community health council; community health councils; CHC; CHCs
local involvement networks|local involvement network; local involvement networks; LINks
local medical committees|local medical committee; local medical committees; LMC; LMCs
overview and scrutiny committees|overview and scrutiny committee; overview and scrutiny committees; OSC; OSCs; HOSCs
patient participation groups|patient participation group; patient participation groups; PPG; PPGs
local strategic partnerships|local strategic partnership; local strategic partnerships; LSPs
children's trusts|children's trust; children's trusts
academic health science centres|academic health science centres; AHSCs
academic health science networks|academic health science network; academic health science networks; AHSN; AHSNs
health and social care partnerships|health and social care partnerships; HSCPs
universities|universities
schools|schools
police forces|police forces
"""


def _read() -> dict[str, str]:
    forms: dict[str, str] = {}
    for row in CLASS_ROWS.strip().splitlines():
        name, written = row.split("|")
        for form in written.split("; "):
            forms.setdefault(form, name)
    return forms


CLASS_FORMS: dict[str, str] = _read()
"""Form -> class name. Acronyms are as written; other forms match in any letter case."""

CLASS_ACRONYMS: frozenset[str] = frozenset(form for form in CLASS_FORMS if " " not in form and form[:2].isupper())
