"""Headlines and labels: "NATO: ...", "..., General Says", "Two dead in blast – police"."""

from __future__ import annotations

from factcheck.find.attributions import words
from factcheck.find.attributions.cast import Cast
from factcheck.find.attributions.claimants import Claimant, claimant_of, spaced
from factcheck.find.attributions.clauses import REPORTING_VERBS
from factcheck.find.attributions.phrases import Phrase
from factcheck.find.attributions.sentence import Sentence, Statement
from factcheck.find.attributions.sources import media_name
from factcheck.find.attributions.tokens import Token, Tokens
from factcheck.find.verbs import REPORTING, VerbForm

_LONGEST = 20
_LABEL = 5
"""Tokens of the longest label."""
_NO_LABELS = words.NO_CLAIMANT_LABELS | words.AUXILIARIES | words.PREPOSITIONS
_HEARING = frozenset("court jury inquest tribunal inquiry hearing mps committee trial judge panel".split())
_SAID_BY_MANY = frozenset("say claim warn deny believe insist allege".split())
_SPEAKERS = words.ROLES | words.GROUPS | {"study", "report"}


def is_headline(tokens: Tokens) -> bool:
    """A short line that ends without a full stop."""
    return 2 < len(tokens) <= _LONGEST and tokens[-1].text not in (".", ":", ",", ";")


def is_title_case(tokens: Tokens) -> bool:
    """Nearly every longer word has a capital, so that capitals tell no names."""
    longer = [token for token in tokens if token.kind == "word" and len(token.text) > 3]
    if any(token.low in REPORTING_VERBS and not token.capital for token in longer):
        return False
    return len(longer) > 2 and sum(token.capital for token in longer) > 0.7 * len(longer)


def labelled(sentence: Sentence, cast: Cast) -> Statement | None:
    """A claimant before a colon at the start, or after a dash or a colon at the end."""
    return _before_colon(sentence, cast) or _after_dash(sentence, cast) or _after_quotation(sentence, cast)


def _before_colon(sentence: Sentence, cast: Cast) -> Statement | None:
    colon = next((i for i in range(1, min(_LABEL + 1, len(sentence.tokens) - 1)) if sentence.is_mark(i, ":")), None)
    if colon is None or sentence.end - colon < 2:
        return None
    quoted = sentence.is_quote(colon + 1)
    if not _can_speak(sentence, Phrase(0, colon), cast, quoted):
        return None
    direct = quoted and colon + 2 >= sentence.end
    content = sentence.span(colon + 1, sentence.end)
    return _given(sentence, Phrase(0, colon), sentence.span(colon, colon + 1), content, direct)


def _after_dash(sentence: Sentence, cast: Cast) -> Statement | None:
    end = sentence.end
    marks = (i for i in range(end - 2, max(2, end - 6), -1) if sentence.is_mark(i, "–—-:--"))
    dash = next(marks, None)
    if dash is None or not _can_speak(sentence, Phrase(dash + 1, end), cast, sentence.is_quote(dash - 1) and dash == 1):
        return None
    direct = dash == 1 and sentence.is_quote(0)
    return _given(sentence, Phrase(dash + 1, end), sentence.span(dash, dash + 1), sentence.span(0, dash), direct)


def _after_quotation(sentence: Sentence, cast: Cast) -> Statement | None:
    """'We were lied to': | easyJet chief | hits back at unions."""
    if not (sentence.headline and sentence.is_quote(0) and sentence.is_mark(1, ":")):
        return None
    tokens = sentence.tokens
    verbs = (i for i in range(3, min(2 + _LABEL, sentence.end)) if _acts(tokens[i]))
    verb = next(verbs, None)
    if verb is None or not (
        _can_speak(sentence, Phrase(2, verb), cast, quoted=False) or all(token.capital for token in tokens[2:verb])
    ):
        return None
    return _given(sentence, Phrase(2, verb), sentence.span(1, 2), sentence.span(0, 1), direct=True)


