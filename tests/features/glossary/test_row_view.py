# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A row holds a word and its meaning at every width and says which word is urgent."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from edu_app.features.glossary.row_view import WordRow, say_line
from edu_app.library.model import GlossaryTerm
from edu_app.profile import Profile
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker, colours, picture

DVT = GlossaryTerm(
    id="dvt",
    term="Deep vein thrombosis",
    definition="A clot in a deep vein, most often in a leg. It needs care the same day.",
    also=(),
    emergency=True,
    say="throm-BOH-sis",
)
VEIN = GlossaryTerm(id="vein", term="Vein", definition="A tube that takes blood back.", also=())
both = pytest.mark.parametrize("wide", [True, False], ids=["wide", "stacked"])


def row(theme: Theme, term: GlossaryTerm = DVT, *, wide: bool = True, width: int = 800) -> WordRow:
    made = WordRow(term, theme, wide=wide)
    made.resize(width, made.heightForWidth(width))
    return made


@both
@pytest.mark.parametrize("percent", [100, 200])
def test_a_row_fits_at_the_height_it_asks_for_and_not_below(
    make_theme: ThemeMaker, profile: Profile, percent: int, wide: bool
) -> None:
    made = row(make_theme(profile, percent=percent), wide=wide)
    assert made.text_fits()
    assert made.height() >= made.theme.target("sm")

    made.resize(made.width(), made.height() - 4)

    assert not made.text_fits()


@both
def test_a_narrow_row_is_higher(theme: Theme, wide: bool) -> None:
    assert row(theme, wide=wide, width=320).height() > row(theme, wide=wide).height()


def test_a_screen_reader_hears_word_and_meaning_and_whether_it_is_urgent(theme: Theme) -> None:
    assert row(theme).accessibleName() == "Deep vein thrombosis"
    assert row(theme).accessibleDescription().startswith("Emergency. A clot in a deep vein")
    assert row(theme, VEIN).accessibleDescription() == "A tube that takes blood back."


@both
def test_only_an_urgent_word_carries_the_mark(theme: Theme, wide: bool) -> None:
    danger = theme.colour("danger").name()

    assert colours(picture(row(theme, wide=wide)))[danger] > 20
    assert colours(picture(row(theme, VEIN, wide=wide)))[danger] == 0


def test_how_a_word_is_spoken_is_said_where_it_is_known() -> None:
    assert say_line(DVT) == "say: throm-BOH-sis"
    assert say_line(VEIN) == ""


def test_a_row_shows_that_it_is_hovered_and_pressed(theme: Theme) -> None:
    made, inside = row(theme), QPointF(20, 20)
    sunken, tonal = theme.colour("sunken").name(), theme.colour("tonal").name()

    QApplication.sendEvent(made, QEnterEvent(inside, inside, inside))
    hovered = colours(picture(made))
    QTest.mousePress(made, Qt.MouseButton.LeftButton)
    pressed = colours(picture(made))
    QTest.mouseRelease(made, Qt.MouseButton.LeftButton)
    QApplication.sendEvent(made, QEvent(QEvent.Type.Leave))

    assert hovered[sunken] > 1000
    assert pressed[tonal] > 1000


def test_the_ring_has_its_room(theme: Theme, show: Callable[..., None]) -> None:
    made = row(theme)
    show(made)
    made.setFocus(Qt.FocusReason.MouseFocusReason)
    rest = made.face().height()

    made.clearFocus()
    made.setFocus(Qt.FocusReason.TabFocusReason)

    assert made.face().height() < rest
