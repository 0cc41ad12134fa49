from __future__ import annotations

import pytest

from factcheck.models import Capped, Skipped, Uncovered, Usage, Withdrawn
from factcheck.render import make_briefing_view, render_html
from factcheck.render.appendix import ROWS, UNCOVERED, list_not_read, list_rules, list_sources, tell_provenance
from factcheck.render.inconsistencies import make_cards
from factcheck.render.labels import Labels
from factcheck.render.rows import CappedRow, SetAsideRow, WithdrawnRow
from factcheck.render.rules_once import tell_rules_once
from tests.render.sample import REPEATED, RULES, make_model_sample, make_quiet_sample, make_sample

LABELS = Labels(make_sample())


def test_a_source_tells_where_its_date_was_read_and_whom_it_repeats() -> None:
    rows = list_sources(make_sample(), LABELS)
    assert (rows[0].published, rows[0].published_from, rows[0].grade) == ("7 May 2031", "text", "B2")
    assert rows[1].same_text_as == ("S3",)
    assert rows[4].encoding_guess == "windows-1252"
    assert (rows[5].title, rows[5].published) == ("", "")


def test_only_https_is_linked_and_every_address_is_printed() -> None:
    rows = list_sources(make_sample(), LABELS)
    assert rows[1].link == rows[1].url
    assert [(row.url[:11], row.link) for row in rows[2:5:2]] == [("http://nort", ""), ("javascript:", "")]


def test_everything_that_went_wrong_is_listed() -> None:
    not_read = list_not_read(make_sample(), LABELS)
    assert [row.path for row in not_read.skipped.shown] == ["photos/quay.jpg", "scan.pdf", "letters/secret.pdf"]
    assert [row.label for row in not_read.ungrounded.shown] == ["S1", "S2", "S5"]
    assert [(row.label, row.passage) for row in not_read.failed.shown] == [("S6", "2-3")]
    assert [row.words for row in not_read.unparsed.shown] == ["within ninety days", "last night"]
    assert not_read.unparsed.shown[0].tag.paragraph == 7
    assert [row.words for row in not_read.unsupported.shown] == ["Kettle Quay"]


def test_a_block_that_was_too_large_is_listed_and_printed() -> None:
    capped = (Capped(kind="date", block="dates of fires", details=40_100, left=312),)
    report = make_sample().model_copy(update={"capped": capped})
    assert list_not_read(report, LABELS).capped.shown == (CappedRow("dates of fires", 40_100, 312),)
    page = render_html(make_briefing_view(report))
    assert "dates of fires" in page
    assert "40,100" in page


def test_what_stands_in_no_claim_is_listed_by_source_and_kind_and_counted() -> None:
    source = make_sample().sources[1].id
    dates = [
        Uncovered(source=source, kind="date", quote=f"May {nth}", start=nth, end=nth + 5, passage=nth)
        for nth in range(1, UNCOVERED + 4)
    ]
    name = Uncovered(source=source, kind="name", quote="<b>Ilse Marten</b>", start=90, end=108, passage=7)
    report = make_sample().model_copy(update={"uncovered": (*dates, name)})
    not_read = list_not_read(report, LABELS)
    assert not_read.uncovered_count == UNCOVERED + 4
    assert [(row.label, row.kind, row.words.more) for row in not_read.uncovered.shown] == [
        ("S2", "date", 3),
        ("S2", "name", 0),
    ]
    assert not_read.uncovered.shown[0].words.shown[0] == "“May 1” (1)"
    page = render_html(make_briefing_view(report))
    assert "“&lt;b&gt;Ilse Marten&lt;/b&gt;” (7)" in page
    assert f"{UNCOVERED + 4} details in no claim" in page
    assert "and 3 more in report.json" in page


def test_what_the_model_took_back_is_listed_with_its_reason() -> None:
    first, second, *_ = make_sample().claims
    withdrawn = (Withdrawn(question="Who paid?", claims=(first.id, second.id), reason="Two bills are meant."),)
    report = make_sample().model_copy(update={"withdrawn": withdrawn})
    assert list_not_read(report, LABELS).withdrawn.shown == (
        WithdrawnRow("Who paid?", ("C1", "C2"), "Two bills are meant."),
    )
    page = render_html(make_briefing_view(report))
    assert "Two bills are meant." in page
    assert "1 proposal taken back" in page


def test_what_was_set_aside_is_grouped_by_its_reason() -> None:
    not_read = list_not_read(make_sample(), LABELS)
    assert not_read.set_aside_count == 4
    repeated = SetAsideRow(REPEATED, ("S2", "S3"), 2, 33, "The cause was not known.")
    assert not_read.set_aside.shown[-1] == repeated


def test_a_long_list_is_cut_and_counted() -> None:
    skipped = tuple(Skipped(path=f"{number}.bin", reason="no reader: binary") for number in range(ROWS + 9))
    listed = list_not_read(make_sample(skipped=skipped), LABELS).skipped
    assert (len(listed.shown), listed.more) == (ROWS, 9)


def test_nothing_wrong_lists_nothing() -> None:
    not_read = list_not_read(make_quiet_sample(), Labels(make_quiet_sample()))
    assert not_read.skipped.total + not_read.ungrounded.total + not_read.failed.total + not_read.unparsed.total == 0


def test_rules_are_told_in_order_of_their_names() -> None:
    cards = tell_rules_once(make_cards(make_sample(), Labels(make_sample())))
    rules = list_rules(make_sample(), cards)
    assert [rule.name for rule in rules] == sorted(RULES)
    told = {card.label: card.rule for card in cards.shown if card.rule_text and not card.rule_at}
    assert all(told[rule.told_at] == rule.name for rule in rules if rule.told_at)
    assert any(rule.told_at for rule in rules)


def test_provenance_names_model_prompts_and_cost() -> None:
    told = tell_provenance(make_model_sample())
    assert (told.by_model, told.model, told.endpoint) == (True, "openai/gpt-sample", "api.openai.example")
    assert [(prompt.name, len(prompt.sha256)) for prompt in told.prompts] == [("align", 12), ("extract", 12)]
    assert (told.calls, told.cost) == (14, "0.17")


@pytest.mark.parametrize(
    ("cost", "told"),
    [(None, ""), (0.0, "0.00"), (0.004, "under 0.01"), (1234.5, "1,234.50")],
    ids=["price unknown", "free", "less than a cent", "dear"],
)
def test_a_cost_is_told_in_dollars_and_an_unknown_price_is_none(cost: float | None, told: str) -> None:
    assert tell_provenance(make_sample(usage=Usage(cost_usd=cost))).cost == told
