# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What an X-ray picture of the veins with dye looks like: an open vein, and a squeezed one.

The grey pixels are the same in all themes. Where contrast matters, outlines are drawn over them.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from shapely import affinity
from shapely.geometry import LineString, box
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Tube, blend, rounded, together
from tools.artwork.drawing import Drawing, Label, Step, Structure
from tools.artwork.fitting import Fit
from tools.artwork.grey_picture import png_base64
from tools.artwork.palettes import Palette
from tools.artwork.pelvis_bypass import CROSS_PELVIC, LUMBAR, lines
from tools.artwork.pelvis_regions import pin
from tools.artwork.pelvis_stent import LEFT_MAIN
from tools.artwork.pelvis_vessels import State, territories, veins
from tools.artwork.svg import Ink, Svg
from tools.artwork.venogram_image import FRAME, LEVELS, SIZE, catheter_line, picture, streams

ART = (1500.0, 860.0)
PANELS = {"open": (60.0, 50.0), "narrow": (780.0, 50.0)}
"""Upper left corner of each picture."""
TITLE = "X-ray pictures of the veins with dye (venogram), drawn"
DESC = (
    "Two grey pictures, drawn to look like X-ray pictures of the pelvis from the front with dark"
    " dye in the veins; the patient's left side is on the right. Left: dye fills the left pelvic"
    " vein evenly up to the vena cava. Right: the left common iliac vein is pale and wide where it"
    " is squeezed, and dye leaves by winding side veins. Illustration, not a medical image."
)
SOFT = Fit(error=0.6)
CIV, EIV, CFV = LEFT_MAIN[:3]
CAVA = "vein.inferior-vena-cava"


def make() -> Drawing:
    """Return the drawing."""
    return Drawing(
        id="venogram-view",
        size=ART,
        draw=draw,
        labels=LABELS,
        structures=tuple(_open_structures() + _narrow_structures()),
        steps=tuple(
            Step(id=kind, show=(f"venogram.{kind}",), view=(x - 20, y - 20, 700, 770))
            for kind, (x, y) in PANELS.items()
        ),
    )


def draw(palette: Palette) -> Svg:
    """Draw both pictures side by side."""
    svg = Svg("venogram-view", ART, TITLE, DESC)
    for kind, (x, y) in PANELS.items():
        with svg.group(f"venogram.{kind}"):
            svg.image((x, y, *SIZE), _pixels(kind))
            if palette.flat:
                _draw_outlines(svg, kind)
            edge = box(x, y, x + SIZE[0], y + SIZE[1])
            # the corners of the pixels are hidden, since a picture cannot be clipped
            corners = edge.buffer(3).difference(rounded(edge, 12))
            svg.shape(corners, Ink(fill=palette.sheet), fit=Fit(error=0.2))
            ink = Ink(line=palette.device.outline, width=palette.line + 1)
            svg.shape(rounded(edge, 12), ink, f"venogram.{kind}.frame", Fit(error=0.2))
    return svg


@cache
def _pixels(kind: str) -> str:
    return png_base64(picture(kind), levels=LEVELS)


def dye(kind: str) -> BaseGeometry:
    """Return where dye is seen, within its picture."""
    whole = blend(together(Tube.along(each.line[:, :3]).shape() for each in streams(kind)), 3)
    return whole.intersection(box(0, 0, *SIZE))


def _placed(kind: str, shape: BaseGeometry) -> BaseGeometry:
    return affinity.translate(shape, *PANELS[kind])


def _draw_outlines(svg: Svg, kind: str) -> None:
    """Draw the edges of the dye, white beneath black, and the tube as a dashed line."""
    inside = box(0, 0, *SIZE).buffer(-3)
    edge = _placed(kind, dye(kind).boundary.intersection(inside))
    with svg.group(f"venogram.{kind}.outline"):
        for colour, width in (("#ffffff", 5.6), ("#000000", 2.2)):
            for part in getattr(edge, "geoms", [edge]):
                if part.geom_type == "LineString" and part.length > 6:
                    points = np.asarray(part.segmentize(5).coords, float)
                    svg.line(points, Ink(line=colour, width=width), fit=SOFT)
        tube = _placed(kind, LineString(catheter_line()[:, :2]).intersection(inside))
        points = np.asarray(tube.coords, float)
        svg.line(points, Ink(line="#ffffff", width=3.2, dash="12 7"), fit=SOFT)


