# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the guide costs: its start, its pages and its memory, against a bare window."""
