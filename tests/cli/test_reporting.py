from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.__main__ import run
from factcheck.store import hold_report, read_report
from tests.cli.conftest import COURIER, written

# -------------------------------------------------------------------------------------------------------- what is made


def test_a_report_is_written_and_what_was_flagged_is_printed(
    story: Path, done: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["report", "halcyon"]) == done
    out, err = capsys.readouterr()
    lines = out.splitlines()
    assert lines[0].split()[:2] == ["K1", read_report(Path("reports/halcyon")).inconsistencies[0].severity]
    assert "2 sources read" in out
    assert "0 files skipped" in out
    assert lines[-1] == f"reports/halcyon/briefing.{'html' if done else 'pdf'}"
    assert "the embedded extractor (rules) reads" in err
    names = {"briefing.html", "documents.json", "report.json"} | ({"briefing.pdf"} if done == 0 else set())
    assert set(written(Path("reports/halcyon"))) == names


def test_the_same_folder_gives_the_same_bytes_wherever_they_are_written(story: Path, done: int) -> None:
    assert run(["report", "halcyon", "--quiet"]) == done
    assert run(["report", str(story), "--out", "elsewhere/deep", "--quiet"]) == done
    assert written(Path("reports/halcyon")) == written(Path("elsewhere/deep"))
    again = written(Path("reports/halcyon"))
    assert run(["report", "halcyon"]) == done
    assert written(Path("reports/halcyon")) == again


def test_json_prints_the_report_and_nothing_else(
    story: Path, done: int, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["report", "halcyon", "--json"]) == done
    assert capfdbinary.readouterr().out == Path("reports/halcyon/report.json").read_bytes()


def test_quiet_leaves_stderr_empty(story: Path, capsys: pytest.CaptureFixture[str], has_pango: bool) -> None:
    run(["report", "halcyon", "--quiet"])
    out, err = capsys.readouterr()
    assert (err == "") == has_pango
    assert out.splitlines()[-1].startswith("reports/halcyon/briefing.")


def test_the_title_is_the_folders_name_or_what_was_said(story: Path) -> None:
    run(["report", "halcyon", "--quiet"])
    assert read_report(Path("reports/halcyon")).title == "Halcyon"
    run(["report", "halcyon", "--title", "The last crossing \udcff", "--quiet"])
    assert read_report(Path("reports/halcyon")).title == "The last crossing ?"


