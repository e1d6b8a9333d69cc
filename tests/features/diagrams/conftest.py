# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Themes as in the tests of the widgets, and pages of the small drawing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from edu_app.feature import Context
from edu_app.features.diagrams import make_page
from edu_app.features.diagrams.page_view import ViewerPage
from edu_app.gallery import settle
from edu_app.library.link import Link
from edu_app.library.loader import Library
from edu_app.profile import LAPTOP, Profile
from edu_app.session import Session
from edu_app.settings import Settings
from edu_app.shell.parts import Printing
from edu_app.ui.page import Page
from edu_app.ui.print_desk import PrintDesk
from tests.content_tree import ContentTree
from tests.drawn import write_drawing
from tests.features.diagrams.viewing import (
    BOXES,
    SIZES,
    Notebook,
    PageOpener,
    ViewerOpener,
    shape_of,
)
from tests.ui.conftest import (
    _letters,
    access,
    boxes,
    from_right,
    make_theme,
    show,
    show_canvas,
    theme,
    themed,
    tokens,
)
from tests.ui.samples import ThemeMaker

__all__ = [
    "_letters", "access", "boxes", "from_right", "make_theme", "show", "show_canvas", "theme",
    "themed", "tokens",
]  # fmt: skip


@pytest.fixture
def tree(tmp_path: Path) -> ContentTree:
    """Return content with the drawings `veins`, which has no steps, and `boxes`."""
    tree = ContentTree(tmp_path)
    write_drawing(tree, BOXES)
    return tree


@pytest.fixture
def notebook() -> Notebook:
    return Notebook()


@pytest.fixture
def open_page(
    themed: ThemeMaker, tree: ContentTree, show: Callable[..., None], notebook: Notebook
) -> PageOpener:
    def run(
        link: str = "diagram:boxes",
        *,
        profile: Profile = LAPTOP,
        size: tuple[int, int] = SIZES["laptop"],
        percent: int = 100,
        library: Library | None = None,
        still: bool = True,
    ) -> Page:
        target = Link.parse(link)
        assert target is not None
        theme = themed(profile, "light", percent)
        theme.assets = tree.assets
        context = Context(
            library=library or tree.library(),
            profile=profile,
            settings=Settings(),
            session=Session(still=still),
            navigator=notebook,
            theme=theme,
            shape=shape_of(profile, size, percent),
            desk=PrintDesk(profile.paper, Settings(), Printing(profile.paper).room),
        )
        page = make_page(context, target)
        show(page, *size)
        settle()
        return page

    return run


@pytest.fixture
def open_viewer(open_page: PageOpener) -> ViewerOpener:
    def run(link: str = "diagram:boxes", **options: object) -> ViewerPage:
        page = open_page(link, **options)  # type: ignore[arg-type]  # a table of keywords
        assert isinstance(page, ViewerPage)
        page.finish_pictures()
        return page

    return run
