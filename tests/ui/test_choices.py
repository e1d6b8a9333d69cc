# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Choices show which one is chosen by more than colour, and can be chosen in every way."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from edu_app.profile import Profile
from edu_app.session import TEXT_SIZES, THEMES
from edu_app.ui.choices import LETTER_SIZES, SizeChoice, Swatch, Switch
from edu_app.ui.control import Control
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker, colours, picture, pixels

LEFT = Qt.MouseButton.LeftButton
Maker = Callable[[Theme], Control]
MAKERS: dict[str, Maker] = {
    "size": lambda theme: SizeChoice(150, "Text size 150 percent", theme, roomy=False),
    "roomy size": lambda theme: SizeChoice(150, "Text size 150 percent", theme, roomy=True),
    "swatch": lambda theme: Swatch("High contrast", "hc", theme, theme),
    "switch": lambda theme: Switch("Less movement", theme),
}
makers = pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)


def edges(image: QImage) -> set[tuple[int, int]]:
    """Return where the brightness jumps along a line, whatever the colours are."""
    gray = {place: QColor(value).lightness() for place, value in pixels(image)}
    return {(x, y) for (x, y) in gray if x and abs(gray[x, y] - gray[x - 1, y]) > 40}


@pytest.fixture
def group(theme: Theme, show: Callable[..., None]) -> list[SizeChoice]:
    host = QWidget()
    layout = QHBoxLayout(host)
    made = [SizeChoice(percent, f"{percent}", theme, roomy=False) for percent in TEXT_SIZES]
    for choice in made:
        layout.addWidget(choice)
    made[0].setChecked(True)
    show(host)
    return made


@makers
@pytest.mark.parametrize("percent", TEXT_SIZES)
def test_a_choice_is_a_target_and_its_words_fit(
    make_theme: ThemeMaker, profile: Profile, make: Maker, percent: int
) -> None:
    theme = make_theme(profile, percent=percent)
    control = make(theme)

    control.resize(control.sizeHint())

    smaller = min(control.width(), control.height())
    assert smaller >= theme.target("sm")
    assert control.text_fits()
    assert control.minimumSizeHint() == control.sizeHint()


def test_a_roomy_size_is_larger(make_theme: ThemeMaker, profile: Profile) -> None:
    theme = make_theme(profile)

    roomy, plain = MAKERS["roomy size"](theme), MAKERS["size"](theme)

    assert roomy.sizeHint().width() >= plain.sizeHint().width()
    assert roomy.sizeHint().width() > theme.target("md")


def test_a_swatch_that_is_too_narrow_says_so(theme: Theme) -> None:
    swatch = MAKERS["swatch"](theme)

    swatch.resize(swatch.sizeHint().width() - 1, 200)

    assert not swatch.text_fits()


@makers
@pytest.mark.parametrize("name", THEMES)
def test_on_differs_from_off_by_shape_too(make_theme: ThemeMaker, make: Maker, name: str) -> None:
    control = make(make_theme(name=name))
    control.resize(control.sizeHint())
    off = picture(control)

    control.setChecked(True)
    on = picture(control)

    assert len(edges(on) ^ edges(off)) > 10


@makers
@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_chooses(theme: Theme, make: Maker, key: Qt.Key) -> None:
    control = make(theme)

    QTest.keyClick(control, key)

    assert control.isChecked()


@pytest.mark.parametrize("index", range(4))
def test_exactly_one_of_a_group_is_chosen(group: list[SizeChoice], index: int) -> None:
    QTest.mouseClick(group[index], LEFT)
    QTest.mouseClick(group[index], LEFT)

    assert [choice.isChecked() for choice in group] == [place == index for place in range(4)]


def test_a_slip_of_the_finger_leaves_the_choice_as_it_was(group: list[SizeChoice]) -> None:
    QTest.mousePress(group[2], LEFT)
    QTest.mouseMove(group[2], QPoint(-50, -50))
    QTest.mouseRelease(group[2], LEFT, pos=QPoint(-50, -50))

    assert group[0].isChecked()


def test_arrows_walk_through_a_group(group: list[SizeChoice]) -> None:
    group[0].setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(group[0], Qt.Key.Key_Right)

    assert group[1].isChecked()
    assert group[1].hasFocus()


def test_a_switch_goes_on_and_off(theme: Theme) -> None:
    switch = Switch("Less movement", theme)

    QTest.mouseClick(switch, LEFT)
    assert switch.isChecked()
    QTest.mouseClick(switch, LEFT)
    assert not switch.isChecked()


def test_a_switch_keeps_its_shape_in_a_larger_place(theme: Theme) -> None:
    switch = Switch("Less movement", theme)
    switch.resize(switch.sizeHint())
    small = switch.face()

    switch.resize(400, 300)

    assert switch.face().size() == small.size()
    assert switch.face().center().x() == pytest.approx(200, abs=1)


@pytest.mark.parametrize("name", THEMES)
def test_a_swatch_is_painted_in_the_colours_it_stands_for(
    make_theme: ThemeMaker, name: str
) -> None:
    preview = make_theme(name=name)
    swatch = Swatch("Colours", name, make_theme(), preview)
    swatch.resize(swatch.sizeHint())

    found = colours(picture(swatch))

    for role in ("surface", "primary", "ink"):
        assert found[preview.colour(role).name()] > 0, role
    assert swatch.theme_name == name


def test_there_is_a_letter_for_every_text_size() -> None:
    assert tuple(LETTER_SIZES) == TEXT_SIZES
    assert list(LETTER_SIZES.values()) == sorted(set(LETTER_SIZES.values()))


@pytest.mark.parametrize(
    ("make", "role", "name"),
    [
        (MAKERS["size"], QAccessible.Role.RadioButton, "Text size 150 percent"),
        (MAKERS["swatch"], QAccessible.Role.RadioButton, "High contrast"),
        (MAKERS["switch"], QAccessible.Role.CheckBox, "Less movement"),
    ],
    ids=["size", "swatch", "switch"],
)
@pytest.mark.parametrize("on", [False, True])
def test_a_screen_reader_hears_what_it_is_and_whether_it_is_chosen(
    theme: Theme, make: Maker, role: QAccessible.Role, name: str, on: bool
) -> None:
    control = make(theme)
    control.setChecked(on)

    found = QAccessible.queryAccessibleInterface(control)

    assert found.role() == role
    assert found.text(QAccessible.Text.Name) == name
    assert bool(found.state().checked) is on


@makers
def test_the_mouse_over_a_choice_and_a_press_can_be_painted(theme: Theme, make: Maker) -> None:
    control = make(theme)
    control.resize(control.sizeHint())
    plain = picture(control)

    control.hovered = True
    control.setDown(True)

    assert isinstance(control, (Swatch, Switch)) or picture(control) != plain


@pytest.mark.parametrize("on", [True, False])
def test_a_switch_that_cannot_be_turned_looks_so_and_keeps_its_mark(theme: Theme, on: bool) -> None:
    switch = Switch("Past clot", theme)
    switch.setChecked(on)
    switch.resize(switch.sizeHint())
    usual = picture(switch)

    switch.setEnabled(False)

    assert picture(switch) != usual
    assert colours(picture(switch))[theme.colour("sunken").name()] > 50
