#!/bin/sh
# Brings style sheets, font and icons from npm into the source tree, checked against the sums below.
#   scripts/vendor-assets.sh          fetch, check, write
#   scripts/vendor-assets.sh --check  fetch, check, and say whether the tree holds just that
# Run it only to move to another version; what it writes is committed.
set -eu
cd "$(dirname "$0")/.."

packages='
@digdir/designsystemet-css@1.22.0     digdir-designsystemet-css-1.22.0.tgz    7fff9838ad46be5ef2a5d7918744c31acdbc7aef0390e3c3011f93f322e99f2b3d1713565f4e5436e85727063046ecc5f565208c086927924a7687530f158c10
@digdir/designsystemet-theme@1.11.0   digdir-designsystemet-theme-1.11.0.tgz  0b831ff8b99e710f2c763ca40f6e4d5a211c9500c438af98e83968f28cf606384b0640e6a35fae745c82a65bc01afbf5313ce1b0084669f5bf4b8a31f225e538
@fontsource-variable/inter@5.3.0      fontsource-variable-inter-5.3.0.tgz     3aea4be3cbdae093687dbf7bc3a358785f52ed6fe41cd28cd04afc0de9b99ea8b88de38bad5243a04f2d644a673099ad92f35b0751083cfc0771d905e9bd6850
@navikt/aksel-icons@8.16.2            navikt-aksel-icons-8.16.2.tgz           776196a2878810962af0d609209261328f3855a73a4b20af2c90c5586e914a3f2f72015a9d0327280ada9b5cdde3c50efeb8eeb99664f7da78519b788ec0f444
'
# Our name and Aksel's; one small template each.
icons='
attention:ExclamationmarkTriangle
bed:Hospital
building:Buildings3
calendar:Calendar
check:Checkmark
chevronRight:ChevronRight
citizen:Person
clock:Clock
desk:Briefcase
document:Files
gp:Stethoscope
home:House
leave:Leave
nurse:Bandage
pause:Pause
search:MagnifyingGlass
secretary:Handshake
team:PersonGroup
why:QuestionmarkCircle
'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo "$packages" | while read -r package file sum; do
  [ -n "$package" ] || continue
  (cd "$work" && npm pack --silent "$package" >/dev/null)
  echo "$sum  $work/$file" | sha512sum --check --quiet
  mkdir "$work/${file%.tgz}" && tar -xzf "$work/$file" -C "$work/${file%.tgz}" --strip-components=1
done
css=$work/digdir-designsystemet-css-1.22.0
theme=$work/digdir-designsystemet-theme-1.11.0
inter=$work/fontsource-variable-inter-5.3.0
aksel=$work/navikt-aksel-icons-8.16.2

out=$work/out
vendor=$out/src/main/resources/static/vendor
jte=$out/src/main/jte/page/icon
mkdir -p "$vendor/designsystemet" "$vendor/inter" "$vendor/aksel" "$jte"
cp "$css/dist/src/index.css" "$vendor/designsystemet/designsystemet.css"
cp "$theme/src/themes/designsystemet.css" "$vendor/designsystemet/theme.css"
cp "$css/LICENSE" "$vendor/designsystemet/LICENSE"
cp "$inter/files/inter-latin-wght-normal.woff2" "$vendor/inter/latin.woff2"
cp "$inter/files/inter-latin-ext-wght-normal.woff2" "$vendor/inter/latin-ext.woff2"
cp "$inter/LICENSE" "$vendor/inter/LICENSE"
# The icon package carries no licence file; package.json says MIT, and the repository's notice reads:
cat > "$vendor/aksel/LICENSE" <<'LICENCE'
Icons in src/main/jte/page/icon: Aksel, https://aksel.nav.no/ikoner, package @navikt/aksel-icons, licence MIT

Copyright (c) 2017 NAV

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
LICENCE
for icon in $icons; do
  sed -e '1s/.*/<svg class="ms-icon" width="1em" height="1em" viewBox="0 0 24 24" fill="none" aria-hidden="true" focusable="false">/' \
    "$aksel/dist/svg/${icon#*:}.svg" > "$jte/${icon%%:*}.jte"
done

if [ "${1:-}" = --check ]; then
  diff -r "$vendor" src/main/resources/static/vendor && diff -r "$jte" src/main/jte/page/icon && echo 'vendored assets are as fetched'
else
  rm -rf src/main/resources/static/vendor src/main/jte/page/icon
  cp -R "$out/src" .
  echo 'vendored assets written; see git diff --stat'
fi
