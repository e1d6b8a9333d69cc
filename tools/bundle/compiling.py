# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Read all content beforehand and write it in the form that the guide reads fastest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath

import msgspec

from edu_app.library.compiled import Compiled, Part, compiled_for, digest_of, file_beside
from edu_app.library.compiled_pages import CompiledPage
from edu_app.library.files import read_text
from edu_app.library.frontmatter import read_front
from edu_app.library.link import Kind
from edu_app.library.loader import Library, languages
from edu_app.library.page import keep_page
from edu_app.library.toml import parse_toml
from edu_app.problems import ContentError
from edu_app.settings import Settings

ENCODE = msgspec.msgpack.Encoder(order="deterministic").encode
OF_EVERY_PAGE = ("{lang}/phrases.toml", "sources.toml")
"""What pages take words from; what they only name is looked for again when they are opened."""


class Noted(Mapping[str, str]):
    """Facts that remember which of them were asked for."""

    def __init__(self, facts: Mapping[str, str]) -> None:
        self._facts = facts
        self.asked: dict[str, str] = {}

    def __getitem__(self, name: str) -> str:
        value = self.asked[name] = self._facts[name]
        return value

    def __iter__(self) -> Iterator[str]:
        return iter(self._facts)

    def __len__(self) -> int:
        return len(self._facts)


def compile_content(root: Path, assets: Path) -> Path:
    """Write the compiled form of a content folder beside it; return where it is."""
    file = file_beside(root)
    file.unlink(missing_ok=True)  # nothing is compiled from what was compiled before
    compiled_for.cache_clear()
    file.write_bytes(ENCODE(Compiled(values=dict(values(root)), pages=dict(pages(root, assets)))))
    compiled_for.cache_clear()  # while that was made, this process has looked for it in vain
    return file


def values(root: Path) -> Iterator[tuple[str, Part]]:
    """Read every TOML file; one that cannot be kept exactly is left to be read as it stands."""
    for path in sorted(root.rglob("*.toml")):
        file = PurePosixPath(path.relative_to(root).as_posix())
        try:
            text = read_text(root, file)
            read = dict(parse_toml(file, text).values)
        except ContentError:
            continue
        made = ENCODE(read)
        if msgspec.msgpack.decode(made) == read:
            yield str(file), Part(digest_of(text), msgspec.Raw(made))


def pages(root: Path, assets: Path) -> Iterator[tuple[str, Part]]:
    """Read every page of every language; one with a fault is left to be read as it stands."""
    for lang in languages(root):
        library = Library(root, lang, Settings().facts(), assets)
        for path in sorted((root / lang).rglob("*.md")):
            file = PurePosixPath(path.relative_to(root).as_posix())
            made = _page(library, file)
            if made is not None:
                text = read_text(root, file)
                yield str(file), Part(digest_of(text), msgspec.Raw(ENCODE(made)))


def _page(library: Library, file: PurePosixPath) -> CompiledPage | None:
    root, whole = library.root, library.pages.surroundings
    facts, others = Noted(whole.facts), [name.format(lang=library.lang) for name in OF_EVERY_PAGE]

    def emergency() -> tuple[str, int] | None:
        others.append(str(library.pages.emergency_file))
        return whole.emergency()

    around = replace(whole, facts=facts, emergency=emergency)
    try:
        text = read_text(root, file)
        front = read_front(text, file, library.pages.surroundings.facts)
    except ContentError:
        return None
    page, faults = keep_page(
        front, file, text, around, is_emergency=file == library.pages.emergency_file
    )
    if faults:
        return None
    drawn = (use.link.target for use in page.uses if use.link.kind is Kind.DIAGRAM)
    others += [f"{library.lang}/diagrams/{name}.toml" for name in drawn]
    there = sorted({name for name in others if (root / name).is_file()})
    files = {name: digest_of(read_text(root, PurePosixPath(name))) for name in there}
    return CompiledPage(page=page, facts=facts.asked, files=files)
