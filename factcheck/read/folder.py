"""A folder to documents: every file is a `Document`, or `Skipped` with its reason; none is both or neither.

A file that holds several sources (a mail with attachments, a list, a zip file) stands for them, each under a path of
its own.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from factcheck.collecting import without_collecting
from factcheck.models import Document, Skipped
from factcheck.read.documents import NOTHING_STATED, make_document
from factcheck.read.kinds import MEGABYTE, recognise
from factcheck.read.listing import Listed, list_folder, shown_path
from factcheck.read.loading import load
from factcheck.read.ocr import Tesseract
from factcheck.read.parser import Parser
from factcheck.read.parts import Part, read_parts
from factcheck.read.reading import Reading
from factcheck.read.reasons import RefusedFileError, skipped
from factcheck.read.same_site import set_apart_repeats
from factcheck.read.sources_file import Stated, check_files, check_paths, paths_around, read_sources_file
from factcheck.read.years import settle_years

SMALL_TEXT = MEGABYTE // 4
"""Bytes up to which plain text is read here; more of it goes where time and memory are limited."""


@without_collecting()
def read_folder(
    folder: Path, exclude: tuple[Path, ...] = (), tesseract: Tesseract | None = None
) -> tuple[Document | Skipped, ...]:
    """Everything in a folder and its subfolders, by the bytes of its path; folders in `exclude` are not entered.

    Args:
        folder: Where the sources lie.
        exclude: Folders in it that are none of them.
        tesseract: The program that reads pages which are pictures; without it they are not read.

    Raises:
        UsageError: there is no such folder, or its `sources.toml` makes no sense.
    """
    listed = list_folder(folder, exclude)
    stated = read_sources_file(folder)
    check_files(stated, (found.path for found in listed))
    with Parser(tesseract=tesseract) as parser:
        shelf = _Shelf(parser, stated)
        for found in listed:
            shelf.put(found)
        found_all = set_apart_repeats(settle_years(shelf.documents()))
    present = {path for found in found_all for path in _paths(found)}
    check_paths(stated, present | {around for path in present for around in shelf.around(path)})
    return found_all


def read_file(path: Path, folder: Path, tesseract: Tesseract | None = None) -> tuple[Document | Skipped, ...]:
    """One file of a folder, as `read_folder` reads it: one document, mostly.

    Raises:
        UsageError: the folder's `sources.toml` makes no sense.
    """
    relative = os.path.relpath(os.path.abspath(path), os.path.abspath(folder))
    shown = shown_path(path.name if relative.startswith(os.pardir) else relative)
    with Parser(tesseract=tesseract) as parser:
        shelf = _Shelf(parser, read_sources_file(folder))
        shelf.put(Listed(os.fspath(path), shown))
        return shelf.documents()


class _Shelf:
    """What has been read, each content once, with all the paths under which it lies."""

    def __init__(self, parser: Parser, stated: dict[str, Stated]) -> None:
        self._parser, self._stated = parser, stated
        self._found: list[tuple[str, str, Reading] | Skipped] = []
        self._paths: dict[str, list[str]] = {}
        """Every path of a content that was read, by the content's sha256."""
        self._inside: dict[str, list[tuple[str, str]]] = {}
        """What stood in a file that holds several sources, by the file's sha256: name and sha256 of each."""
        self._files: set[str] = set()
        self._sources: set[str] = set()

    def put(self, listed: Listed | Skipped) -> None:
        """Reads a file, and everything in it."""
        if isinstance(listed, Skipped):
            self._found.append(listed)
            return
        self._files.add(listed.path)
        try:
            content = load(listed.location)
            sha256 = hashlib.sha256(content).hexdigest()
            if self._is_copy(listed.path, sha256):
                return
            for part in self._parts(content, listed.path):
                self._add(listed.path, sha256, part)
        except RefusedFileError as refusal:
            self._found.append(skipped(listed.path, refusal.code, refusal.sentence))

    def documents(self) -> tuple[Document | Skipped, ...]:
        """Everything that was found, in order."""
        return tuple(one if isinstance(one, Skipped) else self._document(*one) for one in self._found)

    def _is_copy(self, path: str, sha256: str) -> bool:
        """Whether the content was read before: then the path is one more of its paths."""
        names = self._inside.get(sha256, ())
        for name, of_part in names:
            self._note(of_part, f"{path}/{name}" if name else path)
        return bool(names)

    def _parts(self, content: bytes, path: str) -> Iterator[Part]:
        kind = recognise(content, path)
        if kind == "text" and len(content) <= SMALL_TEXT:
            return read_parts(kind, path, content)
        return self._parser.read(kind, path, content)

    def _add(self, path: str, whole: str, part: Part) -> None:
        path = f"{path}/{part.name}" if part.name else path
        if isinstance(part.reading, RefusedFileError):
            self._found.append(skipped(path, part.reading.code, part.reading.sentence))
            return
        sha256 = part.sha256 or whole
        self._inside.setdefault(whole, []).append((part.name, sha256))
        self._note(sha256, path)
        if len(self._paths[sha256]) == 1:
            self._found.append((path, sha256, part.reading))

    def _note(self, sha256: str, path: str) -> None:
        self._paths.setdefault(sha256, []).append(path)
        self._sources.add(path)

    def _document(self, path: str, sha256: str, reading: Reading) -> Document:
        paths = self._paths[sha256]
        stated = around = NOTHING_STATED
        for one in paths:
            stated = stated.or_else(self._stated.get(one, NOTHING_STATED))
            around = around.or_else(self._stated_around(one))
        return make_document((path, sha256), reading, stated, around, also_at=tuple(paths[1:]))

    def _stated_around(self, path: str) -> Stated:
        """What is stated of the files in which a source lies, the nearest first."""
        stated = NOTHING_STATED
        for around in reversed(tuple(self.around(path)) if self._stated else ()):
            of_parts = self._stated.get(around, NOTHING_STATED).for_parts(only_grades=around in self._sources)
            stated = stated.or_else(of_parts)
        return stated

    def around(self, path: str) -> Iterator[str]:
        """The paths of the files in which a path lies, the nearest last; folders are none."""
        inside = False
        for around in paths_around(path):
            inside = inside or around in self._files
            if inside:
                yield around


def _paths(found: Document | Skipped) -> tuple[str, ...]:
    return (found.path,) if isinstance(found, Skipped) else (found.source.path, *found.source.also_at)
