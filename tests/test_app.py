# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import faulthandler
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import edu_app.app
from edu_app.app import (
    AHEAD,
    await_letters,
    make_app,
    make_window,
    open_letter,
    open_library,
    read_ahead,
    run,
    show,
)
from edu_app.features.search.catalogue_view import catalogue_of
from edu_app.gallery import settle
from edu_app.launch.letterbox import LETTER, Letter, Letterbox, enter
from edu_app.library.link import Kind, Link
from edu_app.log import FIELDS, FILE
from edu_app.machine.life import LIFE
from edu_app.paths import log_dir, state_dir
from edu_app.problems import ContentMissing
from edu_app.profile import CONSULT, KIOSK, LAPTOP, Profile
from edu_app.settings import Settings
from edu_app.shell.actions import Act
from edu_app.shell.error_page import ErrorPage
from edu_app.shell.pages import context_of
from edu_app.shell.window import Window
from edu_app.ui.jobs import QUIET
from edu_app.wish import Wish
from tests.stage import Key, Modifier, Stage, open_stage, place, press  # noqa: F401  # the fixture `stage`


def wish(profile: Profile = LAPTOP, **other: object) -> Wish:
    return Wish(profile=profile, settings=Settings(), **other)  # type: ignore[arg-type]


def the_window() -> Window:
    """Return the window that the program has opened."""
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, Window))


def settle_first(_window: Window) -> None:
    settle()


@contextmanager
def guarded(app: QApplication) -> Iterator[None]:
    """End the program after a minute with another exit code: nothing else could end it."""
    guard = QTimer()
    guard.setSingleShot(True)
    guard.timeout.connect(lambda: app.exit(99))
    guard.start(60_000)
    yield
    guard.stop()
    settle()
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    assert loop.exec() == 0, "a quit is left over, which would end the loops of other tests"


@pytest.fixture
def ran(stage: Stage) -> Iterator[Callable[..., int]]:
    """Run the whole program; `visit` happens in its window, then the program is ended."""

    def run_with(
        visit: Callable[[Window], object], profile: Profile = LAPTOP, **other: object
    ) -> int:
        def steps() -> None:
            try:
                window = the_window()
                visit(window)
                settle()
                window.deleteLater()
            finally:
                QTimer.singleShot(0, lambda: stage.app.exit(0))  # quit() asks every window first

        QTimer.singleShot(0, steps)
        with guarded(stage.app):
            return run(stage.app, wish(profile, **other))

    yield run_with
    faulthandler.enable(file=sys.__stderr__)  # the program has switched off that of the tests


def test_the_program_runs_until_it_is_ended_and_gives_everything_back(
    ran: Callable[..., int],
) -> None:
    code = ran(lambda window: window.go(Link.parse("topic:risks")))

    assert code == 0
    assert sys.excepthook is sys.__excepthook__


def test_the_program_ends_with_its_window(stage: Stage, qapp: QApplication) -> None:
    for other in QApplication.topLevelWidgets():
        other.hide()  # whatever another test has left

    def leave() -> None:
        qapp.setQuitOnLastWindowClosed(True)
        press(the_window(), Key.Key_Q, Modifier.ControlModifier)

    QTimer.singleShot(0, leave)
    with guarded(qapp):
        code = run(qapp, wish(LAPTOP))

    assert code == 0
    the_window().deleteLater()
    settle()


@pytest.mark.logs
def test_the_log_counts_the_faults_of_a_clinics_file(ran: Callable[..., int]) -> None:
    ran(settle_first, clinic_faults=3)
    ran(settle_first)

    events = [json.loads(line) for line in (log_dir() / FILE).read_text().splitlines()]
    assert [event["event"] for event in events] == [
        *("start", "clinic-faults", "stop"),
        *("start", "stop"),
    ]
    assert events[1]["count"] == 3
    assert set(events[1]) == {"time", "event", "count"}


@pytest.mark.logs
def test_the_log_says_that_it_ran_and_nothing_of_what_was_read(ran: Callable[..., int]) -> None:
    def visit(window: Window) -> None:
        window.go(Link.parse("topic:risks"))
        window.go(Link.parse("term:stenosis"))
        window.act(Act.HELP)
        window.session.set_text_size(200)
        window.session.set_theme("hc")

    ran(visit, KIOSK)

    text = (log_dir() / FILE).read_text()
    lines = [json.loads(line) for line in text.splitlines()]
    assert [line["event"] for line in lines] == ["start", "stop"]
    assert all(set(line) <= {"time", "event", *FIELDS} for line in lines)
    for word in ("risks", "stenosis", "help", "200", "hc"):
        assert word not in text


