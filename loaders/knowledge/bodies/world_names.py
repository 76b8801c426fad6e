"""Owns what makes a name a body outside health and care: parties, forces, teams, and bodies known the world over.

Columns of the table as in `knowledge.bodies.departments`.
"""

from __future__ import annotations

from loaders.knowledge.bodies.kinds import Tail

WORLD_TAILS: tuple[Tail, ...] = (
    Tail("party", "political party", True, "Christian People's party"),
    Tail("democrats", "political party", False, "Wyvern Democrats"),
    Tail("democrat", "political party", False, "Wyvern Liberal Democrat"),
    Tail("liberals", "political party", False, "Wyvern Liberals"),
    Tail("socialists", "political party", False, "Wyvern Socialists"),
    Tail("greens", "political party", False, "Wyvern Greens"),
    Tail("republicans", "political party", False, "Wyvern Republicans"),
    Tail("communists", "political party", False, "Wyvern Communists"),
    Tail("conservatives", "political party", False, "Wyvern Conservatives"),
    Tail("front", "political party", False, "Wyvern National Front"),
    Tail("international", "membership body", False, "Wyvern International"),
    Tail("organization", "membership body", False, "Wyvern Labour Organization"),
    Tail("organisation", "membership body", False, "Wyvern Labour Organisation"),
    Tail("senate", "parliament", False, "Wyvern Senate"),
    Tail("legislature", "parliament", False, "Wyvern Legislature"),
    Tail("government", "government", False, "Wyvern Provincial Government"),
    Tail("administration", "government", False, "Wyvern Aviation Administration"),
    Tail("army", "armed force", False, "Wyvern Liberation Army"),
    Tail("navy", "armed force", False, "Wyvern Navy"),
    Tail("air force", "armed force", False, "Eighth Air Force"),
    Tail("security forces", "armed force", False, "Wyvern Security Forces"),
    Tail("armed forces", "armed force", False, "Wyvern Armed Forces"),
    Tail("defence forces", "armed force", False, "Wyvern Defence Forces"),
    Tail("defense forces", "armed force", False, "Wyvern Defense Forces"),
    Tail("mobilization forces", "armed force", False, "Wyvern Popular Mobilization Forces"),
    Tail("democratic forces", "armed force", False, "Wyvern Democratic Forces"),
    Tail("military forces", "armed force", False, "Wyvern Military Forces"),
    Tail("revolutionary forces", "armed force", False, "Wyvern Revolutionary Forces"),
    Tail("operations command", "armed force", False, "Wyvern Operations Command"),
    Tail("liberation front", "armed group", False, "Wyvern Liberation Front"),
    Tail("liberation army", "armed group", False, "Wyvern Liberation Army"),
    Tail("embassy", "government office", False, "Wyvern Embassy"),
    Tail("consulate", "government office", False, "Wyvern Consulate"),
    Tail("llc", "company", False, "Wyvern Mining LLC"),
    Tail("nv", "company", False, "Wyvern NV"),
    Tail("bv", "company", False, "Wyvern BV"),
    Tail("asa", "company", False, "Wyvern ASA"),
    Tail("kgaa", "company", False, "Wyvern KGaA"),
    Tail("sarl", "company", False, "Wyvern SARL"),
    Tail("bhd", "company", False, "Wyvern Bhd"),
    Tail("pte ltd", "company", False, "Wyvern Pte Ltd"),
    Tail("pvt ltd", "company", False, "Wyvern Pvt Ltd"),
    Tail("incorporated", "company", False, "Wyvern Mining Incorporated"),
    Tail("securities", "company", False, "Wyvern Securities"),
    Tail("partners lp", "company", False, "Wyvern Partners LP"),
    Tail("petroleum", "company", False, "Wyvern Petroleum"),
    Tail("mining", "company", False, "Wyvern Mining"),
    Tail("breweries", "company", False, "Wyvern Breweries"),
    Tail("chemical", "company", False, "Wyvern Chemical"),
    Tail("automotive", "company", False, "Wyvern Automotive"),
    Tail("aviation", "company", False, "Wyvern Aviation"),
    Tail("telecom", "company", False, "Wyvern Telecom"),
    Tail("telecommunications", "company", False, "Wyvern Telecommunications"),
    Tail("semiconductor", "company", False, "Wyvern Semiconductor"),
    Tail("microsystems", "company", False, "Wyvern Microsystems"),
    Tail("ensemble", "band", False, "Wyvern Wind Ensemble"),
    Tail("quartet", "band", False, "Wyvern String Quartet"),
    Tail("choir", "band", False, "Wyvern Boys Choir"),
    Tail("ballet", "band", False, "Wyvern Ballet"),
    Tail("opera company", "band", False, "Wyvern Opera Company"),
    Tail("yacht club", "club", False, "Wyvern Yacht Club"),
    Tail("hockey club", "club", False, "Wyvern Hockey Club"),
    Tail("athletic conference", "club", False, "Wyvern Athletic Conference"),
    Tail("peoples party", "political party", False, "Wyvern Peoples Party"),
    Tail("regiment", "armed force", False, "Wyvern Regiment"),
    Tail("brigade", "armed force", False, "Wyvern Brigade"),
    Tail("battalion", "armed force", False, "Wyvern Battalion"),
    Tail("squadron", "armed force", False, "Wyvern Squadron"),
    Tail("corps", "armed force", False, "Wyvern Marine Corps"),
    Tail("football league", "club", False, "Wyvern Football League"),
    Tail("a.f.c", "club", False, "Wyvern A.F.C"),
    Tail("afc", "club", False, "Wyvern AFC"),
    Tail("cfc", "club", False, "Wyvern CFC"),
    Tail("rfc", "club", False, "Wyvern RFC"),
    Tail("city fc", "club", False, "Wyvern City FC"),
    Tail("wanderers", "club", False, "Wyvern Wanderers"),
    Tail("rangers", "club", False, "Wyvern Rangers"),
    Tail("athletic", "club", False, "Wyvern Athletic"),
    Tail("hotspur", "club", False, "Wyvern Hotspur"),
    Tail("albion", "club", False, "Wyvern Albion"),
    Tail("band", "band", False, "Wyvern Blues Band"),
    Tail("symphony", "club", False, "Wyvern Symphony"),
    Tail("philharmonic", "club", False, "Wyvern Philharmonic"),
    Tail("conservatory", "university", False, "Wyvern Conservatory"),
    Tail("seminary", "university", False, "Wyvern Theological Seminary"),
    Tail("high school", "school", False, "Wyvern High School"),
    Tail("primary school", "school", True, "Wyvern primary school"),
    Tail("secondary school", "school", True, "Wyvern secondary school"),
    Tail("grammar school", "school", True, "Wyvern grammar school"),
    Tail("elementary school", "school", False, "Wyvern Elementary School"),
    Tail("school district", "local authority", False, "Wyvern Area School District"),
    Tail("museum", "museum", False, "Wyvern Museum"),
    Tail("hall of fame", "museum", False, "Wyvern Hall of Fame"),
    Tail("gallery", "museum", False, "Wyvern Art Gallery"),
    Tail("library", "museum", False, "Wyvern Public Library"),
    Tail("railway", "railway", False, "Wyvern Western Railway"),
    Tail("railroad", "railway", False, "Wyvern Railroad"),
    Tail("stock exchange", "company", False, "Wyvern Stock Exchange"),
    Tail("exchange", "company", False, "Wyvern Exchange"),
    Tail("brewery", "company", False, "Wyvern Brewery"),
    Tail("mills", "company", False, "Wyvern Mills"),
    Tail("foods", "company", False, "Wyvern Foods"),
    Tail("stores", "company", False, "Wyvern Stores"),
    Tail("electronics", "company", False, "Wyvern Electronics"),
    Tail("software", "company", False, "Wyvern Software"),
    Tail("interactive", "company", False, "Wyvern Interactive"),
    Tail("recordings", "company", False, "Wyvern Recordings"),
    Tail("films", "company", False, "Wyvern Films"),
    Tail("productions", "company", False, "Wyvern Productions"),
    Tail("publishing", "publisher", False, "Wyvern Publishing"),
    Tail("books", "publisher", False, "Wyvern Books"),
    Tail("publications", "publisher", False, "Wyvern Publications"),
    Tail("communications", "company", False, "Wyvern Communications"),
    Tail("energy", "company", False, "Wyvern Energy"),
    Tail("oil", "company", False, "Wyvern Oil"),
    Tail("steel", "company", False, "Wyvern Steel"),
    Tail("airline", "company", False, "Wyvern Airline"),
    Tail("brothers", "company", False, "Wyvern Brothers"),
    Tail("and co", "company", False, "Wyvern & Co"),
    Tail("and sons", "company", False, "Wyvern & Sons"),
    Tail("pty ltd", "company", False, "Wyvern Pty Ltd"),
    Tail("s.a", "company", False, "Wyvern S.A"),
    Tail("ag", "company", False, "Wyvern AG"),
    Tail("broadcasting", "broadcaster", False, "Wyvern Broadcasting"),
    Tail("daily news", "publisher", False, "Wyvern Daily News"),
    Tail("newsroom", "publisher", False, "Wyvern Newsroom"),
    Tail("tribune", "publisher", False, "Wyvern Tribune"),
    Tail("observer", "publisher", False, "Wyvern Observer"),
    Tail("guardian", "publisher", False, "Wyvern Guardian"),
    Tail("standard", "publisher", False, "Wyvern Evening Standard"),
    Tail("echo", "publisher", False, "Wyvern Echo"),
    Tail("bulletin", "publisher", False, "Wyvern Bulletin"),
)

