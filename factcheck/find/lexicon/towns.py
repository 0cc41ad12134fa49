"""Towns, counties and provinces of the world that are no country's capital: what an unknown capital may well be.

`towns` adds the places of `airportsdata`, a list of nearly every airport with the town and province that it serves, to
a list of our own for towns without one. A town here is a guess, never a proof: half of them are surnames too.
Source of our list: general knowledge, written for this program.
"""

from __future__ import annotations

from functools import cache
from typing import Final

import airportsdata

from factcheck.find.lexicon.given import GIVEN
from factcheck.find.lexicon.lists import phrases
from factcheck.find.lexicon.people import SURNAMES_TOO
from factcheck.find.lexicon.surnames import SURNAMES
from factcheck.find.lexicon.words import is_ordinary
from factcheck.find.spelling import fold

SHORTEST: Final = 4
"""Letters of a town; of shorter words too many mean something else."""

_OWN: Final = phrases(
    """
    Aberdeenshire|Aberystwyth|Accrington|Aldershot|Altrincham|Anglesey|Antrim|Arbroath|Argyll|Armagh|Ashford|Aylesbury
    |Ayr|Ayrshire|Ballymena|Banbury|Bangor|Barnsley|Barnstaple|Barrow-in-Furness|Basildon|Basingstoke|Bath|Battersea
    |Bedford|Bedfordshire|Belgravia|Berkshire|Berwick|Bethnal Green|Birkenhead|Blackburn|Blackpool|Bodmin|Bognor Regis
    |Bolton|Bournemouth|Bracknell|Bradford|Brecon|Brentwood|Bridgend|Bridlington|Brighton|Brixton|Bromley
    |Buckinghamshire|Burnley|Bury St Edmunds|Buxton|Caerphilly|Caithness|Cambridgeshire|Camden|Canterbury|Carlisle
    |Carmarthen|Chelmsford|Cheltenham|Chesterfield|Cheshire|Chichester|Chippenham|Clacton|Cleethorpes|Colchester
    |Colwyn Bay|Coventry|Crawley|Crewe|Croydon|Cumbria|Cwmbran|Dagenham|Darlington|Dartford|Derby|Derbyshire|Derry
    |Devizes|Doncaster|Dorchester|Dorset|Dover|Drogheda|Dudley|Dumfries|Dundalk|Dundee|Dunfermline|Durham|Ealing
    |East Lothian|Eastbourne|Eastleigh|Enniskillen|Epsom|Exeter|Falkirk|Falmouth|Fareham|Farnborough|Felixstowe
    |Folkestone|Galway|Gateshead|Gillingham|Glamorgan|Glastonbury|Glenrothes|Gloucester|Gloucestershire|Gosport
    |Grantham|Gravesend|Great Yarmouth|Greenock|Grimsby|Guernsey|Guildford|Gwent|Gwynedd|Hackney|Halifax|Hammersmith
    |Harlow|Harrogate|Hartlepool|Harwich|Hastings|Haverfordwest|Hereford|Herefordshire|Hertford|Hertfordshire|Hexham
    |Holyhead|Hove|Huddersfield|Hull|Huntingdon|Ilford|Inverness|Ipswich|Islington|Kendal|Kensington|Kettering
    |Kidderminster|Kilkenny|Kilmarnock|King's Lynn|Kirkcaldy|Lambeth|Lanarkshire|Lancaster|Leamington Spa|Leicester
    |Leicestershire|Lerwick|Letterkenny|Lewes|Lewisham|Limerick|Lincolnshire|Lisburn|Livingston|Llandudno|Llanelli
    |Londonderry|Loughborough|Lowestoft|Ludlow|Luton|Macclesfield|Maidenhead|Maidstone|Mansfield|Margate|Matlock
    |Merseyside|Merthyr Tydfil|Middlesbrough|Midlothian|Milton Keynes|Moray|Morecambe|Motherwell|Nantwich|Neath
    |Newbury|Newham|Newhaven|Newmarket|Newport|Newquay|Newry|Northallerton|Northampton|Northamptonshire|Northumberland
    |Northumbria|Norwich|Notting Hill|Nottinghamshire|Nuneaton|Oban|Okehampton|Oldham|Omagh|Oswestry|Oxfordshire
    |Paisley|Peckham|Pembroke|Pembrokeshire|Penrith|Penzance|Perthshire|Peterborough|Pitlochry|Plymouth|Poole
    |Pontefract|Pontypridd|Portadown|Portsmouth|Powys|Preston|Ramsgate|Reigate|Renfrewshire|Rhyl|Rochdale|Rotherham
    |Rugby|Runcorn|Rutland|Salford|Salisbury|Scarborough|Scunthorpe|Sellafield|Sevenoaks|Shoreditch|Shrewsbury
    |Shropshire|Skegness|Sligo|Slough|Snowdonia|Solihull|Somerset|Southend|Southport|Southwark|St Albans|St Andrews
    |St Austell|St Helens|St Ives|Staffordshire|Stevenage|Stirling|Stockport|Stockton-on-Tees|Stoke-on-Trent|Stornoway
    |Stranraer|Stratford-upon-Avon|Stroud|Sunderland|Swansea|Swindon|Taunton|Teesside|Telford|Tewkesbury|Thurrock
    |Tipperary|Torbay|Torquay|Tottenham|Tower Hamlets|Truro|Tullamore|Tunbridge Wells|Twickenham|Tyneside|Tyrone
    |Ullapool|Wakefield|Walsall|Waltham Forest|Wandsworth|Warrington|Warwickshire|Waterford|Watford|Wearside|Wembley
    |West Bromwich|Westminster|Weston-super-Mare|Wexford|Weymouth|Whitby|Whitehaven|Wicklow|Widnes|Wigan|Wiltshire
    |Wimbledon|Winchester|Windsor|Wirral|Woking|Wokingham|Wolverhampton|Worcester|Worcestershire|Worthing|Wrexham
    |Yeovil|Yorkshire|North Yorkshire|South Yorkshire|West Yorkshire|West Midlands|East Midlands|Highlands
    |Home Counties|Aachen|Augsburg|Bielefeld|Bochum|Bonn|Braunschweig|Chemnitz|Cottbus|Dortmund|Duisburg|Erfurt|Essen
    |Freiburg|Göttingen|Hagen|Halle|Heidelberg|Jena|Karlsruhe|Kassel|Kiel|Koblenz|Krefeld|Leverkusen|Lübeck|Magdeburg
    |Mainz|Mannheim|Münster|Oldenburg|Osnabrück|Potsdam|Regensburg|Rostock|Saarbrücken|Solingen|Trier|Ulm|Wiesbaden
    |Wolfsburg|Wuppertal|Würzburg|Hesse|Lower Saxony|Rhineland|Schleswig-Holstein|Thuringia|Saarland
    |North Rhine-Westphalia|Baden-Württemberg|Amiens|Angers|Avignon|Besançon|Béziers|Brest|Caen|Cannes|Chartres|Dijon
    |Dunkirk|Grenoble|Le Havre|Le Mans|Limoges|Lorient|Lourdes|Metz|Montpellier|Mulhouse|Nancy|Nantes|Nîmes|Orléans
    |Perpignan|Poitiers|Reims|Rennes|Roubaix|Rouen|Saint-Denis|Saint-Étienne|Toulon|Troyes|Versailles|Alsace|Aquitaine
    |Auvergne|Burgundy|Champagne|Dordogne|Languedoc|Lorraine|Picardy|Savoy|Île-de-France|Alicante|Almería|Badajoz
    |Benidorm|Burgos|Cádiz|Cartagena|Córdoba|Gijón|Girona|Granada|Huelva|Jaén|Logroño|Lleida|Málaga|Marbella|Murcia
    |Oviedo|Pamplona|Salamanca|San Sebastián|Santander|Segovia|Tarragona|Toledo|Valladolid|Vigo|Vitoria|Zaragoza
    |Asturias|Aragon|Cantabria|Castile|Extremadura|Navarre|Mallorca|Ibiza|Tenerife|Lanzarote|Ancona|Arezzo|Bari
    |Bergamo|Bolzano|Brescia|Brindisi|Cagliari|Catania|Cremona|Ferrara|Foggia|Lampedusa|Lecce|Livorno|Lucca|Mantua
    |Matera|Messina|Modena|Monza|Padua|Parma|Pavia|Perugia|Pescara|Piacenza|Pisa|Ravenna|Reggio Calabria|Rimini
    |Salerno|Siena|Siracusa|Taranto|Trento|Treviso|Trieste|Udine|Verona|Vicenza|Abruzzo|Apulia|Calabria|Campania
    |Emilia-Romagna|Friuli|Lazio|Liguria|Marche|Molise|Piedmont|Puglia|Umbria|Veneto|Ghent|Liège|Namur|Leuven
    |Charleroi|Mons|Ostend|Arnhem|Breda|Delft|Eindhoven|Groningen|Haarlem|Leiden|Maastricht|Nijmegen|Tilburg|Zeeland
    |Friesland|Limburg|Aarhus|Aalborg|Odense|Bergen|Stavanger|Trondheim|Tromsø|Uppsala|Västerås|Örebro|Linköping|Umeå
    |Lund|Tampere|Turku|Oulu|Espoo|Graz|Innsbruck|Linz|Klagenfurt|Tyrol|Carinthia|Styria|Lucerne|Lugano|Winterthur
    |Davos|Coimbra|Braga|Faro|Algarve|Alentejo|Białystok|Bydgoszcz|Częstochowa|Gdańsk|Gdynia|Katowice|Łódź|Poznań
    |Radom|Rzeszów|Szczecin|Toruń|Wrocław|Brno|Ostrava|Olomouc|Plzeň|Košice|Debrecen|Győr|Miskolc|Pécs|Szeged|Brașov
    |Cluj|Cluj-Napoca|Constanța|Iași|Oradea|Sibiu|Timișoara|Burgas|Plovdiv|Varna|Niš|Novi Sad|Banja Luka|Mostar|Tuzla
    |Split|Rijeka|Zadar|Dubrovnik|Maribor|Ohrid|Bitola|Tetovo|Durrës|Vlorë|Shkodër|Patras|Heraklion|Larissa|Volos
    |Piraeus|Corfu|Lesbos|Rhodes|Limassol|Larnaca|Paphos|Famagusta|Adana|Antakya|Antalya|Bodrum|Bursa|Diyarbakır
    |Edirne|Erzurum|Gaziantep|Hatay|Kayseri|Konya|Malatya|Mardin|Mersin|Samsun|Şanlıurfa|Sivas|Trabzon|Bosporus|Brest
    |Gomel|Grodno|Vitebsk|Kaunas|Klaipėda|Tartu|Narva|Daugavpils|Avdiivka|Chernihiv|Chernivtsi|Cherkasy|Dnipro
    |Ivano-Frankivsk|Izium|Kramatorsk|Kremenchuk|Kryvyi Rih|Kupiansk|Lutsk|Mykolaiv|Pokrovsk|Poltava|Rivne|Sloviansk
    |Sumy|Ternopil|Uzhhorod|Vinnytsia|Zhytomyr|Bryansk|Chelyabinsk|Irkutsk|Kemerovo|Khabarovsk|Krasnodar|Krasnoyarsk
    |Kursk|Magadan|Makhachkala|Murmansk|Nizhny Novgorod|Norilsk|Omsk|Orenburg|Penza|Perm|Pskov|Ryazan|Samara|Saratov
    |Smolensk|Stavropol|Tomsk|Tula|Tver|Tyumen|Ufa|Ulyanovsk|Vladikavkaz|Vologda|Voronezh|Yakutsk|Yaroslavl|Yakutia
    |Bashkortostan|Buryatia|Kamchatka|Sakhalin|Batumi|Gori|Kutaisi|Gyumri|Ganja|Sumqayit|Nukus|Bukhara|Fergana
    |Namangan|Osh|Khujand|Shymkent|Karaganda|Agra|Ahmedabad|Allahabad|Amritsar|Aurangabad|Bhopal|Bhubaneswar
    |Chandigarh|Coimbatore|Cuttack|Dehradun|Faridabad|Ghaziabad|Goa|Gurgaon|Gurugram|Guwahati|Gwalior|Imphal|Indore
    |Jaipur|Jalandhar|Jammu|Jamshedpur|Jodhpur|Kanpur|Kochi|Kota|Kozhikode|Lucknow|Ludhiana|Madurai|Mangaluru|Meerut
    |Mysuru|Nagpur|Nashik|Noida|Patna|Pondicherry|Pune|Raipur|Rajkot|Ranchi|Shillong|Shimla|Srinagar|Surat
    |Thiruvananthapuram|Tiruchirappalli|Udaipur|Vadodara|Varanasi|Vijayawada|Visakhapatnam|Andhra Pradesh
    |Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Karnataka|Kerala|Ladakh
    |Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Rajasthan|Sikkim|Tamil Nadu|Telangana
    |Tripura|Uttar Pradesh|Uttarakhand|West Bengal|Faisalabad|Gujranwala|Gwadar|Multan|Sialkot|Sukkur|Swat|Bannu
    |Chittagong|Sylhet|Khulna|Rajshahi|Cox's Bazar|Kandy|Jaffna|Galle|Pokhara|Ghazni|Lashkar Gah|Bamiyan|Badakhshan
    |Paktia|Khost|Isfahan|Mashhad|Qom|Shiraz|Tabriz|Bandar Abbas|Kermanshah|Ahvaz|Khuzestan|Abadan|Bushehr|Natanz
    |Karbala|Najaf|Kirkuk|Mosul|Samarra|Tikrit|Nineveh|Diyala|Sulaymaniyah|Dohuk|Daraa|Deir al-Zour|Hama|Latakia
    |Tartus|Afrin|Kobani|Qamishli|Sidon|Tyre|Baalbek|Beersheba|Ashdod|Ashkelon|Eilat|Haifa|Nablus|Hebron|Bethlehem
    |Jericho|Tulkarm|Khan Younis|Khan Yunis|Jabalia|Nazareth|Netanya|Sderot|Aqaba|Irbid|Zarqa|Dammam|Tabuk|Najran
    |Sharjah|Fujairah|Hodeidah|Taiz|Marib|Mukalla|Salalah|Aswan|Port Said|Ismailia|Giza|Suez|Arish|Misrata|Sirte
    |Tobruk|Derna|Zawiya|Sfax|Sousse|Oran|Constantine|Annaba|Fez|Agadir|Tangier|Meknes|Oujda|Kumasi|Tamale|Takoradi
    |Ibadan|Kano|Kaduna|Port Harcourt|Benin City|Maiduguri|Enugu|Jos|Zaria|Sokoto|Borno|Zamfara|Katsina|Anambra|Ogun
    |Oyo|Rivers State|Bauchi|Makurdi|Calabar|Bouaké|Yamoussoukro|Bobo-Dioulasso|Gao|Kidal|Mopti|Agadez|Diffa|Zinder
    |Douala|Bamenda|Garoua|Pointe-Noire|Goma|Bukavu|Kisangani|Lubumbashi|Ituri|Beni|Gitega|Butare|Entebbe|Gulu|Jinja
    |Mbarara|Eldoret|Garissa|Kisumu|Kitale|Machakos|Malindi|Mandera|Meru|Mombasa|Nakuru|Nyeri|Thika|Turkana|Arusha
    |Dodoma|Morogoro|Mwanza|Tanga|Zanzibar|Blantyre|Zomba|Mzuzu|Kitwe|Ndola|Livingstone|Bulawayo|Chitungwiza|Gweru
    |Mutare|Masvingo|Beira|Nampula|Pemba|Cabo Delgado|Bloemfontein|Durban|East London|Gauteng|Kimberley|KwaZulu-Natal
    |Limpopo|Mpumalanga|Nelspruit|Pietermaritzburg|Polokwane|Port Elizabeth|Rustenburg|Soweto|Stellenbosch|Free State
    |Eastern Cape|Western Cape|Northern Cape|Gqeberha|Walvis Bay|Gaborone|Maseru|Mbabane|Antananarivo|Hargeisa|Kismayo
    |Baidoa|Bosaso|Dire Dawa|Adama|Bahir Dar|Gondar|Mekelle|Amhara|Afar|Massawa|El Fasher|El Obeid|Port Sudan|Nyala
    |Kassala|Malakal|Bor|Bentiu|Wau|Chengdu|Chongqing|Dalian|Dongguan|Foshan|Fuzhou|Guiyang|Harbin|Hangzhou|Hefei
    |Jinan|Kunming|Lanzhou|Lhasa|Nanchang|Nanning|Ningbo|Qingdao|Shenyang|Shijiazhuang|Suzhou|Taiyuan|Tianjin|Urumqi
    |Wenzhou|Wuxi|Xi'an|Xiamen|Xinjiang|Zhengzhou|Zhuhai|Anhui|Fujian|Gansu|Guangdong|Guangxi|Guizhou|Hainan|Hebei
    |Heilongjiang|Henan|Hubei|Hunan|Jiangsu|Jiangxi|Jilin|Liaoning|Qinghai|Shaanxi|Shandong|Shanxi|Sichuan|Yunnan
    |Zhejiang|Kowloon|Kaohsiung|Taichung|Tainan|Hsinchu|Fukuoka|Kobe|Nagoya|Niigata|Sendai|Yokohama|Kumamoto|Kagoshima
    |Kanazawa|Chiba|Saitama|Busan|Daegu|Daejeon|Gwangju|Incheon|Ulsan|Jeju|Suwon|Sejong|Can Tho|Da Nang|Haiphong|Hue
    |Nha Trang|Chiang Mai|Pattaya|Phuket|Mandalay|Naypyidaw|Rakhine|Shan State|Battambang|Siem Reap|Sihanoukville
    |Bandung|Bogor|Depok|Makassar|Malang|Medan|Padang|Palembang|Semarang|Surabaya|Surakarta|Yogyakarta|East Java
    |West Java|Central Java|Lombok|Papua|Kalimantan|Johor|Johor Bahru|Malacca|Penang|Sabah|Sarawak|Selangor|Ipoh
    |Putrajaya|Baguio|Cebu|Davao|Iloilo|Leyte|Makati|Marawi|Palawan|Quezon City|Tacloban|Zamboanga|Adelaide|Ballarat
    |Bendigo|Cairns|Darwin|Geelong|Gold Coast|Hobart|Launceston|Newcastle|Townsville|Wollongong|Christchurch|Dunedin
    |Hamilton|Napier|Rotorua|Tauranga|Waikato|Otago|Arequipa|Ayacucho|Cajamarca|Callao|Chiclayo|Cusco|Iquitos|Piura
    |Puno|Tacna|Trujillo|Cochabamba|Oruro|Potosí|Santa Cruz|Sucre|Tarija|Antofagasta|Concepción|Temuco|Valparaíso
    |Iquique|Mendoza|Rosario|Salta|Tucumán|La Plata|Mar del Plata|Neuquén|Bariloche|Asunción|Ciudad del Este
    |Encarnación|Belém|Belo Horizonte|Campinas|Curitiba|Florianópolis|Fortaleza|Goiânia|Manaus|Natal|Niterói
    |Petrópolis|Porto Alegre|Recife|Salvador|Acre|Alagoas|Amapá|Amazonas|Bahia|Ceará|Goiás|Maranhão|Mato Grosso
    |Minas Gerais|Pará|Paraná|Pernambuco|Piauí|Rondônia|Roraima|Santa Catarina|Sergipe|Tocantins|Barranquilla
    |Bucaramanga|Buenaventura|Cali|Cúcuta|Pereira|Quibdó|Antioquia|Cauca|Chocó|Arauca|Nariño|Guayaquil|Cuenca
    |Esmeraldas|Maracaibo|Barquisimeto|Maracay|Mérida|Zulia|Acapulco|Aguascalientes|Cancún|Chihuahua|Ciudad Juárez
    |Coahuila|Culiacán|Durango|Guanajuato|Guerrero|Hermosillo|Hidalgo|Jalisco|León|Matamoros|Mexicali|Michoacán
    |Morelia|Nuevo Laredo|Nuevo León|Oaxaca|Puebla|Querétaro|Quintana Roo|Reynosa|Saltillo|Sonora|Tamaulipas|Tapachula
    |Tlaxcala|Toluca|Torreón|Veracruz|Yucatán|Zacatecas|Baja California|San Pedro Sula|Comayagua|Quetzaltenango|León
    |Managua|Masaya|Alajuela|Colón|Holguín|Santiago de Cuba|Matanzas|Cap-Haïtien|Gonaïves|Montego Bay|Ponce|Bayamón
    |Akron|Albuquerque|Allentown|Amarillo|Anaheim|Anchorage|Annapolis|Appalachia|Asheville|Augusta|Austin|Bakersfield
    |Baton Rouge|Bellevue|Berkeley|Beverly Hills|Billings|Biloxi|Birmingham|Bismarck|Bloomington|Boise|Boulder
    |Bridgeport|Buffalo|Burlington|Cedar Rapids|Champaign|Charleston|Charlotte|Chattanooga|Cheyenne|Cleveland
    |Colorado Springs|Columbia|Columbus|Compton|Corpus Christi|Dayton|Daytona Beach|Des Moines|Duluth|Durham|El Paso
    |Erie|Eugene|Evansville|Fairbanks|Fargo|Fayetteville|Flagstaff|Flint|Fort Collins|Fort Lauderdale|Fort Myers
    |Fort Wayne|Fort Worth|Fresno|Gainesville|Galveston|Gary|Grand Rapids|Green Bay|Greensboro|Greenville|Harrisburg
    |Hartford|Hoboken|Huntsville|Jackson|Jacksonville|Jersey City|Juneau|Kalamazoo|Kenosha|Key West|Knoxville
    |Lafayette|Lansing|Laredo|Lexington|Lincoln|Little Rock|Long Beach|Louisville|Lubbock|Macon|Madison|McAllen|Mesa
    |Missoula|Mobile|Modesto|Montgomery|Myrtle Beach|Newark|New Haven|Norfolk|Oakland|Oklahoma City|Olympia|Omaha
    |Orange County|Orlando|Palm Beach|Palm Springs|Palo Alto|Pasadena|Paterson|Pensacola|Peoria|Pierre|Plano|Portland
    |Poughkeepsie|Providence|Provo|Pueblo|Racine|Rapid City|Reno|Richmond|Riverside|Roanoke|Rochester|Rockford|Salem
    |Salinas|San Bernardino|San Jose|Santa Ana|Santa Barbara|Santa Cruz|Santa Fe|Santa Monica|Sarasota|Savannah
    |Scottsdale|Scranton|Selma|Shreveport|Sioux Falls|South Bend|Spokane|Springfield|St. Louis|St. Paul|Stamford
    |Stockton|Syracuse|Tacoma|Tallahassee|Tempe|Toledo|Topeka|Trenton|Tucson|Tulsa|Tuscaloosa|Utica|Vail|Waco
    |Waterbury|Wichita|Wilmington|Winston-Salem|Worcester|Yonkers|Youngstown|Guelph|Halifax|Iqaluit|Kelowna|Kitchener
    |Moncton|Nunavik|Regina|Saskatoon|Sudbury|Thunder Bay|Yellowknife|Fredericton|Whitehorse
    """
)


