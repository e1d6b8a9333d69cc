# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Where a thin tube can go into a vein: neck, groin, mid-thigh, behind the knee."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from shapely.geometry import LineString, Point
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Landmarks, Tube, rounded, smooth, together
from tools.artwork.drawing import Drawing, Label, Layer, Place, Structure
from tools.artwork.figure import AVERAGE, View, figure
from tools.artwork.figure_draw import Scene, draw_figure, draw_ground, draw_legs
from tools.artwork.figure_paint import FRONT_LINES, NAVEL, Details, Frame
from tools.artwork.figure_parts import SOLE
from tools.artwork.figure_regions import pin
from tools.artwork.palettes import Palette, Theme
from tools.artwork.shading import Relief, Vessel, draw_relief, draw_vessel, steps_of
from tools.artwork.svg import Ink, Svg
from tools.artwork.tones import recolouring

ID = "access-sites"
SIZE = (1700.0, 1300.0)
FLOOR = 1170.0
FRONT = Frame(1.1, 560.0, FLOOR - SOLE * 1.1)
BACK = Frame(1.6, 1240.0, FLOOR - SOLE * 1.6)
BRIEFS: Landmarks = ((0, 563), (9, 551), (22, 523), (40, 490), (62, 475), (90, 468), (150, 462))
"""Cut higher than shorts, to leave the groin free."""
FRONT_DETAILS = Details(skin=FRONT_LINES, vest=NAVEL, hem=BRIEFS)

# Body units, x, y, radius. The left femoral vein comes from behind the knee, runs on the inner
# side of the thigh and goes under the ligament of the groin a third of the way from pubic bone to
# hip bone; the iliac veins meet right of the spine, below the navel (L5); the lower caval vein
# goes up to the right atrium; the right jugular vein lies at the side of the neck.
FEMORAL_LEFT: Landmarks = (
    *((53, 720, 3.6), (49, 690, 3.8), (45, 655, 4.0), (44.6, 612, 4.2), (45.4, 560, 4.4)),
    *((43.6, 520, 4.7), (41.6, 497, 5.0)),
)
ILIAC_LEFT: Landmarks = (
    *((41.6, 497, 5.0), (38, 476, 5.0), (32, 456, 5.0), (23, 438, 5.2), (11, 424, 5.6)),
    *((-1, 413, 6.2), (-6, 402, 6.6)),
)
ILIAC_RIGHT: Landmarks = (
    *((-41.6, 497, 5.0), (-38, 476, 5.0), (-32, 456, 5.0), (-24, 438, 5.2), (-15, 420, 5.8)),
    (-8, 402, 6.6),
)
LOWER_CAVAL: Landmarks = (
    (-7, 404, 6.8),
    (-8, 360, 6.9),
    (-8, 310, 7.0),
    (-9, 262, 7.2),
    (-10, 240, 7.4),
)
UPPER_CAVAL: Landmarks = ((-10, 240, 7.4), (-11.4, 218, 6.4), (-12, 198, 6.0), (-13.4, 186, 5.4))
JUGULAR_RIGHT: Landmarks = (
    (-13.4, 186, 5.4),
    (-16.6, 172, 4.8),
    (-19, 154, 4.6),
    (-19.8, 140, 4.3),
    (-19.4, 131, 4.0),
)
POPLITEAL_RIGHT: Landmarks = (
    (55, 800, 2.7),
    (57.6, 768, 3.2),
    (57.6, 735, 3.8),
    (56, 706, 4.0),
    (52, 672, 4.0),
)
FEMORAL_BACK: Landmarks = (
    (52, 672, 4.0),
    (47.4, 630, 4.1),
    (45, 580, 4.3),
    (43, 530, 4.5),
    (40, 492, 4.6),
    (33, 458, 4.6),
    (24, 440, 4.4),
)
HEART: Landmarks = (
    *((-17, 222), (-18, 240), (-10, 256), (8, 264), (28, 268), (37, 262), (34, 246), (24, 228)),
    *((10, 215), (-6, 212)),
)
FRONT_VEINS = {
    "vein.femoral.left": FEMORAL_LEFT,
    "vein.iliac.left": ILIAC_LEFT,
    "vein.iliac.right": ILIAC_RIGHT,
    "vein.inferior-cava": LOWER_CAVAL,
    "vein.internal-jugular.right": JUGULAR_RIGHT,
    "vein.superior-cava": UPPER_CAVAL,
}
BACK_VEINS = {"vein.popliteal.right": POPLITEAL_RIGHT, "vein.femoral.right": FEMORAL_BACK}
RING, RING_WIDTH = 25.0, 5.5
DARK_HALO = "#0e1d24"
"""Around the ring on a dark sheet, where skin may be light."""
TUBE_LENGTH = 66.0
TOUCH = 9.0
"""How far beyond a vein a finger still meets it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A place where a tube goes in."""

    id: str
    frame: Frame
    at: Place
    towards: float
    """Direction in which the tube lies outside the skin, in degrees from right, clockwise."""
    label: Place
    align: str

    @property
    def middle(self) -> Place:
        """Return the place in the art."""
        x, y = self.frame.points([self.at])[0]
        return float(x), float(y)


