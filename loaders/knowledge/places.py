"""Owns place names that are no council's: regions, nations, towns, health areas and countries.

Names with "and" or a comma inside stand here so that a list is not cut in the middle of one.
"""

from __future__ import annotations

from loaders.knowledge.word_lists import name_list

SHA_REGIONS: dict[str, str] = {
    "North East": "Q30",
    "North West": "Q31",
    "Yorkshire and the Humber": "Q32",
    "East Midlands": "Q33",
    "West Midlands": "Q34",
    "East of England": "Q35",
    "London": "Q36",
    "South East Coast": "Q37",
    "South Central": "Q38",
    "South West": "Q39",
}
"""The ten strategic health authorities of 2006-13 with their ODS codes."""

REGIONS = frozenset(SHA_REGIONS) | {
    "South East", "South", "North", "East", "West", "Midlands", "Yorkshire", "Home Counties",
}  # fmt: skip
"""Parts of England: their councils are many."""

_OLD_SHA_REGIONS = """
    Avon, Gloucestershire and Wiltshire; Bedfordshire and Hertfordshire; Birmingham and the Black Country;
    Cheshire and Merseyside; County Durham and Tees Valley; Cumbria and Lancashire; Dorset and Somerset; Essex;
    Greater Manchester; Hampshire and Isle of Wight; Kent and Medway; Leicestershire, Northamptonshire and
    Rutland; Norfolk, Suffolk and Cambridgeshire; North and East Yorkshire and Northern Lincolnshire; North
    Central London; North East London; North West London; Northumberland, Tyne and Wear; Shropshire and
    Staffordshire; South East London; South West London; South West Peninsula; South Yorkshire; Surrey and
    Sussex; Thames Valley; Trent; West Midlands South; West Yorkshire
    """

NATIONS = frozenset({"England", "Scotland", "Wales", "Northern Ireland", "UK", "United Kingdom", "Britain"})

