# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The checklist on paper is one sheet with every answer, and answers change nothing else."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations

import pikepdf
import pytest
from msgspec.structs import replace as changed
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageSize, QPainter

from edu_app.library.checklist import Form
from edu_app.library.diagram import Diagram
from edu_app.library.model import Checked
from edu_app.render.answers import EMPTY, Answers, ticked
from edu_app.render.echo import said
from edu_app.ui.checklist_bench import Way
from edu_app.ui.checklist_marks import ScaledPart, lines_in
from edu_app.ui.checklist_paper import ChecklistPage, ChecklistSheets, Paper, Press
from edu_app.ui.checklist_type import LinesPart
from edu_app.ui.paper import END_MM, SIDE_MM, room_of
from edu_app.ui.paper_measure import MM_PER_INCH, POINTS_PER_INCH, points
from edu_app.ui.paper_parts import GroupPart, Part
from edu_app.ui.sheets import ReadableSheets
from tests.ui.checklist_samples import (
    A4,
    LETTER,
    OWN,
    OWN_MANY,
    PAPERS,
    Printer,
    answers_of,
    everything,
    needs_pdftoppm,
    needs_pdftotext,
    usual,
)

CASES = ("nothing", "usual", "everything")
each_print = pytest.mark.parametrize(
    ("case", "paper"),
    [(case, paper) for case in CASES for paper in PAPERS],
    ids=[f"{case}-{paper.name}" for case in CASES for paper in PAPERS],
)
LEAST_POINTS = {A4: 6.5, LETTER: 6.2}
"""Size of the letters with everything ticked, every choice taken and 20 questions written."""
ABOVE = 3.0
"""So many points above its letters the box of a word may begin."""
BOX_SHARE = 0.2
"""Letters take about the middle of their line; so much above and below them is free."""


# ---------------------------------------------------------------- the file


@each_print
def test_it_is_always_one_sheet_of_the_paper_asked_for(
    printed: Printer, case: str, paper: QPageSize.PageSizeId
) -> None:
    made = printed(case, paper)

    assert made.sheets.count == 1
    assert made.sheets.paper == paper
    with pikepdf.open(io.BytesIO(made.path.read_bytes())) as file:
        (page,) = file.pages
        box = [float(value) for value in page.mediabox]  # type: ignore[arg-type]  # numbers
        assert box[2:] == pytest.approx(QPageSize(paper).sizePoints().toTuple(), abs=1)
        assert str(file.docinfo["/Title"]) == made.sheets.title


@each_print
def test_letters_are_in_the_file_and_nothing_is_a_picture(
    printed: Printer, case: str, paper: QPageSize.PageSizeId
) -> None:
    with pikepdf.open(io.BytesIO(printed(case, paper).path.read_bytes())) as file:
        (page,) = file.pages
        fonts = page.resources["/Font"].values()  # type: ignore[operator]  # a mapping
        for font in fonts:
            assert "AtkinsonHyperlegible" in str(font["/BaseFont"])
            descriptor = font["/DescendantFonts"][0]["/FontDescriptor"]
            assert "/FontFile2" in descriptor or "/FontFile3" in descriptor
        assert not page.get_images()


@needs_pdftotext
@each_print
def test_every_answer_and_every_fixed_sentence_can_be_read_out_of_the_file(
    printed: Printer, press: Press, form: Form, case: str, paper: QPageSize.PageSizeId
) -> None:
    made = printed(case, paper)

    letters = made.text.replace(" ", "")
    for words in expected(press, form, case):
        assert words.replace(" ", "") in letters, words


