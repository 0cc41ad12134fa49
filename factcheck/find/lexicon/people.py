"""Titles, ranks, offices and role nouns: what stands before or after a person's name and is not part of it.

Source of all lists: general knowledge of English-language news style, written for this program.
"""

from __future__ import annotations

from typing import Final

from factcheck.find.lexicon.lists import clusters, words

COURTESY: Final = words(
    """
    mr mrs ms miss mx messrs dr prof professor sir dame lord lady madam madame mme monsieur herr frau senor senora don
    dona rev reverend fr father sister brother rabbi imam sheikh sheik shaykh sheikha mullah mulla maulvi mawlawi
    maulana moulana ayatollah hojatoleslam haji hajji hajj hon honourable honorable baron baroness count countess
    viscount earl duke duchess marquess
    """
)
"""Forms of address: titles that name no office."""

RANKS: Final = words(
    """
    gen general lt lieutenant maj major col colonel capt captain sgt sergeant brig brigadier adm admiral cmdr cdr
    commander cmdre commodore cpl corporal pvt pte private spc specialist pfc ensign cadet marshal wo ssgt msgt cwo
    ltc ltcol ltgen majgen briggen radm vadm generalissimo airman seaman lance
    """
)
"""Military ranks and their abbreviations."""

POLICE: Final = words(
    """
    officer constable inspector detective det insp supt superintendent sheriff trooper marshall deputy
    """
)
"""Ranks of the police."""

JUDICIAL: Final = words("judge justice magistrate prosecutor attorney solicitor")
"""Titles of the courts."""

CLERGY: Final = words(
    """
    rev reverend fr father sister brother rabbi imam mullah mulla maulvi mawlawi maulana moulana ayatollah
    hojatoleslam pope cardinal archbishop bishop patriarch pastor deacon vicar abbot
    """
)
"""Titles of clerics."""

ROYAL: Final = words("king queen prince princess crown emperor empress emir sultan tsar czar shah")
"""Titles of monarchs and their families; a number after the name belongs to it."""

REGNAL: Final = ROYAL | {"pope", "patriarch"}
"""Titles whose bearers are known by a given name and a number."""

POLITICAL: Final = words(
    """
    president pres vicepresident premier chancellor minister sen senator rep representative gov governor mayor
    congressman congresswoman councillor councilman councilwoman councilmember alderman taoiseach speaker secretary
    delegate assemblyman assemblywoman lawmaker mp mep msp cllr coun deputy chairman chairwoman chair ambassador
    commissioner
    """
)
"""Titles of political office."""

ACADEMIC: Final = words("dr doctor prof professor dean")
"""Titles of doctors and professors."""

OFFICES: Final = POLITICAL | ROYAL | words("pope cardinal archbishop bishop patriarch judge justice sheriff coach")
"""Titles that are a role as well."""

DOMAINS: Final = (
    ("military", RANKS - {"lance", "specialist"}),
    ("judicial", JUDICIAL),
    ("clerical", CLERGY),
    ("royal", ROYAL - {"crown"}),
    ("political", POLITICAL - {"deputy", "chair"}),
    ("academic", ACADEMIC - {"dean"}),
    ("police", frozenset({"detective", "constable", "sheriff", "inspector", "superintendent"})),
)
"""Walks of life that one person rarely shares, for names of which only the surname is known."""

MALE_TITLES: Final = words(
    """
    mr sir lord father fr brother king prince monsieur herr senor don pope baron count viscount earl duke emperor emir
    congressman councilman assemblyman imam mullah sheikh
    """
)
FEMALE_TITLES: Final = words(
    """
    mrs ms miss lady dame madam madame mme sister queen princess frau senora dona baroness countess duchess empress
    congresswoman councilwoman assemblywoman sheikha
    """
)

RANK_SPELLINGS: Final = {
    "gen": "general",
    "lt": "lieutenant",
    "maj": "major",
    "col": "colonel",
    "capt": "captain",
    "sgt": "sergeant",
    "brig": "brigadier",
    "adm": "admiral",
    "cmdr": "commander",
    "cdr": "commander",
    "cpl": "corporal",
    "pvt": "private",
    "pte": "private",
    "sen": "senator",
    "cllr": "councillor",
    "coun": "councillor",
    "rep": "representative",
    "gov": "governor",
    "pres": "president",
    "prof": "professor",
    "dr": "doctor",
    "rev": "reverend",
    "sheik": "sheikh",
    "shaykh": "sheikh",
    "premier": "minister",
}
"""An abbreviated title to its full form."""

ABBREVIATIONS: Final = words(
    """
    cllr coun gen lt maj col capt sgt brig adm cmdr cdr cpl pvt pte sen rep gov prof dr mr mrs ms rev fr hon st mt ft
    jr sr supt insp det dep asst pres atty amb assn dept inc corp ltd co bros cos govt univ messrs mme
    """
)
"""Words that take a point without ending a sentence."""

