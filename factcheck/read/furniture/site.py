"""What a site says of itself and asks of its readers: its voice, where the other rules know wordings.

A news story tells of others. A line that begins with a bare verb and names the site's own things, speaks of "our
readers", or asks the reader a question and tells them what to do, is the site's.
"""

from __future__ import annotations

from factcheck.read.furniture.rule import (
    ADVERTISEMENT,
    CONTACT,
    COPYRIGHT,
    DONATION,
    NAVIGATION,
    NEWSLETTER,
    RELATED,
    SHARING,
    SITE,
    SUBSCRIPTION,
    Rule,
)

VERBS = (
    "access add browse buy call check choose click create discover download email enjoy enter explore find follow get"
    " give have help hear join keep learn let like listen load log manage meet order play print read receive register"
    " report rate review save scan search see send share shop show sign sort start stay submit subscribe support switch"
    " take tell text try turn type unlock upgrade view visit vote watch write"
)
"""Verbs with which pages address their readers."""
THINGS = (
    "newsletters? inbox podcasts? e-?papers? e-?editions? editions? puzzles? crosswords? quiz(?:zes)? archives?"
    " home-?page membership subscriptions? bookmarks? newsroom journalism coverage comments? discussion conversation"
    " forum feedback live-?blog articles? stories story posts? topics? guidelines offers caption"
)
"""What belongs to a site and hardly ever to its stories."""
ANYBODY_S = (
    "apps? accounts? profile settings e-?mails? notifications? alerts? channels? preferences cookies site page plans"
)
"""What else a button may be about; advice to readers names it too, in sentences."""
OWN = (
    "newsletters? apps? podcasts? newsroom journalism journalists reporters? coverage readers subscribers"
    " comments? feedback articles? stories story editors? editorial cookies privacy guidelines community"
    " terms policy channels? audience listeners? viewers? advertis\\w+"
)
"""What a site calls its own."""
VERB, THING, GENERAL, OWNED = ("|".join(words.split()) for words in (VERBS, THINGS, ANYBODY_S, OWN))

