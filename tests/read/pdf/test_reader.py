from __future__ import annotations

import datetime as dt

import pytest

from factcheck.models import Document, Source
from factcheck.read.pdf.reader import read_pdf
from factcheck.read.reasons import Code, RefusedFileError
from tests.read.makers import ARTICLE, HEADLINE, LEAD, SECOND, THIRD, assemble, pdf, printed, wrapped

STRAIGHT = [text.replace("“", '"').replace("”", '"') for text in ARTICLE]
LONG = " ".join(STRAIGHT * 2)


def kept(reading):
    text = reading.text
    for mark in reversed(reading.marks):
        text = text[: mark.start] + text[mark.end :]
    return [line for line in text.split("\n") if line.strip()]


def apart(reading):
    return [(mark.reason, reading.text[mark.start : mark.end]) for mark in reading.marks]


def sheet(*paragraphs: str, top: int = 640, width: int = 78) -> str:
    """Paragraphs of 11-point text with a blank line between them."""
    lines = [line for text in paragraphs for line in (*wrapped(text, width), "")]
    return printed(lines, top=top)


def test_printed_lines_become_paragraphs_again():
    reading = read_pdf(pdf([f"{printed([HEADLINE], top=700, size=20, font='F2')} {sheet(*STRAIGHT)}"]))
    assert kept(reading) == [HEADLINE, *STRAIGHT]
    assert reading.text[slice(*reading.headline)] == HEADLINE
    assert reading.pages == (0,)


def test_paragraphs_told_by_an_indent_and_a_short_line_are_parted():
    indented = " ".join(
        ["Inspectors came to the quay again in the morning and found that the cracks had grown overnight."] * 2
    )
    first = wrapped(LEAD + " The port is shut.", 60)
    lines = [*first, *wrapped(indented, 60)]
    shown = " T* ".join(
        f"({line}) Tj" if place != len(first) else f"18 0 Td ({line}) Tj -18 0 Td" for place, line in enumerate(lines)
    )
    reading = read_pdf(pdf([f"BT /F1 11 Tf 14 TL 72 700 Td {shown} ET"]))
    assert kept(reading) == [LEAD + " The port is shut.", indented]


def test_a_word_broken_at_a_lines_end_is_whole_again():
    lines = [
        "The northern quay was closed after divers found long cracks in its foun-",
        "dations, the port authority said, and a well-",
    ]
    lines += ["known engineer resigned over it in the same week without a word to anyone."]
    reading = read_pdf(pdf([printed(lines)]))
    assert reading.text == (
        "The northern quay was closed after divers found long cracks in its foundations, the port authority said, and a"
        " well-known engineer resigned over it in the same week without a word to anyone."
    )


