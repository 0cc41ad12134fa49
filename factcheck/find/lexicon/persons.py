"""Closed sets of who persons are: kin, married or not, nationality, profession, how they voted (own list)."""

from __future__ import annotations

from factcheck.find.lexicon.attributes import Attribute, Member
from factcheck.find.lexicon.members import listed

_PERSON = (
    r"(?:tourist|doctor|nurse|national|citizen|man|woman|student|journalist|hiker|climber|worker|engineer|"
    r"backpacker|couple|soldier|businessman|businesswoman|teenager|boy|girl|sailor|aid worker|pensioner|skier|"
    r"diver|missionary|reporter|photographer|surgeon|pilot|lorry driver|truck driver)"
)
_NATIONS = (
    "British|Briton,English,Scottish,Welsh,Irish,American,Canadian,Mexican,Brazilian,Argentine|Argentinian,Chilean,"
    "Colombian,Peruvian,Venezuelan,Cuban,French,Spanish,Portuguese,Italian,German,Austrian,Swiss,Belgian,Dutch,"
    "Luxembourger,Danish,Swedish,Norwegian,Finnish,Icelandic,Polish,Czech,Slovak,Hungarian,Romanian,Bulgarian,Greek,"
    "Turkish,Serbian,Croatian,Bosnian,Albanian,Ukrainian,Russian,Belarusian,Lithuanian,Latvian,Estonian,Georgian,"
    "Armenian,Israeli,Palestinian,Lebanese,Syrian,Iraqi,Iranian,Saudi,Egyptian,Libyan,Tunisian,Algerian,Moroccan,"
    "Nigerian,Ghanaian,Kenyan,Ethiopian,Somali,Sudanese,Ugandan,South African,Zimbabwean,Pakistani,Indian,"
    "Bangladeshi,Nepalese|Nepali,Sri Lankan,Afghan,Chinese,Japanese,South Korean,North Korean,Vietnamese,Thai,"
    "Malaysian,Indonesian,Singaporean,Filipino,Australian,New Zealand|New Zealander"
)
_WITHIN_NATION = {"English": "British", "Scottish": "British", "Welsh": "British"}
_PROFESSIONS = (
    "nurse,surgeon,doctor|GP|physician,teacher|schoolteacher,lawyer|solicitor|barrister|attorney,plumber,electrician,"
    "carpenter|joiner,engineer,accountant,farmer,soldier,police officer|policeman|policewoman|constable,"
    "firefighter|fireman,chef|cook,hairdresser,mechanic,journalist|reporter,banker,baker,butcher,waiter|waitress,"
    "dentist,pharmacist,vet,architect,postman|postwoman,fisherman,miner,librarian,cleaner,security guard,paramedic,"
    "actor|actress,footballer,bus driver,taxi driver,lorry driver|truck driver,bricklayer,gardener,social worker,"
    "midwife,priest,butler,receptionist,estate agent,shopkeeper,tailor,seamstress,window cleaner,"
    "administrator|administration,secretary|clerk,salesman|saleswoman,hotelier,roofer,decorator"
)


def _spouse(thing: str, married: str, partner: str) -> Attribute:
    whose = r"(?:his|her|their|[\w]{2,20}['’]s) "
    return Attribute(
        f"bond with the {thing}",
        f"Was the {thing} married, a partner or divorced?",
        (
            Member("former", rf"{whose}(?:ex-|former |estranged |ex )(?:{married}|{partner})"),
            Member("married", rf"{whose}{married}"),
            Member("partner", rf"{whose}(?:{partner})"),
        ),
        cue=r"arrest|kill|shot|stabb|charged|attack|murder|held\b|found|question|accus|confess|convict|died",
        bar=r"(?:his|her) (?:new|late|second|first|third)|and (?:his|her) (?:ex-|former )",
        shares=2,
    )


