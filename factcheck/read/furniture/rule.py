"""What a rule of page furniture is.

A line is furniture where it speaks to the reader about the page ("Subscribe to our newsletter"); an article about
newsletters speaks about others ("The paper's newsletter has 4,000 readers"). So the open-ended shapes demand an
imperative at the start or the page's own "our", "us", "your", and give way where the line reports what somebody said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

COOKIES = "cookie notice"
SUBSCRIPTION = "subscription or sign-in"
NEWSLETTER = "newsletter"
DONATION = "donation appeal"
SHARING = "share buttons"
COMMENTS = "comments"
RELATED = "related stories"
ADVERTISEMENT = "advertisement"
NAVIGATION = "navigation"
COPYRIGHT = "copyright"
SOURCE_LINE = "source line"
METADATA_LINE = "metadata line"
CONTACT = "contact line"
DISCLAIMER = "disclaimer"
SITE = "the site's own words"
AUTHOR = "about the author"
APPEALS = frozenset({COOKIES, SUBSCRIPTION, NEWSLETTER, DONATION})
"""Reasons that speak to the reader; text between two of them may belong to the same box."""

FURNITURE = APPEALS | {
    SHARING,
    COMMENTS,
    RELATED,
    ADVERTISEMENT,
    NAVIGATION,
    COPYRIGHT,
    CONTACT,
    DISCLAIMER,
    SITE,
    AUTHOR,
}
"""Reasons of what belongs to the page whatever story stands on it."""

ADDRESSES = re.compile(
    r"\b(?:our|your|us|you|we|now|free|today)\b|\b(?:newsletters?|inbox|alerts|updates)\W*$", re.IGNORECASE
)
AGENCY = (
    r"(?:AP|AFP|EPA(?:-EFE)?|Reuters|Getty(?: Images)?|TASS|Sputnik|RIA Novosti|Xinhua|Anadolu(?: Agency)?|dpa|PA"
    r"|UPI|ANSA|Interfax|Bloomberg|Shutterstock|Alamy|iStock|Unsplash|Flickr|Wikimedia(?: Commons)?|Wikipedia"
    r"|Zuma(?: Press)?|NurPhoto|Rex|CNN|BBC|NPR|Associated Press|Agence France-Presse|Press Association|Handout)"
)
"""Agencies and picture desks, as credits name them."""


@dataclass(frozen=True)
class Rule:
    """One shape of line, tried only on lines that hold one of its trigger words."""

    reason: str
    triggers: str
    shape: str
    most_words: int = 25
    reported: bool = False
    """Whether the shape still holds in a line that reports what somebody said."""
    addressed: bool = False
    """Whether the line must speak to the reader, or end in what is offered."""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The shape, compiled when it is first needed."""
        return re.compile(self.shape, re.IGNORECASE)

    def fits(self, line: str, words: int, reports: bool) -> bool:
        """Whether a line of so many words is of this shape."""
        if words > self.most_words or (reports and not self.reported):
            return False
        return bool(self.pattern.search(line)) and (not self.addressed or bool(ADDRESSES.search(line)))
