"""Owns the news agencies, papers and broadcasters that the whole world knows.

Columns as in `knowledge.bodies.departments`.
"""

# A row of the table is one line, so that it can be read and sorted as one.

from __future__ import annotations

WORLD_PRESS = """
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
"""
