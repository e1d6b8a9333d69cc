# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Pages that were read beforehand, used while everything they were made of is as it was."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import msgspec

from edu_app.library.compiled import compiled_for, digest_of, made_of
from edu_app.library.decoding import decoder
from edu_app.library.files import read_text
from edu_app.library.model import Block
from edu_app.library.reading import Use
from edu_app.problems import ContentError

if TYPE_CHECKING:
    from edu_app.library.reading import Surroundings


class KeptPage(msgspec.Struct, frozen=True, kw_only=True):
    """What is shown of one file of text."""

    blocks: tuple[Block, ...]
    terms: tuple[str, ...]
    uses: tuple[Use, ...]
    """Every place where the page names another thing."""
    words: int
    digest: str
    """First 8 hex digits of the SHA-256 of the file, for screen and paper."""


class CompiledPage(msgspec.Struct, frozen=True, kw_only=True):
    """A page with what else it was made of."""

    page: KeptPage
    facts: Mapping[str, str]
    """The facts of a site that stand in it, such as the emergency number."""
    files: Mapping[str, bytes]
    """Hashes of the other files that it was made of."""


_PAGE = decoder(CompiledPage)


def kept_page(root: Path, file: PurePosixPath, text: str, around: Surroundings) -> KeptPage | None:
    """Return a page that was read beforehand; None when its text has to be read."""
    made = made_of(compiled_for(root).pages.get(str(file)), text)
    if made is None:
        return None
    try:
        compiled = _PAGE.decode(made)
    except msgspec.MsgspecError:
        return None
    holds = _same_facts(compiled, around) and _same_files(root, compiled)
    known = holds and all(around.known(use.link) for use in compiled.page.uses)
    return compiled.page if known else None


def _same_facts(compiled: CompiledPage, around: Surroundings) -> bool:
    return all(around.facts.get(name) == value for name, value in compiled.facts.items())


def _same_files(root: Path, compiled: CompiledPage) -> bool:
    """Tell whether the other files are as they were."""
    try:
        return all(
            digest_of(read_text(root, PurePosixPath(name))) == digest
            for name, digest in compiled.files.items()
        )
    except ContentError:
        return False
