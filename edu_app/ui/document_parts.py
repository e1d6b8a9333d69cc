# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a filled document consists of besides its text: boxes, bullets, anchors, tree nodes."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextFormat

if TYPE_CHECKING:
    from PySide6.QtGui import QTextFrame

    from edu_app.library.diagram import Diagram, DiagramLabel
    from edu_app.library.link import Link
    from edu_app.library.model import Risk

OBJECT_TYPE = QTextFormat.ObjectTypes.UserObject.value + 1
OBJECT_KEY = QTextFormat.Property.UserProperty.value + 1


class BoxKind(StrEnum):
    """What is painted behind a frame: the six call-outs, and these."""

    KEY = "key"
    EVIDENCE = "evidence"
    OK = "ok"
    WARN = "warn"
    DANGER = "danger"
    ASK = "ask"
    TABLE = "table"
    ROW = "row"
    FIGURE = "figure"
    RISK = "risk"


class Role(Enum):
    """What a node of the page is to a screen reader."""

    HEADING = auto()
    PARAGRAPH = auto()
    LIST = auto()
    LIST_ITEM = auto()
    TABLE = auto()
    ROW = auto()
    COLUMN_HEADER = auto()
    ROW_HEADER = auto()
    CELL = auto()
    GROUP = auto()
    GRAPHIC = auto()
    LINK = auto()


@dataclass(slots=True, kw_only=True)
class Node:
    """One thing a screen reader can stand on; positions are character positions."""

    role: Role
    name: str
    description: str = ""
    start: int
    end: int
    children: list[Node] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A frame of the document with something painted behind it."""

    frame: QTextFrame
    kind: BoxKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullet:
    """A mark before a line: a dot, or a number in a circle."""

    position: int
    number: int = 0
    """0 for a dot."""
    pin: bool = False
    """The number stands on a drawing too, so it is painted as it is there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnchorSpan:
    """Words that can be followed, in reading order."""

    start: int
    end: int
    link: Link
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureObject:
    """A drawing that stands in the text."""

    diagram: Diagram
    pins: tuple[DiagramLabel, ...]
    """Labels that the page shows, in the order of their numbers."""
    words: bool
    """The labels stand on the drawing as words; otherwise as numbers."""
    note: bool = True
    """The line that says that this is a drawing stands under it; otherwise the page says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrayObject:
    """An icon array that stands in the text."""

    risk: Risk


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleObject:
    """One icon of an array as the key to it: counted, or not."""

    counted: bool
    side: int
    dot: bool
    """One of a thousand is a dot, one of a hundred a person."""


PageObject = FigureObject | ArrayObject | SampleObject


@dataclass(slots=True)
class Filled:
    """Everything about a document that Qt's own document does not keep for us."""

    boxes: list[Box] = field(default_factory=list)
    bullets: list[Bullet] = field(default_factory=list)
    anchors: list[AnchorSpan] = field(default_factory=list)
    objects: dict[int, PageObject] = field(default_factory=dict)
    nodes: list[Node] = field(default_factory=list)
    parts: dict[str, int] = field(default_factory=dict)
    """Heading id to character position; sources are `source-R16`."""
