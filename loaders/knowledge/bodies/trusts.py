"""Owns the names of England's NHS trusts since 1991, so that news which clips them still finds the body.

The names are those of the ODS trust register without "NHS", "Foundation" and "Trust". News drops more words still;
`loaders.identity.organisation_keys` says which words make no difference.
"""

from __future__ import annotations

from loaders.knowledge.word_lists import name_list

_FOUNDATION = """
    Airedale; Alder Hey Children's; Ashford and St Peter's Hospitals; Barnsley Hospital; Basildon and Thurrock
    University Hospitals; Bedfordshire Hospitals; Berkshire Healthcare; Birmingham Community Healthcare;
    Birmingham Women's; Birmingham Women's and Children's; Birmingham and Solihull Mental Health; Blackpool
    Teaching Hospitals; Bolton; Bradford Teaching Hospitals; Bridgewater Community Healthcare; Burton Hospitals;
    Calderdale and Huddersfield; Calderstones Partnership; Cambridge University Hospitals; Cambridgeshire and
    Peterborough; Central Manchester University Hospitals; Central and North West London; Chelsea and
    Westminster Hospital; Cheshire and Wirral Partnership; Chesterfield Royal Hospital; Christie; City Hospitals
    Sunderland; Clatterbridge Cancer Centre; Cornwall Partnership; Countess of Chester Hospital; County Durham
    and Darlington; Cumbria, Northumberland, Tyne and Wear; Derbyshire Community Health Services; Derbyshire
    Healthcare; Doncaster and Bassetlaw Teaching Hospitals; Dorset County Hospital; Dorset Healthcare
    University; Dudley Group; East Kent Hospitals University; East London; East Suffolk and North Essex; Essex
    Partnership University; Frimley Health; Gateshead Health; Gloucestershire Health and Care; Gloucestershire
    Hospitals; Great Ormond Street Hospital for Children; Great Western Hospitals; Greater Manchester Mental
    Health; Guy's and St Thomas'; Hampshire Hospitals; Hampshire and Isle of Wight Healthcare; Harrogate and
    District; Heart of England; Heatherwood and Wexham Park Hospitals; Hertfordshire Partnership University;
    Hillingdon Hospitals; Homerton Healthcare; Humber Teaching; James Paget University Hospitals; Kent Community
    Health; Kettering General Hospital; King's College Hospital; Kingston and Richmond; Lancashire Teaching
    Hospitals; Lancashire and South Cumbria; Leeds and York Partnership; Lincolnshire Partnership; Liverpool
    Heart and Chest Hospital; Liverpool University Hospitals; Liverpool Women's; Manchester University; Medway;
    Mersey Care; Mid Cheshire Hospitals; Mid Staffordshire; Mid and South Essex; Midlands Partnership
    University; Milton Keynes University Hospital; Moorfields Eye Hospital; Newcastle upon Tyne Hospitals;
    Norfolk and Norwich University Hospitals; Norfolk and Suffolk; North Cumbria Integrated Care; North East
    Ambulance Service; North East London; North Essex Partnership University; North London; North Tees and
    Hartlepool; North West Anglia; North West Boroughs Healthcare; Northamptonshire Healthcare; Northern Care
    Alliance; Northern Lincolnshire and Goole; Northumbria Healthcare; Nottinghamshire Healthcare; Oxford
    Health; Oxford University Hospitals; Oxleas; Pennine Care; Poole Hospital; Queen Elizabeth Hospital, King's
    Lynn; Queen Victoria Hospital; Robert Jones and Agnes Hunt Orthopaedic Hospital; Rotherham; Rotherham
    Doncaster and South Humber; Royal Berkshire; Royal Bournemouth and Christchurch Hospitals; Royal Brompton
    and Harefield; Royal Devon University Healthcare; Royal Free London; Royal Marsden; Royal National Hospital
    for Rheumatic Diseases; Royal Orthopaedic Hospital; Royal Papworth Hospital; Royal Surrey; Royal United
    Hospitals Bath; Salisbury; Sheffield Children's; Sheffield Teaching Hospitals; Sherwood Forest Hospitals;
    Somerset; South Central Ambulance Service; South East Coast Ambulance Service; South Essex Partnership
    University; South London and Maudsley; South Tees Hospitals; South Tyneside; South Tyneside and Sunderland;
    South Warwickshire University; South West Yorkshire Partnership; South Western Ambulance Service; St
    George's University Hospitals; Stockport; Surrey and Borders Partnership; Sussex Community; Sussex
    Partnership; Tameside and Glossop Integrated Care; Taunton and Somerset; Tavistock and Portman; Tees, Esk
    and Wear Valleys; Torbay and South Devon; University College London Hospitals; University Hospital
    Southampton; University Hospital of South Manchester; University Hospitals Birmingham; University Hospitals
    Bristol and Weston; University Hospitals Dorset; University Hospitals Sussex; University Hospitals of Derby
    and Burton; University Hospitals of Morecambe Bay; Walton Centre; Warrington and Halton Teaching Hospitals;
    West Midlands Ambulance Service University; West Suffolk; Wirral Community Health and Care; Wirral
    University Teaching Hospital; Wrightington, Wigan and Leigh; Yeovil District Hospital; York and Scarborough
    Teaching Hospitals
    """

