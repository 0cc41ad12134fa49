"""Closed sets of where: inside or outside, which gate, where somebody died, was arrested or was found (own list)."""

from __future__ import annotations

from factcheck.find.lexicon.attributes import Attribute, Member
from factcheck.find.lexicon.members import listed, named_places

_STRUCK = (
    r"(?:shot|stabbed|attacked|killed|gunned down|beaten|found dead|died|exploded|went off|collapsed|arrested|"
    r"detonated|robbed|opened fire|broke out|planted|shooting|stabbing)"
)
_BUILDING = (
    r"nightclub|club|bar|pub|house|home|flat|apartment|shop|store|school|church|mosque|synagogue|temple|hotel|"
    r"restaurant|cafe|café|bank|station|court(?:house)?|stadium|embassy|building|cinema|supermarket|car|office|"
    r"hospital|theatre|airport|terminal|mall|market|factory|barracks"
)
_SIDED = r"bank|shore|coast|pier|slope|face|ridge|platform|façade|facade|suburbs?|outskirts|runway"


def _sides(thing: str) -> tuple[Member, ...]:
    compass = ("north", "south", "east", "west")
    between = ("north-east", "north-west", "south-east", "south-west")
    pairs = [Member(one, rf"{one.replace('-', '-?')}(?:ern)? {thing}") for one in between]
    return (*pairs, *(Member(one, rf"{one}(?:ern)? {thing}") for one in compass))


