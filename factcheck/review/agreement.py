"""What several reviewers' decisions on one inconsistency come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.judged import LiveJudgement, Standing
    from factcheck.models import Judgement


def settle(live: Sequence[LiveJudgement]) -> tuple[Standing, Judgement | None]:
    """Where the decisions stand, and the judgement that counts.

    Only the last decision of each reviewer takes part, and in no order of theirs, so that two logs give one answer
    however they were merged. "Unsure" settles nothing and opposes nothing. Confirmed against dismissed is a
    disagreement; a decision that was made on it settles it, for as long as it knew of everything that opposes it.
    """
    if not live:
        return "open", None
    decided = [one for one in live if one.judgement.status != "unsure"]
    if not decided:
        return "unsure", live[-1].judgement
    if len({one.judgement.status for one in decided}) == 1:
        return "agreed", decided[-1].judgement
    settling = [one for one in decided if one.resolves and _knew_of_all(one, decided)]
    if len({one.judgement.status for one in settling}) == 1:
        return "resolved", settling[-1].judgement
    return "disagreement", None


def _knew_of_all(resolving: LiveJudgement, decided: Sequence[LiveJudgement]) -> bool:
    against = [one for one in decided if one.judgement.status != resolving.judgement.status]
    return all(one.line in resolving.resolves for one in against)
