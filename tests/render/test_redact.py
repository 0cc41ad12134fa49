from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.errors import FactcheckError, UsageError
from factcheck.kept import keep_documents
from factcheck.models import Document
from factcheck.render.redact import BLOCK, Redaction, read_redaction
from factcheck.report import Report
from factcheck.values import NameValue
from tests.render.claims import CLAIMS
from tests.render.export.test_linked import documents
from tests.render.sample import SOURCES, make_sample


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
        "Ja\u00adne D\u200boe",
        "Jane\n        Doe",
        "Ja-\n  ne Doe",
        "Jane Does Haus",
        "Ｊａｎｅ　Ｄｏｅ",
    ],
)
def test_a_name_is_found_however_it_is_written(text: str) -> None:
    clean = Redaction(["Jane Doe"]).text(text)
    assert BLOCK in clean
    assert "doe" not in clean.casefold().replace("doe-speaks", "")


@pytest.mark.parametrize("text", ["Müller", "MÜLLER", "Mu\u0308ller", "Muller", "M%C3%BCller", "Müllers"])
def test_accents_do_not_hide_a_name(text: str) -> None:
    assert Redaction(["Müller"]).text(text) == BLOCK


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Wałęsa", "Walesa"),
        ("Sørensen", "SORENSEN"),
        ("Strauß", "STRAUSS"),
        ("Steffi", "Ste\ufb03"),
        ("Steffi", "Ste\ufb00i"),
        ("Griffin", "Gri\ufb03n"),
        ("Griffin", "Grif\ufb01n"),
        ("Đilas", "Dilas"),
    ],
)
def test_letters_set_as_one_or_without_their_stroke_do_not_hide_a_name(name: str, text: str) -> None:
    assert Redaction([name]).text(f"by {text}, here") == f"by {BLOCK}, here"


@pytest.mark.parametrize(
    ("name", "text", "clean"),
    [
        ("王小明", "记者王小明在港口说", f"记者{BLOCK}在港口说"),
        ("さくら", "昨日さくらは", f"昨日{BLOCK}は"),
        ("김철수", "김철수는 말했다", f"{BLOCK}는 말했다"),
        ("สมชาย", "นายสมชายกล่าวว่า", f"นาย{BLOCK}กล่าวว่า"),
        ("داود", "وداود قال", f"{BLOCK} قال"),
        ("דוד", "לדוד נמסר", f"{BLOCK} נמסר"),
        ("Али", "Али и Алиса", f"{BLOCK} и Алиса"),
    ],
    ids=["Chinese", "Japanese", "Korean", "Thai", "Arabic", "Hebrew", "Russian"],
)
def test_a_name_is_found_where_words_are_written_together(name: str, text: str, clean: str) -> None:
    assert Redaction([name]).text(text) == clean


@pytest.mark.parametrize("text", ["Annual", "Joanna", "Jan e", "Hannah"])
def test_a_part_of_another_word_is_left_alone(text: str) -> None:
    assert Redaction(["Ann", "Jane"]).text(text) == text


def test_no_string_of_the_report_keeps_the_name_and_the_places_are_counted() -> None:
    clean, _ = Redaction(["Tomas Reyle", "Reyle"]).apply(make_sample())
    assert "reyle" not in clean.to_json().casefold()
    assert clean.redacted > 5
    assert Report.model_validate_json(clean.to_json()) == clean
    assert Redaction(["Tomas Reyle", "Reyle"]).apply(clean)[0] == clean


@pytest.mark.parametrize(
    ("names", "given", "family"),
    [
        (["Tomas Reyle"], BLOCK, BLOCK),
        (["Reyle"], "Tomas", BLOCK),
        (["Capt. Tomas Reyle"], BLOCK, BLOCK),
        (["Reyle, Tomas"], BLOCK, BLOCK),
        (["Nobody Else"], "Tomas", "Reyle"),
    ],
    ids=["whole", "family", "with its title", "family first", "another"],
)
def test_a_name_that_was_taken_apart_is_found_in_its_parts(names: list[str], given: str, family: str) -> None:
    value = NameValue(text="Tomas Reyle", name_kind="person", title="Capt.", given="Tomas", family="Reyle")
    clean, _ = Redaction(names).clean(value)
    assert (clean.given, clean.family) == (given, family)


