from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from factcheck.models import Document
from factcheck.read.folder import read_folder
from tests.read.makers import HEADLINE, LEAD

WIRE = f"{HEADLINE}\n\nHERNING, March 4 (Harbour Press) - {LEAD}"


def day_in_folder(folder: Path, text: str, *others: str) -> tuple[dt.date | None, str | None]:
    """The day of publication of one text among others of which only the dates are given."""
    (folder / "0.txt").write_text(text, encoding="utf-8")
    for place, other in enumerate(others, start=1):
        (folder / f"{place}.txt").write_text(f"Another story {place}\n{other}\n\n{LEAD}", encoding="utf-8")
    read = [one for one in read_folder(folder) if isinstance(one, Document)]
    return read[0].source.published, read[0].source.published_from


@pytest.mark.parametrize(
    ("text", "others"),
    [
        pytest.param(WIRE, ("4 March 2019", "7 March 2019"), id="two that agree"),
        pytest.param(f"{HEADLINE}\nMonday 4 March\n\n{LEAD}", ("7 March 2019",), id="one, and the weekday"),
    ],
)
def test_the_year_comes_from_the_other_days_of_the_folder(tmp_path: Path, text: str, others: tuple[str, ...]) -> None:
    assert day_in_folder(tmp_path, text, *others) == (dt.date(2019, 3, 4), "other sources")


@pytest.mark.parametrize(
    ("text", "others"),
    [
        pytest.param(WIRE, ("7 March 2019",), id="one alone"),
        pytest.param(WIRE, ("7 March 2019", "7 March 2017"), id="two years"),
        pytest.param(WIRE, ("7 June 2019", "8 June 2019"), id="months away"),
        pytest.param(f"{HEADLINE}\nFriday 4 March\n\n{LEAD}", ("5 March 2019", "7 March 2019"), id="another weekday"),
        pytest.param(f"{HEADLINE}\n\n{LEAD}", ("5 March 2019", "7 March 2019"), id="no day stated"),
    ],
)
def test_what_is_not_certain_stays_unknown(tmp_path: Path, text: str, others: tuple[str, ...]) -> None:
    assert day_in_folder(tmp_path, text, *others) == (None, None)


def test_an_update_gets_its_year_too(tmp_path: Path) -> None:
    text = f"{HEADLINE}\nPosted March 4, 10:15 a.m. GMT | Updated March 5\n\n{LEAD}"
    day_in_folder(tmp_path, text, "4 March 2019", "7 March 2019")
    source = next(one for one in read_folder(tmp_path) if isinstance(one, Document)).source
    assert (source.published, source.published_time, source.time_zone) == (dt.date(2019, 3, 4), "10:15", "GMT")
    assert source.updated == dt.date(2019, 3, 5)
    assert source.as_of is not None
    assert source.as_of.day == source.updated