TEAM_NAMES: tuple[str, ...] = tuple(
    """
    angels astros athletics expos indians bears bengals blackhawks blazers blues braves brewers broncos browns
    bruins buccaneers bucks
    bulldogs bulls canadiens canucks cardinals cavaliers celtics chargers chiefs colts cougars cowboys crusaders cubs
    diamondbacks dodgers dolphins eagles falcons flames flyers giants grizzlies hawks hornets huskies islanders jaguars
    jayhawks jets kings knicks knights lakers leafs lightning lions longhorns magic mariners marlins mavericks mets nets
    nuggets oilers orioles packers padres panthers patriots penguins phillies pirates pistons predators raiders rams
    raptors ravens rays redskins reds roosters royals sabres saints senators sharks spartans spurs steelers suns
    tigers titans trojans twins vikings warriors wildcats wizards wolverines yankees
    """.split()  # noqa: SIM905 - a table of words reads as words
)
"""Second names of sports teams, which make a team of a place before them ("Boston Bruins")."""

WORLD_BODIES = """
Al-Qaeda|armed group|al-Qaeda; al-Qaida; Al-Qaeda; Al-Qaida; Al Qaeda; al Qaeda; al Qaida
Taliban|armed group|Taliban
Hamas|political party|Hamas
Hezbollah|political party|Hezbollah; Hizbollah
Islamic State|armed group|Islamic State; ISIS; ISIL
Irish Republican Army|armed group|Irish Republican Army; IRA; Provisional IRA
Palestine Liberation Organization|political party|Palestine Liberation Organization; PLO; Fatah
African National Congress|political party|African National Congress; ANC
Fianna Fáil|political party|Fianna Fáil; Fianna Fail
Fine Gael|political party|Fine Gael
Likud|political party|Likud
Kuomintang|political party|Kuomintang; KMT
Bloc Québécois|political party|Bloc Québécois; Bloc Quebecois
Parti Québécois|political party|Parti Québécois; Parti Quebecois
Forza Italia|political party|Forza Italia
Republicans (United States)|political party|GOP
Liberals|political party|Liberals
Nazi Party|political party|Nazi Party; Nazis
Association of Southeast Asian Nations|international body|ASEAN; Association of Southeast Asian Nations
Organization of the Petroleum Exporting Countries|international body|OPEC; Opec
International Atomic Energy Agency|international body|IAEA; International Atomic Energy Agency
Interpol|international body|Interpol; INTERPOL
International Olympic Committee|international body|International Olympic Committee; IOC
Fifa|international body|FIFA; Fifa
Uefa|international body|UEFA; Uefa
Football Association|membership body|Football Association
Premier League|membership body|Premier League
National Football League|membership body|National Football League; NFL
National Basketball Association|membership body|National Basketball Association; NBA
National Hockey League|membership body|National Hockey League; NHL
Major League Baseball|membership body|Major League Baseball; MLB
National Collegiate Athletic Association|membership body|National Collegiate Athletic Association; NCAA
KGB|government office|KGB
MI5|government office|MI5; Security Service
MI6|government office|MI6; Secret Intelligence Service
GCHQ|government office|GCHQ
National Security Agency|government office|National Security Agency; NSA
United States Congress|parliament|Congress
Senate|parliament|?Senate
US Army|armed force|US Army; U.S. Army; United States Army
US Navy|armed force|US Navy; U.S. Navy; United States Navy
US Air Force|armed force|US Air Force; U.S. Air Force; United States Air Force; USAF
United States Marine Corps|armed force|United States Marine Corps; US Marine Corps; Marine Corps; US Marines
Supreme Court of the United States|court|US Supreme Court; U.S. Supreme Court; United States Supreme Court
MTV|broadcaster|MTV
ESPN|broadcaster|ESPN
HBO|broadcaster|HBO
PBS|broadcaster|PBS
Xinhua|publisher|Xinhua
Rolling Stone|publisher|Rolling Stone
Billboard|publisher|Billboard magazine
Harvard|university|Harvard Medical School; Harvard
Yale|university|Yale
MIT|university|MIT; Massachusetts Institute of Technology
UCLA|university|UCLA
University College London|university|University College London; UCL
Queen Mary University of London|university|Queen Mary University of London; Queen Mary, University of London; QMUL
London School of Economics|university|London School of Economics; LSE
Imperial College London|university|Imperial College London; Imperial College
King's College London|university|King's College London; KCL
London Business School|university|London Business School
London School of Hygiene and Tropical Medicine|university|London School of Hygiene and Tropical Medicine; LSHTM
Open University|university|Open University
Sony|company|Sony
Nintendo|company|Nintendo
Samsung|company|Samsung
Nokia|company|Nokia
Intel|company|Intel
Oracle|company|?Oracle
Yahoo|company|Yahoo
eBay|company|eBay
Netflix|company|Netflix
Mozilla|company|Mozilla Foundation; Mozilla
MySpace|company|MySpace; Myspace
Toyota|company|Toyota
Honda|company|Honda
Nissan|company|Nissan
Volkswagen|company|Volkswagen
BMW|company|BMW
General Motors|company|General Motors; GM
Ford|company|Ford Motor Company
Chrysler|company|Chrysler
Boeing|company|Boeing
Airbus|company|Airbus
Disney|company|Walt Disney Company; Disney
Warner Bros|company|Warner Bros
Paramount|company|Paramount Pictures
Universal|company|Universal Studios
EMI|company|EMI
Coca-Cola|company|Coca-Cola
PepsiCo|company|PepsiCo; Pepsi
McDonald's|company|McDonald's
Starbucks|company|Starbucks
Walmart|company|Walmart; Wal-Mart
Ikea|company|IKEA; Ikea
Nike|company|Nike
Adidas|company|Adidas
Exxon Mobil|company|Exxon Mobil; ExxonMobil; Exxon
Chevron|company|Chevron
Enron|company|Enron
Hilton|company|Hilton Hotels
Marriott|company|Marriott
Lehman Brothers|company|Lehman Brothers
JP Morgan|company|JP Morgan; JPMorgan; J.P. Morgan
Morgan Stanley|company|Morgan Stanley
Citigroup|company|Citigroup; Citibank
Penguin Books|publisher|Penguin Books
Random House|publisher|Random House
HarperCollins|publisher|HarperCollins
Oxford University Press|publisher|Oxford University Press
Cambridge University Press|publisher|Cambridge University Press
Médecins Sans Frontières|charity|Médecins Sans Frontières; Medecins Sans Frontieres; MSF
Christian Aid|charity|Christian Aid
World Wide Fund for Nature|charity|World Wide Fund for Nature; WWF
Rotary|charity|Rotary International; Rotary Club
American Civil Liberties Union|charity|American Civil Liberties Union; ACLU
AARP|membership body|AARP
American Medical Association|membership body|American Medical Association; AMA
"""