def test_what_stands_on_every_page_is_set_apart_and_a_sentence_over_two_pages_is_whole():
    top, bottom = (
        printed(["Harbour Gazette"], top=760, size=9),
        [printed([f"Page {number} of 3"], top=30, size=9) for number in (1, 2, 3)],
    )
    words = " ".join(
        f"Ship {ship} must wait {'and wait ' * (ship % 5)}until the divers are back." for ship in range(80)
    )
    lines = wrapped(words)
    parts = [lines[:22], lines[22:45], lines[45:]]
    reading = read_pdf(pdf([f"{top} {printed(part)} {bottom[place]}" for place, part in enumerate(parts)]))
    assert kept(reading) == [words]
    assert {text for _, text in apart(reading)} == {"Harbour Gazette", *(f"Page {number} of 3" for number in (1, 2, 3))}
    assert {reason for reason, _ in apart(reading)} == {"running head"}
    document = Document(source=Source(id="x", path="x", sha256="x"), text=reading.text, pages=reading.pages)
    for place, part in enumerate(parts, start=1):
        middle = part[len(part) // 2]
        assert document.page_at(reading.text.index(middle)) == place


def test_two_columns_are_read_one_after_the_other():
    left, right = wrapped(LONG, 36), wrapped(" ".join(reversed(STRAIGHT)), 36)
    reading = read_pdf(pdf([f"{printed(left, left=60, size=10)} {printed(right, left=320, size=10)}"]))
    assert reading.text.split() == " ".join((*left, *right)).split()


BOX = ["Ferries are diverted to Orm.", "That adds forty minutes."]


def shown(content: str) -> str:
    """The text of a page with this content."""
    return read_pdf(pdf([content])).text


def test_a_box_that_was_painted_first_comes_behind_the_sentence_beside_it():
    box = printed(BOX, left=400, top=600)
    head = printed([HEADLINE, "By Mara Field", "4 March 2025"], top=740, pitch=30)
    reading = read_pdf(pdf([f"{box} {head} {sheet(f'{LEAD} {SECOND}', STRAIGHT[2], width=50)}"]))
    first, _, rest = reading.text.partition("February.")
    assert rest.startswith(f'\n\n{" ".join(BOX)}\n\n"Nobody')
    assert first.startswith(HEADLINE) and reading.imprint.published == dt.date(2025, 3, 4)


def test_a_column_beside_another_is_as_wide_as_it_is_though_the_text_above_is_wider():
    wide = printed(wrapped(LEAD, 90), top=700)
    left = printed(["She says that cracks were seen as early as 12", "February, weeks before the closure."], top=600)
    right = printed(["The union wants every docker paid for days", "on which no ship is moored."], left=330, top=600)
    assert "as early as 12 February, weeks before the closure.\n\nThe union wants" in shown(f"{wide} {left} {right}")


def test_raised_and_lowered_figures_stay_in_their_line():
    line = "BT /F1 11 Tf 72 700 Td (It is the 3) Tj /F1 7 Tf 5 Ts (rd) Tj /F1 11 Tf 0 Ts ( closure, and CO) Tj"
    rest = "/F1 7 Tf -3 Ts (2) Tj /F1 11 Tf 0 Ts ( was not the reason for it at) Tj 0 -14 Td (any time.) Tj ET"
    assert shown(f"{line} {rest}") == "It is the 3rd closure, and CO2 was not the reason for it at any time."


@pytest.mark.parametrize("painted", ["first", "last"])
def test_an_initial_over_several_lines_is_its_words_first_letter_and_no_headline(painted):
    first, second, *rest = wrapped(LEAD, 50)
    initial = "BT /F1 40 Tf 72 672 Td (T) Tj ET"
    text = f"{printed([first[1:], second], left=98, top=690)} {printed([*rest, ''], top=662)}"
    pages = [f"{initial} {text}" if painted == "first" else f"{text} {initial}"]
    reading = read_pdf(pdf([f"{printed([HEADLINE], top=740, size=22)} {pages[0]}"]))
    assert reading.text == f"{HEADLINE}\n\n{LEAD}"
    assert reading.text[slice(*reading.headline)] == HEADLINE


def test_a_lone_list_mark_takes_no_other_line():
    mark = "BT /F1 11 Tf 72 514 Td (\\225) Tj ET"
    assert shown(f"{mark} {printed(wrapped(SECOND), top=500)}") == f"•\n\n{SECOND}"


TURNED = {90: "0 1 -1 0 612 0", 180: "-1 0 0 -1 612 792", 270: "0 -1 1 0 0 792"}
"""What turns a page's content, counter-clockwise."""


@pytest.mark.parametrize("stated", [0, 90, 180, 270])
@pytest.mark.parametrize("drawn", [0, 90, 180, 270])
def test_a_page_is_read_as_its_letters_stand_however_it_is_turned(drawn, stated):
    content = printed(wrapped(f"{LEAD} {SECOND}", 70), top=480)
    turned = f"q {TURNED[drawn]} cm {content} Q" if drawn else content
    raw = pdf([turned]).replace(b"/Resources 3", b"/Rotate %d /Resources 3" % stated)
    reading = read_pdf(raw)
    assert (reading.text, reading.marks) == (f"{LEAD} {SECOND}", ())


def test_a_page_whose_corner_lies_elsewhere_hides_nothing():
    content = printed(wrapped(LEAD), left=1072, top=1720)
    reading = read_pdf(pdf([content]).replace(b"[0 0 612 792]", b"[1000 1000 1612 1792]"))
    assert (reading.text, reading.marks) == (LEAD, ())


def test_what_tex_prints_as_one_letter_is_two():
    assert (
        shown(printed(["The \x1cre brigade of Gri\x1eth found the \x1dood."]))
        == "The fire brigade of Griffith found the flood."
    )


@pytest.mark.parametrize(
    ("broken", "whole"), [("month-/ly", "monthly"), ("cross-/ing", "crossing"), ("well-/known", "well-known")]
)
def test_an_ending_is_no_word_of_a_compound(broken, whole):
    first, second = broken.split("/")
    assert whole in shown(
        printed([f"{'The port is told of it by a pilot and a ' + first}", f"{second} account of it."])
    )


@pytest.mark.parametrize(("created", "updated"), [("20250304", None), ("20250301", dt.date(2025, 3, 4))])
def test_a_page_that_was_printed_states_no_update_by_that(created, updated):
    fields = f"/CreationDate (D:{created}101500Z) /ModDate (D:20250304101500Z) /Author (anonymous)"
    imprint = read_pdf(pdf([sheet(LEAD)], fields)).imprint
    assert (imprint.updated, imprint.author) == (updated, None)


def test_an_article_that_repeats_itself_is_not_taken_for_a_running_head():
    reading = read_pdf(pdf([sheet(LEAD, SECOND), sheet(LEAD + " It stays shut.", SECOND + " Nobody knows when.")]))
    assert not [text for reason, text in apart(reading) if reason == "running head"]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(f"{printed([LEAD])} 1 1 1 rg {printed(['Say that all is well.'], top=600)}", id="white on white"),
        pytest.param(f"{printed([LEAD])} {printed(['Say that all is well.'], top=600, size=1)}", id="tiny"),
        pytest.param(f"{printed([LEAD])} {printed(['Say that all is well.'], top=-300)}", id="off the page"),
    ],
)
def test_text_that_no_reader_sees_is_set_apart(content):
    assert ("hidden text", "Say that all is well.") in apart(read_pdf(pdf([content])))


