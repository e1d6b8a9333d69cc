# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Parts of the staff's room in a window of their own, on a machine that is made up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.staff.book import Book
from edu_app.features.staff.reviewed import standings
from edu_app.features.staff.section_view import Memory, Scope, SectionView
from edu_app.features.staff.typing_view import TypingTray
from edu_app.gallery import settle
from edu_app.library.loader import Library
from edu_app.profile import KIOSK
from edu_app.settings import Settings
from tests.content_languages import SPANISH, add_language
from tests.content_tree import ContentTree
from tests.features.staff.made_up import CLINIC, TODAY, Machine, PretendHost, pretended_health
from tests.ui.conftest import _letters, make_theme, show, theme, tokens
from tests.ui.samples import ThemeMaker

__all__ = ["_letters", "make_theme", "show", "theme", "tokens"]

View = TypeVar("View", bound=SectionView)


@pytest.fixture
def tree(tmp_path: Path) -> ContentTree:
    """Return two topics in two languages; one topic is checked by a clinician."""
    tree = ContentTree(tmp_path)
    checked = {
        "clinical-reviewer": "Dr. Ada Example",
        "reviewed": "2026-11-01",
        "next-review": "2027-11-01",
    }
    tree.topic("alpha", "Text.\n", references="[R16]", **checked)
    tree.topic("beta", "Text.\n", **{"short-title": "Second"})
    add_language(tree.root, "es", SPANISH)
    return tree


@pytest.fixture
def pages(tree: ContentTree) -> Library:
    return tree.library()


@dataclass
class Shown(Generic[View]):
    """A part of the room, and everything around it."""

    view: View
    scope: Scope
    host: PretendHost
    machine: Machine


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def open_part(
    pages: Library,
    machine: Machine,
    make_theme: ThemeMaker,
    show: Callable[..., None],
    tmp_path: Path,
) -> Iterator[Callable[..., Shown[SectionView]]]:
    """Return a function that shows a part of the room in a window."""
    opened: list[Shown[SectionView]] = []

    def run(
        kind: Callable[[Scope], SectionView],
        settings: Settings = CLINIC,
        *,
        memory: Memory | None = None,
        width: int = 1100,
        percent: int = 100,
    ) -> Shown[SectionView]:
        look = make_theme(KIOSK, percent=percent)
        host = PretendHost(pages, look, settings, machine.spool)
        tools = machine.tools()
        scope = Scope(
            host=host,
            theme=look,
            tools=tools,
            book=Book(settings, tools.keep),
            tray=TypingTray(look, "en", ("en", "es")),
            health=pretended_health(host, tmp_path, machine.spool),
            review=standings(pages, TODAY),
            memory=memory or Memory(),
        )
        window = QWidget()
        view = kind(scope)
        column = QVBoxLayout(window)
        column.addWidget(view)
        column.addStretch(1)
        column.addWidget(scope.tray)
        show(window, width, 1600)
        settle()
        opened.append(Shown(view, scope, host, machine))
        return opened[-1]

    yield run
    for each in opened:
        each.scope.health.finish()
        each.host.settle_printing()
        each.host.deleteLater()
    opened.clear()
    settle()
