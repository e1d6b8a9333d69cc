# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The history goes back and forth in order, forgets the oldest, and remembers the scrolling."""

from __future__ import annotations

import pytest

from edu_app.library.link import HOME, Kind, Link
from edu_app.shell.history import LONGEST, Entry, History


def topic(name: str) -> Link:
    return Link(Kind.TOPIC, name)


def walk(steps: str) -> History:
    """Take steps: a letter opens the topic of that name, `<` goes back and `>` forward."""
    history = History()
    for step in steps:
        if step == "<":
            history.back()
        elif step == ">":
            history.forward()
        else:
            history.open(topic(step))
    return history


def places(history: History) -> list[str]:
    """Return every place from the first to the last, walking there."""
    while history.back():
        pass
    found = [str(history.current.link)]
    while history.forward():
        found.append(str(history.current.link))
    return found


def test_a_visit_begins_on_the_start_page() -> None:
    history = History()

    assert history.current == Entry(HOME)
    assert not history.can_go_back
    assert not history.can_go_forward


@pytest.mark.parametrize(
    ("steps", "here", "back", "forward"),
    [
        ("a", "a", True, False),
        ("ab<", "a", True, True),
        ("ab<<", "", False, True),
        ("ab<<<", "", False, True),
        ("ab<<>", "a", True, True),
        ("ab<<>>", "b", True, False),
        ("ab<<>>>", "b", True, False),
    ],
)
def test_back_and_forward_go_one_place_and_stop_at_the_ends(
    steps: str, here: str, back: bool, forward: bool
) -> None:
    history = walk(steps)

    assert history.current.link == (topic(here) if here else HOME)
    assert (history.can_go_back, history.can_go_forward) == (back, forward)


@pytest.mark.parametrize(
    ("steps", "order"),
    [
        ("", ""),
        ("abc", "abc"),
        ("aba", "aba"),
        ("aab", "ab"),
        ("abc<<d", "ad"),
        ("abc<b", "abc"),
        ("abc<<<", "abc"),
    ],
    ids=[
        "nothing opened",
        "in order",
        "a place twice",
        "the same place again adds nothing",
        "what lay ahead is forgotten",
        "the same place again forgets nothing",
        "going back loses nothing",
    ],
)
def test_places_stay_in_the_order_they_were_opened(steps: str, order: str) -> None:
    assert places(walk(steps)) == ["home:", *(f"topic:{name}" for name in order)]


def test_a_step_says_whether_there_was_somewhere_to_go() -> None:
    history = walk("a")

    assert [history.back(), history.back()] == [True, False]
    assert [history.forward(), history.forward()] == [True, False]


def test_the_oldest_places_are_forgotten() -> None:
    history = History()

    for number in range(LONGEST + 50):
        history.open(topic(f"page-{number}"))

    assert history.current.link == topic(f"page-{LONGEST + 49}")
    kept = places(history)
    assert len(kept) == LONGEST
    assert kept[0] == "topic:page-50"


def test_a_place_remembers_how_far_down_it_was_left() -> None:
    history = walk("ab")

    history.leave(700)
    history.back()
    history.leave(30)

    assert history.current == Entry(topic("a"), 30)
    history.forward()
    assert history.current == Entry(topic("b"), 700)


def test_a_place_opened_anew_begins_at_its_top() -> None:
    history = walk("ab")
    history.leave(700)

    history.open(topic("a"))
    history.open(topic("b"))

    assert history.current.place == 0
