# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Checks that compare the lists (reading path, sources, drawings) with pages and assets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from edu_app.library.drawings import DRAWINGS, WORDS
from edu_app.library.link import Kind, Link
from edu_app.library.registers import COLLECTIONS, SOURCES, section_lines
from edu_app.library.survey import Survey
from edu_app.problems import Fault

ART, ICONS = "diagrams", "icons"


def path_leads_to_pages(survey: Survey) -> Iterator[Fault]:
    """Find steps of the reading path that lead nowhere or are there twice."""
    lines = _lines(survey)
    order = survey.library.references.path.order()
    for topic_id in dict.fromkeys(order):
        line = lines.get(topic_id, 0)
        if not survey.library.has(Link(Kind.TOPIC, topic_id)):
            sentence = f"The reading path names “{topic_id}”, which is not there in "
            sentence += f"“{survey.library.lang}”. Add the page or take the step away."
            yield Fault(file=COLLECTIONS, line=line, kind="missing-section", sentence=sentence)
        if order.count(topic_id) > 1:
            sentence = f"“{topic_id}” is on the reading path twice. Take one away."
            yield Fault(file=COLLECTIONS, line=line, kind="duplicate-section", sentence=sentence)


def icons_are_there(survey: Survey) -> Iterator[Fault]:
    """Find icons of the reading path that the assets do not have."""
    lines = _lines(survey)
    for section in survey.library.references.path.sections:
        if not (survey.assets / ICONS / f"{section.icon}.svg").is_file():
            yield Fault(
                file=COLLECTIONS,
                line=lines.get(section.icon, 0),
                kind="missing-icon",
                sentence=f"There is no icon “{section.icon}”. Name one from assets/{ICONS}.",
            )


def art_is_there(survey: Survey) -> Iterator[Fault]:
    """Find drawings whose picture the assets do not have."""
    drawings = survey.library.references.drawings
    for diagram_id in drawings.ids():
        diagram = drawings.get(diagram_id)
        for theme, name in diagram.art.items() if diagram else ():
            if not (survey.assets / ART / name).is_file():
                yield Fault(
                    file=DRAWINGS,
                    line=drawings.line_of(f"{diagram_id}.art.{theme}"),
                    kind="missing-art",
                    sentence=f"The picture {name} is not in assets/{ART}. Put it there.",
                )


def drawings_are_known(survey: Survey) -> Iterator[Fault]:
    """Find words for a drawing that does not exist."""
    folder = PurePosixPath(survey.library.lang, WORDS)
    known = survey.library.references.drawings.ids()
    for path in sorted((survey.library.root / folder).glob("*")):
        if path.suffix != ".toml" or path.stem not in known:
            yield Fault(
                file=folder / path.name,
                line=0,
                kind="unknown-diagram",
                sentence=f"diagrams.toml has no drawing “{path.stem}”. Add it there or remove "
                "this file.",
            )


def sources_are_used(surveys: tuple[Survey, ...]) -> Iterator[Fault]:
    """Find sources that no page of any language cites."""
    cited = {use.link.target for one in surveys for _, use in one.uses(Kind.SOURCE)}
    for one in surveys[:1]:
        for source_id, line in one.library.references.sources.lines.items():
            if source_id not in cited:
                yield Fault(
                    file=SOURCES,
                    line=line,
                    kind="unused-source",
                    sentence=f"No page cites {source_id}. Cite it or take it away.",
                )


def _lines(survey: Survey) -> dict[str, int]:
    """Return the lines of the reading path; nothing when it has no file."""
    return section_lines(survey.library.root) if survey.library.references.path.sections else {}
