# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Checks that compare the lists (reading path, sources, drawings) with pages and assets."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath

from edu_app.library.art import read_art
from edu_app.library.checklist import REGION, Form, kind_of
from edu_app.library.checklist_faults import FILE as CHECKLIST
from edu_app.library.drawings import WORDS
from edu_app.library.link import ID, Kind, Link
from edu_app.library.registers import COLLECTIONS, SOURCES, section_lines
from edu_app.library.sidecars import ART, MOST_FAULTS, SIDECARS, SidecarFile
from edu_app.library.survey import Survey
from edu_app.library.toml import TomlFile, read_toml
from edu_app.problems import ContentError, Fault

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


def art_is_sound(surveys: tuple[Survey, ...]) -> Iterator[Fault]:
    """Find art that is missing, broken, hostile, or without a group that its drawing names."""
    for one in surveys[:1]:  # all languages have the same art
        for diagram_id in filter(ID.fullmatch, one.library.references.drawings.ids()):
            with suppress(ContentError):  # told when it was read
                yield from _art_of(one.assets, SidecarFile(one.assets, diagram_id))


def _art_of(assets: Path, places: SidecarFile) -> Iterator[Fault]:
    """Find what is wrong in the art of one drawing."""
    sidecar = places.sidecar
    wanted = [
        (f"layers[{n}]", name) for n, each in enumerate(sidecar.layers) for name in each.elements
    ]
    wanted += [(f"steps[{n}]", name) for n, each in enumerate(sidecar.steps) for name in each.show]
    for file in dict.fromkeys(sidecar.files().values()):
        _, facts = read_art(assets / ART / file)
        for wrong in facts.faults:
            yield Fault(
                file=SIDECARS / file, line=wrong.line, kind=wrong.kind, sentence=wrong.sentence
            )
        if not facts.drawable:
            continue
        gone = [(place, name) for place, name in wanted if name not in facts.ids]
        for place, name in gone[:MOST_FAULTS]:
            sentence = f"{file} has no group “{name}”. Correct the name or draw it."
            yield places.fault(place, "unknown-group", sentence)
        if facts.view_box != (0, 0, sidecar.width, sidecar.height):
            sentence = f"The view box of {file} is not 0 0 {sidecar.width:g} {sidecar.height:g}. "
            yield places.fault("width", "other-size", sentence + "Make both anew.")


def drawings_lead_on(survey: Survey) -> Iterator[Fault]:
    """Find structures of drawings that lead to what is not there."""
    for diagram_id in survey.library.references.drawings.ids():
        diagram = survey.library.diagram(diagram_id)
        for each in diagram.structures if diagram else ():
            if each.link is not None and not survey.library.has(each.link):
                file = PurePosixPath(survey.library.lang, WORDS, f"{diagram_id}.toml")
                sentence = f"The link leads to {each.link}, which is not there. "
                yield read_toml(survey.library.root, file).fault(
                    f'structures."{each.id}".link', "dead-link", sentence + "Correct it or add it."
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


def checklist_is_drawn(survey: Survey) -> Iterator[Fault]:
    """Find out whether the checklist and the drawing that is tapped know the same regions."""
    form = survey.library.references.checklist
    if form is None:
        return
    frame = read_toml(survey.library.root, PurePosixPath(CHECKLIST))
    if form.drawing not in survey.library.references.drawings.ids():
        sentence = f"diagrams.toml has no drawing “{form.drawing}”. Name another or add it there."
        yield frame.fault("form.drawing", "unknown-diagram", sentence)
        return
    with suppress(ContentError):  # told when it was read
        yield from _regions_apart(form, SidecarFile(survey.assets, form.drawing), frame)


def _regions_apart(form: Form, places: SidecarFile, frame: TomlFile) -> Iterator[Fault]:
    """Find regions that only the checklist has, and regions that only the drawing has."""
    ids = [each.id for each in places.sidecar.structures if each.id.startswith(REGION)]
    drawn = dict.fromkeys(kind_of(each) for each in ids)
    for name, kinds in form.places.items():
        for kind in kinds:
            if kind not in drawn:
                sentence = f"“{form.drawing}” has no region “{kind}”. Correct the name or draw it."
                yield frame.fault(f"places.{name}", "unknown-region", sentence)
    for kind in drawn:
        if not form.place_of(REGION + kind):
            sentence = f"The region “{kind}” of “{form.drawing}” is under no place. Add it to one."
            yield frame.fault("places", "region-without-place", sentence)


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
