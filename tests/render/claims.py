"""What the six documents on the fire claim."""

from __future__ import annotations

import datetime as dt

from factcheck.models import Unsupported
from factcheck.report import ReportedClaim
from tests.render.story import (
    a_place,
    claim,
    count,
    day,
    evidence,
    kilograms,
    line,
    loose,
    other,
    person,
    said,
    year,
)

STARTED = "When did the fire break out?"
DEAD = "How many people died?"
CREWS = "How many firefighters fought the fire?"
LOST = "How much barley was lost?"
MASTER = "Who is the harbour master of Port Ansley?"
OFF = "When were the sprinklers switched off?"
LOST_IN = "What did Tomas Reyle say about the loss of the building?"
HOSPITAL = "Which hospital was the third person taken to?"
THIRD = "How is the third person?"
CAUSE = "What started the fire?"
INQUIRY = "What did the mayor say about the inquiry?"
WHERE = "Where did it burn?"

MONDAY = dt.date(2031, 5, 5)
TUESDAY = dt.date(2031, 5, 6)
IN_UNDER = "We lost the building in under forty minutes"
IN_LESS = "We lost the whole building in less than forty minutes"
NO_WATER = "We lost that building in under forty minutes, and we lost it because there was no water"
WORKING = "Every system on the site was tested and working on the night"
TEETH = "will not let this pass without an inquiry that has teeth"
TWENTY_PAST = day("6 May 2031, 00:20", TUESDAY, resolved="relative", granularity="time", time="00:20")
NOON = day("6 May 2031, 12:00", TUESDAY, resolved="relative", granularity="time", time="12:00", bound="until")

