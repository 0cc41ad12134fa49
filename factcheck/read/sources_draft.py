"""What `factcheck sources` writes: a table for every source, with what was found, what is missing, and room for both.

Every line is a comment until a person takes the mark away: what was found goes on being the file's own word, with its
origin, and not the user's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from factcheck.models import Document, Source
from factcheck.read.imprint import FIELDS
from factcheck.read.sources_file import DAY_KEYS, FILE_NAME

HEAD = f"""# {FILE_NAME}: what is known of the sources in this folder.
# A line that begins with "#" only tells what the program found, and where. Take the "# " away to say it yourself:
# what you say goes before everything that the files say. Lines that you do not need may go.
# reliability (A reliable ... E unreliable, F cannot be judged) and credibility (1 confirmed ... 5 improbable, 6 cannot
# be judged) are the Admiralty scale; only people set them.
# A table named after a zip file or a list (["wire.zip"]) holds for everything in it that says nothing itself.
"""
PAD = 24
"""Columns of a key and its value before the remark on them."""
DELETE = "\x7f"


def draft_sources(documents: Iterable[Document], known: Iterable[str]) -> tuple[str, tuple[Source, ...]]:
    """Tables for the sources that have none yet, as text, and which sources these are."""
    stated = set(known)
    sources = (document.source for document in documents)
    new = tuple(source for source in sources if not stated & {source.path, *source.also_at})
    return "".join(f"\n{_table(source)}" for source in new), new


def missing_of(source: Source) -> tuple[str, ...]:
    """The names of what is not known of a source; that nothing says that it was changed is nothing missing."""
    known = source.model_dump()
    return tuple(name for name in FIELDS if not known[name] and name != "updated")


def _table(source: Source) -> str:
    return "\n".join((f"[{quoted(source.path)}]", *_lines(source))) + "\n"


def _lines(source: Source) -> Iterator[str]:
    known = source.model_dump()
    for name in FIELDS:
        value, origin = known[name], source.origins.get(name)
        if value:
            shown = str(value) if name in DAY_KEYS else quoted(str(value))
            yield f"{f'# {name} = {shown}':<{PAD}}  # from: {origin or 'not known'}"
        else:
            empty = "2000-12-31" if name in DAY_KEYS else '""'
            yield f"{f'# {name} = {empty}':<{PAD}}  # not found{': a day like this' if name in DAY_KEYS else ''}"
    yield '# reliability = ""\n# credibility = ""'
    yield from (f"# read also as {quoted(path)}" for path in source.also_at)
    yield from (f"# note: {quoted(remark)}" for remark in source.remarks)


def quoted(text: str) -> str:
    """The text as a TOML string on one line."""
    return json.dumps(text, ensure_ascii=False).replace(DELETE, "\\u007f")
