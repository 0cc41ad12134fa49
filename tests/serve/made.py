"""A large report by rule: many flags over few documents, half of them decided, for what must stay quick."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from factcheck.models import Comparison, Detail, Evidence, FigureValue, Judgement, Side, Ungrounded, make_id
from factcheck.report import ReportedClaim, ReportedInconsistency
from factcheck.review import JUDGEMENTS_NAME, RecordedJudgement, open_review
from tests.a_report import a_report, a_source
from tests.serve.reports import write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SIDES = 3
"""Sides of each flag, each in a document of its own."""
AT = dt.datetime(2031, 5, 7, 14, 32, tzinfo=dt.UTC)
KINDS, SEVERITIES = ("figure", "date", "name", "place"), ("high", "medium", "low")


def make_large_report(folder: Path, flags: int, documents: int) -> list[str]:
    """Writes it with its texts and its log, and gives the ids of the flags."""
    paths = [f"source{number:02}.txt" for number in range(documents)]
    placed = [(flag, side, paths[(flag + side * 7) % documents]) for flag in range(flags) for side in range(SIDES)]
    texts = {path: _text([(flag, side) for flag, side, at in placed if at == path]) for path in paths}
    claims = {(flag, side): _claim(flag, side, path, texts) for flag, side, path in placed}
    found = tuple(_flag(flag, [claims[flag, side] for side in range(SIDES)]) for flag in range(flags))
    report = a_report(
        *found,
        sources=tuple(a_source(path) for path in paths),
        claims=tuple(_disputed(key, claims) for key in claims),
        comparisons=tuple(_comparison(one) for one in found),
        ungrounded=tuple(
            Ungrounded(source=make_id(paths[0]), quote=f"quote {n}", reason="altered: a figure", draft="A draft.")
            for n in range(flags // 4)
        ),
        set_aside=(),
    )
    write(folder, report, texts)
    _decide_half(folder)
    return [one.id for one in found]


def _sentence(flag: int, side: int) -> str:
    return f"In matter {flag} the office counted {1000 + flag + side * 10} people at the gate."


def _text(held: list[tuple[int, int]]) -> str:
    filler = "Nobody who was asked about it that night could say how it had come about, or would."
    return "\n".join(f"{_sentence(flag, side)} {filler}\n{filler}" for flag, side in held)


def _claim(flag: int, side: int, path: str, texts: Mapping[str, str]) -> ReportedClaim:
    quote = _sentence(flag, side)
    start = texts[path].index(quote)
    number = str(1000 + flag + side * 10)
    at = start + quote.index(number)
    source = make_id(path)
    mention = Detail(
        id=make_id("mention", flag, side),
        kind="figure",
        question=f"How many people were counted in matter {flag}?",
        source=source,
        quote=number,
        start=at,
        end=at + len(number),
        value=FigureValue(text=f"{number} people", low=float(number), high=float(number)),
    )
    paragraph = 1 + texts[path].count("\n", 0, start)
    evidence = Evidence(source=source, quote=quote, start=start, end=start + len(quote), paragraph=paragraph)
    return ReportedClaim(
        id=make_id("claim", flag, side),
        statement=quote,
        claimant=path,
        own_voice=True,
        kind="statement",
        evidence=(evidence,),
        mentions=(mention,),
    )


def _disputed(key: tuple[int, int], claims: Mapping[tuple[int, int], ReportedClaim]) -> ReportedClaim:
    """Every tenth flag's first claim is disputed by its second."""
    flag, side = key
    against = (claims[flag, 1].id,) if side == 0 and flag % 10 == 0 else ()
    return claims[key].model_copy(update={"counterclaims": against})


def _side(claim: ReportedClaim) -> Side:
    mention = claim.mentions[0]
    assert isinstance(mention, Detail)
    return Side(
        source=claim.source,
        claim=claim.id,
        mention=mention.id,
        value=mention.value.text,
        quote=claim.evidence[0].quote,
        start=claim.start,
        end=claim.end,
    )


def _flag(flag: int, claims: list[ReportedClaim]) -> ReportedInconsistency:
    left, right, *_ = sides = tuple(_side(claim) for claim in claims)
    return ReportedInconsistency(
        id=make_id("flag", flag),
        kind=KINDS[flag % len(KINDS)],
        severity=SEVERITIES[flag % len(SEVERITIES)],
        summary=f"How many people were counted in matter {flag}? One gives {left.value}, another {right.value}.",
        difference="10 people",
        rule="figures",
        comparison=make_id("comparison", flag),
        sides=sides,
    )


def _comparison(found: ReportedInconsistency) -> Comparison:
    assert found.comparison is not None
    return Comparison(
        id=found.comparison,
        question=found.summary.partition("?")[0] + "?",
        kind="figure",
        sides=found.sides,
        agreement="differ",
    )


def _decide_half(folder: Path) -> None:
    review = open_review(folder)
    lines = [
        RecordedJudgement(
            inconsistency=subject.id,
            seen="as it was",
            judgement=Judgement(status="confirmed", reviewer="Ben", at=AT, note="checked by telephone"),
            bound=subject.bound,
            turn=turn,
        ).model_dump_json(exclude_defaults=True)
        for turn, subject in enumerate(review.subjects[: len(review.subjects) // 2], start=1)
    ]
    (folder / JUDGEMENTS_NAME).write_text("\n".join(lines) + "\n", encoding="utf-8")
