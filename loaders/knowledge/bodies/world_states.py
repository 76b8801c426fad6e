"""Owns the offices, forces, parties, courts and leagues of other countries, armed groups, and bodies of many states.

Columns as in `knowledge.bodies.departments`.
"""

# A row of the table is one line, so that it can be read and sorted as one.
# ruff: noqa: E501

from __future__ import annotations

WORLD_STATES = """
Red Army|armed force|Red Army
Wehrmacht|armed force|Wehrmacht
Luftwaffe|armed force|Luftwaffe
Waffen-SS|armed force|Waffen-SS
Gestapo|armed force|Gestapo
Royal Marines|armed force|Royal Marines
Royal Australian Air Force|armed force|Royal Australian Air Force
Royal Canadian Navy|armed force|Royal Canadian Navy
Royal Canadian Air Force|armed force|Royal Canadian Air Force
Union Army|armed force|Union Army
Confederate Army|armed force|Confederate Army
Continental Army|armed force|Continental Army
Imperial Japanese Navy|armed force|Imperial Japanese Navy
Imperial Japanese Army|armed force|Imperial Japanese Army
People's Liberation Army|armed force|People's Liberation Army
Foreign Legion|armed force|Foreign Legion
National Guard|armed force|National Guard
Army National Guard|armed force|Army National Guard
Air National Guard|armed force|Air National Guard
U.S. Coast Guard|armed force|U.S. Coast Guard; US Coast Guard; United States Coast Guard
Delta Force|armed force|Delta Force
Navy SEALs|armed force|Navy SEALs
Army Corps of Engineers|armed force|Army Corps of Engineers
U.S. Central Command|armed force|U.S. Central Command; US Central Command; Centcom; CENTCOM; USCENTCOM
Strategic Air Command|armed force|Strategic Air Command
Joint Chiefs of Staff|armed force|Joint Chiefs of Staff
Afghan National Army|armed force|Afghan National Army
Iraqi Army|armed force|Iraqi Army; Iraqi army
Syrian Arab Army|armed force|Syrian Arab Army; SAA
Green Berets|armed force|Green Berets
US Army Rangers|armed force|US Army Rangers
Khmer Rouge|armed group|Khmer Rouge
Unita|armed group|Unita; UNITA
ETA|armed group|ETA
Shining Path|armed group|Shining Path
FARC|armed group|FARC; Revolutionary Armed Forces of Colombia
ELN|armed group|ELN
Liberation Tigers of Tamil Eelam|armed group|Liberation Tigers of Tamil Eelam; LTTE; Tamil Tigers
PKK|armed group|PKK; Kurdistan Workers' Party; Kurdistan Workers Party
Boko Haram|armed group|Boko Haram
Al-Shabaab|armed group|Al-Shabaab; al-Shabaab; al-Shabab
Al-Nusra Front|armed group|Al-Nusra Front; al-Nusra Front; Nusra Front; Jabhat al-Nusra
ISIS-K|armed group|ISIS-K
Daesh|armed group|Daesh
Free Syrian Army|armed group|Free Syrian Army
Peshmerga|armed group|Peshmerga; peshmerga
YPG|armed group|YPG; People's Protection Units
Syrian Democratic Forces|armed group|Syrian Democratic Forces; SDF
Mahdi Army|armed group|Mahdi Army
Badr Brigade|armed group|Badr Brigade
Ansar al-Islam|armed group|Ansar al-Islam
Ansar al-Sharia|armed group|Ansar al-Sharia
Ahrar al-Sham|armed group|Ahrar al-Sham
Jaish al-Islam|armed group|Jaish al-Islam
Houthis|armed group|Houthis
Janjaweed|armed group|Janjaweed
Lord's Resistance Army|armed group|Lord's Resistance Army
Lashkar-e-Taiba|armed group|Lashkar-e-Taiba
Jaish-e-Mohammed|armed group|Jaish-e-Mohammed
Jemaah Islamiyah|armed group|Jemaah Islamiyah
Abu Sayyaf|armed group|Abu Sayyaf
Moro Islamic Liberation Front|armed group|Moro Islamic Liberation Front
Islamic Jihad|armed group|Islamic Jihad; Palestinian Islamic Jihad
Al-Qaeda in the Arabian Peninsula|armed group|Al-Qaeda in the Arabian Peninsula; Al Qaeda in the Arabian Peninsula; al-Qaeda in the Arabian Peninsula; AQAP
Al-Qaeda in Iraq|armed group|Al-Qaeda in Iraq; Al Qaeda in Iraq; al-Qaeda in Iraq
Islamic State of Iraq and the Levant|armed group|Islamic State of Iraq and the Levant; Islamic State of Iraq and Syria; Islamic State of Iraq and al-Sham; Islamic State in Iraq and the Levant; Islamic State of Iraq
Jaish al-Fatah|armed group|Jaish al-Fatah
Liwa al-Tawhid|armed group|Liwa al-Tawhid
Golden Division|armed group|Golden Division
Mujahideen Khalq|armed group|Mujahideen Khalq; Mujahideen-e-Khalq
Contras|armed group|Contras
Red Brigades|armed group|Red Brigades
Red Army Faction|armed group|Red Army Faction
Viet Cong|armed group|Viet Cong
Black Panther Party|armed group|Black Panther Party
Ku Klux Klan|armed group|Ku Klux Klan; KKK
Symbionese Liberation Army|armed group|Symbionese Liberation Army
Ulster Volunteer Force|armed group|Ulster Volunteer Force; UVF
Ulster Defence Association|armed group|Ulster Defence Association; UDA
Irish National Liberation Army|armed group|Irish National Liberation Army; INLA
Real IRA|armed group|Real IRA
Continuity IRA|armed group|Continuity IRA
Hamas military wing|armed group|Hamas military wing
Al-Aqsa Martyrs Brigades|armed group|Al-Aqsa Martyrs Brigades; al-Aqsa Martyrs' Brigades
Islamic Revolutionary Guard Corps|armed group|Islamic Revolutionary Guard Corps; Revolutionary Guards; Revolutionary Guard; IRGC
Republican Guard|armed group|Republican Guard
Frelimo|armed group|Frelimo
Renamo|armed group|Renamo
Polisario Front|armed group|Polisario Front; Polisario
Mau Mau|armed group|Mau Mau
Kosovo Liberation Army|armed group|Kosovo Liberation Army
ECOMOG|armed group|ECOMOG
Aum Shinrikyo|armed group|Aum Shinrikyo
Wagner Group|armed group|Wagner Group
Azov Battalion|armed group|Azov Battalion
Haqqani network|armed group|Haqqani network
U.S. District Court|court|U.S. District Court; US District Court
U.S. Court of Appeals|court|U.S. Court of Appeals; US Court of Appeals
Constitutional Court|court|Constitutional Court
International Tribunal|court|International Tribunal
Court of Arbitration for Sport|court|Court of Arbitration for Sport
Court of Session|court|Court of Session
Appeals Court|court|Appeals Court
U.S. Treasury|department|U.S. Treasury; US Treasury
Treasury Department|department|Treasury Department
Justice Department|department|Justice Department
Defense Department|department|Defense Department
Commerce Department|department|Commerce Department
Labor Department|department|Labor Department
Agriculture Department|department|Agriculture Department
Department of Health and Human Services|department|Department of Health and Human Services; U.S. Department of Health and Human Services; US Department of Health and Human Services; Health and Human Services Department
USDA|department|USDA
Energy Department|department|Energy Department
Interior Department|department|Interior Department
Homeland Security|department|Homeland Security; Department of Homeland Security
Transportation Department|department|Transportation Department
Education Department|department|Education Department
Bundeswehr|department|Bundeswehr
Mossad|government office|Mossad
Shin Bet|government office|Shin Bet
FSB|government office|FSB
GRU|government office|GRU
Stasi|government office|Stasi
NKVD|government office|NKVD
ISI|government office|ISI
Federal Reserve|government office|Federal Reserve; Federal Reserve Board
Securities and Exchange Commission|government office|Securities and Exchange Commission; SEC
Federal Communications Commission|government office|Federal Communications Commission; FCC
Federal Aviation Administration|government office|Federal Aviation Administration; FAA
Environmental Protection Agency|government office|Environmental Protection Agency; EPA
Federal Trade Commission|government office|Federal Trade Commission; FTC
National Institutes of Health|government office|National Institutes of Health
National Science Foundation|government office|National Science Foundation
National Transportation Safety Board|government office|National Transportation Safety Board; NTSB
Federal Emergency Management Agency|government office|Federal Emergency Management Agency; FEMA
Drug Enforcement Administration|government office|Drug Enforcement Administration; DEA
Bureau of Alcohol, Tobacco and Firearms|government office|Bureau of Alcohol, Tobacco and Firearms
Secret Service|government office|Secret Service
Immigration and Naturalization Service|government office|Immigration and Naturalization Service; INS
Peace Corps|government office|Peace Corps
Congressional Budget Office|government office|Congressional Budget Office
Government Accountability Office|government office|Government Accountability Office
Office of Management and Budget|government office|Office of Management and Budget
National Security Council|government office|National Security Council
U.S. Geological Survey|government office|U.S. Geological Survey
National Hurricane Center|government office|National Hurricane Center
National Weather Service|government office|National Weather Service
National Park Service|government office|National Park Service
Federal Energy Regulatory Commission|government office|Federal Energy Regulatory Commission; FERC
Nuclear Regulatory Commission|government office|Nuclear Regulatory Commission
Library of Congress|government office|Library of Congress
Smithsonian Institution|government office|Smithsonian Institution; Smithsonian
Commodity Futures Trading Commission|government office|Commodity Futures Trading Commission
Federal Election Commission|government office|Federal Election Commission
National Labor Relations Board|government office|National Labor Relations Board
Social Security Administration|government office|Social Security Administration
U.S. Postal Service|government office|U.S. Postal Service; US Postal Service
Coalition Provisional Authority|government office|Coalition Provisional Authority
Iraqi Governing Council|government office|Iraqi Governing Council
Palestinian Authority|government office|Palestinian Authority; Palestinian National Authority
Bundesbank|government office|Bundesbank
Bank of Japan|government office|Bank of Japan
Bank of France|government office|Bank of France
People's Bank of China|government office|People's Bank of China
Reserve Bank of India|government office|Reserve Bank of India
Politburo|government office|Politburo
Central Committee of the Communist Party|government office|Central Committee of the Communist Party
Environment Canada|government office|Environment Canada
Statistics Canada|government office|Statistics Canada
Royal Canadian Mounted Police|government office|Royal Canadian Mounted Police
Holy See|government office|Holy See
Russian Orthodox Church|government office|Russian Orthodox Church
Greek Orthodox Church|government office|Greek Orthodox Church
Jehovah's Witnesses|government office|Jehovah's Witnesses
Church of Scientology|government office|Church of Scientology
UNHCR|international body|UNHCR
World Food Programme|international body|World Food Programme; World Food Program; WFP
UNDP|international body|UNDP
UNAIDS|international body|UNAIDS
UNRWA|international body|UNRWA
UNFPA|international body|UNFPA
Food and Agriculture Organization|international body|Food and Agriculture Organization; Food and Agriculture Organisation
International Labour Organisation|international body|International Labour Organisation; International Labour Organization
International Court of Justice|international body|International Court of Justice
UN Security Council|international body|U.N. Security Council
UN General Assembly|international body|UN General Assembly; U.N. General Assembly; United Nations General Assembly
Organisation for Security and Cooperation in Europe|international body|Organisation for Security and Cooperation in Europe; Organization for Security and Cooperation in Europe; OSCE
Organisation of African Unity|international body|Organisation of African Unity; Organization of African Unity; OAU
League of Nations|international body|League of Nations
Economic Community of West African States|international body|Economic Community of West African States; ECOWAS
Southern African Development Community|international body|Southern African Development Community; SADC
Organization of American States|international body|Organization of American States; OAS
Non-Aligned Movement|international body|Non-Aligned Movement
Mercosur|international body|Mercosur
NAFTA|international body|NAFTA
APEC|international body|APEC
G7|international body|G7
G8|international body|G8
G20|international body|G20
G-7|international body|G-7
G-8|international body|G-8
G-20|international body|G-20
Caricom|international body|Caricom; CARICOM
Gulf Cooperation Council|international body|Gulf Cooperation Council; GCC
Commonwealth of Independent States|international body|Commonwealth of Independent States; CIS
Western European Union|international body|Western European Union
Warsaw Pact|international body|Warsaw Pact
European Economic Community|international body|European Economic Community; EEC
European Free Trade Association|international body|European Free Trade Association; EFTA
Eurostat|international body|Eurostat
Europol|international body|Europol
European Space Agency|international body|European Space Agency; ESA
International Criminal Tribunal for the former Yugoslavia|international body|International Criminal Tribunal for the former Yugoslavia
International Committee of the Red Cross|international body|International Committee of the Red Cross; ICRC
Red Crescent|international body|Red Crescent
Syrian Arab Red Crescent|international body|Syrian Arab Red Crescent
World Economic Forum|international body|World Economic Forum
International Energy Agency|international body|International Energy Agency
International Civil Aviation Organization|international body|International Civil Aviation Organization
World Meteorological Organization|international body|World Meteorological Organization
Paris Club|international body|Paris Club
Unprofor|international body|Unprofor; UNPROFOR
Unifil|international body|Unifil; UNIFIL
KFOR|international body|KFOR
ISAF|international body|ISAF
Asian Development Bank|international body|Asian Development Bank
African Development Bank|international body|African Development Bank
Inter-American Development Bank|international body|Inter-American Development Bank
European Bank for Reconstruction and Development|international body|European Bank for Reconstruction and Development; EBRD
Bank for International Settlements|international body|Bank for International Settlements
CERN|international body|CERN
Amnesty|international body|Amnesty
World Vision|international body|World Vision
Mercy Corps|international body|Mercy Corps
International Rescue Committee|international body|International Rescue Committee
Catholic Relief Services|international body|Catholic Relief Services
Islamic Relief|international body|Islamic Relief
Doctors Without Borders|international body|Doctors Without Borders
Vatican|international body|Vatican
World Council of Churches|international body|World Council of Churches
International Crisis Group|international body|International Crisis Group
Reporters Without Borders|international body|Reporters Without Borders
Transparency International|international body|Transparency International
Freedom House|international body|Freedom House
White Helmets|international body|White Helmets
Syrian Observatory for Human Rights|international body|Syrian Observatory for Human Rights
Socialist International|international body|Socialist International
Liberal International|international body|Liberal International
Comintern|international body|Comintern
AFL-CIO|membership body|AFL-CIO
United Auto Workers|membership body|United Auto Workers; UAW
Teamsters|membership body|Teamsters
NASCAR|membership body|NASCAR
WTA|membership body|WTA
ATP|membership body|ATP
PGA|membership body|PGA
LPGA|membership body|LPGA
USTA|membership body|USTA
U.S. Tennis Association|membership body|U.S. Tennis Association
FIA|membership body|FIA
IAAF|membership body|IAAF
FINA|membership body|FINA
CONCACAF|membership body|CONCACAF
CONMEBOL|membership body|CONMEBOL
F.A|membership body|F.A
PGA Tour|membership body|PGA Tour
World Boxing Council|membership body|World Boxing Council; WBC
World Boxing Association|membership body|World Boxing Association; WBA
International Boxing Federation|membership body|International Boxing Federation; IBF
WWE|membership body|WWE
World Wrestling Federation|membership body|World Wrestling Federation; WWF wrestling
UFC|membership body|UFC
Boy Scouts of America|membership body|Boy Scouts of America
Girl Scouts|membership body|Girl Scouts
Freemasons|membership body|Freemasons
Knights of Columbus|membership body|Knights of Columbus
Lions Club|membership body|Lions Club
Kiwanis|membership body|Kiwanis
YMCA|membership body|YMCA
YWCA|membership body|YWCA
American Red Cross|membership body|American Red Cross
American Cancer Society|membership body|American Cancer Society
American Heart Association|membership body|American Heart Association
American Bar Association|membership body|American Bar Association
American Legion|membership body|American Legion
Veterans of Foreign Wars|membership body|Veterans of Foreign Wars
Sierra Club|membership body|Sierra Club
Planned Parenthood|membership body|Planned Parenthood
National Organization for Women|membership body|National Organization for Women
League of Women Voters|membership body|League of Women Voters
Southern Christian Leadership Conference|membership body|Southern Christian Leadership Conference
Student Nonviolent Coordinating Committee|membership body|Student Nonviolent Coordinating Committee
Nation of Islam|membership body|Nation of Islam
John Birch Society|membership body|John Birch Society
Federalist Society|membership body|Federalist Society
Christian Coalition|membership body|Christian Coalition
Moral Majority|membership body|Moral Majority
MoveOn.org|membership body|MoveOn.org
Academy of Motion Picture Arts and Sciences|membership body|Academy of Motion Picture Arts and Sciences
Screen Actors Guild|membership body|Screen Actors Guild
Writers Guild of America|membership body|Writers Guild of America
Motion Picture Association of America|membership body|Motion Picture Association of America
IEEE|membership body|IEEE
ACM|membership body|ACM
American Football League|membership body|American Football League; AFL
American Basketball Association|membership body|American Basketball Association
Canadian Football League|membership body|Canadian Football League; CFL
National Lacrosse League|membership body|National Lacrosse League
Major League Soccer|membership body|Major League Soccer; MLS
Women's National Basketball Association|membership body|Women's National Basketball Association; WNBA
Ivy League|membership body|Ivy League
Big Ten|membership body|Big Ten
Big East|membership body|Big East
Atlantic Coast Conference|membership body|Atlantic Coast Conference
Southeastern Conference|membership body|Southeastern Conference
Royal Society of London|membership body|Royal Society of London
Académie française|membership body|Académie française
Nobel Committee|membership body|Nobel Committee
Nobel Foundation|membership body|Nobel Foundation
W3C|membership body|W3C
World Wide Web Consortium|membership body|World Wide Web Consortium
Wikimedia Foundation|membership body|Wikimedia Foundation
Free Software Foundation|membership body|Free Software Foundation
Electronic Frontier Foundation|membership body|Electronic Frontier Foundation
Apache Software Foundation|membership body|Apache Software Foundation
Linux Foundation|membership body|Linux Foundation
US House of Representatives|parliament|U.S. House of Representatives
General Assembly of the State|parliament|General Assembly of the State
House of Assembly|parliament|House of Assembly
National Assembly|parliament|National Assembly
Majlis|parliament|Majlis
Supreme Soviet|parliament|Supreme Soviet
Congress of People's Deputies|parliament|Congress of People's Deputies
National People's Congress|parliament|National People's Congress
Loya Jirga|parliament|Loya Jirga
Reichstag|parliament|Reichstag
Diet of Japan|parliament|Diet of Japan
Legislative Council|parliament|Legislative Council
Cortes Generales|parliament|Cortes Generales
Congress of Deputies|parliament|Congress of Deputies
Chamber of Deputies|parliament|Chamber of Deputies
States General|parliament|States General
Estates General|parliament|Estates General
National Diet|parliament|National Diet
Democratic Party|political party|Democratic Party
Republican Party|political party|Republican Party
Communist Party|political party|Communist Party
Socialist Party|political party|Socialist Party
Libertarian Party|political party|Libertarian Party
Tea Party|political party|Tea Party
Reform Party|political party|Reform Party
Whig Party|political party|Whig Party
Federalist Party|political party|Federalist Party
Bolsheviks|political party|Bolsheviks
Mensheviks|political party|Mensheviks
Peronist Party|political party|Peronist Party
CSU party|political party|CSU party
OVP|political party|OVP
PRI|political party|PRI
PT party|political party|PT party
PNV|political party|PNV
CiU|political party|CiU
AKP|political party|AKP
MHP|political party|MHP
CHP|political party|CHP
HDP|political party|HDP
PDS|political party|PDS
ÖVP|political party|ÖVP
SPÖ|political party|SPÖ
CDA|political party|CDA
PS party|political party|PS party
MSZP|political party|MSZP
LDP|political party|LDP
Labor Party|political party|Labor Party
Solidarity|political party|Solidarity
National Front|political party|National Front
Islamic Salvation Front|political party|Islamic Salvation Front
Hezb-i-Islami|political party|Hezb-i-Islami
Patriotic Union of Kurdistan|political party|Patriotic Union of Kurdistan; PUK
Kurdistan Democratic Party|political party|Kurdistan Democratic Party; KDP
Dawa Party|political party|Dawa Party
Pakistan Peoples Party|political party|Pakistan Peoples Party; PPP
Pakistan Muslim League|political party|Pakistan Muslim League
Congress Party|political party|Congress Party
Shiv Sena|political party|Shiv Sena
Janata Dal|political party|Janata Dal
"""
