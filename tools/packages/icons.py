# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The mark as icons of each system: PNG for Linux, ICO for Windows, ICNS for macOS."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MARK = ROOT / "assets" / "brand" / "mark.svg"
PACKAGING = ROOT / "packaging"
LINUX_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 256)
ICNS_KINDS = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic11": 32,
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
    b"ic10": 1024,
}
"""Name of an entry and the side of its picture; some are the same picture for sharper screens."""
WHOLE_BYTE = 256


def draw(side: int) -> bytes:
    """Return the mark as a PNG with transparent corners."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    picture = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(MARK)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    plain = picture.convertToFormat(QImage.Format.Format_ARGB32)
    plain.save(buffer, "PNG", 0)  # type: ignore[call-overload]  # the stubs want bytes, Qt does not
    return bytes(buffer.data().data())


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """Return an icon of Windows, from PNG pictures by their side."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    entries = b""
    for side, picture in pictures.items():
        byte = side % WHOLE_BYTE  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", byte, byte, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + entries + b"".join(pictures.values())


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """Return an icon of macOS, from PNG pictures by their side."""
    parts = [
        kind + struct.pack(">I", 8 + len(pictures[side])) + pictures[side]
        for kind, side in ICNS_KINDS.items()
    ]
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def write_all(packaging: Path = PACKAGING) -> tuple[Path, ...]:
    """Write every icon below `packaging`; return where they are."""
    sides = sorted({*LINUX_SIZES, *ICO_SIZES, *ICNS_KINDS.values()})
    pictures = {side: draw(side) for side in sides}
    files = {
        packaging / "linux" / "icons" / f"{side}x{side}.png": pictures[side] for side in LINUX_SIZES
    }
    files[packaging / "windows" / "vein-guide.ico"] = ico({s: pictures[s] for s in ICO_SIZES})
    files[packaging / "macos" / "vein-guide.icns"] = icns(pictures)
    for path, content in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return tuple(files)
