"""A spreadsheet as its cells, parsed in the child process like everything foreign."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from pathlib import Path

import openpyxl
import pytest

from factcheck.errors import UsageError
from factcheck.read.spreadsheet import read_spreadsheet
from tests.read.makers import ods

NAMES = ("decision", "note", "id")


def cells_of(path: Path) -> list[tuple[str, int, list[str]]]:
    return [(sheet.sheet, row.number, row.cells) for sheet in read_spreadsheet(path, NAMES) for row in sheet.rows]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"decision,note,id\r\nyes,a,1\r\n", id="commas"),
        pytest.param(b"decision;note;id\nyes;a;1\n", id="semicolons"),
        pytest.param(b"decision\tnote\tid\nyes\ta\t1\n", id="tabs"),
        pytest.param(b"\xef\xbb\xbfdecision,note,id\nyes,a,1\n", id="a byte order mark"),
        pytest.param("decision\tnote\tid\nyes\ta\t1\n".encode("utf-16"), id="UTF-16"),
        pytest.param(b"DECISION ;Note; i d\nyes;a;1", id="names in another case, no last line end"),
    ],
)
def test_the_delimiter_is_told_by_the_columns(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(content)
    assert cells_of(tmp_path / "a.csv")[-1] == ("", 2, ["yes", "a", "1"])


def test_rows_are_numbered_as_a_spreadsheet_numbers_them(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('for the desk\n\ndecision,note,id\nyes,"two\nlines",1\n,,\nno,,2\n', "utf-8")
    assert [number for _, number, _ in cells_of(tmp_path / "a.csv")] == [1, 3, 4, 6]


def test_a_workbook_gives_what_its_cells_show(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "first"
    sheet.append(["decision", "note", "id"])
    sheet.append(["confirmed", dt.date(2026, 5, 3), 12])
    sheet.append(["=A2", "_x000D_\nplain", 1.5])
    sheet["C3"].number_format = "0.00"
    book.create_sheet("second").append(["other"])
    book.save(tmp_path / "a.xlsx")
    assert cells_of(tmp_path / "a.xlsx") == [
        ("first", 1, ["decision", "note", "id"]),
        ("first", 2, ["confirmed", "2026-05-03", "12"]),
        ("first", 3, ["=A2", "\r\nplain", "1.5"]),
        ("second", 1, ["other"]),
    ]


@pytest.mark.parametrize(("name", "packed"), [("a.ods", True), ("a.fods", False)])
def test_a_spreadsheet_of_the_other_family_gives_its_cells_too(tmp_path: Path, name: str, packed: bool) -> None:
    (tmp_path / name).write_bytes(ods([["decision", "id"], ["confirmed", "K1"], ["", "K2"]], packed=packed))
    assert cells_of(tmp_path / name) == [
        ("Articles", 1, ["decision", "id"]),
        ("Articles", 2, ["confirmed", "K1"]),
        ("Articles", 4, ["", "K2"]),
    ]


def _bomb() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", b"<a>" + b" " * (60 << 20) + b"</a>")
    return stream.getvalue()


def _with_entities() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as packed:
        packed.writestr("xl/workbook.xml", '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>')
    return stream.getvalue()


HOSTILE: dict[str, tuple[bytes, str]] = {
    "it unpacks to far more than its size": (_bomb(), "unpacks"),
    "it declares a document type": (_with_entities(), "document type"),
    "it is broken": (b"PK\x03\x04xl/workbook.xml" + bytes(200), "broken"),
    "it is a picture": (b"\x89PNG\r\n" + bytes(40), "bytes that are no text"),
    "it is empty": (b"", "no bytes"),
    "a quote never ends": (b'decision,note,id\nyes,"' + b"a" * (11 << 20), "breaks off"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_means_harm_is_refused_in_a_sentence(name: str, tmp_path: Path) -> None:
    content, said = HOSTILE[name]
    (tmp_path / "a.xlsx").write_bytes(content)
    with pytest.raises(UsageError, match=said):
        read_spreadsheet(tmp_path / "a.xlsx", NAMES)


@pytest.mark.parametrize("name", ["nowhere.xlsx", "folder"])
def test_what_is_not_there_is_said(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(UsageError, match="Cannot read"):
        read_spreadsheet(tmp_path / name, NAMES)
