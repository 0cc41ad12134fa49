"""Sources made by program: one story told by all of them, or many stories of ten sources each.

Claims and details are made together with the text that holds them, so that aligning and comparing can be measured
at sizes at which reading would take far longer. What is told is realistic where it matters for that: the same
particulars in several sentences each, values that differ now and then and tolls that grow, an agency's text that many
carry, and sentences of each source's own.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import random
import re
from dataclasses import dataclass

from factcheck.models import (
    Answer,
    Claim,
    DateValue,
    Detail,
    Document,
    Evidence,
    FigureValue,
    MentionKind,
    NameValue,
    QuoteValue,
    Source,
    Value,
    make_id,
)

PER_STORY = 10
"""Sources of one story where many are told."""
TOLD = 8
"""Particulars that a source tells, of those that a story has."""
ALTERED = 0.03
"""Share of values that a source tells otherwise."""
COPIED = 0.3
"""Share of sources that carry the agency's text."""
FIRST_DAY = dt.date(2021, 3, 4)

_SLOT = re.compile(r"\{(\w+)\}")
_SOUNDS = "bar bel dor el fen gar hal ing jor kar lam mar nor ost pel quen ras sel tor ulm ver wen yar zel".split()
_ENDS = "by den dal field ford gate ham holm lund mere mouth sand stad stead stow ton vik ville wick worth".split()
_GIVEN = "Anna Boris Carla David Edda Farid Greta Henrik Ines Jonas Klara Louis Mira Nils Olga Piet Rosa Sven".split()
_SITES = "mill factory depot brewery sawmill refinery shipyard tannery quarry dairy foundry warehouse".split()
_FILL = """morning evening street window neighbour lorry kitchen garden winter smoke bridge harbour market school
    letter council meeting budget engine cable roof ladder shift wages contract inspector valve boiler alarm siren crowd
    candle prayer river flood summer holiday insurance lawyer repair timber steel paint oil grain flour cattle pasture
    railway carriage ticket station timetable football league referee museum painting choir concert bakery oven bread
    quiet heavy narrow crowded empty broken wooden rusty bright frozen distant careful stubborn patient nervous cheerful
    walked carried watched waited opened closed counted gathered lifted painted measured promised refused returned
    remembered described followed collected repaired borrowed cleaned folded answered hurried listened""".split()
_NUMBERS = {"dead": "person", "hurt": "person", "homes": "home", "crews": "firefighter", "staff": "worker"}
_WORDINGS = {
    "toll": (
        "A fire at the {site} in {town} killed {dead} people on {day}.",
        "{dead} people died when fire tore through the {town} {site} on {day}.",
        "At least {dead} people were killed in {town} on {day} after fire broke out at the {site}.",
    ),
    "hurt": (
        "Another {hurt} people were injured, the hospital in {town} said.",
        "{hurt} people were hurt in the fire at the {town} {site}.",
    ),
    "cost": (
        "Rebuilding the {site} will cost {cost} million euros, said {chief}, the mayor of {town}.",
        "{chief}, the mayor of {town}, put the cost of a new {site} at {cost} million euros.",
    ),
    "homes": (
        "{homes} homes around the {site} were evacuated on {day}.",
        "On {day} the police cleared {homes} homes near the {town} {site}.",
    ),
    "crews": (
        "{crews} firefighters fought the blaze in {town} through the night.",
        "The blaze at the {site} took {crews} firefighters all night, said {officer} of the fire service.",
    ),
    "built": (
        "The {site} in {town} was built in {year} by {owner}.",
        "{owner} opened the {town} {site} in {year}.",
    ),
    "staff": (
        "The {site} employs {staff} workers, most of them from {town}.",
        "Some of the {staff} workers of the {town} {site} have asked for help.",
    ),
    "inspected": (
        "{officer} said the {site} was last inspected on {check}.",
        "Inspectors went through the {town} {site} on {check}, {officer} said.",
    ),
    "said": (
        "“{words}” said {chief}, the mayor of {town}.",
        "{chief} told reporters in {town}: “{words}”",
    ),
    "cause": (
        "{officer} said that a worn cable may have caused the fire at the {town} {site}.",
        "A worn cable caused the fire at the {site} in {town}, {officer} said.",
        "{owner} denied that a worn cable had caused the fire at the {town} {site}.",
    ),
    "inquiry": (
        "An inquiry into the fire in {town} will open on {hearing}, {chief} said.",
        "{chief} announced an inquiry that begins on {hearing} at the town hall of {town}.",
    ),
    "first": (
        "{officer} first warned of the cables in {town} on {warned}.",
        "{chief} said that the {site} had been warned about its cables on {warned}.",
    ),
}


