"""Closed sets of what became of persons: alive or dead, charged, bailed, dismissed (own list, from how "
"newspapers write).
"""

from __future__ import annotations

from factcheck.find.lexicon.attributes import Attribute, Member
from factcheck.find.lexicon.members import listed

_WAS = r"(?:(?:was|were|is|are|had been|has been|have been|being) )?(?:also |both |all |later |then |now )?"
_VEHICLE = r"(?:bus|car|lorry|truck|van|taxi|train|tram|coach|plane|helicopter|tanker|motorbike)"
_WHO = (
    r"co-pilot|pilot|driver|captain|motorcyclist|cyclist|conductor|mother|father|wife|husband|brother|sister|son|"
    r"daughter|grandmother|grandfather|baby|dog|bodyguard|interpreter|cashier|guard|navigator|skipper"
)
_SUBJECT = rf"(?:{_VEHICLE} )?{{thing}}(?: of (?:the |an? )?[\w-]{{1,20}})?(?:, [^,.;\n]{{2,40}},)?"
_OBJECT = r"(?:the|its|his|her|their|a) (?:[\w'’-]{1,20} )?{thing}"
_CHARGED = (
    r"(?:charged (?:(?-i:[A-Z])[\w'’-]+ |him |her |the \w+ )?with|charges? of|indicted (?:for|on)|(?:faces?|"
    r"facing) (?:a |one )?(?:charges?|counts?) of|accused of)"
    r"(?: (?:the|one|a|first-degree|second-degree|count|of)){0,4} "
)
_NOT_NOW = (
    r"previous|convict|found guilty|dropped|reduced|instead|original|clear|pleaded|admit|jail|in (?:19|"
    r"20)\d\d|and (?:attempted )?(?:murder|manslaughter)|will be|could"
)
_CASE = r"sentenc|court|judge|jail|prison|years|months|term"
_ATTACKER = r"(?:gunman|attacker|assailant|shooter|hostage-taker|knifeman|hijacker|fugitive|suspect|captor)"
_OFFICE = (
    r"(?:Mr|Mrs|Ms|Dr|Sir|Professor)\b|boss|chief|minister|head|director|executive|coach|manager|mayor|"
    r"chair|president|secretary|office|post|job|role|leader|captain|commissioner|principal|editor"
)

