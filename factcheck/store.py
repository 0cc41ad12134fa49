"""Reports on disk: one run at a time, every write whole or not at all, lines appended and never rewritten."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import re
import unicodedata
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from anyascii import anyascii
from pydantic import ValidationError

from factcheck.errors import OutdatedError, ReportLockedError, UnwritableError, UsageError
from factcheck.kept import DOCUMENTS_SCHEMA, KeptDocuments
from factcheck.report import SCHEMA, Report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

REPORT_NAME = "report.json"
DOCUMENTS_NAME = "documents.json"
HTML_NAME = "briefing.html"
PDF_NAME = "briefing.pdf"

_LOCK_NAME = ".lock"
_NAME_LENGTH = 80
_HASH_LENGTH = 8
_FALLBACK_NAME = "report"
# Names of devices on Windows: a folder so called could not be copied there.
_RESERVED = re.compile(r"(?:con|prn|aux|nul|(?:com|lpt)[0-9])")
_NOT_IN_NAMES = re.compile(r"[^a-z0-9_]+")


def name_report(folder: Path) -> str:
    """The name of the report on `folder`: its own where that is plain, else made plain and told apart by a hash."""
    name = folder.resolve().name
    plain = _NOT_IN_NAMES.sub("-", anyascii(unicodedata.normalize("NFKC", name)).lower()).strip("-")
    if plain and plain == name and len(name) <= _NAME_LENGTH and not _RESERVED.fullmatch(name):
        return name
    digest = hashlib.sha256(os.fsencode(unicodedata.normalize("NFC", name))).hexdigest()[:_HASH_LENGTH]
    return f"{plain[: _NAME_LENGTH - _HASH_LENGTH - 1].rstrip('-') or _FALLBACK_NAME}-{digest}"


def reports_in(folder: Path) -> tuple[Path, ...]:
    """The report folders that lie directly in `folder`; they are our own output and never sources."""
    if not folder.is_dir():
        return ()
    return tuple(sorted(child for child in folder.iterdir() if (child / REPORT_NAME).is_file()))


# ---------------------------------------------------------------------------------------------------- writing


@dataclass(frozen=True, slots=True)
class HeldFolder:
    """A report's folder that belongs to this run until `hold_report` ends: the only way to write into one."""

    path: Path
    """The report's folder."""

    def write(self, files: Mapping[str, bytes]) -> None:
        """Replaces the named files, all of them ready on the disk before the first is replaced.

        Raises:
            UnwritableError: the disk refused; every file is as it was before, or whole and new.
        """
        staged = {self.path / f".{name}.new": self.path / name for name in files}
        try:
            for temporary, content in zip(staged, files.values(), strict=True):
                _write_synced(temporary, content)
            for temporary, target in staged.items():
                temporary.replace(target)
            _sync_folder(self.path)
        except OSError as trouble:
            raise _unwritable(self.path, trouble) from trouble
        finally:
            for temporary in staged:
                with suppress(OSError):
                    temporary.unlink()

    def discard(self, name: str) -> None:
        """Removes a file of an earlier run that the present report has outdated."""
        try:
            (self.path / name).unlink(missing_ok=True)
        except OSError as trouble:
            raise _unwritable(self.path, trouble) from trouble


@contextmanager
def hold_report(folder: Path, started: str) -> Iterator[HeldFolder]:
    """Holds the report's folder against other runs; made where it is missing, and gone again if nothing was written.

    The lock is the kernel's: a killed run leaves none behind, whatever file it leaves.

    Raises:
        ReportLockedError: another run holds the folder; `started` is what that run is told about this one.
        UnwritableError: the folder cannot be made or written to.
    """
    made = [path for path in (folder, *folder.parents) if not path.exists()]
    try:
        descriptor = _prepare(folder, started)
        try:
            yield HeldFolder(folder)
        finally:
            with suppress(OSError):
                (folder / _LOCK_NAME).unlink()
            os.close(descriptor)
    finally:
        for path in made:
            with suppress(OSError):  # not empty: something was written
                path.rmdir()


def append_line(path: Path, line: str, expected_size: int | None = None) -> None:
    """Appends one line that is on the disk when this returns, or not in the file at all.

    Args:
        path: The file; made where it is missing.
        line: Without its end.
        expected_size: Bytes that the file has, if it is still as it was read; None where that does not matter.

    Raises:
        OutdatedError: the file has another size than expected; nothing was written.
        UnwritableError: the disk refused.
    """
    try:
        is_new = not path.exists()
        with _held_file(path) as descriptor:
            if expected_size is not None and os.fstat(descriptor).st_size != expected_size:
                raise OutdatedError(f"{path} has changed since it was read.", "Look at it again, then decide.")
            _append_synced(descriptor, line.encode() + b"\n")
        if is_new:
            _sync_folder(path.parent)
    except OSError as trouble:
        raise _unwritable(path, trouble) from trouble


def rewrite_file(path: Path, rewrite: Callable[[bytes], bytes]) -> tuple[bytes, bytes]:
    """Replaces a file by what becomes of its bytes, while nobody can append to it; gives both. Whole or not at all.

    Raises:
        UnwritableError: the disk refused; the file is as it was.
    """
    try:
        with _held_file(path) as descriptor:
            before = os.pread(descriptor, os.fstat(descriptor).st_size, 0)
            after = rewrite(before)
            if after != before:
                write_page(path, after)
            return before, after
    except OSError as trouble:
        raise _unwritable(path, trouble) from trouble


