# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Squares on the screen and on paper are read by what reads squares, in every theme and size."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from edu_app.profile import CONSULT, KIOSK, LAPTOP, PROFILES
from edu_app.render.echo import CODE_BYTES, codes, text
from edu_app.render.qr import QUIET, square_code
from edu_app.ui.qr_picture import LEAST_MM, MODULE, SMALLEST_MODULE, QrPicture, paint_code
from tests.checklist_samples import everything, form
from tests.ui.samples import ThemeMaker, picture

LINES = text(form(), everything(), ["¿Puedo volar? 你好"])
PARTS = codes(LINES)
FULL = max(PARTS, key=lambda part: len(part.encode()))
SHORT = "My symptom checklist"
DPI = 200
MM_PER_INCH = 25.4

Show = Callable[..., None]


def read(image: QImage) -> list[str]:
    """Return what a reader finds that knows no light squares on dark ground."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    bits, step = bytes(grey.constBits()), grey.bytesPerLine()
    lines = (bits[at : at + grey.width()] for at in range(0, len(bits), step))
    pixels = memoryview(b"".join(lines)).cast("B", (grey.height(), grey.width()))
    return [found.text for found in zxingcpp.read_barcodes(pixels, try_invert=False)]


def on_ground(square: QrPicture, width: int, height: int) -> QWidget:
    """Return a sheet in the colour of the theme with a square in its middle."""
    sheet = QWidget()
    sheet.setAutoFillBackground(True)
    palette = sheet.palette()
    palette.setColor(sheet.backgroundRole(), square.theme.colour("bg"))
    sheet.setPalette(palette)
    sheet.resize(width, height)
    layout = QHBoxLayout(sheet)
    layout.addWidget(square, 1, Qt.AlignmentFlag.AlignCenter)
    return sheet


# ---------------------------------------------------------------- it is read


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
@pytest.mark.parametrize("side", [160, 300, 620])
def test_a_square_is_read_in_every_theme_and_size(
    make_theme: ThemeMaker, name: str, side: int
) -> None:
    square = QrPicture(make_theme(KIOSK, name))
    square.show_text(FULL)
    sheet = on_ground(square, side + 60, side + 60)
    square.setFixedSize(side, side)

    assert read(picture(sheet)) == [FULL]


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_every_part_is_read_where_it_has_its_own_size(
    make_theme: ThemeMaker, profile: object
) -> None:
    square = QrPicture(make_theme(profile, "dark"))
    square.show_text(FULL)
    side = square.sizeHint().width() + 40
    sheet = on_ground(square, side, side)
    for number, part in enumerate((*PARTS[:2], PARTS[-1]), start=1):
        square.show_text(part, part=number, parts=3)
        assert read(picture(sheet)) == [part]


@pytest.mark.parametrize("ratio", [1.25, 1.5, 2.0])
def test_a_square_is_sharp_on_a_fine_screen(make_theme: ThemeMaker, ratio: float) -> None:
    square = QrPicture(make_theme())
    square.show_text(SHORT)
    square.resize(square.sizeHint())
    image = QImage(square.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    square.render(image)

    image.setDevicePixelRatio(1)
    assert read(image) == [SHORT]
    assert set(colours_of(image)) == {0, 255}


@pytest.mark.parametrize("part", [FULL, SHORT], ids=["full", "short"])
def test_a_square_is_read_from_paper_at_200_dots_an_inch(part: str) -> None:
    assert read(on_paper(part)) == [part]


def on_paper(part: str) -> QImage:
    """Return a square of 40 mm as a scanner sees it."""
    side = round(LEAST_MM / MM_PER_INCH * DPI)
    image = QImage(side, side, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_code(painter, QRect(0, 0, side, side), square_code(part))
    painter.end()
    return image


needs_zbar = pytest.mark.skipif(
    shutil.which("zbarimg") is None, reason="zbarimg (zbar-tools) is not installed"
)


def read_by_zbar(image: QImage, folder: Path) -> bytes:
    """Return what the other reader finds in a picture."""
    image.save(str(folder / "square.png"))
    command = ("zbarimg", "--quiet", "--raw", "-Sbinary", str(folder / "square.png"))
    return subprocess.run(command, capture_output=True, check=True).stdout


@needs_zbar
def test_another_reader_reads_it_from_paper_too(tmp_path: Path) -> None:
    assert read_by_zbar(on_paper(FULL), tmp_path) == FULL.encode()


@needs_zbar
@pytest.mark.parametrize("name", ["light", "dark", "hc"])
def test_another_reader_reads_it_too(make_theme: ThemeMaker, tmp_path: Path, name: str) -> None:
    square = QrPicture(make_theme(KIOSK, name))
    square.show_text(FULL)
    size = square.sizeHint()
    seen = picture(on_ground(square, size.width() + 60, size.height() + 60))

    assert read_by_zbar(seen, tmp_path) == FULL.encode()


# ---------------------------------------------------------------- how it is painted


def colours_of(image: QImage) -> list[int]:
    """Return the shades of grey of a picture."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return [
        grey.pixelColor(x, y).value() for y in range(grey.height()) for x in range(grey.width())
    ]


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
def test_it_is_black_on_white_with_four_modules_of_quiet(make_theme: ThemeMaker, name: str) -> None:
    square = QrPicture(make_theme(LAPTOP, name))
    square.show_text(SHORT)
    square.resize(square.sizeHint())
    image = picture(square)
    code = square_code(SHORT)
    module = image.width() // code.whole

    shades = {
        (x, y): image.pixelColor(x * module + module // 2, y * module + module // 2).name()
        for x in range(code.whole)
        for y in range(code.whole)
    }
    black, white = "#" + "0" * 6, "#" + "f" * 6
    for (x, y), shade in shades.items():
        inside = QUIET <= x < QUIET + code.side and QUIET <= y < QUIET + code.side
        dark = inside and code.rows[y - QUIET][x - QUIET]
        assert shade == (black if dark else white)
    assert set(colours_of(image)) == {0, 255}


def test_in_a_larger_room_it_stands_in_the_middle_on_whole_pixels() -> None:
    code = square_code(SHORT)
    image = QImage(10 * code.whole + 9, 12 * code.whole, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    painter = QPainter(image)
    paint_code(painter, image.rect(), code)
    painter.end()

    left, top = 4, code.whole
    assert image.pixelColor(left - 1, top) == Qt.GlobalColor.red
    assert image.pixelColor(left, top) == Qt.GlobalColor.white
    assert image.pixelColor(left, top - 1) == Qt.GlobalColor.red
    first = image.pixelColor(left + 10 * QUIET, top + 10 * QUIET)
    assert first == Qt.GlobalColor.black  # the corner of the finder


def test_without_a_text_nothing_is_painted(make_theme: ThemeMaker) -> None:
    square = QrPicture(make_theme())
    square.resize(100, 100)

    assert len(set(colours_of(picture(square)))) == 1


# ---------------------------------------------------------------- how large it is


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
@pytest.mark.parametrize("part", [FULL, SHORT], ids=["full", "short"])
def test_it_is_large_enough_to_scan(make_theme: ThemeMaker, profile: object, part: str) -> None:
    theme = make_theme(profile)
    square = QrPicture(theme)
    square.show_text(part)

    side, code = square.sizeHint().width(), square_code(part)
    module, rest = divmod(side, code.whole)
    assert (square.sizeHint().height(), rest) == (side, 0)
    assert module >= MODULE
    assert module * code.side * theme.mm_per_px >= LEAST_MM
    assert square.minimumSizeHint() == QSize(1, 1) * SMALLEST_MODULE * code.whole


def test_the_square_keeps_its_size_from_part_to_part(make_theme: ThemeMaker) -> None:
    square = QrPicture(make_theme(CONSULT))
    square.show_text(FULL, part=1, parts=2)
    before = square.sizeHint()

    square.show_text(SHORT, part=2, parts=2)

    assert square.sizeHint() == before


def test_codes_fill_squares_that_a_phone_reads_well() -> None:
    assert len(FULL.encode()) > CODE_BYTES - 40
    assert square_code("x" * CODE_BYTES).side == 77


# ---------------------------------------------------------------- what is heard of it


@pytest.mark.parametrize(
    ("part", "parts", "name"),
    [(1, 1, "Square code"), (1, 2, "Square code, part 1 of 2"), (7, 9, "Square code, part 7 of 9")],
)
def test_a_screen_reader_hears_which_part_it_is_and_what_it_holds(
    make_theme: ThemeMaker, part: int, parts: int, name: str
) -> None:
    square = QrPicture(make_theme())

    square.show_text(SHORT, part=part, parts=parts)

    assert square.accessibleName() == name
    assert square.accessibleDescription() == SHORT
