# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is mounted is taken from the kernel, or from the image's own table."""

from __future__ import annotations

from pathlib import Path

from edu_app.machine.mounts import LATER, NOW, Mount, is_known, mount_of
from tests.machine.kiosk_machine import Machine


def test_the_last_mount_on_a_folder_is_the_one_that_counts(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    machine.put(NOW, "a / ext4 rw 0 0\nb / overlay rw,relatime 0 0\n")

    assert mount_of(machine.tree, "/") == Mount("overlay", frozenset({"rw", "relatime"}))
    assert mount_of(machine.tree, "/var") is None


def test_an_image_has_a_table_only(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    assert not is_known(machine.tree)

    machine.put(
        LATER, "# a comment that is long enough\n#/dev/sda / ext4 rw 0 0\nx / ext4 ro 0 1\n"
    )

    assert is_known(machine.tree)
    assert mount_of(machine.tree, "/") == Mount("ext4", frozenset({"ro"}))


def test_the_kernel_counts_before_the_table(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    machine.put(LATER, "x / ext4 ro 0 1\n")
    machine.put(NOW, "x / ext4 rw 0 0\n")

    assert mount_of(machine.tree, "/") == Mount("ext4", frozenset({"rw"}))
