from __future__ import annotations

import datetime as dt
import json

import pytest
from lxml import html

from factcheck.read.html.metadata import address_date, read_imprint
from tests.read.makers import HEADLINE, article, page

DAY = dt.date(2019, 3, 4)


def imprint_of(head: str = "", body: str = "", lang: str = "en"):
    return read_imprint(html.document_fromstring(page(body or article(), head=head, lang=lang).decode()))


def json_ld(**fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(fields)}</script>'


def test_json_ld_states_the_imprint():
    imprint = imprint_of(
        json_ld(
            **{"@context": "https://schema.org", "@type": "NewsArticle", "headline": HEADLINE, "inLanguage": "en-GB"},
            datePublished="2019-03-04T08:00:00+01:00",
            dateModified="2020-01-01",
            publisher={"@type": "Organization", "name": "Harbour Gazette"},
            author=[{"name": "Mara Field"}, {"name": "Per Holm"}],
            url="https://gazette.example/quay",
        ),
        body="<p>x</p>",
        lang="",
    )
    assert (imprint.title, imprint.publisher, imprint.author) == (HEADLINE, "Harbour Gazette", "Mara Field, Per Holm")
    assert (imprint.published, imprint.published_from) == (DAY, "metadata")
    assert (imprint.url, imprint.language) == ("https://gazette.example/quay", "en")


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2019-03-04T08:00:00Z">',
        '<meta name="DC.date.issued" content="2019-03-04">',
        '<meta name="pubdate" content="Mon, 04 Mar 2019 08:00:00 GMT">',
        '<meta name="date" content="20190304">',
        '<meta itemprop="datePublished" content="March 4, 2019">',
        json_ld(**{"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": "Article", "datePublished": "2019-03-04"}]}),
        json_ld(**{"@type": ["Article", "NewsArticle"], "datePublished": "2019-03-04"}),
    ],
)
def test_the_page_states_when_it_was_published(head):
    assert (imprint_of(head).published, imprint_of(head).published_from) == (DAY, "metadata")


def test_a_time_element_of_the_article_dates_it():
    assert imprint_of(body=article('<time datetime="2019-03-04T08:00">4 March</time>')).published == DAY


def test_time_elements_of_other_stories_do_not():
    others = "".join(f'<li><time datetime="2019-03-{day:02}">{day} March</time> A story</li>' for day in range(5, 9))
    assert imprint_of(body=f"<p>Text.</p><ul>{others}</ul>").published is None


@pytest.mark.parametrize(
    "url",
    [
        "https://gazette.example/2019/03/04/quay",
        "https://gazette.example/news/2019-03-04-quay.html",
        "https://gazette.example/20190304/quay",
        "https://gazette.example/2019/mar/04/quay",
    ],
)
def test_the_address_dates_a_page_that_does_not(url):
    imprint = imprint_of(f'<link rel="canonical" href="{url}">')
    assert (imprint.published, imprint.published_from, imprint.url) == (DAY, "address", url)


@pytest.mark.parametrize(
    "url", ["https://gazette.example/2019/quay", "https://gazette.example/id/201903049", "/2019/13/04/x", None]
)
def test_an_address_without_a_day_dates_nothing(url):
    assert address_date(url) is None


@pytest.mark.parametrize(
    ("head", "why"),
    [
        ('<meta name="copyright" content="2019-03-04">', "copyright"),
        ('<meta property="article:modified_time" content="2019-03-04">', "changed then"),
        ('<meta name="date" content="03/04/2019">', "March or April"),
        (json_ld(**{"@type": "NewsArticle", "dateModified": "2019-03-04"}), "changed then"),
        (
            json_ld(
                **{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "datePublished": "2019-03-04"}]}
            ),
            "other pages",
        ),
        ('<script type="application/ld+json">{"@type": "NewsArticle", </script>', "broken"),
        (f'<script type="application/ld+json">{"[" * 100_000}</script>', "hostile"),
    ],
    ids=lambda value: value[:25],
)
def test_no_other_date_is_taken(head, why):
    assert imprint_of(head, body="<p>Text of the page.</p><footer>© 2019 Gazette</footer>").published is None, why


def test_the_title_is_the_pages_without_the_sites_name():
    assert imprint_of(f'<meta property="og:title" content="{HEADLINE}"><title>x</title>').title == HEADLINE
    assert imprint_of(f"<title>{HEADLINE} | Harbour Gazette</title>", body="<p>x</p>").title == HEADLINE
    assert imprint_of("<title>x | y</title>").title == HEADLINE, "the first heading goes before the title element"


def test_site_author_and_language_come_from_the_head():
    head = '<meta property="og:site_name" content="Harbour Gazette"><meta name="author" content="By Mara Field">'
    imprint = imprint_of(head, lang="da-DK")
    assert (imprint.publisher, imprint.author, imprint.language) == ("Harbour Gazette", "Mara Field", "da")
    assert imprint_of('<meta name="article:author" content="https://gazette.example/mara">').author is None
