# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A build goes step by step, writes the same time into everything, and stops at what is wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from edu_app.manifest import compare
from tests.content_tree import ContentTree
from tools.bundle import build as building
from tools.bundle.build import Build, build, epoch_of, machine_words
from tools.bundle.trees import look
from tools.bundle.trim import TrimError
from tools.commands import Finished

TRIM = """\
[languages]
why = "spoken"
keep = ["en"]
[[never]]
why = "GPL"
paths = ["*readline*"]
[[strip]]
why = "symbols"
paths = ["*.cpython-*.so"]
"""
EPOCH = 1_700_000_000


@dataclass
class Programs:
    """Stands for PyInstaller, strip and the packer; makes what they would make."""

    root: Path
    brings: dict[str, bytes] = field(default_factory=dict)
    fails: str = ""
    calls: list[tuple[str, ...]] = field(default_factory=list)
    environ: dict[str, str] = field(default_factory=dict)

    def run(self, command: Sequence[str]) -> Finished:
        return self.run_with(command, {})

    def run_with(self, command: Sequence[str], environ: Mapping[str, str]) -> Finished:
        self.calls.append(tuple(command))
        self.environ |= environ
        if "PyInstaller" in command:
            self._freeze()
        if "tools.packages" in command:
            (self.root / "dist" / "vein-guide.tar.xz").write_bytes(b"packed")
        failed = bool(self.fails) and self.fails in command
        return Finished(code=int(failed), output="it went wrong" if failed else "")

    def _freeze(self) -> None:
        folder = self.root / "dist" / "vein-guide"
        inside = {"vein-guide": b"", "_internal/_heapq.cpython-311.so": b"", **self.brings}
        for name, raw in inside.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(raw)
        (folder / "_internal" / "libQt6Gui.so.6").symlink_to("nowhere")


