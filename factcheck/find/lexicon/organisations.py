"""The words that make an organisation's name, and organisations that news copy names without explaining them.

Source of all lists: general knowledge, written for this program.
"""

from __future__ import annotations

from typing import Final

from factcheck.find.lexicon.lists import phrases, words

ORG_TAILS: Final = words(
    """
    Ministry Department Agency Programme Program Committee Commission Council Command Army Navy Airforce Corps
    Battalion Brigade Regiment Division Squadron Fleet Forces Force Guard Guards Police Service Services Bureau Office
    Authority Administration Directorate Secretariat Inspectorate Tribunal Court Parliament Assembly Senate Congress
    Legislature Cabinet Government Party Union Unions Federation Confederation League Association Organization
    Organisation Institute Institution Academy University College Faculty Foundation Fund Trust Charity Society Club
    Company Corporation Corp Corp. Plc LP LLP SE Pty Inc Inc. Ltd Ltd. LLC PLC plc GmbH AG Co. Bros Bros. Group
    Holdings Holding Industries Enterprises Partners Associates Systems Technologies Solutions Motors Airlines Airways
    Railways Railway Bank Insurance Securities Capital Investments Ventures Pharmaceuticals Laboratories Labs
    Electronics Energy Petroleum Oil Steel Shipping Shipyard Shipyards Foods Brewery Breweries Stores Media News Press
    Times Post Herald Tribune Gazette Journal Chronicle Telegraph Observer Examiner Inquirer Courier Mirror Express
    Review Weekly Magazine Radio Television TV Network Broadcasting Pictures Studios Records Publishing Books Church
    Diocese Archdiocese Synod Coalition Alliance Front Movement Brigades Militia Militias Resistance Initiative Center
    Centre Board Panel Registry Consulate Embassy Exchange Chamber Cooperative Collective Orchestra Philharmonic Opera
    Theatre Theater Ballet Choir Museum Gallery Library Archive Archives Team United Rovers Wanderers Athletic FC
    Olympic Caucus PAC Lobby Taskforce Consortium Syndicate Cartel Mafia Brotherhood Rangers Marines Intelligence
    Observatory Watch International Central Customs Treasury Reserve Exchequer Nations Monitor Pravda Agence Zeitung
    Democrats Mission Campaign Constabulary Legion Infantry Airborne Squad Cooperation Conference Consulting Logistics
    Bancorp Software Semiconductor Automotive Aviation Aerospace Dynamics Robotics Biotech Healthcare Communications
    Telecom Wireless Entertainment Elementary Primary Clan Platform Ferries Cycles Heritage Globe Standard Mail Star
    Argus Echo Trades Lines Laundry Copper Pipe Pharmacy Grid Rail Freight Waste Tribe Clothing Footwear Toys Cement
    Chemicals Chemical Gas Nickel Coal Mining Metals Timber Textiles Dairies
    """
)
"""Last words that make an organisation's name, with capitals."""

ORG_HEADS_OF: Final = words(
    """
    Ministry Department Office Bureau Bank University College Institute Academy House Court Board Committee Commission
    Council Federation Association Union League Society Church Organization Organisation Center Centre School Chamber
    Secretariat Directorate Agency Administration Army Movement Front Party Parliament Assembly Congress Daughters
    Sons Friends Doctors Reporters Faculty Diocese Archdiocese Conference Guild Order Brotherhood Museum Library Trust
    Fund Foundation Institution Authority Alliance Coalition Confederation Tribunal Registry Embassy Consulate
    Government Caucus Subcommittee Ombudsman Syndicate Companions Knights
    """
)
"""Heads of a name with "of", "for", "on": "Ministry of Defence", "Committee on Oversight", with capitals."""

FOREIGN_HEADS: Final = words(
    """
    Institut Banque Banco Banca Universidad Universidade Université Universität Università Partido Partito Ministerio
    Ministère Ministero Société Compagnie Federación Comisión Tribunal Asociación Fundación Fundação Fondazione
    Fondation Associação Associazione Agencia Agência Agenzia Sociedad Sindicato Confédération Confederación Collectif
    Deutsche Deutscher Österreichische Movimiento Movimento Mouvement Cámara Instituto Istituto Hochschule Verband
    """
)
"""First words of organisations in other languages, with capitals."""

