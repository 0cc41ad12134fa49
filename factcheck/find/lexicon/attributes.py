"""The closed sets: attributes, their members and the words for each (own list, from how newspapers write)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Subject = Literal["event", "person", "body"]
"""Whose the member is: what happened has one, or each person, or each person who was hurt."""


@dataclass(frozen=True, slots=True)
class Member:
    """One value of a closed set."""

    name: str
    words: str
    """Pattern of the words that state it; in it {thing} stands for what the set is of, {name} for a word of a name."""
    within: str = ""
    """The wider member that holds it: a pistol is a gun."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """A closed set, of which one subject has one member at a time."""

    name: str
    question: str
    members: tuple[Member, ...]
    """The more telling words first: where two fit at one place the first is taken."""
    cue: str = ""
    """Pattern of words near by without which the member's words state nothing of what happened."""
    frame: str = ""
    """Pattern in which {one} stands for the words of any member; "" where each member's words are the whole."""
    cued_within: bool = False
    """The member's own words may hold the cue."""
    bar: str = ""
    """Pattern of words near by that make them another's, or nobody's."""
    changes: bool = False
    """It changes while a story goes on: a later source supersedes an earlier one."""
    course: tuple[tuple[str, str], ...] = ()
    """From which member to which it goes; where there are none, from each to each."""
    named: bool = False
    """Its words say too little by themselves: they are read only where a reader named them as an attribute."""
    of: Subject = "event"
    thing: str = ""
    """Pattern of what the set is of ("gate", "driver", a name); each thing has a set of its own."""
    sort: Literal["other", "place", "name"] = "other"
    """What is asked for: where it was, who it was, or another thing."""
    shares: int = 0
    """Terms besides that two sentences must share to be on one matter."""
    free: bool = False
    """Its members are names, of which one may be a part of the other."""
    flat: bool = False
    """Only what is told as having come about counts: no negation, condition or intention stands before the words."""
    lasting: bool = False
    """It is told of a person however long ago it was."""


_HURT = (
    r"shot|stab\w*|hit\b|struck|wound\w*|injur\w*|bullets?|slash\w*|knif\w+|gunshot|grazed|shrapnel|broke\w*|"
    r"fractur\w*|"
    r"shatter\w*|burn\w*|bruis\w*|cuts?\b|surger\w+|operat\w+|amputat\w*|bitten|bite|rebuild|pierced|lodged|"
    r"went in and out"
)
_FLIGHT = (
    r"fled|flee\w*|escap\w+|get-?away|sped|speeding|drove|driv(?:e|ing)|made off|looking for|hunt\w*|ramm\w+|plough\w*|"
    r"plow\w*|abandon\w+|rode|riding|raced|left the scene|crash\w+|tearing|seen|stolen|hijack\w+|arrived|pulled up|"
    r"mow\w+|struck|hit\b|veer\w+"
)
_POLICE = r"(?:police|officers?|commandos?|troops|soldiers|guards?|deputies|patrol) (?:\w+ ){0,3}(?:with|carrying)"


def _member(name: str, words: str, within: str = "") -> Member:
    return Member(name, words, within)


