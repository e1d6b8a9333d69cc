# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The one index of a library: built beside the window, kept for its pages, gone with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from edu_app.log import Event, write
from edu_app.ui.jobs import Job

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from edu_app.feature import Context
    from edu_app.features.search.index import Index
    from edu_app.library.loader import Library
    from edu_app.ui.jobs import Checkpoint, Work

CODE = "S-01"


class Catalogue(QObject):
    """Begins to build its index when it is made."""

    settled = Signal()
    """The index is there, or there will be none."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self.index: Index | None = None
        self.broken = False
        """The index could not be built: the guide goes on without it."""
        self._job = Job(work, self)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def belong_to(self, owner: QObject) -> None:
        """Die with somebody, and give the memory back."""
        self.setParent(owner)

        def forget() -> None:
            if self.index is not None:
                self.index.close()
            self.index = None

        self.destroyed.connect(forget)

    def finish(self) -> None:
        """Wait for the index; for pictures and tests, where nobody looks at the window."""
        if self.index is None and not self.broken:
            self._job.finish()

    @Slot(object)
    def _on_done(self, index: Index) -> None:
        self.index = index
        self.settled.emit()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        write(Event.CRASH, code=CODE, where=type(error).__name__)
        self.broken = True
        self.settled.emit()


_CATALOGUES: WeakKeyDictionary[Library, Catalogue] = WeakKeyDictionary()
"""One for each library that is in use, as long as it is."""


def catalogue_of(context: Context) -> Catalogue:
    """Return the catalogue of a library; begin it when nobody has yet."""
    library = context.library
    known = _CATALOGUES.get(library)
    if known is None or not isValid(known):
        # Names only: a library that its own catalogue held would never be let go.
        work = partial(_build, library.root, library.lang, context.settings.facts())
        known = Catalogue(work)
        _CATALOGUES[library] = known
    return known


def _build(root: Path, lang: str, facts: Mapping[str, str], checkpoint: Checkpoint) -> Index:
    """Load what is needed and build the index; runs beside the window."""
    from edu_app.features.search.building import build_index

    return build_index(root, lang, facts, checkpoint)
