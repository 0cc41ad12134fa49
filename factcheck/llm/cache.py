"""Answers that were given before, in one SQLite file; and what was learnt about endpoints.

An answer's key is the hash of the exact request, so that a changed prompt, schema, model or document asks anew, and a
changed API key or time limit does not. Answers are kept before anything is checked in the documents: better rules then
run again for nothing. Only whole, well-shaped answers are kept. Whatever goes wrong here costs a call, never a run.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sqlite3
import time
import zlib
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

from factcheck.llm.request import Shape

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.llm.request import Body

FILE_NAME: Final = "answers.sqlite3"
_FORMAT: Final = 1
_BUSY_SECONDS: Final = 10.0
_TABLES: Final = """
CREATE TABLE IF NOT EXISTS answer (key TEXT PRIMARY KEY, at REAL NOT NULL, model TEXT NOT NULL, reply BLOB NOT NULL)
  WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS shape (endpoint TEXT NOT NULL, shape TEXT NOT NULL, at REAL NOT NULL,
  PRIMARY KEY (endpoint, shape)) WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True)
class RememberedShape:
    """A shape that worked, and how long ago."""

    shape: Shape
    age: float
    """Seconds."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The answers of one model."""

    model: str
    answers: int
    size: int
    """Bytes, as they are packed."""
    first: float
    last: float
    """When the oldest and the newest were given, in seconds since 1970."""


class AnswerCache:
    """The cache in one folder; without a folder it keeps nothing beyond this run."""

    def __init__(self, folder: Path | None) -> None:
        self._path = folder / FILE_NAME if folder else None
        self._database: sqlite3.Connection | None = None
        self.trouble = ""
        """Why the cache could not be used; "" while it can."""

    def key(self, address: str, body: Body) -> str:
        """The key of the exact request."""
        exact = json.dumps([_FORMAT, address, body], sort_keys=True, ensure_ascii=True, separators=(",", ":"))
        return hashlib.sha256(exact.encode()).hexdigest()

    def get(self, key: str) -> str | None:
        """The reply to a request as JSON, None where there is none or where it is damaged."""
        rows = self._run("SELECT reply FROM answer WHERE key = ?", (key,))
        packed = rows[0][0] if rows else None
        if not isinstance(packed, bytes):
            return None
        try:
            kept = json.loads(zlib.decompress(packed))
            return str(kept["reply"]) if kept["key"] == key else None
        except (zlib.error, ValueError, TypeError, KeyError):
            return None

    def put(self, key: str, model: str, reply: str) -> None:
        """Keep a reply."""
        packed = zlib.compress(json.dumps({"key": key, "reply": reply}).encode())
        self._run("INSERT OR REPLACE INTO answer VALUES (?, ?, ?, ?)", (key, time.time(), model, packed))

    def shapes(self, endpoint: str) -> list[RememberedShape]:
        """How an endpoint was asked with success, the latest first; answers may be kept under each."""
        rows = self._run("SELECT shape, at FROM shape WHERE endpoint = ? ORDER BY at DESC LIMIT 6", (endpoint,))
        return [shape for shape in map(_remembered, rows) if shape is not None]

    def put_shape(self, endpoint: str, shape: Shape) -> None:
        """Remember how an endpoint was asked with success."""
        row = (endpoint, json.dumps(asdict(shape)), time.time())
        self._run("INSERT OR REPLACE INTO shape VALUES (?, ?, ?)", row)

    def kept(self) -> list[Kept]:
        """What is kept, model by model; nothing is made where there is no cache yet."""
        if self._path is not None and not self._path.exists():
            return []
        counted = (
            "SELECT model, count(*), sum(length(reply)), min(at), max(at) FROM answer GROUP BY model ORDER BY model"
        )
        return [
            Kept(str(model), int(str(answers)), int(str(size)), float(str(first)), float(str(last)))
            for model, answers, size, first, last in self._run(counted, ())
        ]

    def clear(self) -> None:
        """Forget every answer, and what was learnt about endpoints; the space is given back."""
        if self._path is not None and not self._path.exists():
            return
        for statement in ("DELETE FROM answer", "DELETE FROM shape", "VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"):
            self._run(statement, ())

    def close(self) -> None:
        """Close the file."""
        if self._database is not None:
            self._database.close()
            self._database = None

    def _run(self, statement: str, values: tuple[object, ...]) -> list[tuple[object, ...]]:
        for attempt in ("first", "afresh"):
            try:
                return self._open().execute(statement, values).fetchall()
            except sqlite3.OperationalError as error:  # locked, read-only, disk full: not the file's damage
                self.trouble = f"the answer cache cannot be used ({error})"
                return []
            except sqlite3.DatabaseError:
                if attempt == "first":
                    self._set_aside()
            except OSError as error:
                self.trouble = f"the answer cache cannot be used ({error.strerror})"
                return []
        return []

    def _open(self) -> sqlite3.Connection:
        if self._database is None:
            target = self._private_file() if self._path else ":memory:"
            self._database = sqlite3.connect(target, timeout=_BUSY_SECONDS, isolation_level=None)
            self._database.execute("PRAGMA journal_mode=WAL")
            self._database.execute("PRAGMA synchronous=NORMAL")
            self._database.executescript(_TABLES)
        return self._database

    def _private_file(self) -> Path:
        """The file, made readable for its owner alone before anything is in it."""
        assert self._path is not None  # asked for only where there is one
        if not self._path.parent.is_dir():
            self._path.parent.mkdir(mode=0o700, parents=True)
        os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
        return self._path

    def _set_aside(self) -> None:
        """Rename a damaged file out of the way; what it held is asked again."""
        self.close()
        if self._path is None:
            return
        for ending in ("", "-wal", "-shm"):
            part = self._path.with_name(self._path.name + ending)
            with contextlib.suppress(OSError):
                part.rename(part.with_name(f"{part.name}.damaged"))


def _remembered(row: tuple[object, ...]) -> RememberedShape | None:
    shape, at = row
    try:
        return RememberedShape(Shape(**json.loads(str(shape))), time.time() - float(str(at)))
    except (ValueError, TypeError):
        return None
