"""Owns the given names common in Britain, by the gender they usually tell: facts of usage."""

from __future__ import annotations

_FEMALE_WORDS = """
abigail ada adele adrienne afua agnes aileen ailsa aisha aisling alana alexandra alice alicia alina alison
allison alma alyson amanda amara amber amelia amina amy ana anastasia andrea angela angelina angharad anita
anjali ann anna annabel annabelle anne anneliese annette annie annmarie anthea antonia anushka anya aoife april
arlene asha asma asmita astrid audrey ava avril ayesha azra barbara bea beata beatrice becky belinda bernadette
bernice beryl beth bethan bethany betty beverley beverly binita blessing bonnie brenda bridget bridie briony
bronagh bronwen bryony caitlin camilla candice cara carla carly carmel carmen carol carole caroline carolyn
carrie caryl catharine catherine cathryn cathy catriona cecilia celia ceri chantal chantelle charlotte chelsea
cheryl chiara chidinma chioma chloe christabel christina christine cindy claire clara clare claudia clementine
colette connie constance cora coral cordelia corinne courtney cressida cynthia dagmara daisy danielle daphne
dawn deborah debra debbie deepa deirdre delia delyth denise desiree devika diana diane dianne dilys dinah dipti
divya dolores donna dora doreen doris dorota dorothy ebony edith edna edwina efua eileen eilidh eimear elaine
eleanor elena elinor elisabeth elise elizabeth eliza ella ellen ellie elly eloise elsa elsie elspeth emilia
emily emma ekaterina ena erica erin esme estelle esther ethel eugenie eunice eva eve evelyn ewa faith farah
farida farzana fatima fatou fatoumata fay faye felicity fiona flora florence folake frances francesca freda
freya funmi gabriela gabrielle gaenor gail gaynor geeta gemma genevieve georgia georgie georgina geraldine
gertrude gillian gill gina ginny gita gladys glenda glenys glynis grace grainne greta gudrun gurpreet gwen
gwenda gwyneth halima hana hanna hannah harriet harsha hayley hazel heather heidi helen helena helga henrietta
hermione hetty hilary hilda holly honor hyacinth ida ifeoma imelda imogen ina indira indra ines ingrid iona
ingeborg irena irene iris isabel isabella isabelle isla isobel ivana iwona jacinta jacqueline jacqui jackie
jagoda jamila jan jane janet janette janice janine jasmin jasmine jaya jayne jayshree jean jeanette jeanne
jemima jemma jennie jennifer jenny jess jessica jill jo joan joanna joanne jocelyn jodie josephine josie joy
joyce juanita judith judy julia juliana julianne julie juliet juliette justyna kalpana kamala karen karin
karolina kasia katarzyna kate katharine kathleen kathryn kathy katherine katie katrina katy kavita kay kayleigh
kelly keisha kerry khadija kiran kirsten kirsty krystyna kulvinder lakshmi lara latifa laura lauren lavinia lea
leah leanne leila lena leona leonie lesley letitia lila lilian lillian lily linda lindsay lindsey linzi lisa liz
liza lizzie lois lola lorna lorraine lottie louisa louise lucia lucie lucinda lucy lydia lyn lynda lynette lynn
lynne lynsey mabel maddie madeleine madhu maeve magda magdalena maggie mags mairead mairi malgorzata mandy
manjit manju maria mariam marian marianne marie marilyn marina marion marjorie marlene marta martha martina mary
maryam matilda maud maura maureen mavis maxine meena meera megan meghan meg melanie melissa mercy meryl mia
michaela michele michelle mildred millicent millie mina minnie miranda miriam moira molly mona monica monika
morag moya muriel myra myrtle nadia nadine nan nancy naomi narinder nasreen natalia natalie natasha nasim nazia
nell nellie nerys nessa ngozi niamh nicci nichola nicola nicole nicky nikita nikki nina nita noor nora noreen
norma nuala nusrat octavia olga olive olivia olwen olwyn oonagh orla pamela parveen patience patricia patsy
paula paulette pauline pearl peggy penelope penny petra philippa phillipa phoebe phyllis pippa polly poonam
pooja portia prisca priscilla priti priya prudence queenie rachael rachel rachelle radha ragini rajni ranjana
rebecca rebekah reena rehana rekha renata renee rhian rhiannon rhona rhonda rita roberta rohini roisin romola
rosalind rosaleen rosa rosamund rosanna rose roseanne rosemary rosie rowena roxanne ruby rubina rukhsana rukmini
ruksana ruth ruqayyah sabina sabrina sadia sadie safiya saima saira sakina sally salma samantha samina sandra
sandy sangeeta saoirse sara sarah saskia savita seema selina serena shabana shabnam shagufta shakira sharon
shauna shazia sheena sheila shelagh shelley shereen shirley shobha shona shreya sian simone sinead siobhan sita
sofia sonal sonia sonja sophia sophie stacey stella steph stephanie sue suki sukhi sunita surinder susan
susannah susanna susie suzanne suzy svetlana swati sylvia tabitha tahira tamara tamsin tania tanya tara tasneem
tatiana temitope teresa tess tessa thea thelma theresa therese tina tracey tracy trish trisha trudi trudy uma
una ursula usha uzma val valerie vanessa veena vera verity veronica vicki vicky victoria vimla violet virginia
vivien vivienne wanda wendy wilma winifred winnie xenia yasmin yasmine yetunde ying yolanda yvette yvonne zahra
zainab zara zelda zena zeinab zoe zofia zubaida zuzanna
"""
FEMALE = frozenset(_FEMALE_WORDS.split())
_MALE_WORDS = """
aaron abbas abdi abdul abdullah abel abraham abu adam adebayo adekunle adeyemi adil adnan adrian ahmad ahmed
aidan ajay ajit akash akbar akeem al alain alan alasdair alastair albert alec aled alejandro alessandro alex
alexander alfie alfred algernon ali alistair alister allan allen alun alvin alwyn amar ambrose amin amir amit
amjad anand anders andre andreas andrew andrzej andy aneurin angus anil ansar ant anthony anton antonio antony
anwar ara archie aris arif arnold arthur arun arvind ashley ashok ashraf asif aslam atif augustus austin ayo
aziz azeem azhar babar barnaby barney baron barrie barry bart bartosz basil bashir bartlomiej ben benedict
benjamin bernard bernie bert bertie bharat bikram bilal bill billy bob bobby boris brad bradley brandon brendan
brett brian bruce bruno bryan bryn byron callum calum calvin cameron campbell carl carlo carlos carwyn cathal
cecil cedric chandra charles charlie chetan chidi chinedu chris christian christoph christopher chuck ciaran
clarence claude claudio clemens clement cliff clifford clive clyde colin conal conor conrad cormac cornelius
craig crispin curtis cyril dafydd dai dale damian damien damon dan daniel danny darragh darrell darren darius
dave david davinder dean declan deepak delroy denis dennis denzil derek dermot derrick des desmond devinder dev
dewi dhruv dieter dilip dinesh dipak dmitri dominic don donald donovan doug dougal douglas duncan dwayne dylan
eamon eamonn ebenezer ed eddie eddy edgar edmund eduardo edward edwin efe einar eoghan eoin eric ernest ernie
errol euan eugene evan ewan fabian faisal farooq farouk fergal fergus ferdinand fernando festus finlay finn
fintan francis francisco francois frank frankie franz fraser fred freddie frederick gabriel gareth garfield
garry garth gary gavin gaurav gene geoff geoffrey george geraint gerald gerard gerry gethin ghulam giles girish
giuseppe glen glenn gordon graeme graham grahame grant greg gregor gregory grigori grzegorz guillaume gurdip guy
gwilym gwyn habib hal hamid hamish hamza hank hanif hans hari haroon harish harjit harold haroun harry harvey
hasan hassan hector hemant henri henry herbert herman hiten horace howard huw hubert hugh hugo humphrey hussain
hussein hywel iain ian ibrahim idris ieuan ifor ignatius igor ike ilyas imran imtiaz inderjit iqbal irfan irvine
irving isaac ishaq ishmael ismail ivan ivor iwan jack jacek jacob jacques jaime jake jakub jamal james jamie
jared jaroslaw jarvis jason jasper javed javier jaz jed jeff jefferson jeffrey jerome jeremiah jeremy jermaine
jerry jerzy jim jimmy joachim joe joel johan johann john johnnie johnny jon jonas jonathan jonathon jonn joseph
josef jose josh joshua juan jude julian jules julius junaid jurgen justin kabir kamal kamran karim karl kashif
keir keith kelvin ken kenneth kenny kevin khalid kieran kieron kim kishore klaus kofi kojo krishna krishnan
krzysztof kumar kurt kwabena kwame kwasi kyle lachlan lance larry lars lawrence laurence laurie lech leighton
len lennox lenny leo leon leonard leroy leslie lester levi lewis liam lionel llew lloyd loic lorenzo louis luca
lucas lucian luis luke luther maciej magnus mahesh mahmood mahmoud malachi malachy malcolm malik manoj manuel
manzoor marc marcel marcin marco marcus marek mario marios marius mark marlon marmaduke martin martyn masood
mateusz mathew mathias matt matteo matthew matthias maurice max maxwell mehdi mehmet mervyn michal michael mick
mickey miguel mihir mike mikhail miles milo milton mirza mitchell mo moazzam mohamed mohammad mohammed mohan
moses mubarak muhammad muhammed mukesh mungo munir murali murray murtaza musa mustafa nadeem naeem nalin
narendra naseem nasir nathan nathaniel naveed navin ned neil neal nelson neville nial niall nicholas nick
nicolas nigel nikhil nikolai nikolas nish noel norbert norman nye obi odhran ola olaf oliver ollie olu oluwaseun
omar osama oscar osman oswald otis otto owain owen pablo paddy padraig patrick paul pavel pawel pedro percival
percy pete peter phil philip phillip pierre piers piotr pradeep prakash pranav prem prince przemyslaw qasim
quentin rabinder raheem rahim rahul raj rajan rajendra rajesh rajinder rajiv ralph ram rameez ramesh ramon
ranjit raphael rashid rasheed ravi ravinder ray raymond reg reginald rehman rene reuben reza rhodri rhys ricardo
rich richard richie rick ricky riaz rishi roald rob robert roberto robbie robin rod roddy roderick rodney roger
rohan rohit roland rolf roman romesh ron ronald ronan ronnie rory ross rowan roy ruaridh rufus rupert russ
russell ryan ryszard saad sadiq saeed sajid salim salman sam sameer sami samir samuel sandeep sanjay sanjeev
sanjiv saqib satish satnam saul seamus sean sebastian segun sergei sergio seth shabir shafiq shah shahid shane
shaukat shaun shawn sheldon sherif shiv sid sidney sigmund simeon simon sohail solomon somnath spencer stafford
stan stanislaw stanley stefan stephen sterling steve steven stewart stuart sudhir suhail sujit sunil suresh
sushil sven sylvester syed tadeusz tahir tariq taras tarquin ted terence terry thabo thaddeus theo theodore
theophilus thomas tim timothy tobias toby tolu tom tomas tomasz tommy tony torquil trefor trevor tristan
tristram tudor tunde tyrone uchenna uday umar umesh usman uzair valentine vernon vic victor vijay vikram vince
vincent vinay vinod viktor virendra vishal vivek vladimir wade waheed wallace wally walter waqar warren warwick
waseem wasim wayne wes wesley wilbur wilf wilfred will willem william willie winston wojciech wolfgang xavier
yakub yash yasir yousef youssef yusuf yves zachary zafar zahid zac zack zeeshan zia zubair zygmunt
"""
MALE = frozenset(_MALE_WORDS.split())
_EITHER_WORDS = """
addison ainsley alexis ama ash bali bernie billie casey chi dara darcy dee dele denny drew eden ellis ezra femi
frankie gale gerri gurinder harbhajan hargreaves harinder harjinder harpreet jagdeep jagdish jaspreet jay jaye
jordan jude kai kiran kris kulwinder lee leigh lindsay lou mackenzie manpreet maxime mel morgan nat navdeep
nicki nilam nirmal ola pat parminder parmjit perry poppy quinn rajwinder randeep reese remi robyn rowan sacha
sasha shay sid simran sky skye sukhdev sukhvinder sandhya taylor toni tope vikki wei wen xin yan yi yu
"""
EITHER = frozenset(_EITHER_WORDS.split())

ALL = FEMALE | MALE | EITHER

_ALSO_WORDS = """
al amber april ash ava baron bill blessing chase christian chuck cliff coral dale dan dawn dean dee drew earl
eve faith florence frank gene gill glen grace grant guy hal harvey hazel heather holly honor hope iris israel
jack jan jasmine jay jordan joy june kent lance lea lee lily major mark max may mercy miles mo morgan nan nelson
norman olive page pat patience pearl penny poppy prince ram ray rich rob robin rod roman rose ross rowan ruby
sandy shah sky skye stafford sterling sue summer taylor tom trish val valentine van victoria violet wade wallace
warren warwick will wolf chelsea georgia virginia charlotte alma cameron campbell lewis spencer ellis nye wes
yan yi yu chi bali eden cara
"""
ALSO_WORDS = frozenset(_ALSO_WORDS.split())
"""Given names that are English words, months or places as well: never a person on their own."""


def gender_of(name: str) -> str | None:
    """ "f" or "m" where the given name (any case) tells it, else None."""
    word = name.casefold()
    female, male = word in FEMALE, word in MALE
    if female == male or word in EITHER:
        return None
    return "f" if female else "m"
