# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Checks that compare the lists (reading path, sources, drawings) with pages and assets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from edu_app.library.art import ArtFacts, read_art
from edu_app.library.diagram import Diagram
from edu_app.library.drawings import WORDS
from edu_app.library.link import Kind, Link
from edu_app.library.registers import COLLECTIONS, SOURCES, section_lines
from edu_app.library.sidecars import ART, SIDECARS, SidecarFile
from edu_app.library.survey import Survey
from edu_app.problems import Fault

ICONS = "icons"


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


def art_is_sound(survey: Survey) -> Iterator[Fault]:
    """Find art that is missing, broken, hostile, or without a group that its drawing names."""
    drawings = survey.library.references.drawings
    for diagram_id in drawings.ids():
        diagram = drawings.get(diagram_id)
        if diagram is None:
            continue
        places = SidecarFile(survey.assets, diagram_id)
        for name in diagram.art.values():
            _, facts = read_art(survey.assets / ART / name)
            for wrong in facts.faults:
                yield Fault(
                    file=SIDECARS / name, line=wrong.line, kind=wrong.kind, sentence=wrong.sentence
                )
            yield from _missing_groups(diagram, name, facts, places)


def _missing_groups(
    diagram: Diagram, name: str, facts: ArtFacts, places: SidecarFile
) -> Iterator[Fault]:
    """Find groups and sizes on which art and its file do not agree."""
    if not facts.drawable:
        return
    wanted = [(layer.id, element) for layer in diagram.layers for element in layer.elements]
    wanted += [(step.id, element) for step in diagram.steps for element in step.show]
    for record, element in wanted:
        if element not in facts.ids:
            sentence = f"“{record}” names the group “{element}”, which {name} does not have. "
            sentence += "Correct the name or draw it."
            yield places.fault(record, "unknown-group", sentence)
    if facts.view_box != (0, 0, diagram.width, diagram.height):
        sentence = f"The view box of {name} is not 0 0 {diagram.width:g} {diagram.height:g}. "
        sentence += "Make both anew."
        yield places.fault("", "other-size", sentence)


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
