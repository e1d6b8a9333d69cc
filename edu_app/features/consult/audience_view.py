# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the patient sees: one heading, up to three lines and one picture, and nothing to press."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from edu_app.features.consult.board import (
    LINE,
    NO_FIT,
    SMALL,
    Labels,
    Part,
    Piece,
    derive_board,
)
from edu_app.features.consult.far import Room, metres_of
from edu_app.features.consult.ruler_view import TypeRuler, cap_px
from edu_app.ui.label import Label, TextLook
from edu_app.ui.mark import Mark
from edu_app.ui.paint import paint_box

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from edu_app.features.consult.shown import Shown
    from edu_app.render.ink import Marks
    from edu_app.render.side_words import Box
    from edu_app.render.talk import Picture
    from edu_app.ui.theme import Theme

COLOURS = {Part.CHIP: "onTonal", Part.FOOT: "ink2"}
"""Of words that are not in plain ink."""


class StepPicture(Protocol):
    """A widget that shows the picture of a step, with whatever is drawn on it."""

    def show_step(self, step_id: str, picture: Picture, marks: Marks, /) -> None:
        """Show a step."""

    def setParent(self, parent: QWidget | None, /) -> None:
        """Lie on a widget, or on none."""

    def setGeometry(self, place: QRect, /) -> None:
        """Lie at a place."""

    def show(self) -> None:
        """Be seen."""

    def hide(self) -> None:
        """Be seen no more."""

    def deleteLater(self) -> None:
        """Go."""


