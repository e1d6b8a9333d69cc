# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each part says in a word and a sign how it is, and what to do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.features.staff.part_view import LOOKS, PartRow
from edu_app.machine.health import Part, State
from edu_app.profile import KIOSK
from edu_app.ui.label import Label
from edu_app.ui.surfaces import Badge
from tests.ui.samples import ThemeMaker, picture


@pytest.mark.parametrize(
    ("state", "title"),
    [
        (State.OK, "Printer: Works"),
        (State.BAD, "Printer: Needs you"),
        (State.UNKNOWN, "Printer: Not known"),
    ],
)
def test_the_state_stands_in_words(make_theme: ThemeMaker, state: State, title: str) -> None:
    row = PartRow(Part(name="printer", state=state, words="Put in paper."), make_theme(KIOSK))

    assert [label.text() for label in row.findChildren(Label)] == [title, "Put in paper."]


def test_signs_differ_also_without_colour(
    make_theme: ThemeMaker, show: Callable[..., None]
) -> None:
    theme = make_theme(KIOSK, "hc")
    seen = []
    for state in State:
        row = PartRow(Part(name="printer", state=state, words="Words"), theme)
        show(row, 500, 80)
        gray = picture(row.findChildren(Badge)[0])
        seen.append([gray.pixelColor(x, gray.height() // 2).lightness() > 99 for x in range(44)])

    assert set(LOOKS) == set(State)
    assert len({tuple(line) for line in seen}) == len(State)
