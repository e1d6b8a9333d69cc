# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the command line understands: every command with its options, and what the codes mean."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from edu_app.problems import StartRefused
from edu_app.profile import PROFILES

if TYPE_CHECKING:
    from edu_app.launch.infobutton import Query

COMMANDS = (
    *("search", "check", "score", "new", "preview", "snapshot"),
    *("clinic", "kiosk", "checklist", "handout", "licences", "self-test"),
)
THEMES = ("light", "dark", "hc")
TEXT_SIZES = (100, 125, 150, 200)
DEFAULT_SIZES = {"kiosk": "1920x1080", "consult": "1366x768", "laptop": "1366x768"}
SMALLEST, LARGEST = 320, 8192
SIDE = re.compile(r"[0-9]{1,9}")
LOOKS_LIKE_QUERY = re.compile(r"infobut|&|[a-z]\.[a-z.0-9]+=", re.IGNORECASE)
EPILOG = """\
Further commands, each with --help:
  search WORDS        print what the guide says about words
  check [DIR]         find everything that is wrong in a content folder
  score [DIR]         write reading levels and score sheets
  new topic ID        begin a page
  preview FILE        show a page while it is written
  snapshot SCREEN     draw a screen as a picture
  clinic check [FILE] test the clinic's own file
  clinic pin          make the line for the staff's PIN
  kiosk desk          show “Please ask at the desk”, where the guide cannot be shown
  kiosk doctor        compare this machine with the recipe for a kiosk
  checklist --fhir    write the symptom checklist as an HL7 FHIR Questionnaire
  handout TOPIC ...   write pages as a tagged PDF or as HTML, for a portal
  licences            print the licences of everything in this copy
  self-test           test this installation

Exit codes:
  0  all is well; also when the page was handed to the window that is open, when a
     search finds nothing, and when an unknown code opened the search
  1  faults were found; with --self-check: files are changed, missing or additional
  2  the request cannot be met; a sentence says why
  3  a system library is missing; a sentence says how to get it
"""


class Parser(argparse.ArgumentParser):
    """Reads a command line, and never repeats what may be from a patient's record."""

    def __init__(self, command: str, description: str, epilog: str = "") -> None:
        super().__init__(
            prog=f"vein-guide {command}".strip(),
            description=description,
            epilog=epilog,
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        self._secret = False

    def parse_known_args(  # type: ignore[override]  # called by `parse_args`, in this form only
        self, args: Sequence[str], namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """Look first whether there is anything that no message may repeat."""
        self._secret = any(LOOKS_LIKE_QUERY.search(word) for word in args)
        return super().parse_known_args(args, namespace)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, without its words when a query is among them."""
        if self._secret:
            message = "this cannot be read; put the whole query into quotes after --infobutton"
        super().error(message)


def run_parser() -> Parser:
    """Return the parser of the command without a name, which opens the guide."""
    about = "A guide to iliofemoral vein stenosis for patients. Works offline."
    parser = Parser("", about, EPILOG)
    parser.add_argument("--version", action="store_true", help="print the version and end")
    parser.add_argument("--json", action="store_true", help="with --version: everything, as JSON")
    parser.add_argument(
        "--self-check",
        action="store_true",
        help="compare every installed file with the list of hashes it came with, and end",
    )
    place = parser.add_mutually_exclusive_group()
    place.add_argument("--topic", metavar="ID[#PART]", help="open this page, such as risks")
    place.add_argument("--faq", metavar="ID", help="open this question or group, such as basics")
    place.add_argument(
        "--diagram", metavar="ID[#STEP]", help="open this drawing, such as pelvic-veins"
    )
    place.add_argument(
        "--consult", metavar="PLAN", help="begin a consultation, such as first-visit"
    )
    place.add_argument(
        "--code", metavar="SYSTEM|CODE", help="open the page of a code, such as ICD10CM|I87.1"
    )
    place.add_argument(
        "--infobutton",
        type=_query,
        metavar="QUERY",
        help="open the page that an HL7 Infobutton asks for; - reads it from standard input, "
        "where the list of processes does not show it",
    )
    _add_look(parser, profile="", lang="")
    return parser


def search_parser() -> Parser:
    """Return the parser of `search`."""
    parser = Parser("search", "Print what the guide says about words, best first.")
    parser.add_argument("words", nargs="+", metavar="WORDS", help="at most 64 characters")
    parser.add_argument("--lang", default="en", metavar="L", help="language, such as en")
    parser.add_argument("--content", type=Path, metavar="DIR", help="another content folder")
    parser.add_argument("--json", action="store_true", help="print the results as JSON")
    _add_clinic(parser)
    return parser


def preview_parser() -> Parser:
    """Return the parser of `preview`."""
    parser = Parser("preview", "Show a page while you write it; each save shows at once.")
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="such as content/en/topics/risks.md"
    )
    _add_look(parser)
    return parser


def snapshot_parser() -> Parser:
    """Return the parser of `snapshot`."""
    parser = Parser("snapshot", "Draw screens as pictures. Works without a display.")
    parser.add_argument("screen", nargs="?", metavar="SCREEN", help="such as home or topic-risks")
    parser.add_argument("--all", action="store_true", help="every screen and state")
    parser.add_argument("--size", metavar="WxH", help="such as 1920x1080")
    parser.add_argument("-o", dest="out", type=Path, required=True, metavar="FILE_OR_DIR")
    _add_look(parser, profile="kiosk")
    return parser


def size_of(text: str) -> tuple[int, int]:
    """Return the sides of a picture; StartRefused for what is not a size."""
    width, _x, height = text.lower().partition("x")
    if not (SIDE.fullmatch(width) and SIDE.fullmatch(height)):
        raise StartRefused(f"“{text}” is not a size. Write --size 1920x1080.")
    size = int(width), int(height)
    if not all(SMALLEST <= side <= LARGEST for side in size):
        raise StartRefused(f"A side of {text} is not between {SMALLEST} and {LARGEST} pixels.")
    return size


def _add_look(parser: Parser, profile: str = "laptop", lang: str = "en") -> None:
    """Add what all windows have; blank defaults are filled in later."""
    parser.add_argument("--profile", choices=tuple(PROFILES), default=profile)
    parser.add_argument("--lang", default=lang, metavar="L", help="language, such as en")
    parser.add_argument("--theme", choices=THEMES, default="light")
    parser.add_argument("--text-size", type=int, choices=TEXT_SIZES, default=100, metavar="N")
    parser.add_argument("--content", type=Path, metavar="DIR", help="another content folder")
    _add_clinic(parser)


def _add_clinic(parser: Parser) -> None:
    words = "the clinic's own file, such as clinic.toml; see: vein-guide clinic check"
    parser.add_argument("--clinic", type=Path, metavar="FILE", help=words)


def _query(text: str) -> Query:
    """Read a query at once, so that nothing else of it is kept."""
    import sys

    from edu_app.launch.infobutton import LONGEST_QUERY, read_query

    if text == "-":
        raw = sys.stdin.buffer.read(LONGEST_QUERY + 1) if sys.stdin is not None else b""
        text = raw.decode("utf-8", "replace")
    return read_query(text)