def expected(press: Press, form: Form, case: str) -> list[str]:
    page, settings = form.page, press.occasion.settings
    sheet = press.occasion.phrases.sheet
    found = [page.title, page.about, page.own, page.name, page.name_hint, page.date, page.map]
    found += [page.symptoms, page.history, page.questions, page.position, page.purpose]
    found += [sheet.signs, sheet.urgent.format(number="911"), form.digest, form.version]
    found += [settings.clinic_name, settings.phone, "Page 1 of 1", "Pain or ache", "Front"]
    found += [press.occasion.phrases.review.draft, *(field.short for field in form.fields[:5])]
    match case:
        case "nothing":
            found.append(page.none)
        case "usual":
            found += ["Heavy or tired leg", "Your left", "Both", "Comes: Evening", *OWN]
            found += ["Standing, End of the day", "What follow-up scans, for how many years?"]
        case _:
            found += [item.whole for item in form.items() if len(item.whole) < 40]
            found += [choice.name for field in form.fields for choice in field.choices]
            found += [question[:40] for question in OWN_MANY]
    return found


@needs_pdftotext
@each_print
def test_no_word_lies_on_another_or_outside_the_margins(
    printed: Printer, case: str, paper: QPageSize.PageSizeId
) -> None:
    boxes = printed(case, paper).boxes()

    width, height = QPageSize(paper).sizePoints().toTuple()
    side, end = (mm / MM_PER_INCH * POINTS_PER_INCH for mm in (SIDE_MM, END_MM))
    letters = []
    for left, top, right, bottom, word in boxes:
        assert side - 1 <= left < right <= width - side + 1, word
        assert end - ABOVE <= top < bottom <= height - end + ABOVE, word
        if word.isdigit():
            continue  # numbers may have to stand close on the map
        upright = bottom - top > 0.6 * (right - left)  # or too short to tell
        free_x = (right - left) * BOX_SHARE if upright else 0.4
        free_y = (bottom - top) * BOX_SHARE
        rect = QRectF(left, top, right - left, bottom - top)
        letters.append((rect.adjusted(free_x, free_y, -free_x, -free_y), word))
    assert len(letters) > 60
    for (one, word), (other, other_word) in combinations(letters, 2):
        assert not one.intersects(other), (word, other_word)


# ---------------------------------------------------------------- its look


@needs_pdftoppm
@each_print
def test_nothing_is_printed_in_the_margins(
    printed: Printer, case: str, paper: QPageSize.PageSizeId
) -> None:
    image = printed(case, paper).picture(60)

    side, end = (int(mm / MM_PER_INCH * 60) - 1 for mm in (SIDE_MM, END_MM))
    width, height = image.width(), image.height()
    for rect in (
        (0, 0, width, end),
        (0, height - end, width, end),
        (0, 0, side, height),
        (width - side, 0, side, height),
    ):
        assert darkest(image.copy(*rect)) == 255
    assert darkest(image) < 60


def darkest(image: QImage) -> int:
    """Return the value of the darkest pixel."""
    lines = (image.constScanLine(y) for y in range(image.height()))
    return min(min(bytes(line)[: image.width()]) for line in lines)  # the rest is padding


def test_letters_have_twelve_points_as_long_as_they_can(
    press: Press, form: Form, body: Diagram
) -> None:
    for paper in PAPERS:
        some = ChecklistSheets(press, usual(form), OWN, Paper(size=paper))
        most = ChecklistSheets(press, everything(form, body), OWN_MANY, Paper(size=paper))

        letters = press.case(Paper()).theme.px("body")
        assert some.laid.fit.size == 1.0
        assert points(letters) == 12
        assert most.laid.fits
        assert points(letters * most.laid.fit.size) >= LEAST_POINTS[paper]


def test_a_page_of_eight_symptoms_has_letters_of_eleven_points(press: Press, form: Form) -> None:
    ticks = "F1 F2 F4 L1 L4 P1 P6 P9 H1 H9 H31 H33 H15 D2 D3 R1 Q1 Q3 Q9 Q11"
    chosen = [
        (item, field, choice)
        for item in ticks.split()[:8]
        for field, choice in (("side", "left"), ("worse", "standing"), ("since", "years"))
    ]
    for paper in PAPERS:
        made = ChecklistSheets(press, answers_of(form, ticks, chosen), OWN, Paper(size=paper))

        assert made.laid.fit.size >= 11 / 12


