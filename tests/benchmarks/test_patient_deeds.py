# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The small steps of a patient: only what is in sight is tapped, and what covers is closed."""

from __future__ import annotations

from random import Random

from benchmarks.patient_deeds import (
    MOST_DRAGS,
    Do,
    Sight,
    come_free,
    come_home,
    seek,
    tap,
    tap_exactly,
    tap_some,
    write,
)
from tests.benchmarks.made_up_guide import LEADS, MadeUpGuide


def test_only_what_is_in_sight_is_tapped() -> None:
    guide, chance = MadeUpGuide(names=("card-F1", "card-F2")), Random(1)
    sight = Sight(names=guide.names)

    assert guide.let(tap_twice(chance, sight)) == (None, sight)
    assert guide.tapped() in (["card-F1"], ["card-F2"])


def tap_twice(chance: Random, sight: Sight):  # type: ignore[no-untyped-def]  # a plan of two
    missed = yield from tap(chance, sight, "tile-")
    found = yield from tap(chance, sight, "card-")
    return missed, found


def test_a_page_is_drawn_up_until_what_is_sought_comes() -> None:
    guide = MadeUpGuide(names=("act-home",), below=2)

    assert guide.let(seek(Random(1), "NextBar-")) is None

    assert [deed.do for deed in guide.deeds] == [Do.LOOK, Do.DRAG, Do.DRAG]


def test_a_search_without_an_end_is_given_up() -> None:
    guide = MadeUpGuide(names=(), below=1000)

    assert guide.let(seek(Random(1), "NextBar-")) is None

    assert len(guide.deeds) == 1 + MOST_DRAGS


def test_what_covers_the_page_is_closed_on_the_way_home() -> None:
    guide = MadeUpGuide(names=("HelpCard-Button",), _before=LEADS["tile-faq:"])

    sight = guide.let(come_home(Random(1)))

    assert guide.tapped() == ["HelpCard-Button", "act-home"]
    assert sight.has("Hero-Button")


def test_where_nothing_closes_the_escape_key_is_tried() -> None:
    guide = MadeUpGuide(names=("something-else",))

    guide.let(come_free(Random(1)))

    assert {deed.name for deed in guide.deeds if deed.do is Do.KEY} == {"Key_Escape"}


def test_letters_without_a_key_are_left_out() -> None:
    guide = MadeUpGuide(names=("key-s", "key-t"))

    guide.let(write(Random(1), "stent!"))

    assert guide.tapped() == ["key-s", "key-t", "key-t"]


def test_a_letter_is_taken_back_now_and_then() -> None:
    guides = [MadeUpGuide(names=("key-s", "key-erase")) for _seed in range(20)]

    for seed, guide in enumerate(guides):
        guide.let(write(Random(seed), "s"))

    assert 0 < sum("key-erase" in guide.tapped() for guide in guides) < 20


def test_a_name_is_taken_whole_where_that_is_meant() -> None:
    guide = MadeUpGuide(names=("key-space", "key-s"))
    sight = Sight(names=guide.names)

    assert guide.let(tap_exactly(sight, "key-s")) is not None
    assert guide.deeds[-1].at == 1


def test_several_of_a_kind_are_tapped_one_after_the_other() -> None:
    guide = MadeUpGuide(names=("card-F1", "act-home", "card-F2"))

    guide.let(tap_some(Random(1), (4,), "card-"))

    assert len(guide.tapped()) == 4
    assert set(guide.tapped()) == {"card-F1", "card-F2"}
