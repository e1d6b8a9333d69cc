# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT

<#
.SYNOPSIS
Makes this Windows machine a kiosk for Vein Guide, as recipe.toml says.
.DESCRIPTION
Can be run again and again. What stood in the registry before is kept once, for Remove-Kiosk.ps1.
-WhatIf says what would be done; -Audit lets AppLocker only write down what it would refuse.
Not tried on a Windows machine yet: see README.md.
#>
#Requires -RunAsAdministrator
[CmdletBinding(SupportsShouldProcess)]
param([switch] $Audit)

Import-Module (Join-Path $PSScriptRoot 'Kiosk.psm1') -Force
Assert-Administrator
$recipe = Get-Recipe

function Step([string] $What, [scriptblock] $Do) {
    if ($PSCmdlet.ShouldProcess($env:COMPUTERNAME, $What)) {
        Write-Host $What
        & $Do
    }
}

$edition = (Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion').EditionID
if ($edition -notmatch 'Enterprise|Education|IoT') {
    throw "Windows $edition has neither Shell Launcher nor Keyboard Filter."
}
if (-not (Test-Path $recipe.Program)) { throw "$($recipe.Program) is not installed." }

# Features; they work after a restart.
$restart = $false
foreach ($feature in $recipe.Features) {
    $state = (Get-WindowsOptionalFeature -Online -FeatureName $feature).State
    if ($state -ne 'Enabled') {
        Step "Switch on $feature" {
            Enable-WindowsOptionalFeature -Online -FeatureName $feature -All -NoRestart | Out-Null
        }
        $restart = $true
    }
}
if ($restart) {
    Write-Host 'Restart the machine, then run this again.'
    return
}

# The account.
if (-not (Get-LocalUser -Name $recipe.Account -ErrorAction SilentlyContinue)) {
    Step "Make the account $($recipe.Account)" {
        $password = Read-Host "A long random password for $($recipe.Account)" -AsSecureString
        New-LocalUser -Name $recipe.Account -Password $password -PasswordNeverExpires `
            -UserMayNotChangePassword -Description 'Vein Guide in the waiting room' | Out-Null
        Add-LocalGroupMember -SID 'S-1-5-32-545' -Member $recipe.Account
    }
    Write-Host "Log in as $($recipe.Account) once, log out, then run this again."
    return
}
$sid = Get-AccountSid $recipe.Account

# The registry.
$userRoot = Mount-Hive $recipe.Account
try {
    $before = @{ Registry = @(); Services = @() }
    foreach ($entry in $recipe.Registry) {
        $path = Get-FullPath $entry $userRoot
        $before.Registry += @{
            Path = $entry.Path; Name = $entry.Name; Type = $entry.Type
            Value = Get-RegistryValue $path $entry.Name
        }
    }
    foreach ($service in $recipe.Services) {
        $start = Get-RegistryValue "HKLM:\SYSTEM\CurrentControlSet\Services\$($service.Name)" 'Start'
        $before.Services += @{ Name = $service.Name; Start = $start }
    }
    if ($PSCmdlet.ShouldProcess($env:COMPUTERNAME, 'Keep what stands in the registry')) {
        Save-Before $before
    }
    foreach ($entry in $recipe.Registry) {
        $path = Get-FullPath $entry $userRoot
        Step "$($entry.Check): $($entry.Name) = $($entry.Value)" { Set-RegistryValue $path $entry }
    }
} finally {
    Dismount-Hive
}

foreach ($service in $recipe.Services) {
    $path = "HKLM:\SYSTEM\CurrentControlSet\Services\$($service.Name)"
    if (Test-Path $path) {
        Step "$($service.Check): never start $($service.Name)" {
            Set-ItemProperty -Path $path -Name Start -Value 4
        }
    }
}

# Power.
foreach ($words in $recipe.Power) {
    Step "Power: powercfg $words" { & powercfg.exe @words }
}

# Keys.
Step 'Keyboard Filter: block every predefined combination, but not for administrators' {
    Set-FilterSetting 'DisableKeyboardFilterForAdministrators' 'true'
    Set-FilterSetting 'BreakoutKeyScanCode' '0'
    Set-KeyboardFilter $true
}

# Programs.
Step 'AppLocker: the kiosk account may start the guide and what a log-in needs' {
    $policy = (Get-Content (Join-Path $PSScriptRoot 'applocker.xml') -Raw).Replace('KIOSK-SID', $sid)
    if ($Audit) { $policy = $policy.Replace('"Enabled"', '"AuditOnly"') }
    $file = New-TemporaryFile
    Set-Content -Path $file -Value $policy -Encoding UTF8
    Set-AppLockerPolicy -XmlPolicy $file.FullName -Merge
    Remove-Item $file
    Set-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Services\AppIDSvc' -Name Start -Value 2
    Start-Service AppIDSvc
}

# Network.
foreach ($direction in 'Inbound', 'Outbound') {
    $name = "Vein Guide $direction"
    if (-not (Get-NetFirewallRule -DisplayName $name -ErrorAction SilentlyContinue)) {
        Step "Firewall: nothing $direction for the guide" {
            New-NetFirewallRule -DisplayName $name -Direction $direction -Action Block `
                -Program $recipe.Program -Profile Any | Out-Null
        }
    }
}

