# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Icons take the colour and the line they are asked for; a missing one is named."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from edu_app.problems import AssetMissing
from edu_app.ui.icons import Icons
from tests.ui.samples import Canvas, colours

RECT = QRectF(20, 10, 96, 96)
SQUARE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" '
    'stroke="currentColor" stroke-width="2"><path d="M2 12h20"/></svg>'
)


@pytest.fixture
def icons(assets_root: Path) -> Icons:
    return Icons(assets_root / "icons")


def names() -> list[str]:
    folder = Path(__file__).resolve().parents[2] / "assets" / "icons"
    return sorted(file.stem for file in folder.glob("*.svg"))


@pytest.mark.parametrize("name", names())
def test_every_icon_is_painted_inside_its_rectangle_in_the_colour(icons: Icons, name: str) -> None:
    canvas = Canvas()

    with canvas as painter:
        icons.paint(painter, name, RECT, QColor("#c01050"))

    assert RECT.contains(canvas.bounds())
    assert colours(canvas.image)["#c01050"] > 0
    assert "#000000" not in colours(canvas.image)


def test_a_thicker_line_covers_more(icons: Icons) -> None:
    covered = []
    for stroke in (1.0, 2.0, 3.0):
        canvas = Canvas()
        with canvas as painter:
            icons.paint(painter, "house", RECT, QColor("black"), stroke)
        covered.append(len(canvas.marks()))

    assert covered == sorted(set(covered))


def test_an_icon_is_read_only_once(tmp_path: Path) -> None:
    (tmp_path / "line.svg").write_text(SQUARE)
    icons, canvas = Icons(tmp_path), Canvas()

    with canvas as painter:
        icons.paint(painter, "line", RECT, QColor("red"))
        (tmp_path / "line.svg").unlink()
        icons.paint(painter, "line", RECT, QColor("red"))
        icons.paint(painter, "line", RECT, QColor("blue"))

    assert colours(canvas.image)["#0000ff"] > 0


def test_a_missing_icon_is_named_with_what_to_do(tmp_path: Path) -> None:
    canvas = Canvas()

    with canvas as painter, pytest.raises(AssetMissing) as caught:
        Icons(tmp_path).paint(painter, "unicorn", RECT, QColor("red"))

    assert caught.value.sentence == (
        "The icon “unicorn” is not in assets/icons. Put unicorn.svg there."
    )
