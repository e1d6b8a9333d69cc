# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Which groups of questions there are, in which order, and which question is in which."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path, PurePosixPath

from edu_app.library.files import page_ids
from edu_app.library.questions import question_ids

FAQ = "faq"


class FaqFiles:
    """The folder of the questions of one language, looked through once."""

    def __init__(self, root: Path, lang: str, order: Callable[[], tuple[str, ...]]) -> None:
        """`order` names the groups that the reading path puts first."""
        self._root = root
        self._lang = lang
        self._order = order

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The ids of the groups: first those of the path, then the others by name."""
        there = page_ids(self._root / self._lang / FAQ)
        named = tuple(group for group in self._order() if group in there)
        return (*named, *(group for group in there if group not in named))

    @cached_property
    def questions(self) -> Mapping[str, str]:
        """The id of each question and of the group it belongs to; the first of two equal wins."""
        found: dict[str, str] = {}
        for group in self.ids:
            for question in question_ids(self._root, self.file_of(group)):
                found.setdefault(question, group)
        return found

    def file_of(self, group_id: str) -> PurePosixPath:
        """Return where a group is kept."""
        return PurePosixPath(self._lang, FAQ, f"{group_id}.md")

    def has(self, target: str) -> bool:
        """Tell whether there is such a group or question; an empty name means all of them."""
        return target in ("", *self.ids) or target in self.questions