SUFFIXES: Final = {
    "jr": "jr",
    "junior": "jr",
    "younger": "jr",
    "sr": "sr",
    "senior": "sr",
    "elder": "sr",
    "ii": "ii",
    "iii": "iii",
    "iv": "iv",
    "vi": "vi",
    "vii": "vii",
    "viii": "viii",
    "ix": "ix",
    "xi": "xi",
    "xii": "xii",
    "xiii": "xiii",
    "xiv": "xiv",
    "xv": "xv",
    "xvi": "xvi",
}
"""What tells generations and monarchs apart, after the name; "v" and "x" count only behind a regnal title."""

POSTNOMINALS: Final = words("mp mep msp qc kc kbe obe mbe cbe phd md dds esq cpa rn ret gcb kcb dso frs")
"""Letters after the name."""

PARTICLES: Final = words(
    """
    al el ul ud bin ibn ben bint abu umm abd de la le las los von van der den ter ten del della delle di da do dos das
    du des zu zum zur af av y e
    """
)
"""Words that belong to the surname behind them."""

LOWER_PARTICLES: Final = words(
    "al el ul bin ibn bint abu de la le las los von van der den ter ten del della di da dos das du zu af"
)
"""Particles that may stand in lower case inside or at the start of a name."""

OPTIONAL_PARTICLES: Final = words("al el ul de du da do dos das von van der den la le af zu")
"""Particles that news copy leaves out without meaning another person."""

BURMESE: Final = words(
    """
    aung san suu kyi thein sein min hlaing ne win myint swe khin maung htin kyaw zaw tin oo than shwe mya nyan nyo nu
    thant thaw tun wai phyo thi ha htay htet hla lin naing nyein pyae soe thura tha thida u yan ye yi zin moe mon mu
    """
)
"""Words of Burmese names, which have no surname: each word belongs to the whole."""

FILIATION: Final = frozenset({"bin", "ibn", "ben", "bint", "abu", "umm"})
"""Particles that say "son of" or "father of": without them the name is another person's."""

SPEECH_VERBS: Final = words(
    """
    said says say told tells added adds stated states claimed claims announced announces warned warns argued argues
    denied denies confirmed confirms insisted insists noted notes explained explains testified testifies wrote writes
    tweeted posted replied replies responded responds admitted admits acknowledged acknowledges alleged alleges
    accused accuses asked asks urged urges called vowed vows pledged pledges promised promises declared declares
    recalled recalls complained complains suggested suggests stressed stresses reiterated concluded concludes remarked
    remarks commented comments conceded concedes contended contends maintained maintains quipped joked predicted
    predicts estimated estimates believes believed thinks hopes declined refused rejected rejects dismissed dismisses
    criticised criticized condemned condemns praised praises thanked apologised apologized resigned
    """
)
"""Verbs whose subject speaks: a capitalised unknown word before one is a proper name."""

PERSON_VERBS: Final = words(
    """
    added recalled replied explained remarked conceded laughed smiled wept cried died married divorced tweeted quipped
    joked testified resigned born lived grew walked sat stood wore drove flew slept woke knelt prayed
    """
)
"""Verbs whose subject is a person."""

SURNAME_ENDINGS: Final = (
    *("ov", "ova", "ev", "eva", "yov", "sky", "skyy", "skiy", "skyi", "skaya", "ski", "ska", "cki", "enko", "chuk"),
    *("vych", "vich", "vic", "vić", "ić", "yuk", "yshyn", "shvili", "dze", "yan", "zai", "zada", "zadeh", "zade"),
    *("oglu", "oğlu", "poulos", "akis", "idis", "escu", "eanu", "sson", "sdottir", "dóttir", "quist", "qvist", "berg"),
    *("stein", "mann", "son", "sen", "ez", "ullah", "uddin", "pour", "nejad"),
)
"""Endings of surnames that few other words have."""

SURNAMES_TOO: Final = words(
    """
    hill lane park ward forest castle temple abbey parish bay lake camp church post court guard falls cross mine beach
    port bank front hall pool wood stone brook ford field marsh heath moor green banks waters rivers fields woods
    mills wells gates house parks hills
    """
)
"""Last words of places and organisations that are surnames too: "Anita Hill", "Notting Hill"."""

ROMANISED_ENDINGS: Final = (
    *("ov", "ova", "ev", "eva", "ow", "ew", "yov", "sky", "skyy", "skiy", "skyi", "skii", "skij", "skaya", "enko"),
    *("enka", "chuk", "tschuk", "vych", "vich", "witsch", "yuk", "iuk", "shvili", "schwili", "dze", "yan", "zai"),
    *("zada", "zadeh", "zade", "oglu", "poulos", "pulos", "akis", "akes", "ullah", "allah", "uddin", "eddin", "pour"),
    *("nejad", "nezhad", "ian", "ykh", "ikh", "yi", "iy", "kov", "kow", "off", "eff"),
)
"""Endings that show that a name reached English through a romanisation."""

