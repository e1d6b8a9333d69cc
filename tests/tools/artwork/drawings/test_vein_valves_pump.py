# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
import pytest

from tools.artwork.calf import MIDDLE
from tools.artwork.drawings.vein_valves_pump import LEAK, PANELS, REST, SQUEEZE


def gap(panel, *, upper: bool) -> float:
    front, back = panel.valve(upper=upper)
    return front.distance(back)


def test_at_rest_the_upper_valve_is_closed_and_the_lower_one_open() -> None:
    assert gap(REST, upper=True) < 5 < 25 < gap(REST, upper=False)


def test_a_squeeze_opens_the_upper_valve_and_closes_the_lower_one() -> None:
    assert gap(SQUEEZE, upper=False) < 5 < 25 < gap(SQUEEZE, upper=True)


def test_leaking_valves_do_not_meet() -> None:
    assert gap(LEAK, upper=True) > 25


def test_the_tense_muscle_is_thicker_and_the_vein_between_the_valves_narrower() -> None:
    widths = {panel.id: panel.along.at(MIDDLE)[1] - panel.along.at(MIDDLE)[0] for panel in PANELS}

    assert widths["squeeze"] < 0.5 * widths["rest"] < widths["leak"]
    assert SQUEEZE.calf.calf_muscle().area > REST.calf.calf_muscle().area


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.id)
def test_the_vein_lies_between_shin_bone_and_calf_muscle(panel) -> None:
    vein = panel.along.outline()

    assert panel.calf.bone().intersection(vein).is_empty
    assert panel.calf.calf_muscle().intersection(vein).is_empty
    assert panel.calf.bone().centroid.x < vein.centroid.x < panel.calf.calf_muscle().centroid.x
