# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The map of who sits has two panels, in which everything lies that can be marked."""

from __future__ import annotations

from shapely.geometry import Point, box

from tools.artwork.drawings.body_map_seated import make


def test_regions_and_pins_lie_in_the_panel_of_their_step() -> None:
    drawing = make()
    views = {step.id: box(step.view[0], 0, step.view[0] + step.view[2], 1340)
             for step in drawing.steps}  # fmt: skip

    assert drawing.id == "body-map-seated"
    assert list(views) == ["front", "back"]
    for each in drawing.structures:
        assert views[each.steps[0]].contains(each.region)
        assert each.region.contains(Point(each.pin))


def test_sides_are_named_in_both_panels() -> None:
    required = {label.id for label in make().labels if label.required}

    assert required == {"note"} | {
        f"side.{side}.{step}" for side in ("left", "right") for step in ("front", "back")
    }
