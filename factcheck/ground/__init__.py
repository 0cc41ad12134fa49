"""Stop 4, ground: a draft and its document become a claim, or are set down as ungrounded with the reason."""

from __future__ import annotations

from factcheck.ground.claims import Grounded, ground_claims
from factcheck.ground.coverage import find_uncovered
from factcheck.ground.locate import Location, Shelf, locate

__all__ = ["Grounded", "Location", "Shelf", "find_uncovered", "ground_claims", "locate"]
