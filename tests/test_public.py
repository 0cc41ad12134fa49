from __future__ import annotations

import datetime as dt
import subprocess
import sys

import pytest

import factcheck


@pytest.mark.parametrize("name", factcheck.__all__)
def test_every_public_name_is_there(name):
    assert getattr(factcheck, name) is not None


def test_the_finders_are_used_as_functions_of_a_text():
    found = factcheck.find_dates("The dam burst on Tuesday.", dt.date(2022, 6, 15))
    assert [(hit.quote, hit.value.start) for hit in found] == [("Tuesday", dt.date(2022, 6, 14))]
    assert factcheck.compare_names("Edda Malmgren", "Mrs Malmgren").verdict == "same"


def test_a_name_that_is_not_public_is_an_attribute_error():
    with pytest.raises(AttributeError, match="find_nothing"):
        _ = factcheck.find_nothing


def test_importing_the_package_imports_no_finder():
    code = "import sys, factcheck; print(any(name.startswith('factcheck.') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"
