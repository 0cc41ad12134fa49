"""Reading: a folder's files to documents, each with its text, its imprint and what in it is not the article."""

from factcheck.read.folder import read_file, read_folder
from factcheck.read.reasons import REASONS, Code

__all__ = ["REASONS", "Code", "read_file", "read_folder"]
