# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT

<#
.SYNOPSIS
Takes back what Set-Kiosk.ps1 has set. The account and the guide stay.
.DESCRIPTION
The registry becomes what it was before the first run. -WhatIf says what would be done.
Not tried on a Windows machine yet: see README.md.
#>
#Requires -RunAsAdministrator
[CmdletBinding(SupportsShouldProcess)]
param()

Import-Module (Join-Path $PSScriptRoot 'Kiosk.psm1') -Force
Assert-Administrator
$recipe = Get-Recipe

function Step([string] $What, [scriptblock] $Do) {
    if ($PSCmdlet.ShouldProcess($env:COMPUTERNAME, $What)) {
        Write-Host $What
        # One thing that cannot be taken back must not keep the others.
        try { & $Do } catch { Write-Warning "$What`: $_" }
    }
}

# First: the shell, so that whoever logs in has a desktop again.
Step 'Shell Launcher: off' {
    Invoke-Shell 'RemoveCustomShell' @{ Sid = Get-AccountSid $recipe.Account } | Out-Null
    Invoke-Shell 'SetEnabled' @{ Enabled = $false } | Out-Null
}
Step 'Keyboard Filter: let every combination through' {
    Set-KeyboardFilter $false
    Set-FilterSetting 'BreakoutKeyScanCode' '91'
}
Step 'Sign-out task: remove' {
    Unregister-ScheduledTask -TaskName 'Vein Guide sign-out' -Confirm:$false
}
Step 'AppLocker: take the rules for the kiosk account out' {
    $sid = Get-AccountSid $recipe.Account
    [xml] $policy = Get-AppLockerPolicy -Local -Xml
    foreach ($rule in @($policy.SelectNodes("//*[@UserOrGroupSid='$sid']"))) {
        $null = $rule.ParentNode.RemoveChild($rule)
    }
    foreach ($rule in @($policy.SelectNodes("//*[starts-with(@Name,'Vein Guide: ')]"))) {
        $null = $rule.ParentNode.RemoveChild($rule)
    }
    $file = New-TemporaryFile
    $policy.Save($file.FullName)
    Set-AppLockerPolicy -XmlPolicy $file.FullName
    Remove-Item $file
}
foreach ($direction in 'Inbound', 'Outbound') {
    Step "Firewall: remove the rule $direction" {
        Remove-NetFirewallRule -DisplayName "Vein Guide $direction"
    }
}
Step 'Boot: recovery environment on again' {
    & bcdedit.exe /deletevalue '{current}' bootstatuspolicy | Out-Null
    & bcdedit.exe /set '{current}' recoveryenabled yes | Out-Null
    & reagentc.exe /enable | Out-Null
}
Step 'Power: the scheme as Windows ships it' { & powercfg.exe /restoredefaultschemes }

$before = Get-Before
if ($null -eq $before) {
    Write-Warning 'There is no record of what the registry was before, so it stays as it is.'
    return
}
$userRoot = Mount-Hive $recipe.Account
try {
    foreach ($entry in $before.Registry) {
        $path = Get-FullPath @{ Path = $entry.Path } $userRoot
        Step "Registry: $($entry.Name) as before" {
            if ($null -eq $entry.Value) {
                Remove-ItemProperty -LiteralPath $path -Name $entry.Name -ErrorAction SilentlyContinue
            } else {
                Set-RegistryValue $path @{ Name = $entry.Name; Type = $entry.Type; Value = $entry.Value }
            }
        }
    }
} finally {
    Dismount-Hive
}
foreach ($service in $before.Services) {
    if ($null -ne $service.Start) {
        Step "Service $($service.Name) as before" {
            Set-ItemProperty "HKLM:\SYSTEM\CurrentControlSet\Services\$($service.Name)" `
                -Name Start -Value $service.Start
        }
    }
}
if ($PSCmdlet.ShouldProcess($env:COMPUTERNAME, 'Forget what was before')) { Clear-Before }
Write-Host 'Done. Restart the machine. Auto-logon is taken back with the tool that has set it.'
