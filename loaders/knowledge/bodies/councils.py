"""Owns the councils of the United Kingdom: which places have one, of which type, and its full name.

Names and types follow the local authority register (Ministry of Housing, Communities and Local Government and the
devolved registers); councils that were replaced are kept, since old news names them.
"""

from __future__ import annotations

from typing import NamedTuple

from loaders.knowledge.word_lists import name_list


class Council(NamedTuple):
    """`type` is a key of FULL_NAMES; `place` is the name as the register shortens it."""

    place: str
    type: str


FULL_NAMES: dict[str, str] = {
    "London borough": "London Borough of {}",
    "Royal borough": "Royal Borough of {}",
    "city of London": "City of London Corporation",
    "Westminster": "City of Westminster",
    "county": "{} County Council",
    "district": "{} District Council",
    "borough": "{} Borough Council",
    "metropolitan borough": "{} Metropolitan Borough Council",
    "metropolitan district": "{} Metropolitan District Council",
    "city": "{} City Council",
    "council": "{} Council",
    "county borough": "{} County Borough Council",
    "combined": "{} Combined Authority",
}

_BY_TYPE: dict[str, str] = {
    "London borough": """
        Barking and Dagenham; Barnet; Bexley; Brent; Bromley; Camden; Croydon; Ealing; Enfield; Greenwich;
        Hackney; Hammersmith and Fulham; Haringey; Harrow; Havering; Hillingdon; Hounslow; Islington; Kensington
        and Chelsea; Kingston upon Thames; Lambeth; Lewisham; Merton; Newham; Redbridge; Richmond upon Thames;
        Southwark; Sutton; Tower Hamlets; Waltham Forest; Wandsworth; Westminster
    """,
    "city of London": "City of London",
    "county": """
        Avon; Bedfordshire; Berkshire; Cambridgeshire; Cheshire; Cleveland; Cumbria; Derbyshire; Devon; East
        Sussex; Essex; Gloucestershire; Hampshire; Hereford and Worcester; Hertfordshire; Humberside; Kent;
        Lancashire; Leicestershire; Lincolnshire; Norfolk; Northamptonshire; Nottinghamshire; Oxfordshire;
        Staffordshire; Suffolk; Surrey; Warwickshire; West Sussex; Worcestershire; Durham; Carmarthenshire;
        Ceredigion; Denbighshire; Flintshire; Isle of Anglesey; Monmouthshire; Pembrokeshire; Powys;
        Northumberland
    """,
    "city": """
        Birmingham; Brighton and Hove; Bristol; Cambridge; Canterbury; Carlisle; Chelmsford; Coventry; Derby;
        Exeter; Gloucester; Hull; Kingston upon Hull; Lancaster; Leeds; Leicester; Lincoln; Liverpool;
        Manchester; Milton Keynes; Newcastle; Newcastle upon Tyne; Norwich; Nottingham; Oxford; Peterborough;
        Plymouth; Portsmouth; Preston; Salford; Sheffield; Southampton; Southend-on-Sea; Stoke-on-Trent;
        Sunderland; Winchester; Wolverhampton; Worcester; Bath; York; Aberdeen; Dundee; Edinburgh; Glasgow;
        Cardiff; Swansea; Newport; Belfast; Derry; Doncaster; Colchester; Inverness
    """,
    "metropolitan borough": """
        Barnsley; Bolton; Bury; Calderdale; Dudley; Gateshead; Knowsley; Oldham; Rochdale; Rotherham; Sandwell;
        Sefton; Solihull; St Helens; Stockport; Tameside; Trafford; Walsall; Wigan; Wirral; Kirklees; North
        Tyneside; South Tyneside
    """,
    "metropolitan district": "Bradford; Wakefield",
    "council": """
        Bath and North East Somerset; Bournemouth, Christchurch and Poole; Bracknell Forest; Buckinghamshire;
        Central Bedfordshire; Cheshire East; Cheshire West and Chester; Cornwall; Cumberland; Dorset; East
        Riding of Yorkshire; Herefordshire; Isle of Wight; Isles of Scilly; Medway; North East Lincolnshire;
        North Lincolnshire; North Northamptonshire; North Somerset; North Yorkshire; Rutland; Shropshire;
        Somerset; South Gloucestershire; Telford and Wrekin; Thurrock; Torbay; West Berkshire; West
        Northamptonshire; Westmorland and Furness; Wiltshire; East Suffolk; West Suffolk; Somerset West and
        Taunton; Aberdeenshire; Angus; Argyll and Bute; Clackmannanshire; Dumfries and Galloway; East Ayrshire;
        East Dunbartonshire; Eilean Siar; East Lothian; East Renfrewshire; Falkirk; Fife; Highland; Inverclyde;
        Midlothian; Moray; North Ayrshire; North Lanarkshire; Orkney Islands; Perth and Kinross; Renfrewshire;
        Scottish Borders; Shetland Islands; South Ayrshire; South Lanarkshire; Stirling; West Dunbartonshire;
        West Lothian; Gwynedd; Vale of Glamorgan; Antrim and Newtownabbey; Ards and North Down; Armagh City,
        Banbridge and Craigavon; Causeway Coast and Glens; Derry City and Strabane; Fermanagh and Omagh; Lisburn
        and Castlereagh; Mid Ulster; Mid and East Antrim; Newry, Mourne and Down
    """,
    "county borough": """
        Blaenau Gwent; Bridgend; Caerphilly; Conwy; Merthyr Tydfil; Neath Port Talbot; Rhondda Cynon Taf;
        Torfaen; Wrexham
    """,
    "borough": """
        Allerdale; Amber Valley; Ashford; Barrow-in-Furness; Basildon; Basingstoke and Deane; Bedford; Blackburn
        with Darwen; Blackpool; Boston; Bournemouth; Brentwood; Broxbourne; Broxtowe; Burnley; Castle Point;
        Charnwood; Cheltenham; Chesterfield; Chorley; Christchurch; Copeland; Corby; Crawley; Dacorum;
        Darlington; Dartford; East Staffordshire; Eastbourne; Eastleigh; Elmbridge; Epsom and Ewell; Erewash;
        Fareham; Fylde; Gedling; Gosport; Gravesham; Great Yarmouth; Guildford; Halton; Harrogate; Hartlepool;
        Hastings; Havant; Hertsmere; High Peak; Hinckley and Bosworth; Hyndburn; Ipswich; Kettering; King's Lynn
        and West Norfolk; Luton; Maidstone; Melton; Middlesbrough; Newcastle-under-Lyme; North Warwickshire;
        Northampton; Nuneaton and Bedworth; Oadby and Wigston; Pendle; Poole; Reading; Redcar and Cleveland;
        Redditch; Reigate and Banstead; Ribble Valley; Rossendale; Rugby; Runnymede; Rushcliffe; Rushmoor;
        Scarborough; Slough; South Ribble; Spelthorne; Stafford; Stevenage; Stockton-on-Tees; Surrey Heath;
        Swale; Swindon; Tamworth; Taunton Deane; Test Valley; Tewkesbury; Tonbridge and Malling; Tunbridge
        Wells; Warrington; Watford; Waverley; Wellingborough; Welwyn Hatfield; West Devon; West Lancashire;
        Weymouth and Portland; Windsor and Maidenhead; Woking; Wokingham; Worthing; Wyre
    """,
    "district": """
        Adur; Arun; Ashfield; Aylesbury Vale; Babergh; Bassetlaw; Blaby; Bolsover; Braintree; Breckland;
        Broadland; Bromsgrove; Cannock Chase; Cherwell; Chichester; Chiltern; Cotswold; Craven; Daventry;
        Derbyshire Dales; Dover; East Cambridgeshire; East Devon; East Dorset; East Hampshire; East
        Hertfordshire; East Lindsey; East Northamptonshire; Eden; Epping Forest; Fenland; Folkestone and Hythe;
        Forest Heath; Forest of Dean; Hambleton; Harborough; Harlow; Hart; Horsham; Huntingdonshire; Lewes;
        Lichfield; Maldon; Malvern Hills; Mansfield; Mendip; Mid Devon; Mid Suffolk; Mid Sussex; Mole Valley;
        New Forest; Newark and Sherwood; North Devon; North Dorset; North East Derbyshire; North Hertfordshire;
        North Kesteven; North Norfolk; North West Leicestershire; Purbeck; Richmondshire; Rochford; Rother;
        Ryedale; Sedgemoor; Selby; Sevenoaks; South Bucks; South Cambridgeshire; South Derbyshire; South Hams;
        South Holland; South Kesteven; South Lakeland; South Norfolk; South Northamptonshire; South Oxfordshire;
        South Somerset; South Staffordshire; St Albans; St Edmundsbury; Staffordshire Moorlands;
        Stratford-on-Avon; Stroud; Suffolk Coastal; Tandridge; Teignbridge; Tendring; Thanet; Three Rivers;
        Torridge; Uttlesford; Vale of White Horse; Warwick; Waveney; Wealden; West Dorset; West Lindsey; West
        Oxfordshire; West Somerset; Wychavon; Wycombe; Wyre Forest
    """,
    "combined": """
        Greater Manchester; Liverpool City Region; Cambridgeshire and Peterborough; South Yorkshire; West
        Midlands; West Yorkshire; West of England; Tees Valley; North of Tyne; Sheffield City Region
    """,
}

