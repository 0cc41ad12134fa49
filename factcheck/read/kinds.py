"""What a file is: by its content first, then by its ending."""

from __future__ import annotations

from pathlib import PurePosixPath

from factcheck.read import signs
from factcheck.read.advice import no_reader
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.signs import Kind

KIND_OF_ENDING: dict[str, Kind] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".docx": "docx",
    ".docm": "docx",
    ".dotx": "docx",
    ".ott": "odt",
    ".odt": "odt",
    ".fodt": "odt",
    ".rtf": "rtf",
    ".epub": "epub",
    ".webarchive": "webarchive",
    ".eml": "mail",
    ".emlx": "mail",
    ".mbox": "mails",
    ".mbx": "mails",
    ".mht": "mail",
    ".mhtml": "mail",
    ".msg": "outlook",
    ".srt": "subtitles",
    ".vtt": "subtitles",
    ".ttml": "subtitles",
    ".dfxp": "subtitles",
    ".csv": "table",
    ".tsv": "table",
    ".xlsx": "workbook",
    ".xlsm": "workbook",
    ".ods": "workbook",
    ".fods": "workbook",
    ".json": "list",
    ".jsonl": "list",
    ".ndjson": "list",
    ".zip": "zip",
    ".png": "picture",
    ".jpg": "picture",
    ".jpeg": "picture",
}
KNOWN_BY_CONTENT: frozenset[Kind] = frozenset(
    ("pdf", "docx", "odt", "rtf", "epub", "outlook", "tnef", "workbook", "webarchive", "zip", "picture")
)
"""Kinds that no other bytes can be: a file of such a name that does not begin so is damaged."""
UNSAID = frozenset((".txt", ".tab", ""))
"""Endings under which spreadsheets save tables as text, and others save text."""
NO_ARTICLES = frozenset(
    ".css .js .mjs .ts .py .rb .sh .bat .exe .dll .so .c .h .java .xml .xsl .svg .ics .vcf .ini .cfg .conf"
    " .toml .yaml .yml .sql .woff .map .lock .url .webloc .desktop"
    " .ipynb .sbv .ass .ssa .sub .fb2".split()
)
"""Endings of text files that hold no articles."""

MEGABYTE = 1 << 20
LARGEST_TEXT = 10 * MEGABYTE
LARGEST_OF_ALL = 40 * MEGABYTE
LARGEST: dict[Kind, int] = {
    "text": LARGEST_TEXT,
    "markdown": LARGEST_TEXT,
    "rtf": LARGEST_TEXT,
    "subtitles": LARGEST_TEXT,
    "html": 20 * MEGABYTE,
}
"""Bytes up to which a file of a kind is read; of a kind that is not here, `LARGEST_OF_ALL`."""


def recognise(raw: bytes, name: str) -> Kind:
    """The kind of a file with these bytes and this name.

    Raises:
        RefusedFileError: there is no reader for it, or it is not what its ending says.
    """
    ending = PurePosixPath(name).suffix.lower()
    kind = _by_content(raw, ending) or _by_ending(raw, ending)
    if kind in KNOWN_BY_CONTENT and not _by_content(raw, ending):
        raise RefusedFileError(Code.DAMAGED, f"it is named {ending} and does not begin as such a file does")
    check_size(kind, len(raw))
    return kind


def check_size(kind: Kind, size: int) -> None:
    """Raises RefusedFileError for a file of more bytes than what is read of its kind."""
    if size > (largest := LARGEST.get(kind, LARGEST_OF_ALL)):
        raise too_large(size, largest)


def too_large(size: int, largest: int) -> RefusedFileError:
    """The refusal of a file of this many bytes."""
    return RefusedFileError(
        Code.TOO_LARGE, f"{size / MEGABYTE:.1f} MB, and {largest // MEGABYTE} MB is the most that is read"
    )


def misnamed(kind: Kind, name: str) -> str | None:
    """The remark on a file whose ending says that it is something else; None where the two agree."""
    ending = PurePosixPath(name).suffix.lower()
    named = KIND_OF_ENDING.get(ending)
    if named is None or named == kind or {named, kind} == {"text", "markdown"}:
        return None
    return f"The file is named {ending} and was read as what it is: {signs.IN_WORDS[kind]}."


def _by_content(raw: bytes, ending: str) -> Kind | None:
    if raw.startswith(b"%PDF-") or (ending == ".pdf" and b"%PDF-" in raw[: signs.HEAD]):
        return "pdf"
    if raw.startswith(signs.ZIP):
        return _zipped(raw, ending)
    if raw.startswith(signs.OLE):
        return _compound_file(raw)
    for magic, known in signs.MAGIC.items():
        if raw.startswith(magic):
            return known
    if raw.startswith(signs.PICTURES):
        return "picture"
    if what := signs.unreadable(raw):
        called, usual = what
        raise no_reader(f"{called} files", usual or ending)
    head = signs.head_of(raw)
    if signs.is_xml(head):
        if kind := signs.in_xml(head):
            return kind
        if KIND_OF_ENDING.get(ending) != "html":
            raise no_reader("XML, other than in the formats that hold it", ending)
    for kind, sign in signs.TEXTUAL.items():
        if sign(head):
            return kind
    return "table" if ending in UNSAID and signs.is_table(head) else None


def _by_ending(raw: bytes, ending: str) -> Kind:
    """The kind that the ending says; text where it says nothing and the bytes are text."""
    kind = KIND_OF_ENDING.get(ending)
    if kind == "html" and not signs.has_tags(raw):
        return "text"
    if kind:
        return kind
    if ending not in NO_ARTICLES and signs.is_plain(raw):
        return "text"
    raise no_reader(_described(ending), ending)


def _zipped(raw: bytes, ending: str) -> Kind:
    """A zip file's kind by the names in it: they stand uncompressed in its bytes, so nothing is unpacked here."""
    names = signs.own_names(raw)
    for sign, kind in signs.ZIPPED.items():
        if sign in names:
            return kind
    named = KIND_OF_ENDING.get(ending)
    if named in ("docx", "odt", "epub", "workbook"):
        raise RefusedFileError(Code.DAMAGED, f"the zip file holds nothing of what {ending} files hold")
    if signs.is_other_package(names):
        raise no_reader(f"{_described(ending)} (a zip file)", ending)
    return "zip"


def _compound_file(raw: bytes) -> Kind:
    if signs.ENCRYPTED_PACKAGE in raw:
        raise RefusedFileError(Code.ENCRYPTED, "the office file needs a password")
    if signs.OUTLOOK_PROPERTIES in raw:
        return "outlook"
    called, usual = signs.older_office(raw)
    raise no_reader(called, usual)


def _described(ending: str) -> str:
    return f"files ending in {ending[:20]}" if ending else "files without an ending"
