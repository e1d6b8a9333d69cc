# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Two screens of any size show the same part of the same picture, with the same ink."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from edu_app.features.consult.board import ACROSS, DOWN
from edu_app.features.consult.picture_view import TalkPicture
from edu_app.library.loader import Library
from edu_app.profile import KIOSK
from edu_app.render.ink import EMPTY, Ink, Note, Stamp, StampKind, Stroke, Width
from edu_app.render.pen import PenState, Tool
from edu_app.render.scene import DiagramState
from edu_app.render.talk import DrawingView, Picture, Talk, VeinView
from edu_app.render.vein import VeinState
from edu_app.session import Consultation
from edu_app.ui.canvas import Canvas
from edu_app.ui.vein_canvas import VeinCanvas
from tests.drawn import COLOURS
from tests.features.consult.consoles import open_console, talk
from tests.stage import Stage, click
from tests.ui.drawn import drag
from tests.ui.pens import Clock, Fingers, Pen, grabbed, middle_of
from tests.ui.samples import ThemeMaker

ONE, TWO = "first.one", "first.two"
BOXES = DrawingView("boxes", DiagramState(pins=False))
VEIN = VeinView(VeinState(lost=0.7))
SMALL, LARGE = (480, 330), (720, 480)
YELLOW = "#FFC533"


@dataclass
class Screens:
    """The clinician's picture and the patient's, which show the talk as it stands."""

    near: TalkPicture
    far: TalkPicture
    consultation: Consultation
    picture: Picture = BOXES

    def show(self) -> None:
        talk = self.consultation.talk
        self.near.show_step(talk.ahead, self.picture, talk.board(talk.ahead).marks)
        self.far.show_step(talk.live, self.picture, talk.board(talk.live).marks)
        for screen in (self.near, self.far):
            screen.finish_pictures()

    def places(self, colour: str, ratio: float = 1.0) -> list[tuple[float, float]]:
        """Return where a colour is on both screens, in pixels of the clinician's."""
        for screen in (self.near, self.far):
            screen.finish_pictures()
        times = self.far.frame.width() / self.near.frame.width()
        far = middle_of(grabbed(self.far.frame, ratio), colour)
        return [middle_of(grabbed(self.near.frame), colour), (far[0] / times, far[1] / times)]


def apart(places: list[tuple[float, float]]) -> float:
    (one, other) = places
    return max(abs(one[0] - other[0]), abs(one[1] - other[1]))


@pytest.fixture
def screens(
    themed: ThemeMaker, drawings: Library, show: Callable[..., None], request: pytest.FixtureRequest
) -> Screens:
    consultation = Consultation()
    consultation.take(Talk(order=(ONE, TWO), ahead=ONE, live=ONE, blank=False))
    near, far = themed(), themed(KIOSK, "light", 125)
    near.assets = far.assets = request.getfixturevalue("tmp_path") / "assets"
    made = Screens(
        TalkPicture(near, drawings, consultation, draws=True, still=True, now=Clock()),
        TalkPicture(far, drawings, consultation, draws=False, still=True, now=Clock()),
        consultation,
    )
    show(made.far, *LARGE)
    show(made.near, *SMALL)
    consultation.changed.connect(made.show)
    made.show()
    return made


def draw(screens: Screens, *places: QPoint) -> None:
    Pen(screens.near.ink).draw(*places)


# ---------------------------------------------------------------- the same part


