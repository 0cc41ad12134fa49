"""Countries with their demonyms, cities, states, and the words that make a place's name.

Source of all lists: general knowledge, written for this program.
"""

from __future__ import annotations

from typing import Final

from factcheck.find.lexicon.lists import phrases, words

_COUNTRIES: Final = """
    Afghanistan=Afghan,Afghans|Albania=Albanian|Algeria=Algerian|Andorra=Andorran|Angola=Angolan
    |Argentina=Argentine,Argentinian|Armenia=Armenian|Australia=Australian|Austria=Austrian
    |Azerbaijan=Azerbaijani,Azeri|Bahamas=Bahamian|Bahrain=Bahraini|Bangladesh=Bangladeshi|Barbados=Barbadian
    |Belarus=Belarusian,Belarussian|Belgium=Belgian|Belize=Belizean|Benin=Beninese|Bhutan=Bhutanese|Bolivia=Bolivian
    |Bosnia=Bosnian|Bosnia and Herzegovina=Herzegovinian|Botswana=Botswanan|Brazil=Brazilian|Brunei=Bruneian
    |Bulgaria=Bulgarian|Burkina Faso=Burkinabe|Burundi=Burundian|Cambodia=Cambodian|Cameroon=Cameroonian
    |Canada=Canadian|Cape Verde=Cape Verdean|Central African Republic=|Chad=Chadian|Chile=Chilean|China=Chinese
    |Colombia=Colombian|Comoros=Comorian|Congo=Congolese|Costa Rica=Costa Rican|Croatia=Croatian,Croat|Cuba=Cuban
    |Cyprus=Cypriot|Czech Republic=Czech|Czechia=|Denmark=Danish,Dane,Danes|Djibouti=Djiboutian|Dominica=Dominican
    |Dominican Republic=|East Timor=Timorese|Ecuador=Ecuadorian|Egypt=Egyptian|El Salvador=Salvadoran
    |Equatorial Guinea=|Eritrea=Eritrean|Estonia=Estonian|Eswatini=Swazi|Ethiopia=Ethiopian|Fiji=Fijian
    |Finland=Finnish,Finn,Finns|France=French,Frenchman,Frenchwoman|Gabon=Gabonese|Gambia=Gambian|Georgia=Georgian
    |Germany=German|Ghana=Ghanaian|Greece=Greek|Grenada=Grenadian|Guatemala=Guatemalan|Guinea=Guinean|Guinea-Bissau=
    |Guyana=Guyanese|Haiti=Haitian|Honduras=Honduran|Hungary=Hungarian|Iceland=Icelandic,Icelander|India=Indian
    |Indonesia=Indonesian|Iran=Iranian|Iraq=Iraqi|Ireland=Irish,Irishman,Irishwoman|Israel=Israeli|Italy=Italian
    |Ivory Coast=Ivorian|Jamaica=Jamaican|Japan=Japanese|Jordan=Jordanian|Kazakhstan=Kazakh,Kazakhstani|Kenya=Kenyan
    |Kiribati=|Kosovo=Kosovar,Kosovan|Kuwait=Kuwaiti|Kyrgyzstan=Kyrgyz|Laos=Laotian,Lao|Latvia=Latvian
    |Lebanon=Lebanese|Lesotho=Basotho|Liberia=Liberian|Libya=Libyan|Liechtenstein=|Lithuania=Lithuanian|Luxembourg=
    |Macedonia=Macedonian|Madagascar=Malagasy|Malawi=Malawian|Malaysia=Malaysian|Maldives=Maldivian|Mali=Malian
    |Malta=Maltese|Marshall Islands=|Mauritania=Mauritanian|Mauritius=Mauritian|Mexico=Mexican|Micronesia=Micronesian
    |Moldova=Moldovan|Monaco=Monegasque|Mongolia=Mongolian|Montenegro=Montenegrin|Morocco=Moroccan
    |Mozambique=Mozambican|Myanmar=Burmese|Namibia=Namibian|Nauru=Nauruan|Nepal=Nepalese,Nepali
    |Netherlands=Dutch,Dutchman|New Zealand=New Zealander|Nicaragua=Nicaraguan|Niger=Nigerien|Nigeria=Nigerian
    |North Korea=North Korean|North Macedonia=|Norway=Norwegian|Oman=Omani|Pakistan=Pakistani|Palau=Palauan
    |Palestine=Palestinian|Panama=Panamanian|Papua New Guinea=|Paraguay=Paraguayan|Peru=Peruvian
    |Philippines=Filipino,Philippine|Poland=Polish,Pole,Poles|Portugal=Portuguese|Qatar=Qatari|Romania=Romanian
    |Russia=Russian|Rwanda=Rwandan|Samoa=Samoan|San Marino=|Saudi Arabia=Saudi,Saudis|Senegal=Senegalese
    |Serbia=Serbian,Serb|Seychelles=|Sierra Leone=Sierra Leonean|Singapore=Singaporean|Slovakia=Slovak,Slovakian
    |Slovenia=Slovenian,Slovene|Solomon Islands=|Somalia=Somali|Somaliland=|South Africa=South African
    |South Korea=South Korean|South Sudan=South Sudanese|Spain=Spanish,Spaniard|Sri Lanka=Sri Lankan|Sudan=Sudanese
    |Suriname=Surinamese|Sweden=Swedish,Swede,Swedes|Switzerland=Swiss|Syria=Syrian|Taiwan=Taiwanese|Tajikistan=Tajik
    |Tanzania=Tanzanian|Thailand=Thai|Timor-Leste=|Togo=Togolese|Tonga=Tongan|Trinidad and Tobago=Trinidadian
    |Tunisia=Tunisian|Turkey=Turkish,Turk,Turks|Turkmenistan=Turkmen|Tuvalu=|Uganda=Ugandan|Ukraine=Ukrainian
    |United Arab Emirates=Emirati|United Kingdom=British,Briton,Britons|United States=American|Uruguay=Uruguayan
    |Uzbekistan=Uzbek|Vanuatu=|Vatican City=|Venezuela=Venezuelan|Vietnam=Vietnamese|Yemen=Yemeni|Zambia=Zambian
    |Zimbabwe=Zimbabwean|Britain=|England=English,Englishman|Scotland=Scottish,Scot,Scots|Wales=Welsh
    |Northern Ireland=|Greenland=Greenlandic|Puerto Rico=Puerto Rican|Hong Kong=|Macau=|Soviet Union=Soviet,Soviets
    |Yugoslavia=Yugoslav|Czechoslovakia=Czechoslovak|East Germany=|West Germany=|Tibet=Tibetan|Chechnya=Chechen
    |Kurdistan=Kurdish,Kurd,Kurds|Catalonia=Catalan|Burma=|Persia=Persian|Türkiye=|Cabo Verde=|Swaziland=|Zaire=
    |Holland=|America=|Abkhazia=Abkhaz|South Ossetia=|Transnistria=|Crimea=Crimean|Vatican=|Gibraltar=|Bermuda=
    |Côte d'Ivoire=|Western Sahara=Sahrawi|Aruba=|Democratic Republic of Congo=|Democratic Republic of the Congo=
    |Republic of Congo=|Korea=Korean|Russian Federation=|USSR=
"""


