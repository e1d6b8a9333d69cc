# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page on paper has all its text, its own letters and boxes, and each sheet says what it is."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPageSize

from edu_app.library.loader import Library
from edu_app.library.model import Block, CalloutKind
from edu_app.render.sheet import Sheet, sheet
from edu_app.settings import Settings
from edu_app.ui.paper import END_MM, SIDE_MM, ink_of, page_layout, room_of, write_pdf
from edu_app.ui.paper_layout import lay_out
from edu_app.ui.paper_measure import px
from edu_app.ui.theme import Theme
from tests.ui.paper_samples import SHEET
from tests.ui.samples import (
    FORMAT,
    VEINS,
    ThemeMaker,
    bounds,
    callout,
    items,
    long_page,
    paragraph,
    places_of,
    risk,
    table,
)

CLINIC = "The Vein Clinic of the University Hospital by the River"
FACTS = Settings(clinic_name=CLINIC).facts()
DPI = 60
FADING = {"what-is-ilfvs": 2}
"""Drawings of a topic whose art fades."""
A4, LETTER = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter
needs_pdftotext = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="pdftotext (poppler-utils) is not installed"
)
needs_pdftoppm = pytest.mark.skipif(
    shutil.which("pdftoppm") is None, reason="pdftoppm (poppler-utils) is not installed"
)


def page(title: str = "T", *blocks: Block) -> Sheet:
    """Return a page that says nothing but its blocks."""
    return replace(SHEET, title=title, state=(), origin=(), standing="", blocks=blocks)


def pdf(made: Sheet, theme: Theme, paper: QPageSize.PageSizeId = A4) -> tuple[bytes, int]:
    """Write a sheet into memory; return the file and the number of pages."""
    memory = QBuffer()
    memory.open(QIODevice.OpenModeFlag.WriteOnly)
    pages = write_pdf(memory, made, {"veins": VEINS}.get, theme, paper)
    return bytes(memory.data().data()), pages


def real(library: Library, topic_id: str, theme: Theme) -> bytes:
    memory = QBuffer()
    memory.open(QIODevice.OpenModeFlag.WriteOnly)
    made = sheet(library.topic(topic_id), FACTS, library.phrases)
    write_pdf(memory, made, library.diagram, theme)
    return bytes(memory.data().data())


def text_of(raw: bytes, tmp_path: Path) -> str:
    file = tmp_path / "page.pdf"
    file.write_bytes(raw)
    return subprocess.run(
        ("pdftotext", "-raw", str(file), "-"), capture_output=True, text=True, check=True
    ).stdout


def pictures_of(raw: bytes, tmp_path: Path) -> list[QImage]:
    file = tmp_path / "page.pdf"
    file.write_bytes(raw)
    subprocess.run(("pdftoppm", "-r", str(DPI), "-png", file, tmp_path / "p"), check=True)
    return [QImage(str(each)).convertToFormat(FORMAT) for each in sorted(tmp_path.glob("p-*.png"))]


# ---------------------------------------------------------------- the file


def test_a_file_has_as_many_pages_as_it_says(theme: Theme) -> None:
    raw, pages = pdf(SHEET, theme)

    with pikepdf.open(io.BytesIO(raw)) as made:
        assert len(made.pages) == pages > 0
        assert str(made.docinfo["/Title"]) == "Risks of a stent"
        assert str(made.docinfo["/Creator"]) == "Vein Guide"


@pytest.mark.parametrize(
    ("paper", "width", "height"),
    [(A4, 595, 842), (LETTER, 612, 792)],
)
def test_the_paper_is_the_one_asked_for(
    theme: Theme, paper: QPageSize.PageSizeId, width: int, height: int
) -> None:
    raw, _ = pdf(SHEET, theme, paper)

    with pikepdf.open(io.BytesIO(raw)) as made:
        box = [float(value) for value in made.pages[0].mediabox]  # type: ignore[arg-type]  # numbers
    assert box == pytest.approx([0, 0, width, height], abs=1)