ROYAL_BOROUGHS = frozenset({"Kensington and Chelsea", "Kingston upon Thames", "Windsor and Maidenhead"})
"""Greenwich, royal since 2012, keeps the name under which most news knows it."""

SHORT_PLACES: dict[str, str] = {
    "Richmond": "Richmond upon Thames",
    "Kingston": "Kingston upon Thames",
    "Hammersmith": "Hammersmith and Fulham",
    "Kensington": "Kensington and Chelsea",
    "Barking": "Barking and Dagenham",
    "Southend": "Southend-on-Sea",
    "Stockton": "Stockton-on-Tees",
    "Stoke": "Stoke-on-Trent",
    "Brighton": "Brighton and Hove",
    "Newcastle upon Tyne": "Newcastle",
    "Kingston upon Hull": "Hull",
    "Blackburn": "Blackburn with Darwen",
    "Redcar": "Redcar and Cleveland",
    "Telford": "Telford and Wrekin",
    "East Riding": "East Riding of Yorkshire",
    "Borders": "Scottish Borders",
    "Rhondda": "Rhondda Cynon Taf",
    "County Durham": "Durham",
    "Bucks": "Buckinghamshire",
    "Herts": "Hertfordshire",
    "Hants": "Hampshire",
    "Lancs": "Lancashire",
    "Leics": "Leicestershire",
    "Northants": "Northamptonshire",
    "Notts": "Nottinghamshire",
    "Staffs": "Staffordshire",
    "Worcs": "Worcestershire",
    "Cambs": "Cambridgeshire",
}
"""What the press says for a longer registered name."""

