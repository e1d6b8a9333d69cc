# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The card of the body map: marks, larger legs, folded away by large text, and turned back."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from edu_app.features.checklist.map_panel_view import TURNS, MapPanel
from edu_app.gallery import settle
from edu_app.library.checklist import Form, Mark
from edu_app.library.diagram import Diagram
from edu_app.render.body_map import Spot
from edu_app.ui.theme import Theme
from tests.checklist_samples import form
from tests.features.checklist.tapping import FINGERS, Finger, marked, press, tap_region

SPOTS = {"region.calf.left": (Spot(number=1, mark="pain"),)}
NOTE = "Drawing, not a real image. Not to scale."


@pytest.fixture
def open_panel(theme: Theme, body: Diagram, show: Callable[..., None]) -> Callable[..., MapPanel]:
    def run(*, folded: bool = False, marks: bool = True, of: Form | None = None) -> MapPanel:
        made = MapPanel(of or form(), body, theme, folded=folded, marks=marks)
        show(made, 520, 600)
        settle()
        return made

    return run


@pytest.fixture
def panel(open_panel: Callable[..., MapPanel]) -> MapPanel:
    return open_panel()


@pytest.fixture
def told(panel: MapPanel) -> list[tuple[str, str]]:
    return listen(panel)


def listen(panel: MapPanel) -> list[tuple[str, str]]:
    """Return a list that grows by what is marked."""
    found: list[tuple[str, str]] = []
    panel.region_marked.connect(lambda mark, region: found.append((mark, region)))
    return found


# ---------------------------------------------------------------- marking


@pytest.mark.parametrize("finger", FINGERS.values(), ids=list(FINGERS))
def test_a_tap_tells_the_region_and_the_mark_that_is_chosen(
    panel: MapPanel, told: list[tuple[str, str]], finger: Finger
) -> None:
    tap_region(panel.map, "calf.left", finger)
    press(panel.marks.segments[1])
    tap_region(panel.map, "calf.left", finger)

    assert told == [("pain", "region.calf.left"), ("swelling", "region.calf.left")]


def test_arrow_keys_choose_what_is_marked(panel: MapPanel, told: list[tuple[str, str]]) -> None:
    panel.marks.segments[0].setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(panel.marks.segments[0], Qt.Key.Key_Right)
    tap_region(panel.map, "calf.left")

    assert told == [("swelling", "region.calf.left")]


def test_where_no_mark_is_offered_a_tap_tells_the_region_alone(
    open_panel: Callable[..., MapPanel],
) -> None:
    panel = open_panel(marks=False)
    told = listen(panel)

    tap_region(panel.map, "calf.left")

    assert told == [("", "region.calf.left")]
    assert not panel.marks.isVisible()
    assert panel.title.text() == form().page.map


def test_a_form_with_one_mark_has_one_choice(open_panel: Callable[..., MapPanel]) -> None:
    one = msgspec.structs.replace(form(), marks=form().marks[:1])
    panel = open_panel(of=one)
    told = listen(panel)

    tap_region(panel.map, "groin.left")
    panel.turn(60)

    assert [segment.text() for segment in panel.marks.segments] == ["Pain or ache"]
    assert told == [("pain", "region.groin.left")]
    assert panel.marks.segments[0].isChecked()


def test_a_form_with_three_marks_turns_to_each(open_panel: Callable[..., MapPanel]) -> None:
    third = Mark(id="numb", name="Numb", items={"calf": "P4"})
    panel = open_panel(of=msgspec.structs.replace(form(), marks=(*form().marks, third)))

    press(panel.marks.segments[2])

    assert panel.turned == 8
    assert panel.turned < TURNS


# ---------------------------------------------------------------- what it says


def test_it_says_that_it_is_a_drawing(panel: MapPanel) -> None:
    assert panel.said.text() == NOTE


def test_a_place_without_such_a_mark_says_so_and_announces_it(
    panel: MapPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: heard.append(event.message())
    )

    panel.say_other_mark()

    assert panel.said.text() == "Mark pain here, or tap a leg."
    assert heard == [panel.said.text()]


@pytest.mark.parametrize("way", ["another mark", "another answer"])
def test_that_sentence_goes_with_the_next_choice(panel: MapPanel, way: str) -> None:
    panel.say_other_mark()

    if way == "another mark":
        press(panel.marks.segments[1])
    else:
        panel.show_spots(SPOTS)

    assert panel.said.text() == NOTE


def test_a_drawing_without_a_note_has_none(
    theme: Theme, body: Diagram, show: Callable[..., None]
) -> None:
    bare = msgspec.structs.replace(body, labels=())

    made = MapPanel(form(), bare, theme, folded=False)

    assert made.said.text() == ""


# ---------------------------------------------------------------- legs and fold


def test_the_legs_grow_and_shrink_by_a_button_that_stays_down(panel: MapPanel) -> None:
    panel.show_spots(SPOTS)

    steps = []
    for _press in range(2):
        press(panel.legs)
        steps.append((panel.legs.isChecked(), panel.map.views[0].step, marked(panel.map)))

    assert steps == [(True, "leg-front", {"calf.left"}), (False, "front", {"calf.left"})]
    found = QAccessible.queryAccessibleInterface(panel.legs)
    assert found.role() == QAccessible.Role.CheckBox


def test_the_button_for_the_legs_takes_no_height_from_the_map(panel: MapPanel) -> None:
    assert panel.legs.geometry().top() < panel.marks.mapTo(panel, panel.marks.rect().topLeft()).y()
    assert panel.legs.geometry().left() > panel.title.geometry().left()


def test_large_text_folds_the_map_behind_a_button(open_panel: Callable[..., MapPanel]) -> None:
    panel = open_panel(folded=True)
    low = panel.sizeHint().height()
    assert not panel.map.isVisible()
    assert not panel.legs.isVisible()

    press(panel.fold)

    assert panel.map.isVisible()
    assert panel.legs.isVisible()
    assert panel.marks.isVisible()
    assert panel.sizeHint().height() > low + 300
    press(panel.fold)
    assert not panel.map.isVisible()


@pytest.mark.parametrize("legs", [False, True])
@pytest.mark.parametrize("opened", [False, True])
@pytest.mark.parametrize("swelling", [False, True])
def test_how_it_was_turned_is_one_number(
    open_panel: Callable[..., MapPanel], legs: bool, opened: bool, swelling: bool
) -> None:
    first, second = open_panel(folded=True), open_panel(folded=True)
    for button, wanted in ((first.fold, opened), (first.legs, legs)):
        if wanted:
            button.click()
    if swelling:
        first.marks.segments[1].click()

    second.turn(first.turned)

    assert second.turned == first.turned < TURNS
    assert (second.legs.isChecked(), second.fold.isChecked()) == (legs, opened)
    assert second.marks.segments[int(swelling)].isChecked()
    assert second.map.isVisible() is opened
    second.turn(0)
    assert second.turned == (4 if swelling else 0)


def test_a_number_of_another_form_turns_to_no_mark(panel: MapPanel) -> None:
    panel.turn(TURNS - 1)

    assert panel.marks.segments[0].isChecked()
