# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Run Python-Markdown with only the blocks our language has, and keep its element tree.

The lines come from `lines.prepare`, so the parser never sees HTML, code, quotes or rules.
Inline marks are read by `inline`, with line numbers and in one pass, so the parser's own inline
step is switched off; its HTML text is never made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

# Everything the parser would do besides headings, lists, tables, call-outs and paragraphs.
# `empty`, `indent` and `code` stay: they decide what belongs to a list item, and an indented
# text that belongs to none becomes a fault in `blocks`.
BLOCKS_OFF = ("setextheader", "hr", "quote", "reference")
PREPROCESSORS_OFF = ("html_block",)


def element_tree(text: str) -> Element:
    """Return the tree of a prepared text that is not blank; its root holds the blocks."""
    # Imported here: a start that shows no page yet does not wait for it.
    from markdown import Markdown
    from markdown.blockprocessors import build_block_parser
    from markdown.extensions import Extension
    from markdown.extensions.admonition import AdmonitionExtension
    from markdown.extensions.sane_lists import SaneListExtension
    from markdown.extensions.tables import TableExtension
    from markdown.preprocessors import build_preprocessors
    from markdown.treeprocessors import Treeprocessor
    from markdown.util import Registry

    kept: list[Element] = []

    class KeepTree(Treeprocessor):
        """The last step: keeps the tree."""

        def run(self, root: Element) -> None:
            kept.append(root)

    class OurLanguage(Extension):
        """Takes away what pages do not have."""

        def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  # the library's name
            for name in BLOCKS_OFF:
                md.parser.blockprocessors.deregister(name)
            for name in PREPROCESSORS_OFF:
                md.preprocessors.deregister(name)
            md.treeprocessors.register(KeepTree(md), "keep_tree", -1)

    class Blocks(Markdown):
        """The parser without its inline step, which would compile a dozen patterns first."""

        def build_parser(self) -> Blocks:
            self.preprocessors = build_preprocessors(self)
            self.parser = build_block_parser(self)
            self.inlinePatterns = Registry()
            self.treeprocessors = Registry()
            self.postprocessors = Registry()
            return self

    # The extensions themselves: by their names they would be looked for in all of Python's
    # installed packages, which takes longer than everything else here.
    extensions = (AdmonitionExtension(), TableExtension(), SaneListExtension(), OurLanguage())
    # A new parser for each page: it keeps state while it works, and pages may be read in jobs.
    parser = Blocks(extensions=extensions)
    parser.stripTopLevelTags = False
    parser.serializer = lambda _root: ""
    parser.convert(text)
    return kept[0]
