"""How serious an inconsistency is, by written rules."""

from __future__ import annotations

from factcheck.compare.verdict import Verdict
from factcheck.models import FigureValue, Question, Severity

RULES = {
    "high": (
        "The story changes: the figures of the dead, injured or missing, values far apart, an office given to two "
        "people, a quotation given to two, the order of events, a quotation whose meaning changed, a hedge that a "
        "headline drops, "
        "a claim that is denied in another source."
    ),
    "medium": (
        "A reader would want it corrected: another date, figure or place, a name in two spellings, a quotation in "
        "other words, a hedge that a lead or another source drops, a denial in the same source."
    ),
    "low": "Wording, or a difference that rests on something the sources do not say, such as the year.",
}
"""What the three words mean, as the report prints it."""

_TOLL_WORDS = ("were dead", "were injured", "were missing")


def severity_of(rule: str, verdict: Verdict, question: Question) -> Severity:
    """The severity of a difference found by the rule of that name."""
    if rule in ("order", "holder", "speaker"):
        return "high"
    if not verdict.certain:
        return "low" if not verdict.far else "medium"
    if verdict.far or _is_toll(question):
        return "high"
    return "medium"


def _is_toll(question: Question) -> bool:
    figures = any(isinstance(answer.detail.value, FigureValue) for answer in question.answers)
    return figures and any(words in question.text for words in _TOLL_WORDS)
