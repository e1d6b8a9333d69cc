# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every screen has a name, stands in the state it is named after, and becomes a picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from edu_app import gallery
from edu_app.gallery import (
    FRAMES,
    TEXT_SIZES,
    TOUR,
    Frame,
    Screen,
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
from edu_app.problems import StartRefused
from edu_app.profile import CONSULT, KIOSK, LAPTOP
from edu_app.saving import NotSaved
from edu_app.session import THEMES
from edu_app.settings import Settings
from edu_app.shell.window import Window
from edu_app.ui.document_view import PageView
from edu_app.wish import Wish
from tests.content_tree import ContentTree
from tests.full_disk import room_for
from tests.stage import Stage, focus, open_stage, page_view  # noqa: F401  # the fixture `stage`

SMALL = Frame(profile=LAPTOP, width=1024, height=600)
TINY = Frame(profile=LAPTOP, width=640, height=480)


@pytest.fixture
def tree(tmp_path: Path) -> ContentTree:
    return ContentTree(tmp_path)


def wish(content: Path | None = None) -> Wish:
    return Wish(profile=LAPTOP, settings=Settings(), content=content)


def names(stage: Stage, content: Path | None = None) -> list[str]:
    """Return the names of all screens that some content has."""
    window = stage.open(LAPTOP, content=content, size=(640, 480))
    return [screen.name for screen in screens(window)]


@pytest.fixture
def staged(stage: Stage) -> Iterator[Callable[..., Window]]:
    """Return a function that opens a window in a named state."""
    kept: list[tuple[Studio, Window]] = []

    def run(name: str, content: Path | None = None) -> Window:
        studio = Studio(stage.app, content)
        screen = find_screen(studio, name, SMALL, "en")
        window = studio.open(Shot(screen=screen, frame=SMALL, theme="light", text_size=100))
        kept.append((studio, window))
        return window

    yield run
    for studio, window in kept:
        studio.close(window)


# ---------------------------------------------------------------- names


def test_the_tour_of_the_guide_names_screens_that_it_has(stage: Stage) -> None:
    assert {stop[0] for stop in TOUR} <= set(names(stage))


def test_an_unknown_name_is_refused_with_the_list(stage: Stage, tree: ContentTree) -> None:
    with pytest.raises(StartRefused) as caught:
        find_screen(Studio(stage.app, tree.root), "hom", TINY, "en")

    told, known = caught.value.sentence.split(" Choose one of: ")
    assert told == "There is no screen “hom”."
    assert known.rstrip(".").split(", ") == sorted(names(stage, tree.root))


def test_every_shot_has_a_file_of_its_own(stage: Stage) -> None:
    window = stage.open(LAPTOP, size=(640, 480))
    every = screens(window)

    taken = list(shots(every))

    both = sum(frame.profile.name in screen.profiles for frame in FRAMES for screen in every)
    assert len(taken) == both * len(TEXT_SIZES) * len(THEMES)
    assert len({shot.file_name for shot in taken}) == len(taken)


def test_a_file_name_says_everything_that_matters() -> None:
    frame = Frame(profile=CONSULT, width=1366, height=768)
    shot = Shot(screen=Screen(name="word"), frame=frame, theme="hc", text_size=150)

    assert shot.file_name == "word_consult-1366x768_hc_150.png"


# ---------------------------------------------------------------- pictures


@pytest.mark.parametrize("frame", [TINY, Frame(profile=KIOSK, width=700, height=900)], ids=str)
def test_one_screen_becomes_a_picture_of_the_asked_size(
    stage: Stage, tree: ContentTree, tmp_path: Path, frame: Frame
) -> None:
    file = tmp_path / "new" / "folder" / "home.png"

    take_one(stage.app, "home", frame, wish(tree.root), file)

    image = QImage(str(file))
    assert (image.width(), image.height()) == (frame.width, frame.height)
    assert file.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("name", ["home.png", "home.doc"])
def test_no_window_is_left_behind_by_a_picture(
    stage: Stage, tree: ContentTree, tmp_path: Path, name: str
) -> None:
    with suppress(StartRefused):
        take_one(stage.app, "home", TINY, wish(tree.root), tmp_path / name)

    assert not any(isinstance(each, Window) for each in stage.app.topLevelWidgets())


def test_a_file_that_is_no_picture_is_refused(
    stage: Stage, tree: ContentTree, tmp_path: Path
) -> None:
    with pytest.raises(StartRefused, match="Name a file that ends in"):
        take_one(stage.app, "home", TINY, wish(tree.root), tmp_path / "home.doc")


@pytest.mark.parametrize("take", [take_all, take_tour])
def test_a_disk_without_room_is_said_and_leaves_no_half_picture(
    stage: Stage,
    tree: ContentTree,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    take: Callable[..., object],
) -> None:
    monkeypatch.setattr(gallery, "screens", lambda window: (Screen(name="home"),))
    more = (print,) if take is take_all else ()
    folder = tmp_path / "pictures"

    with room_for(100), pytest.raises(NotSaved, match="the disk is full"):
        take(stage.app, folder, wish(tree.root), *more)

    assert not any(folder.iterdir())


def test_a_picture_shows_what_the_clinic_has_set(stage: Stage, tree: ContentTree) -> None:
    studio = Studio(stage.app, tree.root, Settings(emergency_number="112"))
    screen = find_screen(studio, "help", TINY, "en")

    window = studio.open(Shot(screen=screen, frame=TINY, theme="light", text_size=100))
    views = window.findChildren(PageView)
    shown = [view.toPlainText() for view in views]
    studio.close(window)

    assert any("112" in text for text in shown)
    assert not any("911" in text for text in shown)


def test_the_tour_skips_pages_that_other_content_lacks(
    stage: Stage, tree: ContentTree, tmp_path: Path
) -> None:
    folder = tmp_path / "tour"

    files = take_tour(stage.app, folder, wish(tree.root))

    assert files == [
        "01_home_kiosk-1920x1080_light_100.png",
        "05_help_kiosk-1920x1080_light_100.png",
        "07_display_laptop-1366x768_light_100.png",
    ]
    assert sorted(file.name for file in folder.iterdir()) == files


def test_all_pictures_are_taken_and_some_are_told(
    stage: Stage, tree: ContentTree, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gallery, "FRAMES", (TINY, SMALL))
    monkeypatch.setattr(gallery, "TELL_EVERY", 4)
    monkeypatch.setattr(gallery, "screens", lambda window: (Screen(name="home"),))
    told: list[str] = []

    count = take_all(stage.app, tmp_path / "all", wish(tree.root), told.append)

    assert count == len(list((tmp_path / "all").iterdir())) == 2 * len(THEMES) * len(TEXT_SIZES)
    assert told == ["4 pictures", "8 pictures", "12 pictures"]


# ---------------------------------------------------------------- settling


def test_settling_leaves_nothing_to_do(qapp: QApplication) -> None:
    done: list[str] = []
    going = QObject()
    going.deleteLater()

    QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: done.append("second turn")))
    settle()

    assert done == ["second turn"]
    assert not isValid(going)


@pytest.mark.parametrize("name", ["home", "array", "help"])
def test_a_settled_screen_does_not_move_any_more(
    stage: Stage, staged: Callable[..., Window], name: str
) -> None:
    window = staged(name)
    studio = Studio(stage.app)

    first = studio.picture(window).toImage()
    settle()

    assert studio.picture(window).toImage() == first


def test_a_window_that_is_closed_is_gone(stage: Stage, tree: ContentTree) -> None:
    studio = Studio(stage.app, tree.root)
    window = studio.open(Shot(screen=Screen(name="home"), frame=TINY, theme="light", text_size=100))

    studio.close(window)

    assert not isValid(window)
