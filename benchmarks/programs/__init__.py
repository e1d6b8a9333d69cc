# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Programs that are measured. Each is started by its path and imports nothing beside it."""
