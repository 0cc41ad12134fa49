from __future__ import annotations

import datetime as dt
import hashlib
import os
import shutil
from contextlib import contextmanager

import pytest

from factcheck.errors import UsageError
from factcheck.models import Document, Skipped
from factcheck.read import REASONS, Code, read_file, read_folder
from tests.read.makers import (
    ARTICLE,
    HEADLINE,
    LEAD,
    SECOND,
    article,
    docx,
    page,
    paragraph,
    pdf,
    printed,
    wrapped,
    zipped,
)
from tests.read.test_mail import mail

TEXT = "\n\n".join((HEADLINE, "By Mara Field", *ARTICLE, "Leave a Reply"))


def write(folder, **files):
    for name, content in files.items():
        path = folder / name.replace("__", ".")
        path.write_bytes(content if isinstance(content, bytes) else content.encode())


def codes(found):
    return {one.path: one.code for one in found if isinstance(one, Skipped)}


def documents(found):
    return {one.source.path: one for one in found if isinstance(one, Document)}


def test_a_folder_in_five_formats_is_read(tmp_path):
    write(
        tmp_path,
        a__txt=TEXT,
        b__md=f"# {HEADLINE}\n\n{LEAD}\n",
        c__html=page(article()),
        d__pdf=pdf([printed(wrapped(LEAD))]),
        e__docx=docx(paragraph(HEADLINE, style="Title"), paragraph(LEAD)),
    )
    found = read_folder(tmp_path)
    assert list(documents(found)) == ["a.txt", "b.md", "c.html", "d.pdf", "e.docx"]
    assert all(LEAD in document.text for document in documents(found).values())
    assert found == read_folder(tmp_path)


def test_a_document_says_what_it_is(tmp_path):
    write(tmp_path, a__txt=TEXT)
    (document,) = read_folder(tmp_path)
    source = document.source
    assert document.text == TEXT
    assert source.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    assert source.id == source.sha256[:12]
    assert (source.title, source.author, source.language) == (HEADLINE, "Mara Field", "en")
    assert source.words == len(" ".join((HEADLINE, *ARTICLE)).split())
    assert document.text[slice(*document.headline)] == HEADLINE
    assert [(mark.quote, mark.reason) for mark in document.set_aside] == [
        ("By Mara Field", "byline"),
        ("Leave a Reply", "comments"),
    ]
    assert all(mark.source == source.id and TEXT[mark.start : mark.end] == mark.quote for mark in document.set_aside)


