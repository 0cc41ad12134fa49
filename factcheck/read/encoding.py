"""Bytes to text: by its mark, as UTF-8, as declared; else a guess that is told, because a wrong guess invents names.

The order of the rules was measured on 44 pairs of language and encoding: a detector asked too early ruins a good UTF-8
article over one stray byte, and guesses wildly on short texts.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from factcheck.read.reasons import Code, RefusedFileError

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
KNOWN_CHARSET = re.compile(
    r"(?:utf-?8|utf-?16(?:[bl]e)?|us-ascii|ascii|iso-?8859-\d{1,2}|latin-?\d|windows-\d{3,4}|cp\d{3,4}|koi8-[ru]"
    r"|shift[-_]?jis|euc-(?:jp|kr)|iso-2022-jp|gb2312|gbk|gb18030|big5|macintosh|tis-620)$",
    re.IGNORECASE,
)
"""Charsets that a page may declare; Python knows more, some of which run code paths no page needs."""
READ_AS = {"ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030"}
"""Charsets that browsers read as their superset, by Python's name."""
CANDIDATES = (
    *(
        "cp1252",
        "cp1250",
        "cp1251",
        "cp1253",
        "cp1254",
        "cp1255",
        "cp1256",
        "cp1257",
        "koi8_r",
        "iso8859_2",
        "iso8859_5",
    ),
    *("shift_jis", "euc_jp", "gb18030", "big5", "euc_kr", "mac_roman"),
)
"""What a guess may say: encodings that people's files are really in."""
SAMPLE = 200_000
"""Bytes that a guess looks at."""
CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r\f\v\b\x1b") + b"\x7f"
MOST_CONTROLS = 0.02
"""Share of control bytes above which bytes are no text."""
FEWEST_ZEROS = 0.01
"""Share of zero bytes from which bytes may be UTF-16; where all others are ASCII, thirty times as many."""
FEW = 12
"""Bytes beyond ASCII up to which a detector's guess is worth nothing."""
SIGN_IN_WORD = re.compile(
    rb"[A-Za-z][\xa1-\xaa\xac-\xaf\xb1-\xba\xbc-\xbf](?=[A-Za-z])|[A-Za-ln-z][\xb3\xb9\xbf]|\xbf(?=[a-z])"
)
"""A sign of windows-1252 where only a letter can stand: the text is in another encoding."""
WESTERN_SHARE = 0.1
"""Share of bytes beyond ASCII up to which a text with English words is taken for Western European."""
ENGLISH = re.compile(rb"\b(?:the|and|of|to|that|was|said)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, and the encoding where it had to be guessed."""

    text: str
    guess: str | None = None


def decode(raw: bytes, declared: str | None = None) -> Decoded:
    """The text of a file's bytes with every line end as a newline.

    Raises:
        RefusedFileError: the bytes are no text, or no encoding fits them.
    """
    decoded = _decode(raw, declared)
    if "\0" in decoded.text:
        raise RefusedFileError(Code.BINARY)
    return Decoded(decoded.text.replace("\r\n", "\n").replace("\r", "\n"), decoded.guess)


def _decode(raw: bytes, declared: str | None) -> Decoded:
    for mark, name in BYTE_ORDER_MARKS:
        if raw.startswith(mark) and (text := _strictly(raw, name)) is not None:
            return Decoded(text)
    if b"\0" in raw:
        return _sixteen_bits(raw)
    if _is_binary(raw):
        raise RefusedFileError(Code.BINARY)
    if b"\x1b$B" in raw and (text := _strictly(raw, "iso2022_jp")) is not None:
        return Decoded(text, "iso-2022-jp")  # valid ASCII, and so valid UTF-8, all of it
    if (text := _strictly(raw, "utf-8-sig")) is not None:
        return Decoded(text)
    if declared and (text := _strictly(raw, charset(declared))) is not None:
        return Decoded(text)
    return _nearly_utf8(raw) or _guessed(raw)


def _strictly(raw: bytes, name: str) -> str | None:
    try:
        return raw.decode(name) if name else None
    except (UnicodeDecodeError, LookupError):
        return None


def charset(declared: str) -> str:
    """Python's name for a declared charset, "" for one that is not known."""
    if not KNOWN_CHARSET.match(declared.strip()):
        return ""
    try:
        name = codecs.lookup(declared.strip()).name
    except LookupError:
        return ""
    return READ_AS.get(name, name)


def _is_binary(raw: bytes) -> bool:
    head = raw[:SAMPLE]
    return len(head) - len(head.translate(None, CONTROLS)) > MOST_CONTROLS * len(head)


def _sixteen_bits(raw: bytes) -> Decoded:
    """UTF-16 without a mark: nearly all zero bytes stand at one parity, and the characters are printable ones."""
    even, odd = raw[::2].count(0), raw[1::2].count(0)
    name = "utf-16-le" if odd > 10 * even else "utf-16-be" if even > 10 * odd else ""
    text = _strictly(raw, name)
    fewest = FEWEST_ZEROS * (30 if raw.isascii() and not _is_binary(raw.replace(b"\0", b"")) else 1)
    if text is None or max(even, odd) < fewest * len(raw):
        raise RefusedFileError(Code.BINARY)
    head = text[:SAMPLE]
    if sum(letter.isprintable() or letter.isspace() for letter in head) < 0.95 * len(head):
        raise RefusedFileError(Code.BINARY)
    return Decoded(text)


def _nearly_utf8(raw: bytes) -> Decoded | None:
    """UTF-8 with a few bytes of another encoding in it: those, and only those, are read as windows-1252."""
    text = raw.decode("utf-8", "surrogateescape")
    bad = sum(1 for letter in text if "\udc80" <= letter <= "\udcff")
    good = sum(1 for letter in text if letter > "\x7f") - bad
    if good < 3 * bad:
        return None
    repaired = re.sub("[\udc80-\udcff]", lambda hit: _western(hit.group()), text)
    return Decoded(repaired.removeprefix("\ufeff"), f"utf-8, {bad} byte{'s' if bad > 1 else ''} as windows-1252")


def _western(stray: str) -> str:
    return bytes([ord(stray) - 0xDC00]).decode("cp1252", "replace")


def _guessed(raw: bytes) -> Decoded:
    beyond = len(raw) - len(raw.translate(None, bytes(range(128, 256))))
    english = len(ENGLISH.findall(raw[:SAMPLE])) > len(raw[:SAMPLE]) / 200 and beyond < WESTERN_SHARE * len(raw)
    if (beyond <= FEW and beyond < len(raw) / 4 and not SIGN_IN_WORD.search(raw)) or english:
        return Decoded(raw.decode("cp1252", "replace"), "windows-1252")
    from charset_normalizer import from_bytes  # late: most folders never need it

    best = from_bytes(raw[:SAMPLE], cp_isolation=list(CANDIDATES), threshold=0.4).best()
    if best is None:
        raise RefusedFileError(Code.ENCODING)
    name = best.encoding
    if name == "cp1250" and not re.search(rb"[\x80-\x9f]", raw):  # half of its own letters stand there
        name = "iso8859_2"
    return Decoded(raw.decode(name, "replace"), name.replace("_", "-").replace("cp125", "windows-125"))
