"""What a cue gives to its claimant: the quotation beside it, the clause after it, or the clause before it."""

from __future__ import annotations

from dataclasses import replace

from factcheck.find.attributions.contents import following
from factcheck.find.attributions.cue import Cue
from factcheck.find.attributions.limits import limit_of
from factcheck.find.attributions.preceding import denied_before, preceding
from factcheck.find.attributions.sentence import Sentence, Statement
from factcheck.find.attributions.speech import quoted_after, quoted_before
from factcheck.find.paragraphs import Span
from factcheck.find.verbs import Act


def statements_of(sentence: Sentence) -> list[Statement]:
    """What the cues of one sentence give to their claimants, in order of the cues."""
    found: list[Statement] = []
    for number in range(len(sentence.cues)):
        for content, direct in _contents(sentence, number, found):
            if content[0] < content[1]:
                found.append(_statement(sentence, _with_claimant(sentence, number, found), content, direct))
    return found


def _with_claimant(sentence: Sentence, number: int, found: list[Statement]) -> Cue:
    """The cue, with the claimant of a cue before it that has no content: recalled nothing, but | said ..."""
    cue = sentence.cues[number]
    if found or cue.claimant is not None:
        return cue
    before = next((other.claimant for other in reversed(sentence.cues[:number]) if other.claimant), None)
    return replace(cue, claimant=before)


def _statement(sentence: Sentence, cue: Cue, content: Span, direct: bool) -> Statement:
    act: Act = (
        "demand" if cue.verb.lemma == "call" and sentence.tokens[cue.index + 1].low in ("for", "on") else cue.verb.act
    )
    span = _cue_span(sentence, cue)
    return Statement(cue.claimant, span, content, direct, act, cue.verb.lemma, cue.index, cue.negated, cue.hedged)


def _cue_span(sentence: Sentence, cue: Cue) -> Span:
    following = sentence.tokens[cue.index + 1].low if cue.index + 1 < len(sentence.tokens) else ""
    longer = (following == "out" and cue.verb.lemma == "point") or cue.verb.lemma == "cast"
    return sentence.span(cue.index, cue.index + 1 + longer)


def _contents(sentence: Sentence, number: int, found: list[Statement]) -> list[tuple[Span, bool]]:
    """Every content of one cue with whether it is direct speech."""
    cue = sentence.cues[number]
    limit = limit_of(sentence, number)
    left = quoted_before(sentence, cue)
    if left:
        spans = [(sentence.span(index, index + 1), True) for index in left]
        after = quoted_after(sentence, cue, limit)
        return spans + ([(sentence.span(after, after + 1), True)] if after is not None else [])
    after_content = following(sentence, cue, limit)
    if after_content is not None:
        return [after_content]
    before = denied_before(sentence, cue) or preceding(sentence, cue, limit, found)
    return [(before, False)] if before is not None else []