RULES = (
    Rule(
        SITE,
        VERBS,
        rf"^(?:please )?(?:{VERB})(?! (?:of|for|at|by|over)\b)\b[^.?!]{{0,60}}"
        rf"\b(?:(?:our|us)\b(?!,)|(?:this|your|my|a|all|more|the|free|these|any) (?:\w{{1,12}} )?(?:{THING})\b"
        rf"|(?:{THING})\W*$)"
        rf"|^(?:{VERB})(?: (?!of|for|at|by|over)[\w-]{{1,15}}){{1,4}} (?:{GENERAL})$|^(?:{VERB}) (?:{GENERAL})\W*$"
        r"|^(?:see|view|show|load|read) (?:all|more)(?: \w{1,15}){0,2}\W*$",
        14,
    ),
    Rule(
        SITE,
        "our",
        rf"^(?=.{{0,250}}\b(?:you|your|us|please|click|here(?! (?:is|are)))\b)[^“”\"]{{0,200}}\bour (?:\w{{1,15}}"
        rf" ){{0,2}}(?:{OWNED})\b"
        r"[^“”\"]{0,200}$",
        40,
    ),
    Rule(
        SITE,
        "we we'd we're we've",
        r"^[^“”\"]{0,80}\bwe(?:'d|'re| would| may| will| can)? (?:also )?(?:welcome|love|like|value|use|respect"
        r"|earn|never"
        r"|always|want|need|hope|ask|send|store|share|collect|reserve|are not responsible)\b[^“”\"]{0,160}"
        r"\b(?:you|your|commission|links?|content|feedback|sites?|comments)\b",
        40,
    ),
    Rule(
        SITE,
        "have got are were do did spotted seen know what want need like enjoyed missed new ready think interested"
        " something who is was can how",
        rf"^[^?“”\"]{{3,140}}\? (?:[^?“”\"]{{3,80}}\? )?(?:please )?"
        rf"(?:(?:{VERB}|you can|you'll)\b[^“”\"]{{0,160}}\b(?:us|our|below|here|whatsapp|{THING}|{GENERAL})\b"
        r"|let us\b|we(?:'d| would) (?:love|like)\b)",
        40,
    ),
    Rule(
        SITE,
        "whatsapp",
        rf"^[^?“”\"]{{3,140}}\? [^“”\"]{{0,200}}\b(?:{VERB}) (?:us|them to us)\b",
        60,
    ),
    Rule(
        DONATION,
        "newsroom neighbors neighbours reading favour favor small",
        r"^we(?:'re| are) an? [^“”\"]{0,60}\bnewsroom\b"
        r"|^you(?:'re| are) reading this (?:because|thanks|story for free)\b"
        r"|\bwe have a small favou?r to ask\b",
        40,
    ),
    Rule(
        NEWSLETTER,
        "sent delivered emailed inbox",
        r"\b(?:sent|delivered|e-?mailed) to you (?:each|every|once a|twice a)\b|\btrusting us with your inbox\b",
        40,
    ),
    Rule(
        SUBSCRIPTION,
        "signed logged",
        r"^you(?:'re| are) (?:signed|logged) in as\b",
        14,
        reported=True,
    ),
    Rule(
        NAVIGATION,
        "javascript events",
        r"^please (?:turn on|switch on|allow) javascript\b|^show key events only$|^key events$",
        12,
        reported=True,
    ),
    Rule(
        SITE,
        "useful helpful page",
        r"^(?:is|was) (?:this|the) (?:page|article|story|answer|guide) (?:useful|helpful).{0,40}$"
        r"|^(?:yes|no),? this \w{1,10} (?:is|was)(?: not)? \w{1,10}$",
        10,
        reported=True,
    ),
    Rule(
        SITE,
        "ready back",
        r"^ready for more\W*$|^thanks? (?:you )?for .{1,40}$|^welcome (?:back|to (?:our|the)\b.{1,30})\W*$",
        8,
    ),
    Rule(
        SITE,
        "thanks thank",
        r"^(?:thanks|thank you) for (?:reading|being|visiting|watching|listening|your (?:support|feedback|interest))\b",
        30,
    ),
    Rule(
        DONATION,
        "supported backed funded consider",
        r"\b(?:reader|listener|viewer|member|community)[ -](?:supported|backed|funded)\b|\bconsider becoming an?\b",
        60,
    ),
    Rule(
        SITE,
        "you your",
        r"^[^“”\"]{0,120}\byou (?:can|may|will|could) (?:also )?(?:find|read|follow|send|share|contact|reach"
        r"|watch|listen"
        r"|manage|change|opt|sign|subscribe|unsubscribe|comment)\b[^“”\"]{0,160}"
        rf"\b(?:us|our|here|below|above|{THING})\b",
        40,
    ),
    Rule(
        SUBSCRIPTION,
        "subscribers subscriber members",
        r"\b(?:paid|paying|premium|annual|founding) (?:subscribers?|members?|readers)\b.{0,40}"
        r"\b(?:gets?|receives?|can|have|has|unlock|also|enjoy)\b|^upgrade to paid\W*$",
        70,
    ),
    Rule(
        NEWSLETTER,
        "every each newsletter newsletters sign promotion",
        r"^(?:every|each) (?:\w{3,6}day|morning|evening|week|month|fortnight)\b.{0,200}\b(?:free|our|inbox"
        r"|letter|newsletter)\b"
        r"|^sign ?up (?:to|for)\b[^.]{1,50}$|^(?:privacy notice ?: ?)?newsletters may contain\b"
        r"|^(?:skip past|after) .{0,20}promotion$|^(?:\w{1,12} ){0,3}newsletters?$",
        40,
    ),
    Rule(
        DONATION,
        "owner owners shareholder shareholders billionaire billionaires paywall paywalls",
        r"\b(?:no|without an?|not) (?:\w{1,12} ){0,2}(?:owners?|shareholders?|billionaires?|paywalls?)\b.{0,300}"
        r"\b(?:our|we|us|you|readers)\b",
        110,
    ),
    Rule(
        DONATION,
        "like asking",
        r"\b(?:people|supporters|members) like you\b|^we(?:'re| are) asking (?:our )?readers\b",
        40,
    ),
    Rule(
        COPYRIGHT,
        "© copyright",
        r"^(?:©|copyright ?(?:©|\(c\)|\d{4})|\(c\) ?\d{4})",
        120,
        reported=True,
    ),
    Rule(
        CONTACT,
        "posts articles stories",
        r"\b(?:view|see|read) (?:all|more) (?:posts|articles|stories) (?:by|from)\b",
        40,
    ),
    Rule(SHARING, "like", r"^like (?:this|loading)\W*$", 3, reported=True),
    Rule(
        SITE, "home", r"^.{1,40} is the (?:home|place|destination|source) (?:for|of)\b.{1,40}[^.]$", 14, reported=True
    ),
    Rule(
        SITE,
        "abusive moderated moderators guidelines",
        r"^(?:all |your |the |reader )?comments?\b.{0,120}\b(?:abusive|moderat\w+|guidelines|removed)\b"
        r"|\b(?:community|comment\w*|house) guidelines\b",
        60,
    ),
    # ------------------------------------------------------------------------------------- times, counts, controls
    Rule(
        SHARING,
        "watching viewing like likes restacks shares views replies reactions claps reposts followers comments online",
        r"^\d[\d.,]{0,8} ?[km]? (?:more )?(?:watching|viewing|likes?|restacks?|shares?|views?|replies|reply|reactions?"
        r"|claps?|reposts?|followers?|comments?|online)(?: now)?(?: by .{1,60})?\W*$"
        r"|^(?:likes?|comments?|shares?|reply|replies) \(?\d{1,6}\)?$|^liked by .{1,60}$",
        12,
        reported=True,
    ),
    Rule(
        RELATED,
        "ago",
        r"^(?:(?:last )?(?:updated|published|posted|edited) )?(?:\d{1,3}|an?|one|two|three) ?(?:s|m|h|d|w|secs?"
        r"|seconds?"
        r"|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) ago(?: ?[-–—·•|,] ?.{1,40})?\W*$",
        10,
        reported=True,
    ),
    Rule(
        NAVIGATION,
        "sort refresh reporting window tab involved gallery",
        r"^sort(?:ed)? by\b.{0,30}$|^auto-?refresh\b.{0,10}$|^live reporting$|^get involved$"
        r"|\bopens? in (?:a )?new (?:tab|window)\b",
        12,
        reported=True,
    ),
    Rule(
        ADVERTISEMENT,
        "continues weekly links feed content",
        r"^(?:your |the |this )?(?:article|story|text|post) continues (?:below|after)\b.{0,40}$"
        r"|^(?:featured weekly ad|sponsored links?|taboola feed|(?:paid|branded|partner) content)$",
        8,
        reported=True,
    ),
    # ------------------------------------------------------------------------------------------ who runs the site
    Rule(
        COPYRIGHT,
        "registered company vat issn regulated group licence license official responsible network member",
        r"\b(?:registered (?:in|office|number|no|charity)|company (?:no|number|registration)|VAT (?:no|reg|number)|ISSN"
        r"|regulated by (?:ipso|impress)|except where otherwise (?:stated|noted)"
        r"|not responsible for (?:the )?content of)\b"
        r"|^(?:part|a member|a division|a subsidiary) of .{1,60}\b(?:group|network|family|titles|media)\b.{0,40}$"
        r"|^an? official (?:web)?site of\b.{1,60}$",
        35,
        reported=True,
    ),
    Rule(CONTACT, "reached", r"\b(?:can|may) be reached (?:at|on|by|via)\b", 70),
    Rule(CONTACT, "follow", r"(?:^|[.!?] )follow (?:him|her|them|me|@\w{2,30})\b", 40),
)
