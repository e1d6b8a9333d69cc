# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from edu_app.features.topics.home_view import HomePage
from edu_app.gallery import (
    FRAMES,
    TEXT_SIZES,
    TOUR,
    Frame,
    Shot,
    Studio,
    find_screen,
    screens,
    settle,
    shots,
    take_all,
    take_one,
    take_tour,
)
from edu_app.library.link import Kind, Link
from edu_app.problems import StartRefused
from edu_app.profile import KIOSK, LAPTOP, PROFILES
from edu_app.session import THEMES
from edu_app.settings import Settings
from edu_app.shell.actions import Act
from edu_app.shell.error_page import ErrorPage
from edu_app.shell.window import Window
from edu_app.wish import Wish
from tests.content_tree import ContentTree
from tests.stage import Stage, open_stage, page_view  # noqa: F401  # the fixture `stage`

SMALL = Frame(profile=LAPTOP, width=1024, height=600)
WISH = Wish(profile=LAPTOP, settings=Settings())


@pytest.fixture
def studio(stage: Stage) -> Studio:
    return Studio(stage.app)


def opened(studio: Studio, name: str, frame: Frame = SMALL) -> Window:
    """Return a window in the state of a screen."""
    screen = find_screen(studio, name, frame, "en")
    return studio.open(Shot(screen=screen, frame=frame, theme="light", text_size=100))


def scrolled(window: Window) -> bool:
    return page_view(window).verticalScrollBar().value() > 0


STATES: dict[str, Callable[[Window], object]] = {
    "home": lambda window: isinstance(window.page, HomePage),
    "home-read": lambda window: len(window.session.read) == 2,
    "home-focus": lambda window: window.page.tiles[2].hasFocus(),
    "help": lambda window: window.overlays.sheet(Act.HELP),
    "display": lambda window: window.overlays.sheet(Act.TEXT_SIZE),
    "about": lambda window: window.page.title == "Where this comes from",
    "error": lambda window: isinstance(window.page, ErrorPage),
    "crash": lambda window: isinstance(window.page, ErrorPage),
    "find": lambda window: window.page.reader.find_bar.field.text() == "vein",
    "link-focus": lambda window: page_view(window).links.current() is not None,
    "word": lambda window: window.overlays.any_open(),
    "end": scrolled,
    "array": scrolled,
    "table": scrolled,
    "figure": scrolled,
    "topic-risks": lambda window: window.history.current.link == Link(Kind.TOPIC, "risks"),
}


@pytest.mark.parametrize("name", STATES)
def test_a_screen_stands_in_its_state(studio: Studio, name: str) -> None:
    window = opened(studio, name)

    assert STATES[name](window)
    studio.close(window)


def test_every_topic_of_the_path_has_a_screen(studio: Studio, stage: Stage) -> None:
    window = stage.open(KIOSK)

    names = {screen.name for screen in screens(window)}

    assert {f"topic-{topic}" for topic in window.parts.library.path().order()} <= names


def test_names_of_screens_and_files_are_unique(stage: Stage) -> None:
    every = screens(stage.open(KIOSK))

    files = [shot.file_name for shot in shots(every)]

    assert len({screen.name for screen in every}) == len(every)
    assert len(set(files)) == len(files)
    assert len(files) <= len(every) * len(FRAMES) * len(TEXT_SIZES) * len(THEMES)
    assert "home_kiosk-1080x1920_hc_200.png" in files


def test_an_unknown_screen_is_refused_with_the_names_there_are(studio: Studio) -> None:
    with pytest.raises(StartRefused, match=r"no screen “nowhere”.*about, .*word\.$"):
        find_screen(studio, "nowhere", SMALL, "en")


@pytest.fixture
def swept(stage: Stage) -> Iterator[None]:
    """Close the windows that are left to the end of the program."""
    yield
    for window in QApplication.topLevelWidgets():
        if isinstance(window, Window):
            window.deleteLater()
    settle()


@pytest.mark.usefixtures("swept")
def test_one_picture_has_the_size_and_colours_that_were_asked_for(
    stage: Stage, tmp_path: Path
) -> None:
    file = tmp_path / "new" / "home.png"

    take_one(stage.app, "home", SMALL, replace(WISH, theme="dark"), file)

    image = QImage(str(file))
    assert (image.width(), image.height()) == (1024, 600)
    assert image.pixelColor(3, 3).lightness() < 80


@pytest.mark.usefixtures("swept")
def test_a_file_that_is_no_picture_is_refused(stage: Stage, tmp_path: Path) -> None:
    with pytest.raises(StartRefused, match=r"cannot be written. Name a file that ends in .png"):
        take_one(stage.app, "home", SMALL, WISH, tmp_path / "home.txt")


def test_a_picture_shows_its_drawing_at_once(studio: Studio) -> None:
    window = opened(studio, "figure", FRAMES[1])

    first = studio.picture(window).toImage()
    second = studio.picture(window).toImage()

    assert first == second
    studio.close(window)


@pytest.fixture
def small_content(tmp_path: Path) -> Path:
    """Return a content folder with two pages."""
    return ContentTree(tmp_path).root


def test_all_pictures_are_written_once_each(
    stage: Stage, tmp_path: Path, small_content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("edu_app.gallery.FRAMES", (SMALL, SMALL))
    monkeypatch.setattr("edu_app.gallery.TEXT_SIZES", (100,))
    monkeypatch.setattr("edu_app.gallery.THEMES", ("dark",))
    told: list[str] = []

    count = take_all(stage.app, tmp_path / "all", replace(WISH, content=small_content), told.append)

    files = sorted((tmp_path / "all").glob("*.png"))
    names = {file.name for file in files}
    assert {"home_laptop-1024x600_dark_100.png", "topic-beta_laptop-1024x600_dark_100.png"} <= names
    assert count == 2 * len(files)  # the frame stood twice in the list above
    assert QImage(str(files[0])).width() == 1024


def test_the_tour_is_numbered_and_skips_what_a_clinic_does_not_have(
    stage: Stage, tmp_path: Path, small_content: Path
) -> None:
    names = take_tour(stage.app, tmp_path / "tour", replace(WISH, content=small_content))

    assert names == sorted(path.name for path in (tmp_path / "tour").iterdir())
    assert names[0] == "01_home_kiosk-1920x1080_light_100.png"
    assert len(names) < len(TOUR)


def test_the_tour_names_screens_that_there_are(stage: Stage, qapp: QApplication) -> None:
    names = {screen.name for screen in screens(stage.open(KIOSK))}

    assert {name for name, *_rest in TOUR} <= names
    assert {profile for _name, profile, *_rest in TOUR} <= set(PROFILES)
