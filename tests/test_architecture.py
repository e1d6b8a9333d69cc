# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The rules of ARCHITECTURE.md that a machine can check; each failure says what to do instead."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools import architecture
from tools.architecture import Module, Rule, breaches, sizes

ROOT = Path(__file__).resolve().parent.parent
GUIDE = architecture.modules(ROOT, "edu_app")
TOOLS = architecture.modules(ROOT, "tools")
BENCHMARKS = architecture.modules(ROOT, "benchmarks")

# What is over a hard limit all the same, and why: "path" or "path:name" to a reason.
SIZE_EXCEPTIONS: dict[str, str] = {}
# Modules that no test file of their own belongs to, and why.
WITHOUT_TEST = {
    "edu_app/__main__.py": "one call; every journey that starts the command runs it",
}
# Test files that look across modules, and at what.
WITHOUT_MODULE = {
    "tests/features/kiosk/test_breakouts.py": "every known way out of a kiosk, as a table",
    "tests/features/search/test_relevance.py": "what patients type, through all of search",
    "tests/library/test_any_text.py": "any text at all goes through the whole kernel",
    "tests/library/test_bad_content.py": "one test for each kind of bad content",
    "tests/test_architecture.py": "the rules of the architecture",
    "tests/test_install_pages.py": "what packaging/install says and leads to",
    "tests/test_kiosk_recipes.py": "what packaging/kiosk holds",
    "tests/test_linux_package.py": "what packaging/linux says of the program",
    "tests/test_layout.py": "every screen in every size: no cut word, no small target",
    "tests/test_packaging.py": "what the wheel holds",
    "tests/test_left_over.py": "what keeps tests apart from each other",
    "tests/test_platform.py": "the versions that the guide stands on",
}

WRITING = tuple(
    f"edu_app/{name}.py"
    for name in (
        *("settings", "log", "crash", "gallery", "selftest"),
        "ui/sheets_pdf",  # into a device that somebody else has opened
        "ui/sheets_saving",  # into memory, and by `saving` where a person wants it
        "ui/print_paint",  # a PDF in memory, for the print queue
        "saving",  # a file that a person asks for, in a place that they choose
        "machine/kept",  # by `saving`: what staff have set, and how often a PIN was wrong
        *("editorial/new_page", "editorial/score_sheets"),  # for authors, never in a visit
        "machine/starts",  # takes away, at an end in order, when it started
        "launch/letterbox",  # a link on its way to the open window, gone at once; on no kiosk
    )
)
QT = (
    *("edu_app/ui/*", "edu_app/shell/*", "edu_app/features/*_view.py", "edu_app/launch/*_view.py"),
    *(
        f"edu_app/{name}.py"
        for name in (
            "session",
            "app",
            "crash",
            "desk_page",
            "gallery",
            "screens",
            "selftest",
            "preview",
            "version",
        )
    ),
)

# What may see the answers of the checklist: to keep them, change them by a tap, say them again.
# Nothing else, so no answer can change any other text (requirements F-2 and F-4).
SEES_ANSWERS = (
    *(f"edu_app/render/{name}.py" for name in ("answers", "echo", "fhir", "body_map")),
    *("edu_app/session.py", "edu_app/screens_checklist.py"),  # keeps them; makes up some to draw
    *("edu_app/features/checklist/*.py", "edu_app/ui/checklist_*.py"),
    "edu_app/features/consult/asked.py",  # says ticked questions again, to the clinician
    "edu_app/features/consult/pack_stock.py",  # puts the checklist into the pack, or not
    "edu_app/features/consult/pack_checklist_view.py",  # and prints it there
)
URGENT = "urgent"
"""In the name of whatever says when to call for help."""