_COURIER = {
    "c_head": claim("courier", 1, kind="headline", found=[("figure", DEAD, "two dead", count("2 people", 2, 2))]),
    "c_fire": claim(
        "courier",
        3,
        statement="A fire that broke out before midnight on 5 May 2031 destroyed the store and killed two workers.",
        found=[
            ("date", STARTED, "shortly before midnight on Monday", day("5 May 2031", MONDAY, resolved="relative")),
            ("figure", DEAD, "two dock workers", count("2 dock workers", 2, 2, counted="dock worker")),
            ("place", WHERE, "Kettle Quay", a_place("Kettle Quay")),
        ],
    ),
    "c_lost": claim(
        "courier",
        f'"{IN_UNDER}," said Tomas Reyle',
        "Tomas Reyle",
        kind="quotation",
        cue="said",
        found=[("quote", LOST_IN, IN_UNDER, said(IN_UNDER, "Tomas Reyle"))],
    ),
    "c_crews": claim(
        "courier",
        5,
        "Tomas Reyle",
        cue="said",
        statement="64 firefighters with 11 engines fought the fire until Tuesday noon, Tomas Reyle says.",
        found=[
            ("figure", CREWS, "64 firefighters", count("64 firefighters", 64, 64, counted="firefighter")),
            ("date", "Until when was it fought?", "until Tuesday noon", NOON),
        ],
    ),
    "c_clear": claim("courier", 6, found=[("name", MASTER, "Ilse Brandvik", person("Ilse Brandvik"))]),
    "c_off": claim(
        "courier",
        7,
        "Ilse Brandvik",
        cue="said",
        statement="The sprinklers had been switched off for repairs on 28 April, Ilse Brandvik says.",
        found=[("date", OFF, "28 April", day("28 April 2031", dt.date(2031, 4, 28), resolved="year from publication"))],
    ),
    "c_deny": claim(
        "courier",
        8,
        "The Hallam Trading Company",
        kind="denial",
        cue="denied",
        polarity="denies",
        statement="The Hallam Trading Company denies that the sprinklers were out of service.",
    ),
    "c_tested": claim(
        "courier",
        9,
        "Piers Lowell",
        kind="quotation",
        cue="said",
        reported_by=("The Hallam Trading Company",),
        found=[("quote", "What did Piers Lowell say?", WORKING, said(WORKING, "Piers Lowell"))],
    ),
    "c_barley": claim(
        "courier",
        10,
        "The Hallam Trading Company",
        cue="said",
        found=[("figure", LOST, "About 4,200 tonnes", kilograms("about 4,200 t", 4_000_000, 4_400_000))],
    ),
    "c_teeth": claim(
        "courier",
        f'the town "{TEETH}"',
        "Edda Quist",
        kind="quotation",
        cue="said",
        found=[("quote", INQUIRY, TEETH, said(TEETH, "Edda Quist"))],
    ),
    "c_built": claim(
        "courier",
        12,
        unsupported=(Unsupported(kind="place", text="Kettle Quay", reason="the evidence names no place"),),
        found=[
            ("date", "When was it built?", "1961", year(1961)),
            ("date", "When was it inspected?", "2029", year(2029)),
        ],
    ),
}
_WIRE = {
    "w_dead": claim(
        "wire",
        "Three people died when fire destroyed a grain store at the port of Ansley on Tuesday, officials said.",
        "officials",
        cue="said",
        reported_by=("Coast Wire",),
        statement="Three people died in the fire, officials say.",
        found=[("figure", DEAD, "Three people", count("3 people", 3, 3))],
    ),
    "w_start": claim("wire", 3, "the coastguard", [("date", STARTED, "about 00:20 on Tuesday", TWENTY_PAST)]),
    "w_lost": claim(
        "wire", 4, "Tomas Reyle", [("quote", LOST_IN, IN_LESS, said(IN_LESS, "Tomas Reyle"))], kind="quotation"
    ),
    "w_crews": claim(
        "wire",
        5,
        found=[
            (
                "figure",
                CREWS,
                "More than 60 firefighters",
                count("more than 60 firefighters", 60, None, low_open=True, approximator="more than"),
            )
        ],
    ),
    "w_master": claim("wire", 6, found=[("name", MASTER, "Ilse Brandvig", person("Ilse Brandvig"))]),
    "w_cause": claim(
        "wire",
        "An electrical fault may have started the fire, a brigade officer said.",
        "a brigade officer",
        kind="allegation",
        certainty="hedged",
        cue="said",
        found=[("other", CAUSE, "An electrical fault", other("an electrical fault"))],
    ),
    "w_barley": claim(
        "wire", 8, "Hallam Trading", [("figure", LOST, "4,600 tons", kilograms("4,600 tons", 4_172_000, 4_174_000))]
    ),
    "w_teeth": claim(
        "wire",
        9,
        "the mayor of Port Ansley",
        [("quote", INQUIRY, "that has teeth", said("that has teeth", "Edda Quist"))],
    ),
}
_POST = {
    "p_head": claim(
        "post", 1, kind="headline", found=[("other", CAUSE, "Electrical fault", other("an electrical fault"))]
    ),
    "p_dead": claim("post", 2, "officials", [("figure", DEAD, "Three people", count("3 people", 3, 3))]),
    "p_start": claim("post", 3, "the coastguard", [("date", STARTED, "about 00:20 on Tuesday", TWENTY_PAST)]),
    "p_lost": claim(
        "post", 4, "Tomas Reyle", [("quote", LOST_IN, IN_LESS, said(IN_LESS, "Tomas Reyle"))], kind="quotation"
    ),
    "p_master": claim("post", 5, found=[("name", MASTER, "Ilse Brandvig", person("Ilse Brandvig"))]),
    "p_barley": claim(
        "post", 6, "Hallam Trading", [("figure", LOST, "4,600 tons", kilograms("4,600 tons", 4_172_000, 4_174_000))]
    ),
    "p_second": claim(
        "post",
        7,
        found=[
            (
                "date",
                "When was the first fire of the year?",
                "3 March",
                day("3 March 2031", dt.date(2031, 3, 3), resolved="year from publication"),
            )
        ],
    ),
}
_AUTHORITY = {
    "a_smoke": claim(
        "authority",
        3,
        found=[
            (
                "date",
                STARTED,
                "23:47 on 5 May 2031",
                day("5 May 2031, 23:47", MONDAY, granularity="time", time="23:47"),
            ),
            ("place", WHERE, "Kettle Quay", a_place("Kettle Quay")),
        ],
    ),
    "a_clear": claim("authority", 4, found=[("name", MASTER, "I. Brandvik", person("I. Brandvik"))]),
    "a_dead": claim(
        "authority",
        5,
        found=[
            ("figure", DEAD, "Two persons", count("2 people", 2, 2)),
            ("other", THIRD, "in a stable condition", other("in a stable condition", attribute="life", member="alive")),
            ("place", HOSPITAL, "Queen Maud Hospital", a_place("Queen Maud Hospital")),
        ],
    ),
    "a_off": claim(
        "authority",
        6,
        statement="The sprinkler system was taken out of service on 28 April 2031 at the leaseholder’s request.",
        found=[("date", OFF, "28 April 2031", day("28 April 2031", dt.date(2031, 4, 28)))],
    ),
    "a_cause": claim(
        "authority",
        7,
        statement="The Harbour Authority does not know the cause and will publish the findings of the investigation.",
        evidence=(
            evidence("authority", line("authority", 7), alignment="elided"),
            evidence("authority", line("authority", 8), stance="neutral", alignment="typographic"),
        ),
        found=[
            (
                "date",
                "Until when will it report?",
                "within ninety days",
                "relative: the day from which the ninety days count is not stated",
            )
        ],
    ),
    "a_open": claim(
        "authority",
        8,
        found=[("date", "When did the port reopen?", "7 May 2031", day("7 May 2031", dt.date(2031, 5, 7)))],
    ),
}
_BLOG = {
    "b_night": claim(
        "blog",
        "On Monday night Hallam's barn went up, and everybody on the quay knows why.",
        kind="opinion",
        found=[("date", STARTED, "Monday night", loose("Monday (date not known)", weekday=0))],
    ),
    "b_gas": claim(
        "blog",
        "a forklift hit a gas main",
        "a docker",
        kind="allegation",
        cue="told",
        statement="A forklift hit a gas main, a docker says.",
        found=[("other", CAUSE, "a forklift hit a gas main", other("a forklift hit a gas main"))],
    ),
    "b_dead": claim(
        "blog",
        4,
        found=[
            ("figure", DEAD, "Three of our own", count("3 people", 3, 3)),
            ("other", THIRD, "died", other("dead", attribute="life", member="dead")),
            ("place", HOSPITAL, "St. Brannoc's", a_place("St. Brannoc's")),
            ("date", "When did the third man die?", "last night", "relative: the source has no day of publication"),
        ],
    ),
    "b_off": claim(
        "blog",
        "The log I have seen says the sprinklers were off since the 18th of April.",
        found=[("date", OFF, "the 18th of April", loose("18 April (year not known)", month=4, day=18))],
    ),
    "b_script": claim("blog", 6),
    "b_lost": claim(
        "blog", 7, "Tomas Reyle", [("quote", LOST_IN, NO_WATER, said(NO_WATER, "Tomas Reyle"))], kind="quotation"
    ),
    "b_crews": claim("blog", 8, found=[("figure", CREWS, "eighty firemen", count("80 firefighters", 80, 80))]),
    "b_bidi": claim("blog", 9),
}
_BULLETIN = {
    "r_fire": claim("bulletin", 2, "береговая охрана", cue="сообщила"),
    "r_lost": claim("bulletin", 4, "Томас Рейл", kind="quotation"),
    "r_cjk": claim("bulletin", 5),
}

CLAIMS: dict[str, ReportedClaim] = {**_COURIER, **_WIRE, **_POST, **_AUTHORITY, **_BLOG, **_BULLETIN}
"""By a short name, in the order in which the report lists them."""

for _key, _by in {
    "c_off": ("c_deny", "c_tested"),
    "a_off": ("c_deny",),
    "c_tested": ("b_off", "a_off"),
    "b_gas": ("w_cause",),
}.items():
    CLAIMS[_key] = CLAIMS[_key].model_copy(update={"counterclaims": tuple(CLAIMS[other_key].id for other_key in _by)})
