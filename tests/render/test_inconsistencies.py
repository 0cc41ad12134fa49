from __future__ import annotations

from factcheck.render.inconsistencies import ACCOUNTS, CARDS, make_cards, make_panels
from factcheck.render.labels import Labels
from factcheck.render.rows import InconsistencyCard
from factcheck.report import Report
from tests.render.sample import DEAD_SIDES, INCONSISTENCIES, RULES, make_sample

LABELS = Labels(make_sample())


def all_cards(report: Report) -> list[InconsistencyCard]:
    return [card for dismissed in (False, True) for card in make_cards(report, LABELS, dismissed=dismissed).shown]


def test_every_inconsistency_has_a_card_with_its_rule_and_its_judgement() -> None:
    cards = {card.label: card for card in all_cards(make_sample())}
    assert set(cards) == {f"K{number}" for number in range(1, 16)}
    assert cards["K1"].rule_text == RULES["figures-disjoint"]
    assert cards["K4"].by_model
    assert cards["K5"].decision.note == "hospital does not answer before noon"
    assert len(cards["K1"].accounts.shown) == len(DEAD_SIDES)


def test_a_source_without_a_name_is_called_by_its_label() -> None:
    (card,) = [card for card in all_cards(make_sample()) if card.label == "K12"]
    assert card.summary.endswith("for the coastguard in S3.")


def test_a_rule_that_the_report_does_not_explain_leaves_its_name() -> None:
    assert {card.rule_text for card in all_cards(make_sample(rules={}))} == {""}


def test_quotations_have_panels_of_at_most_three_wordings_in_a_row() -> None:
    panels = make_panels(make_sample(), LABELS).shown
    assert [panel.label for panel in panels] == ["K10", "K14"]
    assert [len(row) for row in panels[0].rows] == [3]
    assert [[tag.label for tag in given.tags] for given in panels[0].rows[0]] == [["S1"], ["S2", "S3"], ["S5"]]


def test_what_is_beyond_the_caps_is_counted() -> None:
    crowded = INCONSISTENCIES[0].model_copy(update={"sides": DEAD_SIDES * 4})
    report = make_sample(inconsistencies=(crowded, *INCONSISTENCIES[1:] * 80))
    cards, dismissed = make_cards(report, Labels(report)), make_cards(report, Labels(report), dismissed=True)
    assert (len(cards.shown), cards.total + dismissed.total) == (CARDS, 1 + 14 * 80)
    assert max(card.accounts.more for card in cards.shown) == 20 - ACCOUNTS
