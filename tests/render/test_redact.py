from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.errors import FactcheckError, UsageError
from factcheck.render.redact import BLOCK, Redaction, read_redaction
from factcheck.report import Report
from tests.render.sample import make_sample


@pytest.mark.parametrize(
    "text",
    [
        "Jane Doe",
        "JANE DOE",
        "Jane\u00a0Doe",
        "Jane\nDoe",
        "Jane-Doe",
        "https://paper.example/jane-doe-speaks",
        "https://paper.example/jane%20doe",
        "photos/jane_doe.pdf",
        "mail janedoe@paper.example",
        "Jane Doe's",
        "(Jane Doe)",
    ],
)
def test_a_name_is_found_however_it_is_written(text: str) -> None:
    clean = Redaction(["Jane Doe"]).text(text)
    assert BLOCK in clean
    assert "doe" not in clean.casefold().replace("doe-speaks", "")


@pytest.mark.parametrize("text", ["Müller", "MÜLLER", "Mu\u0308ller", "Muller"])
def test_accents_do_not_hide_a_name(text: str) -> None:
    assert Redaction(["Müller"]).text(text) == BLOCK


@pytest.mark.parametrize("text", ["Annual", "Joanna", "Jan e", "Hannah"])
def test_a_part_of_another_word_is_left_alone(text: str) -> None:
    assert Redaction(["Ann", "Jane"]).text(text) == text


def test_no_string_of_the_report_keeps_the_name_and_the_places_are_counted() -> None:
    clean = Redaction(["Tomas Reyle", "Reyle"]).apply(make_sample())
    assert "reyle" not in clean.to_json().casefold()
    assert clean.redacted > 5
    assert Report.model_validate_json(clean.to_json()) == clean
    assert Redaction(["Tomas Reyle", "Reyle"]).apply(clean) == clean


def test_a_name_that_would_still_be_printed_stops_everything() -> None:
    with pytest.raises(FactcheckError, match=r"nothing was written") as caught:
        Redaction(["Reyle"]).check("<p>Mr. Reyle</p>", "briefing.html")
    assert "Reyle" not in str(caught.value)


def test_embedded_fonts_are_not_taken_for_names() -> None:
    Redaction(["Li"]).check("src: url(data:font/woff2;base64,AA+Li/BB)", "briefing.html")


@pytest.mark.parametrize(
    ("content", "said"), [("", "names nothing"), ("# only a note\n", "names nothing"), ("--", "no name")]
)
def test_a_list_that_names_nothing_is_refused(tmp_path: Path, content: str, said: str) -> None:
    path = tmp_path / "names.txt"
    path.write_text(content, "utf-8")
    with pytest.raises(UsageError, match=said):
        read_redaction(path)


def test_a_name_that_is_one_of_the_reports_own_words_is_refused() -> None:
    with pytest.raises(UsageError, match="own words"):
        Redaction(["supports"]).apply(make_sample())
