# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The command that writes the checklist as a file: the form alone, never an answer; needs no Qt."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from edu_app import paths
from edu_app.library.checklist import Form
from edu_app.library.checklist_files import read_checklist
from edu_app.library.link import ID
from edu_app.problems import PageBroken, StartRefused
from edu_app.render.fhir import as_text, questionnaire
from edu_app.saving import write_whole

OK = 0


def run_checklist(parser: argparse.ArgumentParser, words: Sequence[str]) -> int:
    """Write the form as an HL7 FHIR R4 Questionnaire; return the exit code."""
    kinds = parser.add_mutually_exclusive_group(required=True)
    kinds.add_argument("--fhir", action="store_true", help="as an HL7 FHIR R4 Questionnaire")
    parser.add_argument("-o", dest="out", type=Path, required=True, metavar="FILE")
    parser.add_argument("--lang", default="en", metavar="L", help="language, such as en")
    parser.add_argument("--content", type=Path, metavar="DIR", help="another content folder")
    options = parser.parse_args(words)
    form = form_of(options.content or paths.content_dir(), options.lang)
    if options.out.exists() and not options.out.is_file():
        raise StartRefused(f"{options.out} is not a file. Name one, such as checklist.json.")
    write_whole(options.out, as_text(questionnaire(form)).encode())
    print(options.out)
    return OK


def form_of(root: Path, lang: str) -> Form:
    """Return the checklist of a language, or say why there is none."""
    if not root.is_dir():
        raise StartRefused(f"There is no folder {root}. Name a content folder.")
    if not ID.fullmatch(lang) or not (root / lang).is_dir():
        raise StartRefused(f"There are no pages in “{lang}”. Write --lang en, for example.")
    form, faults = read_checklist(root, lang)
    if faults:
        raise PageBroken.of(faults[0])
    if form is None:
        raise StartRefused(f"{root} has no checklist.toml. Name a content folder that has one.")
    return form
