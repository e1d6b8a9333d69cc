# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The sheet that leads to everything by typing; a feature makes what lies on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.shell.commands import carry_out, commands_of
from edu_app.shell.overlays import PALETTE
from edu_app.shell.pages import context_of
from edu_app.shell.sheet import Anchor

if TYPE_CHECKING:
    from edu_app.library.link import Link
    from edu_app.shell.overlays import Overlays
    from edu_app.shell.window import Window

WIDTH = 980
"""Width of the sheet in kiosk pixels."""


def open_palette(overlays: Overlays, window: Window) -> None:
    """Open the sheet, where the profile has it; it closes before anything is done."""
    make = next((each.make_palette for each in window.parts.reached() if each.make_palette), None)
    if make is None or not window.parts.profile.reach.palette:
        return
    chooser = make(context_of(window), commands_of(window))
    sheet = overlays.lay(PALETTE, chooser, Anchor.TOP, WIDTH, blocking=False)

    def follow(link: Link) -> None:
        sheet.shut()
        window.go(link)

    def do(name: str) -> None:
        sheet.shut()
        carry_out(window, name)

    def look_for(words: str) -> None:
        sheet.shut()
        window.go(PALETTE)
        if window.page is not None:
            window.page.look_for(words)

    chooser.closed.connect(sheet.shut)
    chooser.command_chosen.connect(do)
    chooser.link_chosen.connect(follow)
    chooser.search_chosen.connect(look_for)