_HEALTH_AREAS = """
    Airedale, Wharfedale and Craven; Ashton, Leigh and Wigan; Barnet, Enfield and Haringey; Barking, Havering
    and Redbridge; Basildon and Brentwood; Basildon and Thurrock; Bath and North East Somerset, Swindon and
    Wiltshire; Bedfordshire and Luton; Bedfordshire, Luton and Milton Keynes; Berkshire East; Berkshire West;
    Birmingham and Solihull; Birmingham East and North; Black Country; Bournemouth and Poole; Bracknell and
    Ascot; Bradford and Airedale; Brighton and Sussex; Bristol, North Somerset and South Gloucestershire;
    Buckinghamshire, Oxfordshire and Berkshire West; Calderdale and Huddersfield; Camden and Islington;
    Canterbury and Coastal; Castle Point and Rochford; Castle Point, Rayleigh and Rochford; Central and Eastern
    Cheshire; Central Cheshire; Central Lancashire; Central London; Central Manchester; Cheshire and Wirral;
    Chorley and South Ribble; City and Hackney; Coastal West Sussex; Cornwall and Isles of Scilly; Cornwall and
    the Isles of Scilly; Coventry and Rugby; Coventry and Warwickshire; Croydon and Merton; County Durham and
    Darlington; Dartford and Gravesham; Dartford, Gravesham and Swanley; Derby and Derbyshire; Devon and
    Cornwall; Devon, Plymouth and Torbay; Doncaster and Bassetlaw; Dudley and Walsall; Durham Dales; Durham
    Dales, Easington and Sedgefield; East and North Hertfordshire; East Berkshire; East Cheshire; East Kent;
    East Lancashire; East Leicestershire and Rutland; East London; East London and the City; East Surrey; East
    Sussex Downs and Weald; Eastbourne, Hailsham and Seaford; Eastern and Coastal Kent; Eastern Cheshire; Epsom
    and St Helier; Fareham and Gosport; Frimley; Fylde and Wyre; Greater Huddersfield; Greater Preston;
    Guildford and Waverley; Halton and St Helens; Hambleton, Richmondshire and Whitby; Hampshire and the Isle of
    Wight; Harrogate and Rural District; Hartlepool and Stockton-on-Tees; Hastings and Rother; Heart of
    Birmingham; Heart of England; Herefordshire and Worcestershire; Hertfordshire and West Essex; Herts Valleys;
    Heywood, Middleton and Rochdale; Hinckley and Bosworth; Horsham and Mid Sussex; Hounslow and Richmond;
    Humber and North Yorkshire; Humber; Ipswich and East Suffolk; Kent and Sussex; Kernow; Lancashire and South
    Cumbria; Leeds and York; Leeds North; Leeds South and East; Leeds West; Leicestershire and Rutland;
    Leicestershire County and Rutland; Leicester, Leicestershire and Rutland; Lewisham and Greenwich;
    Lincolnshire East; Lincolnshire West; Maidstone and Tunbridge Wells; Mansfield and Ashfield; Mendip; Mersey;
    Merseyside; Mid and South Essex; Mid Cheshire; Mid Essex; Mid Staffordshire; Mid Yorkshire; Morecambe Bay;
    Newark and Sherwood; Newbury and District; Norfolk and Norwich; Norfolk and Suffolk; Norfolk and Waveney;
    Great Yarmouth and Waveney; North Bristol; North Cornwall; North Cumbria; North Derbyshire; North Durham;
    North East and North Cumbria; North East Essex; North East Hampshire and Farnham; North Essex; North
    Hampshire; North Kirklees; North Lancashire; North London; North Manchester; North Midlands; North
    Staffordshire; North Surrey; North Tees and Hartlepool; North Tees; North Wales; North West Surrey; North
    Yorkshire and York; Northern Devon; Northern Lincolnshire; Northern Lincolnshire and Goole; Nottingham and
    Nottinghamshire; Nottingham City; Nottingham North and East; Nottingham West; Peninsula; Pennine; Redditch
    and Bromsgrove; Richmond and Twickenham; Rotherham, Doncaster and South Humber; Sandwell and West
    Birmingham; Scarborough and North East Yorkshire; Scarborough and Ryedale; Sedgefield; Shrewsbury and
    Telford; Shropshire County; Shropshire, Telford and Wrekin; Solent; South Birmingham; South Cheshire; South
    Devon; South Devon and Torbay; South East; South East Essex; South Eastern Hampshire; South Essex; South
    Kent Coast; South Lincolnshire; South London; South London and Maudsley; South Manchester; South of Tyne;
    South Reading; South Sefton; South Tees; South Tyneside and Sunderland; South Wales; South Warwickshire;
    South West Essex; South West Lincolnshire; South West London and St George's; South Western Staffordshire;
    South Worcestershire; Southern Derbyshire; Southport and Formby; Southport and Ormskirk; Stafford and
    Surrounds; Staffordshire and Stoke-on-Trent; Suffolk and North East Essex; Surrey and Borders; Surrey Downs;
    Surrey Heartlands; Sussex; Sutton and Merton; Swindon and Wiltshire; Tameside and Glossop; Tees; Tees
    Valley; Tees, Esk and Wear Valleys; Torbay and South Devon; Torbay and Southern Devon; Trent; Tyneside; Tyne
    and Wear; Vale of York; Vale Royal; Warrington and Halton; Warwickshire North; Wakefield District; Waltham
    Forest, East London and the City; Warrington; West Birmingham; West Cheshire; West Cumbria; West Essex; West
    Hampshire; West Hertfordshire; West Kent; West Leicestershire; West London; West Norfolk; West Wales; West
    of Cornwall; Western Cheshire; Western Sussex; Westminster, Kensington and Chelsea; Hammersmith and Fulham,
    Kensington and Chelsea and Westminster; Wigan Borough; Wigan and Leigh; Winchester and Eastleigh; Windsor,
    Ascot and Maidenhead; Witham, Braintree and Halstead; Wrightington, Wigan and Leigh; Wye Valley; Wyre
    Forest; Outer North East London; Inner North West London; North Central London; North East London; North
    West London; South East London; South West London; Yorkshire and Humber; Yorkshire and the Humber; Cheshire
    and Merseyside; Kent and Medway; Hampshire and Isle of Wight; Greater Manchester; Cheshire, Warrington and
    Wirral; Bedfordshire and Hertfordshire; Avon and Wiltshire; Barts and The London; Guy's and St Thomas';
    Surrey and Sussex; East Anglia; Essex, Southend and Thurrock; Cwm Taf; Cwm Taf Morgannwg; Cardiff and Vale;
    Betsi Cadwaladr; Hywel Dda; Aneurin Bevan; Abertawe Bro Morgannwg; Swansea Bay; Ayrshire and Arran; Greater
    Glasgow and Clyde; Greater Glasgow; Grampian; Forth Valley; Lanarkshire; Lothian; Tayside; Western Isles;
    Orkney; Shetland
    """

