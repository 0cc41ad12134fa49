from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest

from factcheck.__main__ import run
from factcheck.cli import REASON_NAMES
from factcheck.judged import REASONS
from factcheck.report import Report
from factcheck.review import open_review, read_judgements
from factcheck.store import read_report
from tests.cli.conftest import tell_story, written


@pytest.fixture(name="made", scope="module")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The story with its report, made once."""
    place = tmp_path_factory.mktemp("made")
    with contextlib.chdir(place):
        tell_story(place)
        run(["report", "halcyon", "--quiet"])
    return place


@pytest.fixture(name="reviewed")
def _reviewed(here: Path, made: Path, capsys: pytest.CaptureFixture[str]) -> Report:
    """A copy of the story with its report, that nobody has judged."""
    shutil.copytree(made, here, dirs_exist_ok=True)
    capsys.readouterr()
    return read_report(Path("reports/halcyon"))


def test_the_help_names_the_reasons_that_there_are() -> None:
    assert ", ".join(REASONS) == REASON_NAMES


def test_the_list_shows_what_to_judge(reviewed: Report, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["review", "reports/halcyon", "--list"]) == 0
    out = capsys.readouterr().out
    assert all(found.id in out for found in reviewed.inconsistencies)


def test_a_judgement_outlives_a_rerun_and_reaches_the_briefing(reviewed: Report, done: int) -> None:
    first = reviewed.inconsistencies[0]
    arguments = ["--confirm", "K1", "--note", "Seen in the <log> of the harbour.", "--reviewer", "Maud Ferris"]
    assert run(["review", "reports/halcyon/report.json", *arguments]) == 0
    assert run(["render", "reports/halcyon"]) == done
    assert run(["report", "halcyon", "--quiet"]) == done
    judged = read_report(Path("reports/halcyon")).inconsistencies[0]
    assert judged.id == first.id
    assert judged.judgement is not None
    assert (judged.judgement.status, judged.judgement.reviewer) == ("confirmed", "Maud Ferris")
    html = Path("reports/halcyon/briefing.html").read_text()
    assert "Maud Ferris" in html
    assert "<log>" not in html


def test_rendering_elsewhere_leaves_the_report_as_it_was(reviewed: Report, done: int) -> None:
    before = written(Path("reports/halcyon"))
    assert run(["render", "reports/halcyon", "--out", "sent"]) == done
    assert written(Path("reports/halcyon")) == before
    assert written(Path("sent")) == before


def test_a_judgement_on_what_is_found_no_more_is_said_and_kept(
    reviewed: Report, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["review", "reports/halcyon", "--dismiss", "K1"])
    Path("halcyon/gazette.txt").write_text("Nothing sank. The weather was fine, harbour master Ingrid Solvay said.")
    run(["report", "halcyon"])
    assert f"found no more (kept in the log): {reviewed.inconsistencies[0].summary}" in capsys.readouterr().err
    assert Path("reports/halcyon/judgements.jsonl").read_text().count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["--note", "why"], id="a note on nothing"),
        pytest.param(["--confirm", "000000000000"], id="an unknown id"),
        pytest.param(["--confirm", "K1", "--dismiss", "K1"], id="both"),
        pytest.param(["--confirm", "K1", "--undo"], id="a decision and undo"),
        pytest.param(["--confirm", "K1", "K2"], id="a decision on two in two ways"),
        pytest.param(["K1"], id="nothing said of one"),
        pytest.param(["--undo", "--note", "why"], id="a note on an undo"),
        pytest.param(["--undo"], id="nothing to take back"),
        pytest.param(["--confirm", "K1", "--reason", "other time"], id="a reason to confirm"),
        pytest.param(["--reason", "other time"], id="a reason for nothing"),
        pytest.param(["--list", "--resolve"], id="a settlement of nothing"),
        pytest.param(["--confirm", "K1", "--note", "x" * 20_000], id="a note without end"),
        pytest.param(["--list", "--next"], id="two things to show"),
        pytest.param(["--confirm", "K1", "--reviewer", "x" * 300], id="a name without end"),
    ],
)
def test_judging_nothing_or_both_ways_is_refused_and_records_nothing(
    reviewed: Report, arguments: list[str], refused: Callable[[list[str]], tuple[int, str]]
) -> None:
    assert refused(["review", "reports/halcyon", *arguments])[0] == 2


def test_of_several_judgements_with_a_mistake_in_one_none_is_recorded(
    reviewed: Report, refused: Callable[[list[str]], tuple[int, str]]
) -> None:
    assert refused(["review", "reports/halcyon", "--confirm", "K1", "--dismiss", "K999"])[0] == 2


@pytest.mark.parametrize("command", [["review", "--list"], ["render"]])
def test_where_there_is_no_report_the_command_says_so(
    command: list[str], refused: Callable[[list[str]], tuple[int, str]]
) -> None:
    assert refused([command[0], "nowhere", *command[1:]])[0] == 2


REVIEW = "import sys; from factcheck.__main__ import run; sys.exit(run(sys.argv[1:]))"


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    """What the command prints as JSON: that and nothing else goes to stdout."""
    capsys.readouterr()
    assert run(["review", "reports/halcyon", *arguments, "--json"]) == 0
    answer: dict[str, object] = json.loads(capsys.readouterr().out)
    return answer


def one_of(answer: dict[str, object]) -> dict[str, object]:
    (found,) = answer["inconsistencies"]  # type: ignore[misc]  # JSON is untyped
    return found


def test_scripts_get_json_from_every_verb(reviewed: Report, capsys: pytest.CaptureFixture[str]) -> None:
    waiting = one_of(told(capsys, "--next"))
    assert (waiting["label"], waiting["standing"]) == ("K1", "open")
    assert all(around["before"] is not None for around in waiting["around"])  # type: ignore[attr-defined]  # untyped
    made = told(capsys, "--dismiss", "K1", "--reason", "other time", "--note", "asked", "--reviewer", "Maud Ferris")
    judgement = one_of(made)["judgement"]
    assert judgement == {
        "status": "dismissed",
        "reviewer": "Maud Ferris",
        "at": judgement["at"],  # type: ignore[index]  # untyped
        "note": "asked",
        "reason": "other time",
    }
    assert made["left"] == len(reviewed.inconsistencies) - 1
    noted = one_of(told(capsys, "K2", "--note", "call them"))
    assert noted["remarks"][0]["text"] == "call them"  # type: ignore[index]  # untyped
    listed = told(capsys, "--list")
    assert [found["standing"] for found in listed["inconsistencies"]] == ["agreed", "open"]  # type: ignore[attr-defined]  # untyped
    assert one_of(told(capsys, "--undo", "K1", "--reviewer", "Maud Ferris"))["standing"] == "open"


def test_one_is_shown_with_all_that_a_decision_needs(reviewed: Report, capsys: pytest.CaptureFixture[str]) -> None:
    run(["review", "reports/halcyon", "--confirm", "K1", "--reviewer", "Ann"])
    run(["review", "reports/halcyon", "--dismiss", "K1", "--reviewer", "Bob", "--reason", "other time"])
    capsys.readouterr()
    assert run(["review", "reports/halcyon", "--next", "--reviewer", "Cy"]) == 0
    out = capsys.readouterr().out
    for said in ("courier.txt", "gazette.txt", "paragraph", "2024-05-03", "Rule: ", "confirmed by Ann", "other time"):
        assert said in out
    assert "The reviewers disagree" in out
    assert all(side.quote in out for side in reviewed.inconsistencies[0].sides)


def test_a_report_without_its_texts_shows_what_there_is_and_says_what_is_missing(
    reviewed: Report, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("reports/halcyon/documents.json").unlink()
    assert run(["review", "reports/halcyon", "--next"]) == 0
    assert "was not kept beside this report" in capsys.readouterr().out


def test_whoever_reviews_blind_is_told_of_nobody(reviewed: Report, capsys: pytest.CaptureFixture[str]) -> None:
    run(["review", "reports/halcyon", "--confirm", "K1", "--reviewer", "Ann", "--note", "sure"])
    capsys.readouterr()
    for shown in (["--list"], ["--next"], ["--list", "--json"], ["--next", "--json"]):
        run(["review", "reports/halcyon", *shown, "--blind", "--reviewer", "Bob"])
        said = capsys.readouterr().out
        assert "Ann" not in said
        assert "confirmed" not in said
    run(["review", "reports/halcyon", "--dismiss", "K1", "--blind", "--reviewer", "Bob"])
    run(["review", "reports/halcyon", "--list", "--blind", "--reviewer", "Bob"])
    assert "(disagreement)" in capsys.readouterr().out


def test_undo_takes_back_the_last_and_says_how_it_stands(reviewed: Report, capsys: pytest.CaptureFixture[str]) -> None:
    run(["review", "reports/halcyon", "--confirm", "K1"])
    run(["review", "reports/halcyon", "--dismiss", "K1"])
    capsys.readouterr()
    assert run(["review", "reports/halcyon", "--undo"]) == 0
    assert capsys.readouterr().out.startswith("confirmed: ")
    assert run(["review", "reports/halcyon", "--undo"]) == 0
    assert capsys.readouterr().out.startswith("open: ")


def test_two_copies_of_a_report_become_one_whichever_is_named_first(
    reviewed: Report, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree("reports/halcyon", "hers")
    run(["review", "reports/halcyon", "--confirm", "K1", "--reviewer", "Ann"])
    run(["review", "hers", "--dismiss", "K1", "--reviewer", "Bob"])
    capsys.readouterr()
    assert run(["merge", "reports/halcyon", "hers", "--out", "one.jsonl"]) == 0
    assert run(["merge", "hers/judgements.jsonl", "reports/halcyon/report.json", "--out", "other.jsonl"]) == 0
    assert Path("one.jsonl").read_bytes() == Path("other.jsonl").read_bytes()
    capsys.readouterr()
    assert run(["merge", "reports/halcyon", "hers", "--json"]) == 0
    merged = json.loads(capsys.readouterr().out)
    assert (merged["lines"], merged["new"], merged["reviewers"]) == (2, 1, ["Ann", "Bob"])
    assert [one["label"] for one in merged["disagreements"]] == ["K1"]
    assert run(["merge", "reports/halcyon", "hers"]) == 0
    assert "0 of them new" in capsys.readouterr().out
    assert Path("reports/halcyon/judgements.jsonl").read_bytes() == Path("one.jsonl").read_bytes()


@pytest.mark.parametrize("other", ["nowhere", "halcyon/courier.txt", "halcyon"])
def test_what_is_no_log_is_not_merged(
    reviewed: Report, other: str, refused: Callable[[list[str]], tuple[int, str]]
) -> None:
    assert refused(["merge", "reports/halcyon", other])[0] == 2


def test_a_copy_without_names_keeps_its_judgements_when_it_is_made_again(
    reviewed: Report, done: int, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("names.txt").write_text("Solvay\nSolvey\nIngrid\n", "utf-8")
    run(["review", "reports/halcyon", "--confirm", "K1", "--note", "Solvay says so", "--reviewer", "Ann"])
    assert run(["report", "halcyon", "--redact", "names.txt", "--quiet"]) == done
    run(["review", "reports/halcyon", "--dismiss", "K2", "--reviewer", "Ann"])
    assert run(["report", "halcyon", "--redact", "names.txt", "--quiet"]) == done
    judged = read_report(Path("reports/halcyon"))
    assert [found.standing for found in judged.inconsistencies] == ["agreed", "agreed"]
    assert judged.inconsistencies[0].live[0].judgement.note == "█████ says so"


@pytest.mark.parametrize("redacted", [False, True], ids=["as it is", "without names"])
def test_what_was_decided_goes_with_a_copy(reviewed: Report, done: int, redacted: bool) -> None:
    Path("names.txt").write_text("Solvay\nSolvey\nIngrid\n", "utf-8")
    run(["review", "reports/halcyon", "--confirm", "K1", "--note", "Solvay says so", "--reviewer", "Ann"])
    run(["review", "reports/halcyon", "--dismiss", "K2", "--reviewer", "Ann"])
    run(["review", "reports/halcyon", "--confirm", "K2", "--reviewer", "Ann"])
    run(["review", "reports/halcyon", "--undo", "--reviewer", "Ann"])
    names = ["--redact", "names.txt"] if redacted else []
    assert run(["render", "reports/halcyon", "--out", "copy", *names]) == done
    copy = open_review(Path("copy"))
    told = [(found.standing, found.judgement and found.judgement.status) for found in copy.report.inconsistencies]
    assert told == [("agreed", "confirmed"), ("agreed", "dismissed")]
    assert run(["render", "copy"]) == done
    assert read_report(Path("copy")).inconsistencies == copy.report.inconsistencies
    if redacted:
        written_out = [path for path in Path("copy").iterdir() if path.suffix != ".pdf"]
        assert not [path for path in written_out if "Solv" in path.read_text("utf-8")]


def test_a_name_before_what_differs_takes_no_decision_away(reviewed: Report, done: int) -> None:
    """The detail stands elsewhere in its quote once a name before it has gone."""
    Path("halcyon/c.txt").write_text(
        "12 May 2031. Quirina Zabrow said on 5 May 2031 that 14 people were hurt.\n", "utf-8"
    )
    Path("halcyon/d.txt").write_text(
        "13 May 2031. Quirina Zabrow said on 6 May 2031 that 19 people were hurt.\n", "utf-8"
    )
    Path("names.txt").write_text("Quirina Zabrow\n", "utf-8")
    run(["report", "halcyon", "--quiet"])
    flags = [found.id for found in read_report(Path("reports/halcyon")).inconsistencies]
    for flag in flags:
        run(["review", "reports/halcyon", "--confirm", flag, "--note", "asked Zabrow, Quirina", "--reviewer", "Ann"])
    assert run(["render", "reports/halcyon", "--out", "copy", "--redact", "names.txt"]) == done
    assert len(flags) > len(reviewed.inconsistencies)
    assert {found.standing for found in open_review(Path("copy")).report.inconsistencies} == {"agreed"}
    assert run(["render", "copy"]) == done
    assert {found.standing for found in read_report(Path("copy")).inconsistencies} == {"agreed"}


# ------------------------------------------------------------------------------------------------------ being killed


def decide_and_be_killed(moment: int) -> bool:
    """Decides in a child that kills itself at its n-th call into the system, before it or after it; whether it was."""
    child = os.fork()
    if not child:
        left = [moment]

        def kill(frame: FrameType, event: str, called: object) -> None:
            is_call = event in ("c_call", "c_return") and getattr(called, "__module__", "") in ("posix", "fcntl")
            if is_call and frame.f_code.co_filename.endswith("store.py"):
                left[0] -= 1
                if not left[0]:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.setprofile(kill)
        run(["review", "reports/halcyon", "--confirm", "K2"])
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def test_killed_at_any_moment_a_reviewer_loses_nothing_that_was_acknowledged(reviewed: Report) -> None:
    log = Path("reports/halcyon/judgements.jsonl")
    acknowledged: list[bytes] = []
    killed = True
    while killed:
        run(["review", "reports/halcyon", "--unsure", "K1", "--note", f"note {len(acknowledged)}"])
        acknowledged.append(log.read_bytes().splitlines()[-1])
        killed = decide_and_be_killed(len(acknowledged))
        assert [line for line in log.read_bytes().splitlines() if b"note " in line] == acknowledged
        assert read_judgements(log.parent).unreadable == ()
    assert len(acknowledged) > 10
    assert [found.standing for found in open_review(log.parent).report.inconsistencies] == ["unsure", "agreed"]


def test_reviewers_who_decide_at_the_same_moment_lose_nothing(reviewed: Report) -> None:
    command = [sys.executable, "-c", REVIEW, "review", "reports/halcyon", "--confirm", "K1", "--reviewer"]
    started = [subprocess.Popen([*command, name], env=os.environ, stdout=subprocess.DEVNULL) for name in "abcdef"]
    assert [one.wait() for one in started] == [0] * 6
    (found, _) = open_review(Path("reports/halcyon")).report.inconsistencies
    assert sorted(live.judgement.reviewer for live in found.live) == list("abcdef")
