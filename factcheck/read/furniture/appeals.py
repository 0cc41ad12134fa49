"""What pages ask of their readers: consent to cookies, a subscription, an address, money."""

from __future__ import annotations

from factcheck.read.furniture.rule import COOKIES, DONATION, NEWSLETTER, SUBSCRIPTION, Rule

RULES = (
    # ------------------------------------------------------------------------------------------------ cookie notice
    Rule(
        COOKIES,
        "cookie cookies",
        r"^(?:we (?:use|store|value|care|may use|process|would like|and our)|our (?:web)?sites? uses?"
        r"|this (?:web)?site uses?"
        r"|by (?:clicking|continuing|using|browsing|accepting)|to (?:give|offer|provide) you)\b.{0,300}\bcookies?\b",
        90,
    ),
    Rule(
        COOKIES,
        "cookie cookies",
        r"^(?:(?:accept|reject|allow|manage|decline|refuse|disable)(?: all| additional| optional"
        r"| essential)?) cookies\W*$"
        r"|^cookies?(?: (?:policy|settings|preferences|notice|consent|declaration|statement))?\W*$",
        6,
        reported=True,
    ),
    Rule(
        COOKIES,
        "consent privacy accept",
        r"^(?:accept (?:all|and continue|& continue)|manage (?:consent|preferences|my choices)|(?:we"
        r"|your) (?:value|care about) your"
        r" privacy|your privacy (?:choices|matters|is important to us))\W*$",
        10,
        reported=True,
    ),
    Rule(
        COOKIES,
        "choices settings data",
        r"^your (?:\w{1,12} )?choices (?:regarding|about|on)\b.{0,40}$|\bchange your mind\b.{0,40}\bsettings\b",
        45,
        addressed=True,
    ),
    # --------------------------------------------------------------------------------------------------- newsletter
    Rule(NEWSLETTER, "spam unsubscribe", r"\bno spam\b|\bunsubscribe (?:at )?any ?time\b|\bone click to leave\b", 40),
    Rule(
        NEWSLETTER,
        "newsletter newsletters inbox briefing email mail alerts",
        r"^(?:get|receive|sign ?up|have|want|subscribe|enter|join|stay|never miss|don't miss"
        r"|keep up)\b.{0,180}\b(?:newsletters?"
        r"|inbox|briefings?|e-?mail(?: alerts?| address| updates)?|alerts)\b",
        40,
        addressed=True,
    ),
    Rule(
        NEWSLETTER,
        "inbox",
        r"\b(?:straight|direct|directly|delivered|sent|right)\b.{0,30}\b(?:to|in|into) your (?:e-?mail )?inbox\b"
        r"|\bin your inbox (?:each|every|on)\b",
        45,
    ),
    Rule(NEWSLETTER, "newsletter newsletters", r"\b(?:to|for|from) our (?:\S{1,20} ){0,3}newsletters?\b", 30),
    Rule(
        NEWSLETTER,
        "newsletter newsletters email mail",
        r"^(?:(?:our|the|daily|weekly|morning|evening|email|free) ){0,3}newsletters?(?: sign-?up)?\W*$"
        r"|^(?:your |enter your )?e-?mail(?: address)?\W*$",
        5,
        reported=True,
    ),
    Rule(
        NEWSLETTER,
        "signing subscribing",
        r"^(?:thanks?|thank you) (?:you )?for (?:signing up|subscribing|registering)|^by (?:signing up"
        r"|subscribing)\b.{0,120}\byou",
        50,
    ),
    # -------------------------------------------------------------------------------------- subscription or sign-in
    Rule(
        SUBSCRIPTION,
        "limit",
        r"\b(?:free|daily|monthly|weekly) (?:free )?article limit\b|\byour (?:free )?limit of .{0,20}articles\b",
        40,
    ),
    Rule(
        SUBSCRIPTION,
        "articles stories article",
        r"^you(?: have|'ve|'ll have)\b.{0,60}\b(?:free )?(?:articles?|stories)\b.{0,40}(?:left|remaining|month"
        r"|limit|today|week)"
        r"|^\d{1,2} (?:free )?(?:articles?|stories) (?:left|remaining)\b",
        30,
    ),
    Rule(
        SUBSCRIPTION,
        "already",
        r"\balready (?:an? )?(?:\w{1,20} )?(?:subscriber|member|subscribed|registered)\b ?\?"
        r"|^already (?:an? )?(?:subscriber|member|subscribed)\b",
        20,
    ),
    Rule(
        SUBSCRIPTION,
        "subscribe",
        r"^(?:please )?subscribe\b.{0,120}\b(?:our|now|today|here|us|free|newsletter|unlimited|full access|support|"
        r"never miss|"
        r"continue|keep reading|\d{1,3}p?)\b|^(?:please )?subscribe(?: \S{1,20}){0,2}\W*$|\bsubscribe (?:now"
        r"|today|here|to "
        r"(?:our|read|continue|unlock|keep reading))\b",
        30,
    ),
    Rule(
        SUBSCRIPTION,
        "log login sign signin register",
        r"^(?:please )?(?!.{0,60}\bcomments?\b)(?:log ?in|sign ?in|log ?out|sign ?out|log ?on|register)"
        r"(?: (?:to|here|now|with|or|today|free|for)\b.{0,80})?[.!:>»]?$",
        14,
    ),
    Rule(
        SUBSCRIPTION,
        "sign signup",
        r"^sign ?up(?: (?:now|today|here|free|for free))?\W*$|^sign ?up\b.{0,100}\b(?:our|us|your|alerts?"
        r"|updates|briefings?)\b",
        25,
    ),
    Rule(
        SUBSCRIPTION,
        "join",
        r"^join (?:us|our|now|today|free)\b(?!.{0,200}\b(?:fight|war)\b)"
        r"|^join .{1,60}\b(?:for|and get|to get)\b.{0,40}\b(?:access|analysis|newsletter|updates|exclusives?"
        r"|discounts?)\b",
        20,
    ),
    Rule(
        SUBSCRIPTION,
        "reading",
        r"^to (?:continue|keep) reading\b.{0,100}\b(?:subscribe|sign|log|register|create|account|please|click)\b"
        r"|^(?:subscribe|sign|log|register|to|create|support)\b.{0,120}\b(?:to )?(?:continue"
        r"|keep) reading(?: (?:this|the) (?:article"
        r"|story))?[.!:]?$|^(?:continue|keep) reading(?: (?:this|the) (?:article|story)| below| with .{1,60})?\W*$",
        30,
    ),
    Rule(
        SUBSCRIPTION,
        "access",
        r"^(?:get|enjoy|unlock|subscribe|try|for|gain)\b.{0,60}\b(?:unlimited|full|premium|exclusive"
        r"|ad-free) (?:digital )?access\b",
        30,
    ),
    Rule(
        SUBSCRIPTION,
        "subscribers members subscriber member supporter",
        r"^(?:for )?(?:subscribers|members)[ -]only\W*$|^(?:this|the) (?:article|story|content|page"
        r"|section) is (?:only |free )?(?:for"
        r"|available to|reserved for|exclusive to)\b.{0,50}\b(?:subscribers|members)\b"
        r"|^become an? .{0,40}(?:subscriber|member"
        r"|supporter)\b.{0,80}",
        25,
    ),
    Rule(
        SUBSCRIPTION,
        "subscriber logged log login registered",
        r"^(?:you|users) (?:must|need to|have to) (?:be|become|log|sign|register|subscribe)\b",
        30,
    ),
    Rule(
        SUBSCRIPTION,
        "try trial free",
        r"^(?:try|get) (?:\S{1,15} )?\d{1,3} (?:days?|weeks?|months?|issues?)\b.{0,40}(?:free|for|only)"
        r"|^(?:start|begin|get|try)\b"
        r".{0,30}\bfree trial\b|^(?:it's )?free to (?:try|join|register)\b",
        20,
    ),
    Rule(
        SUBSCRIPTION,
        "account password",
        r"^(?:create|open|need|don't have) (?:an|a|your)(?: free| new)? account\b|^my account\W*$"
        r"|^forgot(?:ten)? (?:your )?password",
        20,
    ),
    Rule(SUBSCRIPTION, "cancel", r"\bcancel (?:at )?any ?time\b|^no (?:strings|commitment)\b.{0,40}\bcancel\b", 30),
    Rule(
        SUBSCRIPTION,
        "readers plan plans subscription",
        r"^(?:readers|subscribers|members) with an? (?:plan|subscription|account)\b.{0,160}\byou\b"
        r"|^(?:there is|there's) more to this (?:story|article)\W*$",
        40,
    ),
    # ----------------------------------------------------------------------------------------------- donation appeal
    Rule(
        DONATION,
        "donate contribute",
        r"^(?:please )?(?:donate|contribute)(?: (?:now|today|here|online|monthly|to (?:us|our)\b.{0,100}))?[.!]?$",
        20,
    ),
    Rule(
        DONATION,
        "support",
        r"^(?:please )?support (?:us|our (?:work|journalism|reporting|newsroom|site|mission|journalists|team)"
        r"|(?:independent|quality"
        r"|local|free|public|investigative|non-?profit|fearless) (?:journalism|media|news|reporting))\b",
        30,
    ),
    Rule(DONATION, "support", r"(?-i:^(?:SUPPORT|Support) (?:[Tt]he |THE )?(?:[A-Z][\w.'&-]{0,20} ?){1,5}!$)", 7),
    Rule(
        DONATION,
        "consider",
        r"\b(?:please|you(?:'ll| will| would)?|and) consider (?:making a .{0,20}\b(?:donation|contribution|gift)"
        r"|donating|supporting (?:us|our)"
        r"|subscribing|becoming an?)\b",
        80,
    ),
    Rule(
        DONATION,
        "readers supporters",
        r"\bsupport of (?:our|readers like you)\b.{0,40}|\breaders like you\b|^(?:we|our)\b.{0,200}\b(?:rely"
        r"|depend|relies|depends|funded)"
        r"\b.{0,20}\b(?:our readers|your|readers|donations|supporters)\b",
        80,
    ),
    Rule(
        DONATION,
        "journalism",
        r"\b(?:independent|quality|free|our|fearless|public-interest) journalism\b.{0,200}\b(?:you|your|us|we)\b"
        r"|^(?:you|we|your)\b.{0,120}\b(?:independent|quality|our) journalism\b",
        60,
    ),
    Rule(
        DONATION,
        "donation contribution gift support",
        r"^(?:with |without )?your (?:\S{1,15} )?(?:donation|contribution|gift|support)\b.{0,160}\b(?:us|our|we"
        r"|journalism|reporting)\b"
        r"|^(?:if|because) you\b.{0,120}\b(?:make|leave|give) (?:us )?a (?:\S{1,15} )?(?:donation|contribution"
        r"|gift)\b",
        60,
    ),
    Rule(
        DONATION,
        "help",
        r"^(?:you can )?(?:please )?help (?:us|keep)\b.{0,100}\b(?:journalism|reporting|alive|independent"
        r"|newsroom|continue|stories)\b",
        40,
    ),
)
