from __future__ import annotations

from factcheck.render.inconsistencies import make_cards
from factcheck.render.labels import Labels
from factcheck.render.rules_once import tell_rules_once
from tests.render.sample import make_sample


def test_a_rule_is_told_in_full_once_and_then_by_the_card_that_tells_it() -> None:
    cards = tell_rules_once(make_cards(make_sample(), Labels(make_sample()))).shown
    first: dict[str, str] = {}
    for card in cards:
        assert card.rule_at == first.get(card.rule, "")
        first.setdefault(card.rule, card.label)
    assert any(card.rule_at for card in cards)
