# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Art is looked through before it is drawn: what is hostile or unsupported is named on its line."""

from __future__ import annotations

import base64
import gzip
import os
import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edu_app.library import art
from edu_app.library.art import ArtFacts, read_art, scan_art

OPEN = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
OPEN += ' id="veins" viewBox="0 -5 100.5 50">'
PNG = "data:image/png;base64,"


def png(width: int, height: int, magic: bytes = b"\x89PNG\r\n\x1a\n") -> str:
    """Return the beginning of a picture, which is all that is looked at."""
    head = magic + struct.pack(">I4sIIB", 13, b"IHDR", width, height, 8)
    return base64.b64encode(head + b"\0" * 40).decode()


def image(data: str) -> str:
    return f'<image width="9" height="9" xlink:href="{data}"/>'


def picture(body: str, head: str = OPEN) -> bytes:
    """Return art whose body stands on lines 2 and on."""
    return f"{head}\n{body}\n</svg>\n".encode()


def told(facts: ArtFacts) -> list[tuple[int, str]]:
    return [(fault.line, fault.kind) for fault in facts.faults]


SOUND = f"""\
<title id="veins.title">Veins &amp; arteries</title>
<desc>Words.</desc>
<!-- a comment with <script> in it -->
<defs>
  <linearGradient id="fade" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="9" y2="9">
    <stop offset="0.5" stop-color="#aabbcc" stop-opacity="0"/>
  </linearGradient>
  <radialGradient id="glow" cx="0" cy="0" r="9"/>
</defs>
<g id="vein.left" transform="translate(1 2)" opacity="0.5" data-part="a" aria-hidden="true">
  <path fill="url(#fade)" stroke="#112233" stroke-dasharray="2 3" d="M0 0L9 9Z"/>
  <circle cx="1" cy="1" r="1" fill="none"/>
  {image(PNG + png(640, 480))}
</g>"""


def test_sound_art_has_ids_a_size_and_no_fault() -> None:
    facts = scan_art(picture(SOUND))

    assert facts.faults == ()
    assert facts.drawable
    assert facts.ids == {"veins", "veins.title", "fade", "glow", "vein.left"}
    assert facts.view_box == (0, -5, 100.5, 50)


def test_art_may_say_that_it_is_utf_8() -> None:
    for words in ('version="1.0"', 'version="1.0" encoding="UTF-8"'):
        assert scan_art(f"<?xml {words}?>".encode() + picture(SOUND)).drawable


SAYS = b'<?xml version="1.0" encoding="%s"?>'
LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 30))
BOMB = f'<!DOCTYPE svg [<!ENTITY a0 "ha">{LAUGHS}]>\n{OPEN}<text>&a29;</text></svg>'
OUTSIDE = f'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n{OPEN}&x;</svg>'
INNER = base64.b64encode(b'<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>').decode()

