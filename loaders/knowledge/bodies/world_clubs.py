"""Owns the clubs of the world whose names no word betrays.

A kind and a colon, then its bodies: names between semicolons, the ways to write one between equals signs.
"""

from __future__ import annotations

WORLD_CLUBS = """
club:
    Anaheim Ducks; Arizona Cardinals; Arizona Coyotes; Arizona Diamondbacks = Diamondbacks; Atlanta Braves; Atlanta
    Falcons; Atlanta Hawks; Baltimore Orioles = Orioles; Baltimore Ravens; Boston Bruins = Bruins; Boston Celtics =
    Celtics; Boston Red Sox = Red Sox; Brooklyn Dodgers; Brooklyn Nets; Buffalo Bills; Buffalo Sabres; Calgary Flames;
    Carolina Hurricanes; Carolina Panthers; Charlotte Hornets; Chicago Bears; Chicago Blackhawks = Blackhawks; Chicago
    Bulls; Chicago Cubs = Cubs; Chicago White Sox = White Sox; Cincinnati Bengals = Bengals; Cincinnati Reds; Cleveland
    Browns; Cleveland Cavaliers; Cleveland Guardians; Cleveland Indians; Colorado Avalanche; Colorado Rockies; Columbus
    Blue Jackets; Dallas Cowboys; Dallas Mavericks; Dallas Stars; Denver Broncos; Denver Nuggets; Detroit Lions;
    Detroit Pistons; Detroit Red Wings = Red Wings; Detroit Tigers; Edmonton Oilers = Oilers; Florida Marlins; Florida
    Panthers; Golden State Warriors; Hartford Whalers; Houston Astros = Astros; Houston Oilers; Houston Rockets; Houston
    Texans; Indiana Pacers = Pacers; Indianapolis Colts; Jacksonville Jaguars; Kansas City Chiefs; Kansas City Royals;
    Las Vegas Raiders; Los Angeles Angels; Los Angeles Chargers; Los Angeles Clippers; Los Angeles Dodgers = Dodgers;
    Los Angeles Kings; Los Angeles Lakers = Lakers; Los Angeles Rams; Memphis Grizzlies; Miami Dolphins; Miami Heat;
    Miami Marlins; Milwaukee Brewers; Milwaukee Bucks; Minnesota Timberwolves = Timberwolves; Minnesota Twins; Minnesota
    Vikings; Minnesota Wild; Montreal Canadiens = Canadiens; Montreal Expos = Expos; Nashville Predators; New Jersey
    Devils; New Jersey Nets; New England Patriots; New Orleans Pelicans; New Orleans Saints; New York Islanders; New
    York Knicks = Knicks; New York Mets = Mets; New York Nets; New York Rangers; New York Yankees = Yankees; Oakland
    Athletics; Oakland Raiders; Oklahoma City Thunder; Orlando Magic; Ottawa Senators; Philadelphia Eagles; Philadelphia
    Flyers; Philadelphia Phillies = Phillies; Phoenix Suns; Phoenix Coyotes; Pittsburgh Penguins; Pittsburgh Pirates;
    Pittsburgh Steelers = Steelers; Portland Trail Blazers = Trail Blazers; Quebec Nordiques; Sacramento Kings; San
    Antonio Spurs; San Diego Chargers; San Diego Padres = Padres; San Francisco Giants; San Jose Sharks; Seattle Kraken;
    Seattle Mariners; Seattle Seahawks = Seahawks; Seattle SuperSonics = SuperSonics; St. Louis Blues; St. Louis
    Cardinals; St. Louis Rams; Tampa Bay Buccaneers; Tampa Bay Devil Rays; Tampa Bay Lightning; Tampa Bay Rays;
    Tennessee Titans; Texas Rangers; Toronto Blue Jays = Blue Jays; Toronto Maple Leafs = Maple Leafs; Toronto Raptors;
    Utah Jazz; Vancouver Canucks = Canucks; Vegas Golden Knights; Washington Capitals; Washington Nationals; Washington
    Redskins = Redskins; Washington Wizards; Winnipeg Jets;
    1. FC Kaiserslautern; 1. FC Köln; 1. FC Nürnberg; 1860 Munich; 49ers; 76ers; AaB; AC Milan; Accrington Stanley;
    AEK Athens; AFC Ajax; AIK; AJ Auxerre; Ajax; Al Ahly; Al Ain; Al Sadd; Al-Ahly; Al-Hilal; Al-Ittihad; Al-Nassr;
    Alianza Lima; All Blacks; América de Cali; Anderlecht; Andretti Autosport; Anzhi Makhachkala; APOEL; Argentinos
    Juniors; Arminia Bielefeld; AS Monaco; AS Roma; AS Saint-Étienne; Asante Kotoko; Aston Villa; Atalanta; Athletic
    Bilbao; Atlanta United; Atlético Madrid = Atletico Madrid = Atlético de Madrid; Atlético Mineiro; Atlético
    Nacional; Atlético Paranaense = Atletico Paranaense; Austria Wien = Austria Vienna; AZ Alkmaar; Banesto; Baník
    Ostrava; Barcelona SC; BATE Borisov; Bayer Leverkusen; Bayern Munich; Bayern München; Beijing Guoan; Beitar
    Jerusalem; Benfica; Beşiktaş = Besiktas; Boavista; Boca Juniors; ?Bohemians; Bologna F.C.; Borussia Dortmund;
    Borussia Mönchengladbach = Borussia Moenchengladbach; Botafogo; Brøndby; Cagliari Calcio; Celta Vigo; ?Celtic;
    Cerezo Osaka; Cerro Porteño; CFR Cluj; Chicago Fire; Chievo; Club América; Club Brugge; Club Nacional; Colo-Colo;
    Colorado Rapids; Columbus Crew; ?Corinthians; Crewe Alexandra; Cruz Azul; Cruzeiro; Crystal Palace; CSKA Moscow;
    CSKA Sofia; D.C. United; Deportivo Cali; Deportivo La Coruña = Deportivo La Coruna; Dinamo București = Dinamo
    Bucharest; Dinamo Minsk; Dinamo Tbilisi; Dinamo Zagreb; Djurgården; Dnipro; Dynamo Dresden; Dynamo Kiev; Dynamo
    Kyiv; Dynamo Moscow; East Bengal; Eintracht Frankfurt; Emelec; En Avant Guingamp; Espanyol; Espérance de Tunis;
    Esteghlal; Estudiantes; FC Barcelona; FC Basel; FC Copenhagen; FC Dallas; FC Groningen; FC Metz; FC Nantes; FC
    Porto; FC Sochaux; FC St. Pauli; FC Twente; FC Utrecht; Fenerbahçe = Fenerbahce; Ferencváros = Ferencvaros;
    Feyenoord; Fiorentina; FK Partizan; Flamengo; Fluminense; Fortuna Düsseldorf; Galatasaray; Gamba Osaka; Genk;
    Getafe; Girondins de Bordeaux; Glasgow Rangers; Glentoran; Gloria Bistriţa = Gloria Bistrita; Grasshopper Zürich;
    ?Grasshoppers; Green Bay Packers; Grêmio = Gremio; Guangzhou Evergrande; Górnik Zabrze = Gornik Zabrze; Hajduk
    Split; Hamburger SV; Hammarby; Hansa Rostock; Hapoel Haifa; Hapoel Tel Aviv; Harlequins; Heart of Midlothian;
    Hearts of Oak; Hellas Verona; Helsingborgs IF; Hendrick Motorsports; Hertha Berlin; Hertha BSC; Hibernian; HJK;
    HJK Helsinki; Honvéd; Houston Dynamo; Huracán; IFK Göteborg = IFK Gothenburg; Inter Milan; Internazionale; Joe
    Gibbs Racing; Junior Barranquilla; Juventus; Júbilo Iwata; Kaizer Chiefs; Karlsruher SC; Kashima Antlers;
    Kilmarnock F.C.; LA Galaxy; Lazio; LDU Quito; Le Havre AC; Lech Poznań = Lech Poznan; Legia Warsaw; Leinster
    Rugby; Levski Sofia; Leyton Orient; Lille OSC; Linfield; Lokomotiv Moscow; Ludogorets; Maccabi Haifa; Maccabi Tel
    Aviv; Mainz 05; Malmö FF; Mamelodi Sundowns; Manchester City; Manchester United; Maribor NK; Marítimo; Melbourne
    Victory; MetroStars; Millonarios; Mohun Bagan; Monterrey CF; Montpellier HSC; Montreal Impact; MTK Budapest;
    Munster Rugby; Málaga CF; NAC Breda; Nagoya Grampus; Napoli; NEC Nijmegen; Neuchâtel Xamax = Neuchatel Xamax; New
    England Revolution; New York Cosmos; New York Giants; New York Jets; New York Red Bulls; Newcastle United;
    Newell's Old Boys; Nottingham Forest; OGC Nice; Olimpija Ljubljana; Olympiacos; Olympiakos; Olympique de
    Marseille; Olympique Lyonnais; Omonia; Orlando City; Orlando Pirates; Osasuna; Ottawa 67s; Palmeiras;
    Panathinaikos; PAOK; Paris Saint-Germain; Paris St Germain; Partick Thistle; Partizan; Partizan Belgrade; Perth
    Glory; Petrolul Ploiești; Peñarol = Penarol; Philadelphia 76ers; Philadelphia Union; Pohang Steelers; Politehnica
    Timișoara; Ponte Preta; Port Vale; Portland Timbers; PSV; PSV Eindhoven; Pumas rugby; Pumas UNAM; QPR; Queen of
    the South; Queens Park Rangers; Rabobank cycling; Racing Club; Racing Santander; Raith Rovers; Raja Casablanca;
    Rapid București = Rapid Bucharest; Rapid Wien = Rapid Vienna; Rayo Vallecano; RB Leipzig; RC Lens; RC Strasbourg;
    Real Betis; Real Madrid; Real Oviedo; Real Salt Lake; Real Sociedad; Real Valladolid; Real Zaragoza; Red Bull
    Racing; Red Bull Salzburg; Red Star Belgrade; River Plate; RKC Waalwijk; Roda JC; Rosario Central; Rosenborg;
    Rubin Kazan; Ruch Chorzów; Sampdoria; San Francisco 49ers; San Jose Earthquakes; San Lorenzo; Saracens; SC Bastia;
    SC Freiburg; SC Heerenveen; Schalke; Schalke 04; Scuderia Ferrari; Seattle Sounders; Servette; Shakhtar Donetsk;
    Shamrock Rovers; Shanghai Shenhua; Sheffield Wednesday; Shelbourne; Shimizu S-Pulse; Sigma Olomouc; Slavia Prague;
    Slovan Bratislava; Sparta Prague; Sparta Rotterdam; Spartak Moscow; Spartak Trnava; Sport Recife; Sporting Braga;
    Sporting CP; Sporting Cristal; Sporting Gijón; Sporting Kansas City; Sporting Lisbon; Springboks; Stade Français;
    Stade Rennais; Stade Toulousain; Standard Liège; Steaua; Steaua București = Steaua Bucharest; Sturm Graz; Suwon
    Samsung Bluewings; Sydney FC; São Paulo FC; Team Penske; Team Sky; Tigres UANL; Toluca FC; Torino; Toronto FC;
    Torpedo Moscow; Tottenham Hotspur; TP Mazembe; Trabzonspor; TSG Hoffenheim; U.S. Postal; Udinese; Universidad
    Católica; Universidad de Chile; Universitario; Universitatea Craiova; Urawa Red Diamonds = Urawa Reds; Vancouver
    Whitecaps; Vasco da Gama; VfB Stuttgart; VfL Bochum; VfL Wolfsburg; Viktoria Plzeň = Viktoria Plzen; Viktoria
    Žižkov = Viktoria Zizkov; Villarreal; Vissel Kobe; Vitesse Arnhem; Vitória de Guimarães; Vojvodina; Vålerenga;
    Vélez Sarsfield = Velez Sarsfield; Wallabies; Wellington Phoenix; Werder Bremen; West Brom; West Bromwich Albion;
    West Ham; Widzew Łódź = Widzew Lodz; Willem II; Wisła Kraków = Wisla Krakow; Wydad Casablanca; Yokohama F.
    Marinos; Young Boys; Zamalek; Zenit Saint Petersburg; Zenit St. Petersburg; Újpest; Śląsk Wrocław = Slask Wroclaw
"""
