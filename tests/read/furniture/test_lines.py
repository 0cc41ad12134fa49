from __future__ import annotations

import time

import pytest

from factcheck.read.furniture.captions import is_caption
from factcheck.read.furniture.lines import furniture_reason
from factcheck.read.furniture.rule import (
    ADVERTISEMENT,
    COMMENTS,
    CONTACT,
    COOKIES,
    COPYRIGHT,
    DISCLAIMER,
    DONATION,
    NAVIGATION,
    NEWSLETTER,
    RELATED,
    SHARING,
    SOURCE_LINE,
    SUBSCRIPTION,
)

FURNITURE = {
    COOKIES: (
        "We use cookies to give you the best experience on our website.",
        "This site uses cookies. By continuing to browse the site you agree to our use of cookies.",
        "By clicking “Accept All”, you agree to the storing of cookies on your device.",
        "Accept all cookies",
        "Cookie settings",
        "We value your privacy",
        "We and our 184 partners store and access information on a device, such as cookies and process personal data.",
    ),
    SUBSCRIPTION: (
        "You have reached your free article limit for this month.",
        "You have 2 free articles remaining.",
        "Already a subscriber? Log in",
        "Subscribe now for full access to the Harbour Gazette.",
        "Subscribe",
        "Subscribe to continue reading.",
        "SIGN IN",
        "Log in to read the full story",
        "Sign up for free",
        "Register now",
        "To continue reading this article, please create a free account",
        "Get unlimited digital access for just £1 a week",
        "This article is for subscribers only.",
        "For subscribers only",
        "Become a member today and support the newsroom.",
        "You must be logged in to read this article.",
        "Start your free trial",
        "Try 30 days for free",
        "Create an account",
        "Forgot your password?",
        "Cancel any time.",
        "Join us for exclusive analysis and events.",
        "Don’t have an account? Register",
        "Please log in",
    ),
    NEWSLETTER: (
        "Sign up for our daily newsletter",
        "Sign up to our Morning Tide briefing",
        "Get the day's top stories delivered to your inbox every morning.",
        "Want more stories like this? Get our newsletter.",
        "Enter your email address",
        "Newsletter",
        "Join 20,000 readers who get our weekly newsletter",
        "By signing up you agree to our terms and privacy policy.",
        "Thank you for subscribing!",
        "Receive breaking news alerts",
        "Never miss a story: sign up for our email alerts.",
        "Stay informed with the Gazette's free newsletter",
    ),
    DONATION: (
        "Please donate to us today.",
        "Support our journalism",
        "Support independent journalism from £2 a month.",
        "SUPPORT THE HARBOUR GAZETTE!",
        "If you value our work, please consider making a donation.",
        "We depend on our readers to keep the lights on.",
        "Your contribution helps us keep our reporting free for everyone.",
        "Quality journalism takes time and money, and we need your help to go on with it.",
        "Help us keep the newsroom independent.",
        "Without readers like you this site would not exist.",
    ),
    SHARING: (
        "Share this article",
        "Share on Facebook",
        "Share",
        "Tweet",
        "Facebook Twitter WhatsApp Email",
        "Share this:",
        "Email this article to a friend",
        "Follow us on Twitter",
        "Print",
        "Like us on Facebook and follow us on Instagram",
        "Copy link",
        "Follow Mara Field on Twitter: @marafield",
        "Share via Email",
    ),
    COMMENTS: (
        "Leave a comment",
        "Leave a Reply",
        "Comments",
        "14 Comments",
        "View all comments",
        "Comments are closed.",
        "Join the conversation",
        "Log in to post a comment",
        "Your email address will not be published. Required fields are marked *",
        "Report a typo",
        "No comments yet",
        "Comments (3)",
    ),
    RELATED: (
        "Read more",
        "Read more: Harbour master resigns after inquiry",
        "READ MORE: Ferry timetable changes again",
        "Related stories",
        "Also read",
        "See also: How the quay was built",
        "More stories",
        "Most read",
        "You may also like",
        "Editor’s picks",
        "Recommended for you",
        "Don't miss",
        "Trending now",
        "To read the full article click here:",
        "Read the full report here",
        "WATCH: Divers inspect the quay",
        "Up next",
        "Related: The port's new crane arrives",
    ),
    ADVERTISEMENT: (
        "Advertisement",
        "ADVERTISEMENT",
        "Story continues below advertisement",
        "Article continues after ad",
        "Sponsored content",
        "Scroll to continue",
    ),
    NAVIGATION: (
        "Menu",
        "Skip to main content",
        "Back to top",
        "Click here for the latest timetable",
        "Please enable JavaScript to view this page.",
        "Tags: harbour, quay, divers",
        "Filed under: Local news",
        "Privacy Policy",
        "12 Shares",
        "Terms of use",
        "3 min read",
        "Listen to this article",
        "We see that you use an ad blocker: disable your ad blocker to support us",
    ),
    COPYRIGHT: (
        "© 2019 Harbour Gazette Ltd.",
        "Copyright 2019 The Harbour Press. All rights reserved.",
        "All rights reserved.",
        "This material may not be published, broadcast, rewritten or redistributed without permission.",
        "Reproduction without permission is prohibited.",
        "When using any content of this site an active link to the original is required.",
        "Powered by PressWorks",
    ),
    SOURCE_LINE: (
        "Source: Harbour Press Agency",
        "Originally published in the Evening Tide.",
        "This article first appeared in the Evening Tide.",
        "(Reuters)",
        "AFP",
        "AP and Reuters",
        "Translated from the Danish by Per Holm",
        "Ilse Marten contributed to this report.",
        "Republished with permission of the Evening Tide",
    ),
    CONTACT: (
        "Contact the reporter at mfield@gazette.example",
        "Have a tip? Write to tips@gazette.example.",
        "Write to Mara Field: mara.field@gazette.example",
    ),
    DISCLAIMER: ("The views expressed in this article are the author's own and do not reflect those of the Gazette.",),
}

