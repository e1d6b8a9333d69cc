# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The whole guide by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from difflib import ndiff

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from edu_app.features.glossary.words import FROM_LIST
from edu_app.features.staff.corners_view import CornerTest
from edu_app.features.staff.pad_view import PinPad
from edu_app.gallery import Frame, Screen, Shot, Studio, screens
from edu_app.library.link import Kind, Link
from edu_app.profile import CONSULT, KIOSK, LAPTOP, Profile
from edu_app.shell.actions import Act
from edu_app.shell.sheet import Sheet
from edu_app.shell.window import Window
from tests.journeys.keyboard import Stop, go_to, names, round_trip, stops_in, turned
from tests.stage import Key, Modifier, Stage, focus, name_of, page_view, place, press, share

FRAMES = (
    Frame(profile=KIOSK, width=1920, height=1080),
    Frame(profile=KIOSK, width=1080, height=1920),
    Frame(profile=CONSULT, width=1366, height=768),
    Frame(profile=LAPTOP, width=1366, height=768),
)
CASES = [*((frame, 100) for frame in FRAMES), (FRAMES[1], 200), (FRAMES[3], 200)]


def all_screens(stage: Stage, frame: Frame) -> list[Screen]:
    """Return every screen; those of the laptop are there in a consultation too."""
    family = "kiosk" if frame.profile is KIOSK else "laptop"
    return [screen for screen in screens(stage.open(frame.profile)) if family in screen.profiles]


def root_of(window: Window) -> QWidget:
    """Return what Tab moves in: the sheet on top, else what covers the window, or the window."""
    sheets = [sheet for sheet in window.findChildren(Sheet) if sheet.isVisible()]
    trials = [trial for trial in window.findChildren(CornerTest) if trial.isVisible()]
    return sheets[-1].content if sheets else (*trials, window.covers.cover, window)[0] or window


def walked(window: Window) -> list[str]:
    """Say where Tab goes otherwise than the layout wants it; empty when all is well."""
    root = root_of(window)
    expected = stops_in(root)
    if isinstance(root, PinPad):  # where one types comes before the way out
        expected.sort(key=lambda stop: stop.widget is not root.dots)
    if not expected:  # a side that only shows: Tab leads to nothing that can be pressed
        press(window, Key.Key_Tab)
        reached = focus()
        return [name_of(reached)] if isinstance(reached, QAbstractButton) else []
    there = turned(round_trip(window, len(expected) + 3), expected[0])
    back = turned(round_trip(window, len(expected) + 3, back=True), expected[-1])
    if there == expected and back == expected[::-1]:
        return []
    return [*differ(expected, there), "and back:", *differ(expected[::-1], back)]


def differ(wanted: list[Stop], found: list[Stop]) -> list[str]:
    """Say where two walks part."""
    return list(ndiff([str(stop) for stop in wanted], [str(stop) for stop in found]))


