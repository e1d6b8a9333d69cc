# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Small blocks, drawings and pictures for the tests of the widgets."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtTest import QTest

from edu_app.library.diagram import Diagram, DiagramLabel
from edu_app.library.link import Kind, Link
from edu_app.library.model import (
    Anchor,
    Block,
    Callout,
    CalloutKind,
    Citation,
    Figure,
    Heading,
    Inline,
    ItemList,
    ListItem,
    Paragraph,
    Risk,
    SourceLine,
    SourceList,
    Table,
    Term,
    Text,
    Words,
)
from edu_app.ui.document import PageStyle, fill_document
from edu_app.ui.document_paint import Scene, place
from edu_app.ui.document_parts import OBJECT_TYPE, Filled
from edu_app.ui.document_type import TypeSetter
from edu_app.ui.page_objects import PageObjects

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from edu_app.ui.document_parts import Node
    from edu_app.ui.document_view import PageView
    from edu_app.ui.theme import Theme

FORMAT = QImage.Format.Format_ARGB32_Premultiplied
MEASURE = 572
RISKS = Link(Kind.TOPIC, "risks")


ThemeMaker = Callable[..., "Theme"]
"""Makes a theme for a profile, a set of colours and a text size; see conftest.py."""


class PageShower(Protocol):
    """Shows blocks in a new page view; see `show_page` in conftest.py."""

    def __call__(self, *blocks: Block, **options: object) -> PageView: ...


# ---------------------------------------------------------------- words and blocks


def words(*runs: str | Inline) -> Words:
    return tuple(Text(text=run) if isinstance(run, str) else run for run in runs)


def anchor(text: str = "Risks", link: Link = RISKS) -> Anchor:
    return Anchor(text=text, link=link)


def term(text: str = "stent", term_id: str = "stent") -> Term:
    return Term(text=text, term_id=term_id)


def cite(number: int = 1, source_id: str = "R16") -> Citation:
    return Citation(source_id=source_id, number=number)


def paragraph(*runs: str | Inline, lead: bool = False) -> Paragraph:
    return Paragraph(words=words(*runs), lead=lead)


def heading(text: str, level: int = 2, part: str = "part") -> Heading:
    return Heading(level=level, id=part, words=words(text))


def items(*texts: str, ordered: bool = False) -> ItemList:
    return ItemList(items=tuple(ListItem(words=words(text)) for text in texts), ordered=ordered)


def callout(*blocks: Block, kind: CalloutKind = CalloutKind.KEY, title: str = "Box") -> Callout:
    return Callout(kind=kind, title=title, blocks=blocks or (paragraph("Inside the box."),))


def table(columns: int = 3, rows: int = 2) -> Table:
    return Table(
        caption="How many",
        header=tuple(words(f"Head {column}") for column in range(columns)),
        rows=tuple(
            tuple(words(f"Cell {row}.{column}") for column in range(columns))
            for row in range(1, rows + 1)
        ),
    )


def risk(n: int = 7, of: int = 100, note: str = "One register.") -> Risk:
    return Risk(
        n=n,
        of=of,
        event="had a clot",
        otherwise="had none",
        population="people with a stent",
        period="within 1 year",
        sentence=f"Out of {of} people with a stent, {n} had a clot.",
        note=note,
        citation=cite(),
    )


def figure(diagram_id: str = "veins", alt: str = "Two veins.", caption: str = "Veins") -> Figure:
    return Figure(diagram_id=diagram_id, alt=alt, caption=caption)


def sources(*ids: str) -> SourceList:
    lines = tuple(
        SourceLine(number=number, source_id=source_id, text=f"Source text {source_id}.")
        for number, source_id in enumerate(ids or ("R16",), start=1)
    )
    return SourceList(heading="Where this comes from", lines=lines)


def long_page(paragraphs: int = 30) -> tuple[Block, ...]:
    """Return a page that does not fit on any screen, its paragraphs numbered."""
    return tuple(
        paragraph(f"Paragraph {number}. " + "Blood flows. " * 30) for number in range(paragraphs)
    )


