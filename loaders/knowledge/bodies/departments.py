"""Owns the departments, offices and agencies of government, with the lives of those that news tells apart.

Columns, parted by "|": name, kind, forms, opened, closed, predecessors. A form is how news writes the name; "^" before
it means in lower case too, "?" an everyday word that needs its capital inside a sentence, "!" an acronym with another
common meaning, which needs the long name in the same article. Dates are ISO 8601, to the day or month known.
"""

# A row of the table is one line, so that it can be read and sorted as one.
# ruff: noqa: E501

from __future__ import annotations

DEPARTMENTS = """
National Health Service|health system|NHS; ^National Health Service|1948-07-05
UK Government|government|UK Government; HM Government; Her Majesty's Government; His Majesty's Government
Prime Minister's Office|government office|10 Downing Street; Downing Street; Prime Minister's Office; Number 10; Number Ten; No 10; No. 10
Department of Health|department|Department of Health; UK Department of Health; Dept of Health; DH; DoH; DOH; Department for Health; Health Department|1988|2018-01-08|Department of Health and Social Security
Department of Health and Social Care|department|Department of Health and Social Care; Department for Health and Social Care; DHSC|2018-01-08||Department of Health
Department of Health and Social Security|department|Department of Health and Social Security; DHSS|1968|1988
Office of the Deputy Prime Minister|department|Office of the Deputy Prime Minister; ODPM|2002-05-29|2006-05-05
Department for Communities and Local Government|department|Department for Communities and Local Government; Department of Communities and Local Government; Communities and Local Government; Communities Department; DCLG; CLG|2006-05-05|2018-01-08|Office of the Deputy Prime Minister
Ministry of Housing, Communities and Local Government|department|Ministry of Housing, Communities and Local Government; Ministry for Housing, Communities and Local Government; MHCLG|2018-01-08||Department for Communities and Local Government
Department for Levelling Up, Housing and Communities|department|Department for Levelling Up, Housing and Communities; Department for Levelling Up; DLUHC|2021-09|2024-07|Ministry of Housing, Communities and Local Government
Department for Education and Skills|department|Department for Education and Skills; DfES|2001|2007-06-28
Department for Children, Schools and Families|department|Department for Children, Schools and Families; DCSF|2007-06-28|2010-05-12|Department for Education and Skills
Department for Education|department|Department for Education; Department of Education; DfE|2010-05-12||Department for Children, Schools and Families
Department for Education and Employment|department|Department for Education and Employment; DfEE|1995|2001
HM Treasury|department|HM Treasury; H.M. Treasury; Treasury
Cabinet Office|department|Cabinet Office
Lord Chancellor's Department|department|Lord Chancellor's Department|1885|2003-06-12
Government Actuary's Department|department|Government Actuary's Department
HM Courts and Tribunals Service|government office|Her Majesty's Courts and Tribunals Service; His Majesty's Courts and Tribunals Service; HM Courts and Tribunals Service; HM Courts & Tribunals Service; HMCTS
HM Inspectorate of Constabulary|regulator|Her Majesty's Inspectorate of Constabulary; His Majesty's Inspectorate of Constabulary; HM Inspectorate of Constabulary; HMICFRS; HMIC
Official Solicitor|government office|Official Solicitor
Housing Ombudsman|regulator|Housing Ombudsman
Regulator of Social Housing|regulator|Regulator of Social Housing
Home Office|department|Home Office
Foreign and Commonwealth Office|department|Foreign and Commonwealth Office; Foreign Office; FCO
Foreign, Commonwealth and Development Office|department|Foreign, Commonwealth and Development Office; FCDO
Department for International Development|department|Department for International Development; DfID; DFID
Department for Work and Pensions|department|Department for Work and Pensions; Department of Work and Pensions; DWP
Department for Environment, Food & Rural Affairs|department|Department for Environment, Food and Rural Affairs; Department for the Environment, Food and Rural Affairs; Department of Environment, Food and Rural Affairs; Defra; DEFRA
Department for Transport|department|Department for Transport; Department of Transport; DfT
Department of Trade and Industry|department|Department of Trade and Industry; Department for Trade and Industry; DTI
Department for Business, Innovation and Skills|department|Department for Business, Innovation and Skills; Department of Business, Innovation and Skills; BIS
Department for Business, Enterprise and Regulatory Reform|department|Department for Business, Enterprise and Regulatory Reform; BERR
Department for Business, Energy and Industrial Strategy|department|Department for Business, Energy and Industrial Strategy; BEIS
Department for Culture, Media and Sport|department|Department for Culture, Media and Sport; Department of Culture, Media and Sport; Department for Digital, Culture, Media and Sport; DCMS
Department of Energy and Climate Change|department|Department of Energy and Climate Change; Department for Energy and Climate Change; DECC
Ministry of Justice|department|Ministry of Justice; MoJ
Department for Constitutional Affairs|department|Department for Constitutional Affairs; DCA
Ministry of Defence|department|Ministry of Defence; MoD; MOD
Ministry of Health|department|Ministry of Health
Social Exclusion Unit|government office|Social Exclusion Unit
Office for Civil Society|government office|Office for Civil Society; Office of the Third Sector
Government Office for London|government office|Government Office for London
Office for Health Improvement and Disparities|government office|Office for Health Improvement and Disparities; OHID|2021-10-01||Public Health England
HM Revenue and Customs|department|HM Revenue and Customs; HMRC; Inland Revenue; Revenue and Customs
HM Prison Service|government office|HM Prison Service; Prison Service
National Offender Management Service|government office|National Offender Management Service; NOMS
Crown Prosecution Service|government office|Crown Prosecution Service; CPS
Serious Fraud Office|government office|Serious Fraud Office; SFO
Office for National Statistics|arm's length body|Office for National Statistics; Office of National Statistics; ONS
Office for Budget Responsibility|arm's length body|Office for Budget Responsibility; OBR
UK Statistics Authority|arm's length body|UK Statistics Authority; UKSA
National Audit Office|regulator|National Audit Office; NAO
Environment Agency|arm's length body|Environment Agency
Food Standards Agency|regulator|Food Standards Agency; FSA
Highways Agency|arm's length body|Highways Agency
Benefits Agency|government office|Benefits Agency
Child Support Agency|government office|Child Support Agency; CSA
Jobcentre Plus|government office|Jobcentre Plus; JobCentre Plus
Office of Government Commerce|government office|Office of Government Commerce; OGC
Buying Solutions|government office|Buying Solutions
Crown Commercial Service|government office|Crown Commercial Service
UK Border Agency|government office|UK Border Agency; UKBA
Driver and Vehicle Licensing Agency|government office|DVLA; Driver and Vehicle Licensing Agency
Infrastructure and Projects Authority|government office|Infrastructure and Projects Authority
Major Projects Authority|government office|Major Projects Authority
Bank of England|arm's length body|Bank of England
BBC Trust|regulator|BBC Trust
Partnerships UK|company|Partnerships UK
Partnerships for Health|company|Partnerships for Health
Community Health Partnerships|company|Community Health Partnerships
Infrastructure UK|government office|Infrastructure UK
Public Works Loan Board|government office|Public Works Loan Board; PWLB
Valuation Office Agency|government office|Valuation Office Agency
Planning Inspectorate|government office|Planning Inspectorate
Homes and Communities Agency|arm's length body|Homes and Communities Agency; HCA
Homes England|arm's length body|Homes England
Housing Corporation|arm's length body|Housing Corporation
Regulator of Community Interest Companies|regulator|CIC regulator; CIC Regulator; Regulator of Community Interest Companies; Office of the Regulator of Community Interest Companies
Greater London Authority|local authority|Greater London Authority; GLA|2000-07-03
London Assembly|local authority|London Assembly
Transport for London|local authority|Transport for London; TfL
Metropolitan Police|police|Metropolitan Police Service; Metropolitan Police; Met Police; Scotland Yard
City of London Police|police|City of London Police
British Transport Police|police|British Transport Police
Association of Chief Police Officers|membership body|Association of Chief Police Officers; ACPO
Independent Police Complaints Commission|regulator|Independent Police Complaints Commission; IPCC
Greater London Council|local authority|Greater London Council; GLC|1965|1986-03-31
Inner London Education Authority|local authority|Inner London Education Authority; ILEA
Learning and Skills Council|arm's length body|Learning and Skills Council; LSC
Higher Education Funding Council for England|arm's length body|Higher Education Funding Council for England; HEFCE; Hefce
National Lottery Community Fund|arm's length body|National Lottery Community Fund; Big Lottery Fund; Big Lottery
Community Fund|arm's length body|?Community Fund; National Lottery Charities Board|1994|2004-06
Arts Council England|arm's length body|Arts Council England; Arts Council
Sport England|arm's length body|Sport England
Medical Research Council|arm's length body|Medical Research Council; MRC
Economic and Social Research Council|arm's length body|Economic and Social Research Council; ESRC
UK Research and Innovation|arm's length body|UK Research and Innovation; UKRI
Technology Strategy Board|arm's length body|Technology Strategy Board; Innovate UK
Skills for Care|charity|Skills for Care
Skills for Health|company|Skills for Health
Topss England|arm's length body|Topss England; Topss; TOPSS
Social Enterprise Investment Fund|government office|^Social Enterprise Investment Fund; SEIF
Disclosure and Barring Service|arm's length body|Disclosure and Barring Service; DBS
Criminal Records Bureau|arm's length body|Criminal Records Bureau; CRB
Independent Safeguarding Authority|arm's length body|Independent Safeguarding Authority
National Crime Agency|government office|National Crime Agency
Government Digital Service|government office|Government Digital Service; GDS
Low Pay Commission|arm's length body|Low Pay Commission
Migration Advisory Committee|arm's length body|Migration Advisory Committee
Law Commission|arm's length body|Law Commission
Health and Safety Executive|regulator|Health and Safety Executive; HSE
Health and Safety Commission|regulator|Health and Safety Commission
Veterinary Medicines Directorate|regulator|Veterinary Medicines Directorate
Children's Commissioner for England|regulator|Children's Commissioner for England; Office of the Children's Commissioner
HM Inspectorate of Prisons|regulator|HM Inspectorate of Prisons; HM Chief Inspector of Prisons
HM Inspectorate of Probation|regulator|HM Inspectorate of Probation
Prisons and Probation Ombudsman|regulator|Prisons and Probation Ombudsman
Independent Office for Police Conduct|regulator|Independent Office for Police Conduct; IOPC
National Police Chiefs' Council|membership body|National Police Chiefs' Council
College of Policing|arm's length body|College of Policing
Youth Justice Board|arm's length body|Youth Justice Board
Cafcass|arm's length body|Cafcass; CAFCASS; Children and Family Court Advisory and Support Service
Legal Services Commission|arm's length body|Legal Services Commission||2013-03-31
Legal Aid Agency|government office|Legal Aid Agency|2013-04-01
Office of the Public Guardian|government office|Office of the Public Guardian; Public Guardianship Office
National Consumer Council|arm's length body|National Consumer Council
Consumer Focus|arm's length body|Consumer Focus
Employers' Organisation for Local Government|membership body|Employers' Organisation for Local Government
District Audit|regulator|District Audit
Skills Funding Agency|government office|Skills Funding Agency
Yorkshire Forward|arm's length body|Yorkshire Forward||2012
One North East|arm's length body|One North East; One NorthEast||2012
Advantage West Midlands|arm's length body|Advantage West Midlands||2012
Remploy|company|Remploy
Motability|charity|Motability
"""
