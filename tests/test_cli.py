# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every option does what it says, and everything that cannot be done is refused in a sentence."""

from __future__ import annotations

import gc
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

import edu_app.app
import edu_app.desk_page
import edu_app.gallery
from edu_app import __version__
from edu_app.cli import FAULTS, HANDED_OVER, NO_LIBRARY, OK, REFUSED, main
from edu_app.gallery import Frame
from edu_app.launch import letterbox
from edu_app.launch.letterbox import Letter, Letterbox, enter, folder_for
from edu_app.launch.opening import NO_CODE, SEARCH
from edu_app.library.link import HOME, Kind, Link
from edu_app.paths import content_dir, runtime_dir, state_dir
from edu_app.platforms import LIBRARIES, TRAPS
from edu_app.profile import CONSULT, KIOSK, LAPTOP
from edu_app.settings import Settings
from edu_app.ui.theme import load_fonts
from edu_app.wish import Wish
from tests.content_tree import ContentTree

REPOSITORY = Path(__file__).resolve().parent.parent
FRESH = {
    name: value
    for name, value in os.environ.items()
    if not name.startswith(("QT_", "DISPLAY", "WAYLAND_DISPLAY"))
}
Said = pytest.CaptureFixture[str]


@pytest.fixture
def tree(tmp_path: Path) -> ContentTree:
    return ContentTree(tmp_path)


@pytest.fixture
def faulty(tree: ContentTree, monkeypatch: pytest.MonkeyPatch) -> ContentTree:
    """Lend a content folder with assets of its own, for a test to put faults into."""
    monkeypatch.setattr("edu_app.paths.assets_dir", lambda: tree.assets)
    return tree


@pytest.fixture
def app(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, assets_root: Path) -> QApplication:
    """Let the commands use the application that is there: Qt allows one in a process."""
    load_fonts(assets_root / "fonts")
    monkeypatch.setattr(edu_app.app, "make_app", lambda: qapp)
    for name in ("QT_QPA_PLATFORM", *TRAPS):
        monkeypatch.setenv(name, os.environ.get(name, ""))  # so that it is given back
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return qapp