@dataclass(frozen=True, slots=True)
class MadeFolder:
    """What aligning and comparing are given, in order of the sources' paths, then of the text."""

    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class _Story:
    values: dict[str, tuple[str, Value]]
    """Words and value of every slot."""
    agency: tuple[str, ...]
    """Sentences of the agency's text."""


def make_sources(count: int, *, one_story: bool, seed: int = 4) -> MadeFolder:
    """So many sources, about 20 details each; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - repeatable, and nothing is kept secret by it
    stories = [_story(chance) for _ in range(1 if one_story else max(1, count // PER_STORY))]
    made = [_source(at, stories[at % len(stories)], chance) for at in range(count)]
    return MadeFolder(
        documents=tuple(document for document, _, _ in made),
        claims=tuple(claim for _, claims, _ in made for claim in claims),
        answers=tuple(answer for _, _, answers in made for answer in answers),
    )


def _story(chance: random.Random) -> _Story:
    town, site = _place(chance), chance.choice(_SITES)
    day = FIRST_DAY + dt.timedelta(days=chance.randrange(400))
    counts = {name: chance.randrange(4, 90) * (12 if name in ("homes", "staff") else 1) for name in _NUMBERS}
    owner = f"{_place(chance)} Holdings"
    texts = {"town": town, "chief": _person(chance), "officer": _person(chance), "owner": owner}
    days = {"day": day, "hearing": day + dt.timedelta(21), "check": _before(day, chance)}
    days["warned"] = _before(day, chance)
    values: dict[str, tuple[str, Value]] = {
        "town": _name(texts["town"], "place"),
        "chief": _name(texts["chief"], "person", f"the mayor of {town}"),
        "officer": _name(texts["officer"], "person"),
        "owner": _name(texts["owner"], "organisation"),
        "cost": _money(chance.randrange(20, 400)),
        "words": _quote(_sentence(chance).removesuffix(".") + ".", texts["chief"]),
        "year": _year(chance.randrange(1880, 2000)),
    }
    values |= {name: _count(count, _NUMBERS[name]) for name, count in counts.items()}
    values |= {name: _day(when) for name, when in days.items()}
    return _Story({"site": (site, _name(site, "place")[1]), **values}, tuple(_sentence(chance) for _ in range(8)))


def _source(at: int, story: _Story, chance: random.Random) -> tuple[Document, list[Claim], list[Answer]]:
    """One source: its particulars among sentences of its own, and the agency's text where it carries that."""
    told = chance.sample(sorted(_WORDINGS), TOLD)
    age = chance.randrange(5)
    values = {slot: _told(slot, pair, age, chance) for slot, pair in story.values.items()}
    key = hashlib.sha256(f"{at} {chance.random()}".encode()).hexdigest()
    source_id, published = key[:12], FIRST_DAY + dt.timedelta(days=430 + age)
    text, claims, answers = "", [], []
    for particular in told:
        wording = chance.choice(_WORDINGS[particular])
        claim, details, sentence = _claim(source_id, len(text), wording, values)
        claims.append(claim)
        answers += [Answer(detail, claim, published, source_id) for detail in details]
        text += f"{sentence} {_sentence(chance)}\n"
    text += " ".join(story.agency) if chance.random() < COPIED else ""
    source = Source(id=source_id, path=f"{at:05}.txt", sha256=key, published=published)
    return Document(source=source, text=text), claims, answers


