# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The gates that a text must pass before it stands in the guide, and the sheets that score it."""