def test_large_print_is_larger_until_it_cannot_be(press: Press, form: Form, body: Diagram) -> None:
    def width(answers: Answers, *, large: bool) -> float:
        sheets = ChecklistSheets(press, answers, (), Paper(large=large))
        letters = press.case(Paper(large=large and sheets.laid.fit.way is not Way.FULL))
        return letters.theme.px("body") * sheets.laid.fit.size

    assert width(EMPTY, large=True) > 1.15 * width(EMPTY, large=False)
    assert width(usual(form), large=True) > width(usual(form), large=False)
    full = everything(form, body)
    assert width(full, large=True) == width(full, large=False)


def test_a_preview_is_the_page_itself_in_another_size(press: Press, form: Form) -> None:
    sheets = ChecklistSheets(press, usual(form), OWN, Paper())

    small, large = (preview(sheets, width) for width in (300, 600))

    shrunk = large.scaled(small.size()).convertToFormat(QImage.Format.Format_Grayscale8)
    pairs = [
        (small.pixelColor(x, y).value(), shrunk.pixelColor(x, y).value())
        for x in range(0, small.width(), 3)
        for y in range(0, small.height(), 3)
    ]
    assert sum(abs(one - other) for one, other in pairs) / len(pairs) < 25


def preview(sheets: ChecklistSheets, width: int) -> QImage:
    room = room_of(sheets.paper)
    scale = width / room.width()
    image = QImage(width, round(room.height() * scale), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.scale(scale, scale)
    sheets.paint(painter, 0)
    painter.end()
    return image


# ---------------------------------------------------------------- F-2: only the echo changes


def texts(parts: Iterable[Part]) -> set[str]:
    """Return what is said among parts, each text in one line."""
    found: set[str] = set()
    for part in parts:
        if isinstance(part, (GroupPart, ScaledPart)):
            found |= texts(part.parts)
        elif isinstance(part, LinesPart):
            found.add(part.lines.text.replace("\n", " "))
    return found


def echo_of(form: Form, answers: Answers, own: tuple[str, ...]) -> set[str]:
    """Return the words that answers may put on the page: their own, and the names around them."""
    found = set(own)
    for group in form.groups:
        for item in ticked(form, answers, group.step):
            if item in group.items:
                found |= {group.name, item.whole, item.write, f"{item.name} {item.hint}".strip()}
    for item in ticked(form, answers, "feel"):
        added = said(form, answers, item)
        found |= {", ".join(each.words) for each in added}
        found.add(" · ".join(str(each) for each in added if not form.field(each.field).first))
    return found


MORE = {
    "one tick": ("F1", (), ()),
    "what is urgent elsewhere": ("L8 P5 P6 P11 H1 H12 H15", (), ()),
    "all is worst": ("F1 L1", (("F1", "bother", "3"), ("L1", "bother", "3")), ()),
    "nothing bothers": ("F1 L1", (("F1", "bother", "0"), ("L1", "bother", "0")), ()),
    "left": ("L1", (("L1", "side", "left"),), ()),
    "right and marked": ("L1", (("L1", "trend", "worse"),), (("L1", "calf.right"),)),
    "questions": ("Q1 Q5 Q11", (), ()),
}


@pytest.mark.parametrize(("ticks", "chosen", "marks"), MORE.values(), ids=MORE)
def test_answers_add_their_own_words_and_change_no_other(
    press: Press,
    form: Form,
    ticks: str,
    chosen: tuple[tuple[str, str, str], ...],
    marks: tuple[tuple[str, str], ...],
) -> None:
    page = form.page
    room = {page.none, page.notes, page.notes_hint}  # come and go with the room there is
    empty = texts(ChecklistSheets(press, EMPTY, (), Paper()).laid.parts) - room
    answers = answers_of(form, ticks, chosen, marks)

    full = texts(ChecklistSheets(press, answers, OWN, Paper()).laid.parts) - room

    assert len(empty) > 20
    assert empty <= full
    assert full - empty <= echo_of(form, answers, OWN)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda each: each.name)
