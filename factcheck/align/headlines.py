"""Headlines that tell as done what the text below says was only tried."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.align.contexts import Context
from factcheck.find.attempts import ATTEMPT, TRIED
from factcheck.models import OtherValue


def headline_alone(block: Sequence[Context]) -> list[Context]:
    """A headline that tells a deed as done of which every text, its own among them, says that it was only tried; and
    its own text. None where there is no such headline.

    Args:
        block: What is told of one deed, or of another attribute.
    """
    texts = {context.claim.source: context for context in reversed(block) if context.claim.kind != "headline"}
    if not all(_is_attempt(context) and _member_of(context) == TRIED for context in texts.values()):
        return []
    heads = [head for head in block if is_a_headlines_attempt(head) and _member_of(head) != TRIED]
    return next(([head, texts[head.claim.source]] for head in heads if head.claim.source in texts), [])


def is_a_headlines_attempt(context: Context) -> bool:
    """A headline tells of a deed that was done or tried: its own text tells of the same, and of no second deed."""
    return _is_attempt(context) and context.claim.kind == "headline"


def _is_attempt(context: Context) -> bool:
    value = context.detail.value
    return isinstance(value, OtherValue) and value.attribute.startswith(ATTEMPT)


def _member_of(context: Context) -> str:
    value = context.detail.value
    return value.member if isinstance(value, OtherValue) else ""
