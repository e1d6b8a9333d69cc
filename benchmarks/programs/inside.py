# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Turns and scrolls pages inside the guide's own process and says what it cost, as JSON."""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import sys
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from edu_app.library.link import Link
    from edu_app.shell.window import Window

STEP_PX = 12
SETTLE_MS = 60
"""Rest after a turn, besides the fade: what the page put off is done by then."""
PASSES_BEFORE_GROWTH = 6
MARKS = 8
"""How often memory is looked at while it may grow."""

Plan = Generator[int, None, object]
"""Does its work in steps; hands out milliseconds to wait in Qt's own loop, returns a result."""


class Reader:
    """A window of the guide and somebody who goes through its pages."""

    def __init__(self, app: QApplication, window: Window, seed: int) -> None:
        from edu_app.library.link import HOME, Kind, Link

        self.app, self.window, self.home = app, window, HOME
        self.chance = random.Random(seed)
        self.rest = window.parts.tokens.motion.fade_ms + SETTLE_MS
        order = window.parts.library.path().order()
        self.topics = [Link(Kind.TOPIC, topic_id) for topic_id in order]
        self.paints = paint_counter(window)

    def shuffled(self) -> list[Link]:
        """Return all topics in an order of chance."""
        return self.chance.sample(self.topics, len(self.topics))

    def turn(self, link: Link) -> tuple[float, float]:
        """Open a page and paint it at once; return milliseconds by the clock and of the CPU."""
        wall, cpu = time.perf_counter(), time.process_time()
        painted = next(self.paints)
        self.window.go(link)
        # Qt shows the widgets of a new page by a posted event, and on most systems paints so too.
        self.app.sendPostedEvents()
        if next(self.paints) == painted:
            self.window.repaint()
        return (time.perf_counter() - wall) * 1e3, (time.process_time() - cpu) * 1e3

    def scroll(self, steps: int, step_px: int) -> None:
        """Scroll the text in steps, turning round at its ends."""
        from edu_app.ui.document_view import PageView

        bar = self.window.findChildren(PageView)[0].verticalScrollBar()  # the page's own view
        place, way = bar.value(), step_px
        for _step in range(steps):
            if not 0 <= place + way <= bar.maximum():
                way = -way
            place += way
            bar.setValue(place)
            self.app.processEvents()  # one frame: paints what the step has moved

    # ------------------------------------------------------------ plans

    def turns(self, again: int) -> Plan:
        """Open every topic for the first time, then some times more."""
        first, cached = [], []
        for link in self.shuffled():
            first.append(self.turn(link))
            yield self.rest
        for _pass in range(again):
            for link in self.shuffled():
                cached.append(self.turn(link))
                yield self.rest
        return {"first": first, "cached": cached}

    def scrolls(self, steps: int) -> Plan:
        """Scroll every topic; its drawings are rendered before the clock runs."""
        pages = {}
        for link in self.topics:
            self.turn(link)
            yield self.rest
            yield from self.read_through()
            wall, cpu = time.perf_counter(), time.process_time()
            self.scroll(steps, STEP_PX)
            wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
            pages[link.target] = {"wall": wall * 1e3 / steps, "cpu": cpu * 1e3 / steps}
        return pages

    def walk(self) -> Plan:
        """Read every topic to its end."""
        for link in self.topics:
            self.turn(link)
            yield self.rest
            yield from self.read_through()
        return "read"

    def read_through(self) -> Generator[int, None, None]:
        """Bring every part of the page into view once."""
        height = self.window.height() // 2
        for _step in range(20):
            self.scroll(1, height)
            yield 0

    def growth(self, turns: int) -> Plan:
        """Turn many pages; say how much memory was resident on the way.

        Caches of pages and drawings are filled before: what they may hold is no growth.
        """
        yield from self.walk()
        for _pass in range(PASSES_BEFORE_GROWTH):
            yield from self.fast(len(self.topics))
        marks = [resident()]
        for _mark in range(MARKS):
            yield from self.fast(turns // MARKS)
            marks.append(resident())
        return marks

    def fast(self, turns: int) -> Generator[int, None, None]:
        """Turn pages one after the other, each in a turn of Qt's loop; end on the start page."""
        for _turn in range(turns):
            self.turn(self.chance.choice([*self.topics, self.home]))
            yield 0
        self.turn(self.home)
        yield 2 * self.rest


def paint_counter(window: Window) -> Iterator[int]:
    """Hand out how often the window has been painted so far."""
    from PySide6.QtCore import QEvent, QObject

    class Counter(QObject):
        """Counts the paints of the window itself, so it is asked about few events."""

        def __init__(self) -> None:
            super().__init__(window)
            self.count = 0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            del watched
            self.count += event.type() == QEvent.Type.Paint
            return False

    counter = Counter()
    window.installEventFilter(counter)
    while True:
        yield counter.count


def resident() -> float:
    """Return the resident memory in MB of 10^6 bytes, after a collection; 0 where unknown."""
    gc.collect()
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def drive(plan: Plan, done: Callable[[object], None]) -> None:
    """Run a plan in Qt's loop, so that everything is destroyed and painted when it would be."""
    from PySide6.QtCore import QTimer

    def advance() -> None:
        try:
            QTimer.singleShot(next(plan), advance)
        except StopIteration as end:
            done(end.value)

    def stop(*error: Any) -> None:  # Any: as sys.excepthook has it
        sys.__excepthook__(*error)
        os._exit(1)  # a plan that fails inside Qt's loop would leave it running for ever

    sys.excepthook = stop

    advance()


def open_guide(options: argparse.Namespace) -> tuple[QApplication, Window]:
    """Open the guide as the program itself would, in a window of a given size."""
    from edu_app.platforms import prepare

    prepare()
    from edu_app.app import make_app, make_window
    from edu_app.profile import PROFILES
    from edu_app.settings import Settings
    from edu_app.wish import Wish

    app = make_app()
    wish = Wish(profile=PROFILES[options.profile], settings=Settings(), content=options.content)
    window = make_window(app, wish)
    window.resize(*map(int, options.size.split("x")))
    window.start()
    window.show()
    return app, window


def plan_of(options: argparse.Namespace, reader: Reader) -> Plan:
    """Return what the command line asks for."""
    match options.plan:
        case "turns":
            return reader.turns(options.count)
        case "scroll":
            return reader.scrolls(options.count)
        case "growth":
            return reader.growth(options.count)
        case _:
            return reader.walk()


def main() -> int:
    """Open the guide, carry out a plan, print its result."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("plan", choices=("turns", "scroll", "growth", "walk"))
    parser.add_argument("--count", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--profile", default="laptop")
    parser.add_argument("--size", default="1366x820")
    parser.add_argument("--content", type=Path)
    parser.add_argument("--stay", action="store_true", help="go on until killed")
    options = parser.parse_args()
    app, window = open_guide(options)
    from PySide6.QtCore import QTimer

    from edu_app import app as guide
    from edu_app.library.loader import warm_up

    def read_ahead(window: Window) -> None:
        warm_up(window.parts.library)

    def done(result: object) -> None:
        print(json.dumps(result), flush=True)
        if not options.stay:
            app.exit()

    def begin() -> None:
        # An older checkout that this one is compared with has only the part above.
        getattr(guide, "read_ahead", read_ahead)(window)
        reader = Reader(app, window, options.seed)
        QTimer.singleShot(500, lambda: drive(plan_of(options, reader), done))

    QTimer.singleShot(0, window, begin)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
