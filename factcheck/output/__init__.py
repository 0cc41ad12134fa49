"""The only part of the program that speaks to the terminal: the outcome to stdout, all else to stderr."""

from __future__ import annotations

from factcheck.output.screen import Line, Screen
from factcheck.output.visible import scrub, show

__all__ = ["Line", "Screen", "scrub", "show"]
