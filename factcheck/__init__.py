"""Reads a folder of sources about one story, checks every quote, flags the details on which the sources conflict."""

from __future__ import annotations

__version__ = "0.1.0"
