from __future__ import annotations

from factcheck.diff import diff_reports
from factcheck.diff.contract import Changed, ClaimChange
from factcheck.output.diff import SHOWN, describe_diff
from tests.a_report import a_report, a_source, an_inconsistency
from tests.render.sample import make_long_sample, make_sample


def texts(diff: object, *, verbose: bool = False) -> list[str]:
    return [line.text for line in describe_diff(diff, verbose=verbose)]  # type: ignore[arg-type]  # a diff


def test_flags_come_first_then_sources_then_claims_each_with_what_is_as_before() -> None:
    old = a_report(an_inconsistency())
    new = a_report(an_inconsistency(severity="low"), sources=(*old.sources, a_source("mirror.txt")))
    assert texts(diff_reports(old, new)) == [
        "Inconsistencies: 1 changed, 0 as before",
        "~ K1   low     date         Courier dates the sinking to 3 May, Gazette to 5 May (day).",
        "    severity: high → low",
        "Sources: 1 added, 2 as before",
        "+ mirror.txt",
        "Claims: 2 as before",
    ]


def test_many_claims_are_counted_and_named_only_when_that_is_wanted() -> None:
    diff = diff_reports(make_sample(), make_long_sample(200))
    new = len(diff.claims)
    short, long = texts(diff), texts(diff, verbose=True)
    assert f"  ... and {new - SHOWN} more: --verbose or --json" in short
    assert len(long) == len(short) + new - SHOWN - 1


def changed(*changes: Changed) -> list[str]:
    diff = diff_reports(a_report(), a_report())
    claim = ClaimChange(
        state="changed", old_id="a", new_id="b", old_label="C1", new_label="C1", path="a.txt", claimant="", quote="q",
        changes=changes,
    )  # fmt: skip
    return texts(diff.model_copy(update={"claims": (claim,), "equal": False}))[-len(changes) :]


BEFORE = "The mayor of the town said on Monday that nine people were hurt when the wall of the yard fell."
AFTER = BEFORE.replace("nine people", "ten persons")


def test_of_long_words_those_are_shown_that_differ() -> None:
    quote = Changed(field="quote", before=BEFORE, after=AFTER, where="a.txt")
    assert changed(quote) == [
        "    quote: … Monday that nine people were hurt … → … Monday that ten persons were hurt …"
    ]


def test_words_are_not_shown_again_where_the_value_in_them_is() -> None:
    quote = Changed(field="quote", before=BEFORE, after=AFTER, where="a.txt")
    value = Changed(field="figure", before="9 people", after="10 people", where="a.txt")
    assert changed(quote, value)[-1] == "    figure: 9 people → 10 people"
    assert not any("quote" in line for line in changed(quote, value))


def test_what_is_in_other_words_only_is_counted() -> None:
    report = a_report(an_inconsistency())
    other = a_report(an_inconsistency(summary="Put otherwise."))
    assert texts(diff_reports(report, other))[-1] == "1 as before, but told in other words"


def test_another_extractor_and_another_version_are_said_first() -> None:
    old = make_sample()
    new = old.model_copy(update={"title": "Anew", "tool": old.tool.model_copy(update={"version": "9"})})
    diff = diff_reports(old, new.model_copy(update={"claims": new.claims[1:]}))
    assert texts(diff)[:2] == [f"title: {old.title} → Anew", f"factcheck: {old.tool.version} → 9"]
