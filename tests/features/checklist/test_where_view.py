# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The second step: one ticked line at a time, with its own answers, and none is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from edu_app.features.checklist.map_panel_view import MapPanel
from edu_app.gallery import settle
from edu_app.library.link import HOME, Link
from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.render.answers import EMPTY, Answers, choose, tick
from edu_app.shell.actions import Act
from edu_app.shell.window import Window
from edu_app.ui.control import Control
from tests.checklist_samples import copy_checklist, everything, form
from tests.content_tree import ContentTree
from tests.features.checklist.tapping import (
    FINGERS,
    NARROW,
    SHORT,
    UPRIGHT,
    WIDE,
    Finger,
    answers,
    headings,
    marked,
    press,
    reach,
    tap_region,
    where,
    words_of,
)
from tests.journeys.keyboard import go_to
from tests.stage import Key, Stage, place
from tests.stage import press as press_key

NOTHING = "You have not ticked anything yet. You can go back, or go on."
FRAMES = [(KIOSK, (1920, 1080)), (KIOSK, UPRIGHT), (LAPTOP, WIDE), (LAPTOP, SHORT)]
EVERYWHERE = pytest.mark.parametrize(
    ("profile", "size"), FRAMES, ids=["kiosk", "upright", "wide", "short"]
)


def ticked(*ids: str) -> Answers:
    given = EMPTY
    for item_id in ids:
        given = tick(given, item_id, on=True)
    return given


def opened(
    stage: Stage,
    given: Answers,
    *,
    profile: Profile = LAPTOP,
    size: tuple[int, int] = WIDE,
    link: str = "checklist:where",
    text_size: int = 100,
) -> Window:
    """Return a window on the second step, with what somebody has answered."""
    window = stage.open(profile, "checklist:", size=size, text_size=text_size)
    window.session.checklist.take(given)
    window.go(Link.parse(link) or HOME)
    settle()
    return window


@pytest.fixture
def window(stage: Stage) -> Window:
    return opened(stage, ticked("F2", "F4", "L1"))


def panel(window: Window) -> MapPanel:
    found = where(window).map
    assert found is not None
    return found


def chosen(window: Window) -> dict[str, list[str]]:
    """Return what is shown as chosen, by field."""
    rows = where(window).fields.rows
    return {
        name: keys
        for name, row in rows.items()
        if (keys := [chip.key for chip in row.chips if chip.isChecked()])
    }


def chip(window: Window, field: str, key: str) -> Control:
    return next(each for each in where(window).fields.rows[field].chips if each.key == key)


def names(window: Window) -> tuple[str, str]:
    """Return the line that is open, and the way on."""
    return where(window).name.text(), where(window).bar.next.accessibleName()


# ---------------------------------------------------------------- lines


def test_the_first_ticked_line_is_open_and_the_way_on_names_the_next(window: Window) -> None:
    assert names(window) == ("1. Ache or pain in the leg", "Next: cramps")
    assert [tab.isChecked() for tab in where(window).tabs.chips] == [True, False, False]
    assert not where(window).nothing.isVisible()


def test_next_and_back_lead_through_all_lines_and_on(window: Window) -> None:
    seen = []
    for way in ("next", "next", "back", "next", "next"):
        press(getattr(where(window).bar, way))
        if place(window) != "checklist:where":
            break
        seen.append(names(window))

    assert seen == [
        ("2. Cramps (by day or at night)", "Next: ankle or leg swelling"),
        ("3. Ankle or leg swelling", "Next: about you"),
        ("2. Cramps (by day or at night)", "Next: ankle or leg swelling"),
        ("3. Ankle or leg swelling", "Next: about you"),
    ]
    assert place(window) == "checklist:about"


def test_back_from_the_first_line_is_the_first_step(window: Window) -> None:
    press(where(window).bar.back)

    assert place(window) == "checklist:"


def test_a_tab_opens_its_line(window: Window) -> None:
    press(where(window).tabs.chips[2])

    assert names(window)[0] == "3. Ankle or leg swelling"
    assert [tab.isChecked() for tab in where(window).tabs.chips] == [False, False, True]


@pytest.mark.parametrize(("part", "line"), [("f4", "2."), ("l1", "3."), ("f6", "1."), ("", "1.")])
def test_a_link_opens_a_line(stage: Stage, part: str, line: str) -> None:
    link = f"checklist:where#{part}" if part else "checklist:where"
    window = opened(stage, ticked("F2", "F4", "L1"), link=link)

    assert names(window)[0].startswith(line)


def test_going_on_to_another_line_begins_at_its_top_and_is_announced(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(stage, ticked("F2", "F4"), size=SHORT)
    reach(where(window).fields.rows["trend"].chips[0])
    heard: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: heard.append(event.message())
    )

    press(where(window).bar.next)

    assert where(window).place() % 10_001 == 0
    assert heard == ["2. Cramps (by day or at night)"]


# ---------------------------------------------------------------- answers


