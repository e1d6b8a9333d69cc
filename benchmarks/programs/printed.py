# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Sets hand-outs, writes them as PDF and shows them in a preview; says what it cost, as JSON."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from edu_app.library.loader import Library
    from edu_app.render.answers import Answers
    from edu_app.render.pack import Office, Pack
    from edu_app.settings import Settings
    from edu_app.ui.checklist_paper import Paper, Press
    from edu_app.ui.pack_sheets import PackSheets
    from edu_app.ui.sheets import Sheets
    from edu_app.ui.theme import Theme

TOPICS = 12
REFRESHES = 40
USUAL = 12
"""Lines that somebody ticks."""
PREVIEW = (560, 760)
"""Logical pixels of the preview, about those of a laptop's."""
DAY = date(2026, 12, 1)


def milliseconds(act: Callable[[], object]) -> float:
    """Return how long something takes."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1e3


def built(pack: Pack, office: Office, theme: Theme) -> tuple[PackSheets, list[float]]:
    """Set a hand-out in turns; return it and how long each turn took."""
    from edu_app.ui.pack_sheets import PackBuilder, Print
    from edu_app.ui.paper_choice import PAPERS

    found: list[PackSheets] = []
    builder = PackBuilder(office, theme)
    builder.built.connect(found.append)
    builder.build(pack, Print(paper=PAPERS["a4"]))
    turns = []
    while builder.busy:
        turns.append(milliseconds(builder.step))
    return found[0], turns


def written(sheets: Sheets) -> dict[str, float]:
    """Write sheets into memory; return the time and the size."""
    from edu_app.ui.sheets_pdf import pdf_of

    made: list[bytes] = []
    took = milliseconds(lambda: made.append(pdf_of(sheets)))
    return {"ms": took, "kB": len(made[0]) / 1e3, "sheets": sheets.count}


def refreshed(sheets: Sequence[Sheets], theme: Theme) -> list[float]:
    """Show other sheets in the preview again and again until the page is painted."""
    from PySide6.QtCore import QCoreApplication

    from edu_app.ui.sheet_preview import SheetPreview

    preview = SheetPreview(theme)
    preview.resize(*PREVIEW)
    preview.show()
    QCoreApplication.processEvents()
    times = []
    for number in range(REFRESHES):

        def refresh(number: int = number) -> None:
            preview.show_sheets(sheets[number % len(sheets)])
            preview.face.paint_now()
            preview.repaint()

        times.append(milliseconds(refresh))
        preview.finish()  # the neighbours, which come in later turns
    return times


def ticked(
    library: Library, settings: Settings, theme: Theme
) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """Tick the checklist line by line, and all of it; show and write the page each time."""
    from edu_app.render.answers import EMPTY, tick
    from edu_app.ui.checklist_paper import Occasion, Paper, Press

    form = library.references.checklist
    assert form is not None
    occasion = Occasion(
        form=form,
        diagram=library.diagram(form.drawing),
        settings=settings,
        phrases=library.phrases,
        theme=theme,
        today=DAY,
    )
    press, answers, steps = Press(occasion), EMPTY, []
    for item in list(form.items())[: 3 * USUAL : 3]:
        answers = tick(answers, item.id, on=True)
        steps.append(answers)
    for item in form.items():
        answers = tick(answers, item.id, on=True)
    return (
        shown_and_written(press, steps, Paper(), theme),
        shown_and_written(press, [answers] * len(steps), Paper(), theme),
    )


def shown_and_written(
    press: Press, steps: Sequence[Answers], paper: Paper, theme: Theme
) -> dict[str, list[float]]:
    """Return the milliseconds from an answer to the painted preview, and to the PDF."""
    from PySide6.QtCore import QCoreApplication

    from edu_app.ui.checklist_paper import ChecklistSheets
    from edu_app.ui.sheet_preview import SheetPreview
    from edu_app.ui.sheets_pdf import pdf_of

    preview = SheetPreview(theme)
    preview.resize(*PREVIEW)
    preview.show()
    QCoreApplication.processEvents()
    times: dict[str, list[float]] = {"refresh": [], "pdf": []}
    for answers in steps:

        def refresh(answers: Answers = answers) -> None:
            preview.show_sheets(ChecklistSheets(press, answers, (), paper))
            preview.face.paint_now()
            preview.repaint()

        def write(answers: Answers = answers) -> None:
            pdf_of(ChecklistSheets(press, answers, (), paper))

        times["refresh"].append(milliseconds(refresh))
        times["pdf"].append(milliseconds(write))
    return times


def measure() -> dict[str, object]:
    """Set the first pages of the path together, and each of two alone."""
    from edu_app.app import make_app, open_library
    from edu_app.paths import assets_dir
    from edu_app.platforms import prepare
    from edu_app.profile import LAPTOP
    from edu_app.render.pack import Office, PagePart
    from edu_app.render.tokens import read_tokens
    from edu_app.settings import Settings
    from edu_app.ui.theme import Look, Theme
    from edu_app.wish import Wish

    prepare()
    app = make_app()
    settings, chrome = Settings(), LAPTOP.chrome
    library = open_library(Wish(profile=LAPTOP, settings=settings))
    assets = assets_dir()
    look = Look("light", chrome.type_scale, 100)
    theme = Theme(read_tokens(assets), assets, look, chrome, chrome.mm_per_px)
    office = Office(library=library, settings=settings, today=DAY)
    pack = tuple(PagePart(topic=topic) for topic in library.path().order()[:TOPICS])
    _, cold_turns = built(pack, office, theme)
    warm, warm_turns = built(pack, office, theme)
    one, one_turns = built(pack[:1], office, theme)
    two, _ = built(pack[1:2], office, theme)
    usual, whole = ticked(library, settings, theme)
    del app
    return {
        "tick": usual,
        "tick all": whole,
        "cold": cold_turns,
        "warm": warm_turns,
        "one": one_turns,
        "pdf": written(warm),
        "page pdf": written(one),
        "refresh": refreshed((one, two), theme),
    }


def main(words: Sequence[str] | None = None) -> None:
    """Print what was found."""
    argparse.ArgumentParser().parse_args(words)
    print(json.dumps(measure()), flush=True)
    sys.stdout.flush()


if __name__ == "__main__":
    main()
