# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What pages refer to, found by id: words of the glossary, sources, drawings, phrases."""

from __future__ import annotations

from collections.abc import Iterator

from edu_app.library.diagram import Diagram
from edu_app.library.model import GlossaryTerm, Source
from edu_app.library.phrases import Phrases
from edu_app.library.references import References
from edu_app.problems import Fault


class Shelf:
    """Hands out single entries of the lists; a list that is broken has none."""

    def __init__(self, references: References) -> None:
        self.references = references

    def term(self, term_id: str) -> GlossaryTerm | None:
        """Return a glossary word, or None."""
        return self.references.glossary.entries.get(term_id)

    def terms(self) -> tuple[GlossaryTerm, ...]:
        """Return all glossary words, in the order of the file."""
        return tuple(self.references.glossary.entries.values())

    def source(self, source_id: str) -> Source | None:
        """Return a source, or None."""
        return self.references.sources.entries.get(source_id)

    def sources(self) -> tuple[Source, ...]:
        """Return all sources, in the order of the file."""
        return tuple(self.references.sources.entries.values())

    def diagram(self, diagram_id: str) -> Diagram | None:
        """Return a drawing, or None when it is unknown or cannot be used."""
        return self.references.drawings.get(diagram_id)

    def diagrams(self) -> Iterator[Diagram]:
        """Return the drawings that can be used, in the order of their list."""
        found = (self.diagram(diagram_id) for diagram_id in self.references.drawings.ids())
        return (diagram for diagram in found if diagram is not None)

    def has_drawings(self) -> bool:
        """Tell whether there is a list of drawings, without reading it."""
        return self.references.has_drawings

    @property
    def phrases(self) -> Phrases:
        """The sentences of this language."""
        return self.references.phrases

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What was wrong in the lists that have been read so far."""
        return self.references.faults
