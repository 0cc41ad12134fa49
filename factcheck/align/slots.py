"""What a sum, a length of time, a share or a measure is of: the sentence, the loot, the turnout.

Two papers tell "54 months of imprisonment" and "five and a half years behind bars" in sentences that share no word.
What they share is what the figure is of, and that stands beside it.
"""

from __future__ import annotations

import re

from factcheck.align.contexts import Context, once
from factcheck.models import FigureValue

REACH = 52
"""Characters on each side of a figure in which the words stand that tell what it is of."""

_CLAUSE = re.compile(r"[;.!?]|,\s(?:while|but|which|who)\b")
# Own lists. A slot is a question that a story answers once: what stands in most stories twice is left to likeness.
_WORDS: dict[str, dict[str, str]] = {
    "duration": {
        "the supervision": r"supervis\w+|probation|parole|suspended|community (?:service|work)|licen[cs]e|banned|ban",
        "the remand": r"remand\w*|pre-?trial|kept in custody|held in custody|while (?:the case|it) is",
        "the sentence": r"prison|jail(?:ed)?|gaol|behind bars|imprison\w*|sentenc\w+|custody|custodial|penitentiary|"
        r"locked up|terms?|life",
        "the deliberation": r"deliberat\w+|jur(?:y|ors)|considered (?:its|their) verdicts?",
        "the siege": r"siege|stand-?off|hostages?|held captive|captivity|ordeal",
        "the experience": r"fl(?:own|ying)|experience|logged|flight hours",
        "the delay": r"delay(?:ed|s)?|late\b|behind schedule",
        "the strike": r"strike|walkout|walk-out|stoppage|industrial action",
        "the outage": r"outage|blackout|without (?:power|electricity|water)|power cut",
        "the flight": r"flight|airborne|in the air|after take-?off|orbit",
        "the raid": r"raid|robbery|heist|break-in",
        "the search": r"search(?:ed|ing|ers)?|trapped|buried|under the rubble|adrift|survived",
        "the closure": r"clos(?:ed|ure)|shut(?:down)?|cordon",
    },
    "money": {
        "the fine": r"fine[ds]?|penalt(?:y|ies)",
        "the ransom": r"ransom",
        "the reward": r"reward",
        "the bail": r"bail|bond",
        "the loot": r"stole|stolen|theft|robb\w+|loot|heist|haul|made off|got away|escaped with|embezzl\w+|defraud\w*|"
        r"fraud|siphon\w+|misappropriat\w+|snatched",
        "the damage": r"damages? (?:to|of|at|is|was|worth|estimated|caused)|destruction|losses caused|"
        r"repair\w*|rebuild\w*",
        "the settlement": r"settle(?:d|s|ment)?|compensation|payout|pay-?out|damages to",
        "the takeover": r"acqui(?:re|red|sition|ring)|takeover|take over|"
        r"buy(?:ing|s)? (?:out)?|bought|merger|deal|bid|"
        r"transfer|fee|signed for",
        "the loss": r"(?:net|annual|pre-?tax|operating|quarterly) loss|losses|lost|in the red|"
        r"deficit|shortfall|black hole",
        "the profit": r"profits?|earnings|net income|surplus|earned|made in profit|in the black",
        "the revenue": r"revenues?|sales|turnover|takings",
        "the debt": r"debts?|owe[ds]?|liabilit\w+|arrears",
        "the value": r"worth|valued?|valuation|estimated|insured",
        "the price": r"price[ds]?|ticket|fare|per (?:share|barrel|ton|tonne|kilo)|each",
        "the pay": r"salar(?:y|ies)|wages?|paid|pay rise|bonus|pension",
        "the cost": r"costs?|costing|budget\w*|price tag|bill|spend(?:s|ing)?|spent",
        "the gift": r"donat\w+|rais(?:ed|ing)|gift|grant\w*|subsid\w+|fund(?:s|ed|ing)?|aid|pledg\w+|relief",
    },
    "percent": {
        "the turnout": r"turnout|turned out|electorate|eligible",
        "the share of the vote": r"of (?:the )?votes?|voted|votes? (?:cast|share)|polled|in favou?r|majority|"
        r"winning|won|ballots?",
        "the unemployment": r"unemploy\w+|jobless\w*|out of work",
        "the inflation": r"inflation|consumer prices|cost of living",
        "the growth": r"gr[eo]w\w*|expan\w+|increas\w+|rose|risen|rise[sn]?|up|jump\w+|climb\w+|surg\w+",
        "the fall": r"fell|fall\w*|dropp?\w*|declin\w+|down|decreas\w+|shr[aiu]nk\w*|slump\w*|plung\w+|"
        r"lower|contract\w+",
        "the containment": r"contain(?:ed|ment)|under control",
        "the efficacy": r"effective|efficacy|effectiveness|protect\w+",
        "the pay rise": r"pay (?:rise|offer|deal|increase)|raise|wage",
    },
    "measure": {
        "the altitude": r"altitude|above (?:the )?(?:sea|ground|earth)|elevation|orbit|cruising",
        "the height": r"height|tall|high|feet up|above the street|storey",
        "the depth": r"deep|depth|below|under(?:ground|water)",
        "the wind": r"winds?|gusts?|gusting|storm",
        "the speed": r"speed\w*|doing|travell?ing|clocked|limit",
        "the waves": r"waves?|swell|surge|tide",
        "the rain": r"rain\w*|fell|snow\w*|precipitation",
        "the distance": r"away|from|north|south|east|west|off|outside|drive|offshore|distance",
        "the area burned": r"burn\w*|scorch\w+|blaze|wildfire|fire|charred",
        "the area searched": r"search\w*|cover(?:ed|ing)?|combed",
        "the site": r"site|plot|property|land|farm|estate|campus|grounds",
        "the length": r"long|length|stretch|trail|column|queue|convoy|route",
        "the amount": r"seized|haul|found|cocaine|heroin|cannabis|drugs?|spill\w*|leak\w*|oil|cargo|gold|load",
    },
}
_SLOTS = {
    quantity: [(name, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for name, words in slots.items()]
    for quantity, slots in _WORDS.items()
}


@once
def slot_of(context: Context) -> str:
    """What the figure is of, by the words nearest to it in its clause; "" where none of them stands there."""
    value = context.detail.value
    if not isinstance(value, FigureValue) or value.quantity not in _SLOTS:
        return ""
    before, after = context.clause(_CLAUSE, REACH, REACH)
    found = [
        (distance, order, name)
        for order, (name, words) in enumerate(_SLOTS[value.quantity])
        for distance in _distances(words, before, after)
    ]
    return min(found, default=(0, 0, ""))[2]


def _distances(words: re.Pattern[str], before: str, after: str) -> list[int]:
    """How far the words stand from the figure; what follows it is nearer than what stands before it."""
    left = [2 * (len(before) - match.end()) + 1 for match in words.finditer(before)]
    right = [2 * match.start() for match in words.finditer(after)]
    return [*left, *right]