def test_a_short_page_is_one_sheet_and_a_long_one_is_more(theme: Theme) -> None:
    assert pdf(page("T", paragraph("Short.")), theme)[1] == 1
    assert pdf(page("T", *long_page(40)), theme)[1] > 3


@pytest.mark.parametrize("topic_id", ["risks", "what-is-ilfvs"])
def test_every_letter_is_in_the_file_and_pictures_are_fine_enough(
    library: Library, theme: Theme, topic_id: str
) -> None:
    with pikepdf.open(io.BytesIO(real(library, topic_id, theme))) as made:
        fonts = {
            str(font["/BaseFont"]): font
            for page in made.pages
            for font in page.resources.get("/Font", {}).values()  # type: ignore[operator]  # a mapping
        }
        assert fonts
        for name, font in fonts.items():
            assert "AtkinsonHyperlegible" in name
            descriptor = font["/DescendantFonts"][0]["/FontDescriptor"]
            assert "/FontFile2" in descriptor or "/FontFile3" in descriptor
        pictures = [one for page in made.pages for one in page.get_images().values()]
        assert len(pictures) == FADING.get(topic_id, 0)  # the art that fades, nothing else
        assert all(int(one["/Width"]) >= 800 for one in pictures)


def test_nothing_in_the_file_can_be_clicked(library: Library, theme: Theme) -> None:
    with pikepdf.open(io.BytesIO(real(library, "risks", theme))) as made:
        assert not any("/Annots" in page and len(page["/Annots"]) for page in made.pages)


# ---------------------------------------------------------------- its words


@needs_pdftotext
def test_the_foot_of_a_sheet_does_not_run_into_itself(
    library: Library, theme: Theme, tmp_path: Path
) -> None:
    file = tmp_path / "page.pdf"
    file.write_bytes(real(library, "risks", theme))
    command = ("pdftotext", "-bbox", str(file), "-")
    boxes = subprocess.run(command, capture_output=True, text=True, check=True).stdout

    found = re.findall(r'yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]+)<', boxes)
    foot = [(float(right), float(low), text) for top, right, low, text in found if float(top) > 740]
    assert {"general", "Given", "River"} <= {text for _, _, text in foot}
    side, end = (each / 25.4 * 72 for each in (SIDE_MM, END_MM))
    assert all(right <= 595 - side + 1 and low <= 842 - end + 1 for right, low, _ in foot)


@needs_pdftotext
def test_all_words_of_a_page_can_be_read_out_of_the_file(theme: Theme, tmp_path: Path) -> None:
    text = re.sub(r"\s+", " ", text_of(pdf(SHEET, theme)[0], tmp_path))

    for words in (
        "Risks of a stent",
        "The lead.",
        "Veins",
        "Inside the box.",
        "Head 0",
        "Cell 2.2",
        "Drawing, not a real image",
        "Out of 100 people with a stent, 7 had a clot.",
        "93",
        "Where this comes from",
        "Source text R16.",
    ):
        assert words in text


@needs_pdftotext
def test_every_sheet_says_what_it_is_and_where_it_belongs(
    library: Library, theme: Theme, tmp_path: Path
) -> None:
    sheets = text_of(real(library, "risks", theme), tmp_path).strip("\f").split("\f")
    topic = library.topic("risks")

    assert len(sheets) > 1
    for number, text in enumerate(sheets, start=1):
        assert library.phrases.sheet.standing in text
        assert f"{topic.meta.short_title} · Page {number} of {len(sheets)}" in text
        assert topic.digest in text
        running = re.sub(r"\s+", " ", text)
        assert CLINIC in running
        assert topic.meta.funding.rstrip(".") in running
        assert topic.meta.author in running


@needs_pdftotext
def test_no_line_is_lost_where_text_is_cut(theme: Theme, tmp_path: Path) -> None:
    lines = [f"line{number}" for number in range(400)]
    blocks = (items(*lines[:150]), paragraph(" ".join(lines[150:300])), items(*lines[300:]))

    text = text_of(pdf(page("T", *blocks), theme)[0], tmp_path).split()

    assert [word for word in text if word.startswith("line")] == lines


