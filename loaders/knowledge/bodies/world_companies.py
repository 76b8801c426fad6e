"""Owns the companies that the whole world knows, by the names that news calls them.

Columns as in `knowledge.bodies.departments`.
"""

# A row of the table is one line, so that it can be read and sorted as one.

from __future__ import annotations

WORLD_COMPANIES = """
Motorola|company|Motorola
Mitsubishi|company|Mitsubishi
Mazda|company|Mazda
Suzuki|company|Suzuki
Subaru|company|Subaru
Hyundai|company|Hyundai
Daewoo|company|Daewoo
Kia|company|Kia
Renault|company|Renault
Peugeot|company|Peugeot
Citroen|company|Citroen; Citroën
Fiat|company|Fiat
Ferrari|company|Ferrari
Porsche|company|Porsche
Daimler-Benz|company|Daimler-Benz; Daimler; DaimlerChrysler
Mercedes-Benz|company|Mercedes-Benz
Audi|company|Audi
Volvo|company|Volvo
Saab|company|Saab
Skoda|company|Skoda
Tesla Motors|company|Tesla Motors
Harley-Davidson|company|Harley-Davidson
Yamaha|company|Yamaha
Kawasaki|company|Kawasaki
Michelin|company|Michelin
Goodyear|company|Goodyear
Pirelli|company|Pirelli
Bridgestone|company|Bridgestone
Lockheed Martin|company|Lockheed Martin; Lockheed
McDonnell Douglas|company|McDonnell Douglas
Northrop Grumman|company|Northrop Grumman
Raytheon|company|Raytheon
General Dynamics|company|General Dynamics
Bombardier|company|Bombardier
Embraer|company|Embraer
Hewlett-Packard|company|Hewlett-Packard; Hewlett Packard
Compaq|company|Compaq
Dell Computer|company|Dell Computer
Cisco Systems|company|Cisco Systems; Cisco
Sun Microsystems|company|Sun Microsystems
Texas Instruments|company|Texas Instruments
Xerox|company|Xerox
Kodak|company|Kodak; Eastman Kodak
Canon Inc|company|Canon Inc
Hitachi|company|Hitachi
Toshiba|company|Toshiba
Panasonic|company|Panasonic
Matsushita|company|Matsushita
NEC Corp|company|NEC Corp
Olivetti|company|Olivetti
Ericsson|company|Ericsson
Alcatel|company|Alcatel
Lucent Technologies|company|Lucent Technologies; Lucent
Nortel|company|Nortel
Qualcomm|company|Qualcomm
Novell|company|Novell
Lotus Development|company|Lotus Development
Oracle Corp|company|Oracle Corp
Adobe Systems|company|Adobe Systems
Symantec|company|Symantec
AMD|company|AMD; Advanced Micro Devices
Nvidia|company|Nvidia
Uber|company|Uber
Airbnb|company|Airbnb
LinkedIn|company|LinkedIn
Spotify|company|Spotify
Huawei|company|Huawei
Lenovo|company|Lenovo
Alibaba|company|Alibaba
Tencent|company|Tencent
Baidu|company|Baidu
Konami|company|Konami
Sega|company|Sega
Atari|company|Atari
Capcom|company|Capcom
Ubisoft|company|Ubisoft
Electronic Arts|company|Electronic Arts
Activision|company|Activision
DreamWorks|company|DreamWorks
Viacom|company|Viacom
Time Warner|company|Time Warner
MCA|company|MCA
CBS Records|company|CBS Records
Sony Music|company|Sony Music
Columbia Records|company|Columbia Records
Capitol Records|company|Capitol Records
Atlantic Records|company|Atlantic Records
Motown Records|company|Motown Records
Island Records|company|Island Records
Decca|company|Decca
Def Jam|company|Def Jam
RCA Records|company|RCA Records
Warner Music|company|Warner Music
Universal Music|company|Universal Music
Lucasfilm|company|Lucasfilm
Pixar|company|Pixar
Marvel Comics|company|Marvel Comics
DC Comics|company|DC Comics
MGM|company|MGM; Metro-Goldwyn-Mayer
20th Century Fox|company|20th Century Fox
Columbia Pictures|company|Columbia Pictures
Miramax|company|Miramax
Bertelsmann|company|Bertelsmann
Hachette|company|Hachette
Simon & Schuster|company|Simon & Schuster; Simon and Schuster
Macmillan Publishers|company|Macmillan Publishers
McGraw-Hill|company|McGraw-Hill
Houghton Mifflin|company|Houghton Mifflin
Elsevier|company|Elsevier
Springer-Verlag|company|Springer-Verlag
Kraft Foods|company|Kraft Foods
Nabisco|company|Nabisco
Kellogg Company|company|Kellogg Company
Procter & Gamble|company|Procter & Gamble; Procter and Gamble
Colgate-Palmolive|company|Colgate-Palmolive
Philip Morris|company|Philip Morris
R.J. Reynolds|company|R.J. Reynolds
RJR Nabisco|company|RJR Nabisco
Anheuser-Busch|company|Anheuser-Busch
Heineken|company|Heineken
Carlsberg|company|Carlsberg
Danone|company|Danone
L'Oreal|company|L'Oreal; L'Oréal
Bristol-Myers Squibb|company|Bristol-Myers Squibb
Eli Lilly|company|Eli Lilly
Hoechst|company|Hoechst
DuPont|company|DuPont; Du Pont
Dow Chemical|company|Dow Chemical
Monsanto|company|Monsanto
Union Carbide|company|Union Carbide
BASF|company|BASF
Rhone-Poulenc|company|Rhone-Poulenc
Sears|company|Sears; Sears Roebuck
JC Penney|company|JC Penney; J.C. Penney
Macy's|company|Macy's
Bloomingdale's|company|Bloomingdale's
Safeway|company|Safeway
Kmart|company|Kmart
Lowe's|company|Lowe's
Toys R Us|company|Toys R Us
Woolworth|company|Woolworth
Carrefour|company|Carrefour
Nordstrom|company|Nordstrom
Dillard's|company|Dillard's
Barnes & Noble|company|Barnes & Noble; Barnes and Noble
FedEx|company|FedEx; Federal Express
UPS|company|UPS; United Parcel Service
American Airlines|company|American Airlines
United Airlines|company|United Airlines
Delta Air Lines|company|Delta Air Lines
Northwest Airlines|company|Northwest Airlines
Continental Airlines|company|Continental Airlines
Southwest Airlines|company|Southwest Airlines
USAir|company|USAir; US Airways
TWA|company|TWA; Trans World Airlines
Pan Am|company|Pan Am
Lufthansa|company|Lufthansa
Air France|company|Air France
KLM|company|KLM
Alitalia|company|Alitalia
Swissair|company|Swissair
Iberia Airlines|company|Iberia Airlines
Qantas|company|Qantas
EgyptAir|company|EgyptAir
Aeroflot|company|Aeroflot
Cathay Pacific|company|Cathay Pacific
Japan Airlines|company|Japan Airlines
Air Canada|company|Air Canada
Air India|company|Air India
Amtrak|company|Amtrak
Greyhound Lines|company|Greyhound Lines
Union Pacific|company|Union Pacific
Maersk|company|Maersk
Mobil|company|Mobil
Texaco|company|Texaco
Amoco|company|Amoco
Conoco|company|Conoco
ConocoPhillips|company|ConocoPhillips
Occidental Petroleum|company|Occidental Petroleum
Petronas|company|Petronas
Gazprom|company|Gazprom
Lukoil|company|Lukoil
Rosneft|company|Rosneft
Yukos|company|Yukos
Aramco|company|Aramco; Saudi Aramco
Repsol|company|Repsol
Elf Aquitaine|company|Elf Aquitaine
Petrobras|company|Petrobras
Pemex|company|Pemex
Halliburton|company|Halliburton
Schlumberger|company|Schlumberger
Bechtel|company|Bechtel
Rio Tinto|company|Rio Tinto
BHP|company|BHP
De Beers|company|De Beers
Alcoa|company|Alcoa
US Steel|company|US Steel; U.S. Steel
Bethlehem Steel|company|Bethlehem Steel
AT&T|company|AT&T
MCI|company|MCI
Sprint Corp|company|Sprint Corp
Verizon|company|Verizon
Bell Atlantic|company|Bell Atlantic
BellSouth|company|BellSouth
Comcast|company|Comcast
Telstra|company|Telstra
Deutsche Telekom|company|Deutsche Telekom
France Telecom|company|France Telecom
Telefonica|company|Telefonica
NTT|company|NTT
Merrill Lynch|company|Merrill Lynch
Salomon Brothers|company|Salomon Brothers
Bear Stearns|company|Bear Stearns
Paine Webber|company|Paine Webber; PaineWebber
Smith Barney|company|Smith Barney
Prudential Securities|company|Prudential Securities
Charles Schwab|company|Charles Schwab
Fidelity Investments|company|Fidelity Investments
Credit Suisse|company|Credit Suisse; Credit Suisse First Boston
Deutsche Bank|company|Deutsche Bank
Commerzbank|company|Commerzbank
Dresdner Bank|company|Dresdner Bank
UBS|company|UBS
SBC Warburg|company|SBC Warburg
Paribas|company|Paribas
BNP Paribas|company|BNP Paribas
Societe Generale|company|Societe Generale; Société Générale
Credit Lyonnais|company|Credit Lyonnais; Crédit Lyonnais
ING|company|ING
ABN Amro|company|ABN Amro; ABN AMRO
Rabobank|company|Rabobank
Aegon|company|Aegon
Nomura|company|Nomura
Sumitomo|company|Sumitomo
Mitsui|company|Mitsui
Chase Manhattan|company|Chase Manhattan
JPMorgan Chase|company|JPMorgan Chase
Wells Fargo|company|Wells Fargo
BankAmerica|company|BankAmerica
Bankers Trust|company|Bankers Trust
First Union|company|First Union
American Express|company|American Express
MasterCard|company|MasterCard
Visa International|company|Visa International
Berkshire Hathaway|company|Berkshire Hathaway
AIG|company|AIG
Allianz|company|Allianz
MetLife|company|MetLife
Freddie Mac|company|Freddie Mac
Fannie Mae|company|Fannie Mae
Moody's Investors Service|company|Moody's Investors Service
Fitch Ratings|company|Fitch Ratings
Dun & Bradstreet|company|Dun & Bradstreet
Arthur Andersen|company|Arthur Andersen
Booz Allen Hamilton|company|Booz Allen Hamilton
Saatchi & Saatchi|company|Saatchi & Saatchi
WPP|company|WPP
Ogilvy & Mather|company|Ogilvy & Mather
Sotheby's|company|Sotheby's
Christie's|company|Christie's
New York Stock Exchange|company|New York Stock Exchange; NYSE
London Stock Exchange|company|London Stock Exchange
Chicago Board of Trade|company|Chicago Board of Trade
Chicago Mercantile Exchange|company|Chicago Mercantile Exchange; CME
New York Mercantile Exchange|company|New York Mercantile Exchange; NYMEX
COMEX|company|COMEX
London Metal Exchange|company|London Metal Exchange; LME
Foxconn|company|Foxconn
Tata Steel|company|Tata Steel
Infosys|company|Infosys
Reliance Industries|company|Reliance Industries
Tata Motors|company|Tata Motors
Blackwater|company|Blackwater
Dynegy|company|Dynegy
PG&E|company|PG&E
Con Edison|company|Con Edison
Duke Energy|company|Duke Energy
El Paso Corp|company|El Paso Corp
Reliant Energy|company|Reliant Energy
Lego|company|Lego
Mattel|company|Mattel
Hasbro|company|Hasbro
Gillette|company|Gillette
Revlon|company|Revlon
Estee Lauder|company|Estee Lauder
Levi Strauss|company|Levi Strauss
Reebok|company|Reebok
Puma AG|company|Puma AG
Gucci|company|Gucci
Prada|company|Prada
Chanel|company|Chanel
Versace|company|Versace
Zara|company|Zara
H&M|company|H&M
Rolex|company|Rolex
Cartier|company|Cartier
Swatch|company|Swatch
Nestle|company|Nestle; Nestlé
Mars Inc|company|Mars Inc
Hershey|company|Hershey
Heinz|company|Heinz
Campbell Soup|company|Campbell Soup
General Mills|company|General Mills
Tyson Foods|company|Tyson Foods
Cargill|company|Cargill
Archer Daniels Midland|company|Archer Daniels Midland
Dole Food|company|Dole Food
Chiquita|company|Chiquita
Kirin|company|Kirin
Asahi|company|Asahi
Sapporo Breweries|company|Sapporo Breweries
Diageo|company|Diageo
Seagram|company|Seagram
Bacardi|company|Bacardi
"""
