# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The application for a Mac has the name, version and identifier of its list of properties."""

from __future__ import annotations

from pathlib import Path
from xml.parsers.expat import ExpatError

import pytest

from edu_app import __version__
from tools.bundle.apple import VERSION, application


def test_the_application_is_as_its_list_of_properties_says(repository: Path) -> None:
    told = application(repository)

    assert told["name"] == "Vein Guide.app"
    assert told["bundle_identifier"] == "local.veinguide.VeinGuide"
    assert told["version"] == __version__
    assert Path(str(told["icon"])).read_bytes()[:4] == b"icns"
    properties = told["info_plist"]
    assert isinstance(properties, dict)
    assert properties["CFBundleExecutable"] == "vein-guide"
    assert properties["CFBundleShortVersionString"] == __version__
    assert VERSION not in str(properties)


def test_the_recipe_makes_it_of_the_whole_folder(repository: Path) -> None:
    recipe = (repository / "build.spec").read_text("utf-8")

    assert "folder = COLLECT(" in recipe
    assert "BUNDLE(folder, **application(ROOT))" in recipe
    assert len(recipe.splitlines()) <= 60


def test_a_broken_list_of_properties_is_not_taken(tmp_path: Path) -> None:
    folder = tmp_path / "packaging" / "macos"
    folder.mkdir(parents=True)
    (folder / "Info.plist.in").write_text("<plist><dict><key>CFBundleName</key>")

    with pytest.raises(ExpatError, match="no element found"):
        application(tmp_path)
