# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A stocking goes round the leg up to its edge, and the hand that pulls it holds that edge."""

from __future__ import annotations

import numpy as np
import pytest

from tools.artwork.curves import together
from tools.artwork.lower_leg import leg
from tools.artwork.stocking import RIM, around, below, covered, fingers, grip, stocking


def test_an_edge_bends_down_in_front() -> None:
    edge = around(760)

    assert edge[0, 1] == pytest.approx(760, abs=1)
    assert edge[:, 1].max() == pytest.approx(760 + RIM, abs=0.5)
    assert int(np.argmax(edge[:, 1])) in (14, 15)


def test_a_stocking_reaches_from_its_edge_to_the_toes() -> None:
    high, low = stocking(740), stocking(900)

    assert high.buffer(0.1).contains(low)
    assert high.bounds[1] == pytest.approx(740, abs=1)
    assert high.bounds[3] == low.bounds[3] == covered().bounds[3]


def test_the_leg_lies_in_its_stocking() -> None:
    bare = leg().intersection(below(800))

    assert bare.difference(stocking(800)).area < 0.001 * bare.area


def test_four_fingers_reach_from_the_hand_over_the_stocking() -> None:
    pulled, hand = stocking(850), grip()

    assert len(fingers()) == 4
    assert all(finger.intersects(hand) and finger.intersects(pulled) for finger in fingers())
    assert together(fingers()).bounds[2] > hand.bounds[2]
