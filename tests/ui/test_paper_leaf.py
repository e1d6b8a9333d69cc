# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Words on paper: large enough, far enough apart, without links, and cut between lines only."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtGui import QTextCharFormat

from edu_app.library.model import ItemList, ListItem
from edu_app.ui.document_type import Spacing, Tone
from edu_app.ui.document_writer import Writer
from edu_app.ui.paper_leaf import (
    Density,
    InkSetter,
    Leaf,
    Worded,
    lines_of,
    make_leaf,
    natural_width,
    write_block,
    write_words,
)
from edu_app.ui.paper_measure import points
from edu_app.ui.theme import Theme
from tests.ui.samples import anchor, cite, heading, items, paragraph, term, words

WIDTH = 300.0
LONG = "Blood flows up to the heart. " * 12


def leaf_of(setter: InkSetter, *blocks: Worded, width: float = WIDTH) -> Leaf:
    def write(writer: Writer) -> None:
        for block in blocks:
            write_block(writer, block)

    return make_leaf(setter, width, write)


def formats(leaf: Leaf) -> dict[str, QTextCharFormat]:
    """Return the format of each run of the first paragraph."""
    block, found = leaf.document.begin(), {}
    runs = block.begin()
    while not runs.atEnd():
        found[runs.fragment().text()] = runs.fragment().charFormat()
        runs += 1
    return found


# ---------------------------------------------------------------- letters


def test_text_has_twelve_points_and_large_print_fourteen(ink: Theme, large_ink: Theme) -> None:
    assert points(ink.px("body")) == 12
    assert points(large_ink.px("body")) >= 14


@pytest.mark.parametrize("style", ["h1", "h2", "h3", "lead", "body", "small", "cap", "foot"])
def test_no_style_of_paper_is_smaller_than_eight_points(ink: Theme, style: str) -> None:
    assert points(ink.px(style)) >= 8


@pytest.mark.parametrize("line", [1.0, 0.96, 0.92, 0.5])
@pytest.mark.parametrize("block", [paragraph(LONG), items(LONG), heading(LONG)])
def test_lines_are_never_closer_than_one_and_a_fifth(
    ink: Theme, line: float, block: Worded
) -> None:
    leaf = leaf_of(InkSetter(ink, Density(line=line)), block)

    bases = [base for _, _, base in lines_of(leaf.document)]
    size = next(iter(formats(leaf).values())).font().pixelSize()
    assert len(bases) > 4
    assert all(low - high >= 1.19 * size for high, low in pairwise(bases))


def test_a_title_keeps_its_own_line(ink: Theme) -> None:
    setter = InkSetter(ink, Density(line=0.9))

    assert setter.block(Spacing(line=1.15)).lineHeight() < 100 * 0.95


def test_text_is_ragged_on_the_right(setter: InkSetter) -> None:
    leaf = leaf_of(setter, paragraph(LONG))

    widths = {
        round(leaf.document.begin().layout().lineAt(line).naturalTextWidth()) for line in range(4)
    }
    assert len(widths) > 1


def test_a_dense_page_has_less_free_room(ink: Theme) -> None:
    calm, dense = InkSetter(ink, Density(gaps=1.3)), InkSetter(ink, Density(gaps=0.5))
    blocks = (paragraph("One."), paragraph("Two."))

    assert calm.gap(20) > dense.gap(20)
    assert calm.gap(20) / dense.gap(20) > calm.inset(20) / dense.inset(20) > 1
    assert leaf_of(calm, *blocks).height > leaf_of(dense, *blocks).height


# ---------------------------------------------------------------- words


def test_on_paper_nothing_can_be_followed(setter: InkSetter) -> None:
    leaf = leaf_of(setter, paragraph("See ", anchor(), " on a ", term(), cite()))

    for form in formats(leaf).values():
        assert not form.isAnchor()
        assert form.underlineStyle() == QTextCharFormat.UnderlineStyle.NoUnderline