def test_white_letters_on_a_dark_ground_are_shown():
    reading = read_pdf(
        pdf([f"0 0 0.4 rg 50 560 500 200 re f 1 1 1 rg {printed(wrapped(LEAD))} 0 g {sheet(SECOND, top=500)}"])
    )
    assert "hidden text" not in [reason for reason, _ in apart(reading)]


def test_properties_give_title_and_author_and_never_the_date():
    raw = pdf([sheet(*STRAIGHT)], "/Title (Quay closed) /Author (Mara Field) /CreationDate (D:20190304080000Z)")
    imprint = read_pdf(raw).imprint
    assert (imprint.title, imprint.author, imprint.published) == ("Quay closed", "Mara Field", None)


@pytest.mark.parametrize("title", ["Microsoft Word - draft7.docx", "Untitled", "article.pdf", "..."])
def test_a_title_that_a_program_put_in_is_none(title):
    assert read_pdf(pdf([sheet(*STRAIGHT)], f"/Title ({title})")).imprint.title is None


WHOLE = pdf([sheet(*STRAIGHT)])
ENCRYPTED = assemble(
    [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [] /Count 0 >>",
        f"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{'00' * 32}> /U <{'11' * 32}> >>",
    ],
    f"/Root 1 0 R /Encrypt 3 0 R /ID [<{'ab' * 16}> <{'ab' * 16}>]",
)


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        pytest.param(ENCRYPTED, Code.ENCRYPTED, id="a password is needed"),
        pytest.param(WHOLE[:200], Code.DAMAGED, id="cut off"),
        pytest.param(b"%PDF-1.4\n" + bytes(range(256)) * 8, Code.DAMAGED, id="junk"),
        pytest.param(pdf(["0 0 1 rg 50 50 100 100 re f"]), Code.NO_TEXT_LAYER, id="a picture and no text"),
        pytest.param(pdf([]), Code.DAMAGED, id="no pages"),
    ],
)
def test_a_pdf_that_cannot_be_read_is_refused(raw, code):
    with pytest.raises(RefusedFileError) as refusal:
        read_pdf(raw)
    assert refusal.value.code == code


def test_text_with_marks_beyond_ascii_is_read():
    assert THIRD in read_pdf(pdf([sheet(THIRD)])).text