@pytest.mark.parametrize("size", [(480, 330), (333, 777), (1000, 300), (161, 101)])
def test_the_frame_has_one_shape_in_the_middle(screens: Screens, size: tuple[int, int]) -> None:
    screens.near.resize(*size)
    frame = screens.near.frame.geometry()

    assert frame.width() * DOWN == frame.height() * ACROSS
    assert screens.near.rect().contains(frame)
    assert (screens.near.rect().center() - frame.center()).manhattanLength() <= 2
    assert frame.width() + ACROSS > size[0] or frame.height() + DOWN > size[1]
    assert screens.near.ink.geometry() == QRect(QPoint(0, 0), frame.size())


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_both_screens_see_the_same_part(screens: Screens, ratio: float) -> None:
    assert apart(screens.places(COLOURS["dot"], ratio)) <= 1


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_zoom_and_moves_are_followed_within_a_pixel(screens: Screens, ratio: float) -> None:
    canvas = screens.near.canvas
    assert isinstance(canvas, Canvas)
    canvas.eye.zoom_by(2.7, canvas.panes.panes[0].on_canvas((335.0, 70.0), canvas.eye.camera))
    assert apart(screens.places(COLOURS["dot"], ratio)) <= 1

    canvas.eye.move_by(40.0, 33.0)
    assert apart(screens.places(COLOURS["dot"], ratio)) <= 1

    canvas.eye.see_all()
    assert screens.consultation.look is None
    assert apart(screens.places(COLOURS["dot"], ratio)) <= 1


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_ink_is_at_the_same_place_on_both_screens_at_every_zoom(
    screens: Screens, ratio: float
) -> None:
    stamp = Stamp(StampKind.CLOT, 40.0, (300.0, 120.0))
    talk = screens.consultation.talk
    screens.consultation.take(talk.drawn(ONE, EMPTY.added(stamp)))
    assert apart(screens.places(YELLOW, ratio)) <= 1
    canvas = screens.near.canvas
    assert isinstance(canvas, Canvas)

    canvas.eye.zoom_by(2.2, screens.near.ink.to_paper.map(QPointF(*stamp.at)))

    assert apart(screens.places(YELLOW, ratio)) <= 1
    seen = screens.near.ink.to_paper.map(QPointF(*stamp.at))
    (here, _) = screens.places(YELLOW)
    assert (abs(here[0] - seen.x()), abs(here[1] - seen.y())) <= (1, 1)


def test_ink_over_the_living_vein_is_at_the_same_place(screens: Screens, library: Library) -> None:
    for screen in (screens.near, screens.far):
        screen._library = library  # the words of the living vein
    screens.picture = VEIN
    screens.show()
    assert isinstance(screens.far.canvas, VeinCanvas)
    screens.near.take_pen(PenState(tool=Tool.PEN, ink=Ink.TEAL))

    draw(screens, QPoint(200, 100), QPoint(240, 120))

    (line,) = screens.consultation.talk.board(ONE).marks
    assert isinstance(line, Stroke)
    start = screens.near.ink.to_paper.map(QPointF(*line.touches[0][:2]))
    assert start.toPoint() == QPoint(200, 100)
    times = screens.far.frame.width() / screens.near.frame.width()
    there = screens.far.ink.to_paper.map(QPointF(*line.touches[0][:2]))
    assert (there / times - start).manhattanLength() < 1


def test_a_screen_that_changes_its_size_looks_where_it_did(screens: Screens) -> None:
    canvas = screens.near.canvas
    assert isinstance(canvas, Canvas)
    canvas.eye.zoom_by(2.7, canvas.panes.panes[0].on_canvas((335.0, 70.0), canvas.eye.camera))
    look = screens.consultation.look

    screens.near.resize(640, 400)
    screens.far.resize(860, 700)

    assert screens.consultation.look == look
    assert apart(screens.places(COLOURS["dot"])) <= 1


def test_another_step_is_seen_as_a_whole(screens: Screens) -> None:
    canvas = screens.near.canvas
    assert isinstance(canvas, Canvas)
    canvas.eye.zoom_by(3)

    screens.consultation.take(screens.consultation.talk.went(TWO))

    assert canvas.eye.is_fitted
    assert screens.consultation.look is None


def test_a_step_that_is_not_prepared_is_left_alone(screens: Screens) -> None:
    talk = screens.consultation.talk
    screens.consultation.take(talk.following(on=False).went(TWO))
    near, far = screens.near.canvas, screens.far.canvas
    assert isinstance(near, Canvas)
    assert isinstance(far, Canvas)

    near.eye.zoom_by(3)
    screens.consultation.draw(Note(Ink.WHITE, 20.0, (200.0, 100.0), "here"))

    assert far.eye.is_fitted
    assert not screens.far.ink.prepared
    assert screens.near.ink.prepared


# ---------------------------------------------------------------- ink


def test_what_is_drawn_is_seen_on_both_before_it_is_ready(screens: Screens) -> None:
    screens.near.take_pen(PenState(tool=Tool.PEN, width=Width.BROAD))
    pen = Pen(screens.near.ink)

    pen.press(QPoint(250, 60))
    pen.move(QPoint(300, 60))
    while_drawn = screens.places(YELLOW)
    pen.lift(QPoint(300, 60))

    assert apart(while_drawn) <= 1
    assert apart(screens.places(YELLOW)) <= 1
    assert len(screens.consultation.talk.board(ONE).marks) == 1