@pytest.mark.logs
def test_an_error_in_the_window_becomes_the_calm_page(
    ran: Callable[..., int], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []

    def visit(window: Window) -> None:
        monkeypatch.setattr(sys, "stderr", sys.__stderr__)
        try:
            raise ZeroDivisionError("an example")
        except ZeroDivisionError as error:
            sys.excepthook(type(error), error, error.__traceback__)
        seen.append(window.page)

    ran(visit)

    assert isinstance(seen[0], ErrorPage)
    events = [json.loads(line) for line in (log_dir() / FILE).read_text().splitlines()]
    assert [line["event"] for line in events] == ["start", "crash", "stop"]


def test_nothing_but_the_log_is_written_during_a_visit(
    ran: Callable[..., int], home: Path, content_root: Path
) -> None:
    def files(root: Path) -> dict[str, tuple[int, int]]:
        found = [path for path in root.rglob("*") if path.is_file()]
        stats = {str(path.relative_to(root)): path.stat() for path in found}
        return {name: (stat.st_size, stat.st_mtime_ns) for name, stat in stats.items()}

    content = files(content_root)
    seen = []

    def visit(window: Window) -> None:
        before = files(home)
        for topic in window.parts.library.path().order():
            window.go(Link.parse(f"topic:{topic}"))
            settle()
        window.act(Act.CONTRAST)
        window.act(Act.HELP)
        settle()
        window.end_visit()
        settle()
        seen.append((before, files(home)))

    ran(visit, KIOSK)

    (before, after), logs = seen[0], {"vein-guide.log", "crash.txt"}
    changed = {name for name, state in after.items() if before.get(name) != state}
    assert {Path(name).name for name in changed} <= logs
    assert {Path(name).name for name in files(home)} <= logs
    assert files(content_root) == content


def test_a_kiosk_goes_on_when_its_window_is_hidden_for_a_moment(
    ran: Callable[..., int], qapp: QApplication
) -> None:
    seen: list[bool] = []

    def visit(window: Window) -> None:
        window.hide()
        settle()
        window.show()
        settle()
        seen.append(not qapp.quitOnLastWindowClosed())
        seen.append(LIFE.watchdog.waits)

    qapp.setQuitOnLastWindowClosed(True)
    assert ran(visit, KIOSK) == 0
    assert seen == [True, True]
    assert not LIFE.watchdog.waits


@pytest.mark.parametrize("profile", [CONSULT, LAPTOP], ids=lambda each: each.name)
def test_where_somebody_sits_nobody_else_watches(ran: Callable[..., int], profile: Profile) -> None:
    seen: list[bool] = []

    ran(lambda _window: seen.append(LIFE.watchdog.waits), profile)

    assert seen == [False]
    assert not (state_dir() / "starts.json").exists()


# ---------------------------------------------------------------- the parts of a start


def test_qt_gets_the_name_of_the_program_and_no_switch(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = []

    def existing(arguments: list[str]) -> QApplication:
        given.append(arguments)
        return qapp  # there can be only one

    monkeypatch.setattr(sys, "argv", ["vein-guide", "-platformpluginpath", "/elsewhere"])
    monkeypatch.setattr(edu_app.app, "QApplication", existing)

    app = make_app()

    assert given == [["vein-guide"]]
    assert app.applicationDisplayName() == "Vein Guide"


def test_a_window_opens_on_the_page_that_was_wished(stage: Stage) -> None:
    window = stage.open(LAPTOP, "topic:risks#how-often", theme="dark", text_size=150)

    assert place(window) == "topic:risks#how-often"
    assert (window.session.theme, window.session.text_size) == ("dark", 150)
    window.back()
    assert place(window) == "home:"


@pytest.mark.parametrize(
    ("letter", "opened"),
    [
        (Letter(Link(Kind.TOPIC, "causes")), "topic:causes"),
        (Letter(Link(Kind.HOME)), "home:"),
        (Letter(Link(Kind.SEARCH), "blood clot"), "search:"),
        (Letter(), "topic:risks"),
    ],
    ids=str,
)
def test_a_window_goes_where_a_letter_leads(stage: Stage, letter: Letter, opened: str) -> None:
    window = stage.open(LAPTOP, "topic:risks")
    window.act(Act.HELP)
    window.showMinimized()

    open_letter(window, letter)
    settle()

    assert place(window) == opened
    assert window.isVisible()
    assert not window.isMinimized()


@pytest.mark.parametrize("before", ["home:", "search:"])
def test_the_words_of_a_letter_are_looked_for_at_once(stage: Stage, before: str) -> None:
    window = stage.open(LAPTOP, before)
    if before == "search:":
        window.page.field.setText("stent")

    open_letter(window, Letter(Link(Kind.SEARCH), "blood clot"))

    assert window.page.field.text() == "blood clot"
    assert window.session.notes.asked == ""


def test_words_that_are_wished_for_are_looked_for_at_once(stage: Stage) -> None:
    window = make_window(stage.app, wish(link=Link(Kind.SEARCH), words="blood clot"))
    window.start()

    assert window.page.field.text() == "blood clot"
    window.deleteLater()
    settle()


def test_a_letter_card_lies_beside_the_page(stage: Stage) -> None:
    window = stage.open(LAPTOP, "topic:risks")

    open_letter(window, Letter(Link(Kind.TERM, "stenosis")))

    assert place(window) == "topic:risks"


def test_an_open_window_reads_its_letters(stage: Stage, tmp_path: Path, qtbot: QtBot) -> None:
    window = stage.open(LAPTOP)
    box = enter(tmp_path / "vein-guide" / "box", Letter())
    assert isinstance(box, Letterbox)
    (box.folder / f"1{LETTER}").write_text("topic:causes\n")

    await_letters(window, box)

    qtbot.waitUntil(lambda: place(window) == "topic:causes")
    box.close()


def test_an_unknown_language_is_refused_with_those_that_are_there(content_root: Path) -> None:
    with pytest.raises(ContentMissing, match=r"no pages in the language “xx”.*Languages there: en"):
        open_library(wish(lang="xx"))


def test_a_folder_without_pages_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ContentMissing, match=r"Languages there: none"):
        open_library(wish(content=tmp_path))


def test_a_kiosk_fills_the_screen(stage: Stage) -> None:
    window = make_window(stage.app, wish(KIOSK))

    show(window, wish(KIOSK))

    assert window.isFullScreen()
    assert window.geometry() == window.screen().geometry()
    window.deleteLater()
    settle()


@pytest.mark.parametrize("profile", [CONSULT, LAPTOP], ids=lambda each: each.name)
def test_a_laptop_has_a_window_that_fits_its_screen(stage: Stage, profile: Profile) -> None:
    window = make_window(stage.app, wish(profile))

    show(window, wish(profile))

    assert not window.isFullScreen()
    assert window.screen().availableGeometry().width() >= window.width()
    window.deleteLater()
    settle()


def test_a_start_reads_no_source_files(repository: Path) -> None:
    code = "import linecache, edu_app.app; print([n for n in linecache.cache if 'edu_app' in n])"

    ended = subprocess.run(
        (sys.executable, "-c", code), cwd=repository, capture_output=True, text=True, check=True
    )

    assert ended.stdout.strip() == "[]"


def test_what_a_text_needs_is_loaded_after_the_start_page(repository: Path) -> None:
    code = (
        "import sys, edu_app.app, edu_app.features.topics.home_view\n"
        "from edu_app.session import Session\n"
        "later = ('document_view', 'blocks', 'render.talk', 'render.ink', '_hashlib')\n"
        "print(Session().has_answers, [name for name in sys.modules if name.endswith(later)])"
    )

    ended = subprocess.run(
        (sys.executable, "-c", code), cwd=repository, capture_output=True, text=True, check=True
    )

    assert ended.stdout.strip() == "False []"


def test_reading_ahead_loads_the_first_step(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    window = stage.open(LAPTOP)

    asked: list[None] = []
    monkeypatch.setattr(QUIET, "collect", lambda: asked.append(None))  # tests/ui/test_jobs.py
    read_ahead(window)

    assert set(AHEAD) <= set(sys.modules)
    catalogue_of(context_of(window)).finish()
    assert asked == [None]
