"""What sources say was done and what was not, in kinds of deed with the words for each and their opposites (own list,
from how newspapers write).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DeedKind:
    """Words that tell one kind of deed, whatever the rest of the sentence is about."""

    name: str
    done: str
    """Pattern of the words that tell that it was done, or is so; with a negation before them, that it was not."""
    undone: str = ""
    """Pattern of words that say the opposite by themselves."""
    shared: int = 1
    """Terms beside the deed's own words that two sentences must share to tell one deed."""
    moves: bool = False
    """It may be done after it was said not to have been: an earlier "not" is out of date and no contradiction."""
    of_one: bool = False
    """Said of one subject: both sentences must name that subject before the words."""
    whole: bool = False
    """Of the subject as a whole: what is told of exports of steel is not told of exports."""


_MONEY = (
    r"ransoms?|money|bribes?|cash|payments?|sums?|kickbacks?|millions?|thousands?|"
    r"(?:dollar|euro|pound|peso|rouble|ruble|franc|rupee|yen)s?|(?<!\w)[£€$]\s?\d[\d.,]*"
)
_NOT_A_PENNY = r"not (?:one|a single|a) (?:peso|penny|cent|dollar|euro|pound|rouble|ruble|franc|rupee|kopeck)"
_SUPPLY = r"(?:power|electricity|current|mains)(?: supply)?|supply"
_WAY_OUT = r"(?:doors?|gates?|exits?|shutters?|turnstiles?|hatch(?:es)?)"
_IS = r"(?:was|were|is|are|been|being|be|had|has|have|stood|stayed|remained|lay|left|kept|found)"
_PAPER = r"(?:licen[cs]es?|permits?|permission|authori[sz]ation|certificates?|consent)"