def test_words_are_typed_on_the_picture(screens: Screens) -> None:
    screens.near.take_pen(PenState(tool=Tool.TEXT, ink=Ink.TEAL))

    QTest.mouseClick(screens.near.ink, Qt.MouseButton.LeftButton, pos=QPoint(100, 90))
    assert screens.near.field.isVisible()
    QTest.keyClicks(screens.near.field, "here")
    QTest.keyClick(screens.near.field, Qt.Key.Key_Return)

    (note,) = screens.consultation.talk.board(ONE).marks
    assert isinstance(note, Note)
    assert (note.text, note.ink) == ("here", Ink.TEAL)
    assert screens.near.ink.to_paper.map(QPointF(*note.at)).toPoint() == QPoint(100, 90)


def test_another_tool_takes_the_words_that_are_typed(screens: Screens) -> None:
    screens.near.take_pen(PenState(tool=Tool.TEXT))
    QTest.mouseClick(screens.near.ink, Qt.MouseButton.LeftButton, pos=QPoint(100, 90))
    QTest.keyClicks(screens.near.field, "here")

    screens.near.take_pen(PenState(tool=Tool.POINTER))

    assert len(screens.consultation.talk.board(ONE).marks) == 1
    assert screens.near.field.isHidden()


def test_the_cursor_says_that_something_is_drawn(screens: Screens) -> None:
    screens.near.take_pen(PenState(tool=Tool.ARROW))
    assert screens.near.ink.cursor().shape() == Qt.CursorShape.CrossCursor

    screens.near.take_pen(PenState())
    assert screens.near.ink.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_a_picture_that_only_shows_takes_nothing(screens: Screens) -> None:
    screens.near.hide()  # both windows stand at one place here
    screens.far.take_pen(PenState(tool=Tool.PEN))
    far, fingers = screens.far.canvas, Fingers(screens.far.ink)
    assert isinstance(far, Canvas)

    Pen(screens.far.ink).draw(QPoint(100, 100), QPoint(200, 200))
    drag(screens.far.ink, [QPoint(100, 100), QPoint(200, 200)])
    fingers.press(QPoint(100, 100), QPoint(200, 200))
    fingers.move(QPoint(50, 50), QPoint(300, 300))
    fingers.lift(QPoint(50, 50), QPoint(300, 300))

    assert not screens.consultation.talk.boards
    assert far.eye.is_fitted
    assert far.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert screens.far.ink.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_with_the_pointer_a_structure_is_tapped(screens: Screens) -> None:
    tapped: list[str] = []
    screens.near.structure_tapped.connect(lambda each: tapped.append(each.id))
    place = screens.near.ink.to_paper.map(QPointF(140.0, 240.0)).toPoint()

    QTest.mouseClick(screens.near.ink, Qt.MouseButton.LeftButton, pos=place)

    assert tapped == ["vein.main"]


# ---------------------------------------------------------------- pictures


def test_words_alone_have_a_calm_surface(screens: Screens) -> None:
    screens.picture = None
    screens.show()

    assert screens.near.canvas is None
    image = grabbed(screens.near)
    middle = image.pixelColor(screens.near.frame.geometry().center())
    assert middle == screens.near._theme.colour("surface")
    screens.picture = BOXES
    screens.show()
    assert isinstance(screens.near.canvas, Canvas)


def test_what_is_the_same_stays(screens: Screens) -> None:
    canvas = screens.near.canvas
    screens.show()
    assert screens.near.canvas is canvas

    screens.picture = DrawingView("boxes", DiagramState(pins=False, step=1))
    screens.show()
    assert screens.near.canvas is canvas


def test_it_has_room_everywhere(screens: Screens) -> None:
    assert isinstance(screens.near, QWidget)
    assert screens.near.sizeHint().width() > screens.near.minimumSizeHint().width() > 0


def test_buttons_zoom_what_is_drawn_on_where_there_is_room(stage: Stage) -> None:
    window = open_console(stage, "consult:first-visit#where-it-narrows")
    picture = window.findChild(TalkPicture)
    assert picture is not None
    assert picture.zoom is not None
    assert picture.zoom.isVisible()
    assert not picture.zoom.expand.isVisible()
    click(picture.zoom.closer)
    look = window.session.consultation.look

    assert look is not None
    assert look.zoom > 1
    picture.resize(200, 130)
    assert not picture.zoom.isVisible(), "it would cover most of the picture"
    window.session.consultation.take(talk(window).went("first-visit.your-questions"))
    assert picture.zoom is None or not picture.zoom.isVisible()


def test_a_picture_to_look_at_has_no_buttons(screens: Screens) -> None:
    screens.show()

    assert screens.near.zoom is not None
    assert screens.far.zoom is None
