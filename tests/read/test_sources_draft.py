from __future__ import annotations

import tomllib

from factcheck.read import read_folder, read_sources_file
from factcheck.read.sources_draft import HEAD, draft_sources, missing_of, quoted
from tests.read.makers import ARTICLE, HEADLINE, article, page

HEAD_OF_PAGE = '<meta name="date" content="2019-03-04"><meta property="og:site_name" content="Gazette">'


def drafted(folder, known=()):
    documents = read_folder(folder)
    return draft_sources(documents, known)


def test_what_was_found_stands_as_a_comment_with_where_it_is_from(tmp_path):
    (tmp_path / "a.html").write_bytes(page(article(), head=HEAD_OF_PAGE))
    text, (source,) = drafted(tmp_path)
    assert '["a.html"]' in text
    assert f'# title = "{HEADLINE}"  # from: page heading' in text
    assert "# published = 2019-03-04  # from: page metadata" in text
    assert '# author = ""             # not found' in text
    assert missing_of(source) == ("author", "url")


def test_the_draft_states_nothing_until_a_mark_is_taken_away(tmp_path):
    (tmp_path / "a.txt").write_text("\n\n".join((HEADLINE, *ARTICLE)), encoding="utf-8")
    before = read_folder(tmp_path)
    text, _ = drafted(tmp_path)
    (tmp_path / "sources.toml").write_text(HEAD + text, encoding="utf-8")
    assert read_folder(tmp_path) == before
    stated = text.replace('# publisher = ""', 'publisher = "Gazette"').replace("# reliability", "reliability")
    (tmp_path / "sources.toml").write_text(stated.replace('reliability = ""', 'reliability = "B"'), encoding="utf-8")
    (document,) = read_folder(tmp_path)
    assert (document.source.publisher, document.source.reliability) == ("Gazette", "B")
    assert document.source.origins["publisher"] == "sources.toml"


def test_a_source_that_has_a_table_gets_no_second_one(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"{name} {HEADLINE}", encoding="utf-8")
    text, new = drafted(tmp_path, {"a.txt"})
    assert [source.path for source in new] == ["b.txt"]
    assert "a.txt" not in text


def test_names_that_try_to_break_out_are_quoted(tmp_path):
    for name in ('a"]\nb = 1', "tab\tand\x7fdel", "back\\slash", "schön.txt"):
        (tmp_path / name).write_text(f"{name!r} {HEADLINE}", encoding="utf-8")
        assert tomllib.loads(f"x = {quoted(name)}") == {"x": name}
    text, new = drafted(tmp_path)
    (tmp_path / "sources.toml").write_text(text, encoding="utf-8")
    assert set(read_sources_file(tmp_path)) == {source.path for source in new}
