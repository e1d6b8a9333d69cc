# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The body map is tapped by mouse and finger, walked by keys, and never mirrored."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from edu_app.features.checklist.map_view import REACH, SLIP, BodyMap
from edu_app.gallery import settle
from edu_app.library.checklist import side_of
from edu_app.library.diagram import Diagram
from edu_app.profile import KIOSK
from edu_app.render.body_map import Spot
from edu_app.ui.control import TAPS
from edu_app.ui.surfaces import ScrollPane
from edu_app.ui.theme import Theme
from tests.drawn import diagram
from tests.features.checklist.tapping import (
    FINGERS,
    Finger,
    box_of,
    click_at,
    marked,
    mash,
    tap_region,
)
from tests.ui.samples import ThemeMaker, difference, picture

Key = Qt.Key
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
CALF, SHIN = "region.calf.left", "region.shin.left"
SPOTS = {CALF: (Spot(number=2, mark="pain"),), SHIN: (Spot(number=1, mark="swelling"),)}
EVERY_FINGER = pytest.mark.parametrize("finger", FINGERS.values(), ids=list(FINGERS))


@pytest.fixture
def map_view(theme: Theme, body: Diagram, show: Callable[..., None]) -> BodyMap:
    made = BodyMap(body, theme)
    show(made, 460, 460)
    settle()
    if (focus := made.focusWidget()) is not None:
        focus.clearFocus()
    return made


@pytest.fixture
def turned(map_view: BodyMap) -> list[str]:
    """Return a list that grows by each region that is tapped."""
    found: list[str] = []
    map_view.region_turned.connect(found.append)
    return found


def focused(map_view: BodyMap) -> str:
    return next((box.region.id for box in map_view.boxes if box.hasFocus()), "")


def key(map_view: BodyMap, pressed: Qt.Key) -> None:
    QTest.keyClick(map_view.window().windowHandle(), pressed)
    settle()


# ---------------------------------------------------------------- taps


@EVERY_FINGER
def test_every_region_of_both_views_is_tapped(
    map_view: BodyMap, turned: list[str], finger: Finger
) -> None:
    wanted = [box.region.id for box in map_view.boxes]

    for box in map_view.boxes:
        tap_region(map_view, box.region.id, finger, box.step)

    assert turned == wanted
    assert {side_of(each) for each in wanted} == {"left", "right", "middle"}


@EVERY_FINGER
def test_a_tap_beside_a_region_means_the_nearest_within_reach(
    map_view: BodyMap, turned: list[str], finger: Finger
) -> None:
    foot = box_of(map_view, "foot.top.right").geometry()
    reach = map_view.theme.gap(REACH)
    near = QPoint(foot.left() - reach // 2, foot.center().y())
    far = QPoint(foot.left() - 2 * reach, foot.center().y())

    for point in (near, far):
        finger(map_view, point)

    assert turned == ["region.foot.top.right"]


def test_a_press_that_slips_away_means_nothing(map_view: BodyMap, turned: list[str]) -> None:
    start = QPointF(*box_of(map_view, CALF).middle).toPoint()
    window, slip = map_view.windowHandle(), map_view.theme.gap(SLIP)

    TAPS.forget()
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=start + QPoint(slip + 2, 0))
    assert turned == []

    TAPS.forget()
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=start + QPoint(0, slip - 2))
    assert len(turned) == 1


def test_other_buttons_of_the_mouse_mean_nothing(map_view: BodyMap, turned: list[str]) -> None:
    QTest.mouseClick(
        map_view.windowHandle(),
        Qt.MouseButton.RightButton,
        pos=QPointF(*box_of(map_view, CALF).middle).toPoint(),
    )

    assert turned == []


def test_a_trembling_finger_marks_once(map_view: BodyMap, turned: list[str]) -> None:
    point = QPointF(*box_of(map_view, CALF).middle).toPoint()

    mash(map_view, point, 10, every_ms=120)
    assert turned == [CALF]

    mash(map_view, point, 2, every_ms=500)
    assert turned == [CALF] * 3


# ---------------------------------------------------------------- what is shown