@EVERYWHERE
def test_each_line_keeps_its_own_answers(
    stage: Stage, profile: Profile, size: tuple[int, int]
) -> None:
    window = opened(stage, ticked("F2", "F4"), profile=profile, size=size)

    press(chip(window, "worse", "standing"))
    press(chip(window, "worse", "heat"))
    press(chip(window, "bother", "2"))
    press(where(window).bar.next)
    assert chosen(window) == {}
    press(chip(window, "since", "weeks"))
    press(where(window).bar.back)

    assert chosen(window) == {"worse": ["standing", "heat"], "bother": ["2"]}
    assert [tab.filled for tab in where(window).tabs.chips] == [True, True]


def test_a_second_press_takes_a_choice_back(window: Window) -> None:
    for _press in range(2):
        press(chip(window, "bother", "0"))
        press(chip(window, "worse", "heat"))

    assert chosen(window) == {}


def test_of_one_question_one_choice_is_on(window: Window) -> None:
    press(chip(window, "since", "days"))
    press(chip(window, "since", "years"))
    press(chip(window, "bother", "1"))
    press(chip(window, "bother", "3"))

    assert chosen(window) == {"since": ["years"], "bother": ["3"]}


@pytest.mark.parametrize("finger", FINGERS.values(), ids=list(FINGERS))
def test_a_tap_on_the_map_marks_the_open_line_and_answers_side_and_place(
    window: Window, finger: Finger
) -> None:
    press(where(window).tabs.chips[1])

    tap_region(panel(window).map, "calf.left", finger)

    assert chosen(window) == {"side": ["left"], "where": ["calf"]}
    assert marked(panel(window).map) == {"calf.left"}
    tap_region(panel(window).map, "shin.right", finger)
    assert chosen(window) == {"side": ["both"], "where": ["calf"]}
    for region in ("calf.left", "shin.right"):
        tap_region(panel(window).map, region, finger)
    assert chosen(window) == {}
    assert answers(window).ticked == {"F2", "F4", "L1"}


def test_the_last_mark_of_a_line_that_was_drawn_does_not_take_it_away_here(
    stage: Stage,
) -> None:
    window = stage.open(LAPTOP, "checklist:", size=WIDE)
    tap_region(window.page.map.map, "calf.left")
    press(window.page.bar.next)

    tap_region(panel(window).map, "calf.left")

    assert answers(window).ticked == {"P3"}
    assert names(window)[0].startswith("1. Pain or tightness in the calf")


def test_another_side_takes_marks_of_the_other_away(window: Window) -> None:
    tap_region(panel(window).map, "calf.left")

    press(chip(window, "side", "right"))

    assert chosen(window) == {"side": ["right"]}
    assert marked(panel(window).map) == set()


# ---------------------------------------------------------------- taking a line away


def test_a_line_is_removed_and_the_next_one_opens(window: Window) -> None:
    press(where(window).tabs.chips[1])

    press(where(window).remove)

    assert answers(window).ticked == {"F2", "L1"}
    assert names(window) == ("2. Ankle or leg swelling", "Next: about you")
    press(where(window).remove)
    assert names(window) == ("1. Ache or pain in the leg", "Next: about you")


def test_what_was_added_comes_back_with_the_tick(window: Window) -> None:
    press(chip(window, "since", "weeks"))
    press(where(window).remove)

    window.session.checklist.take(tick(answers(window), "F2", on=True))
    press(where(window).tabs.chips[0])

    assert chosen(window) == {"since": ["weeks"]}


def test_the_last_line_leaves_a_sentence_and_the_focus_on_the_way_on(stage: Stage) -> None:
    window = opened(stage, ticked("F2"))
    go_to(window, "Remove")

    press_key(window, Key.Key_Return)

    assert where(window).nothing.isVisible()
    assert where(window).bar.next.hasFocus()
    assert where(window).bar.next.shows_ring
    assert where(window).bar.next.text() == "Next: about you"
    assert not where(window).card.isVisible()
    assert not panel(window).isVisible()


def test_nothing_can_be_pressed_without_a_line(stage: Stage) -> None:
    window = opened(stage, EMPTY)

    where(window)._on_removed()
    where(window)._on_turned("side", "left")
    where(window)._on_marked("", "region.calf.left")

    assert answers(window) == EMPTY


@EVERYWHERE
def test_with_nothing_ticked_one_can_go_back_or_on(
    stage: Stage, profile: Profile, size: tuple[int, int]
) -> None:
    window = opened(stage, EMPTY, profile=profile, size=size)
    assert where(window).nothing.text() == NOTHING
    assert where(window).nothing.isVisible()

    press(where(window).bar.next)
    assert place(window) == "checklist:about"
    press(window.page.bar.back)
    assert place(window) == "checklist:where"
    press(where(window).bar.back)
    assert place(window) == "checklist:"


# ---------------------------------------------------------------- coming back


