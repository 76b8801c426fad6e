"""Owns the companies that health and care news names: care homes, private hospitals, outsourcers, IT, advisers, shops.

Columns as in `knowledge.bodies.departments`.
"""

# A row of the table is one line, so that it can be read and sorted as one.
# ruff: noqa: E501

from __future__ import annotations

COMPANIES = """
Southern Cross Healthcare|company|Southern Cross Healthcare; Southern Cross||2011
Four Seasons Health Care|company|Four Seasons Health Care; Four Seasons Healthcare; Four Seasons
HC-One|company|HC-One; HC One
Bupa|company|Bupa; BUPA; BUPA Care Homes; Bupa Care Homes
Barchester Healthcare|company|Barchester Healthcare; Barchester
Care UK|company|Care UK
Practice Plus Group|company|Practice Plus Group|2020||Care UK
Caring Homes|company|Caring Homes
Sunrise Senior Living|company|Sunrise Senior Living
Orchard Care Homes|company|Orchard Care Homes
Craegmoor|company|Craegmoor
Priory Group|company|Priory Group; Priory Healthcare
Cygnet Health Care|company|Cygnet Health Care; Cygnet Healthcare; ?Cygnet
Castlebeck|company|Castlebeck
St Andrew's Healthcare|charity|St Andrew's Healthcare
Huntercombe Group|company|Huntercombe Group
Partnerships in Care|company|Partnerships in Care
Allied Healthcare|company|Allied Healthcare; Allied Health-Services
Mears|company|Mears Group; Mears Care; ?Mears
Sevacare|company|Sevacare
Bluebird Care|company|Bluebird Care
Home Instead|company|Home Instead Senior Care; Home Instead
Saga|company|?Saga
Cera|company|Cera Care
Voyage Care|company|Voyage Care
Advinia|company|Advinia Health Care; Advinia
Runwood Homes|company|Runwood Homes
Minster Care|company|Minster Care
NHP|company|Nursing Home Properties; !NHP
Terra Firma|company|Terra Firma; Terra-Firma
Blackstone|company|Blackstone
H/2 Capital Partners|company|H/2 Capital Partners; H/2 Capital
LaingBuisson|company|LaingBuisson; Laing & Buisson; Laing and Buisson
Harmoni|company|Harmoni
Assura|company|Assura Medical; Assura Group; Assura
Virgin Care|company|Virgin Care|2012||Assura
HCRG Care Group|company|HCRG Care Group; HCRG|2021-12||Virgin Care
Virgin|company|Virgin Group; ?Virgin
Serco|company|Serco Health; Serco Group; Serco
Capita|company|Capita
G4S|company|G4S
Sodexo|company|Sodexo
Interserve|company|Interserve
Carillion|company|Carillion
ISS|company|ISS Mediclean
Compass|company|Compass Group
Atos|company|Atos Healthcare; Atos Origin; Atos
Maximus|company|Maximus
A4e|company|A4e
Mitie|company|Mitie; MITIE
Balfour Beatty|company|Balfour Beatty
Skanska|company|Skanska
Kier|company|Kier Group
Circle|company|Circle Healthcare; Circle Health; Circle Partnership; ?Circle
Spire Healthcare|company|Spire Healthcare; ?Spire
Nuffield Health|charity|Nuffield Health; Nuffield Hospitals
Ramsay Health Care|company|Ramsay Health Care; Ramsay Healthcare; ?Ramsay
BMI Healthcare|company|BMI Healthcare
HCA Healthcare|company|HCA International; HCA Healthcare
General Healthcare Group|company|General Healthcare Group
Netcare|company|Netcare
Capio|company|Capio
Mercury Health|company|Mercury Health
UK Specialist Hospitals|company|UK Specialist Hospitals; UKSH
InHealth|company|InHealth
Alliance Medical|company|Alliance Medical
UnitedHealth|company|United Health; UnitedHealth UK; UnitedHealth Group; UnitedHealth Europe; UnitedHealth; United Health UK; UnitedHealthcare; United Healthcare
Optum|company|Optum|||UnitedHealth
Humana|company|Humana Europe; Humana
Aetna|company|Aetna
Kaiser Permanente|company|Kaiser Permanente; Kaiser
Centene|company|Centene
Operose Health|company|Operose Health; Operose
Veterans Health Administration|government office|Veterans Health Administration; Veterans Affairs; Veterans Administration
Geisinger|company|Geisinger
Axa PPP|company|Axa PPP; AXA PPP; PPP Healthcare
Aviva|company|Aviva
Prudential|company|Prudential
Legal & General|company|Legal and General
Boots|company|Alliance Boots; Boots UK; Boots
LloydsPharmacy|company|LloydsPharmacy; Lloyds Pharmacy; Lloydspharmacy
Superdrug|company|Superdrug
Babylon|company|Babylon Health; ?Babylon
Push Doctor|company|Push Doctor
DeepMind|company|Google DeepMind; DeepMind
Google|company|Google
Microsoft|company|Microsoft
Apple|company|?Apple
Amazon|company|?Amazon
Facebook|company|Facebook
Twitter|company|Twitter
Instagram|company|Instagram
WhatsApp|company|WhatsApp
IBM|company|IBM
Palantir|company|Palantir
Accenture|company|Accenture
CSC|company|Computer Sciences Corporation; CSC
Fujitsu|company|Fujitsu
BT|company|British Telecom; BT
iSoft|company|iSoft
EMIS|company|EMIS; Egton Medical Information Systems
TPP|company|TPP; The Phoenix Partnership
Cerner|company|Cerner
Intersystems|company|InterSystems
PricewaterhouseCoopers|company|PricewaterhouseCoopers; PwC; PWC
KPMG|company|KPMG
Deloitte|company|Deloitte; Deloitte & Touche; Deloitte and Touche
Ernst & Young|company|Ernst and Young; EY
McKinsey|company|McKinsey & Company; McKinsey and Company; McKinsey
Boston Consulting Group|company|Boston Consulting Group
Grant Thornton|company|Grant Thornton
BDO|company|BDO
PA Consulting|company|PA Consulting Group; PA Consulting
Tribal|company|Tribal Group
Capsticks|law firm|Capsticks
Beachcroft|law firm|DAC Beachcroft; Beachcroft; Beachcrofts
Bevan Brittan|law firm|Bevan Brittan
Mills & Reeve|law firm|Mills and Reeve
Hempsons|law firm|Hempsons
Slater and Gordon|law firm|Slater and Gordon
Hodge Jones & Allen|law firm|Hodge Jones and Allen
Bindmans|law firm|Bindmans
Fieldfisher|law firm|Fieldfisher
Thompsons|law firm|Thompsons Solicitors
Weightmans|law firm|Weightmans
Kennedys|law firm|?Kennedys
DLA Piper|law firm|DLA Piper
Pinsent Masons|law firm|Pinsent Masons
Eversheds|law firm|Eversheds Sutherland; Eversheds
Browne Jacobson|law firm|Browne Jacobson
Alvarez & Marsal|company|Alvarez and Marsal Europe; Alvarez and Marsal
Leigh Day|law firm|Leigh Day
Irwin Mitchell|law firm|Irwin Mitchell
Ipsos MORI|company|Ipsos MORI; Ipsos Mori; Ipsos; MORI; Mori
YouGov|company|YouGov; Yougov
ComRes|company|ComRes
ICM|company|ICM
Populus|company|Populus
Opinion Research Business|company|Opinion Research Business
Tesco|company|Tesco
Sainsbury's|company|Sainsbury's; Sainsburys
Asda|company|Asda; ASDA
Morrisons|company|Morrisons
Marks & Spencer|company|Marks and Spencer; M&S
Waitrose|company|Waitrose
John Lewis|company|John Lewis Partnership; John Lewis
Co-operative Group|company|Co-operative Group; Co-op
Barclays|company|Barclays
Lloyds|company|Lloyds Banking Group; Lloyds TSB
HSBC|company|HSBC
NatWest|company|NatWest
Royal Bank of Scotland|company|Royal Bank of Scotland; RBS
Santander|company|Santander
Goldman Sachs|company|Goldman Sachs
Unity Trust Bank|company|Unity Trust Bank
Charity Bank|company|Charity Bank
Pfizer|company|Pfizer
GlaxoSmithKline|company|GlaxoSmithKline; GSK
AstraZeneca|company|AstraZeneca
Roche|company|Roche
Novartis|company|Novartis
Merck|company|Merck
Sanofi|company|Sanofi
Johnson & Johnson|company|Johnson and Johnson
Moderna|company|Moderna
BioNTech|company|BioNTech
Philips|company|Philips
Siemens|company|Siemens Healthcare; Siemens
General Electric|company|General Electric; GE Healthcare
Tunstall|company|Tunstall Healthcare; Tunstall
DHL|company|DHL
Royal Mail|company|Royal Mail
Post Office|company|Post Office
Network Rail|company|Network Rail
British Airways|company|British Airways
Rolls-Royce|company|Rolls-Royce
BP|company|BP
Shell|company|?Shell
Thames Water|company|Thames Water
Anglian Water|company|Anglian Water
Severn Trent|company|Severn Trent Water; Severn Trent
British Gas|company|British Gas
National Grid|company|National Grid
Vodafone|company|Vodafone
Rentokil Initial|company|Rentokil Initial; Rentokil
Healthcare at Home|company|Healthcare at Home
Moody's|company|Moody's
Standard & Poor's|company|Standard and Poor's
Nestor Healthcare|company|Nestor Healthcare; Nestor Primecare; Primecare
Take Care Now|company|Take Care Now
Badger|company|Badger Group
SELDOC|company|SELDOC; Seldoc
Totally|company|Totally plc
Vocare|company|Vocare
IC24|social enterprise|IC24; Integrated Care 24
Urgent Health UK|membership body|Urgent Health UK
Central Surrey Health|social enterprise|Central Surrey Health; CSH Surrey|2006
Livewell Southwest|social enterprise|Livewell Southwest|2015-10-01
First Community Health and Care|social enterprise|First Community Health and Care; First Community Health & Care|2011-10-01
City Health Care Partnership|social enterprise|City Health Care Partnership; CHCP|2010
Sirona|social enterprise|Sirona Care and Health; Sirona Care & Health; Sirona care & health; Sirona care and health; Sirona|2011-10-01
Bristol Community Health|social enterprise|Bristol Community Health
Your Healthcare|social enterprise|Your Healthcare
Locala|social enterprise|Locala Community Partnerships; Locala
Bromley Healthcare|social enterprise|Bromley Healthcare
Medway Community Healthcare|social enterprise|Medway Community Healthcare
Provide|social enterprise|Provide CIC
Navigo|social enterprise|Navigo; NAViGO
Care Plus Group|social enterprise|Care Plus Group
Spectrum|social enterprise|Spectrum Community Health
Greenwich Leisure|social enterprise|Greenwich Leisure; GLL
The Practice|company|The Practice plc; The Practice Group
Modality|GP group|Modality Partnership; Modality
AT Medics|GP group|AT Medics
Hurley Group|GP group|Hurley Group
Chilvers McCrea|GP group|Chilvers McCrea
Marie Stopes International|charity|Marie Stopes International; Marie Stopes; MSI Reproductive Choices
British Pregnancy Advisory Service|charity|British Pregnancy Advisory Service; BPAS; Bpas
"""
