# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A link leads somewhere inside the guide or is refused."""

from __future__ import annotations

import pytest

from edu_app.library.link import HOME, LONGEST, Kind, Link


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("home:", HOME),
        ("topic:risks", Link(Kind.TOPIC, "risks")),
        ("topic:risks#in-the-first-week", Link(Kind.TOPIC, "risks", "in-the-first-week")),
        ("faq:is-it-cancer", Link(Kind.FAQ, "is-it-cancer")),
        ("term:may-thurner", Link(Kind.TERM, "may-thurner")),
        ("diagram:pelvic-veins", Link(Kind.DIAGRAM, "pelvic-veins")),
        ("checklist:", Link(Kind.CHECKLIST)),
        ("checklist:where", Link(Kind.CHECKLIST, "where")),
        ("consult:", Link(Kind.CONSULT)),
        ("consult:first-visit", Link(Kind.CONSULT, "first-visit")),
        ("consult:first-visit#on-scans", Link(Kind.CONSULT, "first-visit", "on-scans")),
        ("print:", Link(Kind.PRINT)),
        ("print:words", Link(Kind.PRINT, "words")),
        ("print:questions", Link(Kind.PRINT, "questions")),
        ("print:page#risks", Link(Kind.PRINT, "page", "risks")),
        ("print:questions#basics", Link(Kind.PRINT, "questions", "basics")),
        ("print:drawing#pelvic-veins", Link(Kind.PRINT, "drawing", "pelvic-veins")),
        ("print:drawing-1234#pelvic-veins", Link(Kind.PRINT, "drawing-1234", "pelvic-veins")),
        ("print:vein", Link(Kind.PRINT, "vein")),
        ("print:vein-77", Link(Kind.PRINT, "vein-77")),
        ("source:R16", Link(Kind.SOURCE, "R16")),
        ("source:R103", Link(Kind.SOURCE, "R103")),
        ("about:", Link(Kind.ABOUT)),
        ("about:licences", Link(Kind.ABOUT, "licences")),
        ("about:licences#notice-3", Link(Kind.ABOUT, "licences", "notice-3")),
        ("search:", Link(Kind.SEARCH)),
        ("tel:911", Link(Kind.TEL, "911")),
        ("tel:+1 (555) 010-0199", Link(Kind.TEL, "+1 (555) 010-0199")),
    ],
)
def test_a_known_address_is_read_and_written_back(text: str, link: Link) -> None:
    assert Link.parse(text) == link
    assert str(link) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "risks",
        "topic:",
        "topic:Risks",
        "topic:../risks",
        "topic:risks#",
        "topic:risks#Part One",
        "topic:risks\n",
        "home:topic",
        "about:us",
        "search:stent",
        "checklist:Where",
        "consult:First Visit",
        "print:page",
        "print:drawing-1",
        "print:words#risks",
        "print:vein-1#risks",
        "print:#risks",
        "print:drawing-x#pelvic-veins",
        "print:drawing-" + "1" * 25 + "#pelvic-veins",
        "print:file#risks",
        "print:page#Risks",
        "source:16",
        "source:R1",
        "tel:",
        "tel:call me",
        "tel:911#part",
        "https://example.org",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "Topic:risks",
        " topic:risks",
        "TOPIC:risks",
        "topic:" + "a" * LONGEST,
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    assert Link.parse(text) is None
