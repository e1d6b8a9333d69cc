#!/bin/sh
# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
#
# NOT RUN: written from Apple's manuals, without a Mac. Read it before you trust it.
#
# Signs “Vein Guide.app” and makes a package for a fleet and a disk image of it. The application is made
# by PyInstaller beside the folder (BUNDLE in build.spec, see README.md), because Apple wants programs and
# data in different places of it. The papers of the folder are put into it here.
#
#   package.sh VERSION [DIST]
#
# On a Mac the signature of the application does what the manifest does elsewhere:
#   codesign --verify --deep --strict "/Applications/Vein Guide.app"
#
# With SIGN_APP (“Developer ID Application: …”) and SIGN_PKG (“Developer ID Installer: …”) all of it is
# signed; with NOTARY (a profile made by: xcrun notarytool store-credentials) it is notarised too.
set -eu

version=${1:?package.sh VERSION [DIST]}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
top=$(CDPATH='' cd -- "$here/../.." && pwd)
out=${2:-$top/dist}
bundle=$out/vein-guide
machine=$(uname -m)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
app="$work/root/Applications/Vein Guide.app"
name=vein-guide-$version-macos-$machine

fill() { sed -e "s/@VERSION@/$version/g" -e "s/@MACHINE@/$machine/g" "$1" >"$2"; }

# --- the application, with its papers
mkdir -p "$work/root/Applications"
cp -R "$out/Vein Guide.app" "$app"
for paper in LICENSE LICENSES THIRD_PARTY_NOTICES.txt INTENDED_USE.md IT-SHEET.md SBOM.cdx.json; do
    cp -R "$bundle/$paper" "$app/Contents/Resources/"
done
plutil -lint "$app/Contents/Info.plist" "$here/entitlements.plist"

# --- signatures: the inner files first, each with a time stamp
if [ -n "${SIGN_APP:-}" ]; then
    find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' -o -name 'Qt*' -perm -u+x \) -print0 |
        xargs -0 codesign --force --timestamp --options runtime --sign "$SIGN_APP"
    codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" \
        --sign "$SIGN_APP" "$app/Contents/MacOS/vein-guide-cli"
    codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" \
        --sign "$SIGN_APP" "$app"
    codesign --verify --deep --strict "$app"
fi

notarise() {
    [ -n "${NOTARY:-}" ] || return 0
    xcrun notarytool submit "$1" --keychain-profile "$NOTARY" --wait
    xcrun stapler staple "$1"
}

# --- the package: for all who use the machine, by: installer -pkg FILE -target /
pkgbuild --root "$work/root" --identifier local.veinguide.VeinGuide --version "$version" \
    --install-location / --ownership recommended "$work/component.pkg"
fill "$here/distribution.xml.in" "$work/distribution.xml"
mkdir "$work/resources"
cp "$bundle/LICENSE" "$work/resources/"
productbuild --distribution "$work/distribution.xml" --package-path "$work" \
    --resources "$work/resources" ${SIGN_PKG:+--sign "$SIGN_PKG" --timestamp} "$out/$name.pkg"
notarise "$out/$name.pkg"

# --- the disk image: drag and drop
mkdir "$work/image"
cp -R "$app" "$work/image/"
ln -s /Applications "$work/image/Applications"
hdiutil create -volname "Vein Guide $version" -srcfolder "$work/image" -format ULFO -ov "$out/$name.dmg"
[ -z "${SIGN_APP:-}" ] || codesign --timestamp --sign "$SIGN_APP" "$out/$name.dmg"
notarise "$out/$name.dmg"

# --- what a Mac would say to somebody who opens it
spctl --assess --type install --verbose "$out/$name.pkg" || [ -z "${NOTARY:-}" ]
