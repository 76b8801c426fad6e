"""Owns the capitalised words that are no part of a person's name: bodies, sites, places, times, nouns."""

from __future__ import annotations

from loaders.knowledge.word_lists import name_list, word_set

BODY_WORDS = word_set(
    """
governors
tech motorsports motorcycles records bakery butchers builders plumbers nurseries consultants associates
recruitment academy accord act admissions adoption advice agency agenda agreement alliance ambulance appeal
arena arms army assembly assessment association authority award awards bank bid bill board boards borough branch
budget building business cabinet campaign campus care cathedral catering centre center centres chamber charity
chronicle clinic clinical clinics club co coalition college commission commissioning committee committees
community companies company confederation conference congress consortium constituency consulting co-operative
corporation cottage council councils county court courts crescent cup dementia department development digest
direct directorate district division doctrine donor drive education effect emergency employment enterprise
enterprises estate evening executive exhibition express family federation fellowship fest festival finance
financial fire firm football forum foundation framework fund gallery garden gardens gazette general government
grammar group groups guardian guidance hall health healthcare healthwatch heath herald holdings home homes
hospice hospital hospitals hotel house housing inc independent industries infirmary information initiative inn
inquiry inspectorate institute institution insurance integrated international island islands journal junction
kingdom laboratory laboratories labs lane law league learning leisure library lifeboat limited line lives llc
llp local ltd magazine mail maternity medal media medical medicare medicine memorial mental mill ministry mosque
motor motors museum national network news newspaper nhs north northern nursery nursing office online orchestra
order organisation organization outreach palace panel park parish parliament partners partnership partnerships
party pathway patients pharma pharmacy pier place plan plaza plc police policy pool post practice press primary
prison prize productions professional programme project properties provider province public rail railway
recommendations region regional rehabilitation report reports republic research reserve reservoir resource
restaurant resources review road route royal rugby rules sanatorium scheme school schools science secondary
section sector security select senate series service services shire shop shopping show sites social societies
society solicitors solutions south southern square stadium standard standards state states station store stores
strategic strategy street studies studio studios style summit support surgery surgeries survey syndrome system
systems taskforce team teams telegraph terrace theatre theory therapies therapy times towers township trading
training transport treasury treatment treaty tribune trust trusts tunnel union unit unitary united units
university vale valley venture ventures villa village walk ward wards warehouse waterfront way website welfare
west western wing works workshop yard youth zone east eastern cancer disease hepatitis virus vaccine day week
month year quarter season century avenue close mews ave rd st bridge canal coast bay beach harbour hill hills
carnival expedition parade gala fete fayre marathon pageant picnic seminar symposium webinar roadshow showcase
regatta triathlon lake river sea mount mountain forest wood woods field fields farm jubilee
"""
)
"""Words that after a name make it a body, a site or a thing: "James Cook University Hospital", "Francis Report"."""

SITE_SURNAMES = word_set(
    """
park hall hill street house church wood woods field fields bridge court lane west north south east mill hills
heath close walk way ward bank banks bishop garden gardens vale lake rivers forest mount place square drive
hampshire lawless law day english royal british france holland ireland england london york lancaster chester
kent devon cornwall bill marks
"""
)
"""Words of `BODY_WORDS` and places that are surnames too, after a given name and beside a role or verb of speech."""

BEFORE_NAMESAKES = word_set(
    "st saint saints queen king royal great upper lower new old port fort lake mount san santa los"
)
"""Words before a name that make a place or a site of it: St John, Queen Mary, Great James Street."""

TIME_WORDS = word_set(
    """
monday tuesday wednesday thursday friday saturday sunday mondays fridays january february march april may june
july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues
wed thu thur thurs fri sat sun spring summer autumn winter christmas easter ramadan diwali today yesterday
tomorrow am pm gmt bst noon
"""
)

FUNCTION_WORDS = word_set(
    """
a about above according across after again against ago all almost along already also although always among
amongst an and another any anyone are around as asked at away back be because been before being below between
beyond both but by can cannot could dear despite did do does doing don't down due during each either else ever
every everyone except few fewer finally first five following for former four from further get give given go had
has have having he hello her here hers hi him his how however i i'd i'll i'm i've if in including indeed instead
into is isn't it it's its itself just last later least less let let's like likewise many maybe me meanwhile
moreover most much my near nearly neither never nevertheless next no nobody none nor not nothing now of off on
once one only onto or other others our ours out outside over overall own per perhaps please plus possibly quite
rather read really same second see seven several she should similarly since six so some someone something
sometimes soon still such ten than thank thanks that that's the their theirs them then there there's therefore
these they they're third this those though three through throughout thus to together too towards two under
unless unlike until up upon us usually very via was we we're we've well were what whatever when whenever where
whereas wherever whether which while whilst who whoever whom whose why will with within without would yes yet
you your yours you're more eight nine new old great good best better big key full high low long early late major
main real small whole free open top total true right left hereby herewith sincerely faithfully regards cheers
sent subject re fw fwd cc bcc attn ps nb eg ie etc vs
"""
)

