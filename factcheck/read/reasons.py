"""Why a file was not read: stable codes, each with the sentence that is printed where nothing more exact is known."""

from __future__ import annotations

from enum import StrEnum

from factcheck.models import Skipped


class Code(StrEnum):
    """A stable reason code; scripts may rely on it, the sentence behind it may be reworded."""

    EMPTY_FILE = "empty-file"
    TOO_LARGE = "too-large"
    BINARY = "binary"
    ENCODING = "encoding"
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    NO_TEXT = "no-text"
    NO_TEXT_LAYER = "no-text-layer"
    XML_DTD = "xml-dtd"
    ZIP_BOMB = "zip-bomb"
    TIMEOUT = "timeout"
    MEMORY = "memory"
    PARSER_DIED = "parser-died"
    UNSUPPORTED = "unsupported"
    HIDDEN = "hidden"
    LINK = "link"
    NOT_A_FILE = "not-a-file"
    NESTED = "nested"
    PAGE_PART = "page-part"
    CHANGING = "changing"
    PERMISSION = "permission"
    VANISHED = "vanished"
    UNREADABLE = "unreadable"


REASONS: dict[Code, str] = {
    Code.EMPTY_FILE: "the file has no bytes",
    Code.TOO_LARGE: "the file is larger than what is read",
    Code.BINARY: "the file holds bytes that are no text",
    Code.ENCODING: "the text's encoding could not be told",
    Code.ENCRYPTED: "the file needs a password",
    Code.DAMAGED: "the file is broken or cut off",
    Code.NO_TEXT: "the file holds no text",
    Code.NO_TEXT_LAYER: "the pages hold pictures and no text, as a scan does",
    Code.XML_DTD: "the file declares a document type, which office files never do and attacks do",
    Code.ZIP_BOMB: "the file unpacks to far more than its size",
    Code.TIMEOUT: "reading took too long and was stopped",
    Code.MEMORY: "reading needed too much memory and was stopped",
    Code.PARSER_DIED: "the parser broke down on this file",
    Code.UNSUPPORTED: "there is no reader for files of this kind",
    Code.HIDDEN: "hidden files and files that systems leave behind are not read",
    Code.LINK: "links are not followed",
    Code.NOT_A_FILE: "pipes, sockets and devices are not read",
    Code.NESTED: "a packed file in a packed file is not opened",
    Code.PAGE_PART: "pictures, styles and frames that a browser saved with a page are no sources",
    Code.CHANGING: "the file was being changed while it was read, twice",
    Code.PERMISSION: "reading it is not permitted",
    Code.VANISHED: "the file went away before it was read",
    Code.UNREADABLE: "the system could not read it",
}
"""The table of all codes; `docs/` prints it."""


class RefusedFileError(Exception):
    """A file, or what stands in it, cannot be read; the code says why."""

    def __init__(self, code: Code, sentence: str = "") -> None:
        super().__init__(sentence or REASONS[code])
        self.code = code

    @property
    def sentence(self) -> str:
        """The reason in words."""
        return str(self)


def skipped(path: str, code: Code, sentence: str = "") -> Skipped:
    """The record of a file that was not read."""
    return Skipped(path=path, reason=f"{code}: {sentence or REASONS[code]}")
