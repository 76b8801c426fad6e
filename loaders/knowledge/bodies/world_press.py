"""Owns the news agencies, papers and broadcasters of the world, and the bands, museums and universities it knows.

Columns as in `knowledge.departments`.
"""

# A row of the table is one line, so that it can be read and sorted as one.

from __future__ import annotations

WORLD_PRESS = """
Beatles|band|Beatles; The Beatles
Rolling Stones|band|Rolling Stones; The Rolling Stones
Pink Floyd|band|Pink Floyd
Led Zeppelin|band|Led Zeppelin
Deep Purple|band|Deep Purple
Black Sabbath|band|Black Sabbath
Iron Maiden|band|Iron Maiden
Metallica|band|Metallica
Nirvana|band|Nirvana
Pearl Jam|band|Pearl Jam
Radiohead|band|Radiohead
Coldplay|band|Coldplay
Oasis band|band|Oasis band
Red Hot Chili Peppers|band|Red Hot Chili Peppers
Foo Fighters|band|Foo Fighters
Green Day|band|Green Day
Linkin Park|band|Linkin Park
Guns N' Roses|band|Guns N' Roses
Aerosmith|band|Aerosmith
AC/DC|band|AC/DC
U2|band|U2
R.E.M|band|R.E.M
The Who|band|The Who
The Doors|band|The Doors
The Clash|band|The Clash
Sex Pistols|band|Sex Pistols
Depeche Mode|band|Depeche Mode
Duran Duran|band|Duran Duran
Pet Shop Boys|band|Pet Shop Boys
ABBA|band|ABBA
Bee Gees|band|Bee Gees
Beach Boys|band|Beach Boys; The Beach Boys
Grateful Dead|band|Grateful Dead
Fleetwood Mac|band|Fleetwood Mac
The Eagles|band|The Eagles
The Velvet Underground|band|The Velvet Underground; Velvet Underground
Sonic Youth|band|Sonic Youth
Smashing Pumpkins|band|Smashing Pumpkins
Soundgarden|band|Soundgarden
Rage Against the Machine|band|Rage Against the Machine
Nine Inch Nails|band|Nine Inch Nails
Backstreet Boys|band|Backstreet Boys
Spice Girls|band|Spice Girls
Take That band|band|Take That band
One Direction|band|One Direction
Destiny's Child|band|Destiny's Child
Public Enemy|band|Public Enemy
Run-D.M.C|band|Run-D.M.C
Wu-Tang Clan|band|Wu-Tang Clan
Beastie Boys|band|Beastie Boys
N.W.A|band|N.W.A
Black Eyed Peas|band|Black Eyed Peas
Jackson 5|band|Jackson 5
The Supremes|band|The Supremes
The Temptations|band|The Temptations
Kraftwerk|band|Kraftwerk
Tangerine Dream|band|Tangerine Dream
Daft Punk|band|Daft Punk
Massive Attack|band|Massive Attack
Judas Priest|band|Judas Priest
Motörhead|band|Motörhead; Motorhead
Slayer|band|Slayer
Megadeth|band|Megadeth
Bon Jovi|band|Bon Jovi
Van Halen|band|Van Halen
ZZ Top|band|ZZ Top
The Kinks|band|The Kinks
The Byrds|band|The Byrds
The Smiths|band|The Smiths
New Order|band|New Order
Joy Division|band|Joy Division
Simple Minds|band|Simple Minds
Dire Straits|band|Dire Straits
Jethro Tull|band|Jethro Tull
King Crimson|band|King Crimson
Emerson|band|Emerson; Lake & Palmer
Alice in Chains|band|Alice in Chains
Stone Temple Pilots|band|Stone Temple Pilots
Blink-182|band|Blink-182
Weezer|band|Weezer
Avenged Sevenfold|band|Avenged Sevenfold
Korn|band|Korn
Limp Bizkit|band|Limp Bizkit
System of a Down|band|System of a Down
Slipknot|band|Slipknot
Mötley Crüe|band|Mötley Crüe
Def Leppard|band|Def Leppard
Scorpions band|band|Scorpions band
Rammstein|band|Rammstein
Nightwish|band|Nightwish
Evanescence|band|Evanescence
Arcade Fire|band|Arcade Fire
The Strokes|band|The Strokes
Arctic Monkeys|band|Arctic Monkeys
The White Stripes|band|The White Stripes
Gorillaz|band|Gorillaz
Muse band|band|Muse band
Placebo band|band|Placebo band
Killing Joke|band|Killing Joke
Siouxsie and the Banshees|band|Siouxsie and the Banshees
Bauhaus band|band|Bauhaus band
Cocteau Twins|band|Cocteau Twins
The Pogues|band|The Pogues
The Cranberries|band|The Cranberries
Thin Lizzy|band|Thin Lizzy
Westlife|band|Westlife
Boyzone|band|Boyzone
The Corrs|band|The Corrs
CBS News|broadcaster|CBS News
NBC News|broadcaster|NBC News
MSNBC|broadcaster|MSNBC
Fox News Channel|broadcaster|Fox News Channel
Fox Broadcasting|broadcaster|Fox Broadcasting
CNBC|broadcaster|CNBC
C-SPAN|broadcaster|C-SPAN
NPR|broadcaster|NPR; National Public Radio
Voice of America|broadcaster|Voice of America
Radio Free Europe|broadcaster|Radio Free Europe
Deutsche Welle|broadcaster|Deutsche Welle
ZDF|broadcaster|ZDF
ARD television|broadcaster|ARD television
RTL|broadcaster|RTL
RAI|broadcaster|RAI
NHK|broadcaster|NHK
CBC|broadcaster|CBC; Canadian Broadcasting Corporation
Al-Jazeera|broadcaster|Al-Jazeera; al-Jazeera
Al-Arabiya|broadcaster|Al-Arabiya; al-Arabiya
Al-Manar|broadcaster|Al-Manar
Univision|broadcaster|Univision
Telemundo|broadcaster|Telemundo
MTV2|broadcaster|MTV2
VH1|broadcaster|VH1
Comedy Central|broadcaster|Comedy Central
Discovery Channel|broadcaster|Discovery Channel
History Channel|broadcaster|History Channel
Cartoon Network|broadcaster|Cartoon Network
Nickelodeon|broadcaster|Nickelodeon
Showtime|broadcaster|Showtime
TNT|broadcaster|TNT
Eurosport|broadcaster|Eurosport
CCTV|broadcaster|CCTV
Press TV|broadcaster|Press TV
Russia Today|broadcaster|Russia Today
SANA|broadcaster|SANA
Rossiya TV|broadcaster|Rossiya TV
TVNZ|broadcaster|TVNZ
Nine Network|broadcaster|Nine Network
Seven Network|broadcaster|Seven Network
British Museum|museum|British Museum
Louvre|museum|Louvre
Metropolitan Museum of Art|museum|Metropolitan Museum of Art
Museum of Modern Art|museum|Museum of Modern Art
Guggenheim|museum|Guggenheim
Tate Modern|museum|Tate Modern
Tate Gallery|museum|Tate Gallery
Hermitage Museum|museum|Hermitage Museum
Metropolitan Opera|museum|Metropolitan Opera
La Scala|museum|La Scala
Bolshoi|museum|Bolshoi
Bolshoi Theatre|museum|Bolshoi Theatre
Royal Shakespeare Company|museum|Royal Shakespeare Company
Royal Opera House|museum|Royal Opera House
New York Philharmonic|museum|New York Philharmonic
Berlin Philharmonic|museum|Berlin Philharmonic
Vienna Philharmonic|museum|Vienna Philharmonic
London Symphony Orchestra|museum|London Symphony Orchestra
Grand Ole Opry|museum|Grand Ole Opry
Itar-Tass|publisher|Itar-Tass; ITAR-TASS; Tass; TASS
Interfax|publisher|Interfax
Kyodo|publisher|Kyodo; Kyodo News
Anatolian|publisher|Anatolian; Anatolia
IRNA|publisher|IRNA
UPI|publisher|UPI; United Press International
Bernama|publisher|Bernama
Antara|publisher|Antara
Knight Ridder|publisher|Knight Ridder
Dow Jones|publisher|Dow Jones
Bloomberg News|publisher|Bloomberg News
Le Monde|publisher|Le Monde
Le Figaro|publisher|Le Figaro
Liberation newspaper|publisher|Liberation newspaper
Der Spiegel|publisher|Der Spiegel
Die Zeit|publisher|Die Zeit
Die Welt|publisher|Die Welt
Frankfurter Allgemeine Zeitung|publisher|Frankfurter Allgemeine Zeitung
Sueddeutsche Zeitung|publisher|Sueddeutsche Zeitung; Süddeutsche Zeitung
El Pais|publisher|El Pais; El País
El Mundo|publisher|El Mundo
La Repubblica|publisher|La Repubblica
Corriere della Sera|publisher|Corriere della Sera
La Stampa|publisher|La Stampa
Pravda|publisher|Pravda
Izvestia|publisher|Izvestia
Kommersant|publisher|Kommersant
People's Daily|publisher|People's Daily
China Daily|publisher|China Daily
Asahi Shimbun|publisher|Asahi Shimbun
Yomiuri Shimbun|publisher|Yomiuri Shimbun
Nihon Keizai Shimbun|publisher|Nihon Keizai Shimbun
Times of India|publisher|Times of India
Hindustan Times|publisher|Hindustan Times
Indian Express|publisher|Indian Express
Yedioth Ahronoth|publisher|Yedioth Ahronoth
Maariv|publisher|Maariv; Ma'ariv
Haaretz|publisher|Haaretz; Ha'aretz
Jerusalem Post|publisher|Jerusalem Post
Al-Ahram|publisher|Al-Ahram
Al-Hayat|publisher|Al-Hayat
Asharq al-Awsat|publisher|Asharq al-Awsat
Globe and Mail|publisher|Globe and Mail
Toronto Star|publisher|Toronto Star
National Post|publisher|National Post
Sydney Morning Herald|publisher|Sydney Morning Herald
The Australian newspaper|publisher|The Australian newspaper
Irish Independent|publisher|Irish Independent
Boston Globe|publisher|Boston Globe
Chicago Tribune|publisher|Chicago Tribune
New York Post|publisher|New York Post
New York Daily News|publisher|New York Daily News
Miami Herald|publisher|Miami Herald
San Francisco Chronicle|publisher|San Francisco Chronicle
Philadelphia Inquirer|publisher|Philadelphia Inquirer
Dallas Morning News|publisher|Dallas Morning News
Christian Science Monitor|publisher|Christian Science Monitor
Detroit Free Press|publisher|Detroit Free Press
Baltimore Sun|publisher|Baltimore Sun
Denver Post|publisher|Denver Post
Forbes|publisher|Forbes
Business Week|publisher|Business Week; BusinessWeek
National Geographic|publisher|National Geographic
The New Yorker|publisher|The New Yorker; New Yorker
Vanity Fair|publisher|Vanity Fair
Vogue|publisher|Vogue
Cosmopolitan magazine|publisher|Cosmopolitan magazine
Playboy|publisher|Playboy
Reader's Digest|publisher|Reader's Digest
Sports Illustrated|publisher|Sports Illustrated
NME|publisher|NME
Kerrang!|publisher|Kerrang!
Pitchfork Media|publisher|Pitchfork Media
Scientific American|publisher|Scientific American
Foreign Affairs magazine|publisher|Foreign Affairs magazine
Encyclopaedia Britannica|publisher|Encyclopaedia Britannica
Granma|publisher|Granma
La Jornada|publisher|La Jornada
Folha de Sao Paulo|publisher|Folha de Sao Paulo
The Onion|publisher|The Onion
Politico|publisher|Politico
Daily Variety|publisher|Daily Variety
Hollywood Reporter|publisher|Hollywood Reporter
TV Guide|publisher|TV Guide
Stanford|university|Stanford
Princeton|university|Princeton
Cornell|university|Cornell
Dartmouth|university|Dartmouth
Berkeley|university|Berkeley
Caltech|university|Caltech
Carnegie Mellon|university|Carnegie Mellon
Johns Hopkins|university|Johns Hopkins
West Point|university|West Point
Sandhurst|university|Sandhurst
Juilliard|university|Juilliard
Sciences Po|university|Sciences Po
École Polytechnique|university|École Polytechnique
ETH Zurich|university|ETH Zurich
USC|university|USC
NYU|university|NYU
Oxford University|university|Oxford University
Cambridge University|university|Cambridge University
McGill|university|McGill
Sorbonne|university|Sorbonne
"""