OTHER_FORMS: dict[str, str] = {
    "RBKC": "Kensington and Chelsea",
    "LBHF": "Hammersmith and Fulham",
    "H&F": "Hammersmith and Fulham",
    "BaNES": "Bath and North East Somerset",
    "BANES": "Bath and North East Somerset",
    "KCC": "Kent",
    "City of London Corporation": "City of London",
    "Corporation of London": "City of London",
    "City Corporation": "City of London",
    "Comhairle nan Eilean Siar": "Eilean Siar",
    "Western Isles Council": "Eilean Siar",
    "GMCA": "Greater Manchester",
    "WMCA": "West Midlands",
    "WYCA": "West Yorkshire",
}


def _read() -> dict[str, Council]:
    councils: dict[str, Council] = {}
    for kind, names in _BY_TYPE.items():
        for name in name_list(names):
            if name in ROYAL_BOROUGHS:
                councils[name] = Council(name, "Royal borough")
            elif name == "Westminster":
                councils[name] = Council(name, "Westminster")
            elif kind != "combined" or name not in councils:
                councils.setdefault(name, Council(name, kind))
    for short, name in SHORT_PLACES.items():
        councils[short] = councils[name]
    return councils


COUNCILS: dict[str, Council] = _read()
"""Place as written in news -> its council. The upper or single tier wins where two councils share a name."""

LONDON_BOROUGHS: frozenset[str] = frozenset(name_list(_BY_TYPE["London borough"]))


def full_name(council: Council) -> str:
    """The council's name in full, such as "London Borough of Hounslow" or "Norfolk County Council"."""
    return FULL_NAMES[council.type].format(council.place)