_REGIONS_AND_COUNTIES = """
    England; Scotland; Wales; Northern Ireland; UK; United Kingdom; Britain; Great Britain; London; Greater
    London; South Yorkshire; West Yorkshire; West Midlands; East Midlands; Midlands; Yorkshire; Merseyside;
    Avon; Berkshire; Bedfordshire; Cleveland; Cheshire; Cumbria; Northamptonshire; Thames Valley; Wessex;
    Tyneside; Teesside; Wearside; Humberside; Home Counties; Channel Islands; Jersey; Guernsey; Isle of Man;
    Inner London; Outer London; Central London; North London; South London; East London; West London; Ulster
    """

_TOWNS = """
    Abingdon; Accrington; Aldershot; Altrincham; Andover; Ashington; Aylesbury; Ayr; Bangor; Banbury;
    Barnstaple; Barrow; Barry; Basingstoke; Batley; Battersea; Berwick; Beverley; Bexhill; Bideford; Billericay;
    Birkenhead; Bishop Auckland; Bishop's Stortford; Bodmin; Bognor Regis; Bootle; Brentford; Bridgwater;
    Bridlington; Brixton; Burton; Burton upon Trent; Bury St Edmunds; Buxton; Camborne; Carmarthen; Chatham;
    Chertsey; Chiswick; Cirencester; Clacton; Cleethorpes; Clapham; Congleton; Corby; Crewe; Croydon; Cromer;
    Dagenham; Dartford; Dewsbury; Didcot; Diss; Dorchester; Dorking; Driffield; Droitwich; Dumfries;
    Dunfermline; Durham; Dursley; East Grinstead; Ellesmere Port; Ely; Epsom; Evesham; Falmouth; Farnham;
    Felixstowe; Fleetwood; Folkestone; Frome; Gillingham; Glastonbury; Goole; Grantham; Gravesend; Great
    Malvern; Grimsby; Hailsham; Halifax; Hartlepool; Haverfordwest; Haverhill; Haywards Heath; Hemel Hempstead;
    Hereford; Hertford; Hexham; High Wycombe; Hinckley; Hitchin; Holyhead; Hove; Huddersfield;
    Hunstanton; Huntingdon; Ilford; Ilkeston; Inverness; Keighley; Kendal; Kidderminster; Kilmarnock; King's
    Lynn; Kirkcaldy; Leatherhead; Leigh; Leighton Buzzard; Letchworth; Leominster; Leyton; Lisburn; Llandudno;
    Llanelli; Lockerbie; Loughborough; Lowestoft; Ludlow; Lymington; Macclesfield; Maidenhead; Margate; Market
    Harborough; Matlock; Merthyr; Mildenhall; Minehead; Morecambe; Mold; Morpeth; Newark; Newbury; Newhaven;
    Newmarket; Newquay; Newry; Northallerton; Northwich; Nuneaton; Oban; Okehampton; Ormskirk; Oswestry;
    Paisley; Penrith; Penzance; Perth; Peterhead; Petersfield; Pontefract; Pontypridd; Poplar; Portadown;
    Potters Bar; Ramsgate; Rayleigh; Reigate; Retford; Rhyl; Ripon; Romford; Royston; Rugeley; Runcorn; Ryde;
    Saffron Walden; St Austell; St Ives; St Leonards; Salisbury; Sandwich; Scunthorpe; Seaford; Shrewsbury;
    Sidcup; Sittingbourne; Skegness; Skelmersdale; Skipton; Sleaford; Southall; Southport; Spalding; Stockwell;
    Stourbridge; Stowmarket; Stratford; Stratford-upon-Avon; Sudbury; Surbiton; Swaffham; Swanage; Taunton;
    Tavistock; Thetford; Thirsk; Tiverton; Tonbridge; Tooting; Torquay; Totnes; Tottenham; Trowbridge; Truro;
    Twickenham; Wallingford; Wallsend; Walthamstow; Wantage; Wells; Welwyn; West Bromwich; Weston-super-Mare;
    Weymouth; Whitby; Whitehaven; Whitstable; Wilmslow; Wimbledon; Wisbech; Witney; Windsor; Woolwich;
    Workington; Worksop; Yeovil; Downham Market; Fulham; Chelsea; Paddington; Knightsbridge; Whitehall;
    Bloomsbury; Mayfair; Stoke Newington; Shoreditch; Bethnal Green; Whitechapel; Deptford; Peckham; Camberwell;
    Acton; Hammersmith; Uxbridge; Wembley; Edgware; Finchley; Hendon; Tottenham; Stratford; Barking; Ilford;
    Canary Wharf; Euston; King's Cross; Waterloo; Surrey; Kent; Sussex; Essex; Norfolk; Suffolk; Devon;
    Somerset; Dorset; Hampshire
    """

