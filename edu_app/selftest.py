# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Tests this installation part by part: fonts, pictures, content, a page, a sheet of paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QFontInfo, QImage
from PySide6.QtSvg import QSvgRenderer

from edu_app.app import make_app, open_library
from edu_app.finding import find
from edu_app.library.checks import check
from edu_app.manifest import installed_folder
from edu_app.paths import assets_dir, content_dir
from edu_app.problems import EduError, StartRefused
from edu_app.profile import LAPTOP
from edu_app.render.sheet import sheet
from edu_app.render.tokens import read_tokens
from edu_app.settings import Settings
from edu_app.ui.paper import PageSheets
from edu_app.ui.sheets_pdf import write_sheets
from edu_app.ui.theme import Look, Theme
from edu_app.wish import Wish

if TYPE_CHECKING:
    from collections.abc import Callable

PDF_MARK = b"%PDF-"
LOOKED_FOR = "stent"
OWN_LICENCES = ("fonts/OFL.txt", "icons/LICENSE")
BUNDLE_LICENCES = ("LICENSE", "LICENSES/MIT.txt", "THIRD_PARTY_NOTICES.txt")
PAPER_PERCENT = 100
"""On paper 100 % are 12 points."""


class TrialError(Exception):
    """A part of the installation does not work; the text says which and why."""


def run_all(tell: Callable[[str], None]) -> int:
    """Run every trial, say the result of each in a line, and return the exit code."""
    make_app()
    failed = 0
    for name, trial in TRIALS.items():
        try:
            tell(f"ok      {name}: {trial()}")
        except (TrialError, EduError, OSError) as error:
            failed += 1
            tell(f"FAILED  {name}: {error}")
    tell("Everything works." if not failed else f"{failed} of {len(TRIALS)} parts do not work.")
    return 1 if failed else 0


def _theme(percent: int = 100) -> Theme:
    look = Look("light", "clinic", percent)
    return Theme(
        read_tokens(assets_dir()), assets_dir(), look, LAPTOP.chrome, LAPTOP.chrome.mm_per_px
    )


def try_fonts() -> str:
    """Find out whether the guide's own letters are used."""
    theme = _theme()
    used = QFontInfo(theme.font("body")).family()
    wanted = theme.tokens.font.family
    if used != wanted:
        raise TrialError(f"“{used}” is used instead of “{wanted}”")
    return used


def try_pictures() -> str:
    """Render every drawing and count the ones that have a size."""
    folder = assets_dir() / "diagrams"
    files = sorted(folder.glob("*.svg"))
    for file in files:
        if not QSvgRenderer(str(file)).isValid():
            raise TrialError(f"{file.name} cannot be drawn")
    if not files:
        raise TrialError(f"there are no drawings in {folder}")
    return f"{len(files)} drawings"


def try_content() -> str:
    """Check the content folder."""
    faults = check(content_dir(), assets_dir())
    if faults:
        raise TrialError(f"{len(faults)} faults, the first: {faults[0]}")
    return "no faults"


def try_pages() -> str:
    """Read every page of the path into blocks."""
    library = open_library(Wish(profile=LAPTOP, settings=Settings()))
    order = library.path().order()
    blocks = sum(len(library.topic(topic).blocks) for topic in order)
    if not blocks:
        raise TrialError("the pages are empty")
    return f"{len(order)} pages, {blocks} blocks"


def try_paper() -> str:
    """Print the first page into memory and look at what comes out."""
    settings = Settings()
    library = open_library(Wish(profile=LAPTOP, settings=settings))
    topic = library.topic(library.path().order()[0])
    memory = QBuffer()
    memory.open(QIODevice.OpenModeFlag.WriteOnly)
    page = sheet(topic, settings, library.phrases)
    sheets = PageSheets(page, library.diagram, _theme(PAPER_PERCENT))
    write_sheets(memory, sheets)
    raw: QByteArray = memory.data()
    if not raw.startsWith(QByteArray(PDF_MARK)):
        raise TrialError("no PDF came out")
    return f"{sheets.count} pages, {raw.size() // 1024} kB"


def try_icons() -> str:
    """Render the icons and see that they leave a mark."""
    files = sorted((assets_dir() / "icons").glob("*.svg"))
    for file in files:
        if not QSvgRenderer(str(file)).isValid():
            raise TrialError(f"the icon {file.name} cannot be drawn")
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    if image.isNull() or not files:
        raise TrialError("icons cannot be drawn")
    return f"{len(files)} icons"


def try_search() -> str:
    """Build the index of all pages and look for a word that stands in many."""
    found = find(LOOKED_FOR, content_dir(), "en", Settings().facts(), as_json=True)
    count = found.count('"link"')
    if not count:
        raise TrialError(f"“{LOOKED_FOR}” was not found in any page")
    return f"“{LOOKED_FOR}” found {count} times"


def try_licences() -> str:
    """See that the texts of the licences are there, in a bundle those of all its parts."""
    files = [assets_dir() / name for name in OWN_LICENCES]
    try:
        folder = installed_folder()
    except StartRefused:
        pass  # a checkout or a Python package
    else:
        files += [folder / name for name in BUNDLE_LICENCES]
    for file in files:
        if not file.read_text("utf-8").strip():
            raise TrialError(f"{file.name} is empty")
    return f"{len(files)} texts"


TRIALS: dict[str, Callable[[], str]] = {
    "fonts": try_fonts,
    "icons": try_icons,
    "drawings": try_pictures,
    "content": try_content,
    "pages": try_pages,
    "paper": try_paper,
    "search": try_search,
    "licences": try_licences,
}
