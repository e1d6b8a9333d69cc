# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Whatever fits: help is always there, nothing is lost, and the richest bar that fits is used."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest

from edu_app.shell.actions import (
    Act,
    Bar,
    BarFacts,
    Form,
    Room,
    Slot,
    derive_dock,
    derive_head,
    derive_more,
    derive_top,
)

WIDTHS = {Form.FULL: 200, Form.SHORT: 150, Form.ICON: 60}
FULL, SHORT, ICON = Form.FULL, Form.SHORT, Form.ICON


def facts(
    *,
    home: bool = False,
    back: bool = True,
    forward: bool = False,
    search: bool = False,
    start_over: bool = True,
    large: bool = False,
) -> BarFacts:
    return BarFacts(
        home=home, back=back, forward=forward, search=search, start_over=start_over, large=large
    )


EVERY = [
    facts(home=home, back=back, forward=forward, search=search, start_over=over, large=large)
    for home, back, forward, search, over, large in product((False, True), repeat=6)
]


def width(slot: Slot) -> int:
    return WIDTHS[slot[1]]


def top(known: BarFacts, room: int, *, brand: int = 250, title: int = 150) -> Bar:
    return derive_top(known, width, Room(bar=room, brand=brand, title=title))


def needed(bar: Bar, known: BarFacts, *, brand: int = 250, title: int = 150) -> int:
    """Return what a bar takes: its buttons and the name of the guide or of the page."""
    name = brand if known.home else title * bar.title
    return sum(width(slot) for slot in bar.slots()) + name


def every_bar(known: BarFacts) -> Iterator[Bar]:
    """Return the bars of all rooms from the widest to none."""
    return (top(known, room) for room in range(2000, -1, -10))


def acts(slots: tuple[Slot, ...]) -> list[Act]:
    return [act for act, _form in slots]


# ---------------------------------------------------------------- the bar at the top


@pytest.mark.parametrize("known", EVERY, ids=str)
def test_help_stands_in_words_at_the_right_end_of_every_bar(known: BarFacts) -> None:
    for bar in every_bar(known):
        assert bar.right[-1] in ((Act.HELP, FULL), (Act.HELP, SHORT))


@pytest.mark.parametrize("known", EVERY, ids=str)
def test_a_bar_fits_as_soon_as_the_narrowest_does(known: BarFacts) -> None:
    narrowest = needed(top(known, 0), known)

    for room in range(narrowest, 2000, 10):
        assert needed(top(known, room), known) <= room


@pytest.mark.parametrize("known", EVERY, ids=str)
def test_what_has_no_room_in_the_bar_is_in_more(known: BarFacts) -> None:
    wanted = {Act.CONTRAST, Act.TEXT_SIZE}
    wanted |= {Act.HOME} if not known.home else set()
    wanted |= {Act.BACK} if known.back and not known.home else set()
    wanted |= {Act.FORWARD} if known.forward else set()
    wanted |= {Act.START_OVER} if known.start_over else set()
    wanted |= {Act.SEARCH} if known.search else set()

    for bar in every_bar(known):
        shown = acts(bar.slots())
        rest = derive_more(known, bar.slots())
        assert wanted <= {*shown, *rest}
        assert not set(shown) & set(rest)
        assert Act.MORE in shown or set(rest) <= {Act.BACK}
        assert len(set(shown)) == len(shown)


@pytest.mark.parametrize("known", EVERY, ids=str)
def test_more_room_never_means_fewer_buttons_in_words(known: BarFacts) -> None:
    taken = [needed(bar, known) for bar in every_bar(known)]

    assert taken == sorted(taken, reverse=True)


@pytest.mark.parametrize(
    ("room", "left", "right", "title"),
    [
        (1210, "home back!", "text-size contrast start-over help", True),
        (1209, "home back!", "text-size contrast start-over help?", True),
        (1159, "home back!", "text-size! contrast! start-over help?", True),
        (879, "home back!", "text-size! contrast! start-over! help?", True),
        (739, "home back!", "text-size! contrast! start-over! help?", False),
        (589, "home! back!", "text-size! start-over! more! help?", False),
        (449, "home!", "text-size! start-over! more! help?", False),
        (389, "home!", "start-over! more! help?", False),
        (0, "home!", "start-over! more! help?", False),
    ],
)
def test_the_richest_bar_that_fits_is_used(room: int, left: str, right: str, title: bool) -> None:
    bar = top(facts(), room)

    assert (written(bar.left), written(bar.right), bar.title) == (left, right, title)


