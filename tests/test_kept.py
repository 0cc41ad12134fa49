from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.errors import UsageError
from factcheck.kept import KeptDocuments, keep_documents
from factcheck.models import Document, Place, SetAside
from factcheck.store import DOCUMENTS_NAME, read_documents
from tests.a_report import TEXTS, a_report, a_source

ASIDE = SetAside(source=a_source("courier.txt").id, start=0, end=9, quote="The ferry", reason="newsletter line")
DOCUMENTS = [
    Document(source=a_source("courier.txt"), text=TEXTS["courier.txt"], set_aside=(ASIDE,), headline=(0, 9)),
    Document(
        source=a_source("gazette.md"), text=TEXTS["gazette.md"], pages=(0, 4), places=(Place(start=0, label="1"),)
    ),
]


def test_documents_come_back_as_they_were(tmp_path: Path) -> None:
    (tmp_path / DOCUMENTS_NAME).write_text(keep_documents(DOCUMENTS).to_json(), "utf-8")
    kept, report = read_documents(tmp_path), a_report()
    assert kept is not None
    restored = kept.restore(report.sources, report.set_aside)
    assert [document.model_dump() for document in restored.values()] == [one.model_dump() for one in DOCUMENTS]


def test_a_text_of_another_state_of_the_report_is_left_out() -> None:
    report = a_report()
    changed = report.sources[0].model_copy(update={"sha256": "0" * 64})
    assert list(keep_documents(DOCUMENTS).restore([changed], ())) == []


def test_a_report_of_before_has_none(tmp_path: Path) -> None:
    assert read_documents(tmp_path) is None
    assert KeptDocuments().restore(a_report().sources, ()) == {}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param("", "not JSON", id="empty"),
        pytest.param('{"schema": "factcheck.documents/9"}', "factcheck.documents/9", id="a later version's"),
        pytest.param('{"schema": "factcheck.documents/1", "documents": 4}', "a file of documents", id="not one"),
    ],
)
def test_texts_that_cannot_be_read_are_said_to_be(tmp_path: Path, content: str, said: str) -> None:
    (tmp_path / DOCUMENTS_NAME).write_text(content)
    with pytest.raises(UsageError, match=said):
        read_documents(tmp_path)
