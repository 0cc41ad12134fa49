"""A folder to documents: every file is a `Document`, or `Skipped` with its reason; none is both or neither."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

from factcheck.find.guessed_language import guess_language
from factcheck.models import ID_LENGTH, Document, SetAside, Skipped, Source
from factcheck.read.formats import reader_of
from factcheck.read.kinds import LARGEST_OF_ALL, MEGABYTE, recognise, too_large
from factcheck.read.listing import Listed, list_folder, shown_path
from factcheck.read.parser import Parser
from factcheck.read.reading import Imprint, Reading
from factcheck.read.reasons import Code, RefusedFileError, skipped
from factcheck.read.sources_file import Stated, check_paths, read_sources_file
from factcheck.read.years import settle_years

SMALL_TEXT = MEGABYTE
"""Bytes up to which plain text is read here; more of it goes where time and memory are limited."""
NOTHING_STATED = Stated(Imprint())


def read_folder(folder: Path, exclude: tuple[Path, ...] = ()) -> tuple[Document | Skipped, ...]:
    """Everything in a folder and its subfolders, by the bytes of its path; folders in `exclude` are not entered.

    Raises:
        UsageError: there is no such folder, or its `sources.toml` makes no sense.
    """
    listed = list_folder(folder, exclude)
    stated = read_sources_file(folder)
    check_paths(stated, (found.path for found in listed))
    first_of: dict[str, str] = {}
    with Parser() as parser:
        read = [
            found if isinstance(found, Skipped) else _read(found, stated.get(found.path), parser, first_of)
            for found in listed
        ]
    return settle_years(read)


def read_file(path: Path, folder: Path) -> Document | Skipped:
    """One file of a folder, as `read_folder` reads it.

    Raises:
        UsageError: the folder's `sources.toml` makes no sense.
    """
    relative = os.path.relpath(os.path.abspath(path), os.path.abspath(folder))
    shown = shown_path(path.name if relative.startswith(os.pardir) else relative)
    with Parser() as parser:
        return _read(Listed(os.fspath(path), shown), read_sources_file(folder).get(shown), parser, {})


def _read(file: Listed, stated: Stated | None, parser: Parser, first_of: dict[str, str]) -> Document | Skipped:
    """One file; `first_of` holds the path of the first document of each sha256 and grows with this one."""
    try:
        content = load(file.location)
        sha256 = hashlib.sha256(content).hexdigest()
        if sha256 in first_of:
            return skipped(file.path, Code.SAME_AS, f"it is the same file as {first_of[sha256]}")
        kind = recognise(content, file.path)
        small_text = kind == "text" and len(content) <= SMALL_TEXT
        reading = reader_of(kind)(content) if small_text else parser.read(kind, content)
        if not reading.text.strip():
            raise RefusedFileError(Code.NO_TEXT)
    except RefusedFileError as refusal:
        return skipped(file.path, refusal.code, refusal.sentence)
    first_of[sha256] = file.path
    return make_document(file.path, sha256, reading, stated or NOTHING_STATED)


def load(location: str) -> bytes:
    """A regular file's bytes, read once: what is hashed is what is read.

    Raises:
        RefusedFileError: it is none, is empty or too large, or the system does not give it.
    """
    try:
        descriptor = os.open(location, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        with open(descriptor, "rb") as stream:
            state = os.fstat(descriptor)
            if not stat.S_ISREG(state.st_mode):
                raise RefusedFileError(Code.NOT_A_FILE)
            if state.st_size > LARGEST_OF_ALL:
                raise too_large(state.st_size, LARGEST_OF_ALL)
            content = stream.read(LARGEST_OF_ALL + 1)
    except OSError as error:
        raise _refusal(error, location) from error
    if not content:
        raise RefusedFileError(Code.EMPTY_FILE)
    if len(content) > LARGEST_OF_ALL:  # it grew after it was measured
        raise too_large(len(content), LARGEST_OF_ALL)
    return content


def make_document(path: str, sha256: str, reading: Reading, stated: Stated = NOTHING_STATED) -> Document:
    """The document of a reading; what the user states of the source wins over what the file says."""
    text, name = reading.text, sha256[:ID_LENGTH]
    kept = "".join(_kept(reading))
    imprint = stated.imprint.or_else(reading.imprint)
    headline = " ".join(text[slice(*reading.headline)].split()) if reading.headline else None
    source = Source(
        id=name,
        path=path,
        sha256=sha256,
        title=imprint.title or headline,
        publisher=imprint.publisher,
        author=imprint.author,
        published=imprint.published,
        published_from=imprint.published_from,
        published_time=imprint.published_time,
        updated=imprint.updated,
        updated_time=imprint.updated_time,
        time_zone=imprint.time_zone,
        url=imprint.url,
        language=imprint.language or guess_language(kept),
        words=len(kept.split()),
        grade=stated.grade,
        encoding_guess=reading.encoding_guess,
    )
    set_aside = tuple(
        SetAside(source=name, start=mark.start, end=mark.end, quote=text[mark.start : mark.end], reason=mark.reason)
        for mark in reading.marks
    )
    return Document(source=source, text=text, set_aside=set_aside, headline=reading.headline, pages=reading.pages)


def _kept(reading: Reading) -> list[str]:
    """The stretches of the text that are not set apart."""
    edges = [0, *(edge for mark in reading.marks for edge in (mark.start, mark.end)), len(reading.text)]
    return [reading.text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]


def _refusal(error: OSError, location: str) -> RefusedFileError:
    if isinstance(error, FileNotFoundError):
        return RefusedFileError(Code.VANISHED)
    if isinstance(error, PermissionError):
        return RefusedFileError(Code.PERMISSION)
    if os.path.islink(location):
        return RefusedFileError(Code.LINK)
    if isinstance(error, IsADirectoryError):
        return RefusedFileError(Code.NOT_A_FILE)
    return RefusedFileError(Code.UNREADABLE, f"the system could not read it ({error.strerror})")
