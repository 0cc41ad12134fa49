"""A report on an invented fire in an invented port, made by hand: every field of the contract is filled somewhere.

Nothing here happened. The documents exist only as the texts below; every quote is cut out of them, so that
`text[start:end] == quote` holds as in a report that the program made.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from bisect import bisect_right
from typing import Any

from factcheck.models import (
    Comparison,
    DateValue,
    Detail,
    Evidence,
    Failed,
    FigureValue,
    Judgement,
    NameValue,
    OtherValue,
    QuoteValue,
    SetAside,
    Side,
    Skipped,
    Ungrounded,
    Unparsed,
    Unsupported,
    Usage,
    make_id,
)
from factcheck.report import Extractor, Report, ReportedClaim, ReportedInconsistency, ReportedSource, Tool

COURIER = """Fire guts grain store on Kettle Quay; two dead
By Marit Oskal
A fire that broke out shortly before midnight on Monday destroyed the Hallam grain store on Kettle Quay in Port Ansley, killing two dock workers.
"We lost the building in under forty minutes," said Tomas Reyle, chief of the Port Ansley fire brigade.
Reyle said 64 firefighters with 11 engines fought the blaze until Tuesday noon.
The harbour master, Ilse Brandvik, ordered the quay cleared at 23:50.
Brandvik said the sprinklers had been switched off for repairs on 28 April.
The Hallam Trading Company denied that the sprinklers were out of service.
"Every system on the site was tested and working on the night," said its spokesman, Piers Lowell.
About 4,200 tonnes of barley were lost, the company said.
The mayor, Edda Quist, said the town "will not let this pass without an inquiry that has teeth".
The store was built in 1961 and last inspected in 2029."""

WIRE = """Port fire kills three, destroys grain store
PORT ANSLEY (Coast Wire) - Three people died when fire destroyed a grain store at the port of Ansley on Tuesday, officials said.
The fire started at about 00:20 on Tuesday, according to the coastguard.
"We lost the whole building in less than forty minutes," fire chief Tomas Reyle told reporters.
More than 60 firefighters were sent to the quay.
Harbour master Ilse Brandvig closed the port to shipping.
The cause was not known. An electrical fault may have started the fire, a brigade officer said.
The warehouse held 4,600 tons of barley, the owner, Hallam Trading, said.
The mayor said the town would hold an inquiry "that has teeth"."""

POST = """Electrical fault started Ansley port fire
Three people died when fire destroyed a grain store at the port of Ansley on Tuesday, officials said.
The fire started at about 00:20 on Tuesday, according to the coastguard.
"We lost the whole building in less than forty minutes," fire chief Tomas Reyle told reporters.
Harbour master Ilse Brandvig closed the port to shipping.
The warehouse held 4,600 tons of barley, the owner, Hallam Trading, said.
It was the second fire at the port this year, after one on 3 March."""

AUTHORITY = """Statement of the Ansley Harbour Authority
8 May 2031
At 23:47 on 5 May 2031 the duty officer reported smoke from the grain store on Kettle Quay.
The harbour master, Ms I. Brandvik, ordered the evacuation of the quay at 23:50.
Two persons lost their lives. A third was taken to the Queen Maud Hospital and is in a stable condition.
The sprinkler system of the grain store was taken out of service on 28 April 2031 at the request of the leaseholder, as entered in the permit book.
The Authority has no knowledge of the cause of the fire and asks the public to refrain from speculation until the investigation by the National Board, which is expected to report within ninety days and whose findings the Authority will publish in full on its website, has been concluded.
The port reopened to shipping on 7 May 2031."""

BLOG = """What they are not telling you about the quay fire
So it finally happened. On Monday night Hallam's barn went up, and everybody on the quay knows why.
A docker who was there told me a forklift hit a gas main; "nobody wants to write that down," he said.
Three of our own are gone. The third man died at St. Brannoc's last night.
Lowell says all was tested. The log I have seen says the sprinklers were off since the 18th of April.
<script>alert("quay")</script> & other things the Authority would like you not to click.
"We lost that building in under forty minutes, and we lost it because there was no water," Reyle told the crowd on Wednesday.
They say eighty firemen came. I counted.
The invoice was signed \u202eyawa nekat\u202c by hand\u0007."""

BULLETIN = """Пожар в порту Энсли
Склад зерна на набережной сгорел в ночь на вторник, сообщила береговая охрана.
Погибли двое, третий пострадавший скончался в больнице в четверг.
«Мы потеряли здание меньше чем за сорок минут», — сказал Томас Рейл.
港の穀物倉庫が全焼した。 مستودع الحبوب في الميناء احترق بالكامل"""

TEXTS = {"courier": COURIER, "wire": WIRE, "post": POST, "authority": AUTHORITY, "blog": BLOG, "bulletin": BULLETIN}


def _sha(name: str) -> str:
    return hashlib.sha256(TEXTS[name].encode()).hexdigest()


IDS = {name: _sha(name)[:12] for name in TEXTS}
_PAGES = {"post": (0, 190)}


def place(name: str, quote: str) -> dict[str, Any]:
    """Source, span, paragraph and page of a quote that must stand in the text once at least."""
    text = TEXTS[name]
    start = text.index(quote)
    starts, offset = [], 0
    for line in text.split("\n"):
        starts.append(offset)
        offset += len(line) + 1
    page = bisect_right(_PAGES[name], start) if name in _PAGES else None
    return {
        "source": IDS[name],
        "quote": quote,
        "start": start,
        "end": start + len(quote),
        "paragraph": bisect_right(starts, start),
        "page": page,
    }


def spot(name: str, quote: str) -> dict[str, Any]:
    """As `place`, for what has neither paragraph nor page."""
    found = place(name, quote)
    return {key: found[key] for key in ("source", "quote", "start", "end")}


def evidence(name: str, quote: str, **more: Any) -> Evidence:
    return Evidence(**place(name, quote), **more)


def day(text: str, year: int, month: int, number: int, **more: Any) -> DateValue:
    start = dt.date(year, month, number)
    return DateValue(text=text, start=start, end=start + dt.timedelta(days=1), month=month, day=number, **more)


def claim(name: str, quote: str, claimant: str, statement: str = "", **more: Any) -> ReportedClaim:
    """A claim with one piece of evidence; `found` lists its mentions as (kind, question, words, value or reason)."""
    found = more.pop("found", ())
    pieces = more.pop("pieces", (evidence(name, quote),))
    mentions = []
    for kind, question, words, value in found:
        where = {**spot(name, words), "kind": kind, "question": question}
        offset = TEXTS[name].index(words, TEXTS[name].index(quote))
        where |= {"start": offset, "end": offset + len(words)}
        where["id"] = make_id(where["source"], kind, offset, words)
        mentions.append(Unparsed(**where, unparsed=value) if isinstance(value, str) else Detail(**where, value=value))
    return ReportedClaim(
        id=make_id("claim", IDS[name], quote),
        statement=statement or quote,
        claimant=claimant,
        evidence=pieces,
        mentions=tuple(mentions),
        **{"kind": "statement", **more},
    )


STARTED = "When did the fire break out?"
DEAD = "How many people died?"
CREWS = "How many firefighters fought the fire?"
LOST = "How much barley was lost?"
MASTER = "Who is the harbour master of Port Ansley?"
OFF = "When were the sprinklers switched off?"
LOST_IN = "What did Tomas Reyle say about the loss of the building?"
HOSPITAL = "Which hospital was the third person taken to?"
CAUSE = "What started the fire?"
INQUIRY = "What did the mayor say about the inquiry?"


def _person(text: str) -> NameValue:
    given, _, family = text.partition(" ")
    return NameValue(text=text, name_kind="person", given=given, family=family, role="harbour master")


def _count(text: str, low: float | None, high: float | None, counted: str, **more: Any) -> FigureValue:
    return FigureValue(text=text, low=low, high=high, counted=counted, **more)


CLAIMS: dict[str, ReportedClaim] = {
    "c_head": claim("courier", "Fire guts grain store on Kettle Quay; two dead", "The Ansley Courier", own_voice=True,
                    kind="headline", found=[("figure", DEAD, "two dead", _count("2 people", 2, 2, "person"))]),
    "c_fire": claim("courier", COURIER.split("\n")[2], "The Ansley Courier", own_voice=True,
                    statement="A fire that broke out before midnight on Monday 5 May 2031 destroyed the Hallam grain store and killed two dock workers.",
                    found=[("date", STARTED, "shortly before midnight on Monday", day("5 May 2031", 2031, 5, 5, resolved="relative")),
                           ("figure", DEAD, "two dock workers", _count("2 dock workers", 2, 2, "dock worker")),
                           ("place", "Where did it burn?", "Kettle Quay", NameValue(text="Kettle Quay", name_kind="place"))]),
    "c_lost": claim("courier", '"We lost the building in under forty minutes," said Tomas Reyle', "Tomas Reyle", kind="quotation", cue="said",
                    found=[("quote", LOST_IN, "We lost the building in under forty minutes", QuoteValue(text="We lost the building in under forty minutes", speaker="Tomas Reyle"))]),
    "c_crews": claim("courier", "Reyle said 64 firefighters with 11 engines fought the blaze until Tuesday noon.", "Tomas Reyle", cue="said",
                     statement="64 firefighters with 11 engines fought the fire until Tuesday noon, Tomas Reyle says.",
                     found=[("figure", CREWS, "64 firefighters", _count("64 firefighters", 64, 64, "firefighter")),
                            ("date", "Until when was it fought?", "until Tuesday noon", day("6 May 2031, 12:00", 2031, 5, 6, resolved="relative", granularity="time", time="12:00", bound="until"))]),
    "c_clear": claim("courier", "The harbour master, Ilse Brandvik, ordered the quay cleared at 23:50.", "The Ansley Courier", own_voice=True,
                     found=[("name", MASTER, "Ilse Brandvik", _person("Ilse Brandvik"))]),
    "c_off": claim("courier", "Brandvik said the sprinklers had been switched off for repairs on 28 April.", "Ilse Brandvik", cue="said",
                   statement="The sprinklers had been switched off for repairs on 28 April, Ilse Brandvik says.",
                   found=[("date", OFF, "28 April", day("28 April 2031", 2031, 4, 28, resolved="year from publication"))]),
    "c_deny": claim("courier", "The Hallam Trading Company denied that the sprinklers were out of service.", "The Hallam Trading Company",
                    kind="denial", cue="denied", polarity="denies",
                    statement="The Hallam Trading Company denies that the sprinklers were out of service."),
    "c_tested": claim("courier", '"Every system on the site was tested and working on the night," said its spokesman, Piers Lowell.', "Piers Lowell",
                      kind="quotation", cue="said", reported_by=("The Hallam Trading Company",),
                      found=[("quote", "What did Piers Lowell say?", "Every system on the site was tested and working on the night", QuoteValue(text="Every system on the site was tested and working on the night", speaker="Piers Lowell"))]),
    "c_barley": claim("courier", "About 4,200 tonnes of barley were lost, the company said.", "The Hallam Trading Company", cue="said",
                      found=[("figure", LOST, "About 4,200 tonnes", _count("about 4,200 t", 4_000_000, 4_400_000, "barley", quantity="measure", unit="kg", approximator="about"))]),
    "c_teeth": claim("courier", 'the town "will not let this pass without an inquiry that has teeth"', "Edda Quist", kind="quotation", cue="said",
                     found=[("quote", INQUIRY, "will not let this pass without an inquiry that has teeth", QuoteValue(text="will not let this pass without an inquiry that has teeth", speaker="Edda Quist"))]),
    "c_built": claim("courier", "The store was built in 1961 and last inspected in 2029.", "The Ansley Courier", own_voice=True,
                     unsupported=(Unsupported(kind="place", text="Kettle Quay", reason="the evidence names no place"),),
                     found=[("date", "When was it built?", "1961", DateValue(text="1961", start=dt.date(1961, 1, 1), end=dt.date(1962, 1, 1), granularity="year")),
                            ("date", "When was it inspected?", "2029", DateValue(text="2029", start=dt.date(2029, 1, 1), end=dt.date(2030, 1, 1), granularity="year"))]),
    "w_dead": claim("wire", "Three people died when fire destroyed a grain store at the port of Ansley on Tuesday, officials said.", "officials", cue="said",
                    statement="Three people died in the fire, officials say.", reported_by=("Coast Wire",),
                    found=[("figure", DEAD, "Three people", _count("3 people", 3, 3, "person"))]),
    "w_start": claim("wire", "The fire started at about 00:20 on Tuesday, according to the coastguard.", "the coastguard", cue="according to",
                     found=[("date", STARTED, "about 00:20 on Tuesday", day("6 May 2031, 00:20", 2031, 5, 6, resolved="relative", granularity="time", time="00:20"))]),
    "w_lost": claim("wire", '"We lost the whole building in less than forty minutes," fire chief Tomas Reyle told reporters.', "Tomas Reyle", kind="quotation", cue="told",
                    found=[("quote", LOST_IN, "We lost the whole building in less than forty minutes", QuoteValue(text="We lost the whole building in less than forty minutes", speaker="Tomas Reyle"))]),
    "w_crews": claim("wire", "More than 60 firefighters were sent to the quay.", "Coast Wire", own_voice=True,
                     found=[("figure", CREWS, "More than 60 firefighters", _count("more than 60 firefighters", 60, None, "firefighter", low_open=True, approximator="more than"))]),
    "w_master": claim("wire", "Harbour master Ilse Brandvig closed the port to shipping.", "Coast Wire", own_voice=True,
                      found=[("name", MASTER, "Ilse Brandvig", _person("Ilse Brandvig"))]),
    "w_cause": claim("wire", "An electrical fault may have started the fire, a brigade officer said.", "a brigade officer", kind="allegation", certainty="hedged", cue="said",
                     found=[("other", CAUSE, "An electrical fault", OtherValue(text="an electrical fault"))]),
    "w_barley": claim("wire", "The warehouse held 4,600 tons of barley, the owner, Hallam Trading, said.", "Hallam Trading", cue="said",
                      found=[("figure", LOST, "4,600 tons", _count("4,600 tons", 4_172_000, 4_174_000, "barley", quantity="measure", unit="kg"))]),
    "w_teeth": claim("wire", 'The mayor said the town would hold an inquiry "that has teeth".', "the mayor of Port Ansley", cue="said",
                     found=[("quote", INQUIRY, "that has teeth", QuoteValue(text="that has teeth", speaker="Edda Quist"))]),
    "p_head": claim("post", "Electrical fault started Ansley port fire", "Northern Post", own_voice=True, kind="headline",
                    found=[("other", CAUSE, "Electrical fault", OtherValue(text="an electrical fault"))]),
    "p_dead": claim("post", "Three people died when fire destroyed a grain store at the port of Ansley on Tuesday, officials said.", "officials", cue="said",
                    found=[("figure", DEAD, "Three people", _count("3 people", 3, 3, "person"))]),
    "p_start": claim("post", "The fire started at about 00:20 on Tuesday, according to the coastguard.", "the coastguard", cue="according to",
                     found=[("date", STARTED, "about 00:20 on Tuesday", day("6 May 2031, 00:20", 2031, 5, 6, resolved="relative", granularity="time", time="00:20"))]),
    "p_lost": claim("post", '"We lost the whole building in less than forty minutes," fire chief Tomas Reyle told reporters.', "Tomas Reyle", kind="quotation", cue="told",
                    found=[("quote", LOST_IN, "We lost the whole building in less than forty minutes", QuoteValue(text="We lost the whole building in less than forty minutes", speaker="Tomas Reyle"))]),
    "p_master": claim("post", "Harbour master Ilse Brandvig closed the port to shipping.", "Northern Post", own_voice=True,
                      found=[("name", MASTER, "Ilse Brandvig", _person("Ilse Brandvig"))]),
    "p_barley": claim("post", "The warehouse held 4,600 tons of barley, the owner, Hallam Trading, said.", "Hallam Trading", cue="said",
                      found=[("figure", LOST, "4,600 tons", _count("4,600 tons", 4_172_000, 4_174_000, "barley", quantity="measure", unit="kg"))]),
    "p_second": claim("post", "It was the second fire at the port this year, after one on 3 March.", "Northern Post", own_voice=True,
                      found=[("date", "When was the first fire of the year?", "3 March", day("3 March 2031", 2031, 3, 3, resolved="year from publication"))]),
    "a_smoke": claim("authority", "At 23:47 on 5 May 2031 the duty officer reported smoke from the grain store on Kettle Quay.", "Ansley Harbour Authority", own_voice=True,
                     found=[("date", STARTED, "23:47 on 5 May 2031", day("5 May 2031, 23:47", 2031, 5, 5, granularity="time", time="23:47")),
                            ("place", "Where did it burn?", "Kettle Quay", NameValue(text="Kettle Quay", name_kind="place"))]),
    "a_clear": claim("authority", "The harbour master, Ms I. Brandvik, ordered the evacuation of the quay at 23:50.", "Ansley Harbour Authority", own_voice=True,
                     found=[("name", MASTER, "I. Brandvik", _person("I. Brandvik"))]),
    "a_dead": claim("authority", "Two persons lost their lives. A third was taken to the Queen Maud Hospital and is in a stable condition.", "Ansley Harbour Authority", own_voice=True,
                    found=[("figure", DEAD, "Two persons", _count("2 people", 2, 2, "person")),
                           ("other", "How is the third person?", "in a stable condition", OtherValue(text="in a stable condition", attribute="life", member="alive")),
                           ("place", HOSPITAL, "Queen Maud Hospital", NameValue(text="Queen Maud Hospital", name_kind="place"))]),
    "a_off": claim("authority", "The sprinkler system of the grain store was taken out of service on 28 April 2031 at the request of the leaseholder, as entered in the permit book.", "Ansley Harbour Authority", own_voice=True,
                   statement="The sprinkler system was taken out of service on 28 April 2031 at the leaseholder’s request.",
                   found=[("date", OFF, "28 April 2031", day("28 April 2031", 2031, 4, 28))]),
    "a_cause": claim("authority", AUTHORITY.split("\n")[6], "Ansley Harbour Authority", own_voice=True,
                     statement="The Harbour Authority does not know the cause and will publish the findings of the investigation.",
                     pieces=(evidence("authority", AUTHORITY.split("\n")[6], alignment="elided"),
                             evidence("authority", "The port reopened to shipping on 7 May 2031.", stance="neutral", alignment="typographic")),
                     found=[("date", "Until when will it report?", "within ninety days", "relative: the day from which the ninety days count is not stated")]),
    "a_open": claim("authority", "The port reopened to shipping on 7 May 2031.", "Ansley Harbour Authority", own_voice=True,
                    found=[("date", "When did the port reopen?", "7 May 2031", day("7 May 2031", 2031, 5, 7))]),
    "b_night": claim("blog", "On Monday night Hallam's barn went up, and everybody on the quay knows why.", "Quayside Notes", own_voice=True, kind="opinion",
                     found=[("date", STARTED, "Monday night", DateValue(text="Monday (week not known)", resolved="calendar only", unresolved="the source has no day of publication", weekday=0))]),
    "b_gas": claim("blog", "a forklift hit a gas main", "a docker", kind="allegation", cue="told",
                   statement="A forklift hit a gas main, a docker says.",
                   found=[("other", CAUSE, "a forklift hit a gas main", OtherValue(text="a forklift hit a gas main"))]),
    "b_dead": claim("blog", "Three of our own are gone. The third man died at St. Brannoc's last night.", "Quayside Notes", own_voice=True,
                    found=[("figure", DEAD, "Three of our own", _count("3 people", 3, 3, "person")),
                           ("other", "How is the third person?", "died", OtherValue(text="dead", attribute="life", member="dead")),
                           ("place", HOSPITAL, "St. Brannoc's", NameValue(text="St. Brannoc's", name_kind="place")),
                           ("date", "When did the third man die?", "last night", "relative: the source has no day of publication")]),
    "b_off": claim("blog", "The log I have seen says the sprinklers were off since the 18th of April.", "Quayside Notes", own_voice=True,
                   found=[("date", OFF, "the 18th of April", DateValue(text="18 April (year not known)", resolved="calendar only", unresolved="the source has no day of publication", month=4, day=18))]),
    "b_script": claim("blog", BLOG.split("\n")[5], "Quayside Notes", own_voice=True),
    "b_lost": claim("blog", '"We lost that building in under forty minutes, and we lost it because there was no water," Reyle told the crowd on Wednesday.', "Tomas Reyle", kind="quotation", cue="told",
                    found=[("quote", LOST_IN, "We lost that building in under forty minutes, and we lost it because there was no water", QuoteValue(text="We lost that building in under forty minutes, and we lost it because there was no water", speaker="Tomas Reyle"))]),
    "b_crews": claim("blog", "They say eighty firemen came. I counted.", "Quayside Notes", own_voice=True,
                     found=[("figure", CREWS, "eighty firemen", _count("80 firefighters", 80, 80, "firefighter"))]),
    "b_bidi": claim("blog", BLOG.split("\n")[8], "Quayside Notes", own_voice=True),
    "r_fire": claim("bulletin", "Склад зерна на набережной сгорел в ночь на вторник, сообщила береговая охрана.", "береговая охрана", cue="сообщила"),
    "r_lost": claim("bulletin", "«Мы потеряли здание меньше чем за сорок минут», — сказал Томас Рейл.", "Томас Рейл", kind="quotation"),
    "r_cjk": claim("bulletin", "港の穀物倉庫が全焼した。 مستودع الحبوب في الميناء احترق بالكامل", "Portside Bulletin", own_voice=True),
}  # fmt: skip


def _disputed(key: str, *by: str) -> None:
    CLAIMS[key] = CLAIMS[key].model_copy(update={"counterclaims": tuple(CLAIMS[other].id for other in by)})


_disputed("c_off", "c_deny", "c_tested")
_disputed("a_off", "c_deny")
_disputed("c_tested", "b_off", "a_off")
_disputed("b_gas", "w_cause")


def side(key: str, words: str, value: str = "", of: str = "") -> Side:
    """What a claim says on a question; `of` names the kind of its mention."""
    held = CLAIMS[key]
    name = next(name for name, source_id in IDS.items() if source_id == held.source)
    where = place(name, words)
    start = TEXTS[name].index(words, held.start) if TEXTS[name].find(words, held.start) >= 0 else where["start"]
    mention = next((m.id for m in held.mentions if m.start == start and (not of or m.kind == of)), None)
    where |= {"start": start, "end": start + len(words)}
    return Side(**where, claim=held.id, mention=mention, value=value or words, claimant=held.claimant)


STARTED_SIDES = (
    side("c_fire", "shortly before midnight on Monday", "5 May 2031"),
    side("w_start", "about 00:20 on Tuesday", "6 May 2031, 00:20"),
    side("p_start", "about 00:20 on Tuesday", "6 May 2031, 00:20"),
    side("a_smoke", "23:47 on 5 May 2031", "5 May 2031, 23:47"),
    side("b_night", "Monday night", "Monday (week not known)"),
)
DEAD_SIDES = (
    side("c_fire", "two dock workers", "2 people"),
    side("w_dead", "Three people", "3 people"),
    side("p_dead", "Three people", "3 people"),
    side("a_dead", "Two persons", "2 people"),
    side("b_dead", "Three of our own", "3 people"),
)
CREWS_SIDES = (
    side("c_crews", "64 firefighters"),
    side("w_crews", "More than 60 firefighters", "more than 60 firefighters"),
    side("b_crews", "eighty firemen", "80 firefighters"),
)
LOST_SIDES = (
    side("c_barley", "About 4,200 tonnes", "about 4,200 t"),
    side("w_barley", "4,600 tons", "4,173 t"),
    side("p_barley", "4,600 tons", "4,173 t"),
)
MASTER_SIDES = (
    side("c_clear", "Ilse Brandvik"),
    side("w_master", "Ilse Brandvig"),
    side("p_master", "Ilse Brandvig"),
    side("a_clear", "I. Brandvik"),
)
OFF_SIDES = (
    side("c_off", "28 April", "28 April 2031"),
    side("a_off", "28 April 2031"),
    side("b_off", "the 18th of April", "18 April (year not known)"),
)
SAID_SIDES = (
    side("c_lost", "We lost the building in under forty minutes"),
    side("w_lost", "We lost the whole building in less than forty minutes"),
    side("p_lost", "We lost the whole building in less than forty minutes"),
    side("b_lost", "We lost that building in under forty minutes, and we lost it because there was no water"),
)
HOSPITAL_SIDES = (side("a_dead", "Queen Maud Hospital"), side("b_dead", "St. Brannoc's"))
LIFE_SIDES = (side("a_dead", "in a stable condition", "alive"), side("b_dead", "died", "dead"))
CAUSE_SIDES = (
    side("w_cause", "An electrical fault", "an electrical fault"),
    side("p_head", "Electrical fault", "an electrical fault"),
    side("b_gas", "a forklift hit a gas main"),
)
TEETH_SIDES = (
    side("c_teeth", "will not let this pass without an inquiry that has teeth"),
    side("w_teeth", "that has teeth"),
)
PLACE_SIDES = (side("c_fire", "Kettle Quay"), side("a_smoke", "Kettle Quay"))
REOPENED_SIDES = (side("a_open", "7 May 2031"),)
WIRE_SIDES = (
    side("w_master", "closed the port to shipping", "closed"),
    side("p_master", "closed the port to shipping", "closed"),
)


def _compared(key: str, question: str, kind: str, sides: tuple[Side, ...], agreement: str, note: str = "") -> Comparison:
    return Comparison.model_validate(
        {"id": make_id("comparison", key), "question": question, "kind": kind, "sides": sides, "agreement": agreement, "note": note}
    )


COMPARISONS = (
    _compared("place", "Where did it burn?", "place", PLACE_SIDES, "agree"),
    _compared("started", STARTED, "date", STARTED_SIDES, "differ"),
    _compared("dead", DEAD, "figure", DEAD_SIDES, "differ"),
    _compared("crews", CREWS, "figure", CREWS_SIDES, "differ", "64 is more than 60; 80 is another number"),
    _compared("lost", LOST, "figure", LOST_SIDES, "agree", "4,600 short tons are 4,173 tonnes"),
    _compared("master", MASTER, "name", MASTER_SIDES, "differ"),
    _compared("off", OFF, "date", OFF_SIDES, "unclear", "S5 gives no year"),
    _compared("said", LOST_IN, "quote", SAID_SIDES, "differ"),
    _compared("hospital", HOSPITAL, "place", HOSPITAL_SIDES, "differ"),
    _compared("life", "How is the third person?", "other", LIFE_SIDES, "differ"),
    _compared("cause", CAUSE, "other", CAUSE_SIDES, "differ"),
    _compared("teeth", INQUIRY, "quote", TEETH_SIDES, "agree", "the shorter quotation is part of the longer one"),
    _compared("shipping", "What did the harbour master do about shipping?", "other", WIRE_SIDES, "agree"),
    _compared("reopened", "When did the port reopen?", "date", REOPENED_SIDES, "single"),
)  # fmt: skip

RULES = {
    "dates-disjoint": "Two sources date one event to stretches of time that do not overlap. High where the order of events changes, else medium.",
    "figures-disjoint": "Two counts of the same thing whose bounds do not overlap, units converted and rounding allowed for. High for people killed or hurt, else medium.",
    "name-spelling": "One person under two spellings that differ in one or two letters, with the same role.",
    "places-differ": "Two places that cannot both answer the question.",
    "closed-set": "Two members of a closed set, such as alive and dead, given for one person.",
    "quote-wording": "One utterance between quotation marks in two wordings. Medium where a word of meaning differs, else low.",
    "hedge-dropped": "A source states flatly what the claimant hedged with perhaps, may or appears.",
    "given-to-two": "One quotation given to two claimants.",
    "denial": "A claimant denies what another claims.",
    "model-proposal": "Proposed by the model: two statements that cannot both hold. Code found nothing to compare.",
}


def _flag(key: str, kind: str, severity: str, summary: str, rule: str, sides: tuple[Side, ...], **more: Any) -> ReportedInconsistency:
    return ReportedInconsistency.model_validate(
        {"id": make_id("flag", key), "kind": kind, "severity": severity, "summary": summary, "rule": rule, "sides": sides, **more}
    )


def _whole(key: str) -> Side:
    return side(key, CLAIMS[key].evidence[0].quote, CLAIMS[key].statement)


def _ref(key: str) -> str:
    return make_id("comparison", key)


INCONSISTENCIES = (
    _flag("dead", "figure", "high", "The Ansley Courier and the Harbour Authority count 2 dead; Coast Wire, Northern Post and Quayside Notes count 3.",
          "figures-disjoint", DEAD_SIDES, comparison=_ref("dead"), difference="1 person", reading="Both can hold if the third died after 8 May, when the Authority’s statement was written."),
    _flag("started", "date", "high", "The Harbour Authority reports smoke at 23:47 on 5 May; the coastguard dates the start to about 00:20 on 6 May.",
          "dates-disjoint", STARTED_SIDES[:4], comparison=_ref("started"), difference="33 minutes, and the day"),
    _flag("off", "claim", "high", "Ilse Brandvik says the sprinklers had been switched off; the Hallam Trading Company denies it.",
          "denial", (_whole("c_off"), _whole("c_deny"))),
    _flag("tested", "claim", "high", "Piers Lowell says every system was working on the night; the permit book has the sprinklers out of service since 28 April.",
          "model-proposal", (_whole("c_tested"), _whole("a_off")), proposed_by="model"),
    _flag("life", "other", "high", "The Harbour Authority has the third person in a stable condition; Quayside Notes says he died.",
          "closed-set", LIFE_SIDES, comparison=_ref("life"), reading="Both can hold if he died after the statement of 8 May.",
          judgement=Judgement(status="unsure", reviewer="R. Amundsen", at=dt.datetime(2031, 5, 9, 9, 12, tzinfo=dt.UTC), note="hospital does not answer before noon")),
    _flag("hedge", "certainty", "medium", "A brigade officer says an electrical fault “may” have started the fire; the headline of Northern Post states it flatly.",
          "hedge-dropped", (side("w_cause", "An electrical fault may have started the fire"), side("p_head", "Electrical fault started Ansley port fire")), comparison=None),
    _flag("hospital", "place", "medium", "The Harbour Authority names the Queen Maud Hospital; Quayside Notes names St. Brannoc's.",
          "places-differ", HOSPITAL_SIDES, comparison=_ref("hospital"),
          judgement=Judgement(status="confirmed", reviewer="R. Amundsen", at=dt.datetime(2031, 5, 9, 9, 5, tzinfo=dt.UTC), note="both hospitals exist; asked both")),
    _flag("cause", "other", "medium", "A brigade officer names an electrical fault; a docker names a forklift that hit a gas main.",
          "model-proposal", CAUSE_SIDES, comparison=_ref("cause"), proposed_by="model"),
    _flag("crews", "figure", "medium", "Tomas Reyle counts 64 firefighters; Quayside Notes counts 80.", "figures-disjoint", (CREWS_SIDES[0], CREWS_SIDES[2]),
          comparison=_ref("crews"), difference="16 firefighters, 25 %"),
    _flag("said", "quote", "medium", "Tomas Reyle’s sentence on the loss of the building is printed in three wordings.", "quote-wording", SAID_SIDES, comparison=_ref("said"),
          difference="“in under” and “in less than”; one version goes on", reading="He may have said it twice: to reporters, and to the crowd on Wednesday."),
    _flag("switched", "date", "medium", "The Harbour Authority dates the switching off to 28 April 2031; Quayside Notes to 18 April.", "dates-disjoint", OFF_SIDES, comparison=_ref("off"), difference="10 days"),
    _flag("who", "attribution", "medium", "“closed the port to shipping” stands for the harbour master in Coast Wire; the Harbour Authority gives the order to the coastguard.",
          "given-to-two", WIRE_SIDES),
    _flag("master", "name", "low", "The harbour master is Brandvik in The Ansley Courier and in the Authority’s statement, Brandvig in Coast Wire and Northern Post.",
          "name-spelling", MASTER_SIDES, comparison=_ref("master"), difference="one letter"),
    _flag("teeth", "quote", "low", "The mayor’s sentence on the inquiry is quoted in two lengths.", "quote-wording", TEETH_SIDES, comparison=_ref("teeth"), reading="The shorter is an excerpt.",
          judgement=Judgement(status="dismissed", reviewer="E. Thorvald", at=dt.datetime(2031, 5, 9, 10, 40, tzinfo=dt.timezone(dt.timedelta(hours=2))), note="excerpt, same meaning")),
    _flag("quay", "name", "low", "The quay’s store is a “grain store” in the Courier and a “barn” in Quayside Notes.", "name-spelling",
          (side("c_fire", "grain store"), side("b_night", "barn"))),
)  # fmt: skip


def _source(name: str, path: str, **more: Any) -> ReportedSource:
    words = len(TEXTS[name].split())
    return ReportedSource(id=IDS[name], path=path, sha256=_sha(name), words=words, **more)


SOURCES = (
    _source("courier", "01-courier.txt", title="Fire guts grain store on Kettle Quay; two dead", publisher="The Ansley Courier", author="Marit Oskal",
            published=dt.date(2031, 5, 7), published_from="text", language="en", grade="B2"),
    _source("wire", "02-coast-wire.html", title="Port fire kills three, destroys grain store", publisher="Coast Wire", published=dt.date(2031, 5, 6),
            published_from="metadata", language="en", url="https://coastwire.example/2031/05/06/port-fire-kills-three-destroys-grain-store?edition=international&utm_campaign=morning-briefing",
            same_text_as=(IDS["post"],), grade="A2"),
    _source("post", "03-northern-post.pdf", title="Electrical fault started Ansley port fire", publisher="Northern Post", published=dt.date(2031, 5, 7),
            published_from="address", language="en", url="http://northernpost.example/a/1", same_text_as=(IDS["wire"],)),
    _source("authority", "official/statement of 8 May.docx", title="Statement of the Ansley Harbour Authority", publisher="Ansley Harbour Authority",
            published=dt.date(2031, 5, 8), published_from="sources.toml", language="en", grade="A1"),
    _source("blog", "quayside-notes.md", title="What they are not telling you about the quay fire", publisher="Quayside Notes", language="en",
            url="javascript:alert(1)", encoding_guess="windows-1252", grade="E4"),
    _source("bulletin", "бюллетень.txt", publisher="Portside Bulletin", language="ru"),
)  # fmt: skip

SKIPPED = (
    Skipped(path="photos/quay.jpg", reason="no reader: JPEG images hold no text that can be read here"),
    Skipped(path="scan.pdf", reason="no text: the PDF holds pictures of pages and no text"),
    Skipped(path="letters/secret.pdf", reason="encrypted: the PDF needs a password"),
)


def _aside(name: str, quote: str, reason: str) -> SetAside:
    return SetAside(**spot(name, quote), reason=reason)


SET_ASIDE = (
    _aside("courier", "By Marit Oskal", "byline: names the author"),
    _aside("wire", "PORT ANSLEY (Coast Wire) -", "dateline: place and agency"),
    _aside("wire", "The cause was not known.", "repeated: the page prints it twice"),
    _aside("post", "this year", "repeated: the page prints it twice"),
)
UNGROUNDED = (
    Ungrounded(source=IDS["courier"], quote="A fire killed four dock workers", reason="altered: the document has “two”, the draft “four”", draft="Four dock workers died."),
    Ungrounded(source=IDS["wire"], quote="Every system on the site was tested", reason="in another source: it stands in S1, The Ansley Courier", draft="Coast Wire quotes Piers Lowell."),
    Ungrounded(source=IDS["blog"], quote="the quay", reason="found twice: it stands there four times and no context decides", draft="The quay is closed."),
)  # fmt: skip
FAILED = (Failed(source=IDS["bulletin"], passage="2-3", reason="the answer broke off after 2,048 tokens, twice"),)
MODEL = Extractor(
    kind="model",
    model="openai/gpt-sample",
    endpoint="api.openai.example",
    prompts={"extract": hashlib.sha256(b"extract").hexdigest(), "align": hashlib.sha256(b"align").hexdigest()},
)


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


def make_judged_sample() -> Report:
    """The whole report with every inconsistency settled by a person."""
    judgement = Judgement(status="confirmed", reviewer="R. Amundsen", at=dt.datetime(2031, 5, 9, 11, 0, tzinfo=dt.UTC))
    dismissed = judgement.model_copy(update={"status": "dismissed", "note": "both hold"})
    return make_sample(
        inconsistencies=tuple(
            found.model_copy(update={"judgement": dismissed if number % 3 == 2 else judgement})
            for number, found in enumerate(INCONSISTENCIES)
        )
    )


def make_quiet_sample() -> Report:
    """Three sources of which nothing was flagged, and nothing went wrong."""
    names = ("courier", "wire", "authority")
    kept = {IDS[name] for name in names}
    return make_sample(
        sources=tuple(source.model_copy(update={"same_text_as": ()}) for source in SOURCES if source.id in kept),
        skipped=(), set_aside=(), inconsistencies=(), ungrounded=(), failed=(), rules={},
        claims=tuple(_clean(held) for held in CLAIMS.values() if held.source in kept),
        comparisons=tuple(
            compared.model_copy(update={"sides": tuple(one for one in compared.sides if one.source in kept)})
            for compared in COMPARISONS
            if compared.agreement in ("agree", "single")
        ),
    )  # fmt: skip


def _clean(held: ReportedClaim) -> ReportedClaim:
    parsed = tuple(mention for mention in held.mentions if isinstance(mention, Detail))
    return held.model_copy(update={"counterclaims": (), "unsupported": (), "mentions": parsed})


def make_single_sample() -> Report:
    """One source, with which nothing can be compared."""
    return make_sample(
        title="One statement",
        sources=SOURCES[3:4],
        skipped=(), set_aside=(), comparisons=(), inconsistencies=(), ungrounded=(), failed=(), rules={},
        claims=tuple(_clean(held) for held in CLAIMS.values() if held.source == IDS["authority"]),
    )  # fmt: skip


def make_empty_sample() -> Report:
    """A folder of which no file could be read."""
    return make_sample(
        title="Empty", sources=(), set_aside=(), claims=(), comparisons=(), inconsistencies=(), ungrounded=(), failed=(), rules={}
    )  # fmt: skip


def make_wide_sample(count: int = 14) -> Report:
    """The report with more sources than a table has columns for."""
    extra = tuple(
        ReportedSource(id=f"extra{number:07}", path=f"more/{number:02}.txt", sha256=f"{number:064x}", title=f"Local paper {number}", words=100 + number)
        for number in range(count - len(SOURCES))
    )  # fmt: skip
    echoes = tuple(
        side("w_dead", "Three people", "3 people").model_copy(update={"source": source.id, "paragraph": 2}) for source in extra
    )
    dead = next(compared for compared in COMPARISONS if compared.question == DEAD)
    widened = dead.model_copy(update={"sides": (*dead.sides, *echoes)})
    comparisons = tuple(widened if compared is dead else compared for compared in COMPARISONS)
    return make_sample(sources=(*SOURCES, *extra), comparisons=comparisons)


def make_long_sample(claims: int = 1000) -> Report:
    """The report with its claims repeated under other ids, to see what length does."""
    held = list(CLAIMS.values())
    copies = [
        held[number % len(held)].model_copy(update={"id": make_id("copy", number), "counterclaims": ()})
        for number in range(claims - len(held))
    ]
    return make_sample(claims=(*held, *copies))