SITES = (
    Site(
        id="place.neck.right",
        frame=FRONT,
        at=(-19.4, 149),
        towards=214,
        label=(300, 276),
        align="right",
    ),
    Site(
        id="place.groin.left", frame=FRONT, at=(43, 507), towards=62, label=(806, 560), align="left"
    ),
    Site(
        id="place.thigh.left",
        frame=FRONT,
        at=(44.6, 618),
        towards=70,
        label=(806, 700),
        align="left",
    ),
    Site(
        id="place.behind-knee.right",
        frame=BACK,
        at=(57.4, 722),
        towards=75,
        label=(1440, 700),
        align="left",
    ),
)
DESC = (
    "A standing person from the front, and the legs of the person from behind. Rings mark four"
    " places: the right side of the neck, the left groin and the middle of the left thigh in the"
    " front view, and the back of the right knee. A thin tube goes in at each ring. Inside the"
    " body the vein is drawn in blue from each ring to the pelvis; from the neck it passes the"
    " heart. In the front view the person's right side is on the left of the picture, in the back"
    " view on the right. Illustration, not a medical image."
)


def tubes(lines: dict[str, Landmarks], frame: Frame) -> dict[str, Tube]:
    """Return veins in the art."""
    out = {}
    for name, line in lines.items():
        points = np.asarray(line, float)
        out[name] = Tube(np.column_stack([frame.points(points), points[:, 2] * frame.scale]), 90)
    return out


def ring(site: Site) -> BaseGeometry:
    """Return the disc that a ring surrounds."""
    return Point(site.middle).buffer(RING)


def draw(palette: Palette) -> Svg:
    """Draw both figures, the veins in them and the sites on them."""
    svg = Svg(ID, SIZE, "Where a thin tube can go into a vein", DESC)
    front, back = Scene(svg, FRONT, palette), Scene(svg, BACK, palette)
    draw_ground(front)
    draw_figure(front, figure(View.FRONT, AVERAGE), "front", FRONT_DETAILS)
    draw_ground(back)
    draw_legs(back, figure(View.BACK, AVERAGE), "leg-back")
    with svg.group("veins"):
        _draw_heart(front)
        with svg.group(opacity=1.0 if palette.flat else 0.85):
            for name, scene, lines in (
                ("vein.tree.front", front, FRONT_VEINS),
                ("vein.tree.back", back, BACK_VEINS),
            ):
                look = Vessel(ramp=palette.vein, fork=4.0, steps=steps_of(palette, 5), width=1.4)
                draw_vessel(svg, name, list(tubes(lines, scene.frame).values()), look)
    with svg.group("sites"):
        for site in SITES:
            _draw_site(svg, site, palette)
    return svg


