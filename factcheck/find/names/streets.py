"""Sites that their first word or their ending names: "Via dei Cordai", "the Veldstraat", "Mercy General"."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

from factcheck.find.lexicon.words import is_ordinary
from factcheck.find.names.drafts import Draft
from factcheck.find.names.tokens import Token

STREETS_FIRST: Final = (
    "Via|Viale|Vicolo|Piazza|Piazzale|Corso|Largo|Lungomare|Calle|Avenida|Paseo|Plaza|Callejón|Rua|Praça|Rue|Quai|"
    "Ulica|Ulitsa|Jalan|Jl\\.|Carrer|Strada|Bulevardul"
)
"""Words for streets and squares that stand before their names."""
STREETS_LAST: Final = (
    "stra(?:ß|ss)e|gasse|platz|allee|chaussee|straat|laan|plein|gracht|markt|kade|gata|gatan|gaten|vägen|gade|torget|"
    "torvet|tänav|katu|utca"
)
"""Endings for them that are grown together with their names."""
_JOIN: Final = r"(?: (?:de|del|della|delle|dei|degli|di|da|do|dos|das|la|las|los|le|les|du|des|y|e)| d['’])"
_WORD: Final = r"[A-ZÀ-Þ][\w'’-]{1,25}"
_SITE: Final = re.compile(
    rf"\b(?:(?P<first>(?:{STREETS_FIRST})(?:{_JOIN}){{0,2}}(?: ?{_WORD})(?:(?:{_JOIN})? {_WORD}){{0,3}})|"
    rf"(?P<last>[A-ZÀ-Þ][\w-]{{2,25}}(?:{STREETS_LAST})\b)|"
    rf"(?<=at )(?P<general>{_WORD}(?: {_WORD})? (?:General|Memorial|Infirmary))(?! [A-Z])|"
    rf"(?<=to )(?P<taken>{_WORD}(?: {_WORD})? (?:General|Memorial|Infirmary))(?! [A-Z]))"
)


def named_sites(text: str, tokens: list[Token]) -> list[Draft]:
    """Streets, squares and hospitals that other rules do not know by their last word."""
    found = []
    starts: list[int] = []
    for match in _SITE.finditer(text):
        starts = starts or [token.start for token in tokens]
        first = bisect_left(starts, match.start())
        last = bisect_left(starts, match.end()) - 1
        if first <= last and tokens[first].start == match.start() and _is_site(tokens, first, last, match):
            found.append(Draft(first, last, "place"))
    return found


def _is_site(tokens: list[Token], first: int, last: int, match: re.Match[str]) -> bool:
    """Whole words, none of them of a headline in capitals, and no person's: "Otto Weidenmarkt"."""
    if tokens[last].end != match.end() or any(word.shouting for word in tokens[first : last + 1]):
        return False
    if match["first"] is not None:
        return True
    after_a_name = bool(match["last"]) and first > 0 and tokens[first - 1].cap and tokens[first].gap == " "
    return not after_a_name and not is_ordinary(tokens[first].low)
