from __future__ import annotations

from factcheck.render.counts import count_compared, count_quotes, count_review, count_severities
from factcheck.render.front import Compared, Quotes, Review, Severities
from factcheck.render.voices import voice_of_each
from tests.render.sample import make_empty_sample, make_judged_sample, make_sample


def test_what_was_compared_is_counted_by_what_came_of_it() -> None:
    report = make_sample()
    compared = count_compared(report, voice_of_each(report.sources))
    assert compared == Compared(agree=3, differ=8, unclear=1, one_voice=1, single=1)
    assert compared.total == len(report.comparisons) - 1


def test_two_prints_of_one_text_do_not_agree() -> None:
    report = make_sample()
    apart = tuple(source.model_copy(update={"same_text_as": ()}) for source in report.sources)
    assert count_compared(report, voice_of_each(apart)).one_voice == 0


def test_severities_judgements_and_quotes_are_counted() -> None:
    assert count_severities(make_sample()) == Severities(high=5, medium=7, low=3)
    assert count_review(make_sample()) == Review(
        confirmed=1, dismissed=1, unsure=1, open=12, reviewers=("E. Thorvald", "R. Amundsen")
    )
    assert count_review(make_judged_sample()).settled == len(make_sample().inconsistencies)
    assert count_quotes(make_sample()) == Quotes(total=44, typographic=1, elided=1)


def test_an_empty_report_counts_nothing() -> None:
    report = make_empty_sample()
    assert count_compared(report, {}).total == count_severities(report).total == count_quotes(report).total == 0
