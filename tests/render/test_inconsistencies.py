from __future__ import annotations

from factcheck.render.inconsistencies import ACCOUNTS, CARDS, make_cards, make_panels
from factcheck.render.labels import Labels
from tests.render.sample import DEAD_SIDES, INCONSISTENCIES, RULES, make_sample

LABELS = Labels(make_sample())


def test_every_inconsistency_has_a_card_with_its_rule_and_its_judgement() -> None:
    cards = make_cards(make_sample(), LABELS)
    assert [card.label for card in cards.shown] == [f"K{number}" for number in range(1, 16)]
    assert cards.shown[0].rule_text == RULES["figures-disjoint"]
    assert cards.shown[3].by_model
    assert cards.shown[4].decision.note == "hospital does not answer before noon"
    assert len(cards.shown[0].accounts.shown) == len(DEAD_SIDES)


def test_a_source_without_a_name_is_called_by_its_label() -> None:
    card = make_cards(make_sample(), LABELS).shown[11]
    assert card.summary.endswith("for the coastguard in S3.")


def test_a_rule_that_the_report_does_not_explain_leaves_its_name() -> None:
    card = make_cards(make_sample(rules={}), LABELS).shown[0]
    assert (card.rule, card.rule_text) == ("figures-disjoint", "")


def test_quotations_have_panels_of_at_most_three_wordings_in_a_row() -> None:
    panels = make_panels(make_sample(), LABELS).shown
    assert [panel.label for panel in panels] == ["K10", "K14"]
    assert [len(row) for row in panels[0].rows] == [3]
    assert [[tag.label for tag in given.tags] for given in panels[0].rows[0]] == [["S1"], ["S2", "S3"], ["S5"]]


def test_what_is_beyond_the_caps_is_counted() -> None:
    crowded = INCONSISTENCIES[0].model_copy(update={"sides": DEAD_SIDES * 4})
    report = make_sample(inconsistencies=(crowded, *INCONSISTENCIES[1:] * 80))
    cards = make_cards(report, Labels(report))
    assert (len(cards.shown), cards.total) == (CARDS, 1 + 14 * 80)
    assert cards.shown[0].accounts.more == 20 - ACCOUNTS