def _countries(table: str) -> tuple[frozenset[str], dict[str, str]]:
    """The countries of a table, and each demonym to its country, spelled as in the table."""
    countries, demonyms = [], {}
    for row in table.split("|"):
        country, _, words = row.strip().partition("=")
        countries.append(country)
        for word in filter(None, words.split(",")):
            demonyms[word] = country
            demonyms.setdefault(word + "s", country)
    return frozenset(countries), demonyms


COUNTRIES, DEMONYMS = _countries(_COUNTRIES)
"""Countries and territories, and each word for their people to the country; with capitals and diacritics."""

OTHER_DEMONYMS: Final = words(
    """
    European Europeans African Africans Asian Asians Arab Arabs Arabic Western Eastern Northern Southern Central
    Westerner Westerners Latino Latinos Latina Hispanic Hispanics Slavic Nordic Scandinavian Baltic Balkan Caucasian
    Mediterranean Anglo Jewish Jew Jews Muslim Muslims Islamic Islamist Islamists Christian Christians Catholic
    Catholics Protestant Protestants Orthodox Hindu Hindus Buddhist Buddhists Sikh Sikhs Sunni Sunnis Shia Shiite
    Shiites Alawite Alawites Druze Yazidi Yazidis Pashtun Pashtuns Hazara Hazaras Uighur Uighurs Uyghur Uyghurs
    Rohingya Tamil Tamils Roma Bedouin Texan Texans Californian Californians Londoner Londoners Parisian Parisians
    Muscovite Muscovites Republican Republicans Democrat Democrats Democratic Conservative Conservatives Tory Tories
    Liberal Liberals Marxist Communist Communists Nazi Nazis Kremlinologist Trumpian Latin Gaelic Flemish Bavarian
    Sicilian Siberian Punjabi Kashmiri Bengali Gazan Gazans Houthi Maoist Maoists Baathist Zionist Evangelical
    Evangelicals Mormon Mormons Anglican Anglicans Presbyterian Methodist Baptist Lutheran Olympian Hellenic
    """
)
"""Words for peoples, faiths and parties that are no country's."""

