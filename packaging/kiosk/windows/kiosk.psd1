# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT

# What is set in the registry, one line for each value. Check is the part of Test-Kiosk.ps1, and so
# the line of recipe.toml. USER: stands for the hive of the kiosk account.
@{
    Account  = 'veinguide'
    Program  = 'C:\Program Files\Vein Guide\vein-guide.exe'
    Features = @('Client-DeviceLockdown', 'Client-EmbeddedShellLauncher', 'Client-KeyboardFilter')
    Exit     = 10

    Services = @(
        @{ Check = 'UsbStorage'; Name = 'USBSTOR' }
        @{ Check = 'Network'; Name = 'bthserv' }
        @{ Check = 'Network'; Name = 'WlanSvc' }
        @{ Check = 'TimeZone'; Name = 'tzautoupdate' }
        @{ Check = 'TouchKeyboard'; Name = 'TabletInputService' }
    )

    Registry = @(
        @{ Check = 'Account'; Path = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'; Name = 'ConsentPromptBehaviorUser'; Type = 'DWord'; Value = 0 }
        @{ Check = 'Account'; Path = 'USER:\Software\Microsoft\Windows\CurrentVersion\Policies\System'; Name = 'DisableTaskMgr'; Type = 'DWord'; Value = 1 }
        @{ Check = 'Account'; Path = 'USER:\Software\Microsoft\Windows\CurrentVersion\Policies\System'; Name = 'DisableLockWorkstation'; Type = 'DWord'; Value = 1 }
        @{ Check = 'Account'; Path = 'USER:\Software\Microsoft\Windows\CurrentVersion\Policies\System'; Name = 'DisableChangePassword'; Type = 'DWord'; Value = 1 }

        # The numbers are those of the accessibility settings without the bit for their hot-key.
        @{ Check = 'Accessibility'; Path = 'USER:\Control Panel\Accessibility\StickyKeys'; Name = 'Flags'; Type = 'String'; Value = '506' }
        @{ Check = 'Accessibility'; Path = 'USER:\Control Panel\Accessibility\Keyboard Response'; Name = 'Flags'; Type = 'String'; Value = '122' }
        @{ Check = 'Accessibility'; Path = 'USER:\Control Panel\Accessibility\ToggleKeys'; Name = 'Flags'; Type = 'String'; Value = '58' }
        @{ Check = 'Accessibility'; Path = 'USER:\Control Panel\Accessibility\MouseKeys'; Name = 'Flags'; Type = 'String'; Value = '58' }
        @{ Check = 'Accessibility'; Path = 'USER:\Control Panel\Accessibility\HighContrast'; Name = 'Flags'; Type = 'String'; Value = '122' }
        @{ Check = 'Accessibility'; Path = 'USER:\Software\Microsoft\Narrator\NoRoam'; Name = 'WinEnterLaunchEnabled'; Type = 'DWord'; Value = 0 }

        @{ Check = 'EdgeSwipes'; Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI'; Name = 'AllowEdgeSwipe'; Type = 'DWord'; Value = 0 }
        @{ Check = 'EdgeSwipes'; Path = 'USER:\Control Panel\Desktop'; Name = 'TouchGestureSetting'; Type = 'DWord'; Value = 0 }
        @{ Check = 'EdgeSwipes'; Path = 'USER:\Software\Microsoft\Wisp\Touch'; Name = 'TouchMode_hold'; Type = 'DWord'; Value = 0 }
        @{ Check = 'EdgeSwipes'; Path = 'USER:\Software\Microsoft\Wisp\Pen\SysEventParameters'; Name = 'HoldMode'; Type = 'DWord'; Value = 3 }

        @{ Check = 'UsbStorage'; Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\RemovableStorageDevices'; Name = 'Deny_All'; Type = 'DWord'; Value = 1 }
        @{ Check = 'UsbStorage'; Path = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer'; Name = 'NoDriveTypeAutoRun'; Type = 'DWord'; Value = 255 }
        @{ Check = 'UsbStorage'; Path = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer'; Name = 'NoAutorun'; Type = 'DWord'; Value = 1 }

        @{ Check = 'Notifications'; Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\Explorer'; Name = 'DisableNotificationCenter'; Type = 'DWord'; Value = 1 }
        @{ Check = 'Notifications'; Path = 'USER:\Software\Policies\Microsoft\Windows\CurrentVersion\PushNotifications'; Name = 'NoToastApplicationNotification'; Type = 'DWord'; Value = 1 }
        @{ Check = 'Notifications'; Path = 'USER:\Software\Policies\Microsoft\Windows\WindowsCopilot'; Name = 'TurnOffWindowsCopilot'; Type = 'DWord'; Value = 1 }
        @{ Check = 'Notifications'; Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\CloudContent'; Name = 'DisableSoftLanding'; Type = 'DWord'; Value = 1 }
        @{ Check = 'Notifications'; Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\CloudContent'; Name = 'DisableWindowsConsumerFeatures'; Type = 'DWord'; Value = 1 }
        @{ Check = 'Notifications'; Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Dsh'; Name = 'AllowNewsAndInterests'; Type = 'DWord'; Value = 0 }
        @{ Check = 'Notifications'; Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows Defender Security Center\Notifications'; Name = 'DisableNotifications'; Type = 'DWord'; Value = 1 }
        @{ Check = 'Notifications'; Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\OneDrive'; Name = 'DisableFileSyncNGSC'; Type = 'DWord'; Value = 1 }

        @{ Check = 'ErrorReports'; Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\Windows Error Reporting'; Name = 'Disabled'; Type = 'DWord'; Value = 1 }
        @{ Check = 'ErrorReports'; Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\Windows Error Reporting'; Name = 'DontShowUI'; Type = 'DWord'; Value = 1 }
        @{ Check = 'ErrorReports'; Path = 'HKLM:\SYSTEM\CurrentControlSet\Control\Windows'; Name = 'ErrorMode'; Type = 'DWord'; Value = 2 }

        @{ Check = 'Capture'; Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\GameDVR'; Name = 'AllowGameDVR'; Type = 'DWord'; Value = 0 }
        @{ Check = 'Capture'; Path = 'USER:\Control Panel\Keyboard'; Name = 'PrintScreenKeyForSnippingEnabled'; Type = 'DWord'; Value = 0 }
        @{ Check = 'Capture'; Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\System'; Name = 'AllowClipboardHistory'; Type = 'DWord'; Value = 0 }
        @{ Check = 'Capture'; Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\System'; Name = 'AllowCrossDeviceClipboard'; Type = 'DWord'; Value = 0 }

        @{ Check = 'TouchKeyboard'; Path = 'USER:\Software\Microsoft\TabletTip\1.7'; Name = 'EnableDesktopModeAutoInvoke'; Type = 'DWord'; Value = 0 }
        @{ Check = 'TouchKeyboard'; Path = 'HKLM:\SOFTWARE\Policies\Microsoft\InputPersonalization'; Name = 'AllowInputPersonalization'; Type = 'DWord'; Value = 0 }

        @{ Check = 'Updates'; Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU'; Name = 'AUOptions'; Type = 'DWord'; Value = 4 }
        @{ Check = 'Updates'; Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU'; Name = 'ScheduledInstallDay'; Type = 'DWord'; Value = 0 }
        @{ Check = 'Updates'; Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU'; Name = 'ScheduledInstallTime'; Type = 'DWord'; Value = 3 }
        @{ Check = 'Updates'; Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate'; Name = 'SetActiveHours'; Type = 'DWord'; Value = 1 }
        @{ Check = 'Updates'; Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate'; Name = 'ActiveHoursStart'; Type = 'DWord'; Value = 6 }
        @{ Check = 'Updates'; Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate'; Name = 'ActiveHoursEnd'; Type = 'DWord'; Value = 22 }
        @{ Check = 'Updates'; Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate'; Name = 'SetUpdateNotificationLevel'; Type = 'DWord'; Value = 1 }
        @{ Check = 'Updates'; Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate'; Name = 'UpdateNotificationLevel'; Type = 'DWord'; Value = 2 }

        @{ Check = 'Network'; Path = 'HKLM:\SYSTEM\CurrentControlSet\Services\NlaSvc\Parameters\Internet'; Name = 'EnableActiveProbing'; Type = 'DWord'; Value = 0 }
        @{ Check = 'Network'; Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\System'; Name = 'DontDisplayNetworkSelectionUI'; Type = 'DWord'; Value = 1 }

        @{ Check = 'Dumps'; Path = 'HKLM:\SYSTEM\CurrentControlSet\Control\CrashControl'; Name = 'CrashDumpEnabled'; Type = 'DWord'; Value = 0 }
        @{ Check = 'Dumps'; Path = 'HKLM:\SYSTEM\CurrentControlSet\Control\CrashControl'; Name = 'AutoReboot'; Type = 'DWord'; Value = 1 }
        @{ Check = 'Dumps'; Path = 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management'; Name = 'ClearPageFileAtShutdown'; Type = 'DWord'; Value = 1 }

        @{ Check = 'Rotation'; Path = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\AutoRotation'; Name = 'Enable'; Type = 'DWord'; Value = 0 }
    )

    # What powercfg is told: never sleep, never dark; buttons and lid do nothing.
    Power = @(
        @('/change', 'monitor-timeout-ac', '0'), @('/change', 'monitor-timeout-dc', '0'),
        @('/change', 'standby-timeout-ac', '0'), @('/change', 'standby-timeout-dc', '0'),
        @('/hibernate', 'off'),
        @('/setacvalueindex', 'SCHEME_CURRENT', 'SUB_BUTTONS', 'PBUTTONACTION', '0'),
        @('/setdcvalueindex', 'SCHEME_CURRENT', 'SUB_BUTTONS', 'PBUTTONACTION', '0'),
        @('/setacvalueindex', 'SCHEME_CURRENT', 'SUB_BUTTONS', 'SBUTTONACTION', '0'),
        @('/setacvalueindex', 'SCHEME_CURRENT', 'SUB_BUTTONS', 'LIDACTION', '0'),
        @('/setactive', 'SCHEME_CURRENT')
    )
}
