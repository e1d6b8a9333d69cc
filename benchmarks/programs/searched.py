# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Builds an index of many pages and types queries into it; says what it cost, as JSON."""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import sys
import time
import tomllib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from edu_app.features.search.documents import Document

TICK_MS = 4
"""How often a window that is never kept waiting would be asked."""
LOOK_SECONDS = 1.5


def resident() -> float:
    """Return the resident memory in MB of 10^6 bytes; 0 where unknown."""
    gc.collect()
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def documents(pages: int) -> tuple[list[Document], object]:
    """Return the pieces of so many pages, made of those of the guide, and its lexicon."""
    from edu_app.features.search.documents import Found, documents_of
    from edu_app.features.search.lexicon import read_lexicon
    from edu_app.library.checks import DEFAULT_FACTS
    from edu_app.library.loader import Library
    from edu_app.paths import content_dir

    library = Library(content_dir(), "en", DEFAULT_FACTS)
    lexicon, _ = read_lexicon(content_dir(), "en", library.terms())
    real = list(documents_of(library, lexicon.pages))
    there = len({each.id for each in real if each.kind is Found.TOPIC})
    wanted = round(len(real) * pages / there)
    made = [
        replace(real[at % len(real)], id=f"{real[at % len(real)].id}-{at // len(real)}")
        for at in range(wanted)
    ]
    return made, lexicon


def keystrokes(file: Path, count: int, seed: int) -> list[str]:
    """Return beginnings of real queries, as they stand in the field after each key."""
    table = tomllib.loads(file.read_text("utf-8"))
    queries = [query for group in table.values() for query in group]
    typed = [query[:end] for query in queries for end in range(1, len(query) + 1)]
    return random.Random(seed).sample(typed, min(count, len(typed)))


def keys(options: argparse.Namespace) -> dict[str, object]:
    """Build an index and search it at every key."""
    from edu_app.features.search.index import Index
    from edu_app.features.search.lexicon import Lexicon

    pieces, lexicon = documents(options.pages)
    assert isinstance(lexicon, Lexicon)
    before = resident()
    wall, cpu = time.perf_counter(), time.process_time()
    index = Index(pieces, lexicon)
    built = {"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu}
    after = resident()
    index.search("stent")
    times = []
    for typed in keystrokes(options.queries, options.count, options.seed):
        wall, cpu = time.perf_counter(), time.thread_time()
        index.search(typed)
        times.append(((time.perf_counter() - wall) * 1e3, (time.thread_time() - cpu) * 1e3))
    return {"pieces": len(pieces), "built": built, "mb": after - before, "keys": times}


def frames(options: argparse.Namespace) -> dict[str, object]:
    """Look how long a window is kept waiting, at rest and while the index is built beside it."""
    del options
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QWidget

    from edu_app.app import make_app
    from edu_app.features.search.building import build_index
    from edu_app.library.checks import DEFAULT_FACTS
    from edu_app.paths import content_dir
    from edu_app.platforms import prepare
    from edu_app.ui.jobs import Job

    prepare()
    app = make_app()
    window = QWidget()
    window.resize(1366, 768)
    window.show()
    gaps: dict[str, list[float]] = {"rest": [], "building": []}
    now, last = ["rest"], [time.perf_counter()]

    def tick() -> None:
        at = time.perf_counter()
        gaps[now[0]].append((at - last[0]) * 1e3)
        last[0] = at
        window.update()

    def begin() -> None:
        now[0], last[0] = "building", time.perf_counter()
        job.start()

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start(TICK_MS)
    job = Job(lambda look: build_index(content_dir(), "en", DEFAULT_FACTS, look), window)
    job.done.connect(app.quit)
    job.failed.connect(app.quit)
    QTimer.singleShot(round(LOOK_SECONDS * 1000), begin)
    app.exec()
    return {name: found[1:] for name, found in gaps.items()}


def main(words: Sequence[str] | None = None) -> None:
    """Do what the command line says and print what was found."""
    parser = argparse.ArgumentParser()
    parser.add_argument("plan", choices=("keys", "frames"))
    parser.add_argument("--pages", type=int, default=200)
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--queries", type=Path)
    options = parser.parse_args(words)
    found = keys(options) if options.plan == "keys" else frames(options)
    print(json.dumps(found), flush=True)
    sys.stdout.flush()


if __name__ == "__main__":
    main()
