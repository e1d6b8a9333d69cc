# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tools.packages import icons

TEAL = QColor("#0A5A68")
LARGEST_DIFFERENCE = 12
"""Of one part of a colour, where another Qt smooths an edge in another way."""


def picture(data: bytes) -> QImage:
    image = QImage.fromData(data)
    assert not image.isNull()
    return image


@pytest.mark.parametrize("side", icons.LINUX_SIZES)
def test_each_icon_is_the_mark_in_its_size(repository: Path, side: int) -> None:
    kept = picture((repository / f"packaging/linux/icons/{side}x{side}.png").read_bytes())
    drawn = picture(icons.draw(side))

    assert (kept.width(), kept.height()) == (side, side)
    assert kept.pixelColor(0, 0).alpha() == 0
    assert near(kept.pixelColor(side // 2, side * 9 // 10), TEAL)
    points = [(x, y) for x in range(0, side, max(1, side // 24)) for y in range(0, side, 7)]
    assert all(near(kept.pixelColor(*at), drawn.pixelColor(*at)) for at in points)


def near(one: QColor, other: QColor) -> bool:
    pairs = zip(one.getRgb(), other.getRgb(), strict=True)
    return all(abs(a - b) <= LARGEST_DIFFERENCE for a, b in pairs)


def test_the_icon_of_windows_holds_every_size(repository: Path) -> None:
    data = (repository / "packaging/windows/vein-guide.ico").read_bytes()

    assert struct.unpack_from("<HHH", data) == (0, 1, len(icons.ICO_SIZES))
    for number, side in enumerate(icons.ICO_SIZES):
        width, _height, *_more, length, place = struct.unpack_from(
            "<BBBBHHII", data, 6 + 16 * number
        )
        assert width == side % 256
        assert picture(data[place : place + length]).width() == side


def test_the_icon_of_macos_holds_every_size(repository: Path) -> None:
    data = (repository / "packaging/macos/vein-guide.icns").read_bytes()

    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8]) == (len(data),)
    found, at = {}, 8
    while at < len(data):
        kind, (length,) = data[at : at + 4], struct.unpack(">I", data[at + 4 : at + 8])
        found[kind] = picture(data[at + 8 : at + length]).width()
        at += length
    assert found == icons.ICNS_KINDS


def test_all_of_them_are_written_anew(tmp_path: Path, repository: Path) -> None:
    written = {path.relative_to(tmp_path).as_posix() for path in icons.write_all(tmp_path)}

    assert all((repository / "packaging" / name).is_file() for name in written)
    assert len(written) == len(icons.LINUX_SIZES) + 2