def test_marks_are_seen_and_heard(map_view: BodyMap) -> None:
    bare = picture(map_view)

    map_view.show_spots(SPOTS)

    changed = difference(bare, picture(map_view))
    for name in (CALF, SHIN):
        assert changed.intersects(box_of(map_view, name).geometry())
    assert marked(map_view) == {"calf.left", "shin.left"}
    assert box_of(map_view, CALF).accessibleDescription() == "Number 2"
    assert box_of(map_view, "calf.right").accessibleDescription() == ""


def test_marks_go_again(map_view: BodyMap) -> None:
    bare = picture(map_view)
    map_view.show_spots(SPOTS)

    map_view.show_spots({})

    assert difference(bare, picture(map_view)).isEmpty()
    assert marked(map_view) == set()


def test_both_views_and_the_larger_legs_share_their_marks(map_view: BodyMap) -> None:
    map_view.show_spots(SPOTS)

    map_view.show_legs(on=True)

    assert [view.step for view in map_view.views] == ["leg-front", "leg-back"]
    assert marked(map_view) == {"calf.left", "shin.left"}
    assert all(box.isVisible() for box in map_view.boxes)
    map_view.show_legs(on=False)
    assert [view.step for view in map_view.views] == ["front", "back"]
    assert marked(map_view) == {"calf.left", "shin.left"}


def test_legs_are_larger(map_view: BodyMap) -> None:
    before = box_of(map_view, "foot.top.left").geometry().size()

    map_view.show_legs(on=True)

    after = box_of(map_view, "foot.top.left").geometry().size()
    assert after.width() > before.width() * 1.2
    assert after.height() > before.height() * 1.2


def test_a_map_can_begin_with_the_legs(theme: Theme, body: Diagram) -> None:
    made = BodyMap(body, theme, legs=True)

    assert [view.step for view in made.views] == ["leg-front", "leg-back"]


def test_the_regions_follow_the_size_and_stay_inside(map_view: BodyMap) -> None:
    for size in ((460, 460), (300, 700), (700, 260), (200, 240)):
        map_view.resize(*size)
        for box in map_view.boxes:
            assert map_view.rect().contains(box.geometry()), (size, box.name)
            assert not box.geometry().isEmpty(), (size, box.name)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_left_and_right_are_never_mirrored(
    theme: Theme, body: Diagram, show: Callable[..., None], direction: Qt.LayoutDirection
) -> None:
    host = QWidget()
    host.setLayoutDirection(direction)
    made = BodyMap(body, theme)
    layout = QVBoxLayout(host)
    layout.addWidget(made)
    show(host, 460, 460)

    for step, left_is_right in (("front", True), ("back", False)):
        kind = "foot.top" if step == "front" else "heel"
        left, right = (box_of(made, f"{kind}.{side}", step).middle[0] for side in ("left", "right"))
        assert (left > right) is left_is_right
    assert made.frames[0][0] < made.frames[1][0]


def test_the_picture_is_the_same_in_both_directions(
    theme: Theme, body: Diagram, show: Callable[..., None]
) -> None:
    found = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        host = QWidget()
        host.setLayoutDirection(direction)
        made = BodyMap(body, theme)
        made.setParent(host)
        made.resize(400, 400)
        show(host, 420, 420)
        made.show_spots(SPOTS)
        found.append(picture(made))

    assert difference(*found).isEmpty()


# ---------------------------------------------------------------- keys


def test_the_map_is_one_stop_of_tab(map_view: BodyMap) -> None:
    policy = Qt.FocusPolicy.StrongFocus

    assert [box.focusPolicy() for box in map_view.boxes].count(policy) == 1


def test_tab_comes_to_what_is_marked_first(map_view: BodyMap) -> None:
    map_view.show_spots(SPOTS)

    stop = next(b for b in map_view.boxes if b.focusPolicy() == Qt.FocusPolicy.StrongFocus)
    assert stop.region.id in SPOTS


