# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from edu_app.gallery import settle
from edu_app.library.link import HOME, Link
from tests.stage import UPRIGHT, Stage, focus, page_view


class Shown(QObject):
    """Notes every widget that comes onto the screen as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(thing, QWidget) and thing.isWindow():
            self.windows.append(type(thing).__name__)
        return False


@pytest.mark.parametrize("link", ["topic:what-is-ilfvs", "topic:risks", "about:", "home:"])
@pytest.mark.parametrize("size", [(1920, 1080), UPRIGHT, (1024, 600)], ids=str)
def test_no_part_of_a_page_flashes_up_as_a_window(
    stage: Stage, size: tuple[int, int], link: str
) -> None:
    window = stage.open(link="topic:symptoms", size=size)
    shown = Shown()
    stage.app.installEventFilter(shown)

    window.go(Link.parse(link) or HOME)
    settle()

    stage.app.removeEventFilter(shown)
    assert shown.windows == []


def test_the_text_has_the_focus_after_a_page_turn(stage: Stage) -> None:
    window = stage.open()

    window.go(Link.parse("topic:risks") or HOME)
    settle()

    assert window.isActiveWindow()
    assert focus() is page_view(window)
