# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A lower leg cut lengthwise, seen from the side: shin in front (left), calf behind (right).

Places are drawing units from the middle of the leg; the heights are those of the picture of the
muscle pump. Proportions after a plate of the leg in sagittal section: the shin bone just under the
skin in front, the deep veins between the deep and the superficial flexors, the heel tendon behind
a pad of fat. The vein is drawn far too wide, so that its valves can be seen.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Points, rounded, spline

TOP, BOTTOM = 72.0, 1000.0
UPPER_VALVE, LOWER_VALVE = 306.0, 772.0
AXIS = -26.0
"""Of the vein."""
HALF = 44.0
"""Half the width of the vein at rest."""
SKIN, FAT = 7.0, 17.0

FRONT = [(-196, 60), (-204, 120), (-200, 300), (-190, 520), (-178, 740), (-170, 900), (-176, 1010)]
BACK_RESTING = [(150, 60), (166, 130), (196, 260), (204, 360), (190, 480), (150, 610), (104, 740),
                (78, 850), (72, 940), (80, 1010)]  # fmt: skip
BACK_TENSE = [(150, 60), (172, 130), (212, 240), (224, 330), (208, 440), (154, 560), (98, 690),
              (74, 820), (72, 940), (80, 1010)]  # fmt: skip
BONE_FRONT = [
    (-178, 60),
    (-184, 130),
    (-180, 320),
    (-170, 560),
    (-158, 780),
    (-150, 920),
    (-158, 1010),
]
BONE_BACK = [
    (-96, 60),
    (-112, 130),
    (-124, 260),
    (-122, 520),
    (-112, 780),
    (-104, 920),
    (-92, 1010),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Calf:
    """A lower leg with its muscle at rest or tense."""

    x: float
    tense: bool
    wide: float = 0.0
    """By how much the vein is stretched."""

    def vein_edges(self, below: float) -> tuple[float, float]:
        """Return the edges of the vein by the distance below the middle between both valves."""
        y = MIDDLE + below
        half = HALF + self.wide
        half += sum(7 * math.exp(-(((y - each + 24) / 24) ** 2)) for each in VALVES)
        if self.tense:
            half -= 29 * math.exp(-((abs(below - 8) / 165) ** 4))
        return -half, half

    def outline(self) -> BaseGeometry:
        """Return the whole leg, cut straight above and below."""
        return self._between(FRONT, BACK_TENSE if self.tense else BACK_RESTING, 0, 0)

    def under_skin(self) -> BaseGeometry:
        """Return the leg without its skin."""
        return self._between(FRONT, BACK_TENSE if self.tense else BACK_RESTING, SKIN, SKIN)

    def bone(self) -> BaseGeometry:
        """Return the shin bone."""
        return self._between(BONE_FRONT, BONE_BACK, 0, 0)

    def marrow(self) -> BaseGeometry:
        """Return the soft inside of the shin bone."""
        return rounded(self._between(BONE_FRONT, BONE_BACK, 15, 15), 6)

    def deep_muscle(self) -> BaseGeometry:
        """Return the muscle between shin bone and vein; it tapers to the ankle."""
        rows = np.linspace(TOP, 950, 90)
        front = self._at(BONE_BACK, rows) + 5
        back = np.array([self.x + AXIS + self.vein_edges(float(y) - MIDDLE)[0] - 15 for y in rows])
        taper = np.array([1 / (1 + math.exp((y - 850) / 34)) for y in rows])
        back = front + (back - front) * (0.28 + 0.72 * taper)
        return _strip(front, back, rows)

    def calf_muscle(self) -> BaseGeometry:
        """Return the large muscle behind the vein; it ends in the heel tendon."""
        end = 742 if self.tense else 800
        rows = np.linspace(TOP, end, 110)
        front = np.array([self.x + AXIS + self.vein_edges(float(y) - MIDDLE)[1] + 15 for y in rows])
        back = self._at(BACK_TENSE if self.tense else BACK_RESTING, rows) - SKIN - FAT
        slim = np.array([min(1.0, max(0.0, (y - 540) / (end - 540))) for y in rows])
        front = front + (back - 12 - front) * slim**2.2
        return rounded(_strip(front, back, rows), 4)

    def tendon(self) -> BaseGeometry:
        """Return the heel tendon."""
        rows = np.linspace(640 if self.tense else 690, BOTTOM, 60)
        back = self._at(BACK_TENSE if self.tense else BACK_RESTING, rows) - SKIN - 5
        thick = np.array([min(19.0, 3 + (y - rows[0]) * 0.16) for y in rows])
        return _strip(back - thick, back, rows)

    def fibres(self) -> list[list[tuple[float, float]]]:
        """Return the lines along which the fibres of both muscles run."""
        out = []
        for start in range(-60, 700, 34):
            out.append(
                [(self.x + 10, start - 30), (self.x + 90, start + 96), (self.x + 176, start + 150)]
            )
            out.append(
                [(self.x - 124, start + 100), (self.x - 98, start + 60), (self.x - 62, start)]
            )
        return [[(float(x), float(y)) for x, y in spline(way, 30)] for way in out]

    def _between(
        self,
        front: list[tuple[int, int]],
        back: list[tuple[int, int]],
        before: float,
        behind: float,
    ) -> BaseGeometry:
        rows = np.linspace(TOP, BOTTOM, 120)
        return _strip(self._at(front, rows) + before, self._at(back, rows) - behind, rows)

    def _at(self, line: list[tuple[int, int]], rows: Points) -> Points:
        """Return where a line is at some heights."""
        curve = spline(line, 200)
        return self.x + np.interp(rows, curve[:, 1], curve[:, 0])


VALVES = (UPPER_VALVE, LOWER_VALVE)
MIDDLE = sum(VALVES) / 2


def _strip(front: Points, back: Points, rows: Points) -> BaseGeometry:
    return Polygon(np.vstack([np.c_[front, rows], np.c_[back, rows][::-1]])).buffer(0)
