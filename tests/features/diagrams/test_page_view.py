# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The viewer: what is tapped, chosen and switched shows everywhere, and comes back as it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from edu_app.features.diagrams.page_view import ViewerPage
from edu_app.features.diagrams.words_view import WordsPage
from edu_app.gallery import settle
from edu_app.problems import ContentMissing
from edu_app.profile import KIOSK, LAPTOP
from edu_app.render.scene import Compare, DiagramState, pack, select, unpack
from edu_app.ui.label import Label
from tests.content_tree import ContentTree
from tests.drawn import ARTERY, BONE, DOT, STENT, VEIN, write_art
from tests.features.diagrams.viewing import (
    BOXES,
    SIZES,
    Notebook,
    PageOpener,
    ViewerOpener,
    press,
    press_key,
)
from tests.ui.drawn import click, on_canvas, tap

Key = Qt.Key
FRAMES = [
    (KIOSK, SIZES["kiosk"], 100),
    (KIOSK, SIZES["upright"], 100),
    (LAPTOP, SIZES["columns"], 100),
    (LAPTOP, SIZES["small"], 100),
    (LAPTOP, SIZES["large"], 200),
]
EVERYWHERE = pytest.mark.parametrize(
    ("profile", "size", "percent"), FRAMES, ids=["kiosk", "upright", "columns", "small", "large"]
)


# ---------------------------------------------------------------- pointing out


@pytest.mark.parametrize("finger", [click, tap], ids=["mouse", "touch"])
def test_a_tap_on_the_picture_shows_the_card_and_marks_the_name(
    open_viewer: ViewerOpener, finger: Callable[[QWidget, QPoint], None]
) -> None:
    page = open_viewer()

    finger(page.canvas, on_canvas(page.canvas, (140, 240)))

    assert page.bubble.isVisible()
    assert page.bubble.name.text() == "1  The vein"
    assert [row.isChecked() for row in page.names.rows] == [True, False, False, False]


def test_a_name_finds_its_structure_on_the_picture(open_viewer: ViewerOpener) -> None:
    page = open_viewer()

    press(page.names.rows[3])

    assert page.canvas.scene is not None
    assert page.canvas.scene.selected == DOT
    assert page.bubble.name.text() == "4  The dot"


def test_a_name_brings_what_is_out_of_view_into_it(open_viewer: ViewerOpener) -> None:
    page = open_viewer()
    page.canvas.eye.zoom_by(6, on_canvas(page.canvas, (10, 290)).toPointF())

    press(page.names.rows[3])

    assert page.canvas.panes.room().contains(on_canvas(page.canvas, "dot").toPointF())


@pytest.mark.parametrize("way", ["name again", "tap beside", "escape", "close"])
def test_what_is_pointed_out_is_let_go_by_every_means(open_viewer: ViewerOpener, way: str) -> None:
    page = open_viewer()
    press(page.names.rows[0])
    assert page.bubble.isVisible()

    match way:
        case "name again":
            press(page.names.rows[0])
        case "tap beside":
            click(page.canvas, on_canvas(page.canvas, (395, 150)))
        case "escape":
            page.canvas.setFocus()
            press_key(page, Key.Key_Escape)
        case _:
            press(page.bubble.close_button)

    assert not page.bubble.isVisible()
    assert page.state.selected == 0
    assert not any(row.isChecked() for row in page.names.rows)


@pytest.mark.parametrize("way", ["close", "escape"])
def test_the_focus_never_goes_down_with_the_card(open_viewer: ViewerOpener, way: str) -> None:
    page = open_viewer()
    page.choices.take(select(BOXES, page.state, VEIN))
    page.bubble.close_button.setFocus(Qt.FocusReason.TabFocusReason)

    press_key(page, Key.Key_Return if way == "close" else Key.Key_Escape)

    assert page.canvas.hasFocus()
    assert page.canvas.shows_ring


def test_arrows_of_the_card_walk_and_keep_the_focus(open_viewer: ViewerOpener) -> None:
    page = open_viewer()
    page.choices.take(select(BOXES, page.state, VEIN))
    page.bubble.forth.setFocus(Qt.FocusReason.TabFocusReason)

    names = []
    for _press in range(4):
        press_key(page, Key.Key_Return)
        names.append(page.bubble.name.text())

    assert names == ["2  The artery", "3  The bone", "4  The dot", "1  The vein"]
    assert page.bubble.forth.hasFocus()


