# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The first step: cards and body map say the same, whichever of them is tapped."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from edu_app.features.checklist.map_panel_view import MapPanel
from edu_app.features.checklist.pane_view import WHOLE
from edu_app.gallery import settle
from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.render.answers import EMPTY
from edu_app.shell.window import Window
from tests.checklist_samples import copy_checklist, everything
from tests.content_tree import ContentTree
from tests.features.checklist.tapping import (
    FINGERS,
    NARROW,
    SHORT,
    UPRIGHT,
    WIDE,
    Finger,
    answers,
    box_of,
    checked,
    feel,
    headings,
    marked,
    mash_by_finger,
    press,
    reach,
    tap_region,
    words_of,
)
from tests.journeys.keyboard import go_to
from tests.stage import Key, Stage
from tests.stage import press as press_key
from tests.ui.samples import difference, picture

EVERY_FINGER = pytest.mark.parametrize("finger", FINGERS.values(), ids=list(FINGERS))
FRAMES = [(KIOSK, (1920, 1080)), (KIOSK, UPRIGHT), (LAPTOP, WIDE), (LAPTOP, SHORT)]
EVERYWHERE = pytest.mark.parametrize(
    ("profile", "size"), FRAMES, ids=["kiosk", "upright", "wide", "short"]
)


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open(LAPTOP, "checklist:", size=WIDE)


def panel(window: Window) -> MapPanel:
    found = feel(window).map
    assert found is not None
    return found


# ---------------------------------------------------------------- cards and map


@EVERYWHERE
def test_a_tap_on_a_card_ticks_it_and_shows_its_number(
    stage: Stage, profile: Profile, size: tuple[int, int]
) -> None:
    window = stage.open(profile, "checklist:", size=size)

    press(feel(window).cards.cards["F2"])

    assert answers(window).ticked == {"F2"}
    assert checked(feel(window).cards.cards) == ["F2"]
    assert feel(window).cards.cards["F2"].number == 1


@EVERY_FINGER
@EVERYWHERE
def test_a_tap_on_the_map_marks_the_region_and_ticks_the_card_that_fits(
    stage: Stage, profile: Profile, size: tuple[int, int], finger: Finger
) -> None:
    window = stage.open(profile, "checklist:", size=size)

    tap_region(panel(window).map, "thigh.front.left", finger)

    assert marked(panel(window).map) == {"thigh.front.left"}
    assert checked(feel(window).cards.cards) == ["P1"]

    tap_region(panel(window).map, "thigh.front.left", finger)

    assert marked(panel(window).map) == set()
    assert checked(feel(window).cards.cards) == []
    assert answers(window) == EMPTY


def test_the_marks_of_a_ticked_card_appear_and_go_with_its_tick(window: Window) -> None:
    tap_region(panel(window).map, "calf.left")
    bare = picture(panel(window).map)
    card = feel(window).cards.cards["P3"]

    press(card)
    assert marked(panel(window).map) == set()
    assert not difference(bare, picture(panel(window).map)).isEmpty()

    press(card)
    assert marked(panel(window).map) == {"calf.left"}
    assert picture(panel(window).map) == bare


def test_numbers_follow_the_order_of_the_list_on_cards_and_map(window: Window) -> None:
    tap_region(panel(window).map, "thigh.back.right")
    press(feel(window).cards.cards["F1"])

    assert feel(window).cards.cards["F1"].number == 1
    assert feel(window).cards.cards["P1"].number == 2
    box = box_of(panel(window).map, "thigh.back.right")
    assert box.accessibleDescription() == "Number 2"


@EVERY_FINGER
def test_swelling_is_marked_beside_pain(window: Window, finger: Finger) -> None:
    tap_region(panel(window).map, "calf.left", finger)
    press(panel(window).marks.segments[1])
    tap_region(panel(window).map, "calf.left", finger)

    assert checked(feel(window).cards.cards) == ["L1", "P3"]
    assert box_of(panel(window).map, "calf.left").accessibleDescription() == "Number 1, 2"


def test_a_place_without_such_a_mark_says_so_and_changes_nothing(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    press(panel(window).marks.segments[1])
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: heard.append(event.message())
    )

    tap_region(panel(window).map, "buttock.left")

    assert panel(window).said.text() == "Mark pain here, or tap a leg."
    assert heard == [panel(window).said.text()]
    assert answers(window) == EMPTY

    tap_region(panel(window).map, "calf.left")
    assert panel(window).said.text() == "Drawing, not a real image. Not to scale."


def test_both_views_and_the_larger_legs_share_their_marks(window: Window) -> None:
    tap_region(panel(window).map, "groin.right", step="front")
    press(panel(window).legs)
    tap_region(panel(window).map, "heel.right", step="leg-back")
    tap_region(panel(window).map, "groin.right", step="leg-front")

    assert marked(panel(window).map) == {"heel.right"}
    press(panel(window).legs)
    assert marked(panel(window).map) == {"heel.right"}


def test_the_tick_by_hand_stays_when_the_last_mark_goes(window: Window) -> None:
    press(feel(window).cards.cards["F2"])
    for _tap in range(2):
        tap_region(panel(window).map, "shin.left")

    assert checked(feel(window).cards.cards) == ["F2"]


# ---------------------------------------------------------------- keys and ear


@EVERYWHERE
def test_everything_is_done_by_keys(stage: Stage, profile: Profile, size: tuple[int, int]) -> None:
    window = stage.open(profile, "checklist:", size=size)

    go_to(window, "Pain or ache")
    press_key(window, Key.Key_Right)
    go_to(window, "Lower belly")
    press_key(window, Key.Key_Space)
    go_to(window, "Cramps")
    press_key(window, Key.Key_Space)

    assert answers(window).ticked == {"F4", "P12"}
    assert checked(feel(window).cards.cards) == ["F4", "P12"]