@needs_pdftotext
def test_a_cut_table_says_its_head_again(theme: Theme, tmp_path: Path) -> None:
    raw, pages = pdf(page("T", table(columns=2, rows=140)), theme)

    text = text_of(raw, tmp_path)

    assert pages == 2
    assert text.count("Head 0 Head 1") == 4  # once in every column
    assert [f"Cell {row}.1" in text for row in range(1, 141)] == [True] * 140


# ---------------------------------------------------------------- its look


@needs_pdftoppm
def test_boxes_and_icon_arrays_are_painted_on_paper(theme: Theme, tmp_path: Path) -> None:
    made = page("T", callout(kind=CalloutKind.DANGER), risk(n=70))

    (only,) = pictures_of(pdf(made, theme)[0], tmp_path)

    box = bounds(places_of(only, theme.colour("danger")))
    right = [
        each for each in places_of(only, theme.colour("primary")) if each[0] > only.width() / 2
    ]
    counted = bounds(right)
    assert 0.35 < box.width() / only.width() < 0.5
    assert counted.width() / only.width() > 0.08


@needs_pdftoppm
@pytest.mark.parametrize("topic_id", ["risks", "symptoms"])
def test_nothing_stands_in_the_margins(
    library: Library, theme: Theme, tmp_path: Path, topic_id: str
) -> None:
    for picture in pictures_of(real(library, topic_id, theme), tmp_path):
        white = 0xFFFFFFFF
        marked = bounds(
            [
                (index % picture.width(), index // picture.width())
                for index, value in enumerate(memoryview(picture.constBits()).cast("I"))
                if value != white
            ]
        )
        side, end = (each / 25.4 * DPI - 2 for each in (SIDE_MM, END_MM))
        assert marked.left() >= side
        assert marked.top() >= end
        assert marked.right() <= picture.width() - side
        assert marked.bottom() <= picture.height() - end


@needs_pdftoppm
def test_a_screen_in_the_dark_still_prints_dark_on_white(
    make_theme: ThemeMaker, tmp_path: Path
) -> None:
    made = page("T", paragraph("Blood flows."), risk())

    night, day = (
        pictures_of(pdf(made, make_theme(name=name))[0], tmp_path) for name in ("dark", "light")
    )

    assert night == day
    assert night[0].pixelColor(2, 2).name() == "#ffffff"


# ---------------------------------------------------------------- layout


def test_ink_is_dark_whatever_the_screen_shows_and_as_large_as_is_asked_for(
    make_theme: ThemeMaker,
) -> None:
    night, large = ink_of(make_theme(name="dark")), ink_of(make_theme(percent=117))

    assert night.tokens is large.tokens
    assert night.colour("ink") == make_theme().colour("ink")
    assert (night.px("body"), large.px("body")) == (16, 19)


@pytest.mark.parametrize("paper", [A4, LETTER])
def test_the_room_of_a_sheet_is_what_the_margins_leave(paper: QPageSize.PageSizeId) -> None:
    whole = QPageSize.size(paper, QPageSize.Unit.Millimeter)

    room = room_of(paper)

    assert room.width() == pytest.approx(px(whole.width() - 2 * SIDE_MM), abs=2)
    assert room.height() == pytest.approx(px(whole.height() - 2 * END_MM), abs=2)
    assert page_layout(paper).orientation() == page_layout(paper).Orientation.Portrait


def test_large_print_is_larger_and_takes_more_paper(make_theme: ThemeMaker) -> None:
    made = page("T", *long_page(12))

    usual, large = (pdf(made, make_theme(percent=percent))[1] for percent in (100, 150))

    assert ink_of(make_theme(percent=117)).px("body") > ink_of(make_theme()).px("body")
    assert large > usual


def test_the_file_has_as_many_pages_as_the_layout(library: Library, theme: Theme) -> None:
    made = sheet(library.topic("symptoms"), FACTS, library.phrases)

    layout = lay_out(made, library.diagram, ink_of(theme), room_of(A4))

    assert pdf(made, theme)[1] == len(layout.feet)