def test_a_press_on_the_card_does_not_reach_the_picture(open_viewer: ViewerOpener) -> None:
    page = open_viewer()
    page.choices.take(select(BOXES, page.state, VEIN))
    place = page.bubble.geometry().topLeft() + QPoint(30, page.bubble.height() // 2)

    for finger in (click, tap):
        over = page.canvas.childAt(place)
        assert over is not None
        if finger is click:
            QTest.mouseClick(over, Qt.MouseButton.LeftButton, pos=over.mapFrom(page.canvas, place))
        else:
            tap(page.canvas, place)
        settle()

    assert page.state.selected == 1


def test_more_opens_what_says_more(open_viewer: ViewerOpener, notebook: Notebook) -> None:
    page = open_viewer()
    page.choices.take(select(BOXES, page.state, VEIN))

    press(page.bubble.more)
    page.canvas.setFocus()
    press_key(page, Key.Key_Return)

    assert notebook.links == ["term:clot", "term:clot"]


def test_return_on_what_has_no_more_leads_nowhere(
    open_viewer: ViewerOpener, notebook: Notebook
) -> None:
    page = open_viewer()
    page.choices.take(select(BOXES, page.state, BONE))
    page.canvas.setFocus()

    press_key(page, Key.Key_Return)

    assert notebook.links == []


# ---------------------------------------------------------------- steps, layers, tones


def test_steps_go_on_and_back_by_their_buttons(open_viewer: ViewerOpener) -> None:
    page = open_viewer()
    assert page.steps is not None

    steps = []
    for button in (page.steps.forth, page.steps.forth, page.steps.back):
        press(button)
        steps.append((page.state.step, page.words.title.text()))

    assert steps == [(1, "Step open"), (2, "Step close"), (1, "Step open")]


def test_a_step_keeps_what_it_has_too_and_lets_go_of_the_rest(open_viewer: ViewerOpener) -> None:
    page = open_viewer()
    page.choices.take(select(BOXES, DiagramState(step=1), STENT))
    assert page.steps is not None

    press(page.steps.back)

    assert (page.state.step, page.state.selected) == (0, 0)


def test_a_link_to_a_step_opens_it(open_viewer: ViewerOpener) -> None:
    assert open_viewer("diagram:boxes#open").state.step == 1


def test_a_link_to_a_step_that_is_not_there_opens_the_first(open_viewer: ViewerOpener) -> None:
    assert open_viewer("diagram:boxes#unheard-of").state.step == 0


def test_a_layer_is_switched_off_and_on_again(open_viewer: ViewerOpener) -> None:
    page = open_viewer()
    before = page.state

    press(page.options.rows[0].switch)
    assert page.state.hidden == {0}
    assert [row.structure.id for row in page.names.rows] == [ARTERY.id, BONE.id, DOT.id]
    press(page.options.rows[0].switch)

    assert page.state == before


def test_numbers_are_switched_off_and_on_again(open_viewer: ViewerOpener) -> None:
    page = open_viewer()
    switch = page.options.rows[-1].switch

    press(switch)
    assert not page.state.pins
    press(switch)

    assert page.state.pins


def test_a_skin_tone_is_chosen(open_viewer: ViewerOpener) -> None:
    page = open_viewer()
    assert page.options.tones is not None

    press(page.options.tones.chips[1])

    assert page.canvas.scene is not None
    assert page.canvas.scene.tone == "deep"


# ---------------------------------------------------------------- comparing


def test_two_steps_are_compared_by_a_handle(open_viewer: ViewerOpener) -> None:
    page = open_viewer()
    assert page.options.compare is not None

    press(page.options.compare.chips[2])

    assert page.state.compare is Compare.HANDLE
    assert page.state.other == 2
    assert page.handle.isVisible()
    assert page.options.others is not None
    assert page.options.others.isVisible()


def test_a_step_is_not_compared_with_itself(open_viewer: ViewerOpener) -> None:
    page = open_viewer("diagram:boxes#close")
    page.choices.take(DiagramState(step=2, other=2))
    assert page.options.compare is not None

    press(page.options.compare.chips[1])

    assert (page.state.step, page.state.other) == (2, 0)


def test_the_other_step_can_be_chosen(open_viewer: ViewerOpener) -> None:
    page = open_viewer()
    page.choices.take(DiagramState(compare=Compare.SIDE, other=2))
    assert page.options.others is not None

    press(page.options.others.chips[1])

    assert page.state.other == 1


def test_comparing_ends(open_viewer: ViewerOpener) -> None:
    page = open_viewer()
    page.choices.take(DiagramState(compare=Compare.HANDLE, other=2))
    assert page.options.compare is not None

    press(page.options.compare.chips[0])

    assert page.state.compare is Compare.OFF
    assert not page.handle.isVisible()


# ---------------------------------------------------------------- room


@EVERYWHERE
@pytest.mark.parametrize("expanded", [False, True], ids=["beside", "all the room"])
def test_buttons_and_handle_lie_on_the_picture(
    open_viewer: ViewerOpener, profile: object, size: tuple[int, int], percent: int, expanded: bool
) -> None:
    page = open_viewer(profile=profile, size=size, percent=percent)
    page.choices.take(DiagramState(expanded=expanded, compare=Compare.HANDLE, other=1))
    settle()

    room = page.canvas.rect()
    assert room.contains(page.zoom.geometry())
    assert room.right() - page.zoom.geometry().right() < 20
    assert page.handle.geometry().center().x() == pytest.approx(room.center().x(), abs=2)


@EVERYWHERE
def test_all_the_room_is_given_and_taken_back(
    open_viewer: ViewerOpener, profile: object, size: tuple[int, int], percent: int
) -> None:
    page = open_viewer(profile=profile, size=size, percent=percent)
    before = page.canvas.size()

    press(page.zoom.expand)
    assert page.state.expanded
    assert page.canvas.width() * page.canvas.height() >= before.width() * before.height()
    press(page.zoom.expand)

    assert page.canvas.size() == before


@EVERYWHERE
@pytest.mark.parametrize("compare", list(Compare))
def test_the_card_never_lies_over_sides_titles_buttons_or_handle(
    open_viewer: ViewerOpener,
    profile: object,
    size: tuple[int, int],
    percent: int,
    compare: Compare,
) -> None:
    page = open_viewer(profile=profile, size=size, percent=percent)

    covered = []
    for structure in (VEIN, ARTERY, BONE, DOT):
        page.choices.take(select(BOXES, DiagramState(compare=compare, other=1), structure))
        for zoom in (1, 2, 4):
            page.canvas.eye.zoom_by(zoom, on_canvas(page.canvas, structure.pin).toPointF())
            settle()
            card = QRectF(page.bubble.geometry())
            fixed = [*page.canvas.fixed_boxes(), QRectF(page.zoom.geometry())]
            if page.handle.isVisible():
                fixed.append(QRectF(page.handle.geometry()))
            inside = page.bubble.parent() is page.canvas
            if inside and any(card.intersects(each) for each in fixed):
                covered.append((structure.id, zoom))

    assert covered == []


# ---------------------------------------------------------------- coming back


def test_a_state_comes_back_from_its_place(open_viewer: ViewerOpener) -> None:
    state = DiagramState(
        step=1, other=2, compare=Compare.SIDE, hidden=frozenset({1}), selected=5, pins=False,
        tone=1, expanded=True,
    )  # fmt: skip
    page, other = open_viewer(), open_viewer()
    page.choices.take(state)

    other.set_place(page.place())

    assert other.state == state
    assert other.canvas.scene == page.canvas.scene


@pytest.mark.parametrize("place", [-1, 1, 2**200, pack(DiagramState(step=200, tone=15, other=99))])
def test_any_place_can_be_come_back_to(open_viewer: ViewerOpener, place: int) -> None:
    page = open_viewer()

    page.set_place(place)
    page.finish_pictures()

    assert page.canvas.scene is not None
    assert unpack(page.place()) == page.state


def test_the_keyboard_starts_on_the_picture(open_viewer: ViewerOpener) -> None:
    page = open_viewer()

    assert page.first_focus() is page.canvas


# ---------------------------------------------------------------- other pages and bad input


def test_the_words_of_the_picture_are_a_page_of_their_own(
    open_viewer: ViewerOpener, notebook: Notebook
) -> None:
    page = open_viewer()

    press(page.options.in_words)

    assert notebook.links == ["diagram:boxes#in-words"]


@pytest.mark.parametrize("part", ["", "#in-words", "#open"])
def test_a_drawing_that_is_not_there_is_said_in_words(open_page: PageOpener, part: str) -> None:
    with pytest.raises(ContentMissing, match=r"There is no drawing “unheard-of”\."):
        open_page(f"diagram:unheard-of{part}")


def test_a_drawing_without_steps_has_no_line_of_steps(open_viewer: ViewerOpener) -> None:
    page = open_viewer("diagram:veins")

    assert page.steps is None
    assert page.words.title.text() == "Veins"
    assert page.options.compare is None
    assert page.options.tones is None


def test_with_broken_art_everything_else_still_works(
    open_viewer: ViewerOpener, tree: ContentTree
) -> None:
    write_art(tree.assets, "<svg")
    page = open_viewer()
    assert page.steps is not None

    press(page.names.rows[1])
    assert page.bubble.name.text() == "2  The artery"
    press(page.steps.forth)

    assert page.canvas.panes.panes[0].broken
    assert page.words.title.text() == "Step open"


def test_a_picture_seen_whole_lets_the_page_scroll(open_viewer: ViewerOpener) -> None:
    page = open_viewer(size=SIZES["large"], percent=200)
    pane = page.frame._pane
    assert pane is not None

    page.canvas.scroll_wanted.emit(90)

    assert pane.verticalScrollBar().value() == 90


def test_each_link_opens_its_page(open_page: PageOpener) -> None:
    assert isinstance(open_page("diagram:boxes"), ViewerPage)
    assert isinstance(open_page("diagram:boxes#in-words"), WordsPage)


def test_it_says_that_nobody_has_checked_it(open_viewer: ViewerOpener) -> None:
    page = open_viewer("diagram:boxes")

    said = [label.text() for label in page.findChildren(Label) if label.isVisible()]

    assert "Draft: not yet checked by a clinician" in said