DEED_KINDS = (
    DeedKind(
        "gunfire",
        r"open(?:ed|ing)? fire|fir(?:ed|ing)\s(?:[\w-]+\s){0,3}?(?:shots?|rounds?|bullets?|at|on|upon|into|over|first|"
        r"warning|live)|fir(?:ed|ing)(?=\s(?:only|first|when)\b)|(?:shots?|rounds?|bullets?)\s(?:[\w-]+\s){0,3}?fired|"
        r"shots?\s(?:rang|came|were heard)|(?:heard|hearing)\s(?:[\w-]+\s){0,3}?(?:shots?|gunfire|gunshots?)|gunfire|"
        r"gunshots?|shot at",
    ),
    DeedKind(
        "gas",
        r"tear[- ]?gas|pepper spray|(?:threw|thr[eo]wn?|lobbed|fired|hurled)\s(?:[\w-]+\s){0,3}?(?:gas|canisters?)|"
        r"(?:gas|canisters?)\s(?:[\w-]+\s){0,3}?(?:thrown|lobbed|fired|hurled|used)",
        shared=0,
    ),
    DeedKind(
        "ransom",
        r"(?:ransoms?|bribes?|kickbacks?)\s[^.;:,]{0,30}?(?:paid|handed over|delivered|changed hands)|"
        r"(?:pa(?:id|y|ying)|hand(?:ed|ing)? over|delivered|took|accepted)\s[^.;:]{0,40}?(?:ransoms?|bribes?|"
        r"kickbacks?)|"
        r"(?:money|cash)\s(?:had |was |were |ever )*(?:paid|handed over|changed hands)|"
        r"(?:handed over|paid)\b[^.;:]{0,60}?\b(?:in exchange|in return)",
        _NOT_A_PENNY,
        shared=0,
    ),
    DeedKind(
        "payment",
        rf"(?:pa(?:id|y|ys|ying)|hand(?:ed|ing)? over|transferred|delivered)\s[^.;:]{{0,40}}?(?:{_MONEY})|"
        rf"(?:{_MONEY})\s[^.;:,]{{0,30}}?(?:paid|handed over|transferred|delivered|changed hands)",
        _NOT_A_PENNY,
    ),
    DeedKind(
        "demand for money",
        rf"(?:demand(?:ed|s|ing)?|ask(?:ed|s|ing)?(?: for)?|want(?:ed|s|ing)?|sought)\s[^.;:]{{0,30}}?(?:{_MONEY})|"
        rf"ransom (?:demands?|notes?|calls?)|demands? for (?:[\w-]+\s)?(?:{_MONEY})",
        shared=0,
        moves=True,
    ),
    DeedKind(
        "talks",
        r"(?:talks|discussions|negotiations|negotiating|dialogue|contacts?)\s(?:[\w-]+\s){0,3}?(?:with|between)|"
        r"(?:held|holding|began|opened|in)\s(?:[\w-]+\s){0,3}?(?:talks|discussions|negotiations)|met with|"
        r"negotiated with",
    ),
    DeedKind(
        "arrest",
        r"arrest(?:ed|ing|s)?|detain(?:ed|ing)|taken into custody|in custody",
        shared=0,
        moves=True,
    ),
    DeedKind(
        "power cut",
        r"lights?\s(?:had |have |suddenly |all )*(?:failed|went out|gone out|go out|cut out|died)|"
        rf"(?:{_SUPPLY})\b[^.;:,]{{0,40}}?\b(?:interrupted|cut(?: off)?|lost|failed|went (?:off|out|down)|outages?|"
        rf"cuts?|"
        r"failures?)|blackouts?|outages?|plunged into darkness|in (?:complete |total |utter )?darkness|went dark",
        rf"(?:lights?|{_SUPPLY})\s(?:was|were|stayed|remained|had stayed|never went)\s(?:still |all )?"
        r"(?:on|off|normal|steady|stable)",
        shared=0,
    ),
    DeedKind(
        "call",
        r"(?:rang|rung|ring)(?: up| in)?(?!\s(?:out|true|hollow|with|the bell|with))|(?:tele)?phon(?:ed|ing)|dialled|"
        r"dialed|calls?\s(?:to|from|was|were|had|came|reached)|"
        r"call(?:ed|ing)\s(?:the |its |their |our |his |her )?"
        r"(?:emergency|police|fire|ambulance|hotline|helpline|company|control|999|911|112|000)",
    ),
    DeedKind(
        "warning",
        r"warn(?:ed|ing|ings|s)?|alert(?:ed|s)?|raised (?:the |an )?(?:alarm|concerns?)|complain(?:ed|ts?|t|ing)",
        r"without (?:any |the slightest )?(?:prior )?(?:warning|notice)|unannounced",
        shared=2,
    ),
    DeedKind(
        "alarm",
        r"(?:alarms?|sirens?|detectors?|sprinklers?)\s(?:[\w-]+\s){0,3}?"
        r"(?:sound(?:ed|ing)?|r[au]ng|ringing|went off|go off|gone off|work(?:ed|ing)?|activated|triggered|came on|"
        r"wailed)|"
        r"(?:heard|set off|triggered|activated|sounded)\s(?:the |an |any |a )?(?:[\w-]+\s)?(?:alarms?|sirens?)",
        r"(?:alarms?|sirens?|detectors?|sprinklers?)\s(?:was|were|had been|stayed|remained|was found)\s(?:[\w-]+\s)?"
        r"(?:silent|switched off|turned off|disconnected|disabled|broken|out of order|faulty)",
        shared=0,
    ),
    DeedKind(
        "way out shut",
        rf"{_WAY_OUT}\s(?:[\w-]+\s){{0,6}}?(?:locked|chained|barred|bolted|padlocked|sealed|nailed shut)|"
        rf"(?:locked|chained|barred|bolted|padlocked)\s(?:[\w-]+\s)?{_WAY_OUT}",
        rf"{_WAY_OUT}\s(?:[\w-]+\s){{0,4}}?{_IS}\s(?:all |wide |fully )?(?:unlocked|open|clear)",
        shared=0,
    ),
    DeedKind(
        "licence",
        rf"(?:had|has|have|held|holds?|with|possess\w*|obtained|got|given|granted|"
        rf"issued)\s(?:[\w-]+\s){{0,3}}?{_PAPER}|"
        r"(?:was|were|is|are|been|fully|properly|duly)\s(?:[\w-]+\s)?"
        r"(?:licen[cs]ed|certified|insured|registered|authori[sz]ed|permitted|qualified)",
        rf"unlicen[cs]ed|uninsured|unregistered|unauthori[sz]ed|unqualified|without (?:a |an |any |the |"
        rf"its )?(?:[\w-]+\s)?"
        rf"(?:{_PAPER}|insurance)|{_PAPER}\s(?:[\w-]+\s){{0,2}}?(?:expired|lapsed|revoked|suspended|withdrawn)",
    ),
    DeedKind(
        "inspection",
        r"inspected|serviced|overhauled|(?:carried out|passed|underwent|had(?! failed))\s(?:[\w-]+\s){0,4}?"
        r"(?:inspections?|checks?|tests?|overhaul|service)|(?:inspection|check|overhaul)\s(?:[\w-]+\s)?(?:took place|"
        r"was)",
        r"failed\s(?:an?|its|the|two|three|several|\w+)\s(?:[\w-]+\s)?(?:inspections?|checks?|tests?)",
    ),
    DeedKind(
        "drink",
        r"drunk|intoxicated|drinking|over the (?:legal |drink-drive )?limit|under the influence|smelled of "
        r"(?:drink|alcohol)|tested positive for (?:alcohol|drugs)|traces? of (?:alcohol|drugs)",
        r"sober|(?:breath|blood|alcohol) tests?\s(?:[\w-]+\s){0,4}?(?:negative|clear)|tested negative for (?:alcohol|"
        r"drugs)|"
        r"clear of (?:alcohol|drugs)",
    ),
    DeedKind(
        "speed",
        r"speeding|(?:driv\w+|drove|travell?ing|going|sailing|running|was)\s(?:\w+\s){0,3}?too fast|excessive speed|"
        r"(?:above|over|exceed\w*|broke|breaking) the (?:speed )?limit|times the (?:speed )?limit|"
        r"twice the (?:speed )?limit",
        r"(?:within|below|under|observ\w+|kept to) the (?:speed )?limit|at (?:a )?(?:normal|low|moderate|"
        r"walking) (?:speed|pace)",
    ),
    DeedKind(
        "belts and helmets",
        r"wear(?:ing|s)?\s(?:[\w-]+\s){0,3}?(?:seat ?-?belts?|belts?|helmets?|life ?-?jackets?|masks?|vests?|"
        r"harness(?:es)?)|"
        r"wore\s(?:[\w-]+\s){0,3}?(?:seat ?-?belts?|belts?|helmets?|life ?-?jackets?|masks?|vests?|harness(?:es)?)|"
        r"had\s(?:[\w-]+\s){0,3}?(?:seat ?-?belts?|helmets?|life ?-?jackets?)|belted in|strapped in",
        r"without (?:a |an |any |his |her |their )?(?:seat ?-?belts?|helmets?|life ?-?jackets?|masks?|vests?|"
        r"harness(?:es)?)|"
        r"unbelted|bareheaded",
    ),
    DeedKind(
        "braking",
        r"brak(?:ed|ing)|(?:hit|applied|slammed on|stood on|used) the (?:emergency )?brakes?|brakes? (?:was|"
        r"were) applied|"
        r"slowed(?: down)?|tried to stop",
        r"skid marks? (?:was|were) not",
    ),
    DeedKind(
        "evacuation",
        r"evacuat(?:ed|ion|ing)|ordered (?:out|to leave)|told to leave",
        shared=1,
        moves=True,
    ),
    DeedKind(
        "approval",
        r"approv(?:ed|es|ing)|pass(?:ed|es)\s(?=the|a|an)|adopted|accept(?:ed|s|ing)|agreed to|signed|gr(?:anted|ants)|"
        r"backed|gave (?:\w+ ){0,3}(?:go-ahead|green light|blessing|approval)|consented to|voted (?:for|in favou?r of)|"
        r"endorsed|ratified|signing|gave in to",
        r"reject(?:ed|s|ing)|refus(?:ed|es|ing)(?! to)|turn(?:ed|s|ing) down|vot(?:ed|es|ing) (?:down|against)|"
        r"threw out|thrown out|"
        r"vetoed|declined(?! to| by)|opposed|rebuffed|spurned",
        shared=2,
        moves=True,
        of_one=True,
    ),
    DeedKind(
        "resignation",
        r"resign(?:ed|s|ation)|quit|stepp?ed down|stood down|steps down",
        r"(?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?) in (?:office|post|his post|her post|his job|her job)",
        moves=True,
        of_one=True,
    ),
    DeedKind(
        "answering the police",
        r"answered (?:all |every |the |their |our )?(?:\w+\s)?questions|(?:is|was|has been|had been|"
        r"been) (?:\w+\s)?cooperating|"
        r"(?:has|had) (?:\w+\s)?cooperated",
        r"refus(?:ed|es|ing) to (?:answer|speak|talk|cooperate)|(?:stayed|remained|kept) silent",
        moves=True,
        of_one=True,
    ),
    DeedKind("apology", r"apologi[sz](?:ed?|es|ing)|apolog(?:y|ies)|(?:said|say) sorry", moves=True),
    DeedKind(
        "help called",
        r"(?:asked|called|appealed) for (?:help|backup|back-up|assistance|reinforcements)|"
        r"requested (?:help|backup|back-up|assistance|reinforcements)|(?:distress|mayday) (?:call|signal)",
        shared=0,
    ),
    DeedKind(
        "knowledge",
        r"(?:was|were|been|had been|is|are)\s(?:\w+\s){0,2}?(?:told|informed|notified|consulted|briefed|aware)|knew",
        r"unaware|(?:had|has|have) no (?:knowledge|idea|inkling)|without (?:his|her|their|its) knowledge",
        shared=2,
        of_one=True,
    ),
    DeedKind(
        "record with the police",
        r"(?:known|unknown) to (?:the )?(?:\w+ )?(?:police|authorities|services|security services|intelligence)|"
        r"criminal (?:record|past)|previous(?:ly)? convict(?:ions?|ed)|prior (?:arrests?|convictions?)|police record",
        r"unknown to (?:the )?(?:\w+ )?(?:police|authorities|services|security services|intelligence)|"
        r"(?:clean|unblemished) record",
        shared=0,
    ),
    DeedKind(
        "arms",
        r"(?:was|were|is|are|being|heavily)\s(?:\w+\s)?armed|(?:carr(?:ied|ying|y)|held|holding|brandish\w+|"
        r"wield\w+|reached for|pointed|pull(?:ed|ing) out|raised)\s(?:a |an |the |his |her )?(?:\w+\s)?"
        r"(?:guns?|knife|knives|weapons?|pistols?|rifles?|revolver|machete|axe)",
        r"unarmed|empty-handed|toy (?:gun|pistol)",
    ),
    DeedKind(
        "leak",
        r"leak(?:ed|ing|age|s)?|spill(?:ed|age|s|t)?|contaminat(?:ed|ion|ing)|polluted",
        r"uncontaminated|safe to drink|within (?:the )?(?:safe|legal|permitted) (?:limits?|levels?)",
        moves=True,
    ),
    DeedKind(
        "injury",
        r"injur(?:ed|ies|y)|hurt|wounded|casualt(?:ies|y)",
        shared=2,
        moves=True,
    ),
    DeedKind(
        "survival",
        r"survivors?|survived|alive",
        r"(?:kill(?:ed|ing)) (?:all|everyone|everybody) (?:on board|aboard|inside)|"
        r"(?:all|everyone|everybody) (?:on board|aboard|inside) (?:was|were|died|perished)",
        moves=True,
    ),
    DeedKind(
        "vote",
        r"voted (?:for|in favou?r of)|supported|backed",
        r"voted against|opposed|abstained",
        shared=2,
        of_one=True,
    ),
    DeedKind(
        "rise",
        r"rose|risen|increased|grew|grown|climbed|jumped|surged|soared|gained|edged up|ticked up",
        r"fell(?! (?:in (?:the|a|love)|into|from|on|onto|off|through|about|over|down|overboard|ill|asleep|short|"
        r"victim|foul|\d+ (?:feet|met\w+|"
        r"floors)))|fallen|dropped(?! (?:\d+ (?:feet|met\w+|floors)|off|out|by|from))|declined(?! to)|decreased|"
        r"shrank|shrunk|slumped|edged down|ticked down",
        whole=True,
        of_one=True,
    ),
    DeedKind(
        "open",
        r"(?:was|were|is|are|stayed|remained|been|kept)\s(?:\w+\s)?open",
        r"(?:was|were|is|are|stayed|remained|been|kept)\s(?:\w+\s)?(?:closed|shut)",
        moves=True,
        of_one=True,
    ),
    DeedKind(
        "admission",
        r"admitt?(?:ed|s|ing)|confess(?:ed|es|ing)|acknowledged|conceded",
        r"den(?:ied|ies|y|ying)|(?:maintains?|protest(?:ed|s)) (?:his|her|their) innocence",
        shared=2,
        moves=True,
        of_one=True,
    ),
    DeedKind(
        "duty",
        r"(?:was|were|been) on duty|at (?:his|her|their) posts?|(?:was|were|been) (?:manned|staffed|guarded|"
        r"supervised)",
        r"unmanned|unstaffed|unguarded|unsupervised|unattended|off duty",
    ),
    DeedKind(
        "search of a person",
        r"(?:was|were|been|had) (?:\w+\s)?(?:searched|frisked|screened)|metal detectors?",
        r"unsearched|unscreened",
        shared=2,
    ),
    DeedKind(
        "cameras",
        r"cameras?\s(?:[\w-]+\s){0,4}?(?:working|recorded|recording|captured|filmed|caught|running|rolling|"
        r"switched on)",
        r"cameras?\s(?:[\w-]+\s){0,4}?(?:switched off|turned off|broken|out of order|faulty|dummies)",
        shared=0,
    ),
    DeedKind(
        "force",
        r"(?:was|were|been|being)\s(?:\w+\s)?(?:beaten|kicked|punched|mistreated|tortured|handcuffed|assaulted|struck)|"
        r"(?:beat|kicked|punched|assaulted|hit|struck|tortured|mistreated)\s(?:him|her|them|the (?:boy|man|woman|"
        r"prisoner|"
        r"suspect|inmate|detainee|protester)s?)",
        r"treated (?:well|properly|humanely|with respect)",
    ),
    DeedKind(
        "finding",
        r"(?:was|were|been|had|has|have)\s(?:\w+\s)?(?:found|recovered|located|retrieved)|"
        r"(?:found|recovered|retrieved)\s(?:a|an|the|two|three|several|\d+)\b",
        shared=2,
        moves=True,
    ),
    DeedKind(
        "meeting",
        r"met(?=\s[A-Z])|(?:held|had|attended|took part in)\s(?:[\w-]+\s){0,3}?meetings?|"
        r"meeting\s(?:[\w-]+\s){0,2}?with",
        shared=2,
        moves=True,
    ),
    DeedKind(
        "satellite",
        r"(?:put|launch(?:ed)?|sent|send|placed|lofted)\s(?:[\w’'-]+\s){0,4}?(?:satellites?|spacecraft|space probes?)",
        shared=0,
        of_one=True,
    ),
    DeedKind(
        "first aid",
        r"(?:was|were|been)\s(?:\w+\s)?(?:treated|given first aid|resuscitated)|treated (?:him|her|them|the \w+)",
        r"untreated",
    ),
)
"""In this order they are looked for; a sentence may tell of several."""

AGENTS = (
    "police officer officers policeman policemen policewoman cop cops constable constables detective detectives patrol "
    "sheriff deputies deputy trooper troopers sergeant superintendent commando commandos supt",
    "army soldier soldiers troops military forces paratroopers marines",
    "navy frigate warship destroyer corvette gunboat sailors fleet",
    "gunman gunmen attacker attackers assailant assailants shooter hostage-taker hijacker robber robbers raider "
    "raiders captor captors kidnapper kidnappers suspect knifeman",
    "driver motorist trucker engineer",
    "pilot pilots captain crew skipper master",
    "company firm operator owner owners manufacturer airline utility management directors director employer",
    "council councillors councillor mayor",
    "government ministry minister president premier cabinet",
    "hospital doctor doctors nurse nurses clinic medics paramedics",
    "school teacher teachers headteacher principal head",
    "residents resident tenants tenant neighbours neighbour villagers locals inhabitants",
    "protesters demonstrators protester demonstrator marchers crowd rioters",
    "union unions strikers workers staff",
    "rebels rebel insurgents militants militia guerrillas",
)
"""Who does what is done in news, in classes of words for one sort of doer."""
