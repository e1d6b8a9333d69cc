# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a topic is, and how the content folder becomes typed blocks. No Qt."""
