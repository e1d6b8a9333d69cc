# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Formats come from the theme, grow with the text, and are made once."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCharFormat

from edu_app.profile import KIOSK
from edu_app.ui.document_parts import OBJECT_KEY, OBJECT_TYPE
from edu_app.ui.document_type import WHOLE_LINE, Spacing, Tone, TypeSetter
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker


@pytest.fixture
def setter(theme: Theme) -> TypeSetter:
    return TypeSetter(theme)


@pytest.mark.parametrize(
    "tone",
    [Tone(), Tone("h1", 700), Tone("small", 400, "ink2"), Tone("body", 400, "danger", True)],
)
def test_words_have_the_font_and_the_colour_of_their_tone(setter: TypeSetter, tone: Tone) -> None:
    made = setter.tone(tone)

    assert made.font() == setter.theme.font(tone.style, tone.weight, italic=tone.italic)
    assert made.foreground().color() == setter.theme.colour(tone.colour)
    assert setter.tone(tone) is made


@pytest.mark.parametrize("dashed", [False, True])
def test_a_link_is_underlined_and_heavier_than_the_words_around_it(
    setter: TypeSetter, dashed: bool
) -> None:
    made = setter.link(Tone(), "topic:risks", dashed=dashed)

    style = QTextCharFormat.UnderlineStyle
    assert made.isAnchor()
    assert made.anchorHref() == "topic:risks"
    assert made.underlineStyle() == (style.DashUnderline if dashed else style.SingleUnderline)
    assert made.font().weight() == 600
    assert made.foreground().color() == made.underlineColor() == setter.theme.colour("link")


def test_a_link_in_strong_words_stays_strong(setter: TypeSetter) -> None:
    assert setter.link(Tone("h2", 700), "home:", dashed=False).font().weight() == 700


def test_a_link_leaves_the_shared_words_alone(setter: TypeSetter) -> None:
    setter.link(Tone("body", 600, "link"), "home:", dashed=False)

    assert not setter.tone(Tone("body", 600, "link")).isAnchor()


def test_a_drawing_is_known_by_its_key(setter: TypeSetter) -> None:
    made = setter.object(3, "Two veins.")

    assert made.objectType() == OBJECT_TYPE
    assert made.property(OBJECT_KEY) == 3
    assert made.toolTip() == "Two veins."


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_room_around_a_block_grows_with_the_text(make_theme: ThemeMaker, percent: int) -> None:
    setter = TypeSetter(make_theme(KIOSK, percent=percent))

    made = setter.block(Spacing(top=20, bottom=10, left=7), level=2)

    assert made.topMargin() == 20 * percent / 100
    assert made.bottomMargin() == 10 * percent / 100
    assert made.leftMargin() == 7
    assert made.headingLevel() == 2


def test_a_block_is_made_once_for_each_level(setter: TypeSetter) -> None:
    spacing = Spacing(top=3)

    assert setter.block(spacing) is setter.block(spacing)
    assert setter.block(spacing, 2) is not setter.block(spacing, 3)
    assert setter.block(spacing).headingLevel() == 0


@pytest.mark.parametrize("line", [1.25, 1.5])
def test_a_line_is_as_high_as_asked_whatever_the_font(setter: TypeSetter, line: float) -> None:
    made = setter.block(Spacing(line=line))

    natural = setter.theme.natural()
    assert made.lineHeight() * natural / 100 == pytest.approx(line)
    assert setter.block(Spacing(line=WHOLE_LINE)).lineHeight() == 100


def test_the_empty_block_beside_a_frame_is_a_hairline(setter: TypeSetter) -> None:
    block, words = setter.hairline()

    assert block.lineHeight() == 1
    assert words.font().pixelSize() == 1


@pytest.mark.parametrize("percent", [100, 200])
def test_a_frame_has_its_padding_and_no_border(make_theme: ThemeMaker, percent: int) -> None:
    made = TypeSetter(make_theme(KIOSK, percent=percent)).frame(20, 10, 30)

    grow = percent / 100
    assert (made.padding(), made.topMargin(), made.bottomMargin()) == (
        20 * grow,
        10 * grow,
        30 * grow,
    )
    assert made.border() == 0
