"""Closed sets of what surrounds an event: by day or by night, doors and alarms, masks, who found it (own list)."""

from __future__ import annotations

from factcheck.find.lexicon.attributes import Attribute, Member
from factcheck.find.lexicon.members import listed

_OPENING = (
    r"window|emergency exit|fire exit|fire door|exit|front door|back door|rear door|side door|cockpit door|safe|gate"
)
_PRESENT = (
    r"(?:(?:had|with|under|has|have|left|found|sent|issued|accompanied by|called for|ordered|there (?:was|were)|"
    r"gave|given|received|held|after|by|made|that) (?:an?|the|two|three|its|his|her|their|several) |(?:that|"
    r"a full|the full|the|a second) )"
)
_ABSENT = (
    r"(?:no|without(?: an?| any)?|not (?:have|had|been|receive[d]?|sent?|ask(?:ed)? for) (?:an?|any)|did(?: not|"
    r"n['’]t) (?:have|send|receive|hold|find|issue|leave) (?:an?|any)|lacked (?:an?|any)|never (?:had|sent|"
    r"received) (?:an?|any)|nor (?:an?|any)) "
)
_TOLD_ONCE = (
    r"recount|distress call|mayday(?: call)?|suicide note|farewell letter|ransom (?:demand|note)|autopsy|post-mortem"
)
"""What one story has one of."""
_TOLD_OF = (
    r"escort|driving licence|pilot['’]?s licence|lifeguards?|sprinklers?|smoke (?:alarms?|detectors?)|skid marks|"
    r"signs? of (?:forced entry|a struggle|a break-in)|search warrant|building permit|life ?boats?|"
    r"evacuation order|tsunami warning|flood warning|storm warning"
)


_OUTCOME = (
    r"(?:vote|election|by-election|referendum|appeal|run-?off|recount|ballot|tie|match|game|final|cup|title|race|seat|"
    r"case|contract|bout|series)"
)


def _presence(name: str, things: str, shares: int) -> Attribute:
    kind = r"(?:armed |police |military |valid |written |official |public |first )?{thing}"
    return Attribute(
        name,
        "Was there any {thing}?",
        (
            Member("none", rf"{_ABSENT}{kind}|no {{thing}} (?:was|were|had been) (?:sent|received|found|made|heard)"),
            Member(
                "present", rf"{_PRESENT}{kind}|{{thing}} (?:was|were|had been) (?:sent|received|found|made|heard|held)"
            ),
        ),
        thing=things,
        shares=shares,
        changes=True,
        course=(("none", "present"),),
        bar=r"if\b|whether|could|would|may\b",
    )


