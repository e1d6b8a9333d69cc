# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The bar of the pen and the keys change one and the same pen."""

from __future__ import annotations

from edu_app.features.consult.pen_bar_view import PenBar
from edu_app.render.pen import Tool
from tests.features.consult.consoles import console, open_console
from tests.stage import Key, Stage, click, press


def test_bar_and_keys_agree(stage: Stage) -> None:
    window = open_console(stage)
    page = console(window)
    bar = page.findChild(PenBar)
    assert isinstance(bar, PenBar)

    press(window, Key.Key_P)
    assert bar.pen.tool is Tool.PEN
    arrow = next(tool for tool in bar.tools if tool.key is Tool.ARROW)
    click(arrow)
    assert page.easel.pen.tool is Tool.ARROW
