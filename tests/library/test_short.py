# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The short version is made of parts of the page itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.library.model import Callout, Figure, Heading, ItemList, Paragraph, Risk
from edu_app.library.page import Page
from edu_app.library.short import Short, short_version

Read = Callable[[str], Page]

KEY = '!!! key "Key points"\n    - One.\n\n'
DO = "## What you can do\n\n{between}1. Walk.\n2. Ask.\n\n1. Another list.\n\n"
FIGURE = '![](diagram:veins "Look.")\n\n'
RISK = """\
!!! risk
    n: 4
    of: 100
    event: did
    otherwise: did not
    population: people
    period: in a year
    note: Small.
    source: R16

"""


def kinds(short: Short) -> list[type]:
    return [type(block) for block in short.blocks()]


def test_a_full_page_has_all_parts_in_order(read: Read) -> None:
    page = read(f"Lead.\n\n{KEY}Words.\n\n{RISK}{FIGURE}{DO.format(between='')}End.\n")

    short = short_version(page.blocks)

    assert kinds(short) == [Paragraph, Callout, Figure, Heading, ItemList]
    assert short.whole
    assert set(map(id, short.blocks())) <= set(map(id, page.blocks))


def test_a_risk_statement_takes_the_place_of_a_missing_drawing(read: Read) -> None:
    assert kinds(short_version(read(f"Lead.\n\n{KEY}{RISK}{RISK}").blocks)) == [
        Paragraph,
        Callout,
        Risk,
    ]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Lead.\n", []),
        (f"Lead.\n\n{KEY}", [Paragraph, Callout]),
        (KEY, [Callout]),
        (DO.format(between=""), [Heading, ItemList]),
        (DO.format(between="First some words.\n\n"), [Heading, ItemList]),
        (DO.format(between="Words.\n\nMore.\n\n"), []),
        ("## What you can do\n", []),
        ("## Was Sie tun können {#what-you-can-do}\n\n1. Gehen.\n", [Heading, ItemList]),
        ('Lead.\n\n!!! ok "Good"\n    Words.\n', []),
    ],
)
def test_a_page_may_lack_parts(read: Read, body: str, expected: list[type]) -> None:
    short = short_version(read(body).blocks)

    assert kinds(short) == expected
    assert not short.whole


def test_the_first_key_box_counts(read: Read) -> None:
    short = short_version(read(f"Lead.\n\n{KEY}{KEY.replace('One', 'Two')}").blocks)

    assert len(short.lead) == 2


def test_nothing_has_no_short_version() -> None:
    assert short_version(()) == Short(lead=(), picture=(), steps=())
