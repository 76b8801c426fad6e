"""Owns the health and care bodies of Wales, Scotland and Northern Ireland, with the governments they answer to.

Columns as in `knowledge.bodies.departments`.
"""

# A row of the table is one line, so that it can be read and sorted as one.
# ruff: noqa: E501

from __future__ import annotations

NATIONS = """
Welsh Government|government|Welsh Government; Welsh government; Welsh Assembly Government; Welsh Assembly government
Welsh Assembly|parliament|National Assembly for Wales; Welsh Assembly; Senedd; Welsh Parliament
Northern Ireland Practice and Education Council|arm's length body|Northern Ireland Practice and Education Council for Nursing and Midwifery; Northern Ireland Practice and Education Council; NIPEC
Clinical Standards Board for Scotland|regulator|Clinical Standards Board for Scotland|1999|2002-12-31
Social Work Scotland|membership body|Social Work Scotland
Education Scotland|arm's length body|Education Scotland|2011-07-01||Her Majesty's Inspectorate of Education
Her Majesty's Inspectorate of Education|regulator|Her Majesty's Inspectorate of Education; HM Inspectorate of Education; HMIE|2001-04|2011-06-30
Estyn|regulator|Estyn
Communities Scotland|arm's length body|Communities Scotland
Children's Commissioner for Wales|arm's length body|Children's Commissioner for Wales
Commissioner for Older People for Northern Ireland|arm's length body|Commissioner for Older People for Northern Ireland; COPNI
Crown Office and Procurator Fiscal Service|government office|Crown Office and Procurator Fiscal Service; Crown Office & Procurator Fiscal Service; COPFS
Central Services Agency|arm's length body|Central Services Agency
NHS Wales|health system|NHS Wales
Public Health Wales|health board|Public Health Wales|2009-10-01||National Public Health Service for Wales
National Public Health Service for Wales|health board|National Public Health Service for Wales|2003|2009-09-30
Health Inspectorate Wales|regulator|Healthcare Inspectorate Wales; Health Inspectorate Wales
Care Inspectorate Wales|regulator|Care Inspectorate Wales; Care and Social Services Inspectorate Wales; CSSIW
Social Care Wales|arm's length body|Social Care Wales; Care Council for Wales
Welsh Ambulance Services NHS Trust|NHS trust|Welsh Ambulance Services NHS Trust; Welsh Ambulance Services University NHS Trust; Welsh Ambulance Service; Welsh Ambulance Services
Velindre University NHS Trust|NHS trust|Velindre
Aneurin Bevan University Health Board|health board|Aneurin Bevan University Health Board; Aneurin Bevan Local Health Board; Aneurin Bevan Health Board; Aneurin Bevan UHB; Aneurin Bevan LHB|2009-10-01
Betsi Cadwaladr University Health Board|health board|Betsi Cadwaladr University Health Board; Betsi Cadwaladr Health Board; Betsi Cadwaladr UHB; Betsi Cadwaladr; BCUHB|2009-10-01
Cardiff and Vale University Health Board|health board|Cardiff and Vale University Health Board; Cardiff and Vale UHB; Cardiff and Vale Health Board|2009-10-01
Cwm Taf Morgannwg University Health Board|health board|Cwm Taf Morgannwg University Health Board; Cwm Taf Morgannwg Health Board; Cwm Taf University Health Board; Cwm Taf Health Board; Cwm Taf UHB; Cwm Taf Morgannwg UHB; Cwm Taf Morgannwg; Cwm Taf|2009-10-01
Hywel Dda University Health Board|health board|Hywel Dda University Health Board; Hywel Dda Health Board; Hywel Dda UHB; Hywel Dda|2009-10-01
Powys Teaching Health Board|health board|Powys Teaching Health Board; Powys Health Board; Powys Local Health Board; Powys THB; Powys LHB|2003-04-01
Swansea Bay University Health Board|health board|Swansea Bay University Health Board; Swansea Bay Health Board; Swansea Bay UHB|2019-04-01||Abertawe Bro Morgannwg University Health Board
Abertawe Bro Morgannwg University Health Board|health board|Abertawe Bro Morgannwg University Health Board; Abertawe Bro Morgannwg Health Board; ABM University Health Board; ABMU Health Board; Abertawe Bro Morgannwg; ABMU|2009-10-01|2019-03-31
Digital Health and Care Wales|arm's length body|Digital Health and Care Wales; NHS Wales Informatics Service
Health Education and Improvement Wales|arm's length body|Health Education and Improvement Wales; HEIW
Welsh NHS Confederation|membership body|Welsh NHS Confederation
Older People's Commissioner for Wales|regulator|Older People's Commissioner for Wales
Wales Audit Office|regulator|Wales Audit Office; Audit Wales
Scottish Government|government|Scottish Government; Scottish government; Scottish Executive
Scottish Parliament|parliament|Scottish Parliament; Holyrood
NHS Scotland|health system|NHS Scotland; NHSScotland
Public Health Scotland|health board|Public Health Scotland|2020-04-01||NHS Health Scotland; Health Protection Scotland
NHS Health Scotland|health board|NHS Health Scotland; Health Scotland||2020-03-31
Health Protection Scotland|health board|Health Protection Scotland||2020-03-31
Healthcare Improvement Scotland|regulator|Healthcare Improvement Scotland; NHS Quality Improvement Scotland
Care Inspectorate|regulator|Care Inspectorate; Social Care and Social Work Improvement Scotland; SCSWIS|2011-04-01||Care Commission; Social Work Inspection Agency
Care Commission|regulator|Care Commission; Scottish Commission for the Regulation of Care|2002-04-01|2011-03-31
Social Work Inspection Agency|regulator|Social Work Inspection Agency; SWIA|2005-04|2011-03-31
Scottish Social Services Council|regulator|Scottish Social Services Council; SSSC
NHS Education for Scotland|health board|NHS Education for Scotland
NHS National Services Scotland|health board|NHS National Services Scotland
NHS 24|health board|NHS 24; NHS24
Scottish Ambulance Service|health board|Scottish Ambulance Service
State Hospital|health board|State Hospitals Board for Scotland
Audit Scotland|regulator|Audit Scotland
Accounts Commission|regulator|Accounts Commission
NHS Ayrshire and Arran|health board|NHS Ayrshire and Arran
NHS Borders|health board|NHS Borders
NHS Dumfries and Galloway|health board|NHS Dumfries and Galloway
NHS Fife|health board|NHS Fife
NHS Forth Valley|health board|NHS Forth Valley
NHS Grampian|health board|NHS Grampian
NHS Greater Glasgow and Clyde|health board|NHS Greater Glasgow and Clyde; NHS Greater Glasgow; NHSGGC
NHS Highland|health board|NHS Highland
NHS Lanarkshire|health board|NHS Lanarkshire
NHS Lothian|health board|NHS Lothian
NHS Orkney|health board|NHS Orkney
NHS Shetland|health board|NHS Shetland
NHS Tayside|health board|NHS Tayside
NHS Western Isles|health board|NHS Western Isles
NHS Argyll and Clyde|health board|NHS Argyll and Clyde||2006-03-31
Northern Ireland Executive|government|Northern Ireland Executive; Stormont Executive
Northern Ireland Assembly|parliament|Northern Ireland Assembly; Stormont
Department of Health, Social Services and Public Safety|department|Department of Health, Social Services and Public Safety; DHSSPS
Health and Social Care Board|health board|Health and Social Care Board; HSC Board; HSCB|2009-04-01|2022-03-31
Public Health Agency|arm's length body|Public Health Agency|2009-04-01
Business Services Organisation|arm's length body|Business Services Organisation
Regulation and Quality Improvement Authority|regulator|Regulation and Quality Improvement Authority; RQIA
Northern Ireland Social Care Council|regulator|Northern Ireland Social Care Council; NISCC
Patient and Client Council|arm's length body|Patient and Client Council
Belfast Health and Social Care Trust|health and social care trust|Belfast Health and Social Care Trust; Belfast HSC Trust; Belfast Health & Social Care Trust; Belfast Trust|2007-04-01
Northern Health and Social Care Trust|health and social care trust|Northern Health and Social Care Trust; Northern HSC Trust; Northern Health & Social Care Trust; Northern Trust|2007-04-01
South Eastern Health and Social Care Trust|health and social care trust|South Eastern Health and Social Care Trust; South Eastern HSC Trust; South Eastern Health & Social Care Trust; South Eastern Trust|2007-04-01
Southern Health and Social Care Trust|health and social care trust|Southern Health and Social Care Trust; Southern HSC Trust; Southern Health & Social Care Trust; Southern Trust|2007-04-01
Western Health and Social Care Trust|health and social care trust|Western Health and Social Care Trust; Western HSC Trust; Western Health & Social Care Trust; Western Trust|2007-04-01
Northern Ireland Ambulance Service|health and social care trust|Northern Ireland Ambulance Service
Police Service of Northern Ireland|police|Police Service of Northern Ireland; PSNI
Police Scotland|police|Police Scotland
Welsh Office|department|Welsh Office||1999-06-30
Wales Office|department|Wales Office; Office of the Secretary of State for Wales|1999-07-01
Scottish Office|department|Scottish Office||1999-06-30
Scotland Office|department|Scotland Office|1999-07-01
Northern Ireland Office|department|Northern Ireland Office
Department of Health (Northern Ireland)|department|Department of Health Northern Ireland; Northern Ireland Department of Health; Northern Ireland's Department of Health|2016-05||Department of Health, Social Services and Public Safety
Llais|arm's length body|Llais; Citizen Voice Body; Citizen's Voice Body; Citizens' Voice Body; Citizens Voice Body|2023-04-01||Board of Community Health Councils in Wales
Board of Community Health Councils in Wales|arm's length body|Board of Community Health Councils in Wales; Board of Community Health Councils||2023-03-31
Welsh Health Specialised Services Committee|committee|Welsh Health Specialised Services Committee; WHSSC|2010-04-01|2024-03-31
NHS Wales Shared Services Partnership|arm's length body|NHS Wales Shared Services Partnership; NWSSP|2012-06-01
Public Services Ombudsman for Wales|regulator|Public Services Ombudsman for Wales
Health Commission Wales|arm's length body|Health Commission Wales|2003-04-01|2010-03-31
Gwent Healthcare NHS Trust|NHS trust|Gwent Healthcare NHS Trust; Gwent Healthcare||2009-09-30
Mental Welfare Commission for Scotland|regulator|Mental Welfare Commission for Scotland; Mental Welfare Commission
Scottish Public Services Ombudsman|regulator|Scottish Public Services Ombudsman; SPSO
NHS Golden Jubilee|health board|NHS Golden Jubilee; Golden Jubilee National Hospital; Golden Jubilee Foundation; National Waiting Times Centre
Scottish Health Council|arm's length body|Scottish Health Council; Healthcare Improvement Scotland - Community Engagement
NHS Louisa Jordan|hospital|NHS Louisa Jordan
Northern Ireland Public Services Ombudsman|regulator|Northern Ireland Public Services Ombudsman; NIPSO
Northern Ireland Audit Office|regulator|Northern Ireland Audit Office
Eastern Health and Social Services Board|health board|Eastern Health and Social Services Board; EHSSB||2009-03-31
Northern Health and Social Services Board|health board|Northern Health and Social Services Board||2009-03-31
Southern Health and Social Services Board|health board|Southern Health and Social Services Board||2009-03-31
Western Health and Social Services Board|health board|Western Health and Social Services Board||2009-03-31
Health and Social Care Northern Ireland|health system|Health and Social Care Northern Ireland; HSCNI
Strategic Planning and Performance Group|government office|Strategic Planning and Performance Group; SPPG|2022-04-01||Health and Social Care Board
"""
