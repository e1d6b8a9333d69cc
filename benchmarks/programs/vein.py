# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Drags the slider of the living vein in a window of a size; says what each frame cost, as JSON."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial

ROUNDS = 2
DRIFTS = 120


def cost(act: Callable[[], object]) -> tuple[float, float]:
    """Return the milliseconds of the processor and by the clock that something takes."""
    wall, cpu = time.perf_counter(), time.process_time()
    act()
    return (time.process_time() - cpu) * 1e3, (time.perf_counter() - wall) * 1e3


def measure(width: int, height: int) -> dict[str, list[tuple[float, float]]]:
    """Open the living vein; move its slider to every value and back, then let its blood drift."""
    from PySide6.QtCore import QCoreApplication

    from edu_app.app import make_app, make_window
    from edu_app.features.diagrams.vein_view import VeinPage
    from edu_app.library.link import LIVING_VEIN, Kind, Link
    from edu_app.platforms import prepare
    from edu_app.profile import KIOSK
    from edu_app.settings import Settings
    from edu_app.wish import Wish

    prepare()
    app = make_app()
    link = Link(Kind.DIAGRAM, LIVING_VEIN)
    window = make_window(app, Wish(profile=KIOSK, settings=Settings(), link=link))
    window.resize(width, height)
    window.session.set_less_movement(on=True)
    window.start()
    window.show()
    QCoreApplication.processEvents()  # or the window would not be there yet, and nothing painted
    page = window.page
    assert isinstance(page, VeinPage)
    found: dict[str, list[tuple[float, float]]] = {"drag": [], "drift": []}
    assert page.canvas.isVisible()
    canvas, values = page.canvas, [*range(91), *range(90, -1, -1)] * ROUNDS
    for value in values:
        page.slider.setValue(value)
        found["drag"].append(cost(canvas.repaint))
    page.slider.setValue(50)
    canvas.repaint()
    canvas.repaint()
    moving = canvas.drifting_part()
    for number in range(DRIFTS):
        canvas.moment = number / DRIFTS
        found["drift"].append(cost(partial(canvas.repaint, moving)))
    return found


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
