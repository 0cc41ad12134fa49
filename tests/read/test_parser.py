from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading

import pytest

from factcheck.read.html.reader import read_html
from factcheck.read.parser import Parser
from factcheck.read.reasons import Code, RefusedFileError
from tests.read.makers import ARTICLE, HEADLINE, article, docx, page, paragraph, pdf, printed


@pytest.fixture(name="parser")
def _parser():
    with Parser() as parser:
        yield parser


def pid_of(parser):
    return parser._process.pid if parser._process else None


def read(parser, kind, raw):
    (part,) = parser.read(kind, "a", raw)
    assert part.name == ""
    return part.reading


def refusal_of(parser, kind, raw):
    refusal = read(parser, kind, raw)
    assert isinstance(refusal, RefusedFileError)
    return refusal.code


def test_one_process_reads_all_formats_and_is_started_by_the_first_file(parser):
    assert pid_of(parser) is None
    assert read(parser, "html", page(article())).headline
    first = pid_of(parser)
    assert read(parser, "docx", docx(paragraph(ARTICLE[0]))).text == ARTICLE[0]
    assert read(parser, "pdf", pdf([printed([HEADLINE])])).text == HEADLINE
    assert read(parser, "markdown", b"# Quay").text == "Quay"
    assert pid_of(parser) == first
    assert refusal_of(parser, "pdf", b"%PDF-1.4 junk") == Code.DAMAGED
    assert pid_of(parser) == first


def test_a_reading_comes_over_whole(parser):
    raw = page(article("<p hidden>“x” 😀 \u2028</p>"), head='<meta name="date" content="2019-03-04">')
    assert read(parser, "html", raw) == read_html(raw)


def test_a_large_file_and_a_large_answer_pass(parser):
    raw = page(*(f"<p>{ARTICLE[0]} {number}</p>" for number in range(3_000)))
    assert read(parser, "html", raw).text.count(ARTICLE[0]) == 3_000


def test_a_process_that_dies_costs_one_file_at_most(parser):
    read(parser, "markdown", b"# Quay")
    killed = pid_of(parser)
    os.kill(killed, signal.SIGSTOP)
    watch = threading.Timer(0.3, os.kill, (killed, signal.SIGKILL))
    watch.start()
    assert refusal_of(parser, "markdown", b"# Quay") == Code.PARSER_DIED
    assert read(parser, "markdown", b"# Pier").text == "Pier"
    assert pid_of(parser) != killed


def test_a_file_that_takes_too_long_is_given_up_and_the_next_one_is_read():
    with Parser(time_limit=5.0) as parser:
        read(parser, "markdown", b"# Quay")
        os.kill(pid_of(parser), signal.SIGSTOP)
        assert refusal_of(parser, "html", page(article()) * 2_000) == Code.TIMEOUT
        assert pid_of(parser) is None
        assert read(parser, "markdown", b"# Pier").text == "Pier"


def test_the_end_of_the_reading_ends_the_process():
    with Parser() as parser:
        read(parser, "markdown", b"# Quay")
        process = parser._process
    assert process is not None
    assert process.returncode is not None


def test_a_kind_without_a_reader_is_no_way_to_run_anything(parser):
    assert refusal_of(parser, "os", b"x") == Code.PARSER_DIED


INSIDE = """
import os, resource, socket, subprocess, sys
from factcheck.read import child
child._set_limits()
sys.addaudithook(child._forbid)
def tries(what):
    try:
        what()
    except (PermissionError, OSError) as error:
        return type(error).__name__
    return "done"
print(tries(lambda: open(sys.argv[1], "w")), tries(lambda: open(sys.argv[1], "r")))
print(tries(lambda: os.open(sys.argv[1], os.O_CREAT | os.O_WRONLY)), tries(lambda: os.remove(sys.argv[1])))
print(tries(lambda: socket.socket()), tries(lambda: subprocess.run(["true"])), tries(lambda: os.system("true")))
print(resource.getrlimit(resource.RLIMIT_FSIZE)[0], resource.getrlimit(resource.RLIMIT_CORE)[0])
"""


def test_the_process_writes_nothing_and_connects_to_nothing(tmp_path, root):
    (tmp_path / "a.txt").write_text("kept", encoding="utf-8")
    told = subprocess.run(
        [sys.executable, "-c", INSIDE, str(tmp_path / "a.txt")],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1"},
    ).stdout.split("\n")
    assert told[0] == "PermissionError done"
    assert told[1] == "PermissionError PermissionError"
    assert told[2] == "PermissionError PermissionError PermissionError"
    assert told[3] == "0 0"
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "kept"


def test_the_process_has_nothing_of_the_environment(parser, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "a secret")
    read(parser, "markdown", b"# Quay")
    with open(f"/proc/{pid_of(parser)}/environ", "rb") as stream:
        environment = stream.read()
    assert b"secret" not in environment
    assert {line.partition(b"=")[0] for line in environment.split(b"\0") if line} == {
        *(b"PYTHONPATH", b"PYTHONHASHSEED", b"PYTHONUTF8", b"PYTHONDONTWRITEBYTECODE"),
    }