_NHS = """
    Avon and Wiltshire Mental Health Partnership; Barking, Havering and Redbridge University Hospitals; Barnet
    and Chase Farm Hospitals; Barnet, Enfield and Haringey Mental Health; Barts Health; Barts and The London;
    Bedford Hospital; Bedfordshire and Luton Mental Health and Social Care Partnership; Brighton and Sussex
    University Hospitals; Buckinghamshire Healthcare; Cambridgeshire Community Services; Central London
    Community Healthcare; Coventry and Warwickshire Partnership; Croydon Health Services; Dartford and
    Gravesham; Devon Partnership; Dudley Integrated Health and Care; Ealing Hospital; East Cheshire; East
    Lancashire Hospitals; East Midlands Ambulance Service; East Sussex County Healthcare; East Sussex
    Healthcare; East and North Hertfordshire Teaching; East of England Ambulance Service; Epsom and St Helier
    University Hospitals; George Eliot Hospital; Gloucestershire Care Services; Hammersmith Hospitals;
    Herefordshire and Worcestershire Health and Care; Hertfordshire Community; Hinchingbrooke Health Care;
    Hounslow and Richmond Community Healthcare; Hull University Teaching Hospitals; Imperial College Healthcare;
    Ipswich Hospital; Isle of Wight; Kent and Medway Mental Health; Leeds Community Healthcare; Leeds Teaching
    Hospitals; Leicestershire Partnership; Lewisham and Greenwich; Lincolnshire Community Health Services;
    Liverpool Community Health; London Ambulance Service; London North West University Healthcare; Maidstone and
    Tunbridge Wells; Mersey and West Lancashire Teaching Hospitals; Mid Essex Hospital Services; Mid Yorkshire
    Teaching; Newham University Hospital; Norfolk Community Health and Care; North Bristol; North Cumbria
    University Hospitals; North Middlesex University Hospital; North Staffordshire Combined Healthcare; North
    West Ambulance Service; North West London Hospitals; Northampton General Hospital; Northern Devon
    Healthcare; Nottingham City Hospital; Nottingham University Hospitals; Nuffield Orthopaedic Centre;
    Oxfordshire Learning Disability; Pennine Acute Hospitals; Portsmouth Hospitals University; Princess
    Alexandra Hospital; Queen Mary's Sidcup; Royal Cornwall Hospitals; Royal Liverpool and Broadgreen University
    Hospitals; Royal National Orthopaedic Hospital; Royal West Sussex; Royal Wolverhampton; Sandwell and West
    Birmingham Hospitals; Scarborough and North East Yorkshire Health Care; Shrewsbury and Telford Hospital;
    Shropshire Community Health; Solent; South London Healthcare; South West London and St George's Mental
    Health; South of Tyne and Wearside Mental Health; Southport and Ormskirk Hospital; St Mary's; Staffordshire
    and Stoke on Trent Partnership; Suffolk Mental Health Partnership; Surrey and Sussex Healthcare; Tees and
    North East Yorkshire; Torbay and Southern Devon Health and Care; Trafford Healthcare; United Lincolnshire
    Teaching Hospitals; University Hospitals Coventry and Warwickshire; University Hospitals Plymouth;
    University Hospitals of Leicester; University Hospitals of North Midlands; Velindre; Walsall Healthcare;
    West Hertfordshire Teaching Hospitals; West London; West Middlesex University Hospital; West Sussex Health
    and Social Care; Weston Area Health; Whipps Cross University Hospital; Whittington Health; Winchester and
    Eastleigh Healthcare; Worcestershire Acute Hospitals; Worcestershire Mental Health Partnership; Worthing and
    Southlands Hospitals; Wye Valley; Yorkshire Ambulance Service
    """

