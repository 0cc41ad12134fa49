from __future__ import annotations

import pytest

from factcheck.read.text import read_text
from tests.read.makers import ARTICLE, HEADLINE


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(f"{HEADLINE}\n\n  Indented. \t\n\n\n\nSpaced  out.\u00a0\n".encode(), id="white space stays"),
        pytest.param("\ufeffMarked.\r\nTwo\rthree\n".encode(), id="its mark goes, its line ends are newlines"),
        pytest.param("a\u200bb \u202eright\u202c é e\u0301 ﬁ\x0c\n".encode(), id="nothing else is normalised"),
        pytest.param(b"\n\n\n", id="only line ends"),
    ],
)
def test_the_text_is_what_stands_in_the_file(raw, tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(raw)
    assert read_text(raw).text == path.read_text(encoding="utf-8-sig")


def test_a_guessed_encoding_is_told():
    reading = read_text("\n\n".join((HEADLINE, *ARTICLE)).encode("cp1252"))
    assert reading.encoding_guess == "windows-1252"
    assert ARTICLE[2] in reading.text
