# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A clinic's picture is printed in its own shape, as lines where it consists of lines."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from edu_app.ui.paper_logo import LogoPart, fitted, read_logo
from edu_app.ui.theme import Theme

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100">'
    '<rect width="200" height="100" fill="#006000"/></svg>'
)
GREEN = QColor("#006000")


@pytest.fixture
def vectors(tmp_path: Path) -> Path:
    file = tmp_path / "logo.SVG"
    file.write_text(SVG)
    return file


@pytest.fixture
def pixels(tmp_path: Path) -> Path:
    file = tmp_path / "logo.png"
    picture = QImage(200, 100, QImage.Format.Format_RGB32)
    picture.fill(GREEN)
    picture.save(str(file))
    return file


@pytest.mark.parametrize("kind", ["vectors", "pixels"])
def test_a_picture_is_painted_where_it_stands(
    request: pytest.FixtureRequest, ink: Theme, kind: str
) -> None:
    logo = read_logo(ink, request.getfixturevalue(kind))
    assert logo is not None
    sheet = QImage(100, 100, QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))

    painter = QPainter(sheet)
    LogoPart(rect=QRectF(10, 20, 40, 20), logo=logo).paint(painter, ink)
    painter.end()

    assert logo.shape == QSizeF(200, 100)
    assert sheet.pixelColor(30, 30) == GREEN
    assert sheet.pixelColor(30, 50) == sheet.pixelColor(5, 30) == QColor("white")


def test_a_picture_fills_its_room_in_its_own_shape(ink: Theme, pixels: Path) -> None:
    logo = read_logo(ink, pixels)
    assert logo is not None

    assert fitted(logo, QSizeF(100, 100)) == QSizeF(100, 50)
    assert fitted(logo, QSizeF(1000, 20)) == QSizeF(40, 20)


@pytest.mark.parametrize("name", ["gone.svg", "gone.png"])
def test_without_a_picture_there_is_none(ink: Theme, tmp_path: Path, name: str) -> None:
    assert read_logo(ink, None) is None
    assert read_logo(ink, tmp_path / name) is None


def test_a_picture_is_read_once(ink: Theme, pixels: Path) -> None:
    first = read_logo(ink, pixels)
    pixels.unlink()

    assert read_logo(ink, pixels) is first is not None
