# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Python packages are known by their files and modules, and say their licence."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tools.bundle.small_bundle import machine, package
from tools.bundle.parts import Refused
from tools.bundle.python_packages import (
    installed,
    is_of_python,
    maker,
    normal,
    owner_of,
    packages_of,
    part_of,
    source_of,
    tops_here,
)

TOPS = {"yaml": ["PyYAML"], "_yaml": ["PyYAML"]}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("_internal/sweets/_fast.so", "sweets"),
        ("_internal/sweets.cpython-311.so", "sweets"),
        ("_internal/honey-1.0.dist-info/METADATA", "honey"),
        ("_internal/else-1.0.dist-info/METADATA", ""),
        ("_internal/else/a.so", ""),
    ],
)
def test_a_file_belongs_to_a_package(tmp_path: Path, path: str, expected: str) -> None:
    here = machine(tmp_path)

    assert owner_of(path, here.tops, here.packages) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("_internal/argparse.pyc", True),
        ("_internal/json/decoder.pyc", True),
        ("_internal/_sysconfigdata__linux_x86_64-linux-gnu.pyc", True),
        ("_internal/sweets/__init__.pyc", False),
        ("_internal/json/decoder.so", False),
    ],
)
def test_modules_of_python_itself_are_known(path: str, expected: bool) -> None:
    assert is_of_python(path) is expected


def test_packed_modules_name_their_packages() -> None:
    modules = ["yaml.loader", "json", "pyimod01_archive", "edu_app.cli", "vein-guide", "_yaml"]

    assert packages_of(modules, TOPS) == {"pyyaml"}


def test_a_module_of_no_package_is_refused() -> None:
    with pytest.raises(Refused, match="module gossip is packed"):
        packages_of(["gossip.column"], TOPS)


def test_a_package_says_what_it_is(tmp_path: Path) -> None:
    part = part_of(machine(tmp_path).packages["honey"], {}, ())

    assert (part.key, part.title, part.licence) == ("pypi:honey", "honey 1.0", "MIT")
    assert (part.supplier, part.text) == ("Bee", "Be kind.")
    assert part.inside == ("vein-guide-program",)
    assert part.needs == ("pypi:sweets",)
    assert part.source == "pkg:pypi/honey@1.0"


def test_the_table_counts_before_the_package(tmp_path: Path) -> None:
    made = package(tmp_path, "Old.Way", "1", "License: some\nAuthor: Ann, Bob\n")

    assert part_of(made, {"old-way": "ISC"}, ("a.so",)).licence == "ISC"
    assert part_of(made, {"old-way": "ISC"}, ("a.so",)).supplier == "Ann, Bob"


@pytest.mark.parametrize(("said", "text"), [("", "text"), ("License-Expression: MIT\n", "")])
def test_a_package_without_licence_or_text_is_refused(tmp_path: Path, said: str, text: str) -> None:
    with pytest.raises(Refused, match="package dumb does not say"):
        part_of(package(tmp_path, "dumb", "1", said, text), {}, ())


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (("Ann", "ann@example.org"), "Ann"),
        (("", "", "Ann <a@example.org>, b@example.org"), "Ann, b@example.org"),
        (("", ""), "The authors of the package"),
        (("", "<>"), "The authors of the package"),
    ],
)
def test_somebody_has_made_it(said: tuple[str, ...], expected: str) -> None:
    assert maker(*said) == expected


def test_what_is_installed_here_is_found() -> None:
    assert normal("Py_YAML.x") == "py-yaml-x"
    assert "markdown" in installed()
    assert tops_here()["markdown"] == ["Markdown"]


@pytest.mark.parametrize(
    ("said", "source"),
    [
        ("", "pkg:pypi/wax@1.0"),
        ("Home-page: https://wax.example\n", "https://wax.example"),
        (
            "Project-URL: Homepage, https://wax.example\nProject-URL: Source, https://a.example/wax\n",
            "https://a.example/wax",
        ),
        ("Project-URL: Changes, https://wax.example/new\n", "pkg:pypi/wax@1.0"),
    ],
)
def test_the_source_is_where_the_package_says(tmp_path: Path, said: str, source: str) -> None:
    assert source_of(package(tmp_path, "wax", "1.0", said)) == source
