"""Every page shows what it is for, whatever was chosen, and says so where there is nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from factcheck.models import make_id
from factcheck.review import Decision, Reviewer, decide, open_review
from factcheck.store import DOCUMENTS_NAME
from tests.a_report import TEXTS, a_claim, a_report
from tests.serve.reports import a_report_of_three, write
from tests.serve.running import Running, run_review
from tests.serve.test_recording import AT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(name="folder", scope="module")
def _folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("pages") / "report", a_report_of_three())


@pytest.fixture(name="running", scope="module")
def _running(folder: Path) -> Iterator[Running]:
    with run_review(folder) as running:
        yield running


def _words(page: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))


def test_the_beginning_is_the_first_flag_that_waits(running: Running, flags: tuple[str, ...]) -> None:
    answer = running.get("/")
    assert answer.status == 303
    assert answer.headers["location"] == f"{running.home}/flags/{flags[0]}"


def test_a_flag_shows_both_sides_in_their_sentences_with_source_and_rule(
    running: Running, flags: tuple[str, ...]
) -> None:
    words = _words(running.get(f"/flags/{flags[0]}").text)
    for held in (
        "K1 high date",
        "The ferry sank on 3 May , the harbour master said.",
        "The ferry sank on 5 May .",
        "Courier , undated · not graded",
        "1 independent voice: S1",
        "Two days on which one event cannot both have begun.",
        "S1 has no date: an update could not be told from a conflict.",
        "Nobody has decided on this yet.",
        "3 of 3 left",
    ):
        assert held in words


@pytest.mark.parametrize(
    ("query", "labels"),
    [
        pytest.param("", ["K1", "K2", "K3"], id="all"),
        pytest.param("?severity=high", ["K1"], id="by severity"),
        pytest.param("?kind=name", ["K3"], id="by kind"),
        pytest.param("?source=S2", ["K1", "K2", "K3"], id="by source"),
        pytest.param("?source=S9", [], id="by a source that there is not"),
        pytest.param("?status=waiting", ["K1", "K2", "K3"], id="what waits"),
        pytest.param("?status=confirmed", [], id="by status"),
        pytest.param("?severity=high&kind=name", [], id="by two things that do not meet"),
        pytest.param("?page=99", ["K1", "K2", "K3"], id="a part beyond the last"),
        pytest.param("?page=-1&page=x", ["K1", "K2", "K3"], id="a part that is none"),
        pytest.param("?nothing=1", ["K1", "K2", "K3"], id="what nobody knows"),
    ],
)
def test_the_list_holds_what_was_chosen(running: Running, query: str, labels: list[str]) -> None:
    page = running.get(f"/flags{query}").text
    assert re.findall(r'<td class="id">(K\d)</td>', page) == labels
    assert bool(labels) != ("No flag is so" in page)


def test_what_was_chosen_leads_from_flag_to_flag(running: Running, flags: tuple[str, ...]) -> None:
    page = running.get(f"/flags/{flags[0]}?kind=date").text
    assert f'{running.home}/flags/{flags[1]}?kind=date" data-key="j"' in page
    assert "1 of 2" in _words(page)
    page = running.get(f"/flags/{flags[1]}?kind=date").text
    assert 'data-key="j"' not in page
    assert f'{running.home}/flags/{flags[0]}?kind=date" data-key="k"' in page


def test_a_source_is_marked_where_a_side_stands(running: Running, flags: tuple[str, ...]) -> None:
    page = running.get(f"/sources/S1?flag={flags[0]}&side=1").text
    assert re.search(r'<mark id="here" tabindex="-1">The ferry sank on 3 May, the harbour master said.</mark>', page)
    assert "Back to K1" in _words(page)


@pytest.mark.parametrize(
    "query",
    ["", "?flag=none&side=1", "?side=x", "?claim=C99", "?flag={flag}&side=99", "?flag={flag}&side=2", "?from=7777"],
)
def test_a_source_opens_without_a_mark_where_none_is_named(
    running: Running, flags: tuple[str, ...], query: str
) -> None:
    page = running.get(f"/sources/S1{query.format(flag=flags[0])}")
    assert page.status == 200
    assert "<mark" not in page.text
    assert "The ferry sank" in page.text


@pytest.mark.parametrize("path", ["/flags/none", "/sources/S99", "/nowhere", "/files/x/none.js", "/briefing.pdf"])
def test_what_is_not_there_is_said_not_to_be(running: Running, path: str) -> None:
    assert running.get(path).status == 404


def test_claims_and_ungrounded_quotes_can_be_looked_through(running: Running) -> None:
    assert "No claim is disputed by another." in running.get("/claims").text
    assert "2 claims" in _words(running.get("/claims?which=all").text)
    assert "1 claim of S2" in _words(running.get("/claims?source=S2").text)
    words = _words(running.get("/ungrounded").text)
    assert "1 ungrounded quote" in words
    assert "sank on 4 May one figure" in words


def test_a_claim_is_shown_beside_its_counterclaim(tmp_path: Path) -> None:
    first, second = (a_claim(path) for path in TEXTS)
    claims = (first.model_copy(update={"counterclaims": (second.id,)}), second)
    with run_review(write(tmp_path / "report", a_report_of_three(claims=claims))) as running:
        page = running.get("/claims").text
    assert "1 disputed claim" in _words(page)
    assert f"{running.home}/sources/S2?claim=C2#here" in page


def test_without_texts_the_page_says_so_and_works(tmp_path: Path, flags: tuple[str, ...]) -> None:
    folder = write(tmp_path / "report", a_report_of_three())
    (folder / DOCUMENTS_NAME).unlink()
    with run_review(folder) as running:
        assert "are not kept beside this report" in running.get(f"/flags/{flags[0]}").text
        assert "are not kept beside this report" in running.get("/sources/S1").text
        assert running.decide(flags[0], decide="confirmed").status == 303


def test_a_report_without_flags_says_so(tmp_path: Path) -> None:
    with run_review(write(tmp_path / "report", a_report())) as running:
        assert running.get("/").headers["location"] == f"{running.home}/flags"
        assert "Nothing was flagged" in running.get("/flags").text


def test_when_the_last_is_decided_the_briefing_is_offered(tmp_path: Path, flags: tuple[str, ...]) -> None:
    with run_review(write(tmp_path / "report", a_report_of_three())) as running:
        goes = [running.decide(flag, decide="confirmed").headers["location"] for flag in flags]
        assert [one.partition("?")[0] for one in goes] == [
            f"{running.home}/flags/{flags[1]}",
            f"{running.home}/flags/{flags[2]}",
            f"{running.home}/flags",
        ]
        page = running.get("/flags").text
        assert "Nothing is left to decide." in page
        assert "Write the PDF" in page


def test_a_note_is_kept_by_itself_and_shown(tmp_path: Path, flags: tuple[str, ...]) -> None:
    with run_review(write(tmp_path / "report", a_report_of_three())) as running:
        version = running.version_of(flags[0])
        answer = running.post(f"/flags/{flags[0]}/note", {"version": version, "note": "Ask  <them>"})
        assert answer.headers["location"].startswith(f"{running.home}/flags/{flags[0]}?said=")
        page = running.get(answer.headers["location"].removeprefix(running.home)).text
        assert "“Ask  &lt;them&gt;”" in page
        assert "Recorded: note on K1" in page
        empty = running.post(f"/flags/{flags[0]}/note", {"version": running.version_of(flags[0]), "note": " "})
        assert empty.status == 422


@pytest.mark.parametrize("said", [{}, {"line": "none"}], ids=["nothing", "a line that there is not"])
def test_an_undo_of_nothing_is_refused(running: Running, said: dict[str, str]) -> None:
    answer = running.post("/undo", said)
    assert answer.status == 409
    assert "your last decision" in answer.text


def test_a_form_that_makes_no_sense_gives_back_what_was_typed(running: Running, flags: tuple[str, ...]) -> None:
    answer = running.decide(flags[0], decide="dismissed", note="kept <b>note</b>\nin two lines")
    assert answer.status == 422
    assert "say why" in answer.text
    assert "kept &lt;b&gt;note&lt;/b&gt;\nin two lines</textarea>" in answer.text


def test_a_disk_that_refuses_is_told_of_and_gives_back_what_was_typed(tmp_path: Path, flags: tuple[str, ...]) -> None:
    folder = write(tmp_path / "report", a_report_of_three())
    with run_review(folder) as running:
        version = running.version_of(flags[0])
        (folder / "judgements.jsonl").symlink_to(tmp_path / "elsewhere")
        said = {"version": version, "decide": "confirmed", "note": "not lost"}
        answer = running.post(f"/flags/{flags[0]}/decide", said)
        assert answer.status == 507
        assert "Not recorded" in answer.text
        assert "not lost</textarea>" in answer.text
        assert not (tmp_path / "elsewhere").exists()
        (folder / "judgements.jsonl").unlink()
        assert running.post(f"/flags/{flags[0]}/decide", said).status == 303


def test_what_another_run_took_away_gives_back_what_was_typed(tmp_path: Path, flags: tuple[str, ...]) -> None:
    folder = write(tmp_path / "report", a_report_of_three())
    with run_review(folder) as running:
        version = running.version_of(flags[2])
        write(folder, a_report_of_three(inconsistencies=a_report_of_three().inconsistencies[:2]))
        answer = running.post(f"/flags/{flags[2]}/decide", {"version": version, "decide": "unsure", "note": "not lost"})
        assert answer.status == 409
        assert "not in it any more" in answer.text
        assert "not lost" in answer.text
        assert "2 of 2 left" in _words(answer.text)


def test_a_report_that_cannot_be_read_is_said_so_and_comes_back(tmp_path: Path) -> None:
    folder = write(tmp_path / "report", a_report_of_three())
    with run_review(folder) as running:
        kept = (folder / "report.json").read_bytes()
        (folder / "report.json").write_text("{", encoding="utf-8")
        answer = running.get("/flags")
        assert answer.status == 503
        assert "Nothing was recorded" in answer.text
        (folder / "report.json").write_bytes(kept)
        assert running.get("/flags").status == 200


def test_what_changed_since_a_decision_is_shown_with_the_difference(tmp_path: Path, flags: tuple[str, ...]) -> None:
    folder = write(tmp_path / "report", a_report_of_three())
    decide(open_review(folder), flags[0], Decision("confirmed", note="as both print"), Reviewer("Ben"), AT)
    first, *rest = a_report_of_three().inconsistencies
    left, right = first.sides
    edited = right.model_copy(update={"quote": "5 or 6 May", "value": "5 or 6 May"})
    write(folder, a_report_of_three(inconsistencies=(first.model_copy(update={"sides": (left, edited)}), *rest)))
    with run_review(folder) as running:
        words = _words(running.get(f"/flags/{flags[0]}").text)
        assert "changed since" in words
        assert "Ben confirmed it" in words
        assert "gazette.md : the quote was 5 May now 5 or 6 May" in words
        assert "3 of 3 left" in words


def test_what_is_found_no_more_is_kept_and_listed(tmp_path: Path, flags: tuple[str, ...]) -> None:
    folder = write(tmp_path / "report", a_report_of_three())
    decide(open_review(folder), flags[2], Decision("confirmed"), Reviewer("Ben"), AT)
    write(folder, a_report_of_three(inconsistencies=()))
    with run_review(folder) as running:
        assert "Found no more" in running.get("/flags").text
        assert "Ben confirmed it" in _words(running.get("/former").text)


def test_a_blind_reviewer_sees_nothing_of_others_until_they_have_decided(
    tmp_path: Path, flags: tuple[str, ...]
) -> None:
    folder = write(tmp_path / "report", a_report_of_three())
    decide(open_review(folder), flags[0], Decision("confirmed", note="secret"), Reviewer("Ben"), AT)
    with run_review(folder, "--blind") as running:
        for path in ("/flags", f"/flags/{flags[0]}", "/flags?status=confirmed"):
            page = running.get(path).text
            assert "Ben" not in page
            assert "secret" not in page
        assert "hidden until you have decided" in running.get(f"/flags/{flags[0]}").text
        running.decide(flags[0], reason="other time")
        words = _words(running.get(f"/flags/{flags[0]}").text)
        assert "disagreement" in words
        assert "Ben confirmed it" in words
        assert "This decision settles the disagreement" in words


def test_a_disagreement_is_settled_expressly(tmp_path: Path, flags: tuple[str, ...]) -> None:
    folder = write(tmp_path / "report", a_report_of_three())
    decide(open_review(folder), flags[0], Decision("confirmed"), Reviewer("Ben"), AT)
    decide(open_review(folder), flags[0], Decision("dismissed", reason="other time"), Reviewer("Ann"), AT)
    with run_review(folder) as running:
        running.decide(flags[0], decide="confirmed", resolves="yes")
    found = open_review(folder).report.inconsistencies[0]
    assert found.id == make_id("first")
    assert found.standing in ("agreed", "resolved")
