# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The crossing of artery and vein at L5 from the front, close up: open, and pressed flat."""

from __future__ import annotations

from shapely.geometry import Point, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Tube, rounded
from tools.artwork.pelvis_frame import Frame
from tools.artwork.pelvis_vessels import arteries, veins

FRAME = Frame(8.6, (643.0, 390.0))
PANEL = (300.0, 60.0, 600.0, 900.0)
FLAT_VEIN = [
    (-18, -14, 20.4), (-17, 1, 18.8), (-13, 11.5, 18), (-5.4, 18.6, 18.2), (5, 26.4, 18.4),
    (18, 37.4, 19.8), (30.5, 49.4, 19), (38.4, 58.4, 17),
]  # fmt: skip
"""The pressed vein from the front: flat and wide under the artery, filled below."""
COMMON = ("vein.common-iliac.left", "vein.common-iliac.right")
"""The veins that meet."""
PRESSED = 1.3
"""Width of the pressed strip, as a share of that of the artery: it shows on both sides."""


def panel_shape() -> BaseGeometry:
    """Return the room of the front view."""
    left, top, width, height = PANEL
    return rounded(box(left, top, left + width, top + height), 26)


def trunk(state: str) -> dict[str, Tube]:
    """Return the veins of the front view in one state."""
    tubes = {name: tube for name, tube in veins(FRAME).trunk.items() if _is_near(name)}
    if state == "squeezed":
        tubes[COMMON[0]] = FRAME.tube(FLAT_VEIN, 110)
    return tubes


def _is_near(name: str) -> bool:
    return any(part in name for part in ("cava", "common-iliac", "external-iliac"))


def dent() -> BaseGeometry:
    """Return the strip of the vein on which the artery presses."""
    artery = arteries(FRAME).trunk["artery.common-iliac.right"].shape(PRESSED)
    window = FRAME.polygon([(-16, -4), (8, -4), (12, 40), (-24, 40)])
    return artery.intersection(trunk("squeezed")[COMMON[0]].shape()).intersection(window)


def is_artery_near(name: str) -> bool:
    """Tell whether an artery comes into the picture."""
    return "aorta" in name or "common-iliac" in name or "external-iliac" in name


def outside(tube: Tube, taken: BaseGeometry) -> Tube:
    """Return a tube without its beginning inside another one."""
    inside = [taken.contains(Point(place)) for place in tube.line[:, :2]]
    start = inside.index(False) if False in inside else 0
    return Tube.along(tube.line[start:])
