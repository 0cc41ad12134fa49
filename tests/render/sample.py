"""Reports on an invented fire in an invented port, made by hand: every field of the contract is filled somewhere."""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import Any

from factcheck.models import (
    Comparison,
    Detail,
    Failed,
    Judgement,
    SetAside,
    Side,
    Skipped,
    Ungrounded,
    Usage,
    make_id,
)
from factcheck.report import Extractor, Report, ReportedClaim, ReportedInconsistency, ReportedSource, Tool
from tests.render import claims as q
from tests.render.claims import CLAIMS
from tests.render.story import IDS, PUBLISHERS, SHA256, TEXTS, side, spot, whole


def _sides(*given: tuple[str, str, str]) -> tuple[Side, ...]:
    """Sides by the claim's short name, its words, and the value where that is not the words."""
    return tuple(side(CLAIMS[key], words, value) for key, words, value in given)


STARTED_SIDES = _sides(
    ("c_fire", "shortly before midnight on Monday", "5 May 2031"),
    ("w_start", "about 00:20 on Tuesday", "6 May 2031, 00:20"),
    ("p_start", "about 00:20 on Tuesday", "6 May 2031, 00:20"),
    ("a_smoke", "23:47 on 5 May 2031", "5 May 2031, 23:47"),
    ("b_night", "Monday night", "Monday (date not known)"),
)
DEAD_SIDES = _sides(
    ("c_fire", "two dock workers", "2 people"),
    ("w_dead", "Three people", "3 people"),
    ("p_dead", "Three people", "3 people"),
    ("a_dead", "Two persons", "2 people"),
    ("b_dead", "Three of our own", "3 people"),
)
CREWS_SIDES = _sides(
    ("c_crews", "64 firefighters", ""),
    ("w_crews", "More than 60 firefighters", "more than 60 firefighters"),
    ("b_crews", "eighty firemen", "80 firefighters"),
)
LOST_SIDES = _sides(
    ("c_barley", "About 4,200 tonnes", "about 4,200 t"),
    ("w_barley", "4,600 tons", "4,173 t"),
    ("p_barley", "4,600 tons", "4,173 t"),
)
MASTER_SIDES = _sides(
    ("c_clear", "Ilse Brandvik", ""),
    ("w_master", "Ilse Brandvig", ""),
    ("p_master", "Ilse Brandvig", ""),
    ("a_clear", "I. Brandvik", ""),
)
OFF_SIDES = _sides(
    ("c_off", "28 April", "28 April 2031"),
    ("a_off", "28 April 2031", ""),
    ("b_off", "the 18th of April", "18 April (year not known)"),
)
SAID_SIDES = _sides(
    ("c_lost", q.IN_UNDER, ""),
    ("w_lost", q.IN_LESS, ""),
    ("p_lost", q.IN_LESS, ""),
    ("b_lost", q.NO_WATER, ""),
)
HOSPITAL_SIDES = _sides(("a_dead", "Queen Maud Hospital", ""), ("b_dead", "St. Brannoc's", ""))
LIFE_SIDES = _sides(("a_dead", "in a stable condition", "alive"), ("b_dead", "died", "dead"))
CAUSE_SIDES = _sides(
    ("w_cause", "An electrical fault", "an electrical fault"),
    ("p_head", "Electrical fault", "an electrical fault"),
    ("b_gas", "a forklift hit a gas main", ""),
)
TEETH_SIDES = _sides(("c_teeth", q.TEETH, ""), ("w_teeth", "that has teeth", ""))
PLACE_SIDES = _sides(("c_fire", "Kettle Quay", ""), ("a_smoke", "Kettle Quay", ""))
SHIPPING_SIDES = _sides(("w_master", "closed the port", "closed"), ("p_master", "closed the port", "closed"))
BARN_SIDES = _sides(("c_fire", "grain store", ""), ("b_night", "barn", ""))