_WEAPONS = (
    _member("shotgun", r"(?:sawn-off |sawed-off |pump-action )?shotguns?", "gun"),
    _member("submachine gun", r"sub-?machine ?guns?|uzis?", "gun"),
    _member(
        "rifle",
        r"(?:assault |hunting |sniper |semi-?automatic |AR-style |automatic )?rifles?|AR-15s?|AK-?47s?|"
        r"kalashnikovs?|carbines?",
        "gun",
    ),
    _member("pistol", r"(?:semi-?automatic )?(?:handguns?|pistols?|revolvers?|glocks?)", "gun"),
    _member(
        "gun",
        r"guns?(?! (?:battle|fight|crime|law|control|lobby|owner|shop|violence|dealer|rights|club|licen))|"
        r"firearms?(?! (?:officer|unit|offence|licen|charge|squad|police|law|team|command))",
    ),
    _member("machete", r"machetes?", "blade"),
    _member("axe", r"(?:pick)?axes?|hatchets?", "blade"),
    _member("sword", r"(?:samurai )?swords?", "blade"),
    _member(
        "kitchen knife", r"(?:kitchen|carving|bread|steak|vegetable|chef['’]s|butcher['’]s) (?:knife|knives)", "knife"
    ),
    _member("hunting knife", r"(?:hunting|combat|army|survival|bowie) (?:knife|knives)", "knife"),
    _member("penknife", r"(?:pocket|clasp|flick)[- ]?(?:knife|knives)|pen-?(?:knife|knives)", "knife"),
    _member("knife", r"knife|knives|daggers?", "blade"),
    _member("blade", r"blades?"),
    _member("sledgehammer", r"sledge-?hammers?"),
    _member("hammer", r"hammers?"),
    _member("crowbar", r"crowbars?"),
    _member("bat", r"baseball bats?|cricket bats?"),
    _member("crossbow", r"crossbows?"),
    _member("grenade", r"(?:hand )?grenades?", "explosive"),
    _member(
        "bomb",
        r"(?:pipe |petrol |car |suicide |nail )?bombs?(?! (?:squad|disposal|threat|scare|expert|technician|plot|"
        r"hoax|alert))|IEDs?|explosive devices?|suicide vests?",
        "explosive",
    ),
    _member("explosive", r"explosives?"),
    _member("acid", r"acid"),
)
_VEHICLES = (
    _member("scooter", r"(?:motor )?scooters?|mopeds?"),
    _member("motorcycle", r"motor-?(?:bikes?|cycles?)"),
    _member("bicycle", r"bicycles?|e-bikes?"),
    _member("minibus", r"mini-?bus(?:es)?|minivans?"),
    _member("van", r"(?:transit |delivery |panel )?vans?"),
    _member("pickup", r"pick-?ups?(?: trucks?)?", "lorry"),
    _member("lorry", r"lorr(?:y|ies)|(?:lorry|delivery|rubbish|garbage|dump|semi-|refrigerated )?trucks?|HGVs?"),
    _member("tractor", r"tractors?"),
    _member("taxi", r"taxis?|cabs?", "car"),
    _member("car", r"(?:sports |hire |rental )?cars?|saloons?|sedans?|hatchbacks?|SUVs?|4x4s?|estate cars?"),
    _member("speedboat", r"speed-?boats?|dinghy|dinghies|motor-?boats?"),
    _member("on foot", r"on foot"),
)
_MAKES = (
    "Volkswagen|VW,Toyota,Ford,BMW,Mercedes|Mercedes-Benz,Audi,Renault,Peugeot,Citro[eë]n,Fiat,[SŠ]koda,Nissan,Honda,"
    "Hyundai,Kia,Mazda,Volvo,Vauxhall,Opel,Chevrolet|Chevy,Dodge,Jeep,Tesla,Land Rover|Range Rover,Lexus,Subaru,"
    "Mitsubishi,Suzuki,Porsche,Ferrari,Lada,Dacia,Jaguar,Chrysler,Cadillac,Buick,Lincoln,Isuzu,Tata,Mahindra,"
    "Holden,Yamaha,Kawasaki,Ducati,Harley-Davidson|Harley,Piaggio|Vespa,Bajaj"
)
_COLOURS = "black,white,red,blue,green,yellow,orange,brown|beige,grey|gray|silver|silver-grey,purple,gold|golden"
_VEHICLE_NOUN = (
    r"(?:car|van|lorry|truck|saloon|sedan|hatchback|SUV|4x4|estate|pick-?up|minibus|bus|taxi|motorbike|motorcycle|"
    r"scooter|vehicle|" + _MAKES.replace(",", "|") + ")"
)
_LEG = r"legs?|thighs?|knees?|cal(?:f|ves)|shins?|ankles?|foot|feet|femur|hip|toe"
_ARM = r"arms?|hands?|shoulders?|wrists?|elbows?|forearms?|collar-?bone|thumb"
_EYE = r"eyes?|orbits?|eye socket|eyeball"


def _side(name: str, parts: str) -> Attribute:
    return Attribute(
        f"side of the {name}",
        f"Was it the left or the right {name}?",
        tuple(_member(side, rf"{side}(?:-hand)?[ -](?:\w+ )?(?:{parts})") for side in ("left", "right")),
        cue=_HURT,
        of="body",
    )


