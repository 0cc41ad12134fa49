"""What can be looked at: the flags, the sources at their places, the claims, what did not ground, the briefing."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from factcheck.serve.filters import Filter
from factcheck.serve.flag import list_sides
from factcheck.serve.listing import list_choices, list_claims, list_disputed, list_flags, list_ungrounded
from factcheck.serve.pages import fill
from factcheck.serve.source import mark_claim, mark_side, show_extract
from factcheck.serve.standing import tell_former, tell_notes
from factcheck.store import PDF_NAME

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

    from factcheck.serve.answers import Answers
    from factcheck.serve.desk import View
    from factcheck.serve.source import Marking


class Reading:
    """The pages that change nothing."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers

    def routes(self) -> list[Route]:
        """What can be asked for."""
        return [
            Route("/", self.begin),
            Route("/flags", self.show_flags),
            Route("/flags/{id}", self.show_flag),
            Route("/sources/{label}", self.show_source),
            Route("/claims", self.show_claims),
            Route("/ungrounded", self.show_ungrounded),
            Route("/former", self.show_former),
            Route("/briefing", self.show_briefing),
            Route("/briefing.pdf", self.send_briefing),
            Route("/help", self.show_help),
        ]

    async def begin(self, request: Request) -> Response:
        """The first flag that waits, else the list."""
        view = self._answers.desk.look()
        waiting = next((one.id for one in view.report.inconsistencies if one.id in view.waiting), "")
        return self._answers.go(f"/flags/{waiting}" if waiting else "/flags")

    async def show_flags(self, request: Request) -> Response:
        """The flags among what was chosen."""
        view, chosen = self._answers.desk.look(), Filter.read(request.query_params)
        frame = self._answers.frame("flags", view, request)
        rows = list_flags(view, chosen, page_of(request))
        return fill("list.html", frame, rows=rows, chosen=chosen, choices=list_choices(view))

    async def show_flag(self, request: Request) -> Response:
        """One flag."""
        return self._answers.flag(request, Filter.read(request.query_params))

    async def show_source(self, request: Request) -> Response:
        """A source's text at the place that a flag or a claim rests on."""
        view, asked = self._answers.desk.look(), request.query_params
        reference = view.reference
        ids = {label: id_ for id_, label in reference.labels.sources.items()}
        source = ids.get(request.path_params["label"])
        if source is None:
            raise HTTPException(404, "There is no such source in the report.")
        document = reference.documents.get(source)
        first = number_of(asked.get("from", ""))
        markings = find_markings(view, asked, source)
        return fill(
            "source.html",
            self._answers.frame("", view, request),
            source=reference.source(source),
            extract=show_extract(document, markings, first) if document else None,
            chosen=Filter.read(asked),
            back=asked.get("flag", "") if asked.get("flag", "") in view.found else "",
            back_label=reference.labels.keys.get(asked.get("flag", ""), ""),
            asked=urlencode({name: asked[name] for name in ("flag", "side", "claim") if name in asked}),
        )

    async def show_claims(self, request: Request) -> Response:
        """The claims with their counterclaims, or all claims of a source."""
        view, source = self._answers.desk.look(), request.query_params.get("source", "")
        wants_all = bool(source) or request.query_params.get("which") == "all"
        return fill(
            "claims.html",
            self._answers.frame("claims", view, request),
            rows=list_claims(view, source, page_of(request)) if wants_all else None,
            cards=None if wants_all else list_disputed(view, page_of(request)),
            source=source,
            labels=tuple(view.reference.labels.sources.values()),
        )

    async def show_ungrounded(self, request: Request) -> Response:
        """What was drafted and is in no document."""
        view = self._answers.desk.look()
        frame = self._answers.frame("ungrounded", view, request)
        return fill("ungrounded.html", frame, rows=list_ungrounded(view, page_of(request)))

    async def show_former(self, request: Request) -> Response:
        """Decisions and notes on what is found no more."""
        view = self._answers.desk.look()
        frame = self._answers.frame("former", view, request)
        return fill(
            "former.html", frame, former=tell_former(view.report.orphaned), notes=tell_notes(view.report.remarks)
        )

    async def show_briefing(self, request: Request) -> Response:
        """How far the briefing is."""
        view = self._answers.desk.look()
        return fill(
            "briefing.html",
            self._answers.frame("briefing", view, request),
            there=(self._answers.desk.folder / PDF_NAME).is_file(),
            is_old=self._answers.press.printing.version != view.review.version,
            path=str(self._answers.desk.folder / PDF_NAME),
        )

    async def send_briefing(self, request: Request) -> Response:
        """The PDF as it lies on the disk, to be kept: a browser's own viewer of PDFs needs what our policy forbids."""
        path = self._answers.desk.folder / PDF_NAME
        if not path.is_file():
            raise HTTPException(404, "There is no PDF yet.")
        return FileResponse(path, media_type="application/pdf", filename=PDF_NAME)

    async def show_help(self, request: Request) -> Response:
        """The keys, and what becomes of a decision."""
        return fill("help.html", self._answers.frame("help", self._answers.desk.look(), request))


def find_markings(view: View, asked: Mapping[str, str], source: str) -> tuple[Marking, ...]:
    """What is to be marked in a source: the side of a flag or the evidence of a claim that the address names."""
    labels = view.reference.labels
    if found := view.found.get(asked.get("flag", "")):
        sides = list_sides(found, view.reference)
        nth = (number_of(asked.get("side", "")) or 0) - 1
        if 0 <= nth < len(sides) and sides[nth].source == source:
            return mark_side(sides[nth], found.kind, labels)
    claim = labels.claim(labels.claim_ids.get(asked.get("claim", ""), ""))
    return mark_claim(claim) if claim and claim.source == source else ()


def page_of(request: Request) -> int:
    """The page of a list that an address names."""
    return number_of(request.query_params.get("page", "")) or 1


def number_of(text: str) -> int | None:
    """A number from 1 that an address names; None where it names none."""
    return int(text) if text.isascii() and text.isdecimal() and 0 < len(text) < 8 else None
