# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Filled checklists and what they are printed with, for the tests of the checklist on paper."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPageSize, QPainter

from edu_app.library.checklist import Form, Kind
from edu_app.library.checklist_files import read_checklist
from edu_app.library.diagram import Diagram
from edu_app.library.loader import Library
from edu_app.profile import LAPTOP
from edu_app.render.answers import EMPTY, Answers, choose, mark, tick, turn_region
from edu_app.render.tokens import Tokens
from edu_app.settings import Settings
from edu_app.ui.checklist_bench import Bench, Fit
from edu_app.ui.checklist_marks import paint_parts
from edu_app.ui.checklist_panel import Panel, PanelMaker
from edu_app.ui.checklist_paper import ChecklistSheets, Occasion, Paper, Press
from edu_app.ui.checklist_sections import Filling, filling_of
from edu_app.ui.paper_parts import Part
from edu_app.ui.sheets import Sheets
from edu_app.ui.sheets_pdf import write_sheets
from edu_app.ui.theme import Look, Theme
from tests.ui.samples import FORMAT

A4, LETTER = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter
PAPERS = (A4, LETTER)
CLINIC = Settings(
    clinic_name="The Vein Clinic by the River",
    address=("12 River Street", "Springfield"),
    phone="(555) 010-0199",
    hours=("Mon to Fri 8 to 5",),
)
OWN = ("Can I ride my bike to work?",)
OWN_MANY = tuple(
    f"{number} How long until I can lift my child again, and {'x' * 40}"[:64]
    for number in range(1, 21)
)
needs_pdftotext = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="pdftotext (poppler-utils) is not installed"
)
needs_pdftoppm = pytest.mark.skipif(
    shutil.which("pdftoppm") is None, reason="pdftoppm (poppler-utils) is not installed"
)

# ---------------------------------------------------------------- answers


def answers_of(
    form: Form,
    ticks: str,
    chosen: Iterable[tuple[str, str, str]] = (),
    marked: Iterable[tuple[str, str]] = (),
) -> Answers:
    """Return answers: lines, (line, field, choice) and (line, region)."""
    answers = EMPTY
    for item_id in ticks.split():
        answers = tick(answers, item_id, on=True)
    for item_id, field_id, choice in chosen:
        answers = choose(answers, form, (item_id, field_id), choice)
    for item_id, region in marked:
        answers = turn_region(answers, item_id, f"region.{region}")
    return answers


def usual(form: Form) -> Answers:
    """Return what many people would tick: five symptoms with some of what can be added."""
    return answers_of(
        form,
        "F1 F4 L1 P1 P9 H1 H6 H31 D3 Q1 Q3 Q9",
        [
            ("F1", "worse", "standing"),
            ("F1", "worse", "end-of-day"),
            ("F1", "better", "leg-up"),
            ("F1", "since", "months"),
            ("F1", "bother", "2"),
            ("F4", "side", "right"),
            ("F4", "bother", "0"),
            ("L1", "worse", "sitting"),
            ("L1", "since", "years"),
            ("L1", "bother", "3"),
            ("L1", "comes", "evening"),
            ("P9", "trend", "worse"),
            ("P9", "bother", "1"),
        ],
        [
            ("F1", "shin.left"),
            ("F1", "ankle.front.left"),
            ("L1", "ankle.front.left"),
            ("L1", "calf.left"),
            ("P1", "buttock.left"),
            ("P1", "buttock.right"),
        ],
    )


def everything(form: Form, diagram: Diagram) -> Answers:
    """Return every line ticked, every choice of each field taken, and every region marked."""
    answers = EMPTY
    for kind in form.marks:
        for region in sorted({each.id for each in diagram.structures}):
            answers = mark(form, answers, kind.id, region) or answers
    chosen = {
        (item.id, field.id): frozenset(
            choice.id
            for choice in (field.choices if field.kind is Kind.MANY else field.choices[-1:])
        )
        for item in form.items("feel")
        for field in form.fields
    }
    return Answers(
        ticked=frozenset(item.id for item in form.items()), regions=answers.regions, chosen=chosen
    )


# ---------------------------------------------------------------- fixtures


