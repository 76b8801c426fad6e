"""Owns the parties, chambers, committees, courts and international bodies that news names.

Columns as in `knowledge.bodies.departments`. A party's adjective ("Tory", "Labour") names the party.
"""

# A row of the table is one line, so that it can be read and sorted as one.
# ruff: noqa: E501

from __future__ import annotations

POLITICS = """
Labour Party|political party|^Labour Party; Labour; New Labour; Welsh Labour; Scottish Labour; Welsh Labour Party; Scottish Labour Party; Lab
Conservative Party|political party|^Conservative Party; Conservative and Unionist Party; Conservatives; Conservative; Welsh Conservatives; Welsh Conservative; Welsh Conservative Party; Scottish Conservatives; Scottish Conservative; Scottish Conservative Party; Scottish Tories; Tory Party; Tory party; Tories; Tory; Con
Liberal Democrats|political party|Liberal Democrats; Liberal Democrat; Liberal Democrat Party; Lib Dems; Lib Dem; LibDem; LibDems; Lib-Dem; LDem; Welsh Liberal Democrat; Welsh Liberal Democrats; Scottish Liberal Democrats
Green Party|political party|Green Party; Green Party of England and Wales; Greens
UK Independence Party|political party|UK Independence Party; UKIP; Ukip
Brexit Party|political party|Brexit Party
Reform UK|political party|Reform UK
British National Party|political party|British National Party; BNP
Scottish National Party|political party|Scottish National Party; SNP; Scottish Nationalists
Plaid Cymru|political party|Plaid Cymru; Plaid
Democratic Unionist Party|political party|Democratic Unionist Party; DUP
Ulster Unionist Party|political party|Ulster Unionist Party; UUP; Ulster Unionists
Sinn Féin|political party|Sinn Féin; Sinn Fein
Social Democratic and Labour Party|political party|Social Democratic and Labour Party; SDLP
Alliance Party|political party|Alliance Party of Northern Ireland; Alliance Party
Respect|political party|Respect Party
Co-operative Party|political party|Co-operative Party
Parliament|parliament|?Parliament; UK Parliament; Houses of Parliament
House of Commons|parliament|House of Commons; ?Commons
House of Lords|parliament|House of Lords; ?Lords
European Parliament|parliament|European Parliament
Congress of the United States|parliament|US Congress; United States Congress
House of Representatives|parliament|House of Representatives; US House of Representatives; United States House of Representatives
United States Senate|parliament|United States Senate; US Senate; U.S. Senate
House of Commons Health Committee|parliamentary committee|^Health Select Committee; ^Commons Health Select Committee; ^Commons Health Committee; House of Commons Health Committee; House of Commons Health Select Committee; Health Committee; Select Committee on Health|1991|2018
Health and Social Care Committee|parliamentary committee|^Health and Social Care Select Committee; ^Commons Health and Social Care Committee; ^Commons Health and Social Care Select Committee; Health and Social Care Committee; House of Commons Health and Social Care Committee; House of Commons Health and Social Care Select Committee|2018||House of Commons Health Committee
House of Commons Communities and Local Government Committee|parliamentary committee|^Communities and Local Government Select Committee; ^Communities and Local Government Committee; ^Commons Communities and Local Government Committee; ^Communities Select Committee; CLG Committee; CLG committee; CLG select committee; House of Commons Communities and Local Government Committee
Housing, Communities and Local Government Committee|parliamentary committee|^Housing, Communities and Local Government Committee; ^Levelling Up, Housing and Communities Committee
House of Commons Public Accounts Committee|parliamentary committee|Committee of Public Accounts; House of Commons Committee of Public Accounts; ^Public Accounts Committee; ^Commons Public Accounts Committee; ^House of Commons Public Accounts Committee; PAC
Public Accounts and Public Administration Committee|parliamentary committee|^Public Accounts and Public Administration Committee
Public Audit and Post-legislative Scrutiny Committee|parliamentary committee|^Public Audit and Post-legislative Scrutiny Committee; ^Public Audit and Post-Legislative Scrutiny Committee
Public Administration Select Committee|parliamentary committee|^Public Administration Select Committee; PASC; ^Public Administration Committee
Treasury Select Committee|parliamentary committee|^Treasury Select Committee; Treasury Committee
Home Affairs Select Committee|parliamentary committee|^Home Affairs Select Committee; ^Home Affairs Committee
Work and Pensions Select Committee|parliamentary committee|^Work and Pensions Select Committee; ^Work and Pensions Committee
Education Select Committee|parliamentary committee|^Education Select Committee; Education Committee
Science and Technology Committee|parliamentary committee|^Science and Technology Select Committee; Science and Technology Committee
Environmental Audit Committee|parliamentary committee|^Environmental Audit Committee
Joint Committee on Human Rights|parliamentary committee|Joint Committee on Human Rights
Women and Equalities Committee|parliamentary committee|^Women and Equalities Committee
House of Lords Adult Social Care Committee|parliamentary committee|Adult Social Care Committee; House of Lords Adult Social Care Committee; Lords Adult Social Care Committee
House of Lords Public Services Committee|parliamentary committee|Public Services Committee; House of Lords Public Services Committee; Lords Public Services Committee
House of Lords Economic Affairs Committee|parliamentary committee|House of Lords Economic Affairs Committee; Lords Economic Affairs Committee
Health, Social Care and Sport Committee|parliamentary committee|Health, Social Care and Sport Committee; Health and Sport Committee
Committee for Health|parliamentary committee|Committee for Health; Stormont Health Committee; ^Stormont health committee; Assembly Health Committee; Committee for Health, Social Services and Public Safety
Upper Tribunal|court|Upper Tribunal
Supreme Court|court|Supreme Court; UK Supreme Court
High Court|court|High Court; High Court of Justice
Court of Appeal|court|Court of Appeal; Appeal Court
Court of Protection|court|Court of Protection
Old Bailey|court|Old Bailey; Central Criminal Court
European Court of Justice|court|European Court of Justice; ECJ
European Court of Human Rights|court|European Court of Human Rights; ECHR
International Criminal Court|court|International Criminal Court; ICC
Privy Council|government|Privy Council
European Union|international body|European Union; EU
European Commission|international body|European Commission
European Council|international body|European Council
Council of Europe|international body|Council of Europe
European Medicines Agency|regulator|European Medicines Agency
European Central Bank|international body|European Central Bank; ECB
United Nations|international body|United Nations; UN; U.N.
United Nations Security Council|international body|UN Security Council; United Nations Security Council; Security Council
Unicef|international body|Unicef; UNICEF
Unesco|international body|Unesco; UNESCO
World Health Organization|international body|World Health Organization; World Health Organisation; WHO
World Bank|international body|World Bank
International Monetary Fund|international body|International Monetary Fund; IMF
World Trade Organization|international body|World Trade Organization; World Trade Organisation; WTO
Organisation for Economic Co-operation and Development|international body|Organisation for Economic Co-operation and Development; Organization for Economic Co-operation and Development; OECD
Nato|international body|NATO; Nato; North Atlantic Treaty Organization
African Union|international body|African Union
Arab League|international body|Arab League
Commonwealth Fund|think tank|Commonwealth Fund
Central Intelligence Agency|government office|CIA; Central Intelligence Agency
Federal Bureau of Investigation|government office|FBI; Federal Bureau of Investigation
National Aeronautics and Space Administration|government office|NASA; Nasa
Food and Drug Administration|regulator|Food and Drug Administration; FDA
Centers for Disease Control and Prevention|government office|Centers for Disease Control and Prevention; Centers for Disease Control; CDC
Pentagon|government office|Pentagon
White House|government office|White House
State Department|department|State Department; US State Department; U.S. State Department
Internal Revenue Service|government office|Internal Revenue Service; IRS
British Army|armed force|British Army; Territorial Army
Royal Navy|armed force|Royal Navy
Royal Air Force|armed force|Royal Air Force; RAF
"""