FATES: tuple[Attribute, ...] = (
    Attribute(
        "fate",
        "What became of the {thing}?",
        (
            Member(
                "killed",
                rf"{_SUBJECT} (?:{_WAS}(?:killed|dead|shot dead|stabbed to death)|died|drowned|had died|"
                rf"lost (?:his|her)"
                rf" life)|(?:killed|killing) {_OBJECT}",
            ),
            Member(
                "unhurt",
                rf"{_SUBJECT} {_WAS}(?:escaped |walked away |emerged |got out )?(?:unhurt|unharmed|uninjured|"
                rf"unscathed)",
                "survived",
            ),
            Member(
                "hurt",
                rf"{_SUBJECT} {_WAS}(?:(?:seriously|badly|slightly|only|critically|lightly) )?(?:hurt|injured|wounded)|"
                rf"{_SUBJECT} (?:escaped with|suffered|sustained|"
                rf"received) (?:[\w'’-]{{1,12}} ){{0,4}}(?:injur(?:y|ies)|wounds?|burns|cuts|bruises|"
                r"concussion|fractures?|broken \w{2,12}|shock)|"
                rf"(?:injured|injuring|wounding) {_OBJECT}",
                "survived",
            ),
            Member("survived", rf"{_SUBJECT} {_WAS}(?:survived|alive|rescued|pulled alive)"),
        ),
        thing=_WHO,
        changes=True,
        course=(("hurt", "killed"), ("survived", "killed")),
        bar=r"(?:had|have|has) died in|years? ago|in (?:19|20)\d\d|when (?:he|she) was|anniversary",
        flat=True,
        of="person",
    ),
    Attribute(
        "life",
        "Did {thing} live or die?",
        (
            Member(
                "dead",
                r"{name}(?:, \d\d,)? (?:(?:was|had been) (?:killed|shot dead|stabbed to death)|died|drowned|"
                r"bled to death)",
            ),
            Member("alive", r"{name}(?:, \d\d,)? (?:survived|was rescued|is alive|was pulled alive|escaped)"),
        ),
        thing=r"{name}",
        changes=True,
        course=(("alive", "dead"),),
        flat=True,
    ),
    Attribute(
        "condition",
        "What condition is the person in?",
        (
            Member(
                "critical",
                r"critical condition|condition (?:is|was|remains) (?:described as |said to be )?critical|"
                r"critically (?:ill|injured|hurt|wounded)|fighting for (?:his|her) life",
            ),
            Member(
                "stable",
                r"stable condition|condition (?:is|was|remains) (?:described as |said to be )?stable|out of danger|"
                r"not (?:thought to be |believed to be )?in danger|"
                r"not (?:thought to be |believed to be )?life-threatening",
            ),
        ),
        flat=True,
        bar=r"but stable|and stable|their\b|they\b|both\b|others?\b|two\b|three\b|four\b|several",
        changes=True,
        of="person",
    ),
    Attribute(
        "charge over a death",
        "What is the charge?",
        (
            Member("attempted murder", rf"{_CHARGED}attempted (?:murder|homicide)"),
            Member("manslaughter", rf"{_CHARGED}(?:[\w-]{{1,20}} )?(?:manslaughter|culpable homicide)"),
            Member("death by driving", rf"{_CHARGED}(?:vehicular \w+|(?:causing )?death by (?:\w+ )?driving)"),
            Member("negligence", rf"{_CHARGED}(?:negligent homicide|(?:gross |criminal )?negligence)"),
            Member("murder", rf"{_CHARGED}(?:capital |double )?murder"),
        ),
        bar=_NOT_NOW,
        flat=True,
        of="person",
    ),
    Attribute(
        "charge over property",
        "What is the charge?",
        listed(
            "armed robbery,robbery,burglary,handling stolen goods,theft,fraud,embezzlement,bribery",
            {"armed robbery": "robbery"},
        ),
        frame=_CHARGED + "{one}",
        bar=_NOT_NOW + "|and ",
        flat=True,
        of="person",
    ),
    Attribute(
        "bail",
        "Was bail granted?",
        (
            Member(
                "on bail",
                r"(?:was|were|been|is|are) (?:later )?(?:(?:released|freed|let out|out|free) on (?:\w+ )?bail|"
                r"granted (?:\w+ )?bail)",
            ),
            Member(
                "no bail",
                r"remanded (?:him |her )?in (?:custody|jail|prison)|(?:denied|refused) (?:him |her )?bail|"
                r"bail was (?:denied|refused)|"
                r"(?:held|jailed) without (?:bail|bond)",
            ),
        ),
        changes=True,
        flat=True,
        of="person",
    ),
    Attribute(
        "how the suspect was caught",
        "Was the suspect caught or did he give himself up?",
        (
            Member(
                "gave himself up",
                rf"{_ATTACKER} (?:[\w-]{{1,20}} ){{0,2}}(?:surrendered|(?:gave|turned|handed) (?:him|"
                rf"her)self (?:up|in))",
            ),
            Member(
                "was caught",
                rf"{_ATTACKER} (?:was|had been) (?:[\w-]{{1,20}} ){{0,2}}(?:captured|overpowered|seized|tackled|caught|"
                rf"tracked down|wrestled)|(?:[\w'’-]{{1,20}} ){{1,2}}(?:overpowered|tackled|seized|captured|"
                rf"caught) the {_ATTACKER}",
            ),
        ),
        bar=r"(?:an)?other\b|second\b|one of|two\b|three\b|accomplices?",
        flat=True,
        of="person",
    ),
    Attribute(
        "who shot the attacker",
        "Who shot the attacker?",
        listed(
            "police|officers?|policem[ae]n|marksm[ae]n|commandos?|a sniper,security guards?|guards?,soldiers?|troops,"
            "passers?-by|bystanders?|shopkeeper"
        ),
        frame=rf"{_ATTACKER} was (?:shot|shot dead|shot and killed|killed) by (?:an? |the |\w{{1,12}} )?(?:{{one}})",
        flat=True,
    ),
    Attribute(
        "how the captive came free",
        "How did the captive come free?",
        (
            Member(
                "rescued",
                r"(?:was|were|been) (?:rescued|freed) (?:by|when|after) (?:the )?(?:\w+ )?(?:police|officers|troops|"
                r"commandos|"
                r"soldiers|special forces)",
            ),
            Member(
                "released",
                r"(?:was|were|been) (?:released|freed|let go) by (?:his|her|their|the) (?:captors?|kidnappers?|"
                r"hijackers?|gunm[ae]n|abductors?|rebels)",
            ),
            Member(
                "escaped",
                r"(?:escaped|slipped out|climbed out|got away|got out|crawled out) (?:through|from (?:his|her|"
                r"their) (?:captors?|kidnappers?|abductors?))",
            ),
        ),
        flat=True,
        of="person",
    ),
    Attribute(
        "how the office was left",
        "Did the office-holder resign, stand aside or get dismissed?",
        (
            Member("resigned", r"resigned|stepped down|tendered (?:his|her) resignation|has quit"),
            Member(
                "stood aside",
                r"(?:stood|stepped|stands|steps|standing|stepping|stand) (?:aside|away)|"
                r"(?:was|been|is) (?:\w+ )?suspended|(?:placed|put) on (?:\w+ )?leave|on (?:paid|gardening) leave",
            ),
            Member(
                "dismissed",
                r"(?:was|been|were|is) (?:\w+ )?(?:sacked|dismissed|fired(?! (?:at|on|into|from|up))|removed (?:as|"
                r"from (?:his|her|the) (?:post|office|job))|ousted|axed)",
            ),
        ),
        bar=r"case\b|an earlier|a previous|charges\b|guns?\b|shots?\b|rockets?|missiles?|appeal|claims?\b|lawsuit|"
        r"calls?\b|urged|refus|(?:former|"
        r"previous|predecessor)[^.]{0,30}(?:resigned|sacked|dismissed|stood|stepped|quit)|in (?:19|20)\d\d|"
        r"last (?:year|month)|after .{1,40} resigned|replac",
        changes=True,
        course=(("stood aside", "resigned"), ("stood aside", "dismissed")),
        flat=True,
        of="person",
    ),
    Attribute(
        "restraint",
        "Was the person bound?",
        (
            Member("free", r"(?:not|n['’]t|never) (?:been )?(?:handcuffed|tied up|in handcuffs)|without handcuffs"),
            Member("bound", r"(?:was|were|been|been) (?:handcuffed|tied up|bound and gagged|in handcuffs)"),
        ),
        shares=1,
        of="person",
    ),
    Attribute(
        "suspension of the sentence",
        "Was the sentence suspended?",
        (
            Member(
                "suspended",
                r"suspended (?:prison |jail )?(?:sentence|term)|(?:sentence|term) was suspended|"
                r"suspended for (?:\w+ ){1,3}(?:years?|months?)|walked free from court",
            ),
            Member("to be served", r"(?:was|were|been) (?:jailed|imprisoned|sent to (?:prison|jail))|jailed for"),
        ),
        cue=_CASE,
        bar=r"in (?:19|20)\d\d|previous|could|faces|earlier|partly|licence|player|ban\b",
        flat=True,
        of="person",
    ),
    Attribute(
        "manner of the death",
        "How did {thing} die?",
        listed(
            "strangled,stabbed to death|stabbed,shot dead|shot,beaten to death|beaten,drowned,poisoned,suffocated,"
            "burned to death|burnt to death,trampled,electrocuted,hanged,run over"
        ),
        frame=r"{name}(?:, \d\d,)? (?:was|had been|has been) {one}(?! (?:in the (?:leg|arm|hand|foot|shoulder)|and ))",
        thing=r"{name}",
        cue=r"die|dead|death|kill|murder|body|fatal",
        flat=True,
    ),
    Attribute(
        "manner of the killing",
        "How was the victim killed?",
        listed(
            "strangled,stabbed to death|stabbed,shot dead|shot,beaten to death|beaten,drowned,poisoned,suffocated,"
            "burned to death|burnt to death,hanged,run over"
        ),
        frame=r"victim (?:was|had been) {one}(?! (?:in the (?:leg|arm|hand|foot|shoulder)|and ))",
        bar=r"second|another|other\b|one of|first",
        flat=True,
        of="person",
    ),
    Attribute(
        "illness",
        "What did the person die of?",
        listed(
            "heart attack|heart failure|cardiac arrest,(?:\\w+ )?cancer|tumou?r|leukaemia|leukemia,stroke|brain "
            "haemorrhage|brain hemorrhage,"
            "pneumonia,overdose|drug overdose,kidney failure,liver failure,malaria,meningitis,Alzheimer's|"
            "dementia,Parkinson's"
        ),
        frame=r"(?:cause of death (?:was|as|being)(?: given as)? (?:an? )?|(?:died|death|dead|"
        r"dies)[^.;\n]{0,40} (?:of|from|after|by) (?:an? )?(?:(?:short|long|massive|suspected|sudden) )?"
        r"(?:battle with |fight against |struggle with )?)(?:[\w-]{1,12} )?{one}",
        bar=r"father|mother|brother|sister|wife|husband|risk|deaths from",
        flat=True,
        of="person",
    ),
    Attribute(
        "sex of the newborn",
        "Was it a boy or a girl?",
        (
            Member(
                "boy",
                r"(?:gave birth to|delivered|give birth to|welcomed|birth of) (?:a|their|her|his) (?:healthy |"
                r"baby |first )*(?:boy|son)|(?:boy|son) was born",
            ),
            Member(
                "girl",
                r"(?:gave birth to|delivered|give birth to|welcomed|birth of) (?:a|their|her|his) (?:healthy |"
                r"baby |first )*(?:girl|daughter)|(?:girl|daughter) was born",
            ),
        ),
        bar=r"in (?:19|20)\d\d|years? ago|already|twins",
        of="person",
    ),
)
"""Sets of which each person has a member."""
