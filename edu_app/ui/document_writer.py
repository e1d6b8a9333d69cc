# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The pen that writes a document: blocks, words, frames, and the node tree beside them."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCharFormat, QTextCursor

from edu_app.library.link import Kind, Link
from edu_app.library.model import Anchor, Citation, Term, Text
from edu_app.ui.document_parts import AnchorSpan, Box, BoxKind, Filled, Node, PageObject, Role
from edu_app.ui.document_type import WHOLE_LINE, Spacing, Tone, TypeSetter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from edu_app.library.model import Inline, Words

OBJECT_CHARACTER = "\ufffc"
BOX_PADDING = 22


class Writer:
    """Writes at the end of a document. `fresh` means that an empty block waits to be used."""

    def __init__(self, cursor: QTextCursor, setter: TypeSetter, filled: Filled) -> None:
        self.setter = setter
        self.filled = filled
        self._cursor = cursor
        self._fresh = True
        self._nodes = self.filled.nodes

    @property
    def position(self) -> int:
        """Character position of the pen."""
        return self._cursor.position()

    # ------------------------------------------------------------ text

    def start(self, spacing: Spacing, level: int = 0) -> int:
        """Begin a block of text; return its position."""
        made = self.setter.block(spacing, level)
        if self._fresh:
            self._cursor.setBlockFormat(made)
        else:
            self._cursor.insertBlock(made)
        self._fresh = False
        return self._cursor.position()

    def text(self, text: str, tone: Tone) -> None:
        """Write plain words."""
        self._cursor.insertText(text, self.setter.tone(tone))

    def words(self, words: Words, tone: Tone) -> list[Node]:
        """Write words with their links; return a node for each link."""
        links: list[Node] = []
        for run, following in _with_next(words):
            match run:
                case Text():
                    weight = 700 if run.strong else tone.weight
                    self.text(
                        _before(run.text, following),
                        Tone(tone.style, weight, tone.colour, run.emphasis),
                    )
                case Anchor():
                    links.append(self._link(run.text, run.link, tone, run.text))
                case Term():
                    link = Link(Kind.TERM, run.term_id)
                    links.append(self._link(run.text, link, tone, run.text))
                case Citation():
                    link = Link(Kind.SOURCE, run.source_id)
                    small = Tone("small", 600, "link")
                    name = source_name(run.number)
                    links.append(self._link(f"\u00a0[{run.number}]", link, small, name))
                case _:
                    assert_never(run)
        return links

    def _link(self, text: str, link: Link, tone: Tone, name: str) -> Node:
        start = self.position
        dashed = link.kind is Kind.TERM
        made: QTextCharFormat = self.setter.link(tone, str(link), dashed=dashed)
        if link.kind is Kind.SOURCE:
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.NoUnderline)
        self._cursor.insertText(text, made)
        span = AnchorSpan(start=start, end=self.position, link=link, name=name)
        self.filled.anchors.append(span)
        return Node(role=Role.LINK, name=name, start=start, end=self.position)

    def object(self, thing: PageObject, alt: str, link: Link | None = None) -> None:
        """Put a drawing into the running line; a tap on it follows the link."""
        key = len(self.filled.objects) + 1
        self.filled.objects[key] = thing
        made = self.setter.object(key, alt)
        if link is not None:
            made.setAnchor(True)
            made.setAnchorHref(str(link))
        self._cursor.insertText(OBJECT_CHARACTER, made)

    def object_block(
        self, thing: PageObject, alt: str, *, centred: bool = False, link: Link | None = None
    ) -> int:
        """Put a drawing into a block of its own; return its position."""
        start = self.start(Spacing(line=WHOLE_LINE, centred=centred))
        self.object(thing, alt, link)
        return start

    # ------------------------------------------------------------ boxes

    @contextmanager
    def box(
        self, kind: BoxKind, *, padding: float = BOX_PADDING, top: float = 12, bottom: float = 20
    ) -> Iterator[None]:
        """Open a frame; what is written inside the `with` stands in it."""
        if not self._fresh:
            self._cursor.insertBlock()
        self._hairline()
        frame = self._cursor.insertFrame(self.setter.frame(padding, top, bottom))
        self.filled.boxes.append(Box(frame=frame, kind=kind))
        self._fresh = True
        yield
        # Not by rootFrame(): the binding keeps the root frame of every page there has been.
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._fresh = True

    @contextmanager
    def cell(self, cursor: QTextCursor) -> Iterator[None]:
        """Write inside a table cell, then go on behind the place where the pen was."""
        outer, self._cursor, self._fresh = self._cursor, cursor, True
        yield
        self._cursor = outer

    def cursor(self) -> QTextCursor:
        """Return the pen itself, for a table to be put there."""
        return self._cursor

    def finish(self) -> None:
        """Close the page."""
        if self._fresh:
            self._hairline()

    def _hairline(self) -> None:
        """Make the empty block that Qt insists on beside a frame one pixel high."""
        block, words = self.setter.hairline()
        self._cursor.setBlockFormat(block)
        self._cursor.setBlockCharFormat(words)

    # ------------------------------------------------------------ nodes

    def node(
        self,
        role: Role,
        name: str,
        start: int,
        *,
        description: str = "",
        links: list[Node] | None = None,
    ) -> Node:
        """Record what a screen reader finds between `start` and the pen."""
        made = Node(
            role=role,
            name=name,
            description=description,
            start=start,
            end=self.position,
            children=links or [],
        )
        self._nodes.append(made)
        return made

    @contextmanager
    def inside(self, node: Node) -> Iterator[None]:
        """Record the nodes made inside the `with` as children of `node`."""
        outer, self._nodes = self._nodes, node.children
        yield
        # The pen of a table stays before its cells, so the children say how far it goes.
        node.end = max(node.end, self.position, *(child.end for child in node.children))
        self._nodes = outer


def stop_at(writer: Writer, start: int, link: Link, name: str) -> Node:
    """Let the keyboard come to what stands from `start` to the pen; return its node."""
    end = writer.position
    writer.filled.anchors.append(AnchorSpan(start=start, end=end, link=link, name=name))
    return Node(role=Role.LINK, name=name, start=start, end=end)


def source_name(number: int) -> str:
    """Return what a citation mark is called."""
    return QCoreApplication.translate("document", "Source {number}").format(number=number)


def plain_words(words: Words) -> str:
    """Return running words as a screen reader says them: without the marks of sources."""
    return "".join(
        _before(run.text, following)
        for run, following in _with_next(words)
        if not isinstance(run, Citation)
    )


def _with_next(words: Words) -> Iterator[tuple[Inline, Inline | None]]:
    """Return each run with the one behind it; there may be no words at all."""
    return zip(words, (*words[1:], None), strict=False)


def _before(text: str, following: Inline | None) -> str:
    """Return words without the space before a citation, which brings one that does not break."""
    return text.rstrip(" ") if isinstance(following, Citation) else text
