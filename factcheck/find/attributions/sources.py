"""Media and other sources that pass a statement on."""

from __future__ import annotations

from factcheck.find.attributions import words
from factcheck.find.attributions.adjuncts import after_adjuncts
from factcheck.find.attributions.claimants import Claimant, claimant_of, runs, spaced
from factcheck.find.attributions.hearers import hearer_end
from factcheck.find.attributions.phrases import Phrase, phrase_after
from factcheck.find.attributions.sentence import Sentence

_SPEAKING = frozenset("interview statement comment remark spoke speaking conversation".split())
_ABSTRACT = ("ity", "ities", "ness", "tion", "tions", "sion", "sions", "ance", "ence", "ship", "ing", "ment", "ments")
"""Endings of nouns that name no speaker, unless they are known to."""
_MEASURES = frozenset(
    """plan schedule timetable size need taste ability means age rank type colour color order weight height merit
    principle custom wish criterion criteria rule tradition script scale amount number level degree season weather
    circumstance length width depth price cost value income demand supply day date time year month week use purpose
    method model system formula standard norm budget route instinct belief habit preference mood strength skill way
    kind sort class place case stage pattern choice recipe usage term grade sex gender race design law it""".split()
)
"""What things go by, and nobody speaks: according to plan, to size, to the rules."""
_PASSED_ON = frozenset("cited quoted reported carried published seen obtained reviewed".split())


def media_name(sentence: Sentence, phrase: Phrase) -> str | None:
    """The agency, paper or station that a noun phrase names; None for other hearers."""
    tokens = sentence.tokens[phrase.start : phrase.end]
    lows = [token.low.removesuffix("'s") for token in tokens]
    for run in reversed(runs(tokens)):
        part = list(tokens[run.start : run.end])
        while part and (part[0].low.endswith(("'s", "s'")) or part[0].low in words.ARTICLES):
            part.pop(0)
        if part and _is_medium(" ".join(token.low for token in part).removesuffix("'s"), lows):
            return spaced(part)
    return None


def _is_medium(name: str, phrase: list[str]) -> bool:
    parts = name.split()
    known = any(part in words.MEDIA_NAMES for part in parts) or name in words.MEDIA_PHRASES
    return known or parts[-1] in words.MEDIA_NAME_WORDS or any(word in words.MEDIA_WORDS for word in phrase)


def hearing_media(sentence: Sentence, place: int) -> list[str]:
    """The media that a claimant spoke to, in the clause of the cue at `place`: told X, in an interview with X, to X."""
    tokens, phrases = sentence.tokens, []
    if tokens[place].low in ("told", "tells", "telling", "tell"):
        start = after_adjuncts(tokens, place + 1)
        phrases.append(Phrase(start, hearer_end(tokens, start)))
    for index in range(max(1, place - 30), min(len(tokens) - 1, place + 14)):
        if tokens[index].low in ("with", "to") and tokens[index - 1].low.rstrip("s") in _SPEAKING:
            phrase = phrase_after(tokens, index + 1)
            phrases += [phrase] if phrase is not None else []
    names = [media_name(sentence, phrase) for phrase in phrases]
    return list(dict.fromkeys(name for name in names if name))


def passed_on_by(sentence: Sentence, start: int, anybody: bool = False) -> list[tuple[int, str]]:
    """Who cites or carries a statement, with the place: as cited by X, seen by X; without "as", media or `anybody`."""
    tokens, found = sentence.tokens, []
    for index in range(max(1, start), len(tokens) - 1):
        if tokens[index].low != "by" or tokens[index - 1].low not in _PASSED_ON:
            continue
        phrase = phrase_after(tokens, index + 1)
        if phrase is None or not (tokens[phrase.start].capital or tokens[phrase.start].low == "the"):
            continue
        medium = media_name(sentence, phrase)
        if medium or anybody or (index > 1 and tokens[index - 2].low == "as"):
            found.append((index, medium or claimant_of(tokens, phrase).text))
    return found


def can_be_source(claimant: Claimant) -> bool:
    """Whether the phrase after "according to" can speak: anybody and any document; no plan, no measure, no number."""
    if claimant.kind in ("person", "name", "pronoun"):
        return claimant.kind != "pronoun"
    after_head = words.LINKS | words.PARTICIPLES_AFTER_NOUN
    head = next(
        (claimant.words[i - 1] for i, word in enumerate(claimant.words) if i and word in after_head),
        claimant.words[-1],
    )
    single = head.removesuffix("s")
    known = {head, single} & (
        words.ROLES | words.GROUPS | words.DOCUMENTS | words.ORGANISATION_WORDS | words.MEDIA_WORDS
    )
    named = any(word[:1].isupper() for word in claimant.text.split()[1:])
    if known or named or head.endswith(("ers", "ors", "ists", "men", "women", "ians")):
        return True
    abstract = head in _MEASURES or single in _MEASURES or head.endswith(_ABSTRACT) or head[0].isdigit()
    return not abstract and claimant.words[0] in words.DETERMINERS
