"""Which extractor a run reads with, and what is said before it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.output.outcome import NO_MODEL, describe_estimate
from factcheck.settings import LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.extract.extractor import Extracted, Extractor, Gaps, Progress, Proposed, Reading, Repair
    from factcheck.extract.model import ModelExtractor
    from factcheck.models import Claim
    from factcheck.output import Screen
    from factcheck.settings import Settings


class AnnouncedExtractor:
    """A model's extractor that says what will be sent where before it sends anything."""

    def __init__(self, extractor: ModelExtractor, settings: Settings, screen: Screen) -> None:
        self._extractor, self._settings, self._screen = extractor, settings, screen
        self.description = extractor.description

    def extract(self, readings: Sequence[Reading], progress: Progress) -> Extracted:
        """The drafts of every document."""
        from factcheck.extract.estimate import estimate

        self._screen.say(describe_estimate(estimate(readings, self._settings)))
        return self._extractor.extract(readings, progress)

    def repair(self, repairs: Sequence[Repair]) -> Extracted:
        """The drafts asked for once more."""
        return self._extractor.repair(repairs)

    def look_again(self, gaps: Sequence[Gaps]) -> Extracted:
        """Further drafts for what the first reading passed over."""
        return self._extractor.look_again(gaps)

    def propose(self, claims: Sequence[Claim], readings: Sequence[Reading]) -> Proposed:
        """Which claims cannot both hold and which mentions answer one question."""
        return self._extractor.propose(claims, readings)


def open_extractor(settings: Settings, screen: Screen) -> Extractor:
    """The extractor that the settings name; the embedded one says that it is no model."""
    if settings.model is None:
        from factcheck.extract.rules import RulesExtractor

        screen.say(NO_MODEL)
        if settings.language != LANGUAGE:
            screen.warn("--language has no effect without a model: rules state claims in the documents' own words")
        return RulesExtractor()
    from factcheck.extract.model import open_model_extractor

    return AnnouncedExtractor(open_model_extractor(settings, screen.say), settings, screen)
