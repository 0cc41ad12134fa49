"""The exports: the same report for spreadsheets, editors, web pages and other programs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.models import Document
    from factcheck.report import Report

FORMATS = ("csv", "xlsx", "markdown", "docx", "html", "claimreview", "annotations", "json")


@dataclass(frozen=True, slots=True)
class Material:
    """What an export is made from."""

    report: Report
    documents: Mapping[str, Document] = field(default_factory=dict)
    """The sources' texts by the source's id; empty where neither they were kept nor their folder was named."""


def export_report(material: Material, name: str) -> dict[str, bytes]:
    """The files of one format, by their names.

    Raises:
        UsageError: there is no such format, or it needs the sources' texts and they were not given.
    """
    match name:
        case "csv":
            from factcheck.render.export.csv_files import write_csv

            return write_csv(material.report)
        case "xlsx":
            from factcheck.render.export.workbook import write_workbook

            return {"briefing.xlsx": write_workbook(material.report)}
        case "markdown":
            from factcheck.render.export.markdown import write_markdown

            return {"briefing.md": write_markdown(material.report).encode()}
        case "docx":
            from factcheck.render.export.working_copy import write_docx

            return {"briefing.docx": write_docx(material.report)}
        case "html":
            from factcheck.render.export.marked_texts import write_marked_texts

            return {"sources.html": write_marked_texts(material).encode()}
        case "claimreview":
            from factcheck.render.export.claimreview import write_claim_reviews

            return {"claimreview.json": write_claim_reviews(material.report).encode()}
        case "annotations":
            from factcheck.render.export.annotations import write_annotations

            return {"annotations.json": write_annotations(material).encode()}
        case "json":
            from factcheck.report import json_schema

            return {"report.json": material.report.to_json().encode(), "report.schema.json": json_schema().encode()}
    raise UsageError(f"There is no format {name}.", f"Formats: {', '.join(FORMATS)}.")
