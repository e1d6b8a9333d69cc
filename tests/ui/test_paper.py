# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page on paper has all its text, its own letters and boxes, and each sheet says what it is."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtGui import QPageSize

from edu_app.library.diagram import Diagram
from edu_app.library.loader import Library
from edu_app.library.model import CalloutKind
from edu_app.render.sheet import Sheet, sheet
from edu_app.ui.paper import END_MM, SIDE_MM, PageSheets, ink_of, page_layout, room_of
from edu_app.ui.paper_measure import px
from edu_app.ui.theme import Theme
from tests.ui.paper_samples import CLINIC, SHEET, bare
from tests.ui.printed import (
    A4,
    LETTER,
    fonts_of,
    marked,
    needs_pdftoppm,
    needs_pdftotext,
    pdf,
    pictures_of,
    room_within,
    text_of,
)
from tests.ui.samples import (
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

find: Callable[[str], Diagram | None] = {"veins": VEINS}.get


def page(made: Sheet, theme: Theme, paper: QPageSize.PageSizeId = A4) -> PageSheets:
    return PageSheets(made, find, theme, paper)


def real(library: Library, topic_id: str, theme: Theme) -> PageSheets:
    made = sheet(library.topic(topic_id), CLINIC, library.phrases)
    return PageSheets(made, library.diagram, theme)


# ---------------------------------------------------------------- the file


def test_a_short_page_is_one_sheet_and_a_long_one_is_more(theme: Theme) -> None:
    assert page(bare("T", paragraph("Short.")), theme).count == 1
    assert page(bare("T", *long_page(40)), theme).count > 3


def test_a_page_is_called_by_its_title_on_the_paper_asked_for(theme: Theme) -> None:
    made = page(SHEET, theme, LETTER)

    assert (made.title, made.paper) == ("Risks of a stent", LETTER)


@pytest.mark.parametrize("topic_id", ["risks", "what-is-ilfvs"])
def test_every_letter_is_in_the_file_and_drawings_are_lines(
    library: Library, theme: Theme, topic_id: str
) -> None:
    raw = pdf(real(library, topic_id, theme))

    fonts = fonts_of(raw)
    assert fonts
    assert all("AtkinsonHyperlegible" in name for name in fonts)
    assert all(fonts.values())
    with pikepdf.open(io.BytesIO(raw)) as made:
        assert not any(page.get_images() for page in made.pages)


def test_nothing_in_the_file_can_be_clicked(library: Library, theme: Theme) -> None:
    with pikepdf.open(io.BytesIO(pdf(real(library, "risks", theme)))) as made:
        assert not any("/Annots" in page and len(page["/Annots"]) for page in made.pages)


# ---------------------------------------------------------------- its words


@needs_pdftotext
def test_the_foot_of_a_sheet_does_not_run_into_itself(
    library: Library, theme: Theme, tmp_path: Path
) -> None:
    file = tmp_path / "page.pdf"
    file.write_bytes(pdf(real(library, "risks", theme)))
    command = ("pdftotext", "-bbox", str(file), "-")
    boxes = subprocess.run(command, capture_output=True, text=True, check=True).stdout

    found = re.findall(r'yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]+)<', boxes)
    foot = [(float(right), float(low), text) for top, right, low, text in found if float(top) > 700]
    assert {"breathing,", "general", "Given", "River"} <= {text for _, _, text in foot}
    side, end = (each / 25.4 * 72 for each in (SIDE_MM, END_MM))
    assert all(right <= 595 - side + 1 and low <= 842 - end + 1 for right, low, _ in foot)


@needs_pdftotext
def test_all_words_of_a_page_can_be_read_out_of_the_file(theme: Theme, tmp_path: Path) -> None:
    text = re.sub(r"\s+", " ", text_of(pdf(page(SHEET, theme)), tmp_path))

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
def test_every_sheet_says_whose_it_is_what_it_is_and_where_to_get_help(
    library: Library, theme: Theme, tmp_path: Path
) -> None:
    sheets = text_of(pdf(real(library, "risks", theme)), tmp_path).strip("\f").split("\f")
    topic, words = library.topic("risks"), library.phrases.sheet

    assert len(sheets) > 1
    for number, text in enumerate(sheets, start=1):
        assert words.standing in text
        assert f"{topic.meta.short_title} · Page {number} of {len(sheets)}" in text
        running = re.sub(r"\s+", " ", text)
        for said in (
            "Get help now: call 911",
            words.signs,
            CLINIC.clinic_name,
            CLINIC.phone,
            ", ".join(CLINIC.address),
            *CLINIC.hours,
            "Draft: not yet checked by a clinician",
            f"Version {topic.meta.version} ({topic.digest})",
            "Sources: 1–15, listed under “Where this comes from”",
            topic.meta.author,
            topic.meta.funding.rstrip("."),
        ):
            assert said in running


@needs_pdftotext
def test_the_words_of_a_sheet_are_those_in_the_file(
    library: Library, theme: Theme, tmp_path: Path
) -> None:
    made = real(library, "risks", theme)
    sheets = text_of(pdf(made), tmp_path).strip("\f").split("\f")

    for number, text in enumerate(sheets):
        running = " ".join(text.split())
        lines = [" ".join(line.split()) for line in made.words(number).split("\n")]
        missing = [line for line in lines if line not in running]
        assert len(lines) > 40
        # A citation stands a little lower: the other program may see a line of its own in it.
        assert all("[" in line for line in missing)
        assert len(missing) < 4


@needs_pdftotext
def test_no_line_is_lost_where_text_is_cut(theme: Theme, tmp_path: Path) -> None:
    lines = [f"line{number}" for number in range(400)]
    blocks = (items(*lines[:150]), paragraph(" ".join(lines[150:300])), items(*lines[300:]))
    made = page(bare("T", *blocks), theme)

    text = text_of(pdf(made), tmp_path).split()

    assert [word for word in text if word.startswith("line")] == lines
    said = " ".join(made.words(number) for number in range(made.count)).split()
    assert [word for word in said if word.startswith("line")] == lines


@needs_pdftotext
def test_a_cut_table_says_its_head_again(theme: Theme, tmp_path: Path) -> None:
    made = page(bare("T", table(columns=2, rows=140)), theme)

    text = text_of(pdf(made), tmp_path)

    assert made.count == 2
    assert text.count("Head 0 Head 1") == 4  # once in every column
    assert [f"Cell {row}.1" in text for row in range(1, 141)] == [True] * 140


# ---------------------------------------------------------------- its look


@needs_pdftoppm
def test_boxes_and_icon_arrays_are_painted_on_paper(theme: Theme, tmp_path: Path) -> None:
    made = page(bare("T", callout(kind=CalloutKind.WARN), risk(n=70)), theme)

    (only,) = pictures_of(pdf(made), tmp_path)

    box = bounds(places_of(only, theme.colour("warn")))
    right = [
        each for each in places_of(only, theme.colour("primary")) if each[0] > only.width() / 2
    ]
    counted = bounds(right)
    assert 0.35 < box.width() / only.width() < 0.5
    assert counted.width() / only.width() > 0.08


@needs_pdftoppm
@pytest.mark.parametrize("paper", [A4, LETTER])
@pytest.mark.parametrize("percent", [100, 117])
def test_nothing_stands_in_the_margins(
    library: Library,
    make_theme: ThemeMaker,
    tmp_path: Path,
    paper: QPageSize.PageSizeId,
    percent: int,
) -> None:
    made = sheet(library.topic("symptoms"), CLINIC, library.phrases)
    sheets = PageSheets(made, library.diagram, make_theme(percent=percent), paper)

    pictures = pictures_of(pdf(sheets), tmp_path)

    assert len(pictures) == sheets.count
    for picture in pictures:
        assert room_within(picture).contains(marked(picture))


@needs_pdftoppm
def test_a_screen_in_the_dark_still_prints_dark_on_white(
    make_theme: ThemeMaker, tmp_path: Path
) -> None:
    made = bare("T", paragraph("Blood flows."), risk())

    night, day = (
        pictures_of(pdf(page(made, make_theme(name=name))), tmp_path) for name in ("dark", "light")
    )

    assert night == day
    assert night[0].pixelColor(2, 2).name() == "#ffffff"


@pytest.mark.parametrize("role", ["ink", "ink2", "danger", "warn", "primary"])
def test_what_is_printed_can_be_read_in_gray(theme: Theme, role: str) -> None:
    tone = ink_of(theme).colour(role).toRgb()
    parts = (tone.redF(), tone.greenF(), tone.blueF())
    red, green, blue = ((each + 0.055) ** 2.4 / 1.055**2.4 for each in parts)

    assert 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) >= 4.5