@pytest.fixture
def wishes(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> list[Wish]:
    """Return the wishes with which a window would have been opened."""
    found: list[Wish] = []
    monkeypatch.setattr(edu_app.app, "run", lambda _app, wish, _box: found.append(wish) or OK)
    return found


def command(
    *arguments: str, cwd: Path = REPOSITORY, code: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run the program as somebody does, in a process without a screen."""
    start = ("-c", code) if code else ("-m", "edu_app", *arguments)
    return subprocess.run(
        (sys.executable, *start),
        cwd=cwd,
        env=FRESH | {"PYTHONPATH": str(REPOSITORY)} | environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def refused(said: Said, arguments: Sequence[str]) -> str:
    """Run the program in this process and return the sentence with which it refuses."""
    code = main(list(arguments))

    out, err = said.readouterr()
    assert code == REFUSED
    assert out == ""
    assert err.startswith("vein-guide: ")
    return err.removeprefix("vein-guide: ").rstrip("\n")


# ---------------------------------------------------------------- what it says about itself


def test_the_version_is_that_of_the_package(capsys: Said) -> None:
    assert main(["--version"]) == OK
    assert capsys.readouterr().out == f"vein-guide {__version__}\n"


@pytest.mark.parametrize("order", [["--json", "--version"], ["--version", "--json"]])
def test_everything_about_the_version_can_be_had_as_json(capsys: Said, order: list[str]) -> None:
    assert main(order) == OK
    assert json.loads(capsys.readouterr().out)["version"] == __version__


def test_json_alone_is_refused(capsys: Said, wishes: list[Wish]) -> None:
    assert refused(capsys, ["--json"]) == (
        "--json belongs to --version here. Write --json --version."
    )
    assert wishes == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (
            ["--help"],
            ["--profile", "--topic", "--lang", "--theme", "--text-size", "--content", "check"],
        ),
        (["--help"], ["--faq", "--code", "--infobutton", "--json", "search", "Exit codes:"]),
        (["--help"], ["--clinic", "clinic check", "clinic pin", "--self-check"]),
        (["clinic", "--help"], ["{check,pin}", "FILE"]),
        (["checklist", "--help"], ["--fhir", "-o", "--lang", "--content"]),
        (["search", "--help"], ["WORDS", "--lang", "--content", "--clinic", "--json"]),
        (["check", "--help"], ["DIR", "--json", "--report", "--basic"]),
        (["score", "--help"], ["DIR"]),
        (["new", "--help"], ["ID", "--lang", "--content"]),
        (["preview", "--help"], ["FILE", "--profile", "--theme"]),
        (["snapshot", "--help"], ["SCREEN", "--all", "--size", "-o", "--profile", "--theme"]),
        (["self-test", "--help"], ["Test this installation."]),
    ],
)
def test_help_names_every_option(capsys: Said, arguments: list[str], words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)

    out = capsys.readouterr().out
    assert ended.value.code == OK
    assert all(word in out for word in words)


def test_without_arguments_those_of_the_command_are_read(
    wishes: list[Wish], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["vein-guide", "--theme", "dark"])

    assert main() == OK
    assert wishes[0].theme == "dark"


@pytest.mark.parametrize(
    "words", ["'check'", "'search', 'leg'", "'--version'", "'clinic', 'check'"]
)
def test_what_needs_no_window_needs_no_qt(words: str) -> None:
    code = (
        "import sys; from edu_app.cli import main; code = main([WORDS]); "
        "print(code, [name for name in sys.modules if name.startswith('PySide6')])"
    )

    ended = command(code=code.replace("WORDS", words))

    assert ended.stdout.splitlines()[-1] == "0 []"


# ---------------------------------------------------------------- opening the guide


@pytest.mark.parametrize(
    ("arguments", "wish"),
    [
        ([], Wish(profile=LAPTOP, settings=Settings())),
        (["--profile", "kiosk"], Wish(profile=KIOSK, settings=Settings())),
        (["--profile", "consult"], Wish(profile=CONSULT, settings=Settings())),
        (
            ["--topic", "risks"],
            Wish(profile=LAPTOP, settings=Settings(), link=Link(Kind.TOPIC, "risks")),
        ),
        (
            ["--topic", "risks#part"],
            Wish(profile=LAPTOP, settings=Settings(), link=Link(Kind.TOPIC, "risks", "part")),
        ),
        (
            ["--topic", "swollen-leg"],
            Wish(profile=LAPTOP, settings=Settings(), link=SEARCH, words="swollen leg"),
        ),
        (
            ["--faq", "basics"],
            Wish(profile=LAPTOP, settings=Settings(), link=Link(Kind.FAQ, "basics")),
        ),
        (
            ["--code", "ICD10CM|I87.1"],
            Wish(profile=LAPTOP, settings=Settings(), link=Link(Kind.TOPIC, "may-thurner")),
        ),
        (["--code", "ICD10CM|I10"], Wish(profile=LAPTOP, settings=Settings(), link=SEARCH)),
        (
            ["--code", "I871", "--profile", "kiosk"],
            Wish(profile=KIOSK, settings=Settings(), link=Link(Kind.TOPIC, "may-thurner")),
        ),
        (
            ["--infobutton", "mainSearchCriteria.v.c=I87.1&informationRecipient=PROV"],
            Wish(profile=CONSULT, settings=Settings(), link=Link(Kind.TOPIC, "may-thurner")),
        ),
        (
            ["--infobutton", "mainSearchCriteria.v.c=I87.1", "--profile", "kiosk"],
            Wish(profile=KIOSK, settings=Settings(), link=HOME),
        ),
        (["--lang", "es"], Wish(profile=LAPTOP, settings=Settings(), lang="es")),
        (["--theme", "hc"], Wish(profile=LAPTOP, settings=Settings(), theme="hc")),
        (["--text-size", "200"], Wish(profile=LAPTOP, settings=Settings(), text_size=200)),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_an_option_becomes_a_wish(wishes: list[Wish], arguments: list[str], wish: Wish) -> None:
    assert main(arguments) == OK
    assert wishes == [wish]


def test_an_unknown_code_is_said_in_one_line_that_does_not_repeat_it(
    capsys: Said, wishes: list[Wish]
) -> None:
    assert main(["--code", "ICD10CM|I10"]) == OK
    assert capsys.readouterr() == ("", f"vein-guide: {NO_CODE}\n")


# ---------------------------------------------------------------- a second start


@pytest.fixture
def first(monkeypatch: pytest.MonkeyPatch) -> Iterator[Letterbox]:
    """Be the start that is there already; nobody else has to wait for it."""
    box = enter(folder_for(runtime_dir(), "en", content_dir(), os.environ), Letter())
    assert isinstance(box, Letterbox)
    monkeypatch.setattr(letterbox, "WAIT_SECONDS", 0.2)
    yield box
    box.close()


@pytest.fixture
def letters(first: Letterbox, monkeypatch: pytest.MonkeyPatch) -> list[Letter]:
    """Return what the first start is handed, which it takes at once."""
    found: list[Letter] = []
    write = letterbox._write

    def take(path: Path, text: str) -> None:
        write(path, text)
        found.extend(first.take())

    monkeypatch.setattr(letterbox, "_write", take)
    return found


@pytest.mark.parametrize(
    ("arguments", "letter"),
    [
        ([], Letter()),
        (["--topic", "risks#blocks"], Letter(Link(Kind.TOPIC, "risks", "blocks"))),
        (["--code", "I87.1", "--profile", "consult"], Letter(Link(Kind.TOPIC, "may-thurner"))),
        (["--infobutton", "mainSearchCriteria.v.dn=Leg+pain"], Letter(SEARCH, "Leg pain")),
    ],
    ids=str,
)
def test_a_second_start_hands_over_and_ends(
    capsys: Said,
    wishes: list[Wish],
    letters: list[Letter],
    arguments: list[str],
    letter: Letter,
) -> None:
    assert main(arguments) == OK
    assert capsys.readouterr().out == f"{HANDED_OVER}\n"
    assert (wishes, letters) == ([], [letter])


@pytest.mark.parametrize("arguments", [["--profile", "kiosk"], ["--lang", "es"]], ids=" ".join)
def test_a_kiosk_and_another_language_have_windows_of_their_own(
    wishes: list[Wish], letters: list[Letter], arguments: list[str]
) -> None:
    assert main(arguments) == OK
    assert (len(wishes), letters) == (1, [])


def test_a_window_that_does_not_answer_is_not_waited_for_forever(
    wishes: list[Wish], first: Letterbox
) -> None:
    assert main([]) == OK
    assert len(wishes) == 1
    assert os.listdir(first.folder) == ["lock"]


def test_without_a_place_for_the_lock_the_guide_opens(
    wishes: list[Wish], monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    (home / "run" / "vein-guide").write_text("a file where a folder should be")

    assert main([]) == main([]) == OK
    assert len(wishes) == 2


def test_the_lock_is_given_back_when_the_guide_ends(
    wishes: list[Wish], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main([]) == main(["--topic", "risks"]) == OK
    assert len(wishes) == 2


def test_a_kiosk_leaves_nothing_behind(wishes: list[Wish], home: Path) -> None:
    main(["--profile", "kiosk"])

    assert list((home / "run").iterdir()) == []


def test_after_five_starts_that_failed_a_kiosk_sends_people_to_the_desk(
    wishes: list[Wish], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(edu_app.desk_page, "run_desk", lambda: 7)

    codes = [main(["--profile", "kiosk"]) for _each in range(6)]  # none of them is ended in order

    assert codes == [OK] * 5 + [7]
    assert len(wishes) == 5


def test_a_laptop_is_opened_as_often_as_somebody_likes(wishes: list[Wish]) -> None:
    assert {main([]) for _each in range(7)} == {OK}
    assert len(wishes) == 7
    assert not state_dir().exists()


# ---------------------------------------------------------------- opening, further


def test_garbage_is_looked_for_after_the_start_only(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []
    monkeypatch.setattr(edu_app.app, "run", lambda *_: seen.append(gc.isenabled()) or OK)

    main([])

    assert seen == [False]
    assert gc.isenabled()


def test_another_content_folder_is_wished_for(wishes: list[Wish], tree: ContentTree) -> None:
    assert main(["--content", str(tree.root)]) == OK
    assert wishes[0].content == tree.root


@pytest.mark.parametrize(
    "arguments",
    [
        ["--profile", "phone"],
        ["--theme", "sepia"],
        ["--text-size", "110"],
        ["--text-size", "large"],
        ["--unknown"],
        ["open"],
        ["--prof", "kiosk"],
        ["-platform", "xcb"],
        ["-style", "windows"],
        ["-stylesheet", "evil.qss"],
        ["-plugin", "evil"],
        ["check", "--quick"],
        ["snapshot", "home"],
        ["clinic"],
        ["clinic", "pin", "clinic.toml"],
        ["self-test", "more"],
    ],
    ids=" ".join,
)
def test_an_unknown_option_ends_with_the_usage(
    capsys: Said, wishes: list[Wish], arguments: list[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)

    assert ended.value.code == REFUSED
    assert "usage: vein-guide" in capsys.readouterr().err
    assert wishes == []


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ["--lang", "../x"],
            "“../x” is not a language. Write --lang en, for example.",
        ),
        (
            ["--topic", "../x"],
            "“../x” is not the name of a page. Write --topic risks.",
        ),
        (["--topic", ""], "“” is not the name of a page. Write --topic risks."),
    ],
)
def test_what_cannot_be_opened_is_refused(
    capsys: Said, wishes: list[Wish], arguments: list[str], sentence: str
) -> None:
    assert refused(capsys, arguments) == sentence
    assert wishes == []


def test_a_missing_content_folder_is_named_and_the_guides_own_pages_open(
    capsys: Said, wishes: list[Wish]
) -> None:
    code = main(["--content", "nowhere"])

    assert code == OK
    assert wishes == [Wish(profile=LAPTOP, settings=Settings())]
    assert "There is no folder nowhere. Name a content folder" in capsys.readouterr().err


# ---------------------------------------------------------------- the clinic's file


def test_a_named_clinic_file_becomes_the_settings(
    capsys: Said, wishes: list[Wish], tmp_path: Path
) -> None:
    file = tmp_path / "clinic.toml"
    file.write_text('name = "Vein Clinic"\nemergency-number = "112"\n')

    assert main(["--clinic", str(file)]) == OK
    settings = Settings(clinic_name="Vein Clinic", emergency_number="112")
    assert wishes == [Wish(profile=LAPTOP, settings=settings)]
    assert capsys.readouterr() == ("", "")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="places of Linux")
def test_the_machines_clinic_file_is_found_by_itself(wishes: list[Wish], home: Path) -> None:
    folder = home / "machine" / "vein-guide"
    folder.mkdir()
    (folder / "clinic.toml").write_text('emergency-number = "112"\n')

    assert main(["--profile", "kiosk"]) == OK
    fixed = frozenset({"emergency-number"})
    assert wishes[0].settings == Settings(emergency_number="112", fixed=fixed)


@pytest.mark.parametrize("words", [["--profile", "kiosk"], ["--profile", "laptop"]])
def test_what_staff_have_set_holds_where_staff_can_set_something(
    capsys: Said, wishes: list[Wish], home: Path, words: list[str]
) -> None:
    folder = home / "state" / "vein-guide"
    folder.mkdir()
    (folder / "staff.toml").write_text('name = "Vein Clinic"\n')

    main(words)
    (folder / "staff.toml").write_text("nme = 1\n")
    main(words)

    sides = {"kiosk": [("Vein Clinic", 0), ("", 1)], "laptop": [("", 0), ("", 0)]}
    found = [(each.settings.clinic_name, each.clinic_faults) for each in wishes]
    assert found == sides[words[1]]
    assert ("staff.toml" in capsys.readouterr().err) == (words[1] == "kiosk")


@pytest.mark.parametrize("text", ["", 'emergency-number = ""', "\0", "nme = 1"], ids=repr)
def test_a_missing_or_broken_clinic_file_keeps_nothing_from_opening(
    capsys: Said, wishes: list[Wish], tmp_path: Path, text: str
) -> None:
    file = tmp_path / "clinic.toml"
    if text:
        file.write_text(text)

    assert main(["--clinic", str(file), "--profile", "kiosk"]) == OK
    out, err = capsys.readouterr()
    assert wishes == [Wish(profile=KIOSK, settings=Settings(), clinic_faults=1)]
    assert out == ""
    assert err.startswith(f"vein-guide: {file}:")
    assert f"vein-guide clinic check {file}" in err


def test_pictures_and_search_use_the_clinic_file_too(
    app: QApplication,
    capsys: Said,
    tree: ContentTree,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "clinic.toml"
    file.write_text('emergency-number = "112"\n')
    seen: list[Wish] = []
    monkeypatch.setattr(edu_app.gallery, "take_one", lambda *given: seen.append(given[3]))

    assert main(["snapshot", "home", "--clinic", str(file), "-o", str(tmp_path / "x.png")]) == OK
    capsys.readouterr()
    assert main(["search", "--content", str(tree.root), "--clinic", str(file), "stenosis"]) == OK
    assert seen[0].settings.emergency_number == "112"
    assert "Call 112 if in doubt." in capsys.readouterr().out


@pytest.mark.parametrize(("text", "code"), [('name = "x"', OK), ("name = x", FAULTS)])
def test_a_clinic_file_can_be_tested(capsys: Said, tmp_path: Path, text: str, code: int) -> None:
    file = tmp_path / "clinic.toml"
    file.write_text(text)

    assert main(["clinic", "check", str(file)]) == code
    assert str(file) in capsys.readouterr().out


def test_a_pin_that_is_no_good_is_refused_in_a_sentence(
    capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("12345\n"))

    assert refused(capsys, ["clinic", "pin"]).startswith("A PIN is 6 to 32 digits")


def test_a_language_without_pages_is_refused_with_those_there_are(
    capsys: Said, app: QApplication, tree: ContentTree, tmp_path: Path
) -> None:
    out = str(tmp_path / "x.png")

    sentence = refused(
        capsys, ["snapshot", "home", "--content", str(tree.root), "--lang", "es", "-o", out]
    )

    assert "no pages in the language “es”" in sentence
    assert "Languages there: en." in sentence


# ---------------------------------------------------------------- search


def test_search_prints_what_is_found(capsys: Said) -> None:
    assert main(["search", "may", "thurner"]) == OK
    assert "topic:may-thurner" in capsys.readouterr().out


def test_search_prints_json(capsys: Said, tree: ContentTree) -> None:
    assert main(["search", "--json", "--content", str(tree.root), "stenosis"]) == OK
    assert json.loads(capsys.readouterr().out)["results"][0]["link"] == "term:stenosis"


def test_search_prints_what_a_poor_pipe_can_take() -> None:
    ended = command("search", "why", PYTHONIOENCODING="ascii")

    assert (ended.returncode, ended.stderr) == (OK, "")
    assert "for ?why?" in ended.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of POSIX")
def test_search_stops_in_peace_when_nobody_reads_on() -> None:
    ended = subprocess.run(
        ("sh", "-c", f"'{sys.executable}' -m edu_app search stent | head -n 1"),
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert (ended.returncode, ended.stderr) == (OK, "")
    assert "for “stent”" in ended.stdout


def test_nothing_found_is_no_failure(capsys: Said) -> None:
    assert main(["search", "xylophone"]) == OK
    assert "Nothing was found" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("lang", "words"),
    [("../x", "“../x” is not a language."), ("xx", "no pages in the language “xx”")],
)
def test_search_in_no_language_is_refused(capsys: Said, lang: str, words: str) -> None:
    assert words in refused(capsys, ["search", "leg", "--lang", lang])


# ---------------------------------------------------------------- check


def test_the_guides_own_content_is_clean(capsys: Said) -> None:
    assert main(["check"]) == OK
    assert capsys.readouterr().out == "No faults found.\n"


@pytest.mark.parametrize(("links", "last"), [(1, "1 fault"), (2, "2 faults")])
def test_every_fault_is_a_line_with_file_and_place(
    capsys: Said, faulty: ContentTree, links: int, last: str
) -> None:
    text = "See [this](topic:nowhere).\n\n" * links
    start = faulty.topic("beta", text)

    code = main(["check", str(faulty.root), "--basic"])

    *lines, count = capsys.readouterr().out.splitlines()
    assert code == FAULTS
    assert count == last
    assert len(lines) == links
    assert lines[0].startswith(f"en/topics/beta.md:{start}: ")


def test_faults_can_be_had_as_json(capsys: Said, faulty: ContentTree) -> None:
    start = faulty.topic("beta", "See [“this”](topic:nowhere).\n")

    code = main(["check", str(faulty.root), "--json", "--basic"])

    (row,) = json.loads(capsys.readouterr().out)
    assert code == FAULTS
    assert set(row) == {"file", "line", "kind", "sentence"}
    assert (row["file"], row["line"]) == ("en/topics/beta.md", start)


def test_no_faults_are_an_empty_list_in_json(capsys: Said) -> None:
    assert main(["check", "--json"]) == OK
    assert json.loads(capsys.readouterr().out) == []


def test_a_folder_that_is_not_there_is_a_fault(capsys: Said, tmp_path: Path) -> None:
    code = main(["check", str(tmp_path / "nowhere")])

    assert code in (FAULTS, REFUSED)
    said = capsys.readouterr()
    assert "nowhere" in said.out + said.err or "fault" in said.out


# ---------------------------------------------------------------- snapshot


@pytest.mark.parametrize(
    ("options", "size"),
    [
        (["--profile", "laptop"], (1366, 768)),
        (["--profile", "consult"], (1366, 768)),
        ([], (1920, 1080)),
        (["--size", "1080x1920"], (1080, 1920)),
        (["--size", "1024X600", "--profile", "laptop", "--theme", "hc"], (1024, 600)),
        (["--text-size", "200", "--theme", "dark"], (1920, 1080)),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_screen_is_drawn_in_its_size(
    app: QApplication, capsys: Said, tmp_path: Path, options: list[str], size: tuple[int, int]
) -> None:
    file = tmp_path / "new" / "home.png"

    code = main(["snapshot", "home", *options, "-o", str(file)])

    picture = QImage(str(file))
    assert code == OK
    assert capsys.readouterr().out == f"{file}\n"
    assert (picture.width(), picture.height()) == size


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([], "Name one screen, such as home, or write --all."),
        (["home", "--all"], "Name one screen, such as home, or write --all."),
        (["home", "--size", "big"], "“big” is not a size. Write --size 1920x1080."),
        (["home", "--size", "1920"], "“1920” is not a size. Write --size 1920x1080."),
        (["home", "--size", "²x²"], "“²x²” is not a size. Write --size 1920x1080."),
        (["home", "--size", "1x1"], "A side of 1x1 is not between 320 and 8192 pixels."),
        (
            ["home", "--size", "1024x9000"],
            "A side of 1024x9000 is not between 320 and 8192 pixels.",
        ),
        (["home", "--lang", "x y"], "“x y” is not a language. Write --lang en, for example."),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_picture_that_cannot_be_is_refused(
    capsys: Said, tmp_path: Path, arguments: list[str], sentence: str
) -> None:
    file = tmp_path / "x.png"

    assert refused(capsys, ["snapshot", *arguments, "-o", str(file)]) == sentence
    assert not file.exists()


def test_an_absurdly_long_number_is_no_size(capsys: Said, tmp_path: Path) -> None:
    sentence = refused(
        capsys, ["snapshot", "home", "--size", f"{'9' * 5000}x600", "-o", str(tmp_path / "x.png")]
    )

    assert "is not a size" in sentence


def test_an_unknown_screen_is_refused_with_those_there_are(
    app: QApplication, capsys: Said, tmp_path: Path
) -> None:
    sentence = refused(capsys, ["snapshot", "nowhere", "-o", str(tmp_path / "x.png")])

    assert sentence.startswith("There is no screen “nowhere”. Choose one of: ")
    assert "home, " in sentence
    assert "topic-risks" in sentence


@pytest.mark.parametrize("place", ["file/home.png", "folder"])
def test_a_place_that_cannot_be_written_is_named(
    app: QApplication, capsys: Said, tmp_path: Path, place: str
) -> None:
    (tmp_path / "file").write_text("a file where a folder should be")
    (tmp_path / "folder").mkdir()

    sentence = refused(capsys, ["snapshot", "home", "-o", str(tmp_path / place)])

    assert sentence.startswith(f"{tmp_path / place} cannot be written")


def test_all_screens_of_a_small_guide_are_drawn(
    app: QApplication,
    capsys: Said,
    tree: ContentTree,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "gallery"
    small = tuple(Frame(profile=one, width=640, height=480) for one in (KIOSK, LAPTOP))
    monkeypatch.setattr(edu_app.gallery, "FRAMES", small)
    monkeypatch.setattr(edu_app.gallery, "THEMES", ("light",))
    monkeypatch.setattr(edu_app.gallery, "TEXT_SIZES", (100,))

    code = main(["snapshot", "--all", "--content", str(tree.root), "-o", str(folder)])

    files = [file.name for file in folder.iterdir()]
    assert code == OK
    assert capsys.readouterr().out.endswith(f"{len(files)} pictures in {folder}\n")
    assert "home_kiosk-640x480_light_100.png" in files
    assert "topic-alpha_laptop-640x480_light_100.png" in files


def test_drawing_removes_what_would_make_qt_load_code(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in TRAPS:
        monkeypatch.setenv(name, str(tmp_path))

    assert main(["snapshot", "home", "-o", str(tmp_path / "x.png")]) == OK

    assert not set(TRAPS) & set(os.environ)
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


# ---------------------------------------------------------------- the whole program


def test_without_a_screen_a_tour_is_drawn(tmp_path: Path) -> None:
    ended = command(cwd=tmp_path)

    files = sorted((tmp_path / "tour").iterdir())
    assert ended.returncode == OK
    assert ended.stderr == ""
    assert len(files) >= 8
    assert f"{len(files)} pictures in {tmp_path / 'tour'}" in ended.stdout
    assert "neither DISPLAY nor WAYLAND_DISPLAY is set" in ended.stdout
    assert all(QImage(str(file)).width() >= 1024 for file in files)


def test_hostile_variables_change_nothing(tmp_path: Path) -> None:
    (tmp_path / "platforms").mkdir()
    hostile = dict.fromkeys(TRAPS, str(tmp_path))

    ended = command(
        "snapshot",
        "home",
        "-o",
        "x.png",
        cwd=tmp_path,
        QT_QPA_PLATFORM="vnc:port=5900",
        **hostile,
    )

    assert (ended.returncode, ended.stdout) == (OK, "x.png\n")
    assert QImage(str(tmp_path / "x.png")).width() == 1920


def test_the_tour_of_another_guide_leaves_out_what_it_has_not(
    app: QApplication,
    capsys: Said,
    tree: ContentTree,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.setenv(name, "")

    code = main(["--content", str(tree.root)])

    files = sorted(file.name for file in (tmp_path / "tour").iterdir())
    assert code == OK
    assert files[0] == "01_home_kiosk-1920x1080_light_100.png"
    assert not any("symptoms" in name for name in files)
    assert "Start it again on a computer with a screen" in capsys.readouterr().out


def test_a_tour_that_cannot_be_written_is_refused(
    app: QApplication,
    capsys: Said,
    tree: ContentTree,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tour").write_text("a file where a folder should be")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.setenv(name, "")

    sentence = refused(capsys, ["--content", str(tree.root)])

    assert sentence.startswith("There is no screen, and tour cannot be written")


def test_the_self_test_says_one_line_for_each_part() -> None:
    ended = command("self-test")

    *parts, last = ended.stdout.splitlines()
    assert ended.returncode == OK
    assert last == "Everything works."
    assert len(parts) >= 6
    assert all(line.startswith("ok ") for line in parts)


def test_the_self_check_of_a_checkout_says_that_there_is_nothing_to_compare_with() -> None:
    ended = command("--self-check")

    version, content = ended.stdout.splitlines()
    assert ended.returncode == REFUSED
    assert version.startswith("vein-guide ")
    assert content.startswith("content    ")
    assert "There is no MANIFEST.sha256 here" in ended.stderr


# ---------------------------------------------------------------- a bare machine


def test_a_missing_system_library_is_named_with_the_command_that_helps(
    capsys: Said, app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "edu_app.selftest", raising=False)
    monkeypatch.setitem(sys.modules, "PySide6.QtSvg", None)

    code = main(["self-test"])

    out, err = capsys.readouterr()
    assert (code, out) == (NO_LIBRARY, "")
    assert "A system library that Qt needs is missing" in err
    assert LIBRARIES in err


def test_on_a_machine_without_qt_the_guide_does_not_fail_with_a_trace() -> None:
    code = "import sys; sys.modules['PySide6.QtWidgets'] = None; from edu_app.cli import main; sys.exit(main([]))"  # noqa: E501

    ended = command(code=code)

    assert ended.returncode == NO_LIBRARY
    assert "Traceback" not in ended.stderr
    assert "apt-get install" in ended.stderr


def test_a_fault_of_our_own_is_not_called_a_missing_library(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "edu_app.selftest", None)

    with pytest.raises(ImportError):
        main(["self-test"])


def test_the_line_for_debian_names_every_library_once() -> None:
    names = LIBRARIES.split()[3:]

    assert len(names) == len(set(names)) > 10
    assert all(name.startswith("lib") for name in names)
