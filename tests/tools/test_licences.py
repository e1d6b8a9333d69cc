# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every file of the repository is covered by a licence, and the check sees when one is not."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from tools import licences
from tools.licences import Claim, claim, faults, header, identifiers, pattern, read_entries

MIT = "# SPDX-File" + "CopyrightText: 2026 Somebody\n# SPDX-License-" + "Identifier: MIT\n"
TOML = """
[[annotations]]
path = ["art/**", "notes.txt"]
SPDX-FileCopyrightText = "2026 Somebody"
SPDX-License-Identifier = "CC-BY-4.0"

[[annotations]]
path = "art/fonts/*"
precedence = "override"
SPDX-FileCopyrightText = ["2020 A", "2021 B"]
SPDX-License-Identifier = "OFL-1.1 OR MIT"
"""


def test_every_file_of_this_repository_is_covered(repository: Path) -> None:
    files = licences.tracked(repository)

    assert len(files) > 100
    assert faults(repository, files) == []


def test_a_header_says_whose_and_which() -> None:
    assert header(MIT) == Claim(copyright=True, licences=frozenset({"MIT"}))


def test_a_file_without_a_header_says_nothing() -> None:
    assert header("print()") == Claim()


@pytest.mark.parametrize(
    ("expression", "expected"),
    [("MIT", {"MIT"}), ("MIT AND (ISC OR OFL-1.1)", {"MIT", "ISC", "OFL-1.1"}), ("", set())],
)
def test_licences_are_read_from_an_expression(expression: str, expected: set[str]) -> None:
    assert identifiers(expression) == expected


@pytest.mark.parametrize(
    ("glob", "path", "expected"),
    [
        ("art/**", "art/a/b.svg", True),
        ("art/*", "art/a/b.svg", False),
        ("art/*", "art/b.svg", True),
        ("*.lock", "a.lock", True),
        ("*.lock", "a/b.lock", False),
        ("a.b", "axb", False),
    ],
)
def test_two_stars_cross_folders_and_one_does_not(glob: str, path: str, *, expected: bool) -> None:
    assert bool(pattern(glob).fullmatch(path)) is expected


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("art/a.svg", "", {"CC-BY-4.0"}),
        ("art/a.py", MIT, {"CC-BY-4.0", "MIT"}),
        ("art/fonts/a.ttf", MIT, {"OFL-1.1", "MIT"}),
        ("main.py", MIT, {"MIT"}),
        ("main.py", "", set()),
    ],
)
def test_the_last_entry_counts_and_may_override(path: str, text: str, expected: set[str]) -> None:
    assert claim(PurePosixPath(path), text, read_entries(TOML)).licences == expected


def test_a_file_without_a_licence_and_texts_without_a_file_are_faults(tmp_path: Path) -> None:
    (tmp_path / "REUSE.toml").write_text(TOML)
    (tmp_path / "LICENSES").mkdir()
    (tmp_path / "LICENSES" / "ISC.txt").touch()
    (tmp_path / "main.py").write_text("print()")
    (tmp_path / "good.py").write_text(MIT)

    files = [PurePosixPath(name) for name in ("main.py", "good.py", "LICENSES/ISC.txt")]
    found = faults(tmp_path, files)

    assert [line.partition(":")[0] for line in found] == [
        "main.py",
        "LICENSES/MIT.txt",
        "LICENSES/ISC.txt",
    ]


def test_the_result_is_printed_with_a_count(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert licences.main() == 0
    assert capsys.readouterr().out.endswith(" files, 0 faults\n")

    monkeypatch.setattr(licences, "tracked", lambda root: [])
    assert licences.main() == 1
