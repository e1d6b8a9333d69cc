# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Read everything of one language once, so that each check can look at all of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from edu_app.library.link import Kind
from edu_app.library.loader import Library, warm_up
from edu_app.library.pages import OpenPage
from edu_app.library.reading import Use
from edu_app.problems import ContentError, Fault

NEEDED = {
    "emergency": "The emergency card is missing. Write it: every screen leads to it.",
    "about": "The page about the guide is missing. Write it: who made it, who paid, who checked.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """One language, read whole."""

    library: Library
    assets: Path
    pages: Mapping[PurePosixPath, OpenPage]
    """Every page that can be read, the emergency card included."""
    faults: tuple[Fault, ...]
    """What reading alone found wrong."""

    def uses(self, kind: Kind) -> Iterator[tuple[PurePosixPath, Use]]:
        """Return every place that names something of one kind."""
        for file, page in self.pages.items():
            yield from ((file, use) for use in page.uses if use.link.kind is kind)


def survey(root: Path, assets: Path, lang: str, facts: Mapping[str, str]) -> Survey:
    """Read all pages, lists and drawings of a language."""
    library = Library(root, lang, facts, assets)
    pages: dict[PurePosixPath, OpenPage] = {}
    faults: list[Fault] = []
    files = [library.pages.file_of(topic_id) for topic_id in library.topic_ids()]
    files += [library.pages.faq.file_of(group_id) for group_id in library.faq_ids()]
    for file in (*files, library.pages.emergency_file, library.pages.about_file):
        try:
            page = library.pages.open(file)
        except ContentError as error:
            faults.extend(_explained(fault) for fault in error.faults)
        else:
            pages[file] = page
            faults.extend(page.topic.faults)
    library.path()
    warm_up(library)
    for diagram_id in library.references.drawings.ids():
        library.diagram(diagram_id)
    # read, so that their faults are told
    lists = library.references
    _ = lists.living, lists.checklist, lists.plans, lists.talk
    return Survey(library=library, assets=assets, pages=pages, faults=(*faults, *library.faults))


def _explained(fault: Fault) -> Fault:
    """Say more when a page is missing that every language needs."""
    if fault.kind != "missing-file":
        return fault
    name = fault.file.stem
    return Fault(file=fault.file, line=0, kind=f"missing-{name}", sentence=NEEDED[name])