def _acts(token: Token) -> bool:
    """Hits, demands, demand: a verb of a headline as far as its form tells."""
    third = token.low.endswith("s") and not token.low.endswith("ss") and token.low.removesuffix("s") not in words.ROLES
    lower = token.kind == "word" and not token.capital
    return (
        lower and (third or token.low in words.BASE_VERBS or token.low in REPORTING) and token.low not in words.GROUPS
    )


def _given(
    sentence: Sentence, label: Phrase, cue: tuple[int, int], content: tuple[int, int], direct: bool
) -> Statement:
    claimant = claimant_of(sentence.tokens, label)
    return Statement(claimant, cue, content, direct, "say", "colon", label.start)


def _can_speak(sentence: Sentence, label: Phrase, cast: Cast, quoted: bool) -> bool:
    """Whether a label names a speaker: a role, a body, an acronym, a known person; any name before a quotation."""
    tokens = sentence.tokens[label.start : label.end]
    if any(token.kind != "word" or token.low in _NO_LABELS for token in tokens):
        return False
    if any(token.low in REPORTING_VERBS for token in tokens[1:]):
        return False
    last = tokens[-1].low.rpartition("-")[2]
    role = last in _SPEAKERS or last.removesuffix("s") in words.ROLES
    acronym = len(tokens) == 1 and tokens[0].text.isupper() and 2 <= len(tokens[0].text) <= 6
    named = quoted and all(token.capital for token in tokens)
    return role or acronym or named or cast.knows(spaced(tokens)) or media_name(sentence, label) is not None


def is_heard(sentence: Sentence, index: int) -> bool:
    """..., court told: the court hears, and who speaks is not named."""
    tokens = sentence.tokens
    return tokens[index].low == "told" and index + 1 >= sentence.end and tokens[index - 1].low in _HEARING


def title_case(sentence: Sentence) -> list[Statement]:
    """The cue of a headline in capitals: General Says ...; ..., General Says."""
    for index, token in enumerate(sentence.tokens):
        known = REPORTING.get(token.low)
        if known is None or index == 0 or not _reports_in_capitals(sentence.tokens[index - 1], known):
            continue
        statement = _at_end(sentence, index) if index >= sentence.end - 1 else _at_start(sentence, index)
        if statement is not None:
            return [statement]
    return []


def _reports_in_capitals(subject: Token, known: VerbForm) -> bool:
    """General Says, Officials Say."""
    many = subject.low in words.PLURALS or subject.low.endswith("s")
    return known.form == "third" or (known.form == "base" and many and known.verb.lemma in _SAID_BY_MANY)


def _at_end(sentence: Sentence, index: int) -> Statement | None:
    comma = next((i for i in range(index - 1, 0, -1) if sentence.is_mark(i, ",") or sentence.is_quote(i)), None)
    if comma is None or index - comma > 6 or index - comma < 2:
        return None
    quoted = sentence.is_quote(comma)
    content = sentence.span(0, comma + 1 if quoted else comma)
    return _title(sentence, Phrase(comma + 1, index), index, content, quoted and comma == 0)


def _at_start(sentence: Sentence, index: int) -> Statement | None:
    subject = sentence.tokens[:index]
    clean = all(token.kind == "word" and token.low not in words.AUXILIARIES for token in subject)
    open_ended = subject[-1].low in words.ARTICLES or subject[-1].low in words.PREPOSITIONS
    if not clean or open_ended or index > 6 or sentence.end - index < 3:
        return None
    quoted = sentence.is_quote(index + 1) and index + 2 >= sentence.end
    return _title(sentence, Phrase(0, index), index, sentence.span(index + 1, sentence.end), quoted)


def _title(sentence: Sentence, subject: Phrase, index: int, content: tuple[int, int], direct: bool) -> Statement:
    verb = REPORTING[sentence.tokens[index].low].verb
    tokens = sentence.tokens
    span = (tokens[subject.start].start, tokens[subject.end - 1].end)
    claimant = Claimant(spaced(tokens[subject.start : subject.end]), span, "name")
    return Statement(claimant, sentence.span(index, index + 1), content, direct, verb.act, verb.lemma, index)
