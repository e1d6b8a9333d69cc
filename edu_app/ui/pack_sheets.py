# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A hand-out of one or many parts, set into sheets part by part so that no window ever waits."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from edu_app.problems import EduError
from edu_app.render.pack import first_sheet, part_sheet
from edu_app.ui.paper import ink_of, room_of
from edu_app.ui.paper_contents import Contents, set_contents
from edu_app.ui.paper_layout import layouts
from edu_app.ui.paper_set import SetPage
from edu_app.ui.theme import Look, Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QPageSize, QPainter

    from edu_app.render.pack import Office, Part
    from edu_app.render.sheet import Sheet
    from edu_app.ui.paper_set import Place

NORMAL, LARGE = 100, 117
"""Per cent of the text size: 12 and 14 points."""
KEPT = 80
"""Parts that are kept set, so that a tick taken back costs nothing; more than there are pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Print:
    """How a hand-out is printed."""

    paper: QPageSize.PageSizeId
    percent: int = NORMAL


class NumberedPage(Protocol):
    """Something of one or more sheets that can be told which of a hand-out they are."""

    @property
    def count(self) -> int:
        """Return how many sheets there are."""

    def paint(self, painter: QPainter, number: int, place: Place) -> None:
        """Paint a sheet of it, from 0, as the one in its `place` of the whole hand-out."""

    def words(self, number: int, place: Place) -> str:
        """Return the words of a sheet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyPart:
    """A part that sets itself, such as the checklist with its answers."""

    name: str
    make: Callable[[Print], NumberedPage] = field(compare=False)


AnyPart: TypeAlias = "Part | ReadyPart"


@dataclass(frozen=True, slots=True, kw_only=True)
class _SetPart:
    """A part in its place on paper."""

    sheet: Sheet | None
    """None for what sets itself, which no list of contents names."""
    page: NumberedPage


class PackSheets:
    """All sheets of a hand-out, numbered through; each part begins on a sheet of its own."""

    def __init__(
        self, title: str, paper: QPageSize.PageSizeId, pages: Sequence[NumberedPage]
    ) -> None:
        """`title` is the same for every hand-out: it stands in the list of print jobs."""
        self._title, self._paper = title, paper
        self._places = tuple((page, own) for page in pages for own in range(page.count))

    @property
    def title(self) -> str:
        """Return what the file or the job is called."""
        return self._title

    @property
    def paper(self) -> QPageSize.PageSizeId:
        """Return the size of the paper."""
        return self._paper

    @property
    def count(self) -> int:
        """Return how many sheets there are."""
        return len(self._places)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a sheet, from 0."""
        page, own = self._places[number]
        page.paint(painter, own, (number + 1, self.count))

    def words(self, number: int) -> str:
        """Return the words of a sheet."""
        page, own = self._places[number]
        return page.words(own, (number + 1, self.count))


class PackBuilder(QObject):
    """Sets a hand-out into sheets, one small step in each turn of the event loop."""

    advanced = Signal(int, int)
    """How many parts are set, and how many there are."""
    built = Signal(object)
    """The `PackSheets` that are ready."""
    failed = Signal(object)
    """The `EduError` of a part that cannot be read."""

    def __init__(
        self,
        office: Office,
        theme: Theme,
        parent: QObject | None = None,
        *,
        listed: bool = True,
    ) -> None:
        """`listed`: several parts have a list of them on a sheet of its own before them."""
        super().__init__(parent)
        self._office, self._theme, self._listed = office, theme, listed
        self._kept: OrderedDict[tuple[AnyPart, Print], _SetPart] = OrderedDict()
        self._steps: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.step)

    @property
    def busy(self) -> bool:
        """Tell whether a hand-out is being set."""
        return self._steps is not None

    def build(self, pack: Sequence[AnyPart], wish: Print) -> None:
        """Begin with a hand-out that has parts; one that is not ready is given up."""
        self._steps = self._run(pack, wish)
        self._timer.start(0)

    def finish(self) -> None:
        """Do now what is left; for pictures of screens."""
        while self.busy:
            self.step()

    @Slot()
    def cancel(self) -> None:
        """Give up what is not ready; the parts that are set are kept."""
        self._steps = None
        self._timer.stop()

    @Slot()
    def step(self) -> None:
        """Do what one turn of the event loop does."""
        steps = self._steps
        if steps is None:
            return
        try:
            next(steps)
        except StopIteration:
            if steps is self._steps:  # who heard that it is ready may have begun another
                self.cancel()
        except EduError as error:
            self.cancel()
            self.failed.emit(error)

    # ------------------------------------------------------------ steps

    def _run(self, pack: Sequence[AnyPart], wish: Print) -> Iterator[None]:
        ink = self._ink(wish)
        parts: list[_SetPart] = []
        for part in pack:
            if (part, wish) not in self._kept:
                yield from self._set(part, wish, ink)
            self._kept.move_to_end((part, wish))
            parts.append(self._kept[(part, wish)])
            self.advanced.emit(len(parts), len(pack))
        pages = [part.page for part in parts]
        if self._listed and len(parts) > 1:
            pages.insert(0, self._contents(parts, wish, ink))
        title = self._office.library.phrases.handout.title
        self.built.emit(PackSheets(title, wish.paper, pages))

    def _set(self, part: AnyPart, wish: Print, ink: Theme) -> Iterator[None]:
        """Read a part and try how it can be set, one try in each step."""
        if isinstance(part, ReadyPart):
            self._kept[(part, wish)] = _SetPart(sheet=None, page=part.make(wish))
            yield
        else:
            sheet = part_sheet(part, self._office)
            yield
            find = self._office.library.diagram
            for layout in layouts(sheet, find, ink, room_of(wish.paper)):
                kept = layout
                yield
            page = SetPage(letterhead=sheet.letterhead, layout=kept)
            self._kept[(part, wish)] = _SetPart(sheet=sheet, page=page)
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)

    def _contents(self, parts: Sequence[_SetPart], wish: Print, ink: Theme) -> SetPage:
        named = [(part.sheet, part.page.count) for part in parts if part.sheet is not None]
        contents = Contents(
            sheet=first_sheet([sheet for sheet, _ in named], self._office),
            heading=self._office.library.phrases.handout.contents,
            titles=tuple(sheet.title for sheet, _ in named),
            counts=tuple(count for _, count in named),
        )
        return set_contents(contents, ink, room_of(wish.paper))

    def _ink(self, wish: Print) -> Theme:
        theme = self._theme
        look = Look(theme.look.theme, theme.look.scale, wish.percent)
        return theme.cached(
            ("ink", wish.percent),
            lambda: ink_of(Theme(theme.tokens, theme.assets, look, theme.chrome, theme.mm_per_px)),
        )