_WORLD = """
    US; USA; U.S; United States; America; Canada; Australia; New Zealand; France; Germany; Italy; Spain;
    Portugal; Ireland; Republic of Ireland; Netherlands; Holland; Belgium; Luxembourg; Denmark; Sweden; Norway;
    Finland; Iceland; Poland; Hungary; Romania; Bulgaria; Greece; Turkey; Cyprus; Malta; Austria; Switzerland;
    Croatia; Serbia; Slovenia; Slovakia; Czech Republic; Ukraine; Russia; Estonia; Latvia; Lithuania; India;
    Pakistan; Bangladesh; Sri Lanka; Nepal; China; Hong Kong; Japan; South Korea; North Korea; Korea; Taiwan;
    Vietnam; Thailand; Malaysia; Singapore; Indonesia; Philippines; Iran; Iraq; Israel; Palestine; Gaza; Syria;
    Lebanon; Jordan; Saudi Arabia; Egypt; Libya; Tunisia; Morocco; Algeria; Nigeria; Ghana; Kenya; Uganda;
    Tanzania; Zimbabwe; Zambia; South Africa; Ethiopia; Somalia; Sudan; Brazil; Argentina; Chile; Peru;
    Colombia; Venezuela; Mexico; Cuba; Jamaica; Afghanistan; Europe; Asia; Africa; South America; North America;
    Latin America; Middle East; California; Texas; Florida; New York; New York City; Washington; Washington DC;
    Chicago; Los Angeles; San Francisco; Boston; Massachusetts; Ohio; Virginia; Pennsylvania; Michigan;
    Illinois; Minnesota; Wisconsin; Oregon; Arizona; Georgia; Colorado; Toronto; Ottawa; Ontario; Quebec;
    Vancouver; Sydney; Melbourne; Queensland; New South Wales; Auckland; Paris; Berlin; Rome; Madrid; Barcelona;
    Brussels; Amsterdam; Geneva; Vienna; Dublin; Moscow; Beijing; Shanghai; Tokyo; Atlanta; Baltimore; Dallas;
    Denver; Detroit; Houston; Kansas City; Miami; Milwaukee; Montreal; Nashville; New England; New Jersey; New
    Orleans; Oakland; Oklahoma; Orlando; Philadelphia; Phoenix; Pittsburgh; Portland; Sacramento; San Diego;
    Seattle; St Louis; St. Louis; Tampa; Tampa Bay; Tennessee; Utah; Calgary; Edmonton; Carolina; North
    Carolina; South Carolina; Cincinnati; Indianapolis; Memphis; Winnipeg; Alberta; Manitoba; British Columbia;
    Nova Scotia; Saskatchewan; New Brunswick; Newfoundland; Hawaii; Alaska; Alabama; Kansas; Kentucky;
    Louisiana; Maryland; Missouri; Nebraska; Nevada; Connecticut; Vermont; Maine; Iowa; Indiana; Wales; Delhi;
    New Delhi; Mumbai; Baghdad; Kabul; Jerusalem; Cairo; Johannesburg; Cape Town; Lagos; Nairobi; Brazil
    """

