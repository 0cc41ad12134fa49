"""More closed sets: what is held for certain or left open, how an attacker ended, the sea, the flight, the direction
(own list, from how newspapers write).
"""

from __future__ import annotations

from factcheck.find.lexicon.attributes import Attribute, Member

STATED, OPEN = "stated flatly", "left open"
"""What newspapers do with one matter: they state it, or nobody knows yet."""
THE_CAUSE = "certainty of the cause"
FORWARD = ((OPEN, STATED),)
"""What is open becomes known; what is known does not become open again."""

_DOUBT = r"(?:no|not|nothing|nobody|cannot|can['’]t|too (?:early|soon)|neither|unclear|unknown)\b[^.;\n]{0,60}?\b"
_ATTACKER = r"(?:gunman|attacker|assailant|shooter|hostage-taker|killer|knifeman|bomber|suspect|captor|hijacker)"
_ITS_OWN = r"(?:him|her)self"
_CAUSES = r"(?:leak|failure|fault|bomb|error|wave|storm|collision|short[- ]circuit|cigarette|lightning|bird)s?"


def _open_or_stated(name: str, question: str, stated: str, left_open: str, bar: str = "") -> Attribute:
    members = (Member(OPEN, left_open), Member(STATED, stated))
    return Attribute(name, question, members, bar=bar, changes=True, course=FORWARD)


