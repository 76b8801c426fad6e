"""Owns what sports pages are known by, and how their results, tables and stories name the sides.

How they are read is for `loaders.language.organisations.elsewhere.sports_results` and `sports_stories`.
"""

from __future__ import annotations

from loaders.knowledge.word_lists import name_list, word_set

GAMES = word_set(
    """
    soccer football baseball basketball cricket rugby hockey nba nfl nhl fifa uefa standings halftime half-time
    innings inning wickets wicket midfielder midfielders goalkeeper goalkeepers playoff playoffs play-off play-offs
    quarterback touchdown homer batsman bowler pitcher goalless handball volleyball netball semifinal semifinals
    """
)
"""Words of games between sides, in lower case: one of them makes a page that may have results."""

RACES = word_set("motorcycling cycling rallying motocross superbike superbikes prix cyclists motorcycle motor-racing")
"""Words of races, in which each racer has a nation and a team, in lower case."""

PLAY = word_set(
    """
    match matches season league coach striker defender goal goals goalscorer goalscorers kickoff kick-off cup
    champions championship championships victory defeat defeated stadium squad fixture fixtures umpire referee
    tournament aggregate penalty fans win wins won loss losing lead games game team teams played scored scorer
    hitter hits runs run points draw inning innings midfield tie ties header relegation relegated promoted
    """
)
"""Words that the stories of games share with other subjects: several of them beside a word of `GAMES` make one."""

NOT_SIDES = word_set(
    """
    scorers attendance halftime half-time standings result results division played tabulated group pool summary
    standing points final semifinal semifinals quarterfinals round leg first second third total day close
    tea lunch stumps won lost drawn home away section conference qualifier qualifiers winner winners loser note
    goals goalscorers goalscorer leading top scores score league cup championship american national eastern western
    central northern southern atlantic pacific men women men's women's singles doubles heat race set tries
    conversions penalties penalty substitutes umpires extras schedule games open at on in from friday saturday sunday
    monday tuesday wednesday thursday january february march april may june july august september october november
    december jan feb mar apr jun jul aug sept sep oct nov dec age aged page chapter section table figure year
    volume part no number minutes ward wards grade band level type version windows channel radio route highway
    boeing airbus apollo world super grand prix formula euro olympic olympics total overall rank
    """
)
"""Words that a number follows in results too, and that name no side, in lower case."""

WON_AGAINST = word_set(
    """
    beat beats beating defeated defeating thrashed thrash edged edge downed down routed crushed trounced
    outscored blanked upset hammered overcame overpowered dumped stunned
    """
)
"""Verbs between the sides of a game, in lower case."""

OVER_SIDES = (
    ("victory", "over"), ("win", "over"), ("wins", "over"), ("defeat", "by"), ("loss", "to"), ("lost", "to"),
    ("defeat", "of"), ("drew", "with"), ("draw", "with"), ("draw", "against"), ("game", "against"),
    ("match", "against"), ("defeat", "against"), ("win", "against"), ("victory", "against"), ("home", "to"),
    ("defeat", "at"), ("triumph", "over"), ("rout", "of"), ("shutout", "of"), ("games", "against"),
    ("series", "against"),
    ("sweep", "of"), ("clash", "with"), ("tie", "with"), ("signed", "for"), ("transfer", "to"), ("play", "for"),
    ("plays", "for"), ("played", "for"), ("playing", "for"), ("contract", "with"), ("loan", "from"),
)  # fmt: skip
"""The last two words before a side in the story of a game ("a 2-1 win over X")."""

SIDES_DO = word_set(
    """
    beat defeated thrashed edged downed routed crushed trounced blanked hammered overcame drew scored lost won
    trailed led face faced host hosted visit visited travel equalised equalized levelled rallied clinched
    """
)
"""Verbs that follow a side in the story of a game."""

OF_SIDES = word_set(
    """
    coach captain manager striker midfielder defender goalkeeper forward winger fullback quarterback pitcher
    reliever starter shortstop outfielder catcher skipper fans supporters batsman bowler guard centre center
    """
)
"""What is said right after the name of its side ("Leeds striker Ann Lee", "the Ajax coach")."""

CLUBS = frozenset(
    name_list(
        """
    Arsenal; Aston Villa; Blackburn Rovers; Bolton Wanderers; Bristol Rovers; Cambridge United; Charlton Athletic;
    Crystal Palace; Everton; Ipswich Town; Leeds United; Leicester City; Liverpool FC; Manchester City;
    Manchester United; Newcastle United; Norwich City; Nottingham Forest; Notts County; Port Vale; Queens Park Rangers;
    Sheffield Wednesday; Sheffield United; Stoke City; Tottenham Hotspur; West Bromwich Albion; West Ham;
    West Ham United; Wolverhampton Wanderers; Tranmere Rovers; Leyton Orient; Plymouth Argyle; Raith Rovers;
    Heart of Midlothian; Hearts; Hibernian; Celtic; Partick Thistle; St Mirren; St Johnstone; Queen of the South;
    Bayern Munich; Borussia Dortmund; Borussia Moenchengladbach; Werder Bremen; Bayer Leverkusen; Schalke;
    VfB Stuttgart; Hansa Rostock; Fortuna Duesseldorf; St Pauli; Hertha Berlin; Eintracht Frankfurt;
    Juventus; Inter Milan; AC Milan; Lazio; Fiorentina; Sampdoria; Roma; Internazionale; Udinese; Atalanta; Reggiana;
    Real Madrid; Atletico Madrid; Barcelona; Real Sociedad; Real Betis; Athletic Bilbao; Deportivo Coruna; Espanyol;
    Celta Vigo; Real Zaragoza; Sporting Gijon; Racing Santander; Rayo Vallecano; Benfica; Sporting Lisbon; FC Porto;
    Boavista; Ajax; Ajax Amsterdam; Feyenoord; PSV Eindhoven; PSV; Anderlecht; Club Brugge; Standard Liege;
    Paris St Germain; Paris Saint-Germain; Olympique Marseille; Monaco; Auxerre; Galatasaray; Fenerbahce; Besiktas;
    Olympiakos; Panathinaikos; AEK Athens; Dynamo Kiev; Dynamo Kyiv; Spartak Moscow; Dynamo Moscow; CSKA Moscow;
    Lokomotiv Moscow; Torpedo Moscow; Shakhtar Donetsk; Red Star Belgrade; Partizan Belgrade; Hajduk Split;
    Dinamo Zagreb; Croatia Zagreb; Steaua Bucharest; Dinamo Bucharest; Rapid Bucharest; CSKA Sofia; Levski Sofia;
    Sparta Prague; Slavia Prague; Legia Warsaw; Widzew Lodz; Ferencvaros; Rapid Vienna; Austria Vienna; Grasshoppers;
    Grasshopper; Young Boys; Rosenborg; Brondby; IFK Gothenburg; Malmo; Boca Juniors; River Plate; Flamengo; Santos;
    Corinthians; Palmeiras; Penarol; Maccabi Tel Aviv; Maccabi Haifa; All Blacks; Springboks; Wallabies; Wigan;
    Harlequins; Saracens; White Sox; Red Sox; Blue Jays; Maple Leafs; Red Wings; Trail Blazers; Western Province;
    Northern Transvaal; St Kilda; Collingwood; Essendon; Hawthorn; Geelong; Fremantle; Footscray; Fitzroy
    """
    )
)
"""Clubs and sides known the world over; many are also places or words, so that only a sports page makes sides of
them."""