def written(slots: tuple[Slot, ...]) -> str:
    """Return slots in a row: `?` after one in short words, `!` after one without words."""
    marks = {FULL: "", SHORT: "?", ICON: "!"}
    return " ".join(f"{act}{marks[form]}" for act, form in slots)


@pytest.mark.parametrize(
    ("known", "left", "right"),
    [
        (facts(home=True, start_over=False), "", "text-size contrast help"),
        (facts(home=True, forward=True, start_over=False), "forward!", "text-size contrast help"),
        (facts(back=False), "home", "text-size contrast start-over help"),
        (facts(forward=True), "home back forward!", "text-size contrast start-over help"),
        (facts(large=True), "home back", "text-size start-over more help?"),
        (facts(large=True, start_over=False), "home back", "text-size more help?"),
    ],
)
def test_the_bar_offers_what_can_be_done_here(known: BarFacts, left: str, right: str) -> None:
    bar = top(known, 2000)

    assert (written(bar.left), written(bar.right)) == (left, right)


def test_the_name_of_the_page_goes_before_any_button_does() -> None:
    assert top(facts(), 739, title=151).title is False
    assert top(facts(), 740, title=0).title is True


# ---------------------------------------------------------------- the bar at the bottom, and more


def dock(known: BarFacts, room: int) -> tuple[Slot, ...]:
    return derive_dock(known, width, room)


@pytest.mark.parametrize(
    ("known", "row", "rest"),
    [
        (facts(), "home back text-size contrast start-over help", ()),
        (facts(start_over=False), "home back text-size contrast help", ()),
        (facts(large=True), "home text-size start-over more help?", ("back", "contrast")),
        (
            facts(large=True, back=False, start_over=False),
            "home text-size more help?",
            ("contrast",),
        ),
    ],
)
def test_the_dock_has_room_for_all_but_large_letters(
    known: BarFacts, row: str, rest: tuple[str, ...]
) -> None:
    slots = dock(known, 2000)

    assert written(slots) == row
    assert derive_more(known, slots) == rest


@pytest.mark.parametrize(
    ("room", "row"),
    [
        (1200, "home back text-size contrast start-over help"),
        (1199, "home back text-size contrast start-over help?"),
        (1149, "home text-size start-over more help?"),
        (949, "home text-size start-over! more help?"),
        (809, "home! text-size! start-over! more! help?"),
        (389, "home! start-over! more! help?"),
        (0, "home! start-over! more! help?"),
    ],
)
def test_the_richest_dock_that_fits_is_used(room: int, row: str) -> None:
    assert written(dock(facts(), room)) == row


@pytest.mark.parametrize("known", EVERY, ids=str)
def test_starting_over_stands_in_every_bar_where_there_is_such_a_thing(known: BarFacts) -> None:
    for bar in every_bar(known):
        assert (Act.START_OVER in acts(bar.slots())) is known.start_over
    for room in range(0, 2000, 50):
        assert (Act.START_OVER in acts(dock(known, room))) is known.start_over


@pytest.mark.parametrize("known", EVERY, ids=str)
def test_what_has_no_room_in_the_dock_is_in_more(known: BarFacts) -> None:
    for room in range(0, 2000, 50):
        slots = dock(known, room)
        rest = set(derive_more(known, slots)) - {Act.SEARCH, Act.FORWARD}
        assert {Act.TEXT_SIZE, Act.CONTRAST} <= {*acts(slots), *rest}
        assert Act.MORE in acts(slots) or not rest
        assert slots[-1][0] is Act.HELP


@pytest.mark.parametrize(
    ("room", "right"), [(450, "search"), (449, "search?"), (399, "search!"), (0, "search!")]
)
def test_the_head_of_an_upright_screen_has_the_search_in_what_room_is_left(
    room: int, right: str
) -> None:
    bar = derive_head(facts(search=True), width, Room(bar=room, brand=250, title=0))

    assert (bar.left, bar.title, written(bar.right)) == ((), False, right)


def test_the_head_is_bare_where_the_search_is_open() -> None:
    assert derive_head(facts(), width, Room(bar=900, brand=250, title=0)).right == ()


@pytest.mark.parametrize(
    ("room", "right"),
    [
        (1410, "search text-size contrast start-over help"),
        (1360, "search? text-size contrast start-over help"),
        (1310, "search? text-size contrast start-over help?"),
        (1220, "search! text-size contrast start-over help?"),
        (940, "search! text-size! contrast! start-over help?"),
    ],
)
def test_the_search_gives_way_before_words_do(room: int, right: str) -> None:
    assert written(top(facts(search=True), room).right) == right
    assert written(top(facts(search=True), room - 1).right) != right
