# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Words are measured as they are painted."""

from __future__ import annotations

import math

import pytest
from PySide6.QtGui import QFontMetricsF

from edu_app.features.consult.far import metres_of
from edu_app.features.consult.ruler_view import TypeRuler, cap_px
from edu_app.ui.label import Label, TextLook
from tests.features.consult.talking import theme_of
from tests.stage import Stage

pytestmark = pytest.mark.usefixtures("stage")
TEXT = "An artery crosses over the left vein in most people."


@pytest.fixture
def ruler(stage: Stage) -> TypeRuler:
    del stage
    return TypeRuler(theme_of("dark"))


def test_a_height_is_that_of_the_label_that_is_painted(ruler: TypeRuler) -> None:
    label = Label(TEXT, ruler.theme(150), TextLook(style="h2", weight=400))

    assert ruler.height(TEXT, 150, "h2", 400, 500.7) == label.needed(500).height()
    assert ruler.height(TEXT, 150, "h2", 400, 500.7) > ruler.height(TEXT, 150, "h2", 400, 900)


def test_a_word_is_never_broken(ruler: TypeRuler) -> None:
    least = ruler.width("crosses", 100, "h2", 400)

    assert math.isfinite(ruler.height("crosses", 100, "h2", 400, least))
    assert math.isinf(ruler.height("It crosses", 100, "h2", 400, least - 1))


def test_the_look_is_that_of_the_visit_at_every_scale(ruler: TypeRuler) -> None:
    assert ruler.theme(150) is ruler.theme(150)
    assert ruler.theme(150).look.theme == "dark"
    assert ruler.px(150, "h2") == 63


def test_capitals_are_as_high_as_is_said(ruler: TypeRuler) -> None:
    letters = ruler.letters()
    font = ruler.theme(200).font("h2", 400)

    assert letters.px == 42
    assert letters.cap_em == pytest.approx(0.668, abs=0.002)
    assert QFontMetricsF(font).tightBoundingRect("H").height() >= cap_px(font)
    assert metres_of(cap_px(font), 0.33) == 1.5
