from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.assets import templates_dir
from factcheck.errors import UsageError
from factcheck.render import Look, make_briefing_view, render_html
from tests.render.sample import make_sample


def fill(folder: Path, text: str) -> str:
    folder.mkdir(exist_ok=True)
    (folder / "briefing.html").write_text(text, "utf-8")
    return render_html(make_briefing_view(make_sample()), Look(templates=folder))


def test_an_own_page_may_take_bundled_parts(tmp_path: Path) -> None:
    page = fill(
        tmp_path / "own",
        '<h1>{{ briefing.title }}</h1>{% include "parts/sources.html" %}',
    )
    assert page.startswith("<h1>The fire on Kettle Quay</h1>")
    assert 'id="sources"' in page


def test_a_folder_with_a_part_only_lays_it_over_ours(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "sources.html").write_text('<p id="sources">Ask the desk for the sources.</p>', "utf-8")
    page = render_html(make_briefing_view(make_sample()), Look(templates=tmp_path))
    assert "Ask the desk for the sources." in page
    assert "SHA-256" not in page, "the part is theirs alone"
    assert 'id="who"' in page, "the other parts are ours"


def test_a_folder_that_holds_none_of_the_templates_is_refused(tmp_path: Path) -> None:
    (tmp_path / "breifing.html").write_text("<p>a slip of the pen", "utf-8")
    with pytest.raises(UsageError, match=r"neither briefing\.html nor a part of it"):
        render_html(make_briefing_view(make_sample()), Look(templates=tmp_path))


def test_the_bundled_templates_are_a_working_example(tmp_path: Path) -> None:
    usual = render_html(make_briefing_view(make_sample()))
    assert fill(tmp_path / "own", (templates_dir() / "briefing.html").read_text("utf-8")) == usual


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("{{ briefing.title", "broken", id="syntax"),
        pytest.param("{{ briefing.nothing }}", "nothing", id="a word that is not there"),
        pytest.param("{{ briefing.__class__.__mro__ }}", "must not", id="out of the sandbox"),
        pytest.param("{{ ''.__class__.__subclasses__() }}", "must not", id="python's insides"),
        pytest.param("{{ briefing.labels.__len__.__globals__ }}", "must not", id="globals"),
        pytest.param("{% include '../../etc/passwd' %}", "broken", id="a file outside"),
        pytest.param("{{ briefing.title|safe }}", "broken", id="escaping turned off"),
        pytest.param("{% for n in range(9999999) %}x{% endfor %}", "cannot be filled", id="without an end"),
        pytest.param("{{ sheet('/etc/passwd') }}", "no style sheet", id="a file for a style sheet"),
        pytest.param("{{ sheet('../pyproject.toml') }}", "no style sheet", id="a file beside the style sheets"),
        pytest.param("{{ look.templates.parent }}", "None", id="the folder of templates as a way out"),
        pytest.param("<p style='background: u\\72l(file:///etc/passwd)'>x", "fetches", id="an escaped letter"),
        pytest.param("<style>@im\\70ort 'http://x.example/a'</style>", "fetches something", id="an escaped import"),
        pytest.param("{{ 1 // 0 }}", "cannot be filled", id="arithmetic"),
        pytest.param("<p>x<script>alert(1)</script>", "<script>", id="a script"),
        pytest.param("<img src=http://127.0.0.1:9/x>", "src=", id="fetches"),
        pytest.param("<p onclick=x()>", "onclick=", id="acts"),
        pytest.param("<a href=javascript:x()>y</a>", "href=", id="script in a link"),
        pytest.param("<link rel=stylesheet href=http://127.0.0.1:9/x>", "<link>", id="a sheet from elsewhere"),
        pytest.param("<svg><image href=http://127.0.0.1:9/x /></svg>", "href=", id="a picture in a drawing"),
        pytest.param("<svg><use href=file:///etc/passwd /></svg>", "href=", id="a file in a drawing"),
        pytest.param("<style media=screen>@import 'http://127.0.0.1:9/x'</style>", "@import", id="a sheet in a sheet"),
        pytest.param("<p style='background: url(http://127.0.0.1:9/x)'>y", "fetches", id="a picture in a style"),
        pytest.param("<p>x</p>\n{{ look.made.x }}", "briefing.html, line 2", id="the line is told"),
        pytest.param("  ", "empty page", id="nothing"),
    ],
)
def test_a_template_that_is_broken_or_goes_too_far_is_refused(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        fill(tmp_path / "own", text)


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "secret.html").write_text("planted secret", "utf-8")
    (tmp_path / "own" / "part.html").symlink_to(tmp_path / "secret.html")
    with pytest.raises(UsageError, match="broken"):
        fill(tmp_path / "own", '{% include "part.html" %}')