HOSTILE: list[tuple[str, bytes, int, str]] = [
    ("entity bomb", BOMB.encode(), 1, "unsafe-art"),
    ("external entity", OUTSIDE.encode(), 1, "unsafe-art"),
    ("external DTD", b'\n<!DOCTYPE svg SYSTEM "http://a/b.dtd">' + picture(""), 2, "unsafe-art"),
    ("style sheet", b'<?xml-stylesheet href="http://a/b.css"?>' + picture(""), 1, "unsafe-art"),
    ("instruction inside", picture("<g/>\n<?php run ?>"), 3, "unsafe-art"),
    ("script", picture("<g/>\n<script>run()</script>"), 3, "unsafe-art"),
    ("script of another name", picture('<x:script xmlns:x="urn:x"/>'), 2, "unsafe-art"),
    ("onload", picture("", OPEN.replace(" id", ' onload="run()" id')), 1, "unsafe-art"),
    ("onclick", picture('<g>\n<path onclick="run()"/></g>'), 3, "unsafe-art"),
    ("link", picture('<a xlink:href="https://example.org"><g/></a>'), 2, "unsafe-art"),
    ("javascript", picture('<a href="javascript:run()"/>'), 2, "unsafe-art"),
    ("javascript in letters", picture(image("&#106;avascript:run()")), 2, "unsafe-art"),
    ("animation", picture('<set attributeName="href" to="x"/>'), 2, "unsafe-art"),
    ("file image", picture(image("file:///etc/passwd")), 2, "unsafe-art"),
    ("image beside it", picture(image("../photo.png")), 2, "unsafe-art"),
    ("web image", picture(image("http://example.org/a.png")), 2, "unsafe-art"),
    ("web image without scheme", picture(image("//example.org/a.png")), 2, "unsafe-art"),
    ("SVG image", picture(image(f"data:image/svg+xml;base64,{INNER}")), 2, "unsafe-art"),
    ("SVG called PNG", picture(image(PNG + INNER)), 2, "unsafe-art"),
    ("noise before SVG", picture(image(PNG + "!" + INNER)), 2, "unsafe-art"),
    ("JPEG called PNG", picture(image(PNG + png(9, 9, b"\xff\xd8" * 4))), 2, "unsafe-art"),
    ("PNG bomb", picture(image(PNG + png(60_000, 60_000))), 2, "unsafe-art"),
    ("PNG without size", picture(image(PNG + png(0, 9))), 2, "unsafe-art"),
    ("empty PNG", picture(image(PNG)), 2, "unsafe-art"),
    ("letters in PNG", picture(image(PNG + "é")), 2, "unsafe-art"),
    ("gradient elsewhere", picture('<linearGradient href="a.svg#b"/>'), 2, "unsafe-art"),
    ("css url", picture('<g style="fill:url(http://a/b)"/>'), 2, "unsafe-art"),
    ("paint from the web", picture('<g\n fill="url(http://a/b#c)"/>'), 2, "unsafe-art"),
    ("paint from the web, shouted", picture('<g fill="URL( http://a)"/>'), 2, "unsafe-art"),
    ("mask from the web", picture('<g mask="url(http://a#b)"/>'), 2, "unsafe-art"),
    ("style element", picture("<style>@import url(http://a)</style>"), 2, "unsupported-art"),
    ("foreignObject", picture("<foreignObject/>"), 2, "unsupported-art"),
    ("use of itself", picture('<g id="a"><use xlink:href="#a"/></g>'), 2, "unsupported-art"),
    ("gradients in a ring", picture('<linearGradient id="a" href="#a"/>'), 2, "unsupported-art"),
    ("clipPath", picture('<g/>\n<clipPath id="a"/>'), 3, "unsupported-art"),
    ("clipped", picture('<g clip-path="a"/>'), 2, "unsupported-art"),
    ("text", picture("<text>Vein</text>"), 2, "unsupported-art"),
    ("filter", picture('<filter id="a"/>'), 2, "unsupported-art"),
    ("pattern", picture('<pattern id="a"/>'), 2, "unsupported-art"),
    ("marker", picture('<marker id="a"/>'), 2, "unsupported-art"),
    ("video", picture("<video/>"), 2, "unsupported-art"),
    ("nested svg", picture("<g>\n<svg/></g>"), 3, "unsupported-art"),
    ("style attribute", picture('<g style="fill:red"/>'), 2, "unsupported-art"),
    ("hidden", picture('<g display="none"/>'), 2, "unsupported-art"),
    ("colour by name", picture('<g fill="red"/>'), 2, "unsupported-art"),
    ("colour of the page", picture('<g stroke="currentColor"/>'), 2, "unsupported-art"),
    ("other base", picture('<g xml:base="http://a/"/>'), 2, "unsupported-art"),
    ("huge number of elements", picture("<g/>\n" * 20_001), 20_001, "art-too-large"),
    ("too deep", picture("<g>\n" * 40 + "</g>" * 40), 41, "art-too-deep"),
    ("duplicate id", picture('<g id="a"/>\n<g id="a"/>'), 3, "duplicate-id"),
    ("dangling paint", picture('<g/>\n<g fill="url(#gone)"/>\n<g/>'), 3, "dangling-reference"),
    ("no view box", picture("", '\n<svg xmlns="http://www.w3.org/2000/svg">'), 2, "no-view-box"),
    ("not XML", b"%PDF-1.7\n", 1, "broken-art"),
    ("web page", b"\n<html><svg/></html>", 2, "broken-art"),
    ("cut off", picture("<g>\n<g>")[:-9], 3, "broken-art"),
    ("UTF-16", picture("<g/>").decode().encode("utf-16"), 1, "broken-art"),
    ("said to be UTF-7", SAYS % b"UTF-7" + picture("+ADw-g/+AD4-"), 1, "broken-art"),
    ("said to be Latin-1", SAYS % b"latin1" + picture(""), 1, "broken-art"),
    ("UTF-16 without a mark", picture("<g/>").decode().encode("utf-16-le"), 1, "broken-art"),
    ("not UTF-8", picture("<g/>\n<!-- caf\xe9 -->").decode().encode("latin1"), 3, "broken-art"),
    ("empty", b"", 1, "broken-art"),
    ("binary", bytes(range(256)) * 10, 1, "broken-art"),
    ("NUL", picture("<g/>\n\0"), 3, "broken-art"),
    ("zipped", gzip.compress(picture("<g/>"), mtime=0), 1, "broken-art"),
    ("unknown entity", picture("<g/>\n&nbsp;"), 3, "broken-art"),
    ("unknown prefix", picture('<g/>\n<g nowhere:href="#a"/>'), 3, "broken-art"),
    ("attribute twice", picture('<g/>\n<g x="1" x="2"/>'), 3, "broken-art"),
    ("two roots", picture("") + picture(""), 4, "broken-art"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("svg", "line", "kind"), [case[1:] for case in HOSTILE], ids=[case[0] for case in HOSTILE]
)
def test_what_nobody_may_draw_is_named_on_its_line(svg: bytes, line: int, kind: str) -> None:
    facts = scan_art(svg)

    assert (line, kind) in told(facts)
    assert not facts.drawable
    assert all(fault.sentence.endswith((".", "fewer.")) for fault in facts.faults)


VIEW_BOXES = [
    *("", "0 0 10", "0 0 10 10 10", "a b c d", "0 0 10 -5", "0 0 0 10", "0 0 -1 -1"),
    *("0 0 nan nan", "0 0 inf inf", "0 0 1e999 5", "0 0 1_0 5", "0 0 1e3 5", "0,0;10,10"),
    "0 0 " + "1" * 100_000 + " 5",
]


@pytest.mark.parametrize("box", VIEW_BOXES, ids=range(len(VIEW_BOXES)))
def test_a_view_box_is_four_plain_numbers(box: str) -> None:
    facts = scan_art(picture("", f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">'))

    assert facts.view_box is None
    assert told(facts) == [(1, "no-view-box")]


@pytest.mark.parametrize("box", ["0 0 10 5", " 0,0 , 10\n5 ", "-0 0.0 10.00 5"])
def test_a_view_box_may_be_written_in_several_ways(box: str) -> None:
    facts = scan_art(picture("", f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">'))

    assert facts.view_box == (0, 0, 10, 5)


def test_an_entity_bomb_is_never_expanded() -> None:
    facts = scan_art(BOMB.encode())

    assert told(facts) == [(1, "unsafe-art")]  # nothing after it has been looked at
    assert facts.ids == frozenset()


FLOODS = {
    "references that do not end": picture(f'<path d="{"url(#" * 250_000}"/>'),
    "paint that does not end": picture(f'<path fill="{"url(#" * 250_000}"/>'),
    "blanks in a paint": picture(f'<path fill="url({" " * 1_400_000}"/>'),
    "attributes": picture("<g {}/>".format(" ".join(f'a{n}="url("' for n in range(90_000)))),
    "faults": picture('<text style="a"/>' * 19_000),
    "words": picture("word " * 290_000),
    "comments": picture("<!---->" * 200_000),
    "open groups": picture("<g>" * 400_000),
    "doctype": b"<!DOCTYPE svg [" + b"<!ENTITY a 'a'>" * 90_000 + b"]>" + picture(""),
}


@pytest.mark.timeout(60)  # what takes time by the square of its length would take far longer
@pytest.mark.parametrize("svg", FLOODS.values(), ids=FLOODS)
def test_a_flood_is_looked_through_to_its_end(svg: bytes) -> None:
    facts = scan_art(svg)

    assert len(facts.faults) <= art.MOST_FAULTS
    assert all(len(fault.sentence) < 250 for fault in facts.faults)


def test_all_faults_of_a_file_are_told_at_once() -> None:
    svg = picture('<g fill="red"/>\n<text/>\n<g fill="url(#gone)"/>', OPEN.replace("viewBox", "x"))

    assert told(scan_art(svg)) == [
        (1, "no-view-box"),
        (2, "unsupported-art"),
        (3, "unsupported-art"),
        (4, "dangling-reference"),
    ]


def test_a_file_is_read_and_looked_through(tmp_path: Path) -> None:
    path = tmp_path / "veins.svg"
    path.write_bytes(picture(SOUND))

    svg, facts = read_art(path)

    assert svg == picture(SOUND)
    assert facts == scan_art(svg)


def make_huge(path: Path) -> None:
    path.write_bytes(b" " * 1_500_001)


@pytest.mark.parametrize(
    ("make", "kind", "says"),
    [
        (lambda _: None, "missing-art", "The art is not there"),
        (make_huge, "unreadable-art", "The file is larger than 1,500,000 bytes"),
        (Path.mkdir, "unreadable-art", "This is not a file"),
        (os.mkfifo, "unreadable-art", "This is not a file"),
        (lambda path: path.symlink_to("/dev/zero"), "unreadable-art", "This is not a file"),
        (lambda path: path.symlink_to(path), "unreadable-art", "symbolic links"),
    ],
    ids=["missing", "huge", "folder", "pipe", "device", "link to itself"],
)
def test_what_cannot_be_read_has_no_bytes(
    tmp_path: Path, make: object, kind: str, says: str
) -> None:
    assert callable(make)
    make(tmp_path / "veins.svg")

    svg, facts = read_art(tmp_path / "veins.svg")

    assert svg == b""
    assert told(facts) == [(0, kind)]
    assert says in facts.faults[0].sentence


PIECES = [
    *(b"<svg ", OPEN.encode(), b"<g>", b"</g>", b"</svg>", b"<", b">", b'"', b"/>", b"\n", b" "),
    *(b"<?xml ", b"?>", b"<!DOCTYPE ", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"&a;", b"&#0;"),
    *(b"<!ENTITY a 'b'>", b"\xef\xbb\xbf", b"\xff\xfe", b"\0", b"\xed\xa0\x80", b"\xf4\x90\x80"),
    *(b' id="a"', b' fill="url(#a)"', b' viewBox="0 0 1 1"', b' href="#a"', b" encoding='x'"),
    *(b'<image href="data:image/png;base64,', b"AAAA", b"=", b" xmlns:a='b'", b"<a:b>", b"%"),
]


@settings(max_examples=300)
@given(
    st.one_of(
        st.binary(max_size=200),
        st.lists(st.one_of(st.sampled_from(PIECES), st.binary(max_size=3))).map(b"".join),
        st.lists(st.sampled_from(PIECES)).map(lambda pieces: picture("") + b"".join(pieces)),
        st.lists(st.sampled_from(PIECES)).map(
            lambda pieces: OPEN.encode() + b"".join(pieces) + b"</svg>"
        ),
    )
)
def test_any_bytes_are_looked_through(svg: bytes) -> None:
    facts = scan_art(svg)  # nothing is raised

    assert facts.drawable is (facts.faults == ())
    assert facts.drawable <= (facts.view_box is not None)
    assert all(0 <= fault.line <= svg.count(b"\n") + svg.count(b"\r") + 1 for fault in facts.faults)


def test_nothing_is_opened_or_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []
    monkeypatch.setattr("builtins.open", lambda *names, **_: opened.append(names))
    monkeypatch.setattr("os.open", lambda *names, **_: opened.append(names))
    monkeypatch.setattr("socket.socket", lambda *names, **_: opened.append(names))

    for _, svg, _, _ in HOSTILE:
        scan_art(svg)

    assert opened == []
