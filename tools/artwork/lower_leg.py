# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A left lower leg with the foot turned out, so that the inner ankle shows: outlines only.

Units are those of `figure.py` (stature 1000, y down); x = 0 is the axis of the leg, x < 0 the
inner side, on the viewer's left. Mirror it for the right leg. Swelling goes from 0 to 1 and is
most at the ankle, as fluid sinks. For pictures of legs that change, and of stockings.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from shapely import affinity
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from tools.artwork.curves import Landmarks, Points, Tube, blend, ellipse, spline, together

INNER: Landmarks = (
    *((-28, 640), (-27, 668), (-27, 694), (-29, 716), (-33.6, 742), (-38, 770), (-39.4, 794)),
    *((-37, 820), (-31.6, 850), (-25.6, 878), (-21, 902), (-19.4, 918), (-20.4, 930)),
    *((-22.4, 940), (-21.6, 950), (-22, 962), (-25, 974), (-25.6, 984), (-21, 992)),
)
INNER_SWOLLEN: Landmarks = (
    *((-29, 640), (-28.6, 668), (-29.4, 694), (-33, 716), (-40, 742), (-45.6, 770), (-47.4, 794)),
    *((-46, 820), (-42, 850), (-37.4, 878), (-33, 902), (-30.4, 918), (-29.4, 930)),
    *((-29, 940), (-27.6, 950), (-27, 962), (-28, 974), (-27.6, 984), (-22, 993)),
)
OUTER: Landmarks = (
    *((84.4, 995), (82.4, 987.6), (71, 980), (54, 971.4), (40, 963), (29, 952), (22.6, 941)),
    *((20, 928), (20, 912), (22.4, 892), (26.6, 866), (31.6, 836), (36, 806), (38, 778)),
    *((36.6, 750), (32.6, 722), (29.6, 696), (28.6, 668), (30, 640)),
)
OUTER_SWOLLEN: Landmarks = (
    *((85, 994), (83.6, 985), (73, 975), (59, 964.6), (46, 955), (36.6, 946), (31.6, 937)),
    *((29.6, 926), (30.6, 910), (33.6, 890), (37.6, 864), (41.6, 836), (45, 806), (46, 778)),
    *((43.6, 750), (37, 722), (32, 696), (30, 668), (31, 640)),
)
SOLE_LINE: Landmarks = ((-21, 992), (-13, 995.6), (2, 996), (14, 998.4), (25, 1005), (34, 1010))
TOES = (
    (46.4, 1007.4, 8.4),
    (60.6, 1005.6, 5.6),
    (69, 1001.8, 5.2),
    (76, 997.2, 4.8),
    (81, 992.6, 4.4),
)
"""Big to little toe: x, y, radius."""
TOE_BACK = (-10.0, -8.4)
ANKLE_BONE = (-8.0, 938.0)
"""The middle of the bump of the inner ankle."""
SHIN: Landmarks = ((4, 706), (8.6, 760), (6, 820), (1, 880), (-3, 922))
BIG_VEIN: Landmarks = (
    *((14, 970), (4, 950), (-1.6, 932), (-6, 908), (-13, 874), (-20, 836), (-25, 794)),
    *((-25, 750), (-22, 712), (-20, 672)),
)
"""The great saphenous vein: in front of the inner ankle, then up the inner side of the calf."""


def _between(well: Landmarks, swollen: Landmarks, share: float) -> Points:
    return np.asarray(well, float) * (1 - share) + np.asarray(swollen, float) * share


def leg(swelling: float = 0.0) -> BaseGeometry:
    """Return the leg from above the knee to the toes."""
    inner = spline(_between(INNER, INNER_SWOLLEN, swelling), 200)
    outer = spline(_between(OUTER, OUTER_SWOLLEN, swelling), 200)
    sole = spline(SOLE_LINE, 40)
    sole = np.vstack([inner[-1:], sole[6:]])
    body = Polygon(np.vstack([inner, sole, [(46, 1012), (74, 1000)], outer])).buffer(0)
    toes = [
        Tube(((x + TOE_BACK[0], y + TOE_BACK[1], r + 1), (x, y, r)), 10).shape() for x, y, r in TOES
    ]
    return blend(together([body, *toes]), 1.3)


def toe_lines() -> list[Points]:
    """Return the lines between the toes."""
    lines = []
    for (x1, y1, r1), (x2, y2, r2) in pairwise(TOES):
        share = r1 / (r1 + r2)
        x, y = x1 + (x2 - x1) * share, y1 + (y2 - y1) * share
        lines.append(np.array([(x - 7, y - 5.4), (x - 2, y - 0.6), (x + 1.6, y + 3.4)]))
    return lines


def toenails() -> list[BaseGeometry]:
    """Return the nails."""
    nails = []
    for x, y, r in TOES:
        nail = ellipse(x + r * 0.3, y + r * 0.3, r * 0.42, r * 0.56, 12)
        nails.append(affinity.rotate(nail, -52))
    return nails


def changed_skin() -> BaseGeometry:
    """Return the skin above the inner ankle that darkens first."""
    outline = (
        *((-30, 872), (-18, 862), (-6, 861), (3, 870), (7, 886), (6, 904), (3, 922), (-3, 937)),
        *((-12, 945), (-24, 946), (-38, 936), (-44, 912), (-40, 888)),
    )
    return Polygon(spline(outline, 160, closed=True)).buffer(0)


def ulcer() -> BaseGeometry:
    """Return the place above the inner ankle where an ulcer most often opens."""
    return affinity.rotate(ellipse(-11.5, 909, 8.2, 10.6, 32), 12)
