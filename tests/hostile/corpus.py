"""The corpus of hostile files: `build(folder)` writes it, with everything that a folder can hold beside files."""

from __future__ import annotations

import contextlib
import os
import socket
import stat
from collections.abc import Callable
from pathlib import Path

from tests.hostile import newer, office, pages, texts
from tests.read.makers import LEAD, SECOND

FILES: dict[str, Callable[[], bytes]] = {**office.FILES, **newer.FILES, **pages.FILES, **texts.FILES}
CANARY = "canary that lies outside of the folder"
NAMES = (
    b"names/new\nline.txt",
    b"names/control\x01\x1b[2J.txt",
    b"names/..txt",
    b"names/" + b"n" * 251 + b".txt",
    b"names/not-utf-8-\xff\xfe.txt",
    b"names/--option.txt",
    b"names/-rf",
    b"names/CON.txt",
    b"names/trailing dot.",
    b"names/Case.txt",
    b"names/case.txt",
    b"names/quote\"'`$(x).txt",
    b"names/{{ 7 }}.txt",
)
GROWING, VANISHING, CHANGING_ONCE = "moving/growing.txt", "moving/vanishing.txt", "moving/changed-once.txt"


def build(folder: Path) -> None:
    """Writes the corpus into a folder that is there and empty; beside it, what must not be read."""
    outside = folder.parent / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text(CANARY, encoding="utf-8")
    for name, make in FILES.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(make())
    _name(folder)
    _link(folder, outside)
    _put_what_is_no_file(folder)
    (folder / "moving").mkdir()
    for name in (GROWING, VANISHING, CHANGING_ONCE):
        (folder / name).write_text(f"{name} {LEAD}", encoding="utf-8")
    with open(folder / "text" / "1-gb.txt", "wb") as stream:
        stream.truncate(1 << 30)
    (folder / "reports").mkdir()
    (folder / "reports" / "report.json").write_text(CANARY, encoding="utf-8")


def _name(folder: Path) -> None:
    (folder / "names").mkdir()
    for number, name in enumerate(NAMES):
        path = os.path.join(os.fsencode(folder), name)
        with contextlib.suppress(OSError), open(path, "xb") as stream:  # a disk may know no such names
            stream.write(f"{number}. {SECOND}".encode())


def _link(folder: Path, outside: Path) -> None:
    links = folder / "links"
    links.mkdir()
    for name, target in (
        ("file-outside.txt", outside / "secret.txt"),
        ("folder-outside", outside),
        ("loop.txt", links / "loop.txt"),
        ("folder-above", folder),
        ("nowhere.txt", folder / "nowhere"),
        ("zero.txt", Path("/dev/zero")),
    ):
        (links / name).symlink_to(target)


def _put_what_is_no_file(folder: Path) -> None:
    strange = folder / "strange"
    strange.mkdir()
    os.mkfifo(strange / "pipe.txt")
    here = os.open(strange, os.O_RDONLY)
    with socket.socket(socket.AF_UNIX) as server:  # by a short name: the names of sockets are cut at 108 bytes
        server.bind(f"/proc/self/fd/{here}/socket.txt")
    os.close(here)
    with contextlib.suppress(OSError):  # only a superuser can make one
        os.mknod(strange / "device", stat.S_IFCHR | 0o600, os.makedev(1, 5))
    (strange / "folder.txt").mkdir()
    (strange / "page_files").mkdir()
    (strange / "page_files" / "frame.html").write_text(f"<p>{CANARY}", encoding="utf-8")
    (strange / "page.html").write_text(f"<html><p>{LEAD}", encoding="utf-8")
    (strange / "Thumbs.db").write_bytes(b"x")
    for name, content in (("unreadable.txt", CANARY), ("unreadable", None)):
        if content:
            (strange / name).write_text(content, encoding="utf-8")
        else:
            (strange / name).mkdir()
        (strange / name).chmod(0)
