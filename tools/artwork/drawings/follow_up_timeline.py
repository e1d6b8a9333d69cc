# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The visits after a stent along a line, with blank fields that the team fills in.

The pattern is the one that the topic `after-stenting` calls common; schedules differ, so gaps are
not to scale and nothing is dated.
"""

from __future__ import annotations

from shapely.geometry import Point, Polygon
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import rounded, together
from tools.artwork.daily_things import Spot, draw_probe, draw_stent
from tools.artwork.drawing import Drawing, Label, Structure
from tools.artwork.furniture import materials
from tools.artwork.palettes import Palette, Theme
from tools.artwork.soft_shapes import TIGHT, SoftPainter, slab
from tools.artwork.svg import Ink, Svg

SIZE = (1800.0, 670.0)
NAME = "follow-up-timeline"
LINE = 262.0
START = 130.0
VISITS = (370.0, 620.0, 870.0, 1120.0, 1370.0, 1620.0)
"""Within two weeks, at six weeks, three, six and twelve months, then every year."""
DISC = 78.0
FIELD = (206.0, 120.0)
FIELD_TOP = 394.0
ONCE = 3
"""From which visit on a gap is broken: it stands for months."""


def disc(x: float) -> BaseGeometry:
    """Return the round ground of an icon."""
    return Point(x, LINE).buffer(DISC)


def field(x: float) -> BaseGeometry:
    """Return the blank field under a visit."""
    return slab(x - FIELD[0] / 2, FIELD_TOP, x + FIELD[0] / 2, FIELD_TOP + FIELD[1], 12)


def _draw_line(svg: Svg, palette: Palette) -> None:
    """Draw the line of time: whole to the last dated visit, then dashed, with a point."""
    colour = palette.device.outline
    ink, slash = Ink(line=colour, width=6), Ink(line=colour, width=4)
    ends = [START]
    for first, second in zip(VISITS[ONCE - 1 : -2], VISITS[ONCE:-1], strict=True):
        middle = (first + second) / 2
        for x in (middle - 9, middle + 9):
            ends.append(x)
            svg.data(f"M{x - 6:g} {LINE + 16:g}L{x + 6:g} {LINE - 16:g}", slash)
    ends.append(VISITS[-2])
    for start, end in zip(ends[::2], ends[1::2], strict=True):
        svg.data(f"M{start:g} {LINE:g}L{end:g} {LINE:g}", ink)
    dashed = Ink(line=colour, width=6, dash="16 14")
    svg.data(f"M{VISITS[-2]:g} {LINE:g}L1752 {LINE:g}", dashed)
    point = Polygon([(1748, LINE - 20), (1784, LINE), (1748, LINE + 20)])
    svg.shape(rounded(point, 2), Ink(fill=colour), fit=TIGHT)


def _draw_field(painter: SoftPainter, x: float) -> None:
    """Draw a blank field: two lines to write on and a box to tick."""
    palette = painter.palette
    edge = palette.device.outline
    svg = painter.svg
    link = Ink(line=edge, width=2.4, dash="2 8")
    svg.data(f"M{x:g} {LINE + DISC + 4:g}L{x:g} {FIELD_TOP - 4:g}", link)
    paper = _ground(palette) if palette.theme is Theme.DARK else palette.sheet
    svg.shape(field(x), Ink(fill=paper, line=edge, width=2.2), fit=TIGHT)
    left, right = x - FIELD[0] / 2 + 20, x + FIELD[0] / 2 - 20
    rule = Ink(line=materials(palette).pillow.outline, width=2.4)
    for down, start in ((52, left), (98, left + 46)):
        svg.data(f"M{start:g} {FIELD_TOP + down:g}L{right:g} {FIELD_TOP + down:g}", rule)
    tick = slab(left, FIELD_TOP + 70, left + 30, FIELD_TOP + 100, 5)
    svg.shape(tick, Ink(line=materials(palette).pillow.outline, width=2.4), fit=TIGHT)


def _draw_icon(painter: SoftPainter, x: float, *, again: bool) -> None:
    """Draw a visit: a probe on a round ground; the last comes back every year."""
    palette, svg = painter.palette, painter.svg
    dash = "14 8" if again else ""
    edge = Ink(fill=_ground(palette), line=palette.device.outline, width=2.6, dash=dash)
    svg.shape(disc(x), edge)
    draw_probe(painter, Spot(x=x, y=LINE, scale=0.72))


def draw(palette: Palette) -> Svg:
    """Draw the line with its visits."""
    svg = Svg(
        NAME,
        SIZE,
        "Visits after a stent",
        "A line from left to right. At its start a stent, then six round signs with an ultrasound"
        " probe, the last one dashed because it comes again. Under each sign is a blank field for"
        " the team to fill in. Distances are not to scale. Illustration, not a medical image.",
    )
    painter = SoftPainter(svg=svg, palette=palette, depth=12)
    with svg.group("line"):
        _draw_line(svg, palette)
    with svg.group("start"):
        edge = Ink(fill=_ground(palette), line=palette.device.outline, width=2.6)
        svg.shape(disc(START), edge)
        draw_stent(painter, (START - 54, LINE - 24, START + 54, LINE + 24))
    for number, x in enumerate(VISITS, start=1):
        with svg.group(f"visit.{number}"):
            _draw_icon(painter, x, again=number == len(VISITS))
            _draw_field(painter, x)
    return svg


def _ground(palette: Palette) -> str:
    if palette.flat:
        return "#ffffff"
    return palette.cartilage.dark if palette.theme is Theme.DARK else palette.cartilage.light


def fields() -> BaseGeometry:
    """Return all blank fields."""
    return together(field(x) for x in VISITS)


def make() -> Drawing:
    """Return the drawing."""
    visits = [
        Structure(id=f"part.visit{number}", region=disc(x), pin=(x - 54, LINE - 40))
        for number, x in enumerate(VISITS, start=1)
    ]
    labels = [
        Label(id=f"visit{number}", at=(x, LINE - DISC - 62), structure=f"part.visit{number}")
        for number, x in enumerate(VISITS, start=1)
    ]
    return Drawing(
        id=NAME,
        size=SIZE,
        draw=draw,
        labels=(
            Label(id="part.start", at=(START, LINE - DISC - 62), bold=True),
            *labels,
            Label(id="part.schedule", at=(SIZE[0] / 2 + 95, FIELD_TOP + FIELD[1] + 46)),
            Label(id="note", at=(SIZE[0] / 2, 636), size=20, required=True),
        ),
        structures=(
            Structure(id="part.start", region=disc(START), pin=(START - 50, LINE - 46)),
            *visits,
            Structure(id="part.schedule", region=fields(), pin=(VISITS[0] - 70, FIELD_TOP + 26)),
        ),
    )
