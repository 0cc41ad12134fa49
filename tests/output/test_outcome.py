from __future__ import annotations

import datetime as dt

from factcheck.judged import FormerJudgement
from factcheck.models import Capped, Judgement, Skipped, Uncovered, Usage, Withdrawn, make_id
from factcheck.output.outcome import describe_lapsed, describe_list, describe_log, describe_report
from factcheck.output.screen import Line
from factcheck.report import Extractor, Report
from factcheck.review import JudgementLog
from tests.a_report import a_report, an_inconsistency

AT = dt.datetime(2026, 3, 4, 9, tzinfo=dt.UTC)
DISMISSED = Judgement(status="dismissed", reviewer="R. Vale", at=AT)


def texts(lines: object) -> list[str]:
    return [line.text for line in lines if isinstance(line, Line)]  # type: ignore[attr-defined]  # any iterable


def test_inconsistencies_come_first_in_the_reports_order_each_in_one_line() -> None:
    report = a_report(an_inconsistency("a", "high", "First."), an_inconsistency("b", "low", "Second."))
    lines = list(describe_report(report))
    assert [line.text.split() for line in lines[:2]] == [
        ["K1", "high", "date", "3", "May", "/", "5", "May.", "First."],
        ["K2", "low", "date", "3", "May", "/", "5", "May.", "Second."],
    ]
    assert [line.fitted for line in lines[:2]] == [True, True]
    assert lines[2].text == "2 inconsistencies: 1 high, 1 low; 2 not reviewed"


def test_a_block_that_was_too_large_is_named() -> None:
    capped = (Capped(kind="date", block="dates", details=40_100, left=312),)
    lines = texts(describe_report(a_report().model_copy(update={"capped": capped})))
    assert "1 block too large to be compared whole" in lines
    assert "  dates: 312 of 40,100 may have missed something" in lines


def test_what_was_left_out_is_counted_and_skipped_files_are_named_with_the_reason() -> None:
    lines = texts(describe_report(a_report()))
    assert lines == [
        "0 inconsistencies",
        "2 sources read, 2 claims checked",
        "1 file without a text layer: scans or pictures, not read; see --ocr",
        "1 file skipped",
        "  scan.pdf: no-text-layer: the pages hold pictures and no text",
        "1 stretch not extracted",
        "  courier.txt 4-9: refused: the model gave no answer",
        "1 passage set aside",
        "1 quote ungrounded",
        "0 details in no claim",
    ]


def test_verbose_names_every_passage_and_quote_that_was_left_out() -> None:
    lines = texts(describe_report(a_report(), verbose=True))
    assert "  courier.txt: newsletter line: The ferry" in lines
    assert "  courier.txt: altered: one figure: sank on 4 May" in lines


def test_counts_of_nothing_are_said_too() -> None:
    report = a_report(skipped=(), failed=(), set_aside=(), ungrounded=())
    assert texts(describe_report(report))[2:] == [
        "0 files skipped",
        "0 stretches not extracted",
        "0 passages set aside",
        "0 quotes ungrounded",
        "0 details in no claim",
    ]


def test_of_a_thousand_skipped_files_twenty_are_named() -> None:
    skipped = tuple(Skipped(path=f"{number}.bin", reason="binary: no text") for number in range(1000))
    lines = texts(describe_report(a_report(skipped=skipped)))
    assert sum(".bin" in line for line in lines) == 20
    assert "  ... and 980 more, all of them in the report" in lines


def test_a_judgement_is_shown_and_counted() -> None:
    report = a_report(an_inconsistency("a").model_copy(update={"judgement": DISMISSED}), an_inconsistency("b"))
    lines = list(describe_report(report))
    assert lines[0].text.endswith("(dismissed)")
    assert lines[2].text == "2 inconsistencies: 2 high; 1 dismissed, 1 not reviewed"


def test_a_models_calls_and_cost_close_the_outcome() -> None:
    extractor = Extractor(kind="model", model="openai/small")
    usage = Usage(calls=12, cached=3, prompt_tokens=45_000, completion_tokens=3_100, cost_usd=0.125)
    assert texts(describe_report(a_report(extractor=extractor, usage=usage)))[-1] == (
        "openai/small: 12 calls (3 answers from the cache), 45,000 + 3,100 tokens, 0.12 USD"
    )
    unpriced = usage.model_copy(update={"cost_usd": None})
    assert texts(describe_report(a_report(extractor=extractor, usage=unpriced)))[-1].endswith("price unknown")


def test_the_list_gives_the_label_and_the_id_to_judge_by() -> None:
    found = an_inconsistency()
    assert texts(describe_list(a_report(found)))[0].split()[:4] == ["K1", found.id, "high", "date"]


def test_the_log_says_what_is_kept_and_found_no_more() -> None:
    gone = FormerJudgement(inconsistency="ffff", line="1", seen="Gone since.", judgement=DISMISSED)
    assert list(describe_log(JudgementLog(unreadable=(3, 7)))) == [
        "the judgement log has lines that cannot be read, kept as they are: 3, 7"
    ]
    changed = an_inconsistency("a", summary="Two days.").model_copy(update={"stale": (gone,)})
    assert list(describe_lapsed(a_report(changed, orphaned=(gone,)))) == [
        "judged dismissed by R. Vale, but changed since, and to be judged again: K1 Two days.",
        "judged dismissed, but found no more (kept in the log): Gone since.",
    ]
    assert list(describe_log(JudgementLog())) == list(describe_lapsed(a_report())) == []
    many = list(describe_lapsed(a_report(orphaned=(gone,) * 500)))
    assert (len(many), many[-1].partition(";")[0]) == (21, "480 more judgements hold no longer")


def test_a_disagreement_is_shown_and_counted() -> None:
    report = a_report(an_inconsistency("a").model_copy(update={"standing": "disagreement"}))
    lines = texts(describe_report(report))
    assert lines[0].endswith("(disagreement)")
    assert lines[1] == "1 inconsistency: 1 high; 1 disagreement"


def test_a_report_says_the_same_however_often_it_is_described() -> None:
    report: Report = a_report(an_inconsistency())
    assert list(describe_report(report)) == list(describe_report(report))


def test_what_no_claim_covers_and_what_was_taken_back_is_counted_and_listed_on_request() -> None:
    left = Uncovered(source=make_id("courier.txt"), kind="date", quote="3 May", start=0, end=5, passage=2)
    back = Withdrawn(question="Who paid?", claims=("c1", "c2"), reason="Both paid.")
    report = a_report(uncovered=(left,), withdrawn=(back,))
    assert texts(describe_report(report))[-2:] == ["1 detail in no claim", "1 proposal taken back by the model"]
    said = texts(describe_report(report, verbose=True))
    assert [line for line in said if "3 May" in line] == ["  courier.txt, sentence 2: date: 3 May"]
    assert said[-1] == "  Who paid? Both paid."
