"""What pages print around an article: buttons, menus, links to other stories, rights and origins."""

from __future__ import annotations

from factcheck.read.furniture.rule import (
    ADVERTISEMENT,
    COMMENTS,
    CONTACT,
    COPYRIGHT,
    DISCLAIMER,
    NAVIGATION,
    RELATED,
    SHARING,
    SOURCE_LINE,
    Rule,
)

RULES = (
    # ------------------------------------------------------------------------------------------------ share buttons
    Rule(
        SHARING,
        "share tweet email mail print save send copy",
        r"^copy (?:the )?link$|^(?:share|tweet|e-?mail|print|save|send|copy) (?:this|the)"
        r"(?: (?:article|story|page|post|video|link|page link))?"
        r"(?: (?:with|on|via|to|by) .{1,30})?[:.!]?$|^(?:share|send|save) (?:on|via|to|by) \S{1,20}(?: \S{1,20})?$",
        9,
        reported=True,
    ),
    Rule(
        SHARING,
        "follow like find join connect watch",
        r"^(?:follow|like|find|join|connect with|watch) (?:us|me|.{1,40}) on (?:facebook|twitter|x|instagram"
        r"|telegram|google news|google"
        r"|linkedin|youtube|whatsapp|threads|bluesky|mastodon|tiktok|flipboard|social media)\b|^follow us\W*$",
        25,
    ),
    # ----------------------------------------------------------------------------------------------------- comments
    Rule(
        COMMENTS,
        "reply comment comments respond",
        r"^(?:leave|post|add|write|submit) (?:a|your) (?:reply|comment)s?\b.{0,30}$|^(?:cancel )?reply\W*$"
        r"|^(?:(?:\d{1,6}|no|view|read|show|see|load|all|hide|reader|user|your|join the|more|the|latest|top"
        r"|and) ){0,4}comments?"
        r"(?: ?\(?\d{1,6}\)?| (?:are )?(?:closed|off|disabled)(?:\.| for .{0,30})?| policy| section| below"
        r"| yet)?\W*$",
        9,
        reported=True,
    ),
    Rule(
        COMMENTS,
        "comment comments commenting discussion conversation",
        r"^join the (?:conversation|discussion|debate)\b|^(?:you must|please|log|sign|users must"
        r"|to)\b.{0,80}\b(?:post|leave|join|view|make)"
        r"(?:, \w{1,10})?(?: or \w{1,10})?(?: a| the)? (?:comments?|conversation|discussion)\b|^have your say\b"
        r"|^report (?:this )?comment|^(?:log|sign) ?in to (?:comment|reply)\W*$",
        25,
    ),
    Rule(
        COMMENTS,
        "published required typo think",
        r"^your e-?mail address will not be (?:published|shared)|^required fields are marked|^report an? (?:typo"
        r"|error|correction)"
        r"|^what do you think\?.{0,80}\bcomments?\b",
        25,
    ),
    # ---------------------------------------------------------------------------------------------- related stories
    Rule(
        RELATED,
        "read related recommended most trending top latest more editor's editors you don't must up next previous"
        " case popular see also what",
        r"^(?:read (?:more|next|also|now|this next)|see (?:also|more)|also (?:read|see)|related(?: (?:stories"
        r"|articles|content|topics|coverage|news"
        r"|posts|links|reading|videos?))?|recommended(?: (?:for you|stories|articles|reading|videos))?"
        r"|most (?:read|popular|viewed|shared|"
        r"commented|recent)|trending(?: now| stories| topics)?|top stories|latest (?:news|stories|headlines"
        r"|updates|videos)|more (?:stories|news"
        r"|articles|headlines|coverage|on this (?:story|topic))|more|editors?'?s? (?:picks?|choice)|you (?:may"
        r"|might) (?:also )?(?:like|be "
        r"interested in|have missed)|don't miss|must[- ]reads?|up next|next (?:article|story|post)"
        r"|previous (?:article|story|post)"
        r"|in case you missed it|popular (?:now|stories|articles|posts)|what to read next"
        r"|what others are reading)(?: ?[:>»|…–—-] ?.{0,150}|\W*)$",
        25,
        reported=True,
    ),
    Rule(
        RELATED,
        "read",
        r"^(?:to )?read (?:the|this) (?:entire|full|original|whole|rest of the|complete)(?: (?:article|story"
        r"|report|statement|text"
        r"|interview|post|piece))?\b.{0,80}(?:here|:|>|»|at \S{1,60}|on \S{1,60})\W*$"
        r"|^read more (?:about|on|at|from|here|in)\b[^.]{0,80}$|^to read the (?:entire|full|rest)\b.{0,80}",
        20,
        reported=True,
    ),
    # ----------------------------------------------------------------------------------- advertisement, navigation
    Rule(
        ADVERTISEMENT,
        "advertisement advertisements ad ads sponsored promoted paid partner continues continue scroll",
        r"^(?:advertisements?|ads?|ads by .{1,30}|sponsored(?: content| stories| by .{0,40})?"
        r"|promoted(?: content| stories)?|paid (?:content|post"
        r"|partnership)|partner content|ad feedback|(?:article|story|text) continues(?: (?:below|after).{0,40})?"
        r"|continue(?:s)? (?:below|after) "
        r"(?:the )?(?:ad|advert|advertisement)|scroll (?:down )?to continue.{0,30}|skip (?:ad|advertisement)"
        r"|remove ads|report this ad)\W*$",
        8,
        reported=True,
    ),
    Rule(
        NAVIGATION,
        "click tap",
        r"^(?:click|tap) (?:here|below|on the|the (?:link|button|image))\b|\bclick here\b.{0,60}$",
        20,
    ),
    Rule(
        NAVIGATION,
        "menu home search close loading skip back jump toggle open main sitemap site contact about careers"
        " advertise rss help faq faqs terms "
        "accessibility play pause mute listen watch gallery slideshow view full enlarge image hide caption text"
        " dark translate download get please "
        "reading read privacy min views shares do your",
        r"^(?:menu|home|search|close|loading|skip to .{0,30}|back to (?:top|homepage|home)|jump to .{0,30}"
        r"|toggle .{0,20}|open (?:menu|navigation)"
        r"|main menu|site ?map|contact us|about us|careers|advertise(?: with us)?|rss(?: feeds?)?|help|faqs?"
        r"|terms(?: (?:of (?:use|service|sale)"
        r"|and conditions|& conditions))?|privacy(?: (?:policy|notice|settings|cent(?:er|re)|manager"
        r"|statement))?|do not sell .{0,40}|accessibility"
        r"(?: statement)?|play|pause|mute|listen(?: now| to (?:this )?(?:article|story))?|watch(?: now| live"
        r"| more| (?:the )?video)?|(?:view |photo )?"
        r"gallery|slideshow|full screen|enlarge(?: image)?|(?:hide |toggle )?caption|image(?: source)?|text size"
        r"|font size|dark mode|translate"
        r"|download (?:pdf|the app.{0,30})|get the app.{0,30}|please (?:wait|enable javascript).{0,60}"
        r"|\d{1,2}[ -]?min(?:ute)?s? read|read time:? .{0,20}"
        r"|\d{1,7} (?:views|shares|likes)|(?:estimated )?reading time:? .{0,20})\W*$",
        10,
        reported=True,
    ),
    Rule(
        NAVIGATION,
        "ok okay got agree accept thanks now later yes see add pass choices permissions log login register useful"
        " helpful necessary want plan plans",
        r"^(?:ok(?:ay)?|(?:ok(?:ay)?,? )?got it|i (?:agree|accept)|no,? thanks?|not now|maybe later"
        r"|yes,? (?:please|send|sign)(?: \S{1,12}){0,4}|see (?:all )?(?:plans|offers|prices)|add yours|pass it on"
        r"|(?:your )?ad choices|reprints? (?:and|&) permissions?|log ?in ?/ ?(?:register|sign ?up|subscribe)"
        r"|was this (?:article |page )?(?:useful|helpful)\?(?: yes ?/ ?no)?|(?:only )?(?:strictly )?necessary"
        r"(?: ones| cookies| only)|i (?:want to|have an?) (?:\S{1,12} ){0,3}(?:in|already|account|plan))\W*$",
        8,
        reported=True,
    ),
    Rule(
        NAVIGATION,
        "javascript blocker adblocker browser",
        r"\benable javascript\b|\b(?:your|an|disable) ad ?-?blocker\b.{0,80}\b(?:you|your|us|our|please)\b"
        r"|^your browser (?:is|does)\b",
        40,
    ),
    Rule(
        NAVIGATION,
        "tags tag topics topic filed category categories keywords posted",
        r"^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords) ?:.{0,200}$|^(?:filed under"
        r"|posted in)\b.{1,80}[^.]$",
        25,
        reported=True,
    ),
    # ------------------------------------------------------------------------------------------ copyright, sources
    Rule(
        COPYRIGHT,
        "© copyright rights c",
        r"©|^\(c\) ?\d{4}|^copyright(?: ©| \(c\)|,? \d{4}| by)|^.{0,80}\ball rights reserved\b",
        40,
    ),
    Rule(
        COPYRIGHT,
        "published reproduced republished copied broadcast rewritten reproduction republication reprint reprinted",
        r"^(?:this|the|no part|material|content|articles?)\b.{0,80}\b(?:may|must|can) (?:not )?be (?:published"
        r"|reproduced|republished|copied"
        r"|broadcast|rewritten|reprinted)\b.{0,80}\b(?:permission|broadcast|rewritten|redistributed|consent|form)\b"
        r"|^(?:reproduction|republication|reprint\w{0,4})\b.{0,60}\b(?:prohibited|permission|allowed)\b",
        50,
    ),
    Rule(
        COPYRIGHT,
        "hyperlink link using",
        r"\b(?:active|direct) (?:hyper)?link\b.{0,60}\b(?:original|source|material|site|required|mandatory)\b"
        r"|^(?:if|when) using .{0,80}\bcontent\b",
        40,
    ),
    Rule(COPYRIGHT, "powered", r"^(?:proudly )?powered by \S{1,20}(?: \S{1,20}){0,2}$", 6, reported=True),
    Rule(
        SOURCE_LINE,
        "first originally previously this republished translated syndicated with",
        r"^(?:first|originally|previously) (?:published|appeared|posted|reported|broadcast) (?:by|in|on|at|as"
        r"|here)\b.{0,120}$|^this (?:article|story"
        r"|piece|post|report|interview|column|essay|text) (?:was |has been |is )?(?:first |originally |also "
        r"|re-?)?(?:published|appeared|appears|"
        r"produced|adapted|translated|republished|posted|syndicated)\b|^(?:re-?published|syndicated) (?:with"
        r"|from|under|by)\b|^translated (?:from|by)\b"
        r"|^with (?:reporting|files|material|additional reporting) (?:by|from)\b",
        35,
    ),
    Rule(
        SOURCE_LINE,
        "source via h",
        r"^(?:source|via|h/t) ?: ?.{1,150}$",
        20,
    ),
    Rule(
        SOURCE_LINE,
        "contributed assistance",
        r"^.{2,150}\bcontributed (?:reporting|to this (?:report|story|article|piece))\b.{0,40}$"
        r"|^\W{0,3}with assistance (?:by|from)\b",
        40,
    ),
    Rule(
        CONTACT,
        "contact mail write reach reached tip tips follow",
        r"\b[\w.+-]{1,40}@[\w-]{1,40}\.[a-z]{2,10}\b|^\W{0,3}(?:follow|contact|reach|write to) .{1,60} @\w{2,30}\W*$",
        30,
    ),
    Rule(
        DISCLAIMER,
        "views opinions disclaimer",
        r"^(?:the )?(?:views|opinions)\b.{0,60}\bexpressed\b.{0,200}"
        r"\b(?:authors?'?s?|writers?'?s?|own|do not|not necessarily)\b"
        r"|^disclaimer ?:",
        60,
    ),
    Rule(
        NAVIGATION,
        "recaptcha playback unsupported",
        r"\bprotected by recaptcha\b|^media playback is unsupported\b",
        30,
    ),
    Rule(
        RELATED,
        "watch read listen see",
        r"^(?:watch|read|listen|see)(?: (?:live|more|also))? ?[:|] .{1,150}[^.]$",
        25,
        reported=True,
    ),
)
