# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A region is a check box for keys and for the ear, and lets every tap through to the map."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edu_app.features.checklist.map_view import BodyMap
from edu_app.features.checklist.region_view import WAYS, RegionBox
from edu_app.library.diagram import Diagram
from edu_app.render.body_map import Spot
from edu_app.ui.theme import Theme
from tests.features.checklist.tapping import box_of
from tests.ui.samples import difference, picture


@pytest.fixture
def map_view(theme: Theme, body: Diagram, show: Callable[..., None]) -> BodyMap:
    made = BodyMap(body, theme)
    show(made, 460, 460)
    return made


@pytest.fixture
def box(map_view: BodyMap) -> RegionBox:
    return box_of(map_view, "calf.left")


def test_a_screen_reader_hears_name_state_and_numbers(box: RegionBox) -> None:
    found = QAccessible.queryAccessibleInterface(box)
    assert found.role() == QAccessible.Role.CheckBox
    assert found.text(QAccessible.Text.Name) == "Left calf"
    assert not found.state().checked
    assert found.text(QAccessible.Text.Description) == ""

    box.show_marks((Spot(number=1, mark="pain"), Spot(number=3, mark="swelling")))

    found = QAccessible.queryAccessibleInterface(box)
    assert found.state().checked
    assert found.text(QAccessible.Text.Description) == "Number 1, 3"


def test_regions_of_both_sides_have_names_of_their_own(map_view: BodyMap) -> None:
    names = [(box.step, box.accessibleName()) for box in map_view.boxes]

    assert len(set(names)) == len(names)
    assert all(name for _step, name in names)


def test_it_is_as_large_as_its_region_and_paints_nothing(box: RegionBox, body: Diagram) -> None:
    region = next(each for each in body.structures if each.id == "region.calf.left")
    across = [x for x, _y in region.regions[0]]
    down = [y for _x, y in region.regions[0]]

    wide, high = max(across) - min(across), max(down) - min(down)
    assert box.width() / box.height() == pytest.approx(wide / high, rel=0.1)
    bare = picture(box)
    box.setChecked(True)
    assert difference(bare, picture(box)).isEmpty()


def test_it_stays_inside_of_the_map(box: RegionBox) -> None:
    box.take_place(
        [[QPointF(-50, -50), QPointF(40, -50), QPointF(40, 90)]], (5, 6), QRect(0, 0, 30, 30)
    )

    assert box.geometry() == QRect(0, 0, 30, 30)
    assert box.middle == (5, 6)


def test_a_press_goes_through_to_the_map(map_view: BodyMap, box: RegionBox) -> None:
    middle = QPointF(*box.middle).toPoint()

    assert map_view.childAt(middle) is None
    assert box.geometry().contains(middle)


@pytest.mark.parametrize("key", WAYS, ids=lambda key: key.name)
def test_an_arrow_key_is_told_with_its_way(box: RegionBox, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(box.arrow_pressed) as told:
        QTest.keyClick(box, key)

    assert told.args == [box.name, *WAYS[key]]


def test_a_key_marks_its_region(box: RegionBox, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        with qtbot.waitSignal(box.turned) as told:
            QTest.keyClick(box, key)
        assert told.args == ["region.calf.left"]


def test_another_key_goes_on_to_the_window(map_view: BodyMap, box: RegionBox, qtbot: QtBot) -> None:
    heard: list[int] = []
    map_view.keyPressEvent = lambda event: heard.append(event.key())  # type: ignore[method-assign]  # who is asked next

    with qtbot.assertNotEmitted(box.turned):
        QTest.keyClick(box, Qt.Key.Key_F2)

    assert heard == [Qt.Key.Key_F2]


@pytest.mark.parametrize(
    ("reason", "ring"),
    [(Qt.FocusReason.TabFocusReason, True), (Qt.FocusReason.MouseFocusReason, False)],
)
def test_the_ring_follows_the_reason(box: RegionBox, reason: Qt.FocusReason, ring: bool) -> None:
    box.window().setFocus()
    box.clearFocus()

    box.setFocus(reason)

    assert box.shows_ring is ring


def test_after_the_mouse_the_first_arrow_key_shows_the_ring(
    map_view: BodyMap, box: RegionBox
) -> None:
    box.setFocus(Qt.FocusReason.MouseFocusReason)

    QTest.keyClick(box, Qt.Key.Key_Up)

    other = next(each for each in map_view.boxes if each.hasFocus())
    assert other is not box
    assert other.shows_ring
    assert QPoint(*map(round, other.middle)) != QPoint(*map(round, box.middle))
