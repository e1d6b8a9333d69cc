# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The body map for a person with a larger body."""

from __future__ import annotations

from tools.artwork.body_maps import BodyMap, standing_panels
from tools.artwork.drawing import Drawing
from tools.artwork.figure import LARGE

DESC = (
    "A standing person with a larger body in a plain vest and shorts, from the front and from"
    " the back, then the legs from the front and the back, larger. Fine lines divide belly,"
    " groins, hips, buttocks, thighs, knees, lower legs, ankles and feet. In front views the"
    " person's right side is on the left of the picture, in back views on the right."
    " Illustration, not a medical image."
)


def make() -> Drawing:
    """Return the drawing."""
    panels = standing_panels(LARGE)
    title = "Body map: front, back and legs, larger body"
    return BodyMap(id="body-map-large", title=title, desc=DESC, panels=panels).drawing()
