# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""One index for each library, built beside the window and gone with it."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from edu_app.feature import Context
from edu_app.features.search import begin
from edu_app.features.search.catalogue_view import Catalogue, catalogue_of
from edu_app.gallery import settle
from edu_app.profile import LAPTOP
from edu_app.shell.pages import context_of
from edu_app.ui.jobs import QUIET, Checkpoint
from tests.content_tree import ContentTree
from tests.stage import Stage

Work = Callable[[Checkpoint], object]


@pytest.fixture
def context(stage: Stage, tmp_path: Path) -> Context:
    return context_of(stage.open(LAPTOP, content=ContentTree(tmp_path).root))


def test_an_index_arrives_and_is_said_to_be_there(context: Context, qtbot: QtBot) -> None:
    catalogue = catalogue_of(context)
    assert catalogue.index is None

    with qtbot.waitSignal(catalogue.settled, timeout=5000):
        pass

    assert catalogue.index is not None
    assert catalogue.index.search("alpha").hits


def test_a_library_has_one_catalogue(context: Context, stage: Stage, tmp_path: Path) -> None:
    other = context_of(stage.open(LAPTOP, content=ContentTree(tmp_path / "other").root))

    assert catalogue_of(context) is catalogue_of(context)
    assert catalogue_of(context) is not catalogue_of(other)


def test_whoever_cannot_wait_gets_it_at_once(context: Context) -> None:
    catalogue = catalogue_of(context)

    catalogue.finish()
    index = catalogue.index
    catalogue.finish()

    assert index is not None
    assert catalogue.index is index


def test_it_dies_with_its_owner_also_while_it_is_built(context: Context) -> None:
    owner = QObject()
    begin(context, owner)
    first = catalogue_of(context)

    owner.deleteLater()
    settle()

    assert QUIET.running == 0
    assert catalogue_of(context) is not first


def test_a_finished_one_gives_its_memory_back(context: Context) -> None:
    owner = QObject()
    begin(context, owner)
    catalogue = catalogue_of(context)
    catalogue.finish()
    assert catalogue.index is not None
    base = weakref.ref(catalogue.index)

    owner.deleteLater()
    settle()
    gc.collect()

    assert catalogue.index is None
    assert base() is None


def test_a_failure_leaves_the_guide_without_search(qapp: object) -> None:
    def work(checkpoint: Checkpoint) -> None:
        raise OSError

    catalogue = Catalogue(work)
    heard: list[bool] = []
    catalogue.settled.connect(lambda: heard.append(catalogue.broken))

    catalogue.finish()
    catalogue.finish()

    assert heard == [True]
    assert catalogue.index is None
