"""The sender's logo, tones and footer, read from a small TOML file beside the logo."""

from __future__ import annotations

import base64
import re
import tomllib
import zlib
from io import BytesIO
from typing import TYPE_CHECKING

from markupsafe import Markup

from factcheck.errors import UsageError
from factcheck.render.look import Brand

if TYPE_CHECKING:
    from pathlib import Path

KEYS = ("name", "logo", "footer", "ink", "accent")
LOGO_LIMIT = 500_000
"""Bytes of a logo: it is carried in every copy of the page."""
LOGO_POINTS = 25_000_000
"""Points of a logo: a picture of a few bytes may unfold to gigabytes."""
WORDS_LIMIT = 80
"""Characters of the name and of the footer: more would run into what stands beside them."""
CONTRAST = 4.5
"""Least contrast of text on white that WCAG 2.2 asks for (success criterion 1.4.3)."""
_COLOUR = re.compile("#[0-9a-fA-F]{6}")
_PICTURES = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}


def read_brand(path: Path) -> Brand:
    """The brand that a file describes: `name`, `logo` (a PNG or JPEG beside it), `footer`, `ink` and `accent`.

    Raises:
        UsageError: it cannot be read, holds something else, or a tone is too pale to be read as text.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"The brand {path} cannot be read: {error.strerror}.", "Check `--brand`.") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"The brand {path} is not readable TOML.", str(error)) from error
    for key, value in table.items():
        if key not in KEYS or not isinstance(value, str):
            raise UsageError(f"{path}: `{key}` is not a text that a brand has.", f"A brand has {', '.join(KEYS)}.")
    for key in ("name", "footer"):
        if len(table.get(key, "")) > WORDS_LIMIT:
            raise UsageError(f"{path}: `{key}` has {len(table[key])} characters; a page has room for {WORDS_LIMIT}.")
    tones = tuple((token, _tone(table[key], key, path)) for key, token in _TOKENS if key in table)
    tones += tuple((_WASHES[token], _wash(colour)) for token, colour in tones if token in _WASHES)
    logo = _logo(path.parent / table["logo"]) if "logo" in table else ""
    return Brand(table.get("name", ""), table.get("footer", ""), logo, tones)


_TOKENS = (("ink", "ink"), ("accent", "say"))
_WASHES = {"say": "say-wash"}
"""The pale ground that belongs to a tone."""


def _wash(colour: str) -> str:
    """The colour as a ground for text: a tenth of it on white."""
    channels = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return "#" + "".join(f"{255 - (255 - one) // 10:02x}" for one in channels)


def _tone(colour: str, key: str, path: Path) -> str:
    if not _COLOUR.fullmatch(colour):
        raise UsageError(f"{path}: `{key}` must be a colour such as #0b5794.")
    if contrast_on_white(colour) < CONTRAST:
        raise UsageError(
            f"{path}: `{key}` {colour} is too pale to read on white ({contrast_on_white(colour):.1f} to 1).",
            f"Take a darker one: at least {CONTRAST} to 1.",
        )
    return colour.lower()


def contrast_on_white(colour: str) -> float:
    """The contrast of a colour on white as WCAG 2.2 reckons it, from 1 to 21."""
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _logo(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UsageError(f"The logo {path} cannot be read: {error.strerror}.") from error
    kind = next((kind for magic, kind in _PICTURES.items() if content.startswith(magic)), None)
    if kind is None or len(content) > LOGO_LIMIT:
        raise UsageError(f"The logo {path} must be a PNG or JPEG of at most {LOGO_LIMIT // 1000} kB.")
    _check_picture(content, path)
    letters = base64.b64encode(content).decode("ascii")
    return Markup(f"data:{kind};base64,{letters}")  # noqa: S704 - base64 has no letter that would need escaping


def _check_picture(content: bytes, path: Path) -> None:
    """Reads the picture to its last point: one that is damaged would leave a hole on page 1 of a finished briefing."""
    from PIL import Image, ImageFile  # only a logo needs it, and it takes longer to load than a brand to read

    hint = "Save it once more in a program that shows it, and name that file."
    forgiving = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = False  # weasyprint, once imported, has halves of pictures taken for whole ones
    try:
        with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as picture:
            width, height = picture.size
            if width * height > LOGO_POINTS:
                raise UsageError(
                    f"The logo {path} is {width:,} by {height:,} points, far more than a page can show.",
                    "Make it smaller: a width of 1,200 points is sharp in print.",
                )
            if picture.mode == "CMYK":
                raise UsageError(f"The logo {path} is in the inks of a printing press (CMYK).", "Save it in RGB.")
            picture.load()
    except (OSError, SyntaxError, ValueError, zlib.error, Image.DecompressionBombError) as error:
        raise UsageError(f"The logo {path} is damaged: it begins as a picture and cannot be shown.", hint) from error
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = forgiving