_IN_THE = (
    r"(?:in|to|through|into|on|from|and(?= (?:the|his|her) (?:neck|eye|face|head|chest|abdomen|stomach|back|leg|"
    r"thigh|knee|"
    r"arm|hand|shoulder)\b)) (?:the|his|her|their|its|a|one)(?: (?:left|right|upper|lower|back of the))? ?"
)
_NO_BODY = (
    r"(?! (?:of|window|door|seat|yard|garden|row|gate|entrance|room|street|office|quarters|teacher|coach|to|burner))"
)
"""After these a part of the body is none: "the back window", "in the face of"."""
_BODY = (
    _member("neck", rf"{_IN_THE}(?:neck|throat){_NO_BODY}"),
    _member("eye", rf"{_IN_THE}(?:{_EYE}){_NO_BODY}", "head"),
    _member("face", rf"{_IN_THE}(?:face|jaw|cheek|mouth){_NO_BODY}", "head"),
    _member("head", rf"{_IN_THE}(?:head|skull|temple|forehead){_NO_BODY}|between the eyes"),
    _member("chest", rf"{_IN_THE}(?:chest|heart|lung|ribs|breast){_NO_BODY}"),
    _member("abdomen", rf"{_IN_THE}(?:stomach|abdomen|belly|liver|groin|gut|pelvis){_NO_BODY}"),
    _member("back", rf"{_IN_THE}(?:back|spine){_NO_BODY}"),
    _member("leg", rf"{_IN_THE}(?:{_LEG}){_NO_BODY}"),
    _member("arm", rf"{_IN_THE}(?:{_ARM}){_NO_BODY}"),
)
_ORDINALS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|top|ground|basement"
_COURSE_OF_CUSTODY = (
    ("at large", "in custody"),
    ("at large", "dead"),
    ("at large", "released"),
    ("in custody", "released"),
    ("released", "in custody"),
)

