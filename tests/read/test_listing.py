from __future__ import annotations

import os
import socket

import pytest

from factcheck.errors import UsageError
from factcheck.models import Skipped
from factcheck.read.listing import Listed, list_folder


def paths(listed):
    return [found.path for found in listed]


def codes(listed):
    return {found.path: found.code for found in listed if isinstance(found, Skipped)}


def make(folder, *names):
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")


def test_files_come_by_the_bytes_of_their_paths_whatever_the_order_on_the_disk(tmp_path):
    names = ["b.txt", "a/z.txt", "a-b.txt", "a.txt", "B.txt", "é.txt", "a/a/a.txt", "10.txt", "9.txt", "~.txt"]
    make(tmp_path, *names)
    assert paths(list_folder(tmp_path)) == sorted(names, key=os.fsencode)


def test_hidden_files_and_what_systems_leave_behind_are_listed_as_skipped(tmp_path):
    make(
        tmp_path,
        ".DS_Store",
        "Thumbs.db",
        "desktop.ini",
        ".git/config",
        "__MACOSX/a.txt",
        "~$draft.docx",
        "a.txt",
        "sub/.hidden.txt",
    )
    listed = list_folder(tmp_path)
    assert set(codes(listed).values()) == {"hidden"}
    assert set(codes(listed)) == {
        ".DS_Store",
        "Thumbs.db",
        "desktop.ini",
        ".git/",
        "__MACOSX/",
        "~$draft.docx",
        "sub/.hidden.txt",
    }
    assert [found for found in listed if isinstance(found, Listed)] == [Listed(str(tmp_path / "a.txt"), "a.txt")]


def test_the_folders_own_configuration_is_no_source(tmp_path):
    make(tmp_path, "sources.toml", "sub/sources.toml", "a.txt")
    assert paths(list_folder(tmp_path)) == ["a.txt", "sub/sources.toml"]


def test_excluded_folders_are_not_entered(tmp_path):
    make(tmp_path, "a.txt", "reports/one/briefing.html", "sub/reports/b.txt")
    assert paths(list_folder(tmp_path, (tmp_path / "reports", tmp_path / "not there"))) == [
        "a.txt",
        "sub/reports/b.txt",
    ]
    link = tmp_path.parent / f"{tmp_path.name}-link"
    link.symlink_to(tmp_path)
    assert paths(list_folder(link, (link / "reports",))) == ["a.txt", "sub/reports/b.txt"]


def test_links_are_not_followed_and_loops_end(tmp_path):
    make(tmp_path, "a.txt", "sub/b.txt")
    (tmp_path / "sub" / "loop").symlink_to(tmp_path)
    (tmp_path / "out").symlink_to("/")
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    (tmp_path / "broken.txt").symlink_to(tmp_path / "nowhere")
    listed = list_folder(tmp_path)
    assert codes(listed) == dict.fromkeys(("broken.txt", "link.txt", "out", "sub/loop"), "link")
    assert len(listed) == 6


def test_pipes_and_sockets_are_no_files(tmp_path, monkeypatch):
    make(tmp_path, "a.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket.txt")
        assert codes(list_folder(tmp_path)) == {"pipe.txt": "not-a-file", "socket.txt": "not-a-file"}


def test_names_may_be_anything(tmp_path):
    make(
        tmp_path, "--option.txt", "two\nlines.txt", "CON.txt", "dot..txt", " .txt", "x" * 251 + ".txt", "$(touch x).txt"
    )
    with open(os.path.join(os.fsencode(tmp_path), b"latin-\xe9.txt"), "wb") as stream:
        stream.write(b"x")
    listed = list_folder(tmp_path)
    assert len(listed) == 8
    assert codes(listed) == {}
    assert "latin-\\xe9.txt" in paths(listed)
    assert all(found.path.encode("utf-8") for found in listed)


def test_a_deep_tree_is_walked(tmp_path):
    make(tmp_path, "/".join(["d"] * 400) + "/a.txt")
    assert len(list_folder(tmp_path)) == 1


@pytest.mark.parametrize("name", ["missing", "file.txt"])
def test_what_is_no_folder_is_told(name, tmp_path):
    make(tmp_path, "file.txt")
    with pytest.raises(UsageError) as error:
        list_folder(tmp_path / name)
    assert name in str(error.value)
    assert error.value.hint
