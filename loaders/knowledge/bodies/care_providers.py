"""Owns the companies and charities that run care homes, home care, clinics and ambulances in many parts of the country.

Columns as in `knowledge.bodies.departments`. Other firms are in `knowledge.bodies.companies`.
"""

from __future__ import annotations

CARE_PROVIDERS = """
Orders of St John Care Trust|charity|Orders of St John Care Trust; Order of St John Care Trust; OSJCT
Brunelcare|charity|Brunelcare
Quantum Care|company|Quantum Care
Royal Star & Garter|charity|Royal Star and Garter Homes; Royal Star and Garter
Blind Veterans UK|charity|Blind Veterans UK; St Dunstan's
Royal Masonic Benevolent Institution|charity|Royal Masonic Benevolent Institution; RMBI Care Company; RMBI
Jewish Care|charity|Jewish Care
Nightingale Hammerson|charity|Nightingale Hammerson
Fremantle Trust|charity|Fremantle Trust
Greensleeves Care|charity|Greensleeves Homes Trust; Greensleeves Care
Friends of the Elderly|charity|Friends of the Elderly
Sanctuary Care|company|Sanctuary Care
Sanctuary Housing|charity|Sanctuary Housing Association; Sanctuary Housing; Sanctuary Group
Places for People|charity|Places for People
Guinness Partnership|charity|Guinness Partnership; Guinness Trust; Guinness Care and Support
Home Group|charity|Home Group
Look Ahead|charity|Look Ahead Care and Support; Look Ahead Housing and Care
Thames Reach|charity|Thames Reach
Shaw Healthcare|company|Shaw Healthcare; shaw healthcare
Excelcare|company|Excelcare
Ideal Carehomes|company|Ideal Carehomes; Ideal Care Homes
European Care|company|European Care Group; European Care
Maria Mallaband|company|Maria Mallaband Care Group; Maria Mallaband
Avery Healthcare|company|Avery Healthcare
Signature Senior Lifestyle|company|Signature Senior Lifestyle
Gracewell Healthcare|company|Gracewell Healthcare; Gracewell
Hallmark Care Homes|company|Hallmark Care Homes
Porthaven|company|Porthaven Care Homes; Porthaven
Akari Care|company|Akari Care
Roseberry Care Centres|company|Roseberry Care Centres
Healthcare Management Solutions|company|Healthcare Management Solutions
Larchwood Care|company|Larchwood Care Homes; Larchwood Care
Bondcare|company|Bondcare
Brighterkind|company|Brighterkind; brighterkind
Exemplar Health Care|company|Exemplar Health Care
Lifeways|company|Lifeways Group; Lifeways
Swanton Care|company|Swanton Care and Community; Swanton Care
Choice Care Group|company|Choice Care Group
CareTech|company|CareTech Holdings; CareTech; Caretech
Cambian|company|Cambian Group; Cambian Healthcare; Cambian
Outcomes First Group|company|Outcomes First Group
Acadia Healthcare|company|Acadia Healthcare
Elysium Healthcare|company|Elysium Healthcare; Elysium Health Care
Care Management Group|company|Care Management Group
City & County Healthcare Group|company|City and County Healthcare Group; City and County Healthcare
Agincare|company|Agincare
Carewatch|company|Carewatch Care Services; Carewatch
MiHomecare|company|MiHomecare
Right at Home|company|Right at Home UK
Caremark|company|Caremark
Careforce|company|Careforce Group; Careforce
SureCare|company|SureCare
Clece Care|company|Clece Care Services; Clece Care
National Fostering Agency|company|National Fostering Agency; National Fostering Group; NFA Group
Healthcare Homes|company|Healthcare Homes
Horder Healthcare|charity|Horder Healthcare
Aspen Healthcare|company|Aspen Healthcare
Benenden Health|membership body|Benenden Healthcare Society; Benenden Health
Simplyhealth|company|Simplyhealth
VitalityHealth|company|VitalityHealth
Western Provident Association|company|Western Provident Association; WPA
Rutherford Health|company|Rutherford Health
GenesisCare|company|GenesisCare
Medinet|company|Medinet
Malling Health|company|Malling Health
Integral Medical Holdings|company|Integral Medical Holdings; IMH Group
DMC Healthcare|company|DMC Healthcare
Devon Doctors|social enterprise|Devon Doctors
BrisDoc|social enterprise|BrisDoc; Brisdoc
Derbyshire Health United|social enterprise|Derbyshire Health United; DHU Healthcare; DHU
Herts Urgent Care|social enterprise|Herts Urgent Care; HUC
Partnership of East London Co-operatives|social enterprise|Partnership of East London Co-operatives; PELC
Coperforma|company|Coperforma
Thames Ambulance Service|company|Thames Ambulance Service
ERS Medical|company|ERS Medical; ERS Transition
Falck|company|Falck UK Ambulance Service; Falck
Hft|charity|Hft; HFT; Home Farm Trust
Brandon Trust|charity|Brandon Trust
Livability|charity|Livability
Choice Support|charity|Choice Support
Certitude|charity|Certitude Support
Avenues Group|charity|Avenues Group; Avenues Trust
MacIntyre|charity|MacIntyre Charity
Camphill|charity|Camphill Village Trust; Camphill Communities
L'Arche|charity|L'Arche UK; L'Arche
Erskine|charity|Erskine Hospital; ?Erskine
Court Cavendish|company|Court Cavendish
Qatar Investment Authority|company|Qatar Investment Authority; QIA
Formation Capital|company|Formation Capital
Safanad|company|Safanad
Bain Capital|company|Bain Capital
Bridgepoint|company|Bridgepoint Capital; Bridgepoint
OCS|company|OCS Group; OCS
Primary Health Properties|company|Primary Health Properties
Pharmacy2U|company|Pharmacy2U
Well Pharmacy|company|Well Pharmacy
Rowlands Pharmacy|company|Rowlands Pharmacy
Day Lewis|company|Day Lewis Pharmacy
Celesio|company|Celesio
Randox|company|Randox Health; Randox
Sitel|company|Sitel
Accurx|company|Accurx; AccuRx; accuRx
eConsult|company|eConsult
Livi|company|?Livi
Teladoc|company|Teladoc Health; Teladoc
Doctor Care Anywhere|company|Doctor Care Anywhere
Patients Know Best|company|Patients Know Best
Servelec|company|Servelec
System C|company|System C Healthcare; System C
Liquidlogic|company|Liquidlogic
Helen McArdle Care|company|Helen McArdle Care
Meridian Healthcare|company|Meridian Healthcare
Advinia Healthcare|company|Advinia Healthcare
Countrywide Care Homes|company|Countrywide Care Homes
Westminster Health Care|company|Westminster Health Care; Westminster Healthcare
Ashbourne Healthcare|company|Ashbourne Healthcare; Ashbourne Homes
Care South|charity|Care South
Somerset Care|company|Somerset Care Group; Somerset Care
Kingsley Healthcare|company|Kingsley Healthcare Group; Kingsley Healthcare
Athena Care Homes|company|Athena Care Homes; Athena Healthcare Group
Oakland Care|company|Oakland Care
Care Concern Group|company|Care Concern Group
HICA Group|charity|HICA Group; HICA
St Cloud Care|company|St Cloud Care
Creative Support|charity|?Creative Support
Thera Trust|charity|Thera Trust
Affinity Trust|charity|Affinity Trust
Milestones Trust|charity|Milestones Trust
Walsingham Support|charity|Walsingham Support
Potens|company|Potens
Nugent|charity|Nugent Care
Goldsborough Home Care|company|Goldsborough Home Care
Enara|company|Enara Community Care; Enara
Active Care Group|company|Active Care Group
Danshell|company|Danshell Group; Danshell
Alpha Hospitals|company|Alpha Hospitals
Foster Care Associates|company|Foster Care Associates
Compass Fostering|company|Compass Fostering
Core Assets|company|Core Assets Group; Core Assets
Key Assets|company|Key Assets
Witherslack Group|company|Witherslack Group
Keys Group|company|Keys Group
Horizon Care and Education|company|Horizon Care and Education
Carnall Farrar|company|Carnall Farrar; CF Healthcare Consultancy
Newton Europe|company|Newton Europe
Mazars|company|Mazars; Forvis Mazars
Christie & Co|company|Christie & Co; Christie and Co
Knight Frank|company|Knight Frank
CBRE|company|CBRE
Opus|company|Opus Restructuring; Opus Business Advisory
Bridges Fund Management|company|Bridges Fund Management; Bridges Ventures
Round Hill Capital|company|Round Hill Capital
Polaris Community|company|Polaris Community; ?Polaris
One Medical Group|company|One Medical Group; OneMedicalGroup; One Medicare
"""
