# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The command that writes a hand-out for a portal: a tagged PDF or one HTML file, without a window.

Needs no Qt. Typst, which writes the PDF, is an extra of the package.
"""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from difflib import get_close_matches
from pathlib import Path

from edu_app.clinic.logo import png_sides
from edu_app.clinic.sift import printable
from edu_app.clinic.start import settings_at_start
from edu_app.library.art import read_art
from edu_app.library.files import read_bytes
from edu_app.library.link import ID
from edu_app.library.loader import Library, library_of
from edu_app.paths import assets_dir, content_dir
from edu_app.problems import StartRefused
from edu_app.render.document_reference import Document, document_reference
from edu_app.render.handout import Handout
from edu_app.render.handout_parts import Choice, everything, make_handout
from edu_app.render.html import Dress, html_of
from edu_app.render.picture import pixels, sign
from edu_app.render.tokens import read_tokens
from edu_app.render.typst_source import Press, typst_of
from edu_app.saving import write_whole
from edu_app.settings import Settings

OK = 0
PAPERS = ("a4", "letter")
NORMAL_POINTS, LARGE_POINTS = 12, 14
SIDECAR = ".documentreference.json"
HTML, PDF = "text/html", "application/pdf"
ENDINGS = {HTML: (".html", ".htm"), PDF: (".pdf",)}
EPOCH = re.compile(r"[0-9]{1,11}")
RULES = Path("theme", "handout.css"), Path("theme", "handout.typ")
MARK, HELP_ICON = Path("brand", "mark.svg"), Path("icons", "siren.svg")
LARGEST_LOGO = 512 * 1024
NEAR, NAMED = 0.5, 3
NO_TYPST = (
    "A tagged PDF needs the package typst, which is not installed. Write --html for an HTML file. "
    'Where the guide is a Python package: python -m pip install "vein-guide[tagged]"'
)


def run_handout(parser: argparse.ArgumentParser, words: Sequence[str]) -> int:
    """Write a hand-out; return the exit code."""
    _add_options(parser)
    options = parser.parse_args(words)
    kind = _kind(options.out, is_html=options.html)
    settings = _settings(options.clinic)
    library = _library(options.content, options.lang, settings)
    choice = everything(library) if options.all else _choice(options, library)
    day = _day(os.environ)
    handout = make_handout(library, choice, settings, day or date.today())
    day = day or handout.published
    if kind == HTML:
        content = html_of(handout, _dress(handout, options, settings)).encode()
    else:
        content = tagged_pdf(typst_of(handout, _press(handout, options, settings, day)), day)
    write_whole(options.out, content)
    print(options.out)
    if options.sidecar:
        path = options.out.with_name(options.out.stem + SIDECAR)
        write_whole(path, _sidecar(handout, options.out.name, kind, content, day))
        print(path)
    return OK


def _add_options(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("topics", nargs="*", metavar="TOPIC", help="pages, such as risks")
    add("--faq", action="append", default=[], metavar="GROUP", help="questions, such as basics")
    add("--drawing", action="append", default=[], metavar="ID", help="such as pelvic-veins")
    add("--glossary", action="store_true", help="all words of the list")
    add("--all", action="store_true", help="everything in the guide")
    add("--html", action="store_true", help="one HTML file in place of a PDF")
    add("--paper", choices=PAPERS, help="unless given: that of the clinic's file, else a4")
    add("--large", action="store_true", help="large print: 14 points in place of 12")
    add("--sidecar", action="store_true", help="also write a FHIR DocumentReference beside it")
    add("--lang", default="en", metavar="L", help="language, such as en")
    add("--content", type=Path, metavar="DIR", help="another content folder")
    add("--clinic", type=Path, metavar="FILE", help="the clinic's own file, such as clinic.toml")
    add("-o", dest="out", type=Path, required=True, metavar="FILE", help="such as risks.pdf")


# ---------------------------------------------------------------- what is wanted


def _kind(out: Path, *, is_html: bool) -> str:
    """Return what sort of file is written; its name and the options have to agree."""
    ending = out.suffix.lower()
    kind = HTML if is_html or ending in ENDINGS[HTML] else PDF
    if ending not in ENDINGS[kind]:
        raise StartRefused(f"{out.name} does not end in {ENDINGS[kind][0]}. Name the file so.")
    return kind


def _settings(named: Path | None) -> Settings:
    """Return the facts of the clinic; a file that is wrong is no base for what others will read."""
    settings, faults = settings_at_start(named)
    if faults:
        raise StartRefused("No hand-out is written while the clinic's file is wrong.")
    return settings


def _library(root: Path | None, lang: str, settings: Settings) -> Library:
    if not ID.fullmatch(lang):
        raise StartRefused(f"“{lang}” is not a language. Write --lang en, for example.")
    return library_of(root or content_dir(), lang, settings.facts())


def _choice(options: argparse.Namespace, library: Library) -> Choice:
    """Return what was asked for; StartRefused when some of it is not there."""
    if not (options.topics or options.faq or options.drawing or options.glossary):
        raise StartRefused("Name at least one page, such as risks, or write --all.")
    drawings = tuple(diagram.id for diagram in library.diagrams()) if options.drawing else ()
    for kind, names, known in (
        ("page", options.topics, library.topic_ids()),
        ("group of questions", options.faq, library.faq_ids()),
        ("drawing", options.drawing, drawings),
    ):
        for name in names:
            if name not in known:
                raise StartRefused(f"There is no {kind} “{printable(name)}”. {_near(name, known)}")
    return Choice(
        topics=tuple(options.topics),
        faqs=tuple(options.faq),
        drawings=tuple(options.drawing),
        all_words=options.glossary,
    )


def _near(name: str, known: Iterable[str]) -> str:
    """Name what may have been meant."""
    names = tuple(known)
    inside = [each for each in names if name and name in each]
    near = list(dict.fromkeys([*inside, *get_close_matches(name, names, NAMED, NEAR)]))[:NAMED]
    if near:
        return f"Did you mean {' or '.join(near)}?"
    return f"There are: {', '.join(names)}." if names else "There are none."


def _day(environ: Mapping[str, str]) -> date | None:
    """Return the day that a build names as its own; None when it names none."""
    epoch = environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC).date() if EPOCH.fullmatch(epoch) else None


# ---------------------------------------------------------------- how it is written


def _dress(handout: Handout, options: argparse.Namespace, settings: Settings) -> Dress:
    assets = assets_dir()
    return Dress(
        tokens=read_tokens(assets),
        css=(assets / RULES[0]).read_text("utf-8"),
        mark=(assets / MARK).read_bytes(),
        help_icon=(assets / HELP_ICON).read_bytes(),
        logo=_logo(settings.logo),
        art={name: _art(handout, name, assets, "light", "mono") for name in handout.drawings},
        paper=options.paper or settings.paper or PAPERS[0],
        is_large=options.large,
    )


def _press(handout: Handout, options: argparse.Namespace, settings: Settings, day: date) -> Press:
    assets = assets_dir()
    found = {name: _art(handout, name, assets, "mono") for name in handout.drawings}
    return Press(
        tokens=read_tokens(assets),
        rules=(assets / RULES[1]).read_text("utf-8"),
        mark=(assets / MARK).read_bytes(),
        help_icon=(assets / HELP_ICON).read_bytes(),
        logo=_logo(settings.logo),
        art={name: next(iter(art.values())) for name, art in found.items() if art},
        day=day,
        paper=options.paper or settings.paper or PAPERS[0],
        points=LARGE_POINTS if options.large else NORMAL_POINTS,
    )


def _art(handout: Handout, name: str, assets: Path, *themes: str) -> dict[str, bytes]:
    """Return the art of a drawing in some themes, as far as it is sound."""
    files = handout.drawings[name].art
    read = {
        theme: read_art(assets / "diagrams" / files[theme]) for theme in themes if theme in files
    }
    return {theme: svg for theme, (svg, facts) in read.items() if facts.drawable}


def _logo(path: Path | None) -> str:
    """Return the picture of the clinic; nothing where it cannot be shown any more."""
    if path is None:
        return ""
    if path.suffix.lower() == ".svg":
        svg, facts = read_art(path)
        return sign(svg, "currentColor", "logo-") if facts.drawable else ""
    try:
        png = read_bytes(path, LARGEST_LOGO)
    except OSError:
        return ""
    sides = png_sides(png)
    return pixels(png, sides) if sides else ""


def tagged_pdf(source: str, day: date) -> bytes:
    """Return the PDF of a Typst document, with the letters of the guide and no others."""
    try:
        import typst
    except ImportError as error:
        raise StartRefused(NO_TYPST) from error
    fonts = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(assets_dir() / "fonts")],
    )
    moment = int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp())
    try:
        made = typst.Compiler(source.encode(), font_paths=fonts).compile(
            format="pdf", pdf_standards=["ua-1"], timestamp=moment
        )
    except typst.TypstError as error:
        raise StartRefused(
            f"The PDF was not made: {error.message}. Use --html until this is mended."
        ) from error
    assert isinstance(made, bytes)  # a PDF is one file
    return made


def _sidecar(handout: Handout, name: str, kind: str, content: bytes, day: date) -> bytes:
    return document_reference(
        Document(
            name=name,
            title=handout.title,
            lang=handout.lang,
            content_type=kind,
            content=content,
            day=day,
            is_draft=bool(handout.state),
        )
    )
