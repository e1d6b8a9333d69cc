# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The ways round a narrow left common iliac vein: thin winding veins, landmarks in mm.

They follow the routes that textbooks name: across the pelvis in front of the sacrum, up beside the
spine (ascending lumbar veins), and in the wall of the lower belly from groin to groin. How many
there are and how they wind differs from person to person; these are drawn to be told apart.
"""

from __future__ import annotations

from collections.abc import Sequence

from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Tube, together
from tools.artwork.fitting import Fit, line_data
from tools.artwork.palettes import Palette, Ramp
from tools.artwork.pelvis_frame import Frame
from tools.artwork.svg import Ink, Svg

Way = tuple[float, Sequence[tuple[float, float]]]
"""Diameter in mm and the landmarks of one vein."""
CROSS_PELVIC: Sequence[Way] = [
    (4.4, [(38.4, 81), (36.4, 88), (31, 91), (25.6, 87), (19.6, 85), (14, 89.4), (8, 94), (1, 92),
           (-5, 86.6), (-11.6, 87.4), (-17.6, 93), (-24, 92), (-29, 86.6), (-34.6, 88.4),
           (-38.4, 81)]),
    (3.6, [(35, 65), (30.4, 70.6), (24, 70), (19.4, 65.6), (12.6, 67.4), (5.6, 73.2), (-1, 71),
           (-7.4, 66.4), (-13.4, 68.8), (-20, 74), (-26.6, 70.2), (-31.4, 66), (-36.8, 66)]),
    (2.8, [(5.6, 73.2), (9, 79), (6.4, 85), (8, 94)]),
    (2.8, [(-20, 74), (-18, 80), (-21, 86), (-17.6, 93)]),
]  # fmt: skip
LUMBAR: Sequence[Way] = [
    (4.6, [(31.6, 50.6), (36.8, 44), (37, 35.4), (32.4, 29), (31, 20), (34.6, 13), (33.4, 4),
           (29.6, -3), (31, -12), (33.4, -20), (30.2, -28), (29.6, -37), (33, -45), (32.4, -53),
           (29.4, -60), (30.4, -69), (32, -78)]),
    (3.0, [(32, -15), (22, -19.6), (12, -18), (2, -20.4), (-10, -19)]),
    (3.0, [(31.6, -55), (22, -58.6), (12, -57), (2, -59.6), (-10, -58)]),
]  # fmt: skip
BELLY_WALL: Sequence[Way] = [
    (4.4, [(57, 139), (51, 131.6), (43, 132.4), (36, 126.4), (27.4, 127), (20, 121.4), (11.4, 123),
           (4, 118.4), (-4.4, 121), (-12, 117.6), (-20.6, 122), (-28, 121), (-35.6, 127.2),
           (-43, 127.4), (-50.4, 133), (-57, 138.6)]),
    (3.2, [(58.4, 141), (48.6, 141.6), (40, 137), (31, 138), (22.6, 132.4), (13, 133.4),
           (4.4, 128.6), (-5, 130.6), (-14, 127.4), (-23, 131.6), (-31, 131.6), (-40, 137.4),
           (-49, 138.4), (-58.4, 141)]),
    (3.6, [(54.6, 133), (60, 124), (59, 113), (63, 103), (69.6, 95), (69, 84), (73.6, 74),
           (72.4, 62), (77, 51), (75.6, 39), (79.6, 27), (77.4, 14), (81, 1), (78, -12), (81, -26),
           (77.6, -40), (80, -55), (77, -70), (79, -84), (77.6, -104)]),
]  # fmt: skip
"""Across from groin to groin, and up beneath the skin."""


def lines(frame: Frame, ways: Sequence[Way], wider: float = 1.0) -> list[Tube]:
    """Return the veins of a way round as tubes of one width each."""
    return [
        Tube(frame.points([(x, y, diameter * wider) for x, y in marks]), 12 * len(marks))
        for diameter, marks in ways
    ]


def draw_ways(svg: Svg, name: str, tubes: Sequence[Tube], ramp: Ramp, palette: Palette) -> None:
    """Draw thin veins as one net: strokes of one width, edges of all before the insides of all."""
    layers = [(1.0, ramp.outline, palette.line * 2), (1.0, ramp.base, 0.0)]
    if not palette.flat:
        layers[1:] = [(1.0, ramp.dark, 0.0), (0.66, ramp.base, 0.0), (0.26, ramp.light, 0.0)]
    data = [(line_data(tube.line, Fit(error=0.5)), 2 * float(tube.line[0, 2])) for tube in tubes]
    with svg.group(name):
        for share, colour, more in layers:
            for path, width in data:
                svg.data(path, Ink(line=colour, width=round(width * share + more, 2)))


def region(tubes: Sequence[Tube], reach: float = 6.0) -> BaseGeometry:
    """Return where a finger meets a way round."""
    return together(tube.shape().buffer(reach) for tube in tubes).simplify(1.5)
