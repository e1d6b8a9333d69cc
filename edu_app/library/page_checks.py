# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Checks that compare the pages of one language with each other."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import PurePosixPath

from edu_app.library.link import ID, Kind, Link
from edu_app.library.model import Heading
from edu_app.library.pages import TOPICS, OpenPage
from edu_app.library.reading import Use
from edu_app.library.survey import Survey
from edu_app.problems import Fault


def file_names_are_ids(survey: Survey) -> Iterator[Fault]:
    """Find files among the pages that no link can reach."""
    for name in _names(survey):
        stem, _, suffix = name.rpartition(".")
        if suffix != "md" or not ID.fullmatch(stem):
            yield Fault(
                file=PurePosixPath(survey.library.lang, TOPICS, name),
                line=0,
                kind="file-name",
                sentence=f"“{name}” is not the name of a page. Use small letters, digits and "
                "hyphens, such as after-stenting.md, or move the file away.",
            )


def ids_are_unique(survey: Survey) -> Iterator[Fault]:
    """Find ids that two pages share, in the file or in the file name (large and small alike)."""
    names: dict[str, str] = {}
    for name in _names(survey):
        other = names.setdefault(name.casefold(), name)
        if other != name:
            file = PurePosixPath(survey.library.lang, TOPICS, name)
            yield _twice(file, 0, name.removesuffix(".md"), other)
    given: dict[str, PurePosixPath] = {
        page.topic.meta.id: file for file, page in survey.pages.items()
    }
    for file, page in survey.pages.items():
        first = given.setdefault(page.front.given_id, file)
        if first != file:
            line = page.front.lines.get("id", 1)
            yield _twice(file, line, page.front.given_id, first.name)


def parts_are_there(survey: Survey) -> Iterator[Fault]:
    """Find links to a heading that the other page does not have."""
    for file, use in survey.uses(Kind.TOPIC):
        page = survey.pages.get(survey.library.pages.file_of(use.link.target))
        if page and use.link.part and use.link.part not in parts_of(page):
            there = ", ".join(parts_of(page)) or "none"
            yield Fault(
                file=file,
                line=use.line,
                kind="dead-link",
                sentence=f"“{use.link.target}” has no heading “{use.link.part}”. "
                f"Its headings are: {there}.",
            )


def related_pages_are_there(survey: Survey) -> Iterator[Fault]:
    """Find related pages that do not exist."""
    for file, page in survey.pages.items():
        for topic_id in page.topic.meta.related:
            link = Link.parse(f"{Kind.TOPIC}:{topic_id}")
            if link is None or not survey.library.has(link):
                yield Fault(
                    file=file,
                    line=page.front.lines.get("related", 1),
                    kind="dead-link",
                    sentence=f"The related page “{topic_id}” is not there. Correct the name.",
                )


def references_are_cited(survey: Survey) -> Iterator[Fault]:
    """Find sources that a page names at its head and does not cite, and the reverse."""
    for file, page in survey.pages.items():
        named = page.topic.meta.references
        cited = {use.link.target: use.line for use in reversed(_citations(survey, file))}
        line = page.front.lines.get("references", 1)
        for source_id in named:
            if survey.library.source(source_id) is None:
                sentence = f"There is no source {source_id}. Add it to sources.toml or correct it."
                yield Fault(file=file, line=line, kind="unknown-source", sentence=sentence)
            if source_id not in cited:
                sentence = f"{source_id} is under references, but no sentence cites it. Cite it "
                sentence += f"as [@{source_id}] or take it away."
                yield Fault(file=file, line=line, kind="uncited-reference", sentence=sentence)
        for source_id, at in cited.items():
            if source_id not in named:
                sentence = f"{source_id} is cited here, but not under references. Add it there."
                yield Fault(file=file, line=at, kind="missing-reference", sentence=sentence)


def _names(survey: Survey) -> list[str]:
    """Return the names in the folder of the pages."""
    folder = survey.library.root / survey.library.lang / TOPICS
    return sorted(os.listdir(folder)) if folder.is_dir() else []


def _twice(file: PurePosixPath, line: int, given: str, other: str) -> Fault:
    """Make the fault for an id that two files share."""
    return Fault(
        file=file,
        line=line,
        kind="duplicate-id",
        sentence=f"The id “{given}” belongs to {other} too. Rename one of the two.",
    )


def parts_of(page: OpenPage) -> list[str]:
    """Return the ids of the headings of a page."""
    return [block.id for block in page.topic.blocks if isinstance(block, Heading)]


def _citations(survey: Survey, file: PurePosixPath) -> list[Use]:
    """Return the citations of one page."""
    return [use for use in survey.pages[file].uses if use.link.kind is Kind.SOURCE]