@contextmanager
def _held_file(path: Path) -> Iterator[int]:
    """The file, locked against other writers for as long as it is held; the one that bears the name by then."""
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o666)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            if _is_still(path, descriptor):
                yield descriptor
                return
        finally:
            os.close(descriptor)


def write_page(path: Path, content: bytes) -> None:
    """Replaces the one file that the user named, outside any report: whole or not at all.

    Raises:
        UnwritableError: the disk refused, or there is no such folder.
    """
    staged = path.with_name(f".{path.name}.new") if path.name else path
    try:
        _write_synced(staged, content)
        try:
            staged.replace(path)
            _sync_folder(path.parent)
        finally:
            staged.unlink(missing_ok=True)
    except OSError as trouble:
        reason = trouble.strerror or trouble
        raise UnwritableError(f"Cannot write {path}: {reason}.", "Name a file in a folder that exists.") from trouble


def _prepare(folder: Path, started: str) -> int:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        descriptor = _lock(folder / _LOCK_NAME, started)
        _check_writable(folder)
    except OSError as trouble:
        raise _unwritable(folder, trouble) from trouble
    return descriptor


def _lock(path: Path, started: str) -> int:
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o666)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.pread(descriptor, 200, 0).decode("utf-8", "replace").strip()
            os.close(descriptor)
            raise ReportLockedError(
                f"Another run holds {path.parent}" + (f" ({holder})." if holder else "."),
                "Wait until it is done, or write elsewhere with `--out`.",
            ) from None
        if _is_still(path, descriptor):
            os.truncate(descriptor, 0)
            os.pwrite(descriptor, f"process {os.getpid()}, started {started}\n".encode(), 0)
            return descriptor
        os.close(descriptor)  # its holder removed the file between our opening and our locking it


def _is_still(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


def _check_writable(folder: Path) -> None:
    probe = folder / ".probe.new"
    _write_synced(probe, b"\n")
    probe.unlink()
    for name in (PDF_NAME, HTML_NAME, REPORT_NAME, DOCUMENTS_NAME):
        if (folder / name).is_dir():
            raise IsADirectoryError(f"{name} is a folder")


def _write_synced(path: Path, content: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC, 0o666)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def _append_synced(descriptor: int, content: bytes) -> None:
    size = os.fstat(descriptor).st_size
    if size and os.pread(descriptor, 1, size - 1) != b"\n":
        content = b"\n" + content  # a killed writer's half line stays a line of its own
    try:
        while content:
            content = content[os.write(descriptor, content) :]
        os.fsync(descriptor)
    except OSError:
        os.ftruncate(descriptor, size)
        raise


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _unwritable(path: Path, trouble: OSError) -> UnwritableError:
    return UnwritableError(
        f"Cannot write to {path}: {trouble.strerror or trouble}.", "Name another place with `--out`, or free this one."
    )


# ---------------------------------------------------------------------------------------------------- reading

_Known = TypeVar("_Known", Report, KeptDocuments)
_KINDS = {Report: "a report", KeptDocuments: "a file of documents"}


def find_report(path: Path) -> Path:
    """The `report.json` that `path` means: itself, the one in that folder, or the one beside that briefing.

    Raises:
        UsageError: there is none.
    """
    if path.is_dir():
        path /= REPORT_NAME
    elif path.name in (PDF_NAME, HTML_NAME):
        path = path.with_name(REPORT_NAME)
    if not path.is_file():
        hint = "Name a folder that `factcheck report` wrote, or its report.json."
        raise UsageError(f"There is no report at {path}.", hint)
    return path


def read_report(path: Path) -> Report:
    """The report at `path`, as `find_report` understands it.

    Raises:
        UsageError: there is no report, or it is not one that this version reads.
    """
    path = find_report(path)
    return _read_known(path, SCHEMA, Report)


def read_documents(folder: Path) -> KeptDocuments | None:
    """The documents kept beside the report in `folder`; None for a report of before they were kept.

    Raises:
        UsageError: they are there, and not as this version reads them.
    """
    path = folder / DOCUMENTS_NAME
    if not path.exists():
        return None
    return _read_known(path, DOCUMENTS_SCHEMA, KeptDocuments)


def _read_known(path: Path, schema: str, kind: type[_Known]) -> _Known:
    hint = "Make it again with `factcheck report`."
    try:
        text = path.read_text(encoding="utf-8")
        found = _schema_of(text)
        if found != schema:
            raise UsageError(f"{path} has the schema {found}; this version reads {schema}.", hint)
        return kind.model_validate_json(text)
    except ValidationError as trouble:
        first = trouble.errors(include_url=False, include_context=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise UsageError(f"{path} is not {_KINDS[kind]} of this version: {where}: {first['msg']}.", hint) from trouble
    except OSError as trouble:
        raise UsageError(f"Cannot read {path}: {trouble.strerror}.") from trouble
    except (ValueError, RecursionError) as trouble:
        raise UsageError(f"{path} is not JSON.", hint) from trouble


def _schema_of(text: str) -> str:
    loaded = json.loads(text)
    schema = loaded.get("schema") if isinstance(loaded, dict) else None
    return schema if isinstance(schema, str) else "(none)"