@pytest.mark.parametrize(("frame", "text_size"), CASES, ids=str)
def test_tab_stops_at_everything_once_in_reading_order(
    stage: Stage, frame: Frame, text_size: int
) -> None:
    studio = Studio(stage.app, paints=False)  # painting takes most of the time

    wrong = []
    part = CASES.index((frame, text_size))
    for screen in share(all_screens(stage, frame), part, len(CASES) // 2):
        shot = Shot(screen=screen, frame=frame, theme="light", text_size=text_size)
        window = studio.open(shot)
        if faults := walked(window):
            wrong += [f"== {screen.name}", *faults]
        studio.close(window)

    assert not wrong, "\n" + "\n".join(wrong)


# ---------------------------------------------------------------- sheets


@pytest.mark.parametrize(
    ("opener", "first"),
    [("Get help now", "Close"), ("Text size", "Close"), ("Vein", "Close")],
)
def test_escape_closes_a_sheet_and_gives_the_focus_back(
    stage: Stage, opener: str, first: str
) -> None:
    window = stage.open(KIOSK, "topic:what-is-ilfvs")
    go_to(window, opener)

    press(window, Key.Key_Return)

    assert window.overlays.any_open()
    assert focus().accessibleName() == first
    press(window, Key.Key_Escape)
    assert not window.overlays.any_open()
    assert focus().accessibleName() == opener


def test_the_list_of_more_gives_the_focus_back(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks", size=(1366, 768), text_size=200)
    go_to(window, "More")

    press(window, Key.Key_Space)

    assert focus().accessibleName() == "Contrast"
    press(window, Key.Key_Escape)
    assert focus().accessibleName() == "More"


def test_a_choice_in_the_panel_keeps_the_panel_and_the_focus(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks")
    go_to(window, "Text size")
    press(window, Key.Key_Return)

    go_to(window, "Light")
    press(window, Key.Key_Right)
    press(window, Key.Key_Right)

    assert window.session.theme == "hc"
    assert window.overlays.sheet(Act.TEXT_SIZE) is not None
    assert focus().accessibleName() == "High contrast"


def test_arrow_keys_move_between_the_text_sizes(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks")
    go_to(window, "Text size")
    press(window, Key.Key_Return)
    go_to(window, "Text size 100 percent")

    press(window, Key.Key_Right)

    assert window.session.text_size == 125
    assert focus().accessibleName() == "Text size 125 percent"


# ---------------------------------------------------------------- everything that can be done


@dataclass(frozen=True)
class Deed:
    """Something a person wants to do, where, by which control, and how one sees that it is done."""

    control: str
    done: Callable[[Window], bool]
    link: str = "topic:causes"
    profiles: tuple[Profile, ...] = (KIOSK, CONSULT, LAPTOP)

    def __str__(self) -> str:
        return f"{self.control} on {self.link}"


def stands(link: str) -> Callable[[Window], bool]:
    """Return a look at where the window stands."""
    return lambda window: place(window) == link


def lies_over(key: Act | Link) -> Callable[[Window], bool]:
    """Return a look at what lies over the page."""
    return lambda window: window.overlays.sheet(key) is not None


def opened(question_id: str) -> Callable[[Window], bool]:
    """Return a look at whether the answer of a question is open."""
    return lambda window: window.page.list.column.card(question_id).is_open


def lower(window: Window) -> bool:
    """Tell whether the page has been scrolled."""
    return page_view(window).verticalScrollBar().value() > 0


DEEDS = (
    Deed("Home", stands("home:")),
    Deed("Back", stands("home:")),
    Deed("Text size", lies_over(Act.TEXT_SIZE)),
    Deed("Contrast", lambda window: window.session.theme == "hc"),
    Deed("Start over", stands("home:"), profiles=(KIOSK,)),
    Deed("Next patient", stands("home:"), profiles=(CONSULT,)),
    Deed("Get help now", lies_over(Act.HELP)),
    Deed("Symptoms", stands("topic:symptoms")),
    Deed("What is ILFVS?", stands("topic:what-is-ilfvs")),
    Deed("Vein", lies_over(Link(Kind.TERM, "vein"))),
    Deed("Who made this", stands("about:")),
    Deed("Text size 100 percent", lambda window: window.session.text_size == 100),
    Deed("Start here", stands("topic:what-is-ilfvs"), "home:"),
    Deed("Risks", stands("topic:risks"), "home:"),
    Deed("Where this comes from", stands("about:"), "home:"),
    Deed("Common questions", stands("faq:"), "home:"),
    Deed("Word list", stands("glossary:"), "home:"),
    Deed("Can I fly?", opened("fly"), "faq:daily-life"),
    Deed("Questions to ask", stands("topic:questions-to-ask"), "faq:"),
    Deed("Vein", lies_over(Link(Kind.TERM, "vein", FROM_LIST)), "glossary:v"),
    Deed("Back to Home", stands("home:"), "topic:missing"),
)


@pytest.mark.parametrize(
    ("profile", "deed", "key"),
    [
        *((profile, deed, Key.Key_Return) for deed in DEEDS for profile in deed.profiles),
        *((KIOSK, deed, Key.Key_Space) for deed in DEEDS if KIOSK in deed.profiles),
    ],
    ids=lambda each: str(getattr(each, "name", each)),
)
def test_it_can_be_done_by_keys_alone(
    stage: Stage, profile: Profile, deed: Deed, key: Qt.Key
) -> None:
    window = stage.open(profile, deed.link)

    go_to(window, deed.control)
    press(window, key)

    assert deed.done(window)


def test_the_sources_are_reached_by_keys_alone(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks")

    go_to(window, next(stop for stop in names(window) if stop.startswith("Sources (")))
    press(window, Key.Key_Return)

    assert lower(window)


def test_a_link_in_the_text_is_followed_by_keys_alone(stage: Stage) -> None:
    window = stage.open(LAPTOP, "topic:what-is-ilfvs")
    view = page_view(window)
    wanted = next(span for span in view.filled.anchors if span.link.kind is Kind.TOPIC)

    while view.links.current() is not wanted:
        press(window, Key.Key_Tab)
    press(window, Key.Key_Return)

    assert place(window) == str(wanted.link)


def test_forward_is_a_button_where_the_history_has_keys(stage: Stage) -> None:
    window = stage.open(LAPTOP, "topic:risks")
    go_to(window, "Back")
    press(window, Key.Key_Return)
    assert place(window) == "home:"

    go_to(window, "Forward")
    press(window, Key.Key_Return)

    assert place(window) == "topic:risks"


def test_next_and_finish_lead_along_the_whole_path_by_keys_alone(stage: Stage) -> None:
    window = stage.open(KIOSK)
    order = window.parts.library.path().order()
    go_to(window, "Start here")
    press(window, Key.Key_Return)

    for topic in order:
        assert place(window) == f"topic:{topic}"
        window.page.next_bar.next.setFocus(Qt.FocusReason.TabFocusReason)
        press(window, Key.Key_Return)

    assert place(window) == "checklist:"
    assert window.session.read == frozenset(order)


def test_the_opener_gets_the_focus_back_though_a_choice_has_built_it_anew(stage: Stage) -> None:
    window = stage.open(KIOSK, "topic:risks")
    go_to(window, "Text size")
    press(window, Key.Key_Return)
    go_to(window, "Text size 100 percent")
    press(window, Key.Key_Right)

    press(window, Key.Key_Escape)

    assert not window.overlays.any_open()
    assert focus() is window.top.buttons[Act.TEXT_SIZE]


# ---------------------------------------------------------------- keys over sheets


@pytest.mark.parametrize("act", [Act.HELP, Act.TEXT_SIZE], ids=str)
@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Key.Key_Left, Modifier.AltModifier),
        (Key.Key_Right, Modifier.AltModifier),
        (Key.Key_Home, Modifier.AltModifier),
        (Key.Key_F, Modifier.ControlModifier),
        (Key.Key_Plus, Modifier.ControlModifier),
        (Key.Key_0, Modifier.ControlModifier),
        (Key.Key_F1, Modifier.NoModifier),
        (Key.Key_F11, Modifier.NoModifier),
    ],
)
def test_no_key_leads_the_focus_behind_a_sheet(
    stage: Stage, act: Act, key: Qt.Key, modifiers: Modifier
) -> None:
    window = stage.open(LAPTOP, "topic:risks", text_size=125)
    window.act(act)

    press(window, key, modifiers)
    press(window, Key.Key_Tab)

    sheets = [sheet for sheet in window.findChildren(Sheet) if sheet.isVisible()]
    assert not sheets or sheets[-1].isAncestorOf(focus())
