"""What the names of a text tell of each other: one word has one kind, and what stands in a row is of one kind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise
from typing import Final

from factcheck.find.lexicon import places
from factcheck.find.lexicon.given import GIVEN
from factcheck.find.lexicon.towns import towns
from factcheck.find.lexicon.words import is_ordinary
from factcheck.find.names.drafts import Draft, DraftKind
from factcheck.find.names.evidence import acts_as_body, is_at_a_place, is_camel, stands_after_article
from factcheck.find.names.pieces import SPACES
from factcheck.find.names.tokens import Token
from factcheck.find.spelling import fold

_ON_THE_WAY: Final = frozenset({"at", "from", "between", "via", "to", "reached", "entered", "captured"})
_CODE_NAMES: Final = frozenset({"operation", "hurricane", "typhoon", "cyclone", "storm", "exercise", "project"})
_PARTS: Final = frozenset({"north", "south", "east", "west", "upper", "lower"})
_SHIPS: Final = frozenset(
    {"ship", "tanker", "ferry", "trawler", "yacht", "boat", "vessel", "submarine", "frigate", "freighter", "destroyer"}
)
_LANDS: Final = frozenset({"State", "Coast", "Country", "Land", "Islands", "Highlands", "Side", "Triangle", "End"})
_LISTED: Final = frozenset({"place", "organisation"})


def agreed(tokens: list[Token], drafts: list[Draft]) -> list[Draft]:
    """The drafts with the kinds that they give each other, and words that the text names elsewhere."""
    drafts = [_of_words(tokens, draft) for draft in drafts]
    kinds = _kinds_of(tokens, drafts)
    short = _short_forms(tokens, drafts)
    drafts = [_of_text(tokens, draft, kinds, short) for draft in drafts]
    drafts = sorted([*drafts, *_repeated(tokens, drafts, kinds, short)], key=lambda draft: draft.first)
    drafts = _in_rows(tokens, drafts)
    drafts = _in_rows(tokens, drafts[::-1])[::-1]
    return [_by_default(tokens, draft) for draft in drafts]


def _key(tokens: list[Token], draft: Draft) -> str:
    """The words of a draft."""
    return " ".join(token.text for token in tokens[draft.first : draft.last + 1])


def _kinds_of(tokens: list[Token], drafts: Iterable[Draft]) -> dict[str, DraftKind]:
    """Each name to the kind that every place of the text agrees on."""
    found: dict[str, DraftKind] = {}
    for draft in drafts:
        if draft.kind in _LISTED:
            key = _key(tokens, draft)
            found[key] = draft.kind if found.get(key, draft.kind) == draft.kind else "unknown"
    return {key: kind for key, kind in found.items() if kind != "unknown"}


def _short_forms(tokens: list[Token], drafts: Iterable[Draft]) -> frozenset[str]:
    """First words by which organisations of several words may be called: "Permian Steel Inc."."""
    return frozenset(
        tokens[draft.first].text
        for draft in drafts
        if draft.kind == "organisation" and draft.last > draft.first and not tokens[draft.first].caps
        if tokens[draft.first].text not in places.COUNTRIES and tokens[draft.first].text not in places.DEMONYMS
        if tokens[draft.first].text not in places.OTHER_DEMONYMS and tokens[draft.first].low not in places.DIRECTIONS
    )


def _of_text(tokens: list[Token], draft: Draft, kinds: dict[str, DraftKind], short: frozenset[str]) -> Draft:
    """A draft of no known kind with the kind that the text gives it elsewhere."""
    if draft.first == draft.last and tokens[draft.first].text in short:
        near = is_at_a_place(tokens, draft.first)
        if draft.kind == "unknown" or (draft.kind == "place" and not near and _subject(tokens, draft)):
            return replace(draft, kind="organisation")
    if draft.kind != "unknown":
        return draft
    return replace(draft, kind=kinds.get(_key(tokens, draft), "unknown"))


def _subject(tokens: list[Token], draft: Draft) -> bool:
    """Whether a short form acts as a club or company does: "Leeds, who won", "Delta will pay"."""
    if acts_as_body(tokens, draft.last):
        return True
    after = tokens[draft.last + 1] if draft.last + 1 < len(tokens) else None
    return after is not None and after.low == "who" and after.gap == ", "


def _of_words(tokens: list[Token], draft: Draft) -> Draft:
    """Several words of no known kind: a part of a country, an operation's code name, else mostly a body."""
    if draft.kind != "unknown" or draft.first == draft.last:
        return draft
    opening, last = tokens[draft.first], tokens[draft.last]
    before = tokens[draft.first - 1].low if draft.first else ""
    if opening.low in _CODE_NAMES or before in _SHIPS:
        return draft
    part = opening.low in _PARTS or (opening.low in places.DIRECTIONS and is_at_a_place(tokens, draft.first))
    if part and not is_ordinary(last.low):
        return replace(draft, kind="place")
    opened = is_ordinary(opening.low) and fold(opening.text) not in GIVEN
    if not (opened or is_ordinary(last.low) or is_camel(opening.text) or stands_after_article(tokens, draft.first)):
        return draft
    state = last.text in _LANDS and is_at_a_place(tokens, draft.first - stands_after_article(tokens, draft.first))
    return replace(draft, kind="place" if state else "organisation")


