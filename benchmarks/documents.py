# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""One page of the guide in the forms that other programs open, so that all show the same words."""

from __future__ import annotations

import shutil
import sqlite3
import struct
import subprocess
import sys
import zlib
from collections.abc import Sequence
from pathlib import Path

from benchmarks.start import CHECKOUT

TOPIC = "risks"
HELP_TOOL = "/usr/lib/qt6/libexec/qhelpgenerator"
ZIM_TOOL = "zimwriterfs"
DOCSETS = Path(".local/share/Zeal/Zeal/docsets")
ICON_SIDE = 48
HELP = """<?xml version="1.0" encoding="UTF-8"?>
<QtHelpProject version="1.0"><namespace>guide</namespace><virtualFolder>doc</virtualFolder>
<filterSection><toc><section title="Risks" ref="risks.html"/></toc>
<files><file>risks.html</file></files></filterSection></QtHelpProject>
"""
COLLECTION = """<?xml version="1.0" encoding="UTF-8"?>
<QHelpCollectionProject version="1.0"><docFiles>
<generate><file><input>guide.qhp</input><output>guide.qch</output></file></generate>
<register><file>guide.qch</file></register></docFiles>
<assistant><startPage>qthelp://guide/doc/risks.html</startPage>
<homePage>qthelp://guide/doc/risks.html</homePage></assistant></QHelpCollectionProject>
"""
PLIST = """<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>CFBundleIdentifier</key><string>guide</string>
<key>CFBundleName</key><string>Guide</string><key>DocSetPlatformFamily</key><string>guide</string>
<key>isDashDocset</key><true/><key>dashIndexFilePath</key><string>risks.html</string></dict></plist>
"""


def make_html(folder: Path) -> Path | None:
    """Write the page as one HTML file."""
    return _handout(folder / "risks.html")


def make_pdf(folder: Path) -> Path | None:
    """Write the page as a PDF; None where what sets it is not installed."""
    return _handout(folder / "risks.pdf")


def make_help(folder: Path) -> Path | None:
    """Write a collection for Qt Assistant."""
    if (shutil.which(HELP_TOOL)) is None or make_html(folder) is None:
        return None
    (folder / "guide.qhp").write_text(HELP, "utf-8")
    (folder / "guide.qhcp").write_text(COLLECTION, "utf-8")
    done = _run(folder, HELP_TOOL, "guide.qhcp", "-o", "guide.qhc")
    return folder / "guide.qhc" if done else None


def make_archive(folder: Path) -> Path | None:
    """Write an archive for Kiwix."""
    page = make_html(folder)
    if shutil.which(ZIM_TOOL) is None or page is None:
        return None
    inside = folder / "archive"
    inside.mkdir()
    shutil.copy(page, inside)
    (inside / "icon.png").write_bytes(plain_png(ICON_SIDE))
    words = ("--welcome", page.name, "--illustration", "icon.png", "--language", "eng")
    about = ("--name", "guide", "--title", "Guide", "--description", "Guide")
    people = ("--creator", "guide", "--publisher", "guide")
    done = _run(folder, ZIM_TOOL, *words, *about, *people, "archive", "guide.zim")
    return folder / "guide.zim" if done else None


def make_docset(folder: Path) -> Path | None:
    """Write a set for Zeal into a home; return that home."""
    page = make_html(folder)
    if page is None:
        return None
    contents = folder / DOCSETS / "guide.docset" / "Contents"
    documents = contents / "Resources" / "Documents"
    documents.mkdir(parents=True)
    shutil.copy(page, documents)
    (contents / "Info.plist").write_text(PLIST, "utf-8")
    index = sqlite3.connect(contents / "Resources" / "docSet.dsidx")
    with index:
        index.execute("CREATE TABLE searchIndex(id INTEGER PRIMARY KEY, name, type, path)")
        index.execute("INSERT INTO searchIndex VALUES (1, 'Risks', 'Guide', 'risks.html')")
    index.close()
    return folder


def plain_png(side: int) -> bytes:
    """Return a square picture of one colour."""
    rows = (b"\0" + b"\x0b\x5c\x68" * side) * side
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(content))
        + name
        + content
        + struct.pack(">I", zlib.crc32(name + content))
        for name, content in parts
    )


def _handout(out: Path) -> Path | None:
    command: Sequence[str] = (sys.executable, "-m", "edu_app", "handout", TOPIC, "-o", str(out))
    return out if _run(CHECKOUT, *command) else None


def _run(folder: Path, *command: str) -> bool:
    quiet = subprocess.DEVNULL
    return (
        subprocess.run(command, cwd=folder, stdout=quiet, stderr=quiet, check=False).returncode == 0
    )
