"""Reading: a folder's files to documents, each with its text, its imprint and what in it is not the article."""

from factcheck.read.folder import read_file, read_folder
from factcheck.read.ocr import Tesseract, find_tesseract
from factcheck.read.reasons import REASONS, Code
from factcheck.read.sources_file import FILE_NAME as SOURCES_NAME
from factcheck.read.sources_file import read_sources_file

__all__ = [
    "REASONS",
    "SOURCES_NAME",
    "Code",
    "Tesseract",
    "find_tesseract",
    "read_file",
    "read_folder",
    "read_sources_file",
]
