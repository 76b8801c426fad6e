"""Owns the names of England's NHS trusts since 1991, so that news which clips them still finds the body.

The names are those of the ODS trust register without "NHS", "Foundation" and "Trust". News drops more words still;
`loaders.identity.keys` says which words make no difference.
"""

from __future__ import annotations

_NAMES = """
2gether; 5 Boroughs Partnership; Addenbrooke's; Aintree University Hospital; Airedale; Alder Hey Children's; Ashford
and St Peter's Hospitals; Ashworth Hospital; Avon and Wiltshire Mental Health Partnership; Avon, Gloucestershire and
Wiltshire; Barking, Havering and Redbridge University Hospitals; Barnet and Chase Farm Hospitals; Barnet, Enfield and
Haringey Mental Health; Barnsley Hospital; Barts Health; Barts and The London; Basildon and Thurrock University
Hospitals; Basingstoke and North Hampshire; Bassetlaw Hospital; Bedford Hospital; Bedfordshire Hospitals; Bedfordshire
and Luton Community; Bedfordshire and Luton Mental Health and Social Care Partnership; Berkshire Healthcare;
Birmingham Children's Hospital; Birmingham Community Healthcare; Birmingham Heartlands and Solihull; Birmingham
Women's; Birmingham Women's and Children's; Birmingham and Solihull Mental Health; Black Country Partnership;
Blackpool Teaching Hospitals; Bolton; Bolton Hospitals; Bradford District Care; Bradford Teaching Hospitals;
Bridgewater Community Healthcare; Brighton and Sussex University Hospitals; Bromley Hospitals; Buckinghamshire
Healthcare; Burton Hospitals; Calderdale and Huddersfield; Calderstones Partnership; Cambridge University Hospitals;
Cambridgeshire Community Services; Cambridgeshire and Peterborough; Camden and Islington; Central London Community
Healthcare; Central Manchester University Hospitals; Central Manchester and Manchester Children's University
Hospitals; Central and North West London; Chelsea and Westminster Hospital; Cheshire and Wirral Partnership;
Chesterfield Royal Hospital; Christie; City Hospitals Sunderland; Clatterbridge Cancer Centre; Colchester Hospital
University; Cornwall Partnership; Countess of Chester Hospital; County Durham and Darlington; Coventry and
Warwickshire Partnership; Croydon Health Services; Cumbria Partnership; Cumbria, Northumberland, Tyne and Wear;
Dartford and Gravesham; Derby Hospitals; Derby Teaching Hospitals; Derbyshire Community Health Services; Derbyshire
Healthcare; Devon Partnership; Doncaster and Bassetlaw Teaching Hospitals; Dorset County Hospital; Dorset Healthcare;
Dorset Healthcare University; Dudley Group; Dudley Integrated Health and Care; Dudley and Walsall Mental Health
Partnership; Ealing Hospital; East Cheshire; East Kent Hospitals University; East Lancashire Hospitals; East London;
East Midlands Ambulance Service; East Suffolk and North Essex; East Sussex County Healthcare; East Sussex Healthcare;
East Sussex Hospitals; East and North Hertfordshire Teaching; East of England Ambulance Service; Epsom and St Helier
University Hospitals; Essex Partnership University; Essex Rivers Healthcare; Five Boroughs Partnership; Frimley
Health; Frimley Park Hospital; Gateshead Health; George Eliot Hospital; Gloucestershire Care Services; Gloucestershire
Health and Care; Gloucestershire Hospitals; Gloucestershire Partnership; Good Hope Hospital; Great Ormond Street
Hospital for Children; Great Western Ambulance Service; Great Western Hospitals; Greater Manchester Mental Health;
Guy's and St Thomas'; Hammersmith Hospitals; Hampshire Hospitals; Hampshire Partnership; Hampshire and Isle of Wight
Healthcare; Harrogate and District; Heart of England; Heatherwood and Wexham Park Hospitals; Hereford Hospitals;
Herefordshire and Worcestershire Health and Care; Hertfordshire Community; Hertfordshire Partnership University;
Hillingdon Hospitals; Hinchingbrooke Health Care; Homerton Healthcare; Homerton University Hospital; Hounslow and
Richmond Community Healthcare; Hull University Teaching Hospitals; Hull and East Yorkshire Hospitals; Humber; Humber
Teaching; Imperial College Healthcare; Ipswich Hospital; Isle of Wight; James Paget University Hospitals; Kent
Community Health; Kent and Medway Mental Health; Kent and Medway NHS and Social Care Partnership; Kettering General
Hospital; King's College Hospital; Kingston Hospital; Kingston and Richmond; Lancashire Care; Lancashire Teaching
Hospitals; Lancashire and South Cumbria; Leeds Community Healthcare; Leeds Mental Health; Leeds Teaching Hospitals;
Leeds and York Partnership; Leicestershire Partnership; Lewisham Healthcare; Lewisham and Greenwich; Lincolnshire
Community Health Services; Lincolnshire Partnership; Liverpool Community Health; Liverpool Heart and Chest Hospital;
Liverpool University Hospitals; Liverpool Women's; London Ambulance Service; London North West University Healthcare;
Maidstone and Tunbridge Wells; Manchester Mental Health and Social Care; Manchester University; Mayday Healthcare;
Medway; Mersey Care; Mersey Regional Ambulance; Mersey and West Lancashire Teaching Hospitals; Mid Cheshire Hospitals;
Mid Essex Hospital Services; Mid Staffordshire; Mid Yorkshire Hospitals; Mid Yorkshire Teaching; Mid and South Essex;
Midlands Partnership University; Milton Keynes University Hospital; Moorfields Eye Hospital; Morecambe Bay Hospitals;
Newcastle upon Tyne Hospitals; Newcastle, North Tyneside and Northumberland Mental Health; Newham University Hospital;
Norfolk Community Health and Care; Norfolk and Norwich University Hospitals; Norfolk and Suffolk; Norfolk and Waveney
Mental Health; North Bristol; North Cumbria Integrated Care; North Cumbria University Hospitals; North East Ambulance
Service; North East London; North Essex Partnership University; North London; North Middlesex University Hospital;
North Staffordshire Combined Healthcare; North Staffordshire Hospital; North Tees and Hartlepool; North West Ambulance
Service; North West Anglia; North West Boroughs Healthcare; North West London Hospitals; Northampton General Hospital;
Northamptonshire Healthcare; Northern Care Alliance; Northern Devon Healthcare; Northern Lincolnshire and Goole;
Northgate and Prudhoe; Northumberland, Tyne and Wear; Northumbria Healthcare; Nottingham City Hospital; Nottingham
University Hospitals; Nottinghamshire Healthcare; Nuffield Orthopaedic Centre; Oxford Health; Oxford Radcliffe
Hospitals; Oxford University Hospitals; Oxfordshire Learning Disability; Oxfordshire and Buckinghamshire Mental
Health; Oxleas; Papworth Hospital; Pennine Acute Hospitals; Pennine Care; Peterborough and Stamford Hospitals;
Plymouth Hospitals; Poole Hospital; Portsmouth Hospitals; Portsmouth Hospitals University; Princess Alexandra
Hospital; Queen Elizabeth Hospital; Queen Elizabeth Hospital, King's Lynn; Queen Mary's Sidcup; Queen Victoria
Hospital; Queen's Medical Centre; Robert Jones and Agnes Hunt Orthopaedic Hospital; Rotherham; Rotherham Doncaster and
South Humber; Rotherham General Hospitals; Royal Berkshire; Royal Bolton Hospital; Royal Bournemouth and Christchurch
Hospitals; Royal Brompton and Harefield; Royal Cornwall Hospitals; Royal Devon University Healthcare; Royal Devon and
Exeter; Royal Free London; Royal Liverpool and Broadgreen University Hospitals; Royal Marsden; Royal National Hospital
for Rheumatic Diseases; Royal National Orthopaedic Hospital; Royal National Throat, Nose and Ear Hospital; Royal
Orthopaedic Hospital; Royal Papworth Hospital; Royal Surrey; Royal Surrey County Hospital; Royal United Hospital Bath;
Royal United Hospitals Bath; Royal West Sussex; Royal Wolverhampton; Royal Wolverhampton Hospitals; Salford Royal;
Salisbury; Sandwell Mental Health; Sandwell and West Birmingham Hospitals; Scarborough and North East Yorkshire Health
Care; Sheffield Children's; Sheffield Health and Social Care; Sheffield Teaching Hospitals; Sherwood Forest Hospitals;
Shrewsbury and Telford Hospital; Shropshire Community Health; Solent; Somerset; Somerset Partnership; South Central
Ambulance Service; South Devon Healthcare; South East Coast Ambulance Service; South Essex Partnership; South Essex
Partnership University; South London Healthcare; South London and Maudsley; South Staffordshire and Shropshire
Healthcare; South Tees Hospitals; South Tyneside; South Tyneside and Sunderland; South Warwickshire University; South
West London and St George's Mental Health; South West Yorkshire Partnership; South Western Ambulance Service; South of
Tyne and Wearside Mental Health; Southern Health; Southport and Ormskirk Hospital; St George's Healthcare; St George's
University Hospitals; St Helens and Knowsley Teaching Hospitals; St Mary's; Staffordshire Ambulance Service;
Staffordshire and Stoke on Trent Partnership; Stockport; Suffolk Mental Health Partnership; Surrey Community; Surrey
and Borders Partnership; Surrey and Sussex Healthcare; Sussex Community; Sussex Partnership; Tameside Hospital;
Tameside and Glossop Integrated Care; Taunton and Somerset; Tavistock and Portman; Tees and North East Yorkshire;
Tees, Esk and Wear Valleys; Torbay and South Devon; Torbay and Southern Devon Health and Care; Trafford Healthcare;
United Bristol Healthcare; United Lincolnshire Teaching Hospitals; University College London Hospitals; University
Hospital Birmingham; University Hospital Southampton; University Hospital of North Staffordshire; University Hospital
of South Manchester; University Hospitals Birmingham; University Hospitals Bristol; University Hospitals Bristol and
Weston; University Hospitals Coventry and Warwickshire; University Hospitals Dorset; University Hospitals Plymouth;
University Hospitals Sussex; University Hospitals of Derby and Burton; University Hospitals of Leicester; University
Hospitals of Morecambe Bay; University Hospitals of North Midlands; Velindre; Walsall Healthcare; Walsall Hospitals;
Walton Centre; Warrington and Halton Hospitals; Warrington and Halton Teaching Hospitals; West Hertfordshire
Hospitals; West Hertfordshire Teaching Hospitals; West London; West London Mental Health; West Middlesex University
Hospital; West Midlands Ambulance Service University; West Suffolk; West Suffolk Hospital; West Sussex Health and
Social Care; Western Sussex Hospitals; Weston Area Health; Whipps Cross University Hospital; Whittington Health;
Whittington Hospital; Winchester and Eastleigh Healthcare; Wirral Community Health and Care; Wirral University
Teaching Hospital; Worcestershire Acute Hospitals; Worcestershire Health and Care; Worcestershire Mental Health
Partnership; Worthing and Southlands Hospitals; Wrightington, Wigan and Leigh; Wye Valley; Yeovil District Hospital;
York Hospitals; York Teaching Hospital; York and Scarborough Teaching Hospitals; Yorkshire Ambulance Service
"""

TRUSTS: frozenset[str] = frozenset(name for name in " ".join(_NAMES.split()).split("; "))
"""About 330 names, as registered now or once."""

SHORT_TRUSTS: dict[str, str] = {
    "Mid Staffordshire": "Mid Staffordshire",
    "Mid Staffs": "Mid Staffordshire",
    "Bart's and the London": "Barts and The London",
    "Barts and the London": "Barts and The London",
    "Barts Health": "Barts Health",
    "Morecambe Bay hospitals": "University Hospitals of Morecambe Bay",
    "SLaM": "South London and Maudsley",
}
"""What news across the country says for a trust."""
