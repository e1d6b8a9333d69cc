# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The record beside a document starts empty, and every kind of box has its dress."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest
from PySide6.QtGui import QTextFormat

from edu_app.library.model import CalloutKind
from edu_app.ui.document import CALLOUT_INK, callout_word
from edu_app.ui.document_access import QT_ROLES
from edu_app.ui.document_paint import DRESS
from edu_app.ui.document_parts import (
    OBJECT_KEY,
    OBJECT_TYPE,
    BoxKind,
    Bullet,
    Filled,
    Node,
    Role,
)
from edu_app.ui.theme import Theme


def test_two_records_share_nothing() -> None:
    first, second = Filled(), Filled()

    first.nodes.append(Node(role=Role.LINK, name="Risks", start=0, end=5))
    first.parts["risks"] = 3
    first.objects[1] = None  # type: ignore[assignment]  # only its being there counts

    assert second == Filled()


def test_a_node_has_no_children_of_its_own_accord() -> None:
    first = Node(role=Role.LIST, name="", start=0, end=0)
    second = Node(role=Role.LIST, name="", start=0, end=0)

    first.children.append(second)

    assert second.children == []


def test_what_is_placed_in_the_text_cannot_be_changed() -> None:
    bullet = Bullet(position=3)

    with pytest.raises(FrozenInstanceError):
        bullet.position = 4  # type: ignore[misc]  # the point of the test


def test_a_bullet_is_a_dot_unless_it_has_a_number() -> None:
    assert Bullet(position=0).number == 0
    assert not Bullet(position=0).pin


@pytest.mark.parametrize("kind", CalloutKind)
def test_every_callout_has_a_box_an_ink_a_word_and_an_icon(theme: Theme, kind: CalloutKind) -> None:
    box = BoxKind(kind.value)

    assert callout_word(box)
    assert theme.colour(CALLOUT_INK[box]).isValid()
    assert DRESS[box].icon
    assert (theme.assets / "icons" / f"{DRESS[box].icon}.svg").is_file()


def test_the_words_and_icons_of_callouts_differ() -> None:
    boxes = [BoxKind(kind.value) for kind in CalloutKind]

    assert len({callout_word(box) for box in boxes}) == len(boxes)
    assert len({DRESS[box].icon for box in boxes}) == len(boxes)


@pytest.mark.parametrize("kind", DRESS)
def test_every_dress_has_known_colours(theme: Theme, kind: BoxKind) -> None:
    dress = DRESS[kind]

    for role in (dress.fill, dress.ink, dress.line or "ink"):
        assert theme.colour(role).isValid()


def test_every_role_is_known_to_a_screen_reader() -> None:
    assert set(QT_ROLES) == set(Role)
    assert len(set(QT_ROLES.values())) == len(Role)


def test_our_own_formats_do_not_meet_those_of_qt() -> None:
    assert QTextFormat.ObjectTypes.UserObject.value < OBJECT_TYPE
    assert QTextFormat.Property.UserProperty.value < OBJECT_KEY
