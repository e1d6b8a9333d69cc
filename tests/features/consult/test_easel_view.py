# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""One pen for every picture that is drawn on, also for one that is made later."""

from __future__ import annotations

from dataclasses import replace

import pytest

from edu_app.features.consult.easel_view import Easel
from edu_app.gallery import settle
from edu_app.profile import CONSULT
from edu_app.render.pen import PenState, Tool
from edu_app.shell.pages import context_of
from tests.stage import Stage


@pytest.fixture
def easel(stage: Stage) -> Easel:
    window = stage.open(CONSULT)
    return Easel(context_of(window), window)


def test_a_tool_is_taken_and_laid_down(easel: Easel) -> None:
    said: list[PenState] = []
    easel.pen_changed.connect(said.append)
    picture = easel.make(easel._context.theme)

    easel.turn_tool(Tool.PEN)
    assert picture.hand.pen.tool is Tool.PEN
    easel.turn_tool(Tool.PEN)
    assert picture.hand.pen.tool is Tool.POINTER
    easel.take(easel.pen)
    assert [each.tool for each in said] == [Tool.PEN, Tool.POINTER]
    picture.deleteLater()


def test_a_new_picture_has_the_pen_and_a_gone_one_is_forgotten(easel: Easel) -> None:
    theme = easel._context.theme
    first = easel.make(theme)
    first.deleteLater()
    settle()
    easel.take(replace(easel.pen, tool=Tool.ARROW))
    easel.finish()
    second = easel.make(theme)
    small = easel.make_small(theme)
    easel.finish()

    assert second.hand.pen.tool is Tool.ARROW
    assert small.hand.pen.tool is Tool.POINTER
    for picture in (second, small):
        picture.deleteLater()