def _regions(kind: str, state: State) -> dict[str, BaseGeometry]:
    """Return where each vein is seen in a picture."""
    tree = veins(FRAME, state)
    seen = territories(tree, box(0, 0, *SIZE))
    return {name: _placed(kind, shape) for name, shape in seen.items()}


def _structure(
    name: str, kind: str, region: BaseGeometry, place: tuple[float, float] | None = None
) -> Structure:
    return Structure(id=name, region=region, pin=place or pin(region), steps=(kind,))


def _catheter(kind: str) -> BaseGeometry:
    line = LineString(catheter_line()[:, :2]).buffer(9)
    return _placed(kind, line.intersection(box(0, 0, *SIZE)))


def _open_structures() -> list[Structure]:
    regions = _regions("open", State.HEALTHY)
    tube = _catheter("open")
    return [
        _structure("device.catheter", "open", tube),
        _structure(EIV, "open", regions[EIV].union(regions[CFV]).difference(tube)),
        _structure(CIV, "open", regions[CIV]),
        _structure(CAVA, "open", regions[CAVA]),
    ]


def squeezed() -> BaseGeometry:
    """Return the pale place in the second picture."""
    window = FRAME.polygon([(-17, -4), (12, 12), (2, 46), (-22, 26)])
    return _placed("narrow", dye("narrow").buffer(5).intersection(window))


def _narrow_structures() -> list[Structure]:
    regions = _regions("narrow", State.POOLS)
    tube, pale = _catheter("narrow"), squeezed()
    main = together(regions[name] for name in (CIV, EIV, CFV, CAVA)).union(pale)
    frame = box(0, 0, *SIZE)
    ways = {}
    for name, route in (("cross-pelvic", CROSS_PELVIC), ("lumbar", LUMBAR)):
        shape = together(each.shape().buffer(7) for each in lines(FRAME, route))
        ways[name] = _placed("narrow", shape.intersection(frame)).difference(main.buffer(2))
    right = regions["vein.common-iliac.right"].difference(pale)
    x, y = PANELS["narrow"]
    across, beside = FRAME.at(1, 92), FRAME.at(30.2, -28)
    return [
        _structure("device.catheter", "narrow", tube),
        _structure(EIV, "narrow", regions[EIV].union(regions[CFV]).difference(tube)),
        _structure(CIV, "narrow", regions[CIV].difference(pale)),
        _structure("place.narrow", "narrow", pale),
        _structure(
            "vein.bypass.cross-pelvic", "narrow", ways["cross-pelvic"],
            (round(across[0] + x, 1), round(across[1] + y, 1)),
        ),
        _structure(
            "vein.bypass.lumbar", "narrow", ways["lumbar"],
            (round(beside[0] + x, 1), round(beside[1] + y, 1)),
        ),
        _structure("vein.common-iliac.right", "narrow", right),
        _structure(CAVA, "narrow", regions[CAVA].difference(pale)),
    ]  # fmt: skip


OPEN, NARROW = ("open",), ("narrow",)
LABELS = (
    Label(id="open", at=(390, 778), size=27, bold=True, steps=OPEN),
    Label(id="narrow", at=(1110, 778), size=27, bold=True, steps=NARROW),
    Label(
        id="side-veins", at=(1010, 690), size=22, anchor=(1135, 623), steps=NARROW,
        structure="vein.bypass.cross-pelvic",
    ),
    Label(
        id="squeeze", at=(880, 300), size=22, anchor=(1090, 352), steps=NARROW,
        structure="place.narrow",
    ),
    Label(id="right1", at=(76, 86), align="left", size=26, bold=True, required=True, steps=OPEN),
    Label(id="left1", at=(704, 86), align="right", size=26, bold=True, required=True, steps=OPEN),
    Label(id="right2", at=(796, 86), align="left", size=26, bold=True, required=True, steps=NARROW),
    Label(id="left2", at=(1424, 86), align="right", size=26, bold=True, required=True,
          steps=NARROW),
    Label(id="note", at=(750, 828), size=20, required=True),
)  # fmt: skip