def _compared(
    key: str, question: str, kind: str, sides: tuple[Side, ...], agreement: str, note: str = ""
) -> Comparison:
    fields = {"question": question, "kind": kind, "sides": sides, "agreement": agreement, "note": note}
    return Comparison.model_validate({"id": make_id("comparison", key), **fields})


COMPARISONS = (
    _compared("place", q.WHERE, "place", PLACE_SIDES, "agree"),
    _compared("started", q.STARTED, "date", STARTED_SIDES, "differ"),
    _compared("dead", q.DEAD, "figure", DEAD_SIDES, "differ"),
    _compared("crews", q.CREWS, "figure", CREWS_SIDES, "differ", "64 is more than 60; 80 is another number"),
    _compared("lost", q.LOST, "figure", LOST_SIDES, "agree", "4,600 short tons are 4,173 tonnes"),
    _compared("master", q.MASTER, "name", MASTER_SIDES, "differ"),
    _compared("off", q.OFF, "date", OFF_SIDES, "unclear", "S5 gives no year"),
    _compared("said", q.LOST_IN, "quote", SAID_SIDES, "differ"),
    _compared("hospital", q.HOSPITAL, "place", HOSPITAL_SIDES, "differ"),
    _compared("life", q.THIRD, "other", LIFE_SIDES, "differ"),
    _compared("cause", q.CAUSE, "other", CAUSE_SIDES, "differ"),
    _compared("teeth", q.INQUIRY, "quote", TEETH_SIDES, "agree", "the shorter quotation is part of the longer one"),
    _compared("shipping", "What did the harbour master do about shipping?", "other", SHIPPING_SIDES, "agree"),
    _compared("reopened", "When did the port reopen?", "date", _sides(("a_open", "7 May 2031", "")), "single"),
)
RULES = {
    "dates-disjoint": "Two sources date one event to stretches of time that do not overlap.",
    "figures-disjoint": "Two counts of the same thing whose bounds do not overlap, rounding allowed for.",
    "name-spelling": "One person under two spellings that differ in one or two letters, with the same role.",
    "places-differ": "Two places that cannot both answer the question.",
    "closed-set": "Two members of a closed set, such as alive and dead, given for one person.",
    "quote-wording": "One utterance between quotation marks in two wordings.",
    "hedge-dropped": "A source states flatly what the claimant hedged with perhaps, may or appears.",
    "given-to-two": "One quotation given to two claimants.",
    "denial": "A claimant denies what another claims.",
    "model-proposal": "Proposed by the model: two statements that cannot both hold.",
}
UNSURE = Judgement(
    status="unsure",
    reviewer="R. Amundsen",
    at=dt.datetime(2031, 5, 9, 9, 12, tzinfo=dt.UTC),
    note="hospital does not answer before noon",
)
CONFIRMED = UNSURE.model_copy(update={"status": "confirmed", "note": "both hospitals exist; asked both"})
DISMISSED = Judgement(
    status="dismissed",
    reviewer="E. Thorvald",
    at=dt.datetime(2031, 5, 9, 10, 40, tzinfo=dt.timezone(dt.timedelta(hours=2))),
    note="excerpt, same meaning",
)


def _flag(
    key: str, kind: str, severity: str, rule: str, sides: tuple[Side, ...], summary: str, **more: Any
) -> ReportedInconsistency:
    """An inconsistency; that of a comparison with the same key belongs to it."""
    compared = make_id("comparison", key)
    fields = {"kind": kind, "severity": severity, "rule": rule, "sides": sides, "summary": summary}
    belongs = {"comparison": compared if any(one.id == compared for one in COMPARISONS) else None}
    return ReportedInconsistency.model_validate({"id": make_id("flag", key), **fields, **belongs, **more})