_STATES_OF_THE_WORLD = """
    Afghanistan; Albania; Algeria; Andorra; Angola; Argentina; Armenia; Australia; Austria; Azerbaijan; Bahamas;
    Bahrain; Bangladesh; Barbados; Belarus; Belgium; Belize; Benin; Bermuda; Bhutan; Bolivia; Bosnia; Botswana;
    Brazil; Britain; Brunei; Bulgaria; Burkina Faso; Burma; Burundi; Cambodia; Cameroon; Canada; Chile; China;
    Colombia; Congo; Costa Rica; Croatia; Cuba; Cyprus; Czech Republic; Czechoslovakia; Denmark; Djibouti;
    Dominican Republic; East Timor; Ecuador; Egypt; El Salvador; England; Eritrea; Estonia; Ethiopia; Fiji;
    Finland; France; Gabon; Gambia; Germany; Ghana; Greece; Grenada; Guatemala; Guinea; Guyana; Haiti; Holland;
    Honduras; Hong Kong; Hungary; Iceland; India; Indonesia; Iran; Iraq; Ireland; Israel; Italy; Ivory Coast;
    Jamaica; Japan; Kazakhstan; Kenya; Kosovo; Kuwait; Kyrgyzstan; Laos; Latvia; Lebanon; Lesotho; Liberia;
    Libya; Liechtenstein; Lithuania; Luxembourg; Macau; Macedonia; Madagascar; Malawi; Malaysia; Maldives; Mali;
    Malta; Mauritania; Mauritius; Mexico; Moldova; Mongolia; Montenegro; Morocco; Mozambique; Myanmar; Namibia;
    Nepal; Netherlands; New Zealand; Nicaragua; Niger; Nigeria; North Korea; Northern Ireland; Norway; Oman;
    Pakistan; Palestine; Panama; Papua New Guinea; Paraguay; Peru; Philippines; Poland; Portugal; Puerto Rico;
    Qatar; Romania; Russia; Rwanda; Samoa; San Marino; Saudi Arabia; Scotland; Senegal; Serbia; Sierra Leone;
    Singapore; Slovakia; Slovenia; Somalia; South Africa; South Korea; Soviet Union; Spain; Sri Lanka; Sudan;
    Surinam; Swaziland; Sweden; Switzerland; Syria; Taiwan; Tajikistan; Tanzania; Thailand; Tibet; Togo; Tonga;
    Trinidad; Tunisia; Turkey; Turkmenistan; UAE; U.S; UK; US; USA; Uganda; Ukraine; United Arab Emirates;
    United Kingdom; United States; Uruguay; Uzbekistan; Venezuela; Vietnam; Wales; West Indies; Yemen;
    Yugoslavia; Zaire; Zambia; Zimbabwe
    """

