# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The blank form: every line of the checklist on one sheet of paper, with a front and a back."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtGui import QPageSize

from edu_app.library.checklist import Form
from edu_app.render.answers import EMPTY
from edu_app.ui.checklist_blank import BlankSheets
from edu_app.ui.checklist_paper import ChecklistSheets, Paper, Press
from edu_app.ui.sheets import ReadableSheets
from tests.ui.checklist_samples import A4, LETTER, PAPERS, needs_pdftotext, run, saved

PRINTS = [Paper(size=size, large=large) for size in PAPERS for large in (False, True)]
NAMES = [f"{paper.size.name}{'-large' if paper.large else ''}" for paper in PRINTS]
LEAST_SIZE = {A4: 0.85, LETTER: 0.8}
"""Share of 12 points that the letters have at least in normal print."""


@pytest.fixture(scope="module", params=PRINTS, ids=NAMES)
def blank(request: pytest.FixtureRequest, press: Press) -> BlankSheets:
    return BlankSheets(press, request.param)


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_it_says_everything_that_can_be_ticked(blank: BlankSheets, form: Form) -> None:
    said = squeezed("".join(map(blank.words, range(blank.count))))

    for group in form.groups:
        assert squeezed(group.name) in said
    for item in form.items():
        assert squeezed(item.whole if item.id[0] != "Q" else item.name) in said
        assert squeezed(item.write) in said
    page = form.page
    for heading in (page.map, page.symptoms, page.history, page.questions, page.position):
        assert said.count(squeezed(heading)) == 1


def test_every_page_says_what_it_is_and_where_to_get_help(
    blank: BlankSheets, press: Press, form: Form
) -> None:
    sheet = press.occasion.phrases.sheet
    for number in range(blank.count):
        said = blank.words(number)
        for words in (
            form.page.title,
            form.page.own,
            form.page.blank,
            form.page.name_hint,
            form.page.purpose,
            form.digest,
            press.occasion.settings.clinic_name,
            sheet.signs,
            sheet.urgent.format(number="911"),
            f"{form.page.title} · Page {number + 1} of {blank.count}",
        ):
            assert words in said


def test_normal_print_is_one_sheet_of_paper(press: Press) -> None:
    for size in PAPERS:
        made = BlankSheets(press, Paper(size=size))

        assert made.count == 2
        assert made.fit.size >= LEAST_SIZE[size]


def test_large_print_has_large_letters_and_takes_more_paper(press: Press) -> None:
    for size in PAPERS:
        made = BlankSheets(press, Paper(size=size, large=True))

        assert made.fit.size == 1.0
        assert 2 < made.count <= 4


def test_it_is_called_as_the_filled_page_is(press: Press) -> None:
    blank, filled = BlankSheets(press, Paper(size=LETTER)), ChecklistSheets(
        press, EMPTY, (), Paper(size=LETTER)
    )  # fmt: skip

    assert isinstance(blank, ReadableSheets)
    assert (blank.title, blank.paper) == (filled.title, filled.paper)


# ---------------------------------------------------------------- the file


@needs_pdftotext
@pytest.mark.parametrize("paper", PRINTS, ids=NAMES)
def test_nothing_lies_on_something_else_or_outside(
    press: Press, paper: Paper, tmp_path: Path
) -> None:
    printed = saved(BlankSheets(press, paper), tmp_path / "blank.pdf")

    width, height = QPageSize(paper.size).sizePoints().toTuple()
    pages = run("pdftotext", "-bbox", printed.path, "-").split("<page ")[1:]
    for page in pages:
        boxes = [
            tuple(map(float, found))
            for found in re.findall(
                r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">', page
            )
        ]
        assert len(boxes) > 60
        assert all(20 < left < right < width - 20 for left, _t, right, _b in boxes)
        assert all(15 < top < bottom < height - 15 for _l, top, _r, bottom in boxes)
        middles = [(left, (top + bottom) / 2, right) for left, top, right, bottom in boxes]
        for number, (left, middle, right) in enumerate(middles):
            for left_2, middle_2, right_2 in middles[number + 1 :]:
                apart = right <= left_2 + 0.5 or right_2 <= left + 0.5
                assert apart or abs(middle - middle_2) > 5


def test_the_file_has_all_pages_and_letters(press: Press, tmp_path: Path) -> None:
    printed = saved(BlankSheets(press, Paper(size=LETTER)), tmp_path / "blank.pdf")

    with pikepdf.open(io.BytesIO(printed.path.read_bytes())) as made:
        assert len(made.pages) == 2
        assert not any(page.get_images() for page in made.pages)
        assert all("/Font" in page.resources for page in made.pages)
