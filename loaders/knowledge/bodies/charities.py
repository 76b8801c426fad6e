"""Owns the national charities, campaigns, foundations and think tanks that health and care news names.

Columns as in `knowledge.bodies.departments`.
"""

# A row of the table is one line, so that it can be read and sorted as one.
# ruff: noqa: E501

from __future__ import annotations

CHARITIES = """
The King's Fund|think tank|King's Fund; Kings Fund; King’s Fund
Nuffield Trust|think tank|Nuffield Trust
Health Foundation|think tank|Health Foundation
Reform|think tank|?Reform
Institute for Public Policy Research|think tank|Institute for Public Policy Research; IPPR; Ippr
Policy Exchange|think tank|Policy Exchange
Demos|think tank|Demos
Civitas|think tank|Civitas
Institute for Fiscal Studies|think tank|Institute for Fiscal Studies; IFS
Institute for Government|think tank|Institute for Government; IfG
Institute of Economic Affairs|think tank|Institute of Economic Affairs; IEA
Adam Smith Institute|think tank|Adam Smith Institute
Centre for Policy Studies|think tank|Centre for Policy Studies
Centre for Social Justice|think tank|Centre for Social Justice; CSJ
Resolution Foundation|think tank|Resolution Foundation
New Economics Foundation|think tank|New Economics Foundation; NEF
ResPublica|think tank|ResPublica
Social Market Foundation|think tank|Social Market Foundation; SMF
Fabian Society|think tank|Fabian Society
Localis|think tank|Localis
Young Foundation|think tank|Young Foundation
Work Foundation|think tank|Work Foundation
Centre for Cities|think tank|Centre for Cities
Centre for London|think tank|Centre for London
Picker Institute|charity|Picker Institute Europe; Picker Institute
Personal Social Services Research Unit|think tank|Personal Social Services Research Unit; PSSRU
Inclusion Scotland|charity|Inclusion Scotland
Crossroads Caring Scotland|charity|Crossroads Caring Scotland
Quarriers|charity|Quarriers
Aberlour Child Care Trust|charity|Aberlour Child Care Trust; ?Aberlour
Voluntary Health Scotland|charity|Voluntary Health Scotland
Penumbra|charity|?Penumbra
Scottish Association for Mental Health|charity|Scottish Association for Mental Health; SAMH
Chest Heart & Stroke Scotland|charity|Chest Heart & Stroke Scotland; Chest, Heart & Stroke Scotland; Chest Heart and Stroke Scotland; Chest, Heart and Stroke Scotland; CHSS
Coalition of Carers in Scotland|charity|Coalition of Carers in Scotland
MECOPP|charity|MECOPP
Shared Care Scotland|charity|Shared Care Scotland
National Carer Organisations|campaign|National Carer Organisations
Support in Mind Scotland|charity|Support in Mind Scotland
Health in Mind|charity|Health in Mind
Hafal|charity|Hafal
Adferiad|charity|Adferiad Recovery; Adferiad
Tenovus Cancer Care|charity|Tenovus Cancer Care; Tenovus
Llamau|charity|Llamau
Carers Northern Ireland|charity|Carers Northern Ireland; Carers NI
Praxis Care|charity|Praxis Care Group; Praxis Care
Extern|charity|?Extern
Inspire Wellbeing|charity|Inspire Wellbeing
Action Mental Health|charity|Action Mental Health
Hourglass|charity|?Hourglass
Lifeline Project|charity|Lifeline Project; Lifeline project; ?Lifeline
Student Minds|charity|Student Minds
Capability Scotland|charity|Capability Scotland
Mind Cymru|charity|Mind Cymru
Scottish Council for Voluntary Organisations|membership body|Scottish Council for Voluntary Organisations; SCVO
Wales Council for Voluntary Action|membership body|Wales Council for Voluntary Action; WCVA
Nuffield Foundation|charity|Nuffield Foundation
Joseph Rowntree Foundation|charity|Joseph Rowntree Foundation; JRF
Wellcome Trust|charity|Wellcome Trust; Wellcome Foundation
Esmée Fairbairn Foundation|charity|Esmée Fairbairn Foundation; Esmee Fairbairn Foundation
Nesta|charity|Nesta; NESTA
Age UK|charity|Age UK|2009-04-01||Age Concern; Help the Aged
Age Concern|charity|Age Concern England; Age Concern||2009-03-31
Age Cymru|charity|Age Cymru
Age Scotland|charity|Age Scotland
Age NI|charity|Age NI
Help the Aged|charity|Help the Aged||2009-03-31
Independent Age|charity|Independent Age
Counsel and Care|charity|Counsel and Care
Action on Elder Abuse|charity|Action on Elder Abuse
Relatives and Residents Association|charity|Relatives and Residents Association; Relatives & Residents Association
Alzheimer's Society|charity|Alzheimer's Society; Alzheimers Society
Alzheimer's Research UK|charity|Alzheimer's Research UK; Alzheimer's Research Trust
Alzheimer Scotland|charity|Alzheimer Scotland
Dementia UK|charity|Dementia UK; Admiral Nurses
Parkinson's UK|charity|Parkinson's UK; Parkinson's Disease Society
Stroke Association|charity|Stroke Association
British Heart Foundation|charity|British Heart Foundation; BHF
Diabetes UK|charity|Diabetes UK
Asthma UK|charity|Asthma UK; Asthma and Lung UK; Asthma + Lung UK
British Lung Foundation|charity|British Lung Foundation
British Red Cross|charity|British Red Cross; Red Cross
St John Ambulance|charity|St John Ambulance Service; St Johns Ambulance Service; St. Johns Ambulance Service; St John Ambulance; St Johns Ambulance; St John's Ambulance; St. John Ambulance; St. John's Ambulance; St. Johns Ambulance
Royal Voluntary Service|charity|Royal Voluntary Service; Women's Royal Voluntary Service; WRVS; RVS
Marie Curie|charity|Marie Curie Cancer Care; Marie Curie
Macmillan Cancer Support|charity|Macmillan Cancer Support; Macmillan Cancer Relief; Macmillan
Cancer Research UK|charity|Cancer Research UK; CRUK; Cancer Research Campaign
Breast Cancer Now|charity|Breast Cancer Now; Breakthrough Breast Cancer; Breast Cancer Care
Prostate Cancer UK|charity|Prostate Cancer UK; Prostate Cancer Charity
Teenage Cancer Trust|charity|Teenage Cancer Trust
Sue Ryder|charity|Sue Ryder Care; Sue Ryder
St Christopher's Hospice|charity|St Christopher's Hospice
Together for Short Lives|charity|Together for Short Lives
National Council for Palliative Care|charity|National Council for Palliative Care; NCPC
Compassion in Dying|charity|Compassion in Dying
Dignity in Dying|charity|Dignity in Dying
Leonard Cheshire|charity|Leonard Cheshire Disability; Leonard Cheshire Foundation; Leonard Cheshire
Mencap|charity|Royal Mencap Society; Mencap
National Autistic Society|charity|National Autistic Society; NAS
Scope|charity|?Scope
Sense|charity|?Sense
Mind|charity|?Mind
Rethink Mental Illness|charity|Rethink Mental Illness; Rethink
Mental Health Foundation|charity|Mental Health Foundation
Centre for Mental Health|charity|Centre for Mental Health; Sainsbury Centre for Mental Health; Sainsbury Centre
SANE|charity|SANE
YoungMinds|charity|YoungMinds; Young Minds
Samaritans|charity|Samaritans
Together|charity|Together for Mental Wellbeing
Richmond Fellowship|charity|Richmond Fellowship
Turning Point|charity|Turning Point
Addaction|charity|Addaction
Change Grow Live|charity|Change Grow Live; Change, Grow, Live; Crime Reduction Initiatives
Phoenix Futures|charity|Phoenix Futures; Phoenix House
DrugScope|charity|DrugScope; Drugscope
Alcohol Concern|charity|Alcohol Concern
Action on Smoking and Health|charity|Action on Smoking and Health
Terrence Higgins Trust|charity|Terrence Higgins Trust; THT
National Aids Trust|charity|National Aids Trust; National AIDS Trust
Shelter|charity|?Shelter
Crisis|charity|?Crisis
St Mungo's|charity|St Mungo's; St Mungo's Broadway
Homeless Link|charity|Homeless Link
Citizens Advice|charity|Citizens Advice Bureau; Citizens Advice; Citizens' Advice
Carers UK|charity|Carers UK|2001||Carers National Association
Carers National Association|charity|Carers National Association|1988|2001
Carers Trust|charity|Carers Trust|2012-04||Princess Royal Trust for Carers; Crossroads Care
Princess Royal Trust for Carers|charity|Princess Royal Trust for Carers; PRTC|1991|2012-03
Crossroads Care|charity|Crossroads Care; Crossroads Association; Crossroads Caring for Carers|1974|2012-03
Contact a Family|charity|Contact a Family
Barnardo's|charity|Barnardo's; Barnardos
NSPCC|charity|NSPCC; National Society for the Prevention of Cruelty to Children
Save the Children|charity|Save the Children
Action for Children|charity|Action for Children; NCH
Children's Society|charity|Children's Society
Family Rights Group|charity|Family Rights Group
Family Action|charity|Family Action
Who Cares? Trust|charity|Who Cares? Trust; Who Cares Trust
RNIB|charity|RNIB; Royal National Institute of Blind People; Royal National Institute for the Blind; Royal National Institute of the Blind
RNID|charity|RNID; Royal National Institute for Deaf People; Action on Hearing Loss
Guide Dogs|charity|Guide Dogs for the Blind Association; Guide Dogs for the Blind
Disability Rights UK|charity|Disability Rights UK
RADAR|charity|Royal Association for Disability and Rehabilitation
National Centre for Independent Living|charity|National Centre for Independent Living; NCIL
In Control|charity|In Control
Values Into Action|charity|Values Into Action
British Institute of Learning Disabilities|charity|British Institute of Learning Disabilities; BILD
Foundation for People with Learning Disabilities|charity|Foundation for People with Learning Disabilities
Dimensions|charity|Dimensions UK; ?Dimensions
United Response|charity|United Response
Real Life Options|charity|Real Life Options
Thomas Pocklington Trust|charity|Thomas Pocklington Trust
Multiple Sclerosis Society|charity|Multiple Sclerosis Society; MS Society
Motor Neurone Disease Association|charity|Motor Neurone Disease Association; MND Association
Muscular Dystrophy UK|charity|Muscular Dystrophy UK; Muscular Dystrophy Campaign
Epilepsy Action|charity|Epilepsy Action
Arthritis Care|charity|Arthritis Care
Versus Arthritis|charity|Versus Arthritis; Arthritis Research UK
National Osteoporosis Society|charity|National Osteoporosis Society; Royal Osteoporosis Society
Kidney Care UK|charity|Kidney Care UK
National Kidney Federation|charity|National Kidney Federation
Bliss|charity|?Bliss
National Childbirth Trust|charity|National Childbirth Trust; NCT
Sands|charity|?Sands
Patients Association|charity|Patients Association; Patients' Association
Patient Concern|charity|Patient Concern
Patient Information Forum|charity|Patient Information Forum
Action against Medical Accidents|charity|Action against Medical Accidents; Action Against Medical Accidents; AvMA
Cure the NHS|campaign|Cure the NHS
Keep Our NHS Public|campaign|Keep Our NHS Public; Keep our NHS Public
NHS Support Federation|campaign|NHS Support Federation
NHS Consultants' Association|campaign|NHS Consultants' Association
38 Degrees|campaign|38 Degrees
Taxpayers' Alliance|campaign|Taxpayers' Alliance; TaxPayers' Alliance; Taxpayers Alliance
Countryside Alliance|campaign|Countryside Alliance
Amnesty International|charity|Amnesty International
Human Rights Watch|charity|Human Rights Watch
Oxfam|charity|Oxfam
Greenpeace|charity|Greenpeace
Friends of the Earth|charity|Friends of the Earth
Liberty|charity|?Liberty
Stonewall|charity|Stonewall
Refuge|charity|?Refuge
Women's Aid|charity|Women's Aid
Salvation Army|charity|Salvation Army
Church of England|church|Church of England
Roman Catholic Church|church|Roman Catholic Church; Catholic Church
Methodist Homes|charity|Methodist Homes for the Aged; Methodist Homes; MHA
Anchor|charity|Anchor Trust; Anchor Hanover; ?Anchor
Hanover|charity|Hanover Housing Association; Hanover Housing
Extra Care Charitable Trust|charity|ExtraCare Charitable Trust; Extra Care Charitable Trust
Abbeyfield|charity|Abbeyfield Society; Abbeyfield
Housing 21|charity|Housing 21; Housing & Care 21; Housing and Care 21
Peabody|charity|Peabody Trust
Royal British Legion|charity|Royal British Legion
Combat Stress|charity|Combat Stress
Help for Heroes|charity|Help for Heroes
Comic Relief|charity|Comic Relief
Royal Foundation|charity|Royal Foundation
Children in Need|charity|Children in Need
Trussell Trust|charity|Trussell Trust; Trussell
Joseph Rowntree Charitable Trust|charity|Joseph Rowntree Charitable Trust
Design Council|charity|Design Council
Institute of Health Equity|think tank|Institute of Health Equity
Institute of Fundraising|membership body|Institute of Fundraising
Sustain|charity|?Sustain
Skills for Justice|charity|Skills for Justice
Silver Line|charity|Silver Line
Contact the Elderly|charity|Contact the Elderly; Re-engage
Care & Repair England|charity|Care and Repair England
Foundations|charity|Foundations UK
Anthony Nolan|charity|Anthony Nolan Trust; Anthony Nolan
Coram|charity|Coram
Rowntree Foundation|charity|Rowntree Foundation
Rainbow Trust|charity|Rainbow Trust
National Trust|charity|National Trust
Prince's Trust|charity|Prince's Trust
Sutton Trust|think tank|Sutton Trust
Shaw Trust|charity|Shaw Trust
Papworth Trust|charity|Papworth Trust
Carnegie UK Trust|charity|Carnegie UK Trust; Carnegie Trust
City Bridge Trust|charity|City Bridge Trust
Evelina|hospital|Evelina London Children's Hospital; Evelina Children's Hospital
Royal Trinity Hospice|hospice|Royal Trinity Hospice
Maggie's|charity|Maggie's Centres; Maggie's Cancer Caring Centres
Volunteering Matters|charity|Volunteering Matters; Community Service Volunteers
Community Catalysts|social enterprise|Community Catalysts
National Development Team for Inclusion|charity|National Development Team for Inclusion; NDTi; NDTI
Shaping Our Lives|charity|Shaping Our Lives
Community Integrated Care|charity|Community Integrated Care
Children in Scotland|charity|Children in Scotland
Patient Safety Learning|charity|Patient Safety Learning
Tai Pawb|charity|Tai Pawb
Shared Lives Plus|charity|Shared Lives Plus
Think Local Act Personal|partnership|Think Local Act Personal; TLAP
Nacro|charity|Nacro
Howard League|charity|Howard League for Penal Reform; Howard League
Prison Reform Trust|charity|Prison Reform Trust
Runnymede Trust|think tank|Runnymede Trust
Race Equality Foundation|charity|Race Equality Foundation
International Longevity Centre|think tank|International Longevity Centre; ILC-UK
Centre for Ageing Better|charity|Centre for Ageing Better; Ageing Better
Healthwatch|membership body|Healthwatch; HealthWatch
John's Campaign|campaign|John's Campaign
Covid-19 Bereaved Families for Justice|campaign|Covid-19 Bereaved Families for Justice
Rights for Residents|campaign|Rights for Residents
Bowel Cancer UK|charity|Bowel Cancer UK; Beating Bowel Cancer
Pancreatic Cancer UK|charity|Pancreatic Cancer UK
Target Ovarian Cancer|charity|Target Ovarian Cancer
Ovarian Cancer Action|charity|Ovarian Cancer Action
Blood Cancer UK|charity|Blood Cancer UK; Bloodwise; Leukaemia and Lymphoma Research
Lymphoma Action|charity|Lymphoma Action; Lymphoma Association
Young Lives vs Cancer|charity|Young Lives vs Cancer; CLIC Sargent
Cystic Fibrosis Trust|charity|Cystic Fibrosis Trust
Haemophilia Society|charity|Haemophilia Society
Sickle Cell Society|charity|Sickle Cell Society
Coeliac UK|charity|Coeliac UK
Crohn's & Colitis UK|charity|Crohn's and Colitis UK
Headway|charity|Headway UK
Spinal Injuries Association|charity|Spinal Injuries Association
Turning Point Scotland|charity|Turning Point Scotland
Enable Scotland|charity|Enable Scotland; ENABLE Scotland
Ambitious about Autism|charity|Ambitious about Autism
Papyrus|charity|Papyrus; PAPYRUS
Campaign Against Living Miserably|charity|Campaign Against Living Miserably
Place2Be|charity|Place2Be
Anna Freud Centre|charity|Anna Freud Centre; Anna Freud National Centre for Children and Families
Bipolar UK|charity|Bipolar UK
OCD Action|charity|OCD Action
Revolving Doors|charity|Revolving Doors Agency
Centrepoint|charity|Centrepoint
Emmaus|charity|Emmaus UK
Alcohol Change UK|charity|Alcohol Change UK
We Are With You|charity|We Are With You
Forward Trust|charity|Forward Trust
Cranstoun|charity|Cranstoun
Family Planning Association|charity|Family Planning Association
Tommy's|charity|Tommy's
Birthrights|charity|Birthrights
Maternity Action|charity|Maternity Action
WellChild|charity|WellChild
Family Fund|charity|Family Fund
Council for Disabled Children|charity|Council for Disabled Children
Fostering Network|charity|Fostering Network
Adoption UK|charity|Adoption UK
Catch22|charity|Catch22
Innovations in Dementia|charity|Innovations in Dementia
Elderly Accommodation Counsel|charity|Elderly Accommodation Counsel
Housing LIN|membership body|Housing LIN; Housing Learning and Improvement Network
Disability Alliance|charity|Disability Alliance
Inclusion London|charity|Inclusion London
Disabled People Against Cuts|campaign|Disabled People Against Cuts; DPAC
Care Opinion|social enterprise|Care Opinion; Patient Opinion
Doctors of the World|charity|Doctors of the World
Medical Aid Films|charity|Medical Aid Films
Bright Blue|think tank|Bright Blue
Tony Blair Institute|think tank|Tony Blair Institute for Global Change; Tony Blair Institute
IPPR North|think tank|IPPR North
Centre for Health and the Public Interest|think tank|Centre for Health and the Public Interest; CHPI
2020health|think tank|2020health
Bow Group|think tank|Bow Group
Institute for Employment Studies|think tank|Institute for Employment Studies
National Institute of Economic and Social Research|think tank|National Institute of Economic and Social Research; NIESR
Office of Health Economics|think tank|Office of Health Economics; OHE
Centre for Health Economics|think tank|Centre for Health Economics
Strategic Society Centre|think tank|Strategic Society Centre
Pensions Policy Institute|think tank|Pensions Policy Institute
Centre for Policy on Ageing|think tank|Centre for Policy on Ageing
Health Services Management Centre|think tank|Health Services Management Centre; HSMC
Institute of Local Government Studies|think tank|Institute of Local Government Studies; INLOGOV
Tavistock Institute|charity|Tavistock Institute of Human Relations; Tavistock Institute
Institute for Public Care|think tank|Institute for Public Care
Research in Practice|charity|Research in Practice
Social Policy Research Unit|think tank|Social Policy Research Unit
Centre for Welfare Reform|think tank|Centre for Welfare Reform
999 Call for the NHS|campaign|999 Call for the NHS
Health Campaigns Together|campaign|Health Campaigns Together
We Own It|campaign|We Own It
London Health Emergency|campaign|London Health Emergency
EveryDoctor|campaign|EveryDoctor
Alzheimer's Disease International|charity|Alzheimer's Disease International
"""
