# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The clinic's file decides about the paper; without a word there, the place of the machine."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize

from edu_app.ui.paper_choice import PAPERS, paper_of

A4, LETTER = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter


@pytest.mark.parametrize("place", ["en_US", "de_DE"])
@pytest.mark.parametrize(("name", "paper"), [("a4", A4), ("letter", LETTER)])
def test_the_clinics_word_decides(name: str, paper: QPageSize.PageSizeId, place: str) -> None:
    assert paper_of(name, QLocale(place)) == paper


@pytest.mark.parametrize(
    ("place", "paper"), [("en_US", LETTER), ("es_US", LETTER), ("en_GB", A4), ("de_DE", A4)]
)
def test_without_a_word_the_place_decides(place: str, paper: QPageSize.PageSizeId) -> None:
    assert paper_of("", QLocale(place)) == paper


def test_the_machine_itself_has_one() -> None:
    assert paper_of("") in PAPERS.values()