INCONSISTENCIES = (
    _flag(
        "dead",
        "figure",
        "high",
        "figures-disjoint",
        DEAD_SIDES,
        "The Ansley Courier and the Harbour Authority count 2 dead; Coast Wire and Quayside Notes count 3.",
        difference="1 person",
        reading="Both can hold if the third died after 8 May, when the Authority’s statement was written.",
    ),
    _flag(
        "started",
        "date",
        "high",
        "dates-disjoint",
        STARTED_SIDES[:4],
        "The Harbour Authority reports smoke at 23:47 on 5 May; the coastguard dates the start to 00:20 on 6 May.",
        difference="33 minutes, and the day",
    ),
    _flag(
        "denied",
        "claim",
        "high",
        "denial",
        (whole(CLAIMS["c_off"]), whole(CLAIMS["c_deny"])),
        "Ilse Brandvik says the sprinklers had been switched off; the Hallam Trading Company denies it.",
    ),
    _flag(
        "tested",
        "claim",
        "high",
        "model-proposal",
        (whole(CLAIMS["c_tested"]), whole(CLAIMS["a_off"])),
        "Piers Lowell says every system was working; the permit book has the sprinklers out of service.",
        proposed_by="model",
    ),
    _flag(
        "life",
        "other",
        "high",
        "closed-set",
        LIFE_SIDES,
        "The Harbour Authority has the third person in a stable condition; Quayside Notes says he died.",
        reading="Both can hold if he died after the statement of 8 May.",
        judgement=UNSURE,
    ),
    _flag(
        "hedge",
        "certainty",
        "medium",
        "hedge-dropped",
        (whole(CLAIMS["w_cause"]), whole(CLAIMS["p_head"])),
        "A brigade officer says an electrical fault “may” have started the fire; a headline states it flatly.",
    ),
    _flag(
        "hospital",
        "place",
        "medium",
        "places-differ",
        HOSPITAL_SIDES,
        "The Harbour Authority names the Queen Maud Hospital; Quayside Notes names St. Brannoc's.",
        judgement=CONFIRMED,
    ),
    _flag(
        "cause",
        "other",
        "medium",
        "model-proposal",
        CAUSE_SIDES,
        "A brigade officer names an electrical fault; a docker names a forklift that hit a gas main.",
        proposed_by="model",
    ),
    _flag(
        "crews",
        "figure",
        "medium",
        "figures-disjoint",
        (CREWS_SIDES[0], CREWS_SIDES[2]),
        "Tomas Reyle counts 64 firefighters; Quayside Notes counts 80.",
        difference="16 firefighters, 25 %",
    ),
    _flag(
        "said",
        "quote",
        "medium",
        "quote-wording",
        SAID_SIDES,
        "Tomas Reyle’s sentence on the loss of the building is printed in three wordings.",
        difference="“in under” and “in less than”; one version goes on",
        reading="He may have said it twice: to reporters, and to the crowd on Wednesday.",
    ),
    _flag(
        "off",
        "date",
        "medium",
        "dates-disjoint",
        OFF_SIDES,
        "The Harbour Authority dates the switching off to 28 April 2031; Quayside Notes to 18 April.",
        difference="10 days",
    ),
    _flag(
        "who",
        "attribution",
        "medium",
        "given-to-two",
        SHIPPING_SIDES,
        "“closed the port” stands for the harbour master in Coast Wire and for the coastguard in 03-northern-post.pdf.",
    ),
    _flag(
        "master",
        "name",
        "low",
        "name-spelling",
        MASTER_SIDES,
        "The harbour master is Brandvik in The Ansley Courier, Brandvig in Coast Wire and Northern Post.",
        difference="one letter",
    ),
    _flag(
        "teeth",
        "quote",
        "low",
        "quote-wording",
        TEETH_SIDES,
        "The mayor’s sentence on the inquiry is quoted in two lengths.",
        reading="The shorter is an excerpt.",
        judgement=DISMISSED,
    ),
    _flag(
        "barn",
        "name",
        "low",
        "name-spelling",
        BARN_SIDES,
        "The building is a “grain store” in the Courier and a “barn” in Quayside Notes.",
    ),
)


