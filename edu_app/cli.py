# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The command line: open the guide, check content, draw screens, test the installation."""

from __future__ import annotations

import argparse
import gc
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from edu_app import __version__
from edu_app.library.link import ID, Link
from edu_app.problems import EduError, StartRefused
from edu_app.profile import PROFILES
from edu_app.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from edu_app.wish import Wish

OK, FAULTS, REFUSED, NO_LIBRARY = 0, 1, 2, 3
COMMANDS = ("check", "score", "new", "preview", "snapshot", "self-test")
THEMES = ("light", "dark", "hc")
TEXT_SIZES = (100, 125, 150, 200)
DEFAULT_SIZES = {"kiosk": "1920x1080", "consult": "1366x768", "laptop": "1366x768"}
SMALLEST, LARGEST = 320, 8192
SIDE = re.compile(r"[0-9]{1,9}")
LIBRARIES = (
    "apt-get install --no-install-recommends libglib2.0-0 libgl1 libegl1 libfontconfig1 "
    "libxkbcommon0 libdbus-1-3 libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-image0 "
    "libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1"
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says; return the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    command = words[0] if words and words[0] in COMMANDS else ""
    try:
        match command:
            case "check" | "score" | "new":
                return _author(command, words[1:])
            case "preview":
                return _preview(_preview_parser().parse_args(words[1:]))
            case "snapshot":
                return _snapshot(_snapshot_parser().parse_args(words[1:]))
            case "self-test":
                _parser("self-test", "Test this installation.").parse_args(words[1:])
                return _self_test()
            case _:
                return _run(_run_parser().parse_args(words))
    except EduError as error:
        print(f"vein-guide: {error.sentence}", file=sys.stderr)
        return REFUSED
    except ImportError as error:
        if error.name is not None and not error.name.startswith(("PySide6", "shiboken6")):
            raise
        print(_library_sentence(error), file=sys.stderr)
        return NO_LIBRARY


# ---------------------------------------------------------------- parsers


def _parser(command: str, description: str) -> argparse.ArgumentParser:
    name = f"vein-guide {command}".strip()
    return argparse.ArgumentParser(prog=name, description=description, allow_abbrev=False)


def _run_parser() -> argparse.ArgumentParser:
    parser = _parser("", "A guide to iliofemoral vein stenosis for patients. Works offline.")
    parser.epilog = f"Further commands: {', '.join(COMMANDS)} (each with --help)."
    parser.add_argument("--version", action="version", version=f"vein-guide {__version__}")
    parser.add_argument("--topic", metavar="ID", help="open this page, such as risks")
    _add_look(parser)
    return parser


def _add_look(parser: argparse.ArgumentParser, profile: str = "laptop") -> None:
    parser.add_argument("--profile", choices=tuple(PROFILES), default=profile)
    parser.add_argument("--lang", default="en", metavar="L", help="language, such as en")
    parser.add_argument("--theme", choices=THEMES, default="light")
    parser.add_argument("--text-size", type=int, choices=TEXT_SIZES, default=100, metavar="N")
    parser.add_argument("--content", type=Path, metavar="DIR", help="another content folder")


def _preview_parser() -> argparse.ArgumentParser:
    parser = _parser("preview", "Show a page while you write it; each save shows at once.")
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="such as content/en/topics/risks.md"
    )
    _add_look(parser)
    return parser


def _snapshot_parser() -> argparse.ArgumentParser:
    parser = _parser("snapshot", "Draw screens as pictures. Works without a display.")
    parser.add_argument("screen", nargs="?", metavar="SCREEN", help="such as home or topic-risks")
    parser.add_argument("--all", action="store_true", help="every screen and state")
    parser.add_argument("--size", metavar="WxH", help="such as 1920x1080")
    parser.add_argument("-o", dest="out", type=Path, required=True, metavar="FILE_OR_DIR")
    _add_look(parser, profile="kiosk")
    return parser


# ---------------------------------------------------------------- commands


def _run(options: argparse.Namespace) -> int:
    # Nothing that is made before the first paint is garbage, and to look for some takes a
    # twentieth of the start. `read_ahead` looks again.
    gc.disable()
    try:
        return _open(options)
    finally:
        gc.enable()


def _open(options: argparse.Namespace) -> int:
    from edu_app.platforms import prepare

    wish = _wish(options, _topic(options.topic))
    choice = prepare()
    from edu_app.app import make_app, run

    app = make_app()
    if choice.unseen or (app.platformName() == "offscreen" and choice.platform != "offscreen"):
        gc.enable()
        return _tour(app, wish)
    return run(app, wish)


