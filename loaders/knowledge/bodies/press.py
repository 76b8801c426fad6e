"""Owns the newspapers, magazines, journals, agencies and broadcasters as organisations that a text may name.

Columns as in `knowledge.bodies.departments`. Which of them published a page is no question for this table.
"""

# A row of the table is one line, so that it can be read and sorted as one.
# ruff: noqa: E501

from __future__ import annotations

PRESS = """
Health Service Journal|publisher|Health Service Journal; Health Services Journal; HSJ; hsj.co.uk
Local Government Chronicle|publisher|Local Government Chronicle; LGC
Nursing Times|publisher|Nursing Times
Nursing Standard|publisher|Nursing Standard
Municipal Journal|publisher|Municipal Journal; The MJ; MJ
Public Finance|publisher|Public Finance
LocalGov|publisher|LocalGov; LocalGov.co.uk
Public Servant|publisher|Public Servant
Pulse|publisher|?Pulse
GP magazine|publisher|GP newspaper; GP magazine; GPonline; GP Online
Community Care|publisher|Community Care magazine; CommunityCare
Third Sector|publisher|Third Sector magazine; The Third Sector
Social Enterprise magazine|publisher|Social Enterprise magazine
Regeneration and Renewal|publisher|Regeneration and Renewal
Inside Housing|publisher|Inside Housing
Young People Now|publisher|Young People Now
Children & Young People Now|publisher|Children and Young People Now; CYP Now
Health Business|publisher|Health Business
HealthInvestor|publisher|HealthInvestor; Health Investor
Care Home Professional|publisher|Care Home Professional
Caring Times|publisher|Caring Times
Care Management Matters|publisher|Care Management Matters
Hospital Doctor|publisher|Hospital Doctor
Doctor magazine|publisher|Doctor magazine
Chemist and Druggist|publisher|Chemist and Druggist
Pharmaceutical Journal|publisher|Pharmaceutical Journal
Digital Health|publisher|Digital Health News; E-Health Insider; eHealth Insider; EHI
Healthcare Republic|publisher|Healthcare Republic; HealthcareRepublic
National Health Executive|publisher|National Health Executive
British Medical Journal|publisher|British Medical Journal; BMJ
The Lancet|publisher|The Lancet; Lancet
New England Journal of Medicine|publisher|New England Journal of Medicine; NEJM
Journal of the American Medical Association|publisher|Journal of the American Medical Association; JAMA
Nature|publisher|?Nature
New Scientist|publisher|New Scientist
Financial Times|publisher|Financial Times; !FT
The Guardian|publisher|The Guardian; ?Guardian; Society Guardian; SocietyGuardian
The Observer|publisher|The Observer; ?Observer
The Times|publisher|The Times
The Sunday Times|publisher|The Sunday Times; Sunday Times
The Daily Telegraph|publisher|The Daily Telegraph; Daily Telegraph; The Telegraph; ?Telegraph
The Sunday Telegraph|publisher|The Sunday Telegraph; Sunday Telegraph
The Independent|publisher|The Independent; Independent on Sunday
Daily Mail|publisher|Daily Mail; Mail on Sunday; The Mail on Sunday; MailOnline
Daily Mirror|publisher|Daily Mirror; Sunday Mirror; The Mirror
Daily Express|publisher|Daily Express; Sunday Express
The Sun|publisher|The Sun
Daily Star|publisher|Daily Star
Evening Standard|publisher|Evening Standard; London Evening Standard
Metro|publisher|Metro newspaper
Huffington Post|publisher|Huffington Post; HuffPost
The Economist|publisher|The Economist; Economist
New Statesman|publisher|New Statesman
The Spectator|publisher|The Spectator
Private Eye|publisher|Private Eye
Bradford Telegraph and Argus|publisher|Bradford Telegraph and Argus; Bradford Telegraph & Argus; Telegraph and Argus; Telegraph & Argus
Express & Star|publisher|Express & Star; Express and Star
Express and Echo|publisher|Express and Echo; Express & Echo
Which?|membership body|Which?
The Scotsman|publisher|The Scotsman; Scotsman
The Herald|publisher|The Herald
Herald on Sunday|publisher|The Herald on Sunday; Herald on Sunday; Sunday Herald
Western Mail|publisher|Western Mail
Belfast Telegraph|publisher|Belfast Telegraph
Irish Times|publisher|Irish Times
Yorkshire Post|publisher|Yorkshire Post
Eastern Daily Press|publisher|Eastern Daily Press
Birmingham Post|publisher|Birmingham Post
Manchester Evening News|publisher|Manchester Evening News
Liverpool Echo|publisher|Liverpool Echo
Northern Echo|publisher|Northern Echo
BBC|broadcaster|BBC; British Broadcasting Corporation
BBC News|broadcaster|BBC News; BBC News Online
Hampstead and Highgate Express|publisher|Hampstead & Highgate Express; Ham & High; Ham&High
BBC Radio Cymru|broadcaster|BBC Radio Cymru; Radio Cymru
BBC Radio Wales|broadcaster|BBC Radio Wales; Radio Wales
BBC Radio Scotland|broadcaster|BBC Radio Scotland; Radio Scotland
BBC Radio Ulster|broadcaster|BBC Radio Ulster; Radio Ulster
BBC Wales|broadcaster|BBC Wales; BBC Cymru Wales
BBC Scotland|broadcaster|BBC Scotland
BBC Radio 4|broadcaster|BBC Radio 4; BBC Radio Four; Radio 4
BBC Radio 5 Live|broadcaster|BBC Radio 5 Live; BBC Radio Five Live; Radio 5 Live; 5 Live
BBC One|broadcaster|BBC One; BBC1
BBC Two|broadcaster|BBC Two; BBC2
BBC World Service|broadcaster|BBC World Service
BBC Breakfast|broadcaster|BBC Breakfast
Newsnight|broadcaster|BBC Newsnight; ?Newsnight
Panorama|broadcaster|BBC Panorama; ?Panorama
ITV|broadcaster|ITV; ITV News
Channel 4|broadcaster|Channel 4 News; Channel 4; Channel Four
Channel 5|broadcaster|Channel 5; Channel Five
Sky News|broadcaster|Sky News
Sky|broadcaster|BSkyB; British Sky Broadcasting
LBC|broadcaster|LBC Radio; LBC radio
CNN|broadcaster|CNN
NBC|broadcaster|NBC
CBS|broadcaster|CBS
ABC|broadcaster|ABC News
Fox News|broadcaster|Fox News
Al Jazeera|broadcaster|Al Jazeera
GMTV|broadcaster|GMTV
Press Association|publisher|Press Association; PA News; PA Media
Reuters|publisher|Reuters; Thomson Reuters
Associated Press|publisher|Associated Press
Agence France-Presse|publisher|Agence France-Presse; AFP
Bloomberg|publisher|Bloomberg
The New York Times|publisher|The New York Times; New York Times
The Washington Post|publisher|The Washington Post; Washington Post
Los Angeles Times|publisher|Los Angeles Times
The Wall Street Journal|publisher|The Wall Street Journal; Wall Street Journal
USA Today|publisher|USA Today
Time|publisher|Time magazine
Newsweek|publisher|Newsweek
Wikipedia|publisher|Wikipedia
YouTube|company|YouTube
Wikinews|publisher|Wikinews
ConservativeHome|publisher|ConservativeHome
LabourList|publisher|LabourList
The Conversation|publisher|The Conversation
BuzzFeed|publisher|BuzzFeed; BuzzFeed News
Mumsnet|publisher|Mumsnet
Haymarket|publisher|Haymarket
Emap|publisher|Emap; EMAP; EMAP Healthcare
Wilmington|publisher|Wilmington Healthcare
"""
