# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Visits to the drawings: by fingers at a kiosk, by keys alone at a laptop, and back again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from edu_app.features.diagrams.list_view import DrawingsPage
from edu_app.features.diagrams.page_view import ViewerPage
from edu_app.features.diagrams.words_view import WordsPage
from edu_app.features.topics.home_view import HomePage
from edu_app.gallery import settle
from edu_app.library.link import Kind, Link
from edu_app.profile import KIOSK, LAPTOP
from edu_app.render.scene import Compare, DiagramState
from edu_app.shell.actions import Act
from edu_app.shell.bars import TopBar
from edu_app.shell.dock import Dock
from edu_app.shell.window import Window
from edu_app.ui.surfaces import ScrollPane
from tests.journeys.keyboard import go_to
from tests.stage import (
    UPRIGHT,
    Key,
    Modifier,
    Stage,
    focus,
    middle,
    place,
    press,
    step,
    tap,
    tap_at,
    touch_screen,
)

MAIN = "pelvic-veins"
SEEN = QPoint(400, 400)
SIZES = pytest.mark.parametrize("size", [(1920, 1080), UPRIGHT], ids=["wide", "upright"])


def home(window: Window) -> HomePage:
    assert isinstance(window.page, HomePage), window.page
    return window.page


def listed(window: Window) -> DrawingsPage:
    assert isinstance(window.page, DrawingsPage), window.page
    return window.page


def viewer(window: Window) -> ViewerPage:
    assert isinstance(window.page, ViewerPage), window.page
    return window.page


def reach(widget: QWidget) -> QWidget:
    """Scroll to a widget, as a finger does before it taps."""
    settle()
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, ScrollPane):
            above.ensureWidgetVisible(widget, 0, 4)
        above = above.parentWidget()
    settle()
    # The screen of the tests has 800 pixels, and what scrolls hands on only presses on the screen.
    widget.window().move(SEEN - middle(widget))
    settle()
    return widget


def on_window(window: Window, name: str) -> QPoint:
    """Return where the number of a structure is on the picture, in its window."""
    canvas = viewer(window).canvas
    assert canvas.scene is not None
    found = next(each for each in canvas.scene.walked if each.id == name)
    place = canvas.panes.panes[0].on_canvas(found.pin, canvas.eye.camera)
    return canvas.mapTo(window, place.toPoint())


def bar(window: Window) -> TopBar | Dock:
    found = window.dock or window.top
    assert found is not None
    return found


def go_back(window: Window) -> None:
    tap(bar(window).buttons[Act.BACK])
    settle()


def leads_on(window: Window) -> bool:
    """Tell whether a page or a card has opened on the way from a drawing."""
    return window.overlays.any_open() or not place(window).startswith("diagram:")


def come_back(window: Window) -> None:
    """Close the card that has opened, or leave the page."""
    if window.overlays.any_open():
        press(window, Key.Key_Escape)
    else:
        press(window, Key.Key_Left, Modifier.AltModifier)


