from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.errors import ReportLockedError, UnwritableError, UsageError
from factcheck.models import Usage
from factcheck.report import Extractor, Report, Tool
from factcheck.store import append_line, find_report, hold_report, name_report, read_report, reports_in

STARTED = "2026-03-04 10:00"
HOLDER = """
import sys, time
from pathlib import Path
from factcheck.store import hold_report
with hold_report(Path(sys.argv[1]), "2026-03-04 10:00"):
    print("held", flush=True)
    time.sleep(60)
"""

COUNTER = """
import sys, time
from pathlib import Path
from factcheck.errors import ReportLockedError
from factcheck.store import hold_report
count, won = Path(sys.argv[1], "count"), 0
while won < 20:
    try:
        with hold_report(count.parent, "now"):
            seen = int(count.read_text())
            time.sleep(0.002)
            count.write_text(str(seen + 1))
            won += 1
    except ReportLockedError:
        pass
"""


def an_empty_report(title: str = "Nothing yet") -> Report:
    return Report(
        title=title,
        tool=Tool(version="0"),
        extractor=Extractor(kind="rules"),
        usage=Usage(),
        sources=(),
        skipped=(),
        set_aside=(),
        claims=(),
        comparisons=(),
        inconsistencies=(),
        ungrounded=(),
        failed=(),
        rules={},
    )


# ----------------------------------------------------------------------------------------------------- names


@pytest.mark.parametrize(
    ("folder", "start"),
    [
        pytest.param("harbour", "harbour", id="a plain name stays"),
        pytest.param("fire_2", "fire_2", id="digits and underscores are plain"),
        pytest.param("Harbour Fire", "harbour-fire-", id="capitals and spaces"),
        pytest.param("пожар", "pozhar-", id="another script is spelled out"),
        pytest.param("🔥🔥", "", id="symbols"),
        pytest.param("con", "con-", id="a device's name on Windows"),
        pytest.param("com1", "com1-", id="another device's name"),
        pytest.param("-rf", "rf-", id="what looks like an option"),
        pytest.param("a" * 200, "a" * 70, id="too long"),
        pytest.param("v1.2", "v1-2-", id="dots"),
        pytest.param("line\nfeed\x1b[31m", "line-feed-31m-", id="control characters"),
        pytest.param("\udcff\udcfe", "report-", id="bytes that are not UTF-8"),
    ],
)
def test_a_report_is_named_in_a_fixed_alphabet(tmp_path: Path, folder: str, start: str) -> None:
    name = name_report(tmp_path / folder)
    assert name.startswith(start)
    assert len(name) <= 80
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789_-")


def test_folders_whose_names_become_alike_get_different_reports(tmp_path: Path) -> None:
    names = {name_report(tmp_path / folder) for folder in ("harbour", "Harbour", "har bour", "har-bour!", "har.bour")}
    assert len(names) == 5


def test_the_folder_named_dot_is_named_by_where_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "harbour").mkdir()
    monkeypatch.chdir(tmp_path / "harbour")
    assert name_report(Path()) == "harbour"
    assert name_report(Path("/")).startswith("report-")


# --------------------------------------------------------------------------------------------------- writing


def test_all_files_are_written_and_nothing_else_stays(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "er"
    with hold_report(folder, STARTED) as held:
        held.write({"report.json": b"{}", "briefing.html": b"<p>"})
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {
        "report.json": b"{}",
        "briefing.html": b"<p>",
    }


def test_a_run_that_writes_nothing_leaves_no_folder(tmp_path: Path) -> None:
    with pytest.raises(UsageError), hold_report(tmp_path / "reports" / "harbour", STARTED):
        raise UsageError("nothing to read")
    assert list(tmp_path.iterdir()) == []


def test_a_run_that_fails_leaves_the_last_report(tmp_path: Path) -> None:
    with hold_report(tmp_path, STARTED) as held:
        held.write({"report.json": b"good"})
    with pytest.raises(UsageError), hold_report(tmp_path, STARTED):
        raise UsageError("went wrong")
    assert [path.name for path in tmp_path.iterdir()] == ["report.json"]


def test_a_full_disk_leaves_every_file_as_it_was(tmp_path: Path) -> None:
    with hold_report(tmp_path, STARTED) as held:
        held.write({"report.json": b"old", "briefing.html": b"old"})
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    with hold_report(tmp_path, STARTED) as held:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
        try:
            with pytest.raises(UnwritableError) as caught:
                held.write({"report.json": b"new", "briefing.html": b"x" * 10_000})
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert caught.value.exit_status == 5
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "report.json": b"old",
        "briefing.html": b"old",
    }


