"""One frozen `Settings` from flags, environment and `factcheck.toml`, in this order.

The only reader of the environment.
"""

from __future__ import annotations

import datetime as dt
import difflib
import os
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

import platformdirs

from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

CONFIG_NAME: Final = "factcheck.toml"
LANGUAGE: Final = "English"
"""In which a model writes its statements unless the user says otherwise."""
RULES: Final = "rules"
"""`--model rules` asks for the embedded extractor although a model is configured."""
_YES, _NO = ("1", "true", "yes", "on"), ("0", "false", "no", "off")
_SERVICE_ENDINGS: Final = ("_API_KEY", "_BASE_URL", "_ENDPOINT", "_HOST")


class Secret:
    """A key that shows itself only when asked for by name."""

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The key itself; it goes into one request header and nowhere else."""
        return self._value

    def __repr__(self) -> str:
        return "Secret(***)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._value == other._value

    def __hash__(self) -> int:
        return hash(self._value)


class ServiceVariables:
    """The environment's variables that name services and their keys; its repr shows names only."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._values = {name: text.strip() for name, text in environ.items() if name.endswith(_SERVICE_ENDINGS)}

    def get(self, name: str) -> str:
        """The variable without white space around it; an empty variable is an unset one."""
        return self._values.get(name, "")

    def secret(self, name: str) -> Secret | None:
        """The variable as a key, None where it is not set."""
        value = self.get(name)
        return Secret(value) if value else None

    def __repr__(self) -> str:
        return f"ServiceVariables({', '.join(sorted(name for name, text in self._values.items() if text))})"


@dataclass(frozen=True)
class Flags:
    """What the command line said; None where it said nothing."""

    model: str | None = None
    base_url: str | None = None
    concurrency: int | None = None
    timeout: float | None = None
    max_calls: int | None = None
    max_cost: float | None = None
    cache: Path | None = None
    no_cache: bool | None = None
    prompts: Path | None = None
    language: str | None = None
    local_only: bool | None = None
    folder: Path | None = None
    """The folder of sources: no configuration is ever read from inside it."""


@dataclass(frozen=True)
class Settings:
    """Everything that a run can be told, settled."""

    model: str | None = None
    """`provider/name`; None for the embedded extractor."""
    base_url: str | None = None
    """Address of a chat-completions endpoint that stands in for the provider's own."""
    api_key: Secret | None = field(default=None, repr=False)
    """FACTCHECK_API_KEY, which goes before the provider's own variable."""
    concurrency: int = 8
    """Requests that may be under way at once."""
    timeout: float = 600.0
    """Seconds that one request may take, by our own clock."""
    max_calls: int | None = None
    max_cost: float | None = None
    """US dollars."""
    cache: Path = field(default_factory=lambda: Path(platformdirs.user_cache_dir("factcheck")))
    """Folder of the answer cache."""
    no_cache: bool = False
    prompts: Path | None = None
    """Folder whose prompt files go before the bundled ones."""
    language: str = LANGUAGE
    """In which a model writes statements and questions; quotes stay in their document's."""
    local_only: bool = False
    """Refuse every endpoint that is not on this machine."""
    service: ServiceVariables = field(default_factory=lambda: ServiceVariables({}))
    """Variables of the providers: keys, addresses."""


def load_settings(flags: Flags, environ: Mapping[str, str] | None = None, config: Path | None = None) -> Settings:
    """The settings of this run: a flag goes before the environment, the environment before the file.

    Raises:
        UsageError: an unknown key, a value that makes no sense, or a configuration file inside the folder of sources.
    """
    environ = os.environ if environ is None else environ
    path = _config_path(config, flags.folder)
    written = _read_config(path) if path else {}
    chosen: dict[str, object] = {}
    for name, parse in _FIELDS.items():
        said = _first_said(name, getattr(flags, name), environ, written)
        if said is not None:
            value, where = said
            base = path.parent if path and where == str(path) else Path()
            chosen[name] = parse(value, f"`{name}` ({where})", base)
    if chosen.get("model") == RULES:
        del chosen["model"]
    service = ServiceVariables(environ)
    return Settings(**chosen, api_key=service.secret("FACTCHECK_API_KEY"), service=service)  # type: ignore[arg-type]  # each value went through its field's parser