ARTICLE_LINES = (
    # newsletters, subscriptions, cookies, donations, comments and shares as subjects of an article
    "Readers who sign up for the newsletter will get it on Fridays, the publisher said.",
    "The newsletter, which has 4,000 subscribers, was started by two former editors in 2016.",
    "Subscribers to the service will pay £2 more a month from April.",
    "The regulator found that the site uses cookies to follow visitors without asking them.",
    "Browsers will block such cookies from next year, and advertisers are looking for other ways.",
    "“We use cookies like everybody else,” the firm's lawyer told the court.",
    "Donations to the hospital fell by a third after the scandal.",
    "The trust will consider making a donation to the hospital if the inquiry clears its director.",
    "“Please consider donating blood,” the minister said.",
    "Support for the bill has fallen since March.",
    "Support the bill or resign, the party's chair told its members.",
    "The minister declined to comment on the report.",
    "Comments by the minister caused anger in the capital.",
    "The comments were removed after three hours.",
    "Share prices fell by 4 per cent on Monday.",
    "The two towns share this burden, he added.",
    "She shared the picture on Facebook and Twitter before she deleted it.",
    "He followed her on Instagram for two years.",
    "Join the army, the posters said, and see the world.",
    "Members of the club were already a minority on the board.",
    "The union's members will have to register by Friday.",
    "Register offices in the county were closed on Monday.",
    "The site went behind a paywall in 2015 and lost half of its readers.",
    "Inspectors were given unlimited access to the plant.",
    "Children who want to keep reading after school will find the library open until eight.",
    "The journal asked readers to subscribe, and 900 did.",
    "Independent journalism is under threat across the region, the report found.",
    "Copyright law was changed in 2019, and the court applied the old one.",
    "All rights reserved to the state under the treaty were given up in 1951, according to the ministry.",
    "The advertisement was shown 40,000 times before it was taken down.",
    "Related charges against two other officers were dropped.",
    "Most read books fell by a fifth, librarians told the inquiry.",
    "Trending topics are chosen by software, the company said.",
    "More from the talks was expected on Thursday.",
    "Read more books, ministers tell parents",
    "Readers like the paper's new shape, its editor said.",
    "The source told the court that he had seen the letter.",
    "Sources: harbour master to resign over quay",
    "Sources close to the minister say that she will stay.",
    "Home prices rose again in the north.",
    "Search teams found the boat on Sunday.",
    "Press freedom groups condemned the arrest.",
    "The menu had not changed since 1974.",
    "Listen to the engineers, the widow told the council.",
    "Watch your step: ice closes half of the county's roads",
    "Videos of the fire were shared thousands of times.",
    "Help arrived within the hour.",
    "Help us, the sailors shouted, but nobody heard them.",
    "You have to understand that we had no money, he told the judge.",
    "Your pension could fall by a tenth under the plan, and here is why.",
    "We rely on divers, and divers rely on the weather.",
    "Our reporter saw three boats leave the harbour before dawn.",
    "Sign of hope as talks resume",
    "Login details of 3,000 customers were stolen.",
    "Account holders will get their money back by June.",
    "Free trial of suspected pirates ordered by court",
    "Cancel culture, the author argues, is as old as the theatre.",
    "Alerts were sent to 40,000 phones at noon.",
    "The email was sent to all members at 9 a.m., the inquiry heard.",
    "Get the vaccine now, doctors urged parents in the district.",
    "Click farms sell likes by the thousand.",
    "By law, the port must publish its figures each March.",
    "Views differ on whether the quay can be saved.",
    "Opinions expressed at the meeting were split evenly.",
    "The Associated Press was not allowed into the hall.",
    "Reuters could not verify the report.",
    "Reuters reported on Monday that the talks had failed.",
    "Tags were found on two of the sharks.",
    "Powered by wind alone, the ship reached the island in nine days.",
    "The photo was taken on 4 March 2019, the police said.",
    "Image problems have dogged the firm since the trial.",
    "Credit Harbour shares fell again.",
    "Video from the scene showed smoke over the quay.",
    "Pictures of the crane were published in May 2019.",
    "Left without power, the islanders lit fires on the beach.",
    "Above all, the report blames the ministry.",
    "The treaty was signed in Oslo on May 22, 2010.",
    "The law takes effect on January 1, 2025.",
    "He was born in Herning, Denmark, on May 22, 1950.",
    "The pope visits the island on Sunday, and leaves on Monday.",
    "Protesters gathered outside the ministry on Monday, March 4, as the talks began.",
    "In this case the photo was not evidence, the judge said.",
    "File sharing was legal there until 2012.",
    "Police are looking for a man who is seen on the film with a red bag.",
)

