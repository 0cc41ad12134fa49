from __future__ import annotations

import datetime as dt
import os

import pytest

from factcheck.errors import UsageError
from factcheck.read.sources_file import check_paths, read_sources_file

WHOLE = """
["a.txt"]
title = "Quay closed"
publisher = "Harbour Gazette"
author = "Mara Field"
published = 2019-03-04
url = "https://gazette.example/quay"
language = "en"
grade = "B2"

["sub/b.pdf"]
published = "2019-03-05"
"""


def test_each_table_states_a_source(tmp_path):
    (tmp_path / "sources.toml").write_text(WHOLE, encoding="utf-8")
    stated = read_sources_file(tmp_path)
    first = stated["a.txt"]
    assert (first.imprint.title, first.imprint.publisher, first.grade) == ("Quay closed", "Harbour Gazette", "B2")
    assert (first.imprint.published, first.imprint.published_from) == (dt.date(2019, 3, 4), "sources.toml")
    assert stated["sub/b.pdf"].imprint.published == dt.date(2019, 3, 5)
    assert stated["sub/b.pdf"].grade is None


def test_a_folder_without_the_file_states_nothing(tmp_path):
    assert read_sources_file(tmp_path) == {}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param('["a.txt"]\ntitel = "x"', 'unknown key "titel"', id="a slip in a key"),
        pytest.param('["a.txt"]\ntitle = 3', "title must be text", id="a number for a title"),
        pytest.param('["a.txt"]\ntitle = " "', "title must be text", id="nothing for a title"),
        pytest.param('["a.txt"]\npublished = "4 March"', "published must be a day", id="a date without a year"),
        pytest.param('["a.txt"]\npublished = 2019', "published must be a day", id="a year"),
        pytest.param('["a.txt"]\nlanguage = "English"', "language must be a code", id="a language's name"),
        pytest.param('title = "x"', "stands outside a table", id="no table"),
        pytest.param("[a.txt]\ntitle = 'x'", 'unknown key "txt"', id="a path without quotation marks"),
        pytest.param("[", "no valid TOML", id="no TOML"),
        pytest.param("x = " + "[" * 20_000, "no valid TOML", id="nested too deeply"),
        pytest.param("# " + "x" * (1 << 20), "larger than 1 MB", id="too large"),
    ],
)
def test_what_makes_no_sense_ends_the_run_with_one_line_that_names_it(content, message, tmp_path):
    (tmp_path / "sources.toml").write_text(content, encoding="utf-8")
    with pytest.raises(UsageError) as error:
        read_sources_file(tmp_path)
    assert message in str(error.value)
    assert str(error.value).startswith("sources.toml")


def test_a_link_is_not_followed(tmp_path):
    (tmp_path / "elsewhere").write_text(WHOLE, encoding="utf-8")
    (tmp_path / "folder").mkdir()
    os.symlink(tmp_path / "elsewhere", tmp_path / "folder" / "sources.toml")
    with pytest.raises(UsageError, match="cannot be read"):
        read_sources_file(tmp_path / "folder")


def test_a_table_of_a_file_that_is_not_there_is_told():
    check_paths(["a.txt"], ["a.txt", "b.txt"])
    with pytest.raises(UsageError, match=r'\["A\.txt"\] names a file that is not in the folder'):
        check_paths(["A.txt"], ["a.txt"])