COMMON_WORDS = word_set(
    """
portrait photograph photographer pictured caption lebanese israeli israelis iraqi iraqis iranian palestinian
palestinians chinese spanish dutch swedish polish romanian pakistani bangladeshi nigerian somali arab arabs
sunni shiite shia hindu sikh buddhist jewish christian anglican methodist baptist conservative liberal democrat
labour unionist nationalist access account accountable accounts action affairs aviation acute adult adults
advanced age ageing
aid aims all-party america american americans analysis annual apologies appendix area areas art article articles
arts attendance attended august available baby background barrier basic bed benefit benefits better black blue
body book box breaking british broadcast brown carer carers case cases catholic central change chapter charter
chemical child children city civil class click code coffee comment comments commons communities comprehensive
computer consultant consultation contact continuing contract control cookie copyright core corporate cost costs
councillors country covid covid-19 credit crisis critical crown data date dates day-care death decision deep
defence delivery democratic democrats details digital disability document documents draft drug drugs easy eating
economic economy editor editorial editors effective elderly election email energy england english environment
environmental equality equity europe european events evidence example expert facebook facts fax feature features
federal fiction file filed final five flexible food foreign forward france french friend friends frontline
future gas german germany global gold google governing green guide head healthy help high-quality history holy
homecare hours human image images immediate impact improvement improving in-house income independence index
indian individual infection innovation inspection integration intermediate internal internet interview
investment iraq irish issue issues italian italy item items japan japanese job jobs joint joined junior justice
lady latest leader leaders leave lead lib liberating life lifelong light link links list listen live living loan
locality lords lottery love management map market markets master meeting meetings member members men menu
message metropolitan microsoft middle minister ministers minutes mobile model modern money more moving mp mps
music muslim name names nation natural need needs neighbourhood news newsletter norm notes number nurse nurses
obesity object oil older olympic olympics operations operating opportunities options out-of-hours ours outcomes
pages paper parent parents part patient patient-led pay payment payments pension people person personal phone
photo physical picture pioneer pioneers pilot pilots places planning plans point poll poor population posted
potential power premier present president prime principal priorities priority private procurement product
products professor profile profit progress protection protestant published purpose quality queen question
questions quick quote radical radio rail reading recent red reform reforms register related release republican
republicans request response results rights risk role roman room rule running rural russia russian safe safety
sale save saving scotland scottish search secretary send senior share short sign site skills software sources
space spain special specialist speech spending sport sports staff stage star start statement story stress stroke
structure student students submission sustainability sustainable table tags tax technology teenage telephone
test testing text title tools topic topics tory tories total town trade traditional transforming transformation
travel turkey tv twitter uk updated urban urgent us usa user users value video view views vision visit visitors
voluntary vote wales war warning water web welcome welsh white wide windows wireless women word words work
worker workers workforce working workplace world worldwide write writing wrong accepting adding addressing
agreed agreeing answering applying appointing asking assessing attending being bringing building buying calling
caring changing choosing closing coming commenting considering creating cutting dealing delivering describing
developing doing driving ending engaging ensuring establishing evaluating expanding explaining exploring facing
falling finding focusing following funding getting giving going growing having helping holding including
increasing integrating introducing joining keeping launching leading leaving looking losing making managing
measuring merging monitoring needing noting offering opening organising paying playing preventing promoting
proposing protecting providing publishing putting raising reaching receiving recruiting reducing reflecting
regarding reporting responding reviewing rising seeing seeking selecting selling setting sharing showing
speaking standing starting staying stopping strengthening supporting taking talking telling thinking tracking
trying turning understanding using voting waiting wanting watching welcoming winning contents minute taker
governance overview designate scrutiny agenda quorum matters arising vacancy vacancies resolved noted decision
decisions recommendation recommendations declaration declarations
"""
)

