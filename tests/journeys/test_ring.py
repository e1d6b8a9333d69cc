# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Whoever moves by keyboard sees where they are, in every theme."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.session import THEMES
from edu_app.shell.actions import Act
from edu_app.ui.document_paint import range_rects
from edu_app.ui.document_view import PageView
from tests.journeys.keyboard import Stop, now, stops_in
from tests.layout_check import rect_of
from tests.stage import Key, Modifier, Stage, page_view, press

LEAST = 2
"""Pixels that have to change for each pixel of the outline, as WCAG 2.4.13 counts them."""
PLACES = (
    (KIOSK, "home:", None),
    (KIOSK, "topic:causes", Act.TEXT_SIZE),
    (KIOSK, "topic:missing", None),
    (KIOSK, "checklist:", None),
    (KIOSK, "checklist:about", None),
    (LAPTOP, "topic:causes", None),
    (LAPTOP, "topic:causes", Act.HELP),
)


def face_of(stop: Stop) -> QRect:
    """Return what the ring goes round, in the window."""
    if stop.link < 0:
        return rect_of(stop.widget)
    view = stop.widget
    assert isinstance(view, PageView)
    span = view.filled.anchors[stop.link]
    rect = range_rects(view.document(), span.start, span.end)[0]
    rect.translate(0, -view.verticalScrollBar().value())
    box = rect.adjusted(-8, -8, 8, 8).toAlignedRect()
    return box.translated(rect_of(view.viewport()).topLeft())


def changed(before: QImage, after: QImage) -> int:
    """Count the pixels that differ."""
    assert before.size() == after.size()
    pixels = [memoryview(image.constBits()).cast("I") for image in (before, after)]
    return sum(one != other for one, other in zip(*pixels, strict=True))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    ("profile", "link", "act"), PLACES, ids=lambda each: getattr(each, "name", str(each))
)
def test_every_control_shows_that_it_has_the_focus(
    stage: Stage, profile: Profile, link: str, act: Act | None, theme: str
) -> None:
    window = stage.open(profile, link, theme=theme)
    if act is not None:
        window.act(act)
    sheet = window.overlays.sheet(act) if act is not None else None
    controls = [stop for stop in stops_in(sheet.content if sheet else window) if stop.link < 0]

    weak, met = [], 0
    for _ in range(len(controls) * 6):
        QTest.keyClick(window.windowHandle(), Key.Key_Tab)
        stop = now()
        if stop is None or isinstance(stop.widget, PageView):
            continue
        met += 1
        shown = QRect(face_of(stop))
        assert window.rect().intersects(shown), f"{stop} is not in view"
        before = window.grab(shown).toImage()
        stop.widget.shows_ring = False
        bare = window.grab(shown).toImage()
        stop.widget.shows_ring = True
        if changed(bare, before) < LEAST * (shown.width() + shown.height()):
            weak.append(str(stop))
        if met >= len(controls):
            break

    assert met
    assert weak == []


@pytest.mark.parametrize("theme", THEMES)
def test_a_link_shows_that_it_has_the_focus(stage: Stage, theme: str) -> None:
    window = stage.open(LAPTOP, "topic:causes", theme=theme)
    view = page_view(window)
    press(window, Key.Key_Tab)
    stop = now()
    assert stop is not None
    assert stop.link == 0
    box = face_of(stop)
    shown = window.grab(box).toImage()

    press(window, Key.Key_Backtab, Modifier.ShiftModifier)

    assert view.links.current() is None
    assert changed(shown, window.grab(box).toImage()) > LEAST * (box.width() + box.height() - 32)