# ---------------------------------------------------------------- drawings


def label(label_id: str, text: str, at: tuple[float, float], **more: object) -> DiagramLabel:
    fields = {"anchor": None, "align": "left", "size": 40.0} | more
    return DiagramLabel(id=label_id, text=text, at=at, **fields)  # type: ignore[arg-type]  # a table of keywords


def drawing(
    *labels: DiagramLabel, art: dict[str, str] | None = None, page_labels: tuple[str, ...] = ()
) -> Diagram:
    """Return a drawing on real art with labels of our own."""
    return Diagram(
        id="veins",
        title="Veins",
        alt="Veins of the pelvis.",
        description="All veins of the pelvis, in words.",
        width=1800,
        height=1200,
        art=art or {"light": "pelvic-veins.light.svg", "dark": "pelvic-veins.dark.svg"},
        labels=labels,
        page_labels=page_labels,
    )


VEIN = label("vein", "1 Iliac\nvein", (300, 200), anchor=(840, 134), align="right")
ARTERY = label("artery", "Artery", (1500, 400), anchor=(900, 600))
LEFT_SIDE = label("left-side", "left side of the body", (1500, 60), align="center", required=True)
NOTE = label("note", "Drawing, not a real image", (900, 1180), align="center", required=True)
VEINS = drawing(VEIN, ARTERY, LEFT_SIDE, NOTE)


# ---------------------------------------------------------------- documents