RULES = (
    Rule(
        name="Qt stays in the views",
        instead="move the part that paints into a *_view.py, or the logic out of it",
        find=architecture.imports_of("PySide6", "shiboken6"),
        allowed=QT,
    ),
    Rule(
        name="nobody asks which profile it is",
        instead="add a capability to Profile and ask for that",
        find=architecture.profile_questions,
        allowed=("edu_app/profile.py",),
    ),
    Rule(
        name="three boundaries catch everything, nobody else",
        instead="catch the narrowest error you can do something about",
        find=architecture.broad_excepts,
        allowed=(
            "edu_app/crash.py",
            "edu_app/ui/jobs.py",
            "edu_app/features/kiosk/guard_view.py",
        ),
    ),
    Rule(
        name="background work only through jobs",
        instead="hand a callable to ui/jobs.py",
        find=architecture.threads,
        allowed=("edu_app/ui/jobs.py",),
    ),
    Rule(
        name="records are made by one thread at a time",
        instead="call library/decoding.py: msgspec learns a record in steps that a thread may cut",
        find=architecture.records_made,
        allowed=("edu_app/library/decoding.py",),
    ),
    Rule(
        name="one style sheet, on the application",
        instead="use a token, a dynamic property, or paint",
        find=architecture.calls_of("setStyleSheet"),
        allowed=("edu_app/ui/theme.py",),
    ),
    Rule(
        name="no HTML is ever interpreted",
        instead="build the document from blocks with QTextCursor",
        find=architecture.calls_of("setHtml", "insertHtml", "setMarkdown", "insertMarkdown"),
    ),
    Rule(
        name="colours and sizes come from the tokens",
        instead="name it in assets/theme/tokens.json and read it through render/tokens.py",
        find=architecture.looks,
    ),
    Rule(
        name="nothing a patient does reaches the disk",
        instead="keep it in Session, or write through one of the modules that may",
        find=architecture.writes,
        allowed=WRITING,
    ),
    Rule(
        name="a file is written by explicit wish only",
        instead="leave it to the command or the button that a person presses for it",
        find=architecture.calls_of("write_whole"),
        allowed=(
            "edu_app/machine/kept.py",  # what staff have set, and how often a PIN was wrong
            *("edu_app/handout.py", "edu_app/checklist_export.py"),
            "edu_app/gallery.py",  # pictures that somebody asks for by a command
            "edu_app/features/checklist/taking_view.py",
            "edu_app/ui/sheets_saving.py",
        ),
    ),
    Rule(
        name="answers change nothing but their own echo",
        instead="leave the text the same for everyone, or say the answer again by render/echo.py",
        find=architecture.answers_read,
        allowed=SEES_ANSWERS,
    ),
    Rule(
        name="nothing connects to anything",
        instead="ship it with the guide; addresses are shown as text",
        find=architecture.imports_of(
            *("socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "PySide6.QtNetwork"),
            *("PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets"),
            *("PySide6.QtWebView", "PySide6.QtHttpServer", "PySide6.QtNetworkAuth"),
            *("PySide6.QtBluetooth", "PySide6.QtDBus", "asyncio", "webbrowser"),
        ),
        allowed=("edu_app/machine/notify.py",),  # AF_UNIX, to the service manager only: see below
    ),
    Rule(
        name="nothing is opened outside the guide",
        instead="show the address as text",
        find=architecture.calls_of("openUrl", "startDetached"),
    ),
    Rule(
        name="calls that hide trouble carry their reason",
        instead="find another way, or say on the line why there is none",
        find=architecture.unreasoned_calls,
    ),
    Rule(
        name="a check is switched off with a reason",
        instead="write the reason behind it on the same line",
        find=architecture.bare_ignores,
    ),
    Rule(
        name="every module says whose it is and what it is for",
        instead="begin it with the two SPDX lines and a docstring of one line",
        find=architecture.beginnings,
    ),
    Rule(
        name="names say what is inside",
        instead="call it after what it holds; a drawer for everything is not a module",
        find=architecture.vague_names,
    ),
)


def report(lines: list[str]) -> None:
    """Fail with every line, not with the first and a count."""
    if lines:
        pytest.fail("\n" + "\n".join(lines), pytrace=False)


def ids(rule: Rule) -> str:
    return rule.name.replace(" ", "-")


@pytest.mark.parametrize("rule", RULES, ids=ids)
def test_the_guide_keeps_the_rule(rule: Rule) -> None:
    report(breaches(rule, GUIDE))


@pytest.mark.parametrize("rule", RULES[-3:], ids=ids)
def test_the_tools_keep_the_rules_that_hold_for_all_code(rule: Rule) -> None:
    report(breaches(rule, TOOLS + BENCHMARKS))


@pytest.mark.parametrize("module", GUIDE + TOOLS + BENCHMARKS, ids=lambda module: module.path)
def test_nothing_is_over_the_hard_limits(module: Module) -> None:
    over = [
        f"{module.path}:{found.line}: {found.what}. Split it, or list it in SIZE_EXCEPTIONS."
        for name, found in sizes(module)
        if name not in SIZE_EXCEPTIONS
    ]

    report(over)


def test_what_is_urgent_knows_no_answer() -> None:
    urgent = [module for module in GUIDE if URGENT in module.name]
    seen = [f"{each.path}:{found.line}" for each in urgent for found in answers_seen(each)]

    assert [module.name for module in urgent] == ["urgent_view", "paper_urgent"]
    report([f"{place}: sees an answer. What is urgent is the same for all." for place in seen])


def test_the_only_socket_leads_to_the_service_manager() -> None:
    """Nothing listens, and no family but AF_UNIX is named."""
    (notify,) = (module for module in GUIDE if module.path == "edu_app/machine/notify.py")

    used = {
        node.attr
        for node in ast.walk(notify.tree)
        if isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "socket"
    }
    listening = architecture.calls_of("bind", "listen", "accept", "connect", "recv", "recvfrom")
    others = architecture.imports_of("ssl", "http", "urllib", "PySide6")

    assert used == {"AF_UNIX", "SOCK_DGRAM", "socket"}
    assert [*listening(notify), *others(notify)] == []


def answers_seen(module: Module) -> Iterator[architecture.Found]:
    """Find answers, also those that come as an argument or with the visit."""
    yield from architecture.answers_read(module)
    yield from architecture.imports_of("edu_app.session", "edu_app.library.checklist")(module)
    for node in ast.walk(module.tree):
        if isinstance(node, ast.arg) and node.arg in {"answers", "ticked", "session", "context"}:
            yield architecture.Found(node.lineno, f"takes {node.arg}")


def test_every_listed_exception_is_still_needed() -> None:
    over = {name for module in GUIDE + TOOLS + BENCHMARKS for name, _ in sizes(module)}

    assert set(SIZE_EXCEPTIONS) - over == set()
    assert all(SIZE_EXCEPTIONS.values())


def test_every_module_has_its_test_file() -> None:
    missing = []
    for module in GUIDE + TOOLS:
        folder, _, name = module.path.removeprefix("edu_app/").rpartition("/")
        test = f"tests/{folder}/test_{name}".replace("//", "/")
        if name != "__init__.py" and module.path not in WITHOUT_TEST and not (ROOT / test).exists():
            missing.append(f"{module.path}: write {test}")

    report(missing)


def test_every_test_file_has_its_module() -> None:
    paths = {module.path for module in GUIDE + TOOLS + BENCHMARKS}
    stray = []
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        inside = path.relative_to(ROOT / "tests")
        name = f"tests/{inside.as_posix()}"
        source = (inside.parent / inside.name.removeprefix("test_")).as_posix()
        free = inside.parts[0] in {"journeys", "content"} or name in WITHOUT_MODULE
        if not free and not {source, f"edu_app/{source}"} & paths:
            stray.append(f"{name}: its module is gone; or list it in WITHOUT_MODULE")

    report(stray)


def test_the_scan_sees_every_file() -> None:
    listed = subprocess.run(
        ("git", "ls-files", "--cached", "--others", "--exclude-standard", "edu_app", "tools"),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    expected = {name for name in listed if name.endswith(".py") and (ROOT / name).exists()}

    assert {module.path for module in GUIDE + TOOLS} == expected
    assert len(GUIDE) > 30


def test_the_kernel_loads_without_qt() -> None:
    kernel = [
        module.path.removesuffix(".py").replace("/", ".")
        for module in GUIDE
        if module.path.startswith(("edu_app/library/", "edu_app/render/"))
        and module.name != "__init__"
    ]
    code = f"import sys, {', '.join(kernel)}; print([n for n in sys.modules if 'PySide6' in n])"

    ended = subprocess.run(
        (sys.executable, "-c", code), cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert ended.stdout.strip() == "[]"
