# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The page of a drawing in words can be read, searched, followed and come back to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from edu_app.features.diagrams.words_view import WordsPage
from edu_app.gallery import settle
from edu_app.profile import KIOSK, LAPTOP, Profile
from tests.features.diagrams.viewing import SIZES, Notebook, PageOpener

Key = Qt.Key


def words(page: object) -> WordsPage:
    assert isinstance(page, WordsPage)
    return page


@pytest.mark.parametrize(
    ("profile", "size", "percent"),
    [(KIOSK, SIZES["upright"], 100), (LAPTOP, SIZES["laptop"], 100), (LAPTOP, SIZES["large"], 200)],
)
def test_it_says_everything_the_drawing_shows(
    open_page: PageOpener, profile: Profile, size: tuple[int, int], percent: int
) -> None:
    page = words(open_page("diagram:boxes#in-words", profile=profile, size=size, percent=percent))

    told = page.reader.view.toPlainText()

    for part in (
        "Boxes",
        "Draft: not yet checked by a clinician",
        "A second paragraph.",
        "Step close.",
        "The stent (res stent)",
    ):
        assert part in told
    assert page.reader.view.accessibleName() == "Boxes"


def test_keys_alone_follow_its_links(open_page: PageOpener, notebook: Notebook) -> None:
    page = words(open_page("diagram:boxes#in-words"))
    view = page.reader.view
    assert page.first_focus() is view
    view.setFocus(Qt.FocusReason.TabFocusReason)

    for _link in view.filled.anchors:
        QTest.keyClick(view, Key.Key_Tab)
        QTest.keyClick(view, Key.Key_Return)

    assert notebook.links == ["term:clot", "diagram:boxes"]


def test_a_word_is_found_in_it(open_page: PageOpener) -> None:
    page = words(open_page("diagram:boxes#in-words"))

    page.start_find()
    QTest.keyClicks(page.reader.find_bar.field, "paragraph")

    assert page.reader.find_bar.count.text() == "1 of 1"


def test_it_comes_back_to_where_it_was_left(open_page: PageOpener) -> None:
    first, second = (words(open_page("diagram:boxes#in-words", size=(500, 200))) for _ in range(2))
    bar = first.reader.view.verticalScrollBar()
    bar.setValue(bar.maximum())

    second.set_place(first.place())
    settle()

    assert second.place() == first.place() > 0
