# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a card does: copies a sentence without answers, says where a file went or why it did not."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from edu_app.features.checklist import taking_view
from edu_app.features.checklist.take_view import TakePage
from edu_app.features.checklist.ways import Way
from edu_app.profile import LAPTOP
from tests.checklist_samples import everything
from tests.stage import Stage


@pytest.fixture
def page(stage: Stage) -> TakePage:
    window = stage.open(LAPTOP, "checklist:take")
    window.session.mark_read("risks")
    window.session.checklist.take(everything())
    window.rebuild()
    assert isinstance(window.page, TakePage)
    return window.page


def choose(monkeypatch: pytest.MonkeyPatch, place: Path | None) -> None:
    """Let the person pick a place; the window that asks is tried in tests/ui/test_save_place.py."""
    monkeypatch.setattr(taking_view, "ask_place", lambda *_asked: place)


def test_the_sentence_is_copied(page: TakePage) -> None:
    page.buttons[Way.CHART].click()

    assert QGuiApplication.clipboard().text() == page.chart.text()
    assert "Risks" in page.chart.text()
    assert page.cards[Way.CHART].line.text() == "Copied."


@pytest.mark.parametrize(("way", "start"), [(Way.PDF, b"%PDF"), (Way.FHIR, b"{\n")])
def test_a_file_goes_where_the_person_says(
    page: TakePage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, way: Way, start: bytes
) -> None:
    choose(monkeypatch, tmp_path / "mine")

    page.buttons[way].click()

    assert (tmp_path / "mine").read_bytes().startswith(start)
    assert page.cards[way].line.text() == "Saved as mine."


def test_a_place_that_is_none_is_told(
    page: TakePage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose(monkeypatch, tmp_path / "missing" / "mine.pdf")

    page.buttons[Way.PDF].click()

    said = page.cards[Way.PDF].line.text()
    assert said == "mine.pdf was not saved: the folder is not there. Choose another place."


def test_without_a_place_nothing_happens(
    page: TakePage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose(monkeypatch, None)
    before = page.cards[Way.FHIR].line.text()

    page.buttons[Way.FHIR].click()

    assert page.cards[Way.FHIR].line.text() == before
    assert not any(tmp_path.iterdir())
