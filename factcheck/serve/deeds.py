"""What can be done: decide, note, take back, write the briefing. Each answers with where to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.routing import Route

from factcheck.errors import FactcheckError
from factcheck.serve.answers import flag_of, status_of_trouble, with_line
from factcheck.serve.filters import Filter, find_steps
from factcheck.serve.forms import read_form
from factcheck.serve.recording import Deed, record_decision, record_remark, record_undo

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from factcheck.serve.answers import Answers


class Deeds:
    """The forms that change something."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers

    def routes(self) -> list[Route]:
        """What can be done."""
        return [
            Route("/flags/{id}/decide", self.decide, methods=["POST"]),
            Route("/flags/{id}/note", self.note, methods=["POST"]),
            Route("/undo", self.undo, methods=["POST"]),
            Route("/briefing/write", self.write_briefing, methods=["POST"]),
        ]

    async def decide(self, request: Request) -> Response:
        """Records a decision and goes on to the next flag that waits."""
        said = await read_form(request)
        chosen, id_ = Filter.read(said), request.path_params["id"]
        deed = Deed(id_, said.get("version", ""), self._answers.clock())
        try:
            view = record_decision(self._answers.desk, deed, said)
        except FactcheckError as trouble:
            return self._answers.not_taken(request, said, trouble)
        following = find_steps(view, chosen, id_).next_open
        path = f"/flags/{following}" if following else "/flags"
        return self._answers.go(path + with_line(chosen, view))

    async def note(self, request: Request) -> Response:
        """Records a note without a decision, and stays."""
        said = await read_form(request)
        deed = Deed(request.path_params["id"], said.get("version", ""), self._answers.clock())
        try:
            view = record_remark(self._answers.desk, deed, said.get("note", "").strip())
        except FactcheckError as trouble:
            return self._answers.not_taken(request, said, trouble)
        return self._answers.go(f"/flags/{deed.flag}" + with_line(Filter.read(said), view))

    async def undo(self, request: Request) -> Response:
        """Takes the last decision back and goes to what it was on."""
        said = await read_form(request)
        last = self._answers.desk.look().last_own
        try:
            view = record_undo(self._answers.desk, said.get("line", ""), self._answers.clock())
        except FactcheckError as trouble:
            return self._answers.refuse(request, trouble, status_of_trouble(trouble))
        id_ = flag_of(last, view)
        return self._answers.go((f"/flags/{id_}" if id_ else "/former") + with_line(Filter.read(said), view))

    async def write_briefing(self, request: Request) -> Response:
        """Begins to write the briefing."""
        await read_form(request)
        await self._answers.press.start(self._answers.desk.look().review.version)
        return self._answers.go("/briefing")
