# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The small patient's screen keeps its shape."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.features.consult.frame_view import PatientFrame
from edu_app.ui.theme import Theme
from tests.features.consult.talking import OnlyPicture, shown_at


@pytest.mark.parametrize("size", [(800, 420), (500, 700), (333, 333)])
def test_it_is_always_sixteen_to_nine(
    theme: Theme, show: Callable[..., None], size: tuple[int, int]
) -> None:
    frame = PatientFrame(theme, OnlyPicture, least=160)
    show(frame, *size)
    box = frame.screen_view.geometry()

    assert box.width() * 9 == box.height() * 16
    assert frame.rect().contains(box)
    assert abs(box.center().x() - frame.rect().center().x()) <= 1


def test_it_shows_what_the_patient_sees(theme: Theme, show: Callable[..., None]) -> None:
    frame = PatientFrame(theme, OnlyPicture, least=160)
    show(frame, 800, 450)
    frame.show_shown(shown_at())

    assert frame.screen_view.shown == shown_at()
    assert frame.minimumSizeHint().width() == 160
