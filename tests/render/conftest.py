"""The sample briefing, laid out once for all tests: a PDF takes seconds."""

from __future__ import annotations

import pytest

from factcheck.render import make_briefing_view, render_html, render_pdf
from tests.render.sample import make_sample


@pytest.fixture(scope="session", name="sample_html")
def _sample_html() -> str:
    return render_html(make_briefing_view(make_sample()))


@pytest.fixture(scope="session", name="sample_pdf")
def _sample_pdf(sample_html: str) -> bytes:
    return render_pdf(sample_html, make_sample().to_json())
