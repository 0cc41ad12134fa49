"""Who says what: direct and indirect speech with claimant, cue, content, polarity, certainty and chain."""

from factcheck.find.attributions.attribution import Attribution, Polarity
from factcheck.find.attributions.finder import find_attributions

__all__ = ["Attribution", "Polarity", "find_attributions"]
