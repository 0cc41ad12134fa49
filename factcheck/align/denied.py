"""What a denial can mean: which sentences deny a claim at all, and which claims can be what they deny."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from factcheck.find.terms import SEATS, SENTENCES, terms
from factcheck.models import Claim

_BODY = (
    r"(?:courts?|judges?|justices?|jur(?:y|ies|ors)|tribunal|re-?trial|magistrates?|senate|congress|parliament|voters|"
    r"electorate|shareholders)"
)
_TURNED_DOWN = r"(?:dismiss\w*|reject\w*|threw out|thrown out|turned down|struck down)"
_REQUEST = (
    r"(?:warrants?|appeals?|motions?|requests?|bids?|petitions?|applications?|proposals?|offers?|amendments?|bills?|"
    r"lawsuits?|suits?|plans?|deals?|pleas?|calls? (?:for|to)|bail|parole|entry|visas?|asylum|access|permission|"
    r"extension)"
)
_DECISION = re.compile(
    rf"\b{_BODY}\b[^.;“”\"]{{0,60}}\b{_TURNED_DOWN}\b|\b(?:{_TURNED_DOWN}|denie[sd]|"
    rf"refused)\b[^.;“”\"]{{0,30}}\b{_REQUEST}\b"
    rf"|\b{_REQUEST}\b[^.;“”\"]{{0,40}}\b(?:was|were|been|is) (?:{_TURNED_DOWN}|denied|refused)\b"
    rf"|\b{_TURNED_DOWN} by (?:\w+ ){{0,3}}{_BODY}\b",
    re.IGNORECASE,
)
_TURNED = re.compile(r"\b(?:reject|dismiss)(?:s|es|ed|ing)?\b", re.IGNORECASE)
_CLAIMED = re.compile(
    r"\b(?:claim|allegation|accusation|assert|report|suggest|charge|criticis|notion|idea|theor|speculat|rumou?r|talk|concern|"
    r"fear|assessment|finding|version|account|statement|remark|argument|comparison|comment|insinuat|evidence|den)\w*"
    r"|\b(?:reject|dismiss)\w* (?:\w+ ){0,6}(?:as|that)\b|\b(?:it|this|that|them) (?:was|is|were|as)\b",
    re.IGNORECASE,
)
"""What can be denied: a claim, and not what people voted against."""
_CALLED_UNTRUE = re.compile(
    r"\b(?:nonsense|ridiculous|baseless|unfounded|untrue|false|fabricat\w+|witch[- ]hunts?|hoax|fake news|ruse)\b"
    r"|\bcalled (?:the|these|those|such) (?:claim|charge|allegation|accusation|report)s? an? (?:attempt|effort|bid)\b",
    re.IGNORECASE,
)
_OF_A_PART = re.compile(
    r"\b(?:den\w+|reject\w*|dismiss\w*|disput\w*)\b[^.;“”\"]{0,40}\b(?:involve\w*|role|part|hand|links?|connection|"
    r"ties|"
    r"knowledge|responsib\w*|wrongdoing|complicity)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:claims?|allegations?|accusations?|reports?|charges?|suggestions?|rumou?rs?) "
    r"(?:of|about|that|over) ([^.;]{3,80})",
    re.IGNORECASE,
)
_ACCUSATION = re.compile(
    r"\b(?:accus(?:e[sd]?|ing)|alleg(?:ed?|es|edly|ing)|charge[sd]?|claim(?:ed|ing)|claims? (?:that|by|of)|"
    r"blam(?:e[sd]?|ing)|allegations? (?:that|of)|accusations? (?:that|of))\b",
    re.IGNORECASE,
)
_NOT_ACCUSED = re.compile(
    r"\b(?:(?:not|never)|n['’]t|denie[sd])\s(?:\w+\s)?(?:accus|alleg|blam|claim)\w*", re.IGNORECASE
)
_ACCUSED_NOBODY = re.compile(
    r"\bden(?:y|ies|ied|ying)\s(?:that\s)?(?:it|they|he|she|we)\s(?:ever\s)?(?:accused|blamed|alleged)\b",
    re.IGNORECASE,
)
"""Who denies that he accused anybody denies what is told of his own words."""
_ASKED = re.compile(
    r"\bask(?:s|ed|ing)?\b[^.;“”\"]{0,90}\b(?:if|whether)\b|"
    r"\b(?:is|are|was|were|be|been)\s(?:\w+\s)?(?:looking into|probing|investigating|examining)\s"
    r"(?!(?:\w+\s){0,2}(?:reports?|claims?|allegations?|accusations?)\b)",
    re.IGNORECASE,
)
_REPORTED = re.compile(r"(?:report|writ|wrote|publish|suggest|claim|alleg|accus|blam)", re.IGNORECASE)
_BLAMING = re.compile(
    r"\b(?:accus|alleg|blam|behind|responsib|involv|order(?:ed|ing)|masterm|sponsor|link(?:s|ed)|ties|suspect|role|"
    r"part in|"
    r"agents?|spies|suppl|support|fund|carried out|knew)",
    re.IGNORECASE,
)
_ADMITTED = re.compile(r"\b(?:admit\w*|acknowledg\w*|conced(?:e[sd]?|ing)|apologi[sz]\w*)\b", re.IGNORECASE)
"""What somebody owned up to is not what he denies."""
_BARE = re.compile(
    r"^(?:(?!\b(?:which|that|claims?|reports?|allegations?|accus\w+|suggest\w+)\b)[^;“”\"])*"
    r"\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?) (?:the|those|these|all|any|such) (?:\w+ )?"
    r"(?:claims?|allegations?|accusations?|charges?)\W*$",
    re.IGNORECASE,
)
_OF_A_REPORT = re.compile(
    r"\b(?:the|that|this|those|these) (?:\w+ )?(?:reports?|story|stories|article)\b", re.IGNORECASE
)
_PUBLISHED = re.compile(
    r"\b(?:report(?:s|ed|ing)?|publish\w*|wr[io]te\w*|written|story|article|newspaper)\b", re.IGNORECASE
)
_OF_AN_ACCUSATION = re.compile(r"\b(?:accus\w*|alleg\w*|charges?|impropriety|wrongdoing|lied)\b", re.IGNORECASE)
_OF_A_DEED = re.compile(
    r"\b(?:suspect|guilt|brib|murder|kill|fraud|corrupt|abus|assault|rap(?:e|ed|ing)\b|st[eo]l|"
    r"theft|spy|spies|hack|collu|poison|responsib|interfer|influenc|launder|misus|breach|violat|cheat|dop(?:ed|ing)|"
    r"plot|conspir|attack|crime|criminal|illegal|unlawful|embezzl|traffick|smuggl|lied|mislead|misled|tortur|behind\b)",
    re.IGNORECASE,
)
_ASIDE = re.compile(r",\s(?:the|a|an)\s[^,;“”\"]{3,120},|\bwhether\b[^,;.]{3,120}", re.IGNORECASE)
_OF_ITSELF = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?)\s(?:(?:on|in)\s\w+\s|(?:any|all|having)\s)?"
    r"(?:(?!wrongdoing|anything|everything|nothing|being)\w{3,20}ing\b|(?:that\s)?(?:it|they|he|she|we)\s(?:had|has|"
    r"have)\b)",
    re.IGNORECASE,
)
"""What the denier denies of itself, and of nobody else: "denied kidnapping them", "denied that they had"."""
_RELATIVE = re.compile(r"[,;.]|\b(?:who|which|whose|where)\b")
_DEED = 120
"""Characters after a denial of one's own deed in which the deed stands."""
DEED_SHARED = 0.60
"""Part of the words of the deed that a claim must hold which names the denier."""
FEWEST_OF_DEED = 2
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_PLACING = frozenset("in near at from".split())
_AT_THE_TIME = re.compile(r"\b(?:that (?:year|month|week|day|night|time)|at the time|back then)\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def is_decision(denial: Claim) -> bool:
    """A court that dismisses a charge and a ministry that turns a request down decide; they deny no claim."""
    quote = denial.evidence[0].quote
    turned = _TURNED.search(quote)
    return bool(_DECISION.search(quote) or (turned and not _CLAIMED.search(quote)))


def asserted(claim: Claim) -> frozenset[str]:
    """Terms of what the claim asserts, what it mentions in passing ("the half-brother of ...") left out."""
    quote = claim.evidence[0].quote
    said = _without_asides(quote)
    return said if claim.statement == quote else said | _without_asides(claim.statement)


@lru_cache(maxsize=SENTENCES)
def _without_asides(text: str) -> frozenset[str]:
    return frozenset(terms(_ASIDE.sub(" ", text)))


def accuses(claim: Claim) -> bool:
    """The claim tells of a deed or an accusation, or was reported or written: what only points back can mean it."""
    quote = claim.evidence[0].quote
    if _NOT_ACCUSED.search(quote):
        return False
    told = _ACCUSATION.search(quote) or _OF_A_DEED.search(quote) or _REPORTED.match(claim.cue)
    return bool(told) and not _ADMITTED.search(quote)


def is_only_asked(claim: Claim) -> bool:
    """It is asked or looked into, and not stated: "asked him if anyone had met them", "were looking into contacts"."""
    return _is_asked(claim.evidence[0].quote)


@lru_cache(maxsize=SENTENCES)
def _is_asked(text: str) -> bool:
    return bool(_ASKED.search(text))


def only_points_back(denial: Claim) -> bool:
    """It names nothing of what it denies, as in "the president of Ledden flatly denied the allegations"."""
    return _BARE.search(denial.evidence[0].quote) is not None


def points_at(denial: Claim, claim: Claim) -> bool:
    """Whether a denial that only points back can mean the claim: an accusation or a report, or what the paper tells of
    the denier itself; what it tells of somebody else is not the denier's to deny.
    """
    quote = claim.evidence[0].quote
    if _OF_A_REPORT.search(denial.evidence[0].quote):
        return bool(_PUBLISHED.search(quote))
    if _ACCUSATION.search(quote) or _REPORTED.match(claim.cue):
        return True
    return bool({*terms(denial.claimant)} & {*terms(quote)})


def is_deniers_own(denial: Claim, claim: Claim) -> bool:
    """The claim tells what the denier said himself: "Holt, however, told the council that she knew of no offer"."""
    name, quote = denial.claimant.split()[-1] if denial.claimant else "", claim.evidence[0].quote
    if not name or name not in quote:
        return False
    said = rf"\b{re.escape(name)},?(?: \w+,)? (?:said|told|says|testified|insisted|maintained)\b"
    return re.search(said, quote) is not None


def is_of_one_side(denial: Claim, claim: Claim) -> bool:
    """One of the two speaks for the other: "Holt's spokeswoman said", beside what Holt says."""
    bodies = _body(denial), _body(claim)
    one_body = all(bodies) and bool(bodies[0] & bodies[1])
    return one_body or _speaks_for(denial, claim) or _speaks_for(claim, denial)


_SPOKESMAN = re.compile(r"^(?:an?|the|its)?\s?(?P<body>.{2,40}?)(?:['’]s)? spokes(?:man|woman|person)\b", re.IGNORECASE)
_CAPITAL = re.compile(r"\b[A-Z]")


def _body(claim: Claim) -> frozenset[str]:
    """The body that a spokesman speaks for, or the claimant itself, with its initials; none of a paper's own voice."""
    return frozenset() if claim.own_voice or not claim.claimant else _body_of(claim.claimant)


@lru_cache(maxsize=SENTENCES)
def _body_of(claimant: str) -> frozenset[str]:
    match = _SPOKESMAN.match(claimant)
    name = (match["body"] if match else claimant).strip()
    initials = "".join(_CAPITAL.findall(name)) if " " in name else ""
    return frozenset({name.casefold(), initials.casefold()} - {""} if len(initials) != 1 else {name.casefold()})


def _speaks_for(speaking: Claim, other: Claim) -> bool:
    name = other.claimant.split()[-1] if other.claimant and not other.own_voice else ""
    quote = speaking.evidence[0].quote
    if not name or name not in quote:
        return False
    by = r"(?:['’]s?)? (?:\w+ )?(?:spokes\w+|lawyers?|attorneys?|aides?|office|press secretary)\b"
    return re.search(rf"\b{re.escape(name)}{by}", quote) is not None


def can_mean(denial: Claim, claim: Claim, claimant: Iterable[str]) -> bool:
    """Who denies a part in it means a claim that names them, and who denies an accusation means one that accuses.

    Args:
        denial: Denies something.
        claim: May be what it denies.
        claimant: Terms of the denier's name.
    """
    quote, said = denial.evidence[0].quote, claim.evidence[0].quote
    if _is_called_untrue(quote) and _is_called_untrue(said):
        return False
    named = _matter_named(quote)
    if named and named.isdisjoint(terms(said)):
        return False
    if _is_of_a_part(quote):
        blamed = not claim.own_voice or bool(_BLAMING.search(said))
        return blamed and bool({*claimant} & {*terms(said)})
    if _accused_nobody(quote) and not (_ACCUSATION.search(said) and _is_named(denial, claim)):
        return False
    if _own_deed(quote) is not None and denial.source != claim.source and not _is_named(denial, claim):
        return False
    return accuses(claim) if _is_of_an_accusation(quote) else True


@lru_cache(maxsize=SENTENCES)
def _is_called_untrue(text: str) -> bool:
    return bool(_CALLED_UNTRUE.search(text))


@lru_cache(maxsize=SENTENCES)
def _is_of_a_part(text: str) -> bool:
    return bool(_OF_A_PART.search(text))


@lru_cache(maxsize=SENTENCES)
def _accused_nobody(text: str) -> bool:
    return bool(_ACCUSED_NOBODY.search(text))


@lru_cache(maxsize=SENTENCES)
def _is_of_an_accusation(text: str) -> bool:
    return bool(_OF_AN_ACCUSATION.search(text))


def tells_own_deed(denial: Claim, claim: Claim) -> bool:
    """The claim names the denier as the doer of what he denies of himself."""
    deed = _own_deed(denial.evidence[0].quote)
    if deed is None or not _is_named(denial, claim):
        return False
    return len(deed.intersection(terms(claim.evidence[0].quote))) >= max(FEWEST_OF_DEED, DEED_SHARED * len(deed))


@lru_cache(maxsize=SENTENCES)
def _own_deed(denial: str) -> frozenset[str] | None:
    """Terms of the deed that a denial denies of the denier; None where it is none of his own."""
    cue = _OF_ITSELF.search(denial)
    if cue is None:
        return None
    told = _RELATIVE.split(denial[cue.end() - 1 : cue.start() + _DEED])[0]
    return frozenset((*terms(told), *terms(cue.group().split()[-1])))


def _is_named(denial: Claim, claim: Claim) -> bool:
    """The claim names the denier, and not only as where or whose something is ("in a Somali ambush"); a country in a
    claim that somebody makes against it.
    """
    party = set(terms(denial.claimant)) - (set() if _REPORTED.match(claim.cue) else set(SEATS))
    return bool(party & _not_placed(claim.evidence[0].quote))


@lru_cache(maxsize=SENTENCES)
def _not_placed(text: str) -> frozenset[str]:
    """Terms of the words before which no preposition of place stands."""
    words = _WORD.findall(text)
    placed = {at for at, word in enumerate(words) if at and words[at - 1].lower() in _PLACING}
    return frozenset(term for at, word in enumerate(words) if at not in placed for term in terms(word))


def named_in(denial: Claim) -> tuple[str, ...]:
    """Terms of what a denial says the claims are of: "reports of a strike"; names alone do not tell it."""
    return _named_in(denial.evidence[0].quote)


@lru_cache(maxsize=SENTENCES)
def _named_in(denial: str) -> tuple[str, ...]:
    match = _NAMED.search(denial)
    words = match.group(1).split() if match else []
    common = [word for word in words if word[0].islower()]
    return terms(" ".join(common or words))


@lru_cache(maxsize=SENTENCES)
def _matter_named(denial: str) -> frozenset[str]:
    """Those of these terms that tell no deed."""
    return frozenset(word for word in _named_in(denial) if not _OF_A_DEED.match(word))


def of_another_time(denial: Claim, claim: Claim) -> bool:
    """Both name years and none in common, or the denial speaks of "that year"."""
    quote = denial.evidence[0].quote
    ours, theirs = _years_in(quote), _years_in(claim.evidence[0].quote)
    return bool(theirs and ((ours and not ours & theirs) or _AT_THE_TIME.search(quote)))


@lru_cache(maxsize=SENTENCES)
def _years_in(text: str) -> frozenset[str]:
    return frozenset(_YEAR.findall(text))


def overlap(left: Claim, right: Claim) -> bool:
    """The two share words of one document: one stands within the other."""
    return left.source == right.source and left.start < right.end and right.start < left.end
