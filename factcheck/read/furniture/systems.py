"""What widespread publishing systems print of their own accord: players, pagers, counters, reactions, notices."""

from __future__ import annotations

from factcheck.read.furniture.rule import (
    COMMENTS,
    CONTACT,
    COPYRIGHT,
    DISCLAIMER,
    METADATA_LINE,
    NAVIGATION,
    RELATED,
    SHARING,
    SITE,
    SOURCE_LINE,
    SUBSCRIPTION,
    Rule,
)

ALONE = (
    "follow following bookmark gift embed permalink cite dismiss expand collapse minimi[sz]e transcript captions mute"
    " unmute settings notifications logout remove undo submit reset register subscribe subscribed donate unsubscribe"
    " reply replies react report flag upvote downvote award newest oldest relevance pause resume replay rewind"
    " impressum imprint datenschutz sitemap rss webring guestbook trackback trackbacks pingback pingbacks"
)
"""Words that say nothing alone on a line but what a button does."""

RULES = (
    Rule(
        METADATA_LINE,  # of databases of news
        "length words count language document type publication journal code load dateline accession database subject"
        " company industry person geographic organization ticker classification descriptors",
        r"^(?:length|word count|wc) ?: ?[\d,.]+(?: words)?\W*$"
        r"|^(?:document|publication|source|media)[- ]type ?: .{1,60}$"
        r"|^(?:load[- ]date|journal code|accession (?:no|number)|document (?:id|no|number)|database|descriptors)"
        r" ?: .{1,120}$"
        r"|^(?:subject|company|industry|person|geographic|organi[sz]ation|ticker|city|state|country)s? ?:.{0,300}"
        r"\(\d{1,3}%\).{0,300}$|^language ?: ?\w{2,12}\W*$|^end of document\W*$",
        40,
        reported=True,
    ),
    Rule(
        COMMENTS,  # in the languages of other papers
        "kommentar kommentare commentaire commentaires comentario comentarios commenti reacties reactions comments",
        r"^(?:\d{1,6} )?(?:kommentare?|commentaires?|comentarios?|commenti|reacties)(?: ?\(?\d{1,6}\)?)?\W*$",
        3,
        reported=True,
    ),
    Rule(
        SITE,  # the banner on the pages of American authorities
        "gov https",
        r"^official websites use \.gov$|^an? \.gov website belongs to\b|^secure \.gov websites use https$"
        r"|^an? lock\b.{0,40}\bor https\b.{0,160}",
        30,
    ),
    Rule(
        NAVIGATION,  # what a browser prints at the foot of every page
        "http https",
        r"^https?://\S{4,300} \d{1,3}/\d{1,3}$",
        3,
        reported=True,
    ),
    Rule(NAVIGATION, ALONE.replace("[sz]", "s"), rf"^(?:{'|'.join(ALONE.split())})\W*$", 1, reported=True),
    Rule(
        NAVIGATION,
        "older newer previous next prev back page pages first last",
        r"^(?:older|newer|previous|next|prev|first|last)(?: (?:posts?|articles?|entry|entries|story|stories|page|issue"
        r"|chapter|gallery|slide|photo|video))?(?: ?[»>→|/:] ?.{0,100}(?<!\.)|\W*)$|^pages?:? (?:\d{1,3} ?){1,12}$"
        r"|^page \d{1,3} of \d{1,3}$|^back to (?:all|the|top|main|list|news|blog|search)\b.{0,40}$",
        18,
        reported=True,
    ),
    Rule(
        NAVIGATION,
        "image photo slide picture video of list items captures capture",
        r"^(?:image|photo|slide|picture|video|item) ?\d{1,3} ?(?:of|/) ?\d{1,3}\W*$|^\d{1,3} of \d{1,3}\W*$"
        r"|^list (?:of \d{1,3} items?|\d{1,3} of \d{1,3})\b.{0,120}$|^end of list\W*$|^\d{1,6} captures?$"
        r"|^about this capture$|^the wayback machine\b.{0,120}$",
        20,
        reported=True,
    ),
    Rule(
        NAVIGATION,
        "media code clipboard browser player video audio playing listen transcript error loading upgrading px heard",
        r"^no media source (?:is )?currently available|^(?:the )?code has been copied|\bwidth px\b"
        r"|^your browser (?:does|is|doesn)|^to view this (?:video|content)\b|^(?:video|audio|media) player\b.{0,60}$"
        r"|^this (?:video|audio|content|browser|embed)\b.{0,40}\b(?:available|supported?|loaded|played"
        r"|loading)\b.{0,40}$"
        r"|^now playing\W*$|^\d{1,2}[ -]minute listen\b.{0,30}$|^an error (?:has )?occurred\b|^loading\W*$"
        r"|^heard on\b.{1,60}$|^(?:listen|watch|play)(?: ?[·•|(:-]| to| this)? ?(?:\d{1,2}:\d\d|\d{1,3} ?min\w*)\W*$",
        25,
    ),
    Rule(
        NAVIGATION,
        "posted labels hits archive pageviews profile followers online guests remember username atom blogthis"
        " permalink views written category details",
        r"^posted by .{1,40}? (?:at|on) \d.{0,40}$|^labels ?:.{1,120}$|^hits ?: ?[\d.,]+$|^blog archive$"
        r"|^(?:total )?page ?views\W*\d*$|^view my complete profile$|^\d{0,7} ?followers$|^who(?:'s| is) online$"
        r"|^we have \d+ guests?\b.{0,60}$|^remember me$|^forgot(?:ten)? (?:your |my )?(?:username|password|login)\W*$"
        r"|^(?:subscribe to|posts?) ?:? ?.{0,20}\(atom\)$|\bblogthis\b",
        20,
        reported=True,
    ),
    Rule(
        SUBSCRIPTION,
        "member subscriber premium exclusive plus locked unlocked",
        r"^(?:member|subscriber|premium|plus)s?[ -](?:only|exclusive|content|article|story)(?: (?:story|content"
        r"|article))?\W*$|^(?:this )?(?:article|story|content) (?:is )?(?:un)?locked\W*$",
        8,
        reported=True,
    ),
    Rule(
        COMMENTS,
        "thoughts thought responses response replies",
        r"^(?:\d{1,5}|one|two|three|four|five|six|seven|eight|nine|ten) (?:thoughts?|responses?|replies"
        r"|reply) (?:on|to)\b",
        30,
        reported=True,
    ),
    Rule(
        COMMENTS,
        "keep threatening truthful proactive nice minimized moderator moderators moderation react subject karma",
        r"^(?:keep it clean|don't threaten|be truthful|be nice|be proactive|be civil|stay on topic)\b"
        r"|^(?:this|your) comment (?:was|is|has been|will be)\b.{0,80}|^comments (?:are|may be"
        r"|must be) (?:subject|moderated"
        r"|reviewed|held)\b|^you must be (?:logged|signed) in to (?:react|vote|like)\b",
        40,
    ),
    Rule(
        SHARING,
        "love funny wow sad angry haha like",
        r"^(?:(?:love|funny|wow|sad|angry|haha|like|care|celebrate|insightful)\W{0,3}\d{0,5}\W{0,3}){2,}$",
        14,
        reported=True,
    ),
    Rule(
        SOURCE_LINE,
        "version print appeared supported funded possible partnership collaboration production fund provided source",
        r"^a version of this (?:article|story|column|piece|essay)\b|^(?:from|in) (?:the|today's"
        r"|our) print edition\b.{0,60}"
        r"|^(?:this|the) (?:article|story|report|reporting|series|project|investigation)\b.{0,60}"
        r"\b(?:is|was|were|are) (?:supported|funded|made possible|produced in|co-?published|part of)\b"
        r"|^(?:reporting|travel|research) for this (?:article|story|series|project)\b|^news provided by\W*$"
        r"|^also from this source\W*$",
        40,
    ),
    Rule(
        SITE,
        "standards principles trust nonprofit independent newsroom cooperative receives responsible supported policy",
        r"^our (?:standards|mission|promise|values|policy|process) ?:|\btrust principles\b"
        r"|^why (?:you can )?trust\b.{0,40}$"
        r"|^.{2,60} is an? (?:[\w,-]{1,20} ){0,3}(?:non-?profit|not-for-profit|independent|reader-\w+"
        r"|member-\w+|public)"
        r"(?:,? [\w-]{1,20}){0,3} (?:newsroom|news|media|publication|outlet|publisher|cooperative|magazine"
        r"|organi[sz]ation|site|website|service)\b|\bis solely responsible for (?:all |its )?content\b",
        40,
    ),
    Rule(
        DISCLAIMER,
        "confidential recipient intended virus",
        r"^this (?:e-?mail|message|communication)\b.{0,120}\b(?:confidential|intended|privileged)\b"
        r"|\bnot the intended recipient\b",
        120,
    ),
    Rule(
        DISCLAIMER,
        "shares affiliate commission automated translation translated generated ai artificial funding consult",
        r"\bown shares in\b.{0,80}\b(?:article|organi[sz]ation|affiliations?)\b|\baffiliate (?:links?|commission)\b"
        r"|\bearn an? (?:\w+ ){0,2}commission\b|^this (?:article|text|story|page|summary"
        r"|content)\b.{0,40}\b(?:translated|written"
        r"|generated|produced|created|summari[sz]ed)\b.{0,40}\b(?:automatic|automated|ai|artificial|machine|algorithm)",
        40,
    ),
    Rule(
        COPYRIGHT,
        "licensing reuse reprints reproduce creative republish syndicate permissions",
        r"^(?:acquire|purchase|buy|get|request) (?:licensing|reprint|reuse|republishing)\b.{0,40}$"
        r"|^reuse (?:this|our)\b"
        r"|^(?:order )?reprints?\b.{0,60}$|\bcreative commons\b.{0,80}$|^republish\b.{0,80}",
        25,
    ),
    Rule(
        CONTACT,
        "tips tip secure signal whatsapp confidential hotline newsdesk",
        r"^(?:got|have|send|share|submit)\b.{0,40}\btips?\b|^(?:contact|e-?mail|call|text) (?:the"
        r"|our) (?:news ?desk|newsroom"
        r"|editor|reporter|author|writer)s?\b|\b(?:signal|whatsapp)\b.{0,30}\+?\d[\d ()-]{7,}",
        40,
    ),
    Rule(
        RELATED,
        "elsewhere around recommended stories list promoted web also more topics follow newsletters picks",
        r"^(?:elsewhere|also|more|around|best|from) (?:on|from|in|by|around|across|of) (?:the )?.{1,40}$"
        r"|^recommended (?:from|by|stories)\b.{0,30}$|^promoted (?:stories|links|by)\b.{0,30}$"
        r"|^you(?:'ll| will| might| may) (?:also )?(?:like|love|enjoy|want to read)\b.{0,20}$",
        7,
        reported=True,
    ),
)
