# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page knows its words, its minutes and its sources."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from edu_app.library.page import Page, count_words, source_text
from edu_app.library.phrases import FALLBACK
from tests.library.conftest import SOURCE


def test_every_word_that_is_read_counts(read: Callable[[str], Page]) -> None:
    page = read(
        "One two [@R16] **three**.\n\n## Four\n\n- five\n    - six seven\n- eight\n\n"
        'Table: nine\n\n| ten | |\n|---|---|\n| 11 | 12 |\n\n!!! ok "13"\n    14 15\n\n'
        '![16 is not read](diagram:veins "16 17")\n\n'
        "!!! risk\n    n: 1\n    of: 100\n    event: e\n    otherwise: o\n    population: p\n"
        "    period: t\n    note: n\n    source: R16\n"
    )

    assert page.faults == ()
    # 17 words, then "Out of 100 p, 1 e t. The other 99 o. n"
    assert count_words(page.blocks) == 17 + 12


def test_a_source_is_written_with_all_its_parts() -> None:
    source = msgspec.structs.replace(
        SOURCE, title="A trial.", people="51 legs", paid_by="a maker", where="doi 10.1/2"
    )

    assert source_text(source, FALLBACK) == (
        "A trial (2021). What it is: register. Who was studied: 51 legs. "
        "Paid for by: a maker. Find it at: doi 10.1/2"
    )


def test_parts_without_a_value_are_left_out() -> None:
    assert source_text(SOURCE, FALLBACK) == "A register (2021). What it is: register."


def test_a_source_that_is_unknown_keeps_its_line(read: Callable[[str], Page]) -> None:
    page = read("Words [@R99].")

    assert getattr(page.blocks[-1], "lines")[0].text == "R99"  # noqa: B009  # blocks differ
