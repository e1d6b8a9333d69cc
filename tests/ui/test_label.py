# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A label never loses a line: what it asks for is what its text takes."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.ui.label import LEAST_WIDTH, Label, TextLook
from edu_app.ui.theme import Theme
from tests.ui.samples import ThemeMaker, bounds, colours, picture, pixels

SENTENCE = "Blood flows back to the heart through the veins of the leg and of the pelvis."
STYLES = ("display", "h1", "h2", "h3", "lead", "body", "ui", "small", "cap")


def line_px(theme: Theme, style: str) -> int:
    return math.ceil(theme.px(style) * theme.line_height(style))


def ink_box(image: QImage, background: str) -> tuple[float, float, float, float]:
    value = int(background[1:], 16) | 0xFF000000
    box = bounds([place for place, found in pixels(image) if found != value])
    return box.left(), box.top(), box.right(), box.bottom()


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("percent", [100, 200])
def test_narrow_labels_are_as_high_as_their_lines(
    make_theme: ThemeMaker, style: str, percent: int
) -> None:
    theme = make_theme(percent=percent)
    label = Label(SENTENCE, theme, TextLook(style=style))
    advance = QFontMetricsF(label.font()).horizontalAdvance(SENTENCE)

    height = label.heightForWidth(320)

    assert height % line_px(theme, style) == 0
    assert height >= math.ceil(advance / 320) * line_px(theme, style)


def test_a_wider_label_is_never_higher(theme: Theme) -> None:
    label = Label(SENTENCE, theme)

    heights = [label.heightForWidth(width) for width in range(100, 900, 50)]

    assert heights == sorted(heights, reverse=True)
    assert heights[-1] == line_px(theme, "body")


@pytest.mark.parametrize("style", STYLES)
def test_all_lines_are_painted_inside_the_label(theme: Theme, style: str) -> None:
    look = TextLook(style=style)
    label = Label(SENTENCE, theme, look)
    label.resize(300, label.heightForWidth(300))
    background = picture(QWidget()).pixelColor(0, 0).name()

    image = picture(label)

    left, top, right, bottom = ink_box(image, background)
    lines = label.height() / line_px(theme, style)
    assert left >= 0
    assert right <= 300
    assert top < line_px(theme, style)
    assert bottom > (lines - 1) * line_px(theme, style)
    assert colours(image)[theme.colour("ink").name()] > 0


def test_text_on_one_line_asks_for_its_whole_width(theme: Theme) -> None:
    label = Label(SENTENCE, theme, TextLook(wrap=False))

    hint = label.sizeHint()

    assert hint.width() >= QFontMetricsF(label.font()).horizontalAdvance(SENTENCE)
    assert hint.height() == line_px(theme, "body")
    assert label.minimumSizeHint() == hint
    assert not label.hasHeightForWidth()


def test_a_line_feed_begins_a_line_also_without_wrapping(theme: Theme) -> None:
    label = Label("one\ntwo\nthree", theme, TextLook(wrap=False))

    assert label.needed(1000).height() == 3 * line_px(theme, "body")


def test_wrapped_text_is_content_with_little_width(theme: Theme) -> None:
    label = Label(SENTENCE, theme)

    assert label.minimumSizeHint().width() == LEAST_WIDTH
    assert Label("It", theme).minimumSizeHint().width() < LEAST_WIDTH


def test_a_label_is_never_wider_than_its_limit(theme: Theme) -> None:
    label = Label(SENTENCE, theme, TextLook(max_width=200))

    assert label.sizeHint().width() == 200
    assert label.maximumWidth() == 200
    assert label.heightForWidth(900) == label.heightForWidth(200)


def test_a_new_text_changes_the_height_it_takes_in_a_layout(
    show: Callable[..., None], theme: Theme
) -> None:
    host = QWidget()
    layout = QVBoxLayout(host)
    label = Label("Short.", theme)
    layout.addWidget(label)
    layout.addStretch(1)
    show(host, 300, 500)
    before = label.height()

    label.setText(SENTENCE * 2)
    layout.activate()

    assert label.text() == SENTENCE * 2
    assert label.height() == label.heightForWidth(label.width()) > before


def test_centred_text_has_the_same_room_on_both_sides(theme: Theme) -> None:
    label = Label("Veins", theme, TextLook(centred=True))
    label.resize(300, 60)
    background = picture(QWidget()).pixelColor(0, 0).name()

    left, top, right, bottom = ink_box(picture(label), background)

    assert left == pytest.approx(300 - right, abs=4)
    assert top == pytest.approx(60 - bottom, abs=16)


def test_markup_in_a_text_is_shown_as_it_is(theme: Theme) -> None:
    plain, marked = Label("bold", theme), Label("<b>bold</b>", theme)

    assert marked.needed(1000).width() > plain.needed(1000).width()


def test_the_colour_and_the_weight_come_from_the_look(theme: Theme) -> None:
    label = Label("Veins", theme, TextLook(style="h2", weight=400, colour="danger"))
    label.resize(label.sizeHint())

    assert colours(picture(label))[theme.colour("danger").name()] > 0
    assert label.font().weight() == 400
    assert label.font().pixelSize() == theme.px("h2")


def test_a_heading_says_its_level_in_words(theme: Theme) -> None:
    label = Label("Veins", theme)

    assert label.heading_word == ""
    assert label.as_heading(2) is label
    assert label.heading_word == "Heading level 2"


def test_a_part_of_a_text_can_be_bold(theme: Theme) -> None:
    label, look = Label("9 results for stent", theme), TextLook()
    plain = label.needed(1000).width()

    label.show_words("9 results for stent", (14, 19))

    assert label.text() == "9 results for stent"
    assert label.needed(1000).width() > plain
    assert label.look == look
