#!/usr/bin/env bash
# Takes the Debian package apart as an installation would, and takes a lesson with what is in it: in a namespace without
# a network where the system allows one, with nothing of this checkout, and on a processor without AVX where
# qemu-x86_64 is installed.
#   scripts/check_package.sh [PACKAGE.deb]
set -euo pipefail
cd "$(dirname "$0")/.."

package=${1:-$(scripts/bundle.sh --debug 2>/dev/null | tail -1)}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
root=$folder/root
dpkg-deb -x "$package" "$root"
for needed in usr/bin/sauti usr/bin/sauti-app usr/share/sauti/espeak-ng-data/phontab \
    usr/lib/sauti/libonnxruntime.so usr/share/applications/Sauti.desktop; do
    [ -s "$root/$needed" ] || { echo "the package lacks $needed" >&2; exit 1; }
done

# A title that only this package has: whoever tells it read the package's own lessons.
sed -i 's/^course = .*/course = From the package/' "$root/usr/share/sauti/lessons/cooperative-basics/words/en.ftl"

alone=()
if unshare --map-root-user --net true 2>/dev/null; then alone=(unshare --map-root-user --net); else echo "with a network: no namespace can be made here"; fi
clean=(env -i "PATH=$root/usr/bin:/usr/bin:/bin" "HOME=$folder" SAUTI_LANGUAGE=en PULSE_SERVER=unix:/nowhere)
run() { "${alone[@]}" "${clean[@]}" "$@"; }

run sauti course list | grep -q 'From the package' || { echo "the package's lessons are not read" >&2; exit 1; }
run sauti demonstrate --language sw --out "$folder/lesson" >/dev/null
size=$(stat -c %s "$folder/lesson/lesson.wav")
[ "$size" -gt 1000000 ] || { echo "the lesson was not spoken: $size bytes of sound" >&2; exit 1; }
echo "the package takes a lesson in Swahili without a network: $((size / 1000)) kB of sound, $(wc -l <"$folder/lesson/transcript.jsonl") lines said and heard"

if command -v Xvfb >/dev/null; then
    Xvfb -displayfd 3 -nolisten tcp -screen 0 360x640x24 3>"$folder/display" >/dev/null 2>&1 &
    server=$!
    for _ in $(seq 50); do [ -s "$folder/display" ] && break; sleep 0.1; done
    window=(DISPLAY=":$(cat "$folder/display")" SAUTI_MICROPHONE=none "SAUTI_SPEAKER=$folder/window.wav")
    run env "${window[@]}" timeout --signal TERM 20 sauti-app >/dev/null 2>&1 || true
    kill $server
    size=$(stat -c %s "$folder/window.wav" 2>/dev/null || echo 0)
    [ "$size" -gt 50000 ] || { echo "the window of the package says nothing: $size bytes of sound" >&2; exit 1; }
    echo "the window of the package opens and speaks: $((size / 1000)) kB of sound"
fi

if command -v qemu-x86_64 >/dev/null; then
    # Westmere is the last processor of its kind without AVX.
    run qemu-x86_64 -cpu Westmere "$root/usr/bin/sauti" say --language en --speaker "$folder/yes.wav" yes 2>/dev/null
    heard=$(run qemu-x86_64 -cpu Westmere "$root/usr/bin/sauti" hear --language en --expect yes --expect never "$folder/yes.wav" --json 2>/dev/null)
    grep -q '"yes"' <<<"$heard" || { echo "without AVX it hears: $heard" >&2; exit 1; }
    echo "on a processor without AVX it speaks and hears"
else
    echo "not tried without AVX: qemu-x86_64 is not installed (qemu-user)"
fi
