# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Paint the living vein: three views side by side and the line that may never be hidden.

On a screen what does not change is kept as a picture; on paper everything is painted anew, as
lines and fills.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QRadialGradient

from edu_app.render.vein import Cause
from edu_app.ui import vein_paint_across as across
from edu_app.ui import vein_paint_along as along
from edu_app.ui import vein_paint_pelvis as pelvis
from edu_app.ui.control import paint_text
from edu_app.ui.paint import paint_box, paint_corners
from edu_app.ui.vein_inks import WRAP, inks_of
from edu_app.ui.vein_paint_inside import paint_blood

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from edu_app.library.living import LivingVein
    from edu_app.render.vein import VeinState
    from edu_app.ui.theme import Theme
    from edu_app.ui.vein_inks import Inks
    from edu_app.ui.vein_kept import Kept

WIDE = 1.5
"""From this ratio of width to height the three views stand side by side."""
GAP, PAD = 14.0, 14.0
TITLE = ("small", 700)
NOTE = ("small", 600)


class Draw(Protocol):
    """Paints something in the units of a view."""

    def __call__(self, painter: QPainter, /, *, inks: Inks) -> None: ...


@dataclass(frozen=True, slots=True)
class Camera:
    """How the units of a view become pixels of the painter."""

    box: QRectF
    """Where the view is painted."""
    room: QRectF
    """Where its labels may stand: all that is below its title."""
    scale: float
    origin: QPointF
    """Where 0, 0 of the view lies."""

    def point(self, place: QPointF) -> QPointF:
        """Return a place of the view in pixels."""
        return self.origin + place * self.scale


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where everything stands."""

    front: QRectF
    along: QRectF
    across: QRectF
    note: QRectF


def note_text(words: LivingVein) -> str:
    """Return the line under the picture."""
    return f"{words.note} {words.idea}"


def note_height(words: LivingVein, theme: Theme, width: float) -> float:
    """Return how high the line under the picture is."""
    metrics = QFontMetricsF(theme.font(*NOTE))
    room = QRectF(0, 0, max(80.0, width - 2 * PAD), 10_000)
    return metrics.boundingRect(room, WRAP, note_text(words)).height() + 16


def derive_places(rect: QRectF, note_high: float) -> Places:
    """Decide where the views stand: side by side, or the slice along beside the two others."""
    note = QRectF(rect.left(), rect.bottom() - note_high, rect.width(), note_high)
    room = rect.adjusted(PAD, PAD, -PAD, -note_high - 4)
    if room.width() > WIDE * room.height():
        wide = room.width() - 2 * GAP
        parts = (0.44, 0.25, 0.31)
        left = room.left()
        boxes = []
        for part in parts:
            boxes.append(QRectF(left, room.top(), wide * part, room.height()))
            left += wide * part + GAP
        return Places(front=boxes[0], along=boxes[1], across=boxes[2], note=note)
    wide = (room.width() - GAP) * 0.6
    high = (room.height() - GAP) * 0.56
    front = QRectF(room.left(), room.top(), wide, high)
    rest_high = room.height() - GAP - high
    slice_across = QRectF(room.left(), room.top() + high + GAP, wide, rest_high)
    rest = room.width() - GAP - wide
    slice_along = QRectF(room.left() + wide + GAP, room.top(), rest, room.height())
    return Places(front=front, along=slice_along, across=slice_across, note=note)


def paint_vein(
    painter: QPainter,
    rect: QRectF,
    state: VeinState,
    theme: Theme,
    *,
    words: LivingVein,
    kept: Kept | None = None,
    moment: float = 0.0,
) -> None:
    """Paint the whole picture into a rectangle of a screen, a picture or a sheet of paper."""
    places = derive_places(rect, note_height(words, theme, rect.width()))
    scene = Scene(rect, places, state, words, inks_of(theme), kept)
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    if kept is not None and kept.settled((state, theme.look)):
        scene.keep(painter, "under", state, rect, scene.under, scene.inks.sheet)
        scene.blood(painter, moment)
        scene.keep(painter, "over", state, places.along, scene.over)
    else:
        scene.under(painter)
        scene.blood(painter, moment)
        scene.over(painter)
    painter.restore()


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that is painted, from the ground to what lies over the blood."""

    rect: QRectF
    places: Places
    state: VeinState
    words: LivingVein
    inks: Inks
    kept: Kept | None

    def keep(
        self,
        painter: QPainter,
        name: str,
        key: object,
        box: QRectF,
        draw: Callable[[QPainter], None],
        ground: QColor | None = None,
    ) -> None:
        """Paint something from a picture, where pictures are kept."""
        if self.kept is None:
            draw(painter)
        else:
            whole = (key, self.inks.theme.look, self.words.title)
            self.kept.paint(painter, name, whole, box, draw, ground)

    def camera(self, box: QRectF, frame: QRectF) -> Camera:
        """Return how a view fits its box."""
        return camera_of(box, frame, self.inks.theme)

    def under(self, painter: QPainter) -> None:
        """Paint everything but the blood and what lies over it."""
        state, inks = self.state, self.inks
        place = (state.cause, state.side)
        self.keep(painter, "ground", place, self.rect, self.ground, inks.sheet)
        front = self.camera(self.places.front, pelvis.FRAME)
        self._view(painter, front, pelvis.FRAME, partial(pelvis.paint_vein, state=state))
        self.keep(painter, "before", place, front.box, self.before)
        if state.cause is Cause.ARTERY:
            self._view(painter, front, pelvis.FRAME, partial(pelvis.paint_hidden, state=state))
        self._view(painter, self._along(), None, partial(along.paint_along, state=state))
        camera = self.camera(self.places.across, across.FRAME)
        self._view(painter, camera, None, partial(across.paint_across, state=state))
        self._pressing(painter, camera, across.pressing(state), "across")
        across.write_across(painter, state, self.words.labels, inks, camera)

    def ground(self, painter: QPainter) -> None:
        """Paint sheet, titles, note, bones: all that the slider does not change."""
        paint_sheet(painter, self.rect, self.places, self.words, self.inks)
        for box, frame, draw in (
            (self.places.front, pelvis.FRAME, pelvis.paint_ground),
            (self.places.along, along.FRAME, along.paint_ground),
            (self.places.across, across.FRAME, across.paint_ground),
        ):
            self._view(painter, self.camera(box, frame), frame, draw)
        front = self.camera(self.places.front, pelvis.FRAME).box
        paint_corners(painter, front, self.inks.theme.radius("md"), self.inks.sheet)
        others = partial(pelvis.paint_other_veins, state=self.state)
        self._view(painter, self.camera(self.places.front, pelvis.FRAME), pelvis.FRAME, others)

    def before(self, painter: QPainter) -> None:
        """Paint what lies before the vein in the pelvis."""
        front = self.camera(self.places.front, pelvis.FRAME)
        arteries = partial(pelvis.paint_arteries, state=self.state)
        self._view(painter, front, pelvis.FRAME, arteries)
        pelvis.write_sides(painter, self.words.labels, self.inks, front)

    def blood(self, painter: QPainter, moment: float) -> None:
        """Paint the red cells, which may drift."""
        cells = partial(paint_blood, state=self.state, moment=moment)
        self._view(painter, self._along(), None, cells)

    def over(self, painter: QPainter) -> None:
        """Paint what lies over the blood in the slice along."""
        camera = self._along()
        self._view(painter, camera, None, partial(along.paint_over, state=self.state))
        self._pressing(painter, camera, along.pressing(self.state), "along")
        along.write_along(painter, self.state, self.words.labels, self.inks, camera)

    def _along(self) -> Camera:
        return self.camera(self.places.along, along.FRAME)

    def _pressing(
        self, painter: QPainter, camera: Camera, things: tuple[across.Pressing, ...], view: str
    ) -> None:
        """Paint arteries and what presses from outside; they move, but look the same."""
        for thing in things:
            middle, draw = camera.point(thing.middle), partial(self._thing, camera.scale, thing)
            if self.kept is None:
                painter.save()
                painter.translate(middle)
                draw(painter)
                painter.restore()
            else:
                key = (thing.radius, camera.scale, self.inks.theme.look)
                half = thing.radius * camera.scale * 1.25
                name = f"{view} {thing.artery}"
                self.kept.stamp(painter, name, key, middle, half, draw)

    def _thing(self, scale: float, thing: across.Pressing, painter: QPainter) -> None:
        painter.scale(scale, scale)
        across.paint_pressing(painter, thing, self.inks)

    def _view(self, painter: QPainter, camera: Camera, frame: QRectF | None, draw: Draw) -> None:
        """Paint in the units of a view; what reaches out of the frame is cut when there is one."""
        painter.save()
        painter.translate(camera.origin)
        painter.scale(camera.scale, camera.scale)
        if frame is not None:
            painter.setClipRect(frame, Qt.ClipOperation.IntersectClip)
        draw(painter, inks=self.inks)
        painter.restore()