WHEREABOUTS: tuple[Attribute, ...] = (
    Attribute(
        "way in",
        "Which way in was used?",
        named_places(
            {
                "a window": r"windows?",
                "a skylight": r"skylight|roof",
                "the back door": r"(?:back|rear) door",
                "the front door": r"front door|main (?:door|entrance)",
                "the side door": r"side door|side entrance",
                "a tunnel": r"tunnel|sewer|drain",
                "the cellar": r"cellar|basement",
                "the balcony": r"balcony|terrace",
                "the garage": r"garage",
            }
        ),
        frame=r"(?:got in|broke in|broken in|entered|climbed in|came in|gained (?:entry|access)|forced (?:his|"
        r"their) way in|got into|"
        r"broke into)(?: [\w'’-]{1,15}){0,5} (?:through|by|via|from) (?:an?|"
        r"the)(?: [\w'’-]{1,15}){0,2} {one}",
        bar=r"officers|police (?:got|entered|broke)|firefighters",
        flat=True,
        sort="place",
    ),
    Attribute(
        "inside or outside",
        "Was it inside or outside the {thing}?",
        (
            Member(
                "inside",
                rf"{_STRUCK}(?: [\w'’-]{{1,15}}){{0,4}} inside (?:an?|the|his|her|their|"
                rf"its)(?: [\w'’-]{{1,15}}){{0,2}} {{thing}}",
            ),
            Member(
                "outside",
                rf"{_STRUCK}(?: [\w'’-]{{1,15}}){{0,4}} outside (?:an?|the|his|her|their|"
                rf"its)(?: [\w'’-]{{1,15}}){{0,2}} {{thing}}",
            ),
        ),
        thing=_BUILDING,
        flat=True,
        sort="place",
    ),
    Attribute(
        "quarter",
        "Which {thing} was it: north, south, east or west?",
        _sides("{thing}"),
        thing=_SIDED,
        shares=1,
        bar=r"both|either",
        sort="place",
    ),
    Attribute(
        "entry",
        "Which {thing} was it: north, south, east or west?",
        _sides("{thing}"),
        thing=r"gate|entrance|exit|stand|wing|tower|tunnel|door",
        cue=r"crush|surg|push|stamped|trampl|pile|died|kill|shot|bomb|expl|fire|blast|collaps|escap|enter|storm|"
        r"burst|crash|hit\b|panic|jam|broke|gave way|forced|"
        r"tragedy|disaster|occurred|happened|took place|began",
        bar=r"both|either|clos|shut",
        sort="place",
    ),
    Attribute(
        "carriage",
        "Which carriage was it?",
        listed("first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth"),
        frame=r"{one} (?:carriage|coach|wagon)",
        cue=r"bomb|fire|explo|derail|found|sat\b|sitting|seat|left|smoke|died|shot",
        bar=r"no\b|none\b|nobody",
        sort="place",
    ),
    Attribute(
        "place of death",
        "Where did {thing} die?",
        (
            Member(
                "at the scene",
                r"{name} (?:was|had been) (?:pronounced|declared|confirmed) dead at the scene|"
                r"{name} died (?:at the scene|on the spot|instantly)",
            ),
            Member(
                "on the way to hospital",
                r"{name}[^.;,\n]{0,30} (?:died|dead) (?:\w+ )?(?:in an ambulance|in the ambulance|on (?:the|his|"
                r"her) way to)",
            ),
            Member(
                "in hospital",
                r"{name}[^.;,\n]{0,40} (?:died|dead)[^.;\n]{0,40} (?:in|at) (?:an? |"
                r"the )?(?:[\w'’-]{1,20} ){0,4}(?:hospital|infirmary|clinic)",
            ),
            Member(
                "in prison",
                r"{name} died[^.;\n]{0,30} in (?:his|her|a) (?:prison )?cell|"
                r"{name} died[^.;\n]{0,20} in (?:prison|jail)",
            ),
            Member(
                "at home",
                r"{name} (?:has )?died[^.;\n]{0,40} at (?:his|her) (?:\w+ )?(?:home|house)|"
                r"{name} (?:has )?died[^.;\n]{0,30} at home",
            ),
        ),
        thing=r"{name}",
        flat=True,
        sort="place",
    ),
    Attribute(
        "place of the deathbed",
        "Where did the person die?",
        (
            Member(
                "at the scene",
                r"(?:died|(?:pronounced|declared) dead) (?:at the (?:scene|site|airport|station|roadside)|on the spot|"
                r"instantly)|died\b(?! (?:days |hours |soon |shortly |\w+ \w+ )?after\b)[^.;,\n]{0,30} "
                r"at (?:the )?(?:[A-Z][\w'’-]* ){1,3}(?:airport|station)",
            ),
            Member(
                "on the way to hospital",
                r"died\b[^.;\n]{0,40} (?:(?:on (?:his|her|the) way|en route) to (?:the |an? )?(?:\w+ "
                r")?(?:hospital|clinic)|"
                r"in (?:an?|the) (?:ambulance|helicopter))",
            ),
            Member(
                "in hospital",
                r"(?:died|passed away)\b(?! at (?:his|her))[^.;\n]{0,60} (?:in|at) (?:the |"
                r"an? )?(?:[\w'’.-]{1,20} ){0,4}(?:hospital|infirmary|hospice)",
            ),
            Member("in prison", r"died\b[^.;\n]{0,30} in (?:prison|jail|(?:his|her|a) cell)"),
            Member(
                "at home",
                r"(?:died|passed away)\b[^.;\n]{0,40} at (?:his|her|the family) (?:\w+ )?(?:home|house|farmhouse)|"
                r"(?:died|passed away)\b[^.;\n]{0,30} at home",
            ),
        ),
        bar=r"(?:an)?other\b|others\b|second|third|(?:two|three|four|five|six)\b(?! (?:minutes|hours|days|weeks|"
        r"months))|wife|husband|in (?:19|20)\d\d|"
        r"people\b|victims\b|\d+ (?:people|victims|others|soldiers|passengers)|both\b|they\b|some\b|one of|taken to",
        flat=True,
        lasting=True,
        of="person",
        sort="place",
    ),
    Attribute(
        "place of the arrest",
        "Where was the arrest?",
        named_places(
            {
                "home": r"home|house|flat|apartment",
                "station": r"railway station|train station|bus station|metro station",
                "airport": r"airport",
                "border": r"border",
                "hotel": r"hotel|motel|guest ?house",
                "petrol station": r"petrol station|gas station|filling station|service station",
                "bar": r"bar|pub|nightclub|cafe|café|restaurant",
                "workplace": r"office|workplace|place of work",
                "hospital": r"hospital|clinic",
                "woods": r"woods?|forest",
                "vessel": r"ferry|ship|boat|yacht",
                "farm": r"farm|barn",
            }
        ),
        frame=r"(?:arrested|detained|seized|captured|caught|picked up)(?: [\w'’-]{1,15}){0,5} (?:at|in|on|"
        r"aboard|from) "
        r"(?:an?|the|his|her|their|its)(?: [\w'’-]{1,15}){0,2} {one}",
        bar=r"second|another|others?\b|two (?:men|people|suspects)|three|taken to|held (?:at|in)",
        flat=True,
        of="person",
        sort="place",
    ),
    Attribute(
        "place of the find",
        "Where was the body found?",
        named_places(
            {
                "river": r"river|canal|stream",
                "lake": r"lake|pond|reservoir",
                "sea": r"sea|harbour|bay",
                "ditch": r"ditch",
                "woods": r"woods?|forest|woodland",
                "field": r"field|meadow",
                "beach": r"beach|shore",
                "home": r"flat|house|home|apartment|bathroom|bedroom|kitchen",
                "car": r"car|van|boot",
                "hotel": r"hotel(?: room)?",
                "garden": r"garden|yard",
                "park": r"park",
                "well": r"well|shaft|cellar",
                "suitcase": r"suitcase",
            }
        ),
        frame=r"(?:body|bodies|remains|corpse)[^.;\n]{0,50} (?:found|discovered|recovered|lay|dumped|"
        r"pulled)[^.;\n]{0,30} (?:in|on|from|at|under|by) (?:an? |the |his |her |"
        r"their )?(?:[\w'’-]{1,15} ){0,2}{one}|found (?:[\w'’-]{1,12} ){1,2}(?:body|remains) (?:in|"
        r"on|at|under) (?:an? |the |his |her |their )?(?:[\w'’-]{1,15} ){0,2}{one}",
        bar=r"second|another|other",
        flat=True,
        of="person",
        sort="place",
    ),
    Attribute(
        "direction of flight",
        "Where did the attacker run?",
        named_places(
            {
                "woods": r"woods?|forest|woodland",
                "park": r"park",
                "river": r"river|canal",
                "hills": r"hills?|mountains?",
                "station": r"station|metro|subway",
                "market": r"market",
                "beach": r"beach|dunes",
                "border": r"border",
                "fields": r"fields?|vineyards?",
                "centre": r"(?:city|town) cent(?:re|er)",
            }
        ),
        frame=r"(?:fled|ran|escaped|running|drove off|made off|disappeared)(?: \w{1,10}){0,2} (?:towards?|"
        r"into|to) (?:the|an?|nearby)(?: [\w'’-]{1,15}){0,2} {one}",
        cue=r"gunm[ae]n|attackers?|suspects?|killers?|m[ae]n\b|robbers?|thie|assailants?|he\b|she\b|they\b|"
        r"youths?|\d\d-year-old",
        bar=r"people|residents|passengers|witness|shoppers|customers|pupils|crowd|refugees|families|terrified|panic",
        flat=True,
        sort="place",
    ),
)
"""Sets whose members are places without a name."""