@dataclass
class Leaf:
    """A filled document with everything that belongs to it, laid out at a width."""

    theme: Theme
    width: int = 600
    cards: bool = False
    diagram: Callable[[str], Diagram | None] = {"veins": VEINS}.get
    foot: str = ""

    def __post_init__(self) -> None:
        self.document = QTextDocument()
        self.document.setDocumentMargin(0)
        self.document.setDefaultFont(self.theme.font("body"))
        self.document.setTextWidth(self.width)
        self.filled = Filled()
        self.setter = TypeSetter(self.theme)
        self.objects = PageObjects(self.theme, self.document)
        self.document.documentLayout().registerHandler(OBJECT_TYPE, self.objects)

    def fill(self, *blocks: Block, title: str = "") -> Leaf:
        """Write a page into the document in place of what stands there."""
        self.filled = Filled()
        self.objects.set_objects(self.filled.objects)
        style = PageStyle(cards=self.cards, diagram=self.diagram, width=self.width, foot=self.foot)
        fill_document(self.document, self.setter, style, title, blocks, self.filled)
        self.document.setTextWidth(self.width)
        return self

    def lines(self) -> list[str]:
        """Return the text of each block that has any."""
        return [text for block in self.blocks() if (text := block.text())]

    def blocks(self) -> list[QTextBlock]:
        """Return the blocks of the document in order."""
        found, block = [], self.document.begin()
        while block.isValid():
            found.append(block)
            block = block.next()
        return found

    def text(self, start: int, end: int) -> str:
        """Return the characters between two positions."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def scene(self) -> Scene:
        return place(self.document, self.filled)

    def rect_of(self, block: QTextBlock) -> QRectF:
        return self.document.documentLayout().blockBoundingRect(block)


Tree = tuple[str, str] | tuple[str, str, "list[Tree]"]


def tree(nodes: list[Node]) -> list[Tree]:
    """Return nodes as (role, name) or (role, name, children), to compare with."""
    return [
        (node.role.name, node.name, tree(node.children))
        if node.children
        else (node.role.name, node.name)
        for node in nodes
    ]


# ---------------------------------------------------------------- looking at what came out


def walk(nodes: list[Node]) -> Iterator[Node]:
    """Return nodes with those below them, in reading order."""
    for node in nodes:
        yield node
        yield from walk(node.children)


def drag(
    window: QWidget,
    start: QPoint,
    end: QPoint,
    hold: Callable[[], object] = lambda: None,
    steps: int = 12,
) -> None:
    """Press, move in steps, hold, and let go, as the window system reports a mouse."""
    handle, way = window.windowHandle(), end - start
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, steps + 1):
        QTest.mouseMove(handle, start + way * step / steps)
    hold()
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=end)


class Canvas:
    """A white picture to paint on, and questions about what is on it."""

    def __init__(self, width: int = 200, height: int = 120, ratio: float = 1.0) -> None:
        self.image = QImage(round(width * ratio), round(height * ratio), FORMAT)
        self.image.setDevicePixelRatio(ratio)
        self.image.fill(QColor("white"))
        self.rect = QRectF(0, 0, width, height)

    def __enter__(self) -> QPainter:
        self._painter = QPainter(self.image)
        return self._painter

    def __exit__(self, *_: object) -> None:
        self._painter.end()

    def blank(self) -> bool:
        """Tell whether nothing was painted at all."""
        return not self.marks()

    def at(self, x: float, y: float) -> str:
        """Return the colour of a place as `#rrggbb`."""
        return self.image.pixelColor(round(x), round(y)).name()

    def marks(self) -> list[tuple[int, int]]:
        """Return the places that are not white any more."""
        white = QColor("white").rgba()
        return [
            (x, y)
            for y, line in enumerate(lines_of(self.image))
            if line.count(white) < len(line)  # most lines of most pictures are white
            for x, value in enumerate(line)
            if value != white
        ]

    def bounds(self) -> QRectF:
        """Return the smallest box round everything that was painted."""
        return bounds(self.marks())


def picture(widget: QWidget) -> QImage:
    """Return what a widget looks like now."""
    return widget.grab().toImage().convertToFormat(FORMAT)


def lines_of(image: QImage) -> Iterator[list[int]]:
    """Return the values of a picture line by line."""
    width = image.width()
    values = memoryview(image.constBits()).cast("I")  # a line of 32-bit pixels has no padding
    return (values[at : at + width].tolist() for at in range(0, len(values), width))


def pixels(image: QImage) -> Iterator[tuple[tuple[int, int], int]]:
    """Return every place of a picture with its value."""
    return (
        ((x, y), value) for y, line in enumerate(lines_of(image)) for x, value in enumerate(line)
    )


def colours(image: QImage) -> Counter[str]:
    """Return how many pixels have which colour, written as `#rrggbb`."""
    values = Counter(memoryview(image.constBits()).cast("I"))
    return Counter({QColor(value).name(): count for value, count in values.items()})


def places_of(image: QImage, colour: QColor) -> list[tuple[int, int]]:
    """Return where a picture has exactly this colour."""
    wanted = colour.rgba()
    return [
        (x, y)
        for y, line in enumerate(lines_of(image))
        if wanted in line
        for x, value in enumerate(line)
        if value == wanted
    ]


def difference(first: QImage, second: QImage) -> QRectF:
    """Return the smallest box round everything that differs between two pictures."""
    pairs = enumerate(zip(lines_of(first), lines_of(second), strict=True))
    return bounds(
        [
            (x, y)
            for y, (one, two) in pairs
            if one != two
            for x, (a, b) in enumerate(zip(one, two, strict=True))
            if a != b
        ]
    )


def overhang(view: PageView) -> int:
    """Return how much of a page is out of sight, in pixels."""
    return math.floor(view.document().size().height()) - view.viewport().height()


def click(
    widget: QWidget,
    place: QPoint,
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Click at a place of a widget, as the window system reports it."""
    window = widget.window()
    QTest.mouseClick(window.windowHandle(), button, modifiers, widget.mapTo(window, place))


def bounds(places: list[tuple[int, int]]) -> QRectF:
    """Return the smallest box round some pixels; empty for none."""
    if not places:
        return QRectF()
    xs, ys = [x for x, _ in places], [y for _, y in places]
    return QRectF(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)
