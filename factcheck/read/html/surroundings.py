"""What the elements around a line are called: pages name their furniture, whatever words stand in it.

Class names, roles and tags tell more than wordings, which every house invents anew; but a name on an element that holds
the article too ("comments-open" on the whole page) tells nothing, so whoever asks weighs what the element holds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

Part = Literal["", "furniture", "standfirst", "box"]

NAMED_BY = frozenset(("class", "id", "role", "data-component", "data-testid", "itemprop", "aria-label"))
LONGEST_NAME = 400
SEAM = re.compile(r"(?<=[a-z])(?=[A-Z])|[-_]{2,}|_")
"""Where a word begins in "RelatedStories" and in "article__lead"."""
FURNITURE_TAGS = frozenset(("nav", "footer", "form", "button", "label", "dialog", "menu"))
_FURNITURE = (
    "ads? advert(?:isement|s)? sponsor(?:ed|s)? taboola outbrain promos? promotion puff marketing cta banner"
    " share(?:s|-?bar|-?tools?|-?buttons?)? sharing sharedaddy social(?:-?share|-?links)? follow-?us"
    " newsletters? sign-?up mc4wp subscri(?:be|ption)s? subscriber paywall regwall gate(?:way)? meter(?:ed)?"
    " registration log-?in donat(?:e|ion)s? epic contributions?-epic support-?us appeal app-?(?:promo|banner|download)"
    " related(?:-?\\w+)? recirc\\w* recommend(?:ed|ations?) rich-?link most-?(?:viewed|read|popular) popular trending"
    " read-?(?:more|next) up-?next jp-relatedposts next-?(?:article|story|post) post-?navigation"
    " comments? comment-?\\w+ disqus discussion reactions? conversation community"
    " cookies? consent gdpr cmp privacy interstitial modal popup overlay"
    " nav navigation navbar menu(?:bar)? breadcrumbs? pagination pager skip-?link sidebar widgets?(?:-area)?"
    " contentinfo complementary alertdialog toolbar tablist search dialog"
    " (?:author-?)?bio author-?(?:bio|card|box|info|profile) about-?(?:the-?)?author"
    " tags tag-?list topics? tools? (?:post|article|page)-?(?:tools|actions) actions submeta"
    " audio(?:-?player)? player podcast feedback poll survey rating weather ticker"
    " republish(?:ing)? copyright disclaimer trust-?(?:box|project|indicators?)? site-?(?:footer|info|header)"
    " (?:article|entry|post)-?footer masthead"
)
_STANDFIRST = (
    "standfirst dek sub-?title sub-?head(?:line)?s? strap-?line deck"
    " (?:article|story|entry|post)-?(?:intro|summary|lede?|lead|excerpt|description)"
)
_BOX = "fact-?(?:box|file)\\w* info-?box explainer key-?(?:points?|facts?|takeaways?) at-?a-?glance q-?and-?a"


def _names(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|[^a-z])(?:{'|'.join(words.split())})(?:$|[^a-z])")


FURNITURE, STANDFIRST, BOX = _names(_FURNITURE), _names(_STANDFIRST), _names(_BOX)


def part_of(tag: str, attributes: Mapping[str, str]) -> Part:
    """What an element is by its tag and by what it is called; "" where neither tells."""
    if tag in FURNITURE_TAGS:
        return "furniture"
    named = names_of(attributes)
    if BOX.search(named):
        return "box"
    if STANDFIRST.search(named):
        return "standfirst"
    return "furniture" if FURNITURE.search(named) else ""


def names_of(attributes: Mapping[str, str]) -> str:
    """Everything that an element is called, in small letters."""
    named = " ".join(attributes[name] for name in sorted(NAMED_BY & attributes.keys()))[:LONGEST_NAME]
    return SEAM.sub("-", named).lower()
