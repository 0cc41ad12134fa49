"""Who did what one does, by the words around: who claimed the attack, who was called in as administrator.

Such names are often no names that a list knows ("Red Dawn", "Marlow Price"): the words beside them tell what they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.find.found import Found
from factcheck.find.lexicon.attributes import Attribute
from factcheck.models import OtherValue

_WORD = r"[A-ZÀ-Þ][\w'’&.-]{0,25}"
_JOIN = r"(?: (?:&|and|of|for|the|al|de|del|in|von))"
_NAME = rf"(?:{_WORD}(?:{_JOIN}{{0,2}} {_WORD}){{0,4}})"
_WHAT = (
    r"(?: (?:group|movement|militia|militants|rebels|faction|cell|organisation|organization|guerrillas|separatists))?"
)
_DONE = r"(?:,? which)?(?: (?:has|have|had|was|were|is|are))?(?: been)?(?: \w{1,12})?"
_CLAIMED = (
    rf"WHO{_WHAT}(?: (?:later|has|have|had|on \w{{3,9}})){{0,2}} (?:claimed (?:the )?(?:responsibility|credit)|"
    rf"claimed the "
    r"(?:attack|bombing|killing|kidnapping)|said (?:it|they|its \w+) (?:was|were|had|carried) (?:behind|"
    r"carried out|planted|out|responsible))",
    r"claimed by (?:the |a )?WHO",
    r"responsibility[^.;\n\"“]{0,40} by (?:the |a )?WHO",
    rf"WHO{_WHAT} planted the (?:bombs?|device)",
)
_ADMINISTERED = (
    rf"WHO,?{_DONE} (?:appointed|called in|named)(?: as)?(?: the| joint)? administrators?",
    r"(?:[Aa]dministrators?,?(?: from)?|appointed|called in) (?:accountants |the firm )?WHO(?= (?:as|to|will|has|"
    r"have|is|are|said|were|was)\b|,)",
    r"WHO(?= (?:has|have|had) been (?:called|brought) in)",
)
_BOUGHT = (
    r"(?:bought|acquired|taken over) by (?:the )?(?:[a-z]\w{0,15} )?WHO",
    r"WHO (?:has |had )?(?:agreed to buy|acquired|is buying|will buy|bought) (?:the|it|its|all)\b",
)
_TABLE = {
    "claim of the attack": ("Who claimed the attack?", _CLAIMED, 0),
    "administrator": ("Who is the administrator?", _ADMINISTERED, 0),
    "buyer": ("Who is the buyer?", _BOUGHT, 2),
}
_PATTERNS = {
    name: re.compile(
        r"\b(?:" + "|".join(words.replace("WHO", f"(?P<w{at}>{_NAME})") for at, words in enumerate(patterns)) + ")"
    )
    for name, (_, patterns, _) in _TABLE.items()
}
NAMED = tuple(
    Attribute(name, question, (), shares=shares, free=True, sort="name")
    for name, (question, _, shares) in _TABLE.items()
)
"""The sets, whose members are names."""
_NOBODY = frozenset(
    "no nobody none it they he she we i police officials this that who another the monday "
    "tuesday wednesday thursday friday saturday sunday".split()
)
_NOT_SO = re.compile(
    r"\b(?:den(?:y|ies|ied)|reject|not|never|no|if|may|might|could|would|talks|and other|string of|"
    r"series of|wave of|spate of|attacks|bombings|killings)\b|n['’]t\b",
    re.IGNORECASE,
)


def find_named(text: str) -> Iterator[Found[OtherValue]]:
    """Names with what their bearer did, set by set."""
    for name, pattern in _PATTERNS.items():
        for match in pattern.finditer(text):
            who = next(group for at in range(len(_TABLE[name][1])) if (group := match.group(f"w{at}")))
            bare = re.sub(r"^(?:The|A) ", "", who).strip(".,")
            if bare.casefold() in _NOBODY or _NOT_SO.search(text[max(0, match.start() - 40) : match.end() + 15]):
                continue
            start = match.start() + match.group().index(who) + len(who) - len(re.sub(r"^(?:The|A) ", "", who))
            value = OtherValue(text=bare, attribute=name, member=bare.casefold())
            yield Found(start, start + len(bare), bare, value)