@SIZES
def test_a_visit_by_fingers_at_a_kiosk(stage: Stage, size: tuple[int, int]) -> None:
    window = stage.open(KIOSK, size=size)

    with step("She taps Drawings and the veins of the pelvis"):
        tile = next(each for each in home(window).tools if each.facts.link == Link(Kind.DIAGRAM))
        tap(reach(tile))
        found = next(each for each in listed(window).tiles if each.name == MAIN)
        tap(reach(found))
        assert place(window) == f"diagram:{MAIN}"
    with step("She goes through the steps, forth and back"):
        steps = viewer(window).steps
        assert steps is not None
        tap(steps.forth)
        tap(steps.forth)
        tap(steps.back)
        assert viewer(window).state.step == 1
        assert viewer(window).words.title.text() == "A narrow place"
        tap(steps.back)
    with step("She taps a vein on the picture and reads its card"):
        vein = "vein.common-femoral.left"
        tap_at(window, on_window(window, vein))
        page = viewer(window)
        assert page.bubble.isVisible()
        row = next(each for each in page.names.rows if each.isChecked())
        assert row.structure.id == vein
        assert page.bubble.name.text().endswith(row.structure.name)
    with step("She taps another name in the list and finds it on the picture"):
        tap(reach(page.names.rows[0]))
        assert page.canvas.scene is not None
        assert page.canvas.scene.selected == page.names.rows[0].structure
    with step("She switches a layer off"):
        before = len(page.names.rows)
        tap(reach(page.options.rows[4].switch))
        assert page.state.hidden == {4}
        assert len(page.names.rows) < before
        tap(reach(page.options.rows[4].switch))
    with step("She compares two steps and draws the handle"):
        assert page.options.compare is not None
        tap(reach(page.options.compare.chips[2]))
        assert page.state.compare is Compare.HANDLE
        at, finger = page.handle.mapTo(window, page.handle.rect().center()), touch_screen()
        QTest.touchEvent(window, finger).press(0, at, window)
        QTest.touchEvent(window, finger).move(0, at + QPoint(-90, 0), window)
        QTest.touchEvent(window, finger).release(0, at + QPoint(-90, 0), window)
        settle()
        assert page.canvas.split < 0.48
        tap(reach(page.options.compare.chips[0]))
    with step("She pinches the picture larger and gives it all the room"):
        between = middle(page.canvas)
        for act, apart in (("press", 60), ("move", 140), ("release", 140)):
            touch = QTest.touchEvent(window, touch_screen())
            for finger, way in ((0, -1), (1, 1)):
                getattr(touch, act)(finger, between + QPoint(way * apart, 0), window)
            touch.commit()
        settle()
        assert not page.canvas.eye.is_fitted
        tap(page.zoom.expand)
        assert not page.names.isVisible()
        tap(page.zoom.expand)
        tap(page.zoom.whole)
        assert page.canvas.eye.is_fitted
    with step("She reads more on what is pointed out, and comes back to all of it"):
        tap_at(window, on_window(window, vein))
        state = page.state
        tap(page.bubble.more)
        assert leads_on(window)
        come_back(window)
        assert viewer(window).state == state
        window.go(Link(Kind.GLOSSARY))
        settle()
        go_back(window)
        assert viewer(window).state == state
        assert viewer(window).bubble.isVisible()
    with step("She reads the picture in words and comes back"):
        tap(reach(viewer(window).options.in_words))
        assert isinstance(window.page, WordsPage)
        go_back(window)
        assert viewer(window).state == state
    with step("Start over leaves nothing of it"):
        window.end_visit()
        settle()
        window.go(Link(Kind.DIAGRAM, MAIN))
        settle()
        assert viewer(window).state == DiagramState()


def test_a_visit_by_keys_alone_at_a_laptop(stage: Stage) -> None:
    window = stage.open(LAPTOP)

    with step("He opens the list and the drawing"):
        go_to(window, "Drawings")
        press(window, Key.Key_Return)
        go_to(window, "The veins of the pelvis and groin")
        press(window, Key.Key_Return)
        page = viewer(window)
        assert page.canvas.hasFocus()
    with step("He walks along the blood's way"):
        names = []
        for _press in range(3):
            press(window, Key.Key_Right)
            names.append(page.bubble.name.text())
        rows = enumerate(page.names.rows[:3], start=1)
        assert names == [f"{number}  {row.structure.name}" for number, row in rows]
        press(window, Key.Key_Escape)
        assert page.bubble.isHidden()
    with step("He comes closer, moves, and sees all of it again"):
        press(window, Key.Key_Plus)
        press(window, Key.Key_Plus)
        press(window, Key.Key_Left, Modifier.ShiftModifier)
        assert not page.canvas.eye.is_fitted
        press(window, Key.Key_0)
        assert page.canvas.eye.is_fitted
    with step("He goes through the steps on their line"):
        go_to(window, "Steps of the drawing")
        press(window, Key.Key_Right)
        press(window, Key.Key_Right)
        assert page.state.step == 2
        press(window, Key.Key_Home)
        assert page.state.step == 0
    with step("He switches a layer off and on"):
        go_to(window, "Arteries")
        press(window, Key.Key_Space)
        assert page.state.hidden
        press(window, Key.Key_Space)
        assert not page.state.hidden
    with step("He compares two steps and moves the handle"):
        go_to(window, "Off")
        press(window, Key.Key_Right)
        press(window, Key.Key_Right)
        assert page.state.compare is Compare.HANDLE
        go_to(window, "Handle between the two pictures")
        press(window, Key.Key_Right)
        assert page.canvas.split == pytest.approx(0.55)
        go_to(window, "With a handle")
        press(window, Key.Key_Left)
        press(window, Key.Key_Left)
        assert page.state.compare is Compare.OFF
    with step("He finds a name from the list, follows it, and comes back"):
        go_to(window, "4 " + page.names.rows[3].structure.name)
        press(window, Key.Key_Return)
        assert page.bubble.isVisible()
        go_to(window, "More on this")
        state = page.state
        press(window, Key.Key_Return)
        assert leads_on(window)
        come_back(window)
        assert viewer(window).state == state
    with step("He reads it in words"):
        go_to(window, "In words")
        press(window, Key.Key_Return)
        assert isinstance(window.page, WordsPage)


