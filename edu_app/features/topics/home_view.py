# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The start page: what this is, where to begin, and a tile for every step of the path."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from edu_app.features.topics.browse import derive_start, derive_tiles, derive_tools
from edu_app.features.topics.hero_view import Hero
from edu_app.features.topics.tile_view import Tile
from edu_app.library.link import Kind, Link
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column, row
from edu_app.ui.more_below import MoreBelow
from edu_app.ui.page import Page
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.surfaces import Picture, ScrollPane

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from edu_app.feature import Context, Navigator
    from edu_app.features.topics.browse import TileFacts
    from edu_app.library.phrases import Phrases
    from edu_app.ui.shape import Shape
    from edu_app.ui.theme import Theme

FULL_ROW = 5
"""With fewer tiles in a row the words of the welcome would lie on its picture."""

ROWS = 2
"""The tiles of the first screen should stand in no more rows than this."""

MOST_MORE = 2
"""How many tiles a row may take above its own number for that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeFacts:
    """What the start page shows."""

    phrases: Phrases
    tiles: tuple[TileFacts, ...]
    """The sections of the reading path."""
    tools: tuple[TileFacts, ...]
    """What stands beside the path: questions and words."""
    start: str
    """The topic that the large button opens; empty for none."""
    prints: bool
    """A person can put a hand-out together."""
    talks: bool = False
    """A clinician may be in front of the guide, and begins a talk here."""


def make_home(context: Context) -> HomePage:
    """Build the start page from the library and the visit."""
    read, say = context.session.read, QCoreApplication.translate
    facts = HomeFacts(
        phrases=context.library.phrases,
        tiles=derive_tiles(context.library, read),
        tools=derive_tools(context.library, lambda words: say("home", words)),
        start=derive_start(context.library, read),
        prints=not context.profile.paper.by_clinic,
        talks=context.profile.attended,
    )
    return HomePage(context.theme, context.shape, facts, context.navigator)


class HomePage(Page):
    """Welcome, tiles and a line about privacy."""

    def __init__(self, theme: Theme, shape: Shape, facts: HomeFacts, navigator: Navigator) -> None:
        super().__init__(theme, QCoreApplication.translate("home", "Home"))
        self._shape, self._navigator, self._start = shape, navigator, facts.start
        self._phrases, self._prints, self._talks = facts.phrases, facts.prints, facts.talks
        as_rows = shape.portrait or shape.large or shape.tile_columns < 3
        self._columns = columns_for(len(facts.tiles) + len(facts.tools), shape)
        dense = self._columns > shape.tile_columns
        self.tiles = [Tile(each, theme, row=as_rows, dense=dense) for each in facts.tiles]
        self.tools = [Tile(each, theme, row=as_rows, dense=dense) for each in facts.tools]
        body = QWidget()
        layout = self._layout = QVBoxLayout(body)
        edge = theme.gap(40) - RING_ROOM
        layout.setContentsMargins(edge, theme.gap(22) - RING_ROOM, edge, theme.gap(4))
        layout.setSpacing(theme.gap(16 if shape.short else 20) - RING_ROOM)
        self.hero = self._build_hero()
        layout.addWidget(self.hero)
        layout.addLayout(self._build_tiles(), 1)
        layout.addLayout(self._build_foot())
        self.pane = ScrollPane(body, theme)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.pane)
        self._more = MoreBelow(self.pane, theme, fill="bg")
        for tile in (*self.tiles, *self.tools):
            tile.clicked.connect(self._on_tile_clicked)

    # ------------------------------------------------------------ page

    def place(self) -> int:
        return self.pane.verticalScrollBar().value()

    def set_place(self, place: int) -> None:
        bar = self.pane.verticalScrollBar()
        bar.setValue(place)
        QTimer.singleShot(0, self, lambda: bar.setValue(place))  # the tiles have no height yet

    # ------------------------------------------------------------ slots

    @Slot()
    def _on_tile_clicked(self) -> None:
        tile = self.sender()
        if isinstance(tile, Tile):
            self._navigator.go(tile.facts.link)

    @Slot()
    def _on_start_clicked(self) -> None:
        self._navigator.go(Link(Kind.TOPIC, self._start))

    @Slot()
    def _on_talk_clicked(self) -> None:
        self._navigator.go(Link(Kind.CONSULT))

    @Slot()
    def _on_about_clicked(self) -> None:
        self._navigator.go(Link(Kind.ABOUT))

    @Slot()
    def _on_handout_clicked(self) -> None:
        self._navigator.go(Link(Kind.PRINT))

    # ------------------------------------------------------------ building

    def _build_hero(self) -> Hero:
        theme, shape = self.theme, self._shape
        picture = not shape.large and (shape.portrait or shape.tile_columns == FULL_ROW)
        hero = Hero(theme, portrait=shape.portrait, picture=picture)
        style = "h1" if shape.large or shape.short else "display"
        width = round(shape.measure * (1.14 if not shape.portrait else 0.78)) if picture else None
        wide = round(shape.measure * 1.3) if picture and not shape.portrait else width
        big = TextLook(style=style, weight=700, max_width=wide)
        title = Label(self._phrases.home.title, theme, big)
        hero.words.addStretch(2)
        hero.add_words(title.as_heading(1))
        if not shape.large:
            lead = TextLook(style="body" if shape.short else "lead", colour="ink2", max_width=width)
            hero.add_words(Label(self._phrases.home.lead, theme, lead))
        look = ButtonLook(kind=ButtonKind.PRIMARY, size="lg", icon="play")
        say = QCoreApplication.translate
        read = [tile.facts.read for tile in self.tiles]
        again = any(read) and not all(read)
        words = say("home", "Go on reading") if again else say("home", "Start here")
        self.start_button = Button(words, theme, look)
        self.start_button.clicked.connect(self._on_start_clicked)
        self.start_button.setEnabled(bool(self._start))
        hero.words.addStretch(1)
        if shape.portrait and shape.large:
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.start_button.setSizePolicy(policy)
            hero.words.addWidget(self.start_button)
            if self._talks:
                hero.words.addWidget(self._talk_button())
        else:
            buttons = [self.start_button, *([self._talk_button()] if self._talks else [])]
            hero.words.addLayout(row([*buttons, self.theme.gap(12), self._progress(), None]))
        hero.words.addStretch(2)
        hero.words_width = width or 0
        return hero

    def _talk_button(self) -> Button:
        """Return what leads to the plans of a talk with a patient."""
        look = ButtonLook(size="lg", icon="stethoscope")
        words = QCoreApplication.translate("home", "Consultation")
        button = Button(words, self.theme, look)
        button.setObjectName("home-consult")
        button.clicked.connect(self._on_talk_clicked)
        return button

    def _progress(self) -> Label:
        """Return how far along the path the person is; hidden at the start."""
        done = sum(tile.facts.read for tile in self.tiles)
        words = QCoreApplication.translate("home", "{done} of {count} read")
        look = TextLook(style="small", weight=600, colour="ink2", wrap=False)
        label = Label(words.format(done=done, count=len(self.tiles)), self.theme, look)
        if not done:  # showing it before it has a parent would open a window
            label.hide()
        return label

    def _build_tiles(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(max(0, self.theme.gap(20) - 2 * RING_ROOM))
        columns = self._columns
        for index, tile in enumerate((*self.tiles, *self.tools)):
            grid.addWidget(tile, index // columns, index % columns)
        for place in range(columns):
            grid.setColumnStretch(place, 1)
        self._grid = grid
        return grid

    def _build_foot(self) -> QVBoxLayout:
        """Return what is kept, and two quiet ways on: below it where text is large."""
        theme = self.theme
        say = QCoreApplication.translate
        look = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon="info", style="small")
        self.about_button = Button(say("home", "Where this comes from"), theme, look)
        self.about_button.clicked.connect(self._on_about_clicked)
        look = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon="printer", style="small")
        self.handout_button = Button(say("home", "Hand-outs"), theme, look)
        self.handout_button.setObjectName("handouts")
        self.handout_button.clicked.connect(self._on_handout_clicked)
        if not self._prints:
            self.handout_button.hide()
        private = Label(self._phrases.home.private, theme, TextLook(style="small", colour="ink2"))
        shield = Picture("shield", theme.px("small"), "ink2", theme)
        items: list[QWidget | int | None] = [RING_ROOM, shield, theme.gap(10), private]
        if self._shape.large and self._prints:
            ways = column([row([self.handout_button, None]), row([self.about_button, None])])
            foot = row(items)
        else:
            ways = column([])
            foot = row([*items, theme.gap(8), self.handout_button, self.about_button])
        foot.setStretch(3, 1)
        return column([foot, ways])

    # ------------------------------------------------------------ Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width() - self.pane.verticalScrollBar().sizeHint().width()
        self._fit_tiles(width)
        self._fit_hero(width)
        self._more.lay_out(self.rect().toRectF())

    def _fit_tiles(self, body: int) -> None:
        """Make every tile high enough for the fullest of them."""
        room = body - 2 * (self.theme.gap(40) - RING_ROOM)
        width = (room - self._grid.spacing() * (self._columns - 1)) // self._columns
        tiles = (*self.tiles, *self.tools)
        height = max((tile.needed_height(width) for tile in tiles), default=0)
        for tile in tiles:
            tile.setMinimumHeight(height)

    def _fit_hero(self, body: int) -> None:
        """Give the welcome its air before the tiles share what height is left."""
        self.hero.setMinimumHeight(0)
        self._layout.activate()  # the grid still knows the heights the tiles had before
        free = self.height() - self._layout.totalHeightForWidth(body)
        if self._shape.short:  # the less of the tiles would be in view
            free = max(0, free)
        self.hero.set_air(body - 2 * (self.theme.gap(40) - RING_ROOM), free)


def columns_for(count: int, shape: Shape) -> int:
    """Return how many tiles stand side by side: a few more where that saves a row."""
    columns = shape.tile_columns
    if columns < FULL_ROW or -(-count // columns) <= ROWS:
        return columns
    more = range(columns + 1, columns + MOST_MORE + 1)
    return next((each for each in more if -(-count // each) <= ROWS), columns)
