# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Whatever can be printed answers the same few questions."""

from __future__ import annotations

import inspect

from edu_app.ui.paper import PageSheets
from edu_app.ui.sheets import ReadableSheets, Sheets, words_of
from edu_app.ui.theme import Theme
from tests.ui.paper_samples import SHEET
from tests.ui.samples import VEINS


class Mute:
    """Sheets that can be painted and not read."""

    title = "Mute"
    count = 1


def asked(protocol: type) -> set[str]:
    return {name for name, _ in inspect.getmembers(protocol) if not name.startswith("_")}


def test_sheets_say_how_many_they_are_and_paint_themselves() -> None:
    assert asked(Sheets) == {"title", "paper", "count", "paint"}
    assert asked(ReadableSheets) == asked(Sheets) | {"words"}
    assert asked(Sheets) <= asked(PageSheets)


def test_words_are_those_of_the_sheet_where_it_can_be_read(theme: Theme) -> None:
    page = PageSheets(SHEET, {"veins": VEINS}.get, theme)

    assert words_of(page, 0) == page.words(0) != ""
    assert words_of(Mute(), 0) == ""  # type: ignore[arg-type]  # all that is asked of it