@pytest.fixture(scope="session")
def press(tokens: Tokens, assets_root: Path, content_root: Path, library: Library) -> Press:
    """Return what checklists are printed with, shared so that art and letters are read once."""
    form, _faults = read_checklist(content_root, "en")
    assert form is not None
    chrome = LAPTOP.chrome
    theme = Theme(
        tokens, assets_root, Look("light", chrome.type_scale, 100), chrome, chrome.mm_per_px
    )
    return Press(
        Occasion(
            form=form,
            diagram=library.diagram(form.drawing),
            settings=CLINIC,
            phrases=library.phrases,
            theme=theme,
            today=date(2026, 12, 1),
        )
    )


@pytest.fixture(scope="session")
def form(press: Press) -> Form:
    return press.occasion.form


@pytest.fixture(scope="session")
def body(press: Press) -> Diagram:
    """Return the body map."""
    diagram = press.occasion.diagram
    assert diagram is not None
    return diagram


BenchMaker = Callable[..., Bench]


@pytest.fixture(scope="session")
def make_bench(press: Press) -> BenchMaker:
    """Return a maker of benches for answers and a fit."""

    def make(fit: Fit | None = None, answers: Answers = EMPTY, *, large: bool = False) -> Bench:
        occasion, case = press.occasion, press.case(Paper(large=large))
        filling = filling_of(occasion.form, answers, ())
        panel = Panel(
            case=case, form=occasion.form, diagram=occasion.diagram, marked=filling.marked
        )
        return Bench(case=case, form=occasion.form, fit=fit or Fit(), panels=PanelMaker(panel))

    return make


@pytest.fixture(scope="session")
def bench(make_bench: BenchMaker) -> Bench:
    return make_bench()


@dataclass(frozen=True, slots=True)
class Printed:
    """Sheets as a file."""

    sheets: Sheets
    path: Path

    @property
    def text(self) -> str:
        """Return all words, spaces and line feeds alike."""
        return re.sub(r"\s+", " ", run("pdftotext", "-raw", self.path, "-"))

    def boxes(self) -> list[tuple[float, float, float, float, str]]:
        """Return left, top, right, bottom and letters of each word of the first page."""
        found = re.findall(
            r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<',
            run("pdftotext", "-bbox", "-l", 1, self.path, "-"),
        )
        return [(*map(float, numbers), word) for *numbers, word in found]  # type: ignore[misc]  # four numbers

    def picture(self, dpi: int) -> QImage:
        """Return the first page as a grey printer would print it."""
        stem = self.path.with_suffix(f".{dpi}")
        run("pdftoppm", "-r", dpi, "-gray", "-png", "-singlefile", self.path, stem)
        return QImage(f"{stem}.png").convertToFormat(QImage.Format.Format_Grayscale8)


@cache
def run(*command: object) -> str:
    """Return what a program says; the same question is asked once."""
    words = tuple(map(str, command))
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


Printer = Callable[[str, QPageSize.PageSizeId], Printed]


@pytest.fixture(scope="session")
def printed(
    press: Press, form: Form, body: Diagram, tmp_path_factory: pytest.TempPathFactory
) -> Printer:
    """Return a maker of printed checklists: `nothing`, `usual` or `everything` on a paper."""
    folder = tmp_path_factory.mktemp("printed")
    cases = {
        "nothing": (EMPTY, ()),
        "usual": (usual(form), OWN),
        "everything": (everything(form, body), OWN_MANY),
    }

    @cache
    def make(case: str, paper: QPageSize.PageSizeId) -> Printed:
        answers, own = cases[case]
        sheets = ChecklistSheets(press, answers, own, Paper(size=paper))
        return saved(sheets, folder / f"{case}-{paper.name}.pdf")

    return make


def saved(sheets: Sheets, path: Path) -> Printed:
    """Write sheets into a file."""
    memory = QBuffer()
    memory.open(QIODevice.OpenModeFlag.WriteOnly)
    write_sheets(memory, sheets)
    path.write_bytes(bytes(memory.data().data()))
    return Printed(sheets, path)


def filling(press: Press, answers: Answers, own: tuple[str, ...] = ()) -> Filling:
    return filling_of(press.occasion.form, answers, own)


def painted(parts: Iterable[Part], theme: Theme, size: tuple[int, int] = (300, 120)) -> QImage:
    """Return parts painted on white."""
    image = QImage(*size, FORMAT)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    paint_parts(painter, parts, theme)
    painter.end()
    return image
