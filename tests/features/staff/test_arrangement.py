# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The list stands at the side where the cards keep their room, else on top."""

from __future__ import annotations

import pytest

from edu_app.features.staff.arrangement import MENU, derive_arrangement


@pytest.mark.parametrize(
    ("size", "em", "at_side"),
    [
        ((1920, 1080), 1.0, True),
        ((1366, 768), 1.0, True),
        ((1080, 1920), 1.0, False),
        ((1920, 1080), 1.5, True),
        ((1920, 1080), 2.0, False),
        ((1366, 768), 1.5, False),
        ((900, 700), 1.0, False),
    ],
)
def test_the_list_stands_where_there_is_room(
    size: tuple[int, int], em: float, *, at_side: bool
) -> None:
    found = derive_arrangement(*size, em)

    assert (found.menu > 0) is at_side
    assert found.menu in (0, round(MENU * em))


def test_cards_grow_with_the_text() -> None:
    assert derive_arrangement(1920, 1080, 1.5).content > derive_arrangement(1920, 1080, 1.0).content
