# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The source of a PDF knows its title, language, letters and paper, and holds every part."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from edu_app.library.loader import Library
from edu_app.paths import assets_dir
from edu_app.render.handout import Handout
from edu_app.render.handout_parts import Choice, everything
from edu_app.render.tokens import contrast, read_tokens
from edu_app.render.typst_source import COLOURS, Press, typst_of
from edu_app.settings import Settings
from tests.render.handout_samples import DAY, art_of, make

TOKENS = read_tokens(assets_dir())
RULES = (assets_dir() / "theme" / "handout.typ").read_text("utf-8")
MARK = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"/></svg>'


def press(library: Library, handout: Handout, **more: object) -> Press:
    made = Press(
        tokens=TOKENS, rules="// rules", mark=MARK, help_icon=MARK, logo="",
        art=art_of(library, handout), day=DAY, paper="a4", points=12,
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]  # fields by name


def source(
    library: Library, choice: Choice, settings: Settings | None = None, **more: object
) -> str:
    handout = make(library, choice, settings or Settings())
    return typst_of(handout, press(library, handout, **more))


def test_the_rules_come_after_what_they_want_to_know(handed: Library) -> None:
    head, _, rest = source(handed, Choice(topics=("page",))).partition("\n// rules\n")
    values = dict(re.findall(r"^#let (\S+) = (.*)$", head, re.MULTILINE))

    assert values["title"] == '"What is <it>?"'
    assert values["author"] == '"Vein Guide contributors"'
    assert (values["lang"], values["paper"], values["size"]) == ('"en"', '"a4"', "12pt")
    assert values["day"] == "datetime(year: 2026, month: 12, day: 1)"
    assert values["letters"] == '"Atkinson Hyperlegible Next"'
    assert values["logo"] == "none"
    assert values["ink"] == f'rgb("{TOKENS.colour("light", "ink")}")'
    assert rest.startswith('#part((name: "topic--page", title: "What is <it>?", ')


def test_everything_that_the_rules_use_is_given(handed: Library) -> None:
    head = source(handed, Choice(topics=("page",))).partition("\n// rules\n")[0]
    given = set(re.findall(r"^#let (\S+) = ", head, re.MULTILINE))

    assert {"title", "author", "lang", "day", "paper", "size", "letters"} <= given
    assert all(re.search(rf"(?<![\w-]){name}(?![\w-])", RULES) for name in given)


def test_paper_letters_and_logo_are_as_asked(handed: Library) -> None:
    written = source(handed, Choice(topics=("alpha",)), paper="letter", points=14, logo="<svg/>")

    assert '#let paper = "us-letter"\n#let size = 14pt\n' in written
    assert '#let logo = "<svg/>"\n' in written


def test_several_parts_begin_with_their_contents(handed: Library) -> None:
    written = source(handed, everything(handed))
    calls = re.findall(r'^#(\w+)\(\(name: "([^"]+)"', written, re.MULTILINE)
    handout = make(handed, everything(handed))

    assert calls[0] == ("contents", "contents")
    assert calls[1:] == [("part", part.key) for part in handout.parts]
    draft = "Draft: not yet checked by a clinician"
    assert f'title: "{handed.phrases.home.title}", state: "{draft}"' in written
    assert f'standing: "{handed.phrases.sheet.standing}", origin: "", ' in written
    assert ', clinic: ()), "What is in it")' in written
    assert "#contents(" not in source(handed, Choice(topics=("alpha",)))


def test_each_part_says_whose_it_is_and_what_it_is_not(handed: Library) -> None:
    settings = Settings(clinic_name='The "River"', phone="555")
    written = source(handed, Choice(topics=("alpha",)), settings)

    assert 'clinic: ("Given to you by The \\"River\\"", "555", ))' in written
    assert (
        'state: "Draft: not yet checked by a clinician", urgent: "Get help now: call 911"'
        in written
    )
    assert f'standing: "{handed.phrases.sheet.standing}"' in written
    assert 'page: "Page {page} of {pages}"' in written


def test_the_box_with_the_number_follows_the_lead_of_each_part_but_the_card(
    handed: Library,
) -> None:
    written = source(handed, Choice(topics=("alpha",)))
    part, card = re.split(r'^#part\(\(name: "topic--emergency"', written, flags=re.MULTILINE)

    assert part.index("lead(") < part.index('help("Get help now: call 911", ')
    assert 'way("topic--emergency", "See all the signs: Get help now"))' in part
    assert "\nhelp(" not in card


def test_words_are_explained(handed: Library) -> None:
    written = source(handed, Choice(topics=("page",)))

    assert (
        'vocabulary((("word--clot", "Clot", "Say it: KLOT", "A lump of blood.", '
        '"Why it matters here: It can block.", ), ("word--stenosis", "Stenosis", "", '
    ) in written


def test_an_old_page_warns_above_everything(handed: Library) -> None:
    handout = make(handed, Choice(topics=("alpha",)))
    first = handout.parts[0]
    old = replace(first, sheet=replace(first.sheet, age="This is old."))
    written = typst_of(replace(handout, parts=(old, *handout.parts[1:])), press(handed, handout))

    warning = 'callout("warn", "", "This is old.", true, none)'
    assert written.index(warning) < written.index("lead(")


@pytest.mark.parametrize("name", ["ink", "ink2"])
def test_words_can_be_read_on_paper_and_on_a_shaded_box(name: str) -> None:
    ink = TOKENS.colour("light", COLOURS[name])

    assert all(
        contrast(ink, TOKENS.colour("light", ground)) >= 4.5 for ground in ("surface", "sunken")
    )