# Start.
Step 'Boot: no repair screen, no recovery environment' {
    & bcdedit.exe /set '{current}' bootstatuspolicy ignoreallfailures | Out-Null
    & bcdedit.exe /set '{current}' recoveryenabled no | Out-Null
    & reagentc.exe /disable | Out-Null
}

# Leaving: signs the account out when the guide ended with the code for it.
Step 'A task that signs the account out when staff leave the guide' {
    $watch = Join-Path $env:ProgramData 'Vein Guide\Watch-Exit.ps1'
    New-Item -ItemType Directory -Path (Split-Path $watch) -Force | Out-Null
    Copy-Item (Join-Path $PSScriptRoot 'Watch-Exit.ps1') $watch -Force
    & icacls.exe (Split-Path $watch) /inheritance:r /grant '*S-1-5-32-544:(OI)(CI)F' `
        '*S-1-5-18:(OI)(CI)F' | Out-Null
    $action = New-ScheduledTaskAction -Execute 'powershell.exe' `
        -Argument "-NoProfile -ExecutionPolicy Bypass -WindowStyle Hidden -File `"$watch`""
    $trigger = New-ScheduledTaskTrigger -AtLogOn -User $recipe.Account
    $settings = New-ScheduledTaskSettingsSet -ExecutionTimeLimit 0 -AllowStartIfOnBatteries
    Register-ScheduledTask -TaskName 'Vein Guide sign-out' -User 'SYSTEM' -RunLevel Highest `
        -Action $action -Trigger $trigger -Settings $settings -Force | Out-Null
}

# Last: the shell. 0 starts it again, the code for leaving does nothing (the task signs out).
Step "Shell Launcher: the guide in place of Explorer for $($recipe.Account)" {
    Invoke-Shell 'SetDefaultShell' @{ Shell = 'explorer.exe'; DefaultAction = [int32]0 } | Out-Null
    try { Invoke-Shell 'RemoveCustomShell' @{ Sid = $sid } | Out-Null } catch { Write-Verbose "There was none." }
    Invoke-Shell 'SetCustomShell' @{
        Sid                     = $sid
        Shell                   = "`"$($recipe.Program)`" --profile kiosk"
        CustomReturnCodes       = [int32[]](0, $recipe.Exit)
        CustomReturnCodesAction = [int32[]](0, 3)
        DefaultAction           = [int32]0
    } | Out-Null
    Invoke-Shell 'SetEnabled' @{ Enabled = $true } | Out-Null
}

Write-Host 'Done. What no script can do: README.md. Restart, then run Test-Kiosk.ps1.'
