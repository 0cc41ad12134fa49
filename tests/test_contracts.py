from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.noun import write_schema
from tests.make_schemas import CONTRACTS


@pytest.mark.parametrize("name", CONTRACTS)
def test_the_committed_schema_is_the_models(name: str, root: Path) -> None:
    committed = (root / "docs" / f"{name}.schema.json").read_text(encoding="utf-8")
    assert committed == write_schema(CONTRACTS[name]), "the models have changed: `make schema` writes the schema anew"
