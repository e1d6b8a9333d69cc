# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every screen in every size: nothing cut, nothing too small, nothing in the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage

from edu_app.features.topics.home_view import HomePage
from edu_app.gallery import FRAMES, TEXT_SIZES, Frame, Screen, Shot, Studio, screens
from edu_app.library.model import Paragraph, Text
from edu_app.profile import CONSULT, KIOSK, LAPTOP
from edu_app.session import THEMES
from edu_app.settings import Settings
from edu_app.shell.window import Window
from edu_app.ui.label import Label
from tests.layout_check import faults_of
from tests.stage import Stage, open_stage, page_view, share  # noqa: F401  # the fixture `stage`

SAMPLE = ("home", "help", "display", "more", "word", "topic-diagnosis-overview", "array", "crash")
MORE_FRAMES = (
    Frame(profile=CONSULT, width=1024, height=600),
    Frame(profile=CONSULT, width=1366, height=768),
    Frame(profile=CONSULT, width=768, height=1366),
    Frame(profile=LAPTOP, width=1920, height=1080),
    Frame(profile=LAPTOP, width=1280, height=1024),
    Frame(profile=KIOSK, width=1366, height=768),
    Frame(profile=KIOSK, width=1024, height=1366),
)


def all_screens(studio: Studio, frame: Frame) -> list[Screen]:
    """Return the screens that a frame has."""
    blank = Shot(screen=Screen(name="home"), frame=frame, theme="light", text_size=100)
    window = studio.open(blank)
    found = screens(window)
    studio.close(window)
    return [screen for screen in found if frame.profile.name in screen.profiles]


def some_screens(studio: Studio, frame: Frame) -> list[Screen]:
    """Return the screens that have most on them."""
    as_laptop = Frame(profile=LAPTOP, width=frame.width, height=frame.height)
    return [screen for screen in all_screens(studio, as_laptop) if screen.name in SAMPLE]


def faults_in(studio: Studio, shot: Shot) -> list[str]:
    """Return what is wrong with a screen.

    Painting takes most of the time, and moves little: some texts find their last width by it. So
    only what looks wrong without it is painted, and counts as it is then.
    """
    faults: list[str] = []
    for paints in (False, True):
        studio.paints = paints
        window = studio.open(shot)
        faults = faults_of(window)
        studio.close(window)
        if not faults:
            break
    return [f"{shot.screen.name}: {fault}" for fault in faults]


@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("frame", FRAMES, ids=str)
def test_every_screen_is_whole(stage: Stage, frame: Frame, text_size: int) -> None:
    studio = Studio(stage.app)
    part = FRAMES.index(frame) + 2 * TEXT_SIZES.index(text_size)
    found = share(all_screens(studio, frame), part, len(FRAMES), "drawing-")
    found = share(found, part, len(FRAMES), "staff-")  # one frame, and rows alike

    faults = [
        fault
        for screen in share(found, part, len(FRAMES), "topic-")  # laid out alike
        for fault in faults_in(
            studio, Shot(screen=screen, frame=frame, theme="light", text_size=text_size)
        )
    ]

    assert not faults, "\n" + "\n".join(faults)


@pytest.mark.parametrize("text_size", [125, 200])
@pytest.mark.parametrize("frame", MORE_FRAMES, ids=str)
def test_screens_between_the_sizes_are_whole(stage: Stage, frame: Frame, text_size: int) -> None:
    studio = Studio(stage.app)

    faults = [
        fault
        for screen in some_screens(studio, frame)
        for fault in faults_in(
            studio, Shot(screen=screen, frame=frame, theme="light", text_size=text_size)
        )
    ]

    assert not faults, "\n" + "\n".join(faults)


@pytest.mark.parametrize("frame", FRAMES[:2], ids=str)
def test_a_screen_with_small_pixels_is_whole(stage: Stage, frame: Frame) -> None:
    studio = Studio(stage.app, settings=Settings(mm_per_px=0.18))  # 15.6 inch, 1920 × 1080 pixels

    faults = [
        fault
        for screen in some_screens(studio, frame)
        for fault in faults_in(
            studio, Shot(screen=screen, frame=frame, theme="light", text_size=100)
        )
    ]

    assert not faults, "\n" + "\n".join(faults)


