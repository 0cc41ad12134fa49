"""A report, and a review of it that is running."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.models import make_id
from tests.serve.reports import FLAGS, a_report_of_three, write
from tests.serve.running import run_review

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.serve.running import Running


@pytest.fixture(name="flags")
def _flags() -> tuple[str, ...]:
    """Ids of the three flags."""
    return tuple(make_id(key) for key in FLAGS)


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    """A report's folder."""
    return write(tmp_path / "report", a_report_of_three())


@pytest.fixture(name="running")
def _running(folder: Path) -> Iterator[Running]:
    """A review of that report."""
    with run_review(folder) as running:
        yield running