def test_half_a_name_that_a_quote_begins_with_is_taken_out_wherever_it_stands() -> None:
    """A reader that takes a line's end for the end of a sentence makes a statement and a claimant of the half."""
    text = "The fire is out, says Jane\nDorrit, and Do\u00adrrit's men left.\n\nJane\nDorrit added that it was over."
    start = text.rindex("Dorrit")
    source = SOURCES[0]
    half = CLAIMS["c_fire"].model_dump(mode="json") | {"counterclaims": (), "mentions": (), "unsupported": ()}
    piece = half["evidence"][0] | {"source": source.id, "start": start, "end": len(text), "quote": text[start:]}
    half |= {"evidence": [piece], "statement": "Dorrit added that it was over.", "claimant": "Dorrit"}
    report = make_sample(claims=(half,), comparisons=(), inconsistencies=(), sources=(source,), set_aside=())
    clean, kept = Redaction(["Jane Dorrit"]).apply(report, keep_documents([Document(source=source, text=text)]))
    assert kept is not None
    assert (clean.claims[0].statement, clean.claims[0].claimant) == (f"{BLOCK} added that it was over.", BLOCK)
    assert clean.claims[0].evidence[0].quote == f"{BLOCK}\n{BLOCK} added that it was over.", "as the copy's text has it"
    assert "orrit" not in clean.to_json() + kept.to_json()


def test_a_part_that_is_a_word_of_every_text_stays() -> None:
    text = "So says The\nHerald."
    piece = {"source": SOURCES[0].id, "start": 0, "end": 11, "quote": text[:11], "reason": "the rest"}
    report = make_sample(set_aside=(piece,), claims=(), comparisons=(), inconsistencies=(), sources=SOURCES[:1])
    clean, _ = Redaction(["The Herald"]).apply(report, keep_documents([Document(source=SOURCES[0], text=text)]))
    assert clean.set_aside[0].reason == "the rest"


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


@pytest.mark.parametrize("names", [["Reyle"], ["Tomas Reyle", "Reyle"], ["people"], ["the", "of", "quay"]], ids=str)
def test_every_quote_of_a_copy_stands_at_its_place_in_the_copys_text(names: list[str]) -> None:
    report, kept = Redaction(names).apply(make_sample(), keep_documents(documents().values()))
    assert kept is not None
    texts = kept.restore(report.sources, report.set_aside)
    placed = [piece for claim in report.claims for piece in (*claim.evidence, *claim.mentions)]
    placed += [side for found in report.inconsistencies for side in found.sides]
    assert len(placed) > 60
    for piece in placed:
        assert texts[piece.source].text[piece.start : piece.end] == piece.quote
    whole = report.to_json() + kept.to_json()
    Redaction(names).check(whole, "the copy")
    assert Redaction(names).apply(report, kept) == (report, kept)


@pytest.mark.parametrize(
    ("text", "quote", "clean"),
    [
        pytest.param("Ann met Jane Doe there.", "Jane Doe there", "█████ there", id="the name is in the quote"),
        pytest.param("Ann met Jane Doe there.", "Jane", "█████", id="the quote is a part of the name"),
        pytest.param("Ann met Jane Doe there.", "met Jane", "met █████", id="the quote ends in the name"),
        pytest.param("Jane Doe and Jane Doe met.", "met", "met", id="after two names"),
        pytest.param("Then Jane\nDoe left.\n\nShe ran.", "She ran", "She ran", id="a line break in the name"),
    ],
)
def test_offsets_follow_the_text_without_the_names(text: str, quote: str, clean: str) -> None:
    source = SOURCES[0]
    document = Document(source=source, text=text, pages=(0, text.index(quote)))
    start = text.index(quote)
    piece = {"source": source.id, "start": start, "end": start + len(quote), "quote": quote, "reason": "a line"}
    report = make_sample(set_aside=(piece,), claims=(), comparisons=(), inconsistencies=(), sources=(source,))
    report, kept = Redaction(["Jane Doe"]).apply(report, keep_documents([document]))
    assert kept is not None
    (aside,), (copy,) = report.set_aside, kept.restore(report.sources, report.set_aside).values()
    assert copy.text[aside.start : aside.end] == aside.quote == clean
    assert copy.pages[1] <= aside.start
    assert copy.paragraph_at(aside.start) == document.paragraph_at(start)
    assert "Doe" not in copy.text
