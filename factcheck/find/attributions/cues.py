"""Cues: where a reporting verb really reports.

A form of a reporting verb is a cue only if a subject that can speak stands where English puts it: nouns, adjectives,
passives, infinitives, hypotheses and conditions are none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.find.attributions import words
from factcheck.find.attributions.claimants import claimant_of
from factcheck.find.attributions.cue import Cue, Group
from factcheck.find.attributions.phrases import Phrase, phrase_after, phrase_before
from factcheck.find.attributions.subjects import main_subject, with_subject
from factcheck.find.attributions.tokens import Token, Tokens
from factcheck.find.verbs import PARTICLES, PREDICATES, REPORTING, TOLD, Verb, VerbForm

_MOST = 16
"""Cues of one sentence; what has more is no sentence."""
_ISSUING = frozenset(
    "issued released published sent posted wrote circulated distributed put made left gave read signed filed".split()
)
"""What is done with a statement that says something."""
_ANNOUNCED = frozenset("say tell argue warn claim insist".split())
"""Verbs that report with "will": speeches are given out before they are held."""
_REFUSED = frozenset(
    "comment say confirm answer discuss disclose give reveal elaborate identify name speak be explain".split()
)
_ALSO_NOUNS = frozenset(
    """claim report remark comment note state estimate demand forecast doubt fear hope promise pledge reply answer
    question complaint project post tweet start read warn""".split()
)
"""Verbs whose third person is a plural noun too: their subject has to be known as one that speaks."""
_HEARD = frozenset("heard overheard recorded filmed seen".split())
"""Is heard | saying."""
_LEADING_TO = frozenset(
    """continued continues continue likes liked like loves loved used hastened hastens rushed rushes proceeded proceeds
    sought chose quick keen careful forced compelled obliged eager""".split()
)
"""Words before an infinitive of what did happen: continues to deny, was quick to say."""
_FOUND_BY_IT = frozenset("find determine rule report reveal estimate calculate predict forecast project".split())
"""Verbs of evidence whose "it" is a document or a body if "that" follows."""
_BEFORE_NOUNS = (words.ARTICLES | words.PREPOSITIONS | {"having"}) - frozenset(
    "some many most all both several others this that".split()
)
_THINGS = frozenset(
    """this that these those what which there move step decision clock watch thermometer gauge scale scales calendar
    compass speedometer barometer sign time weather""".split()
)
_INSTRUMENTS = _THINGS & frozenset("clock watch thermometer gauge scale scales calendar compass speedometer".split())
_SPEAKERS = (
    frozenset({"un", "u.n.", "eu", "e.u.", "u.s.", "uk", "u.k.", "nato"}) | words.GROUPS | words.ROLES | words.DOCUMENTS
)
_ASKING = words.AUXILIARIES | {"who", "why", "what", "how", "when"}


def find_cues(tokens: Tokens) -> list[Cue]:
    """The cues of one sentence, in order."""
    cues: list[Cue] = []
    if _is_question(tokens):
        return cues
    for index, token in enumerate(tokens):
        known = REPORTING.get(token.low) or _predicate(tokens, index)
        if known is None or token.capital or not _has_particle(tokens, index, known.verb):
            continue
        cue = _cue_at(tokens, _group(tokens, index, known), cues)
        if cue is not None and _speaks(tokens, cue) and not _thought_within(cue, cues) and len(cues) < _MOST:
            cues.append(cue)
    return cues


def _predicate(tokens: Tokens, index: int) -> VerbForm | None:
    """Is | convinced that; not "certain officials"."""
    known = PREDICATES.get(tokens[index].low)
    be = known is not None and any(token.low in words.BE for token in tokens[_group_start(tokens, index) : index])
    return known if be else None


def _thought_within(cue: Cue, before: Sequence[Cue]) -> bool:
    """Said he heard shouting and | assumed ...: a thought that no comma parts from what is said belongs to it."""
    inner = cue.shape == "coordinated" and cue.verb.act == "believe" and cue.left == cue.group - 1
    return inner and bool(before) and before[-1].verb.act != "believe"


def _has_particle(tokens: Tokens, index: int, verb: Verb) -> bool:
    """Point out, sum up; most verbs need none."""
    particle = PARTICLES.get(verb.lemma)
    return particle is None or (index + 1 < len(tokens) and tokens[index + 1].low == particle)


def _is_question(tokens: Tokens) -> bool:
    """Did he say it?"""
    return tokens[0].low in _ASKING and any(token.text == "?" for token in tokens[-2:])


def _speaks(tokens: Tokens, cue: Cue) -> bool:
    """Whether the subject can speak: not "nobody", and for verbs of evidence a name, a role, a body or a document."""
    if cue.claimant is None:
        return True
    said = cue.claimant.words
    if said[0] in words.NOBODY or (len(said) == 1 and (said[0] in _THINGS or said[0][0].isdigit())):
        return False
    if said[-1] in _INSTRUMENTS and cue.claimant.kind == "phrase":
        return False
    pronoun = cue.claimant.kind == "pronoun"
    if "e" not in cue.verb.frames and (pronoun or not (cue.form == "third" and cue.verb.lemma in _ALSO_NOUNS)):
        return True
    if said == ["it"]:
        that = cue.right < len(tokens) and tokens[cue.right].low == "that"
        return that and cue.verb.lemma in _FOUND_BY_IT and cue.shape == "plain"
    return _is_known_to_speak(cue, said) and said[-1] not in _THINGS


def _is_known_to_speak(cue: Cue, said: list[str]) -> bool:
    """A name, or a phrase whose head is a person, a body or a document; a plural that opens the sentence is no name."""
    head = said[: next((place for place, low in enumerate(said) if low in words.LINKS), len(said))]
    if any(low in _SPEAKERS or low.removesuffix("s") in words.ROLES for low in head):
        return True
    plural = cue.left == 0 and len(said) == 1 and said[0].endswith("s") and said[0] not in words.MEDIA_NAMES
    return cue.claimant is not None and cue.claimant.kind != "phrase" and not plural


def _cue_at(tokens: Tokens, group: Group, before: Sequence[Cue]) -> Cue | None:
    if group.form == "ing" and not group.passive:
        return _participle(tokens, group, before)
    if group.form == "past" and group.passive:
        return _passive(tokens, group)
    finite = _shifted(tokens, group) if _is_infinitive(tokens, group.start) else group
    if finite is None or _is_noun(tokens, finite) or _is_unreal(tokens, finite):
        return None
    cue = with_subject(tokens, finite.cue(), before)
    if cue is None or _is_conditional(tokens, cue.left):
        return None
    return replace(cue, negated=finite.negated, hedged=finite.hedged)


def _group(tokens: Tokens, index: int, known: VerbForm) -> Group:
    start = _group_start(tokens, index)
    return Group(known.verb, known.form, index, start, tuple(token.low for token in tokens[start:index]))


def _group_start(tokens: Tokens, index: int) -> int:
    start = index
    while start > 0 and index - start < 6 and _auxiliary(tokens[start - 1]):
        start -= 1
    return start


def _auxiliary(token: Token) -> bool:
    if token.kind != "word" or token.capital:
        return False
    adverb = token.low in words.ADVERBS or (token.low.endswith("ly") and token.low not in words.NO_ADVERBS)
    return adverb or token.low in words.AUXILIARIES


def _is_infinitive(tokens: Tokens, start: int) -> bool:
    return start > 0 and tokens[start - 1].low == "to"


def _shifted(tokens: Tokens, group: Group) -> Group | None:
    """Infinitives of what did happen: went on to say, continues to deny."""
    place = group.start - 2
    if place >= 1 and tokens[place].low == "on" and tokens[place - 1].low in ("went", "goes", "gone"):
        place -= 1
    elif place < 0 or not _leads_to(tokens[place].low, group):
        return None
    start = _group_start(tokens, place)
    shifted = replace(group, start=start, lows=tuple(token.low for token in tokens[start:place]) + group.lows)
    return None if shifted.hypothetical else shifted


def _leads_to(low: str, group: Group) -> bool:
    """Continues to deny; was quick to say; had to admit."""
    return low in _LEADING_TO or (low == "had" and group.verb.act == "admit")


def _is_noun(tokens: Tokens, group: Group) -> bool:
    """A noun or an adjective: after an article, a possessive, a preposition or a number; before a hyphen."""
    index, plain = group.index, group.form in ("base", "third")
    if index + 1 < len(tokens) and tokens[index + 1].text == "-" and tokens[index + 1].start == tokens[index].end:
        return True
    if group.start == 0:
        return index == 0 and (group.form != "past" or not _inverted_follows(tokens, index))
    before = tokens[group.start - 1]
    if before.kind in ("mark", "quote") or (group.lows and group.lows[0] in words.AUXILIARIES):
        return False
    counted = before.kind == "number" or before.low.endswith("'s") or before.low in ("of", "new", "such")
    return before.low in _BEFORE_NOUNS or (plain and counted)


def _inverted_follows(tokens: Tokens, index: int) -> bool:
    """Said Ada Osei: ..."""
    return index + 1 < len(tokens) and (tokens[index + 1].capital or tokens[index + 1].low in words.ARTICLES)


def _is_unreal(tokens: Tokens, group: Group) -> bool:
    """What was not said: would say, may deny, did not say; refusals and negated denials are kept."""
    if group.verb.lemma == "refuse":
        return not _refuses_speech(tokens, group.index)
    if group.hypothetical and _says_only(tokens, group):
        return False
    if group.hypothetical:
        return not (group.negated and group.verb.lemma in ("comment", "confirm"))
    if "will" in group.lows and group.verb.lemma not in _ANNOUNCED:
        return True
    return group.negated and group.verb.act not in ("deny", "believe")


def _says_only(tokens: Tokens, group: Group) -> bool:
    """Would say only that; would only say that."""
    after = tokens[group.index + 1].low if group.index + 1 < len(tokens) else ""
    return group.verb.lemma == "say" and not group.negated and ("only" in group.lows or after == "only")


def _refuses_speech(tokens: Tokens, index: int) -> bool:
    following = [token.low for token in tokens[index + 1 : index + 4]]
    return following[:1] == ["to"] and any(low in _REFUSED for low in following[1:])


def _is_conditional(tokens: Tokens, left: int) -> bool:
    """Whether the cue stands in a clause with whether or if: it is then no statement."""
    for place in range(left - 1, max(-1, left - 14), -1):
        token = tokens[place]
        if token.kind == "quote" or (token.kind == "mark" and token.text in ",;:—–"):
            return False
        if token.low in words.CONDITIONS:
            return True
    return False


def _participle(tokens: Tokens, group: Group, before: Sequence[Cue]) -> Cue | None:
    """..., saying that; a statement saying that: the subject of the cue or the clause before."""
    if group.start == 0 or group.index + 2 >= len(tokens):
        return None
    previous = tokens[group.start - 1]
    if previous.low in _HEARD and group.start > 1 and tokens[group.start - 2].low in words.BE:
        heard = phrase_before(tokens, _group_start(tokens, group.start - 1))
        left = group.start - 1 if heard is None else heard.start
        return replace(group.cue(), left=left, claimant=claimant_of(tokens, heard)) if heard is not None else None
    message = previous.low in words.MESSAGES
    if not (previous.text == "," or message or (previous.low in ("while", "and") and before)):
        return None
    cue = replace(group.cue(), left=group.start - 1, shape="participle")
    if before and not message:
        return cue
    issued = not message or any(token.low in _ISSUING for token in tokens[: group.start])
    subject = main_subject(tokens, group.start - 1) if issued else None
    return replace(cue, claimant=subject) if subject is not None else None


def _passive(tokens: Tokens, group: Group) -> Cue | None:
    """Was accused by X of ...: only who stands after "by" is the claimant."""
    told = group.verb.lemma in TOLD
    claimed = group.verb.lemma != "deny" or any(token.low in words.CLAIM_NOUNS for token in tokens[: group.start])
    reported = told or (group.verb.act in ("accuse", "criticise", "deny") and claimed)
    if not reported or group.negated or group.hypothetical:
        return None
    following = range(group.index + 1, min(group.index + 4, len(tokens)))
    by = next((place for place in following if tokens[place].low == "by"), None)
    phrase = phrase_after(tokens, by + 1) if by is not None else None
    if phrase is None or (told and (phrase.end >= len(tokens) or tokens[phrase.end].low != "that")):
        return None
    claimant = claimant_of(tokens, _before_charge(tokens, phrase) if group.verb.lemma == "accuse" else phrase)
    return replace(group.cue(), right=phrase.end, shape="passive", claimant=claimant)


def _before_charge(tokens: Tokens, phrase: Phrase) -> Phrase:
    """Accused by a general | of arming rebels."""
    charges = [place for place in range(phrase.start + 1, phrase.end) if tokens[place].low == "of"]
    return Phrase(phrase.start, charges[-1]) if charges else phrase