CITIES: Final = phrases(
    """
    Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Aden|Albany|Aleppo|Alexandria|Algiers|Almaty|Amman|Amsterdam|Ankara
    |Antwerp|Ashgabat|Asmara|Astana|Athens|Atlanta|Auckland|Baghdad|Bakhmut|Baku|Baltimore|Bamako|Bangalore|Bangkok
    |Bangui|Barcelona|Basel|Basra|Beijing|Beirut|Belfast|Belgorod|Belgrade|Bengaluru|Benghazi|Berlin|Bern|Bilbao
    |Birmingham|Bishkek|Bogota|Bogotá|Bologna|Bombay|Bonn|Bordeaux|Boston|Brasilia|Bratislava|Bremen|Brisbane|Bristol
    |Bronx|Brooklyn|Bruges|Brussels|Bucharest|Budapest|Buenos Aires|Bujumbura|Cairo|Calais|Calcutta|Calgary
    |Cambridge|Canberra
    |Cape Town|Caracas|Cardiff|Casablanca|Chennai|Chernobyl|Chicago|Chisinau|Cincinnati|Cologne|Colombo|Conakry
    |Constantinople|Copenhagen|Cork|Dakar|Dallas|Damascus|Dar es Salaam|Delhi|Denver|Detroit|Dhaka|Donetsk|Dresden
    |Dubai|Dublin|Dushanbe|Düsseldorf|Edinburgh|Edmonton|Erbil|Fallujah|Florence|Frankfurt|Freetown|Fukushima|Gaza
    |Gaza City|Gdansk|Geneva|Genoa|Glasgow|Gothenburg|Grozny|Guadalajara|Guangzhou|Hamburg|Hanoi|Hanover|Harare
    |Harlem|Havana|Helsinki|Herat|Hiroshima|Ho Chi Minh City|Hollywood|Homs|Honolulu|Houston|Hyderabad|Idlib
    |Indianapolis|Islamabad|Istanbul|Izmir|Jakarta|Jalalabad|Jeddah|Jenin|Jerusalem|Johannesburg|Juba|Kabul|Kampala
    |Kandahar|Kansas City|Karachi|Kathmandu|Kazan|Kharkiv|Kharkov|Khartoum|Kherson|Kiev|Kigali|Kingston|Kinshasa
    |Kolkata|Krakow|Kraków|Kuala Lumpur|Kunduz|Kuwait City|Kyiv|Kyoto|La Paz|Lagos|Lahore|Las Vegas|Lausanne|Leeds
    |Leipzig|Libreville|Lille|Lilongwe|Lima|Lisbon|Liverpool|Ljubljana|London|Los Angeles|Luanda|Lublin|Luhansk
    |Lusaka|Luxor|Lviv|Lyon|Madrid|Malmö|Manchester|Manhattan|Manila|Maputo|Mariupol|Marrakesh|Marseille
    |Mazar-i-Sharif|Mecca|Medellín|Medina|Melbourne|Melitopol|Memphis|Mexico City|Miami|Milan|Milwaukee|Minneapolis
    |Minsk|Mogadishu|Monrovia|Monterrey|Montevideo|Montreal|Moscow|Mosul|Mumbai|Munich|N'Djamena|Nagasaki|Nairobi
    |Nanjing|Naples|Nashville|New Delhi|New Orleans|New York|New York City|Newcastle|Niamey|Nice|Nicosia|Nottingham
    |Novosibirsk|Nuremberg|Odesa|Odessa|Omdurman|Osaka|Oslo|Ottawa|Ouagadougou|Oxford|Palermo|Palmyra|Panama City
    |Paris|Peking|Perth|Peshawar|Petersburg|Philadelphia|Phnom Penh|Phoenix|Pittsburgh|Port-au-Prince|Porto|Prague
    |Pretoria|Pristina|Pyongyang|Queens|Quetta|Quito|Rabat|Rafah|Raleigh|Ramadi|Ramallah|Rangoon|Raqqa|Rawalpindi
    |Reykjavik|Riga|Rio de Janeiro|Riyadh|Rome|Rostov|Rotterdam|Sacramento|Saigon|Saint Petersburg|Salt Lake City
    |Salzburg|Samarkand|San Antonio|San Diego|San Francisco|San José|San Juan|San Salvador|Sana'a|Sanaa|Santiago
    |Santo Domingo|Sao Paulo|Sapporo|Sarajevo|Seattle|Seoul|Sevastopol|Seville|Shanghai|Sheffield|Shenzhen
    |Silicon Valley|Simferopol|Skopje|Sochi|Sofia|Southampton|Srebrenica|St Petersburg|St. Petersburg|Staten Island
    |Stockholm|Strasbourg|Stuttgart|Sydney|São Paulo|Taipei|Tallinn|Tampa|Tashkent|Tbilisi|Tegucigalpa|Tehran
    |Tel Aviv|The Hague|Thessaloniki|Tijuana|Timbuktu|Tirana|Tokyo|Toronto|Toulouse|Tripoli|Tunis|Turin|Ulaanbaatar
    |Utrecht|Valencia|Vancouver|Venice|Vienna|Vientiane|Vilnius|Vladivostok|Volgograd|Warsaw|Washington
    |Washington D.C.|Washington DC|Washington, D.C.|Wellington|Windhoek|Winnipeg|Wuhan|Yangon|Yaounde|Yekaterinburg
    |Yerevan|Zagreb|Zaporizhzhia|Zurich|Zürich|Łódź
    """
)
"""Capitals and big cities, with capitals and diacritics."""

