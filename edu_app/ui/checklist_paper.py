# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The symptom checklist on one sheet of paper: the same for preview, PDF and printer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QPageSize

from edu_app.library.model import Checked
from edu_app.render.echo import text
from edu_app.render.letterhead import Letterhead, letterhead
from edu_app.render.review import review_words
from edu_app.render.stack import Slab
from edu_app.ui.checklist_bench import Way
from edu_app.ui.checklist_head import make_head
from edu_app.ui.checklist_layout import Frame, Task, lay_out
from edu_app.ui.checklist_marks import ScaledPart, paint_parts
from edu_app.ui.checklist_sections import Filling, filling_of
from edu_app.ui.checklist_type import TypeCase
from edu_app.ui.paper import room_of
from edu_app.ui.paper_foot import make_foot, number_words
from edu_app.ui.paper_leaf import Density, InkSetter
from edu_app.ui.paper_parts import GroupPart, Made
from edu_app.ui.theme import Look, Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from PySide6.QtGui import QPainter

    from edu_app.library.checklist import Form
    from edu_app.library.diagram import Diagram
    from edu_app.library.phrases import Phrases
    from edu_app.render.answers import Answers
    from edu_app.settings import Settings
    from edu_app.ui.checklist_bench import Fit
    from edu_app.ui.paper_set import Place

FOOT, SMALL_FOOT = Density(gaps=0.8), Density(gaps=0.6, signs="cap")
"""How close the words at the foot stand; on a full page closer. They are the same words."""
ALONE = (1, 1)
NORMAL, LARGE = 100, 117
"""Size of the letters: 12 points and 14 points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """On what is printed."""

    size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4
    large: bool = False
    """In large print."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What a checklist is printed with, and what does not change during a visit."""

    form: Form
    diagram: Diagram | None
    """The body map; None where it is missing."""
    settings: Settings
    phrases: Phrases
    theme: Theme
    """Its text size does not matter: paper has its own."""
    today: date


class Press:
    """Keeps what is the same on every sheet. It belongs to one visit and goes with it."""

    def __init__(self, occasion: Occasion) -> None:
        self.occasion = occasion
        self._cases: dict[bool, TypeCase] = {}
        self._kept: dict[object, Made] = {}

    def case(self, paper: Paper) -> TypeCase:
        """Return the letters for a paper."""
        if paper.large not in self._cases:
            theme = self.occasion.theme
            look = Look("light", "paper", LARGE if paper.large else NORMAL)
            ink = Theme(theme.tokens, theme.assets, look, theme.chrome, theme.mm_per_px)
            self._cases[paper.large] = TypeCase(ink)
        return self._cases[paper.large]

    def head(self, paper: Paper, *sentences: str, share: float = 1.0) -> Made:
        """Return the head in a share of its usual size, with some sentences below its rule."""
        make = partial(self._make_head, paper, sentences, share)
        return self._keep(("head", paper, sentences, share), make)

    def foot(self, paper: Paper, place: tuple[int, int], *, small: bool = False) -> Made:
        """Return the foot of a sheet: `place` is its number and how many there are."""
        make = partial(self._make_foot, paper, place, SMALL_FOOT if small else FOOT)
        return self._keep(("foot", paper, place, small), make)

    def frame(self, paper: Paper, fit: Fit) -> Frame:
        """Return head and foot of the filled checklist."""
        own = self.occasion.form.page.own
        return Frame(
            head=self.head(paper, own, share=fit.head),
            foot=self.foot(paper, (1, 1), small=fit.way is Way.FULL),
        )

    def foot_words(self, place: tuple[int, int]) -> tuple[str, ...]:
        """Return the words at the foot of a sheet."""
        words = self._letterhead()
        return (
            words.urgent,
            words.signs,
            words.standing,
            *words.clinic,
            *words.origin,
            number_words(words.name, place),
        )

    def _keep(self, key: object, make: Callable[[], Made]) -> Made:
        if key not in self._kept:
            self._kept[key] = make()
        return self._kept[key]

    def _make_head(self, paper: Paper, sentences: tuple[str, ...], share: float) -> Made:
        page, width = self.occasion.form.page, room_of(paper.size).width()
        made = make_head(self.case(paper), width / share, page, *sentences)
        scaled = ScaledPart(scale=share, parts=made.parts)
        return Made(slab=Slab(height=made.slab.height * share), parts=(scaled,))

    def _make_foot(self, paper: Paper, place: tuple[int, int], density: Density) -> Made:
        setter = InkSetter(self.case(paper).theme, density)
        return make_foot(setter, room_of(paper.size).width(), self._letterhead(), place)

    def _letterhead(self) -> Letterhead:
        form, phrases = self.occasion.form, self.occasion.phrases
        origin = (
            *self._checked(),
            phrases.sheet.version.format(version=form.version, digest=form.digest),
        )
        made = letterhead(form.page.title, origin, self.occasion.settings, phrases)
        return replace(made, standing=form.page.purpose)

    def _checked(self) -> Iterator[str]:
        """Say who has checked the form, and that this was too long ago."""
        review, phrases = self.occasion.form.review, self.occasion.phrases
        yield review_words(review, phrases)
        if isinstance(review, Checked) and self.occasion.today > review.next_review:
            yield phrases.review.due.format(next=phrases.day(review.next_review))


