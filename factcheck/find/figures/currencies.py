"""Currencies: their signs, codes and names. A dollar without a country is the US dollar; nothing is converted."""

from __future__ import annotations

from .numerals import SCALES
from .tokens import Tokens, hyphen_at
from .units import Measured, Unit

_SIGNS = {
    "$": "USD", "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "HK$": "HKD",
    "S$": "SGD", "R$": "BRL", "NT$": "TWD", "€": "EUR", "£": "GBP", "¥": "JPY", "₽": "RUB", "₹": "INR", "₴": "UAH",
    "₩": "KRW", "₪": "ILS", "₺": "TRY", "₦": "NGN", "₫": "VND", "฿": "THB",
}  # fmt: skip
_SIGNS |= {f"${sign[:-1]}": code for sign, code in _SIGNS.items() if sign.endswith("$")}  # $US is Australian for US$
_SIGNS |= {f"${code}": code for code in ("USD", "AUD", "NZD", "HKD", "CAD")}
_CODES = frozenset(
    "USD EUR GBP JPY CHF AUD CAD NZD CNY RMB HKD SGD SEK NOK DKK ISK RUB UAH PLN CZK HUF RON BGN INR PKR BDT LKR "
    "NPR AFN IRR IQD ILS SAR AED QAR KWD OMR BHD JOD LBP SYP EGP LYD TND DZD NGN GHS KES UGX TZS ZAR ETB BRL ARS "
    "CLP MXN UYU VND THB MYR IDR KRW TWD KZT UZS AMD AZN BYN RSD".split()
)
_LETTERS = {"Rs": "INR", "Tk": "BDT"}
"""Abbreviations before the number that are no ISO codes."""

PREFIXES = _CODES | _LETTERS.keys()
"""Words that may name a currency before a number."""

_NAMES = {
    "dollar": "USD", "euro": "EUR", "pound": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rouble": "RUB",
    "ruble": "RUB", "rupee": "INR", "franc": "CHF", "rand": "ZAR", "zloty": "PLN", "forint": "HUF", "hryvnia": "UAH",
    "shekel": "ILS", "riyal": "SAR", "rial": "IRR", "dirham": "AED", "baht": "THB", "ringgit": "MYR", "rupiah": "IDR",
    "taka": "BDT", "afghani": "AFN", "naira": "NGN", "cedi": "GHS", "birr": "ETB", "tenge": "KZT", "koruna": "CZK",
    "lira": "TRY", "peso": "MXN", "krona": "SEK", "krone": "NOK", "bitcoin": "BTC", "dinar": "", "shilling": "",
}  # fmt: skip
"""Where a name is used by several countries the largest is meant unless an adjective says otherwise; "" if none is."""
_PLURALS = {"kronor": "krona", "kroner": "krone", "hryvnias": "hryvnia", "koruny": "koruna", "korun": "koruna"}
_FOREIGN = {
    "рублей": "RUB", "рубля": "RUB", "рубль": "RUB", "руб": "RUB", "долларов": "USD", "доллара": "USD", "евро": "EUR",
    "dólares": "USD", "reais": "BRL",
}  # fmt: skip
_PARTS = {
    "cent": "USD",
    "cents": "USD",
    "pence": "GBP",
    "penny": "GBP",
    "kopecks": "RUB",
    "eurocent": "EUR",
    "paise": "INR",
}
_COUNTRIES = {
    "us": "USD", "u.s.": "USD", "american": "USD", "australian": "AUD", "canadian": "CAD", "singapore": "SGD",
    "taiwan": "TWD", "swiss": "CHF", "cfa": "XOF", "danish": "DKK", "norwegian": "NOK", "swedish": "SEK",
    "icelandic": "ISK", "pakistani": "PKR", "indian": "INR", "nepalese": "NPR", "egyptian": "EGP", "syrian": "SYP",
    "lebanese": "LBP", "sudanese": "SDG", "turkish": "TRY", "mexican": "MXN", "argentine": "ARS", "chilean": "CLP",
    "colombian": "COP", "philippine": "PHP", "cuban": "CUP", "iraqi": "IQD", "kuwaiti": "KWD", "jordanian": "JOD",
    "serbian": "RSD", "algerian": "DZD", "tunisian": "TND", "libyan": "LYD", "saudi": "SAR", "qatari": "QAR",
    "omani": "OMR", "iranian": "IRR", "kenyan": "KES", "ugandan": "UGX", "tanzanian": "TZS", "somali": "SOS",
    "russian": "RUB", "belarusian": "BYN", "czech": "CZK", "british": "GBP", "chinese": "CNY", "japanese": "JPY",
    "polish": "PLN", "uae": "AED", "emirati": "AED", "hungarian": "HUF", "ukrainian": "UAH", "afghan": "AFN",
    "sri lankan": "LKR", "new zealand": "NZD", "hong kong": "HKD", "south african": "ZAR", "south korean": "KRW",
}  # fmt: skip
_WEIGHED = frozenset(("of", "heavier", "lighter", "overweight"))
_WEIGHING = frozenset("weigh weighs weighed weighing lost gained lose gain lift lifted".split())
_SCREENS = frozenset("240 360 480 576 720 1080 1440 2160 4320".split())
"""Lines of a screen: 1080p is no price."""
_PAID = frozenset("note notes coin coins fine fines bill bills fee prize bet damage damages debt debts".split())
_LARGE_SCALES = frozenset("m mn mln million b bn bln billion tn trn trillion".split())
_BEHIND_A_SUM = frozenset("to in from for of and or was is were had has on into at last this each more less".split())
"""Words that follow a sum, and not a verb with its object."""
_POUND = Unit("measure", "kg", 0.45359237, "pound", "pounds")


