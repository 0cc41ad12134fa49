"""What a length of time, a sum, a share or a measure can be of, by the words beside it (own list, from how newspapers
write). A slot is a question that a story answers once; what stands in most stories twice is left to likeness.
"""

from __future__ import annotations

SLOT_WORDS: dict[str, dict[str, str]] = {
    "duration": {
        "the time to charge": r"to (?:formally )?(?:indict|charge)|(?:file|bring|press) (?:formal )?charges|"
        r"be (?:formally )?(?:charged|indicted)",
        "the time to appeal": r"(?:to|can|may) (?:lodge an )?appeal|(?:lodge|file) an appeal",
        "the time to leave": r"to leave|leave (?:the country|by)|to depart|to get out",
        "the time to answer": r"to (?:respond|reply|answer)|an answer|a reply|a response",
        "the supervision": r"supervis\w+|probation|parole|suspended|community (?:service|work)|licen[cs]e|banned|ban",
        "the remand": r"remand\w*|pre-?trial|kept in custody|held in custody|while (?:the case|it) is",
        "the sentence": r"prison|jail(?:ed)?|gaol|behind bars|imprison\w*|sentenc\w+|custody|custodial|penitentiary|"
        r"locked up|sent down|put away|terms?|life",
        "the deliberation": r"deliberat\w+|jur(?:y|ors)|considered (?:its|their) verdicts?|to reach (?:a|its|their)",
        "the pay in weeks": r"(?:pay|wages|salary)(?= (?:for|per|a|in)\b)",
        "the notice": r"notice",
        "the siege": r"siege|stand-?off|hostages?|held captive|captivity|ordeal",
        "the experience": r"fl(?:own|ying)|experience|logged|flight hours",
        "the delay": r"delay(?:ed|s)?|late\b|behind schedule",
        "the strike": r"strike|walkout|walk-out|walk(?:ed|s|ing)? out|down(?:ed)? tools|stoppage|industrial action",
        "the outage": r"outage|blackout|without (?:power|electricity|water|gas|heating)|power cut|(?:in|"
        r"sat in) the dark|"
        r"reconnect\w*|back on|(?:power|supply|supplies|electricity) (?:was |were )?restored",
        "the flight": r"flight|airborne|in the air|after take-?off|orbit",
        "the raid": r"raid|robbery|heist|break-in",
        "the search": r"search(?:ed|ing|ers)?|trapped|buried|under the (?:rubble|snow|debris|ruins|mud|water|"
        r"ice)|adrift|"
        r"survived|d[iu]g(?:ging)?|dug out|rescuers|rescue teams?",
        "the closure": r"clos(?:ed|ure)|shut(?:down)?|cordon",
        "the debate": r"debat(?:e|es|ed|ing)",
        "the talks": r"talks|negotiat\w+",
        "the sitting": r"meeting|session|sitting|discussions?",
        "the marriage": r"marri(?:ed|age)|wed(?:ded|lock)?|as (?:man and wife|a couple)",
        "the driving": r"(?:at|behind) the wheel|on the road|driv(?:en|ing)|without a (?:break|rest|pause)",
        "the voyage": r"voyage|at sea|sail(?:ed|ing)?|crossing",
        "the mourning": r"mourn(?:ing)?",
        "the offence": r"frauds?|scam|stole|stealing|embezzl\w+|abus(?:e|ed|ing)|thefts|defraud\w*|swindl\w+|deception",
        "the wait": r"wait(?:ed|ing|s)?|queu(?:e[ds]?|ing)|(?:ambulance|police|firefighters|crews|help) (?:took|"
        r"arrived|came)|"
        r"to arrive|response",
        "the coma": r"coma|intensive care|life support|unconscious",
        "the surgery": r"surgery|operat(?:ion|ed on)|surgeons|theatre",
        "the pregnancy": r"pregnan\w+",
        "the contract": r"contract|deal|extension",
        "the works": r"construction|(?:re)?build(?:ing)?|(?:re)?built|repairs?|renovation|restoration|works|complete",
        "the fire": r"burn(?:ed|t|ing)|under control|extinguish\w*|put out|"
        r"put (?:the|a) (?:[a-z]+ )?(?:fire|blaze|flames) out|"
        r"(?:fought|fighting|battl(?:ed|ing)|tackl(?:ed|ing)) (?:the|a) (?:[a-z]+ )?(?:fire|blaze|flames)|ablaze",
        "the margin": r"ahead of|margin|behind|clear of",
    },
    "money": {
        "the fine": r"fine[ds]?|penalt(?:y|ies)",
        "the ransom": r"ransom",
        "the reward": r"reward|awaits|for information",
        "the bail": r"bail|bond",
        "the loot": r"stole|stolen|theft|robb\w+|loot|heist|made off|got away|escaped with|embezzl\w+|defraud\w*|"
        r"fraud|siphon\w+|misappropriat\w+|snatched|swindl\w+|fleec\w+|pocket(?:ed|ing)|conned|"
        r"(?:took|taken|taking)(?= [£$€\d]| [a-z]+ [\d£$€])|out of (?:the|their|her|his)",
        "the damage": r"damages? (?:to|of|at|is|was|worth|estimated|caused)|(?:put|puts|"
        r"estimate[sd]?) the damage|destruction|"
        r"losses caused|repair\w*|rebuild\w*",
        "the settlement": r"settle(?:d|s|ment)?|compensation|payout|pay-?out|damages to",
        "the bonus": r"bonus",
        "the prize": r"prize|purse|winnings|took home|prize[- ]money",
        "the takeover": r"acqui(?:re|red|sition|ring)|takeover|take over|"
        r"buy(?:ing|s)? (?:out)?|bought|merger|deal|bid|"
        r"transfer|signed for|fee",
        "the street value": r"street value|on the street|fetch(?:ed)?|black market",
        "the hole": r"hole|gap|shortfall|black hole",
        "the loss": r"(?:net|annual|pre-?tax|operating|quarterly) loss|loss(?:es)?|lost|in the red|deficit",
        "the profit": r"profits?|earnings|net income|surplus|made in profit|in the black",
        "the revenue": r"revenues?|sales|turnover|takings",
        "what one is owed": r"(?:is|are|was|were|been|being) (?:still )?owed|banks,? owed|creditors?",
        "the debt": r"debts?|owe[ds]?|liabilit\w+|arrears|borrowings",
        "the face value": r"face value|denominat\w+",
        "the income": r"(?<!net )income(?! tax)|earned",
        "the value": r"worth|valued?|valuation|estimated|insured",
        "the price": r"price[ds]?|ticket|fare|per (?:share|barrel|ton|tonne|kilo)",
        "the payment to each": r"each|every (?:family|household|home|victim|customer)|per (?:family|household|"
        r"head|victim)|apiece",
        "the wage": r"salar(?:y|ies)|wages?|pay rise|an hour|hourly|basic pay",
        "the pension": r"pensions?",
        "the spending": r"(?:has|have|had|was|were|been) (?:already )?spent|spending so far",
        "the savings": r"sav(?:e[ds]?|ings?)|cuts",
        "the cost": r"costs?|costing|budget\w*|price tag|bill|spend(?:s|ing)?|(?<!well )spent|swallow(?:ed)?|outlay",
        "the gift": r"donat\w+|rais(?:ed|ing)|gift|grant\w*|subsid\w+|fund(?:s|ed|ing)?|aid|pledg\w+|relief",
    },
    "percent": {
        "the turnout": r"turnout|turned out|electorate|eligible|(?:entitled|registered) (?:to vote)?|took the trouble|"
        r"(?<!who )took part|(?<!who )cast (?:a|their) (?:vote|ballot)s?",
        "the share in favour": r"in favou?r|said yes|voted (?:yes|by|for)|backed|yes vote|(?<=cent )for it",
        "the share against": r"(?<!vaccine )(?<!protection )(?<!effective )(?<!protected )(?<!jab )against|"
        r"said no|voted no|opposed|rejected|no vote",
        "the share of the vote": r"of (?:the )?votes?|(?<!who )voted|votes? (?:cast|share)|polled|in favou?r|majority|"
        r"winning|won|(?<!cast a )(?<!in the )ballots?",
        "the unemployment": r"unemploy\w+|jobless\w*|out of work",
        "the inflation": r"inflation|consumer prices|cost of living",
        "the tax": r"council tax|tax(?:es)?|levy",
        "the pay rise": r"pay (?:rise|offer|deal|increase)|raise|wage",
        "the growth": r"gr[eo]w\w*|expan\w+|increas\w+|rose|risen|rise[sn]?|up|jump\w+|climb\w+|surg\w+",
        "the fall": r"fell|fall\w*|dropp?\w*|declin\w+|down|decreas\w+|shr[aiu]nk\w*|slump\w*|plung\w+|"
        r"lower|contract\w+",
        "the containment": r"contain(?:ed|ment)|under control",
        "the restoration": r"reconnect\w*|restored|back (?:on|by|at)|again",
        "the efficacy": r"effective|efficacy|effectiveness|protect\w+|work(?:s|ed) (?:in|for)",
        "the fatality": r"fatality|died|dies|mortality|death rate",
    },
    "measure m": {
        "the altitude": r"altitude|above (?:the )?(?:sea|ground|earth)|elevation|orbit|cruising",
        "the fall": r"fell|fall(?:en|s)?|plung\w+|plummet\w*|dropp?(?:ed|s)?|into the (?:river|ravine|valley|"
        r"gorge|sea)",
        "the height": r"height|tall|high|feet up|above the street|storey",
        "the depth": r"deep|depth|below|under(?:ground|water)",
        "the waves": r"waves?|swell|surge|tide",
        "the rain": r"rain\w*|snow\w*|precipitation",
        "the skid": r"skid\w*|braking|tyre marks",
        "the length": r"long(?:est|er)?|length|stretch|trail|column|queue|convoy|route|line",
        "the width": r"wide|width|across",
        "the distance": r"away|from|north|south|east|west|off|outside|out of|drive|offshore|distance|outskirts",
    },
    "measure m2": {
        "the area burned": r"burn\w*|scorch\w+|blaze|wildfire|fire|charred|flames",
        "the area searched": r"search\w*|cover(?:ed|ing)?|combed",
        "the site": r"site|plot|property|land|farm|estate|campus|grounds",
    },
    "measure m/s": {
        "the wind": r"winds?|gusts?|gusting|storm",
        "the speed": r"speed\w*|doing|travell?ing|clocked|driving|going",
    },
    "measure kg": {
        "the amount": r"seized|haul|found|cocaine|heroin|cannabis|drugs?|spill\w*|leak\w*|oil|cargo|gold|load|"
        r"intercept\w*",
        "the output": r"capacity|turns? out|produc\w+|output|mak(?:es|ing)|made",
    },
    "measure l": {
        "the volume": r"held|holds?|holding|volume|capacity|reservoir|stor(?:es|ed|age)",
        "the amount": r"spill\w*|leak\w*|escap\w+|dump\w*|discharg\w+",
    },
}
"""The words of each slot, by quantity, and for measures by unit; the more telling first."""