def paint_sheet(
    painter: QPainter, rect: QRectF, places: Places, words: LivingVein, inks: Inks
) -> None:
    """Paint the sheet, the titles of the views and the line that may never be hidden."""
    theme = inks.theme
    painter.fillRect(rect, inks.sheet)
    if not inks.flat:
        glow = QRadialGradient(rect.center(), max(rect.width(), rect.height()) * 0.6)
        glow.setColorAt(0, inks.sheet)
        glow.setColorAt(1, inks.glow)
        painter.fillRect(rect, glow)
    paint_box(painter, places.note, 0, fill=theme.colour("surface"))
    flags = int(Qt.AlignmentFlag.AlignCenter.value) | WRAP
    painter.setFont(theme.font(*NOTE))
    painter.setPen(theme.colour("ink"))
    painter.drawText(places.note.adjusted(PAD, 0, -PAD, 0), flags, note_text(words))
    labels = words.labels
    titles = ((places.along, labels.along), (places.across, labels.across))
    for box, text in ((places.front, labels.front), *titles):
        head = QRectF(box.left(), box.top(), box.width(), theme.px(TITLE[0]) * 1.4)
        paint_text(painter, head, text, theme, style=TITLE[0], weight=TITLE[1])


def camera_of(box: QRectF, frame: QRectF, theme: Theme) -> Camera:
    """Fit a view into its box, below its title."""
    head = theme.px(TITLE[0]) * 1.5
    room = box.adjusted(0, head, 0, 0)
    scale = min(room.width() / frame.width(), room.height() / frame.height())
    used = QRectF(0, 0, frame.width() * scale, frame.height() * scale)
    used.moveCenter(room.center())
    return Camera(used, room, scale, used.topLeft() - frame.topLeft() * scale)