def _repeated(
    tokens: list[Token], drafts: Iterable[Draft], kinds: dict[str, DraftKind], short: frozenset[str]
) -> list[Draft]:
    """Capitalised words outside of every draft that the text names elsewhere."""
    covered = {at for draft in drafts for at in range(draft.first, draft.last + 1)}
    found = []
    for at, token in enumerate(tokens):
        if at in covered or not token.cap or token.headline or len(token.text) < 3:
            continue
        if is_ordinary(token.low) and not stands_after_article(tokens, at) and not acts_as_body(tokens, at):
            continue
        if token.text in short or token.text in kinds:
            found.append(Draft(at, at, kinds.get(token.text, "organisation")))
    return found


def _in_rows(tokens: list[Token], drafts: list[Draft]) -> list[Draft]:
    """Drafts of no known kind with the kind of the name before them in a row: "Puno and Cusco"."""
    found = drafts[:1]
    for before, draft in pairwise(drafts):
        kind = found[-1].kind
        if draft.kind == "unknown" and kind in {*_LISTED, "person"} and _side_by_side(tokens, before, draft):
            person = kind == "person" and (draft.first == draft.last or before.first == before.last)
            draft = draft if person else replace(draft, kind=kind)
        found.append(draft)
    return found


def _side_by_side(tokens: list[Token], left: Draft, right: Draft) -> bool:
    """Whether two names stand in a row: a comma, "and" or "or" between them, perhaps with an article."""
    if left.first > right.first:
        left, right = right, left
    between = tokens[left.last + 1 : right.first]
    if len(between) > 2 or any(token.low not in {"and", "or", "the"} for token in between):
        return False
    gaps = [token.gap for token in (*between, tokens[right.first])]
    comma = gaps[0] == ", "
    rest = gaps[1:] if comma else gaps
    return all(gap in SPACES for gap in rest) and (comma or any(token.low in {"and", "or"} for token in between))


def _by_default(tokens: list[Token], draft: Draft) -> Draft:
    """A draft that nothing tells with the kind that such a name mostly has in news."""
    if draft.kind != "unknown":
        return draft
    first, last = draft.first, draft.last
    folded = fold(_key(tokens, draft))
    if folded in towns() and not acts_as_body(tokens, last):
        return replace(draft, kind="place")
    if first != last:
        return draft
    if folded in GIVEN:
        return replace(draft, kind="surname")
    river = stands_after_article(tokens, first) and not tokens[first].caps and not folded.endswith("s")
    if river or (first and tokens[first - 1].low in _ON_THE_WAY and tokens[first].gap in SPACES):
        return replace(draft, kind="place")
    return replace(draft, kind="organisation")