def test_files_are_for_others_to_read_as_far_as_the_umask_lets_them(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        with hold_report(tmp_path, STARTED) as held:
            held.write({"report.json": b"{}"})
    finally:
        os.umask(before)
    assert (tmp_path / "report.json").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("name", ["report.json", "briefing.pdf"])
def test_a_folder_in_the_place_of_a_file_is_seen_before_any_work(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    with pytest.raises(UnwritableError, match=name), hold_report(tmp_path, STARTED):
        pytest.fail("the work began")


def test_a_place_below_a_file_is_refused_before_any_work(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UnwritableError) as caught, hold_report(tmp_path / "file" / "report", STARTED):
        pytest.fail("the work began")
    assert caught.value.hint


def test_a_link_in_the_place_of_a_new_file_is_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_text("mine")
    folder = tmp_path / "report"
    folder.mkdir()
    (folder / ".report.json.new").symlink_to(outside)
    with hold_report(folder, STARTED) as held, pytest.raises(UnwritableError):
        held.write({"report.json": b"{}"})
    assert outside.read_text() == "mine"


# --------------------------------------------------------------------------------------------------- holding


def _start_holder(folder: Path) -> subprocess.Popen[str]:
    holder = subprocess.Popen([sys.executable, "-c", HOLDER, str(folder)], stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    return holder


def test_a_second_run_is_told_who_holds_the_report(tmp_path: Path) -> None:
    holder = _start_holder(tmp_path)
    try:
        with pytest.raises(ReportLockedError) as caught, hold_report(tmp_path, STARTED):
            pytest.fail("both hold it")
    finally:
        holder.kill()
        holder.wait()
    assert caught.value.exit_status == 6
    assert f"process {holder.pid}, started 2026-03-04 10:00" in str(caught.value)


def test_a_killed_run_holds_nothing(tmp_path: Path) -> None:
    holder = _start_holder(tmp_path)
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    with hold_report(tmp_path, STARTED) as held:
        held.write({"report.json": b"{}"})
    assert [path.name for path in tmp_path.iterdir()] == ["report.json"]


def test_of_many_runs_at_once_one_at_a_time_holds_the_report(tmp_path: Path) -> None:
    (tmp_path / "count").write_text("0")
    runs = [subprocess.Popen([sys.executable, "-c", COUNTER, str(tmp_path)]) for _ in range(3)]
    deadline = time.monotonic() + 60
    assert [run.wait(deadline - time.monotonic()) for run in runs] == [0, 0, 0]
    assert (tmp_path / "count").read_text() == "60"


# ------------------------------------------------------------------------------------------------- appending


def test_lines_are_appended_and_never_rewritten(tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    append_line(path, "one")
    append_line(path, "two ⟦")
    assert path.read_text(encoding="utf-8") == "one\ntwo ⟦\n"


def test_the_half_line_of_a_killed_writer_stays_a_line_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    path.write_bytes(b'whole\n{"half')
    append_line(path, "next")
    assert path.read_bytes() == b'whole\n{"half\nnext\n'


def test_a_line_that_the_disk_refuses_is_not_in_the_file_at_all(tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    append_line(path, "one")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, before[1]))
    try:
        with pytest.raises(UnwritableError):
            append_line(path, "x" * 2000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert path.read_text() == "one\n"


# ----------------------------------------------------------------------------------------------- being killed


def _killed_at(moment: int, work: Callable[[], None]) -> bool:
    """Does the work in a child that kills itself at its n-th touch of a file; whether it was killed."""
    child = os.fork()
    if not child:
        left = [moment]

        def _kill(event: str, _args: tuple[object, ...]) -> None:
            if event == "open" or event.startswith(("os.", "fcntl.")):
                left[0] -= 1
                if not left[0]:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(_kill)
        work()
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def test_killed_at_any_moment_every_file_is_whole_and_the_next_run_goes_on(tmp_path: Path) -> None:
    old, new = b"old" * 1000, b"new" * 2000

    def _write(content: bytes) -> None:
        with hold_report(tmp_path, STARTED) as held:
            held.write({"report.json": content, "briefing.html": content})

    moment = 0
    killed = True
    while killed:
        _write(old)
        moment += 1
        killed = _killed_at(moment, lambda: _write(new))
        found = [(tmp_path / name).read_bytes() for name in ("report.json", "briefing.html")]
        assert all(content in (old, new) for content in found), moment
    assert moment > 10
    assert found == [new, new]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["briefing.html", "report.json"]


def test_killed_at_any_moment_a_log_keeps_every_line_that_was_acknowledged(tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    acknowledged = 0
    killed = True
    while killed:
        append_line(log, f"line {acknowledged}")
        acknowledged += 1
        killed = _killed_at(acknowledged, lambda: append_line(log, "unfinished"))
        lines = [line for line in log.read_text().splitlines() if line.startswith("line")]
        assert lines == [f"line {number}" for number in range(acknowledged)]


# --------------------------------------------------------------------------------------------------- reading


def test_a_report_is_found_by_its_folder_its_file_and_its_briefing(tmp_path: Path) -> None:
    (tmp_path / "report.json").write_text(an_empty_report().to_json())
    for named in (tmp_path, tmp_path / "report.json", tmp_path / "briefing.pdf", tmp_path / "briefing.html"):
        assert find_report(named) == tmp_path / "report.json"
    assert read_report(tmp_path) == an_empty_report()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param(b"", "not JSON", id="empty"),
        pytest.param(b"\xff\xfe", "not JSON", id="not UTF-8"),
        pytest.param(b"[" * 100_000, "not JSON", id="nested beyond reason"),
        pytest.param(b"[]", r"schema \(none\)", id="not an object"),
        pytest.param(b'{"schema": "factcheck.report/9"}', "factcheck.report/9", id="a later version's"),
        pytest.param(b'{"schema": "factcheck.report/1"}', "title", id="a field is missing"),
    ],
)
def test_what_is_not_a_report_is_refused_in_one_line(tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "report.json").write_bytes(content)
    with pytest.raises(UsageError, match=said) as caught:
        read_report(tmp_path)
    assert "\n" not in str(caught.value)


def test_a_report_with_an_unknown_field_is_refused(tmp_path: Path) -> None:
    written = json.loads(an_empty_report().to_json()) | {"verdict": "true"}
    (tmp_path / "report.json").write_text(json.dumps(written))
    with pytest.raises(UsageError, match="verdict"):
        read_report(tmp_path)


def test_where_there_is_no_report_the_hint_says_what_to_name(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        read_report(tmp_path / "nowhere")
    assert "factcheck report" in caught.value.hint


def test_reports_beside_each_other_are_told_from_folders_of_sources(tmp_path: Path) -> None:
    for name in ("b", "a", "police reports"):
        (tmp_path / name).mkdir()
    (tmp_path / "a" / "report.json").write_text("{}")
    (tmp_path / "b" / "report.json").write_text("{}")
    assert reports_in(tmp_path) == (tmp_path / "a", tmp_path / "b")
    assert reports_in(tmp_path / "missing") == ()
