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
    (4.4, [(38.4, 81), (36, 87), (30.4, 88.6), (25.6, 83.4), (18.6, 82.6), (13.4, 88.8),
           (6.6, 90.8), (0.4, 86), (-6.4, 84.8), (-11, 89.6), (-18.6, 90), (-23.4, 84.6),
           (-30, 83.2), (-34.6, 87.4), (-38.4, 81)]),
    (3.6, [(39.4, 84), (39.2, 92), (34.4, 98.6), (28.4, 97.2), (22.4, 100.8), (16.6, 106.2),
           (9.4, 104.4), (3.6, 99.6), (-4, 101.4), (-10.6, 106.4), (-17, 103), (-23.4, 98.4),
           (-29.6, 101), (-36.4, 95), (-39.2, 84)]),
    (3.2, [(35, 65), (30.4, 70.6), (24, 70), (19.4, 65.6), (12.6, 67.4), (5.6, 73.2), (-1, 71),
           (-7.4, 66.4), (-13.4, 68.8), (-20, 74), (-26.6, 70.2), (-31.4, 66), (-36.8, 66)]),
    (2.6, [(25.6, 83.4), (22, 89), (25, 93.6), (22.4, 100.8)]),
    (2.6, [(-11, 89.6), (-8.4, 95.4), (-12, 100), (-10.6, 106.4)]),
    (2.4, [(5.6, 73.2), (9, 79), (6.4, 84), (6.6, 90.8)]),
    (2.4, [(-20, 74), (-18, 79.4), (-22, 83)]),
]  # fmt: skip
LUMBAR: Sequence[Way] = [
    (4.6, [(31.6, 50.6), (36.8, 44), (37, 35.4), (32.4, 29), (31, 20), (34.6, 13), (33.4, 4),
           (29.6, -3), (31, -12), (33.4, -20), (30.2, -28), (29.6, -37), (33, -45), (32.4, -53),
           (29.4, -60), (30.4, -69), (32, -78)]),
    (3.0, [(32, -15), (22, -19.6), (12, -18), (2, -20.4), (-10, -19)]),
    (3.0, [(31.6, -55), (22, -58.6), (12, -57), (2, -59.6), (-10, -58)]),
    (2.6, [(35.4, 33), (42, 27), (50, 26.4), (58, 21)]),
]  # fmt: skip
BELLY_WALL: Sequence[Way] = [
    (4.2, [(56.4, 137), (50, 128.6), (41, 127.4), (32.6, 120.6), (23, 122.4), (13.6, 116.6),
           (3.6, 119.8), (-6, 115.4), (-16, 119.6), (-25, 117.4), (-33.4, 122.6), (-42.6, 122),
           (-50, 129.6), (-56.6, 136)]),
    (3.4, [(58, 139.6), (48, 140.6), (38, 134.4), (27.6, 135.6), (18, 129.4), (8, 131.4),
           (-2.4, 127), (-12, 130.6), (-22, 128.4), (-31, 134.6), (-41.6, 134), (-57.6, 139)]),
    (3.6, [(54, 132), (58.6, 120), (54.6, 107), (59.4, 93), (66, 80), (63.4, 65), (69, 50),
           (65.6, 34), (70.6, 17), (66.4, 0), (71, -18), (66.6, -36), (70, -56), (66, -76),
           (68, -100)]),
    (2.6, [(23, 122.4), (26, 110), (21.6, 97), (25.4, 83), (21, 68), (24.4, 52), (20, 36),
           (22.6, 18)]),
]  # fmt: skip


def lines(frame: Frame, ways: Sequence[Way]) -> list[Tube]:
    """Return the veins of a way round as tubes of one width each."""
    return [
        Tube(frame.points([(x, y, diameter) for x, y in marks]), 12 * len(marks))
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
