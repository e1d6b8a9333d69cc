# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The commands for people who write pages: check, score, new and preview."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from edu_app import paths
from edu_app.library.checks import check
from edu_app.library.link import ID
from edu_app.problems import ContentError, StartRefused

if TYPE_CHECKING:
    from edu_app.editorial.page_text import PageText
    from edu_app.editorial.score_sheets import Plan
    from edu_app.problems import Fault

OK, FAULTS = 0, 1


def run_check(parser: argparse.ArgumentParser, words: Sequence[str]) -> int:
    """Find everything that is wrong in a content folder; exit code 1 when there is any."""
    parser.add_argument("folder", nargs="?", type=Path, metavar="DIR")
    parser.add_argument("--json", action="store_true", help="print the faults as JSON")
    parser.add_argument("--report", action="store_true", help="print a table of all pages")
    parser.add_argument(
        "--basic", action="store_true", help="only what keeps a page from being shown"
    )
    options = parser.parse_args(words)
    root = options.folder or paths.content_dir()
    faults = list(check(root, paths.assets_dir()))
    if not options.basic and root.is_dir():
        pages, found = _examined(root)
        faults.extend(found)
        if options.report:
            print(_report(root, pages))
    _tell(faults, as_json=options.json)
    return FAULTS if faults else OK


def run_score(parser: argparse.ArgumentParser, words: Sequence[str]) -> int:
    """Write the reading level of each page and its score sheet."""
    from edu_app.editorial.gates import pages_of
    from edu_app.editorial.score_sheets import read_plan, write_levels, write_scores

    parser.add_argument("folder", nargs="?", type=Path, metavar="DIR")
    root = parser.parse_args(words).folder or paths.content_dir()
    _look_for_pages(root)
    try:
        levels = write_levels(root, pages_of(root, paths.assets_dir())[0])
        # A changed head makes another page, which the sheet must name.
        sheets = write_scores(root, pages_of(root, paths.assets_dir())[0], read_plan(root)[0])
    except OSError as error:
        raise StartRefused(_not_writable(root, error)) from error
    print(f"{levels} reading levels and {sheets} score sheets were written.")
    return OK


def run_new(parser: argparse.ArgumentParser, words: Sequence[str]) -> int:
    """Begin a new page from the pattern of all pages and put it on the reading path."""
    from edu_app.editorial.new_page import begin_page

    parser.add_argument("kind", choices=("topic",))
    parser.add_argument("id", metavar="ID", help="name of the page, such as flying-after-a-stent")
    parser.add_argument("--lang", default="en", metavar="L")
    parser.add_argument("--content", type=Path, metavar="DIR", help="another content folder")
    options = parser.parse_args(words)
    root = options.content or paths.content_dir()
    _look_for_pages(root)
    if not ID.fullmatch(options.id):
        raise StartRefused(
            f"“{options.id}” cannot be the name of a page. Use small letters, digits and hyphens."
        )
    if not ID.fullmatch(options.lang) or not (root / options.lang).is_dir():
        raise StartRefused(f"There are no pages in “{options.lang}”. Write --lang en, for example.")
    try:
        path = begin_page(root, options.lang, options.id, date.today())
    except FileExistsError as error:
        words_ = f"The page “{options.id}” is there already. Choose another name."
        raise StartRefused(words_) from error
    except OSError as error:
        raise StartRefused(_not_writable(root, error)) from error
    print(
        f"{path} is there, and the reading path leads to it.\n"
        f"See it while you write: vein-guide preview {path}\n"
        "When it is done: vein-guide score, then vein-guide check"
    )
    return OK


def page_of_file(file: Path) -> tuple[Path, str, str]:
    """Return the content folder, the language and the link of a file that is to be previewed."""
    path = Path(os.path.abspath(file))
    folders = {"topics": "topic", "faq": "faq"}
    if not path.is_file():
        raise StartRefused(f"There is no file {file}. Begin one with: vein-guide new topic ID")
    if path.suffix != ".md" or path.parent.name not in folders or not ID.fullmatch(path.stem):
        raise StartRefused(
            f"{file} is not a page of a content folder. Put it into <content>/en/topics/<id>.md."
        )
    return path.parents[2], path.parents[1].name, f"{folders[path.parent.name]}:{path.stem}"


def faults_of_page(root: Path, lang: str, file: Path) -> tuple[Fault, ...]:
    """Return what is wrong in one page, read anew from its file, for the preview."""
    from edu_app.editorial.gates import examine
    from edu_app.editorial.page_text import PageText
    from edu_app.editorial.wording import read_wording
    from edu_app.library.checks import DEFAULT_FACTS
    from edu_app.library.loader import Library

    inside = PurePosixPath(Path(os.path.abspath(file)).relative_to(os.path.abspath(root)))
    library = Library(root, lang, DEFAULT_FACTS)
    try:
        page = library.pages.open(inside)
    except ContentError as error:
        return error.faults
    wording, faults = read_wording(root, lang)
    if wording is not None:
        terms = {term.id: term for term in library.terms()}
        text = PageText(file=inside, page=page, wording=wording, terms=terms)
        faults = (*faults, *examine((text,), date.today()))
    return tuple(sorted((*page.topic.faults, *faults), key=lambda fault: fault.line))


def _examined(root: Path) -> tuple[tuple[PageText, ...], tuple[Fault, ...]]:
    from edu_app.editorial.gates import examine, examine_program, package_folder, pages_of
    from edu_app.editorial.score_sheets import check_sheets, read_plan

    pages, faults = pages_of(root, paths.assets_dir())
    plan, wrong = read_plan(root)
    found = [*faults, *wrong, *examine(pages, date.today()), *check_sheets(root, pages, plan)]
    if os.path.realpath(root) == os.path.realpath(paths.content_dir()):
        found.extend(examine_program(root, package_folder()))
    return pages, tuple(found)


def _report(root: Path, pages: tuple[PageText, ...]) -> str:
    from edu_app.editorial.report import scores_table, table
    from edu_app.editorial.score_sheets import read_plan

    plan: Plan = read_plan(root)[0]
    return f"{table(pages, date.today())}\n\n{scores_table(pages, plan)}\n"


def _tell(faults: Sequence[Fault], *, as_json: bool) -> None:
    if as_json:
        rows = [
            {"file": str(f.file), "line": f.line, "kind": f.kind, "sentence": f.sentence}
            for f in faults
        ]
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return
    for fault in faults:
        print(fault)
    count = len(faults)
    print("No faults found." if not count else "1 fault" if count == 1 else f"{count} faults")


def _look_for_pages(root: Path) -> None:
    if not root.is_dir():
        raise StartRefused(f"There is no folder {root}. Name a content folder.")


def _not_writable(root: Path, error: OSError) -> str:
    return (
        f"{error.filename or root} cannot be written ({error.strerror}). "
        f"Copy the folder {root} to a place of your own and name that one."
    )