def test_the_name_of_a_page_stands_out_and_an_explained_word_does_not(setter: InkSetter) -> None:
    found = formats(leaf_of(setter, paragraph("See ", anchor("Risks"), " of a ", term(), cite())))

    assert {name: form.fontWeight() for name, form in found.items()} == {
        "See ": 400,
        "Risks": 700,
        " of a stent": 400,
        "\u00a0[1]": 600,
    }


def test_an_explained_word_keeps_the_weight_its_author_gave_it(setter: InkSetter) -> None:
    strong = term()
    strong = type(strong)(text="Moving", term_id=strong.term_id, strong=True)

    assert formats(leaf_of(setter, paragraph(strong)))["Moving"].fontWeight() == 700


def test_a_citation_is_small(setter: InkSetter) -> None:
    found = formats(leaf_of(setter, paragraph("Known", cite())))

    assert found["\u00a0[1]"].font().pixelSize() == setter.theme.px("cap")


def test_words_are_written_in_the_tone_that_is_asked_for(setter: InkSetter) -> None:
    write = partial(_write_small)
    leaf = make_leaf(setter, WIDTH, write)

    assert formats(leaf)["small words"].font().pixelSize() == setter.theme.px("small")


def _write_small(writer: Writer) -> None:
    writer.start(Spacing())
    write_words(writer, words("small ", "words"), Tone("small"))


def test_a_list_below_a_list_stands_further_in(setter: InkSetter) -> None:
    below = items("inner", ordered=True)
    leaf = leaf_of(setter, ItemList(items=(ListItem(words=words("outer"), below=below),)))

    block = leaf.document.begin()
    outer, inner = block.blockFormat().leftMargin(), block.next().blockFormat().leftMargin()
    assert [bullet.number for bullet in leaf.filled.bullets] == [0, 1]
    assert 0 < outer < inner


def test_a_heading_says_its_level(setter: InkSetter) -> None:
    leaf = leaf_of(setter, heading("Veins", level=3))

    assert leaf.document.begin().blockFormat().headingLevel() == 3


# ---------------------------------------------------------------- size and cuts


def test_a_text_is_as_high_as_its_lines(setter: InkSetter) -> None:
    one, two = (
        leaf_of(setter, paragraph("One.")),
        leaf_of(setter, paragraph("One."), paragraph("2")),
    )

    assert one.height == pytest.approx(16 * 1.3, abs=1)
    assert two.height > 2 * one.height


def test_the_natural_width_breaks_no_line(setter: InkSetter) -> None:
    write = partial(write_block, block=paragraph(LONG))

    wide = natural_width(setter, write)

    assert make_leaf(setter, wide, write).document.begin().layout().lineCount() == 1
    assert make_leaf(setter, wide - 40, write).document.begin().layout().lineCount() == 2


def test_a_cut_lies_between_two_lines(setter: InkSetter) -> None:
    leaf = leaf_of(setter, paragraph(LONG))

    bases = [base for _, _, base in lines_of(leaf.document)]
    size = setter.theme.px("body")
    assert len(leaf.cuts) == len(bases) - 3  # two lines stay together at either end
    for cut in leaf.cuts:
        above = max(base for base in bases if base < cut)
        below = min(base for base in bases if base > cut)
        assert cut - above >= 0.25 * size  # room for a g
        assert below - cut >= 0.75 * size  # room for an h


@pytest.mark.parametrize(("text", "count"), [("One line.", 0), ("Two lines of text. " * 2, 0)])
def test_a_short_text_is_not_cut(setter: InkSetter, text: str, count: int) -> None:
    assert len(leaf_of(setter, paragraph(text)).cuts) == count


def test_a_list_is_cut_between_its_items(setter: InkSetter) -> None:
    leaf = leaf_of(setter, items("a", "b", "c", "d", "e"))

    assert len(leaf.cuts) == 2  # behind the second and the third
