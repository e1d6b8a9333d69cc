# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the pages of one language refer to, each list read when it is first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from edu_app.library.model import GlossaryTerm, ReadingPath, Source
from edu_app.library.phrases import Phrases
from edu_app.library.registers import (
    Register,
    read_glossary,
    read_path,
    read_phrases,
    read_sources,
)
from edu_app.library.talk_references import TalkReferences
from edu_app.paths import assets_dir
from edu_app.problems import ContentError, Fault

if TYPE_CHECKING:
    from edu_app.library.checklist import Form
    from edu_app.library.drawings import Drawings
    from edu_app.library.living import LivingVein


class References(TalkReferences):
    """Glossary, sources, drawings, living vein, checklist, reading path and phrases.

    None of them raises: a list that is missing or broken is empty, and `faults` says why.
    """

    def __init__(
        self, root: Path, lang: str, facts: Mapping[str, str], assets: Path | None = None
    ) -> None:
        super().__init__(root, lang)
        self._assets = assets
        self._facts = facts

    @cached_property
    def glossary(self) -> Register[GlossaryTerm]:
        """The words of this language."""
        return read_glossary(self._root, self._lang, self._facts)

    @cached_property
    def sources(self) -> Register[Source]:
        """The source register."""
        return read_sources(self._root)

    @cached_property
    def drawings(self) -> Drawings:
        """The drawings with their words in this language."""
        # Imported here: Home shows none.
        from edu_app.library.drawings import Drawings

        return Drawings(self._root, self._lang, self._assets or assets_dir())

    @property
    def has_drawings(self) -> bool:
        """Whether there is a list of drawings; it is not read."""
        return (self._root / "diagrams.toml").is_file()

    @property
    def living(self) -> LivingVein | None:
        """The words of the living vein; None when this language has none that can be used."""
        return self._living[0]

    @property
    def checklist(self) -> Form | None:
        """The symptom checklist; None when this language has none that can be used."""
        return self._checklist[0]

    @property
    def phrases(self) -> Phrases:
        """The sentences of this language; the English ones while its file is broken."""
        return self._phrases[0]

    @property
    def path(self) -> ReadingPath:
        """The order of the pages; empty when its file is missing or broken."""
        return self._path[0]

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What was wrong in the lists that have been read so far."""
        read = self.__dict__
        found: list[Fault] = []
        for name in ("glossary", "sources", "drawings"):
            found.extend(read[name].faults if name in read else ())
        for name in ("_phrases", "_path", "_living", "_checklist", "_plans", "_talk"):
            found.extend(read[name][1] if name in read else ())
        return tuple(sorted(found))

    @cached_property
    def _living(self) -> tuple[LivingVein | None, tuple[Fault, ...]]:
        # Imported here: only one page shows it.
        from edu_app.library.living import read_living

        return read_living(self._root, self._lang, self.sources.entries)

    @cached_property
    def _checklist(self) -> tuple[Form | None, tuple[Fault, ...]]:
        # Imported here: only its own pages show it.
        from edu_app.library.checklist_files import read_checklist

        return read_checklist(self._root, self._lang)

    @cached_property
    def _phrases(self) -> tuple[Phrases, tuple[Fault, ...]]:
        return read_phrases(self._root, self._lang)

    @cached_property
    def _path(self) -> tuple[ReadingPath, tuple[Fault, ...]]:
        try:
            return read_path(self._root)
        except ContentError as error:
            return ReadingPath(sections=()), error.faults
