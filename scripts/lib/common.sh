# shellcheck shell=bash
# What every script needs: tools found or installed, a build when something changed, a private display, children that
# end with the script. Source it; it changes nothing by itself.

root=$(cd "${BASH_SOURCE[0]%/*}/../.." && pwd)
target=$root/target
children=()

# Exit codes of sysexits.h, the same in all scripts and in kioskctl.
readonly EX_USAGE=64 EX_UNAVAILABLE=69 EX_SOFTWARE=70 EX_IO=74 EX_TRY_LATER=75

note() { printf '%s\n' "$*" >&2; }

die() {
    local code=$1
    shift
    note "$@"
    exit "$code"
}

# --- processes -------------------------------------------------------------------------------------------------------

# Ends what this script started, by process id, the last one first; waits for each.
end_children() {
    local index pid tries
    trap '' INT TERM
    for ((index = ${#children[@]} - 1; index >= 0; index--)); do
        pid=${children[index]}
        kill -TERM "$pid" 2>/dev/null || continue
        for ((tries = 0; tries < 100; tries++)); do
            kill -0 "$pid" 2>/dev/null || break
            sleep 0.1
        done
        kill -KILL "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    children=()
}

# To be called by scripts that start something and do not exec.
end_with_children() {
    trap end_children EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

# busy WHAT COMMAND...: runs the command, says on stderr what takes how long; its output is shown only when it fails.
busy() {
    local what=$1 log started=$SECONDS shown=0 pid code=0
    shift
    log=$(mktemp)
    "$@" >"$log" 2>&1 &
    pid=$!
    children+=("$pid")
    note "$what ..."
    while kill -0 "$pid" 2>/dev/null; do
        sleep 0.2
        if ((SECONDS - started - shown >= 10)); then
            shown=$((SECONDS - started))
            note "  still at it after $shown s"
        fi
    done
    wait "$pid" || code=$?
    unset 'children[-1]'
    if ((code != 0)); then
        note "$what failed:"
        tail -n 60 "$log" >&2
    fi
    rm -f "$log"
    return "$code"
}

# --- tools -----------------------------------------------------------------------------------------------------------

# Sets java_home and java_major to a Java of at least 17 that has the program $1 (java or javac); reads files only.
find_java() {
    local program=$1 found home line
    found=$(command -v java || true)
    [[ -z $found ]] || found=$(readlink -f "$found")
    for home in "${JAVA_HOME:-}" "${found%/bin/java}" /usr/lib/jvm/*; do
        [[ -n $home && -x $home/bin/$program && -r $home/release ]] || continue
        java_major=0
        while IFS= read -r line; do
            [[ $line =~ ^JAVA_VERSION=\"([0-9]+) ]] && java_major=${BASH_REMATCH[1]}
        done <"$home/release"
        # A headless Java cannot show the kiosk.
        if ((java_major >= 17)) && [[ -e $home/lib/libawt_xawt.so ]]; then
            java_home=$home
            return 0
        fi
    done
    return 1
}

# The newest Java of the distribution: 17 on Debian 12, 21 on Debian 13.
jdk_package() {
    local version=''
    [[ ! -r /etc/os-release ]] || version=$(. /etc/os-release && echo "${VERSION_ID:-}")
    if [[ $version == 12 ]]; then echo openjdk-17-jdk; else echo openjdk-21-jdk; fi
}

is_installed() { [[ $(dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null || true) == ii* ]]; }

missing_for() {
    local part library
    for part; do
        case $part in
        build)
            find_java javac || jdk_package
            command -v mvn >/dev/null || echo maven
            command -v unzip >/dev/null || echo unzip
            command -v dpkg-query >/dev/null || continue
            for library in libxext6 libxrender1 libxtst6 libxi6 libfreetype6 fontconfig; do
                is_installed "$library" || echo "$library"
            done
            ;;
        display)
            command -v Xvfb >/dev/null || echo xvfb
            command -v openbox >/dev/null || echo openbox
            ;;
        browser)
            command -v chromium >/dev/null || echo chromium
            command -v chromedriver >/dev/null || echo chromium-driver
            ;;
        trace) command -v strace >/dev/null || echo strace ;;
        voice) command -v espeak-ng >/dev/null || echo espeak-ng ;;
        postgres) compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || echo postgresql ;;
        esac
    done
}

# need PART...: of build, display, browser, trace, voice, postgres. As root it installs what is missing, else it names the one command.
need() {
    local missing
    mapfile -t missing < <(missing_for "$@")
    ((${#missing[@]})) || return 0
    if ((EUID != 0)) || ! command -v apt-get >/dev/null; then
        note "Some packages are missing. Install them, then start this again:"
        die $EX_UNAVAILABLE "  sudo apt-get install --no-install-recommends ${missing[*]}"
    fi
    note "Missing here: ${missing[*]}"
    busy "Reading the package lists" apt-get update -q || die $EX_UNAVAILABLE "No package lists, no packages."
    busy "Installing ${missing[*]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends "${missing[@]}" || die $EX_UNAVAILABLE "The packages are not there."
    mapfile -t missing < <(missing_for "$@")
    ((${#missing[@]} == 0)) || die $EX_UNAVAILABLE "Still missing after the installation: ${missing[*]}"
}

# --- build -----------------------------------------------------------------------------------------------------------

content_of() { (cd "$root" && find "$@" -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum); }

# is_current STAMP PATH...: nothing under the paths has other content than when the stamp was made. Times decide when
# nothing was touched, which takes some milliseconds; else the content does.
is_current() {
    local stamp=$1
    shift
    [[ -r $stamp ]] || return 1
    [[ -n $(cd "$root" && find "$@" -newer "$stamp" -print -quit) ]] || return 0
    [[ $(content_of "$@") == "$(<"$stamp")" ]] || return 1
    # Only the next look is quicker by it: who may not write here may still start what is built.
    touch "$stamp" 2>/dev/null || true
}

readonly BUILD_INPUT=(pom.xml src/main)

# Builds both programs when something changed. Two scripts may call it at the same time.
build() {
    if is_current "$target/build.stamp" "${BUILD_INPUT[@]}" && find_java java; then
        return 0
    fi
    need build
    { mkdir -p "$target" && [[ -w $target ]]; } 2>/dev/null ||
        die $EX_IO "There is something to build, and $target cannot be written. Build as its owner, or in a clone of your own."
    exec 8>"$target/build.lock"
    flock 8
    if ! is_current "$target/build.stamp" "${BUILD_INPUT[@]}"; then
        build_now
    fi
    exec 8>&-
    find_java java
}

readonly TEST_INPUT=(pom.xml src) TEST_STAMP=$target/test.stamp TEST_CLASS_PATH=$target/test.classpath
readonly TEST_PATH_GOAL=(org.apache.maven.plugins:maven-dependency-plugin:build-classpath "-Dmdep.outputFile=$TEST_CLASS_PATH")

# Compiles the tests when something changed; their class path is target/test-classes, target/classes and what stands in
# TEST_CLASS_PATH.
build_tests() {
    local content
    if is_current "$TEST_STAMP" "${TEST_INPUT[@]}" && [[ -s $TEST_CLASS_PATH && -d $target/test-classes ]]; then
        return 0
    fi
    content=$(content_of "${TEST_INPUT[@]}")
    busy "Compiling the tests" in_root "$(maven)" -q -B -ntp -Dspotless.check.skip=true test-compile \
        "${TEST_PATH_GOAL[@]}" || die $EX_SOFTWARE "The tests do not compile."
    printf '%s\n' "$content" >"$TEST_STAMP"
}

build_now() {
    local content
    find_java javac
    content=$(content_of "${BUILD_INPUT[@]}")
    rm -rf "$target/kiosk" "$target/collector" "$target/build.stamp"
    busy "Building (the first time takes some minutes)" in_root "$(maven)" -q -B -ntp -Dmaven.test.skip=true package ||
        die $EX_SOFTWARE "The build failed."
    unpack_sqlite "$target/kiosk"
    unpack_sqlite "$target/collector"
    archive_classes || note "No class archive was made; the kiosk starts a little slower until scripts/run makes one."
    printf '%s\n' "$content" >"$target/build.stamp"
}

maven() { command -v mvn; }

# Becomes the command, so that the process id is its own: for the background only.
in_root() {
    cd "$root"
    JAVA_HOME=$java_home exec "$@"
}

# The library lies unpacked: sqlite-jdbc would write it to the temporary folder at each start, and leak it at each kill.
unpack_sqlite() {
    local machine
    machine=$(uname -m)
    mkdir -p "$1/native"
    unzip -q -o -j "$1"/lib/sqlite-jdbc-*.jar "org/sqlite/native/Linux/$machine/libsqlitejdbc.so" -d "$1/native" ||
        note "sqlite-jdbc has no library for $machine."
}

# --- programs --------------------------------------------------------------------------------------------------------

# program FOLDER: sets the array command to java with the options that all our programs share, ending before the class.
program() {
    local folder=$1 class_path jar
    shift
    class_path=$folder/otklik-${folder##*/}.jar
    for jar in "$folder"/lib/*.jar; do
        class_path+=:$jar
    done
    command=("$java_home/bin/java" "$@" -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError
        -Xlog:disable -Xlog:all=error:stderr -Dfile.encoding=UTF-8
        # Basic towards a proxy by CONNECT is off in Java since 8u111; here the login comes from a file of the technician.
        -Djdk.http.auth.tunneling.disabledSchemes=
        "-Dorg.sqlite.lib.path=$folder/native" -Dorg.sqlite.lib.name=libsqlitejdbc.so)
    ((java_major < 24)) || command+=(--enable-native-access=ALL-UNNAMED)
    command+=(-cp "$class_path")
}

readonly ARCHIVE=$target/kiosk/cds/kiosk.jsa

# kiosk_program [JAVA_OPTION...]: the kiosk draws in real pixels; an assistive technology of the desktop may not load.
# AWT waits up to 250 ms for an event that a thread which paints has read from the X server already, and sends what was
# painted up to 100 ms late. It takes these bounds, in milliseconds, from its surroundings only.
kiosk_program() {
    export _AWT_MAX_POLL_TIMEOUT=10 _AWT_FLUSH_TIMEOUT=10
    program "$target/kiosk" -Xms32m -Xmx128m -XX:TieredStopAtLevel=1 -Dsun.java2d.uiScale=1 \
        -Dflatlaf.uiScale.enabled=false -Dawt.useSystemAAFontSettings=on \
        -Djavax.accessibility.assistive_technologies= "$@"
    command+=(org.otklik.app.Main)
}

# Makes the class archive where a build had no display to make it on.
class_archive() {
    [[ -e $ARCHIVE || ! -w $target/kiosk ]] || archive_classes || note "No class archive was made; the kiosk starts slower."
}

# A class archive by a run that ends after the first screen: the kiosk starts in under a second with it. Without Xvfb
# its window is seen for a moment.
archive_classes() (
    children=()
    end_with_children
    if command -v Xvfb >/dev/null; then
        private_display || exit 1
    elif [[ -z ${DISPLAY:-} ]]; then
        exit 1
    fi
    data=$(mktemp -d)
    mkdir -p "${ARCHIVE%/*}"
    find_java java
    kiosk_program "-XX:ArchiveClassesAtExit=$ARCHIVE"
    code=0
    busy "Making the class archive" timeout 60 "${command[@]}" --config "$root/kiosk-config" --data "$data" \
        --desktop --always-open --boot-jitter-seconds 600 --exit-after-first-screen || code=$?
    rm -rf "$data"
    ((code == 0)) || rm -f "$ARCHIVE"
    exit "$code"
)

# --- display and sound -----------------------------------------------------------------------------------------------

# Starts Xvfb on a number that it finds by itself, and openbox on it; sets DISPLAY. Both end with the script.
private_display() {
    local number tries=0
    number=$(mktemp)
    Xvfb -displayfd 3 -screen 0 1080x1920x24 -nolisten tcp 3>"$number" >/dev/null 2>&1 8>&- &
    children+=("$!")
    until [[ -s $number ]]; do
        ((++tries < 100)) || { note "Xvfb did not start."; return 1; }
        sleep 0.1
    done
    export DISPLAY=:$(<"$number")
    rm -f "$number"
    ! command -v openbox >/dev/null || {
        openbox >/dev/null 2>&1 8>&- &
        children+=("$!")
    }
}

# Without a sound card Java's sound waits and complains: this one swallows everything.
silent_sound() {
    mkdir -p "$target"
    printf 'pcm.!default { type null }\nctl.!default { type null }\n' >"$target/asound.conf"
    export ALSA_CONFIG_PATH=$target/asound.conf
}