def _source(name: str, path: str, **more: Any) -> ReportedSource:
    fields = {"sha256": SHA256[name], "words": len(TEXTS[name].split()), "publisher": PUBLISHERS[name]}
    return ReportedSource.model_validate({"id": IDS[name], "path": path, **fields, **more})


WIRE_URL = (
    "https://coastwire.example/2031/05/06/port-fire-kills-three-destroys-grain-store"
    "?edition=international&utm_campaign=morning-briefing"
)
SOURCES = (
    _source(
        "courier",
        "01-courier.txt",
        title="Fire guts grain store on Kettle Quay; two dead",
        author="Marit Oskal",
        published=dt.date(2031, 5, 7),
        published_from="text",
        language="en",
        grade="B2",
    ),
    _source(
        "wire",
        "02-coast-wire.html",
        title="Port fire kills three, destroys grain store",
        published=dt.date(2031, 5, 6),
        published_from="metadata",
        language="en",
        url=WIRE_URL,
        same_text_as=(IDS["post"],),
        grade="A2",
    ),
    _source(
        "post",
        "03-northern-post.pdf",
        title="Electrical fault started Ansley port fire",
        published=dt.date(2031, 5, 7),
        published_from="address",
        language="en",
        url="http://northernpost.example/a/1",
        same_text_as=(IDS["wire"],),
    ),
    _source(
        "authority",
        "official/statement of 8 May.docx",
        title="Statement of the Ansley Harbour Authority",
        published=dt.date(2031, 5, 8),
        published_from="sources.toml",
        language="en",
        grade="A1",
    ),
    _source(
        "blog",
        "quayside-notes.md",
        title="What they are not telling you about the quay fire",
        language="en",
        url="javascript:alert(1)",
        encoding_guess="windows-1252",
        grade="E4",
    ),
    _source("bulletin", "бюллетень.txt", language="ru"),
)
SKIPPED = (
    Skipped(path="photos/quay.jpg", reason="no reader: JPEG images hold no text that can be read here"),
    Skipped(path="scan.pdf", reason="no text: the PDF holds pictures of pages and no text"),
    Skipped(path="letters/secret.pdf", reason="encrypted: the PDF needs a password"),
)
REPEATED = "repeated: the page prints it twice"
SET_ASIDE = (
    SetAside(**spot("courier", "By Marit Oskal"), reason="byline: names the author"),
    SetAside(**spot("wire", "PORT ANSLEY (Coast Wire) -"), reason="dateline: place and agency"),
    SetAside(**spot("wire", "The cause was not known."), reason=REPEATED),
    SetAside(**spot("post", "this year"), reason=REPEATED),
)
UNGROUNDED = (
    Ungrounded(
        source=IDS["courier"],
        quote="A fire killed four dock workers",
        reason="altered: the document has “two”, the draft “four”",
        draft="Four dock workers died.",
    ),
    Ungrounded(
        source=IDS["wire"],
        quote="Every system on the site was tested",
        reason="in another source: it stands in S1, The Ansley Courier",
        draft="Coast Wire quotes Piers Lowell.",
    ),
    Ungrounded(
        source=IDS["blog"],
        quote="the quay",
        reason="found twice: it stands there four times and no context decides",
        draft="The quay is closed.",
    ),
)
FAILED = (Failed(source=IDS["bulletin"], passage="2-3", reason="the answer broke off after 2,048 tokens, twice"),)
PROMPTS = {name: hashlib.sha256(name.encode()).hexdigest() for name in ("extract", "align")}
MODEL = Extractor(kind="model", model="openai/gpt-sample", endpoint="api.openai.example", prompts=PROMPTS)
NOTHING: dict[str, Any] = {
    "skipped": (),
    "set_aside": (),
    "comparisons": (),
    "inconsistencies": (),
    "ungrounded": (),
    "failed": (),
    "rules": {},
}


