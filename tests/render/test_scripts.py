from __future__ import annotations

from factcheck.render.briefing import Script
from factcheck.render.scripts import count_scripts, name_scripts


def test_scripts_without_a_bundled_font_are_counted_by_name() -> None:
    texts = ["Feuer in Łódź – пожар, πυρκαγιά", "港の倉庫", "ميناء!", "նավահանգիստ"]
    assert count_scripts(texts) == (
        Script("Arabic", 5),
        Script("Armenian", 11),
        Script("Chinese characters", 3),
        Script("Japanese", 1),
    )


def test_letters_are_named_by_their_script_and_counted_on_the_page() -> None:
    page = "ท่าเรือ ท่า 부두 😀 𐦀 𐌀"
    assert name_scripts("ท่부😀𐦀𐌀", page) == (
        Script("Korean", 1),
        Script("Meroitic Hieroglyphic", 1),
        Script("Old Italic", 1),
        Script("Thai", 4),
        Script("symbols", 1),
    )


def test_each_script_has_a_package_with_a_font() -> None:
    assert [Script(name, 1).package for name in ("Korean", "Thai")] == ["fonts-noto-cjk", "fonts-noto-core"]
