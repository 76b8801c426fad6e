"""Owns the surnames common in the world, and those that the world knows from one bearer: facts of usage.

Surnames that are English words are in `not_names`; those by which the world knows one person, in `known_persons`.
"""

from __future__ import annotations

from loaders.knowledge.word_lists import word_set

SURNAMES = word_set(
    """
abbas abbott abdullah abe abu-mazen acharya achebe acheson ackermann adamkus adams addison adebayo adenauer adichie
advani afwerki agarwal aggarwal agnelli aguilar aguirre ahlmark ahluwalia aho ahonen ahtisaari aidid ainsworth akayev
akhmatova akihito aksyonov akuffo akufo-addo al-assad al-bashir alarcón alberti albertini albrecht albright aldridge
aleksandrov alekseyev alessi alexander alexandrov alfano alfonsín alito aliyev allan allen allende alonso alvarado
alvarez alvear amato ambani ambedkar amin amorim amos amundsen anastasiades andersen anderson andersson andreev
andreotti andrews andrić andropov androutsopoulos andrássy annan ansip antall antonescu antonioni antonov aoki aoun
appleby appleton aquino arafat arana arendt arias armitage armstrong arnold arroyo ashcroft ashraf ashton asimov aso
assad ataturk atatürk atkins atkinson attlee austen austin averescu awolowo ayers aylwin azad azaña azikiwe aznar
babangida babić babiš bacchelli bachchan bachelet badal badawi badoglio bahçeli bailey bain baird bajnai bajpai
bakhtiar bakiyev bakker bakunin balaguer balboa balcerowicz baldwin balewa balfour balkenende balladur ballard balzac
bancroft banda bandaranaike banderas banerjee banharn bannister barak barclay bardem barghouti barker barlow barnes
barnett barr barre barrett barron barroso barthes bartlett barton bartoszewski bartók barzani basescu bashir basu
bateman bates baudelaire baudrillard bauer baumann baxter bayar baykal bayrou bazargan beaumarchais beauvoir beck
becker beckett beckham bedi beecham begin beheshti bellamy bellini bello belmont belov bely ben-ali ben-gurion benes
beneš benflis benigni bennett benson bentley benítez berdimuhamedow beresford berezovsky berg berger bergman bergmann
bergoglio bergson bergström beria berlinguer berlioz berlusconi bernadotte bernanos bernard bernini berri bersani
bertolucci bertrand besson betancourt bethlen bevan bhagat bhandari bhatt bhattacharya bhosle bhutto bianchi biden
bierut biko bildt binoche birch birla bismarck biya bizet bjerknes blackmun blackwell blair blake blanc bloomberg
bloomfield blum blunt boban boccaccio boccherini bocelli boehner bogdanov bohr boileau bokros bolaños bolsonaro
bolívar bonaparte bonaventura bondarenko bongo bonham borden borg borges borgia borisov borja bork borodin borromini
bos bose bossi boswell botha botticelli bouchard boulanger boulez boumediene bourdieu bourgeois bourguiba bourne
bousquet bouteflika bowen bowers bowes bowie boyce boyko boyle bracken bradley bradshaw brady brahe brandeis brandt
branson branting braun brazauskas brecht brecker breitner brennan breyer brezhnev briand bridges briggs bright bristow
broadbent brodsky brody bronson brookes brooks brossard broughton brouwer browning broz bruce brundtland brunel bruni
bryan bryant bryce brzezinski brâncuși brătianu buchanan buckingham buckley budak buffon buhari bukharin bulgakov
bulganin bullock bunin bunyan burgess burke burnett burr burroughs burrows burt busch bustamante buthelezi butterworth
buyoya buzek buñuel bykov byrd byrne byrnes byron böhm băsescu caballero cadbury cain calderón caldwell calhoun
callaghan callahan calvin calvino calvo camacho cameron campbell campos camus canning cannon caragiale caravaggio
cardoso cardozo carducci carey carlin carlson carlsson carlyle carnegie carnot carr carracci carrasco carrillo carroll
carson cartier cartwright caruso carvajal carver casals casanova cassidy cassini cassirer castañeda castillo castle
castro cauchy cavanagh cavendish cavour ceausescu ceaușescu cellini cervantes chaadayev chabrol chadwick chagall
chakraborty chalabi chamberlain champlain chandler chandra chandrasekhar chaplin chapman charest charlton charpentier
chateaubriand chatterjee chaturvedi chaucer chaudhary chaudhuri chauhan chavez chawla chebrikov chekhov cheney
chernenko chernomyrdin chernov chernyshevsky chesterton chevalier chidambaram chilton chirac chissano chomsky chopin
chopra chowdhury christensen christiansen christie christofias christopher chrétien chuanpisamai chubais churchill
chávez ciampi ciller cimabue cimoszewicz cioran clark clarke claudel clayton clemenceau clements clerides clifford
clinton clooney cobb coburn cochran cochrane cocteau codreanu cohen cojuangco colbert coleman coleridge collins collor
colvin compaoré compton comte conan condorcet conley connelly connery connolly conrad conroy constantinescu conte
conti contreras conté conway cooke cooley coolidge copernicus corbett corbyn corelli cornwell correa correggio
cortázar cortés cortéz cossiga costa costas costello coubertin coulson coulter couperin courbet courtney cousteau
covarrubias coward cowell cox craft craig cramer crane crawford craxi crick cristiani croce cromwell crosby crossley
crowe crowley crowther cruijff cruise cruyff cruz cunha cunningham cuomo curie curran curtis cushing custer cuza
czartoryski cárdenas cézanne d'alema d'annunzio dahal dahl dahlan dahlberg daladier dalai dallara dalton daly dalí
daniels danton darcy darling darwin das daschle dasgupta datta daudet daumier davenport davey davidson davies davis
davutoğlu dawkins dawson dayan deacon debré debussy defoe degas dehaene dekker delacroix delaney delanoë deleuze
delgado delon delors demirel demirtaş dempsey denham denktash denktaş denton depardieu derrida desai descartes
deschamps deshmukh deshpande desmarais devine devlin dewey dey deák dhawan dhoni diaz dickens dickinson dickson
diderot diefenbaker dietrich diggory dijkstra dillon dimitrov dior disraeli dissanayake dixon djilas djindjić dlamini
dmowski dobson dobó dodd dodge dodgson dodik doe doherty dolan domínguez donahue donaldson donizetti donne donnelly
donovan dorsey dostoevsky dostoyevsky dostum douglas douglass dowd dowling downey downing doyle draghi draskovic
drašković drummond dryden duarte dubcek dubey dubois dubček duchamp duda duffy dufour duggan dukakis dulles dumas
dumont dunbar duncan dunlop dunn dunne duplessis dupont duque durand durant durkheim duterte dutt dutta dutton
duvalier dvořák dyson dzerzhinsky díaz dürer eastman eastwood eaton ebadi eban ebert ecevit echeverría eco edison
edwards eichmann einstein eisenhower eisenstein eklund elchibey eliade eliot ellington elliot elliott ellis ellison
ellsworth elton emerson eminescu enescu engel engels enrile epstein erasmus erbakan erdoğan erekat erhard eriksen
eriksson erlander errázuriz ershad erskine escobar escudero eshkol espinosa espinoza esposito esquivel esterházy
estrada evans everett evren ewing eyadema eyadéma ezhov eötvös faber fabius fahmy fairbanks fairchild fairfax fanfani
faraday farmaajo farnese farouk farrell farrow faulkner faure fauré fawcett fedorov feenstra feingold fellini fenton
ferguson fermi fernandes fernandez fernando fernández ferrara ferrari ferreira ferri ferry fichte fico fillon fini
finlay finley finn finnegan fiorentino fischer fitzgerald fitzpatrick fitzroy flanagan flaubert fletcher flint flores
flynn flórez foch foley fonda fonseca fonseka fontaine fontana foote forbes forlani forman forsyth foss foucault
fouquet fourier fradkov franco frank franke frankfurter franklin françois fraser frazier frederick frederiksen
fredriksen frei freire freud friedrich frolov fry fuchs fuentes fujimori fujimoto fujita fujiwara fukuda fuller fulton
fälldin gable gaddafi gagarin gagnon gaidar gaines galbraith galilei gallagher gallardo galloway galvani gambetta
gamsakhurdia gandhi ganev ganguly garang garcia garcés garcía garfield garibaldi garland garner garnett garrett
garrison garzón gaskell gauck gauguin gaultier gauss gauthier gavaskar gaviria gbagbo geisler geller gemayel genscher
gentile gentiloni geoană gephardt geremek ghani ghosh gibbon gibbons gibbs gibson gierek gil gilani gilbert gilchrist
giles gill gilmore gilmour gingrich ginsburg giolitti giotto giraud giscard giuliani gladstone gleason glover godard
goddard godfrey godmanis godwin goebbels goel goering goethe gogol gokhale goldberg goldman goldsmith goldstein
goldwater golovin golubev golwalkar gomez gomułka goncharov gonzaga gonzalez gonzález gonçalves goodall goodman
goodrich goodwin gorbachev gorbachov gorchakov gordon gore gorky gorman gosling goto gotovina gottwald gough gould
gounod goya goyal grachev grady graf graham grainger gramsci granados granger grass grayson grechko greco greenberg
greene greenwood greer gregory griffin griffith griffiths grillo grimes grimshaw gromov gromyko gropius groza gruber
grybauskaitė grósz guarini guebuza guerrero guevara guicciardini guinness guizot gullit gunawardena gunn gupta gurung
gusev gustafsson guterres guthrie gutiérrez guzmán gyurcsány gálvez gómez göncz göring gül gülen günther haas habermas
habibie habré habyarimana hackett hadi hadley haftar hagan hagen hagi hahn haig haines hale haley hallam halliday
halonen hamilton hammarskjöld hammer hammond hampton hancock haniyeh hanks hanley hanna hannah hanover hansen hanson
hansson harada harding hardwick hargreaves hariri harmon harper harriman harrington harris harrison hartley hartmann
harvey hasegawa hashemi hashimoto hasina haskell hathaway hatoyama hatta hatton haugen hausmann havel hawking hawkins
hawthorne hayashi hayden haydn haynes hazlitt healey healy hearst hedlund hegde hegel heiberg heidegger heine
heinemann heinrich heisenberg hekmatyar hemingway henderson hendricks hendriks hendrix hennessy henriksen henry
henríquez henson hepburn herbert herder heredia herman hermann hernandez hernández herrera herrmann herzen herzog
heseltine hess hesse heuvel hewitt heyerdahl hicks hidalgo higgins hilton himmler hindenburg hines hirohito hitchcock
hitler hobbes hobbs hobson hodges hodgson hoekstra hoffman hoffmann hofmann hogan hogarth holbrook holden holder
hollande hollis holloway holm holmberg holmes holt honecker hooper hoover hopkins hopper horn hornby horne horner
horowitz horthy horton horvat hoskins houghton houphouët-boigny howard howe howell hubbard huber huckabee hudson
huerta huffman hughes hugo humala hume humphrey humphreys humphries hurley hurst hurtado hus hussein husserl hussey
husák hutchins hutchinson hutton huxley huygens hyde hácha häkkinen hölderlin ibrahim ibsen ibáñez iglesias ikeda
iliescu ilves inglis ingram inoue inukai inönü iohannis ionesco ionescu iorga irvine irving irwin isaacs isaksson
ishiba ishihara ishii ito iturbide itō ivanishvili ivanov ivanova ivașcu iversen ives iwasaki iyer izetbegovic
izetbegović jackson jacobs jacobsen jacobson jadhav jagger jagiełło jain jaitley jammeh jannati jansen janssen janáček
jaruzelski jarvis jaspers jaurès jayasuriya jayawardene jayewardene jefferson jeffries jenkins jenkinson jenner
jennings jensen jha jiménez jinnah jirásek joffre johannis johannsen johansen johansson johns johnson johnston
johnstone jolie jolly jonathan jones jonsson joshi jospin jovanović joyce judd jumblatt jung juppé juárez jónsson
jørgensen kabila kaczynski kaczyński kafka kagame kahane kahlo kaifu kaiser kalam kalinin kallas kamenev kan kandinsky
kanemaru kant kaplan kapodistrias kapoor kapur karadzic karadžić karamanlis karami karat karavelov kardelj karimov
karlsson karolyi karpov karroubi karunanidhi karzai kasparov kasyanov katayama kato katsav katsura kaufman kaunda kaur
kavanagh kavanaugh kawabata kay kazantzakis keating keaton keats keegan keenan keita keith kekkonen keller kellogg
kelly kelvin kemp kendall kendrick kennedy kenyatta kenyon kepler kerensky kerr kerry khamenei khanna khashoggi
khatami khodorkovsky khomeini khrushchev khurana kiarostami kibaki kidman kierkegaard kiesinger kiir kikuchi kikwete
kimura kinnock kinsey kipchoge kipling kirby kirchner kirienko kirk kirkland kirkpatrick kirov kiselev kishi kishida
kiska kissinger kitano klaus klee klein kline klopp knowles knox knudsen kobayashi koch kocharian kocharyan kodály
kohl kohli koirala koivisto koizumi kojima kok kolchak kollontai kolmogorov kolokotronis komarov konaré kondo konoe
kony koopman korhonen kornilov korolev korsakov kosciuszko kossuth kostov kostunica kosygin kovalchuk kovalenko
kovalev kovačević kowalczyk kowalski kozlov kozyrev kościuszko koštunica krajišnik kramer krasin krause kravchenko
kravchuk krenz krishnamurthy krishnan kristensen kropotkin kruger krupskaya kruse krüger kubitschek kubo kubrick
kuchma kucinich kudrin kufuor kuhn kuiper kulkarni kumar kumaratunga kun kundera kurosawa kusama kutuzov kuyper
kuznetsov kučan kvist kwasniewski kwaśniewski kádár kästner kérékou köhler könig kühn laar lacan lacroix lacson
lafayette lafontaine lagarde lagerlöf laguardia lahoud laine lal lamarck lamartine lambert lamberti lammert lamont
landry landsbergis lang langdon lange langley lapid laplace lapointe lara larijani larkin larsen larson larsson lasker
latham latimer lauder laurel laurie laurier laval lavoisier lavrov lawrence lawson lawton leary leavitt lebedev
leblanc leclerc ledesma ledger lefebvre legrand lehman lehmann leibniz leith lem lemaire lemaître lemieux lemoine
lendvai lenin lennon lennox lenz leonard leone leopardi lepage lermontov leroy leslie lessing lester leterme letta
levin levine levski lewandowski lewis león lieberman liebknecht lifshitz linares lind lindberg lindbergh lindgren
lindh lindner lindsay lindström linnaeus lipponen lister liszt litton litvinenko litvinov livingston livingstone livni
llosa lobachevsky lobo locke lockhart lockwood lodge logan lombard lombardi lomonosov longfellow lopez lorca lorenz
lott lovelace lovell lovett lowe lowell lowry lozano lubbers lucas lucchini ludwig lukashenko lukić lukyanov lukács
lula lully lumière lumumba lund lundberg lundgren lundqvist luther lutz luzhkov lvov lynch lyndon lyons lyotard
lysenko lévesque lévi-strauss lópez løvenskiold mabbott macapagal macarthur macaulay macdonald macdougall macgregor
machado machar machel machiavelli macintyre mackay mackenzie mackie mackintosh maclean macleod macmillan macpherson
macri macron madden maddox madero madhavan madison madsen maduro maeda magalhães magee magnani magnusson magsaysay
magufuli maguire mahajan mahama maharishi mahathir mahfouz mahler mahoney maier maitland makarios makarov malaka
malatesta malcolm maldonado malema malenkov malevich malhotra malik maliki malinovsky mallarmé mallory malone maloney
malpighi malraux malthus malyshev mancini mandela mandelson manet mangeshkar mani maniu mannerheim manning manson
mansour mantegna manzoni maradona marat marceau marchand marchetti marconi marcos margolis marikana marini marino
maritain marivaux markham marley marlow marlowe marr marsden martens martin martinez martini martínez maruyama marvell
marx marín masaryk mascagni mashaal masire massenet massey massoud masters mastroianni mather mathews mathieson mathur
matisse matsuda matsui matsumoto matsuoka mattarella matthews mattis maugham maupassant mauriac maxwell mayakovsky
mayer mayfield maynard mayo mazowiecki mazzini mbeki mboya mcallister mcbain mcbride mccain mccarthy mccaskill
mcclellan mcconnell mccormick mccoy mcdaniel mcdermott mcdonald mcdonnell mcgovern mcgowan mcgrath mcgregor mcguire
mcintyre mckay mckee mckenna mckenzie mckinley mckinney mclaughlin mclean mcleod mcmahon mcmillan mcnamara mcneil
mcpherson mcqueen meade meadows meciar medgyessy medici medina medvedev megawati mehra mehta meighen meir mejía melo
meloni melville mendeleev mendelson mendelssohn menderes mendes mendoza menem mengistu menon menshikov menéndez
mercier meredith meri merkel merrill merz meshaal mesić metaxas metzger meyer meyers mečiar michaels michel michelet
michnik mickiewicz middleton mikati mikkelsen mikoyan mikołajczyk milanović miliband millar millard millburn milner
milosevic milošević milyukov mirabeau miranda mironov mirziyoyev mishima mishra misra mitchell mitford mitsotakis
mittal mitterrand miura miyamoto miyazaki miyazawa miłosz mladic mladić mnangagwa moberg mobutu modi modigliani moe
moffat mogae mohr moi molina molière molotov mommsen monaghan mondale monet monroe montague montaigne montale montalvo
montazeri montefeltro montero montes montesquieu montessori monteverdi montgomery monti montoya mooney mora morales
moran morandi morawiecki moreau moreland moreno moretti morgan morgenthau mori moriarty morin morita morley moro
morozov morris morrison morse morsi morsy mortensen mortimer morton morínigo moseley mosley mossadegh mountbatten
mousavi moussa mowbray moynihan mozart mubarak mucha mueller mugabe muir mukherjee mukhopadhyay mulcahy mulder mullah
mulligan mulroney muluzi mulvaney munch mundy munro murakami murata murayama murdoch murdock murillo murphy murray
murthy museveni musgrave musharraf musk muskie mussolini mutharika muñoz mwinyi myers márquez mäkelä mäkinen méndez
mészáros möller møller mørk mújica müller müntefering nabokov nadal nader naguib nagy naidoo naidu naipaul nair
nakagawa nakajima nakamura nakano nakasone nakhimov nansen napier napoleon napolitano narayan narayanan narváez nash
nasrallah nasser nastase nath nausėda navalny navarro nazarbayev ndayishimiye neal necker needham neergaard negri
nehru nelson nemtsov nenni neruda nesbitt netanyahu neuer neumann neves neville nevsky newell newman newton nguema
nguyen niazi nicholas nicholls nichols nicholson nielsen niemeyer nieminen nietzsche nightingale niinistö nikitin
nikolaev nikolayev nikolić nilsen nilsson nishimura nitti nixon niyazov njonjo nkomo nkrumah nkurunziza noda nolan
nomura norberg nordström noriega norris norton norwood novak novikov novotný nowak nowicki ntaryamira nugent nujoma
nunn nureyev nyerere nygaard nyrup nyström németh núñez năstase o'brien o'connor o'donnell o'hara o'higgins o'keefe
o'leary o'neill o'reilly o'sullivan obama obasanjo obiang obote obrien obuchi ochoa oda odinga odría oe ogawa ogden
ohira ojukwu okada okamoto okello okuda oldenburg oli oliveira oliver olmert olofsson olsen olson olsson olszewski
onassis ono oppenheim oppenheimer orban orbán orellana orlov orozco orsini ortega ortiz orton orwell osborn osborne
osbourne osmeña ostrovsky oswald ota otis otto ouattara ouédraogo owen owens oxley ozawa ozu paasikivi pacheco
pacquiao paddock paderewski padilla paganini pahlavi pai palacios palladio palme palumbo pamuk pandey pandit panicker
pankhurst papadopoulos papagos papandreou paredes parekh pareto parizeau parkinson parnell paroubek parra parrikar
parry pascal pascoe pashinyan pasolini pasternak pasteur pastrana paszyński patel paterson pathak patil patnaik
patrick patten patterson patton patwardhan paulson pavarotti pavelić pavese pavey pavić pavlov pavlova pawlak paxton
payne payton paz peacock pearson peck pedersen pedrosa peel pelham pellegrini pelletier pelosi pemberton pena pence
penn pepys peralta percival percy pereira perera peres perez perkins perlman perot perrault perrin pershing persson
pertini perón pessoa pestel peters petersen peterson petersson petkov petrarch petrescu petrov petrova petrović
pettersen pettigrew pető petőfi peña pfeiffer phelps philby phillips phipps piaget picard picasso pickering pickford
pierce piggott pillai pilsudski pinochet pinter pinto pirandello pirelli pizarro piñera piłsudski planck plastiras
plath platini platt plekhanov plenković plisetskaya podgorny poe pohamba pohl poincaré poitier polanski polański
politkovskaya polk pollard pollock pompadour pompeo pompidou ponce poniatowski ponomarev ponta ponti popescu popov
popper poroshenko porterfield portillo portman postma potemkin potocki potts poulenc poulsen poulter pound poussin
powell prabhakaran prabowo prachanda prado prakash prasad prayuth premadasa prentice prescott priestley prieto
primakov pritchard prodi profumo prokhorov prokofieff prokofiev pronk prosser proudhon proust pryor prévert puccini
puckett pullman pupin purcell puri pushkin puskás putin putnam pułaski pym päts pérez pétain qaddafi qalibaf qasim
quadros quaid quayle quevedo quezon quigley quincy quinn quintana quintero quirino quiroga quisling quispe qurei
rabbani rabelais rabin rachmaninoff racine radcliffe radziwiłł rafferty rafsanjani rahman rahmon rai raisi rajan
rajapaksa rajoy raleigh ralston raman ramanujan ramaphosa rameau ramirez ramos ramsay ramsden ramsey ramírez rana
randall randolph ranganathan rankin rankovic ranković ransom rao rasmussen rasputin ratas rathbone rathore ravel ravi
rawat rawlings rawlins raymond razak reagan rebelo redding reddy redford redgrave redmond redwood reece rees reeve
regan rehnquist reich reid reilly reinfeldt rembrandt renan renner reno renoir renshaw renzi repin resnais respighi
restrepo reuter reyes reyna reynolds rhodes ricci rice richardson richelieu richter riemann rijkaard rilke rimbaud
rimsky rinaldi ripley ritchie ritter rivas rivera rivlin rizal rizzo robben robbins roberts robertson robeson
robespierre robinson robles robredo robson rocard rocha rochester rockefeller rodchenko rodgers rodin rodionov rodney
rodrigues rodriguez rodríguez rogers rohmer rojas roldán rolland romano romanov romero rommel romney rooney roosevelt
rosales rosas rosen rosenberg rosenthal ross rosselli rossellini rosselló rossen rossetti rossi rossini rostand roth
rothko rothschild rothwell rouault rouhani rousseau rousseff rousset roux rowe rowland rowley rowling roxas roy rubik
rubin rubio rublev rudd rueda ruiz rumsfeld rushdie rusk ruskin russell russo rutherford rutledge ruto rutskoi rutte
ryan ryder rykov ryzhkov rákosi räikkönen ríos röntgen rüütel saakashvili saarinen sachs sadat sade sadr saha sahni
saint-exupéry saint-saëns saionji saito sakamoto sakharov sakurai salas salazar salcedo saleh salgado salieri salinas
salinger sall salman salmond salvini samaranch samaras sampaio samper sampson samuels san-martín sanader sanchez
sandberg sanders sanderson sandford sandino sanford sangakkara sankara sankoh santana santoro santorum santos sapieha
saramago sargent sargsyan sarkar sarkisian sarkozy sarmiento sarto sartre sasaki sassoon sastri satie sato satō saud
sauer saunders savarkar savimbi savisaar savoia savonarola saxena saxon scalfaro scalia scargill scarlatti schaefer
scharping scheel schelling schiff schiffer schiller schindler schlegel schlüter schmid schmidt schmitt schmitz
schneider schofield scholz schopenhauer schreiber schroeder schröder schrödinger schubert schulte schultz schulz
schulze schumacher schumann schumer schuster schwartz schwarz schäfer schäuble scindia scorsese seaton sedgwick
seehofer segni segovia seidel selassie selznick semenov semmelweis sen senanayake senghor sengupta serov serra serrano
seselj seth seurat seward sewell sexton seymour sezer sforza shackleton shafik shah shamir shapiro shaposhnikov
sharett shariati sharif sharma sharon sharpe shastri shaw shekhawat shelley shelton shepard sheppard sheridan sherman
sherwood shetty shevardnadze shevchenko shibata shidehara shields shimizu shinawatra shinde shipman shivaji shoigu
sholokhov shostakovich shrestha shukla shulgin shultz sibelius sica siddall sidney sidorov siegel siemens sienkiewicz
sikorski sikorsky silajdžić silone silva simitis simmons simms simonsen simpson sims sinatra sinclair singh singleton
sinha siniora sirisena sirleaf sisi sison sistani sisulu sjahrir sjöberg sjöström skelton skoropadsky slattery
slaughter sloan slocum smetana smetona smirnov smit smollett smuts snowden snowdon snyder soames soares sobchak
sobieski sobotka sobukwe soglo sokolov solanki solano solberg solovyov solzhenitsyn solís somerville sommer somoza
sondheim sordi sorel sorensen sorokin soto sotomayor sousa souter southey souza soyinka spadolini sparks spears
spector speer spencer spengler spielberg spinelli spinoza spitzer spooner springer spurgeon squires srinivasan
ssemogerere stalin stallone stamboliyski stambolić stanislavsky stanley stanton stapleton starace stark starmer starr
stassen stauffenberg steele stein steinbeck steinbrück steinem steiner steinmeier stendhal stepanov stephanopoulos
stephens stephenson stepinac stettinius stevens stevenson stewart stiles stillman stockdale stoddard stoiber stoica
stokes stolojan stoltenberg stolypin stoppard stowe stoyanov strachan strang strasser stratton strauss strauß
stravinsky straw streep streisand stresemann strindberg stroessner ström stuart stubb sturgeon styron subramaniam
subramanian subramanyam suchocka suga sugiyama suharto sukarno sukarnoputri sullivan sumner sunak sundaram sundberg
suslov sutherland suvorov suzuki suárez svensson svevo svinhufvud svoboda swain swaminathan swann swanson sweeney
swinburne swinney sykes szabó szilárd szymborska szálasi széchenyi sánchez sócrates sörensen sørensen słowacki tadić
taft tagore takada takagi takahashi takeda takeshita talabani talat talbot talleyrand tallis tamang tamayo tambo
tamura tanaka tanizaki tanner tarasov tardieu tarkovsky tasso tata tate tchaikovsky tebbit tejada teleki teller temer
templeton tendulkar tennant tennyson ter-petrosyan terrell terry terán tesla thackeray thaksin thanarat thanom thapa
thapar tharoor thatcher thaçi theodorakis theotokis thiel thiers thomas thompson thomsen thomson thoreau thorne
thornton thorpe thorvaldsen thurgood thurmond thurston tierney tikhonov tilak tillerson tilley tillman timmermans
timoshenko tiso tisza tito titov titulescu tiwari tobin tocqueville todd togliatti tojo tokayev tokugawa toledo
tolkien tolstoy tomasi tomlinson tompkins topolánek torres toscanini toure touré townsend toyoda toyotomi tracy
tranberg traore traoré travers travolta tremblay tremonti tretyakov trevelyan trikoupis tripathi trivedi trollope
trotsky trotter trudeau truffaut trujillo truman trump truss tsakalotos tsipras tsvangirai tsvetaeva tucker tudjman
tudor tukhachevsky tupper turati turgenev turgot turnbull tusk tuttle tutu tuđman twain tyagi tymiński tymoshenko
tyndale tyson tóth tăriceanu tōjō uchida ueda ulbricht ulloa ulmanis unamuno underwood upadhyay updike upton uribe
urquiza ustinov vajpayee valdez valdivia valdés valencia valenzuela valle vallejo valls vance vanderbilt vangelis
vanhanen varga vargas varma varoufakis vasari vasiliev vasilyev vaughan vaughn vavilov vega veil velasco velayati
veltroni velázquez venizelos venkataraman vera verdi verhoeven verhofstadt verlaine verma vermeer verne vernon
verwoerd vespucci vestergaard vickers vidal videla vieira villalobos villanueva villareal villepin vincent vinogradov
virtanen visconti visser vitale viteri vivaldi vivekananda vogel vogt volkov volta voltaire vona vonnegut vorobyov
voroshilov vorster vos voss vučić vyas vyshinsky vysotsky vásquez vázquez vélez văcăroiu vīķe-freiberga wada wade
wadhwa wagner wagstaff wahid wainwright wajda walcott waldron walesa walford wallace wallin wallis wallström walpole
walsh walter walters walton warburton ware warhol warner warren watanabe waterhouse watkins watkinson watson watts
waugh wayne wałęsa weatherby webber weber webster wedgwood weill weinberg weinberger weiner weinstein weiss weizmann
welch weldon welles wellesley wellington wennerström wenzel werner wesley westbrook westerwelle weston wharton
wheatley whelan whitaker whitehead whitehouse whitfield whiting whitlam whitley whitlock whitman whitmore whitney
whittaker whittier wickremesinghe wicks widodo wiggins wijeweera wilberforce wilcox wilde wilder wilders wilkes
wilkins wilkinson willard williams willis willoch willoughby wills wilmot wilson wilton winfield winfrey wingfield
winkler winslow winston winters winthrop wirth wiseman witherspoon wittgenstein wiśniewski wodehouse wojciechowski
wojtyła wolfe wolff wollstonecraft wolsey womack wong woodbridge woodbury woodrow woodruff woodson woodward woolf
wooster worthington wouters wozniak wren wulff wundt wyatt wycliffe wyden wylie wyman wynn wyszyński wójcik yadav
yadin yagoda yakovlev yamada yamagata yamaguchi yamamoto yamashita yano yanukovych yar'adua yates yavlinsky yeats
yechury yegorov yeltsin yezhov yokoyama yorke yoshida yoshimura younger yrigoyen yudenich yudhoyono yukawa yunus
yushchenko yılmaz zaghloul zaimis zaitsev zakharov zamora zamoyski zanardi zangwill zapata zapatero zardari zarif
zarqawi zatlers zavala zawahiri zedillo zeffirelli zelaya zelensky zelenskyy zeller zeman zenawi zetkin zhdanov
zhirinovsky zhivkov zhukov zia zidane ziegler zieliński zijlstra zimmer zimmerman zimmermann zingaretti zinoviev
zivkovic zola zubizarreta zubkov zuckerberg zuma zurbarán zweig zyuganov álvarez çiller öcalan özal ørsted ćosić čapek
čović đinđić šešelj štefánik żeromski živković žižka
"""
)
"""In lower case. None is the name of a town in the tables, or a word of names of bodies."""
