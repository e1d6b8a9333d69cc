# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The eye tells content from a bare background, in the file in which the X server paints."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from benchmarks.screen import HEIGHT, WIDTH, Eye, is_on_the_way

HEAD_LENGTH, TABLE = 160, 256
START = HEAD_LENGTH + 12 * TABLE
ROW = 4 * WIDTH


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return the file of a black screen."""
    numbers = [0] * 25
    numbers[0], numbers[12], numbers[19] = HEAD_LENGTH, ROW, TABLE
    head = struct.pack(">25I", *numbers).ljust(START, b"\0")
    made = tmp_path / "Xvfb_screen0"
    made.write_bytes(head + bytes(ROW * HEIGHT))
    return made


def paint(file: Path, x: int, y: int, *colours: int) -> None:
    with file.open("r+b") as opened:
        opened.seek(START + y * ROW + 4 * x)
        opened.write(struct.pack(f"<{len(colours)}I", *colours))


def test_a_black_screen_shows_nothing(file: Path) -> None:
    eye = Eye(file)

    assert eye.sees_nothing()
    assert not eye.sees_content()


def test_a_bare_background_is_no_content(file: Path) -> None:
    eye = Eye(file)

    paint(file, 0, 36, *[0xEEEEEE] * WIDTH)

    assert not eye.sees_nothing()
    assert not eye.sees_content()


def test_letters_with_soft_edges_are_content(file: Path) -> None:
    eye = Eye(file)

    paint(file, 0, 36, *[0xEEEEEE] * WIDTH)
    paint(file, 700, 45, 0xD0D0D0, 0xA0A0A0, 0x505050, 0x101010)

    assert eye.sees_content()


def test_what_was_timed_can_be_kept_as_a_picture(file: Path, tmp_path: Path) -> None:
    eye = Eye(file)
    paint(file, 7, 9, 0x112233)

    eye.save(tmp_path / "seen.png")

    picture = QImage(str(tmp_path / "seen.png"))
    assert (picture.width(), picture.height()) == (WIDTH, HEIGHT)
    assert picture.pixelColor(7, 9).name() == "#112233"
    assert picture.pixelColor(8, 9).name() == "#000000"


def test_a_picture_comes_on_the_screen_in_parts(file: Path) -> None:
    eye = Eye(file)
    paint(file, 7, 9, 0x112233, 0x445566)
    paint(file, 0, 50, *[0xEEEEEE] * WIDTH)
    whole = eye.frame()

    paint(file, 7, 9, 0)
    paint(file, 0, 50, *[0] * WIDTH)
    part = eye.frame()
    paint(file, 7, 9, 0x999999)
    other = eye.frame()

    assert len(whole) == HEIGHT
    assert is_on_the_way(whole, whole)
    assert is_on_the_way(part, whole)
    assert not is_on_the_way(other, whole)
    assert not is_on_the_way(whole, part)


def test_a_window_that_fills_the_screen_is_painted_along_its_sides(tmp_path: Path) -> None:
    width, height = 700, 100
    numbers = [0] * 25
    numbers[0], numbers[12] = 100, 4 * width
    small = tmp_path / "small"
    small.write_bytes(struct.pack(">25I", *numbers) + b"\1" * (4 * width * height))

    assert Eye(small, (width, height)).is_filled()
    assert len(Eye(small, (width, height)).frame()) == height
    with small.open("r+b") as opened:
        opened.seek(100 + 50 * 4 * width)
        opened.write(bytes(4))
    assert not Eye(small, (width, height)).is_filled()
