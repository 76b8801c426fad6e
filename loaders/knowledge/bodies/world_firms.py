"""Owns the firms, airlines, broadcasters and papers that the whole world knows.

A kind and a colon, then its bodies: names between semicolons, the ways to write one between equals signs.
"""

from __future__ import annotations

WORLD_FIRMS = """
company:
    3Com; 3M; 4AD; 7-Eleven; A&M Records; A24; Aardman; Aardman Animations; AB InBev; ABB; Abbott Laboratories;
    Academi; Acclaim; Acer; Acorn Computers; Activision Blizzard; Adobe; AECOM; Aer Lingus; Aeroméxico; Air Berlin;
    Air China; Air New Zealand; AirAsia; Alaska Airlines; Alcan; Alcatel-Lucent; Aldi; Alfa Romeo; Alfred A. Knopf;
    All Nippon Airways; Allen & Overy; Allstate; Alphabet Inc; Alstom; Altria; Amazon.com; Amblin; Amblin
    Entertainment; American Motors; Amgen; América Móvil; Anglo American; Ansett; Apple Records; Applebee's;
    ArcelorMittal; Arianespace; Arista; Arista Records; Armani; Arup; Asics; Aston Martin; Asus; Asylum Records;
    Auchan; Austin Rover; Autodesk; Avex; Avex Trax; Avianca; Avon Products; AvtoVAZ; AXA; Bad Boy Records; BAE
    Systems; Bain & Company; Baker Hughes; Baker McKenzie; Balenciaga; Bandai; Bandai Namco; Bank of America; Bank of
    China; Barrick Gold; ?Bayer; BBVA; Beechcraft; Bell Canada; Bell Labs; Benetton; ?Bentley; Beretta; Best Buy; Best
    Western; Bethesda Softworks; Bharat Heavy Electricals; Bharti Airtel; BHP Billiton; Billabong; Biogen; BioWare;
    BlackBerry Limited; BlackRock; Blackwell's; Blizzard Entertainment; Bloomsbury; Blue Note; Blue Note Records; Blue
    Origin; Blumhouse; BMG; BOAC; Bofors; Bonhams; Borders Group; ?Bosch; Bouygues; Braniff; British Aerospace;
    British American Tobacco; British Coal; British European Airways; British Home Stores; British Leyland; British
    Midland; British Rail; British Steel; Broadcom; Broderbund; Bugatti; Bulgari; Burberry; Burger King;
    Burson-Marsteller; ByteDance; Cable & Wireless; Cable and Wireless; Cadbury; Cammell Laird; Canadian Airlines;
    Canonical Ltd; Carlyle Group; Carnival Corporation; Casio; ?Caterpillar; Cessna; Chess Records; Chick-fil-A; China
    Airlines; China Eastern; China Mobile; China Southern; China Telecom; China Unicom; Chipotle; ?Chrysalis;
    Ciba-Geigy; Cigna; Circuit City; Citicorp; Clear Channel; Clifford Chance; CNOOC; Coca-Cola Company; Colt Defense;
    Commodore International; CompuServe; ConAgra; Condé Nast; Consolidated Edison; Continental AG; Control Data;
    Coopers & Lybrand; Coors; COSCO; Costco; Creation Records; Crédit Agricole; CSA Czech Airlines; Cunard; CVS;
    Daihatsu; Daiwa; Danske Bank; Dark Horse Comics; ?Dassault; Dassault Aviation; Data General; de Havilland; Dean
    Witter; Death Row Records; Decca Records; Del Monte; Delta Airlines; Denny's; Denso; Dentsu; Deutsche Grammophon;
    Dexia; Digital Equipment; Dior; Dolce & Gabbana; Dominion Energy; Domino's; Doubleday; Dragonair; DreamWorks
    Animation; Drexel Burnham Lambert; Dropbox; Ducati; Dunkin' Donuts; Dutch East India Company; EADS; Ealing
    Studios; East India Company = British East India Company; Eastern Air Lines = Eastern Airlines; EasyJet = easyJet;
    ECM; Eidos; Eidos Interactive; El Al; Electrolux; Elektra Records; Emerson Electric; ?Emirates; Endemol; Enix;
    Entergy; Epic Games; Epic Records; Epson; Equinor; Esso; Estée Lauder; Ethiopian Airlines; ?Etihad; Etisalat;
    Eurowings; EVA Air; Exelon; Faber and Faber; Factory Records; Fendi; Ferranti; Ferrero; Finnair; Flybe;
    Focke-Wulf; Ford Motor Co; Fortnum & Mason; Foyles; France Télécom; Freeport-McMoRan; Fremantle; Freshfields; Game
    Freak; Games Workshop; Gannett; Garuda Indonesia = Garuda; Gateway 2000; Gaumont; GEC; Geffen; Geffen Records;
    GEICO; Genentech; Georgia-Pacific; Germanwings; Gilead; Givenchy; Glaxo; Glencore; Glock; Grumman; ?Guinness;
    Guinness Peat; Gulf Air; Gulfstream; Haier; Hammer Films; Handley Page; Hanna-Barbera; Hapag-Lloyd; Harland and
    Wolff; Harrods; Harvest Records; Hawaiian Airlines; Hawker Siddeley; Hearst Corporation; Heckler & Koch; Hermès;
    Hill+Knowlton; Hinkley Locomotive Works; Hisense; HMV; Hochtief; Home Depot; Honeywell; HTC; Hudson Soft; Hudson's
    Bay Company; Hughes Aircraft; Hyatt; Hyundai Motor; ?Iberia; ICBC; Icelandair; ICI; id Software; IG Farben; IHOP;
    Image Comics; Imperial Chemical Industries; In-N-Out; InBev; IndiGo; Inditex; Industrial Light & Magic;
    Infogrames; ING Group; Insomniac Games; InterContinental Hotels; International Harvester; International Paper;
    Interplay; Interscope; Intesa Sanpaolo; Iran Air; Isuzu; Itochu; ITT; J. Walter Thompson; ?Jaguar; Jaguar Land
    Rover; JAL; JCPenney = J. C. Penney; Jet Airways; JetBlue; Jive Records; Jones Day; JP Morgan Chase; Juniper
    Networks; JVC; JYP Entertainment; KBC; KDDI; Kellogg's; Kenya Airways; KFC; Kimberly-Clark; King Records; Kirkland
    & Ellis; KKR; Kodansha; Koei; Korean Air; Kraft Heinz; Krauss-Maffei; Kroger; Kyocera; Lacoste; LaFace;
    Lamborghini; Lancia; Land Rover; Larsen & Toubro; Latham & Watkins; Legendary Pictures; LG; LG Electronics; Lidl;
    Lindt; Linklaters; Lionsgate; Littlewoods; Litton Industries; Lloyd Triestino; Lloyd's of London; Lloyds Bank;
    Logitech; London Records; Lonrho; LOT Polish Airlines; Lotus Cars; Louis Vuitton; LucasArts; LVMH; Magna
    International; Malaysia Airlines; Malév; Marathon Oil; Marubeni; Marvel Studios; Maserati; Massey Ferguson; MCA
    Records; McAfee; McClatchy; McLaren; Mediobanca; Medtronic; Mercury Records; Metro AG; Micron; MicroProse; Midway
    Games; Miller Brewing; Milton Bradley; Mitsubishi Electric; Mitsubishi Heavy Industries; Mitsubishi Motors;
    Mitsubishi UFJ; Mittal Steel; Mizuho; Monarch Airlines; Motown; MTN; Munich Re; Mute Records; Namco; Naughty Dog;
    NBCUniversal; NEC; Neiman Marcus; New Balance; New Line Cinema; Newmont; News Corporation = News Corp; NextEra
    Energy; Nikon; Nippon Steel; Nordea; Norilsk Nickel; North Face; Northern Rock; Northrop; Norwegian Air Shuttle;
    Novo Nordisk; NTT DoCoMo; Nuclear Blast; Olympic Airways; ?Olympus; Omega SA; Omnicom; Opel; OpenAI; Optus; Oracle
    Corporation; Orion Pictures; Otis Elevator; P&O; Pacific Gas and Electric = Pacific Gas & Electric; Packard Bell;
    Pakistan International Airlines = PIA; Palm Inc; Pan American World Airways; Parker Brothers; Parlophone;
    Patagonia Inc; Patek Philippe; Pathé; PayPal; PDVSA; Pearson Education; Penguin Random House; Pernod Ricard;
    PetroChina; Philippine Airlines; Phillips Petroleum; Piaggio; Pinewood Studios; Pinterest; Pioneer Corporation;
    Pizza Hut; Plessey; Plymouth Motor; Polydor; PolyGram; Pony Canyon; POSCO; Pratt & Whitney; Prestige Records;
    Prudential Financial; PSA Peugeot Citroën; ?Puma; Qatar Airways; Quiksilver; Qwest; R. J. Reynolds; Racal;
    RadioShack; Ralph Lauren; Ramboll; Rareware; RCA; RCA Corporation; RCA Victor; Red Hat; Reddit; Remington Arms;
    Reprise Records; Republic Pictures; Research In Motion; Rheinmetall; Rhino Records; Ricoh; Rip Curl; Rite Aid;
    Ritz-Carlton; Riverside Records; RKO; RKO Pictures; Roadrunner Records; Rocket Lab; Rockstar Games; Rockstar
    North; Rockwell International; Rogers Communications; Rough Trade; Routledge; Rover Group; Royal Air Maroc; Royal
    Caribbean; Royal Dutch Shell; RTRS; Rusal; Ryanair; S&P; Saab AB; Sabena; SABMiller; Saks Fifth Avenue;
    Salesforce; Samsung Electronics; SanDisk; Sandoz; Sanofi-Aventis; Sanyo; SAS Scandinavian Airlines; Saudia;
    Scania; Schneider Electric; Scholastic; Seagate; Selfridges; Sharp Corporation; Shogakukan; Shueisha; Sibneft;
    Sidley Austin; Sierra On-Line; Sikorsky; Silicon Graphics; Sinclair Broadcast Group; Sinclair Research; Singapore
    Airlines; Sinopec; Sire Records; Skunk Works; ?Skype; Slaughter and May; SM Entertainment; Smith & Wesson;
    Snapchat; SNK; SoftBank; Sony Computer Entertainment; Sony Pictures; South African Airways; Southern California
    Edison = SoCal Edison; SpaceX; Square Enix; SriLankan Airlines; SsangYong; Standard Chartered; Standard Oil; State
    Farm; Statoil; Stax; Steptoe & Johnson; Studebaker; Studio Ghibli; StudioCanal; Sub Pop; Subway restaurants;
    Sukhoi; Sullivan & Cromwell; Sun Records; Suntory; Surgutneftegas; Swarovski; Swiss Re; T-Mobile; T-Series; Taco
    Bell; Tag Heuer; Taito; Take-Two Interactive; TAP Portugal = TAP Air Portugal; TAROM; Tata Group; Tecmo; Telecom
    Italia; Telefónica; Telmex; Tencent Games; Textron; Thai Airways; Thales; Thomas Cook Airlines; THQ; ThyssenKrupp;
    Tiffany & Co; TikTok; Tim Hortons; Timberland; Time Warner Cable; Toei; Toei Animation; Toho; Total S.A.;
    TotalEnergies; Tower Records; Toys "R" Us; Trader Joe's; TriStar Pictures; TRW; TSMC; Tumblr; Turkish Airlines;
    Twentieth Century Fox; Tyco; Umbro; Under Armour; UniCredit; Unilever; Uniqlo; Unisys; United Artists; United
    Fruit Company; United Technologies; Universal Music Group; Universal Pictures; Unocal; Valero; Valero Energy;
    Vanguard Group; Vans Inc; Varig; Vauxhall; Vertigo Records; ViacomCBS; Vickers-Armstrongs; Vietnam Airlines;
    Vinson & Elkins; Virgin Atlantic; Virgin Galactic; Virgin Megastores; Virgin Records; Vivendi; VMware; W. H.
    Smith; Wackenhut; Walgreens; Warner Bros. = Warner Brothers; Warner Music Group; WarnerMedia; Warp Records;
    Waterstones; Weinstein Company; Wendy's; Western Digital; Westinghouse; WestJet; Westwood Studios; Weyerhaeuser;
    White & Case; White Star Line; Whole Foods; WHSmith; Wiley-Blackwell; WilmerHale; Winchester Repeating Arms;
    Windsor Star; Wipro; Wizards of the Coast; Wizz Air; Woolworths; WorldCom; Xerox PARC; Xiaomi; XL Recordings;
    Xstrata; Yahoo!; Yash Raj Films; YG Entertainment; Yves Saint Laurent; ZTE; Zurich Insurance; Škoda; Škoda Works
broadcaster:
    ABC; ABS-CBN; Adult Swim; Al Arabiya; Al Hurra; Amazon Prime Video; Anglia Television; Animal Planet; Antena 3; ARD;
    Australian Broadcasting Corporation; BBC Alba; BBC America; BBC Four; BBC HD; BBC News 24; BBC Northern Ireland;
    BBC Radio; BBC Radio 1; BBC Radio 2; BBC Radio 3; BBC Sport; BBC Three; BBC World; Canal+; Capital FM; CBBC; CBC
    Radio; CBC Television; CBeebies; CGTN; Channel Nine; Channel Seven; Channel Ten; Classic FM; CNN International;
    CNN Worldwide; CTV; CW Television Network; Dave TV; Disney Channel; Disney XD; Disney+; Doordarshan; ESPN2; Film4;
    Food Network; Fox Broadcasting Company; France 2; France 24; France 3; Fuji TV; Global Television Network; GMA
    Network; Granada Television; HGTV; ?Hulu; ITN; KBS; KCRW; KEXP; ?Lifetime; London Weekend Television; MBC; MBC
    Group; Mediaset; National Geographic Channel; NDTV; Network Ten; Nippon TV; NRK; ORF; Phoenix Television;
    ProSieben; Radio Caroline; Radio Free Asia; Radio Liberty; Radio Luxembourg; Radio Moscow; Radio Vatican;
    Radio-Canada; Rede Globo; RTP; RTVE; RTÉ; S4C; SABC; Sat.1; SBS; Setanta; Sirius XM; Sky Sports; Star TV;
    StarPlus; STV; SVT; Syfy; TBS; TBS Television; Telecinco; Televisa; TF1; TG4; Thames Television; The CW; Triple J;
    TRT; TSN; TV Asahi; TV Tokyo; TVB; TVE; TVN; TVP; UKTV; UPN; UTV; Virgin Radio; WABC; Weather Channel; WGN; WNBC;
    YLE = Yle; Yorkshire Television; Zee TV
publisher:
    Scribner; Scribner's;
    Aftenposten; Aftonbladet; AllMusic; An-Nahar; Anadolu Agency; ANSA; Apple Daily; Arab News; Ars Technica; Asharq
    Al-Awsat; Atlanta Journal-Constitution; Atlantic Monthly; Australian Associated Press; Bangkok Post; Bellingcat;
    Berlingske; Bild; Bloomberg Businessweek; Boston Herald; ?Breitbart; Breitbart News; Businessweek; Canadian Press;
    Charlie Hebdo; Chicago Sun-Times; Chosun Ilbo; Cincinnati Enquirer; Clarín = Clarin; Cleveland Plain Dealer; CNET;
    ?Cosmopolitan; Courier-Mail; CTK; Cumhuriyet; Dagbladet; Dagens Nyheter; Daily Beast; Daily Jang; Daily Nation; De
    Standaard; De Telegraaf; de Volkskrant; Der Standard; Detroit News; Deutsche Presse-Agentur; Diário de Notícias;
    Dong-A Ilbo; Drudge Report; Edge magazine; EFE; El Mercurio; El Tiempo; El Universal; Engadget; Entertainment
    Weekly; Eurogamer; Excélsior; Famitsu; Fars News; Folha de S.Paulo; GameSpot; Gazeta Wyborcza; Gizmodo; Global
    Times; GQ; Gulf News; Harper's Magazine; Helsingin Sanomat; Herald Sun; Houston Chronicle; Hürriyet; IGN; Il Sole
    24 Ore; IMDb; Inter Press Service; Jakarta Post; Japan Times; Jiji Press; JoongAng Ilbo; Jyllands-Posten; Kansas
    City Star; Komsomolskaya Pravda; Korea Herald; Korea Times; Kotaku; Kyiv Post; L'Express; L'Humanité;
    L'Osservatore Romano; L'Équipe; La Gazzetta dello Sport; La Nación = La Nacion; La Presse; La Vanguardia; Le
    Canard enchaîné; Le Devoir; Le Point; Le Soir; Libération; Lidové noviny; London Review of Books; Mail & Guardian;
    Mainichi Shimbun; Manila Bulletin; Melody Maker; Metacritic; Milliyet; Ming Pao; Montreal Gazette; Moscow Times;
    Mother Jones; National Review; Neue Zürcher Zeitung; New Musical Express; New Republic; New Straits Times; New
    York Herald Tribune; New Zealand Herald; Novaya Gazeta; NRC Handelsblad; Népszabadság; O Estado de S. Paulo; O
    Globo; Paris Match; Paris Review; Petra News Agency; Philippine Daily Inquirer; Pitchfork; Pittsburgh
    Post-Gazette; Press Trust of India; ProPublica; Punch Nigeria; RIA Novosti; Rocky Mountain News; Roll Call; Rotten
    Tomatoes; Rzeczpospolita; Salon.com; San Jose Mercury News; Saturday Evening Post; Seattle Post-Intelligencer;
    Seattle Times; ?Slate; South China Morning Post; St. Louis Post-Dispatch; Star Tribune; Straits Times; Svenska
    Dagbladet; TechCrunch; The Age; The Atlantic; The Hill; The Hindu; The Intercept; The Nation; The News
    International; The Press; The Verge; Time Magazine; Times Literary Supplement; TMZ; U.S. News & World Report;
    Vancouver Sun; Vanguard Nigeria; ?Variety; Village Voice; Vox Media; Washington Times; Winnipeg Free Press;
    ?Wired; Yonhap; ZDNet
"""