@pytest.fixture
def programs(tmp_path: Path) -> Programs:
    return Programs(tmp_path)


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def plan(
    tmp_path: Path, programs: Programs, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> Build:
    """Return a build of a small checkout, in which the papers are two words."""
    ContentTree(tmp_path)
    (tmp_path / "content" / "codes.local.toml").write_text("")
    (tmp_path / "content" / "__pycache__").mkdir()
    for name, text in {
        "packaging/trim.toml": TRIM,
        "LICENSE": "MIT",
        "LICENSES/MIT.txt": "MIT",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    for source in building.PAPERS:
        (tmp_path / source).write_text("words")
    monkeypatch.setattr(building, "write_notices", lambda folder: (folder / "NOTICES").touch())
    monkeypatch.setattr(
        building, "write_sbom", lambda folder, version, epoch: (folder / "SBOM").touch()
    )
    monkeypatch.setattr(building, "traces", lambda folder, words: [])
    return Build(
        root=tmp_path, epoch=EPOCH, run=programs.run, run_with=programs.run_with, say=said.append
    )


def test_everything_that_is_passed_on_is_there(plan: Build, said: list[str]) -> None:
    folder = build(plan)

    names = {name for name, seen in look(folder).items() if seen.kind == "file"}
    assert names >= {
        *("LICENSE", "LICENSES/MIT.txt", "INTENDED_USE.md", "IT-SHEET.md", "clinic.sample.toml"),
        *("NOTICES", "SBOM", "MANIFEST.sha256", "vein-guide"),
    }
    assert compare(folder).count == 0
    assert "vein-guide.tar.xz" in (plan.out / "SHA256SUMS").read_text()
    assert said[-1].startswith("dist/vein-guide: ")


def test_links_are_gone_and_the_time_is_everywhere_the_same(plan: Build) -> None:
    folder = build(plan)

    assert "link" not in {seen.kind for seen in look(folder).values()}
    assert {path.stat().st_mtime for path in folder.rglob("*")} == {EPOCH}
    assert (folder / "vein-guide").stat().st_mode & 0o777 == 0o755


def test_the_freezer_gets_what_makes_it_repeat_itself(plan: Build, programs: Programs) -> None:
    build(plan)

    assert programs.environ["PYTHONHASHSEED"] == "1"
    assert programs.environ["SOURCE_DATE_EPOCH"] == str(EPOCH)
    assert programs.environ["VEIN_GUIDE_STAGE"] == str(plan.stage)
    assert any(call[0] == "strip" and "_heapq" in call[-1] for call in programs.calls)


def test_content_is_compiled_and_what_a_clinic_adds_stays_here(plan: Build) -> None:
    build(plan)

    assert (plan.stage / "content.compiled").is_file()
    assert not (plan.stage / "content" / "codes.local.toml").exists()
    assert not (plan.stage / "content" / "__pycache__").exists()


def test_icu_is_thinned(plan: Build, programs: Programs, monkeypatch: pytest.MonkeyPatch) -> None:
    thinned: list[str] = []
    monkeypatch.setattr(
        building.icu, "thin_library", lambda library, languages, run: thinned.append(library.name)
    )
    programs.brings["_internal/lib/libicudata.so.73"] = b""

    build(plan)

    assert thinned == ["libicudata.so.73"]


@pytest.mark.parametrize("step", ["PyInstaller", "strip", "tar"])
def test_a_step_that_fails_stops_everything(plan: Build, programs: Programs, step: str) -> None:
    programs.fails = step

    with pytest.raises(TrimError, match=r":\n +it went wrong"):
        build(plan)


def test_a_library_that_must_not_be_there_stops_everything(plan: Build, programs: Programs) -> None:
    programs.brings["_internal/libreadline.so.8"] = b""

    with pytest.raises(TrimError, match=r"libreadline\.so\.8: GPL"):
        build(plan)


def test_a_path_of_this_machine_stops_everything(
    plan: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(building, "traces", lambda folder, words: ["a.so holds /home/me/"])

    with pytest.raises(TrimError, match="holds /home/me/"):
        build(plan)


def test_a_bundle_that_is_too_large_is_told(
    plan: Build, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(building, "LARGEST_BYTES", 10)

    build(plan)

    assert any("larger than wished" in sentence for sentence in said)


def test_what_an_older_build_left_is_gone(plan: Build) -> None:
    (plan.folder / "old").mkdir(parents=True)

    assert not (build(plan) / "old").exists()


@pytest.mark.parametrize(
    ("environ", "git", "epoch"),
    [
        ({"SOURCE_DATE_EPOCH": "12"}, Finished(code=0, output="99\n"), 12),
        ({"SOURCE_DATE_EPOCH": "soon"}, Finished(code=0, output="99\n"), 99),
        ({}, Finished(code=0, output="99\n"), 99),
    ],
)
def test_the_time_is_given_or_that_of_the_last_commit(
    tmp_path: Path, environ: dict[str, str], git: Finished, epoch: int
) -> None:
    assert epoch_of(tmp_path, environ, lambda command: git) == epoch


@pytest.mark.parametrize("git", [Finished(code=128, output="fatal"), Finished(code=0, output="")])
def test_without_history_a_time_is_asked_for(tmp_path: Path, git: Finished) -> None:
    with pytest.raises(TrimError, match="Set SOURCE_DATE_EPOCH"):
        epoch_of(tmp_path, {}, lambda command: git)


def test_what_tells_a_machine_from_others() -> None:
    words = machine_words(Path("/build/guide"), "/home/me/", "/usr", "/home/me/python", "")

    assert words == ["/build/guide/", "/home/me/", "/home/me/python/"]


def test_a_real_plan_is_told_on_the_screen(capsys: pytest.CaptureFixture[str]) -> None:
    Build(epoch=1).say("Words.")

    assert capsys.readouterr().out == "Words.\n"
    assert replace(Build(epoch=1), root=Path("/x")).work == Path("/x/build/bundle")
