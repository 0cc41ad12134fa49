from __future__ import annotations

import plistlib

import pytest

from factcheck.read.kinds import recognise
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.saved_page import read_webarchive
from tests.read.makers import HEADLINE, LEAD, article, page


def archive(content: bytes | None, encoding: str = "UTF-8") -> bytes:
    main = {"WebResourceURL": "https://gazette.example/quay", "WebResourceTextEncodingName": encoding}
    return plistlib.dumps(
        {"WebMainResource": main | ({"WebResourceData": content} if content else {})}, fmt=plistlib.FMT_BINARY
    )


@pytest.mark.parametrize("encoding", ["UTF-8", "windows-1252"])
def test_what_safari_saves_is_read_as_the_page_that_it_is(encoding):
    raw = archive(page(article()).decode().replace('<meta charset="utf-8">', "").encode(encoding), encoding)
    assert recognise(raw, "a.webarchive") == "webarchive"
    reading = read_webarchive(raw)
    assert (reading.text[slice(*reading.headline)], reading.encoding_guess) == (HEADLINE, None)
    assert LEAD in reading.text and "“Nobody was in danger" in reading.text
    assert (reading.imprint.url, reading.imprint.origins["url"]) == ("https://gazette.example/quay", "saved page")


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        pytest.param(archive(None), Code.UNSUPPORTED, id="no page in it"),
        pytest.param(archive(page(article()))[:200], Code.DAMAGED, id="cut off"),
        pytest.param(plistlib.dumps([1], fmt=plistlib.FMT_BINARY), Code.UNSUPPORTED, id="another property list"),
    ],
)
def test_what_is_no_saved_page_is_refused(raw, code):
    with pytest.raises(RefusedFileError) as refusal:
        read_webarchive(raw)
    assert refusal.value.code == code
