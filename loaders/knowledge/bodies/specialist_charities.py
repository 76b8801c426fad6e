"""Owns the national charities and alliances for one illness, one group of people or one cause.

Columns as in `knowledge.bodies.departments`. The others are in `knowledge.bodies.charities`.
"""

# A row of the table is one line, so that it can be read and sorted as one.
# ruff: noqa: E501

from __future__ import annotations

SPECIALIST_CHARITIES = """
Home-Start|charity|Home-Start UK; Home-Start; Homestart
Relate|charity|?Relate
Haemophilia Scotland|charity|Haemophilia Scotland
Epilepsy Scotland|charity|Epilepsy Scotland
Diabetes Scotland|charity|Diabetes Scotland
ASH Scotland|charity|ASH Scotland
ASH Wales|charity|ASH Wales
Obesity Action Scotland|charity|Obesity Action Scotland
Deafblind Scotland|charity|Deafblind Scotland
Scottish Autism|charity|Scottish Autism
Thistle Foundation|charity|Thistle Foundation
Scottish Recovery Network|charity|Scottish Recovery Network
Scottish Infected Blood Forum|charity|Scottish Infected Blood Forum; SIBF
Macfarlane Trust|charity|Macfarlane Trust
Caxton Foundation|charity|Caxton Foundation
Skipton Fund|company|Skipton Fund
National Blood Transfusion Service|arm's length body|National Blood Transfusion Service
Scottish National Blood Transfusion Service|arm's length body|Scottish National Blood Transfusion Service; SNBTS
Coram Voice|charity|Coram Voice
Kinship|charity|Grandparents Plus; ?Kinship
CoramBAAF|charity|CoramBAAF
British Association for Adoption and Fostering|charity|British Association for Adoption and Fostering; BAAF||2015-07-31
Article 39|charity|Article 39
Care Leavers' Foundation|charity|Care Leavers' Foundation; Care Leavers Foundation
Care Leavers' Association|charity|Care Leavers' Association; Care Leavers Association
What Works for Children's Social Care|charity|What Works for Children's Social Care; What Works Centre for Children's Social Care
Early Intervention Foundation|charity|Early Intervention Foundation
National Network of Parent Carer Forums|membership body|National Network of Parent Carer Forums; NNPCF
Whizz-Kidz|charity|Whizz-Kidz
Best Beginnings|charity|Best Beginnings
Huntington's Disease Association|charity|Huntington's Disease Association
MS Trust|charity|Multiple Sclerosis Trust; MS Trust
Epilepsy Society|charity|Epilepsy Society; National Society for Epilepsy
Migraine Trust|charity|Migraine Trust
Brain Tumour Charity|charity|Brain Tumour Charity
Different Strokes|charity|Different Strokes
Northern Ireland Chest Heart and Stroke|charity|Northern Ireland Chest Heart and Stroke; Northern Ireland Chest Heart & Stroke; NICHS
Allergy UK|charity|Allergy UK
Anaphylaxis UK|charity|Anaphylaxis UK; Anaphylaxis Campaign
Guts UK|charity|Guts UK
British Liver Trust|charity|British Liver Trust
Kidney Research UK|charity|Kidney Research UK
Breakthrough T1D|charity|Breakthrough T1D; JDRF
Breast Cancer Haven|charity|Breast Cancer Haven
Ovacome|charity|Ovacome
Jo's Cervical Cancer Trust|charity|Jo's Cervical Cancer Trust
Eve Appeal|charity|Eve Appeal
Roy Castle Lung Cancer Foundation|charity|Roy Castle Lung Cancer Foundation
World Cancer Research Fund|charity|World Cancer Research Fund
Leukaemia Care|charity|Leukaemia Care
Leukaemia UK|charity|Leukaemia UK
Myeloma UK|charity|Myeloma UK
Penny Brohn UK|charity|Penny Brohn UK; Penny Brohn Cancer Care
Cruse Bereavement Support|charity|Cruse Bereavement Support; Cruse Bereavement Care
National Bereavement Alliance|membership body|National Bereavement Alliance
Winston's Wish|charity|Winston's Wish
Child Bereavement UK|charity|Child Bereavement UK
Hearing Voices Network|charity|Hearing Voices Network
National Survivor User Network|charity|National Survivor User Network; NSUN
Association of Mental Health Providers|membership body|Association of Mental Health Providers; Mental Health Providers Forum
Mental Health First Aid England|social enterprise|Mental Health First Aid England; MHFA England
Mental Health Matters|charity|Mental Health Matters
Making Space|charity|?Making Space
Recovery Focus|charity|Recovery Focus
Refugee Council|charity|British Refugee Council; Refugee Council
Freedom from Torture|charity|Freedom from Torture; Medical Foundation for the Care of Victims of Torture
Medact|charity|Medact
Medical Justice|charity|Medical Justice
NHS Race and Health Observatory|arm's length body|NHS Race and Health Observatory; NHS Race & Health Observatory
Rape Crisis England & Wales|charity|Rape Crisis England and Wales; Rape Crisis England & Wales; Rape Crisis Scotland
Karma Nirvana|charity|Karma Nirvana
Galop|charity|Galop
LGBT Foundation|charity|LGBT Foundation
Positively UK|charity|Positively UK
George House Trust|charity|George House Trust
Hepatitis C Trust|charity|Hepatitis C Trust
Humankind|charity|?Humankind; Humankind Charity
Alcohol Health Alliance|membership body|Alcohol Health Alliance UK; Alcohol Health Alliance
Obesity Health Alliance|membership body|Obesity Health Alliance
National Obesity Forum|charity|National Obesity Forum
Action on Sugar|charity|Action on Sugar
Action on Salt|charity|Action on Salt; Consensus Action on Salt and Health
Food Foundation|charity|Food Foundation
British Nutrition Foundation|charity|British Nutrition Foundation
Smokefree Action Coalition|campaign|Smokefree Action Coalition
Richmond Group of Charities|membership body|Richmond Group of Charities
Neurological Alliance|membership body|Neurological Alliance
Specialised Healthcare Alliance|membership body|Specialised Healthcare Alliance
Genetic Alliance UK|charity|Genetic Alliance UK; Genetic Interest Group
Rare Disease UK|campaign|Rare Disease UK
Cancer52|membership body|Cancer52; Cancer 52
One Cancer Voice|membership body|One Cancer Voice
Association of Charitable Foundations|membership body|Association of Charitable Foundations
Lloyds Bank Foundation|charity|Lloyds Bank Foundation for England and Wales; Lloyds Bank Foundation
Henry Smith Charity|charity|Henry Smith Charity
Tudor Trust|charity|Tudor Trust
Paul Hamlyn Foundation|charity|Paul Hamlyn Foundation
Guy's and St Thomas' Charity|charity|Guy's and St Thomas' Charity; Guy's & St Thomas' Charity; Guy's & St Thomas' Foundation
NHS Charities Together|membership body|NHS Charities Together; Association of NHS Charities
Barts Charity|charity|Barts Charity
Imperial Health Charity|charity|Imperial Health Charity
Health Data Research UK|charity|Health Data Research UK
Local Trust|charity|?Local Trust
Power to Change|charity|Power to Change
Big Society Capital|social enterprise|Big Society Capital; Better Society Capital
Faculty of Sexual and Reproductive Healthcare|royal college|Faculty of Sexual and Reproductive Healthcare; Faculty of Family Planning and Reproductive Health Care; FSRH
Faculty of Occupational Medicine|royal college|Faculty of Occupational Medicine
British Association for Sexual Health and HIV|membership body|British Association for Sexual Health and HIV; BASHH
Royal Society for the Prevention of Accidents|charity|Royal Society for the Prevention of Accidents; RoSPA
Institute of Public Care|think tank|Institute of Public Care
General Osteopathic Council|regulator|General Osteopathic Council
General Chiropractic Council|regulator|General Chiropractic Council
Scottish Human Rights Commission|regulator|Scottish Human Rights Commission
Scottish Medicines Consortium|arm's length body|Scottish Medicines Consortium
Institute for Research and Innovation in Social Services|charity|Institute for Research and Innovation in Social Services; IRISS; Iriss
Irish Congress of Trade Unions|trade union|Irish Congress of Trade Unions; ICTU
Northern Ireland Public Service Alliance|trade union|Northern Ireland Public Service Alliance; NIPSA; Nipsa
ADSS Cymru|membership body|ADSS Cymru; Association of Directors of Social Services Cymru
Local Democracy Reporting Service|publisher|Local Democracy Reporting Service; Local Democracy Reporting
TACT|charity|The Adolescent and Children's Trust; Adolescent and Children's Trust; TACT Fostering; TACT
"""
