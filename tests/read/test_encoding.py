from __future__ import annotations

import codecs

import pytest

from factcheck.read.encoding import charset, decode
from factcheck.read.reasons import Code, RefusedFileError

ENGLISH = (
    "The mayor said the “bridge” would stay closed — the damage was worse than feared, and the council’s café too.\n"
)
RUSSIAN = (
    "Вчера вечером в порту произошёл пожар, сообщили спасатели. Пострадали двенадцать человек, двое из них дети.\n"
)
POLISH = "Burmistrz powiedział wczoraj, że most w Łodzi pozostanie zamknięty z powodu śniegu; szkody są większe.\n"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        pytest.param(ENGLISH.encode(), ENGLISH, id="UTF-8"),
        pytest.param(codecs.BOM_UTF8 + ENGLISH.encode(), ENGLISH, id="UTF-8 with its mark, which is no text"),
        pytest.param(ENGLISH.encode("utf-16"), ENGLISH, id="UTF-16 with its mark"),
        pytest.param(ENGLISH.encode("utf-16-le"), ENGLISH, id="UTF-16 without a mark"),
        pytest.param(RUSSIAN.encode("utf-16-be"), RUSSIAN, id="UTF-16, few zero bytes"),
        pytest.param(ENGLISH.encode("utf-32"), ENGLISH, id="UTF-32, whose mark begins like UTF-16's"),
        pytest.param(b"a\r\nb\rc\n", "a\nb\nc\n", id="all line ends become newlines"),
    ],
)
def test_what_says_its_encoding_is_not_guessed(raw, text):
    decoded = decode(raw)
    assert decoded.text == text
    assert decoded.guess is None


@pytest.mark.parametrize(
    ("text", "encoding", "guess"),
    [
        pytest.param(ENGLISH, "cp1252", "windows-1252", id="curly quotes of Windows"),
        pytest.param(ENGLISH * 30, "cp1252", "windows-1252", id="the same, long"),
        pytest.param("don’t", "cp1252", "windows-1252", id="too short for a detector"),
        pytest.param(RUSSIAN, "cp1251", "windows-1251", id="Russian of Windows"),
        pytest.param(RUSSIAN, "koi8-r", "koi8-r", id="Russian of old mail"),
        pytest.param(POLISH, "cp1250", "windows-1250", id="Polish"),
        pytest.param(
            "市長は昨日、橋は数か月間閉鎖されたままになると述べた。" * 3, "shift_jis", "shift-jis", id="Japanese"
        ),
    ],
)
def test_a_guess_is_right_and_is_told(text, encoding, guess):
    decoded = decode(text.encode(encoding))
    assert (decoded.text, decoded.guess) == (text, guess)


def test_a_stray_byte_does_not_ruin_a_good_text():
    raw = ENGLISH.encode() + b"It\x92s open, they said.\n"
    decoded = decode(raw)
    assert decoded.text == ENGLISH + "It’s open, they said.\n"
    assert decoded.guess == "utf-8, 1 byte as windows-1252"


def test_a_declared_charset_is_taken_and_utf8_goes_before_it():
    assert decode(RUSSIAN.encode("cp1251"), "windows-1251").guess is None
    assert decode(RUSSIAN.encode("cp1251"), "windows-1251").text == RUSSIAN
    assert decode(ENGLISH.encode(), "iso-8859-1").text == ENGLISH


@pytest.mark.parametrize("name", ["zlib", "unicode_escape", "rot13", "utf-7", "idna", "x" * 50, "../etc"])
def test_only_charsets_of_texts_may_be_declared(name):
    assert charset(name) == ""


def test_browsers_read_latin1_as_windows_1252():
    assert charset("ISO-8859-1") == "cp1252"


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(bytes(range(256)) * 10, id="all bytes"),
        pytest.param(b"plain text\0with a zero", id="a zero byte in a text"),
        pytest.param(b"\x01\x02\x03\x04\x05\x06" * 50, id="control bytes"),
        pytest.param(b"\x89\0\x01\0\x02\0\x03\0" * 20, id="zeros at one parity and no text"),
    ],
)
def test_what_is_no_text_is_refused(raw):
    with pytest.raises(RefusedFileError) as refusal:
        decode(raw)
    assert refusal.value.code == Code.BINARY
