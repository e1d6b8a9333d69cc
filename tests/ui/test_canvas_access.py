# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A screen reader finds the picture and what is in it, hears where the walk goes, and no crash."""

from __future__ import annotations

import gc
import random
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
)

from edu_app.library.loader import Library
from edu_app.render.scene import Compare, DiagramState, derive_scene, select
from edu_app.ui import canvas_access
from edu_app.ui.canvas import Canvas
from edu_app.ui.canvas_access import CanvasAccess
from edu_app.ui.document_access import AccessFactory
from edu_app.ui.theme import Theme
from tests.drawn import ARTERY, DOT, VEIN, diagram
from tests.ui.drawn import BOXES, CanvasShower, on_canvas

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
NAMES = ["The vein", "The artery", "The bone", "The dot"]


@pytest.fixture(autouse=True)
def _reader(access: AccessFactory) -> Iterator[None]:
    """Behave as if a screen reader were running."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[QAccessibleEvent]:
    """Return what a screen reader is told from now on."""
    events: list[QAccessibleEvent] = []
    monkeypatch.setattr(canvas_access, "tell", events.append)
    return events


@pytest.fixture
def canvas(show_canvas: CanvasShower) -> Canvas:
    return show_canvas()


def tree_of(canvas: Canvas) -> CanvasAccess:
    found = QAccessible.queryAccessibleInterface(canvas)
    assert isinstance(found, CanvasAccess)
    return found


def children(canvas: Canvas) -> list[QAccessibleInterface]:
    """Return the nodes, asking for them as a screen reader does."""
    tree = tree_of(canvas)
    found = [tree.child(index) for index in range(tree.childCount())]
    assert all(each is not None for each in found)
    return [each for each in found if each is not None]


def put(canvas: Canvas, state: DiagramState) -> None:
    canvas.show_scene(derive_scene(BOXES, state))


# ---------------------------------------------------------------- tree


def test_a_picture_has_its_title_and_what_it_shows(canvas: Canvas) -> None:
    tree = tree_of(canvas)

    assert tree.role() == QAccessible.Role.Graphic
    assert (tree.text(NAME), tree.text(DESCRIPTION)) == (BOXES.title, BOXES.alt)
    assert tree.text(QAccessible.Text.Value) == ""


def test_each_numbered_structure_is_a_child_with_its_name(canvas: Canvas) -> None:
    assert canvas.scene is not None

    found = children(canvas)

    assert len(found) == len(canvas.scene.walked)
    assert [each.text(NAME) for each in found] == NAMES
    assert {each.role() for each in found} == {QAccessible.Role.ListItem}


def test_a_child_says_its_latin_name_and_what_it_is(canvas: Canvas) -> None:
    vein = children(canvas)[0]

    assert vein.text(DESCRIPTION) == "res vein. It is the vein."
    assert vein.text(QAccessible.Text.Value) == ""


def test_a_child_knows_its_place_in_the_tree(canvas: Canvas) -> None:
    tree = tree_of(canvas)

    for index, child in enumerate(children(canvas)):
        assert child.parent() is tree
        assert tree.indexOfChild(child) == index
        assert (child.childCount(), child.child(0), child.childAt(1, 1)) == (0, None, None)
        assert child.indexOfChild(child) == -1
        assert child.isValid()
        assert child.object() is None
        assert child.window() is canvas.windowHandle()


@pytest.mark.parametrize("index", [-1, 4, 99])
def test_there_is_nothing_outside_of_the_tree(canvas: Canvas, index: int) -> None:
    assert tree_of(canvas).child(index) is None
    assert tree_of(canvas).indexOfChild(tree_of(canvas)) == -1


def test_asking_again_gives_the_same_nodes(canvas: Canvas) -> None:
    first = children(canvas)
    gc.collect()

    assert all(one is two for one, two in zip(first, children(canvas), strict=True))


def test_a_child_is_looked_at_and_not_written(canvas: Canvas) -> None:
    child = children(canvas)[0]

    child.setText(NAME, "Something else")

    assert child.text(NAME) == "The vein"
    assert child.state().readOnly


@pytest.mark.parametrize(("focus", "focused"), [(True, True), (False, False)])
def test_what_is_pointed_out_is_selected(canvas: Canvas, focus: bool, focused: bool) -> None:
    put(canvas, DiagramState(selected=2))
    if not focus:
        canvas.clearFocus()

    states = [each.state() for each in children(canvas)]

    assert [bool(state.selected) for state in states] == [False, True, False, False]
    assert [bool(state.focused) for state in states] == [False, focused, False, False]
    assert all(state.focusable and state.selectable for state in states)


def test_what_is_only_partly_in_a_view_is_selected_too(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(DiagramState(step=2))

    put(canvas, DiagramState(step=2, selected=1))

    assert children(canvas)[0].state().selected
    assert tree_of(canvas).childAt(*on_screen(canvas, (140, 90))) is children(canvas)[0]


def test_the_real_drawing_has_the_names_of_the_content(
    theme: Theme, library: Library, show: Callable[..., None]
) -> None:
    record = library.diagram("pelvic-veins")
    assert record is not None
    canvas = Canvas(theme, still=True)
    show(canvas, 700, 560)
    scene = derive_scene(record, DiagramState())
    canvas.show_scene(scene)

    names = [child.text(NAME) for child in children(canvas)]

    assert names == [each.name for each in scene.walked]
    assert set(names) <= {each.name for each in record.structures}
    assert all(child.text(DESCRIPTION) for child in children(canvas))


# ---------------------------------------------------------------- places


def on_screen(canvas: Canvas, place: tuple[float, float]) -> tuple[int, int]:
    at = canvas.mapToGlobal(on_canvas(canvas, place))
    return at.x(), at.y()


def test_each_child_lies_where_it_is_painted(canvas: Canvas) -> None:
    for child, each in zip(children(canvas), (VEIN, ARTERY), strict=False):
        corner, _, end, _ = each.regions[0]
        rect = child.rect()
        low = QPoint(*on_screen(canvas, end))
        assert (rect.topLeft() - QPoint(*on_screen(canvas, corner))).manhattanLength() <= 2
        assert (rect.bottomRight() - low).manhattanLength() <= 3
        assert not child.state().offscreen


def test_what_is_out_of_view_says_so_and_lies_on_the_picture(canvas: Canvas) -> None:
    canvas.eye.zoom_by(8, on_canvas(canvas, (10, 290)).toPointF())
    dot = children(canvas)[3]

    assert dot.state().offscreen
    assert canvas.rect().contains(canvas.mapFromGlobal(dot.rect().center()))


def test_a_place_on_the_screen_leads_to_what_is_there(canvas: Canvas) -> None:
    tree = tree_of(canvas)

    assert tree.childAt(*on_screen(canvas, (140, 240))) is children(canvas)[0]
    assert tree.childAt(*on_screen(canvas, (150, 135))) is children(canvas)[1]
    assert tree.childAt(*on_screen(canvas, (395, 150))) is None


# ---------------------------------------------------------------- events


def messages(events: list[QAccessibleEvent]) -> list[str]:
    return [each.message() for each in events if isinstance(each, QAccessibleAnnouncementEvent)]


def focused(events: list[QAccessibleEvent]) -> list[int]:
    return [each.child() for each in events if each.type() == QAccessible.Event.Focus]


def test_a_walk_is_announced_with_names_and_sentence(
    canvas: Canvas, heard: list[QAccessibleEvent]
) -> None:
    tree_of(canvas)

    for each in (VEIN, DOT):
        canvas.show_scene(derive_scene(BOXES, select(BOXES, DiagramState(), each)))
        canvas.say_selected()

    assert messages(heard) == [
        "The vein. res vein. It is the vein", "The dot. res dot. It is the dot",
    ]  # fmt: skip
    assert focused(heard) == [0, 3]


def test_a_walk_by_buttons_leaves_the_focus_on_the_button(
    canvas: Canvas, heard: list[QAccessibleEvent]
) -> None:
    tree_of(canvas)
    canvas.clearFocus()

    put(canvas, DiagramState(selected=1))
    canvas.say_selected()

    assert len(messages(heard)) == 1
    assert focused(heard) == []


def test_where_nothing_is_pointed_out_nothing_is_said(
    canvas: Canvas, heard: list[QAccessibleEvent]
) -> None:
    tree_of(canvas)

    canvas.say_selected()

    assert heard == []


def test_what_has_no_number_is_said_and_has_no_focus(
    canvas: Canvas, heard: list[QAccessibleEvent]
) -> None:
    tree_of(canvas)

    put(canvas, DiagramState(compare=Compare.SIDE, other=1, selected=5))
    canvas.say_selected()

    assert messages(heard) == ["The stent. res stent. It is the stent"]
    assert focused(heard) == []


def test_without_a_reader_nothing_is_said(
    show_canvas: CanvasShower, heard: list[QAccessibleEvent]
) -> None:
    QAccessible.setActive(False)
    canvas = show_canvas()

    put(canvas, DiagramState(selected=1))
    canvas.say_selected()

    assert heard == []


@pytest.mark.parametrize(("state", "told"), [(DiagramState(step=1), 1), (DiagramState(tone=1), 0)])
def test_other_structures_are_told_and_the_same_ones_are_not(
    canvas: Canvas, heard: list[QAccessibleEvent], state: DiagramState, told: int
) -> None:
    children(canvas)

    put(canvas, state)

    reorders = [each for each in heard if each.type() == QAccessible.Event.ObjectReorder]
    assert len(reorders) == told


# ---------------------------------------------------------------- endurance


def test_sixty_scenes_under_a_reader_leave_the_tree_whole(canvas: Canvas) -> None:
    chance = random.Random(5)
    kept: list[QAccessibleInterface] = []

    for _turn in range(60):
        state = DiagramState(
            step=chance.randrange(3),
            selected=chance.randrange(6),
            hidden=frozenset(chance.sample(range(2), chance.randrange(3))),
            compare=chance.choice(list(Compare)),
            other=chance.randrange(3),
        )
        put(canvas, state)
        canvas.say_selected()
        assert canvas.scene is not None
        found = children(canvas)
        assert [each.text(NAME) for each in found] == [each.name for each in canvas.scene.walked]
        kept += [each for each in found if chance.random() < 0.05]
        if chance.random() < 0.05:  # a collection walks the heap of all tests before this one
            kept.clear()
            gc.collect()


def test_a_canvas_that_goes_takes_its_nodes_along(themed: Callable[..., Theme]) -> None:
    for _turn in range(4):
        canvas = Canvas(themed(), still=True)
        canvas.resize(300, 300)
        canvas.show_scene(derive_scene(diagram(), DiagramState()))
        held = children(canvas)
        assert held
        canvas.setParent(None)
        canvas.deleteLater()
        del canvas
        gc.collect()