def test_a_region_by_keys_is_in_view_with_its_ring(stage: Stage) -> None:
    window = stage.open(LAPTOP, "checklist:", size=SHORT)
    go_to(window, "Lower belly")

    for _press in range(9):
        press_key(window, Key.Key_Down)

    box = next(box for box in panel(window).map.boxes if box.hasFocus())
    assert "foot" in box.region.id
    assert box.shows_ring
    assert box.visibleRegion().boundingRect().size() == box.size()


def test_headings_are_headings(window: Window) -> None:
    assert sorted(headings(feel(window))) == [
        ("1", "What do you feel?"),
        ("2", "Get help now: call 911"),
        ("2", "How your leg feels"),
        ("2", "How your leg looks"),
        ("2", "Tap where you feel it"),
        ("2", "Thigh, hip, pelvis and back"),
    ]


# ---------------------------------------------------------------- room


def test_large_text_folds_the_map_and_cards_stand_alone(stage: Stage) -> None:
    window = stage.open(KIOSK, "checklist:", size=(1080, 1920), text_size=200)
    assert not panel(window).map.isVisible()

    press(feel(window).cards.cards["F2"])
    press(panel(window).fold)
    tap_region(panel(window).map, "calf.right")

    assert checked(feel(window).cards.cards) == ["F2", "P3"]


@pytest.mark.parametrize(("size", "first"), [(WIDE, False), (UPRIGHT, True)])
def test_the_folded_map_comes_after_the_cards_where_there_is_little_height(
    stage: Stage, size: tuple[int, int], first: bool
) -> None:
    page = feel(stage.open(KIOSK, "checklist:", size=size, text_size=200))
    assert page.map is not None

    assert (page.map.y() < page.cards.y()) is first


@pytest.mark.parametrize("text_size", [100, 200])
def test_the_map_is_beside_the_cards_only_where_there_is_room(stage: Stage, text_size: int) -> None:
    window = stage.open(LAPTOP, "checklist:", size=WIDE, text_size=text_size)
    pane = feel(window).pane
    assert pane is not None

    assert pane.isAncestorOf(panel(window)) is (text_size == 200)


def test_a_resize_while_folded_and_back_loses_nothing(stage: Stage) -> None:
    window = stage.open(KIOSK, "checklist:", size=(1080, 1920), text_size=200)
    press(feel(window).cards.cards["F2"])

    for size in ((1920, 1080), NARROW, (1080, 1920), (700, 1200)):
        window.resize(*size)
        settle()

    assert checked(feel(window).cards.cards) == ["F2"]
    press(panel(window).fold)
    assert panel(window).map.isVisible()


@EVERYWHERE
def test_how_the_page_was_turned_comes_back(
    stage: Stage, profile: Profile, size: tuple[int, int]
) -> None:
    window = stage.open(profile, "checklist:", size=size)
    press(panel(window).legs)
    press(panel(window).marks.segments[1])
    reach(feel(window).cards.cards["P12"])
    pane = feel(window).pane
    assert pane is not None
    scrolled = pane.place()

    window.session.toggle_contrast()
    settle()

    assert panel(window).legs.isChecked()
    assert panel(window).map.views[0].step == "leg-front"
    assert panel(window).marks.segments[1].isChecked()
    again = feel(window).pane
    assert again is not None
    assert again.place() == pytest.approx(scrolled, abs=WHOLE / 200)


def test_the_focus_comes_back_to_its_control(window: Window) -> None:
    for name in ("map-legs", "mark-pain", "checklist-back", "card-F4", "checklist-signs"):
        feel(window).findChild(QWidget, name).setFocus(Qt.FocusReason.TabFocusReason)

        window.session.toggle_contrast()
        settle()

        focused = window.focusWidget()
        assert focused is not None
        assert focused.objectName() == name


# ---------------------------------------------------------------- trying to break it


def test_ten_quick_taps_tick_once(window: Window) -> None:
    card = feel(window).cards.cards["F2"]

    mash_by_finger(card, 10)

    assert answers(window).ticked == {"F2"}


def test_ten_slow_taps_tick_and_untick(window: Window) -> None:
    card = feel(window).cards.cards["F2"]

    for _tap in range(10):
        press(card)

    assert answers(window) == EMPTY
    assert not card.isChecked()


def test_a_tap_between_all_regions_means_nothing(window: Window) -> None:
    body = panel(window).map

    FINGERS["touch"](window, body.mapTo(window, QPoint(2, body.height() // 2)))

    assert answers(window) == EMPTY


@EVERYWHERE
def test_ticking_everything_changes_no_word(
    stage: Stage, profile: Profile, size: tuple[int, int]
) -> None:
    window = stage.open(profile, "checklist:", size=size)
    before = words_of(feel(window))

    window.session.checklist.take(everything())
    settle()

    after = words_of(feel(window))
    changed = {key for key in before | after if before.get(key) != after.get(key)}
    assert {kind for kind, _name, _number in changed} == {"RegionBox"}
    assert all(after[key].startswith(before[key].rstrip(" |")) for key in changed)
    assert all("Number " in after[key] for key in changed)


# ---------------------------------------------------------------- without the drawing


def test_without_the_drawing_the_cards_work_alone(stage: Stage, tmp_path: Path) -> None:
    tree = ContentTree(tmp_path)
    copy_checklist(tree)
    window = stage.open(LAPTOP, "checklist:", content=tree.root)

    press(feel(window).cards.cards["F2"])

    assert feel(window).map is None
    assert answers(window).ticked == {"F2"}
    assert feel(window).place() == 0
    window.session.toggle_contrast()
    settle()
    assert checked(feel(window).cards.cards) == ["F2"]