BARE_ORGS: Final = words(
    """
    Senate Congress Parliament Pentagon Kremlin Capitol Bundestag Bundesrat Duma Knesset Rada Sejm Storting Riksdag
    Folketing Cortes Majlis Interpol Europol Eurojust Frontex Gestapo Stasi Mossad Mujahideen Mujahedin Taliban Hamas
    Hezbollah Fatah Houthis Hizbullah Hizbollah Daesh Peshmerga Wagner Vatican Treasury Google Facebook Twitter
    Microsoft Amazon Netflix Uber Tesla Boeing Airbus Lockheed Raytheon Toyota Honda Nissan Volkswagen BMW Siemens
    Samsung Huawei Sony Nokia Intel Nvidia Pfizer Moderna AstraZeneca Novartis Gazprom Rosneft Lukoil Rosatom
    Roscosmos Rostec Sberbank Aeroflot Exxon ExxonMobil Chevron Shell Walmart Starbucks McDonald's Lloyd's Sotheby's
    Christie's Macy's Reuters Bloomberg Xinhua TASS Interfax Novosti Tass AFP Politico Pravda Izvestia Kommersant
    Spiegel Guardian Telegraph Economist Telegram WhatsApp Instagram YouTube TikTok OpenAI Greenpeace Oxfam Amnesty
    Wikileaks WikiLeaks Bellingcat Goldman Citigroup HSBC Barclays UBS UNICEF Unicef UNESCO Unesco UNHCR OPEC Opec
    Mercosur Hizballah Antifa Seimas Saeima Riigikogu Ofcom Ofsted Medicare Medicaid Nasdaq Ryanair Lufthansa
    Wikipedia Snapchat PayPal Alibaba Tencent Foxconn Toshiba Hyundai Renault Peugeot Fiat Ferrari Nestle Nestlé
    Unilever Heineken Danone Ikea IKEA Adidas Nike Spotify Airbnb SpaceX Palantir Halliburton Monsanto Bayer BASF
    Santander Glencore Maersk Statoil Equinor Petrobras Pemex Aramco Infosys Tata Marines Moody's Aldi Lidl Tesco
    Sainsbury's Asda Morrisons Waitrose Carrefour Auchan Ocado Deliveroo Argos Primark Debenhams Selfridges Harrods
    Greggs Vodafone Verizon Comcast Telefónica Swisscom Ericsson Qualcomm Broadcom Cisco Oracle Salesforce Adobe Dell
    Lenovo Xiaomi ByteDance Baidu Weibo WeChat Reddit LinkedIn Pinterest Shopify Klarna Revolut Mastercard Citi
    Barclaycard NatWest Nomura Macquarie Blackstone BlackRock Allianz Generali Deloitte Accenture McKinsey Bain Capita
    Serco Carillion Sodexo Caterpillar Komatsu Michelin Bridgestone Goodyear Daimler Stellantis Audi Skoda Volvo Saab
    Scania Rivian Geely BYD Nio Subaru Mazda Mitsubishi Kawasaki Hitachi Panasonic Nikon Fujitsu Nintendo Sega Rakuten
    SoftBank Embraer Bombardier Rheinmetall Thales Dassault Safran Saab EasyJet easyJet Qantas Iberia Vueling Alitalia
    Finnair Etihad Sasol Naspers Anglogold Glaxo GlaxoSmithKline Sanofi Roche Biogen Gilead Amgen Medtronic Philips
    Electrolux Unilever Nestlé Mondelez Cadbury Kellogg's Danone Diageo Carlsberg Pepsi PepsiCo Coca-Cola Starbucks
    Chipotle Wendy's Domino's Nando's KFC Gucci Burberry Hermès LVMH Zara Inditex Uniqlo Levi's Reebok Asics Lego
    Mattel Hasbro Disney Pixar Paramount Hulu Vodacom Haaretz Yonhap Kyodo Ansa Efe EFE Bild Libération Mediapart
    Globo Clarín Kompas Meduza Mediazona Axios Vox BuzzFeed Newsweek Unesco Mencap Barnardo's Centrica Ofgem Ofwat
    Defra Europol Drax Orsted Ørsted Enel Eni Engie Vattenfall Uniper Iberdrola Endesa Repsol Petronas Sinopec
    PetroChina CNOOC Sonatrach Sonangol Codelco Fortescue Alcoa Nucor ArcelorMittal Thyssenkrupp Cemex Holcim Lafarge
    Bayern Juventus Everton Spurs Celtic Barça Benfica Ajax Feyenoord Anderlecht Galatasaray Fenerbahçe Besiktas
    Olympiacos Flamengo Springboks Wallabies Lakers Yankees Knicks Celtics Packers Steelers Dodgers Astros Cubs
    Canadiens
    """
)
"""One-word names of organisations, with capitals."""

