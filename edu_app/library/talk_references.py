# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a talk refers to in one language, read when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from edu_app.problems import Fault

if TYPE_CHECKING:
    from edu_app.library.plan import TalkWords
    from edu_app.library.plan_files import ReadPlans


class TalkReferences:
    """Plans, and the words around them. Nothing raises; what is broken is left out and said."""

    def __init__(self, root: Path, lang: str) -> None:
        self._root, self._lang = root, lang

    @property
    def plans(self) -> ReadPlans:
        """The plans of talks in this language; those that are broken are left out."""
        return self._plans[0]

    @property
    def talk(self) -> TalkWords | None:
        """What a talk needs besides its plans; None when this language has none."""
        return self._talk[0]

    @cached_property
    def _plans(self) -> tuple[ReadPlans, tuple[Fault, ...]]:
        # Imported here: only a talk needs them.
        from edu_app.library.plan_files import read_plans

        read = read_plans(self._root, self._lang)
        return read, read.faults

    @cached_property
    def _talk(self) -> tuple[TalkWords | None, tuple[Fault, ...]]:
        from edu_app.library.talk_files import read_talk

        return read_talk(self._root, self._lang)
