"""Closed sets of accidents: the weather, the signal, which train, aircraft or vessel, what sank it (own list)."""

from __future__ import annotations

from factcheck.find.lexicon.attributes import Attribute, Member
from factcheck.find.lexicon.members import listed

_MISHAP = (
    r"crash|accident|collid|collision|derail|overshot|skid|sank|sink|capsiz|overturn|left the road|plung|"
    r"veer|hit\b|struck|fell|disaster|ran aground"
)
_WENT_DOWN = r"(?:capsized|sank|overturned|went down|keeled over)"
_STATION = r"(?: the)?(?: [\w'’-]{1,20}){0,3} (?:station|harbour|harbor|port|platform|terminal|stop)"
_GEAR = r"seat ?-?belts?|helmets?|life ?-?(?:jackets?|vests?)|safety harness(?:es)?|gloves"

ACCIDENTS: tuple[Attribute, ...] = (
    Attribute(
        "part of the vehicle",
        "Was it the front or the rear {thing}?",
        (
            Member("front", r"(?:front|leading) {thing}"),
            Member("rear", r"(?:rear|back|last|rearmost) {thing}"),
            Member("middle", r"middle {thing}"),
        ),
        thing=r"carriage|coach|wagon|seat|wheel|engine|deck|tyre",
        shares=1,
    ),
    Attribute(
        "side of the vehicle",
        "Was it the left or the right {thing}?",
        (Member("left", r"(?:left|port)(?:-hand)? {thing}"), Member("right", r"(?:right|starboard)(?:-hand)? {thing}")),
        thing=r"engine|wing|wheel|lane|side|bank|door|tyre|rudder|landing gear",
        cue=_MISHAP + r"|fail|fire|burst|explo|lost|damag|hole|suck|bird|smoke",
        shares=1,
    ),
    Attribute(
        "stage of the journey",
        "Was it arriving or leaving?",
        (
            Member(
                "arriving",
                rf"(?:entering|approaching|pulling into|arriving (?:at|in)|coming into|drawing into|pulled into|"
                rf"nearing|"
                rf"about to enter){_STATION}",
            ),
            Member(
                "leaving",
                rf"(?:leaving|just left|pulling out of|pulled out of|departing|pulling away from|drawing out of|"
                rf"drew out of){_STATION}",
            ),
        ),
        cue=r"train|tram|ferry|bus\b|boat|ship|subway|metro|tube|convoy",
        bar=r"passengers (?:were|was)|seen|witness|man was|gunm[ae]n",
    ),
    Attribute(
        "motion",
        "Was it standing or moving?",
        (
            Member(
                "standing",
                r"(?:bus|car|lorry|truck|van|train|tram|coach|taxi) (?:was|had been) (?:stationary|"
                r"at a standstill|parked|standing)|(?:stationary|parked) (?:bus|car|lorry|truck|van|train|tram|"
                r"coach|taxi)",
            ),
            Member(
                "moving",
                r"(?:bus|car|lorry|truck|van|train|tram|coach|taxi) was (?:still )?(?:moving|in motion|travelling|"
                r"going|doing)",
            ),
        ),
        cue=_MISHAP + r"|bomb|explo|shot|fire",
        shares=2,
    ),
    Attribute(
        "weather",
        "Was the weather good or bad?",
        (
            Member(
                "good",
                r"(?:clear|fine|dry|good|sunny|bright) (?:weather|conditions|skies|visibility|night|day|morning|"
                r"evening|afternoon)|(?:weather|sk(?:y|ies)|visibility|"
                r"conditions) (?:was|were|had been) (?:clear|fine|good|dry|sunny|excellent)|"
                r"road(?: surface)? was dry|cloudless",
            ),
            Member(
                "bad",
                r"(?:heavy|torrential|driving|pouring) (?:rain|snow)|(?:was|were) (?:raining|snowing)|rainstorm|"
                r"road(?: surface)? was (?:wet|slippery|icy)|(?:wet|icy|slippery) road|(?:thick|dense|heavy) fog|"
                r"blizzard|"
                r"(?:bad|poor|stormy|foul) (?:weather|visibility)|snowstorm|thunderstorm",
            ),
        ),
        cue=_MISHAP,
        bar=r"hamper|rescue|search|forecast|recover|expected|later|next|despite|usual|warn|clean|"
        r"in recent (?:days|weeks)|overnight|days of|could|may\b|might",
    ),
    Attribute(
        "gear",
        "Was the {thing} worn?",
        (
            Member(
                "not worn",
                r"(?:not|n['’]t|nobody|no one|never|none [\w ]{1,30}?(?:was|were)) (?:been )?(?:wearing|wore|worn) "
                r"(?:an? |any |his |her |their |the )?{thing}|without (?:an? |any |his |her |their )?{thing}|"
                r"{thing} (?:was|were) not (?:fastened|worn)|had no {thing}",
            ),
            Member(
                "worn",
                r"(?:wearing|wore|fastened) (?:an? |his |her |their |the )?{thing}|had (?:an?|his|her) {thing} on|"
                r"{thing} (?:was|were) (?:fastened|worn)",
            ),
        ),
        thing=_GEAR,
        bar=r"officers?|if\b|should|must|refus|law\b|if (?:he|she|they) had",
        of="person",
        shares=1,
    ),
    Attribute(
        "signal",
        "Which light did the signal show?",
        (
            Member(
                "red", r"red (?:light|signal)|(?:light|signal)s? (?:was|were|had been|stood|showed) (?:at |on )?red"
            ),
            Member(
                "green",
                r"green (?:light|signal)|(?:light|signal)s? (?:was|were|had been|stood|showed) (?:at |on )?green",
            ),
        ),
        cue=r"driver|train|drove|passed|jump|went through|motorist|junction|crossing|tram",
        bar=r"given|gave|green light (?:to|for)|red light district",
    ),
    Attribute(
        "kind of train",
        "What kind of train was it?",
        listed(
            "freight|goods|cargo,commuter,high-speed|express,passenger,sleeper|night",
            {"commuter": "passenger", "high-speed|express": "passenger", "sleeper|night": "passenger"},
        ),
        frame=r"{one} train",
        cue=_MISHAP,
        bar=r"hit (?:a|another)|collided|another|second|other",
    ),
    Attribute(
        "maker of the aircraft",
        "Which type of aircraft was it?",
        listed(
            "Boeing,Airbus,Embraer,ATR,Bombardier,Cessna,Piper,Beechcraft,Antonov,Tupolev,Ilyushin,Sukhoi,Fokker,"
            "Saab,Gulfstream,Learjet,McDonnell Douglas"
        ),
        frame=r"{one}[ -][A-Z]{0,3}-?\d[\w-]{0,6}",
        cue=r"plane|aircraft|jet|" + _MISHAP + r"|runway|flight",
        bar=r"in (?:19|20)\d\d|last (?:year|month)|fleet|order|previous|earlier|same airline|shares|similar|"
        r"also flies|operates",
    ),
    Attribute(
        "kind of vessel",
        "What kind of vessel was it?",
        listed(
            "ferry,trawler|fishing boat,tanker|oil tanker,cargo ship|freighter|container ship,yacht,cruise ship,"
            "tug|tugboat,speedboat|dinghy"
        ),
        frame=r"{one} (?:sank|capsized|ran aground|caught fire|went down|overturned|had sunk)",
        flat=True,
    ),
    Attribute(
        "cause of the sinking",
        "What sank the vessel?",
        (
            Member(
                "waves",
                rf"{_WENT_DOWN}(?: [\w-]{{1,15}}){{0,6}} (?:after|when|as)(?: [\w'’-]{{1,15}}){{0,4}} (?:hit|"
                rf"struck|swamped|battered) by "
                r"(?:an? )?(?:big|huge|high|rogue|giant|large|freak) waves?|(?:big|huge|high|rogue|giant|large|"
                r"freak) waves? "
                r"(?:\w+ )?(?:hit|struck|swamped|capsized|overturned|sank|sunk)",
            ),
            Member(
                "fire",
                rf"(?:fire|blaze) (?:had )?(?:broke|broken) out (?:aboard|on board|"
                rf"in the engine room)(?: of)? an? [\w ]{{0,20}}(?:ferry|boat|ship|vessel)|"
                rf"{_WENT_DOWN}(?: [\w-]{{1,15}}){{0,6}} (?:after|when|"
                rf"as)(?: [\w'’-]{{1,15}}){{0,4}} (?:caught fire|fire)",
            ),
            Member(
                "collision",
                rf"{_WENT_DOWN}(?: [\w-]{{1,15}}){{0,6}} (?:after|when|"
                rf"as)(?: [\w'’-]{{1,15}}){{0,4}} (?:collid(?:ed|ing)|hitting an?|"
                r"hit an?|striking an?|struck an?) (?:with|rock|reef|sandbank|iceberg|another)",
            ),
            Member(
                "a leak",
                rf"{_WENT_DOWN}(?: [\w-]{{1,15}}){{0,6}} (?:after|when|as)(?: [\w'’-]{{1,15}}){{0,4}} (?:sprang|"
                rf"springing) a leak",
            ),
        ),
        cue=r"capsiz|sank|sink|went down|ferry|vessel|boat",
        cued_within=True,
        bar=r"ruled out|den(?:y|ied)|rescue|last year|in (?:19|20)\d\d|another ferry",
        flat=True,
    ),
)
"""Sets of what crashed or sank, and how."""
