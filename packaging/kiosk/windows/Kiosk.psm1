# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT

# What Set-Kiosk.ps1, Test-Kiosk.ps1 and Remove-Kiosk.ps1 share.

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$script:Lockdown = 'root\standardcimv2\embedded'
$script:Before = Join-Path $env:ProgramData 'Vein Guide\before-kiosk.json'
$script:Hive = 'HKU\VeinGuideKiosk'

function Get-Recipe {
    # What is to be set.
    Import-PowerShellDataFile (Join-Path $PSScriptRoot 'kiosk.psd1')
}

function Assert-Administrator {
    # Nothing of this works for anybody else.
    $me = [Security.Principal.WindowsPrincipal][Security.Principal.WindowsIdentity]::GetCurrent()
    if (-not $me.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)) {
        throw 'Start this as an administrator.'
    }
}

function Get-AccountSid([string] $Name) {
    (Get-LocalUser -Name $Name).SID.Value
}

function Mount-Hive([string] $Name) {
    # The registry of an account that is not logged in; it has to have been logged in once.
    $sid = Get-AccountSid $Name
    if (Test-Path "Registry::HKEY_USERS\$sid") { return "Registry::HKEY_USERS\$sid" }
    $list = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList'
    $profilePath = (Get-ItemProperty "$list\$sid" -ErrorAction SilentlyContinue).ProfileImagePath
    if (-not $profilePath) { throw "Log in as $Name once, log out, and begin again." }
    & reg.exe load $script:Hive (Join-Path $profilePath 'NTUSER.DAT') | Out-Null
    if ($LASTEXITCODE -ne 0) { throw "The registry of $Name cannot be opened. Log it out first." }
    'Registry::HKEY_USERS\VeinGuideKiosk'
}

function Dismount-Hive {
    if (Test-Path 'Registry::HKEY_USERS\VeinGuideKiosk') {
        [gc]::Collect()
        & reg.exe unload $script:Hive | Out-Null
    }
}

function Get-FullPath([hashtable] $Entry, [string] $UserRoot) {
    if ($Entry.Path.StartsWith('USER:')) { return $UserRoot + $Entry.Path.Substring(5) }
    $Entry.Path
}

function Get-RegistryValue([string] $Path, [string] $Name) {
    # $null when it is not there.
    $key = Get-Item -LiteralPath $Path -ErrorAction SilentlyContinue
    if ($null -eq $key) { return $null }
    $key.GetValue($Name, $null)
}

function Set-RegistryValue([string] $Path, [hashtable] $Entry) {
    if (-not (Test-Path -LiteralPath $Path)) { New-Item -Path $Path -Force | Out-Null }
    New-ItemProperty -LiteralPath $Path -Name $Entry.Name -PropertyType $Entry.Type `
        -Value $Entry.Value -Force | Out-Null
}

function Save-Before([hashtable] $Found) {
    # Kept once: a second run must not take our own values for those of before.
    if (Test-Path $script:Before) { return }
    New-Item -ItemType Directory -Path (Split-Path $script:Before) -Force | Out-Null
    $Found | ConvertTo-Json -Depth 5 | Set-Content -Path $script:Before -Encoding UTF8
}

function Get-Before {
    if (-not (Test-Path $script:Before)) { return $null }
    Get-Content -Path $script:Before -Raw | ConvertFrom-Json
}

function Clear-Before {
    Remove-Item -Path $script:Before -ErrorAction SilentlyContinue
}

function Get-Lockdown([string] $Class) {
    Get-CimInstance -Namespace $script:Lockdown -ClassName $Class -ErrorAction SilentlyContinue
}

function Invoke-Shell([string] $Method, [hashtable] $Arguments) {
    # Shell Launcher, by its class of static methods.
    Invoke-CimMethod -Namespace $script:Lockdown -ClassName WESL_UserSetting `
        -MethodName $Method -Arguments $Arguments
}

function Set-KeyboardFilter([bool] $Blocked) {
    # Every combination that Windows knows by name, so that none is forgotten.
    foreach ($key in Get-Lockdown 'WEKF_PredefinedKey') {
        $key.Enabled = $Blocked
        Set-CimInstance -InputObject $key
    }
}

function Set-FilterSetting([string] $Name, [string] $Value) {
    $setting = Get-Lockdown 'WEKF_Settings' | Where-Object { $_.Name -eq $Name }
    if ($null -eq $setting) { throw "Keyboard Filter has no setting $Name. Restart, and begin again." }
    $setting.Value = $Value
    Set-CimInstance -InputObject $setting
}

Export-ModuleMember -Function *
