# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The clinic's own file: where it is found, what may stand in it, and the staff's PIN."""
