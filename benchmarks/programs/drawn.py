# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Opens every drawing, moves and zooms it in a window of a size; says what it cost, as JSON."""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from edu_app.features.diagrams.page_view import ViewerPage
    from edu_app.library.link import Link
    from edu_app.shell.window import Window

MAIN = "pelvic-veins"
FRAMES = 120
CLOSER = 3.0


def resident() -> float:
    """Return the resident memory in MB of 10^6 bytes; 0 where unknown."""
    gc.collect()
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def milliseconds(act: Callable[[], object]) -> float:
    """Return how long something takes."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1e3


def opened(window: Window, link: Link) -> dict[str, float]:
    """Open a drawing; return the times to its first and its sharp paint, and the longest turn."""
    from PySide6.QtCore import QCoreApplication

    start = time.perf_counter()
    window.go(link)
    QCoreApplication.sendPostedEvents(None, 0)
    window.repaint()
    first = (time.perf_counter() - start) * 1e3
    longest = 0.0
    while busy(window):
        longest = max(longest, milliseconds(QCoreApplication.processEvents))
    window.repaint()
    sharp = (time.perf_counter() - start) * 1e3
    # 52 is DeferredDelete: pages that were left. Qt's loop deletes them, processEvents does not.
    QCoreApplication.sendPostedEvents(None, 52)
    return {"first": first, "sharp": sharp, "turn": longest}


def busy(window: Window) -> bool:
    """Tell whether the drawing that is open is being made sharp."""
    page = viewer(window)
    return page is not None and any(pane.sharpener.busy for pane in page.canvas.panes.panes)


def viewer(window: Window) -> ViewerPage | None:
    """Return the page of a drawing, if one is open."""
    from edu_app.features.diagrams.page_view import ViewerPage

    return window.page if isinstance(window.page, ViewerPage) else None


def frames(window: Window) -> dict[str, list[float]]:
    """Return what a frame costs while the picture is dragged, and while it is zoomed."""
    from PySide6.QtCore import QCoreApplication

    page = viewer(window)
    assert page is not None
    canvas = page.canvas
    canvas.eye.zoom_by(CLOSER)
    canvas.panes.ask()
    while busy(window):
        QCoreApplication.processEvents()
    found: dict[str, list[float]] = {"pan": [], "zoom": []}
    for number in range(FRAMES):
        way = 3 if number < FRAMES / 2 else -3

        def drag(way: int = way) -> None:
            canvas.eye.move_by(way, way)
            canvas.repaint()

        found["pan"].append(milliseconds(drag))
    for number in range(FRAMES):
        factor = 1.01 if number < FRAMES / 2 else 1 / 1.01

        def closer(factor: float = factor) -> None:
            canvas.eye.zoom_by(factor)
            canvas.repaint()

        found["zoom"].append(milliseconds(closer))
    return found


def measure(width: int, height: int) -> dict[str, object]:
    """Open every drawing twice in one window and drag the main one."""
    from edu_app.app import make_app, make_window
    from edu_app.library.link import Kind, Link
    from edu_app.platforms import prepare
    from edu_app.profile import KIOSK
    from edu_app.settings import Settings
    from edu_app.wish import Wish

    prepare()
    app = make_app()
    window = make_window(app, Wish(profile=KIOSK, settings=Settings()))
    window.resize(width, height)
    window.session.set_less_movement(on=True)
    window.start()
    window.show()
    links = [Link(Kind.DIAGRAM, each.id) for each in window.parts.library.diagrams()]
    opened(window, Link(Kind.GLOSSARY))  # what any page loads is no cost of a drawing
    before = resident()
    cold = {str(link): opened(window, link) for link in links}
    after = resident()
    warm: dict[str, dict[str, float]] = {}
    for link in links:
        opened(window, link)
        window.home()
        warm[str(link)] = opened(window, link)
    opened(window, Link(Kind.DIAGRAM, MAIN))
    return {"cold": cold, "warm": warm, "mb": after - before, "frames": frames(window),
            "median cold": statistics.median(each["sharp"] for each in cold.values())}  # fmt: skip


def main(words: Sequence[str] | None = None) -> None:
    """Do what the command line says and print what was found."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--width", type=int, default=1920)
    parser.add_argument("--height", type=int, default=1080)
    options = parser.parse_args(words)
    print(json.dumps(measure(options.width, options.height)), flush=True)
    sys.stdout.flush()


if __name__ == "__main__":
    main()
