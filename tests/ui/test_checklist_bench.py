# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Parts of the checklist are made from letters, gaps and piles that follow how full it is."""

from __future__ import annotations

import pytest

from edu_app.render.stack import Slab
from edu_app.ui.checklist_bench import (
    BODY,
    HEADING,
    LABEL,
    SMALL,
    Bench,
    Fit,
    Pile,
    Way,
    below,
    make_heading,
    make_label,
    piled,
)
from edu_app.ui.checklist_marks import lines_in
from edu_app.ui.paper_parts import GroupPart, Made
from tests.ui.checklist_samples import BenchMaker


@pytest.mark.parametrize(
    ("way", "styles"),
    [
        (Way.BESIDE, ["body", "small", "cap", "h3"]),
        (Way.COLUMNS, ["body", "small", "small", "h3"]),
        (Way.FULL, ["body", "body", "body", "h3"]),
    ],
)
def test_no_words_are_small_where_all_is_small(
    make_bench: BenchMaker, way: Way, styles: list[str]
) -> None:
    made = make_bench(Fit(way=way))

    assert [made.tone(tone).style for tone in (BODY, SMALL, LABEL, HEADING)] == styles
    assert made.tone(SMALL).colour == SMALL.colour


@pytest.mark.parametrize(
    ("way", "line"), [(Way.BESIDE, 1.25), (Way.COLUMNS, 1.2), (Way.FULL, 1.12)]
)
def test_lines_stand_closer_on_a_full_page(make_bench: BenchMaker, way: Way, line: float) -> None:
    made = make_bench(Fit(way=way))

    assert made.set(200, ("Heat", BODY)).pitch == pytest.approx(made.case.px(BODY) * line)


def test_a_full_page_gives_up_free_room(make_bench: BenchMaker) -> None:
    calm, dense = make_bench(Fit(gaps=1.0)), make_bench(Fit(gaps=0.5))

    assert dense.gap(20) == calm.gap(20) / 2
    assert dense.em(20) == calm.em(20)


def test_what_is_written_on_has_one_size_on_paper(make_bench: BenchMaker) -> None:
    small = make_bench(Fit(size=0.5))

    assert small.real(24) * small.fit.size == 24


def test_a_pile_grows_downwards(bench: Bench) -> None:
    pile = Pile()
    lines = bench.set(200, ("Heat", BODY))

    pile.lines(lines)
    pile.skip(10)
    pile.lines(lines, 5)
    made = pile.made(gap=3, leads=True)

    assert made.slab == Slab(height=2 * lines.height + 10, gap=3, leads=True, firm=True)
    assert [(each.x, each.y) for each in made.parts] == [(0, 0), (5, lines.height + 10)]  # type: ignore[attr-defined]  # lines


def slab(height: float, gap: float = 0.0) -> Made:
    return Made(slab=Slab(height=height, gap=gap), parts=())


def test_piled_slabs_keep_their_gaps_but_the_first() -> None:
    made = piled([slab(10, gap=5), slab(20, gap=5)], between=2)

    assert made.slab.height == 37
    assert [part.y for part in made.parts if isinstance(part, GroupPart)] == [0, 17]


def test_nothing_piled_has_no_height() -> None:
    assert piled([]).slab.height == 0


def test_the_first_slab_stands_close_below_its_heading() -> None:
    heading, first, second = below(slab(8), [slab(10, gap=5), slab(10, gap=5)])

    assert (heading.slab.height, first.slab.gap, second.slab.gap) == (8, 0, 5)


def test_headings_never_stand_last_in_a_column(bench: Bench) -> None:
    for made in (make_heading(bench, 300, "What I feel"), make_label(bench, 300, "What I feel")):
        assert made.slab.leads
        assert list(lines_in(made.parts)) == ["What I feel"]


def test_only_a_table_has_room_for_itself() -> None:
    assert not Fit().flow
    assert Fit(way=Way.COLUMNS).flow
    assert Fit(way=Way.FULL).flow
