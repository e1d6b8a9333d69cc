# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What an ultrasound from inside a vein looks like: outlines, and the grey pixels made of them.

Units are those of a round picture of radius 300; the catheter is in its middle, the front of the
body above.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from shapely import affinity
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Tube, blend, ellipse, rounded
from tools.artwork.grey_picture import Pixels, blurred, covered, grain, speckle, unrolled

RADIUS = 300.0
SIDE = 420
"""Pixels along each side."""
SCALE = SIDE / (2 * RADIUS)
CATHETER = 25.0
WIRE_AWAY = 43.0
"""How far the guide wire lies from the middle of the catheter."""
WIRE_SHADOW = 0.075
"""Half the angle of its shadow, in radians."""
POLAR = (240, 700)
LOUDEST_TO_BLACK = 37.0
"""Decibels from white to black."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What lies around the catheter."""

    lumen: BaseGeometry
    """The inside of the vein."""
    branch: BaseGeometry
    """The inside of a smaller vein beside it or joining it."""
    artery: BaseGeometry
    spine: float
    """How far below the middle the front of the spine lies."""
    wire: float
    """Direction to the guide wire, in radians clockwise from the right."""
    seed: int


def open_scene() -> Scene:
    """Return an open vein that a side branch joins."""
    middle = RADIUS
    lumen = affinity.rotate(ellipse(middle + 22, middle + 14, 150, 128), -12)
    way = [(-70, 46, 46), (-140, 78, 33), (-206, 84, 29), (-270, 66, 29), (-340, 30, 30)]
    branch = Tube([(middle + x, middle + y, radius) for x, y, radius in way], 90).shape()
    artery = ellipse(middle - 30, middle - 206, 70, 64)
    return Scene(lumen=lumen, branch=branch, artery=artery, spine=214, wire=0.9, seed=3)


def narrowed_scene() -> Scene:
    """Return a vein that is squeezed flat between an artery and the spine."""
    middle = RADIUS
    artery = ellipse(middle - 6, middle - 112, 82, 74)
    flat = affinity.rotate(ellipse(middle + 10, middle + 6, 178, 43), -4)
    dented = rounded(flat.difference(artery.buffer(13)), 13)
    # the vein lies close around the catheter
    around = ellipse(middle, middle + 3, 48, 29.5)
    lumen = rounded(blend(dented.union(around), 34), 13)
    branch = ellipse(middle + 208, middle + 96, 27, 21)
    return Scene(lumen=lumen, branch=branch, artery=artery, spine=118, wire=0.16, seed=4)


def area_lost() -> float:
    """Return the share of its area that the narrowed vein has lost against the open one."""
    return 1 - narrowed_scene().lumen.area / open_scene().lumen.area


def grey_pixels(scene: Scene) -> Pixels:
    """Return the picture, 0 to 1."""
    dice = np.random.default_rng(scene.seed)
    y, x = (np.mgrid[0:SIDE, 0:SIDE] + 0.5) / SCALE - RADIUS
    away, turn = np.hypot(x, y), np.arctan2(y, x)
    echo = _with_spine(_echoes(scene, dice), x, y, scene.spine)
    spots = sum(share * speckle(dice, POLAR, *size) for share, size in SPOTS)
    wave = unrolled(np.asarray(spots), away / RADIUS, (turn % (2 * np.pi)) / (2 * np.pi))
    strength = np.sqrt(blurred(echo, 0.9, 0.9)) * wave * np.exp(-away / RADIUS * 0.55)
    strength *= _shadow(away, turn, scene.wire)
    decibels = 20 * np.log10(strength + 1e-4)
    grey = np.clip((decibels + LOUDEST_TO_BLACK) / LOUDEST_TO_BLACK, 0, 1) ** 1.35
    return _with_devices(grey, away, turn, wave, scene.wire)


SPOTS = ((0.36, (0.9, 1.3)), (0.36, (0.8, 1.05)), (0.28, (1.1, 1.8)))
"""Share and size of the speckle, along and around; mixed so that it does not look regular."""


def _echoes(scene: Scene, dice: np.random.Generator) -> Pixels:
    """Return how strongly each place sends sound back: blood hardly, walls much."""

    def pixels(shape: BaseGeometry) -> Pixels:
        return covered(shape, SIDE, SIDE, SCALE)

    blood = scene.lumen.union(scene.branch)
    inside, wall = pixels(blood), pixels(blood.buffer(10))
    artery, outer = pixels(scene.artery), pixels(scene.artery.buffer(15))
    middle = pixels(scene.artery.buffer(7))
    echo = 0.26 * np.exp(0.42 * grain(dice, (SIDE, SIDE), 7, 18))
    echo = echo * (1 - wall) + 1.5 * wall
    echo = echo * (1 - outer) + 1.1 * outer * (1 - middle) + 0.25 * middle
    echo *= 0.30
    echo = np.where(wall > 0.5, np.maximum(echo, 0.75 * wall * (1 - inside)), echo)
    echo = np.where(outer > 0.5, np.maximum(echo, 0.55 * outer * (1 - middle)), echo)
    echo = echo * (1 - artery) + 0.0016 * artery
    return np.asarray(echo * (1 - inside) + 0.0012 * inside, np.float64)


def _with_spine(echo: Pixels, x: Pixels, y: Pixels, spine: float) -> Pixels:
    """Add the bright front of the spine and the dark behind it, where no sound comes from."""
    front = spine + x**2 / 900
    band = np.exp(-(((y - front) / 6.5) ** 2))
    echo = np.where(y > front + 6, echo * 0.02, echo)
    return np.asarray(echo + 1.5 * band * np.exp(-((x / 190) ** 4)), np.float64)


def _shadow(away: Pixels, turn: Pixels, wire: float) -> Pixels:
    """Return what is left of the sound behind the guide wire: a dark wedge with soft edges."""
    off = np.abs(np.angle(np.exp(1j * (turn - wire)))) / WIRE_SHADOW
    dark = 1 / (1 + np.exp((off - 1) / 0.16))
    behind = 1 / (1 + np.exp(-(away - WIRE_AWAY - 6) / 2.5))
    return np.asarray(1 - 0.93 * dark * behind, np.float64)


def _with_devices(grey: Pixels, away: Pixels, turn: Pixels, wave: Pixels, wire: float) -> Pixels:
    """Add the catheter with its ring, the bright dot of the wire and its fainter repeats."""
    grey = np.where(away < CATHETER, 0.02, grey)
    grey = np.maximum(grey, 0.95 * np.exp(-(((away - CATHETER) / 2.6) ** 2)))
    halo = np.exp(-(((away - CATHETER - 8) / 3.2) ** 2)) * (0.6 + 0.4 * np.clip(wave, 0, 1.5))
    grey = np.maximum(grey, 0.34 * halo)
    off = np.angle(np.exp(1j * (turn - wire)))
    for repeat, bright in ((1.0, 1.0), (1.5, 0.5), (2.0, 0.28)):
        along = (away - WIRE_AWAY * repeat) / (3.6 + repeat)
        across = off * WIRE_AWAY * repeat / (4.6 + 1.4 * repeat)
        grey = np.maximum(grey, bright * np.exp(-(along**2) - across**2))
    return np.asarray(grey, np.float64)


def outside() -> Pixels:
    """Return which pixels lie outside the round picture."""
    return 1 - covered(Point(RADIUS, RADIUS).buffer(RADIUS - 2, quad_segs=64), SIDE, SIDE, SCALE)
