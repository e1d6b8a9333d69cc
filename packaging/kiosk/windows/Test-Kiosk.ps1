# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT

<#
.SYNOPSIS
Looks whether this machine is as recipe.toml says; the exit code is 1 while something is not.
.DESCRIPTION
Each part has the name that a line of recipe.toml calls it by. What no script can see is by hand.
Not tried on a Windows machine yet: see README.md.
#>
#Requires -RunAsAdministrator
[CmdletBinding()]
param()

Import-Module (Join-Path $PSScriptRoot 'Kiosk.psm1') -Force
$recipe = Get-Recipe
$script:wrong = 0

function Test-Part([string] $Name, [scriptblock] $Faults) {
    # A part that throws is not kept, either.
    try { $found = @(& $Faults) } catch { $found = @("$_") }
    $found = @($found | Where-Object { $_ })
    if ($found.Count -eq 0) {
        Write-Host ('ok      {0}' -f $Name)
        return
    }
    $script:wrong++
    foreach ($fault in $found) { Write-Host ('NOT OK  {0}: {1}' -f $Name, $fault) }
}

function Get-RegistryFault([string] $Check) {
    foreach ($entry in $recipe.Registry | Where-Object { $_.Check -eq $Check }) {
        $is = Get-RegistryValue (Get-FullPath $entry $script:userRoot) $entry.Name
        if ("$is" -ne "$($entry.Value)") { "$($entry.Name) is '$is', not '$($entry.Value)'." }
    }
    foreach ($service in $recipe.Services | Where-Object { $_.Check -eq $Check }) {
        $path = "HKLM:\SYSTEM\CurrentControlSet\Services\$($service.Name)"
        if ((Test-Path $path) -and (Get-RegistryValue $path 'Start') -ne 4) {
            "The service $($service.Name) may start."
        }
    }
}