@EVERYWHERE
@pytest.mark.parametrize("way", ["theme", "text size", "resize", "history"])
def test_nothing_is_lost_when_all_is_built_anew(
    stage: Stage, profile: Profile, size: tuple[int, int], way: str
) -> None:
    window = opened(stage, ticked("F2", "F4"), profile=profile, size=size)
    press(where(window).bar.next)
    press(chip(window, "worse", "heat"))
    press(panel(window).legs)
    before = answers(window)

    match way:
        case "theme":
            window.session.toggle_contrast()
        case "text size":
            window.session.set_text_size(125)
        case "resize":
            window.resize(*NARROW)
        case _:
            window.go(Link.parse("topic:risks") or HOME)
            settle()
            window.act(Act.BACK)
    settle()

    assert answers(window) == before
    assert names(window)[0].startswith("2. Cramps")
    assert chosen(window) == {"worse": ["heat"]}
    assert panel(window).legs.isChecked()


def test_a_place_of_a_line_that_has_gone_is_the_first(stage: Stage) -> None:
    window = opened(stage, ticked("F2", "F4", "L1"))
    press(where(window).tabs.chips[2])
    window.go(Link.parse("checklist:") or HOME)
    window.session.checklist.take(ticked("F2", "F4"))

    window.act(Act.BACK)
    settle()

    assert names(window)[0].startswith("1. ")


# ---------------------------------------------------------------- keys and ear


@EVERYWHERE
def test_everything_is_done_by_keys(stage: Stage, profile: Profile, size: tuple[int, int]) -> None:
    window = opened(stage, ticked("F2", "F4"), profile=profile, size=size)

    go_to(window, "1  Ache or pain in the leg")
    press_key(window, Key.Key_Right)
    go_to(window, "Heat")
    press_key(window, Key.Key_Space)
    go_to(window, "3 Stops me")
    press_key(window, Key.Key_Return)
    go_to(window, "Lower belly")
    press_key(window, Key.Key_Space)
    go_to(window, "Next: about you")
    press_key(window, Key.Key_Return)

    assert place(window) == "checklist:about"
    assert answers(window).chosen == {
        ("F4", "worse"): {"heat"},
        ("F4", "bother"): {"3"},
    }
    assert answers(window).regions == {"F4": {"region.abdomen.lower"}}


def test_headings_are_headings(window: Window) -> None:
    found = headings(where(window))

    assert ("1", "Where and when?") in found
    assert ("2", "1. Ache or pain in the leg") in found
    assert ("2", "Where I feel it") in found
    asked = [words for level, words in found if level == "3"]
    assert asked == [
        *(field.ask for field in form().fields if field.first),
        "More, if you like",
        *(field.ask for field in form().fields if not field.first),
    ]


# ---------------------------------------------------------------- many lines


@pytest.mark.parametrize(("size", "text_size"), [(WIDE, 100), (SHORT, 200)])
def test_twenty_seven_lines_are_walked_to_the_end(
    stage: Stage, size: tuple[int, int], text_size: int
) -> None:
    window = opened(stage, everything(), size=size, text_size=text_size)
    count = len(list(form().items("feel")))

    for number in range(1, count + 1):
        assert names(window)[0].startswith(f"{number}. ")
        where(window).bar.next.click()

    assert place(window) == "checklist:about"


def test_every_answer_changes_no_word_but_its_echo(stage: Stage) -> None:
    window = opened(stage, ticked("F2"))
    before = words_of(where(window))

    window.session.checklist.take(everything())
    settle()
    where(window).show_part("f2")
    settle()

    after = words_of(where(window))
    changed = {key for key in before | after if before.get(key) != after.get(key)}
    kinds = {(kind, name) for kind, name, _number in changed}
    echo = {"LineTab", "RegionBox"}
    assert {kind for kind, name in kinds if name != "checklist-next"} <= {*echo, "Label"}
    labels = [after[key] for key in changed if key[0] == "Label"]
    assert all("Ache or pain in the leg" in words for words in labels)
    one = choose(ticked("F2"), form(), ("F2", "since"), "days")
    window.session.checklist.take(one)
    settle()
    assert words_of(where(window)).keys() == before.keys()


def test_without_the_drawing_lines_are_answered_all_the_same(stage: Stage, tmp_path: Path) -> None:
    tree = ContentTree(tmp_path)
    copy_checklist(tree)
    window = stage.open(LAPTOP, "checklist:where", content=tree.root)
    window.session.checklist.take(ticked("F2", "F4"))
    settle()

    press(where(window).bar.next)
    press(chip(window, "side", "left"))
    window.session.toggle_contrast()
    settle()

    assert where(window).map is None
    assert names(window)[0].startswith("2. ")
    assert chosen(window) == {"side": ["left"]}


def test_the_ring_is_kept_when_all_is_built_anew(window: Window) -> None:
    for name in ("line-remove", "field-worse-heat", "tab-F2"):
        where(window).findChild(Control, name).setFocus(Qt.FocusReason.TabFocusReason)
        window.session.toggle_contrast()
        settle()

        focused = window.focusWidget()
        assert focused is not None
        assert focused.objectName() == name
        assert focused.shows_ring
