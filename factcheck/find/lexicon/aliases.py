"""Names of one thing: a small table for countries, unions, cities and groups that the whole world's news names.

Each row is one thing; its names are in lower case, without diacritics, articles and points. Source: general
knowledge, written for this program. Only names that mean the same belong here; a seat that merely may stand for its
government is in `places.CAPITALS`.
"""

from __future__ import annotations

from typing import Final

from factcheck.find.lexicon.lists import canonical, words

_ALIASES: Final = """
    islamic state|isis|isil|daesh|islamic state group|islamic state of iraq and levant|islamic state of iraq and syria
    |islamic state in iraq and levant|islamic state in iraq and syria|so called islamic state
    |islamic state militant group|islamic state jihadist group
    ;united states|us|usa|u s|u s a|united states of america|america
    ;united kingdom|uk|u k|britain|great britain|gb
    ;united nations|un|u n|united nations organization
    ;european union|eu|e u
    ;conservative party|conservatives|tories|tory party
    ;labor party|labor
    ;democratic party|democrats
    ;republican party|republicans|gop
    ;liberal democrats|lib dems
    ;foreign commonwealth and development office|foreign office|fcdo
    ;volkswagen|vw
    ;russia|russian federation
    ;soviet union|ussr|union of soviet socialist republics
    ;china|people s republic of china|peoples republic of china|prc
    ;taiwan|republic of china
    ;north korea|dprk|democratic people s republic of korea|democratic peoples republic of korea
    ;south korea|republic of korea|rok
    ;iran|islamic republic of iran
    ;afghanistan|islamic republic of afghanistan
    ;pakistan|islamic republic of pakistan
    ;syria|syrian arab republic
    ;germany|federal republic of germany
    ;france|french republic
    ;myanmar|burma
    ;ivory coast|cote d ivoire|cote divoire
    ;czech republic|czechia
    ;turkey|turkiye|republic of turkey
    ;netherlands|holland
    ;united arab emirates|uae|u a e|emirates
    ;democratic republic of congo|drc|dr congo|dem rep congo|democratic republic of congo kinshasa|congo kinshasa
    |zaire
    ;republic of congo|congo brazzaville
    ;eswatini|swaziland
    ;cape verde|cabo verde
    ;east timor|timor leste
    ;sri lanka|ceylon
    ;north macedonia|republic of north macedonia
    ;vatican|vatican city|holy see
    ;bosnia|bosnia and herzegovina|bosnia herzegovina
    ;kyiv|kiev
    ;kharkiv|kharkov
    ;lviv|lvov
    ;odesa|odessa
    ;dnipro|dnepr|dnipropetrovsk
    ;zaporizhzhia|zaporozhye|zaporizhia
    ;mykolaiv|nikolaev|nikolayev
    ;luhansk|lugansk
    ;chernihiv|chernigov
    ;chornobyl|chernobyl
    ;donbas|donbass
    ;mumbai|bombay
    ;kolkata|calcutta
    ;chennai|madras
    ;bengaluru|bangalore
    ;beijing|peking
    ;guangzhou|canton
    ;nanjing|nanking
    ;istanbul|constantinople
    ;ho chi minh city|saigon
    ;yangon|rangoon
    ;saint petersburg|saint petersburg|leningrad
    ;volgograd|stalingrad
    ;tehran|teheran
    ;mecca|makkah
    ;sanaa|sana a|sana
    ;aleppo|halab
    ;raqqa|raqqah|rakka
    ;idlib|edlib
    ;deir ez zor|deir al zor|deir ezzor|deir al zour|deir az zor|dayr az zawr
    ;tal afar|tel afar|telafar|talafar
    ;sinai|sinai peninsula
    ;golan heights|golan
    ;the hague|hague|den haag
    ;cologne|koln|koeln
    ;munich|munchen
    ;vienna|wien
    ;prague|praha
    ;warsaw|warszawa
    ;gdansk|danzig
    ;krakow|cracow
    ;bucharest|bucuresti
    ;turin|torino
    ;milan|milano
    ;florence|firenze
    ;naples|napoli
    ;venice|venezia
    ;lisbon|lisboa
    ;seville|sevilla
    ;almaty|alma ata
    ;astana|nur sultan
    ;washington dc|washington d c|washington|district of columbia|dc
    ;new york|new york city|nyc
    ;nagorno karabakh|nagorny karabakh|nagornyy karabakh|karabakh|artsakh
    ;falkland islands|falklands|malvinas
    ;guantanamo|guantanamo bay
    ;al qaeda|al qaida|al qaeda network|qaeda
    ;hezbollah|hizbullah|hizbollah|hizballah
    ;taliban|taleban
    ;al shabaab|al shabab|shabaab|shabab
    ;houthis|huthis|ansar allah|ansarullah
    ;hamas|islamic resistance movement
    ;pkk|kurdistan workers party|kurdistan workers
    ;ypg|people s protection units|peoples protection units
    ;muslim brotherhood|ikhwan
    ;nato|north atlantic treaty organization|atlantic alliance
    ;world health organization|who
    ;international monetary fund|imf
    ;medecins sans frontieres|msf|doctors without borders
    ;pentagon|us department of defense|us defense department|united states department of defense|department of defense
    ;associated press|ap
    ;agence france presse|afp
    ;ria novosti|ria
    ;federal bureau of investigation|fbi
    ;central intelligence agency|cia
    ;federal security service|fsb
    ;organization for security and co operation in europe|organization for security and cooperation in europe|osce
    ;farc|revolutionary armed forces of colombia
    ;plo|palestine liberation organization
    ;ira|irish republican army
    ;council of europe
    ;european council
    ;council of european union
    ;islamic revolutionary guard corps|irgc|revolutionary guards|revolutionary guard|iranian revolutionary guard
    |iran s revolutionary guards
    ;inter milan|internazionale|inter|fc internazionale milano|fc inter
    ;manchester united|man utd|man united|manchester united fc
    ;manchester city|man city|manchester city fc
    ;tottenham hotspur|spurs|tottenham|tottenham hotspur fc
    ;paris saint germain|psg|paris st germain|paris sg
    ;fc barcelona|barca|futbol club barcelona
    ;real madrid|real madrid cf
    ;atletico madrid|atletico de madrid|club atletico de madrid|atleti
    ;borussia dortmund|bvb|bvb dortmund
    ;wolverhampton wanderers|wolves
    ;sporting lisbon|sporting cp|sporting clube de portugal
    ;twitter|x formerly twitter
    ;facebook|meta platforms
    ;gop|republican party
"""


ALIASES: Final = canonical(_ALIASES)
"""A name to the name of the same thing that stands for its row."""

MORE_THAN_ONE: Final = {
    "congo": frozenset({"democratic republic of congo", "republic of congo"}),
    "korea": frozenset({"north korea", "south korea"}),
}
"""A short name that two neighbours bear, to the names of both as they stand in `ALIASES`."""

CITY_AND_REGION: Final = words(
    """
    washington kandahar kabul herat kunduz quebec luxembourg mexico panama guatemala kuwait aleppo idlib homs damascus
    baghdad basra mosul donetsk luhansk kharkiv kyiv odesa lviv zaporizhzhia kherson moscow leningrad belgorod rostov
    bryansk kursk utrecht groningen salzburg bern zurich geneva madrid barcelona valencia seville naples oklahoma
    buenos aires havana lagos nairobi cairo alexandria sanaa aden oxford durham york lancaster
    """
) | {"new york", "buenos aires", "sao paulo", "rio de janeiro"}
"""Names that a city shares with the province, state or region around it."""
