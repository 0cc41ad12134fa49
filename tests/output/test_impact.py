from __future__ import annotations

from factcheck.impact import withdraw_source
from factcheck.output.impact import SHOWN, describe_impact
from factcheck.report import Report
from tests.impact.test_impact import HARBOUR, disputed_by_one


def texts(number: int, *, verbose: bool = False, report: Report = HARBOUR) -> list[str]:
    impact = withdraw_source(report, report.sources[number - 1].id)
    return [line.text for line in describe_impact(impact, verbose=verbose)]


def test_what_wants_a_decision_comes_first() -> None:
    lines = texts(5)
    assert lines[:2] == [
        "Withdrawn: S5 Statement on the fire at the Norrick Grain terminal (05_fire_service.pdf)",
        "2 inconsistencies: 0 fall, 1 changes, 1 stands",
    ]
    assert lines[2].startswith("~ K1   high    figure       How many people were injured?")
    assert lines[4].startswith("= K10  medium  place ")


def test_what_rests_on_one_voice_comes_before_what_has_more() -> None:
    marks = [line[:1] for line in texts(5) if "→" in line]
    assert marks == sorted(marks)
    assert marks[0] == "!"


def test_copies_of_its_text_are_said_to_be_no_support() -> None:
    assert any("1,187 residents (S3 C34)  only copies of its text are left" in line for line in texts(2))
    assert "  S3 Evening Post carries its text" in texts(2)


def test_a_counterclaim_that_falls_is_named_with_what_it_disputed() -> None:
    start = "S1 C7 goes: “Norrick Grain denied"
    assert any(line.startswith(f"  S2 C20 still disputed by 2; {start}") for line in texts(1))
    alone = texts(1, report=disputed_by_one(HARBOUR))
    assert any(line.startswith(f"  S2 C20 no longer disputed; {start}") for line in alone)


def test_long_parts_are_cut_and_counted() -> None:
    short, long = texts(2), texts(2, verbose=True)
    assert all("more lines" not in line for line in long)
    assert len(long) >= len(short)
    assert SHOWN == 20
