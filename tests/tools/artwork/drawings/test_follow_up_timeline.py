# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every visit stands over its own blank field, and no gap says more than another."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tools.artwork.drawings.follow_up_timeline import VISITS, disc, field, fields, make


def test_gaps_are_all_alike_because_they_are_not_to_scale() -> None:
    assert len({second - first for first, second in pairwise(VISITS)}) == 1


def test_each_visit_has_a_field_below_it() -> None:
    assert len(list(fields().geoms)) == len(VISITS)
    for x in VISITS:
        assert field(x).bounds[1] > disc(x).bounds[3]
        assert field(x).centroid.x == pytest.approx(disc(x).centroid.x)


def test_every_label_of_a_visit_names_its_structure() -> None:
    drawing = make()
    ids = {each.id for each in drawing.structures}

    visits = [label for label in drawing.labels if label.id.startswith("visit")]

    assert [label.structure for label in visits] == [f"part.visit{n}" for n in range(1, 7)]
    assert {label.structure for label in visits} <= ids
