"""Owns the universities, offices, forces, armed groups and societies that the whole world knows.

A kind and a colon, then its bodies: names between semicolons, the ways to write one between equals signs.
"""

from __future__ import annotations

WORLD_INSTITUTIONS = """
university:
    Académie des Sciences; Amherst College; Annapolis Naval Academy; ANU; Argonne; Balliol; Berklee; Berklee College
    of Music; Broad Institute; Brookhaven; Brown University; Bryn Mawr; California Institute of Technology; CNRS;
    Collège de France; Columbia Law School; Columbia University; Conservatoire de Paris = Paris Conservatory; Courant
    Institute; Dartmouth College; EPFL; ETH Zürich; Eton; Eton College; Fermilab; Fraunhofer Society; Free University
    of Berlin; Fudan; Fudan University; Georgia Tech; Harrow School; Harvard Business School; Harvard Law School;
    Hebrew University; HEC Paris; Humboldt University; IIM Ahmedabad; IIT Bombay; IIT Delhi; IIT Kanpur; IIT
    Kharagpur; IIT Madras; INRIA; INSEAD; INSERM; Institute for Advanced Study; Jet Propulsion Laboratory = JPL; JNU;
    Juilliard School; KAIST; Karolinska Institute; Karolinska Institutet; Keio; Keio University; KTH; KU Leuven;
    Lawrence Livermore; LMU Munich; Los Alamos; Max Planck Institute; Max Planck Society; Mayo Clinic; Notre Dame
    University; Oak Ridge National Laboratory; Oberlin; Oxbridge; Peking University; Penn State; Purdue; Radcliffe
    College; RAND Corporation = RAND; Royal Academy of Music; Rutgers; Salk Institute; Scripps Research; Slade School;
    Smith College; SOAS; SRI International; Stanford Law School; Swarthmore; Technion; Texas A&M; Trinity College
    Dublin; Tsinghua; Tsinghua University; TU Munich; UC Berkeley; UNSW; Vassar; Virginia Tech; Waseda; Waseda
    University; Weizmann Institute; Wellesley College; Wharton; Wharton School; Winchester College; Woods Hole; Yale
    Law School; École Normale Supérieure
political party:
    Aam Aadmi Party; Acción Democrática; ACT New Zealand; Action Française; ADQ; Agudat Yisrael; AIADMK; Akali Dal;
    AKEL; Al-Nour Party; Alba Party; Alianza País; All India Trinamool Congress; All Progressives Congress; Amal
    Movement; American Independent Party; ANEL; ANO 2011; Anti-Corn Law League; Aontú; APRA; Arbeiderpartiet; Arena
    Brasil; Australia First; Australian Democrats; Awami National Party; Bahujan Samaj Party; Basque Nationalist
    Party; Better Together; Bharatiya Jana Sangh; Bloco de Esquerda; Blue Labour; Broad Front; Bull Moose Party;
    Bündnis 90; Cambiemos; Centre Alliance; Centrist Democrat International; Centrists for Europe; Chadema; Chama Cha
    Mapinduzi; Change UK; ?Chartists; ChristenUnie; Christian Democracy; Civilian Power; Clann na Poblachta; Clann na
    Talmhan; Co-operative Commonwealth Federation = CCF; Coalición Canaria; Communist Refoundation; Compromís;
    Concertación; Congress of the People; Constitution Party; Convention People's Party; COPEI; Country Liberal Party;
    Cumann na nGaedheal; Dansk Folkeparti; Debout la France; Degel HaTorah; Democratic Action Party; Democratic
    Alliance; Democratic Choice of Russia; Democratic Congressional Campaign Committee; Democratic Constitutional
    Rally; Democratic Front of Francophones; Democratic Leadership Council; Democratic Left Party; Democratic National
    Committee = DNC; Democratic Party of the Left; Democratic Unity Roundtable; Det Radikale Venstre; Die Grünen;
    DIKO; DISY; Dixiecrats; DMK; Economic Freedom Fighters; EDEK; Ennahda; Esquerra Republicana de Catalunya; Europe
    Ecology – The Greens; Europe of Freedom and Direct Democracy; European Conservatives and Reformists; European Free
    Alliance; European Left; European Solidarity; European United Left; Family First; Fatherland for All; Federation
    of the Greens; Fifth Republic Movement; Forum for Democratic Change; Forum voor Democratie; Forward Bloc; Fratelli
    d'Italia; Free Patriotic Movement; Free Soil Party; Freedom and Justice Party; Freie Wähler; Fremskrittspartiet;
    Frente Amplio; Frente de Todos; Fuerza Popular; Future Movement; Gahal; Galician Nationalist Bloc; Gerindra;
    Golden Dawn; Grand National Party; Hadash; Hatnuah; Herut; Høyre; Identity and Democracy; International Democrat
    Union; Istiqlal; Istiqlal Party; Italia Viva; Italy of Values; Ivorian Popular Front; Izquierda Unida; İYİ Party;
    Jamaat-e-Islami = Jamaat-i-Islami;
    Jamiat Ulema-e-Islam; Janata Party; Jewish Home; Jiyūtō; Jubilee Party; Juntos por el Cambio;
    Justice and Development Party; Justice First; Kadets; KANU; Kataeb; Katter's Australian Party; KDU-ČSL; Kenseikai;
    Kenseitō; Know Nothing; Konfederacja; KPD; Kukiz'15; Kulanu; La France Insoumise; ?Labor; Lavon Party; Leave.EU;
    Lebanese Forces; Les Républicains; Les Verts; Liberal National Party; Mana Movement; Mapam; March 14 Alliance;
    March 8 Alliance; MAS-IPSP; Masyumi; Mebyon Kernow; Meimad; Minjoo Party; Moderaterna; ?Momentum; Momentum
    Movement; Monster Raving Loony Party; Motherland Party; Mouvement Démocrate = MoDem; Movimiento al Socialismo;
    Movimiento Quinta República; Muhammadiyah; Muttahida Qaumi Movement; Māori Party; Narodnaya Volya; National
    Democratic Congress; National Republican Senatorial Committee; National Resistance Movement; Nationalist Movement
    Party; Natural Law Party; Neo Destour; New Kōmeitō; New Party Sakigake; New Patriotic Party; Nick Xenophon Team;
    Nidaa Tounes; Nour Party; Nowoczesna; NSDAP; Nueva Mayoría; ODS; Open Vld; Orange Democratic Movement; Our Russia;
    Our Ukraine; Pakatan Harapan; Pakatan Rakyat; Pakistan Tehreek-e-Insaf = PTI; Palang Pracharath; Palmer United
    Party; Panhellenic Socialist Movement; Parmusi; Parti 51; Parti Démocratique; Parti Islam Se-Malaysia; Parti
    Socialiste; Parti Socialiste belge; Partido Popular; Party of Democratic Socialism; Party of Regions; Pasok;
    PDI-P; Peace and Freedom Party; People's Party; Peoples' Democratic Party; Perikatan Nasional; Perú Posible; Pheu
    Thai; Pim Fortuyn List; PiS; PMDB; PML-F; PML-N; PML-Q; Popular Civic List; Populist Party; Primrose League;
    Progressive Conservative Association; Progressive Socialist Party; Progressive Unionist Party; Propuesta
    Republicana; PSDB; PSUV; Québec solidaire; Radical Civic Union; Rally for the French People; Rally of the
    Republicans; Refah; Referendum Party; Reform Party of Canada; Renew Europe; Renovación Nacional; Renua; Republican
    National Committee = RNC; Republican People's Party; Right Cause; Rikken Kaishintō; Rikken Kokumintō; Rikken
    Minseitō; Rikken Seiyūkai; Rose in the Fist; Russia's Choice; Saenuri Party; Samajwadi Party; Samoobrona;
    Samopomich; SDKÚ; SED; Servant of the People; Shimpotō; Shinpotō; Shinseitō; Shinshintō; Shiromani Akali Dal;
    Smer; Smer–SD; Social Credit; Socialist Revolutionary Party; Solidarity Electoral Action; South Tyrolean People's
    Party; sp.a; Sverigedemokraterna; SZDSZ; TANU; Team Stronach; Telugu Desam Party; Thai Rak Thai; To Potami; TOP
    09; Traditional Unionist Voice; Trinamool Congress; True Path Party; Un Nuevo Tiempo; Union des Démocrates et
    Indépendants; Union Nationale; Union of Democrats for Europe; Union of Freedom; Union of Right Forces; Unión
    Cívica Radical; Unión Demócrata Independiente; Uri Party; Vanguard Unionist Progressive Party; Volksunie; Voluntad
    Popular; Vote Leave; Wafd; Wafd Party; ?Whig; ?Whigs; Wildrose Party; Yes Scotland; Zentrum; ČSSD;
    All India Anna Dravida Munnetra Kazhagam; Dravida Munnetra Kazhagam; Biju Janata Dal;
    Telangana Rashtra Samithi; Rashtriya Janata Dal
armed group:
    'Ndrangheta; Abu al-Fadl al-Abbas Brigade; Abu Nidal Organization; Abwehr; Afrin Liberation Forces; Ajnad al-Sham;
    Al Qaida; al-Aqsa Martyrs Brigades; Al-Aqsa Martyrs' Brigades; al-Gama'a al-Islamiyya; Al-Hayat Media Center;
    Al-Ittihad al-Islami; Al-Mourabitoun; al-Nusra; Al-Qaeda in the Islamic Maghreb; Allied Democratic Forces; Amaq
    News Agency; Hayat Tahrir al-Sham = Hay'at Tahrir al-Sham = Tahrir al-Sham;
    Ansar al-Shari'a; Ansar Allah; Ansar Beit al-Maqdis; Ansar Dine; Ansarullah; Anti-Balaka;
    anti-Balaka; AQIM; Armed Islamic Group; Armia Krajowa; Army of Northern Virginia; Army of the Potomac; Army of the
    Republic of Vietnam; ARVN; Asa'ib Ahl al-Haq; Auxiliaries RIC; Awakening Councils; Baader-Meinhof; Badr
    Organisation; Badr Organization; Black and Tans; Black Panthers; Black September; Blackshirts; Brownshirts; Cali
    Cartel; Camorra; Caucasus Emirate; Confederate States Army; Cosa Nostra; Counter Terrorism Service; Da'esh;
    Democratic Union Party; DFLP; East Turkestan Islamic Movement; Egyptian Islamic Jihad; EPRDF; Eritrean Liberation
    Front; Euphrates Shield forces; EZLN; Fallujah Brigade; Falun Gong; Fatemiyoun Brigade; Faylaq al-Rahman; Faylaq
    al-Sham; FDLR; FLN; FMLN; FNLA; Free French; Free French Forces; FRELIMO; French Foreign Legion; French
    Resistance; FSLN; Gorran; Grande Armée; Grey Wolves; Gulf Cartel; Haganah; Haqqani Network; Harkat-ul-Mujahideen;
    Hashd al-Shaabi; High Negotiations Committee; Hizb Allah; Hizb-ul-Mujahideen; Hizballah; Hizbullah; Home Army;
    Interahamwe; Iraq Survey Group; Iraqi Counter Terrorism Service; Iraqi National Congress; Irgun; Irish Citizen
    Army; Irish Republican Brotherhood; Irish Volunteers; Iron Guard; Islamic Courts Union; Islamic Dawa Party;
    Islamic Movement of Uzbekistan; Izz ad-Din al-Qassam Brigades; Jabhat Fateh al-Sham; Jaish al-Mahdi; Jaysh
    al-Fatah; Jaysh al-Islam; Joint Investigative Mechanism; Kata'ib Hezbollah; Khorasan Group; KLA; Knights
    Hospitaller; Knights Templar; Kriegsmarine; Kurdish National Council; Kurdistan Regional Government = KRG;
    Lashkar-e-Jhangvi; Levant Front; Libyan Islamic Fighting Group; Liwa Abu al-Fadl al-Abbas; Liwa Fatemiyoun; Los
    Zetas; LRA; M-19; Mai-Mai; Medellín Cartel; MILF; MNLA; MNLF; Montoneros; Moro National Liberation Front; MPLA;
    MRTA; MUJAO; Naqshbandi Army; National Defence Forces; Naxalites; New Model Army; New People's Army; NLF; Nour
    al-Din al-Zenki; Oath Keepers; Ogaden National Liberation Front; Oromo Liberation Front; Palmach; Pathet Lao;
    PAVN; People's Army of Vietnam; PFLP; PLA; Popular Mobilisation Forces; Popular Mobilisation Units = Popular
    Mobilization Units; Popular Mobilization Forces; Promised Day Brigade; Proud Boys; Puntland Maritime Police Force;
    PYD; Red Guards; Reichswehr; RENAMO; Sadrist Movement; Salafist Group for Preaching and Combat; Schutzstaffel;
    Seleka; Sendero Luminoso; Sinaloa Cartel; Sons of Iraq; Southern Front; SPLA; SPLM; State of Law Coalition; Stern
    Gang; Sturmabteilung; Sultan Murad Division; Supreme Islamic Iraqi Council; Suqour al-Sham; Syrian Interim
    Government; Syrian Islamic Front; Syrian National Coalition; Syrian National Council; Syrian Revolutionary Command
    Council; Syrian Social Nationalist Party; Séléka; Taleban; Tehreek-e-Taliban; Tehrik-i-Taliban Pakistan; Teutonic
    Knights; Teutonic Order; Tigray People's Liberation Front = TPLF; Transitional Federal Government; Tupac Amaru
    Revolutionary Movement; Tupamaros; ULFA; Umkhonto we Sizwe; Ustashe; Vichy France regime; Viet Minh; Vietcong;
    Weather Underground; YPJ; ZANLA; Zapatistas; ZIPRA
armed force:
    Royal Artillery; Royal Engineers; Royal Signals; Royal Flying Corps; Royal Naval Air Service; Royal Fusiliers; Royal
    Scots; Royal Tank Regiment; Royal Horse Guards; Coldstream Guards; Grenadier Guards; Scots Guards; Irish Guards;
    Welsh Guards; Black Watch; Gordon Highlanders; Home Fleet; Grand Fleet; High Seas Fleet; Home Guard; Coast Guard;
    Air National Guard; Navy SEALs; Green Berets; Army Rangers; Imperial Guard; Imperial Japanese Army; Imperial
    Japanese Navy; Royal Canadian Navy; Royal Canadian Air Force; Royal Australian Navy; Royal Indian Navy; Royal
    Danish Navy; Royal Netherlands Navy; Royal Netherlands Army;
    Afghan National Police; Afghan National Security Forces; AFRICOM; AMISOM; Armée de l'Air; Australian Army;
    Australian Defence Force; Basij; Bosnian Serb Army; Canadian Army; Canadian Forces; Carabinieri; CJTF-OIR;
    Combined Joint Task Force; Combined Joint Task Force - Operation Inherent Resolve = Combined Joint Task Force –
    Operation Inherent Resolve = Combined Joint Task Force Operation Inherent Resolve;
    Department of Defense = DoD; Egyptian Army; EUCOM; FDNY; French Air Force; French
    Army; French Navy; Garda Síochána; Gardaí; Gendarmerie; German Army; Guardia Civil; IFOR; Indian Air Force; Indian
    Army; Indian Navy; International Security Assistance Force; Iraqi Air Force; Iraqi Security Forces = Iraqi
    security forces; ISF; Israeli Air Force; Italian Army; Joint Chiefs; LAPD; Lebanese Armed Forces; Lebanese Army;
    Los Angeles Police Department; MINUSTAH; MONUSCO; Multi-National Force; Multi-National Force – Iraq; New York City
    Police Department; NORAD; NYPD; PACOM; Pakistan Air Force; Pakistan Army; Polish Army; Quds Force; RAAF; RCMP;
    Royal Australian Navy; Royal Irish Constabulary; Royal Jordanian Air Force; Royal Ulster Constabulary; Russian
    Aerospace Forces; Russian Air Force; Russian Army; Russian Navy; Serbian Army; SFOR; Soviet Army; Soviet Navy;
    Spanish Army; Special Boat Service; Syrian Army; Texas Rangers Division; Turkish Armed Forces; Turkish Army; U.S.
    Army Reserve = United States Army Reserve; U.S. Marine Corps = USMC; U.S. Special Operations Command = SOCOM;
    UNAMID; UNAMIR; UNDOF; United States Central Command; UNMIK; UNTAET; Yugoslav Army; Yugoslav People's Army = JNA
government office:
    Agriculture Ministry; Allied Command Europe; Althing; AmeriCorps; Andean Community; ARPA; ASEAN Plus Three; ASIO;
    Assemblée Nationale; ATF; Atomic Energy Commission; BND; BRICS; Bureau of Land Management; CBO; CELAC; Census
    Bureau; Central American Integration System; CFPB; Cheka; Civilian Conservation Corps; CNES; CNSA; Comecon;
    Cominform; Committee of the Regions; Commonwealth of Nations; Community of Latin American and Caribbean States;
    Conrail; Contact Group; Continental Congress; Council for Mutual Economic Assistance; Council of Ministers; CSIS;
    CSTO; Culture Ministry; DARPA; Defence Ministry; Defense Ministry; DGSE; DHS; DLR; DOE; DOJ; DOT; East African
    Community; Economic Community of Central African States; Economics Ministry; Economy Ministry; Education Ministry;
    Eduskunta; EEOC; Electoral College; Emergencies Ministry; Energy Ministry; Environment Ministry; ESO; Eurasian
    Economic Union; Eurogroup; Eurojust; European Coal and Steel Community; European Community; European Court of
    Auditors; European Defence Agency; European External Action Service = EEAS; European Food Safety Authority;
    European Investment Bank; European Ombudsman; European Southern Observatory; FAO; FDIC; Federation Council;
    Finance Ministry; Financial Action Task Force; First Continental Congress; Foreign Ministry; Friends of Syria;
    Frontex; G77; GAO; GATT; Grand National Assembly; Hellenic Parliament; HHS; House of Burgesses; House of
    Councillors; House of Delegates; HUD; Human Rights Council; IATA; ICAO; ICTR; ICTY; IGAD; ILO; IMO; Indian Ocean
    Rim Association; Industry Ministry; Information Ministry; Inter-American Court of Human Rights; Inter-Services
    Intelligence; Intergovernmental Authority on Development; Interior Ministry; Internal Affairs Ministry;
    International Bank for Reconstruction and Development; International Law Commission; International Maritime
    Organization; International Organization for Migration = International Organisation for Migration = IOM;
    International Syria Support Group; International Telecommunication Union; ISRO; ISSG; ITU; JAXA; Joint Forces
    Command; Justice Ministry; Labor Ministry; Labour Ministry; Latin Union; League of Arab States; Legislative Yuan;
    Maghreb Union; Mano River Union; Melanesian Spearhead Group; NAFTA Secretariat; National Archives; NATO Response
    Force; NIH; NLRB; NOAA; Nordic Council; North Atlantic Council; NRC; NRO; NSF; OCHA; Office of Strategic Services;
    OGPU; Oil Ministry; Okhrana; OMB; OPCW; OPM; Organisation for the Prohibition of Chemical Weapons = Organization
    for the Prohibition of Chemical Weapons; Organisation of Eastern Caribbean States; Organisation of Islamic
    Cooperation; OSHA; OSS; Pacific Islands Forum; Permanent Court of Arbitration; Quartet on the Middle East;
    Riigikogu; Roman Curia; Roscosmos; SAARC; Saeima; SAVAK; Schengen Secretariat; Second Continental Congress;
    Seimas; Shanghai Cooperation Organisation = Shanghai Cooperation Organization; SVR; Tennessee Valley Authority;
    Tourism Ministry; Trade Ministry; Transport Ministry; TSA; Tynwald; U.S. Census Bureau = United States Census
    Bureau; U.S. Congress; U.S. Department of Agriculture; U.S. Department of Defense = US Department of Defense; U.S.
    Department of Energy; U.S. Department of Justice; U.S. Department of State; U.S. Fish and Wildlife Service; U.S.
    Forest Service; U.S. Secret Service; UDBA; UN Commission of Inquiry; UN Commission on Human Rights; UN Human
    Rights Council = United Nations Human Rights Council; UN Secretariat; UN Women; UN-Habitat; UNASUR; UNCTAD; UNEP;
    UNITAD; United States Postal Service; Universal Postal Union; UNMOVIC; UNODC; UNSCOM; USAID; USGS; Visegrád Group;
    Warren Commission; White House Office; WIPO; Works Progress Administration; World Bank Group; World Intellectual
    Property Organization; Yuan legislature
charity:
    Abbey Theatre; ActionAid; Actors Studio; AFSCME; AIPAC; American Association for the Advancement of Science;
    American Ballet Theatre; American Family Association; American Federation of Teachers; American Friends Service
    Committee; American Jewish Committee; American Mathematical Society; American Physical Society; American
    Psychiatric Association; American Psychological Association; Americans for Prosperity; Americans for Tax Reform;
    Anonymous group; Anti-Defamation League; ASCAP; Aspen Institute; Atlantic Council; B'nai B'rith; BAFTA; Ballets
    Russes; Benedictine Order; Benevolent and Protective Order of Elks; Better Business Bureau; Bilderberg Group; Bill
    & Melinda Gates Foundation = Bill and Melinda Gates Foundation; Black Lives Matter; BMI; Bolshoi Ballet; Boston
    Pops; Boston Symphony Orchestra; Boy Scouts; British Academy; Brookings; CARE International; Carnegie Corporation;
    Carnegie Endowment for International Peace; Carter Center; Center for American Progress; Center for Strategic and
    International Studies; CFDT; CGIL; CGT; Chamber of Commerce; Chatham House; Chicago Symphony Orchestra; Church of
    Jesus Christ of Latter-day Saints; Church of Scotland; Cirque du Soleil; Cleveland Orchestra; Clinton Foundation;
    Club for Growth; Club of Rome; Code Pink; Committee to Protect Journalists; Common Cause; Comédie-Française;
    Concerned Women for America; Conservation International; Consumers Union; COSATU; Council on American-Islamic
    Relations; Danish Refugee Council; Daughters of the American Revolution; Directors Guild of America; Dominican
    Order; Eagle Forum; Earth First!; Eastern Orthodox Church; Economic Policy Institute; Emily's List = EMILY's List;
    English National Opera; Episcopal Church; Extinction Rebellion; Family Research Council; Feeding America; Focus on
    the Family; Ford Foundation; Franciscan Order; Gates Foundation; Gewandhaus Orchestra; Girl Guides; Globe Theatre
    company; ?Globetrotters; Guggenheim Foundation; Gun Owners of America; Habitat for Humanity; Hare Krishna; Harlem
    Globetrotters; Hermetic Order of the Golden Dawn; Histadrut; Hudson Institute; Human Rights First; Humane Society;
    IETF; Industrial Workers of the World; International Federation of Red Cross and Red Crescent Societies; Internet
    Society; ISO; IWW; J Street; Jesuit Order; Jesuits; Jewish Agency; Kirov Ballet; Knights of Labor; LDS Church;
    Linnean Society; Lions Clubs International; London Philharmonic; Los Angeles Philharmonic; Lutheran Church;
    MacArthur Foundation; Make-A-Wish Foundation; Manhattan Institute; Mariinsky; Methodist Church; Missionaries of
    Charity; Modern Language Association; Monty Python; MoveOn; MPAA; NARAL; NARAL Pro-Choice America; National
    Academy of Sciences; National Association of Manufacturers; National Council of Churches; National Education
    Association; National Geographic Society; National Right to Life Committee; National Theatre; National Urban
    League; Nature Conservancy; New York City Ballet; New York City Opera; Norwegian Refugee Council; Not in Our Name;
    NRA; Occupy Wall Street; Odd Fellows; Open Society Foundations; Opus Dei; Paris Opera; Peace Action; People for
    the American Way; PETA; Phi Beta Kappa; Philadelphia Orchestra; Physicians for Human Rights; Plan International;
    Presbyterian Church; Project for the New American Century; Public Citizen; Recording Academy; Rock the Vote;
    Rockefeller Foundation; Royal Astronomical Society; Royal Ballet; Royal Concertgebouw Orchestra; Royal
    Geographical Society; Royal Opera; Royal Swedish Opera; SAG-AFTRA; ?Scientology; SCLC; Sea Shepherd; Second City;
    SEIU; Seventh-day Adventist Church; Shriners; Skull and Bones; SNCC; Society of Jesus; Solidarity trade union;
    Solidarność; Southern Baptist Convention; Southern Poverty Law Center; Tea Party Patriots; The Second City;
    Theosophical Society; Theosophical Society in America; Trilateral Commission; U.S. Chamber of Commerce;
    Unification Church; Union of Concerned Scientists; United Mine Workers; Vatican Bank; Veterans for Peace; Vienna
    State Opera; War on Want; Win Without War; World Jewish Congress; World Wildlife Fund; Zionist Organization of
    America
membership body:
    AHL; AIBA; All England Club; BCCI; Big 12; Big Ten Conference; Cricket Australia; DFB; ECB cricket; ECHL; ECW;
    FAI; FFF; FIBA; FIDE; FIGC; FILA; FIM; FIVB; Football Federation Australia; Football League; German Football
    Association; Hockey Canada; IIHF; Impact Wrestling; IndyCar; International Cricket Council; IRB; ISU; ITF; IWF;
    Jockey Club; KHL; KNVB; LIV Golf; Marylebone Cricket Club; MCC; Minor League Baseball; NAIA; NASL; NBL; Negro
    National League; New Japan Pro-Wrestling; OHL; Pac-10; Pac-12; QMJHL; Ring of Honor; Royal Spanish Football
    Federation; Scottish Football Association; SHL; TNA; U.S. Soccer Federation; UCI; US Soccer; USA Basketball; USA
    Swimming; USADA; USOC; WADA; WBO; WCW; WHA; WHL; World Athletics; World Rugby; XFL
"""
