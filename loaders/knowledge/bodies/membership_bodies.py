"""Owns the national membership bodies: of authorities, trusts, providers, professions and trades; unions and colleges.

Columns as in `knowledge.bodies.departments`.
"""

# A row of the table is one line, so that it can be read and sorted as one.
# ruff: noqa: E501

from __future__ import annotations

MEMBERSHIP_BODIES = """
Association of Directors of Adult Social Services|membership body|Association of Directors of Adult Social Services; Association of Directors of Adults Social Services; ADASS; Adass|2007||Association of Directors of Social Services
Association of Directors of Social Services|membership body|Association of Directors of Social Services; ADSS||2007
Association of Directors of Children's Services|membership body|Association of Directors of Children's Services; ADCS|2007||Association of Directors of Social Services
Association of Directors of Public Health|membership body|Association of Directors of Public Health; ADPH
London Councils|membership body|London Councils|2006-10||Association of London Government
Association of London Government|membership body|Association of London Government; ALG||2006-10
Local Government Association|membership body|Local Government Association; LGA|1997
Local Government Improvement and Development|arm's length body|Local Government Improvement and Development|2010|2011|Improvement and Development Agency
Improvement and Development Agency|arm's length body|Improvement and Development Agency; IDeA; I&DeA||2010
Local Government Information Unit|think tank|Local Government Information Unit; LGiU; LGIU
New Local Government Network|think tank|New Local Government Network; NLGN
New Local|think tank|New Local
County Councils Network|membership body|County Councils Network; CCN
District Councils' Network|membership body|District Councils' Network; District Councils Network
Welsh Local Government Association|membership body|Welsh Local Government Association; WLGA
Convention of Scottish Local Authorities|membership body|Convention of Scottish Local Authorities; Cosla; COSLA
Northern Ireland Local Government Association|membership body|Northern Ireland Local Government Association; NILGA
Society of Local Authority Chief Executives|membership body|Society of Local Authority Chief Executives; SOLACE; Solace
Local Authorities Coordinators of Regulatory Services|membership body|LACORS; Lacors
Local Partnerships|company|Local Partnerships
NHS Confederation|membership body|NHS Confederation; NHS Confed
NHS Employers|membership body|NHS Employers
PCT Network|membership body|PCT Network; Primary Care Trust Network
NHS Partners Network|membership body|NHS Partners Network
NHS Providers|membership body|NHS Providers|2014-12||Foundation Trust Network
Foundation Trust Network|membership body|Foundation Trust Network; FTN||2014-12
NHS Alliance|membership body|NHS Alliance
National Association of Primary Care|membership body|National Association of Primary Care; NAPC
National Association of Primary Care Educators|membership body|National Association of Primary Care Educators
NHS Clinical Commissioners|membership body|NHS Clinical Commissioners; NHSCC|2012
Family Doctor Association|membership body|Family Doctor Association; Small Practices Association
Clinical Commissioning Coalition|membership body|Clinical Commissioning Coalition
Mental Health Network|membership body|Mental Health Network
Ambulance Service Network|membership body|Ambulance Service Network; Ambulance Services Network
Association of Ambulance Chief Executives|membership body|Association of Ambulance Chief Executives; AACE
Association of UK University Hospitals|membership body|Association of UK University Hospitals; AUKUH
Shelford Group|membership body|Shelford Group
Social Enterprise Coalition|membership body|Social Enterprise Coalition
Social Enterprise UK|membership body|Social Enterprise UK
Social Enterprise London|membership body|Social Enterprise London
Social Investment Business|social enterprise|Social Investment Business
Mutuals Taskforce|government office|Mutuals Taskforce
Co-operatives UK|membership body|Co-operatives UK
British Medical Association|trade union|British Medical Association; BMA
General Practitioners Committee|trade union|General Practitioners Committee; GPs Committee; GP Committee; GPC
Royal College of Nursing|trade union|Royal College of Nursing; RCN
Royal College of General Practitioners|royal college|Royal College of General Practitioners; Royal College of GPs; RCGP
Royal College of Physicians|royal college|Royal College of Physicians; RCP
Royal College of Surgeons|royal college|Royal College of Surgeons of England; Royal College of Surgeons; RCS
Royal College of Psychiatrists|royal college|Royal College of Psychiatrists; RCPsych
Royal College of Midwives|trade union|Royal College of Midwives; RCM
Royal College of Paediatrics and Child Health|royal college|Royal College of Paediatrics and Child Health; RCPCH
Royal College of Obstetricians and Gynaecologists|royal college|Royal College of Obstetricians and Gynaecologists; RCOG
Royal College of Anaesthetists|royal college|Royal College of Anaesthetists; RCoA
Royal College of Emergency Medicine|royal college|Royal College of Emergency Medicine; College of Emergency Medicine; RCEM
Royal College of Radiologists|royal college|Royal College of Radiologists; RCR
Royal College of Pathologists|royal college|Royal College of Pathologists; RCPath
Royal College of Ophthalmologists|royal college|Royal College of Ophthalmologists
Royal College of Occupational Therapists|royal college|Royal College of Occupational Therapists; College of Occupational Therapists; RCOT
Royal College of Speech and Language Therapists|royal college|Royal College of Speech and Language Therapists; RCSLT
Royal College of Podiatry|royal college|Royal College of Podiatry; College of Podiatry; Society of Chiropodists and Podiatrists
Academy of Medical Royal Colleges|membership body|Academy of Medical Royal Colleges
Academy of Medical Sciences|membership body|Academy of Medical Sciences
Faculty of Public Health|royal college|Faculty of Public Health
Royal Society of Medicine|membership body|Royal Society of Medicine
Royal Society for Public Health|membership body|Royal Society for Public Health; Royal Society of Public Health
Royal Society|membership body|Royal Society
Royal Society of Arts|membership body|Royal Society of Arts; RSA
Royal Pharmaceutical Society|membership body|Royal Pharmaceutical Society of Great Britain; Royal Pharmaceutical Society; RPSGB
National Pharmacy Association|membership body|National Pharmacy Association; NPA
Pharmaceutical Services Negotiating Committee|membership body|Pharmaceutical Services Negotiating Committee; PSNC; Community Pharmacy England
Company Chemists' Association|membership body|Company Chemists' Association
Chartered Society of Physiotherapy|trade union|Chartered Society of Physiotherapy; CSP
Society of Radiographers|trade union|Society of Radiographers; College of Radiographers; Society and College of Radiographers
National and Local Government Officers' Association|trade union|National and Local Government Officers' Association; National and Local Government Officers Association; NALGO; Nalgo||1993-07-01
Confederation of Health Service Employees|trade union|Confederation of Health Service Employees; COHSE; Cohse||1993-07-01
National Union of Public Employees|trade union|National Union of Public Employees; NUPE; Nupe||1993-07-01
British Dental Association|trade union|British Dental Association; BDA
British Association of Social Workers|membership body|British Association of Social Workers; BASW
College of Social Work|membership body|College of Social Work
British Psychological Society|membership body|British Psychological Society; BPS
British Geriatrics Society|membership body|British Geriatrics Society
British Medical Association Scotland|trade union|BMA Scotland
Queen's Nursing Institute|charity|Queen's Nursing Institute; QNI
Community and District Nursing Association|trade union|Community and District Nursing Association; CDNA
Community Practitioners and Health Visitors Association|trade union|Community Practitioners and Health Visitors Association; Community Practitioners' and Health Visitors' Association; CPHVA
Managers in Partnership|trade union|Managers in Partnership; MiP; MIP
Institute of Healthcare Management|membership body|Institute of Healthcare Management; Institute of Health and Social Care Management; Institute of Health Services Management; IHM
Healthcare Financial Management Association|membership body|Healthcare Financial Management Association; HFMA
Chartered Institute of Public Finance and Accountancy|membership body|Chartered Institute of Public Finance and Accountancy; CIPFA; Cipfa
Chartered Institute of Housing|membership body|Chartered Institute of Housing; CIH
National Housing Federation|membership body|National Housing Federation
Hospital Consultants and Specialists Association|trade union|Hospital Consultants and Specialists Association; HCSA
Unison|trade union|Unison; UNISON; Unison union
Educational Institute of Scotland|trade union|Educational Institute of Scotland; EIS
Unite|trade union|Unite the Union; ?Unite; UNITE
GMB|trade union|GMB Union; GMB union; GMB
Trades Union Congress|trade union|Trades Union Congress; TUC
Scottish Trades Union Congress|trade union|Scottish Trades Union Congress; STUC
Wales TUC|trade union|Wales Trades Union Congress; Wales TUC; TUC Cymru
Amicus|trade union|Amicus
Transport and General Workers' Union|trade union|Transport and General Workers' Union; T&G; TGWU
Public and Commercial Services Union|trade union|Public and Commercial Services Union; PCS
Prospect|trade union|?Prospect
National Union of Teachers|trade union|National Union of Teachers; NUT
National Union of Journalists|trade union|National Union of Journalists; NUJ
National Union of Students|trade union|National Union of Students; NUS
National Education Union|trade union|National Education Union
Confederation of British Industry|membership body|Confederation of British Industry; CBI
Federation of Small Businesses|membership body|Federation of Small Businesses
Institute of Directors|membership body|Institute of Directors; IoD
British Chambers of Commerce|membership body|British Chambers of Commerce
Care England|membership body|Care England
English Community Care Association|membership body|English Community Care Association; ECCA; Ecca
United Kingdom Homecare Association|membership body|United Kingdom Homecare Association; United Kingdom Home Care Association; UK Homecare Association; UK Home Care Association; UKHCA; Homecare Association
National Care Association|membership body|National Care Association; National Care Homes Association
National Care Forum|membership body|National Care Forum; NCF
Registered Nursing Home Association|membership body|Registered Nursing Home Association; RNHA
Care Providers Alliance|membership body|Care Providers Alliance; Care Provider Alliance
Voluntary Organisations Disability Group|membership body|Voluntary Organisations Disability Group; VODG
Association for Real Change|membership body|Association for Real Change
Social Care Association|membership body|Social Care Association
Scottish Care|membership body|Scottish Care
Care Forum Wales|membership body|Care Forum Wales
National Council for Voluntary Organisations|membership body|National Council for Voluntary Organisations; NCVO
National Association for Voluntary and Community Action|membership body|National Association for Voluntary and Community Action; NAVCA; Navca
Association of Chief Executives of Voluntary Organisations|membership body|Association of Chief Executives of Voluntary Organisations; ACEVO; Acevo
Independent Healthcare Providers Network|membership body|Independent Healthcare Providers Network; Independent Healthcare Forum; IHPN
Independent Healthcare Advisory Services|membership body|Independent Healthcare Advisory Services
Association of the British Pharmaceutical Industry|membership body|Association of the British Pharmaceutical Industry; ABPI
Association of British Healthcare Industries|membership body|Association of British Healthcare Industries; ABHI
Association of British Insurers|membership body|Association of British Insurers; ABI
British Association of Medical Managers|membership body|British Association of Medical Managers; BAMM
National Association of Local Councils|membership body|National Association of Local Councils; NALC
National Children's Bureau|charity|National Children's Bureau; NCB
Medical Protection Society|membership body|Medical Protection Society; MPS
Medical Defence Union|membership body|Medical Defence Union; MDU
Medical Practitioners Union|trade union|Medical Practitioners Union
Doctors in Unite|trade union|Doctors in Unite
National Voices|charity|National Voices
Hospice UK|charity|Hospice UK; Help the Hospices
Universities UK|membership body|Universities UK
Russell Group|membership body|Russell Group
Law Society|membership body|Law Society
Bar Council|membership body|Bar Council
Police Federation|membership body|Police Federation of England and Wales; Police Federation
Core Cities|membership body|Core Cities Group; Core Cities
Key Cities|membership body|Key Cities Group; Key Cities
National Association of Link Members|membership body|National Association of LINks Members; NALM
GPonline LMC conference|membership body|LMCs conference
Londonwide LMCs|membership body|Londonwide LMCs; Londonwide Local Medical Committees
Medical Women's Federation|membership body|Medical Women's Federation
Association of Anaesthetists|membership body|Association of Anaesthetists
UK Faculty of Public Health|royal college|UK Faculty of Public Health
Care and Support Alliance|membership body|Care and Support Alliance
Care Rights UK|charity|Care Rights UK
Care Association Alliance|membership body|Care Association Alliance
British Association for Counselling and Psychotherapy|membership body|British Association for Counselling and Psychotherapy; BACP
UK Council for Psychotherapy|membership body|UK Council for Psychotherapy; UKCP
Institute of Biomedical Science|membership body|Institute of Biomedical Science
Association of Surgeons of Great Britain and Ireland|membership body|Association of Surgeons of Great Britain and Ireland
Society for Acute Medicine|membership body|Society for Acute Medicine
British Thoracic Society|membership body|British Thoracic Society
British Cardiovascular Society|membership body|British Cardiovascular Society; British Cardiac Society
British Society of Gastroenterology|membership body|British Society of Gastroenterology
Faculty of Intensive Care Medicine|royal college|Faculty of Intensive Care Medicine
Royal College of Surgeons of Edinburgh|royal college|Royal College of Surgeons of Edinburgh
Royal College of Physicians of Edinburgh|royal college|Royal College of Physicians of Edinburgh
Royal College of Physicians and Surgeons of Glasgow|royal college|Royal College of Physicians and Surgeons of Glasgow
Doctors' Association UK|membership body|Doctors' Association UK; Doctors Association UK; DAUK
Remedy UK|campaign|Remedy UK; RemedyUK
Pharmacists' Defence Association|trade union|Pharmacists' Defence Association
National Pensioners Convention|campaign|National Pensioners Convention; National Pensioners' Convention
Association of Police and Crime Commissioners|membership body|Association of Police and Crime Commissioners
Chartered Management Institute|membership body|Chartered Management Institute
Chartered Institute of Personnel and Development|membership body|Chartered Institute of Personnel and Development; CIPD
Learning Disability England|membership body|Learning Disability England
Carers Scotland|charity|Carers Scotland
Carers Wales|charity|Carers Wales
Dementia Action Alliance|membership body|Dementia Action Alliance
Coalition of Care and Support Providers in Scotland|membership body|Coalition of Care and Support Providers in Scotland; CCPS
Health and Social Care Alliance Scotland|membership body|Health and Social Care Alliance Scotland; Health and Social Care Alliance
Independent Health and Care Providers|membership body|Independent Health and Care Providers; IHCP
Royal College of Nursing Wales|trade union|RCN Wales; RCN Cymru; Royal College of Nursing Wales
"""