SETTINGS: tuple[Attribute, ...] = (
    Attribute(
        "part of the day",
        "Was it by day or by night?",
        (
            Member(
                "by day",
                r"in (?:broad |full )?daylight|in the middle of the (?:day|morning|afternoon)|at (?:mid-?day|"
                r"lunchtime)",
            ),
            Member("at dawn", r"at (?:dawn|daybreak|first light|sunrise)"),
            Member("at dusk", r"at (?:dusk|sunset|nightfall)"),
            Member(
                "by night",
                r"under (?:the )?cover of (?:darkness|night)|after dark|in the dead of night|"
                r"in the middle of the night|"
                r"at dead of night|after nightfall|in the dark|(?:shortly |just |soon )?(?:after|before|"
                r"around) midnight|"
                r"during the night|at night",
            ),
        ),
        cue=r"struck|took place|happened|raid|robb|attack|broke in|burgl|began|shot|kill|crash|fire\b|explo|theft|"
        r"stolen|stab",
        cued_within=True,
        bar=r"search|police were|until|still|hours later|woke|prayer|vigil|visit",
        shares=1,
        flat=True,
    ),
    Attribute(
        "disguise",
        "What were they disguised as?",
        listed(
            "police|police officers?|policem[ae]n,soldiers?|army|military,postm[ae]n|couriers?|delivery (?:men|"
            "drivers?),"
            "builders?|construction workers?|workmen,nurses?|doctors?|medics?,security guards?|"
            "guards?,women,nuns?,clowns?,"
            "firefighters?|firemen,cleaners?,waiters?"
        ),
        frame=r"(?:wearing|wore|in|dressed in) (?:fake |stolen |an? )?{one}(?:['’]s?)? uniforms?|"
        r"(?:dressed|disguised) as {one}",
        cue=r"robbers?|gunm[ae]n|attackers?|raiders?|thieves|gang|intruders?|assailants?|killers?|men\b",
        flat=True,
    ),
    Attribute(
        "container of the bomb",
        "What was the bomb hidden in?",
        listed(
            "rucksack|backpack,suitcase,holdall|sports bag|duffel bag,shopping bag|plastic bag|carrier bag,bin|"
            "dustbin|litter bin,parcel|package,box,pram,pipe,laptop"
        ),
        frame=r"(?:in|inside|into) an? (?:[\w-]{1,12} )?{one}",
        cue=r"bombs?|device|explosives?|detonat|nails",
        flat=True,
    ),
    Attribute(
        "breed of the dog",
        "What breed was the dog?",
        listed(
            "rottweiler,pit ?bull(?: terrier)?,alsatian|german shepherd,bulldog|"
            "XL bully,labrador,husky,mastiff,doberman,terrier"
        ),
        cue=r"dog|attack|maul|bit\b|bitten|put down",
        bar=r"sniffer|police dogs?|owner of an?other|walking",
    ),
    Attribute(
        "drink",
        "Had the {thing} been drinking?",
        (
            Member(
                "sober",
                r"{thing} (?:was|had been) (?:stone )?sober|{thing} (?:had not|hadn['’]t|was not|"
                r"wasn['’]t) (?:been )?(?:drinking|drunk)",
            ),
            Member(
                "drunk",
                r"{thing} (?:had been drinking|was drunk|was over the (?:\w+ )?limit|smelled of alcohol|had drunk)",
            ),
        ),
        thing=r"driver|pilot|captain|skipper|motorist|cyclist|suspect|victim|conductor",
        flat=True,
        of="person",
    ),
    Attribute(
        "room of origin",
        "In which room did it begin?",
        listed(
            "kitchen,bedroom,living room|lounge|sitting room,bathroom,attic|loft|roof,basement|"
            "cellar,garage,stairwell|stairs,"
            "engine room,boiler room,laundry,storeroom|store room|warehouse,workshop,lift shaft,electrical room"
        ),
        frame=r"(?:fire|blaze|flames|explosion|blast) (?:had )?(?:started|began|broke out|originated|begun)"
        r"(?: [\w'’-]{1,12}){0,3} in (?:an?|the|his|her|its|their) "
        r"(?:[\w-]{1,12} )?{one}",
        flat=True,
        sort="place",
    ),
    Attribute(
        "alarm",
        "Did the alarm go off?",
        (
            Member(
                "silent",
                r"(?:alarms?|sirens?)(?: system)? (?:did not|didn['’]t|failed to|never|had not|hadn['’]t) (?:go off|"
                r"sound|"
                r"ring|work|"
                r"went off|sounded|gone off|rang)|no (?:fire |smoke |burglar )?alarms? (?:went off|sounded|rang)|"
                r"(?:heard|hear) no (?:fire |smoke )?alarm|without (?:setting off|triggering) (?:the|an|any) alarm|"
                r"alarms? (?:was|were|had been) (?:switched off|turned off|disabled|not working|broken|out of order)",
            ),
            Member(
                "sounded",
                r"(?:alarms?|sirens?)(?: system)? (?:went off|sounded|rang|was triggered|woke|alerted|had sounded|"
                r"had gone off)|"
                r"(?:woken|alerted|roused) by (?:the|an?) (?:fire |smoke |burglar )?alarm|(?:set off|"
                r"triggered) (?:the|an) "
                r"(?:fire |smoke |burglar )?alarm",
            ),
        ),
        bar=r"car alarm|alarm clock|raised",
    ),
    Attribute(
        "lock",
        "Was the {thing} open or shut?",
        (
            Member(
                "shut",
                r"{thing}s? (?:was|were|had been|was found|were found) (?:locked|chained|blocked|bolted|shut|closed|"
                r"barred|padlocked)|(?:locked|chained|blocked|bolted) {thing}s?",
            ),
            Member(
                "open",
                r"{thing}s? (?:was|were|had been|stood|was found|were found) (?:left |all )?(?:open|unlocked|ajar|"
                r"clear|"
                r"usable)|(?:open|unlocked) {thing}s?",
            ),
        ),
        thing=_OPENING,
        flat=True,
    ),
    Attribute(
        "power",
        "Did the lights go out?",
        (
            Member(
                "stayed on",
                r"(?:power|electricity|lights?)(?: supply)? (?:stayed on|remained on|(?:was|"
                r"were) not (?:interrupted|cut)|"
                r"never (?:failed|went out))|not interrupted",
            ),
            Member(
                "failed", r"lights? (?:\w+ )?(?:went out|failed|went off)|power (?:failed|was cut|went off|went out)"
            ),
        ),
        shares=0,
    ),
    Attribute(
        "faces",
        "Were the faces covered?",
        (
            Member(
                "bare",
                r"unmasked|bare-?faced|no attempt to (?:hide|cover|conceal|disguise) (?:his|her|their) (?:faces?|"
                r"identit\w+)|"
                r"none [\w ]{1,25}(?:was|were) (?:masked|wearing masks?)|(?:not|n['’]t) (?:wearing |wear )?masks?|"
                r"(?:not|n['’]t) masked|without masks?|faces? (?:was|were) "
                r"(?:uncovered|visible|bare)",
            ),
            Member(
                "covered",
                r"masked (?:\w+ )?(?:m[ae]n|gunm[ae]n|robbers?|raiders?|attackers?|intruders?)|(?:wore|wearing|"
                r"in) (?:ski |black |"
                r"rubber |carnival )?(?:masks?|balaclavas?|hoods?)|faces (?:were )?(?:covered|hidden)|(?:covered|"
                r"hid|hiding|"
                r"covering) (?:his|her|their) faces?|(?:was|were) masked",
            ),
        ),
        bar=r"doctors?|surgical|pandemic|police",
    ),
    _presence("presence", _TOLD_ONCE, 0),
    _presence("presence of one", _TOLD_OF, 1),
    Attribute(
        "number of attackers",
        "Did the attacker act alone?",
        (
            Member(
                "alone",
                r"act(?:ed|ing) alone|lone (?:gunman|attacker|wolf|bomber|assailant)|(?:no|without an?y?) accomplices?|"
                r"single (?:gunman|attacker)",
            ),
            Member(
                "together",
                r"(?:had|with|by|his|her|an|two|other) accomplices?|(?:two|three|four|five) (?:gunmen|attackers)",
            ),
        ),
        bar=r"may\b|might|if\b|whether|could|unclear|not known|possib|search|look(?:ed|ing) for|in (?:19|20)\d\d",
    ),
    Attribute(
        "goal",
        "How was the {thing} scored?",
        (
            Member(
                "penalty",
                r"{thing}[^.,;\n]{0,25} from the (?:penalty )?spot|{thing}[^.,;\n]{0,25} penalty|(?:converted|"
                r"from) (?:a|the) penalty[^.;\n]{0,25} {thing}",
            ),
            Member("header", r"headed (?:home |in )?(?:the|a|an|his) (?:late )?{thing}|{thing} with a header"),
            Member("free kick", r"{thing}[^.,;\n]{0,25} free[- ]kick"),
            Member("own goal", r"own goal[^.,;\n]{0,25} {thing}|{thing}[^.,;\n]{0,15} own goal"),
        ),
        thing=r"winner|equali[sz]er|opener|opening goal|only goal|decider",
        bar=r"missed|saved",
    ),
    Attribute(
        "drug",
        "Which drug was it?",
        listed(
            "cocaine,heroin,cannabis|marijuana|hashish,methamphetamine|crystal meth,ecstasy|MDMA,fentanyl,"
            "amphetamines?,opium"
        ),
        frame=r"(?:\d[\d.,]{0,8} ?)?(?:kg|kilos?|kilograms?|tonnes?|tons?|grams?|pounds|haul|shipment|consignment|"
        r"bags?|packets?|packages?|worth) of (?:pure |uncut |liquid )?{one}",
        cue=r"seiz|found|haul|smuggl|hid|discover|conceal|stash",
        bar=r" and |last (?:year|month)|in (?:19|20)\d\d|previous|street value",
    ),
    Attribute(
        "distance of the shot",
        "From how far was the shot?",
        (
            Member(
                "close", r"(?:at|from) (?:close|point-blank|short) range|from (?:close up|a few (?:feet|metres|yards))"
            ),
            Member(
                "far",
                r"from (?:an?|the) (?:rooftop|roof|upper window|distance|hill|tower)|from afar|at long range|"
                r"from long range",
            ),
        ),
        cue=r"shot|shoot|fired|bullet|gunned",
        bar=r"police|officers|seen|watch|film|wave",
        flat=True,
    ),
    Attribute(
        "finder",
        "Who found it?",
        listed(
            "dog ?-?walkers?|man walking his dog|woman walking her dog,joggers?|runners?,fisherm[ae]n|anglers?,"
            "cleaners?,neighbours?|neighbors?,hikers?|walkers?|ramblers?,"
            "farmers?|farm workers?,children|schoolboys?|schoolchildren,divers?,hunters?,postman|postwoman,"
            "caretaker|janitor",
            {"dog ?-?walkers?|man walking his dog|woman walking her dog": "hikers?"},
        ),
        frame=r"(?:found|discovered|spotted) (?:\w+ ){0,4}?by (?:an?|two|three|his|her|the|some|"
        r"local) (?:\w+ )?{one}|(?:an?|two|three|some|local) (?:local )?{one} (?:had )?(?:found|discovered|"
        r"came across|stumbled|spotted)",
        cue=r"body|bodies|remains|dead|corpse|him\b|her\b|wreckage|bomb|device",
        bar=r"second|another|other",
        flat=True,
    ),
    Attribute(
        "result of the vote",
        "Was it won or lost: {thing}?",
        (
            Member(
                "won",
                r"[\w'’-]{3,20} (?:has |had |narrowly )?(?:won|survived|wins) (?:[\w'’-]{1,15} ){0,4}" + _OUTCOME,
            ),
            Member(
                "lost",
                r"[\w'’-]{3,20} (?:has |had |narrowly |was |were )?(?:lost|loses|defeated in) (?:[\w'’-]{1,15} ){0,4}"
                + _OUTCOME,
            ),
        ),
        thing=_OUTCOME + r"|^[\w'’-]{3,20}",
        bar=r"in (?:19|20)\d\d|last (?:year|time)|previous|earlier|if\b|could|would|might|predict|expected|poll",
        flat=True,
    ),
    Attribute(
        "decision",
        "Did the {thing} pass it?",
        (
            Member(
                "passed",
                r"{thing} (?:has |have |had |unanimously |narrowly |on \w+ )?(?:approved|passed|adopted|backed|"
                r"ratified|voted (?:in favou?r of|for|to approve))",
            ),
            Member(
                "rejected",
                r"{thing} (?:has |have |had |unanimously |narrowly |on \w+ )?(?:rejected|voted (?:down|against)|"
                r"threw out|"
                r"thrown out|blocked|turned down)",
            ),
        ),
        thing=r"council|board|parliament|senate|house|assembly|committee|lawmakers|mps|councillors|voters|members|"
        r"shareholders|union|jury|synod|congress",
        shares=2,
        bar=r"in (?:19|20)\d\d|last (?:year|month)|previous|earlier|amendment|first|alternative|motion to",
        flat=True,
    ),
)
"""Sets that belong to what happened, not to a person."""
