# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Ways out of a kiosk through links, files, pages, the command line, and what others left."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit

from edu_app.cli import main
from edu_app.gallery import settle
from edu_app.library.art import scan_art
from edu_app.library.link import Link
from edu_app.platforms import TRAPS, choose_platform, prepare
from edu_app.profile import KIOSK
from edu_app.session import Session
from edu_app.shell.error_page import ErrorPage
from edu_app.ui.buttons import Button
from tests.content_tree import ContentTree
from tests.features.kiosk.guarded import fingers, wheel
from tests.features.kiosk.standing import Kiosk
from tests.stage import page_view, place

HOSTILE = (
    *("http://a.test", "https://a.test/x", "file:///etc/passwd", "mailto:a@a.test", "tel:"),
    *("ftp://a.test", "data:text/html,x", "javascript:alert(1)", "ms-settings:", "shell:startup"),
    *("search-ms:query=x", "ms-help://x", "res://x", "view-source:http://a.test", "qrc:/x"),
    *(r"\\a.test\c$", "//a.test/c$", "../../etc/passwd", "topic:../../etc/passwd", "#", ""),
    *("topic:%2e%2e%2fetc", "TOPIC:risks", "topic:risks\nhttp://a.test", "topic:", "staff:"),
)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">%s</svg>'
UNSAFE_ART = (
    *(b'<image href="file:///etc/passwd"/>', b'<image href="http://a.test/a.png"/>'),
    *(b"<script>alert(1)</script>", b'<use href="http://a.test/x.svg#a"/>', b"<g>" * 5000),
    b'<path onload="alert(1)" d="M0 0H1V1Z"/>',
)
ENTITY = b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + SVG % b"<title>&x;</title>"
HTML = "<script>alert(1)</script><img src=file:///etc/passwd>"
SWITCHES = (
    *(("--platform", "vnc"), ("-platform", "vnc"), ("-style", "fusion"), ("-stylesheet", "x.qss")),
    *(("-qmljsdebugger=port:1234",), ("-display", ":9"), ("--reverse",), ("-plugin", "x")),
    *(("file:///etc/passwd",), ("vein-guide://topic/risks",), ("topic:risks",)),
)
NETWORKS = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6", "packet")
RGB = QImage.Format.Format_RGB32
CLEARLY, EDGES = 64, 150
"""Shades between two pictures that count, and how many pixels may; a focus ring has thousands."""
LISTENS = 0x10000
"""The flag of a local socket that others may connect to."""