$script:userRoot = Mount-Hive $recipe.Account
try {
    Test-Part 'Edition' {
        $edition = (Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion').EditionID
        if ($edition -notmatch 'Enterprise|Education|IoT') { "Windows $edition cannot do this." }
    }
    Test-Part 'Account' {
        $admins = Get-LocalGroupMember -SID 'S-1-5-32-544' | ForEach-Object { $_.SID.Value }
        if ($admins -contains (Get-AccountSid $recipe.Account)) { 'The account is an administrator.' }
        Get-RegistryFault 'Account'
    }
    Test-Part 'Shell' {
        $shell = Invoke-Shell 'GetCustomShell' @{ Sid = Get-AccountSid $recipe.Account }
        if (-not (Invoke-Shell 'IsEnabled' @{}).Enabled) { 'Shell Launcher is off.' }
        if ($shell.Shell -notlike "*$($recipe.Program)*") { "The shell is '$($shell.Shell)'." }
        if ($shell.DefaultAction -ne 0) { 'A crash does not start the guide again.' }
        $at = [array]::IndexOf([int[]]$shell.CustomReturnCodes, [int]$recipe.Exit)
        if ($at -lt 0 -or $shell.CustomReturnCodesAction[$at] -ne 3) { 'Staff cannot leave it.' }
    }
    Test-Part 'SignOut' {
        $task = Get-ScheduledTask -TaskName 'Vein Guide sign-out' -ErrorAction SilentlyContinue
        if ($null -eq $task) { 'There is no task that signs out.' }
    }
    Test-Part 'KeyboardFilter' {
        $keys = @(Get-Lockdown 'WEKF_PredefinedKey')
        if ($keys.Count -eq 0) { 'Keyboard Filter is not there.' }
        foreach ($key in $keys | Where-Object { -not $_.Enabled }) { "$($key.Id) is not blocked." }
        $service = Get-Service -Name 'MsKeyboardFilter' -ErrorAction SilentlyContinue
        if ($null -eq $service -or $service.Status -ne 'Running') { 'Keyboard Filter does not run.' }
    }
    Test-Part 'BreakoutKey' {
        $setting = Get-Lockdown 'WEKF_Settings' | Where-Object { $_.Name -eq 'BreakoutKeyScanCode' }
        if ($null -eq $setting -or $setting.Value -notin '0', '0x0') { 'The breakout key works.' }
    }
    foreach ($name in 'Accessibility', 'EdgeSwipes', 'UsbStorage', 'Notifications', 'ErrorReports',
        'Capture', 'TouchKeyboard', 'Updates', 'Dumps', 'Rotation', 'TimeZone') {
        Test-Part $name { Get-RegistryFault $name }
    }
    Test-Part 'AppLocker' {
        if ((Get-Service AppIDSvc).Status -ne 'Running') { 'AppIDSvc does not run.' }
        $policy = Get-AppLockerPolicy -Effective
        foreach ($program in 'cmd.exe', 'WindowsPowerShell\v1.0\powershell.exe', 'taskmgr.exe') {
            $path = Join-Path $env:SystemRoot "System32\$program"
            $found = Test-AppLockerPolicy -PolicyObject $policy -Path $path -User $recipe.Account
            if ("$($found.PolicyDecision)" -like 'Allowed*') { "$program may be started." }
        }
        $found = Test-AppLockerPolicy -PolicyObject $policy -Path $recipe.Program -User $recipe.Account
        if ("$($found.PolicyDecision)" -notlike 'Allowed*') { 'The guide may not be started.' }
    }
    Test-Part 'ProgramFolder' {
        $rights = 'Write|Modify|FullControl|CreateFiles'
        $strong = 'S-1-5-32-544', 'S-1-5-18', 'S-1-3-0'
        foreach ($rule in (Get-Acl (Split-Path $recipe.Program)).Access) {
            $who = $rule.IdentityReference.Translate([Security.Principal.SecurityIdentifier]).Value
            $mine = $strong -contains $who -or $who -like 'S-1-5-80-*'
            if ("$($rule.FileSystemRights)" -match $rights -and -not $mine) {
                "$($rule.IdentityReference) may write there."
            }
        }
    }
    Test-Part 'Environment' {
        $keys = 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager\Environment',
            "$($script:userRoot)\Environment"
        foreach ($key in $keys) {
            foreach ($name in (Get-Item $key).Property) {
                if ($name -match '^(QT_|QML|PYTHON|PYSIDE)') { "$name is set." }
            }
        }
    }
    Test-Part 'Power' {
        $lines = & powercfg.exe /query SCHEME_CURRENT SUB_VIDEO VIDEOIDLE
        # The last number in brackets of each line is the value, whatever the language.
        if (@($lines -match '0x[0-9a-f]{8}$' | Where-Object { $_ -notmatch '0x00000000$' }).Count -gt 3) {
            'The screen may go dark.'
        }
    }
    Test-Part 'Network' {
        foreach ($direction in 'Inbound', 'Outbound') {
            $rule = Get-NetFirewallRule -DisplayName "Vein Guide $direction" -ErrorAction SilentlyContinue
            if ($null -eq $rule) { "The guide may connect ($direction)." }
        }
        Get-RegistryFault 'Network'
    }
    Test-Part 'Printing' {
        $files = Get-Printer | Where-Object { $_.PortName -in 'PORTPROMPT:', 'FILE:', 'SHRFAX:', 'nul:' }
        foreach ($printer in $files) { "$($printer.Name) makes files." }
        foreach ($printer in Get-Printer | Where-Object { $_.KeepPrintedJobs }) {
            "$($printer.Name) keeps printed documents."
        }
    }
    Test-Part 'Boot' {
        if (-not (Confirm-SecureBootUEFI)) { 'Secure boot is off.' }
        $volume = Get-BitLockerVolume -MountPoint $env:SystemDrive
        if ("$($volume.ProtectionStatus)" -ne 'On') { 'The disk is not encrypted.' }
    }
    Test-Part 'ClinicFile' {
        & $recipe.Program.Replace('vein-guide.exe', 'vein-guide-cli.exe') clinic check | Out-Null
        if ($LASTEXITCODE -ne 0) { 'The clinic file has faults.' }
    }
} finally {
    Dismount-Hive
}

if ($script:wrong) {
    Write-Host "$($script:wrong) parts are not as they should be."
    exit 1
}
Write-Host 'Everything that a script can see is as it should be.'
