"""Owns the bands, museums, stages and universities that the whole world knows.

Columns as in `knowledge.bodies.departments`.
"""

# A row of the table is one line, so that it can be read and sorted as one.

from __future__ import annotations

WORLD_ARTS = """
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
Emerson, Lake & Palmer|band|Emerson, Lake & Palmer; Emerson, Lake and Palmer
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
Rammstein|band|Rammstein
Nightwish|band|Nightwish
Evanescence|band|Evanescence
Arcade Fire|band|Arcade Fire
The Strokes|band|The Strokes
Arctic Monkeys|band|Arctic Monkeys
The White Stripes|band|The White Stripes
Gorillaz|band|Gorillaz
Killing Joke|band|Killing Joke
Siouxsie and the Banshees|band|Siouxsie and the Banshees
Cocteau Twins|band|Cocteau Twins
The Pogues|band|The Pogues
The Cranberries|band|The Cranberries
Thin Lizzy|band|Thin Lizzy
Westlife|band|Westlife
Boyzone|band|Boyzone
The Corrs|band|The Corrs
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
