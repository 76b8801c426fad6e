"""Owns the given names common in Britain, by the gender they usually tell: facts of usage."""

from __future__ import annotations

from loaders.knowledge.people.world_given_names import WORLD, WORLD_ALSO_WORDS
from loaders.knowledge.word_lists import word_set

FEMALE = word_set(
    """
margaret marjory ashling bolanle cerys darcie delilah edie hallie hefina lyndsey lynfa mabli majella mari naoise
olabisi purnima rona thomasina tori urszula viviane
dearbhla maire nadra navina
abena abigail abosede ada adaeze adanna adaobi adele aditi adrienne afua agata agnes agnieszka aileen ailsa aine
aisha aisling alana aleksandra alexandra alice alicia alina alison allison alma alyson amanda amara amber amelia
amina aminata amy ana anastasia andrea angela angelina angharad anita anjali ann anna annabel annabelle anne
anneliese annette annie annika annmarie anthea antonia anushka anya aoife april arlene arti asha asma asmita
astri astrid audrey ava avril ayesha azra barbara bea beata beatrice beatrix becky belinda bernadette bernice
beryl beth bethan bethany bettina betty beverley beverly bhavna binita birgit blessing bonnie brenda bridget
bridie brigid brigitte briony bronagh bronwen brooke bryony bukola caitlin camilla candice caoimhe cara carla
carly carmel carmen carol carole carolina caroline carolyn carrie caryl carys cassandra catharina catharine
catherine cathryn cathy catrin catriona cecilia celeste celia ceri chanel chantal chantelle charlotte chelsea
cheryl chiamaka chiara chidinma chinwe chioma chloe chloé chloë christabel christina christine ciara cindy
claire clara clare claudia clementine colette connie constance cora coral cordelia cordula corinne courtney
cressida cynthia dagmara daisy danielle danuta daphne dawn debbie deborah debra deepa deirdre delia delyth
denise desiree devika diana diane dianne dilys dinah dipti divya dolores donna dora doreen doris dorota dorothea
dorothy ebele ebony edith edna edwina efua eileen eilidh eimear eirlys ekaterina elaine eleanor elena eleri elin
elinor elisa elisabeth elise eliza elizabeth ella ellen ellie elly elodie eloise elsa elsbeth elsie elspeth
emilia emily emma emmeline ena erica erika erin esme estelle esther ethel eugenia eugenie eunice eva eve evelyn
evie ewa faith faiza farah farida farzana fatima fatou fatoumata fatuma fay faye felicity fenella ffion fiona fionnuala
floella flora florence folake folasade frances francesca freda freya funmi gabriela gabrielle gaenor gail gaynor
geeta gemma genevieve georgette georgia georgie georgina geraldine gertrude gill gillian gina ginny gita gladys
glenda glenise glenys glynis grace grainne greta gretchen gráinne gudrun gurpreet gwen gwenda gwendolen
gwendoline gwenllian gwyneth haleema halima hana hanna hannah hannelore harriet harriett harsha hayley hazel
heather heidi heidrun helen helena helga hema henrietta hermione hetty hilary hilda hillary hina hollie holly
honor hortense humaira hyacinth ibironke ida ifeoma ilse imelda imogen ina indira indra ines ingeborg ingrid
ingrida iona ione iram irena irene iris isabel isabella isabelle isla isobel ivana iwona jacinta jackie
jacqueline jacqui jacquie jade jagoda jamila jan jane janelle janet janette janice janine jaqueline jasmin
jasmine jaya jayne jayshree jean jeanette jeanne jemima jemma jenna jennie jennifer jenny jess jessamy jessica
jill jo joan joann joanna joanne jocelyn jodi jodie johanna jolanta jolene josephine josie joy joyce juanita
judith judy julia juliana julianne julie juliet juliette jumoke justyna kaitlyn kalpana kamala kamaljit kara
karen kari karin karolina karolyn kasia katarzyna kate katerina katharine katherine kathleen kathryn kathy katie
katja katrin katrina katy katya kavita kay kayla kayleigh keeley keisha kelli kellie kelly kendra kerry kerryn
keziah khadija kimberley kinga kiran kirsten kirstie kirsty krista kristen kristi kristin kristina kristy
krystyna kulvinder kylie lakshmi lara latifa laura lauren lavina lavinia lea leah leanne leanora leena leila
lena leona leonie lesia lesley letitia lila lilian liliana lilias lilla lillian lily linda lindsay lindsey lindy
linzi lisa liz liza lizzie lois lola lorena loretta lorie lorinda lorna lorraine lottie louisa louise lowri
lucia lucie lucilla lucille lucinda lucy lydia lyn lynda lynette lynn lynne lynnette lynsay lynsey maame mabel
maddie madeleine madhavi madhu maeve magda magdalena maggie mags mair mairead mairi mairwen mairéad maisie
malgorzata malini mallory mandy manisha manjit manju marcia margie marguerite maria mariam marian marianna
marianne marie mariella marilyn marina marion marissa marjorie marlena marlene marnie marsha marta martha
martina mary maryam maryanne matilda maud maura maureen mavis maxine meena meenakshi meera meg megan meghan
mehreen melanie melinda melissa melody menna mercy mererid merle meryl mia michaela michal michele michelle
mildred millicent millie mimi mina minnie miranda mirela mirella miriam misty modupe moira mollie molly mona
monica monika monique morag morven morwenna moya muriel myfanwy myra myrtle nadia nadine nafisa nan nancy
nandini nanette naomi narinder nasim nasima nasreen natalia natalie natalya natasha nazia ndidi neelam neha nell
nellie nerida nerys nessa nesta nettie ngozi nia niamh nicci nichola nicky nicola nicole nikita nikki nina
nirmala nita niámh nkechi nneka noelle noor nora noreen norma nuala nusrat octavia odetta odette olga olive
olivia olwen olwyn oonagh oonah orla orlaith ottilie pamela parveen patience patricia patsy paula paulette
pauline pearl peggy penelope penny pernille petra philippa phillipa philomena phoebe phyllis pippa polly pooja
poonam portia preeti prisca priscilla priti priya prudence punita queenie rachael rachel rachelle rachna radha
ragini rajni ramila ramona ramya ranjana raquel rashmi ratna raychel rebecca rebekah reena rehana rekha renata
renee renée reshma rhea rhian rhiann rhiannon rhona rhonda rita rizwana roberta rochelle rohini roisin romola
ros rosa rosaleen rosalie rosalind rosaline rosalyn rosamund rosanna rose roseanne rosemary roshni rosie roslyn
rowena roxanne rubina ruby rukhsana rukmini ruksana rupa ruqayyah ruth ruthie róisín sabiha sabina sabrina sadia
sadie saffron safiya saima saira sakina sally salma samantha sameena samia samina sandra sandy sangeeta saoirse
sara sarah sarita saskia savita seema selina selma serena shabana shabnam shagufta shahida shahnaz shaila
shakira shannon shanti shari sharmila sharmin sharon sharron shauna shawna shazia sheena sheila shelagh shelley
shereen sheri sherri sherry sheryl shilpa shireen shirley shobha shobhna shona shreya sian sibyl simone sinead
sinéad siobhan siobhán sioned sita siân smita sofia sonal sonia sonja sonya sophia sophie sorcha stacey stefania
steffi stella steph stephanie sudha sue sukhi suki sunita sunniva surinder susan susanna susannah sushma susie
suzanne suzy svetlana swati sybil sylvia sylwia sîan tabitha tahira tahmina tamara tami tammi tammy tamsin tania
tanya tara tasneem tatiana tatjana tegan temitope teresa terri tess tessa thandiwe thea thelma theresa therese
thirza thérèse tiffany tilly tina titilayo tracey traci tracy tricia trina trish trisha trudi trudie trudy tuula
uma una ursula usha uzma val valentina valeria valerie vandana vanessa veena velma vera verena verity veronica
vibeke vicki vicky victoria vidya vimla viola violet virginia vivian vivien vivienne wanda wendy whitney
wilhelmina wilma winifred winnie xanthe xenia yasmin yasmine yetunde yewande ying yolanda ysabel yuliya yvette
yvonne
adjoa andreea angie arabella assumpta bernadine binta brid bríd candy carolann cath cherry clodagh cristina
dervla devi dorrie dottie effie eirian eithne eluned elzbieta fidelma funke gabby gaby ginette giulia halina
heledd ioana ishbel jacki jeane jerri joanie joely kat kath kaye kaz keri kerri kirsteen kitty kizzy lakhvir
leighanne libby lianne luanne mabon mandie maralyn marsali maryann meinir merlene merran mhairi mindy morfydd
nagina neena niki odile ottoline pam perpetua priyanka rabia rhianon rosanne roseann roseleen rosemarie roz
safina sandi sandie sapna senga sharan sheela sherrie shirin susanne suzie tamsyn tegwen terrie tesni tracie viv
wendi yas yemi ysanne zadie zahida ann-marie anne-marie mary-ann mary-anne marie-claire lisa-marie sally-ann
sarah-jane merete kemi llinos gwenno
zahra zainab zara zaynab zeinab zelda zena zoe zofia zosia zoë zubaida zuzanna
abbie abby adah adela adelaide adriana agatha aimee alexa alexandria allegra althea alva alyssa angelica
annabella annelise anouk antoinette ariana arianna ashleigh athena aurora averil aylin babs bella benita bertha
bess bessie betsy bianca blanche bobbie bonita branwen bronwyn camille candace carina carlotta cassie catalina
caterina cathleen cecily celestine celine charlene charmaine chrissie christa christiana christiane cicely cilla
clarice clarissa claudette claudine coleen colleen consuelo corinna cornelia dagmar daniela daniella darlene
davina deanna deidre della delphine demelza dina dolly dominique donatella dulcie dympna eleni elma elvira
emilie enid ernestine esmeralda etta evangeline fania felicia flavia fleur fran frederica gabriella gaia galina
germaine gilda giorgia gisela giselle gloria hattie haydn helene hester hildegard ilana ilona inga inger iola
irina irma isadora ivy jana janie jeannie jen jessie jillian joana jody joelle josette juana julieta justine
karina karla katia keiko kelsey kerstin kiera kimberly kirstin kristine kyra lana larissa latoya lenora leonora
leticia lidia liesl lina lisbeth lise lissa liv livia lora loraine lotte lourdes lucretia ludmila lulu lyra
madeline madge mamie manjula mara marcella margarita margery margo margot mariana maribel marigold marisa
martine mattie maude maya mei meredith meriel merryn mila milly mira moll munira myriam myrna nadira naheed
neeta nicolette nisha noeleen norah nyree ophelia padma paige pascale patti petronella petula phillis phyllida
primrose prue rani rashida razia regina rena renate rhoda ria rina robina roma romy rosamond roselyn rosetta
rosina rosy sabine selena seonaid shakila shalini shamila shani sheetal shelby shila sidonie sienna sigrid
silvia simona sondra sophy stefanie sujata sumita suzanna suzannah suzette suzi sylvie tasha teri thandi
theodora thora tilda trixie ulrike upma vanda venetia verna vickie vida violetta willa winona xena yolande
zeenat zenobia zinaida zita zora
adaora aneela apsana bushra chidera dehenna dido fatmata feryal humera ifeyinwa iffat kezia luciana nasrin
oluwatoyin precious preet rahima rushanara sadiya samira shaista siobhain sobia sumaira tulip zarah
mae clair moyra aasma abida ameena farhana safia akua bisi ekua dorinda drusilla evadne mandi sheelagh sallie racheal
lorrie karyn izzy debs cathie haf
janis roseanna maree rosena thangam suella layla wera alwen jenni bev shuna balbir chinyere seonaid karlene
"""
)
MALE = word_set(
    """
finley connor kwesi albie aleksander amol aniket anupam arlo arpit arshad athol ayaan bhavesh cezary charanjit
chukwuma colum dariusz deian dimitris efosa elfyn eurig fahad faraz fiaz fola giorgos grayson gurnam hafiz hitesh ijaz
illtyd iorwerth jagjit jaxon jayesh jenson kamil kartik kayode ketan khalil kirit konstantinos kulwant kwaku liaqat
madan majid miroslaw mohsin mukund mumtaz nawaz nikolaos oladipo olajide olatunji panagiotis pankaj paresh paschal
proinsias rahman raju reggie sabir sachin satpal shailesh shankar suleman sumit tarlochan thom vipul wieslaw yiannis
zain
aamir aaron abbas abdi abdul abdullah abel abhishek abiola abraham abu adam ade adebayo adebisi adekunle adewale
adeyemi adil aditya adnan adrian afolabi afzal ahmad ahmed aidan ajay ajit akash akbar akeem akshay al alain
alaistair alan alasdair alastair albert alec aled alejandro alessandro alex alexander alfie alfred algernon ali
alick alistair alister allan allen alok alun alvin alwyn amar ambrose amin amir amit amjad amos amrit anand
anastasios anders andre andreas andrei andrew andrzej andré andy aneesh aneurin angelo angus anil anish ankit
anoop ansar ansel ant anthony anton antonio antony anup anwar aodhan aonghus ara archie ariel arif aris arjun
arnold arthur arun arvin arvind arvinder asad ashish ashley ashok ashraf asif aslam atif atul aubrey augustus
aurelio austin avi avtar axel ayad ayo ayotunde azeem azhar aziz babar babatunde baldev baljit balwinder
barnabas barnaby barney baron barra barrie barry bart bartley bartlomiej bartosz bashar bashir basil beathan ben
benedict benjamin bernard bernhard bernie bert bertie bertrand bharat bhupinder bikram bilal bill billy binyamin
bjorn blake bob bobby boris boyd brad bradley brandan brandon brendan brendon brett brian brock bruce bruno
bryan bryce bryn byran byron cai calan caleb callum calum calvin cameron campbell caradoc carey carl carlo
carlos carlton carwyn casper cathal cecil cedric chad chandra charles charlie charlton chetan chibuike chidi
chinedu chris christian christoph christopher christos chuck chukwuemeka ciaran ciarán cillian clancy clarence
clarke claude claudio clayton clemens clement cliff clifford clint clive clyde cody colby colin conal conor
conrad corin cormac cornelius cosmo craig craigie crispin cristian curtis cuthbert cyril dafydd dai dalbir dale
daljit dalton damian damien damon dan daniel danny darius darragh darrell darren darryl darshan daryl dave david
davinder dayo dean declan deepak delroy denis dennis denzil derek dermot derrick des desmond dev devinder dewi
dhruv dieter dietmar digby dilbagh dilip dimitri dimitrios dinesh dipak dmitri dmitry dominic don donal donald
donnchadh donovan dorian doug dougal douglas duane duggie duncan dustin dwayne dwight dylan dónal eachann eamon
eamonn ebenezer ed eddie eddy edgar edmund eduardo edward edwin edwyn efe egbert ehud einar eirik ekow elias
elijah elliot elliott elton emeka emil emile emlyn emmanuel emyr enda enoch enrique enzo eoghan eoin eric erich
erik ernest ernie ernst errol erwin esmond ethan euain euan eugene evan ewan ewen ezekiel eóin fabian fabio
faisal farooq farouk fazal fearghal fearghas felix femi ferdinand fergal fergus fernando feroz festus filip
finlay finn fintan fionn fitzroy florian floyd francis francisco francois frank frankie franklin franz
fraser fred freddie frederick fulke gabriel gaetano gareth garfield garry garth gary gaston gaurav gavan gavin
gbenga gearoid gene geoff geoffrey georg george georgios geraint gerald gerard gerardo gerhard gerry
gethin ghulam giacomo gianni gideon giles giovanni girish giuseppe glen glenn gopal gordon graeme graham grahame
grant greg gregor gregorio gregory griff grigori gruff grzegorz guido guillaume guillermo gulam gunnar gunther
gurcharan gurdeep gurdip gurmeet gurmit gurpal gus gustav guy gwilym gwyn habib hadley hafeez haitham hakan hal
hamid hamish hamlet hamza hanif hank hans harald hardeep hari harish harjit harlan harold haroon haroun harrison
harry harvey harvinder hasan hassan hayden hazem heath hector hedley heinrich helmut hemant henri henrik henry
herbert herman hew hilton hiten holger horace horst hosni howard hubert hubertus hugh hugo humphrey humphry
humza hunter hussain hussein huw hywel iain ian ibrahim idris iestyn ieuan ifeanyi ifor iftikhar ignacio
ignatius igor ike ikechukwu ilya ilyas imran imtiaz inder inderjit innes iolo iomhar iqbal irfan irvine irving
irwin isaac isaiah ishaan ishaq ishmael isidore ismail istvan ivan ivo ivor iwan jaap jacek jack jackson jacob
jacopo jacques jago jaime jake jakob jakub jalal jamal james jamie jamil jared jaroslaw jarvis jason jasper
jasvir jaswant jaswinder jatinder javed javier jayant jayden jaz jean-paul jed jeff jefferson jeffrey jeremiah
jeremy jermaine jerome jerry jerzy jethro jim jimmy jitendra joachim joaquin joe joel joerg joey joginder johan
johann john johnathan johnnie johnny jon jonah jonas jonathan jonathon jonty jordi jorge jose josef joseph
josh joshua josiah juan jude juergen jukka jules julian julius junaid jurgen justin justyn józef jørgen kabir
kamal kamlesh kamran karan karim karl karol kashif kashmir kaspar kees keir keiran keiron keith kelvin kelvyn
ken kendal kenneth kenny kester kevin khaled khalid kieran kieron kim kip kishore kit klaus kofi kojo krishna
krishnan kristian kristof krzysztof kulbir kuldip kumar kunle kurt kwabena kwame kwasi kyle lachlan lalit lamar
lance lanre larry lars laszlo laurence laurie lawrence leander lech leif leighton leland len lennart lennox
lenny leo leon leonard leopold leroy leslie lester levi lewis liam linden lionel llew llewellyn lloyd llyr logan
loic lorcan lorenzo lorne lothar louis lowell luca lucas lucian ludovic ludwig luis lukasz luke luther maciej
mack magnus mahendra mahesh mahmood mahmoud mahmud maitland malachi malachy malcolm malik mamadou manfred
maninder manish manny manoj manuel manzoor maqsood marc marcel marcello marcin marco marcus marek marian mario
marios marius mariusz mark marlon marmaduke martin marty martyn marwan mason masood mateusz mathew mathias
mathieu matt matteo matthew matthias matthijs mattias maurice mauricio maurizio max maxwell mehdi mehmet mervyn
michael michal mick mickey miguel mihir mikael mike mikhail miklos miles milo milton minesh mirza mitchell mo
moazzam mohamed mohammad mohammed mohan mohinder monty mordecai moses moshe mubarak mubashir muhammad muhammed
mukesh mukhtar mungo munir murali murdo murdoch murray murtaza musa mushtaq mustafa mustapha nabeel nabil nadeem
nadim naeem nalin narendra naresh naseem nasir nasser nataniel nathan nathaniel naveed navin nazir neal ned
neeraj neil nello nelson nestor neville nial niall nicholas nick nicol nicolas nicolò nigel nikhil nikolai
nikolas nilesh ninian nish nitin niven nnamdi noah noel norbert norman nouri noël nye obi obinna odhran odysseas
oisin ola olaf olav oliver olivier ollie olu olufemi olumide oluwaseun oluwole omar orson osagie osama oscar
osman oswald otis ottavio otto owain owen pablo paddy padraic padraig panos paolo pardeep parvez parvinder
pascal patrice patrick paul pavel pawel peadar pedro percival percy pere pete peter petr petros phelim phil
philip phillip phineas pierce pierre piers pietro piotr piran piyush pradeep pradip prakash pramod pranav
praveen prem preston prince pritpal przemyslaw pádraig páidí qasim quentin quintin rabinder radek rafael rafe
rafiq raghbir raheem rahim rahul rainer raj rajan rajeev rajendra rajesh rajinder rajiv rakesh ralf ralph ram
raman rameez ramesh rami ramon ramsay ramzi ranald randall randy ranjan ranjit ranulph raoul raphael rasheed
rashid ravi ravinder ravindra ray raymond raymund raúl reece reg reginald rehman reinhard renato rene reuben rex
reza rhodri rhydian rhys riaz ricardo rich richard richie rick ricky rikki riley rishi rizwan roald rob robbie
robert roberto robin rod roddy roderick rodney roger rohan rohit roland rolando rolf rolfe romain roman romano
romesh ron ronald ronan ronnie rory ross rowan roy royston ruairi ruaridh rudi rudolf rufus rupert russ russell
ryan ryszard saad saddam sadiq saeed sajid sajjad saleem saleh salim salman salvatore sam sameer sami samir
samuel sandeep sanjay sanjeev sanjiv santiago saqib sarbjit satinder satish satnam satvinder saul saurabh scott
seamus sean sebastian segun selwyn sergei sergey sergio seth seumas seán shabir shafiq shah shahid shamus shane
shaukat shaun shawn sheldon sherif shiv shlomo shoaib shyam sid siddharth sidney sigmund sigurd sikander silas
silvio simeon simon simone sion siôn slawek slawomir sohail solly solomon somnath spencer spiros srinivas
stafford stan stanislaw stanley stavros stefan steffan stellan stephan stephen sterling steve steven stevie
stewart stuart subhash sudhir suhail sujit sumeet sunil suresh surjit sushil sven syed sylvester sándor séamus
tadeusz taha tahir tam tanner tanveer tanvir taras tarek tariq tarquin tarsem ted teddy teifion tejinder terence
terrance terry thabo thaddeus theo theodore theophilus thierry thomas thorsten tiernan tim timothy tobias tobin
tobit toby todd tolu tom tomas tomasz tommy tony torin torquil torsten travis trefor trent trevor tristan
tristram troy trygve tudor tunde tunji tyler tyrone tyson uche uchenna uday ujjal ulrich umar umberto umesh
urban usman uzair valentin valentine vasant vasilis veikko venkat vernon vic victor viggo vijay vikas vikram
viktor vimal vinay vince vincent vincenzo vinod viren virendra vishal vitaly vivek vladimir wade waheed waldemar
wale walid wallace wally walt walter waqar warren warwick waseem wasim wayne wendell werner wes wesley wilbert
wilbur wilf wilfred will willard willem william willie winston witold wojciech wolfgang woodrow wyn xander
xavier yakub yannis yash yasir yasser yaw ygor yogesh yorick younis yousef youssef yuri yusuf yves zac zachary
zack zafar zaheer zahid zakir zbigniew zdenek zdzislaw zeeshan zia ziad ziauddin zoltan zubair zulfiqar zygmunt
éamonn
alberto alf alford allister anant arwel auberon babulal baz berwyn bleddyn bogdan caspian ceredig chand colm
conall crawford dalip dapo davie diarmuid diego dilwyn dimitar dougie dragos ebrima eifion elwyn emrys everton
farhan farquhar fisayo gerallt gheorghe glyn grigor gurdial harbir hardip harpal hefin heinz ifan inigo ioan
islwyn jaspal javid jock jolyon jono jonny jools jos jürgen kailash kev killian kingsley lamin les lysander
manus meirion merfyn merv meurig micky mihai morrie nev nikolay nils nimal norrie osian peredur peregrine pravin
ptolemy rhidian rhun rog rudolph sal sarfraz shakeel sharad struan stu sukhwinder sulayman syd sydney tadhg
talib tecwyn tez todor trev tudur uwe vaughan vern vipin buk dyfed
abdel abdou adeel adolf adolfo agustin ahmet aiden akhtar aldous aleksandr alexandre alexei alfonso alfredo
antoine archibald armand armando aron arturo augusto babak bartholomew benedikt benoit bernd blair blaise bram
carsten cesar chaim chay christy claud claus clem clifton constantine corey deng dexter dharmesh didier dietrich
dion dirk domenico edmond eduard egon eliot elmer elvis emer emilio enrico ernesto etienne eustace fabrice
faizal farid federico felipe fidel finbar findlay francesco franco freddy frederic friedrich fritz fyodor
gennady georges gian gianfranco gilbert giorgio godfrey guglielmo gustavo hannes harshad haruki hendrik hermann
herve hiroshi horatio hughie ikram irvin issy janusz jaroslav jarrod jasbir jesse jimi johannes jozef julio
kadeem kaleem kareem kenan kenji knut konrad konstantin laurent leonardo leonid linus lonnie loren louie luc
luciano lucien lucius luigi lyndon markus marvin massimo mats maxim melvin melvyn michel milos mitch mohsen
moritz mortimer mostafa muir myles myron naguib nahid naim nehal nevil nico nicolai niko nikola oleg oleksandr
orlando osmond ozzie paulo paz peder pervez philipp philippe pieter pratik quincy rab rafal raghav raja raul
raymundo reinhold riccardo rocco rodolfo rodrigo romeo roscoe rowland ruben rudy ruslan sammy satwinder seb
sebastien serge severine shimon shiraz siegfried slobodan soren stanislav stefano stefanos sukhjit surendra taj
takeshi theodor titus tod turlough ulf uriah vaclav vasily vicente vitor vittorio vlad vojislav volker wahid
wajid walther wilfrid wilhelm willis wyatt wynford yahya yasin yousaf yousuf zach zahir zak zane zoran
anas chuka jabbar mudassar nadhim shahzad talha tanmanjeet usama waqas
gwynfor ithel gruffydd llewelyn ewart kenelm osbert bertram barrington sipho matty somhairle domhnall
zubir amyas javaid satya siva chai
"""
)
EITHER = word_set(
    """
abimola adebola aly dani ebere jax kuldeep
addison adeola ainsley alexis ama amrik ash ayodele bali bernie billie bola carey casey chi chika dara darcy dee
dele denny drew eden ellis esi ezra femi frankie gale gerri gurinder harbhajan harinder harjinder
harpreet isoken jagdeep jagdish jaspreet jay jaye jordan jude kai karamjit kehinde kelechi kiran kiranjit kris
kulwinder lakhbir lee leigh lindsay lou mackenzie manpreet marian maxime mel michal morgan nat navdeep navneet
nicki nilam nirmal ola olayinka omotayo onyeka paramjit parminder parmjit pat perry poppy prabhjot quinn
rajwinder ramandeep randeep reese remi robyn rowan rupinder sacha sade sandhya sasha seun shaheen shamim shashi
shay shola sid simone simran sky skye sola sukhdev sukhvinder suman swaran taiwo talat tasleem taylor tayo temi
tobi toni tope uzoma vikki vivian wei wen xin yan yi yinka yu yusra
alex chris charlie haydn hayden jamie jackie kelly kerry kim nicky robin sam sandy stevie terry
"""
)

