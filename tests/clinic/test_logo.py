# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A small, whole and harmless logo is shown; anything else is refused with its reason."""

from __future__ import annotations

import os
import struct
import zlib

import pytest
from PySide6.QtGui import QImage

from edu_app.clinic.logo import LARGEST_BYTES, MOST_PIXELS, logo_faults, png_sides
from tests.clinic.clinic_folder import SVG, ClinicFolder, chunk, png

ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def svg(inside: str) -> bytes:
    return SVG.replace(b"</svg>", inside.encode() + b"</svg>")


def the_fault(clinic: ClinicFolder, name: str) -> str:
    """Return the one sentence that is said about a logo."""
    (sentence,) = logo_faults(name, clinic.folder)
    return sentence


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("logo.svg", SVG),
        ("LOGO.SVG", SVG),
        ("logo.png", png(300, 100)),
        ("our logo.PNG", png(16, 16)),
        ("wide.png", png(1600, 160)),
    ],
)
def test_a_small_sound_logo_is_taken(clinic: ClinicFolder, name: str, raw: bytes) -> None:
    assert logo_faults(clinic.logo(raw, name), clinic.folder) == ()


def test_a_logo_may_stand_in_another_folder_near_by(clinic: ClinicFolder) -> None:
    clinic.logo()
    (clinic.folder / "inner").mkdir()

    assert logo_faults("inner/../logo.svg", clinic.folder) == ()
    assert logo_faults("../logo.svg", clinic.folder / "inner") == ()


@pytest.mark.parametrize(
    "name",
    [
        "/etc/logo.svg",
        "C:\\logo.svg",
        "C:logo.svg",
        "\\logo.svg",
        "\\\\server\\logo.svg",
        "//s/l.svg",
    ],
)
def test_a_logo_is_named_from_the_folder_of_the_file(clinic: ClinicFolder, name: str) -> None:
    assert the_fault(clinic, name) == "Name it from the folder of this file, such as logo.svg."


@pytest.mark.parametrize("name", ["logo.jpg", "logo", ".svg", "logo.svg.gz", "logo.svgz"])
def test_other_formats_are_refused(clinic: ClinicFolder, name: str) -> None:
    assert "neither SVG nor PNG" in the_fault(clinic, clinic.logo(SVG, name))


def test_a_missing_logo_is_named_with_its_folder(clinic: ClinicFolder) -> None:
    assert f"no such file in {clinic.folder}" in the_fault(clinic, "logo.svg")


def test_a_folder_is_no_logo(clinic: ClinicFolder) -> None:
    (clinic.folder / "logo.svg").mkdir()

    assert the_fault(clinic, "logo.svg").startswith("This is not a file. ")


@pytest.mark.skipif(ROOT, reason="root may read everything")
def test_a_logo_that_may_not_be_read_is_refused(clinic: ClinicFolder) -> None:
    clinic.logo()
    (clinic.folder / "logo.svg").chmod(0)

    assert the_fault(clinic, "logo.svg").startswith("Permission denied. ")


def test_a_huge_file_is_not_even_looked_at(clinic: ClinicFolder) -> None:
    clinic.logo(b"x" * (LARGEST_BYTES + 1))

    assert "larger than 524,288 bytes" in the_fault(clinic, "logo.svg")


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        (
            "<script>alert(1)</script>",
            "On its line 3: The art has <script>: a drawing runs nothing.",
        ),
        ('<g onclick="x()"/>', "“onclick”: a drawing runs nothing"),
        ('<image href="https://x/y.png"/>', "outside the file"),
        ('<image href="file:///etc/passwd"/>', "outside the file"),
        ("<style>.a{}</style>", "Write attributes"),
        ("<text>Clinic</text>", "words are data"),
        ("<g", "not valid XML"),
    ],
)
def test_an_svg_that_could_do_something_is_refused(
    clinic: ClinicFolder, inside: str, words: str
) -> None:
    clinic.logo(svg(inside))

    assert words in the_fault(clinic, "logo.svg")


def test_an_svg_with_entities_is_refused(clinic: ClinicFolder) -> None:
    clinic.logo(b'<!DOCTYPE svg [<!ENTITY a "b">]>\n' + SVG)

    assert "DOCTYPE" in the_fault(clinic, "logo.svg")


def test_of_many_faults_the_first_are_said(clinic: ClinicFolder) -> None:
    clinic.logo(svg("<text/>\n" * 9))

    *first, last = logo_faults("logo.svg", clinic.folder)

    assert len(first) == 5
    assert last == "It has 4 more faults. A PNG may be simpler."


@pytest.mark.parametrize("raw", [png(400, 39), png(39, 400)])
def test_a_stripe_is_no_logo(clinic: ClinicFolder, raw: bytes) -> None:
    assert "more than 10 times the other" in the_fault(clinic, clinic.logo(raw, "logo.png"))


def test_an_svg_stripe_is_no_logo_either(clinic: ClinicFolder) -> None:
    clinic.logo(SVG.replace(b"300 100", b"3000 100"))

    assert "more than 10 times the other" in the_fault(clinic, "logo.svg")


@pytest.mark.parametrize(
    ("width", "height"), [(15, 20), (20, 15), (2001, 300), (300, 2001), (1500, 1500)]
)
def test_a_png_of_another_size_is_refused(clinic: ClinicFolder, width: int, height: int) -> None:
    # Too many pixels are refused by the head alone: these would not even unpack.
    pixels = b"" if width * height > MOST_PIXELS else None
    clinic.logo(png(width, height, pixels=pixels), "logo.png")

    assert f"has {width} × {height} pixels" in the_fault(clinic, "logo.png")


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        SVG,
        b"\xff\xd8\xff\xe0JFIF",
        png(32, 32)[:-1],
        png(32, 32)[:60],
        png(32, 32)[:8],
        png(32, 32)[:20],
        png(32, 32).replace(b"IDAT", b"IDAX"),
        png(32, 32, pixels=b"not packed"),
        png(32, 32, pixels=zlib.compress(b"too little")),
        png(32, 32, pixels=zlib.compress(b"\0" * 9999)[:-4]),
        png(32, 32, pixels=zlib.compress(b"\0" * (MOST_PIXELS * 9), 1)),
        png(32, 32, colors=5),
        png(0, 32, pixels=zlib.compress(b"")),
        b"\x89PNG\r\n\x1a\n" + chunk(b"IEND", b""),
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", b"short") + chunk(b"IEND", b""),
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I4s", 2**31, b"IHDR"),
    ],
)
def test_a_png_that_is_not_whole_is_refused(clinic: ClinicFolder, raw: bytes) -> None:
    assert png_sides(raw) is None
    assert "no PNG that can be read" in the_fault(clinic, clinic.logo(raw, "logo.png"))


def test_qt_shows_what_is_called_whole() -> None:
    raw = png(300, 100)

    assert png_sides(raw) == (300, 100)
    assert QImage.fromData(raw).width() == 300
