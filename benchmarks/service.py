"""What waiting for a service costs, as ratios to the ideal: `python -m benchmarks.service`.

A loopback endpoint answers every question after 300 ms. The ideal is what nobody could beat: as many waves as are
needed at that concurrency, or as many seconds as the limit takes. What is above it is ours and this machine's load.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable
from math import ceil
from pathlib import Path

from factcheck.extract.extractor import Reading
from factcheck.extract.model import open_model_extractor
from factcheck.llm import EndpointModel
from factcheck.models import Document
from factcheck.read import read_folder
from factcheck.split import split_document
from tests.llm.asking import GOOD, Count, prompt, settings_for
from tests.llm.server import Asked, FaultServer, Sent, reads, says, status

ROOT = Path(__file__).resolve().parent.parent
LATENCY = 0.3
PER_SECOND = 4


def main() -> None:
    """Prints every figure beside its ideal."""
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; answers after {LATENCY * 1000:.0f} ms")
    folder = Path(os.environ.get("FACTCHECK_SEEDS") or ROOT.parent / "shared" / "seeds")
    print_documents(folder if folder.is_dir() else ROOT / "examples" / "harbour")
    for concurrency in (8, 16, 32):
        print_calls(200, concurrency)
    print_limited(40)


def print_documents(folder: Path) -> None:
    """Five documents from the first question to the last proposal; the first question goes ahead alone."""
    documents = [one for one in read_folder(folder) if isinstance(one, Document)][:5]
    readings = [Reading(document, split_document(document)) for document in documents]
    with FaultServer(otherwise=reads) as server:
        server.latency = LATENCY
        extractor = open_model_extractor(settings_for(server.url, no_cache=True))
        taken = seconds(lambda: extractor.extract(readings, lambda done, total, note: None))
        calls = len(server.log)
    tell(f"{len(readings)} documents, {calls} calls, at 8 at once", taken, 2 * LATENCY, "one ahead, then the others")
    print(f"{'':<44}{taken - 2 * LATENCY:>7.2f} s of work; promised: below 1")


def print_calls(calls: int, concurrency: int) -> None:
    """One question, and then many short ones at once."""
    with FaultServer(otherwise=says(GOOD)) as server:
        server.latency = LATENCY
        taken = seconds(lambda: ask_all(server, calls, concurrency))
    waves = LATENCY * (1 + ceil(calls / concurrency))
    tell(f"{calls} calls at {concurrency} at once", taken, waves, "promised at 16: at most 1.10")


def print_limited(calls: int) -> None:
    """Under a limit of so many calls a second; every call is answered in the end."""
    answer, turned_away = limited()
    with FaultServer(otherwise=answer) as server:
        taken = seconds(lambda: ask_all(server, calls, 8))
    away = turned_away()
    tell(f"{calls} calls at {PER_SECOND} a second", taken, calls / PER_SECOND, f"{away} turned away, none lost")


def ask_all(server: FaultServer, calls: int, concurrency: int) -> None:
    """Asks so many questions; one that stays unanswered ends the measurement."""
    with tempfile.TemporaryDirectory() as folder:
        settings = settings_for(server.url, concurrency=concurrency, cache=Path(folder))
        model = EndpointModel(settings)

        async def wave() -> None:
            async with model:
                await model.ask(prompt("first"), Count)
                await asyncio.gather(*(model.ask(prompt(str(number)), Count) for number in range(calls)))

        asyncio.run(wave())


def limited() -> tuple[Callable[[Asked], Sent], Callable[[], int]]:
    """An endpoint that answers so many questions in any second, and how many it turned away."""
    served: deque[float] = deque()
    lock, away = threading.Lock(), [0]

    def answer(asked: Asked) -> Sent:
        with lock:
            now = time.monotonic()
            while served and now - served[0] > 1.0:
                served.popleft()
            if len(served) >= PER_SECOND:
                away[0] += 1
                return status(429)(asked)
            served.append(now)
        return says(GOOD)(asked)

    return answer, lambda: away[0]


def seconds(work: Callable[[], object]) -> float:
    """How long it takes, after everything was imported."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def tell(what: str, taken: float, ideal: float, note: str) -> None:
    """Prints one figure."""
    print(f"{what:<44}{taken:>7.2f} s, ideal {ideal:.2f}: {taken / ideal:.2f}   {note}")


if __name__ == "__main__":
    with FaultServer(otherwise=says(GOOD)) as warm:
        ask_all(warm, 2, 2)
    main()
