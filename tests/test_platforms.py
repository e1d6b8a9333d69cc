# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Qt is told how to draw before it is loaded, and nobody else can tell it what to load."""

from __future__ import annotations

import os

import pytest

from edu_app.platforms import (
    ALLOWED,
    LIBRARIES,
    TRAPS,
    Choice,
    choose_platform,
    library_sentence,
    prepare,
)

SCREENS = "offscreen:configfile=screens.json"


@pytest.mark.parametrize(
    ("environment", "system", "choice"),
    [
        ({}, "linux", Choice("offscreen", unseen=True)),
        ({"DISPLAY": ":0"}, "linux", Choice("xcb;offscreen", unseen=False)),
        ({"DISPLAY": ""}, "linux", Choice("offscreen", unseen=True)),
        (
            {"WAYLAND_DISPLAY": "wayland-0"},
            "linux",
            Choice("wayland;xcb;offscreen", unseen=False),
        ),
        (
            {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"},
            "linux",
            Choice("wayland;xcb;offscreen", unseen=False),
        ),
        ({}, "win32", Choice("", unseen=False)),
        ({}, "darwin", Choice("", unseen=False)),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", Choice("offscreen", unseen=False)),
        ({"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "w"}, "linux", Choice("xcb", unseen=False)),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, "linux", Choice("wayland;xcb", unseen=False)),
        ({"QT_QPA_PLATFORM": SCREENS}, "linux", Choice(SCREENS, unseen=False)),
        ({"QT_QPA_PLATFORM": "windows"}, "win32", Choice("windows", unseen=False)),
    ],
)
def test_the_platform_follows_from_the_screen_there_is(
    environment: dict[str, str], system: str, choice: Choice
) -> None:
    assert choose_platform(environment, system) == choice


@pytest.mark.parametrize(
    "wished",
    [
        "vnc",
        "eglfs",
        "linuxfb:fb=/dev/fb1",
        "vnc:port=5900",
        "xcb;vnc",
        "/home/somebody/libevil.so",
        "xcb:plugin=/home/somebody",
        "OFFSCREEN",
        ";",
    ],
)
def test_a_strange_platform_is_not_passed_on(wished: str) -> None:
    environment = {"QT_QPA_PLATFORM": wished}

    assert prepare(environment).platform == environment["QT_QPA_PLATFORM"] == "offscreen"


@pytest.mark.parametrize("name", TRAPS)
def test_what_makes_qt_load_code_is_removed(name: str) -> None:
    environment = {name: "/home/somebody/evil", "DISPLAY": ":0", "HOME": "/home/somebody"}

    prepare(environment)

    assert environment == {
        "DISPLAY": ":0",
        "HOME": "/home/somebody",
        "QT_QPA_PLATFORM": "xcb;offscreen",
    }


def test_the_traps_cover_plugins_themes_styles_input_and_what_is_written_down() -> None:
    for name in ("PLUGIN_PATH", "QPA_PLATFORMTHEME", "STYLE_OVERRIDE", "IM_MODULE", "IM_MODULES"):
        assert f"QT_{name}" in TRAPS
    for name in ("LOGGING_RULES", "LOGGING_CONF", "FATAL_WARNINGS", "WAYLAND_SHELL_INTEGRATION"):
        assert f"QT_{name}" in TRAPS
    assert "GTK_MODULES" in TRAPS  # the theme of a desktop may load GTK
    assert not set(TRAPS) & {"QT_QPA_PLATFORM", "DISPLAY"}


def test_elsewhere_qt_chooses_and_a_strange_wish_is_removed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(choose_platform, "__defaults__", ("darwin",))
    environment = {"QT_QPA_PLATFORM": "vnc", "QT_PLUGIN_PATH": "/home/somebody/evil"}

    choice = prepare(environment)

    assert choice == Choice("", unseen=False)
    assert environment == {}


def test_the_environment_of_the_program_is_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/home/somebody/evil")

    choice = prepare()

    assert choice == Choice("offscreen", unseen=False)
    assert "QT_PLUGIN_PATH" not in os.environ


def test_every_allowed_platform_may_be_wished_for() -> None:
    for name in ALLOWED:
        assert choose_platform({"QT_QPA_PLATFORM": name}, "linux").platform == name


def test_a_missing_library_is_named_with_the_command_that_gets_it() -> None:
    sentence = library_sentence(ImportError("libEGL.so.1: cannot open shared object file"))

    assert "(libEGL.so.1: cannot open shared object file)" in sentence
    assert sentence.endswith(LIBRARIES)
