# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The clinician's window on the patient's screen is covered, and says what can be done."""

from __future__ import annotations

import pytest

from edu_app.features.consult.astray_view import AstrayCover
from edu_app.profile import CONSULT
from edu_app.shell.host import WindowHost
from tests.features.consult.talking import theme_of
from tests.stage import Stage, click, focus


@pytest.mark.parametrize("other", [True, False], ids=["two", "one"])
def test_what_can_be_done(stage: Stage, *, other: bool) -> None:
    window = stage.open(CONSULT)
    cover = AstrayCover(theme_of(), other=other)
    asked: list[str] = []
    cover.move_asked.connect(lambda: asked.append("move"))
    cover.stay_asked.connect(lambda: asked.append("stay"))

    WindowHost(window).put_cover(cover)

    assert focus() is (cover.move_button if other else cover.stay_button)
    assert cover.move_button.isVisible() is other
    if other:
        click(cover.move_button)
    click(cover.stay_button)
    assert asked == (["move", "stay"] if other else ["stay"])
    assert cover.grab().toImage().pixelColor(3, 3) == theme_of().colour("bg")