ATTRIBUTES: tuple[Attribute, ...] = (
    Attribute(
        "weapon",
        "Which weapon was used?",
        _WEAPONS,
        cue=r"armed|had an?\b|wield\w*|brandish\w*|with (?:a|an|the|his|her|two|what)\b|carr(?:ied|ying)|"
        r"us(?:ed|ing)\b|stab\w*|"
        r"shot|shoot\w*|attack\w*|weapon|hid(?:den|ing)|smash\w*|left behind|"
        r"dr[ae]w\b|pull\w+ (?:out )?|in (?:his|her) "
        r"hands?|fir(?:ed|ing)|swung|swinging|threw|thrown|hurl\w+|deton\w+|recover\w+|bought|examin\w+|forensic",
        bar=_POLICE + r"|stun grenades?|no (?:sign|trace|evidence) of|fake|toy|replica|water cannon|acid rain|photo|"
        r"(?:police|forces|commandos|troops|soldiers|officers) (?:then )?(?:used|threw|hurled)|"
        r"gun (?:law|control|lobby|crime|violence)|"
        r"(?:firearms?|bomb|rifle) (?:officers?|units?|teams?|squads?|range|clubs?)",
    ),
    Attribute(
        "vehicle",
        "What sort of vehicle was it?",
        _VEHICLES,
        cue=_FLIGHT,
        bar=r"police (?:car|van|vehicle)|patrol|parked",
    ),
    Attribute(
        "make of the vehicle",
        "What make was the vehicle?",
        tuple(
            _member(make.partition("|")[0].replace("[eë]", "e").replace("[SŠ]", "S"), rf"(?:{make})")
            for make in _MAKES.split(",")
        ),
        cue=rf"(?:a|an|the|his|her|their|stolen|hired|rented)(?: [\w-]+){{0,2}} $|(?:{_FLIGHT})",
        bar=r"shares|plant|factory|workers|carmaker|dealer|maker|sponsor|president|mr|mrs|theatre|foundation",
    ),
    Attribute(
        "colour of the vehicle",
        "What colour was the vehicle?",
        tuple(
            _member(
                colour.partition("|")[0], rf"(?:dark |light |bright )?(?:{colour})(?: [\w-]+)? (?i:{_VEHICLE_NOUN})s?"
            )
            for colour in _COLOURS.split(",")
        ),
        bar=r"police|patrol|victim['’]s",
    ),
    _side("leg", _LEG),
    _side("arm", _ARM),
    _side("eye", _EYE),
    Attribute(
        "place of the wound",
        "Where on the body was the wound?",
        _BODY,
        cue=_HURT,
        bar=r"in the back of (?:a|the)",
        of="body",
    ),
    Attribute(
        "custody",
        "Is the suspect in custody, at large or dead?",
        (
            _member(
                "at large",
                r"(?:still |remain\w* )?at large|on the run|(?:still |were |are |is )hunting|man-?hunt|"
                r"(?:is|are|was|were|being|still) (?:being )?sought|on the loose|(?:still|night) hunting|"
                r"(?:still |is |are )(?:being )?(?:hunted|wanted)",
            ),
            _member("released", r"released (?:without charge|on bail|from custody)|freed (?:on bail|without charge)"),
            _member(
                "in custody",
                r"(?:was|were|been|is|are|being) (?:arrested|detained|captured|held)|in (?:police )?custody|"
                r"under arrest|in the custody of|gave himself up|turned himself in|surrendered",
            ),
            _member(
                "dead",
                r"(?:gunman|attacker|assailant|shooter|suspect|hostage-taker|knifeman) was shot dead|"
                r"(?:was|were) killed by (?:police|officers|the army)|killed himself|shot himself|"
                r"turned the gun on himself|took his own life|blew himself up|gone down with (?:his|her)",
            ),
        ),
        cue=r"suspects?|gunm[ae]n|attackers?|assailants?|shooters?|killers?|drivers?|capt(?:ain|\.)|skipper|"
        r"master|crew|"
        r"boy|teenager|youth|"
        r"m[ae]n\b|wom[ae]n\b|robbers?|thie(?:f|ves)|he\b|she\b|they\b|fugitives?|\d{2}-year-old",
        bar=r"second (?:man|suspect|gunman)|(?:the|an|two|three|four|five|\d+)[ ]?other\b|others|"
        r"accomplices?|no one|nobody|the rest\b|if\b",
        changes=True,
        course=_COURSE_OF_CUSTODY,
        of="person",
    ),
    Attribute(
        "plea",
        "How was guilt established?",
        (
            _member(
                "pleaded not guilty", r"(?:pleaded|pled|pleads|plea of|entered a plea of) not guilty|denied the charge"
            ),
            _member("pleaded guilty", r"(?:had |has )?(?:pleaded|pled|pleads) guilty|guilty plea|admitted the charge"),
            _member(
                "convicted by a jury",
                r"(?:a )?jur(?:y|ors) (?:had |has |have )?(?:found|convicted)|(?:found guilty|convicted) by a jury|"
                r"jury'?s? (?:guilty )?verdict",
            ),
        ),
        of="person",
    ),
    Attribute(
        "verdict",
        "What was the verdict?",
        (
            _member(
                "acquitted",
                r"(?:was|were|been) (?:acquitted|cleared)|found (?:\w+ ){0,3}not guilty|not guilty verdict|"
                r"(?:cleared|acquitted) (?:[\w'’-]+ ){1,4}of",
            ),
            _member(
                "convicted",
                r"(?:was|were|been) convicted|found (?:\w+ ){0,3}guilty|(?<!not )guilty verdict|"
                r"convicted (?:[\w'’-]+ ){1,4}of",
            ),
        ),
        cue=r"court|judge|jur(?:y|ors)|trial|verdict|charge|murder|manslaughter|fraud|assault|defendant",
        bar=r"previously|earlier|in (?:19|20)\d\d|appeal",
        of="person",
    ),
    Attribute(
        "majority",
        "Was the decision unanimous?",
        (
            _member("unanimous", r"unanimous(?:ly)?"),
            _member(
                "by majority",
                r"by (?:a )?majority|majority (?:verdict|decision|of \w+ to \w+)|split (?:vote|decision)|"
                r"(?:vote|decision|panel|jury|court) was (?:split|divided)",
            ),
        ),
        cue=r"vot\w+|verdict|jur(?:y|ors)|council|court|judges?|board|panel|committee|decision|decided",
        cued_within=True,
    ),
    Attribute(
        "cause",
        "What was the cause?",
        (
            _member("a gas leak", r"gas (?:leak|explosion|cylinder|canister|bottle|main)s?"),
            _member("an electrical fault", r"short[- ]circuits?|electrical (?:fault|short|problem)s?|faulty wiring"),
            _member("arson", r"arson(?:ists?)?|deliberately (?:set|lit|started)|set on purpose"),
            _member("lightning", r"lightning"),
            _member("a cigarette", r"cigarettes?|(?:careless )?smok(?:er|ing)"),
            _member("fireworks", r"fireworks?|flares?|firecrackers?"),
            _member("a battery", r"(?:lithium )?batter(?:y|ies)"),
            _member("engine failure", r"engine (?:failure|trouble|fault)|mechanical (?:failure|fault|problem)"),
            _member("brake failure", r"brake (?:failure|fault)|brakes (?:had )?failed|failed brakes"),
            _member("human error", r"(?:human|pilot|driver|signal(?:ling|man)?'?s?) error"),
            _member("speed", r"excessive speed|speeding|too fast"),
            _member("a bird strike", r"bird ?strikes?|flock of"),
            _member("a bomb", r"bombs?|explosive device"),
            _member("overloading", r"overload(?:ed|ing)|overcrowd(?:ed|ing)"),
            _member("waves", r"(?:big|huge|high|rogue|giant) waves?|heavy seas|rough seas?"),
        ),
        cue=r"caus\w+|start(?:ed|s) (?:by|when|after)|spark\w+|trigger\w+|due to|blam\w+|because of|"
        r"result(?:ed)? (?:of|"
        r"from)|after being hit by|brought down by|set off by|probably|likely|led to",
        bar=r"ruled out|no (?:sign|evidence|indication) of|not (?:caused|due|the result)|rather than|"
        r"den(?:y|ied)|reject",
    ),
    Attribute(
        "floor",
        "Which floor was it on?",
        tuple(_member(ordinal, rf"{ordinal}[ -](?:floor|storey|story)") for ordinal in _ORDINALS.split("|")),
        cue=r"fire|fell|jump\w*|broke out|blaze|balcony|window|plung\w+|apartment|flat|stolen|taken|explo\w+|"
        r"found|shot",
    ),
    Attribute(
        "custody",
        "Is the suspect in custody, at large or dead?",
        (
            _member("in custody", r"arrested|detained|captured|charged"),
            _member("at large", r"fled|escaped|remains? free"),
            _member("released", r"released|freed|bailed"),
        ),
        changes=True,
        course=_COURSE_OF_CUSTODY,
        named=True,
    ),
    Attribute(
        "life",
        "Is the person alive or dead?",
        (
            _member("dead", r"dead|died|dies|killed|succumbed"),
            _member("alive", r"alive|survived|survives|survivor|living"),
        ),
        changes=True,
        named=True,
    ),
    Attribute(
        "condition",
        "What condition is the person in?",
        (
            _member(
                "critical", r"critical(?:ly)?|(?<!not )life-threatening|fighting for (?:his|her|their) li(?:fe|ves)"
            ),
            _member("stable", r"stable|not life-threatening|out of danger"),
        ),
        changes=True,
        named=True,
    ),
    Attribute("side", "Was it left or right?", (_member("left", "left"), _member("right", "right")), named=True),
    Attribute(
        "result",
        "Was it won or lost?",
        (
            _member("won", r"won|wins|victory|victorious"),
            _member("lost", r"lost|loses|defeat(?:ed)?"),
            _member("drew", r"drew|draw|tied"),
        ),
        named=True,
    ),
    Attribute(
        "state",
        "Was it open or closed?",
        (_member("open", r"open|reopened|opened"), _member("closed", r"closed|shut|shuttered")),
        changes=True,
        named=True,
    ),
    Attribute(
        "vote",
        "Was the vote for or against?",
        (
            _member("for", r"voted for|in favou?r|approved|passed|adopted"),
            _member("against", r"voted against|rejected|voted down"),
        ),
        named=True,
    ),
)
"""Every closed set."""