PHRASE_ORGS: Final = phrases(
    """
    Abu Sayyaf|African Union|Agence France-Presse|Air Force|Air France|Air India|Al Jazeera|Al Qaeda|Al Shabaab
    |Al-Nusra Front|Al-Qaeda|Al-Qaida|Al-Shabaab|Amnesty International|Ansar al-Sharia|Arab League|Associated Press
    |BBC News|Boko Haram|Border Guard|British Airways|Capitol Hill|Champions League|Coast Guard|Corriere della Sera
    |Council of Europe|Credit Suisse|Der Spiegel|Deutsche Bank|Deutsche Welle|Die Zeit|Doctors Without Borders
    |Downing Street|El Pais|El País|European Commission|European Council|European Parliament|European Union
    |Federal Reserve|Fianna Fáil|Financial Times|Fine Gael|Ford Motor Company|Fox News|Free Syrian Army
    |General Assembly|General Electric|General Motors|General Staff|Goldman Sachs|Green Berets|Green Party
    |Hayat Tahrir al-Sham|High Court|Homeland Security|House of Commons|House of Lords|House of Representatives
    |Human Rights Council|Human Rights Watch|International Court of Justice|International Criminal Court
    |International Monetary Fund|Islamic Jihad|Islamic State|Islamic State of Iraq and Syria
    |Islamic State of Iraq and the Levant|Izvestia|Jabhat al-Nusra|Jaish-e-Mohammed|Joint Chiefs of Staff|Khmer Rouge
    |Komsomolskaya Pravda|Kyiv Independent|La Repubblica|Labour|Lashkar-e-Taiba|Le Figaro|Le Monde|League of Nations
    |Lloyd's of London|Lockheed Martin|Manchester United|Marine Corps|Morgan Stanley|Moscow Times|Muslim Brotherhood
    |Médecins Sans Frontières|National Front|National Guard|National Rally|Navy SEALs|New York Times|Nord Stream
    |Northern Alliance|Northrop Grumman|Novaya Gazeta|Oath Keepers|Plaid Cymru|Premier League|Proud Boys|Pussy Riot
    |Quds Force|RIA Novosti|Radio Free Europe|Real Madrid|Red Army|Red Crescent|Red Cross|Reporters Without Borders
    |Revolutionary Guard|Revolutionary Guards|Rolls-Royce|Royal Air Force|Royal Navy|Russia Today|Save the Children
    |Scotland Yard|Secret Service|Security Council|Sinn Fein|Sinn Féin|Sky News|Special Forces|Sputnik News
    |Standard & Poor's|State Duma|Supreme Court|Syrian Democratic Forces|Syrian Observatory for Human Rights
    |Tea Party|Transparency International|United Nations|Verkhovna Rada|Voice of America
    |Wagner Group|Wall Street Journal|Washington Post|Wells Fargo|White House|World Bank|World Health Organization
    |Saudi Aramco|Tata Steel|Rio Tinto|Goldman Sachs|Morgan Stanley|JPMorgan Chase|Lloyds Banking Group|Deutsche Bahn
    |Marks & Spencer|Johnson & Johnson|Procter & Gamble|Delta Air Lines|Turkish Airlines|Qatar Airways|Virgin Atlantic
    |Novo Nordisk|Eli Lilly|Human Rights Watch|Friends of the Earth|Citizens Advice|Le Monde|Le Figaro|La Repubblica
    |La Stampa|La Nación|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|El Mundo|Manchester City|Manchester United
    |Leeds United|Aston Villa|Crystal Palace|West Ham|Atlético Madrid|Paris Saint-Germain|Bayern Munich
    |Borussia Dortmund|Inter Milan|AC Milan|Médecins Sans Frontières|Evening Standard
    |al Qaeda|al Qaida|al-Qaeda|al-Qaida|al-Shabaab|al-Shabab
    """
) - {"Labour", "Capitol Hill"}
"""Names of several words that the patterns would miss or cut, with capitals."""