@cache
def towns() -> frozenset[str]:
    """Towns and provinces, folded; no word of the language, and no frequent given name or surname by itself."""
    listed = {name for entry in _airports() for name in (entry["city"], entry["subd"])}
    found = {fold(name) for name in listed if _tells(name)}
    return frozenset(found | {fold(name) for name in _OWN})


@cache
def long_towns() -> frozenset[str]:
    """Towns and provinces of several words, with capitals, of which one is no word of the language."""
    listed = {" ".join(name.split()) for entry in _airports() for name in (entry["city"], entry["subd"])}
    listed = {name for name in listed if name.isascii() and name.replace(" ", "").isalpha()}
    return frozenset(name for name in listed | _OWN if 1 < len(name.split()) < 4 and _is_town_of_words(name))


@cache
def _airports() -> tuple[airportsdata.Airport, ...]:
    """Airports of the world and the landing strips of the United States."""
    return (*airportsdata.load("ICAO").values(), *airportsdata.load("LID").values())


def _tells(name: str) -> bool:
    """Whether a name says by itself that a town may be meant."""
    folded = fold(name)
    person = folded in GIVEN or folded in SURNAMES or folded in SURNAMES_TOO
    return len(folded) >= SHORTEST and not person and not is_ordinary(name)


def _is_town_of_words(name: str) -> bool:
    """Whether the words make a town and nothing else: no person's name, no two words of the language."""
    words = name.split()
    own = name in _OWN
    return own or (
        all(word[0].isupper() and len(word) > 1 for word in words)
        and fold(words[0]) not in GIVEN
        and not all(is_ordinary(word) or fold(word) in SURNAMES for word in words)
    )
