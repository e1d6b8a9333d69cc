# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every real page prints on two sheets of either paper, in twelve points, with all its words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QApplication

from edu_app.library.loader import Library
from edu_app.library.model import Figure, SourceLine, SourceList, Topic
from edu_app.paths import assets_dir
from edu_app.profile import LAPTOP
from edu_app.render.plain import plain
from edu_app.render.sheet import Sheet, printed_blocks, sheet
from edu_app.render.tokens import read_tokens
from edu_app.ui.paper import PageSheets, ink_of, room_of
from edu_app.ui.paper_foot import make_foot
from edu_app.ui.paper_layout import COLUMNS, Layout, lay_out
from edu_app.ui.paper_leaf import lines_of
from edu_app.ui.paper_measure import points
from edu_app.ui.paper_parts import GroupPart, Made, Part, WordsPart
from edu_app.ui.theme import Look, Theme, load_fonts
from tests.content_tree import FACTS, REPOSITORY
from tests.ui.paper_samples import CLINIC
from tests.ui.printed import needs_pdftotext, pdf, text_of

Laid = Callable[[str, QPageSize.PageSizeId], Layout]

MOST_SHEETS = 2
PAPERS = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}
WORD = re.compile(r"\b[B-Zb-z][a-z]{3,}\b")
"""WORKAROUND: Qt's PDF gives no text for the first glyph of a font, which is our A (6.11.3)."""


@cache
def library() -> Library:
    return Library(REPOSITORY / "content", "en", FACTS)


def page_ids() -> tuple[str, ...]:
    """Return the pages, and the groups of questions with a mark before their ids."""
    return (*library().topic_ids(), *(f"faq:{group}" for group in library().faq_ids()))


def page(page_id: str) -> Topic:
    group = page_id.removeprefix("faq:")
    return library().topic(page_id) if group == page_id else library().faq(group).topic


def sheet_of(page_id: str) -> Sheet:
    return sheet(page(page_id), CLINIC, library().phrases)


each_page = pytest.mark.parametrize("page_id", page_ids())
each_paper = pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    del qapp  # letters need one
    load_fonts(assets_dir() / "fonts")
    look, chrome = Look("light", "clinic", 100), LAPTOP.chrome
    return Theme(read_tokens(assets_dir()), assets_dir(), look, chrome, chrome.mm_per_px)


@pytest.fixture(scope="module")
def laid(theme: Theme) -> Laid:
    """Return a function that sets a page into sheets, once for all tests."""

    @cache
    def run(page_id: str, paper: QPageSize.PageSizeId) -> Layout:
        return lay_out(sheet_of(page_id), library().diagram, ink_of(theme), room_of(paper))

    return run


def texts(parts: tuple[Part, ...]) -> list[WordsPart]:
    """Return the texts among parts and inside groups of them."""
    found = []
    for part in parts:
        if isinstance(part, GroupPart):
            found += texts(part.parts)
        elif isinstance(part, WordsPart):
            found.append(part)
    return found


# ---------------------------------------------------------------- sheets


@each_page
@each_paper
def test_a_page_is_two_sheets_at_most(
    laid: Laid, page_id: str, paper: QPageSize.PageSizeId
) -> None:
    assert laid(page_id, paper).count <= MOST_SHEETS


@each_page
@each_paper
def test_nothing_is_cut_that_should_be_whole(
    laid: Laid, page_id: str, paper: QPageSize.PageSizeId
) -> None:
    layout = laid(page_id, paper)

    for number, piece in enumerate(layout.pieces):
        slab = layout.slabs[piece.slab].slab
        if slab.firm:
            assert (piece.start, piece.end) == (0, slab.height)
        if slab.leads:
            assert layout.pieces[number + 1].column == piece.column
        if slab.cuts and not slab.firm and piece.end < slab.height:
            assert piece.end in slab.cuts
        low = piece.top + piece.end - piece.start + (slab.head if piece.start else 0)
        assert low <= layout.grid.room(piece.column) + 0.1


# ---------------------------------------------------------------- letters


@each_page
def test_the_text_has_twelve_points_and_nothing_has_less_than_eight(
    laid: Laid, page_id: str
) -> None:
    layout = laid(page_id, PAPERS["A4"])

    foot = make_foot(layout.setter, layout.grid.size.width(), sheet_of(page_id).letterhead, (1, 2))
    assert min(sizes((layout.head, *layout.slabs, foot))) >= 8
    run_in = layout.setter.density.run_in
    listed = min(1, len(sources_of(page_id))) if run_in else len(sources_of(page_id))
    found = sizes(layout.slabs[: -listed - 1 if listed else None])
    small = sum(count for size, count in found.items() if size < 12)
    assert found.most_common(1)[0][0] == 12
    assert small < 0.3 * found.total()  # captions, numbers of a drawing, citations


def sizes(slabs: Iterable[Made]) -> Counter[float]:
    """Return how many letters there are of each size, in points."""
    found: Counter[float] = Counter()
    for made in slabs:
        for part in texts(made.parts):
            for block, number, _ in lines_of(part.leaf.document):
                runs = block.begin()
                while not number and not runs.atEnd():
                    run = runs.fragment()
                    found[points(run.charFormat().font().pixelSize())] += len(run.text())
                    runs += 1
    return found


def sources_of(page_id: str) -> tuple[SourceLine, ...]:
    """Return the sources of a page, which stand at its end in small type."""
    last = page(page_id).blocks[-1]
    return last.lines if isinstance(last, SourceList) else ()


# ---------------------------------------------------------------- words


@needs_pdftotext
@each_page
@each_paper
def test_every_word_of_a_page_is_printed_as_often_as_it_is_written(
    theme: Theme, tmp_path: Path, page_id: str, paper: QPageSize.PageSizeId
) -> None:
    sheets = PageSheets(sheet_of(page_id), library().diagram, theme, paper)
    printed = text_of(pdf(sheets), tmp_path)

    topic = page(page_id)
    shown = [
        msgspec.structs.replace(block, alt="") if isinstance(block, Figure) else block
        for block in printed_blocks(topic.blocks)
    ]
    wanted = Counter(WORD.findall(f"{topic.meta.title}\n{plain(shown)}"))
    assert wanted - Counter(WORD.findall(printed)) == Counter()
    assert printed.count("\f") == sheets.count
    assert printed.count(topic.digest) == sheets.count


def test_the_pages_are_looked_at() -> None:
    assert len(page_ids()) > 30
    assert COLUMNS == 2
