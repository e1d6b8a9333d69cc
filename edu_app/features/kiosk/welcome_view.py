# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The words and cards of the screen that nobody uses, laid out for any size of screen and text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from edu_app.features.kiosk.attract import (
    CARDS,
    LEAD,
    WORDS,
    Arrangement,
    Room,
    Welcome,
    derive_arrangement,
    derive_columns,
)
from edu_app.features.kiosk.headline_view import Headline
from edu_app.features.kiosk.start_view import QuietButton, StartCard, far_theme
from edu_app.ui.control import order_stops
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column, flow
from edu_app.ui.mark import Mark
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.shape import REFLOW_PERCENT as LARGE
from edu_app.ui.surfaces import Picture

if TYPE_CHECKING:
    from edu_app.ui.theme import Theme

NAME = "Vein Guide"
WIDE_CARD = 560
"""A card that stands alone is no wider, in kiosk pixels."""
AIR = 0.05
"""How much of the height stays free at the least."""
SIGNS = ("shield", "a-large-small", "info")
"""Of the lines at the foot: what is kept, what is inside, what staff should know."""


class WelcomeBody(QWidget):
    """Everything that is read and pressed; what lies behind it is not its business."""

    def __init__(self, welcome: Welcome, theme: Theme, notice: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._room = Room(width=1, height=1, picture=True)
        self._stops = True
        far, words = far_theme(theme), welcome.words
        sizes = ((far, "display"), (theme, "display"), (theme, "h1"), (theme, "h2"))
        self.titles = [
            Headline(words.title, each, TextLook(style=style, weight=700, colour="onCover"), self)
            for each, style in sizes
        ]
        for title in self.titles:
            title.as_heading(1)
        self._brand = _Brand(welcome.clinic, theme, self)
        look = TextLook(style="lead", weight=400, colour="onCover2")
        self.lead = Label(words.lead, theme, look, self)
        self.cards = [
            StartCard(start, theme, far, primary=not number, parent=self)
            for number, start in enumerate(welcome.starts)
        ]
        self.stop = QuietButton(words.stop, "pause", theme, self)
        self._facts = (words.private, words.inside)
        self._foot = _Foot((*self._facts, notice), theme, self)
        order_stops(self.cards[0], [*self.cards[1:], self.stop])
        self.arrangement = Arrangement(title=0)

    @property
    def picture(self) -> bool:
        """Whether there is room for the picture beside or above the words."""
        return self._room.picture

    @property
    def title(self) -> Label:
        """The question in the size that fits."""
        return self.titles[self.arrangement.title]

    def set_notice(self, words: str) -> None:
        """Say something to staff, or no longer; arrange anew after it."""
        self._foot.hide()
        self._foot.deleteLater()
        self._foot = _Foot((*self._facts, words), self.theme, self)

    def arrange(self, size: QSize, *, moves: bool) -> int:
        """Fill a screen, and return the height that this takes.

        `moves` says whether there is something to stop.
        """
        shows = not self.theme.high_contrast and self.theme.look.percent < LARGE
        for picture in (shows, False):  # rather no picture than fewer words
            self._room = Room(width=size.width(), height=size.height(), picture=picture)
            self._stops = moves and picture
            free = round(size.height() * (1 - AIR))
            arrangement = derive_arrangement(self._wide_enough, self._height_of, free)
            if self._wide_enough(arrangement) and self._height_of(arrangement) <= size.height():
                break
        self.arrangement = arrangement
        for number, title in enumerate(self.titles):
            title.setVisible(number == arrangement.title)
        self.lead.setVisible(arrangement.lead)
        self._foot.setVisible(arrangement.foot)
        self.stop.setVisible(self._stops)
        for card in self.cards:
            card.set_slim(arrangement.slim)
        return self._place(arrangement)

    # ------------------------------------------------------------ measures

    def _columns(self, *, slim: bool) -> int | None:
        widest = max(card.needed(slim=slim).width() for card in self.cards)
        room, gap = self._room.reach(CARDS), self._room.gap(22)
        count = len(self.cards)
        return derive_columns(count, portrait=self._room.portrait, room=room, card=widest, gap=gap)

    def _wide_enough(self, arrangement: Arrangement) -> bool:
        """Tell whether no word and no card is wider than its place."""
        title = self.titles[arrangement.title]
        columns = self._columns(slim=arrangement.slim)
        return columns is not None and _longest_word(title) <= self._room.reach(WORDS)

    def _height_of(self, arrangement: Arrangement) -> int:
        """Return the height that an arrangement takes."""
        title, columns = self.titles[arrangement.title], self._columns(slim=arrangement.slim) or 1
        heights = [self._brand_size().height(), title.needed(self._room.reach(WORDS)).height()]
        gaps = [
            self._room.gap(40),
            self._room.gap(52),
            *([self._room.gap(24)] if arrangement.lead else []),
        ]
        if arrangement.lead:
            heights.append(self.lead.needed(self._room.reach(LEAD)).height())
        rows = -(-len(self.cards) // columns)
        heights.append(rows * self.cards[0].needed(slim=arrangement.slim).height())
        gaps.append((rows - 1) * self._room.gap(22))
        if arrangement.foot:
            heights.append(self._foot.heightForWidth(self._room.between))
            gaps.append(self._room.gap(40))
        return sum(heights) + sum(gaps) + 2 * self._room.edge_y

    def _brand_size(self) -> QSize:
        width, stop = self._room.between, self.stop.sizeHint()
        if not self._stops:
            return QSize(width, self._brand.heightForWidth(width))
        width -= stop.width() + self._room.gap(24)
        return QSize(width, max(self._brand.heightForWidth(width), stop.height()))

    # ------------------------------------------------------------ places

    def _place(self, arrangement: Arrangement) -> int:
        """Give everything its place; return the height down to the lower edge."""
        room = self._room
        y = room.edge_y
        brand = QRect(QPoint(room.edge_x, y), self._brand_size())
        stop = self.stop.sizeHint()
        self._brand.setGeometry(brand)
        right = room.width - room.edge_x + RING_ROOM - stop.width()
        middle = brand.center().y() - stop.height() // 2 + 1
        self.stop.setGeometry(QRect(QPoint(right, middle), stop))
        spare = max(0, room.height - self._height_of(arrangement))
        above = spare if self._room.portrait else spare // 2
        y = self._place_words(brand.bottom() + 1 + self._room.gap(40) + above, arrangement)
        y = self._place_cards(y + self._room.gap(52), arrangement)
        if arrangement.foot:
            height = self._foot.heightForWidth(self._room.between)
            y = max(y + self._room.gap(40), room.height - room.edge_y - height)
            self._foot.setGeometry(room.edge_x, y, self._room.between, height)
            y += height
        return y + room.edge_y

    def _place_words(self, y: int, arrangement: Arrangement) -> int:
        left = self._room.edge_x
        for label, part in ((self.title, WORDS), (self.lead, LEAD))[: 1 + arrangement.lead]:
            height = label.needed(self._room.reach(part)).height()
            label.setGeometry(left, y, self._room.reach(part), height)
            y += height + self._room.gap(24)
        return y - self._room.gap(24)

    def _place_cards(self, y: int, arrangement: Arrangement) -> int:
        columns, gap = self._columns(slim=arrangement.slim) or 1, self._room.gap(22)
        room = self._room.reach(CARDS)
        if not self._room.portrait:
            widest = max(card.needed(slim=arrangement.slim).width() for card in self.cards)
            wanted = max(self.theme.em(WIDE_CARD), widest)
            room = min(room, columns * wanted + (columns - 1) * gap)
        width = (room - (columns - 1) * gap) // columns
        height = self.cards[0].needed(slim=arrangement.slim).height()
        for number, card in enumerate(self.cards):
            line, place = divmod(number, columns)
            x = self._room.edge_x + place * (width + gap)
            face = QRect(x, y + line * (height + gap), width, height)
            card.setGeometry(face.adjusted(-RING_ROOM, -RING_ROOM, RING_ROOM, RING_ROOM))
        rows = -(-len(self.cards) // columns)
        return y + rows * (height + gap) - gap


class _Brand(QWidget):
    """The mark, the name of the guide and that of the clinic."""

    def __init__(self, clinic: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(18))
        colours = "" if theme.high_contrast else "light"
        layout.addWidget(Mark(theme, theme.gap(64), colours=colours))
        name = Label(NAME, theme, TextLook(style="h3", weight=700, colour="onCover", wrap=False))
        words: list[QWidget] = [name]
        if clinic:
            words.append(Label(clinic, theme, TextLook(style="ui", weight=500, colour="onCover2")))
        layout.addLayout(column([None, *words, None]), 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        assert layout is not None
        if layout.hasHeightForWidth():
            return layout.heightForWidth(width)
        return layout.sizeHint().height()


class _Foot(QWidget):
    """What is true of every visit, and a line for staff when something needs them."""

    def __init__(self, lines: tuple[str, ...], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        signed = zip(SIGNS, lines, strict=True)
        self._lines = flow(_Line(icon, text, theme, self) for icon, text in signed if text)
        self._lines.setSpacing(theme.gap(34))
        self.setLayout(self._lines)

    def heightForWidth(self, width: int) -> int:
        return self._lines.heightForWidth(width)


class _Line(QWidget):
    """An icon and a few words."""

    def __init__(self, icon: str, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap(12))
        layout.addWidget(Picture(icon, round(theme.px("ui") * 1.2), "onCover2", theme))
        look = TextLook(style="ui", weight=500, colour="onCover2", wrap=False)
        layout.addWidget(Label(text, theme, look))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


def _longest_word(label: Label) -> float:
    metrics = QFontMetricsF(label.font())
    return max(metrics.horizontalAdvance(word) for word in label.text().split())