def _told(slot: str, pair: tuple[str, Value], age: int, chance: random.Random) -> tuple[str, Value]:
    """The value as one source tells it: a toll grows with the days, and now and then a value is another."""
    value = pair[1]
    if isinstance(value, FigureValue) and value.low is not None and slot != "cost":
        grown = int(value.low) + (age if slot in ("dead", "hurt") else 0)
        return _count(grown + (chance.randrange(1, 30) if chance.random() < ALTERED else 0), value.counted)
    if chance.random() >= ALTERED:
        return pair
    if isinstance(value, DateValue) and value.start and value.granularity == "day":
        return _day(value.start + dt.timedelta(days=chance.choice((-3, -1, 1, 2))))
    if isinstance(value, NameValue) and value.name_kind == "person":
        slip = chance.randrange(2, len(value.text) - 1)
        return _name(value.text[:slip] + value.text[slip + 1 :], "person", value.role)
    return pair


def _claim(source: str, at: int, wording: str, values: dict[str, tuple[str, Value]]) -> tuple[Claim, list[Detail], str]:
    """A sentence at its place in the text, as a claim with the details that fill its slots."""
    sentence, details, end = "", [], 0
    for slot in _SLOT.finditer(wording):
        sentence += wording[end : slot.start()]
        words, value = values[slot.group(1)]
        start, end = at + len(sentence), slot.end()
        sentence += words
        if slot.group(1) != "site":
            details.append(_detail(source, start, words, value))
    sentence += wording[end:]
    span = {"source": source, "quote": sentence, "start": at, "end": at + len(sentence)}
    speaker = next((d.value.text for d in details if d.value.type == "name" and d.value.name_kind == "person"), source)
    return (
        Claim(
            id=make_id("claim", source, at),
            statement=sentence,
            claimant=speaker,
            own_voice=speaker == source,
            kind="denial" if "denied" in wording else "statement",
            certainty="hedged" if " may " in wording else "stated",
            polarity="denies" if "denied" in wording else "asserts",
            evidence=(Evidence.model_validate({**span, "paragraph": 1}),),
        ),
        details,
        sentence,
    )


def _detail(source: str, start: int, words: str, value: Value) -> Detail:
    kind: MentionKind = "place" if value.type == "name" and value.name_kind == "place" else value.type
    question = {"date": "When: the event?", "figure": f"How many: {getattr(value, 'counted', '')}?"}.get(kind, "Who?")
    end = start + len(words)
    key = make_id(kind, source, start, end)
    return Detail(id=key, kind=kind, question=question, source=source, quote=words, start=start, end=end, value=value)


# ------------------------------------------------------------------------------------------------------- values


def _sentence(chance: random.Random) -> str:
    return " ".join(["The", *chance.choices(_FILL, k=chance.randrange(8, 16))]) + "."


def _place(chance: random.Random) -> str:
    return (chance.choice(_SOUNDS) + chance.choice(_SOUNDS) + chance.choice(_ENDS)).capitalize()


def _person(chance: random.Random) -> str:
    return f"{chance.choice(_GIVEN)} {_place(chance)}"


def _before(day: dt.date, chance: random.Random) -> dt.date:
    return day - dt.timedelta(days=chance.randrange(40, 300))


def _name(text: str, kind: str, role: str = "") -> tuple[str, Value]:
    given, _, family = text.rpartition(" ") if kind == "person" else ("", "", "")
    value = {"text": text, "name_kind": kind, "role": role, "given": given, "family": family}
    return text, NameValue.model_validate(value)


def _quote(text: str, speaker: str) -> tuple[str, Value]:
    return text, QuoteValue(text=text, speaker=speaker)


def _count(number: int, noun: str) -> tuple[str, Value]:
    return str(number), FigureValue(text=f"{number} {noun}s", low=number, high=number, counted=noun)


def _money(tenths: int) -> tuple[str, Value]:
    amount = tenths * 1e5
    text = f"{tenths / 10:g}"
    return text, FigureValue(text=f"€{text} million", low=amount, high=amount, step=1e5, quantity="money", unit="EUR")


def _day(day: dt.date) -> tuple[str, Value]:
    text = f"{day.day} {day:%B %Y}"
    return text, DateValue(text=text, start=day, end=day + dt.timedelta(1), month=day.month, day=day.day)


def _year(year: int) -> tuple[str, Value]:
    start, end = dt.date(year, 1, 1), dt.date(year + 1, 1, 1)
    return str(year), DateValue(text=str(year), start=start, end=end, granularity="year")
