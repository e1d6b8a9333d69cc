# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The rows of the palette: headings, names with their hits boxed, keys at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QScroller,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from edu_app.features.search.marked_view import MarkedLook, MarkedText
from edu_app.features.search.palette import Row
from edu_app.ui.control import advance, paint_text
from edu_app.ui.motion import let_drag
from edu_app.ui.paint import paint_box
from edu_app.ui.theme import dress

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from edu_app.features.search.palette import Listing
    from edu_app.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
NO_PARENT = QModelIndex()
HEADING = MarkedLook(style="ui", weight=500, colour="ink", most_lines=2)
CHOSEN = MarkedLook(style="ui", weight=600, colour="onTonal", most_lines=2)


class Rows(QAbstractListModel):
    """Headings and rows, one below the other."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: tuple[Row | str, ...] = ()

    def show_listing(self, listing: Listing) -> None:
        """Take other rows."""
        self.beginResetModel()
        lines: list[Row | str] = []
        for section in listing.sections:
            if section.title:
                lines.append(section.title)
            lines += section.rows
        self._lines = tuple(lines)
        self.endResetModel()

    def line(self, number: int) -> Row | str:
        """Return a row, or the words of a heading."""
        return self._lines[number]

    def chosen_from(self, number: int, by: int) -> int:
        """Return the next row from a line on that can be chosen, going round; -1 for none."""
        count = len(self._lines)
        for further in range(count):
            at = (number + by * further) % count
            if isinstance(self._lines[at], Row):
                return at
        return -1

    # ------------------------------------------------------------ Qt

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if role == ROW:
            return line
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if role in spoken:
            return line.name if isinstance(line, Row) else line
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._lines[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class RowPainter(QStyledItemDelegate):
    """Paints one line; knows how high it is in the present width."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.width = 0
        self._pad, self._between = theme.gap(14), theme.gap(12)
        self._icon = theme.px("ui")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        line, theme = index.data(ROW), self._theme
        if not isinstance(line, Row):
            room = theme.gap(12) if index.row() else 0
            return QSize(self.width, round(theme.px("small") * 1.5) + room)
        words = MarkedText(line.heading, theme, CHOSEN).height(self._room(line))
        place = self._place_height() if line.place else 0
        return QSize(self.width, max(theme.target("sm"), words + place + theme.gap(20)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(ROW)
        rect = QRectF(option.rect)
        rect.setWidth(self.width)
        state = option.state
        painter.save()
        if isinstance(line, Row):
            on = bool(state & QStyle.StateFlag.State_Selected)
            self._paint_row(painter, rect, line, on=on)
        else:
            low = QRectF(rect.left() + self._pad, rect.top(), rect.width(), rect.height())
            flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
            paint_text(
                painter, low, str(line), self._theme, style="small", weight=600, colour="ink2",
                flags=flags,
            )  # fmt: skip
        painter.restore()

    # ------------------------------------------------------------ painting

    def _paint_row(self, painter: QPainter, rect: QRectF, row: Row, *, on: bool) -> None:
        theme = self._theme
        if on:
            line = theme.colour("primary")
            fill = theme.colour("tonal")
            paint_box(painter, rect, theme.radius("sm"), fill=fill, line=line, width=2)
        ink = "onTonal" if on else "ink2"
        left, side = rect.left() + self._pad, self._icon
        text = MarkedText(row.heading, theme, CHOSEN if on else HEADING)
        room = self._room(row)
        tall = text.height(room) + (self._place_height() if row.place else 0)
        top = rect.center().y() - tall / 2
        where = QRectF(left, rect.center().y() - side / 2, side, side)
        theme.icons.paint(painter, row.icon, where, theme.colour(ink))
        left += side + self._between
        text.paint(painter, left, top, room)
        if row.place:
            below = QRectF(left, top + text.height(room), room, self._place_height())
            paint_text(painter, below, row.place, theme, style="small", colour=ink)
        if row.keys:
            wide = self._keys_width(row)
            right = QRectF(rect.right() - self._pad - wide, rect.top(), wide, rect.height())
            self._paint_keys(painter, right, row.keys, ink)

    def _paint_keys(self, painter: QPainter, rect: QRectF, keys: str, ink: str) -> None:
        theme = self._theme
        tall = round(theme.px("small") * 1.5)
        box = QRectF(rect.left(), rect.center().y() - tall / 2, rect.width(), tall)
        line = theme.colour("lineStrong")
        paint_box(painter, box, theme.radius("sm") / 2, line=line, width=theme.outline())
        paint_text(
            painter, box, keys, theme, style="small", weight=500, colour=ink,
            flags=Qt.AlignmentFlag.AlignCenter,
        )  # fmt: skip

    def _keys_width(self, row: Row) -> int:
        if not row.keys:
            return 0
        return advance(row.keys, self._theme, "small", 500) + 2 * self._theme.gap(8)

    def _place_height(self) -> int:
        return round(self._theme.px("small") * 1.35)

    def _room(self, row: Row) -> int:
        """Return the width that the words of a row have."""
        keys = self._keys_width(row)
        beside = keys + self._between if keys else 0
        return max(1, self.width - 2 * self._pad - self._icon - self._between - beside)


class PaletteList(QListView):
    """The rows. The focus stays in the field, whose arrow keys move the chosen row."""

    row_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = Rows(self)
        self._painter = RowPainter(theme, self)
        self._beside = theme.gap(8)  # free pixels before the scroll bar
        self.setModel(self.rows)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        dress(self.verticalScrollBar(), theme)
        let_drag(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.clicked.connect(self._on_clicked)

    def show_listing(self, listing: Listing) -> None:
        """Show other rows and choose the first one."""
        self.rows.show_listing(listing)
        self.choose(self.rows.chosen_from(0, 1) if self.rows.rowCount() else -1)
        self.scrollToTop()

    def chosen(self) -> Row | None:
        """Return the row that Enter opens."""
        line = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        return line if isinstance(line, Row) else None

    def step(self, by: int) -> None:
        """Choose the next row up or down, going round."""
        if self.rows.rowCount():
            way = 1 if by > 0 else -1
            self.choose(self.rows.chosen_from(self.currentIndex().row() + by, way))

    def page(self, by: int) -> None:
        """Choose a row further away; at an end it stays."""
        if count := self.rows.rowCount():
            at = min(max(0, self.currentIndex().row() + by), count - 1)
            self.choose(self.rows.chosen_from(at, 1))

    def choose(self, number: int) -> None:
        """Choose a line, with the heading above it in view."""
        index = self.rows.index(number, 0)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flag)
        if number > 0 and isinstance(self.rows.line(number - 1), str):
            self.scrollTo(self.rows.index(number - 1, 0))
        self.scrollTo(index)

    # ------------------------------------------------------------ Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._painter.width = self.viewport().width() - self._beside
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose what the mouse is moved over; what only scrolls below it is left alone."""
        index = self.indexAt(event.position().toPoint())
        if isinstance(index.data(ROW), Row) and index != self.currentIndex():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        line = index.data(ROW)
        if isinstance(line, Row):
            self.row_chosen.emit(line)
