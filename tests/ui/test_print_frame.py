# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""In every shape of window the preview has room, and what can be done is in reach."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from edu_app.profile import CONSULT, KIOSK, LAPTOP, Profile
from edu_app.ui.more_below import LongPane
from edu_app.ui.surfaces import ScrollPane
from tests.features.printing.conftest import Opener, handout, open_handout
from tests.layout_check import faults_of
from tests.stage import UPRIGHT, open_stage

__all__ = ["open_handout", "open_stage"]
SMALL = (1024, 600)
TWICE = (960, 540)
"""What is left of 1920 × 1080 when everything is shown at 200 per cent."""


def left(page: QWidget, part: QWidget) -> int:
    return part.mapTo(page, QPoint(0, 0)).x()


def top(page: QWidget, part: QWidget) -> int:
    return part.mapTo(page, QPoint(0, 0)).y()


def test_a_wide_window_has_choices_preview_and_deeds_side_by_side(open_handout: Opener) -> None:
    page = handout(open_handout(ready=False))

    assert left(page, page.list) < left(page, page.preview) < left(page, page.deeds)
    assert left(page, page.options) > left(page, page.preview) + page.preview.width()


def test_a_small_window_has_everything_on_one_side(open_handout: Opener) -> None:
    page = handout(open_handout(size=SMALL, ready=False))

    assert left(page, page.deeds) < left(page, page.preview)
    assert top(page, page.options) < top(page, page.list) < top(page, page.deeds)


def test_where_there_is_little_height_all_choices_scroll_and_the_deeds_stay(
    open_handout: Opener,
) -> None:
    page = handout(open_handout(size=TWICE, ready=False))

    assert faults_of(page.window()) == []
    assert top(page, page.deeds) + page.deeds.height() <= page.height()
    pane = page.options.parentWidget().parentWidget().parentWidget()
    assert isinstance(pane, ScrollPane)
    assert pane.isAncestorOf(page.list)


def test_an_upright_window_has_the_preview_above_the_choices(open_handout: Opener) -> None:
    page = handout(open_handout(profile=CONSULT, size=UPRIGHT, ready=False))

    assert top(page, page.preview) < top(page, page.options) < top(page, page.list)
    assert top(page, page.deeds) + page.deeds.height() <= page.height()


def test_large_text_has_everything_in_one_column_that_scrolls(open_handout: Opener) -> None:
    page = handout(open_handout(text_size=200, ready=False))

    assert top(page, page.deeds) < top(page, page.preview) < top(page, page.options)
    assert page.preview.height() > page.height() * 0.6
    (long,) = page.findChildren(LongPane)
    assert long.more.button.isVisible()


@pytest.mark.parametrize("size", [None, UPRIGHT])
def test_a_kiosk_has_no_choices(open_handout: Opener, size: tuple[int, int] | None) -> None:
    page = handout(open_handout(profile=KIOSK, size=size, ready=False))

    assert page.list is None
    assert not page.options.isVisible()
    assert page.deeds.isVisible()


@pytest.mark.parametrize(
    ("profile", "size"), [(LAPTOP, None), (LAPTOP, SMALL), (KIOSK, None), (KIOSK, UPRIGHT)]
)
def test_the_preview_has_much_of_the_page(
    open_handout: Opener, profile: Profile, size: tuple[int, int] | None
) -> None:
    page = handout(open_handout(profile=profile, size=size))

    rect = page.preview.face.page_rect()
    assert rect.height() > page.height() * 0.35


def test_few_parts_in_large_text_stand_close_together_at_the_top(open_handout: Opener) -> None:
    page = handout(open_handout(profile=KIOSK, size=UPRIGHT, text_size=200, ready=False))

    assert top(page, page.head) < page.head.height()
    assert top(page, page.preview) - top(page, page.deeds) < page.deeds.sizeHint().height() * 1.5
