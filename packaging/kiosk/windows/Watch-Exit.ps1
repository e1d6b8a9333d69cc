# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT

<#
.SYNOPSIS
Waits for the guide of the kiosk account to end; signs the account out when staff have left it.
.DESCRIPTION
Runs as SYSTEM from the moment the account logs in: Shell Launcher itself cannot sign out.
#>
param([string] $Name = 'vein-guide', [int] $Code = 10)

$ErrorActionPreference = 'Stop'
while ($true) {
    $guide = Get-Process -Name $Name -ErrorAction SilentlyContinue |
        Where-Object { $_.SessionId -ne 0 } | Sort-Object StartTime | Select-Object -First 1
    if ($null -eq $guide) {
        Start-Sleep -Seconds 2
        continue
    }
    $session = $guide.SessionId
    $null = $guide.Handle # without it Windows forgets the exit code
    $guide.WaitForExit()
    if ($guide.ExitCode -eq $Code) {
        & logoff.exe $session
        break
    }
}
