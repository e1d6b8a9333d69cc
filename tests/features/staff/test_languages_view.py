# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Languages are offered by switches; the usual one comes first in what is kept."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from edu_app.features.staff.languages_view import LanguagesSection, language_name
from edu_app.library.loader import Library
from edu_app.ui.label import Label
from tests.content_tree import ContentTree
from tests.features.staff.made_up import CLINIC, fixed
from tests.stage import click

if TYPE_CHECKING:
    from tests.features.staff.conftest import Shown

Opener = Callable[..., "Shown[LanguagesSection]"]
BOTH = replace(CLINIC, languages=("es", "en"))


def test_each_language_bears_its_own_name(open_part: Opener) -> None:
    shown = open_part(LanguagesSection, BOTH)

    assert [switch.text() for switch in shown.view.switches.values()] == ["English", "Español"]
    assert [each.text() for each in shown.view.usual.segments] == ["English", "Español"]
    assert [each.isChecked() for each in shown.view.usual.segments] == [False, True]


def test_a_language_is_offered(open_part: Opener) -> None:
    shown = open_part(LanguagesSection)
    assert not shown.view.switches["en"].isEnabled()

    click(shown.view.switches["es"])

    assert shown.machine.kept == [{"languages": ("en", "es")}]
    assert shown.view.switches["en"].isEnabled()


def test_the_last_language_cannot_be_taken_away(open_part: Opener) -> None:
    shown = open_part(LanguagesSection, BOTH)

    click(shown.view.switches["es"])

    assert shown.machine.kept == [{"languages": ("en",)}]
    assert not shown.view.switches["en"].isEnabled()
    assert shown.view.switches["en"].isChecked()


def test_the_usual_language_comes_first_and_is_offered(open_part: Opener) -> None:
    shown = open_part(LanguagesSection)

    click(shown.view.usual.segments[1])

    assert shown.machine.kept == [{"languages": ("es", "en")}]
    assert shown.view.switches["es"].isChecked()


def test_what_cannot_be_kept_is_shown_as_it_is(open_part: Opener) -> None:
    shown = open_part(LanguagesSection)
    shown.machine.refusal = "The disk is full."

    click(shown.view.switches["es"])
    click(shown.view.usual.segments[1])

    assert not shown.view.switches["es"].isChecked()
    assert [each.isChecked() for each in shown.view.usual.segments] == [True, False]
    assert shown.view.notice.isVisible()


def test_where_there_is_one_language_there_is_nothing_to_choose(
    open_part: Opener, tree: ContentTree
) -> None:
    shutil.rmtree(tree.root / "es")

    shown = open_part(LanguagesSection)

    assert shown.view.usual is None
    assert list(shown.view.switches) == ["en"]
    texts = [label.text() for label in shown.view.findChildren(Label)]
    assert "The only language that has pages" in texts


def test_languages_of_the_clinic_s_file_can_only_be_seen(open_part: Opener) -> None:
    shown = open_part(LanguagesSection, fixed("languages", settings=BOTH))

    assert shown.view.switches == {}
    texts = [label.text() for label in shown.view.findChildren(Label)]
    assert "Español\nEnglish" in texts


def test_a_language_whose_words_are_broken_bears_its_short_name(
    tree: ContentTree, pages: Library
) -> None:
    tree.write("es/phrases.toml", "broken")

    assert language_name(pages, "es") == "es"
