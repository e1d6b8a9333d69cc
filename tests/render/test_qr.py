# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A text becomes the smallest square that holds it, byte for byte, or is refused in a sentence."""

from __future__ import annotations

import subprocess
import sys

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from edu_app.problems import EduError
from edu_app.render.qr import QUIET, SquareCode, TextTooLong, square_code

MOST = 2331
"""Bytes that the largest code of level M holds (version 40)."""
SCALE = 3


def read(code: SquareCode) -> zxingcpp.Barcode:
    """Read a code as a phone does, from a picture with three pixels for a module."""
    light = bytes([255])
    edge = light * (QUIET * SCALE)
    rows = [
        (edge + b"".join((b"\0" if dark else light) * SCALE for dark in row) + edge)
        for row in code.rows
        for _ in range(SCALE)
    ]
    side = code.whole * SCALE
    blank = [light * side] * (QUIET * SCALE)
    pixels = memoryview(b"".join([*blank, *rows, *blank])).cast("B", (side, side))
    (found,) = zxingcpp.read_barcodes(pixels, try_invert=False)
    return found


@pytest.mark.parametrize(
    ("text", "side"),
    [("x", 21), ("x" * 14, 21), ("x" * 15, 25), ("x" * 280, 65), ("123", 21), ("x" * MOST, 177)],
)
def test_a_square_is_as_small_as_its_text_allows(text: str, side: int) -> None:
    code = square_code(text)

    assert (code.side, code.whole) == (side, side + 2 * QUIET)
    assert {len(row) for row in code.rows} == {side}


@pytest.mark.parametrize(
    "text", ["x", "Leg pain\n- Side: Your left", "¿Puedo volar? Sí", "你好 🩸", "x" * MOST]
)
def test_a_reader_reads_exactly_the_text(text: str) -> None:
    found = read(square_code(text))

    assert bytes(found.bytes) == text.encode()
    assert (found.text, found.ec_level) == (text, "M")
    assert "QR" in str(found.format)
    assert "Micro" not in str(found.format)


@settings(max_examples=30)
@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=70))
def test_any_text_is_read_byte_for_byte(text: str) -> None:
    assert bytes(read(square_code(text)).bytes) == text.encode()


def test_the_same_text_is_the_same_square() -> None:
    assert square_code("Leg up") == square_code("Leg up") != square_code("Leg down")


@pytest.mark.parametrize("text", ["x" * (MOST + 1), "ä" * (MOST // 2 + 1)])
def test_what_no_square_holds_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(TextTooLong) as caught:
        square_code(text)

    assert isinstance(caught.value, EduError)
    assert caught.value.sentence == (
        "2,332 bytes are too much for one square code. Share them out to several."
    )


def test_the_maker_of_squares_is_loaded_with_the_first_of_them_only() -> None:
    code = (
        "import sys; from edu_app.render.qr import square_code; before = 'segno' in sys.modules; "
        "square_code('x'); print(before, 'segno' in sys.modules)"
    )

    ended = subprocess.run((sys.executable, "-c", code), capture_output=True, text=True, check=True)

    assert ended.stdout.split() == ["False", "True"]
