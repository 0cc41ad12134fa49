"""Reads a folder of sources about one story, checks every quote, flags the details on which the sources conflict.

The finders can be used alone: `from factcheck import find_dates`. They are imported when they are first asked for, so
that the command line starts without them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.find.attributions import Attribution, find_attributions
    from factcheck.find.dates import find_dates
    from factcheck.find.figures import find_figures
    from factcheck.find.found import Found
    from factcheck.find.names import find_names
    from factcheck.find.quotations import Quotation, find_quotations
    from factcheck.find.same_name import compare_names
    from factcheck.find.verdicts import NameComparison

__version__ = "0.1.0"

_HOMES = {
    "Attribution": "attributions",
    "Found": "found",
    "NameComparison": "verdicts",
    "Quotation": "quotations",
    "compare_names": "same_name",
    "find_attributions": "attributions",
    "find_dates": "dates",
    "find_figures": "figures",
    "find_names": "names",
    "find_quotations": "quotations",
}

__all__ = [
    "Attribution",
    "Found",
    "NameComparison",
    "Quotation",
    "__version__",
    "compare_names",
    "find_attributions",
    "find_dates",
    "find_figures",
    "find_names",
    "find_quotations",
]


def __getattr__(name: str) -> object:
    """The finder of that name, imported now."""
    if name not in _HOMES:
        raise AttributeError(f"module 'factcheck' has no attribute {name!r}")
    return getattr(import_module(f"factcheck.find.{_HOMES[name]}"), name)
