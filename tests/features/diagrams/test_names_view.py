# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The names beside a drawing follow the picture, and each finds its structure on it."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from edu_app.features.diagrams.names_view import NameRow, Names
from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.render.scene import DiagramState, derive_scene
from edu_app.ui.surfaces import ScrollPane
from edu_app.ui.theme import Theme
from tests.drawn import ARTERY, BONE, DOT, VEIN, diagram
from tests.features.diagrams.viewing import BOXES, press
from tests.ui.samples import ThemeMaker, picture

Key = Qt.Key


@pytest.fixture
def names(theme: Theme, show: Callable[..., None]) -> Names:
    made = Names(theme)
    made.show_scene(derive_scene(BOXES, DiagramState()))
    show(made, 320, 420)
    return made


def chosen_of(names: Names) -> list[str]:
    seen: list[str] = []
    names.structure_chosen.connect(lambda each: seen.append(each.id if each else ""))
    return seen


def test_names_stand_in_the_order_of_their_numbers(names: Names) -> None:
    assert [row.accessibleName() for row in names.rows] == [
        "1 The vein", "2 The artery", "3 The bone", "4 The dot",
    ]  # fmt: skip
    assert names.rows[0].accessibleDescription() == "res vein"
    assert [row.y() for row in names.rows] == sorted(row.y() for row in names.rows)


def test_a_name_is_chosen_and_let_go(names: Names) -> None:
    seen = chosen_of(names)

    press(names.rows[1])
    press(names.rows[1])

    assert seen == [ARTERY.id, ""]


def test_keys_choose_a_name(names: Names) -> None:
    seen = chosen_of(names)
    names.rows[3].setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(names.rows[3], Key.Key_Return)

    assert seen == [DOT.id]


def test_what_the_picture_points_out_is_marked(names: Names) -> None:
    plain = picture(names.rows[2])

    names.show_scene(derive_scene(BOXES, DiagramState(selected=3)))

    assert [row.isChecked() for row in names.rows] == [False, False, True, False]
    assert picture(names.rows[2]) != plain


def test_another_step_has_its_own_names(names: Names) -> None:
    names.show_scene(derive_scene(BOXES, DiagramState(step=2)))

    assert [row.structure.id for row in names.rows] == [VEIN.id, BONE.id]


def test_the_same_names_are_not_made_again(names: Names) -> None:
    before = list(names.rows)

    names.show_scene(derive_scene(BOXES, DiagramState(tone=1)))

    assert names.rows == before


@pytest.mark.parametrize(("follows", "scrolls"), [(True, True), (False, False)])
def test_a_list_of_its_own_scrolls_to_what_is_pointed_out(
    theme: Theme, show: Callable[..., None], follows: bool, scrolls: bool
) -> None:
    names = Names(theme)
    pane = ScrollPane(names, theme)
    pane.setProperty("follows", follows)
    names.show_scene(derive_scene(BOXES, DiagramState()))
    show(pane, 320, 150)

    names.show_scene(derive_scene(BOXES, DiagramState(selected=4)))

    row = names.rows[3]
    inside = (
        pane.viewport().rect().contains(row.mapTo(pane.viewport(), QPoint(5, row.height() - 1)))
    )
    assert inside is scrolls


def test_a_list_outside_of_any_pane_scrolls_nothing(names: Names) -> None:
    names.show_scene(derive_scene(BOXES, DiagramState(selected=4)))

    assert names.rows[3].isChecked()


@pytest.mark.parametrize("profile", [KIOSK, LAPTOP], ids=lambda each: each.name)
@pytest.mark.parametrize("percent", [100, 200])
def test_a_row_holds_its_words_and_a_finger(
    make_theme: ThemeMaker, show: Callable[..., None], profile: Profile, percent: int
) -> None:
    long = msgspec.structs.replace(VEIN, name="The large vein of the pelvis on the left")
    theme = make_theme(profile, "light", percent)
    names = Names(theme)
    names.show_scene(derive_scene(diagram(structures=(long,)), DiagramState()))

    show(names, theme.gap(420), 700)

    (row,) = names.rows
    assert row.text_fits()
    assert row.height() >= theme.target("sm")


def test_words_that_are_wider_than_their_row_are_known(theme: Theme) -> None:
    wide = msgspec.structs.replace(VEIN, name="Thrombosedinternaliliacvein")
    row = NameRow(1, wide, theme)

    row.resize(150, 200)

    assert not row.text_fits()


def test_a_row_looks_different_under_the_mouse_and_pressed(names: Names) -> None:
    row = names.rows[0]
    row.hovered = False  # wherever an earlier test has left the mouse
    looks = [picture(row)]

    for change in (lambda: setattr(row, "hovered", True), lambda: row.setDown(True)):
        change()
        looks.append(picture(row))

    assert looks[0] != looks[1] != looks[2]


def test_a_name_without_latin_has_one_line(theme: Theme) -> None:
    bare = NameRow(1, msgspec.structs.replace(VEIN, latin=""), theme)

    assert bare.sizeHint().height() <= NameRow(1, VEIN, theme).sizeHint().height()