class PatientScreen(QWidget):
    """Shows what it is given, large enough for the distance; None is a dark ground."""

    def __init__(
        self, theme: Theme, make_picture: Callable[[Theme], StepPicture], mm_per_px: float
    ) -> None:
        """Take the look, what makes a picture in a look, and how large a pixel is."""
        super().__init__()
        self._theme, self._make_picture, self._mm_per_px = theme, make_picture, mm_per_px
        self._ruler = TypeRuler(theme)
        self._shown: Shown | None = None
        self._pieces: tuple[Piece, ...] = ()
        self._fit = NO_FIT
        self._labels: list[QWidget] = []
        self._picture: StepPicture | None = None
        self._picture_percent = 0
        self.setAccessibleName(QCoreApplication.translate("patient", "For the patient"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    @property
    def shown(self) -> Shown | None:
        """What is seen; None while the screen is blank."""
        return self._shown

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Where everything stands."""
        return self._pieces

    @property
    def metres(self) -> float:
        """From how far heading and lines can be read; 0 while the screen is blank."""
        if not self._pieces:
            return 0.0
        font = self._ruler.theme(self._fit.percent).font(LINE, 400)
        return metres_of(cap_px(font), self._mm_per_px)

    def show_shown(self, shown: Shown | None) -> None:
        """Show something else; a screen that goes blank is painted before this returns."""
        before, self._shown = self._shown, shown
        if shown == before:
            return
        if shown is None:
            self._clear()
            self.repaint()  # not in the next turn of the loop: that may be a long one
        elif before is None or _words_of(before) != _words_of(shown):
            self._build(shown)
        elif self._picture is not None:
            self._picture.show_step(shown.step, shown.picture, shown.marks)

    def set_mm_per_px(self, mm_per_px: float) -> None:
        """Take another screen with pixels of another size."""
        if mm_per_px != self._mm_per_px:
            self._mm_per_px = mm_per_px
            if self._shown is not None:
                self._build(self._shown)

    # ------------------------------------------------------------ Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shown is not None:
            self._build(self._shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = "rest" if self._shown is None else "bg"
        painter.fillRect(event.rect(), self._theme.colour(ground))
        for piece in self._pieces:
            self._paint(painter, piece)

    # ------------------------------------------------------------ building

    def _clear(self) -> None:
        """Take everything away that was seen, out of the tree of a screen reader too."""
        self._drop_labels()
        self._drop_picture()
        self._pieces, self._fit = (), NO_FIT

    def _drop_labels(self) -> None:
        for label in self._labels:
            label.hide()
            label.setParent(None)
            label.deleteLater()
        self._labels.clear()

    def _drop_picture(self) -> None:
        picture, self._picture = self._picture, None
        if picture is not None:
            picture.hide()
            picture.setParent(None)
            picture.deleteLater()

    def _build(self, shown: Shown) -> None:
        self._drop_labels()
        room = Room(width=self.width(), height=self.height(), mm_per_px=self._mm_per_px)
        self._fit, self._pieces = derive_board(shown, room, labels_of(shown), self._ruler)
        for piece in self._pieces:
            if piece.part is Part.MARK:
                self._put(Mark(self._theme, round(piece.box.width)), piece.box)
            elif piece.text:
                self._put(self._label(piece), _inner(piece))
        self._place_picture(shown)
        self.update()

    def _label(self, piece: Piece) -> Label:
        look = TextLook(
            style=piece.style,
            weight=piece.weight,
            colour=COLOURS.get(piece.part, "ink"),
            centred=piece.centred,
        )
        label = Label(piece.text, self._ruler.theme(piece.percent or self._fit.percent), look)
        return label.as_heading(1) if piece.part is Part.HEADING else label

    def _put(self, widget: QWidget, box: Box) -> None:
        widget.setParent(self)
        widget.setGeometry(_rect(box).toAlignedRect())
        widget.show()
        self._labels.append(widget)

    def _place_picture(self, shown: Shown) -> None:
        place = next((each for each in self._pieces if each.part is Part.PICTURE), None)
        if place is None or self._picture_percent != self._fit.aside:
            self._drop_picture()
        if place is None:
            return
        if self._picture is None:
            self._picture_percent = self._fit.aside
            self._picture = self._make_picture(self._ruler.theme(self._fit.aside))
            self._picture.setParent(self)
        self._picture.setGeometry(_rect(place.box).toAlignedRect())
        self._picture.show_step(shown.step, shown.picture, shown.marks)
        self._picture.show()

    # ------------------------------------------------------------ painting

    def _paint(self, painter: QPainter, piece: Piece) -> None:
        """Paint what lies under or before the words of a piece."""
        theme, rect = self._theme, _rect(piece.box)
        match piece.part:
            case Part.CHIP:
                small = self._ruler.px(self._fit.aside, SMALL)
                paint_box(painter, rect, rect.height() / 2, fill=theme.colour("tonal"))
                icon = QRectF(rect.left() + 0.75 * small, 0, 1.1 * small, 1.1 * small)
                icon.moveTop(rect.center().y() - icon.height() / 2)
                theme.icons.paint(painter, "layers", icon, theme.colour("onTonal"))
            case Part.BULLET:
                dot = QRectF(0, 0, 0.46 * self._em, 0.46 * self._em)
                dot.moveCenter(rect.center())
                paint_box(painter, dot, dot.width() / 2, fill=theme.colour("primary"))
            case Part.CARD:
                paint_box(
                    painter, rect, theme.radius("lg"), fill=theme.colour("surface"),
                    line=theme.colour("lineStrong"), width=theme.outline(),
                )  # fmt: skip
            case Part.MATTER:
                paint_box(painter, rect, rect.height() / 2, fill=theme.colour("tonal"))
                icon = QRectF(rect.left() + 0.5 * self._em, 0, 0.9 * self._em, 0.9 * self._em)
                icon.moveTop(rect.center().y() - icon.height() / 2)
                theme.icons.paint(painter, "check", icon, theme.colour("primary"), 3)

    @property
    def _em(self) -> float:
        return self._ruler.px(self._fit.percent, LINE)


def labels_of(shown: Shown) -> Labels:
    """Return the words of the screen itself."""
    step = QCoreApplication.translate("patient", "Step {at} of {of}")
    foot = QCoreApplication.translate("patient", "Vein Guide · {review}")
    return Labels(
        step=step.format(at=shown.at, of=shown.of),
        matters=QCoreApplication.translate("patient", "What matters most to you"),
        foot=foot.format(review=shown.review),
    )


def _inner(piece: Piece) -> Box:
    """Return where the words of a piece stand in it."""
    box = piece.box
    match piece.part:
        case Part.CHIP:
            taken = box.height / 1.9
            return type(box)(box.left + 2.1 * taken, box.top, box.width - 2.1 * taken, box.height)
        case Part.MATTER:
            taken = box.height / 1.5
            return type(box)(box.left + 1.6 * taken, box.top, box.width - 1.6 * taken, box.height)
        case Part.CARD:
            pad = min(box.width, box.height) * 0.05
            return type(box)(box.left + pad, box.top, box.width - 2 * pad, box.height)
        case _:
            return box


def _words_of(shown: Shown) -> tuple[object, ...]:
    """Return what decides where everything stands."""
    has_picture = shown.picture is not None
    words = (shown.heading, shown.lines, shown.options, shown.matters, shown.review)
    return shown.step, shown.at, shown.of, words, has_picture


def _rect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)
