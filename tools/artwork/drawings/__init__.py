# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""One module for each drawing: its landmarks and how they are drawn."""
