"""Owns the parties, alliances and chambers of other countries that international news names without "party".

Columns as in `knowledge.bodies.departments`. Names that end in "party", "democrats" or the like need no row; acronyms that mean
something else in British health care hold only where the text gives the name ("!").
"""

# A row of the table is one line, so that it can be read and sorted as one.
# ruff: noqa: E501

from __future__ import annotations

WORLD_PARTIES = """
Christian Democratic Union of Germany|political party|Christian Democratic Union of Germany; Christian Democratic Union; CDU
Christian Social Union in Bavaria|political party|Christian Social Union in Bavaria; Christian Social Union; !CSU
Social Democratic Party of Germany|political party|Social Democratic Party of Germany; SPD
Free Democratic Party (Germany)|political party|FDP
Alternative for Germany|political party|Alternative for Germany; Alternative für Deutschland; AfD
Alliance 90/The Greens|political party|Alliance 90/The Greens; Alliance '90/The Greens
Die Linke|political party|Die Linke
Freedom Party of Austria|political party|Freedom Party of Austria; FPÖ
Alliance for the Future of Austria|political party|Alliance for the Future of Austria; BZÖ
National Rally|political party|National Rally; Rassemblement National; Front National
Union for a Popular Movement|political party|Union for a Popular Movement; UMP
Union for French Democracy|political party|Union for French Democracy; UDF
Rally for the Republic|political party|Rally for the Republic; RPR
La République En Marche!|political party|La République En Marche; En Marche
Lega Nord|political party|Lega Nord; Northern League
Five Star Movement|political party|Five Star Movement
Brothers of Italy|political party|Brothers of Italy
Italian Radicals|political party|Italian Radicals
Centre Party|political party|Centre Party
The Olive Tree|political party|The Olive Tree
House of Freedoms|political party|House of Freedoms
The People of Freedom|political party|The People of Freedom; People of Freedom
Democrats of the Left|political party|Democrats of the Left
Democracy is Freedom – The Daisy|political party|Democracy is Freedom – The Daisy; Democracy is Freedom - The Daisy
Union of the Centre|political party|Union of the Centre
Podemos|political party|Podemos
Ciudadanos|political party|Ciudadanos
Spanish Socialist Workers' Party|political party|PSOE
Convergence and Union|political party|Convergence and Union; Convergència i Unió
Republican Left of Catalonia|political party|Republican Left of Catalonia
United Left|political party|United Left
Herri Batasuna|political party|Herri Batasuna; Batasuna
Euskadiko Ezkerra|political party|Euskadiko Ezkerra
Left Bloc|political party|Left Bloc
Syriza|political party|Syriza; SYRIZA
New Democracy|political party|New Democracy
PASOK|political party|PASOK
Democrats 66|political party|Democrats 66; D66
GroenLinks|political party|GroenLinks
Christian Democratic Appeal|political party|Christian Democratic Appeal
People's Party for Freedom and Democracy|political party|People's Party for Freedom and Democracy; VVD
Labour Party (Netherlands)|political party|PvdA
Open Flemish Liberals and Democrats|political party|Open Vlaamse Liberalen en Democraten; Open VLD; VLD
New Flemish Alliance|political party|New Flemish Alliance; Nieuw-Vlaamse Alliantie; N-VA
Vlaams Belang|political party|Vlaams Belang; Vlaams Blok
Christian Democratic and Flemish|political party|Christian Democratic and Flemish; Christen-Democratisch en Vlaams; CD&V
Mouvement Réformateur|political party|Mouvement Réformateur
Ecolo|political party|Ecolo
Groen|political party|Groen; Groen!
Venstre|political party|Venstre
Law and Justice|political party|Law and Justice
Civic Platform|political party|Civic Platform
Fidesz|political party|Fidesz
Jobbik|political party|Jobbik
United Russia|political party|United Russia
A Just Russia|political party|A Just Russia; Just Russia; Fair Russia
Yabloko|political party|Yabloko
Fatherland – All Russia|political party|Fatherland – All Russia
Fatherland|political party|Batkivshchyna
Party of European Socialists|political party|Party of European Socialists; PES
European People's Party|political party|European People's Party
Alliance of Liberals and Democrats for Europe|political party|Alliance of Liberals and Democrats for Europe Party; Alliance of Liberals and Democrats for Europe; ALDE
Progressive Alliance of Socialists and Democrats|political party|Progressive Alliance of Socialists and Democrats; Party of Socialists and Democrats
European Green Party|political party|The Greens–European Free Alliance; European Greens
Meretz|political party|Meretz
Kadima|political party|Kadima
Shas|political party|Shas
Shinui|political party|Shinui
Mapai|political party|Mapai
One Israel|political party|One Israel
Yisrael Beiteinu|political party|Yisrael Beiteinu
Yesh Atid|political party|Yesh Atid
United Torah Judaism|political party|United Torah Judaism
Knesset|parliament|Knesset
Bundestag|parliament|Bundestag
Bundesrat|parliament|Bundesrat
Riksdag|parliament|Riksdag
Folketing|parliament|Folketing
Storting|parliament|Storting
Sejm|parliament|Sejm
State Duma|parliament|State Duma; Duma
Dáil Éireann|parliament|Dáil Éireann; Dáil; Oireachtas
Seanad Éireann|parliament|Seanad Éireann; Seanad
Lok Sabha|parliament|Lok Sabha
Rajya Sabha|parliament|Rajya Sabha
Verkhovna Rada|parliament|Verkhovna Rada
New Democratic Party|political party|New Democratic Party; !NDP
Liberal Party of Canada|political party|Liberal Party of Canada
Progressive Conservative Party of Canada|political party|Progressive Conservative Party of Canada
Canadian Alliance|political party|Canadian Alliance
Action démocratique du Québec|political party|Action démocratique du Québec
Coalition Avenir Québec|political party|Coalition Avenir Québec
House of Commons of Canada|parliament|House of Commons of Canada; Canadian House of Commons
Liberal Party of Australia|political party|Liberal Party of Australia
Australian Labor Party|political party|Australian Labor Party; !ALP
One Nation|political party|Pauline Hanson's One Nation
New Zealand First|political party|New Zealand First
Bharatiya Janata Party|political party|Bharatiya Janata Party; BJP
Indian National Congress|political party|Indian National Congress
Awami League|political party|Awami League
Sinhala Freedom Party|political party|Sri Lanka Freedom Party; SLFP
Barisan Nasional|political party|Barisan Nasional
United Malays National Organisation|political party|United Malays National Organisation; UMNO
Golkar|political party|Golkar
Nahdlatul Ulama|political party|Nahdlatul Ulama
Kōmeitō|political party|Komeito; Kōmeitō
Sandinista National Liberation Front|political party|Sandinista National Liberation Front; Sandinistas
Institutional Revolutionary Party|political party|Institutional Revolutionary Party
Zanu-PF|political party|ZANU-PF; Zanu-PF; ZANU; ZAPU
Movement for Democratic Change|political party|Movement for Democratic Change
Inkatha Freedom Party|political party|Inkatha Freedom Party; Inkatha
Swapo|political party|SWAPO; Swapo
Muslim Brotherhood|political party|Muslim Brotherhood
Ba'ath Party|political party|Ba'ath Party; Baath Party; Baath; Ba'ath
Fretilin|political party|Fretilin
Council on Foreign Relations|think tank|Council on Foreign Relations
Hoover Institution|think tank|Hoover Institution
Heritage Foundation|think tank|Heritage Foundation
Brookings Institution|think tank|Brookings Institution
Cato Institute|think tank|Cato Institute
American Enterprise Institute|think tank|American Enterprise Institute
Stop the War Coalition|campaign|Stop the War Coalition
Wikileaks|publisher|WikiLeaks; Wikileaks
Internet Corporation for Assigned Names and Numbers|international body|Internet Corporation for Assigned Names and Numbers; ICANN
National Association for the Advancement of Colored People|charity|National Association for the Advancement of Colored People; NAACP
National Rifle Association|membership body|National Rifle Association
Recording Industry Association of America|membership body|Recording Industry Association of America; RIAA
Newsday|publisher|Newsday
Washington Monthly|publisher|Washington Monthly
AOL|company|AOL; America Online
United Way|charity|United Way
Israel Defense Forces|armed force|Israel Defense Forces; Israeli Defense Forces; Israel Defence Forces; IDF
"""
