"""One folder from its files to its PDF, in a process of its own: `python -m benchmarks.end_to_end FOLDER`."""

from __future__ import annotations

import json
import resource
import sys
import tempfile
import time
from pathlib import Path


def measure(folder: Path) -> dict[str, float]:
    """Seconds for the imports, for the report and for its files, and the peak of memory in MB."""
    begun = time.perf_counter()
    from factcheck.extract.rules import RulesExtractor
    from factcheck.pipeline import Assignment, make_report
    from factcheck.publish import publish_report
    from factcheck.render import render_pdf
    from factcheck.store import hold_report

    render_pdf("<!DOCTYPE html><title>Trial</title><p>Trial.</p>", "{}")  # weasyprint is imported at the first page
    imported, used = time.perf_counter(), processor_seconds()
    report, _ = make_report(Assignment(folder, folder.name), RulesExtractor(), lambda _done, _total, _note: None)
    made = time.perf_counter()
    with tempfile.TemporaryDirectory() as place, hold_report(Path(place), "benchmark") as held:
        publish_report(report, held)
    written = time.perf_counter()
    return {
        "imports": imported - begun,
        "report": made - imported,
        "files": written - made,
        "processor": processor_seconds() - used,
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "sources": len(report.sources),
        "words": sum(source.words for source in report.sources),
        "claims": len(report.claims),
        "inconsistencies": len(report.inconsistencies),
    }


def processor_seconds() -> float:
    """Seconds of processor that this process and its children have used; a busy machine does not change them much."""
    return sum(
        usage.ru_utime + usage.ru_stime
        for usage in (resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN))
    )


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))))