ALL = FEMALE | MALE | EITHER | WORLD

ALSO_WORDS = (
    word_set(
        """
ada ade al alma amber ant april ash austin ava bali baron bill blessing boyd brock brooke cameron campbell cara
celeste chad charlotte chase chelsea chi christian chuck clarke clayton cliff coral dale dan dawn dayo dean dee
dev don drew earl ed eden ellis elton esi eve faith florence francisco frank gene georgia gill glen grace grant
gus guy hal harrison harvey hazel heath heather hilton holly honor hope hunter innes iris israel jackson jade
jan jasmine jay jordan joy june karan kashmir kent kip kit lance lea lee lewis lily linden logan lorne mack mair
major mark mason max may melody mercy merle miles milton misty mo morgan murdoch nan nelson nia nicol norman nye
olive orlando page pat patience pearl penny pierce poppy preston prince ram ray rex rich rob robin rod roman
rose ross rowan ruby saffron sage sandy shah shannon silas sky skye sola spencer stafford sterling sue summer
tam tanner taylor tiffany troy tyler urban val valentine van victoria viola violet virginia wade wale wallace
warren warwick wes will wolf yan yaw yi yu
candy cherry crawford vaughan kingsley everton sydney jock
ivy primrose marigold athena aurora angelica gaia pandora bella paz fleur carlotta della minnie orlando
tulip precious
"""
    )
    | WORLD_ALSO_WORDS
)
"""Given names that are English words, months or places as well: never a person on their own."""


HARDLY_WORDS = word_set("""
    dan chuck rod don ed gene hal jay josh kurt ron ted rob sue max ray lee lewis holly ruby hazel lily jasmine
    charlotte olive iris vera victor hugo neil drew tod judd gabe ike abe stan ned buck jock mo brady spencer tucker
    lyle doyle curtis kirk morris ezekiel isaac jacob leah miriam darius cyrus boyd
    """)
"""Of those, names that alone are hardly ever anything else."""


def gender_of(name: str) -> str | None:
    """ "f" or "m" where the given name (any case) tells it, else None."""
    word = name.casefold()
    female, male = word in FEMALE, word in MALE
    if female == male or word in EITHER:
        return None
    return "f" if female else "m"
