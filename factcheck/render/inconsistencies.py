"""Every inconsistency in full, and the statements that sources print in several wordings side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.render.decisions import tell_each, tell_remarks, tell_stale, tell_standing
from factcheck.render.pieces import Listed
from factcheck.render.rows import InconsistencyCard, WordingPanel
from factcheck.render.settle import name_question, tell_difference
from factcheck.render.shown import as_sentence, clip
from factcheck.render.sides import group_accounts, group_values, tell_accounts

if TYPE_CHECKING:
    from factcheck.render.labels import Labels
    from factcheck.report import Report, ReportedInconsistency

CARDS = 1_000
"""Inconsistencies that are printed in full."""
PANELS = 30
"""Statements that are printed in several wordings."""
ACCOUNTS = 14
"""Sides of one inconsistency that are printed."""
WORDINGS_IN_A_ROW = 3
"""Wordings beside each other; more would be too narrow to read."""
QUESTION_LIMIT = 200
"""Characters of a question."""


def make_cards(report: Report, labels: Labels, *, dismissed: bool = False) -> Listed[InconsistencyCard]:
    """The inconsistencies that were dismissed, or all others: first those that were confirmed, then in the report's
    order.
    """
    questions = {comparison.id: comparison.question for comparison in report.comparisons}
    found = [one for one in report.inconsistencies if (tell_standing(one).status == "dismissed") == dismissed]
    found = sorted(found, key=lambda one: tell_standing(one).status != "confirmed")
    cards = tuple(_card(one, questions.get(one.comparison or "", ""), report, labels) for one in found[:CARDS])
    return Listed(cards, len(found) - len(cards))


def make_panels(report: Report, labels: Labels) -> Listed[WordingPanel]:
    """The inconsistencies over the wording of one utterance; the differing words are marked."""
    questions = {comparison.id: comparison.question for comparison in report.comparisons}
    quoted = [found for found in report.inconsistencies if found.kind == "quote"]
    panels = tuple(_panel(found, name_question(found, questions), labels) for found in quoted[:PANELS])
    return Listed(panels, len(quoted) - len(panels))


def _card(found: ReportedInconsistency, question: str, report: Report, labels: Labels) -> InconsistencyCard:
    accounts = tell_accounts(found.sides[:ACCOUNTS], found.kind, labels)
    return InconsistencyCard(
        label=labels.keys[found.id],
        kind=found.kind,
        severity=found.severity,
        question=clip(labels.relabel(question), QUESTION_LIMIT),
        summary=labels.relabel(found.summary),
        difference=tell_difference(labels.relabel(found.difference)),
        reading=as_sentence(labels.relabel(found.reading)),
        rule=found.rule,
        rule_text=report.rules.get(found.rule, ""),
        by_model=found.proposed_by == "model",
        accounts=Listed(accounts, len(found.sides) - len(accounts)),
        camps=group_accounts(accounts, found.kind, labels),
        decision=tell_standing(found),
        decisions=tell_each(found, labels),
        stale=tell_stale(found, labels),
        remarks=tell_remarks(found.remarks),
    )


def _panel(found: ReportedInconsistency, question: str, labels: Labels) -> WordingPanel:
    given = group_values(found.sides, found.kind, labels)
    rows = tuple(given[start : start + WORDINGS_IN_A_ROW] for start in range(0, len(given), WORDINGS_IN_A_ROW))
    claimants = tuple(dict.fromkeys(labels.relabel(side.claimant) for side in found.sides if side.claimant))
    return WordingPanel(labels.keys[found.id], clip(labels.relabel(question), QUESTION_LIMIT), rows, claimants)