FEMININE_ENDINGS: Final = (
    ("ov", "ova"),
    ("ev", "eva"),
    ("in", "ina"),
    ("yn", "yna"),
    ("sky", "skaya"),
    ("ski", "ska"),
    ("sky", "ska"),
    ("cki", "cka"),
    ("y", "aya"),
    ("oy", "aya"),
    ("y", "a"),
    ("", "ova"),
    ("a", "ova"),
    ("opoulos", "opoulou"),
    ("as", "iene"),
    ("as", "aite"),
)
"""Masculine and feminine endings of one family's surname."""

EAST_ASIAN_SURNAMES: Final = words(
    """
    bae baek ban bang bao bai bo cai cao cha chae chai chan chang chao chen cheng cheong cheung chi chia chiang chin
    ching chiu cho choe choi chong chou chow chu chua chun chung cui dai dang deng ding do dong du duan fan fang fei
    feng fong fu fung gan gao ge geng gim gong gu guan guo gwon ha hahm ham han hang hao he ho hong hou hsia hsiao
    hsieh hsu hu hua huang hui hung huynh hwang im jang jeon jeong ji jia jiang jiao jin jing jo joo ju jun jung kam
    kan kang kao ke khoo kho kim ko kong koo kook ku kuan kuang kuo kwak kwan kwok kwon lai lam lan lau law le lee lei
    leong leung li liang liao lien lim lin ling liu lo loh loo lu lui luo lung luong ma mai mao mei meng mi miao min
    moon na nam neo ng ngo nguyen ni nie no noh oh ong ou ouyang pae paek pai pak pan pang park pei peng pham phan pi
    pu pyo qi qian qiao qin qiu qu quan ran rao ren rhee ri roh ruan ryang ryoo ryu seo seok sha shao shen sheng shi
    shim shin shu shum si sim sin so soh son song soo su suh sun sung tai tam tan tang tao teng teo thai thi tian ting
    to tong tran trinh truong tsai tsang tse tseng tsui tu tung vo vu wan wang wei wen weng wong woo wu xi xia xiang
    xiao xie xin xing xiong xu xue yan yang yao ye yee yeh yen yeo yeoh yeung yi yim yin ying yip yoo yoon you yu yuan
    yue yuen yun yung zeng zha zhan zhang zhao zheng zhong zhou zhu zhuang zhuge zou zuo abe aoki arai endo fujita
    fukuda goto hasegawa hashimoto hayashi honda hosokawa inoue ishiba ishibashi ishida ishihara ishii ishikawa ito
    iwata kaneko kato kawaguchi kikuchi kimura kishida kobayashi kondo koike koizumi kono kudo maeda matsuda matsui
    matsumoto miura miyamoto miyazaki mori morita murakami nakagawa nakajima nakamura nakano nishimura noda ogawa
    okada okamoto ono ota saito sakai sakamoto sasaki sato shibata shimizu suga sugiyama suzuki takagi takahashi
    takaichi takeda tamura tanaka ueda ueno wada watanabe yamada yamaguchi yamamoto yamashita yamazaki yokoyama
    yoshida
    """
)
"""Chinese, Korean, Vietnamese and Japanese surnames: where one stands first, the given name follows."""

_EAST_ASIAN_SPELLINGS: Final = """
    park pak bak bark|lee yi rhee ri li|kim gim|choi choe choy|jung jeong chung cheong|jang chang|jo cho|kang gang
    |shin sin|yoon yun|im lim yim rim|noh roh no|moon mun|kwon gwon|woo u|seo suh so|oh o|ryu yoo yu ryoo|ahn an
    |jeon chun chon jun|chiang jiang|chou zhou chow|chao zhao|hsieh xie|hsu xu|tsai cai|tseng zeng|kuo guo|kao gao
    |teng deng|peng pang|chu zhu|sung song|mao|tsao cao|chin jin qin|ho he|yeh ye|soong song|kung gong|tung dong
    |hsiao xiao|hsia xia|chien qian|ting ding|sato satoh|ito itoh|ota ohta|ono ohno|kato katoh|saito saitoh
"""


EAST_ASIAN_SPELLINGS: Final = clusters(_EAST_ASIAN_SPELLINGS)
"""A Chinese, Korean or Japanese surname to its spellings in other romanisations."""

_SURNAME_SPELLINGS: Final = """
    gaddafi qaddafi kadhafi gadhafi khadafy qadhafi kaddafi gadafi|sargsyan sarkisian sargsian sarkissian sarkisyan
    |yeltsin jelzin eltsin eltsine|putin poutine|gorbachev gorbatschow gorbachov|zelensky selenskyj selensky
    |lukashenko lukaschenko loukachenko|zawahiri zawahri|khrushchev khruschev chruschtschow chruschtschew
    |tchaikovsky chaikovsky|rakhmaninov rachmaninoff rachmaninov
"""

SURNAME_SPELLINGS: Final = clusters(_SURNAME_SPELLINGS)
"""A surname to spellings of it that follow no rule."""
