# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A talk on two real screens: unplugged, plugged in, swapped, mirrored, and of other scales."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.x_display import x_display

ROOT = Path(__file__).resolve().parents[2]
BEGIN = """
import json, subprocess, sys
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from edu_app.app import make_app, make_window
from edu_app.features.consult.audience import AudienceState
from edu_app.features.consult.audience_window_view import Audience
from edu_app.gallery import settle
from edu_app.profile import CONSULT
from edu_app.settings import Settings
from edu_app.shell.host import WindowHost
from edu_app.wish import Wish
from edu_app.features.consult.patient_side_view import talk_picture
from tests.features.consult.talking import secrets, talk_at

app = make_app()
window = make_window(app, Wish(profile=CONSULT, settings=Settings()))
window.session.set_less_movement(on=True)
first = app.primaryScreen().geometry()
window.setGeometry(first.x() + 20, first.y() + 20, 1200, 680)
window.start()
window.show()
audience = Audience(WindowHost(window), talk_picture)
talk = window.session.consultation

def seen():
    patient = audience.window
    if patient is None or not patient.isVisible() or patient.content is None:
        return None
    return patient.content.shown

def whole_on(name):
    screen = next((each for each in app.screens() if each.name() == name), None)
    return screen is not None and audience.window.isVisible() and (
        audience.window.geometry() == screen.geometry())

def told(found):
    yield found.text(QAccessible.Text.Name)
    yield found.text(QAccessible.Text.Description)
    for number in range(found.childCount()):
        yield from told(found.child(number))
"""
VIRTUAL = """
found = []
for step in talk_at().order:
    talk.take(talk_at(step))
    settle()
    patient = audience.window
    words = "|".join(told(QAccessible.queryAccessibleInterface(patient)))
    found.append({
        "screen": patient.screen().name(),
        "whole": whole_on("WALL"),
        "heading": patient.content.shown.heading in words,
        "private": [secret for secret in secrets() if secret in words],
        "metres": patient.content.metres,
        "dpr": patient.devicePixelRatioF(),
        "wide": patient.grab().toImage().width(),
    })
talk.take(talk.talk.blanked(on=True))
image = audience.window.grab().toImage()
dark = {image.pixelColor(x, y).name() for x in (9, 500, 900) for y in (9, 300, 500)}
audience.swap()
settle()
swapped = (audience.sides.console, audience.sides.patient, window.screen().name(),
    whole_on("LAPTOP"), audience.window.screen().name())
window.end_visit()
print(json.dumps([found, len(dark), swapped, audience.window.isVisible()]))
window.hide()
"""
PLUGGED = """
LAPTOP = ("--setmonitor", "LAPTOP", "1366/361x768/203+0+0", "screen")
WALL = ("--setmonitor", "WALL", "1920/952x1080/535+1366+0", "none")
MIRROR = ("--setmonitor", "WALL", "1366/361x768/203+0+0", "none")
MOVED = ("--setmonitor", "WALL", "1080/535x1080/535+1400+0", "none")

def xrandr(*words):
    subprocess.run(["xrandr", *words], check=True)

def wait(what, happens):
    for _ in range(500):
        QTest.qWait(20)
        if happens():
            return
    patient = audience.window
    sys.exit(f"{what}: {audience.state} {audience.sides} {window.geometry()} "
        f"{patient and (patient.isVisible(), patient.geometry())} "
        f"{[(each.name(), each.geometry()) for each in app.screens()]}")

def on_wall():
    return audience.state is AudienceState.ON and whole_on("WALL") and seen() is not None

def unplug():
    xrandr("--delmonitor", "WALL")
    wait("unplugged", lambda: audience.state is AudienceState.ONE and seen() is None)

talk.take(talk_at())
wait("one screen", lambda: audience.state is AudienceState.ONE and seen() is None)
xrandr(*WALL)
wait("plugged in", on_wall)
assert window.geometry().right() < 1366
for _ in range(2):
    unplug()
    assert not audience.window.isVisible()
    assert audience.window.content.shown is None
    assert window.geometry().right() < 1366
    xrandr(*WALL)
    wait("plugged in again", on_wall)
unplug()
xrandr(*MIRROR)
wait("mirrored", lambda: audience.state is AudienceState.MIRRORED and seen() is None)
assert not audience.window.isVisible()
unplug()
xrandr(*MOVED)
wait("re-ordered", lambda: on_wall() and audience.window.width() == 1080)
unplug()
xrandr(*WALL)
wait("as before", on_wall)
window.move(1500, 50)
wait("astray", lambda: audience.state is AudienceState.ASTRAY and seen() is None)
assert window.covers.cover is not None
assert not window.page.isVisible()
audience.bring_back()
wait("brought back", on_wall)
assert window.covers.cover is None
audience.swap()
wait("swapped", lambda: audience.state is AudienceState.ON and whole_on("LAPTOP"))
assert window.geometry().left() >= 1366
audience.swap()
wait("swapped back", on_wall)
xrandr("--delmonitor", "LAPTOP")
xrandr("--delmonitor", "WALL")
xrandr(*WALL[:-1], "screen")
wait("the console's own is gone", lambda: audience.state is AudienceState.ASTRAY)
assert window.covers.cover is not None
assert seen() is None
assert app.primaryScreen().geometry().intersects(window.geometry())
talk.take(talk.talk.blanked(on=True))
window.end_visit()
wait("ended", lambda: audience.state is AudienceState.NONE and seen() is None)
window.hide()
"""
SIZES = {"LAPTOP": (1366, 768), "WALL": (1920, 1080)}
"""Logical pixels; at a scale of 2 the second one is a 4K screen."""
TOOLS = ("Xvfb", "xrandr")


