"""What to do with a file that nobody here reads: how its own program hands on what is in it."""

from __future__ import annotations

from factcheck.read.reasons import Code, RefusedFileError

AS_WORD = "save it as .docx or PDF"
AS_SHEET = "save it as .xlsx or .csv"
AS_PDF = "save or print it as PDF"
AS_BOOK = "convert it to EPUB"
AS_PICTURE = "save it as PNG or JPEG and use --ocr"
AS_WORDS = "have it transcribed, to .srt, .vtt or text"
UNPACKED = "unpack it into the folder"
THE_PAGE = "it only links to a page: save the page itself"
AS_MAIL = "save the mails as .eml or .mbox"

ADVICE = {
    ".doc .dot .wps .wpd .wri .pages .abw .hwp": AS_WORD,
    ".xls .xlsb .numbers": AS_SHEET,
    ".ppt .pps .pptx .ppsx .odp .key .indd .pub .xps .oxps .djvu .ps .eps .one .odg .vsd": AS_PDF,
    ".mobi .azw .azw3 .prc .fb2 .lit .lrf .pdb": AS_BOOK,
    ".gif .tif .tiff .webp .bmp .heic .heif .avif": AS_PICTURE,
    ".mp3 .wav .m4a .aac .ogg .oga .opus .flac .wma .mp4 .m4v .mov .avi .mkv .webm .wmv .mpg .mpeg": AS_WORDS,
    ".7z .rar .gz .tgz .tar .bz2 .xz .zst .cab": UNPACKED,
    ".url .webloc .desktop .lnk .gdoc .gsheet .gslides": THE_PAGE,
    ".maff .warc": "open it in a browser and save the page as HTML or PDF",
    ".pst .ost .olm .dbx": AS_MAIL,
    ".sbv .ass .ssa .sub": "convert it to .srt or .vtt",
    ".enex": "export the notes as HTML",
}
"""By the endings of their names."""
_BY_ENDING = {ending: advice for endings, advice in ADVICE.items() for ending in endings.split()}


def no_reader(what: str, ending: str, advice: str = "") -> RefusedFileError:
    """The refusal of a file that is what it is called here, with what to do where that is known."""
    advice = advice or _BY_ENDING.get(ending, "")
    return RefusedFileError(Code.UNSUPPORTED, f"there is no reader for {what}{f'; {advice}' if advice else ''}")
