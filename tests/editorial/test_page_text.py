# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page under examination knows its rules, its texts and where they stand."""

from __future__ import annotations

import pytest

from edu_app.editorial.page_text import PageKind
from tests.editorial.conftest import Pages

BODY = 'Lead. Two.\n\n!!! warn "Signs"\n    - Fixed.\n\n- Own [[stenosis]]\n'


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("topics/page", PageKind.TOPIC),
        ("topics/get-help-now", PageKind.FIXED),
        ("emergency", PageKind.FIXED),
        ("about", PageKind.ABOUT),
        ("faq/page", PageKind.FAQ),
    ],
)
def test_the_place_of_a_page_says_which_rules_hold(page: Pages, name: str, kind: PageKind) -> None:
    assert page(BODY, name=name).kind is kind


def test_the_fixed_words_are_not_the_authors_own(page: Pages) -> None:
    made = page(BODY)

    assert list(made.sentences()) == ["Lead.", "Two.", "Own stenosis"]
    assert [unit.text for unit in made.units if unit not in made.own] == ["Signs", "Fixed."]
    assert page(BODY, name="topics/get-help-now").own == ()


def test_explained_words_are_masked_in_the_level(page: Pages) -> None:
    level, sentences = page("It is [[stenosis]]. Stenosis it is.\n").level

    assert sentences == 2
    assert level.smog < level.raw_smog


def test_a_fault_stands_where_its_words_do(page: Pages) -> None:
    made = page(BODY)
    first = made.page.front.first_line

    assert made.fault("kind", "Do it.", "Own stenosis").line == first + 5
    assert made.fault("kind", "Do it.").line == 1
    assert made.head_fault("kind", "Do it.", "title").line == 3
    assert made.head_fault("kind", "Do it.", "nothing").line == 1
    assert made.fault("kind", "Do it.").file == made.file


def test_all_pages_of_a_language_come_sorted(page: Pages) -> None:
    page(BODY, name="faq/page")

    files = [str(text.file) for text in page.all()]

    assert files == sorted(files)
    assert {"en/about.md", "en/emergency.md", "en/faq/page.md", "en/topics/alpha.md"} < set(files)
