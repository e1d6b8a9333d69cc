# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Draw pictures as PNG with their labels' places, tap regions and pins, for whoever draws them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPen, QPolygonF
from PySide6.QtSvg import QSvgRenderer

from tools.artwork.palettes import PALETTES, Theme

WIDTH = 1600


def look_at(names: Iterable[str], art: Path, out: Path) -> None:
    """Draw every theme of these drawings, and one more picture with regions and label places."""
    application = QGuiApplication.instance() or QGuiApplication([])
    out.mkdir(parents=True, exist_ok=True)
    for name in names:
        facts = json.loads((art / f"{name}.json").read_text("utf-8"))
        for theme, file in facts["art"].items():
            _picture(art / file, theme, facts, out / f"{name}.{theme}.png", marked=False)
        _picture(
            art / facts["art"]["light"], "light", facts, out / f"{name}.marked.png", marked=True
        )
        for step in facts["steps"]:
            _step(art / facts["art"]["light"], step, out / f"{name}.step-{step['id']}.png")
    del application


def _picture(file: Path, theme: str, facts: dict, to: Path, *, marked: bool) -> None:  # type: ignore[type-arg]  # read from a file
    scale = WIDTH / facts["width"]
    image = QImage(WIDTH, round(facts["height"] * scale), QImage.Format.Format_RGB32)
    image.fill(QColor(PALETTES[Theme(theme)].sheet))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(file)).render(painter, QRectF(image.rect()))
    if marked:
        painter.scale(scale, scale)
        _marks(painter, facts)
    painter.end()
    image.save(str(to))


def _marks(painter: QPainter, facts: dict) -> None:  # type: ignore[type-arg]  # read from a file
    for number, structure in enumerate(facts["structures"], start=1):
        painter.setPen(QPen(QColor("#c000c0"), 2))
        painter.setBrush(QColor(192, 0, 192, 30))
        for region in structure["regions"]:
            painter.drawPolygon(QPolygonF([QPointF(*point) for point in region]))
        painter.setBrush(QColor("#ffffff"))
        painter.drawEllipse(QPointF(*structure["pin"]), 14, 14)
        painter.drawText(QPointF(structure["pin"][0] - 6, structure["pin"][1] + 5), str(number))
    flags = {
        "left": Qt.AlignmentFlag.AlignLeft,
        "right": Qt.AlignmentFlag.AlignRight,
        "center": Qt.AlignmentFlag.AlignHCenter,
    }
    for label in facts["labels"]:
        painter.setPen(QPen(QColor("#000000"), 1.5))
        at = QPointF(*label["at"])
        if "anchor" in label:
            painter.drawLine(at, QPointF(*label["anchor"]))
        font = painter.font()
        font.setPixelSize(round(label["size"]))
        painter.setFont(font)
        left = {"left": 0, "right": 600, "center": 300}[label["align"]]
        box = QRectF(at.x() - left, at.y() - 20, 600, 40)
        painter.drawText(box, flags[label["align"]] | Qt.AlignmentFlag.AlignVCenter, label["id"])


def _step(file: Path, step: dict, to: Path) -> None:  # type: ignore[type-arg]  # read from a file
    x, y, width, height = step["view"]
    scale = 900 / max(width, height)
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.translate(-x, -y)
    drawing = QSvgRenderer(str(file))
    for element in step["show"]:
        if drawing.elementExists(element):
            box = drawing.transformForElement(element).mapRect(drawing.boundsOnElement(element))
            drawing.render(painter, element, box)
        else:
            print(f"{file.name}: no element {element}")
    painter.end()
    image.save(str(to))