CAPITALS: Final = {
    "moscow": "russia",
    "kremlin": "russia",
    "washington": "united states",
    "white house": "united states",
    "beijing": "china",
    "london": "united kingdom",
    "downing street": "united kingdom",
    "paris": "france",
    "elysee": "france",
    "berlin": "germany",
    "kyiv": "ukraine",
    "tehran": "iran",
    "ankara": "turkey",
    "tokyo": "japan",
    "seoul": "south korea",
    "pyongyang": "north korea",
    "damascus": "syria",
    "baghdad": "iraq",
    "kabul": "afghanistan",
    "islamabad": "pakistan",
    "new delhi": "india",
    "riyadh": "saudi arabia",
    "cairo": "egypt",
    "jerusalem": "israel",
    "rome": "italy",
    "madrid": "spain",
    "warsaw": "poland",
    "budapest": "hungary",
    "ottawa": "canada",
    "canberra": "australia",
    "caracas": "venezuela",
    "havana": "cuba",
    "minsk": "belarus",
    "brussels": "european union",
    "taipei": "taiwan",
}
"""Seats of government to the country or union that they may stand for."""

_STATES: Final = """
    Alabama=Ala,AL|Alaska=AK|Arizona=Ariz,AZ|Arkansas=Ark,AR|California=Calif,CA|Colorado=Colo,CO|Connecticut=Conn,CT
    |Delaware=Del,DE|Florida=Fla,FL|Hawaii=HI|Idaho=ID|Illinois=Ill,IL|Indiana=Ind|Iowa=IA|Kansas=Kan,KS
    |Kentucky=Ky,KY|Louisiana=La,LA|Maine=|Maryland=Md,MD|Massachusetts=Mass,MA|Michigan=Mich,MI|Minnesota=Minn,MN
    |Mississippi=Miss,MS|Missouri=Mo,MO|Montana=Mont,MT|Nebraska=Neb,NE|Nevada=Nev,NV|New Hampshire=N.H.,NH
    |New Jersey=N.J.,NJ|New Mexico=N.M.,NM|New York=N.Y.,NY|North Carolina=N.C.,NC|North Dakota=N.D.,ND|Ohio=OH
    |Oklahoma=Okla,OK|Oregon=Ore|Pennsylvania=Pa,PA|Rhode Island=R.I.,RI|South Carolina=S.C.,SC|South Dakota=S.D.,SD
    |Tennessee=Tenn,TN|Texas=Tex,TX|Utah=UT|Vermont=Vt,VT|Virginia=Va,VA|West Virginia=W.Va.,WV|Wisconsin=Wis,WI
    |Wyoming=Wyo,WY|Georgia=Ga,GA|Washington=Wash,WA
"""
STATES: Final = {row.split("=")[0].strip(): tuple(row.strip().split("=")[1].split(",")) for row in _STATES.split("|")}
"""US states to their abbreviations, with capitals."""

