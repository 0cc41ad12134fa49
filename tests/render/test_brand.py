from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from factcheck.errors import UsageError
from factcheck.render import Look, make_briefing_view, render_html, render_pdf
from factcheck.render.brand import contrast_on_white, read_brand
from tests.render.sample import make_sample


def a_brand(folder: Path, text: str, logo: bytes = b"") -> Path:
    if logo:
        (folder / "logo.png").write_bytes(logo)
    (folder / "brand.toml").write_text(text, "utf-8")
    return folder / "brand.toml"


def a_picture() -> bytes:
    stream = io.BytesIO()
    Image.effect_noise((300, 80), 90).save(stream, "PNG")  # as long as a real one: a text of that length is cut
    return stream.getvalue()


def test_logo_tones_and_footer_reach_the_page_and_the_pdf(tmp_path: Path) -> None:
    text = 'name = "Halden Desk"\nlogo = "logo.png"\nfooter = "room 4"\naccent = "#204060"\nink = "#101010"\n'
    brand = read_brand(a_brand(tmp_path, text, a_picture()))
    page = render_html(make_briefing_view(make_sample()), Look(brand=brand))
    assert 'alt="Halden Desk"' in page
    assert "#204060" in page
    assert "#0b5794" not in page, "the accent takes the place of ours"
    assert "#e6f0f8" not in page, "so does a wash of it"
    assert "room 4" in page
    assert "factcheck 0.1.0 · read by" not in page, "the footer stands in place of ours"
    assert "#17212b" not in page, "so does the ink, in the drawn timeline too"
    assert b"/Subtype /Image" in render_pdf(page, "{}")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param('accent = "#ffee00"', "too pale", id="a tone that cannot be read"),
        pytest.param('accent = "url(x)"', "colour such as", id="no colour"),
        pytest.param('font = "Comic"', "`font`", id="an unknown key"),
        pytest.param("name = 4", "`name`", id="no text"),
        pytest.param(f'footer = "{"x" * 81}"', "room for 80", id="a footer too long for its place"),
        pytest.param('logo = "brand.toml"', "PNG or JPEG", id="no picture"),
        pytest.param('logo = "missing.png"', "cannot be read", id="no such file"),
        pytest.param("name = ", "not readable TOML", id="no TOML"),
    ],
)
def test_a_brand_that_makes_no_sense_is_refused(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        read_brand(a_brand(tmp_path, text))


def a_flood() -> bytes:
    """A picture of a few kilobytes and far too many points."""
    stream = io.BytesIO()
    Image.new("1", (6000, 6000)).save(stream, "PNG")
    return stream.getvalue()


def a_print() -> bytes:
    """A picture for a press, as agencies send them."""
    stream = io.BytesIO()
    Image.new("CMYK", (300, 80), (10, 20, 30, 40)).save(stream, "JPEG")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("logo", "said"),
    [
        pytest.param(a_picture()[:200], "damaged", id="cut off after its head"),
        pytest.param(a_picture()[:-2000], "damaged", id="cut off near its end"),
        pytest.param(a_picture()[:8], "damaged", id="nothing but its first bytes"),
        pytest.param(a_picture().replace(b"IDAT", b"IDAX"), "damaged", id="its points are missing"),
        pytest.param(a_picture()[:400] + bytes(99) + a_picture()[499:], "damaged", id="bytes overwritten"),
        pytest.param(b"\xff\xd8\xff" + b"x" * 900, "damaged", id="a JPEG in name only"),
        pytest.param(a_flood(), "far more than a page", id="more points than a page can show"),
        pytest.param(a_print(), "CMYK", id="in the inks of a press"),
    ],
)
def test_a_logo_that_cannot_be_shown_is_refused_in_a_plain_sentence(tmp_path: Path, logo: bytes, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        read_brand(a_brand(tmp_path, 'logo = "logo.png"', logo))


@pytest.mark.parametrize(("colour", "contrast"), [("#000000", 21.0), ("#ffffff", 1.0), ("#767676", 4.54)])
def test_contrast_is_reckoned_as_wcag_does(colour: str, contrast: float) -> None:
    assert contrast_on_white(colour) == pytest.approx(contrast, abs=0.01)
