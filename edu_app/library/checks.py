# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Find everything that is wrong in a content folder: one function for each kind of fault.

To add a check, write a function that takes a survey and yields faults, and name it in `CHECKS`
(looks at one language) or `FOLDER_CHECKS` (looks at the folder as a whole).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePosixPath

from edu_app.library.code_checks import codes_lead_to_pages
from edu_app.library.list_checks import (
    art_is_sound,
    checklist_is_drawn,
    drawings_are_known,
    drawings_lead_on,
    icons_are_there,
    path_leads_to_pages,
    sources_are_used,
)
from edu_app.library.page_checks import (
    file_names_are_ids,
    ids_are_unique,
    parts_are_there,
    references_are_cited,
    related_pages_are_there,
)
from edu_app.library.plan_checks import plans_show_what_is_there
from edu_app.library.survey import Survey, survey
from edu_app.problems import Fault

DEFAULT_FACTS: Mapping[str, str] = {"emergency": "911"}

CHECKS: tuple[Callable[[Survey], Iterator[Fault]], ...] = (
    file_names_are_ids,
    ids_are_unique,
    parts_are_there,
    related_pages_are_there,
    references_are_cited,
    path_leads_to_pages,
    icons_are_there,
    drawings_are_known,
    drawings_lead_on,
    checklist_is_drawn,
    plans_show_what_is_there,
)
FOLDER_CHECKS: tuple[Callable[[tuple[Survey, ...]], Iterator[Fault]], ...] = (
    art_is_sound,
    sources_are_used,
    codes_lead_to_pages,
)


def check(root: Path, assets: Path, facts: Mapping[str, str] = DEFAULT_FACTS) -> tuple[Fault, ...]:
    """Return every fault of a content folder in all its languages, by file and line."""
    if not root.is_dir():
        sentence = f"The content folder {root} is missing. Name the right folder or put it back."
        return (Fault(file=PurePosixPath("."), line=0, kind="missing-folder", sentence=sentence),)
    found = [*_languages_are_there(root), *_links_stay_inside(root)]
    surveys = tuple(survey(root, assets, lang, facts) for lang in languages_in(root))
    for one in surveys:
        found.extend(one.faults)
        found.extend(fault for each in CHECKS for fault in each(one))
    found.extend(fault for each in FOLDER_CHECKS for fault in each(surveys))
    # The lists that all languages share are read once for each of them.
    unique = {(fault.file, fault.line, fault.kind, fault.sentence): fault for fault in found}
    return tuple(sorted(unique.values()))


def languages_in(root: Path) -> tuple[str, ...]:
    """Return the folders that are named like a language and hold anything of one."""
    return tuple(
        sorted(
            entry.name
            for entry in os.scandir(root)
            if entry.is_dir() and 2 <= len(entry.name.partition("-")[0]) <= 3
        )
    )


def _languages_are_there(root: Path) -> Iterator[Fault]:
    """Find what is missing before any page can be read."""
    names = languages_in(root)
    if not names:
        sentence = "There is no language folder such as “en”. Add it with its pages."
        yield Fault(file=PurePosixPath("."), line=0, kind="missing-folder", sentence=sentence)
    for name in names:
        folder = PurePosixPath(name, "topics")
        if not (root / folder).is_dir():
            sentence = "The folder with the pages is missing. Put it back."
            yield Fault(file=folder, line=0, kind="missing-folder", sentence=sentence)


def _links_stay_inside(root: Path) -> Iterator[Fault]:
    """Find links of the file system that lead out of the folder."""
    inside = Path(os.path.realpath(root))
    for folder, folders, files in os.walk(root):
        for name in (*folders, *files):
            path = Path(folder, name)
            if path.is_symlink() and not Path(os.path.realpath(path)).is_relative_to(inside):
                yield Fault(
                    file=PurePosixPath(path.relative_to(root).as_posix()),
                    line=0,
                    kind="link-out",
                    sentence="This is a link that leads out of the content folder. "
                    "Put the file here.",
                )