STATE_ABBREVIATIONS: Final = frozenset(short for shorts in STATES.values() for short in shorts if short) | {"D.C."}
"""Abbreviations of US states, with capitals and without a point at the end."""

REGIONS: Final = phrases(
    """
    Aceh|Adriatic|Aegean|Africa|Alberta|Alps|Amazonia|Anatolia|Anbar|Andalusia|Andes|Antarctica|Antilles
    |Arctic|Arctic Ocean|Asia|Atlantic|Atlantic Ocean|Azores|Balearic Islands|Bali|Balkans|Balochistan|Baltic Sea
    |Baluchistan|Basque Country|Bavaria|Bay of Bengal|Biafra|Black Sea|Bohemia|Borneo|Bosphorus|Bougainville
    |Brandenburg|British Columbia|Brittany|Cabinda|Canary Islands|Cape Cod|Cape Horn|Capitol Hill|Cappadocia
    |Caribbean|Caspian Sea|Caucasus|Central America|Central Asia|Central Europe|Channel Islands|Chernobyl|Chiapas
    |Connacht|Cornwall|Corsica|Crete|Cyclades|Dagestan|Danube|Darfur|Dead Sea|Devon|Dnipro|Donbas|Donbass
    |Donetsk Oblast|East Africa|East Asia|Eastern Europe|English Channel|Essex|Euphrates|Europe|Falkland Islands
    |Falklands|Far East|Faroe Islands|Flanders|Fukushima|Galicia|Galilee|Ganges|Gaza Strip|Golan Heights|Guam
    |Guantanamo Bay|Guantánamo Bay|Gulf of Aden|Gulf of Mexico|Gulf of Oman|Hampshire|Hebrides|Hejaz|Helmand
    |Himalayas|Hindu Kush|Hokkaido|Honshu|Horn of Africa|Indian Ocean|Ingushetia|Inner Mongolia|Isle of Man|Java
    |Judea|Kaliningrad|Karabakh|Kashmir|Katanga|Kent|Khyber Pakhtunkhwa|Kivu|Kordofan|Kunar|Kurdistan Region|Kyushu
    |Lancashire|Latin America|Leinster|Lombardy|Long Island|Luzon|Madeira|Maidan|Manchuria|Manitoba|Mediterranean Sea
    |Mekong|Mesopotamia|Middle East|Midwest|Mindanao|Mississippi River|Moravia|Munster|Nagorno-Karabakh|Najd
    |Nangarhar|Negev|New Brunswick|New England|New South Wales|Newfoundland|Nile|Norfolk|Normandy|North Africa
    |North America|North Caucasus|North Kivu|North Sea|North Waziristan|Nova Scotia|Nunavut|Nuristan|Okinawa|Ontario
    |Orkney|Oromia|Pacific|Pacific Ocean|Panama Canal|Patagonia|Persian Gulf|Provence|Punjab|Puntland|Pyrenees|Quebec
    |Queensland|Red Sea|Red Square|Rhine|Rockies|Rojava|Sahara|Sahel|Samaria|Sardinia|Saskatchewan|Saxony|Scandinavia
    |Sea of Azov|Sea of Japan|Shetland|Siberia|Sicily|Silesia|Silicon Valley|Sinai|Sinai Peninsula|Sinaloa|Sindh
    |Sinjar|South America|South Asia|South Australia|South China Sea|South Kivu|South Waziristan|Southeast Asia
    |Southern Africa|Strait of Hormuz|Strait of Malacca|Suez Canal|Suffolk|Sulawesi|Sumatra|Surrey|Sussex|Svalbard
    |Tahrir Square|Taiwan Strait|Tasmania|Tatarstan|Tiananmen Square|Tigray|Tigris|Times Square|Transylvania|Tuscany
    |Ulster|Urals|Volga|Wall Street|Wallonia|Waziristan|West Africa|West Bank|West Papua|Western Australia
    |Western Europe|Wiltshire|Xinjiang|Yangtze|Yorkshire|Yucatán|Yukon|Zapad
    """
) - {"Zapad"}
"""Continents, regions, provinces, seas and rivers of the news, with capitals."""

