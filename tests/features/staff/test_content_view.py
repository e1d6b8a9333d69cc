# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Version, review and faults are listed; what takes time comes when it is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from edu_app import __version__
from edu_app.features.staff.content_view import MOST_FAULTS, ContentSection
from edu_app.features.staff.section_view import Scope
from edu_app.gallery import settle
from edu_app.problems import Fault
from edu_app.ui.label import Label
from tests.content_tree import ContentTree
from tests.features.staff.made_up import Machine

if TYPE_CHECKING:
    from tests.features.staff.conftest import Shown

Opener = Callable[..., "Shown[ContentSection]"]


def texts(shown: Shown[ContentSection]) -> list[str]:
    return [label.text() for label in shown.view.findChildren(Label) if label.isVisible()]


def finished(shown: Shown[ContentSection]) -> list[str]:
    shown.view.finish()
    settle()
    return texts(shown)


def fault(line: int, sentence: str = "Nothing leads here.") -> Fault:
    file = PurePosixPath("en/topics/risks.md")
    return Fault(file=file, line=line, kind="dead-link", sentence=sentence)


def test_the_version_is_there_at_once_and_the_mark_when_it_is_known(open_part: Opener) -> None:
    shown = open_part(ContentSection)

    assert __version__ in texts(shown)
    assert "3f6a09c1be77" in finished(shown)


def test_each_topic_stands_with_its_review(open_part: Opener) -> None:
    found = texts(open_part(ContentSection))

    assert "Checked by Dr. Ada Example, 1 November 2026" in found
    assert found[found.index("Second") + 1] == "Draft: not yet checked"


def test_a_late_review_and_a_broken_topic_are_said(open_part: Opener, tree: ContentTree) -> None:
    tree.write("en/topics/beta.md", "---\nno head\n")

    def late(scope: Scope) -> ContentSection:
        review = tuple(replace(each, late=True) for each in scope.review)
        return ContentSection(replace(scope, review=review))

    found = texts(open_part(late))

    assert "To be checked again. Last by Dr. Ada Example, 1 November 2026" in found
    assert "Cannot be read" in found


def test_no_faults_are_said_in_words(open_part: Opener) -> None:
    found = finished(open_part(ContentSection))

    assert "No faults were found." in found
    assert "Looking through all files" not in found


def test_each_fault_says_where_and_what_to_do(open_part: Opener, machine: Machine) -> None:
    machine.faults = (fault(12), fault(0, "The file is missing."))

    found = finished(open_part(ContentSection))

    assert found[found.index("en/topics/risks.md, line 12") + 1] == "Nothing leads here."
    assert found[found.index("en/topics/risks.md") + 1] == "The file is missing."


def test_more_faults_than_anybody_reads_are_counted(open_part: Opener, machine: Machine) -> None:
    machine.faults = tuple(fault(line) for line in range(1, MOST_FAULTS + 4))

    assert "And 3 more. See: vein-guide check" in finished(open_part(ContentSection))


def test_files_that_cannot_be_looked_through_are_said(open_part: Opener, machine: Machine) -> None:
    machine.broken = True

    assert "The files could not be looked through." in finished(open_part(ContentSection))


def test_the_warning_above_does_not_lead_to_itself(open_part: Opener) -> None:
    warning = open_part(ContentSection).view.warning

    assert warning is not None
    assert warning.button is None