def _draw_heart(scene: Scene) -> None:
    look = Relief(
        ramp=scene.palette.muscle,
        depth=12.0,
        steps=max(2, steps_of(scene.palette, 5)),
        width=scene.palette.line,
    )
    with scene.svg.group("organ.heart", opacity=1.0 if scene.palette.flat else 0.75):
        draw_relief(scene.svg, scene.frame.shape(smooth(HEART)), look)


def _draw_site(svg: Svg, site: Site, palette: Palette) -> None:
    """Draw a tube that goes in at the middle of a ring."""
    x, y = site.middle
    turn = math.radians(site.towards)
    along = np.array([math.cos(turn), math.sin(turn)])
    start = np.array([x, y])
    end = start + along * TUBE_LENGTH
    with svg.group(f"site.{site.id}"):
        circle = Point(x, y).buffer(RING, quad_segs=24).exterior
        ink = palette.ink if palette.flat else palette.accent
        halo = DARK_HALO if palette.theme is Theme.DARK else "#ffffff"
        svg.line(np.asarray(circle.coords), Ink(line=halo, width=RING_WIDTH + 5))
        svg.line(np.asarray(circle.coords), Ink(line=ink, width=RING_WIDTH))
        sheath = LineString([start, end - along * 14]).buffer(3.4)
        hub = rounded(LineString([end - along * 16, end]).buffer(7, cap_style="flat"), 2.0)
        metal = palette.device
        for shape in (sheath, hub):
            svg.shape(
                shape,
                Ink(
                    fill=metal.light if not palette.flat else "#ffffff",
                    line=metal.outline,
                    width=1.8,
                ),
            )


def _labels() -> list[Label]:
    out = []
    for site in SITES:
        x, y = site.middle
        toward = np.array(site.label) - (x, y)
        edge = np.array([x, y]) + toward / np.hypot(*toward) * (RING + RING_WIDTH / 2)
        out.append(
            Label(
                id=site.id, at=site.label, align=site.align, anchor=(float(edge[0]), float(edge[1]))
            )
        )
    for name, frame, way, far, y in (
        ("front", FRONT, 1, 215.0, 985.0),
        ("back", BACK, -1, 240.0, 1040.0),
    ):
        for side, sign in (("right", -way), ("left", way)):
            at = (frame.x + sign * far, y)
            out.append(Label(id=f"side.{side}.{name}", at=at, bold=True, required=True))
    return out


def _structures() -> list[Structure]:
    rings = together(ring(site).buffer(RING_WIDTH) for site in SITES)
    heart = FRONT.shape(smooth(HEART))
    taken = rings
    out = []
    for lines, frame in ((BACK_VEINS, BACK), (FRONT_VEINS, FRONT)):
        for name, tube in tubes(lines, frame).items():
            region = tube.shape().buffer(TOUCH).difference(together([taken, heart]))
            taken = together([taken, region])
            out.append(Structure(id=name, region=region, pin=pin(region), layer="layer.veins"))
    out.append(Structure(id="organ.heart", region=heart, pin=pin(heart), layer="layer.veins"))
    places = [
        Structure(
            id=site.id,
            region=ring(site).buffer(RING_WIDTH),
            pin=site.middle,
            layer="layer.sites",
        )
        for site in SITES
    ]
    return [*places, *out]


def make() -> Drawing:
    """Return the drawing."""
    note = Label(id="note", at=(SIZE[0] / 2, SIZE[1] - 28), size=22, required=True)
    return Drawing(
        id=ID,
        size=SIZE,
        draw=draw,
        labels=(*_labels(), note),
        structures=tuple(_structures()),
        layers=(
            Layer(id="layer.veins", elements=("veins",), swatch="vein"),
            Layer(id="layer.sites", elements=("sites",), swatch="mark"),
        ),
        tones=recolouring(),
    )
