# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The picture moves only while it is seen and may move, and says in words what it shows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from pytestqt.qtbot import QtBot

from edu_app.render.vein import VeinState
from edu_app.ui.document_access import AccessFactory
from edu_app.ui.theme import Theme
from edu_app.ui.vein_canvas import FRAMES_PER_SECOND, VeinCanvas
from tests.ui.samples import picture
from tests.ui.vein_samples import WORDS

BASE = QSize(640, 400)


def canvas(theme: Theme, *, still: bool = True) -> VeinCanvas:
    made = VeinCanvas(VeinState(), WORDS, theme, still=still)
    made.resize(700, 380)
    return made


def test_blood_drifts_while_it_is_seen(
    theme: Theme, show: Callable[..., None], qtbot: QtBot
) -> None:
    made = canvas(theme, still=False)
    assert not made.drifts()

    show(made, 700, 380)
    assert made.drifts()
    qtbot.waitUntil(lambda: made.moment > 0)
    made.hide()

    assert not made.drifts()
    assert FRAMES_PER_SECOND <= 30


def test_with_less_movement_it_stands_still(theme: Theme, show: Callable[..., None]) -> None:
    made = canvas(theme)
    show(made, 700, 380)
    assert not made.drifts()

    made.set_still(False)
    assert made.drifts()
    made.set_still(True)

    assert not made.drifts()


@pytest.mark.parametrize("percent", [0, 80])
def test_it_is_described_in_words_with_the_note(theme: Theme, percent: int) -> None:
    made = canvas(theme)
    made.show_state(VeinState().at(percent), "")

    interface = QAccessible.queryAccessibleInterface(made)
    described = interface.text(QAccessible.Text.Description)

    assert interface.text(QAccessible.Text.Name) == WORDS.title
    assert described.startswith(f"{percent} percent of the area lost.")
    assert WORDS.note in described
    assert WORDS.picture in described


def test_another_state_looks_different_and_can_be_announced(theme: Theme) -> None:
    made = canvas(theme)
    before = picture(made)

    QAccessible.setActive(True)
    made.show_state(VeinState(lost=0.9), "90 percent of the area lost")
    QAccessible.setActive(False)

    assert picture(made) != before


def test_it_wants_room(theme: Theme) -> None:
    made = canvas(theme)

    assert made.sizeHint().width() > made.minimumWidth() > 0


def test_a_screen_reader_finds_a_picture_with_what_it_shows_now(theme: Theme) -> None:
    made = canvas(theme)
    access = AccessFactory().make("VeinCanvas", made)
    assert access is not None

    made.show_state(VeinState(lost=0.8), "")

    assert access.role() == QAccessible.Role.Graphic
    assert access.text(QAccessible.Text.Name) == made.accessibleName()
    assert "80" in access.text(QAccessible.Text.Description)


@pytest.mark.parametrize("times", [1.0, 1.5, 2.0])
def test_laid_out_for_one_size_it_is_the_same_picture_at_every_size(
    theme: Theme, times: float
) -> None:
    usual, made = (
        VeinCanvas(VeinState(lost=0.7), WORDS, theme, still=True, base=BASE) for _ in range(2)
    )
    usual.resize(BASE)
    made.resize(BASE * times)

    small = picture(made).scaled(BASE, mode=Qt.TransformationMode.SmoothTransformation)
    part, whole = made.drifting_part(), usual.drifting_part()

    assert part.center().x() == pytest.approx(whole.center().x() * times, abs=2)
    assert different(small, picture(usual)) < 0.02


def different(one: QImage, other: QImage) -> float:
    """Return the share of places that look clearly different."""
    places = [(x, y) for x in range(0, one.width(), 3) for y in range(0, one.height(), 3)]
    apart = sum(_apart(one.pixelColor(*at), other.pixelColor(*at)) > 90 for at in places)
    return apart / len(places)


def _apart(one: QColor, other: QColor) -> int:
    pairs = zip(one.getRgb(), other.getRgb(), strict=True)
    return max(abs(a - b) for a, b in pairs)  # type: ignore[operator]  # four numbers each