PLACE_ACRONYMS: Final = frozenset(
    {"US", "USA", "U.S.", "U.S.A.", "UK", "U.K.", "UAE", "U.A.E.", "DRC", "DPRK", "D.C.", "NYC"}
)
"""Acronyms of places."""

PLACE_TAILS: Final = words(
    """
    River Province County District Oblast Governorate Prefecture Region Territory Valley Mountains Mountain Hills Hill
    Island Islands Peninsula Bay Gulf Sea Ocean Strait Canal Lake Desert Forest Falls Lakes Meadows Creek Beach Coast
    Harbour Harbor Port Street Avenue Road Boulevard Lane Highway Motorway Square Park Plaza Bridge Tunnel Airport
    Airfield Airbase Station Hospital Clinic School Cemetery Stadium Arena Prison Jail Camp Castle Palace Cathedral
    Mosque Temple Monastery Abbey Village Town City Township Heights Springs Gardens Zoo Museum Base Crossing Dam Mine
    Refinery Terminal Neighborhood Neighbourhood Suburb Ward Parish Canton Pass Plateau Glacier Volcano Reef Wharf
    Pier Mall Gate Hotel Raion Voivodeship Emirate Archipelago Cove Delta Basin Junction St. Ave. Rd. Blvd.
    """
)
"""Last words that make a place's name, with capitals."""

PLACE_HEADS: Final = words(
    "Lake Mount Mt. Cape Port Fort Ft. Camp River Gulf Bay Strait Isle Loch Lough Rio Highway Route Interstate "
    "Avenida Calle Rua Rue Piazza San Santa Santo São Puerto Ciudad Cerro Sierra Isla Monte"
)
"""First words that make a place's name, with capitals."""

DESIGNATORS: Final = words(
    """
    city town village district province state region county territory republic oblast governorate prefecture river
    lake mountain mount island islands municipality suburb neighborhood neighbourhood borough valley port township
    parish department canton raion voivodeship emirate area street avenue road square bridge airport station hospital
    school park camp fort
    """
)
"""Words that say what sort of place is meant."""

LOOSE_DESIGNATORS: Final = words(
    """
    city town village district province region territory oblast governorate prefecture municipality suburb borough
    neighborhood neighbourhood area raion township department republic canton voivodeship river island
    """
)
"""Designators that may be added to a place's name or left out without meaning another place."""

DIRECTIONS: Final = words(
    """
    north south east west northern southern eastern western central upper lower inner outer northeast northwest
    southeast southwest northeastern northwestern southeastern southwestern downtown new greater old
    """
)
"""Words that single out a part, or another place altogether."""

STREET_SPELLINGS: Final = {
    "st": "street",
    "ave": "avenue",
    "rd": "road",
    "blvd": "boulevard",
    "mt": "mount",
    "ft": "fort",
    "hwy": "highway",
    "sq": "square",
    "dept": "department",
    "intl": "international",
    "natl": "national",
    "govt": "government",
}
"""Abbreviations in names of places and organisations."""

PLACE_PREPOSITIONS: Final = frozenset(
    {"in", "near", "outside", "inside", "around", "toward", "towards", "across", "throughout"}
)
"""Words before a place; a capitalised unknown word behind one is taken for a place."""

ORDINALS: Final = dict(
    zip(
        ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
        ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th"),
        strict=True,
    )
)
"""A numeral of streets, fleets and divisions in letters to the same in figures."""

EXONYMS: Final = {
    "munchen": "munich",
    "milano": "milan",
    "koln": "cologne",
    "koeln": "cologne",
    "torino": "turin",
    "napoli": "naples",
    "roma": "rome",
    "firenze": "florence",
    "venezia": "venice",
    "genova": "genoa",
    "wien": "vienna",
    "praha": "prague",
    "lisboa": "lisbon",
    "sevilla": "seville",
    "warszawa": "warsaw",
    "bucuresti": "bucharest",
    "beograd": "belgrade",
    "moskva": "moscow",
    "kobenhavn": "copenhagen",
    "goteborg": "gothenburg",
    "bruxelles": "brussels",
    "geneve": "geneva",
    "nurnberg": "nuremberg",
    "hannover": "hanover",
    "kiev": "kyiv",
}
"""A city's own name to the English one, as a word of longer names."""