CAPTIONS = (
    "Photo: Divers at the northern quay.",
    "Photo by Mara Field",
    "Photograph: Mara Field/Harbour Press",
    "Image credit: Port authority",
    "Image copyright AFP",
    "Image caption Divers enter the water at dawn",
    "FILE PHOTO: The northern quay in 2015",
    "FILE - In this March 4, 2019 file photo, divers enter the water at Northport.",
    "Mara Field / AP",
    "Reuters/Mara Field",
    "Getty Images",
    "Photo courtesy of the port authority",
    "Divers enter the water at the northern quay. (AP Photo/Mara Field)",
    "The quay as it looked before the storm. Mara Field/Getty Images",
    "A diver is seen in this undated handout photo.",
    "In this picture taken in May, fishermen mend their nets.",
    "Divers search the water at Northport, Monday, March 4, 2019.",
    "Fishermen stand before the closed quay in Northport, May 3, 2019.",
    "Women mourn at a funeral in Northport, on Tuesday, March 5, 2019.",
    "Pictured: the harbour master, Ilse Marten",
    "Credit: Port authority",
)


@pytest.mark.parametrize(
    ("line", "reason"),
    [pytest.param(line, reason, id=line[:40]) for reason, lines in FURNITURE.items() for line in lines],
)
def test_a_line_of_the_page_is_furniture_for_its_reason(line, reason):
    assert furniture_reason(line) == reason


@pytest.mark.parametrize("line", ARTICLE_LINES, ids=lambda line: line[:40])
def test_a_sentence_of_an_article_is_neither_furniture_nor_caption(line):
    assert furniture_reason(line) is None
    assert not is_caption(line)


@pytest.mark.parametrize("line", CAPTIONS, ids=lambda line: line[:40])
def test_a_caption_is_told_from_the_article(line):
    assert is_caption(line) or furniture_reason(line) is not None


def test_the_case_and_the_marks_of_a_line_do_not_matter():
    assert furniture_reason("DON’T MISS") == furniture_reason("Don't miss") == RELATED
    assert furniture_reason("Sign\u00a0up for our newsletter") is not None


@pytest.mark.parametrize(
    "unit", ["we use cookies ", "subscribe now ", "share tweet ", "(AP Photo/", "© ", "a@", "read more "]
)
def test_a_hostile_line_costs_nothing(unit):
    line = (unit * 100_000)[:100_000]
    begun = time.process_time()
    assert furniture_reason(line) is None
    assert not is_caption(line)
    for length in (690, 700):
        furniture_reason(line[:length])
        is_caption(line[:length])
    assert time.process_time() - begun < 0.5