_CITIES_OF_THE_WORLD = """
    Abu Dhabi; Addis Ababa; Maputo; Aleppo; Algiers; Amman; Ankara; Athens; Baku; Bamako; Bangalore; Bangkok;
    Basra; Beirut;
    Belgrade; Bogota; Bogotá; Bombay; Bonn; Bratislava; Brasilia; Bucharest; Budapest; Buenos Aires; Bujumbura;
    Calcutta; Caracas; Chennai; Cologne; Colombo; Copenhagen; Dakar; Damascus; Dhaka; Doha; Donetsk; Dubai;
    Dushanbe; Dusseldorf; Frankfurt; Gaborone; Grozny; Guangzhou; Hanoi; Harare; Havana; Hebron; Helsinki;
    Homs; Idlib; Islamabad; Istanbul; Jakarta; Karachi; Kampala; Kathmandu; Khartoum; Kiev; Kigali; Kinshasa;
    Kuala Lumpur; Kyiv; Kyoto; Lahore; Lima; Lisbon; Ljubljana; Luanda; Lusaka; Madras; Managua; Manila; Milan;
    Minsk; Mogadishu; Monrovia; Montevideo; Mosul; Munich; Naples; Nicosia; Osaka; Oslo; Palermo; Phnom Penh;
    Pyongyang; Quito; Raqqa; Rawalpindi; Reykjavik; Riga; Rio de Janeiro; Riyadh; Rotterdam; Santiago; Sao Paulo;
    Sarajevo; Seoul; Skopje; Sofia; Srinagar; St Petersburg; Stockholm; Strasbourg; Tallinn; Tashkent; Tbilisi;
    Tehran; Tel Aviv; Tijuana; Tirana; Tokyo; Tripoli; Tunis; Turin; Ulan Bator; Vientiane; Vilnius; Warsaw;
    Yangon; Yerevan; Zagreb; Zurich; Brisbane; Adelaide; Mecca; Marseille; Lyon; Hamburg; Stuttgart; Leipzig;
    Green Bay; Buffalo; Jacksonville; Anaheim; San Jose; San Antonio; Las Vegas; Honolulu; Hartford;
    Dresden; Antwerp; Seville; Bilbao; Guadalajara; Acapulco; Wuhan; Shenzhen; Nanjing; Taipei; Hiroshima
    """


def _names(*lists: str) -> frozenset[str]:
    return frozenset(name for names in lists for name in name_list(names))


OLD_SHA_REGIONS: frozenset[str] = _names(_OLD_SHA_REGIONS)
"""The 28 strategic health authorities of 2002-06."""

PLACES: frozenset[str] = _names(_HEALTH_AREAS, _REGIONS_AND_COUNTIES, _TOWNS) | frozenset(SHA_REGIONS)
"""British places that are not in `knowledge.bodies.councils`."""

COUNTRIES: frozenset[str] = _names(_STATES_OF_THE_WORLD)
"""States of the world, and the nations of the United Kingdom."""

COUNTRIES_AND_CITIES: frozenset[str] = (_names(_WORLD, _CITIES_OF_THE_WORLD) | COUNTRIES) - {"Guinea"}
"""Places abroad: never an organisation when they stand alone."""

SHORT_COUNTIES: dict[str, str] = {
    "beds": "bedfordshire",
    "berks": "berkshire",
    "bucks": "buckinghamshire",
    "cambs": "cambridgeshire",
    "glos": "gloucestershire",
    "hants": "hampshire",
    "herts": "hertfordshire",
    "lancs": "lancashire",
    "leics": "leicestershire",
    "lincs": "lincolnshire",
    "northants": "northamptonshire",
    "notts": "nottinghamshire",
    "oxon": "oxfordshire",
    "staffs": "staffordshire",
    "wilts": "wiltshire",
    "worcs": "worcestershire",
    "yorks": "yorkshire",
}
"""Short forms of counties, as in "Royal Berks Hospital" and "South Staffs council", in lower case."""
