"""Content that is no clause: denied the claims, accused somebody of, called something, cast doubt on, warned of."""

from __future__ import annotations

from factcheck.find.attributions import words
from factcheck.find.attributions.clauses import is_finite
from factcheck.find.attributions.cue import Cue
from factcheck.find.attributions.sentence import Sentence

_FEELINGS = frozenset(
    """concern concerns fear fears doubt doubts hope hopes alarm regret outrage anger confidence optimism scepticism
    dismay""".split()
)
_PHRASAL = frozenset("off up out in back".split())
"""Called off, called up: no speech."""
_LONGEST_JUDGED = 5
_OBJECTS = frozenset("it him her them this".split())
_CONTESTS = frozenset("dispute contradict refute reject contest".split())
"""Verbs that deny the sentence before where "that" or "it" is all their object."""
_JUDGING = ("ing", "ful", "ous", "ive", "al", "ic", "able", "ible", "less", "ary", "ish", "ent", "ant", "ist")
"""Endings of adjectives that judge."""
_JUDGED = frozenset("false untrue absurd unfair wrong unjust vague weak premature fake inaccurate".split())
_REACH = 26
"""Tokens after a cue in which its complement shows itself."""


def with_preposition(sentence: Sentence, start: int, limit: int) -> int | None:
    """Told of, warned of, complained about."""
    return start if start < limit - 1 and sentence.tokens[start].low in ("of", "about", "against") else None


def phrase_content(sentence: Sentence, cue: Cue, start: int, limit: int) -> int | None:
    """Where a noun phrase begins that is the content; None where the phrase is no statement."""
    frames = cue.verb.frames
    if "f" in frames and with_preposition(sentence, start, limit) is not None:
        return start
    if frames & frozenset("xcdvkuQ"):
        return _with_complement(sentence, cue, limit)
    if cue.shape == "inverted" or start >= limit or sentence.tokens[start].kind == "mark":
        return None
    lows = [token.low for token in sentence.tokens[start : min(limit, start + 10)]]
    if is_finite(sentence.tokens, start) and not sentence.tokens[start].low.endswith("ing"):
        return None
    if "s" in frames:
        evidence = lows[0] == "evidence" or lows[:2] == ["no", "evidence"]
        return start if evidence or _is_document(cue) else None
    if "n" in frames:
        return None if cue.verb.act == "deny" and set(lows[:3]) & words.NOT_SPEECH_OBJECTS else start
    if "o" in frames and "as" in lows and _is_quoted(sentence, start, limit):
        return start
    claimed = lows[0] in ("responsibility", "credit") if cue.verb.lemma == "claim" else _names_claim(cue, lows)
    return start if claimed else None


def _names_claim(cue: Cue, lows: list[str]) -> bool:
    """Whether the object is a statement: rejected | the claims; dismissed it | as nonsense."""
    if "o" not in cue.verb.frames:
        return False
    if lows[0] in ("it", "this", "them", "that") and not set(lows[1:2]) & words.CLAIM_NOUNS:
        return "as" in lows[1:3] or (len(lows) == 1 and lows[0] != "them" and cue.verb.lemma in _CONTESTS)
    bounds = words.LINKS | {"that", "as", "and"}
    head = next((index for index, low in enumerate(lows) if index and low in bounds), len(lows))
    return bool(set(lows[:head]) & words.CLAIM_NOUNS) or (cue.verb.lemma == "dismiss" and lows[0] == "as")


def _with_complement(sentence: Sentence, cue: Cue, limit: int) -> int | None:
    start = cue.right
    rest = [token.low for token in sentence.tokens[start : min(limit, start + _REACH)]]
    frames = cue.verb.frames
    if "d" in frames:
        return start + 2 if rest[:2] in (["doubt", "on"], ["doubts", "on"], ["doubt", "over"]) else None
    if "v" in frames:
        return start if set(rest[:4]) & _FEELINGS else None
    if "x" in frames:
        whom = cue.left > 0 and sentence.tokens[cue.left - 1].low == "whom"
        return (
            start
            if "of" in (rest if whom else rest[1:]) and rest[0] not in (("by",) if whom else ("of", "by"))
            else None
        )
    if "Q" in frames:
        return start if _is_quoted(sentence, start, limit) else None
    if "u" in frames:
        at = next((place for place, low in enumerate(rest) if low == "at"), 0)
        return start if at and any(low[0].isdigit() for low in rest[at + 1 : at + 5]) else None
    if "k" in frames:
        caused = {"to"} if cue.verb.lemma == "attribute" else {"with", "for"}
        return start if rest and rest[0] not in words.PREPOSITIONS and caused & set(rest[1:]) else None
    return start if _is_named(sentence, cue, rest) else None


def _is_named(sentence: Sentence, cue: Cue, rest: list[str]) -> bool:
    """Whether something is called something: called it a gift, described him as a spy, called the plan "a gift"."""
    asked = sentence.tokens[cue.left - 1].low == "what" if cue.left else False
    quoted = any(sentence.is_quote(place) for place in range(cue.right, cue.right + len(rest)))
    if not rest or rest[0] in _PHRASAL or (asked and not quoted):
        return False
    if cue.verb.lemma == "call" and rest[0] in ("for", "on"):
        return len(rest) > 1 and (rest[0] == "for" or "to" in rest)
    if quoted or (cue.verb.lemma == "describe" and "as" in rest):
        return len(rest) > 1 or quoted
    return (rest[0] in _OBJECTS and bool({"a", "an", "the"} & set(rest[1:2]))) or _calls_noun(rest) or _judges(rest)


def _is_quoted(sentence: Sentence, start: int, limit: int) -> bool:
    """Whether words of the claimant's own stand in the stretch."""
    quoted = (token.quotation for token in sentence.tokens[start:limit] if token.quotation is not None)
    return any(not quotation.scare for quotation in quoted)


def _judges(rest: list[str]) -> bool:
    """Called the remark | encouraging; called it | unfair."""
    size = next((place for place, low in enumerate(rest) if not low[0].isalpha()), len(rest))
    opens = rest[0] in _OBJECTS or (rest[0] in words.ARTICLES and size > 2)
    return opens and size <= _LONGEST_JUDGED and (rest[size - 1] in _JUDGED or rest[size - 1].endswith(_JUDGING))


def _is_document(cue: Cue) -> bool:
    """Whether a study, a poll or a report speaks."""
    if cue.claimant is None or cue.claimant.kind == "pronoun":
        return False
    said = cue.claimant.words
    head = next((said[place - 1] for place, low in enumerate(said) if place and low in words.LINKS), said[-1])
    return any(low in words.DOCUMENTS for low in (head, *said[: said.index(head) + 1]))


def _calls_noun(rest: list[str]) -> bool:
    """Called the search | a waste."""
    return rest[0] in ("the", "mr", "his", "her", "their") and bool({"a", "an"} & set(rest[2:10]))