# ---------------------------------------------------------------- layout


def test_ink_is_dark_whatever_the_screen_shows_and_as_large_as_is_asked_for(
    make_theme: ThemeMaker,
) -> None:
    night, large = ink_of(make_theme(name="dark")), ink_of(make_theme(percent=117))

    assert night.tokens is large.tokens
    assert night.colour("ink") == make_theme().colour("ink")
    assert (night.px("body"), large.px("body")) == (16, 19)
    assert night.look.art == "mono"


@pytest.mark.parametrize("paper", [A4, LETTER])
def test_the_room_of_a_sheet_is_what_the_margins_leave(paper: QPageSize.PageSizeId) -> None:
    whole = QPageSize.size(paper, QPageSize.Unit.Millimeter)

    room = room_of(paper)

    assert room.width() == pytest.approx(px(whole.width() - 2 * SIDE_MM), abs=2)
    assert room.height() == pytest.approx(px(whole.height() - 2 * END_MM), abs=2)
    assert page_layout(paper).orientation() == page_layout(paper).Orientation.Portrait


def test_large_print_is_larger_and_takes_more_paper(make_theme: ThemeMaker) -> None:
    made = bare("T", *long_page(12))

    usual, large = (page(made, make_theme(percent=percent)).count for percent in (100, 150))

    assert ink_of(make_theme(percent=117)).px("body") > ink_of(make_theme()).px("body")
    assert large > usual
