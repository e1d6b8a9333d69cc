# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Content that was read beforehand is used when it is of this program, and else never missed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import msgspec
import pytest

from edu_app.library import compiled
from edu_app.library.compiled import (
    NOTHING,
    STAMP,
    Compiled,
    compiled_for,
    digest_of,
    file_beside,
)
from edu_app.library.toml import read_toml
from edu_app.log import FILE, start_log, stop_log
from tests.content_tree import ContentTree
from tools.bundle.compiling import compile_content

SOURCES = PurePosixPath("sources.toml")


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    compiled_for.cache_clear()
    yield
    compiled_for.cache_clear()


@pytest.fixture
def logged(tmp_path: Path) -> Iterator[Path]:
    assert start_log(tmp_path / "log")
    yield tmp_path / "log" / FILE
    stop_log()


def compile_tree(tree: ContentTree) -> Path:
    return compile_content(tree.root, tree.assets)


def test_a_list_is_not_read_again(tree: ContentTree, monkeypatch: pytest.MonkeyPatch) -> None:
    compile_tree(tree)

    def parse(file: PurePosixPath, text: str) -> None:
        raise AssertionError(f"{file} was read again")

    monkeypatch.setattr("edu_app.library.toml.parse_toml", parse)

    assert read_toml(tree.root, SOURCES).values["R16"] == {
        "title": "A register of stents.",
        "year": "2021",
        "kind": "register",
        "people": "993 people",
        "paid-by": "a maker of stents",
        "where": "doi 10.1000/1",
    }


def test_the_text_is_still_there_to_find_a_line_in(tree: ContentTree) -> None:
    compile_tree(tree)

    assert read_toml(tree.root, SOURCES).line_of("R16.year") == 3


def test_an_edited_list_is_read_as_it_stands(tree: ContentTree) -> None:
    compile_tree(tree)
    tree.write("sources.toml", '[R17]\ntitle = "Another"\nyear = "2020"\nkind = "trial"\n')

    assert list(read_toml(tree.root, SOURCES).values) == ["R17"]


def test_without_a_compiled_file_nothing_is_said(tree: ContentTree, logged: Path) -> None:
    assert compiled_for(tree.root) is NOTHING
    assert logged.read_text("utf-8") == ""


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"", "broken"),
        (b"no such form", "broken"),
        (msgspec.msgpack.encode([STAMP, {"a": 1}, {}]), "broken"),
        (msgspec.msgpack.encode({"another": "program"}), "broken"),
        (msgspec.msgpack.encode(["vein-guide 0.0.1 1", {}, {}]), "version"),
        (msgspec.msgpack.encode([STAMP.replace(" 1", " 999"), {}, {}]), "version"),
    ],
)
def test_what_is_damaged_or_of_another_version_is_left_alone_with_a_line_in_the_log(
    tree: ContentTree, logged: Path, raw: bytes, why: str
) -> None:
    file_beside(tree.root).write_bytes(raw)

    assert compiled_for(tree.root) is NOTHING
    assert tree.library().topic("alpha").blocks
    (line,) = logged.read_text("utf-8").splitlines()
    assert (json.loads(line)["event"], json.loads(line)["code"]) == ("compiled", why)


def test_what_cannot_be_read_is_left_alone_with_a_line_in_the_log(
    tree: ContentTree, logged: Path
) -> None:
    file_beside(tree.root).mkdir()

    assert compiled_for(tree.root) is NOTHING
    assert '"unreadable"' in logged.read_text("utf-8")


def test_a_file_that_is_far_too_large_is_not_read(
    tree: ContentTree, logged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compiled, "MOST_BYTES", 10)
    compile_tree(tree)

    assert compiled_for(tree.root) is NOTHING
    assert '"unreadable"' in logged.read_text("utf-8")


def test_a_part_of_another_text_is_not_used(tree: ContentTree) -> None:
    compile_tree(tree)

    found = compiled_for(tree.root)

    assert isinstance(found, Compiled)
    assert found.values_of(SOURCES, "another text") is None
    assert found.values_of(PurePosixPath("nowhere.toml"), "") is None


def test_the_hash_of_a_text_is_short_and_its_own() -> None:
    assert len(digest_of("a")) == compiled.DIGEST_BYTES
    assert digest_of("a") != digest_of("b")