ACCOUNTS: tuple[Attribute, ...] = (
    _open_or_stated(
        "terrorism",
        "Was it terrorism?",
        r"(?:this|it|that) (?:was|is) (?:an act of |pure |nothing but )?terror(?:ism)?|"
        r"the terror(?:ist)? attack (?:began|started|ended|unfolded|left|happened)|"
        r"(?:a|the) terrorist (?:\w+ )?(?:took|stormed|shot|killed|burst|opened|stabbed|attacked|held|seized|blew)",
        rf"{_DOUBT}terror(?:ism|ist)?",
    ),
    _open_or_stated(
        "motive",
        "Is it known who was behind it, and why?",
        r"(?:shooting|killing|murder|attack|assassination|bombing|raid) (?:of [\w ]{1,40} )?"
        r"(?:was|had been) ordered by|"
        r"(?:the|his|her|their) motive was (?!not|un|still|being)\w+",
        rf"{_DOUBT}(?:(?:what|the|a|any) (?:\w+ )?motive|who (?:had )?ordered|who (?:was|is|were) behind)|"
        r"motive (?:is|was|remain(?:s|ed)) (?:still )?(?:not (?:yet )?(?:known|clear)|unknown|unclear)",
        bar=r"terror|judge|court",
    ),
    _open_or_stated(
        THE_CAUSE,
        "Is the cause known?",
        rf"{_CAUSES} (?:caused|brought down|triggered|sparked|sank)|"
        rf"(?:was|were) (?:caused|brought down|triggered|sparked) by (?:an? )?(?:[\w-]{{1,20}} )?{_CAUSES}",
        r"too (?:early|soon) to (?:say|speak|tell|know|talk|determine)\b[^.;\n]{0,30}?\b"
        r"(?:cause[ds]?|failure|fault|happened|why)|"
        r"cause of the [\w-]{1,20} (?:is|was|remain(?:s|ed)) (?:still )?"
        r"(?:not (?:yet )?(?:known|clear)|unknown|unclear|under investigation|being investigated)|"
        r"(?:one of the|only an?|just an?|is an?|no more than an?) hypothes[ie]s",
        bar=r"could|may|might|possibl\w+|death|injur\w+|damage|delay",
    ),
    Attribute(
        "end of the attacker",
        "How did it end for the attacker?",
        (
            Member(
                "by his own hand",
                rf"(?:[\w-]{{1,20}},? )?(?:(?:kill(?:ed|ing)|shot|shooting|stabbed|hanged|poisoned) {_ITS_OWN}|"
                rf"turn(?:ed|ing) (?:the (?:gun|weapon|knife)|it) on {_ITS_OWN}|took (?:his|her) own life|"
                rf"(?:blew|blowing) {_ITS_OWN} up)|that s?he inflicted {_ITS_OWN}",
            ),
            Member(
                "killed by another",
                rf"shot (?:the|a) (?:[\w-]{{1,20}} )?{_ATTACKER} dead|shot dead (?:the|"
                rf"a) (?:[\w-]{{1,20}} ){{0,2}}{_ATTACKER}|"
                rf"shot (?:and killed )?(?:the|a) (?:[\w-]{{1,20}} )?{_ATTACKER} dead|"
                rf"{_ATTACKER} was (?:shot dead|shot and killed|killed) by (?:\w+ ){{0,2}}"
                r"(?:police|officers?|commandos|troops|soldiers|guards?|marksm[ae]n|snipers?)",
            ),
            Member(
                "taken alive",
                rf"{_ATTACKER} (?:was|is) (?:[\w-]{{1,20}} ){{0,5}}(?:arrested|captured|overpowered|detained)|"
                rf"(?:arrested|captured|overpowered) (?:the|a) (?:[\w-]{{1,20}} )?{_ATTACKER}",
            ),
        ),
        bar=r"(?:an)?other\b|second\b|third\b|one of|two\b|three\b|accomplices?|gunmen|attackers|suspects|"
        r"assailants|might|may\b|if\b|threaten\w*|tried to|attempted|not\b|never",
    ),
    Attribute(
        "the sea",
        "Was the sea calm or rough?",
        (
            Member("calm", r"(?:seas?|waters?) (?:was|were|had been) (?:\w+ )?calm|calm (?:sea|seas|waters)"),
            Member(
                "rough",
                r"(?:hit|struck|swamped|battered|lashed) by (?:big|huge|high|rogue|giant|large|monster) waves?|"
                r"(?:rough|heavy|stormy|choppy|mountainous) (?:seas?|waters)|"
                r"(?:sea|seas|waters) (?:was|were) (?:\w+ )?(?:rough|stormy|choppy)",
            ),
        ),
        cue=r"ferr(?:y|ies)|ship|freighter|trawler|tanker|yacht|went down|"
        r"boat|vessel|capsiz\w+|sank|sunk|overnight|sea\b|night|sail\w*|"
        r"voyage",
        bar=r"usually|often|normally|forecast|will be|expected|no (?:big|high)|not\b|hamper\w*|rescue|search|divers?",
    ),
    Attribute(
        "phase of the flight",
        "In which phase of the flight was it?",
        (
            Member(
                "take-off",
                r"(?:shortly|minutes?|moments|soon|seconds|just) after (?:take-?off|taking off)|during take-?off|"
                r"(?:while|as it was|when) taking off",
            ),
            Member(
                "landing",
                r"(?:while|when|as it was|as it came|trying|attempting|tried|attempted|coming in) (?:in )?"
                r"(?:to land|landing)|"
                r"on (?:its )?(?:final )?approach|short of the runway|during (?:the )?landing",
            ),
        ),
        cue=r"planes?|aircraft|jet|flight|helicopter|airliner|turboprop",
        bar=r"emergency landing|turned back|return\w*|previous|earlier|last year|in (?:19|20)\d\d",
    ),
    Attribute(
        "direction",
        "In which direction was it going?",
        tuple(
            Member(f"{side}bound", rf"{side}-?bound (?:carriageway|lanes?|side|train|bus|traffic|motorway|highway)")
            for side in ("north", "south", "east", "west")
        ),
        cue=r"crash\w*|collid\w*|collision|derail\w*|overturn\w*|hit\b|struck|plough\w*|plow\w*|veer\w*|accident",
        bar=r"both|closed|reopen\w*|diver\w+|oncoming|across|into the",
    ),
)
"""Sets that belong to accidents and attacks."""