_EARLIER = """
    2gether; 5 Boroughs Partnership; Addenbrooke's; Aintree University Hospital; Ashworth Hospital; Avon,
    Gloucestershire and Wiltshire; Basingstoke and North Hampshire; Bassetlaw Hospital; Bedfordshire and Luton
    Community; Birmingham Children's Hospital; Birmingham Heartlands and Solihull; Black Country Partnership;
    Bolton Hospitals; Bradford District Care; Bromley Hospitals; Camden and Islington; Central Manchester and
    Manchester Children's University Hospitals; Colchester Hospital University; Cumbria Partnership; Derby
    Hospitals; Derby Teaching Hospitals; Dorset Healthcare; Dudley and Walsall Mental Health Partnership; East
    Sussex Hospitals; Essex Rivers Healthcare; Five Boroughs Partnership; Frimley Park Hospital; Gloucestershire
    Partnership; Good Hope Hospital; Great Western Ambulance Service; Hampshire Partnership; Hereford Hospitals;
    Homerton University Hospital; Hull and East Yorkshire Hospitals; Humber; Kent and Medway NHS and Social Care
    Partnership; Kingston Hospital; Lancashire Care; Leeds Mental Health; Lewisham Healthcare; Manchester Mental
    Health and Social Care; Mayday Healthcare; Mersey Regional Ambulance; Mid Yorkshire Hospitals; Morecambe Bay
    Hospitals; Newcastle, North Tyneside and Northumberland Mental Health; Norfolk and Waveney Mental Health;
    North Staffordshire Hospital; Northgate and Prudhoe; Northumberland, Tyne and Wear; Oxford Radcliffe
    Hospitals; Oxfordshire and Buckinghamshire Mental Health; Papworth Hospital; Peterborough and Stamford
    Hospitals; Plymouth Hospitals; Portsmouth Hospitals; Queen Elizabeth Hospital; Queen's Medical Centre;
    Rotherham General Hospitals; Royal Bolton Hospital; Royal Devon and Exeter; Royal National Throat, Nose and
    Ear Hospital; Royal Surrey County Hospital; Royal United Hospital Bath; Royal Wolverhampton Hospitals;
    Salford Royal; Sandwell Mental Health; Sheffield Health and Social Care; Somerset Partnership; South Devon
    Healthcare; South Essex Partnership; South Staffordshire and Shropshire Healthcare; Southern Health; St
    George's Healthcare; St Helens and Knowsley Teaching Hospitals; Staffordshire Ambulance Service; Surrey
    Community; Tameside Hospital; United Bristol Healthcare; University Hospital Birmingham; University Hospital
    of North Staffordshire; University Hospitals Bristol; Walsall Hospitals; Warrington and Halton Hospitals;
    West Hertfordshire Hospitals; West London Mental Health; West Suffolk Hospital; Western Sussex Hospitals;
    Whittington Hospital; Worcestershire Health and Care; York Hospitals; York Teaching Hospital
    """


FOUNDATION_TRUSTS: frozenset[str] = frozenset(name_list(_FOUNDATION))
"""Names last registered as foundation trusts."""
NHS_TRUSTS: frozenset[str] = frozenset(name_list(_NHS))
"""Names last registered as NHS trusts."""
TRUSTS: frozenset[str] = FOUNDATION_TRUSTS | NHS_TRUSTS | frozenset(name_list(_EARLIER))
"""About 330 names, as registered now or once."""

SHORT_TRUSTS: dict[str, str] = {
    "Mid Staffordshire": "Mid Staffordshire",
    "Mid Staffs": "Mid Staffordshire",
    "Bart's and the London": "Barts and The London",
    "Barts and the London": "Barts and The London",
    "Barts Health": "Barts Health",
    "Morecambe Bay hospitals": "University Hospitals of Morecambe Bay",
    "Oxford Radcliffe": "Oxford Radcliffe Hospitals",
    "Avon and Wiltshire": "Avon and Wiltshire Mental Health Partnership",
    "Northern Lincolnshire and Goole": "Northern Lincolnshire and Goole",
    "SLaM": "South London and Maudsley",
}
"""What news across the country says for a trust."""

DISTINCT_TRUSTS = frozenset(
    [
        "2gether", "Oxleas", "Barts and The London", "Royal Marsden", "Tavistock and Portman",
        "Guy's and St Thomas'", "South London and Maudsley", "Royal Brompton and Harefield", "Royal Free London",
        "Liverpool Women's", "Salford Royal", "Royal Devon and Exeter", "Royal Berkshire", "Royal Surrey",
        "Birmingham Women's", "Birmingham Women's and Children's", "Alder Hey Children's", "Sheffield Children's",
        "Royal Wolverhampton",
    ]
)  # fmt: skip
"""Names that no place or other body shares, so that they are a trust's without "trust" behind them."""