def _wish(options: argparse.Namespace, link: Link | None = None) -> Wish:
    """Return the wish of a command line; raise StartRefused for what cannot be."""
    from edu_app.wish import Wish

    if not ID.fullmatch(options.lang):
        raise StartRefused(f"“{options.lang}” is not a language. Write --lang en, for example.")
    content = options.content
    if content is not None and not content.is_dir():
        # a kiosk that starts by itself must not stay dark because a disk is not there
        print(
            f"vein-guide: There is no folder {content}. Name a content folder with --content. "
            "The guide opens with its own pages.",
            file=sys.stderr,
        )
        content = None
    return Wish(
        profile=PROFILES[options.profile],
        settings=Settings(),
        link=link,
        lang=options.lang,
        theme=options.theme,
        text_size=options.text_size,
        content=content,
    )


def _topic(topic_id: str | None) -> Link | None:
    if topic_id is None:
        return None
    link = Link.parse(f"topic:{topic_id}")
    if link is None:
        raise StartRefused(f"“{topic_id}” is not the name of a page. Write --topic risks.")
    return link


def _author(command: str, words: Sequence[str]) -> int:
    from edu_app import authoring

    match command:
        case "check":
            about = "Check a content folder; exit code 1 when there are faults."
            return authoring.run_check(_parser(command, about), words)
        case "score":
            about = "Write the reading level and the score sheet of each page."
            return authoring.run_score(_parser(command, about), words)
        case _:
            return authoring.run_new(_parser(command, "Begin a new page."), words)


def _preview(options: argparse.Namespace) -> int:
    from edu_app.authoring import page_of_file

    options.content, options.lang, link = page_of_file(options.file)
    wish = _wish(options, Link.parse(link))
    from edu_app.platforms import prepare

    choice = prepare()
    from edu_app.app import make_app
    from edu_app.preview import run_preview

    if choice.unseen:
        raise StartRefused("There is no screen to show a preview on. Use: vein-guide snapshot")
    return run_preview(make_app(), wish, options.file)


def _snapshot(options: argparse.Namespace) -> int:
    if bool(options.screen) == options.all:
        raise StartRefused("Name one screen, such as home, or write --all.")
    size = _size(options.size or DEFAULT_SIZES[options.profile])
    wish = _wish(options)
    _draw_unseen()
    from edu_app.app import make_app
    from edu_app.gallery import Frame, take_all, take_one

    app = make_app()
    try:
        if options.all:
            count = take_all(app, options.out, wish, _tell)
            print(f"{count} pictures in {options.out}")
            return OK
        frame = Frame(profile=wish.profile, width=size[0], height=size[1])
        take_one(app, options.screen, frame, wish, options.out)
    except OSError as error:
        raise StartRefused(
            f"{options.out} cannot be written ({error.strerror}). Choose another place."
        ) from error
    print(options.out)
    return OK


def _self_test() -> int:
    _draw_unseen()
    from edu_app.selftest import run_all

    return run_all(print)


def _draw_unseen() -> None:
    """Make Qt draw without a screen."""
    import os

    from edu_app.platforms import OFFSCREEN, prepare

    os.environ["QT_QPA_PLATFORM"] = OFFSCREEN
    prepare()


def _tour(app: QApplication, wish: Wish) -> int:
    """Draw a tour of the guide, because nobody could see a window."""
    from edu_app.gallery import take_tour

    folder = Path("tour")
    try:
        names = take_tour(app, folder, wish)
    except OSError as error:
        raise StartRefused(
            f"There is no screen, and {folder} cannot be written ({error.strerror})."
        ) from error
    print(
        "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set, or its library "
        f"is missing; Qt draws on “{app.platformName()}”).\n"
        f"So the guide has drawn a tour of itself instead: {len(names)} pictures in "
        f"{folder.resolve()}.\nStart it again on a computer with a screen to use it."
    )
    return OK


# ---------------------------------------------------------------- small things


def _size(text: str) -> tuple[int, int]:
    width, _x, height = text.lower().partition("x")
    if not (SIDE.fullmatch(width) and SIDE.fullmatch(height)):
        raise StartRefused(f"“{text}” is not a size. Write --size 1920x1080.")
    size = int(width), int(height)
    if not all(SMALLEST <= side <= LARGEST for side in size):
        raise StartRefused(f"A side of {text} is not between {SMALLEST} and {LARGEST} pixels.")
    return size


def _tell(text: str) -> None:
    print(text, flush=True)


def _library_sentence(error: ImportError) -> str:
    """Say which system libraries are missing and how to get them."""
    return (
        f"vein-guide: A system library that Qt needs is missing ({error}). "
        f"On Debian or Ubuntu: {LIBRARIES}"
    )