def make_sample(**changed: Any) -> Report:
    """The whole report, read by the embedded rules; `changed` replaces fields."""
    fields: dict[str, Any] = {
        "title": "The fire on Kettle Quay",
        "tool": Tool(version="0.1.0"),
        "extractor": Extractor(kind="rules"),
        "usage": Usage(cost_usd=0),
        "sources": SOURCES,
        "skipped": SKIPPED,
        "set_aside": SET_ASIDE,
        "claims": tuple(CLAIMS.values()),
        "comparisons": COMPARISONS,
        "inconsistencies": INCONSISTENCIES,
        "ungrounded": UNGROUNDED,
        "failed": FAILED,
        "rules": RULES,
    }
    return Report(**{**fields, **changed})


def make_model_sample() -> Report:
    """The whole report, read by a model."""
    usage = Usage(calls=14, cached=3, prompt_tokens=48_210, completion_tokens=9_876, cost_usd=0.173)
    return make_sample(extractor=MODEL, usage=usage)


def make_judged_sample(every_third: Judgement = DISMISSED) -> Report:
    """The whole report with every inconsistency settled by a person."""
    judged = [
        found.model_copy(update={"judgement": every_third if number % 3 == 2 else CONFIRMED})
        for number, found in enumerate(INCONSISTENCIES)
    ]
    return make_sample(inconsistencies=tuple(judged))


def make_quiet_sample() -> Report:
    """Three sources of which nothing was flagged, and nothing went wrong."""
    kept = {IDS[name] for name in ("courier", "wire", "authority")}
    alike = [
        compared.model_copy(update={"sides": tuple(one for one in compared.sides if one.source in kept)})
        for compared in COMPARISONS
        if compared.agreement in ("agree", "single")
    ]
    sources = tuple(source.model_copy(update={"same_text_as": ()}) for source in SOURCES if source.id in kept)
    claims = tuple(_clean(held) for held in CLAIMS.values() if held.source in kept)
    return make_sample(**{**NOTHING, "comparisons": tuple(alike)}, sources=sources, claims=claims)


def make_single_sample() -> Report:
    """One source, with which nothing can be compared."""
    claims = tuple(_clean(held) for held in CLAIMS.values() if held.source == IDS["authority"])
    return make_sample(title="One statement", sources=SOURCES[3:4], claims=claims, **NOTHING)


def make_empty_sample() -> Report:
    """A folder of which no file could be read."""
    return make_sample(title="Empty", sources=(), claims=(), **{**NOTHING, "skipped": SKIPPED})


def make_wide_sample(number: int = 14) -> Report:
    """The report with more sources than a table has columns for."""
    extra = tuple(
        ReportedSource(id=f"extra{place:07}", path=f"more/{place:02}.txt", sha256=f"{place:064x}", words=100 + place)
        for place in range(number - len(SOURCES))
    )
    echo = side(CLAIMS["w_dead"], "Three people", "3 people")
    echoes = tuple(echo.model_copy(update={"source": source.id, "paragraph": 2}) for source in extra)
    widened = tuple(
        compared.model_copy(update={"sides": (*compared.sides, *echoes)}) if compared.question == q.DEAD else compared
        for compared in COMPARISONS
    )
    return make_sample(sources=(*SOURCES, *extra), comparisons=widened)


def make_long_sample(claims: int = 1000) -> Report:
    """The report with its claims repeated under other ids, to see what length does."""
    held = list(CLAIMS.values())
    copies = [
        held[number % len(held)].model_copy(update={"id": make_id("copy", number), "counterclaims": ()})
        for number in range(claims - len(held))
    ]
    return make_sample(claims=(*held, *copies))


def _clean(held: ReportedClaim) -> ReportedClaim:
    parsed = tuple(mention for mention in held.mentions if isinstance(mention, Detail))
    return held.model_copy(update={"counterclaims": (), "unsupported": (), "mentions": parsed})
