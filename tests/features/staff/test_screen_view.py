# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Another screen or another size counts at once; what the file says is only shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

from edu_app.features.staff import screen_view
from edu_app.features.staff.screen_view import ScreenSection, displays
from edu_app.ui.label import Label
from tests.features.staff.made_up import CLINIC, fixed
from tests.features.staff.pressing import Heard
from tests.stage import click

if TYPE_CHECKING:
    from tests.features.staff.conftest import Shown

Opener = Callable[..., "Shown[ScreenSection]"]


class Panel:
    """A screen with a name."""

    def __init__(self, name: str, width: int, height: int, maker: str = "") -> None:
        self._name, self._size, self._maker = name, (width, height), maker

    def name(self) -> str:
        return self._name

    def geometry(self) -> QRect:
        return QRect(0, 0, *self._size)

    def manufacturer(self) -> str:
        return self._maker

    def model(self) -> str:
        return "22" if self._maker else ""


@pytest.fixture(autouse=True)
def _panels(monkeypatch: pytest.MonkeyPatch) -> None:
    panels = [Panel("HDMI-1", 1920, 1080, "Elo"), Panel("DP-2", 1080, 1920), Panel("", 1, 1)]

    class Screens(QGuiApplication):
        screens = staticmethod(lambda: [*panels, panels[0]])

    monkeypatch.setattr(screen_view, "QGuiApplication", Screens)


def test_each_screen_is_listed_once_with_its_size() -> None:
    assert list(displays("")) == [
        ("", "The first screen of the system", ""),
        ("HDMI-1", "HDMI-1", "Elo 22, 1920 × 1080 pixels"),
        ("DP-2", "DP-2", "1080 × 1920 pixels"),
    ]


def test_a_screen_that_is_not_there_can_still_be_seen() -> None:
    assert list(displays("VGA-1"))[-1] == ("VGA-1", "VGA-1", "It is not connected now.")


def test_another_screen_counts_at_once(open_part: Opener) -> None:
    shown = open_part(ScreenSection)
    relay = Heard(shown.view.relay_wanted)

    click(shown.view.rows[1])

    assert shown.machine.kept == [{"screen.display": "HDMI-1"}]
    assert relay.times == 1
    click(shown.view.rows[1])
    assert relay.times == 1


def test_a_size_counts_at_once(open_part: Opener) -> None:
    shown = open_part(ScreenSection)
    relay = Heard(shown.view.relay_wanted)

    click(shown.view.measure.longer)
    click(shown.view.measure.save_button)

    assert shown.machine.kept == [{"screen.mm-per-px": 0.2474}]
    assert relay.times == 1
    assert shown.scope.memory.line_px is None


def test_the_usual_size_comes_back(open_part: Opener) -> None:
    shown = open_part(ScreenSection, replace(CLINIC, mm_per_px=0.4))

    click(shown.view.measure.usual_button)

    assert shown.machine.kept == [{"screen.mm-per-px": None}]


def test_what_cannot_be_kept_changes_nothing_and_stays_moved(open_part: Opener) -> None:
    shown = open_part(ScreenSection)
    relay = Heard(shown.view.relay_wanted)
    shown.machine.refusal = "The disk is full."

    click(shown.view.rows[1])
    click(shown.view.measure.longer)
    click(shown.view.measure.save_button)

    assert relay.times == 0
    assert shown.view.rows[0].isChecked()
    assert shown.scope.memory.line_px == 346
    assert shown.view.notice.words == "The disk is full."


def test_what_the_clinic_s_file_says_can_only_be_seen(open_part: Opener) -> None:
    keys = ("screen.display", "screen.mm-per-px")
    settings = replace(CLINIC, display="HDMI-1", mm_per_px=0.25)
    shown = open_part(ScreenSection, fixed(*keys, settings=settings))

    assert shown.view.rows == []
    assert shown.view.measure is None
    texts = [label.text() for label in shown.view.findChildren(Label)]
    assert {"HDMI-1", "0.25 mm"} <= set(texts)
