# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The command line: open the guide, search, check content, draw screens, test the installation."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from edu_app import __version__
from edu_app.commands import HANDED_ON, hand_on
from edu_app.library.link import ID, Link
from edu_app.options import (
    COMMANDS,
    DEFAULT_SIZES,
    Parser,
    preview_parser,
    run_parser,
    search_parser,
    size_of,
    snapshot_parser,
)
from edu_app.paths import content_dir, runtime_dir, state_dir
from edu_app.platforms import OFFSCREEN, library_sentence, prepare
from edu_app.problems import EduError, StartRefused
from edu_app.profile import PROFILES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from edu_app.launch.letterbox import Letterbox
    from edu_app.launch.opening import Opening
    from edu_app.platforms import Choice
    from edu_app.settings import Settings
    from edu_app.wish import Wish

OK, FAULTS, REFUSED, NO_LIBRARY = 0, 1, 2, 3
HANDED_OVER = "The guide is open already. Its window has been asked to come to the front."


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says; return the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    command = words[0] if words and words[0] in COMMANDS else ""
    try:
        match command:
            case _ if command in HANDED_ON:
                return hand_on(command, words[1:])
            case "search":
                return _search(search_parser().parse_args(words[1:]))
            case "preview":
                return _preview(preview_parser().parse_args(words[1:]))
            case "snapshot":
                return _snapshot(snapshot_parser().parse_args(words[1:]))
            case "self-test":
                Parser("self-test", "Test this installation.").parse_args(words[1:])
                return _self_test()
            case _:
                return _run(run_parser().parse_args(words))
    except EduError as error:
        print(f"vein-guide: {error.sentence}", file=sys.stderr)
        return REFUSED
    except ImportError as error:
        if error.name is not None and not error.name.startswith(("PySide6", "shiboken6")):
            raise
        print(library_sentence(error), file=sys.stderr)
        return NO_LIBRARY


# ---------------------------------------------------------------- opening the guide


def _run(options: argparse.Namespace) -> int:
    if options.version:
        return _version(options)
    if options.self_check:
        from edu_app.manifest import self_check

        return self_check(_tell)
    if options.json:
        raise StartRefused("--json belongs to --version here. Write --json --version.")
    # Nothing that is made before the first paint is garbage, and to look for some takes a
    # twentieth of the start. `read_ahead` looks again.
    gc.disable()
    try:
        return _open(options)
    finally:
        gc.enable()


def _open(options: argparse.Namespace) -> int:
    from edu_app.launch.letterbox import WAIT_SECONDS, Letter, enter, folder_for

    options.content = _content(options.content)
    opening = _opening(options)
    options.profile, options.lang = opening.profile, opening.lang
    wish = _wish(options, opening.link, opening.words)
    for sentence in opening.said:
        print(f"vein-guide: {sentence}", file=sys.stderr)
    choice = prepare()
    box: Letterbox | None = None
    if wish.profile.reach.from_outside and not choice.unseen:
        folder = folder_for(runtime_dir(), wish.lang, wish.content or content_dir(), os.environ)
        entered = enter(folder, Letter(wish.link, wish.words), WAIT_SECONDS)
        if isinstance(entered, Letter):
            print(HANDED_OVER)
            return OK
        box = entered
    try:
        return _show(wish, choice, box)
    finally:
        if box is not None:
            box.close()


def _show(wish: Wish, choice: Choice, box: Letterbox | None) -> int:
    if not wish.profile.safety.may_quit and not choice.unseen:
        from edu_app.machine.life import LIFE

        if not LIFE.may_start():
            from edu_app.desk_page import run_desk  # what the guide needs may be what is broken

            return run_desk()
    from edu_app.app import make_app, run

    app = make_app()
    if choice.unseen or (
        app.platformName() == "offscreen" and not choice.platform.startswith(OFFSCREEN)
    ):
        gc.enable()
        return _tour(app, wish)
    return run(app, wish, box)


def _opening(options: argparse.Namespace) -> Opening:
    from edu_app.launch.opening import Asked, derive_opening

    asked = Asked(
        topic=options.topic,
        faq=options.faq,
        drawing=options.diagram,
        plan=options.consult,
        code=options.code,
        query=options.infobutton,
        profile=options.profile,
        lang=_language(options.lang),
    )
    return derive_opening(asked, options.content or content_dir())


def _wish(options: argparse.Namespace, link: Link | None = None, words: str = "") -> Wish:
    from edu_app.wish import Wish

    profile = PROFILES[options.profile]
    settings, clinic_faults = _settings(options.clinic, by_staff="staff" in profile.reach.features)
    return Wish(
        profile=profile,
        settings=settings,
        clinic_faults=clinic_faults,
        link=link,
        words=words,
        lang=_language(options.lang),
        theme=options.theme,
        text_size=options.text_size,
        content=_content(options.content),
    )


def _settings(clinic: Path | None, *, by_staff: bool) -> tuple[Settings, int]:
    """Return what holds here, and how many faults are in the files that say it."""
    if by_staff:
        from edu_app.machine.at_start import settings_here

        return settings_here(clinic, state_dir())
    from edu_app.clinic.start import settings_at_start

    return settings_at_start(clinic)


def _language(name: str) -> str:
    """Return the name of a language; StartRefused for what cannot be one."""
    if name and not ID.fullmatch(name):
        raise StartRefused(f"“{name}” is not a language. Write --lang en, for example.")
    return name


def _content(folder: Path | None) -> Path | None:
    """Return a content folder; None for the guide's own, also when the named one is not there."""
    if folder is None or folder.is_dir():
        return folder
    # a kiosk that starts by itself must not stay dark because a disk is not there
    print(
        f"vein-guide: There is no folder {folder}. Name a content folder with --content. "
        "The guide opens with its own pages.",
        file=sys.stderr,
    )
    return None


# ---------------------------------------------------------------- other commands


def _version(options: argparse.Namespace) -> int:
    if not options.json:
        print(f"vein-guide {__version__}")
        return OK
    from edu_app.version import version_json

    print(version_json(_content(options.content) or content_dir()))
    return OK


def _search(options: argparse.Namespace) -> int:
    from edu_app.clinic.start import settings_at_start
    from edu_app.finding import find

    lang, root = _language(options.lang), _content(options.content) or content_dir()
    facts = settings_at_start(options.clinic)[0].facts()
    text = find(" ".join(options.words), root, lang, facts, as_json=options.json)
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a pipe on Windows knows few letters
    try:
        print(text, flush=True)
    except BrokenPipeError:  # `| head` has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return OK


def _preview(options: argparse.Namespace) -> int:
    from edu_app.authoring import page_of_file

    options.content, options.lang, link = page_of_file(options.file)
    wish = _wish(options, Link.parse(link))
    choice = prepare()
    from edu_app.app import make_app
    from edu_app.preview import run_preview

    if choice.unseen:
        raise StartRefused("There is no screen to show a preview on. Use: vein-guide snapshot")
    return run_preview(make_app(), wish, options.file)


def _snapshot(options: argparse.Namespace) -> int:
    if bool(options.screen) == options.all:
        raise StartRefused("Name one screen, such as home, or write --all.")
    size = size_of(options.size or DEFAULT_SIZES[options.profile])
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


def _tell(text: str) -> None:
    print(text, flush=True)