def test_where_to_get_help_is_the_same_with_nothing_and_everything_ticked(
    press: Press, form: Form, body: Diagram, paper: QPageSize.PageSizeId
) -> None:
    sheet = press.occasion.phrases.sheet
    help_words = f"{sheet.urgent.format(number='911')}\n{sheet.signs}"

    for answers, own in ((EMPTY, ()), (usual(form), OWN), (everything(form, body), OWN_MANY)):
        made = ChecklistSheets(press, answers, own, Paper(size=paper))

        assert help_words in made.words(0)
        assert made.words(0).endswith(press.foot_words((1, 1))[-1])


@needs_pdftotext
def test_the_printed_words_on_help_are_letter_by_letter_the_same(
    printed: Printer, press: Press
) -> None:
    for case in CASES:
        assert press.occasion.phrases.sheet.signs in printed(case, A4).text


@needs_pdftoppm
def test_a_chosen_disc_is_black_in_grey_and_the_others_are_not(
    printed: Printer, press: Press
) -> None:
    """The page of five symptoms has one black disc for each number and each chosen step."""
    usual_page, empty = (
        printed("usual", LETTER).picture(100),
        printed("nothing", LETTER).picture(100),
    )

    assert darkness(usual_page) > darkness(empty)


def darkness(image: QImage) -> int:
    """Return how many pixels of a page are as dark as ink."""
    return sum(
        image.pixelColor(x, y).value() < 60
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )


# ---------------------------------------------------------------- who reads and who checks


def test_its_words_can_be_heard(press: Press, form: Form) -> None:
    made = ChecklistSheets(press, usual(form), OWN, Paper())

    assert isinstance(made, ReadableSheets)
    heard = made.words(0)
    assert "- Heavy or tired leg. Side: Your left; Worse with: Standing, End of the day" in heard
    assert form.page.position in heard
    assert form.page.purpose in heard


def test_a_check_that_is_past_is_said(press: Press, form: Form) -> None:
    day = date(2026, 1, 10)
    checked = changed(form, review=Checked(by="Dr. A. Name", on=day, next_review=day))

    def words(today: date) -> str:
        occasion = replace(press.occasion, form=checked, today=today)
        return "\n".join(Press(occasion).foot_words((1, 1)))

    assert "Checked by Dr. A. Name on 10 January 2026" in words(day)
    assert "due for a new check" not in words(day)
    assert "due for a new check by 10 January 2026" in words(day + timedelta(days=1))


def test_without_the_drawing_there_is_still_a_page(press: Press, form: Form) -> None:
    bare = Press(replace(press.occasion, diagram=None))

    made = ChecklistSheets(bare, usual(form), (), Paper())

    assert made.laid.fits
    assert "Front" not in list(lines_in(made.laid.parts))


def test_head_and_foot_are_made_once(press: Press) -> None:
    paper = Paper(size=LETTER)

    assert press.head(paper, "One.") is press.head(paper, "One.")
    assert press.head(paper, "One.") is not press.head(paper, "Two.")
    assert press.foot(paper, (1, 2)) is press.foot(paper, (1, 2))
    assert press.foot(paper, (1, 2), small=True).slab.height < press.foot(paper, (1, 2)).slab.height


# ---------------------------------------------------------------- in a hand-out


@pytest.mark.parametrize("full", [False, True])
def test_in_a_hand_out_it_says_which_sheet_of_all_it_is(
    press: Press, form: Form, body: Diagram, *, full: bool
) -> None:
    answers = everything(form, body) if full else usual(form)
    page = ChecklistPage(ChecklistSheets(press, answers, OWN, Paper()))
    image = QImage(900, 1200, QImage.Format.Format_RGB32)
    painter = QPainter(image)

    page.paint(painter, 0, (3, 7))
    painter.end()

    assert page.count == 1
    assert "Page 3 of 7" in page.words(0, (3, 7))
    assert "Page 1 of 1" not in page.words(0, (3, 7))
