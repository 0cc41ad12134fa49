"""The briefing: HTML from templates/, then PDF."""

from __future__ import annotations

from factcheck.render.briefing import Briefing
from factcheck.render.html import render_html
from factcheck.render.look import Look
from factcheck.render.pdf import find_missing_fonts, render_pdf
from factcheck.render.view import make_briefing_view

__all__ = ["Briefing", "Look", "find_missing_fonts", "make_briefing_view", "render_html", "render_pdf"]