ORG_ACRONYMS: Final = words(
    """
    NATO UN U.N. EU E.U. AU WHO IMF WTO OECD OPEC ASEAN OSCE IAEA ICC ICJ UNHCR UNICEF UNESCO WFP FAO ILO UNRWA FBI
    CIA NSA DEA ATF IRS FDA CDC NIH EPA NASA FEMA TSA ICE DHS DOJ SEC FCC FTC NRA ACLU NAACP AFL-CIO GOP DNC RNC MI5
    MI6 GCHQ FSB KGB GRU SVR BBC CNN NBC CBS ABC CNBC MSNBC PBS NPR AP AFP DPA UPI RT TASS ITAR-TASS ANSA ISNA IRNA
    SANA ISIS ISIL IS PKK YPG HTS IRA ETA FARC ELN PLO IRGC IDF ISAF SACEUR NHS RAF IOC FIFA UEFA NBA NFL NHL MLB FIA
    ECB IBM HSBC BP AT&T GM GE UPS BMW AIG KPMG NGO ANC BJP AKP CDU CSU SPD AfD FPO PiS DUP SNP UKIP PTI PML-N PPP MQM
    ISI RAW CBI PLA CPC SCO BRICS G7 G8 G20 GCC ECOWAS SADC UNDP IOM ICRC MSF HRW OPCW IPCC NTSB FAA ICAO IATA USAID
    DARPA CENTCOM AFRICOM EUCOM NORAD UNSC NYPD LAPD FDNY TUC BMA NCAA PETA ISW SBU
    """
)
"""Acronyms of organisations that the news leaves unexplained."""

NOT_NAMES: Final = words(
    """
    TV CEO CFO COO CTO GDP GNP DNA RNA HIV AIDS MRI CT ATM ID PC PCs IT AI PM AM A.M. P.M. CV VIP FAQ OK SUV UFO UAV
    IED IEDs RPG WMD PPE PCR ICU ER GPS USB PDF SMS URL CCTV HD DVD CD LGBT LGBTQ HR PR TV's VAT IPO ETF KM MPH SOS
    RSVP DIY BC AD BCE CE GMT EST EDT PST PDT CET UTC BST COVID COVID-19 Covid Covid-19 SARS MERS MD PhD BA MA MBA OBE
    MBE QC MP MPs MEP MEPs PMs JR SR VS AKA ASAP ETA FBI's NGOs POW POWs PS NB Q A I II III IV VI VII VIII IX XI XII
    """
) - {"ETA", "FBI's"}
"""Capitals that name nobody."""