@pytest.mark.parametrize("legs", [False, True])
def test_arrow_keys_lead_through_both_views_and_space_marks(
    map_view: BodyMap, turned: list[str], legs: bool
) -> None:
    map_view.show_legs(on=legs)
    map_view.boxes[0].setFocus(Qt.FocusReason.TabFocusReason)

    seen = []
    for pressed in (*[Key.Key_Down] * 10, *[Key.Key_Right] * 4, *[Key.Key_Up] * 10):
        key(map_view, pressed)
        seen.append(focused(map_view))
    key(map_view, Key.Key_Space)

    assert "foot.top" in seen[9]
    assert "heel.right" in seen[13]
    assert turned == seen[-1:]
    assert len(set(seen)) > 10
    assert [box.hasFocus() for box in map_view.boxes].count(True) == 1


@pytest.mark.parametrize("pressed", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_keys_mark(map_view: BodyMap, turned: list[str], pressed: Qt.Key) -> None:
    box_of(map_view, CALF).setFocus(Qt.FocusReason.TabFocusReason)

    key(map_view, pressed)

    assert turned == [CALF]


def test_a_held_key_marks_once(map_view: BodyMap, turned: list[str]) -> None:
    box = box_of(map_view, CALF)
    box.setFocus(Qt.FocusReason.TabFocusReason)
    event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, NO_MODIFIER, "\r", autorep=True)

    QApplication.sendEvent(box, event)

    assert turned == []


def test_an_arrow_where_there_is_nothing_stays(map_view: BodyMap) -> None:
    box_of(map_view, "foot.top.right").setFocus(Qt.FocusReason.TabFocusReason)

    key(map_view, Key.Key_Down)

    assert focused(map_view) == "region.foot.top.right"


def test_the_ring_goes_round_the_region_for_keys_only(map_view: BodyMap) -> None:
    bare = picture(map_view)
    box = box_of(map_view, CALF)

    box.setFocus(Qt.FocusReason.TabFocusReason)
    ring = difference(bare, picture(map_view))
    assert ring.contains(box.geometry().adjusted(4, 4, -4, -4))
    assert ring.width() < map_view.width() / 3

    box.clearFocus()
    box.setFocus(Qt.FocusReason.MouseFocusReason)
    assert picture(map_view) == bare


def test_the_focus_stays_on_its_region_when_the_legs_grow(map_view: BodyMap) -> None:
    box_of(map_view, CALF).setFocus(Qt.FocusReason.TabFocusReason)

    map_view.show_legs(on=True)

    assert focused(map_view) == CALF
    assert box_of(map_view, CALF).shows_ring


def test_the_focus_goes_to_another_region_when_its_own_is_not_there(map_view: BodyMap) -> None:
    box_of(map_view, "abdomen.lower").setFocus(Qt.FocusReason.TabFocusReason)

    map_view.show_legs(on=True)

    assert focused(map_view) == map_view.boxes[0].region.id


def test_an_arrow_key_scrolls_to_the_region(
    theme: Theme, body: Diagram, show: Callable[..., None]
) -> None:
    column = QWidget()
    made = BodyMap(body, theme)
    made.setFixedHeight(700)
    QVBoxLayout(column).addWidget(made)
    pane = ScrollPane(column, theme)
    show(pane, 460, 240)
    made.boxes[0].setFocus(Qt.FocusReason.TabFocusReason)

    for _press in range(8):
        key(made, Key.Key_Down)

    box = next(box for box in made.boxes if box.hasFocus())
    assert "foot" in box.region.id
    assert box.visibleRegion().boundingRect().height() == box.height()


# ---------------------------------------------------------------- other drawings


def test_a_drawing_without_regions_is_an_empty_map(theme: Theme, show: Callable[..., None]) -> None:
    made = BodyMap(diagram(), theme)
    show(made, 300, 300)

    click_at(made, QPoint(150, 150))

    assert made.boxes == []
    assert made.region_at(QPointF(150, 150)) == ""


def test_the_least_size_has_room_for_both_views(make_theme: ThemeMaker, body: Diagram) -> None:
    made = BodyMap(body, make_theme(KIOSK))

    assert made.minimumSizeHint().width() <= made.sizeHint().width()
    assert made.minimumSizeHint().height() <= made.sizeHint().height()


def test_a_screen_reader_hears_what_the_picture_is(map_view: BodyMap, body: Diagram) -> None:
    assert map_view.accessibleName() == body.title
    assert map_view.accessibleDescription() == body.alt
