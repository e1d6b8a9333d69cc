# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Make content folders with many pages, out of the real ones."""

from __future__ import annotations

import re
import shutil
import tomllib
from dataclasses import dataclass
from pathlib import Path

LANG = "en"
_ID = re.compile(r"^id: .*$", re.MULTILINE)
_TITLE = re.compile(r"^(short-)?title: (.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How many pages there are, and how many of them the reading path leads through."""

    pages: int
    in_path: int

    def __str__(self) -> str:
        if self.in_path == self.pages:
            return f"{self.pages} pages, all in the path"
        return f"{self.pages} pages, {self.in_path} in the path"


def make_folder(real: Path, folder: Path, size: Size) -> Path:
    """Write a content folder whose further pages are copies of real ones; return it."""
    shutil.copytree(real, folder)
    topics = folder / LANG / "topics"
    texts = {path.stem: path.read_text("utf-8") for path in sorted(topics.glob("*.md"))}
    names = list(texts)
    added = []
    for number in range(len(names), size.pages):
        name = f"page-{number:05}"
        text = renamed(texts[names[number % len(names)]], name, number)
        (topics / f"{name}.md").write_text(text, "utf-8")
        added.append(name)
    path = folder / "collections.toml"
    sections = tomllib.loads(path.read_text("utf-8"))["section"]
    path.write_text(lengthened(sections, added, size.in_path), "utf-8")
    return folder


def renamed(text: str, name: str, number: int) -> str:
    """Return a page under another name."""
    text = _ID.sub(f"id: {name}", text, count=1)
    return _TITLE.sub(lambda found: f"{found[1] or ''}title: {found[2]} ({number})", text, count=2)


def lengthened(sections: list[dict[str, object]], added: list[str], in_path: int) -> str:
    """Return a reading path with further pages, spread evenly below its sections."""
    children = [list(map(str, _list(section.get("children")))) for section in sections]
    there = len(sections) + sum(map(len, children))
    for number, name in enumerate(added[: max(0, in_path - there)]):
        children[number % len(children)].append(name)
    return "\n".join(
        f"[[section]]\ntopic = {_quoted(section['topic'])}\nicon = {_quoted(section['icon'])}\n"
        f"family = {_quoted(section['family'])}\n"
        f"children = [{', '.join(map(_quoted, below))}]\n"
        for section, below in zip(sections, children, strict=True)
    )


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _quoted(value: object) -> str:
    return f'"{value}"'
