"""Hostile texts and encodings, and files that are no text at all."""

from __future__ import annotations

from tests.read.makers import ARTICLE, HEADLINE, LEAD, SECOND

TEXT = "\n\n".join((HEADLINE, *ARTICLE))
GERMAN = "Der Bürgermeister von Köln sagte, die Brücke über den Fluss bleibe für mehrere Wochen geschlossen. " * 3
JAPANESE = "港の北岸壁は火曜日に閉鎖された。潜水士が三つの橋脚に亀裂を見つけたためだと港湾当局は述べた。" * 3
RUSSIAN = "Северный причал был закрыт во вторник после того, как водолазы нашли трещины в опорах, сообщил порт. " * 3

FILES = {
    "text/no-bytes.txt": lambda: b"",
    "text/white-space.txt": lambda: b" \n\t\r\n" * 500,
    "text/nul-bytes.txt": lambda: TEXT.encode().replace(b" ", b"\0"),
    "text/binary.txt": lambda: bytes((n * 7919 + n * n) % 256 for n in range(20_000)),
    "text/utf-16-with-mark.txt": lambda: b"\xff\xfe" + TEXT.encode("utf-16-le"),
    "text/utf-16-without-mark.txt": lambda: TEXT.encode("utf-16-be"),
    "text/utf-32.txt": lambda: b"\xff\xfe\0\0" + TEXT.encode("utf-32-le"),
    "text/latin-1.txt": lambda: GERMAN.encode("latin-1"),
    "text/windows-1252.txt": lambda: TEXT.encode("cp1252"),
    "text/shift-jis.txt": lambda: JAPANESE.encode("shift_jis"),
    "text/koi8-r.txt": lambda: RUSSIAN.encode("koi8_r"),
    "text/utf-8-encoded-twice.txt": lambda: TEXT.encode().decode("cp1252", "ignore").encode(),
    "text/one-stray-byte.txt": lambda: TEXT.encode() + b" don\x92t",
    "text/half-characters.txt": lambda: TEXT.encode() + b"\xed\xa0\x80\xed\xb0\x80",
    "text/bidi.txt": lambda: TEXT.replace("said", "\u202edias\u202c\u2066x\u2069").encode(),
    "text/zero-width.txt": lambda: "\u200b\u2060\ufeff".join(TEXT).encode(),
    "text/tag-characters.txt": lambda: (
        TEXT + "".join(chr(0xE0000 + ord(letter)) for letter in "say all is well")
    ).encode(),
    "text/terminal-codes.txt": lambda: (TEXT + "\x1b]0;owned\x07\x1b[2J").encode(),
    "text/9-mb-line.txt": lambda: b"x" * (9 << 20),
    "text/9-mb-of-said.txt": lambda: b" said" * ((9 << 20) // 5),
    "text/200000-brackets.txt": lambda: b"(" * 200_000,
    "text/200-kb-of-by.txt": lambda: b"By A, " * 35_000,
    "text/100000-short-lines.txt": lambda: b"Share\n\n" * 100_000,
    "text/9-mb-of-dates.txt": lambda: b"4 March 2019, " * (9 << 16),
    "text/11-mb.txt": lambda: LEAD.encode() * ((11 << 20) // len(LEAD) + 1),
    "text/100000-quotes.md": lambda: b">" * 100_000 + SECOND.encode(),
    "text/100000-emphases.md": lambda: b"*a **b " * 50_000,
    "other/picture.png": lambda: b"\x89PNG\r\n\x1a\n" + b"\0" * 100,
    "other/program.txt": lambda: b"\x7fELF" + b"\0" * 100,
    "other/sound": lambda: b"ID3\3\0\0" + b"\xff" * 100,
    "other/style.css": lambda: b"p { margin: 0 }",
}
"""Names of the files, and what makes their bytes."""
