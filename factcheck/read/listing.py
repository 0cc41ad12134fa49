"""The files of a folder and its subfolders, each once, and what among them is not read, with the reason."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from factcheck.errors import UsageError
from factcheck.models import Skipped
from factcheck.read.reasons import Code, skipped
from factcheck.read.sources_file import FILE_NAME

LEFT_BEHIND = frozenset(("thumbs.db", "desktop.ini", "icon\r", "__macosx", "ehthumbs.db"))
"""Names, in small letters, of files that systems leave behind."""
OF_PAGE = (
    *("_files", "-Dateien", "_fichiers", "_archivos", "_ficheros", "_arquivos", "_file", "_bestanden", "_pliki"),
    *("_soubory", "-filer", "_filer", "-tiedostot"),
)
"""What stands behind a saved page's name in the name of the folder beside it, by the browser's language."""
PREFIXES = (".", "~$")
"""How hidden files begin, and the lock files of office programs."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A file to be read: where it lies, and its path in the folder as reports show it."""

    location: str
    path: str


def list_folder(folder: Path, exclude: tuple[Path, ...] = ()) -> list[Listed | Skipped]:
    """Everything in the folder, by the bytes of its path; links are not followed, excluded folders are not entered.

    Raises:
        UsageError: there is no such folder, or it may not be read.
    """
    root = os.path.realpath(folder)
    try:
        os.scandir(root).close()
    except OSError as error:
        raise UsageError(f"{folder}: {error.strerror}", "Name a folder that holds the sources.") from error
    excluded = {os.path.realpath(path) for path in exclude} | {os.path.join(root, FILE_NAME)}
    return [found for _, found in sorted(_walk(root, excluded), key=lambda pair: pair[0])]


def shown_path(relative: str) -> str:
    """A path in the folder as text: bytes that are no UTF-8 are written out."""
    return os.fsencode(relative).decode("utf-8", "backslashreplace")


def _walk(root: str, excluded: set[str]) -> Iterator[tuple[bytes, Listed | Skipped]]:
    waiting = [""]
    while waiting:
        inside = waiting.pop()
        try:
            with os.scandir(os.path.join(root, inside)) as entries:
                present = list(entries)
        except OSError as error:
            code = Code.PERMISSION if isinstance(error, PermissionError) else Code.UNREADABLE
            yield os.fsencode(inside), skipped(f"{shown_path(inside)}/", code, "the folder cannot be opened")
            continue
        pages = {folder for entry in present for folder in folders_of_page(entry.name)}
        for entry in present:
            relative = os.path.join(inside, entry.name)
            if entry.path in excluded:
                continue
            if _is_plain_folder(entry):
                if entry.name in pages:
                    yield os.fsencode(relative), skipped(f"{shown_path(relative)}/", Code.PAGE_PART)
                    continue
                waiting.append(relative)
            else:
                yield os.fsencode(relative), _listed(entry, relative)


def folders_of_page(path: str) -> tuple[str, ...]:
    """The folders beside a saved page in which browsers may keep its pictures, styles and frames; none for no page."""
    stem, ending = os.path.splitext(path)
    return tuple(stem + called for called in OF_PAGE) if ending.lower() in (".html", ".htm", ".xhtml") else ()


def is_left_behind(name: str) -> bool:
    """Whether a file or folder of this name is hidden, or left there by a system or an office program."""
    return name.startswith(PREFIXES) or name.lower() in LEFT_BEHIND


def _is_plain_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False) and not is_left_behind(entry.name)
    except OSError:
        return False


def _listed(entry: os.DirEntry[str], relative: str) -> Listed | Skipped:
    path = shown_path(relative)
    try:
        mode = entry.stat(follow_symlinks=False).st_mode
    except OSError:
        return skipped(path, Code.VANISHED)
    if stat.S_ISLNK(mode):
        return skipped(path, Code.LINK)
    if is_left_behind(entry.name):
        return skipped(f"{path}/" if stat.S_ISDIR(mode) else path, Code.HIDDEN)
    return Listed(entry.path, path) if stat.S_ISREG(mode) else skipped(path, Code.NOT_A_FILE)