def test_every_file_is_read_or_skipped_with_a_code_of_the_table(tmp_path):
    write(
        tmp_path,
        good__txt=TEXT,
        same__txt=TEXT,
        empty__txt="",
        blank__html=page(),
        binary__txt=bytes(range(256)) * 4,
        style__css="p { margin: 0 }",
        plain=TEXT,
        scan__pdf=pdf(["0 0 1 rg 50 50 100 100 re f"]),
        cut__pdf=pdf([printed([LEAD])])[:150],
        bomb__docx=zipped({"word/document.xml": b" " * (60 << 20)}),
        laughs__docx=zipped({"word/document.xml": "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"}),
        deep__html=b"<div>" * 100_000,
    )
    (tmp_path / ".hidden").write_text("x", encoding="utf-8")
    (tmp_path / "link.txt").symlink_to(tmp_path / "good.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    with open(tmp_path / "huge.txt", "wb") as stream:
        stream.truncate(1 << 30)
    found = read_folder(tmp_path)
    assert list(documents(found)) == ["good.txt"]
    assert codes(found) == {
        ".hidden": "hidden",
        "binary.txt": "binary",
        "blank.html": "no-text",
        "bomb.docx": "zip-bomb",
        "cut.pdf": "damaged",
        "deep.html": "damaged",
        "empty.txt": "empty-file",
        "huge.txt": "too-large",
        "laughs.docx": "xml-dtd",
        "link.txt": "link",
        "pipe.txt": "not-a-file",
        "scan.pdf": "no-text-layer",
        "style.css": "unsupported",
    }
    also = documents(found)["good.txt"].source.also_at
    assert also == ("plain", "same.txt")
    assert sorted(os.listdir(tmp_path)) == sorted([*codes(found), *documents(found), *also])
    assert set(codes(found).values()) <= {str(code) for code in REASONS}


def test_the_same_content_under_three_names_is_read_once_and_listed_under_all(tmp_path):
    write(tmp_path, a__txt=TEXT, b__text=TEXT)
    (tmp_path / "sub").mkdir()
    shutil.copy(tmp_path / "a.txt", tmp_path / "sub" / "c.txt")
    found = read_folder(tmp_path)
    (document,) = found
    assert (document.source.path, document.source.also_at) == ("a.txt", ("b.text", "sub/c.txt"))


def test_what_is_stated_of_a_copy_is_stated_of_its_content(tmp_path):
    write(tmp_path, a__txt=TEXT, b__txt=TEXT)
    (tmp_path / "sources.toml").write_text('["b.txt"]\npublisher = "Gazette"\nreliability = "B"\n', encoding="utf-8")
    (document,) = read_folder(tmp_path)
    assert (document.source.publisher, document.source.grade) == ("Gazette", "B–")


def test_bad_files_read_the_same_twice_are_no_copies_of_a_document(tmp_path):
    write(tmp_path, a__txt=b"\0\1\2", b__txt=b"\0\1\2")
    assert set(codes(read_folder(tmp_path)).values()) == {"binary"}


def test_white_space_alone_is_no_text(tmp_path):
    write(tmp_path, a__txt=" \n\t\n", b__md=" \n")
    assert codes(read_folder(tmp_path)) == {"a.txt": "no-text", "b.md": "no-text"}


def test_what_the_user_states_wins_over_the_file(tmp_path):
    write(
        tmp_path,
        a__html=page(article(), head='<meta name="date" content="2019-03-04"><meta name="author" content="Per Holm">'),
    )
    (tmp_path / "sources.toml").write_text(
        '["a.html"]\npublished = 2019-03-01\ngrade = "B2"\ntitle = "Mine"\n', encoding="utf-8"
    )
    for document in (read_folder(tmp_path)[0], *read_file(tmp_path / "a.html", tmp_path)):
        source = document.source
        assert (source.title, source.author, source.grade) == ("Mine", "Per Holm", "B2")
        assert (source.published, source.published_from) == (dt.date(2019, 3, 1), "sources.toml")


def test_a_table_for_no_file_ends_the_run(tmp_path):
    write(tmp_path, a__txt=TEXT)
    (tmp_path / "sources.toml").write_text('["b.txt"]\ntitle = "x"\n', encoding="utf-8")
    with pytest.raises(UsageError, match=r"b\.txt"):
        read_folder(tmp_path)
    assert isinstance(read_file(tmp_path / "a.txt", tmp_path)[0], Document), "one file is looked at without the others"


OF_THE_ZIP = """
["wire.zip"]
title = "A bundle"
publisher = "Coast Wire"
published = 2019-03-05
reliability = "B"
"""
OF_A_PART = """
["wire.zip/b.txt"]
publisher = "Harbour Gazette"
reliability = "A"
credibility = "2"
"""


@pytest.mark.parametrize("name", ["wire.zip", "copy.zip"])
def test_a_table_of_a_zip_file_fills_what_nothing_nearer_says_of_what_is_in_it(tmp_path, name):
    dated = page(article(), head='<meta name="date" content="2019-03-04">')
    (tmp_path / name).write_bytes(zipped({"a.html": dated, "b.txt": TEXT, "2019-03-02 c.txt": SECOND}))
    (tmp_path / "wire.zip").write_bytes((tmp_path / name).read_bytes())
    (tmp_path / "sources.toml").write_text(OF_THE_ZIP + OF_A_PART)
    found = {one.source.path.rpartition("/")[2]: one.source for one in read_folder(tmp_path)}
    told = {name: (one.publisher, one.published.day, one.grade) for name, one in found.items()}
    assert told == {
        "a.html": ("Coast Wire", 4, "B–"),
        "2019-03-02 c.txt": ("Coast Wire", 2, "B–"),
        "b.txt": ("Harbour Gazette", 5, "A2"),
    }
    assert found["a.html"].title == HEADLINE
    assert found["b.txt"].origins["published"] == "sources.toml"


def test_a_table_of_a_mail_is_the_mails_and_grades_what_is_attached(tmp_path):
    message = mail(LEAD)
    message.add_attachment(SECOND, filename="note.txt")
    (tmp_path / "a.eml").write_bytes(message.as_bytes())
    table = '["a.eml"]\npublisher = "Port"\npublished = 2019-03-09\nreliability = "C"\n'
    (tmp_path / "sources.toml").write_text(table)
    letter, note = (one.source for one in read_folder(tmp_path))
    assert (letter.publisher, letter.published, letter.reliability) == ("Port", dt.date(2019, 3, 9), "C")
    assert (note.publisher, note.published, note.reliability) == (None, None, "C")


def test_a_table_of_a_list_holds_for_its_rows(tmp_path):
    rows = f'title,text,publisher\nOne,"{LEAD}",\nTwo,"{SECOND}",Gazette\n'
    (tmp_path / "list.csv").write_text(rows)
    (tmp_path / "sources.toml").write_text('["list.csv"]\npublisher = "Coast Wire"\nlanguage = "en"\n')
    assert [one.source.publisher for one in read_folder(tmp_path)] == ["Coast Wire", "Gazette"]


def test_a_table_of_a_subfolder_ends_the_run(tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text(TEXT)
    (tmp_path / "sources.toml").write_text('["sub"]\npublisher = "Coast Wire"\n')
    with pytest.raises(UsageError, match="not in the folder"):
        read_folder(tmp_path)


def test_a_single_file_is_read_as_its_folder_reads_it(tmp_path):
    write(tmp_path, a__txt=TEXT, b__pdf=pdf([printed(wrapped(SECOND))]))
    both = (*read_file(tmp_path / "a.txt", tmp_path), *read_file(tmp_path / "b.pdf", tmp_path))
    assert both == read_folder(tmp_path)
    assert read_file(tmp_path / "c.txt", tmp_path) == (
        Skipped(path="c.txt", reason=f"vanished: {REASONS[Code.VANISHED]}"),
    )
    assert read_file(tmp_path, tmp_path.parent)[0].code == "not-a-file"


def test_a_folder_of_text_starts_no_process(tmp_path, monkeypatch):
    write(tmp_path, a__txt=TEXT)
    monkeypatch.setattr("sys.executable", "/nowhere")
    assert len(documents(read_folder(tmp_path))) == 1


def test_an_empty_folder_holds_nothing(tmp_path):
    assert read_folder(tmp_path) == ()


def test_a_file_that_may_not_be_read_is_skipped(tmp_path):
    write(tmp_path, a__txt=TEXT, b__txt="x")
    (tmp_path / "sub").mkdir()
    for path in ("b.txt", "sub"):
        (tmp_path / path).chmod(0)
    with as_nobody(tmp_path):
        found = read_folder(tmp_path)
    assert codes(found) == {"b.txt": "permission", "sub/": "permission"}
    assert list(documents(found)) == ["a.txt"]


@contextmanager
def as_nobody(folder):
    """For a while without the rights of the superuser, to whom nothing is forbidden; the way to `folder` is opened."""
    if os.geteuid():
        yield
        return
    closed = [(path, path.stat().st_mode) for path in (folder, *folder.parents) if not path.stat().st_mode & 0o001]
    for path, mode in closed:
        path.chmod(mode | 0o055)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
        for path, mode in closed:
            path.chmod(mode)
