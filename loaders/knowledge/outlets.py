"""Owns the outlets that publish pages about health and social care: what a page calls them, and their web addresses.

Whether a text names one of them as an organisation is for `loaders.knowledge.press`, not for this table.
"""

from __future__ import annotations

from typing import NamedTuple


class Outlet(NamedTuple):
    """An outlet under the name we show; `names` and `domains` are separated by semicolons.

    A name stands for itself in other letter case, with or without "The", and with "website", "online" or "magazine".
    """

    name: str
    names: str = ""
    domains: str = ""


OUTLETS: tuple[Outlet, ...] = (
    # Trade press of the health service
    Outlet("Health Service Journal", "HSJ; Health Services Journal; HSJ.co.uk", "hsj.co.uk"),
    Outlet("Nursing Times", "NursingTimes.net", "nursingtimes.net"),
    Outlet("Nursing Standard", "", "nursingstandard.com; rcni.com"),
    Outlet("Pulse", "Pulse Today; PulseToday", "pulsetoday.co.uk"),
    Outlet("GP", "GPonline; GP Online; GP newspaper", "gponline.com"),
    Outlet("Healthcare Republic", "HealthcareRepublic", "healthcarerepublic.com"),
    Outlet("BMJ", "British Medical Journal", "bmj.com"),
    Outlet("BMA News", "", ""),
    Outlet("The Lancet", "", "thelancet.com"),
    Outlet("Hospital Doctor", "", "hospitaldr.co.uk"),
    Outlet("Health Policy Insight", "HPI", "healthpolicyinsight.com"),
    Outlet("HealthInvestor", "Health Investor; HealthInvestor UK", "healthinvestor.co.uk"),
    Outlet("National Health Executive", "NHE", "nationalhealthexecutive.com"),
    Outlet(
        "Digital Health", "E-Health Insider; EHI; eHealth Insider; DigitalHealth.net", "digitalhealth.net; ehi.co.uk"
    ),
    Outlet("PharmaTimes", "Pharma Times", "pharmatimes.com"),
    Outlet("The Pharmaceutical Journal", "PJ Online", "pharmaceutical-journal.com; pjonline.com"),
    Outlet("Chemist+Druggist", "Chemist and Druggist; Chemist & Druggist; C+D", "chemistanddruggist.co.uk"),
    Outlet("Practice Business", "", "practicebusiness.co.uk"),
    Outlet("Building Better Healthcare", "", "buildingbetterhealthcare.co.uk"),
    Outlet("Commissioning GP", "", ""),
    # Trade press of local government, social care and the public sector
    Outlet("Local Government Chronicle", "LGC; LGCplus; LGC plus", "lgcplus.com"),
    Outlet("The Municipal Journal", "The MJ; MJ; Municipal Journal", "themj.co.uk"),
    Outlet("LocalGov", "LocalGov.co.uk", "localgov.co.uk"),
    Outlet("Public Finance", "PF", "publicfinance.co.uk"),
    Outlet("Community Care", "CommunityCare; Communitycare.co.uk", "communitycare.co.uk"),
    Outlet("Third Sector", "ThirdSector", "thirdsector.co.uk"),
    Outlet("Children & Young People Now", "CYP Now; Children and Young People Now", "cypnow.co.uk"),
    Outlet("Regeneration & Renewal", "Regeneration and Renewal", "regen.net"),
    Outlet("Inside Housing", "", "insidehousing.co.uk"),
    Outlet("Civil Society", "Civil Society News", "civilsociety.co.uk"),
    Outlet("Local Government Lawyer", "", "localgovernmentlawyer.co.uk"),
    Outlet("PublicTechnology", "Public Technology; PublicTechnology.net", "publictechnology.net"),
    Outlet("Care Home Professional", "CHP", "carehomeprofessional.com"),
    Outlet("Care Management Matters", "CMM", "caremanagementmatters.co.uk"),
    Outlet("Home Care Insight", "", "homecareinsight.co.uk"),
    Outlet("The Carer", "The Carer UK", "thecareruk.com"),
    Outlet("Civil Service World", "CSW", "civilserviceworld.com"),
    # Broadcasters and agencies
    Outlet("BBC News", "BBC; BBC News Online; BBC Online; BBC News website", "bbc.co.uk; bbc.com"),
    Outlet("ITV News", "ITV", "itv.com"),
    Outlet("Channel 4 News", "Channel 4", "channel4.com"),
    Outlet("Sky News", "Sky", "news.sky.com; sky.com"),
    Outlet("Press Association", "PA; PA Media; PA News; Press Association News", "pressassociation.com; pa.media"),
    Outlet("Reuters", "", "reuters.com"),
    # Newspapers and magazines
    Outlet(
        "The Guardian",
        "Guardian; Society Guardian; SocietyGuardian; Guardian Unlimited",
        "theguardian.com; guardian.co.uk",
    ),
    Outlet("The Observer", "Observer", ""),
    Outlet("The Times", "Times; Times Online", "thetimes.co.uk; timesonline.co.uk"),
    Outlet("The Sunday Times", "Sunday Times", ""),
    Outlet("The Daily Telegraph", "Daily Telegraph; Telegraph; The Telegraph", "telegraph.co.uk"),
    Outlet("The Sunday Telegraph", "Sunday Telegraph", ""),
    Outlet("The Independent", "Independent; Independent on Sunday", "independent.co.uk"),
    Outlet("Financial Times", "FT; FT.com", "ft.com"),
    Outlet("Daily Mail", "MailOnline; Mail Online; Mail on Sunday; Daily Mail Reporter", "dailymail.co.uk"),
    Outlet("Daily Mirror", "Mirror; Mirror Online; Sunday Mirror", "mirror.co.uk"),
    Outlet("Daily Express", "Express; Sunday Express", "express.co.uk"),
    Outlet("The Sun", "", "thesun.co.uk"),
    Outlet("Evening Standard", "London Evening Standard; Standard", "standard.co.uk; thisislondon.co.uk"),
    Outlet("Metro", "", "metro.co.uk"),
    Outlet("The Economist", "Economist", "economist.com"),
    Outlet("New Statesman", "", "newstatesman.com"),
    Outlet("The Spectator", "Spectator", "spectator.co.uk"),
    Outlet("HuffPost UK", "Huffington Post; HuffPost; Huffington Post UK", "huffingtonpost.co.uk"),
    Outlet("The Conversation", "", "theconversation.com"),
    Outlet("openDemocracy", "", "opendemocracy.net"),
    Outlet("The Herald", "Herald Scotland", "heraldscotland.com"),
    Outlet("The Scotsman", "Scotsman", "scotsman.com"),
    Outlet("WalesOnline", "Wales Online", "walesonline.co.uk"),
    Outlet("Manchester Evening News", "MEN", "manchestereveningnews.co.uk"),
    Outlet("Yorkshire Post", "The Yorkshire Post", "yorkshirepost.co.uk"),
    Outlet("Eastern Daily Press", "EDP", "edp24.co.uk"),
    Outlet("Liverpool Echo", "", "liverpoolecho.co.uk"),
    Outlet("Birmingham Mail", "", "birminghammail.co.uk"),
    Outlet("Birmingham Post", "", "birminghampost.co.uk"),
    Outlet("The Northern Echo", "Northern Echo", "thenorthernecho.co.uk"),
    Outlet("The Argus", "Argus", "theargus.co.uk"),
    # Bodies that publish releases, reports and blogs of their own
    Outlet("The King's Fund", "King's Fund; Kings Fund", "kingsfund.org.uk"),
    Outlet("Nuffield Trust", "The Nuffield Trust", "nuffieldtrust.org.uk"),
    Outlet("The Health Foundation", "Health Foundation", "health.org.uk"),
    Outlet("NHS Confederation", "The NHS Confederation; NHS Confed", "nhsconfed.org"),
    Outlet("NHS Providers", "", "nhsproviders.org"),
    Outlet("NHS Alliance", "", "nhsalliance.org"),
    Outlet("NHS Employers", "", "nhsemployers.org"),
    Outlet("NHS England", "", "england.nhs.uk"),
    Outlet("Care Quality Commission", "CQC", "cqc.org.uk"),
    Outlet("Healthcare Commission", "", "healthcarecommission.org.uk"),
    Outlet("Monitor", "", "monitor-nhsft.gov.uk"),
    Outlet("NICE", "National Institute for Health and Care Excellence", "nice.org.uk"),
    Outlet("Department of Health", "DH; DoH", "dh.gov.uk"),
    Outlet("Department of Health and Social Care", "DHSC", ""),
    Outlet("Public Health England", "PHE", ""),
    Outlet("GOV.UK", "", "gov.uk"),
    Outlet(
        "UK Parliament", "Hansard; parliament.uk; House of Commons Hansard; House of Lords Hansard", "parliament.uk"
    ),
    Outlet("National Audit Office", "NAO", "nao.org.uk"),
    Outlet("Local Government Association", "LGA", "local.gov.uk; lga.gov.uk"),
    Outlet("London Councils", "", "londoncouncils.gov.uk"),
    Outlet("ADASS", "Association of Directors of Adult Social Services", "adass.org.uk"),
    Outlet("Social Care Institute for Excellence", "SCIE", "scie.org.uk"),
    Outlet("Skills for Care", "", "skillsforcare.org.uk"),
    Outlet("Age UK", "", "ageuk.org.uk"),
    Outlet("British Medical Association", "BMA", "bma.org.uk"),
    Outlet("Royal College of Nursing", "RCN", "rcn.org.uk"),
    Outlet("Royal College of General Practitioners", "RCGP", "rcgp.org.uk"),
    Outlet("UNISON", "", "unison.org.uk"),
    Outlet("The Patients Association", "Patients Association", "patients-association.org.uk"),
    Outlet("Healthwatch England", "Healthwatch", "healthwatch.co.uk"),
    Outlet("Wikipedia", "", "wikipedia.org"),
)
