# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Ten minutes with a surgeon: two screens, a pen, a pack on paper, one file, and nothing else."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from edu_app.log import Event
from tests.features.consult.talking import library, secrets
from tests.journeys.test_traces import NAMES, Trace, events, files_in, traced
from tests.print_service import PrintService

SCREENS = [
    {"name": "LAPTOP", "x": 0, "y": 0, "width": 1366, "height": 768},
    {"name": "WALL", "x": 1366, "y": 0, "width": 1920, "height": 1080},
]
PLAN = "results-narrow"

pytestmark = pytest.mark.skipif(
    shutil.which("strace") is None, reason="strace is not installed (apt-get install strace)"
)


def test_a_whole_visit_leaves_one_file_that_was_asked_for(
    home: Path, tmp_path: Path, print_service: PrintService
) -> None:
    screens, file = tmp_path / "screens.json", home / "record.pdf"
    screens.write_text(json.dumps({"screens": SCREENS}))
    before = files_in(home)

    lines, ended = traced(
        "traced_talk.py",
        tmp_path,
        *("--profile", "consult"),
        CUPS_SERVER=print_service.socket,
        QT_QPA_PLATFORM=f"offscreen:configfile={screens}",
        TALK_FILE=str(file),
    )

    facts = json.loads(ended.stdout.partition("facts ")[2].splitlines()[0])
    _look_at_visit(facts)
    _look_at_end(facts)
    log = home / "state/vein-guide/log/vein-guide.log"
    lock = next((home / "run").rglob("lock"))
    assert lock.read_bytes() == b""  # by which a second start finds the first one
    assert files_in(home) - before == {str(each.relative_to(home)) for each in (file, log, lock)}
    assert not files_in(tmp_path / "tmp")
    trace = Trace(lines)
    assert trace.left() == {str(each) for each in (file, log, lock)}
    assert trace.families <= {"AF_UNIX", "AF_LOCAL"}
    assert trace.spoken <= {print_service.socket, NAMES}
    assert len(trace.started) == 1, trace.started
    _look_at_log(log)
    arrived = print_service.take()
    assert arrived.title == "Vein Guide hand-out"
    for paper in (io.BytesIO(arrived.document), file):
        with pikepdf.open(paper) as made:
            assert len(made.pages) == facts["sheets"]
    assert print_service.remembered() == []


def _look_at_visit(facts: dict[str, Any]) -> None:
    """Fail when the patient saw what is not theirs, or did not see what is."""
    plan = library().references.plans.plan(PLAN)
    assert plan is not None
    titles = [step.title for step in plan.steps]
    assert facts["told"] == []
    assert facts["looks"] > 20
    assert facts["headings"] == [titles[at] for at in (0, 1, 2, 4, 6)]
    assert facts["copied"].startswith("Shown and talked about with the Vein Guide: ")
    assert facts["printed"] == "done None"
    assert facts["sheets"] >= 3
    assert facts["living before"] == ["Board", "Kept", "Talk"]


def _look_at_end(facts: dict[str, Any]) -> None:
    """Fail when the next patient could find anything of the last one."""
    assert facts["patient at once"] == [False, False]
    assert facts["living after"] == []
    assert facts["ghosts"] == []
    assert facts["clipboard"] == ["", "", ""]
    assert facts["questions"] == 0
    assert facts["order again"]
    assert facts["as the first"] == [True, True]
    assert facts["patient again"]


def _look_at_log(path: Path) -> None:
    """Fail when the log says more than that something happened."""
    assert {event["event"] for event in events(path)} <= set(Event)
    text = path.read_text("utf-8")
    for words in (PLAN, "swim", "record.pdf", *secrets()):
        assert words not in text
