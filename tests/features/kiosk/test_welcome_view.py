# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Words and cards are whole, apart and large enough on any screen, in any size of text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from edu_app.features.kiosk.welcome_view import WelcomeBody
from edu_app.gallery import settle
from edu_app.ui.control import Control
from edu_app.ui.label import Label
from edu_app.ui.mark import Mark
from tests.features.kiosk.welcomes import SMALL, UPRIGHT, WIDE, kiosk_theme, welcome
from tests.stage import Stage
from tests.ui.samples import colours, picture

SIZES = (WIDE, UPRIGHT, SMALL, (1024, 600), (800, 1280), (1280, 1024), (3840, 2160))
NOTICE = "For staff: please look at this screen"
CLINIC = "St Elsewhere Vein and Vascular Centre at the Riverside Hospital"
Maker = Callable[..., WelcomeBody]


@pytest.fixture(name="make")
def bodies(stage: Stage) -> Iterator[Maker]:
    """Return a maker of shown words in a size."""
    grounds: list[QWidget] = []

    def make(
        size: tuple[int, int], *, languages: int = 1, percent: int = 100, theme: str = "light",
        clinic: str = "", notice: str = "", moves: bool = True,
    ) -> WelcomeBody:  # fmt: skip
        ground = QWidget()
        grounds.append(ground)
        ground.resize(*size)
        kind = kiosk_theme(theme, percent)
        body = WelcomeBody(welcome(languages, clinic), kind, notice, ground)
        body.setGeometry(ground.rect())
        body.setMinimumHeight(body.arrange(ground.size(), moves=moves))
        ground.show()
        settle()
        return body

    yield make
    for ground in grounds:
        ground.hide()
        ground.deleteLater()
    settle()


def shown(body: WelcomeBody) -> list[QWidget]:
    """Return everything that is read, pressed or looked at."""
    return [
        each
        for each in body.findChildren(QWidget)
        if isinstance(each, Control | Label | Mark) and each.isVisible()
    ]


def place(body: WelcomeBody, each: QWidget) -> QRect:
    """Return where something is painted."""
    rect = each.face().toAlignedRect() if isinstance(each, Control) else each.rect()
    return QRect(each.mapTo(body, rect.topLeft()), rect.size())


def assert_whole(body: WelcomeBody, size: tuple[int, int]) -> None:
    """Fail where something is cut, covered, or sticks out."""
    room = QRect(0, 0, size[0], max(size[1], body.minimumHeight()))
    for each in shown(body):
        assert room.contains(place(body, each)), each
        if isinstance(each, Label):
            assert each.needed(each.width()).height() <= each.height() + 1, each.text()
            assert each.needed(each.width()).width() <= each.width() + 1, each.text()
        elif isinstance(each, Control):
            assert each.text_fits(), each.text()
    for one, other in combinations(shown(body), 2):
        assert not place(body, one).intersects(place(body, other)), (one, other)


@pytest.mark.parametrize("languages", [1, 2, 6])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_everything_is_whole_on_every_screen(
    make: Maker, size: tuple[int, int], languages: int
) -> None:
    body = make(size, languages=languages, clinic=CLINIC, notice=NOTICE)

    assert_whole(body, size)
    assert body.minimumHeight() <= size[1]
    assert body.stop.isVisible() is body.picture


@pytest.mark.parametrize("languages", [1, 3])
@pytest.mark.parametrize("size", [WIDE, UPRIGHT, SMALL], ids=str)
def test_everything_is_whole_in_large_text(
    make: Maker, size: tuple[int, int], languages: int
) -> None:
    body = make(size, languages=languages, percent=200)

    assert_whole(body, size)
    assert not body.picture
    assert not body.stop.isVisible()


def test_a_wide_screen_has_the_words_of_the_design(make: Maker) -> None:
    body = make(WIDE, languages=2)

    assert body.title is body.titles[0]
    assert body.title.height() == 2 * body.title.needed(10_000).height()
    assert body.lead.isVisible()
    first, second = (place(body, card) for card in body.cards)
    assert first.size() == second.size() == QSize(first.width(), 148)
    assert (first.y(), second.x() - first.right() - 1) == (second.y(), 22)
    assert body.title.width() <= 0.48 * WIDE[0]


def test_an_upright_screen_has_cards_below_each_other(make: Maker) -> None:
    body = make(UPRIGHT, languages=2)
    first, second = (place(body, card) for card in body.cards)

    assert first.x() == second.x() == body.title.x() == 64
    assert second.y() - first.bottom() - 1 == 22
    assert first.width() == UPRIGHT[0] - 128
    assert body.title.y() > UPRIGHT[1] / 2


def test_a_small_screen_loses_words_and_never_cards(make: Maker) -> None:
    body = make((640, 480), languages=2)

    assert_whole(body, (640, 480))
    assert not body.lead.isVisible()
    assert all(card.isVisible() and card.slim for card in body.cards)


def test_more_than_a_screen_holds_is_higher_than_it(make: Maker) -> None:
    body = make((640, 480), languages=6, percent=200)

    assert body.minimumHeight() > 480
    assert not body.picture
    assert all(card.isVisible() for card in body.cards)
    tops = [card.y() for card in body.cards]
    assert tops == sorted(set(tops))


def test_the_name_of_the_clinic_stands_below_that_of_the_guide(make: Maker) -> None:
    body = make(WIDE, clinic="Mill Lane")
    names = {each.text(): place(body, each) for each in shown(body) if isinstance(each, Label)}

    assert names["Mill Lane"].y() > names["Vein Guide"].y()
    assert names["Mill Lane"].x() == names["Vein Guide"].x()


def test_a_line_for_staff_comes_and_goes_at_the_foot(make: Maker) -> None:
    body = make(WIDE)

    def words() -> list[str]:
        return [each.text() for each in shown(body) if isinstance(each, Label)]

    assert NOTICE not in words()
    body.set_notice(NOTICE)
    body.arrange(QSize(*WIDE), moves=True)
    settle()
    assert words()[-1] == NOTICE
    assert_whole(body, WIDE)
    body.set_notice("")
    body.arrange(QSize(*WIDE), moves=True)
    settle()
    assert NOTICE not in words()


def test_where_nothing_moves_there_is_nothing_to_stop(make: Maker) -> None:
    assert not make(WIDE, moves=False).stop.isVisible()


def test_high_contrast_has_no_picture_and_the_whole_width(make: Maker) -> None:
    body = make(WIDE, theme="hc", languages=2)

    assert not body.picture
    assert not body.stop.isVisible()
    assert body.title.width() > 0.8 * WIDE[0]


@pytest.mark.parametrize("theme", ["light", "dark", "hc"])
def test_words_are_light_whatever_the_theme(make: Maker, theme: str) -> None:
    body = make(SMALL, theme=theme)
    white = kiosk_theme(theme).colour("onCover").name()

    assert colours(picture(body.title))[white] > 300


def test_the_question_is_a_heading(make: Maker) -> None:
    assert make(WIDE).title.heading_word == "Heading level 1"