@pytest.mark.parametrize(
    ("profile", "size", "text_size"),
    [(KIOSK, (1920, 1080), 100), (KIOSK, UPRIGHT, 100), (LAPTOP, (1366, 768), 100),
     (LAPTOP, (1024, 600), 100), (LAPTOP, (1366, 768), 200)],
    ids=["kiosk", "upright", "laptop", "small", "large"],
)  # fmt: skip
@pytest.mark.parametrize("back", [False, True], ids=["tab", "shift-tab"])
def test_tab_comes_to_everything_and_round(
    stage: Stage, profile: object, size: tuple[int, int], text_size: int, back: bool
) -> None:
    window = stage.open(profile, f"diagram:{MAIN}", size=size, text_size=text_size)  # type: ignore[arg-type]
    page = viewer(window)
    page.choices.take(DiagramState(selected=1, compare=Compare.HANDLE, other=3))
    settle()
    page.canvas.eye.zoom_by(2)
    window.setUpdatesEnabled(False)  # nobody looks, and painting takes most of the time
    page.canvas.setFocus()

    met: set[QWidget] = set()
    for _press in range(150):
        QTest.keyClick(window.windowHandle(), Key.Key_Backtab if back else Key.Key_Tab)
        widget = QApplication.focusWidget()
        assert widget is not None
        if widget is page.canvas:
            break
        met.add(widget)

    assert focus() is page.canvas
    assert page.steps is not None
    assert page.options.compare is not None
    assert page.options.others is not None
    switches = {row.switch for row in page.options.rows.values()}
    walked = {page.bubble.close_button, page.bubble.back, page.bubble.forth, page.bubble.more,
              page.zoom.closer, page.zoom.farther, page.zoom.whole, page.zoom.expand, page.handle,
              page.steps.slider, page.steps.forth, page.options.in_words}  # fmt: skip
    assert walked | switches | set(page.names.rows) <= met
    for row in (page.options.compare, page.options.others):
        assert met & set(row.chips)


def test_buttons_alone_walk_through_every_name(stage: Stage) -> None:
    window = stage.open(KIOSK, f"diagram:{MAIN}")
    page = viewer(window)
    tap(reach(page.names.rows[0]))

    walked = []
    for _press in page.names.rows:
        assert page.canvas.scene is not None
        assert page.canvas.scene.selected is not None
        walked.append(page.canvas.scene.selected.id)
        tap(page.bubble.forth)

    assert walked == [row.structure.id for row in page.names.rows]
    assert page.state.selected
    tap(page.bubble.close_button)
    assert page.bubble.isHidden()


def test_a_drawing_inside_a_page_opens_the_viewer_and_the_way_back_is_kept(stage: Stage) -> None:
    window = stage.open(KIOSK, "diagram:stent-steps")
    page = viewer(window)
    page.canvas.eye.zoom_by(2)

    window.go(Link(Kind.DIAGRAM))
    settle()
    go_back(window)

    assert place(window) == "diagram:stent-steps"
    assert viewer(window).title == page.title