class ChecklistSheets:
    """The one sheet with what a person has ticked."""

    def __init__(self, press: Press, answers: Answers, own: tuple[str, ...], paper: Paper) -> None:
        form = press.occasion.form
        filling = filling_of(form, answers, own)
        said = (*text(form, answers, own), form.page.position)
        self._said = "\n".join(said)
        self._press = press
        self._paper, self._title = paper, form.page.title
        self._case = press.case(paper)
        self.laid = lay_out(_task(press, filling, paper))
        if paper.large and self.laid.fit.way is Way.FULL:
            # Nothing on it would be large: then it is better as it is in normal print.
            normal = replace(paper, large=False)
            self._paper, self._case = normal, press.case(normal)
            self.laid = lay_out(_task(press, filling, normal))

    @property
    def title(self) -> str:
        """Return the title of the page."""
        return self._title

    @property
    def paper(self) -> QPageSize.PageSizeId:
        """Return the size of the paper."""
        return self._paper.size

    @property
    def count(self) -> int:
        """Return that it is always one sheet."""
        return 1

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint the sheet."""
        del number
        self.paint_in(painter, ALONE)

    def words(self, number: int) -> str:
        """Return the words of the sheet."""
        del number
        return self.words_in(ALONE)

    def paint_in(self, painter: QPainter, place: Place) -> None:
        """Paint the sheet as the one in its place of a hand-out."""
        foot = self._press.foot(self._paper, place, small=self.laid.fit.way is Way.FULL)
        low = room_of(self._paper.size).height() - foot.slab.height
        parts = (*self.laid.parts[:-1], GroupPart(x=0.0, y=low, parts=foot.parts))
        paint_parts(painter, parts, self._case.theme)

    def words_in(self, place: Place) -> str:
        """Return the words of the sheet in its place of a hand-out."""
        return "\n".join((self._said, *self._press.foot_words(place)))


class ChecklistPage:
    """The checklist as a part of a hand-out, which numbers it."""

    def __init__(self, sheets: ChecklistSheets) -> None:
        self._sheets = sheets

    @property
    def count(self) -> int:
        """Return that it is one sheet."""
        return self._sheets.count

    def paint(self, painter: QPainter, number: int, place: Place) -> None:
        """Paint the sheet as the one in its place."""
        del number
        self._sheets.paint_in(painter, place)

    def words(self, number: int, place: Place) -> str:
        """Return the words of the sheet."""
        del number
        return self._sheets.words_in(place)


def _task(press: Press, filling: Filling, paper: Paper) -> Task:
    return Task(
        case=press.case(paper),
        form=press.occasion.form,
        diagram=press.occasion.diagram,
        filling=filling,
        size=room_of(paper.size),
        frame=partial(press.frame, paper),
    )