def read_prefix(tokens: Tokens, index: int) -> tuple[Unit, int] | None:
    """The currency whose sign or code stands at `index`, and the index of the number behind it."""
    token, end = tokens[index], index + 1
    if token.kind == "sign" and token.text in _SIGNS:
        unit = Unit("money", _SIGNS[token.text], sign=token.text)
    elif token.text in _CODES or token.text in _LETTERS:
        unit = Unit("money", _iso(token.text), sign=f"{token.text} ")
        end += tokens[end].text == "." and tokens[end].gap == ""
    else:
        return None
    return (unit, end) if tokens[end].gap != "\n" else None


def read_currency(tokens: Tokens, index: int, start: int) -> Measured | None:
    """The currency named at `index` behind a number that begins at `start`: "euros", "Swiss francs", "-dollar", "p"."""
    hyphen = hyphen_at(tokens, index)
    at = index + 1 if hyphen else index
    token = tokens[at]
    if token.gap == "\n":
        return None
    if token.kind == "sign":
        return _sign_behind(tokens, at)
    if token.text == "p" and token.gap == "" and tokens[at - 1].text not in _SCREENS:
        return Measured(Unit("money", "GBP", 0.01, "p", "p"), at + 1, False)
    if token.text in _CODES:
        return Measured(Unit("money", _iso(token.text), 1.0, token.text, token.text), at + 1, False)
    return _named(tokens, at, start, hyphen)


def _iso(code: str) -> str:
    return _LETTERS.get(code, "CNY" if code == "RMB" else code)


def _sign_behind(tokens: Tokens, at: int) -> Measured | None:
    """As in "500 €", but not the sign of the next sum: "5,000 $6,200"."""
    sign, after = tokens[at].text, tokens[at + 1]
    if sign not in _SIGNS or (after.gap == "" and after.kind == "number"):
        return None
    return Measured(Unit("money", _SIGNS[sign], 1.0, sign, sign), at + 1, False)


def _named(tokens: Tokens, at: int, start: int, hyphen: bool) -> Measured | None:
    country, name_at = _country(tokens, at)
    name = _singular(tokens[name_at].lower)
    code = "KRW" if name == "won" and _is_korean(tokens, at, start) else _currency(name, country)
    if not code or (tokens[name_at].capital and not tokens[name_at].title and name != "euro"):
        return None
    end = name_at + 1 + (tokens[name_at + 1].lower == "sterling")
    if name == "pound" and not country and end == name_at + 1 and _is_weight(tokens, end, start, hyphen):
        return Measured(_POUND, end, hyphen)
    words = " ".join(token.text for token in tokens[at:end])
    return Measured(Unit("money", code, 0.01 if name in _PARTS else 1.0, words, words), end, hyphen)


def _is_korean(tokens: Tokens, at: int, start: int) -> bool:
    """As in "43 billion won ($38m)"; behind a smaller number, or with an object, "won" is the verb."""
    scaled = at > start and tokens[at - 1].lower in _LARGE_SCALES
    behind = tokens[at + 1]
    return scaled and (behind.kind in ("mark", "pad") or behind.gap == "\n" or behind.lower in _BEHIND_A_SUM)


def _country(tokens: Tokens, at: int) -> tuple[str, int]:
    """The code that an adjective before the name gives, and where the name stands."""
    for length in (2, 1):
        code = _COUNTRIES.get(" ".join(token.lower for token in tokens[at : at + length]))
        if code and tokens[at + length].gap == " ":
            return code, at + length
    return "", at


def _currency(name: str, country: str) -> str:
    """The code of a name; a currency that belongs to no one country keeps its name, which is no ISO code."""
    if name in _FOREIGN or name in _PARTS:
        return _FOREIGN.get(name) or _PARTS[name]
    return (country or _NAMES[name] or name) if name in _NAMES else ""


def _singular(name: str) -> str:
    return _PLURALS.get(name) or (name[:-1] if name.endswith("s") and name[:-1] in _NAMES else name)


def _is_weight(tokens: Tokens, end: int, start: int, hyphen: bool) -> bool:
    """Pounds weigh behind a verb of weighing, before "of", and joined by a hyphen to what is not paid."""
    if hyphen:
        return tokens[end].lower not in _PAID and tokens[end - 3].lower not in SCALES
    return tokens[end].lower in _WEIGHED or any(token.lower in _WEIGHING for token in tokens[start - 3 : start])
