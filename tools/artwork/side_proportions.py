# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How long and how deep the parts of a person are from the side: for `side_figure.py`.

Body units: stature is 1000, x forward, y up. Segment lengths are those of Drillis and Contini
(1966) as printed by Winter, "Biomechanics and Motor Control of Human Movement"; depths from front
to back are those of an average adult, drawn neither as a man nor as a woman.
"""

from __future__ import annotations

from tools.artwork.strips import Profile

THIGH, CALF = 245.0, 246.0
LOIN, CHEST, NECK = 106.0, 206.0, 34.0
UPPER_ARM, FOREARM = 186.0, 146.0
SHOULDER = 268.0
"""From the hip to the shoulder joint, along the trunk."""
SHOULDER_BEHIND = 12.0
ANKLE = 20.5
"""The radius of the ankle joint with its skin."""
SWELLS_AT, SWELLS_OVER = 462.0, 52.0
"""Where on a leg a swollen ankle is thickest, and how far that reaches."""

BULGES_AT, BULGES_OVER = 315.0, 42.0
"""The same of a calf muscle at work."""
LEG_PROFILE: Profile = (
    (-34, 36, 44),
    (0, 50, 60),
    (40, 56, 60),
    (90, 55, 49),
    (140, 49, 43),
    (190, 41, 37),
    (225, 36, 33),
    (245, 35, 32),
    (262, 34.5, 33),
    (285, 30, 39),
    (312, 28, 44),
    (335, 27, 45),
    (365, 26, 41),
    (400, 23.5, 31),
    (430, 21, 24.5),
    (462, 20, 22),
    (491, 21, 24),
    (506, 19, 22),
)
TRUNK_PROFILE: Profile = (
    (-62, 12, 40),
    (-40, 30, 64),
    (-10, 46, 76),
    (20, 53, 74),
    (50, 58, 62),
    (80, 60, 51),
    (106, 60, 46),
    (140, 60, 50),
    (180, 64, 61),
    (212, 67, 69),
    (242, 61, 71),
    (270, 47, 66),
    (292, 34, 52),
    (312, 27, 40),
    (330, 25, 34),
    (350, 26, 33),
)
"""Buttock, hollow of the back, chest and upper back, neck."""
ARM_PROFILE: Profile = (
    (-34, 0.5, 0.5),
    (-29, 3, 3),
    (-27, 11, 11),
    (-21, 20, 20),
    (-8, 28, 28),
    (12, 30.5, 30),
    (40, 28.5, 28),
    (80, 25, 25),
    (140, 22, 22),
    (186, 20, 20),
    (215, 21, 21.5),
    (260, 18, 18),
    (310, 13.5, 13.5),
    (338, 13.5, 13),
)
FOOT_OUTLINE = (
    (-20, 14), (-25, -2), (-32, -14), (-37, -25), (-34, -36), (-20, -39), (8, -37), (36, -35),
    (62, -39), (92, -39), (106, -38), (115, -33), (116, -26), (110, -19), (98, -15), (84, -11),
    (66, -3), (46, 7), (31, 16), (21, 24), (0, 26),
)  # fmt: skip
"""The foot from the ankle joint: heel to toes 152 units."""
SHOE_OUTLINE = (
    (-26, 2), (-35, -12), (-40, -26), (-40, -40), (-36, -45), (20, -45), (90, -45), (116, -44),
    (122, -36), (118, -25), (100, -16), (74, -8), (50, 4), (32, 13), (24, 16), (0, 10),
)  # fmt: skip
HEAD_OUTLINE = (
    (-40, 4), (-52, 26), (-60, 52), (-60, 80), (-48, 105), (-22, 121), (8, 122), (34, 110),
    (49, 88), (53, 68), (54, 58), (63, 41), (66, 35), (60, 30), (58, 22), (59, 15), (57, 8),
    (57, 0), (52, -9), (42, -12), (26, -8), (8, -2), (0, -14), (-26, -12),
)  # fmt: skip
"""The head from the joint on which it nods: no features, only its shape."""
HAIR_OUTLINE = (
    (-45, 12), (-55, 28), (-63, 52), (-63, 82), (-50, 109), (-22, 125), (9, 126), (36, 114),
    (52, 90), (44, 84), (34, 86), (22, 82), (10, 70), (8, 54), (2, 48), (-8, 52), (-14, 36),
    (-22, 20), (-34, 8),
)  # fmt: skip
EAR_OUTLINE = ((-2, 46), (-8, 50), (-14, 46), (-15, 36), (-11, 26), (-6, 22), (-3, 28), (-1, 36))
HAND_OUTLINE = (
    (13, 8), (12, -10), (13, -30), (11, -55), (8, -78), (2, -94), (-6, -98), (-12, -92), (-15, -72),
    (-17, -50), (-16, -25), (-13, -5), (-12, 8),
)  # fmt: skip
THUMB_OUTLINE = (
    (11, -8),
    (18, -22),
    (24, -40),
    (24, -54),
    (19, -58),
    (14, -48),
    (8, -36),
    (4, -16),
)
