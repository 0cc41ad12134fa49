"""A rule's text stands on the first card that it flagged; later cards name that card, so that nothing is read twice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.render.pieces import Listed

if TYPE_CHECKING:
    from factcheck.render.rows import InconsistencyCard


def tell_rules_once(cards: Listed[InconsistencyCard]) -> Listed[InconsistencyCard]:
    """The cards, each but the first of a rule with the label of that first one."""
    told_at: dict[str, str] = {}
    for card in cards.shown:
        told_at.setdefault(card.rule, card.label)
    once = (
        replace(card, rule_at="" if told_at[card.rule] == card.label else told_at[card.rule]) for card in cards.shown
    )
    return Listed(tuple(once), cards.more)
