# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""All parts are listed, the present one is marked, and arrow keys go through them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.features.staff.menu_view import SectionMenu
from edu_app.features.staff.sections import ENTRIES, Section
from edu_app.profile import KIOSK
from tests.stage import Key, click, focus, press
from tests.ui.samples import ThemeMaker, colours, picture


@pytest.fixture
def menu(make_theme: ThemeMaker, show: Callable[..., None]) -> SectionMenu:
    made = SectionMenu(Section.ROOM, make_theme(KIOSK), at_side=True)
    show(made, 320, 900)
    return made


def marked(menu: SectionMenu) -> list[Section]:
    return [section for section, tab in menu.tabs.items() if tab.isChecked()]


def test_the_present_part_is_marked(menu: SectionMenu) -> None:
    assert marked(menu) == [Section.ROOM]

    menu.choose(Section.PIN)

    assert marked(menu) == [Section.PIN]


def test_a_press_and_arrow_keys_choose(menu: SectionMenu) -> None:
    chosen: list[Section] = []
    menu.chosen.connect(chosen.append)

    click(menu.tabs[Section.PRINTING])
    press(menu.window(), Key.Key_Down)

    assert chosen == [Section.PRINTING, Section.SOUND]
    assert focus() is menu.tabs[Section.SOUND]


def test_at_the_side_parts_stand_below_each_other(menu: SectionMenu) -> None:
    tabs = list(menu.tabs.values())

    assert len(tabs) == len(ENTRIES)
    assert len({tab.x() for tab in tabs}) == 1
    assert [tab.y() for tab in tabs] == sorted(tab.y() for tab in tabs)


@pytest.mark.parametrize(("width", "columns"), [(1040, 3), (700, 2), (300, 2), (1900, 6)])
def test_on_top_they_stand_in_a_grid_that_is_read_in_rows(
    make_theme: ThemeMaker, show: Callable[..., None], width: int, columns: int
) -> None:
    menu = SectionMenu(Section.ROOM, make_theme(KIOSK), at_side=False)
    show(menu, width, 700)
    menu.resize(width, 700)
    menu.layout().activate()

    tabs = list(menu.tabs.values())
    places = [(tab.y(), tab.x()) for tab in tabs]
    assert places == sorted(places)
    assert len({x for _y, x in places}) == columns


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
def test_the_mark_is_more_than_a_colour(make_theme: ThemeMaker, name: str) -> None:
    theme = make_theme(KIOSK, name)
    menu = SectionMenu(Section.ROOM, theme, at_side=True)
    tab = menu.tabs[Section.PIN]
    tab.resize(tab.sizeHint())
    plain = colours(picture(tab))

    tab.setChecked(True)
    chosen = colours(picture(tab))

    assert chosen[theme.colour("tonal").name()] > 1000
    assert chosen[theme.colour("primary").name()] > plain[theme.colour("primary").name()] + 100


def test_what_the_mouse_is_over_is_tinted(make_theme: ThemeMaker) -> None:
    theme = make_theme(KIOSK)
    menu = SectionMenu(Section.ROOM, theme, at_side=True)
    tab = menu.tabs[Section.PIN]
    plain = colours(picture(tab))

    tab.hovered = True

    sunken = theme.colour("sunken").name()
    assert colours(picture(tab))[sunken] > plain[sunken] + 1000


def test_words_that_have_no_room_are_noticed(make_theme: ThemeMaker) -> None:
    menu = SectionMenu(Section.ROOM, make_theme(KIOSK), at_side=True)
    tab = menu.tabs[Section.CONTENT]

    for short, fits in ((0, True), (30, False)):
        tab.resize(tab.sizeHint().width() - short, tab.sizeHint().height())
        assert tab.text_fits() is fits