KNOWN_ACRONYMS: Final = {
    "nato": "north atlantic treaty organization",
    "cia": "central intelligence agency",
    "fbi": "federal bureau of investigation",
    "nsa": "national security agency",
    "fsb": "federal security service",
    "kgb": "committee for state security",
    "gru": "main intelligence directorate",
    "who": "world health organization",
    "imf": "international monetary fund",
    "wto": "world trade organization",
    "iaea": "international atomic energy agency",
    "osce": "organization for security and co operation in europe",
    "icc": "international criminal court",
    "icj": "international court of justice",
    "bbc": "british broadcasting corporation",
    "cnn": "cable news network",
    "ap": "associated press",
    "afp": "agence france presse",
    "eu": "european union",
    "un": "united nations",
    "au": "african union",
    "nhs": "national health service",
    "ecb": "european central bank",
    "opec": "organization of petroleum exporting countries",
    "msf": "medecins sans frontieres",
    "icrc": "international committee of red cross",
    "wfp": "world food program",
    "irgc": "islamic revolutionary guard corps",
    "idf": "israel defense forces",
    "dhs": "department of homeland security",
    "epa": "environmental protection agency",
    "nasa": "national aeronautics and space administration",
    "cdc": "centers for disease control and prevention",
    "fda": "food and drug administration",
    "dea": "drug enforcement administration",
    "irs": "internal revenue service",
    "isaf": "international security assistance force",
    "opcw": "organization for prohibition of chemical weapons",
}
"""A known acronym to the long form that news copy means by it."""

LEGAL_FORMS: Final = words(
    "inc corp corporation ltd limited llc plc gmbh ag sa spa nv bv oyj ab as co pty pjsc ojsc llp kg fc afc cf "
    "se sas sarl srl asa kgaa aps kk oyj ev lp pte ltda bhd tbk jsc oao pao zao ooo"
)
"""Legal forms, which news copy adds or drops."""

CLUB_FORMS: Final = words("fc afc cf")
"""Forms of sports clubs, which stand before the name and may be left out."""

GENERIC: Final = words(
    "national university central supreme high state royal federal public general 1st liberation people peoples"
)
"""Words of which alone no body is made: many countries have one."""

ONE_UNIVERSITY: Final = words(
    """
    oxford cambridge durham bristol leeds sheffield manchester liverpool birmingham nottingham exeter southampton
    leicester warwick reading edinburgh glasgow aberdeen dundee stirling kent essex sussex surrey bath hull keele
    cardiff swansea bangor heidelberg bonn bern zurich basel geneva leiden utrecht groningen amsterdam uppsala lund
    oslo copenhagen helsinki turku vienna graz innsbruck bologna padua salamanca coimbra tokyo kyoto osaka nairobi
    ghana ibadan lagos makerere cairo damascus baghdad kabul tehran athens warsaw zagreb belgrade tartu vilnius
    """
)
"""Places of which "University of X" and "X University" are one school's names."""

ORDERLESS: Final = words(
    """
    ministry department office bureau committee subcommittee authority embassy consulate agency commission parliament
    government police army navy court inspectorate directorate secretariat board
    """
)
"""Heads around which the words may change places: "Ministry of Defence", "Defence Ministry"."""

PER_COUNTRY: Final = words(
    """
    ministry minister president premier chancellor ambassador king queen government army navy parliament embassy court
    police senate cabinet treasury intelligence force forces bank military guard office consulate
    """
)
"""Heads that every country has: without a country's name it is not said whose is meant."""

OPTIONAL_WORDS: Final = words("the a an of for on and in to at group international company newspaper agency news")
"""Words that a name may gain or lose; content words among them count only in last place."""

SPELLINGS: Final = {
    "defence": "defense",
    "labour": "labor",
    "centre": "center",
    "organisation": "organization",
    "programme": "program",
    "harbour": "harbor",
    "neighbour": "neighbor",
    "colour": "color",
    "theatre": "theater",
    "honour": "honor",
    "licence": "license",
    "defences": "defenses",
    "organisations": "organizations",
    "stabilisation": "stabilization",
    "co operation": "cooperation",
    "enquiry": "inquiry",
}
"""British to American spelling."""

MINISTRY_TOPICS: Final = words(
    """
    foreign defence defense interior finance health justice education transport energy trade home economy agriculture
    labour labor environment culture information planning oil water
    """
)
"""Lower-case words before "ministry" or "department"."""
