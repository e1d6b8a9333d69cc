# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A window that moves to a second screen and back, in a program of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
SCREENS = [
    {"name": "LAPTOP", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "dpr": 1},
    {
        "name": "WALL",
        "x": 1366,
        "y": 0,
        "width": 1920,
        "height": 1080,
        "logicalDpi": 96,
        "dpr": 2.0,
    },
]
PROGRAM = """
import json
from edu_app.app import make_app, make_window
from edu_app.gallery import settle
from edu_app.library.link import Kind, Link
from edu_app.profile import LAPTOP
from edu_app.settings import Settings
from edu_app.ui.document_view import PageView
from edu_app.wish import Wish

app = make_app()
link = Link(Kind.TOPIC, "risks")
window = make_window(app, Wish(profile=LAPTOP, settings=Settings(), link=link))
window.session.set_less_movement(on=True)
found = []
for screen in (*app.screens(), app.screens()[0]):
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    if window.page is None:
        window.start()
        window.showFullScreen()
    else:
        window.windowHandle().setScreen(screen)
        window.setGeometry(screen.geometry())
    settle()
    view = window.findChild(PageView)
    if not found:
        view.verticalScrollBar().setValue(900)
        settle()
    found.append({
        "screen": window.screen().name(),
        "inside": screen.geometry().contains(window.geometry()),
        "wide": window.width(),
        "page": str(window.history.current.link),
        "scrolled": view.verticalScrollBar().value() > 0,
        "focus": type(app.focusWidget()).__name__,
    })
print(json.dumps(found))
"""


def test_a_page_moves_to_a_second_screen_and_back(tmp_path: Path, home: Path) -> None:
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": SCREENS}))
    environ = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={file}",
        "PYTHONPATH": str(REPOSITORY),
    }

    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=environ, capture_output=True, text=True, timeout=60
    )

    assert done.returncode == 0, done.stderr
    laptop, wall, again = json.loads(done.stdout)
    assert [found["screen"] for found in (laptop, wall, again)] == ["LAPTOP", "WALL", "LAPTOP"]
    assert [found["wide"] for found in (laptop, wall, again)] == [1366, 1920, 1366]
    for found in (laptop, wall, again):
        assert found["inside"]
        assert found["page"] == "topic:risks"
        assert found["scrolled"]
        assert found["focus"] == "CompactView"