# ---------------------------------------------------------------- colours


def picture_of(studio: Studio, shot: Shot) -> tuple[Window, QImage]:
    """Return a screen and what it looks like."""
    window = studio.open(shot)
    return window, studio.picture(window).toImage()


@pytest.mark.parametrize(
    "name", ["home", "more", "topic-diagnosis-overview", "checklist-ticked", "error"]
)
@pytest.mark.parametrize("theme", THEMES)
def test_a_screen_is_whole_and_coloured_in_every_theme(stage: Stage, theme: str, name: str) -> None:
    studio, frame = Studio(stage.app), FRAMES[2]
    screen = next(screen for screen in all_screens(studio, frame) if screen.name == name)

    window, image = picture_of(studio, Shot(screen=screen, frame=frame, theme=theme, text_size=100))

    faults, look = faults_of(window), window.theme
    bar, text = QColor(image.pixel(3, 3)), shades(image)
    studio.close(window)
    assert not faults, "\n" + "\n".join(faults)
    assert bar == look.colour("surface")
    assert look.colour("ink").rgb() in text
    if theme != "light":
        assert max(text, key=lambda shade: text[shade]) != 0xFFFFFFFF


def shades(image: QImage) -> dict[int, int]:
    """Count the colours of a picture, one pixel in eight."""
    found: dict[int, int] = {}
    for y in range(0, image.height(), 4):
        for x in range(0, image.width(), 2):
            shade = image.pixel(x, y)
            found[shade] = found.get(shade, 0) + 1
    return found


# ---------------------------------------------------------------- the check itself


@dataclass(frozen=True)
class Break:
    """Something that spoils a good window, and what the check has to say about it."""

    name: str
    spoil: Callable[[Window], object]
    says: str
    link: str = ""


def home(window: Window) -> HomePage:
    """Return the start page."""
    assert isinstance(window.page, HomePage)
    return window.page


def long_word(window: Window) -> None:
    """Show a word that no column holds."""
    word = Paragraph(words=(Text(text="stent" * 60),))
    page_view(window).show_page("", (word,), diagram=lambda _: None, cards=False)


def same_name(window: Window) -> None:
    """Give two tiles one name."""
    home(window).tiles[1].setAccessibleName(home(window).tiles[0].accessibleName())


def bare_name(window: Window) -> None:
    """Take all words from a tile."""
    tile = home(window).tiles[0]
    tile.setText("")
    tile.setAccessibleName("")


BREAKS = (
    Break("short tile", lambda w: home(w).tiles[0].setFixedHeight(90), "too small for its words"),
    Break("narrow button", lambda w: home(w).start_button.setFixedWidth(90), "too small for its"),
    Break("cut label", lambda w: home(w).findChildren(Label)[0].setFixedHeight(9), "needs"),
    Break("long word", long_word, "breaks the word", "topic:risks"),
    Break(
        "out of the bar", lambda w: w.top and w.top.buttons["help"].move(1850, 8), "sticks out of"
    ),
    Break("out of the scroll area", lambda w: home(w).tiles[0].move(-60, 300), "sticks out of"),
    Break(
        "overlap",
        lambda w: home(w).tiles[0].move(home(w).tiles[1].pos() + QPoint(30, 0)),
        "overlaps Tile",
    ),
    Break("small target", lambda w: w.top and w.top.buttons["help"].setFixedHeight(40), "mm (40"),
    Break("no name", bare_name, "has no name"),
    Break("same name", same_name, "2 × Tile “What is ILFVS?”"),
)


@pytest.mark.parametrize("spoiled", BREAKS, ids=lambda each: each.name)
def test_the_check_finds_what_is_wrong(stage: Stage, spoiled: Break) -> None:
    window = stage.open(KIOSK, spoiled.link)
    assert faults_of(window) == []

    spoiled.spoil(window)

    assert spoiled.says in "\n".join(faults_of(window))