PLACE_WORDS = word_set(
    """
aberdeen africa african aldershot australia australian barking barnet barnsley basildon bath bedford
bedfordshire belfast belgium berkshire bexley birmingham blackburn blackpool bolton boston bournemouth bradford
brazil brent brighton bristol britain brixton bromley buckinghamshire burnley bury california calderdale
cambridge cambridgeshire camden canada canterbury cardiff carlisle chelmsford chelsea cheltenham cheshire
chester chesterfield chicago china colchester cornwall coventry crewe croydon cumbria dagenham darlington
denmark derby derbyshire devon doncaster dorset dover dublin dudley dundee durham ealing eastbourne edinburgh
egypt enfield england essex exeter finland florida fulham gateshead glasgow gloucester gloucestershire greece
greenwich grimsby guildford hackney halifax hammersmith haringey harlow harrogate harrow hartlepool hastings
havering hereford herefordshire hertfordshire hillingdon hounslow huddersfield hull humber humberside india
indiana ipswich iran ireland islington israel jamaica kensington kent kenya kingston kirklees knowsley lambeth
lancashire lancaster leeds leicester leicestershire lewisham lincoln lincolnshire liverpool luton maidstone
manchester mansfield margate medway melbourne merseyside merton middlesbrough middlesex midlands miami moscow
netherlands newcastle newham newport norfolk northampton northamptonshire northumberland northumbria norway
norwich nottingham nottinghamshire oldham oxford oxfordshire pakistan paris peterborough plymouth poland poole
portsmouth preston reading redbridge redcar rochdale rome rotherham rutland salford salisbury sandwell
scandinavia scarborough sefton sheffield shrewsbury shropshire slough solihull somerset southampton southend
southport southwark staffordshire stockport stockton stoke sunderland surrey sussex swansea sweden swindon
switzerland sydney tameside taunton teesside telford texas thames thurrock tokyo torbay tottenham trafford truro
tyneside ulster wakefield walsall waltham wandsworth warrington warwickshire washington watford westminster
whitehall wigan wiltshire winchester wirral woking wolverhampton worcester worcestershire worthing yeovil york
yorkshire york's asia asian america afghanistan argentina austria baghdad bangladesh berlin bulgaria caribbean
chile colombia cuba cyprus czech delhi ethiopia georgia ghana hungary iceland indonesia iraq jordan korea kuwait
lebanon libya lithuania malaysia malta mexico morocco nepal nigeria peru philippines portugal romania rwanda
saudi serbia singapore somalia sudan syria taiwan tehran thailand tunisia uganda ukraine venezuela vietnam yemen
zambia zimbabwe hong kong zealand los angeles san francisco milton keynes cleethorpes isles scilly
"""
)

NOT_NAMES = BODY_WORDS | TIME_WORDS | FUNCTION_WORDS | COMMON_WORDS | PLACE_WORDS

COMMON_SURNAMES = word_set(
    """
senior
archer baker ball banks barber bell best bird bishop black bond booth bowman brook brown bull burns bush butcher
butler carpenter carter case chambers chance church clay close coffee cole cook cooper cross curry dale day dean
drake draper duke dyer field fields finch fish fisher fleming flood flowers ford forest forester foster fowler
fox france freeman french friend frost gamble gardener gardner gates gray green grey hall hand hardy hart hawk
hayes head heath hill hills hogg holiday holland holly hope house hunt hunter ireland jewell joiner judge keen
kent key king knight lake lamb lane large law laws leach light little lloyd long lord love low lock mann march
marsh marshall mason master may mercer miles mill miller mills moody moon moore morrow moss neil new noble nice
north nurse nutt orchard page paige painter palmer parish park parker parks parsons peace pike pitt plant pond
pool pope porter potter power powers presley price prince proctor quick rain ray read reed reeves rich rivers
robins rock rose rush sadler sage salmon salt savage sawyer scholar self sellers sharp shepherd short
silver singer skinner slater small smart smith snow south speed spence spring staff stamp steel stern stock
stone strange street strong summer summers sweet swift tailor taylor temple thorn tiller town tower turner tyler
usher vale vine waite walker wall walls ward waters way weaver webb weeks wells west wheeler white wild wise
wolf wood woods wright yard york young welsh english
baron beach book champion child christmas clerk constable earl easter farmer gold good guide money nice parent player
post priest rule sergeant sheriff sale star steward story towers trainer winter
"""
)
"""Surnames that are English words too: alone they need a verb of speech or a possessive to be a person."""

_EPONYM_NAMES = """
john lewis; marie curie; sue ryder; leonard cheshire; joseph rowntree; john radcliffe; james paget; james cook;
george eliot; queen charlotte; queen elizabeth; leigh day; ernst young; marks spencer; laura ashley; thomas
cook; harvey nichols; johnson johnson; dr foster; turning point; goldman sachs; morgan stanley; merrill lynch;
lloyds tsb; grant thornton; baker tilly; rowan; frances house; florence nightingale foundation; victoria wood
house; great ormond; alder hey; age concern; mary seacole trust; simon community; john innes; luton dunstable;
charing cross; holy cross; blue cross; red cross; victoria cross; hilary term; parkinson disease; hong kong; el
al; al qaeda; al jazeera; covent garden; downing street; jimmy choo; calvin klein; louis vuitton; harley
davidson; rolls royce; jack daniels; santa claus; father christmas; martin luther king day; christmas carol;
uncle sam
"""
EPONYMS = frozenset(name_list(_EPONYM_NAMES))
"""National companies, charities and hospitals called after a person; in lower case with single spaces."""
