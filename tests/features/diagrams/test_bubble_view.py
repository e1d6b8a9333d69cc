# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The card of what was tapped says what there is to say, whole, and lies where nothing is lost."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from edu_app.features.diagrams.bubble_view import Bubble
from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.render.scene import Compare, DiagramState, derive_scene
from edu_app.ui.canvas import Canvas
from edu_app.ui.theme import Theme
from tests.drawn import STENT, VEIN, diagram
from tests.features.diagrams.viewing import BOXES, press
from tests.ui.drawn import CanvasShower, on_canvas

LONG = msgspec.structs.replace(VEIN, says="It carries blood back to the heart. " * 6)


@pytest.fixture
def canvas(show_canvas: CanvasShower) -> Canvas:
    return show_canvas(size=(700, 600))


@pytest.fixture
def bubble(canvas: Canvas) -> Bubble:
    return Bubble(canvas.theme, inline=False, parent=canvas)


def put(bubble: Bubble, canvas: Canvas, state: DiagramState, record: object = BOXES) -> None:
    """Show a state on the canvas and its card."""
    scene = derive_scene(record, state)  # type: ignore[arg-type]  # a drawing
    canvas.show_scene(scene)
    bubble.show_scene(scene)
    bubble.lay_over(canvas)


# ---------------------------------------------------------------- what it says


def test_a_card_has_number_names_and_sentence(bubble: Bubble, canvas: Canvas) -> None:
    put(bubble, canvas, DiagramState(selected=1))

    assert bubble.name.text() == "1  The vein"
    assert bubble.latin.text() == "res vein"
    assert bubble.says.text() == "It is the vein."
    assert bubble.more.isVisible()
    assert bubble.name.heading_word == "Heading level 2"


def test_what_has_no_number_has_its_name_alone(bubble: Bubble, canvas: Canvas) -> None:
    put(bubble, canvas, DiagramState(selected=5, compare=Compare.SIDE, other=1))

    assert bubble.name.text() == STENT.name


def test_what_there_is_not_takes_no_room(bubble: Bubble, canvas: Canvas) -> None:
    bare = msgspec.structs.replace(VEIN, latin="", says="", link=None)

    put(bubble, canvas, DiagramState(selected=1), diagram(structures=(bare,)))

    parts = (bubble.latin, bubble.says, bubble.more, bubble.back, bubble.forth)
    assert not any(part.isVisible() for part in parts)
    assert bubble.name.isVisible()


def test_where_nothing_is_pointed_out_there_is_no_card(bubble: Bubble, canvas: Canvas) -> None:
    put(bubble, canvas, DiagramState(selected=1))

    put(bubble, canvas, DiagramState())

    assert bubble.isHidden()


# ---------------------------------------------------------------- what it asks for


def test_each_button_asks_for_its_own(bubble: Bubble, canvas: Canvas, qtbot: QtBot) -> None:
    asked: list[object] = []
    bubble.closed.connect(lambda: asked.append("closed"))
    bubble.walk_wanted.connect(asked.append)
    bubble.more_wanted.connect(asked.append)
    put(bubble, canvas, DiagramState(selected=1))

    for button in (bubble.back, bubble.forth, bubble.more, bubble.close_button):
        press(button)

    assert asked == [-1, 1, VEIN.link, "closed"]


def test_without_more_there_is_nothing_to_ask_for(bubble: Bubble, canvas: Canvas) -> None:
    asked: list[object] = []
    bubble.more_wanted.connect(asked.append)
    put(bubble, canvas, DiagramState(selected=2))

    bubble._on_more()

    assert asked == []


# ---------------------------------------------------------------- where it lies


