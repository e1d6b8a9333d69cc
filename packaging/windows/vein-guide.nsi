; SPDX-FileCopyrightText: 2026 Vein Guide contributors
; SPDX-License-Identifier: MIT
;
; The installer for one machine. Made by: python -m tools.packages nsis --from FOLDER -o FOLDER
; which hands over VERSION, PAYLOAD, FILES (what to lay down and to take away, name by name), OUT, ICON.
; Nothing is taken away that was not laid down: the lists come from the bundle, and no folder is
; removed with what is in it. The installer itself has 64 bits, so no other Windows starts it.

Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetDateSave off
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel admin
CRCCheck force
BrandingText " "

!include MUI2.nsh
!include WordFunc.nsh
!include LogicLib.nsh
!include FileFunc.nsh

!define NAME "Vein Guide"
!define PUBLISHER "Vein Guide contributors"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\VeinGuide"

; Exit codes besides 0 (done), 1 (stopped by a person) and 2 (stopped by the installer).
!define NEWER_IS_HERE 10
!define IN_USE 11

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$PROGRAMFILES64\Vein Guide"

VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey CompanyName "${PUBLISHER}"
VIAddVersionKey FileDescription "${NAME} installer"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "2026 ${PUBLISHER}"

!ifdef SIGN
  ; SIGN is a whole command with %1 for the file; see packaging/SIGNING.md.
  !finalize '${SIGN}'
  !uninstfinalize '${SIGN}'
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_NOAUTOCLOSE
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${PAYLOAD}/LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; Say it where a person sees it, and end with a code where none does.
!macro STOP code sentence
  MessageBox MB_OK|MB_ICONSTOP "${sentence}" /SD IDOK
  SetErrorLevel ${code}
  Quit
!macroend

; Whether the program runs: Windows does not let anybody write to it then.
!macro STOP_IF_IN_USE folder
  ${If} ${FileExists} "${folder}\vein-guide.exe"
    ClearErrors
    FileOpen $0 "${folder}\vein-guide.exe" a
    ${If} ${Errors}
      !insertmacro STOP ${IN_USE} "${NAME} is open on this computer. Close it, then start this again."
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Function .onInit
  SetRegView 64
  SetShellVarContext all
  ReadRegStr $1 HKLM "${UNINSTALL}" "DisplayVersion"
  ${If} $1 != ""
    ${VersionCompare} "$1" "${VERSION}" $2
    ${If} $2 = 1
      !insertmacro STOP ${NEWER_IS_HERE} "${NAME} $1 is installed, which is newer than ${VERSION}. Nothing was changed."
    ${EndIf}
    ReadRegStr $3 HKLM "${UNINSTALL}" "InstallLocation"
    ${If} $3 != ""
      StrCpy $INSTDIR $3
    ${EndIf}
    !insertmacro STOP_IF_IN_USE "$INSTDIR"
  ${EndIf}
FunctionEnd

Section "Install"
  SetOutPath "$INSTDIR"
  ; The version before takes away its own files, so that none of them is left over.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    InitPluginsDir
    CopyFiles /SILENT "$INSTDIR\uninstall.exe" "$PLUGINSDIR\before.exe"
    ExecWait '"$PLUGINSDIR\before.exe" /S _?=$INSTDIR' $0
    ${If} $0 != 0
      !insertmacro STOP 2 "The version before could not be taken away. Nothing new was installed."
    ${EndIf}
  ${EndIf}
  ClearErrors
  !define INSTALLING
  !include "${FILES}"
  !undef INSTALLING
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\Vein Guide.lnk" "$INSTDIR\vein-guide.exe" "" "$INSTDIR\vein-guide.exe" 0 SW_SHOWNORMAL "" "Learn about a narrowed vein in the pelvis, offline"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayIcon" "$INSTDIR\vein-guide.exe"
  WriteRegStr HKLM "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKLM "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKLM "${UNINSTALL}" "NoRepair" 1
  ${If} ${Errors}
    SetErrorLevel 2
    Abort "Not everything could be written. Is the disk full?"
  ${EndIf}
SectionEnd

Function un.onInit
  SetRegView 64
  SetShellVarContext all
  !insertmacro STOP_IF_IN_USE "$INSTDIR"
FunctionEnd

Section "Uninstall"
  SetOutPath "$TEMP"
  !define REMOVING
  !include "${FILES}"
  !undef REMOVING
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Vein Guide.lnk"
  DeleteRegKey HKLM "${UNINSTALL}"
SectionEnd
