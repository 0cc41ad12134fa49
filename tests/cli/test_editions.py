from __future__ import annotations

import hashlib
import io
import os
import re
import subprocess
import sys
from pathlib import Path

import pypdf
import pytest

from factcheck.__main__ import run
from factcheck.cli.editions import Choices, open_edition
from factcheck.errors import UsageError
from factcheck.store import read_report

DIGESTS = "import sys; from factcheck.__main__ import run; sys.exit(run(sys.argv[1:]))"


def everything_in(pdf: bytes) -> str:
    """The words, the metadata and the attachments of a PDF, and all of its streams unpacked."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    words = [page.extract_text() for page in reader.pages]
    attached = [content.decode() for contents in reader.attachments.values() for content in contents]
    streams = []
    for number in range(1, len(reader.xref[0]) + 1):
        held = reader.get_object(number)
        streams.append(str(held))
        if isinstance(held, pypdf.generic.StreamObject):
            streams.append(held.get_data().decode("latin-1"))
    return "\n".join([*words, *attached, *streams, reader.xmp_metadata.stream.get_data().decode()])


def test_a_name_to_be_taken_out_is_in_no_file(story: Path, done: int) -> None:
    Path("names.txt").write_text("Ingrid Solvay\nSolvay\nIngrid Solvey\nSolvey\nIngrid\n", "utf-8")
    run(["report", "halcyon", "--redact", "names.txt", "--quiet"])
    folder = Path("reports/halcyon")
    for name in ("briefing.html", "report.json", "documents.json"):
        text = (folder / name).read_text("utf-8")
        assert not re.search("solv[ae]y|ingrid", re.sub("base64,[^)]*", "", text), re.IGNORECASE)
        assert "█████" in text
    if done == 0:
        told = everything_in((folder / "briefing.pdf").read_bytes())
        assert not re.search("solv[ae]y|ingrid", told, re.IGNORECASE)
        assert "Names were taken out" in told


def test_the_report_itself_keeps_its_names(story: Path, done: int) -> None:
    run(["report", "halcyon", "--quiet"])
    Path("names.txt").write_text("Solvay\n", "utf-8")
    before = Path("reports/halcyon/report.json").read_bytes()
    assert run(["render", "reports/halcyon", "--redact", "names.txt"]) == 2
    assert run(["render", "reports/halcyon", "--redact", "names.txt", "--out", "copy"]) == done
    assert Path("reports/halcyon/report.json").read_bytes() == before
    assert "Solvay" not in Path("copy/report.json").read_text("utf-8")


def test_a_name_in_what_was_typed_stops_everything(story: Path) -> None:
    Path("names.txt").write_text("Solvay\n", "utf-8")
    assert run(["report", "halcyon", "--redact", "names.txt", "--confidential", "for Solvay"]) == 70
    assert not Path("reports/halcyon/report.json").exists()


def test_a_broken_template_leaves_the_last_report(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["report", "halcyon", "--quiet"])
    before = {path.name: path.read_bytes() for path in Path("reports/halcyon").iterdir()}
    Path("own").mkdir()
    Path("own/briefing.html").write_text("{{ briefing.title", "utf-8")
    assert run(["render", "reports/halcyon", "--template", "own"]) == 2
    assert "briefing.html, line 1" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in Path("reports/halcyon").iterdir()} == before


def test_title_sections_and_paper_are_taken_when_rendering_again(story: Path, done: int) -> None:
    run(["report", "halcyon", "--quiet"])
    command = ["render", "reports/halcyon", "--title", "Another", "--sections", "sources", "--paper", "letter"]
    assert run(command) == done
    assert read_report(Path("reports/halcyon")).title == "Another"
    page = Path("reports/halcyon/briefing.html").read_text("utf-8")
    assert "size: Letter" in page
    assert 'id="who"' not in page


def test_the_same_moment_gives_the_same_bytes_and_another_does_not(story: Path, has_pango: bool) -> None:
    def digests(place: str, epoch: str) -> dict[str, str]:
        command = [sys.executable, "-c", DIGESTS, "report", "halcyon", "--quiet", "--out", place]
        variables = {**os.environ, "SOURCE_DATE_EPOCH": epoch, "TZ": "Pacific/Auckland" if place == "a" else "UTC"}
        subprocess.run(command, env=variables, check=has_pango, capture_output=True)
        return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in Path(place).iterdir()}

    one, same, other = digests("a", "1767225600"), digests("b", "1767225600"), digests("c", "1767312000")
    assert one == same
    assert one["briefing.html"] != other["briefing.html"]
    assert one["report.json"] == other["report.json"]


@pytest.mark.parametrize(
    ("choices", "said"),
    [
        pytest.param(Choices(paper="A3"), "no paper", id="paper"),
        pytest.param(Choices(sections="who,nobody"), "no section", id="section"),
        pytest.param(Choices(confidential="x" * 100), "100 letters", id="a sentence on every page"),
        pytest.param(Choices(template=Path("nowhere")), "no folder", id="template"),
        pytest.param(Choices(redact=Path("nowhere")), "cannot be read", id="names"),
        pytest.param(Choices(brand=Path("nowhere")), "cannot be read", id="brand"),
    ],
)
def test_what_makes_no_sense_is_refused_before_anything_begins(choices: Choices, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        open_edition(choices)


def test_a_moment_that_is_no_number_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    with pytest.raises(UsageError, match="SOURCE_DATE_EPOCH"):
        open_edition(Choices())
