# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every option is understood and named in the help, and no message repeats a patient's record."""

from __future__ import annotations

import io
import sys

import pytest

from edu_app.launch.infobutton import LONGEST_QUERY, Criterion, Query
from edu_app.options import (
    COMMANDS,
    EPILOG,
    preview_parser,
    run_parser,
    search_parser,
    size_of,
    snapshot_parser,
)
from edu_app.problems import StartRefused
from tests.content_tree import REPOSITORY

Said = pytest.CaptureFixture[str]
README = (REPOSITORY / "README.md").read_text("utf-8")
PLACES = ("--topic", "--faq", "--diagram", "--consult", "--code", "--infobutton")


def test_without_options_nothing_is_said_about_profile_and_language() -> None:
    options = run_parser().parse_args([])

    assert (options.profile, options.lang) == ("", "")
    assert [getattr(options, name.strip("-")) for name in PLACES] == [None] * len(PLACES)


@pytest.mark.parametrize("first", PLACES)
@pytest.mark.parametrize("second", PLACES)
def test_only_one_place_can_be_opened(capsys: Said, first: str, second: str) -> None:
    if first == second:
        return
    with pytest.raises(SystemExit) as ended:
        run_parser().parse_args([first, "a", second, "b"])

    assert ended.value.code == 2
    capsys.readouterr()


def test_the_other_commands_have_defaults() -> None:
    assert snapshot_parser().parse_args(["home", "-o", "x.png"]).profile == "kiosk"
    assert preview_parser().parse_args(["x.md"]).lang == "en"
    assert search_parser().parse_args(["swollen", "leg"]).words == ["swollen", "leg"]
    assert search_parser().parse_args(["--json", "--", "-leg"]).words == ["-leg"]


def test_a_query_is_read_at_once_and_nothing_else_of_it_is_kept() -> None:
    options = run_parser().parse_args(["--infobutton", "patientPerson.name=John&performer=PROV"])

    assert options.infobutton == Query(recipient="PROV")
    assert "John" not in repr(options)


def test_a_query_can_come_from_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    text = b"mainSearchCriteria.v.c=I87.1&age.v.v=\xff\n" + b"&x=y" * LONGEST_QUERY
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text)))
    query = run_parser().parse_args(["--infobutton", "-"]).infobutton
    rest = sys.stdin.buffer.read()
    monkeypatch.setattr(sys, "stdin", None)
    nothing = run_parser().parse_args(["--infobutton", "-"]).infobutton

    assert query == Query(criteria=(Criterion(code="I87.1"),))
    assert len(rest) == len(text) - LONGEST_QUERY - 1
    assert nothing == Query()


@pytest.mark.parametrize(
    "words",
    [
        ["--infobutton", "patientPerson.name=John", "Smith", "1950"],
        ["--infobutton=patientPerson.name=John", "Smith"],
        ["--infobutton", "a=b", "--Smith"],
        ["--infobutton", "a=b", "--profile", "Smith"],
        ["--infobutton", "a=b", "--text-size", "Smith"],
        ["--infobuton", "Smith"],
        ["--query", "age.v.v=Smith"],
        ["mainSearchCriteria.v.c=I87.1&patientPerson.name=Smith"],
        ["--query", "patientperson.name=Smith"],
        ["--topic", "risks", "a=b&name=Smith"],
        ["--topic", "risks", "--infobutton", "name=Smith"],
        ["--infobutton"],
    ],
)
def test_no_message_repeats_what_may_be_of_a_patient(capsys: Said, words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run_parser().parse_args(words)

    out, err = capsys.readouterr()
    assert (ended.value.code, out) == (2, "")
    assert "put the whole query into quotes" in err
    assert not any(name in err for name in ("Smith", "John", "1950"))


def test_other_mistakes_are_named(capsys: Said) -> None:
    with pytest.raises(SystemExit):
        run_parser().parse_args(["--sepia"])

    assert "unrecognized arguments: --sepia" in capsys.readouterr().err


def test_the_help_and_the_readme_name_every_command_option_and_code() -> None:
    text = run_parser().format_help()
    options = [
        word for action in run_parser()._actions for word in action.option_strings if len(word) > 2
    ]

    assert all(word in text and word in README for word in options if word != "--help")
    assert all(f"\n  {name} " in EPILOG and f"vein-guide {name}" in README for name in COMMANDS)
    assert all(f"\n  {code}  " in EPILOG and f"\n| {code} |" in README for code in range(4))


@pytest.mark.parametrize(("text", "size"), [("320x8192", (320, 8192)), ("640X480", (640, 480))])
def test_a_size_is_read(text: str, size: tuple[int, int]) -> None:
    assert size_of(text) == size


@pytest.mark.parametrize("text", ["", "x", "640", "640x", "640x480x2", "-640x480", "٣٢٠x480"])
def test_what_is_no_size_is_refused(text: str) -> None:
    with pytest.raises(StartRefused, match="is not a size"):
        size_of(text)


def test_a_size_nobody_has_is_refused() -> None:
    with pytest.raises(StartRefused, match="is not between 320 and 8192"):
        size_of("319x480")
