"""Owns the national bodies of the NHS and of social care in England: regulators and arm's length bodies, with lives.

Columns as in `knowledge.bodies.departments`.
"""

# A row of the table is one line, so that it can be read and sorted as one.
# ruff: noqa: E501

from __future__ import annotations

HEALTH_BODIES = """
NHS England|arm's length body|NHS England; NHSE; NHS Commissioning Board; NHS National Commissioning Board; NHS Commissioning Board Authority; National Commissioning Board; NHSCB; NHS CB|2011-10-31
NHS England and NHS Improvement|arm's length body|NHS England and NHS Improvement; NHS England and Improvement; NHSE/I; NHSEI; NHSE&I|2019-04-01|2022-06-30
NHS Executive|arm's length body|NHS Executive; NHS Management Executive; National Health Service Executive; National Health Service Management Executive||2002
Maternity and Newborn Safety Investigations|arm's length body|Maternity and Newborn Safety Investigations; MNSI|2023-10
English National Board for Nursing, Midwifery and Health Visiting|regulator|English National Board for Nursing, Midwifery and Health Visiting; English National Board|1983|2002-03-31
Central Council for Education and Training in Social Work|regulator|Central Council for Education and Training in Social Work; CCETSW|1971|2001
National Institute for Mental Health in England|arm's length body|National Institute for Mental Health in England; NIMHE|2002
Dental Practice Board|arm's length body|Dental Practice Board||2006-03-31
Medical Education England|arm's length body|Medical Education England|2009|2012
National Clinical Advisory Team|arm's length body|National Clinical Advisory Team; NCAT
Valuing People Support Team|government office|Valuing People Support Team
Independent Inquiry into Child Sexual Abuse|inquiry|Independent Inquiry into Child Sexual Abuse; IICSA|2015|2022
Commission on the Future of Health and Social Care in England|inquiry|Commission on the Future of Health and Social Care in England; Barker Commission|2013|2014
NHS Improvement|regulator|NHS Improvement; NHSI|2016-04-01|2022-06-30|Monitor; NHS Trust Development Authority
Monitor|regulator|?Monitor; Independent Regulator of NHS Foundation Trusts|2004-01|2022-06-30
NHS Trust Development Authority|arm's length body|NHS Trust Development Authority; Trust Development Authority; NHS TDA; NTDA; TDA|2012-06|2022-06-30
Care Quality Commission|regulator|^Care Quality Commission; Care and Quality Commission; CQC|2009-04-01||Healthcare Commission; Commission for Social Care Inspection; Mental Health Act Commission
Healthcare Commission|regulator|^Healthcare Commission; Health Care Commission; Commission for Healthcare Audit and Inspection; CHAI|2004-04-01|2009-03-31|Commission for Health Improvement
Commission for Health Improvement|regulator|Commission for Health Improvement; CHI|1999-11|2004-03-31
National Care Standards Commission|regulator|National Care Standards Commission; NCSC|2002-04-01|2004-03-31
Commission for Social Care Inspection|regulator|Commission for Social Care Inspection; Commission for Social Care and Inspection; CSCI|2004-04-01|2009-03-31|National Care Standards Commission; Social Services Inspectorate
Social Services Inspectorate|regulator|Social Services Inspectorate; Social Service Inspectorate; SSI||2004-03-31
Mental Health Act Commission|regulator|Mental Health Act Commission; MHAC|1983|2009-03-31
Co-operation and Competition Panel|regulator|^Co-operation and Competition Panel; NHS Co-operation and Competition Panel; NHS Competition and Co-operation Panel; Competition and Co-operation Panel; CCP|2009-01-30|2014
Health Education England|arm's length body|Health Education England; HEE|2012-06|2023-03-31
NHS Digital|arm's length body|NHS Digital|2016-08|2023-01-31|Health and Social Care Information Centre
Health and Social Care Information Centre|arm's length body|Health and Social Care Information Centre; HSCIC|2013-04-01|2016-07|NHS Information Centre
NHS Information Centre|arm's length body|NHS Information Centre; NHS Information Centre for Health and Social Care; Information Centre for Health and Social Care|2005-04-01|2013-03-31
NHS Connecting for Health|arm's length body|NHS Connecting for Health; Connecting for Health; CfH|2005-04-01|2013-03-31|NHS Information Authority
NHS Information Authority|arm's length body|NHS Information Authority|1999|2005-03-31
NHSX|arm's length body|NHSX|2019|2022
NHS Modernisation Agency|arm's length body|NHS Modernisation Agency; Modernisation Agency|2001-04|2005
NHS Institute for Innovation and Improvement|arm's length body|NHS Institute for Innovation and Improvement; NHS Institute; Institute for Innovation and Improvement|2005-07|2013-03-31|NHS Modernisation Agency
NHS Improving Quality|arm's length body|NHS Improving Quality; NHSIQ|2013-04|2016|NHS Institute for Innovation and Improvement
NHS Leadership Academy|arm's length body|NHS Leadership Academy
NHS Appointments Commission|arm's length body|NHS Appointments Commission; Appointments Commission
Public Health Laboratory Service|arm's length body|Public Health Laboratory Service; PHLS|1946|2003-03-31
Health Protection Agency|arm's length body|^Health Protection Agency; HPA|2003-04-01|2013-03-31|Public Health Laboratory Service
National Treatment Agency|arm's length body|National Treatment Agency for Substance Misuse; National Treatment Agency; NTA|2001|2013-03-31
Public Health England|arm's length body|Public Health England; PHE|2013-04-01|2021-09-30|Health Protection Agency; National Treatment Agency
National Institute for Health Protection|arm's length body|National Institute for Health Protection; NIHP|2020-08-18|2021-03
UK Health Security Agency|arm's length body|UK Health Security Agency; Health Security Agency; UKHSA|2021-04-01||Public Health England
NHS Test and Trace|arm's length body|NHS Test and Trace; Test and Trace|2020-05|2021-09-30
New and Emerging Respiratory Virus Threats Advisory Group|arm's length body|New and Emerging Respiratory Virus Threats Advisory Group; NERVTAG; Nervtag
Joint Biosecurity Centre|arm's length body|Joint Biosecurity Centre
Joint Committee on Vaccination and Immunisation|arm's length body|Joint Committee on Vaccination and Immunisation; JCVI
Scientific Advisory Group for Emergencies|arm's length body|Scientific Advisory Group for Emergencies; ?Sage; SAGE
National Patient Safety Agency|arm's length body|National Patient Safety Agency; NPSA|2001|2012-06
National Clinical Assessment Service|arm's length body|National Clinical Assessment Service; NCAS
National Institute for Health and Care Excellence|arm's length body|National Institute for Health and Care Excellence; National Institute for Health and Clinical Excellence; National Institute for Clinical Excellence; NICE; ?Nice|1999-04-01
NHS Resolution|arm's length body|NHS Resolution|2017-04||NHS Litigation Authority
NHS Litigation Authority|arm's length body|NHS Litigation Authority; NHSLA|1995|2017-03
NHS Direct|NHS trust|NHS Direct|1998|2014-03-31
NHS 111|government office|NHS 111
NHS Choices|government office|NHS Choices
NHS Blood and Transplant|arm's length body|NHS Blood and Transplant; NHSBT; National Blood Service; UK Transplant
NHS Business Services Authority|arm's length body|NHS Business Services Authority; NHSBSA; NHS BSA
NHS Counter Fraud Authority|arm's length body|NHS Counter Fraud Authority; NHS Counter Fraud Service; NHS Protect
NHS Purchasing and Supply Agency|arm's length body|NHS Purchasing and Supply Agency; NHS PASA; NHS Pasa
NHS Supply Chain|company|NHS Supply Chain
NHS Shared Business Services|company|NHS Shared Business Services; NHS SBS
NHS Property Services|company|NHS Property Services; NHSPS
NHS Professionals|company|NHS Professionals
NHS Logistics|arm's length body|NHS Logistics Authority; NHS Logistics
NHS Estates|arm's length body|NHS Estates
NHS Pensions Agency|arm's length body|NHS Pensions Agency
NHS Prescription Services|arm's length body|NHS Prescription Services; Prescription Pricing Authority
NHS Future Forum|arm's length body|NHS Future Forum; Future Forum
NHS Interim Management and Support|arm's length body|NHS Interim Management and Support; NHS IMAS
NHS Elect|membership body|NHS Elect
NHS Quest|membership body|NHS Quest; NHS QUEST
Healthwatch England|arm's length body|Healthwatch England|2012-10
Health Research Authority|arm's length body|Health Research Authority
Human Fertilisation and Embryology Authority|regulator|Human Fertilisation and Embryology Authority; HFEA
Human Tissue Authority|regulator|Human Tissue Authority
Medicines and Healthcare products Regulatory Agency|regulator|Medicines and Healthcare products Regulatory Agency; Medicines and Healthcare Products Regulatory Agency; MHRA
Professional Standards Authority|regulator|Professional Standards Authority; Professional Standards Authority for Health and Social Care; Council for Healthcare Regulatory Excellence; CHRE
General Medical Council|regulator|General Medical Council; GMC
General Dental Council|regulator|General Dental Council; GDC
General Optical Council|regulator|General Optical Council
General Pharmaceutical Council|regulator|General Pharmaceutical Council; GPhC
Nursing and Midwifery Council|regulator|Nursing and Midwifery Council; NMC
Health and Care Professions Council|regulator|Health and Care Professions Council; HCPC; Health Professions Council; HPC
General Social Care Council|regulator|General Social Care Council; GSCC|2001-10|2012-07-31
Social Work England|regulator|Social Work England|2019-12-02||General Social Care Council
Social Care Institute for Excellence|charity|Social Care Institute for Excellence; SCIE; Scie
Audit Commission|regulator|Audit Commission|1983|2015-03-31
Public Sector Audit Appointments|company|Public Sector Audit Appointments; PSAA
Ofsted|regulator|Ofsted; OFSTED; Office for Standards in Education
Competition and Markets Authority|regulator|Competition and Markets Authority; CMA|2014-04-01||Office of Fair Trading; Competition Commission
Office of Fair Trading|regulator|Office of Fair Trading; OFT|1973|2014-03-31
Competition Commission|regulator|Competition Commission|1999|2014-03-31
Local Government and Social Care Ombudsman|regulator|Local Government and Social Care Ombudsman; Local Government Ombudsman; LGSCO|1974
Parliamentary and Health Service Ombudsman|regulator|Parliamentary and Health Service Ombudsman; Health Service Ombudsman; Parliamentary Ombudsman; PHSO
Information Commissioner's Office|regulator|Information Commissioner's Office; !ICO
Office of the Scottish Charity Regulator|regulator|Office of the Scottish Charity Regulator; Scottish Charity Regulator; OSCR
Northern Ireland Medical and Dental Training Agency|arm's length body|Northern Ireland Medical and Dental Training Agency; NIMDTA
Charity Commission|regulator|Charity Commission; Charity Commission for England and Wales
Equality and Human Rights Commission|regulator|Equality and Human Rights Commission; EHRC
Commission for Racial Equality|regulator|Commission for Racial Equality; CRE
Disability Rights Commission|regulator|Disability Rights Commission; DRC
Equal Opportunities Commission|regulator|Equal Opportunities Commission
Independent Reconfiguration Panel|arm's length body|^Independent Reconfiguration Panel; IRP
Healthcare Safety Investigation Branch|regulator|Healthcare Safety Investigation Branch; HSIB|2017-04|2023-09-30
Health Services Safety Investigations Body|regulator|Health Services Safety Investigations Body; HSSIB|2023-10-01||Healthcare Safety Investigation Branch
National Information Board|arm's length body|National Information Board
National Quality Board|arm's length body|National Quality Board
National Institute for Health Research|arm's length body|National Institute for Health Research; National Institute for Health and Care Research; NIHR
Genomics England|company|Genomics England
Accelerated Access Collaborative|partnership|Accelerated Access Collaborative
Financial Conduct Authority|regulator|Financial Conduct Authority; !FCA
Financial Services Authority|regulator|Financial Services Authority
Advertising Standards Authority|regulator|Advertising Standards Authority; ASA
Pensions Regulator|regulator|Pensions Regulator
Ofcom|regulator|Ofcom; OFCOM
Ofgem|regulator|Ofgem
Ofwat|regulator|Ofwat
Companies House|government office|Companies House
Tenant Services Authority|regulator|Tenant Services Authority
Commission for Patient and Public Involvement in Health|arm's length body|Commission for Patient and Public Involvement in Health; CPPIH
Postgraduate Medical Education and Training Board|regulator|Postgraduate Medical Education and Training Board; PMETB
Review Body on Doctors' and Dentists' Remuneration|arm's length body|Review Body on Doctors' and Dentists' Remuneration; DDRB
NHS Pay Review Body|arm's length body|NHS Pay Review Body
Health Development Agency|arm's length body|Health Development Agency; HDA||2005-03-31
National Programme for IT|government office|National Programme for IT; NPfIT
Care Services Improvement Partnership|government office|Care Services Improvement Partnership; CSIP
Commission on Assisted Dying|inquiry|Commission on Assisted Dying
Commission on Funding of Care and Support|inquiry|Commission on Funding of Care and Support; Dilnot Commission; Dilnot commission
Royal Commission on Long Term Care|inquiry|Royal Commission on Long Term Care; Royal Commission on Long-Term Care
UK Covid-19 Inquiry|inquiry|UK Covid-19 Inquiry; Covid-19 Inquiry; Covid Inquiry; Covid inquiry
Mid Staffordshire NHS Foundation Trust Public Inquiry|inquiry|Mid Staffordshire NHS Foundation Trust Public Inquiry; Francis Inquiry; Francis inquiry
Shipman Inquiry|inquiry|Shipman Inquiry; Shipman inquiry
Bristol Royal Infirmary Inquiry|inquiry|Bristol Royal Infirmary Inquiry; Kennedy Inquiry
Infected Blood Inquiry|inquiry|Infected Blood Inquiry
National Health Service Supplies|arm's length body|NHS Supplies
London Health Commission|inquiry|London Health Commission
Healthcare for London|government office|Healthcare for London
Healthy London Partnership|partnership|Healthy London Partnership
Better Care Support Team|government office|Better Care Support Team
National Guardian's Office|regulator|National Guardian's Office
Medicines Control Agency|regulator|Medicines Control Agency
National Radiological Protection Board|arm's length body|National Radiological Protection Board; NRPB
Dr Foster|company|Dr Foster Intelligence; Dr Foster
Nuffield Council on Bioethics|arm's length body|Nuffield Council on Bioethics
National Data Guardian|regulator|National Data Guardian
Patient Safety Commissioner|regulator|Patient Safety Commissioner
Healthcare Quality Improvement Partnership|charity|Healthcare Quality Improvement Partnership; HQIP
National Confidential Enquiry into Patient Outcome and Death|charity|National Confidential Enquiry into Patient Outcome and Death; NCEPOD
Medical Practitioners Tribunal Service|court|Medical Practitioners Tribunal Service; MPTS
Clinical Practice Research Datalink|government office|Clinical Practice Research Datalink; CPRD
UK Biobank|charity|UK Biobank
Getting It Right First Time|government office|Getting It Right First Time; GIRFT
NHS Benchmarking Network|membership body|NHS Benchmarking Network
NHS Networks|membership body|NHS Networks
NHS Leadership Council|government office|NHS Leadership Council
National Skills Academy for Social Care|charity|National Skills Academy for Social Care
Independent Living Fund|arm's length body|Independent Living Fund|1988|2015-06-30
Health Education Authority|arm's length body|Health Education Authority||2000-03-31
Independent Medicines and Medical Devices Safety Review|inquiry|Independent Medicines and Medical Devices Safety Review; Cumberlege Review
Royal Liverpool Children's Inquiry|inquiry|Royal Liverpool Children's Inquiry; Redfern Inquiry
Penrose Inquiry|inquiry|Penrose Inquiry|2008|2015-03-25
Scottish Hospitals Inquiry|inquiry|Scottish Hospitals Inquiry
Scottish Covid-19 Inquiry|inquiry|Scottish Covid-19 Inquiry; Scottish Covid Inquiry
Vale of Leven Hospital Inquiry|inquiry|Vale of Leven Hospital Inquiry|2009|2014-11
Inquiry into Hyponatraemia-related Deaths|inquiry|Inquiry into Hyponatraemia-related Deaths; Inquiry into Hyponatraemia-Related Deaths; Hyponatraemia Inquiry|2004|2018-01-31
Muckamore Abbey Hospital Inquiry|inquiry|Muckamore Abbey Hospital Inquiry
Independent Neurology Inquiry|inquiry|Independent Neurology Inquiry
Thirlwall Inquiry|inquiry|Thirlwall Inquiry
Lampard Inquiry|inquiry|Lampard Inquiry; Essex Mental Health Independent Inquiry
Morecambe Bay Investigation|inquiry|Morecambe Bay Investigation; Kirkup Inquiry; Kirkup inquiry
"""