def _first_said(
    name: str, flag: object, environ: Mapping[str, str], written: Mapping[str, tuple[object, str]]
) -> tuple[object, str] | None:
    variable = f"FACTCHECK_{name.upper()}"
    if flag is not None:
        return flag, f"--{name.replace('_', '-')}"
    if environ.get(variable, "").strip():
        return environ[variable].strip(), variable
    return written.get(name)


def _config_path(config: Path | None, folder: Path | None) -> Path | None:
    if config is not None:
        if not config.is_file():
            raise UsageError(f"There is no configuration file {config}.")
        if _inside(config, folder):
            raise UsageError(f"{config} lies inside the folder of sources.", "Sources cannot configure a run: move it.")
        return config
    candidates = (Path.cwd() / CONFIG_NAME, Path(platformdirs.user_config_dir("factcheck")) / CONFIG_NAME)
    return next((path for path in candidates if path.is_file() and not _inside(path, folder)), None)


def _inside(path: Path, folder: Path | None) -> bool:
    return folder is not None and path.resolve().is_relative_to(folder.resolve())


def _read_config(path: Path) -> dict[str, tuple[object, str]]:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"{path} is not readable TOML.", str(error)) from error
    for key in table:
        if key not in _FIELDS:
            raise UsageError(f"{path} holds an unknown key `{key}`.", _unknown_hint(key))
    return {key: (value, str(path)) for key, value in table.items()}


def _unknown_hint(key: str) -> str:
    if "key" in key:
        return "Keys belong into the environment (FACTCHECK_API_KEY, OPENAI_API_KEY ...), not into a file."
    near = difflib.get_close_matches(key, _FIELDS, n=1)
    return f"Did you mean `{near[0]}`?" if near else f"Known keys: {', '.join(_FIELDS)}."


def read_source_date(environ: Mapping[str, str] = os.environ) -> dt.datetime | None:
    """The moment that SOURCE_DATE_EPOCH names, in seconds since 1970; None where it names none.

    Raises:
        UsageError: it is set and no number.
    """
    text = environ.get("SOURCE_DATE_EPOCH", "").strip()
    try:
        return dt.datetime.fromtimestamp(int(text), dt.UTC) if text else None
    except (ValueError, OverflowError, OSError) as error:
        raise UsageError("SOURCE_DATE_EPOCH must be seconds since 1970, as a whole number.") from error


# ---------------------------------------------------------------------------------- one parser for each field


def _text(value: object, where: str, _base: Path) -> str:
    if isinstance(value, str) and value.strip():
        return value.strip()
    raise UsageError(f"{where} must be a text.")


def _flag(value: object, where: str, _base: Path) -> bool:
    word = str(value).lower()
    if word in _YES + _NO:
        return word in _YES
    raise UsageError(f"{where} must be true or false.")


def _path(value: object, where: str, base: Path) -> Path:
    if isinstance(value, (str, Path)) and str(value):
        return base / Path(value).expanduser()
    raise UsageError(f"{where} must be a path.")


def _existing(value: object, where: str, base: Path) -> Path:
    path = _path(value, where, base)
    if path.is_dir():
        return path
    raise UsageError(f"{where}: there is no folder {path}.")


def _number(low: float, high: float, *, whole: bool) -> Callable[[object, str, Path], float]:
    def parse(value: object, where: str, _base: Path) -> float:
        try:
            number = int(str(value)) if whole else float(str(value))
        except ValueError:
            raise UsageError(f"{where} must be a {'whole ' if whole else ''}number.") from None
        if isinstance(value, bool) or not low <= number <= high:
            raise UsageError(f"{where} must lie between {low:g} and {high:g}.")
        return number

    return parse


_FIELDS: Final[dict[str, Callable[[object, str, Path], object]]] = {
    "model": _text,
    "base_url": _text,
    "concurrency": _number(1, 64, whole=True),
    "timeout": _number(0.01, 86_400, whole=False),
    "max_calls": _number(0, 1_000_000, whole=True),
    "max_cost": _number(0, 1_000_000, whole=False),
    "cache": _path,
    "no_cache": _flag,
    "prompts": _existing,
    "language": _text,
    "local_only": _flag,
}
