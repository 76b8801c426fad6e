"""Owns the given names common outside Britain, and the English ones that Britain seldom uses: facts of usage.

What they tell of gender, and the names common in Britain, are in `given_names`.
"""

from __future__ import annotations

from loaders.knowledge.word_lists import word_set

WORLD = word_set(
    """
aaliyah abdiel abelardo adalberto addie adelaida adelheid aksel alecia alfreda aliaksandr aline alisha allyson alois
alonzo aloysius alyce alyona amandine amerigo amie andrej angeline angelique anja annemarie annik anselm antonin
antonín ariane arlen arline armin arsenio ashlee audra audrie barbora barbra bartolomeo bastien berenice berit berndt
berta bertolt bettye beulah briana bridgett bridgette brigida britney britta brittney carin carissa carlene
carmela carmella carola caryn casandra cecelia cecile celina charlize chasity chelsey cheri cherie christel christi
chrystal clarisse clementina cletus clotilde concetta conchita corine dagny danilo darin darla darrel darrin deana
deanne debora deena delmar delmer delores deloris demetrius dena denzel devin dewayne dianna dionne dollie donnell
dorothée dorthy earnestine edda edgardo edvard edyta eladio elden elisha elroy elva elvia elvin elwood emanuel
engelbert enrica erick ericka erma erving estella eula fermin francine franziska fredric frida frieda galen gennifer
gertrud gregg haroldo hedwig hedy herbie herschel hyun irène isolde issac jabari jamey jascha jasmina jeannette
jeffery jeffry jerald jerrod jolanda josep kamila karel kelley korey lazaro linnea lior ljudmila luana ludvig luise
luminita lyman margret maricel marilena maryse maury maximilian melania mervin micah michail micheline michèle milburn
mirjam misael mitchel moqtada nadav nastassja natacha nathanael nickolas niklas nikolaus nolan odell orin orrin orval
ottokar padmini patrik quinton rabindranath raffi randal rashad rayford renaldo renaud robby rocio rodger rollin
romulo rosalba roselyne salomon sascha saverio sebastiano sibylle sigourney sofie srdjan stéphanie suzana sylvana
tadeo tancredi terrence teófilo thad theobald thurman timmy tommie tonino torben tyree victoire vincente violeta
viveca vjekoslav waldo waylon wilburn wiley wilford wilko willi willy winfred yoshio
aase aatos abdallah abdelaziz abdelfattah abdelhamid abdelkader abdellah abdoulaye abdulaziz abdulla abdulmalik
abdulrahman abdurrahman abdülhamit abe abebe abhijit abhisit abigaíl abiy aboubacar abu-bakr achim adel adelina
adeline adina adlai adriaan adrián adèle afonso agim agnese agneta agnetha agnès agostinho agus agustín aharon
ahmadinejad ahmadou ahmadreza ahsan ahti aigars aimé aino aivars ajmal akaki akhilesh aki akif akihiko akihito akiko
akinwumi akio akira akram ala'a alaa alanis alassane alban alben albin aldo alejandra alekos aleksandar aleksei
aleksey aleksi alena alessandra alessia alessio alexandr alexandros alexandru alexey algirdas alhaji alhassan alicja
alija aliko alin aliou alireza aliya almir almudena alonso alparslan alpha alphonse altan alton alvaro alžbeta amado
amadou amal amalia amarinder amartya ambedkar ambrosio amedeo amilcar amintore aminu amira amirhossein amitabh ammar
amr amrish amédée amélie amílcar anahit anahí anastasiya anatole anatoli anatoliy anatoly anca ancuța andras andres
andrey andrii andris andrius andriy andrus andrás andrés aneta anette anfisa angelika angeliki anghel angélica anibal
anies aniruddha anis anke annalisa annegret anneke anneli annelies annick anselmo antal antanas ante antero antje
antonella antoni antonietta antonina antonino antonios antonis antti antónio antônio anura anurag aníbal apostolos
aqeel araceli araksi aram arantxa aravind aravinda arben arcadio arda ardeshir aref ari arik aristide aristides
aristidis aristotelis arjen arjuna arkadi arkadiusz arkady arlette arlindo armelle armen arnaldo arnaud arne arnis
arsene arshak arsène arta artan artashes artem artie artis arto artur artyom artūrs arvid arvo arvydas arye arūnas
asadollah asafa asako asami asamoah asbjørn asghar ashot ashwin askar asko aslan assunta asunción atal ataollah atef
athanasios atifete atiku atilio atilla atsuko atsushi attila audrius auguste augustin aung aurel aurelia aurélien avet
avigdor avinash aviv avner avraham avtandil awa awad aydar aydin aydın ayelet ayhan aykut ayman aymen ayoub ayub ayumi
ayşe azam azamat azar azmi azucena azza baba-jide babacar baboucarr babubhai baburam badawi badr baha bahadur bahadır
bahija bahman bahram bakary bakhyt bakir bakr bakytzhan balakrishna balasaheb baldwin balint balraj baltasar balthazar
balwant balázs bamanga bambang bamir banharn bankim bantu baptiste barack barbel barham barrett barthélemy bartłomiej
baruch barış bas basavaraj basim basma bassam bastian bayram beate beatriz begoña bekir bela belén benazir benedetta
benedicte benedita bengt beniamino benicio benigno benito benny benoît bente benzion berat berk bernabé bernardin
bernardo bertalan bertil besim beto bette bettie bettino beyonce beyoncé bhagat bhagwat bhaskar bheki bhumibol
bhupendra biagio bidhya bidzina bienvenido bijan biljana bimal binali biram birger birgitta birgitte biswajit bjarne
björk björn bjørn blaine blanca blanka bledar blerim bo bodil boeta bogumiła bogusław bohdan bohumil bohuslav bojan
bojana boleslaw bolesław bora borislav boubacar boutros boyko boško bożena božena braden brady brajesh brandi branimir
branislav branka branko brenton bret brice brit britt brittany broderick brody bronislaw bronisław brunhilde buck
buddy budi buhari bujar bulent bunmei burak burhan burkhard burt bálint bärbel béatrice béla bénédicte børge bülent
błażej břetislav caden caetano cal calin camelia camila camilo carl-gustaf carlie carmelo carmine carolyne catalin
cayetano celal celso celâl cem cemal cemil cengiz cesare cevdet chaminda chandrababu chandrasekhar chandrika charan
charilaos charles-henri chaudhry chavalit cheick cheikh chiaki chidambaram chieko chiharu chike chimamanda chinua
christelle christer christoforos christophe chuan cihan cinzia ciprian ciriaco ciro clemente cláudio clémence clément
codrin colton conceição concepción condoleezza constantin corazon corina cornel cornelis corneliu corrado corrine
corwin cory cosimo cosmin cosmina costel costin costis crina cristi cristiane cristiano cristobal cristoforo cristóbal
cristóvão csaba ctirad cuauhtémoc curt cyprien cyrille cyrus czeslaw czesław cátia cécile cédric céline césar cüneyt
călin cătălin dacian dagfinn dainius daisaku daisuke dalal dalia dalibor dambudzo damiano dana danica daniele daniil
daniyar danièle danjuma danylo daoud daouda daria dariga dario dariush darnell darwin darya davide davit davoud davut
dawid dawood dayanidhi decebal deepika dejan delbert delyan dembele demetrio demi deniz denys derviş deshawn despina
detlef devendra devlet dezső dhananjaya dharmendra diarmaid diarra dick dickie didymus digvijay dijana dilma dimitrie
dimitrij dinis dino dinu diogo diomande dionisio dionysios dipankar dirck dmitriy dmytro doina domingo domingos
dominik domokos donato donnie donny dorina dorothee dorrit doru dov dovid doyle doğan doğu dragan dragana drago
dragoljub dragoslav dragoș drahomír drahomíra draško dražen duarte dubravka duje dumitru dunja durga dusan dusty dušan
duško dámaso dário débora dénes désiré döme dănuț earlene earline earnest ebba eberhard ebou ebrahim ecevit edelmira
edeltraud edgars edi edin edip edoardo edona edouard edson edvin eefje eero eetu eeva efrain efraín egil egils egor
ehsan eija eiji einars eino eisaku eitan ekkehard ekmeleddin ekrem elazar elbert elbridge elchin eldar eldon
eleftherios elemér eleonora elfriede eli eliezer elihu elina elio elis elisabetta eliseo elisheva eliyahu elizaveta
eliška elke elmar elnora elnur elof eloy elías elói elżbieta emad eman emanuela emanuele emel emelia emi emiliano
emine emir emmet emmett emomali emrah emre encarnación endre enes engin ennio enver ephraim epifanio ercan erdal erdem
erdoğan ergün erhard eriko erkan erkki erlan erling erna ernő erol ersin ertan ertuğrul ervin erzsébet esa esam esko
esmail esperanza essam essie essien esteban estefanía estela ethelyn ethem etsuko ettore eudora eugen eugenio
eugeniusz eugène eugénie eulalia eulalie eurico eusebio evandro evangelia evangelina evangelos evaristo evelyne
everett evert evgeni evgeniya evgeny evo ewald ewelina eyvind ezequiel ezer ezio fabiana fabien fabienne fabiola
fabián fabrizio fabrício facundo fadel fadi fadwa fahd fahri faiz fakhri fanny faramarz farhad farhang fariba faris
farrokh faruk faruq fatema fatemeh fathi fatih fatma fatmir fatos faustino fausto fawaz fawzi fayez fayyad fazl fazlur
feargal federica fedor feisal fela felice femke feodor ferdinando ferenc fereydoun ferhat feridun fermín fernand
fernanda fernão ferruccio fethi fethullah fiamma figen fikret fikri filipa filipe filippo filippos filomena finbarr
fiorella fiorello firas firoz flavio flor florent florica florin florina flossie flávia flávio foad fofi folke foteini
fotis fouad francisca franck francoise franjo frantisek františek françois françoise frauke fredrick fredrik
friederike friedhelm frode fryderyk frédéric fuad fuat fulgencio fulvio fumihito fumiko fumio fátima félix gabe gabi
gabor gabriele gadi gagik galeazzo galia galin galip galyna gamal ganesh garegin garret garrett gaspar gatsha gautam
gaute gavriil gavril gayane gazi gaël gebre gediminas geert geir genaro geneviève gennadi gennadiy gennaro genoveva
gent georgeta georgi georgiana georgiy georgy geraldo geraldyn gerd gerda gergely gergő gerlinde germán gerrit gershom
gershon gert gervasio getachew getúlio gevorg geza ghada ghasem ghassan ghazi gheorghiu ghislaine gholam gholamhossein
gholamreza giada giampaolo giampiero giancarlo gianluca gianluigi gianna giannis gidon gijs gil gilberto gilles
ginevra gino gintaras gints ginés gioacchino gioia giorgi giovanna girija girma girolamo gisele gisèle giuliana
giuliano giulio giuseppina givi gjergj glafcos glafkos gleb gnassingbé godwin golda golshifteh gonzalo gonçalo
goodluck goodwin gopinath goran gordan gordana goro gosta gotabaya gottfried govind graciela grady graziella grazyna
graça grażyna greger gregoire grete grethe grigol grigore grigoris grigory griselda gro grover grégoire guadalupe
gudmund gudmundur guelleh guenther guilherme gulbuddin gulzarilal gunder gunhild gunilla gunnlaugur guntars gunter
guntis gunvor gurban gurbanguly gustaf gustave guðmundur gwendolyn gyorgy gyula györgy győző gábor gérard géza gökhan
göran gösta götz gül gülay gülten günter günther güven haakon habiba habibie habibollah hadeel hadi hafez haidar
haider haile hailemariam haim hajime hakeem hakim hakkı hakob hala halide halil halit halldor halldór haluk halvard
halvor hamad hamadi hamdi hameed hammad hamzah hanan hanane hani hanne hanneke hannele hannibal hannu haralambos
hareth haribhai haris harri harsh hartmut haruka haruko harun haruo hashem hashemi hashim hasina hassanal hasse hasso
hatem hayao hayat haydar hayk hayri haytham hazim hedda hege heidemarie heike heikki heiko hein heinke heino heitor
helder helle helmuth heloísa henk henn henning henriette henrique henryk heriberto hermes hernan hernando hernán hervé
herzl hesham heydar hezekiah hiba hichem hideaki hideki hideko hidemichi hideo hidetoshi hideyoshi hieronim
hifikepunye hikmet hilario hilde hilkka hillel himanta hippolyte hiram hiroaki hirobumi hirofumi hiroki hiroko
hiroyuki hisako hisashi hisham hissène hitoshi hjalmar homer homero honora honorata honoré horacio horațiu horia
hormoz horácio hoshyar hossam hossein houari houphouët houshang hovhannes hovik hrant hristo hrithik hrvoje hryhoriy
huda hugues huguette hulusi humberto hun husam husayn husein huseyin huub hynek håkan håkon håvard héctor hélder
hélène hüseyin hüsnü iakovos iancu ibrahima ichiro idriss idrissa ieyasu ignace ignacy ihor ihsan iker ilan ilaria
ildikó ileana ilgar ilham ilhan ilias ilie ilir ilkay ilker ilkka illya ilmari ilze imad iman imants imre inayat
indrajit indrek indulis ineke inese inessa inge ingemar ingmar ingo ingvar inmaculada inna innokenty intisar inácio
inés inês ioann ioanna ioannis ion ionel ionuț iosif iracema iraj irakli irja irmgard irmina iryna isa isaias isamu
isao isaura isidora isidro iskandar islam ismael ismaïla ismet isoroku isotta issa issam issoufou istván itamar itsuki
itzhak iulian iuliu iurii ivailo ivane ivanka ivar ivars ivaylo iveta ivica iván iyad izabela izet izzat izzeddin
izzet iñaki jaafar jaak jaakko jaan jaber jabir jacinto jacobo jacquelyn jaden jadranka jadwiga jafar jagan jagannath
jagjivan jair jairam jakaya jakup jalil jameel jamshid jandira janez janina janneke jannike janos jari jarkko jarl
jarmila jarmo jaromir jaromír jarosław jarrett jasna jassim javad jawad jawaharlal jaweed jayalalithaa jayaprakash
jayawardene jean-baptiste jean-bernard jean-claude jean-francois jean-françois jean-jacques jean-louis jean-luc
jean-marc jean-marie jean-michel jean-philippe jean-pierre jean-yves jeb jedediah jeenbek jejomar jelena jelle jens
jenő jere jeroen jerónimo jesper jesús jewel jhalanath jihan jimena jimmie jindřich jiri jiro jitka jiří joao joaquim
joaquín jocelyne jochen joko jomo joop joost jorg joris jorma jorunn josefa josefina josip joss josé joséphine jouko
jouni jovan jovana joão joëlle judd judie judit juha juhan juhani juho julien juliusz julián jun'ichi junichi
junichiro junko juozas jure juris juscelino jussi justo jusuf jutta juvenal juvénal jyoti jyotiraditya jyrki jytte
jános jânio jérémie jérôme jóhann jóhanna józsef jöns jörg jørn júlia jüri jānis jędrzej kaan kaarina kaarlo kabiru
kaden kadhim kadir kadri kai-uwe kaija kaja kakha kakhaber kaleva kalevi kalle kalliopi kalman kalyan kamaraj kambiz
kamuzu kanat kanhaiya kanshi kaoru kapil karima karimjan karlheinz karlie karlis karolos karoly karsten karthik kassem
kassym kassym-jomart katalin katarina kateřina katharina kathi kathie kathlyn katsuhiko katsuya kauko kaveh kazem
kazim kazimiera kazimierz kazuhiko kazuhiro kazuki kazuko kazuo kazuya kazuyoshi keiichi keiji keijo keisuke keizo
keizō kellyanne kemal kendall kenichi kenjiro kennedy kensuke kenta kentaro kenzaburo kenzo kerem kersti kesha ketevan
keyvan kgalema kgosi khachatur khadijah khaleda khaleel khalifa khamis khodor khosrow khurshid kiichi kiichiro kimi
kimiko kimmo kirby kiren kiril kirill kirk kirsi kirsti kisaburo kiumars kiyoko kiyoo kiyoshi kjell kjetil klaas klara
klára knud koen koffi koichi koichiro koirala koji konosuke konstantine koray korkut kory kosta kostas kostis
kostyantyn kosuke kotaro kourosh kresimir krešimir kristalina kristaps kristiina kristoffer kristóf krisztina
krisztián krystian ksenia ksenija kseniya kujtim kumaratunga kumiko kunal kunihiko kuniko kurmanbek kurtis kuzma květa
kyoko kyriaki kyriakos kyösti kálmán károly käthe kåre köksal kārlis kęstutis ladislav lado laetitia laila laimdota
lajos lakhdar lakshman lalu lamberto lamia landon lansana larisa larysa lasha lasith lasse lata latif latisha laurens
laurent-désiré laurențiu lauri lautaro lavrenti lavrentiy laxman lazar lazăr leandro leann leendert lefteris lembit
lemuel lene leni lenka leocadia leonel leonhard leonidas leonor leontiy leopoldo leoš leszek letizia lettie letícia
lev levan levent levente levon leyla leônidas lia liana libor libuše lidiya lies liesbeth lieselotte liis liisa
liliane lillemor limor linas lino lisandro liselotte liviu ljiljana ljubica ljubo ljubomir loredana lorenz lorenza
lori loránd loukas lourenço lovro loïc luay lubna lubomir lubomír lubos luboš lucchino lucette lucienne lucio lucrezia
lucyna lucía ludovico ludwik luděk luisa luiz luka lukas lukáš lula lulzim luminița lurdes lusine lutfi luz luís luíza
lydie lyle lyuben lyubomir lyubov lyudmila lyudmyla lászló lázaro léa léon léonie léopold léopold-sédar lígia lúcio
lőrinc maaike maamoun maarja maarten macario machiko macky madalena madani maddalena madelyn madhav madison mads magne
maha mahadev mahamadou mahamane mahathir mahdi maher mahinda mahir mahiro mahmut mahnaz mahsa maia maija maik maite
maithripala maja majed majeed makar makarios makis makoto maksim maksym malala mallikarjun mamata mamdouh mamoru
mamoun mamuka manabu mandla mangosuthu manlio manmohan manoel manohar manolis manon manos manouchehr mansoor mansour
manuela marat marcela marcelino marcelle marcelo marcos maren marfa margareta margarete margarethe margarida margaux
margherita margit margrethe mariangela mariano maricarmen marie-claude marie-france marie-george marija marijan
marijana marijke marijn marika mariko marilynn marinko marioara marisol marit mariya marja marjane marjatta marjie
marju marketa marketta marko markéta marlies marloes marouf marquis marten martial martim martti martín marwa maryla
marzena maría marília masaaki masahiko masahiro masaki masako masami masanori masao masaru masashi masato masatoshi
masayoshi masayuki mashhour masoud masoumeh massoud matan matej mateo mateus mathijs mathilde matias matilde matsutaro
matthieu matti matvei matyas matías matěj mauno mauri mauro maurício maximiliano maximilien mayawati maysoon mazen
małgorzata mbaye mbeki mechthild meelis megawati meglena megumi mehran mehrdad mehrzad meinhard meinrad meir meira
meles melih melina menachem menahem mengistu menno meral mercedes merja mert merve mervi mesut metin mette mevlüt mian
micaela michalis michał michela michelangelo michiko midori mieczyslaw mieczysław mieczysława mieke mieko miflah
mihaela mihail mihkel mihnea mihály mika mikey mikheil mikiko mikio mikis mikko miklós miko mikola mikołaj milad
milada milagros milan milena milenko miley milica milind milivoj miljenko millard milomir milorad miloslav miloslava
milouš milovan miloš miltiadis milutin minako mindaugas minerva minna minoru miodrag mircea mireille miri mirjana
mirko miro miroslav mirosław mislav mithat mitrofan mitsuko mitsuo mitt miyuki mladen moacir moammar mobutu modibo
modris moe moez mogens mohamad mohamadou mohammad-reza mohammadreza mohandas mohanlal moises moisés mojmír mojtaba
mokgweetsi momčilo moncef monmohan montague montserrat monzer morarji mordechai morihiro morris mort morten morteza
mosab mostapha motoko motti mounira moussa mstislav mu'ammar muammar muammer mudar mugur muhamed muhammadu muhammet
muhanad muharrem muhsin muhyiddin mujahid mujib mujibur mukul mulayam mulham muqtada murad muralitharan murat murilo
murli musab musharraf mutasim muzaffar mwai mwinyi mykhailo mykola máire márcia márcio mária mário márton mátyás máté
máximo märt mónica mümtaz müslüm māris mārtiņš nabih nabila nachman naci nada nader nadezhda nadir nadège naftali
nagesh nagisa naglaa nahed nahum naif najat naji najib najibullah najm namadi namal namie namir namık nana nanami
naoki naoko naomichi naoto napoléon narain narasimha narayan narek nargis naser nasr nasrallah nasrollah nataliia
nataliya natan natasa nataša nate nathalie nathuram natividad natsuki natsume natália naum naveen navjot nawaf nawal
nayef nayib nazarbayev nazih nazim nazım neagoe nebojsa nebojša necdet necmettin nedeljko nedyalko nedžad neelie
nehemia nehemiah nemanja nenad nesrine nevena newt ngũgĩ nicanor niccolo niccolò nicolae nicolaie nicoleta nicoletta
nicolás nicu niels nieves nihad nihat niilo niina nikifor nikodim nikol nikolaj nikos nima nimah nino ninoy nir
niranjan nissim nitish niyazi nizar njål nkosazana noam nobuhiko nobuko nobunaga nobuo nobusuke nobuyuki nodar noe
noelene noelia nona norberto noriko norio noritaka norodom nour noura noureddine novak noémie nune nuno nur nurettin
nuri nuria nurlan nursultan nuwan nándor nélida nélson néstor níkos oana obadiah obafemi obaid obiageli octavian
octavio oddny oddvar odinga odvar ofer ofir ognjen ognyan oisín okan okonjo oksana oktay olavi olavo oldřich ole oleh
oleksiy olena olesegun olesya olexandr olgierd oliviero ollanta olle olli olof oluf olusegun omer omid omurbek ondrej
ondřej onni onur ophir oprah orazio oreste orhan orly ornella orsola orville osamu oskar osmo ossie ostap osvaldo
oswaldo otakar otar otilia otmar ottmar ottó otávio oumar ousmane oussama outi ove ovidiu ozan ozzy paavo paivi palle
palme palmiro paloma panagiota pancho pandeli panfilo pantelis panu paola parisa parvaneh parvin parviz pascual pasi
pasquale patricio patrizia patrizio patryk patrícia pattie patty paul-henri pauli paulina pavan pavla pavlo pavlos
pawan paweł payam peg pekka pelin pentti perica pero pertti pervaiz pervin petar petko petras petre petri petro petru
pia piera pierferdinando pierluigi piero piet pilar pim pinchas pino pirjo pirkko piroska pius placido plamen platon
plácido plínio polina porfirio poul pouran prabath prabhakar prabhu prabowo prafulla pranab prasad prasanna prashant
pratap pratibha prayut prayuth preben predrag priit prithvi prokopis prokopy prosper przemysław purushottam pushpa pál
päivi pål pépin péter pınar přemysl qaboos qadir qais qasem qassem quett rabah rachid rachida rachidi radhakrishnan
radim radka radko radmila radoje radomir radoslav radosław radovan radu raelene rafał rafet raffaele raffaella
raffaello rafi rafik rafsanjani raghu raghuram ragnar ragnhild rahel rahmatollah raija raila raimo raimondo raimonds
raimundo raisa raivis rajapaksa rajat rajinikanth rajko rajkumar rajnath raluca ramachandra ramalho ramana ramanathan
ramazan rameshwar ramez ramin ramiro ramiz ramunas ramush ramzan ramzy ramón rana ranasinghe ranbir randi rania ranil
ranko raouf raphaël rasa rasha rasmus rastislav ratan ratko rauf ravshan rayan raymonde razan razvan reba rebeca recai
recep reem regino reijo reiko reinaldo reiner reino remco remedios remigiusz remo remus remy renan renzo renáta rené
reuven revaz reynaldo rezső reşit rhett riad rickey rico ridha rie rieko rifaat rifat rigmor rigoberta rigoberto
rihanna riikka riitta rima rimantas rimma rinaldo risto rituparna ritva rivaldo rivka riyad ričardas roar robert-louis
rocío rodd rodica rodoljub rodolphe rodrigue roel roelof rogelio rogério rolandas rolihlahla romuald romualdas
romualdo román romário ronaldinho ronaldo ronen roni ronny roozbeh rosalynn rosalía rosaria rosario rosen rosendo
rossana rostam rostislav roswitha rosângela rovshan roxana roya roza ruairí rubén rudiger ruediger ruggero ruggiero
ruhollah rui rumen runar rune ruprecht ruqaya ruslana rustam rusty rute rutger rutherford ruud ruxandra ruy ryoichi
ryoko ryota ryotaro ryszarda ryu ryuichi ryuji ryutaro régine régis réka rémi rüdiger rüştü răzvan rıfat rıza růžena
saara sabah sabahattin sabin sabri saburo sachiko sadako sadegh sadeq sadio sadyr sadık saeid safet safwan sahar sahra
saif saija sakari sakura sakıp salah salahuddin salam salem sali salih sallai salome salvador samak samin samora
samvel sana sanaa sanath sanda sandor sandrine sandro sani sanja sanna sanne sanziana saparmurat sarath sardor sarunas
sarvepalli sasa sassan satoru satoshi satsuki sattar satu saturnino satyajit satyendra saud sauli saveliy savo savvas
sawsan sayaka sayed sayyed saúl saša schuyler scottie scotty sead sebastián sedat segolene segundo seif seiichi seija
seiji seiko sekou selahattin selim sellapan semih semion semyon senad sepideh seppo serafim serdar seretse sergej
sergiu sergiy serhii serhiy serkan servando servet serzh severino severo seydou seyed sezen sezer shaban shahbaz
shahin shahla shahram shahriar shai shaima shakib shakir shalom shalva shamil shania shaniqua shapour sharif shashank
shaul shavkat shayne shehu shekhar shelly shelton sher shigenobu shigeo shigeru shingo shinichi shinji shinjiro
shintaro shinya shinzo shinzō shiro shivaji shivraj shizuka shmuel shohei shoichi shoji shoko shoshana shota shuji
shulamit shunsuke shusaku shyama siaka siamak siavash sibel siddiq siebe sieglinde signe sigurdur sigurður sigvard
sihamoni sihanouk siim siiri sile silke silvan silvana silvano silverio silvestre silviu silvério simcha simão siméon
simón sinan sinisa siniša siphiwe sirajuddin siranush siri sirimavo sirisena sirkka sirpa sisowath sitaram siti siv
sixten sizwe sjoerd skender slaven slavenka slavica slavko slavoljub slavomír smaranda snežana snorri soekarno sofiya
sofía soha sohrab soichiro sokratis solange soledad soleyman solvei solveig solvita somchai sonny sooronbay sorana
soraya sorin souad souleymane soumitra sourav soňa spartak spartim spiro spyridon spyros sreten srikanth srinivasa
staffan stana stanislava stanisław stanisława steen steffen stefka stein steinar steingrímur stela stelian stelios
sten stepan stephane stevan stig stijn stipe stjepan stoyan strom sture stéphane subhas subramaniam subramanian
subramanyam suchinda suha suharto sukarno sukumar sulaiman suleiman sulejman suleyman sundar sune suren surya susana
susilo susumu suvi suzan svein svend svenja sverre svetla svetoslav svetozar svitlana svyatoslav swapan sylvain
sylvanus sylwester synnøve szabolcs szczepan szilvia szilárd szymon sébastien ségolène sékou sérgio síle sílvia
sócrates sólveig søren süleyman sławomir taavi tadao tadashi tafawa tahani taher tahmineh tahsin taichi taina taisiya
taisto takako takamori takao takashi takayuki takehiko takeo takeru takis takuma takumi takuya talal tamaki tamar
tamas tamaz tamer tamika tamim tammam tamás tancredo tancrède tandja tanguy tanisha tansu tapani tapio taraneh tareq
tarja tarmo taro tarun tassos tathagata tatsuo tatsuya tatyana taufik taufiq tauno tawakkol tawfiq tawny tayeb tayfun
tayseer tayyip tazio tchallah teemu teiko teimuraz tej tekin tellervo telma telmo tengiz tengku teodoro teppo
teresinha tereza terhi terje terrell terumi tessie tetiana tetsuo tetsuya teun teuvo thaksin thalia thanasis themba
theodoros theodosis thiago thibault thijs thilo thodoris thor thorbjörn thorbjørn thorleif thorstein thorvald théo
théodore théophile tiago tiberiu tibor tidjane tigran tihomir tiina tiit tillakaratne tilman timo timofey timothée
timur tineke tirunesh titu tivadar tiziana tjeerd toader tofik toivo tokiko tolga tomiichi tomislav tommaso tommi
tomohiro tomoko tomomi tomás tomáš tomé toomas tooru tor torbjørn tord tore torgeir torgny torill torolf torstein toru
torunn torvald toshiaki toshihiko toshiki toshiko toshio toshiro toshiyuki toussaint tova tove traian traudl trenton
trilochan trine troels trofim trond truus tryggve tsutomu tsuyoshi tsvetan tsvetana tucker tufan tugay tuija tulio
tullio tuncay tunku tunne tuomas tuomo turan turgut turid turki tuva tymoteusz tyrell tzachi tzipi tzipora
télesphore tõnis tülay ubaid ubaldo uddhav udo uffe ugo ugur ujjwal uldis ulises ulisses ulla ulrik ulugbek ulyana
ulysse ulysses umaru umer umran umut unni upendra urbain urbano urho uri uriel urmas uroš urve ute uthman utz uzi uğur
vadim vadym vagif vahan vahe vahid vaino vaira vajiralongkorn vakhtang valdas valdemar valdis valentino valentín
valeri valeriano valerio valeriu valeriy valery valko vallabhbhai valter valtteri valérie valéry vangelis vardan varun
varvara vasantrao vasco vasil vasile vasili vasilije vasiliki vassiliki vassilis vasundhara vasyl vazgen vedat veer
veijo veit veli veljko velko veniamin venkaiah venkatesh venâncio veronika veronique verónica veselin vesna vesselin
viacheslav vicențiu victor-emmanuel victoriano vidar vigdis vigdís vikramjit viktoria vilhelm vilho viliam vilija
ville villu vilmos vilnis vineet vinko vinnie vinny vinoba violette viorel viorica virat virender virgil virgilio
virginie virna virpi virág visar vishnu vishwanath vitali vitalij vitaliy vito vittoria vivekananda viviana vjosa
vladan vladimír vladislav vladlen vlado vladyslav vlasta vlastimil vlatko vojtech vojtěch volkan volodymyr vsevolod
vuk vukašin vukosava vyacheslav vygaudas vytautas václav vânia väinö véronique víctor vít vítor vítězslav waclaw
wacław wael wafa waldir waltraud wanderley wangari wangarĩ wataru wenche wenzel widad wiebke wiesław wiesława wiktor
wilfredo wilfried wilhelmine wilmer wim winfried wiranto wisława wladyslaw wlodzimierz wole wolfram woody wout wouter
wynonna władysław włodzimierz xabier xaver xenophon ximena ximeno xiomara yaakov yadollah yael yafa yair yakov yakubu
yana yanis yann yannick yaqub yariv yaroslav yasar yaseen yasemin yashwant yashwantrao yassin yasuhiro yasuhito
yasujiro yasuko yasunari yasuo yasushi yavuz yaya yayi yayoi yazid yaşar yefim yegor yehezkel yehoshua yehuda yehudi
yekaterina yelena yelizaveta yemelyan yerlan yervand yevgeni yevgenia yevgeny yevhen yigal yingluck yiorgos yisrael
yitzchak yitzhak ylva yochanan yoel yogi yoichi yoko yonatan yoram yordan yoriko yosef yoseph yoshiaki yoshie
yoshihide yoshihiko yoshihiro yoshihito yoshiki yoshiko yoshiro yoshitaka yossi yosuke younes younus yoweri yrjö
yuichi yuka yukari yuki yukiko yukio yuko yulia yulian yumi yumiko yunis yunus yuriko yuriy yury yusuke yutaka yuuki
yuval yuvraj yvon yıldırım yılmaz zachariah zafer zahar zahari zaharia zaid zakaria zakariya zakhar zaki zalman zalmay
zanele zayd zayed zayn zaza zbyněk zdenka zdeněk zdravko zdzisław ze'ev zebulon zeca zeev zef zeid zeke zeki zeljko
zenawi zenon zentaro zevulun zeynep zhanar zhanna zhelyu zhores ziaul ziaur zigmantas zigmārs zinedine zinédine ziya
zlatan zlatko zohra zohreh zoi zola zoltán zorica zoya zoé zrinka zsigmond zsolt zsuzsa zsuzsanna zuhair zulfikar
zurab zuzana zvi zviad zvonimir zvonko zélia zülfü ágnes álvaro ángel árpád ângela åge åke åsa åse çetin éamon édgar
édith édouard élisabeth élise éloïse émile émilie éric étienne íker ólafur óscar ödön ömer özgür özlem øystein øyvind
ülle ünal þorsteinn łukasz şener şenol şevket şükrü šarūnas štefan štěpán štěpánka šárka željka željko živka živko
živorad žydrūnas ștefan
"""
)

WORLD_ALSO_WORDS = word_set(
    """
abe adel adelaide ari aristide arjuna artie assunta asunción aung aydın badr barrett bas bela benito blanca bo brady
brittany brody buck buddy burt camila carolina cesare colton concepción corinne cyrus darwin dick digby domingo doyle
durga dusty earnest emir encarnación ephraim esperanza everett felice fiamma flor gabe ganesh garret garrett gaspar
gil gioia goodluck grady grover guadalupe hannibal hayat hermes hezekiah hina hiram homer huda ion islam jean-baptiste
jewel jihan judd justo katrina kennedy khalifa landon les lev luz lyle madison maja manon marquis mercedes
michelangelo mika milan moe montserrat morris nana nasr natividad nehemiah nieves novak nur obadiah octavian octavio
paloma peg petra pilar platon prosper remedios roar rosario rosen rune rusty sabah sakura salem salvador satsuki
saturnino saud shelton soledad sonny stein sten surya thor tucker turki tyrell ulysses valentino vasco victoriano
virgil vishnu vittoria woody wout xenophon zachariah
"""
)
"""Those that are words, places, gods or titles as well: never a person on their own."""
