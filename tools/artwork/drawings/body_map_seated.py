# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The body map for a person who sits, in a chair or a wheelchair."""

from __future__ import annotations

from tools.artwork.body_maps import BodyMap
from tools.artwork.drawing import Drawing
from tools.artwork.seated_panels import seated_panels

DESC = (
    "A person in a plain vest and shorts on a seat with armrests, from the front and from behind;"
    " from behind the seat has no backrest. Fine lines divide belly, groins, hips, buttocks,"
    " thighs, knees, lower legs, ankles and feet. In the front view the person's right side is on"
    " the left of the picture, in the back view on the right. Illustration, not a medical image."
)


def make() -> Drawing:
    """Return the drawing."""
    title = "Body map: seated, front and back"
    return BodyMap(id="body-map-seated", title=title, desc=DESC, panels=seated_panels()).drawing()