@pytest.mark.parametrize("profile", [KIOSK, LAPTOP], ids=lambda each: each.name)
@pytest.mark.parametrize("size", [(420, 420), (700, 600)], ids=str)
def test_a_card_lies_inside_the_picture_and_holds_its_words(
    show_canvas: CanvasShower,
    themed: Callable[..., Theme],
    profile: Profile,
    size: tuple[int, int],
) -> None:
    canvas = show_canvas(theme=themed(profile), size=size)
    bubble = Bubble(canvas.theme, inline=False, parent=canvas)

    put(bubble, canvas, DiagramState(selected=1), diagram(structures=(LONG,)))

    assert canvas.panes.room().contains(bubble.geometry().toRectF())
    for label in (bubble.name, bubble.latin, bubble.says):
        assert label.height() >= label.heightForWidth(label.width())


def test_a_card_hides_what_is_pointed_out_only_where_it_must(
    bubble: Bubble, canvas: Canvas
) -> None:
    hidden = []
    for selected in range(1, 5):
        put(bubble, canvas, DiagramState(selected=selected))
        pin = BOXES.structures[selected - 1].pin
        hidden.append(bubble.geometry().contains(on_canvas(canvas, pin)))

    assert hidden == [False] * 4


def test_a_card_stays_where_it_is_while_one_walks(bubble: Bubble, canvas: Canvas) -> None:
    corners = set()
    for selected in (1, 2, 3):
        put(bubble, canvas, DiagramState(selected=selected))
        corners.add((bubble.x(), bubble.y()))

    assert len(corners) == 1


FAR = msgspec.structs.replace(VEIN, pin=(350.0, 200.0))
CROWD = [msgspec.structs.replace(VEIN, id=f"v{n}", pin=(30.0 + 40 * n, 60.0)) for n in range(4)]
"""Many names where a card would lie else: at the upper left."""


def covered(bubble: Bubble, canvas: Canvas) -> int:
    """Return how many of the crowd the card lies over."""
    return sum(bubble.geometry().contains(on_canvas(canvas, each.pin)) for each in CROWD)


def test_a_card_leaves_the_place_that_has_most_numbers(bubble: Bubble, canvas: Canvas) -> None:
    put(bubble, canvas, DiagramState(selected=1), diagram(structures=(FAR, *CROWD)))

    assert covered(bubble, canvas) == 0


def test_a_card_does_not_leap_when_numbers_come_under_it(bubble: Bubble, canvas: Canvas) -> None:
    put(bubble, canvas, DiagramState(selected=1), diagram(structures=(FAR,)))
    before = bubble.geometry()

    canvas.show_scene(derive_scene(diagram(structures=(FAR, *CROWD)), DiagramState(selected=1)))
    bubble.lay_over(canvas)

    assert covered(bubble, canvas) > 1
    assert bubble.geometry() == before


def test_a_card_is_laid_anew_when_the_picture_has_other_room(
    bubble: Bubble, canvas: Canvas
) -> None:
    put(bubble, canvas, DiagramState(selected=1), diagram(structures=(FAR,)))
    canvas.show_scene(derive_scene(diagram(structures=(FAR, *CROWD)), DiagramState(selected=1)))

    canvas.resize(canvas.width(), canvas.height() - 20)
    bubble.lay_over(canvas)

    assert covered(bubble, canvas) == 0


def test_a_card_keeps_clear_of_buttons_at_the_edge(bubble: Bubble, canvas: Canvas) -> None:
    canvas.taken_right = 120

    put(bubble, canvas, DiagramState(selected=4))

    assert bubble.geometry().right() < canvas.width() - 120


def test_a_card_in_the_page_is_not_laid_over_the_picture(
    canvas: Canvas, show: Callable[..., None]
) -> None:
    bubble = Bubble(canvas.theme, inline=True)
    show(bubble, 400, 300)

    put(bubble, canvas, DiagramState(selected=1))

    assert (bubble.width(), bubble.height()) == (400, 300)


def test_a_card_is_read_as_the_language_is(canvas: Canvas, from_right: Callable[[], None]) -> None:
    from_right()

    bubble = Bubble(canvas.theme, inline=False, parent=canvas)

    assert bubble.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert canvas.layoutDirection() == Qt.LayoutDirection.LeftToRight
