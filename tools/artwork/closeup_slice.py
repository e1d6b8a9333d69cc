# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A slice across the body at L5: artery in front, the left common iliac vein, spine behind it.

The slice is looked at from the feet, as CT pictures are: front on top, the patient's right on the
left. Sizes follow those of `pelvis_vessels`, at 8 drawing units per millimetre.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import ellipse, rounded, together
from tools.artwork.drawing import Structure
from tools.artwork.fitting import Fit
from tools.artwork.palettes import Palette
from tools.artwork.pelvis_regions import pin
from tools.artwork.spine_sections import draw_body_across, front_of_body
from tools.artwork.svg import Ink, Svg
from tools.artwork.vein_model import ellipse_axes
from tools.artwork.vein_sections import draw_artery_across, draw_vein_across

PANEL = (1170.0, 200.0, 520.0, 560.0)
"""Left, top, width and height."""
MIDDLE = PANEL[0] + PANEL[2] / 2
SPINE_FRONT = 500.0
SPINE = (196.0, 370.0)
"""Half the width and the depth of the vertebra."""
VEIN_RADIUS, ARTERY_RADIUS = 61.0, 48.0
VEIN_AT = MIDDLE - 28.0
WALL = 6.0
RIGHT_VEIN = (MIDDLE - 186.0, SPINE_FRONT + 22.0, 48.0)
LEFT_ARTERY = (MIDDLE + 172.0, SPINE_FRONT - 14.0)


@dataclass(frozen=True, slots=True)
class Slice:
    """One state of the vein in the slice."""

    lost: float
    """Share of the area that is lost."""

    @property
    def inside(self) -> BaseGeometry:
        """Return where blood can be."""
        across, deep = ellipse_axes(self.lost, VEIN_RADIUS)
        return ellipse(VEIN_AT, SPINE_FRONT - 2 - WALL - deep, across, deep)

    @property
    def wall(self) -> BaseGeometry:
        """Return the vein with its wall."""
        return self.inside.buffer(WALL)

    @property
    def artery(self) -> tuple[float, float]:
        """Return the middle of the artery that lies on the vein."""
        return VEIN_AT - 8, self.wall.bounds[1] - ARTERY_RADIUS - 1


def draw_slice_back(svg: Svg, palette: Palette) -> None:
    """Draw the tissue in which everything lies."""
    tissue = palette.sheet if palette.flat else palette.skin.light
    svg.shape(panel_shape(), Ink(fill=tissue), "across.tissue")


def draw_slice_spine(svg: Svg, palette: Palette) -> None:
    """Draw the vertebra."""
    draw_body_across(svg, palette, "across.spine", (MIDDLE, SPINE_FRONT), SPINE)


def draw_slice_vein(svg: Svg, palette: Palette, name: str, state: Slice) -> None:
    """Draw the left common iliac vein in one state, and the right one beside it."""
    x, y, radius = RIGHT_VEIN
    inside = ellipse(x, y - radius, radius, radius)
    draw_vein_across(svg, palette, f"{name}.right", inside.buffer(WALL), inside)
    draw_vein_across(svg, palette, name, state.wall, state.inside)


def draw_slice_arteries(svg: Svg, palette: Palette, name: str, state: Slice) -> None:
    """Draw both common iliac arteries, the right one in front of the vein."""
    draw_artery_across(svg, palette, f"{name}.right", state.artery, ARTERY_RADIUS, onto=state.wall)
    draw_artery_across(svg, palette, f"{name}.left", LEFT_ARTERY, ARTERY_RADIUS - 3)


def draw_slice_frame(svg: Svg, palette: Palette) -> None:
    """Draw the edge of the slice."""
    ink = Ink(line=palette.device.outline, width=palette.line + 0.8)
    svg.shape(panel_shape(), ink, fit=Fit(error=0.2))


def panel_shape() -> BaseGeometry:
    """Return the room of the slice."""
    left, top, width, height = PANEL
    return rounded(box(left, top, left + width, top + height), 26)


def spine_region() -> BaseGeometry:
    """Return the vertebra as far as it is seen."""
    return front_of_body(MIDDLE, SPINE_FRONT, *SPINE).intersection(panel_shape().buffer(-4))


def slice_structures(states: Mapping[str, Slice]) -> list[Structure]:
    """Return what is tapped in the slice; regions hold for all states."""
    cuts = states.values()
    artery = together(ellipse(*cut.artery, ARTERY_RADIUS, ARTERY_RADIUS) for cut in cuts)
    vein = together(cut.wall for cut in cuts).difference(artery.buffer(1))
    spine = spine_region().difference(vein).difference(artery)
    tightest = max(cuts, key=lambda cut: cut.lost)
    below = tightest.inside.centroid
    x, y = tightest.artery
    return [
        Structure(
            id="vein.common-iliac.left.across", region=vein, layer="veins",
            pin=(round(below.x + 30, 1), round(below.y, 1)),
        ),
        Structure(
            id="artery.common-iliac.right.across", region=artery, layer="arteries",
            pin=(round(x, 1), round(y, 1)),
        ),
        Structure(id="bone.vertebra.L5.across", region=spine, pin=pin(spine), layer="bones"),
    ]  # fmt: skip