def run(program: str, **environ: str) -> str:
    """Run a program of its own and return what it says."""
    ended = subprocess.run(
        [sys.executable, "-c", BEGIN + program],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)} | environ,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert ended.returncode == 0, ended.stderr[-3000:]
    return ended.stdout


@pytest.mark.parametrize("scales", [(1, 1), (1, 2), (2, 1)], ids=str)
def test_screens_of_any_scale(tmp_path: Path, home: Path, scales: tuple[int, int]) -> None:
    del home  # whatever is written does not go to the home of somebody
    screens, left = [], 0
    for (name, size), scale in zip(SIZES.items(), scales, strict=True):
        wide, high = (side * scale for side in size)
        screens.append({"name": name, "x": left, "y": 0, "width": wide, "height": high})
        left += wide
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": screens}))

    told = run(
        VIRTUAL,
        QT_QPA_PLATFORM=f"offscreen:configfile={file}",
        QT_SCREEN_SCALE_FACTORS=f"LAPTOP={scales[0]};WALL={scales[1]}",
    )

    steps, dark, swapped, there = json.loads(told)
    for step in steps:
        assert step["screen"] == "WALL"
        assert step["whole"]
        assert step["heading"]
        assert step["private"] == []
        assert step["metres"] >= 0.6
        assert step["dpr"] == scales[1]
        assert step["wide"] == 1920 * scales[1]
    assert dark == 1
    assert swapped == ["WALL", "LAPTOP", "WALL", True, "LAPTOP"]
    assert not there


@pytest.fixture
def display() -> Iterator[str]:
    """Return the name of a display of its own, wide enough for two screens."""
    with x_display(3286, 1080) as name:
        laptop = ("--setmonitor", "LAPTOP", "1366/361x768/203+0+0", "screen")
        subprocess.run(["xrandr", *laptop], env=os.environ | {"DISPLAY": name}, check=True)
        yield name


@pytest.mark.skipif(
    any(shutil.which(each) is None for each in TOOLS),
    reason="Xvfb or xrandr is not installed (apt-get install xvfb x11-xserver-utils)",
)
def test_screens_that_come_and_go(display: str, home: Path) -> None:
    del home
    run(PLUGGED, DISPLAY=display, QT_QPA_PLATFORM="xcb")
