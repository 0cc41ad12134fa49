from __future__ import annotations

import pytest
from lxml import html

from factcheck.read.html.hidden import is_hidden


@pytest.mark.parametrize(
    "attributes",
    [
        "hidden",
        'hidden="hidden"',
        'aria-hidden="true"',
        'style="display:none"',
        'style="color: red; DISPLAY : NONE !important;"',
        'style="visibility:hidden"',
        'style="opacity:0"',
        'style="opacity: 0.0;"',
        'style="font-size:0"',
        'style="font-size:1px"',
        'style="font-size: .1em"',
        'style="width:0;height:0;overflow:hidden"',
        'style="position:absolute; left:-9999px"',
        'style="text-indent:-5000px"',
        'style="clip: rect(0 0 0 0)"',
        'style="clip-path: inset(50%)"',
        'style="color:#fff;background:#FFFFFF"',
        'style="color:transparent"',
        'class="note sr-only"',
        'class="screen-reader-text"',
    ],
)
def test_an_element_out_of_sight_is_hidden(attributes):
    assert is_hidden(html.fragment_fromstring(f"<p {attributes}>x</p>").attrib)


@pytest.mark.parametrize(
    "attributes",
    [
        "",
        'class="hidden-gems"',
        'aria-hidden="false"',
        'style="display:block"',
        'style="opacity:0.9"',
        'style="font-size:10px"',
        'style="font-size:0.9em"',
        'style="width:100%"',
        'style="max-width:05px"',
        'style="left:-9px"',
        'style="margin-left:-20px"',
        'style="color:#fff;background:#000"',
        'style="color:white"',
        'style="background-color:transparent"',
        'style="' + "x:y;" * 20_000 + '"',
    ],
)
def test_an_element_in_sight_is_not(attributes):
    assert not is_hidden(html.fragment_fromstring(f"<p {attributes}>x</p>").attrib)