def test_a_report_among_its_sources_is_never_read_as_one(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(story)
    (story / "reports").mkdir()
    (story / "reports" / "police.txt").write_text("The police report names no day. Sergeant Aldo Finch wrote it.")
    for _ in range(2):
        run(["report", ".", "--quiet"])
        run(["report", ".", "--out", "reports/second", "--quiet"])
        paths = [source.path for source in read_report(Path("reports/halcyon")).sources]
        assert paths == ["courier.txt", "gazette.txt", "reports/police.txt"]


# ----------------------------------------------------------------------------------------------------------- bad input


def test_a_missing_folder_is_a_mistake_of_usage(refused: Callable[[list[str]], tuple[int, str]]) -> None:
    assert refused(["report", "nowhere"]) == (2, "error: nowhere does not exist.")


def test_a_file_where_a_folder_is_expected_is_a_mistake_of_usage(
    story: Path, refused: Callable[[list[str]], tuple[int, str]]
) -> None:
    assert refused(["report", "halcyon/courier.txt"]) == (2, "error: halcyon/courier.txt is a file.")


def test_an_empty_folder_is_a_mistake_of_usage(here: Path, refused: Callable[[list[str]], tuple[int, str]]) -> None:
    (here / "void").mkdir()
    assert refused(["report", "void"]) == (2, "error: void is empty.")


def test_a_folder_of_files_that_cannot_be_read_ends_with_3(
    here: Path, refused: Callable[[list[str]], tuple[int, str]]
) -> None:
    (here / "junk").mkdir()
    (here / "junk" / "empty.txt").write_bytes(b"")
    (here / "junk" / "noise.txt").write_bytes(bytes(range(256)) * 40)
    status, line = refused(["report", "junk"])
    assert status == 3
    assert "empty.txt (empty-file" in line


def test_a_place_that_cannot_be_written_ends_with_5(
    story: Path, refused: Callable[[list[str]], tuple[int, str]]
) -> None:
    status, line = refused(["report", "halcyon", "--out", "halcyon/courier.txt/report"])
    assert status == 5
    assert "Not a directory" in line


def test_a_report_is_not_written_among_the_sources(
    story: Path, refused: Callable[[list[str]], tuple[int, str]]
) -> None:
    assert refused(["report", "halcyon", "--out", "halcyon"])[0] == 2


@pytest.mark.parametrize(
    ("options", "status"),
    [
        pytest.param(["--model", "nobody/large"], 2, id="an unknown provider"),
        pytest.param(["--model", "openai/small"], 4, id="no key"),
        pytest.param(["--model", "openai/small", "--local-only"], 2, id="a host that is not allowed"),
        pytest.param(["--max-calls", "many"], 2, id="no number"),
        pytest.param(["--concurrency", "0"], 2, id="a number out of bounds"),
        pytest.param(["--config", "missing.toml"], 2, id="no such configuration"),
        pytest.param(["--prompts", "missing"], 2, id="no such folder of prompts"),
        pytest.param(["--no-such-option"], 2, id="an unknown option"),
        pytest.param(["and", "more"], 2, id="one argument too many"),
    ],
)
def test_options_that_make_no_sense_are_refused_before_any_work(
    story: Path, options: list[str], status: int, refused: Callable[[list[str]], tuple[int, str]]
) -> None:
    assert refused(["report", "halcyon", *options])[0] == status


def test_a_second_run_on_one_report_ends_with_6(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with hold_report(Path("reports/halcyon"), "2024-05-04 10:00"):
        assert run(["report", "halcyon"]) == 6
    assert f"process {os.getpid()}, started 2024-05-04 10:00" in capsys.readouterr().err


def test_what_is_typed_is_shown_and_not_obeyed(refused: Callable[[list[str]], tuple[int, str]]) -> None:
    assert (
        refused(["report", "\x1b[2Jno\nwhere\u202e"])[1] == "error: ⟦U+001B⟧[2Jno⟦U+000A⟧where⟦U+202E⟧ does not exist."
    )


# ------------------------------------------------------------------------------------------------------- exit statuses


def test_a_source_that_could_not_be_read_makes_it_3(story: Path, done: int, capsys: pytest.CaptureFixture[str]) -> None:
    (story / "scan.txt").write_bytes(b"")
    assert run(["report", "halcyon"]) == (done or 3)
    assert "scan.txt: empty-file" in capsys.readouterr().out


def test_files_that_nobody_would_miss_leave_it_at_0(story: Path, done: int) -> None:
    (story / ".DS_Store").write_bytes(b"\x00")
    (story / "copy.txt").write_text(COURIER)
    (story / "shortcut.txt").symlink_to("courier.txt")
    assert run(["report", "halcyon"]) == done
    report = read_report(Path("reports/halcyon"))
    assert (len(report.skipped), report.files.found, report.files.read) == (2, 5, 3)
    assert [source.also_at for source in report.sources if source.also_at] == [("courier.txt",)]


def test_strict_is_1_until_everything_is_reviewed(story: Path, done: int) -> None:
    assert run(["report", "halcyon", "--strict"]) == (done or 1)
    keys = [f"--dismiss={found.id}" for found in read_report(Path("reports/halcyon")).inconsistencies]
    assert keys
    assert run(["review", "reports/halcyon", *keys, "--note", "Checked by telephone."]) == 0
    assert run(["report", "halcyon", "--strict"]) == done


# ---------------------------------------------------------------------------------------------- inspecting, the doctor


def test_inspect_shows_how_a_source_is_read(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["inspect", "halcyon/courier.txt"]) == 0
    out = capsys.readouterr().out
    for stated in (
        "published  2024-05-03 (from",
        "Ferry sinks off Tarn Head",
        "2 May 2024",
        "Ingrid Solvay",
        "figures (",
    ):
        assert stated in out


def test_inspect_prints_json_whose_quotes_stand_at_their_offsets(
    story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["inspect", "halcyon/courier.txt", "--json"]) == 0
    inspection = json.loads(capsys.readouterr().out)
    hits = [hit for kind in ("dates", "figures", "names", "quotations", "attributions") for hit in inspection[kind]]
    assert hits
    assert [hit for hit in hits if inspection["text"][hit["start"] : hit["end"]] != hit["quote"]] == []


def test_inspect_writes_a_page_and_prints_its_path(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = sorted(story.iterdir())
    assert run(["inspect", "halcyon/courier.txt", "--html", "halcyon/page.html"]) == 0
    assert capsys.readouterr().out == "halcyon/page.html\n"
    assert sorted(story.iterdir()) == [*before, story / "page.html"]
    page = (story / "page.html").read_text(encoding="utf-8")
    assert 'title="name: ' in page
    assert "2024-05-02 to before 2024-05-03" in page


def test_a_page_that_cannot_be_written_leaves_nothing(
    story: Path, refused: Callable[[list[str]], tuple[int, str]]
) -> None:
    source = (story / "courier.txt").read_bytes()
    assert refused(["inspect", "halcyon/courier.txt", "--html", "nowhere/page.html"])[0] == 5
    assert refused(["inspect", "halcyon/courier.txt", "--html", "halcyon"])[0] == 5
    assert refused(["inspect", "halcyon/courier.txt", "--html", "halcyon/courier.txt"])[0] == 2
    assert refused(["inspect", "halcyon/courier.txt", "--html", "page.html", "--json"])[0] == 2
    assert (story / "courier.txt").read_bytes() == source


def test_a_source_that_cannot_be_inspected_says_why(
    here: Path, refused: Callable[[list[str]], tuple[int, str]]
) -> None:
    (here / "void.txt").write_bytes(b"")
    assert refused(["inspect", "void.txt"])[0] == 3
    assert refused(["inspect", "missing.txt"])[0] == 2
    assert refused(["inspect", "."])[0] == 2


def test_the_doctor_names_every_piece_and_no_key(
    done: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-123456789")
    assert run(["doctor", "--json"]) == done
    out, err = capsys.readouterr()
    checks = {check["name"]: check["state"] for check in json.loads(out)["checks"]}
    assert checks.keys() == {"Python", "PDF", "fonts", "prompts", "reports", "cache", "model"}
    assert checks["model"] == "not used"
    assert run(["doctor"]) == done
    assert "canary" not in out + err + "".join(capsys.readouterr())


def test_the_doctor_says_that_a_key_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["doctor", "--model", "openai/small"]) == 4
    assert "OPENAI_API_KEY" in capsys.readouterr().out


def test_a_reader_that_has_seen_enough_gets_no_complaint(story: Path) -> None:
    command = f"{sys.executable} -m factcheck inspect halcyon/courier.txt --json | head -n 1"
    ran = subprocess.run(["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "{\n", "")
