# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Look and layout follow from the profile, the settings, the session and the window."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSize

from edu_app.app import FEATURES
from edu_app.paths import content_dir
from edu_app.profile import KIOSK, LAPTOP, Paper, Profile
from edu_app.session import TEXT_SIZES, THEMES, Session
from edu_app.settings import Settings
from edu_app.shell.parts import Parts, Printing
from tests.stage import Stage


def parts(stage: Stage, profile: Profile = KIOSK) -> Parts:
    return stage.open(profile).parts


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_a_theme_has_what_the_visit_chose(stage: Stage, name: str, text_size: int) -> None:
    theme = parts(stage).theme(Session(theme=name, text_size=text_size))

    assert (theme.look.theme, theme.look.percent, theme.look.scale) == (name, text_size, "kiosk")


def test_a_preview_has_other_colours_in_the_same_size(stage: Stage) -> None:
    theme = parts(stage, LAPTOP).theme(Session(theme="light", text_size=150), "dark")

    assert (theme.look.theme, theme.look.percent, theme.look.scale) == ("dark", 150, "clinic")


def test_the_measured_screen_counts_more_than_the_assumed_one(stage: Stage) -> None:
    assumed = parts(stage)
    fine = assumed.profile.chrome.mm_per_px / 2
    measured = replace(assumed, settings=Settings(mm_per_px=fine))

    first, second = assumed.theme(Session()), measured.theme(Session())

    assert second.target("md") > first.target("md")
    assert second.target("md") * fine >= KIOSK.chrome.secondary_mm


def test_letters_have_their_millimetres_on_a_fine_screen_and_the_layout_follows(
    stage: Stage,
) -> None:
    measured = replace(parts(stage), settings=Settings(mm_per_px=0.1))
    theme, shape = measured.theme(Session()), measured.shape(Session(), QSize(1920, 1080))

    assert theme.px("body") == 2 * measured.tokens.type["kiosk"]["body"]
    assert theme.look.percent == 100
    assert shape.large


@pytest.mark.parametrize(
    ("width", "height", "portrait"), [(1920, 1080, False), (1080, 1920, True), (1366, 768, False)]
)
def test_the_shape_follows_the_window(
    stage: Stage, width: int, height: int, portrait: bool
) -> None:
    shape = parts(stage).shape(Session(), QSize(width, height))

    assert shape.portrait is portrait


@pytest.mark.parametrize(("text_size", "large"), [(100, False), (200, True)])
def test_the_shape_follows_the_text_size(stage: Stage, text_size: int, large: bool) -> None:
    shape = parts(stage).shape(Session(text_size=text_size), QSize(1366, 768))

    assert shape.large is large


@pytest.mark.parametrize("names", [("topics",), ("about", "topics"), ()])
def test_only_the_features_of_the_profile_are_reached(stage: Stage, names: tuple[str, ...]) -> None:
    whole = parts(stage)
    reach = replace(KIOSK.reach, features=names)

    reached = replace(whole, profile=replace(KIOSK, reach=reach)).reached()

    assert {feature.name for feature in reached} == set(names)
    assert reached == [feature for feature in FEATURES if feature in reached]


def test_the_room_for_printing_is_made_once_and_only_when_it_is_entered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made: list[object] = []

    class Room:
        settled = 0

        def __init__(self, paper: Paper) -> None:
            made.append(paper)

        def settle(self) -> None:
            self.settled += 1

    monkeypatch.setattr("edu_app.ui.print_room.PrintRoom", Room)
    printing = Printing(KIOSK.paper)
    printing.settle()
    assert made == []

    room = printing.room()
    printing.settle()

    assert printing.room() is room
    assert made == [KIOSK.paper]
    assert vars(room) == {"settled": 1}


def test_each_visit_has_a_desk_of_its_own_and_the_room_of_the_machine(stage: Stage) -> None:
    whole = parts(stage)
    owner = QObject()

    first, second = whole.desk(owner), whole.desk(owner)

    assert first is not second
    assert first.paper is second.paper is KIOSK.paper
    assert first.parent() is owner


def test_languages_are_the_clinics_as_far_as_they_have_pages(stage: Stage) -> None:
    usual = parts(stage)
    wished = replace(usual, settings=Settings(languages=("xx", "en")))

    assert usual.languages() == ("en",)
    assert wished.languages() == ("en",)
    assert usual.in_language("en") is usual


def test_other_settings_open_the_pages_anew(stage: Stage) -> None:
    usual = parts(stage)
    changed = usual.with_settings(Settings(emergency_number="112"))

    assert changed.settings.emergency_number == "112"
    assert changed.library is not usual.library
    assert "112" in str(changed.library.emergency().blocks)


def test_without_a_word_of_the_clinic_all_languages_with_pages_are_offered(
    stage: Stage, tmp_path: Path
) -> None:
    shutil.copytree(content_dir(), tmp_path, dirs_exist_ok=True)
    shutil.copytree(tmp_path / "en", tmp_path / "de")
    several = stage.open(KIOSK, content=tmp_path).parts

    assert several.languages() == ("en", "de")
    assert several.in_language("de").library.lang == "de"
    chosen = replace(several, settings=Settings(languages=("de",)))
    assert chosen.languages() == ("de",)