_PROFESSION = "What is the profession of {thing}?"
PERSONS: tuple[Attribute, ...] = (
    Attribute(
        "kinship",
        "How is {thing} related?",
        listed(
            "brother-in-law,sister-in-law,son-in-law,father-in-law,mother-in-law,half-brother,stepbrother,stepfather,"
            "stepmother,stepson,brother,sister,cousin,uncle,aunt,nephew,niece,father,mother,grandfather,grandmother,"
            "grandson,son,daughter",
            {
                "half-brother": "brother",
                "stepbrother": "brother",
                "stepfather": "father",
                "stepmother": "mother",
                "stepson": "son",
            },
        ),
        frame=r"(?:his|her|their) (?:\w+ )?{one},? {name}|{name}, (?:his|her|their|the) (?:[\w'’-]+ )?{one}"
        r"(?! of (?:\d|two|three|four|five|six|seven|eight|nine|ten)\b)",
        thing=r"{name}",
    ),
    _spouse("man", "husband", "boyfriend|fiancé|fiance"),
    _spouse("woman", "wife", "girlfriend|fiancée|fiancee"),
    Attribute(
        "nationality of the dead",
        "What nationality was the person who died?",
        listed(_NATIONS, _WITHIN_NATION),
        frame=rf"{{one}}(?!-born) (?:[\w-]{{1,12}} )?{_PERSON}(?!s)",
        cue=r"dead|died|killed|drowned|body|victim|missing|kidnapped|abducted",
        bar=r"ambassador|embassy|two\b|three\b|four\b|both\b|others?\b|and an?\b|among|including|mourn|told",
        shares=1,
    ),
    Attribute(
        "nationality",
        "What nationality was the {thing}?",
        listed(_NATIONS, _WITHIN_NATION),
        frame=r"{one}(?!-born) (?:[\w-]{1,12} )?{thing}(?! (?:identity|anthem|team|flag|front|bank|security|interest|"
        r"party|pride|holiday|congress|assembly|parliament|election|vote|government|television|newspaper)\b)",
        thing=_PERSON,
        shares=1,
        bar=r"ambassador|embassy|and an? (?:\w+ )?(?:tourist|man|woman)",
    ),
    Attribute(
        "profession",
        _PROFESSION,
        listed(_PROFESSIONS, {"surgeon": "doctor"}),
        frame=r"{name},(?: who (?:was|is|worked as))?(?: aged)?(?: \d\d,)?(?: who (?:was|is|worked as))? (?:an?|the) "
        r"(?:(?!former|ex)[\w-]{1,15} ){0,2}{one}|{name} (?:was|had been|worked as) an? (?:\w{1,15} )?{one}|"
        r"{name} [-–—] an? (?:(?!former|ex)[\w-]{1,15} ){0,2}{one}|{name},? who (?:works|worked) (?:in|as an?) {one}",
        thing=r"{name}",
    ),
    Attribute(
        "profession",
        _PROFESSION,
        listed(_PROFESSIONS, {"surgeon": "doctor"}),
        frame=r"(?<!former )(?<!ex-){one} (?-i:(?!The|And|But|In|On)[A-Z][\w'’-]+ [A-Z][\w'’-]+)",
        thing=r"{name}",
    ),
    Attribute(
        "seat in the vehicle",
        "Was {thing} driving?",
        (
            Member(
                "driving",
                r"{name}(?:, \d\d,)? (?:was|had been) (?:driving|at the wheel|behind the wheel|at the controls)|"
                r"driven by (?:{name} ){0,2}{name}",
            ),
            Member(
                "passenger",
                r"{name}(?:, \d\d,)? (?:was|had been) (?:sitting |travelling |riding )?(?:in the (?:front |rear |"
                r"back )?"
                r"(?:passenger )?seat|a passenger|in the back)",
            ),
        ),
        thing=r"{name}",
    ),
    Attribute(
        "vote cast",
        "How did {thing} vote?",
        (
            Member(
                "for",
                r"{name} (?:was among (?:those|the [\w ]{1,20}) who |had |has )?(?:voted|votes) (?:for|in favou?r)",
            ),
            Member("against", r"{name} (?:was among (?:those|the [\w ]{1,20}) who |had |has )?(?:voted|votes) against"),
            Member("abstained", r"{name} (?:had |has )?abstained"),
        ),
        thing=r"{name}",
        shares=1,
        flat=True,
    ),
    Attribute(
        "result of the match",
        "Did {thing} win or lose?",
        (
            Member(
                "won", r"{name} (?:beat|defeated|thrashed|overcame|saw off|edged past|knocked out) (?-i:[A-Z])[\w'’-]*"
            ),
            Member(
                "lost",
                r"{name} (?:lost|were beaten|was beaten|fell|went down)[\w ,-]{0,25} (?:to|by|"
                r"against) (?-i:[A-Z])[\w'’-]*",
            ),
        ),
        thing=r"{name}",
        bar=r"last (?:week|month|season|year|time)|in (?:19|20)\d\d|previous|earlier|first leg",
        flat=True,
    ),
)
"""Sets of persons, by their names or by what they are."""