class Elsewhere(QObject):
    """Takes what Qt would give to other programs."""

    def __init__(self, schemes: set[str]) -> None:
        super().__init__()
        self.taken: list[str] = []
        self.schemes = schemes
        for scheme in schemes:
            QDesktopServices.setUrlHandler(scheme, self, "open")

    def leave(self) -> None:
        for scheme in self.schemes:
            QDesktopServices.unsetUrlHandler(scheme)

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Note an address that wants to be opened elsewhere."""
        self.taken.append(url.toString())


# ---------------------------------------------------------------- links and pages


def links(kiosk: Kiosk) -> None:
    """Press a link that leads elsewhere, in a page that somebody has tampered with."""
    kiosk.go("topic:risks")
    elsewhere = Elsewhere({QUrl(each).scheme() for each in HOSTILE} - {""})
    try:
        for target in HOSTILE:
            assert Link.parse(target) is None, target
            page_view(kiosk.window).anchorClicked.emit(QUrl(target))
            kiosk.stands()
            assert place(kiosk.window) == "topic:risks"
    finally:
        elsewhere.leave()

    assert elsewhere.taken == []
    view = page_view(kiosk.window)
    assert not view.openLinks()
    assert not view.openExternalLinks()


def every_word_of_the_last_pages(kiosk: Kiosk) -> None:
    """Tap all over the pages that name others: sources, licences, the version."""
    elsewhere = Elsewhere({"http", "https", "mailto", "file", "tel"})
    try:
        for link in ("about:", "home:", "topic:risks"):
            kiosk.go(link)
            for spot in kiosk.spots(8, 6):
                fingers(kiosk.window, [spot])()
                if place(kiosk.window) != link:
                    kiosk.go(link)
            kiosk.stands()
    finally:
        elsewhere.leave()

    assert elsewhere.taken == []


def files_for_a_page(kiosk: Kiosk) -> None:
    """Ask the text of a page for pictures, sheets and pages from the disk and from elsewhere."""
    kiosk.go("topic:risks")
    document, kinds = page_view(kiosk.window).document(), QTextDocument.ResourceType

    for name in ("file:///etc/passwd", "/etc/passwd", "../../README.md", "http://a.test/a.png"):
        for kind in (kinds.ImageResource, kinds.StyleSheetResource, kinds.HtmlResource):
            assert not document.resource(kind.value, QUrl(name)), name


def unsafe_art(kiosk: Kiosk) -> None:
    """Put a drawing in the place of another that reads, runs or swallows."""
    for inside in UNSAFE_ART:
        assert not scan_art(SVG % inside).drawable, inside[:40]
    assert not scan_art(ENTITY).drawable

    tree = ContentTree(kiosk.folder)
    tree.asset("diagrams/veins.light.svg", SVG % UNSAFE_ART[0])
    assert any("veins.light.svg" in file for file, _line, _kind in tree.found())


def unsafe_pages(kiosk: Kiosk) -> None:
    """Put pages in the place of others: HTML, a heap of words, a link out of the folder."""
    tree = ContentTree(kiosk.folder)
    tree.topic("alpha", f"{HTML}\n")
    tree.topic("beta", "word " * 2_100_000)
    (tree.root / "en/about.md").unlink()
    (tree.root / "en/about.md").symlink_to("/etc/passwd")
    assert "raw-html" in {kind for _file, _line, kind in tree.found()}

    kiosk.open(tree.root)
    kiosk.go("topic:alpha")
    assert HTML in page_view(kiosk.window).toPlainText()  # as letters, and nothing comes of them
    kiosk.go("topic:beta")
    assert isinstance(kiosk.window.page, ErrorPage)
    kiosk.go("about:")
    shown = [label.text() for label in kiosk.window.findChildren(QLabel)]
    shown += [view.toPlainText() for view in kiosk.window.findChildren(QTextEdit)]
    assert shown
    assert "root:" not in " ".join(shown)


# ---------------------------------------------------------------- the program itself


def switches(kiosk: Kiosk) -> None:
    """Start it with what Qt would understand, and with an address."""
    del kiosk
    for words in SWITCHES:
        with pytest.raises(SystemExit) as ended:
            main(words)
        assert ended.value.code == 2, words
    arguments = QApplication.arguments()
    assert not [each for each in arguments[1:] if each.startswith(("-platform", "-style"))]


def variables(kiosk: Kiosk) -> None:
    """Start it in an environment that leads Qt astray."""
    del kiosk
    for wished in ("vnc", "vnc:port=5900", "linuxfb", "eglfs", "minimal", "vkkhrdisplay", "x;vnc"):
        assert choose_platform({"QT_QPA_PLATFORM": wished}, "linux").platform == "offscreen"
    environment = dict.fromkeys(TRAPS, "/home/somebody/evil") | {"DISPLAY": ":0"}
    prepare(environment)
    assert set(environment) == {"DISPLAY", "QT_QPA_PLATFORM"}


def nothing_listens(kiosk: Kiosk) -> None:
    """Look for a door that another program could knock at, after some pages."""
    for link in ("search:", "topic:risks", "checklist:", "diagram:"):
        kiosk.go(link)

    mine = _own_sockets()
    assert not [name for name in NETWORKS if mine & _sockets(name, 9 if name[0] in "tu" else 8)]
    local = _table("unix")
    assert not [row for row in local if row[6] in mine and int(row[3], 16) & LISTENS]
    assert not KIOSK.reach.from_outside


def _own_sockets() -> set[str]:
    found = set()
    for name in os.listdir("/proc/self/fd"):
        path = Path("/proc/self/fd", name)
        target = os.readlink(path) if path.is_symlink() else ""
        if target.startswith("socket:["):
            found.add(target.removeprefix("socket:[").removesuffix("]"))
    return found


def _sockets(name: str, column: int) -> set[str]:
    return {row[column] for row in _table(name) if len(row) > column}


def _table(name: str) -> list[list[str]]:
    path = Path("/proc/net", name)
    return [line.split() for line in path.read_text().splitlines()[1:]] if path.exists() else []


# ---------------------------------------------------------------- staff, and what is left


def the_hidden_corner(kiosk: Kiosk) -> None:
    """Look for the way of the staff: press long everywhere but there, type, tap fast."""
    door = kiosk.door
    door.corner._timer.setInterval(30)
    pin = [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6]

    for spot in kiosk.spots(4, 3):
        lift = fingers(kiosk.window, [spot])
        QTest.qWait(45)
        lift()
        assert door.ask is None, spot
    for _ in range(30):
        fingers(kiosk.window, [QPoint(15, 15)])()
    for key in pin:
        kiosk.key(key)
    for link in ("staff:", "kiosk:", "staff"):
        assert Link.parse(link) is None

    assert door.ask is None
    assert door.room is None
    assert kiosk.host.cover is None
    kiosk.stands()


def what_the_last_person_left(kiosk: Kiosk) -> None:
    """Make a mess by hand, start over, and go back."""
    first = _look(kiosk)
    kiosk.keys("Ctrl++", "Ctrl++")
    kiosk.window.session.toggle_contrast()
    kiosk.go("search:")
    kiosk.write("stent")
    for link in ("topic:risks", "diagram:pelvic-veins", "faq:"):
        kiosk.go(link)
        wheel(kiosk.window, kiosk.window.rect().center())
    kiosk.keys("Tab", "Tab")
    assert _look(kiosk) != first

    kiosk.window.end_visit()
    kiosk.keys("Alt+Left", "Back", "Ctrl+Z", "Undo", "Backspace")

    assert place(kiosk.window) == "home:"
    assert not kiosk.window.history.can_go_back
    assert _apart(_look(kiosk), first) <= EDGES
    kiosk.go("search:")
    assert kiosk.window.session.notes.sought == ""


def _apart(one: QImage, other: QImage) -> int:
    """Return how many pixels of two pictures are clearly different.

    Not equality: FreeType gives the edges of very large letters slightly other shades when they
    were painted in another size before.
    """
    assert one.size() == other.size()
    first, second = (
        np.frombuffer(image.convertToFormat(RGB).constBits(), np.uint8).astype(np.int16)
        for image in (one, other)
    )
    return int((np.abs(first - second).reshape(-1, 4).max(axis=1) > CLEARLY).sum())


def _look(kiosk: Kiosk) -> QImage:
    settle()
    return kiosk.window.grab().toImage()


def a_voice(kiosk: Kiosk) -> None:
    """Nothing is read aloud yet; whatever will be, ends with its visit."""
    kiosk.window.session.voice.set_reads(on=True)

    kiosk.window.end_visit()

    assert not kiosk.window.session.voice.reads
    assert not Session().voice.reads
    names = [each.accessibleName() for each in kiosk.window.findChildren(Button)]
    assert not [name for name in names if "aloud" in name.lower()]
