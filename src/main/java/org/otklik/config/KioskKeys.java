package org.otklik.config;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.otklik.config.ConfigKey.Address;
import org.otklik.config.ConfigKey.Arguments;
import org.otklik.config.ConfigKey.FilePath;
import org.otklik.config.ConfigKey.Flag;
import org.otklik.config.ConfigKey.HostPort;
import org.otklik.config.ConfigKey.IdName;
import org.otklik.config.ConfigKey.Line;
import org.otklik.config.ConfigKey.LocalLine;
import org.otklik.config.ConfigKey.Names;
import org.otklik.config.ConfigKey.Opening;
import org.otklik.config.ConfigKey.Presence;
import org.otklik.config.ConfigKey.Step;
import org.otklik.config.ConfigKey.Unit;
import org.otklik.config.ConfigKey.Whole;
import org.otklik.config.ConfigKey.Word;
import org.otklik.config.ConfigKey.Zero;
import org.otklik.config.ConfigKey.Zone;

/** The one table of kiosk.json: loader, schema and reference follow it. Keys, defaults and bounds: fleet page 2. */
public final class KioskKeys {
    /** The only version there is; a later one comes with a tested step from this. */
    public static final int SCHEMA_VERSION = 1;

    static final IdName CENTRE =
            new IdName("/kiosk/centre", Presence.REQUIRED, "Id of the centre where the kiosk stands.");
    static final Line NAME = new Line("/kiosk/name", 64, "Label of the kiosk; absent: its host name.");
    static final Line ASSET_TAG = new Line("/kiosk/assetTag", 32, "Inventory number.");
    static final Zone TIME_ZONE =
            new Zone("/kiosk/timeZone", "Zone of local hour and date, such as Europe/Moscow; absent: the system's.");

    static final LocalLine PHONE = contact("phone", "Telephone that packs quote as {phone}.");
    static final LocalLine SITE = contact("site", "Web site that packs quote as {site}.");
    static final LocalLine DESK = contact("desk", "Where the administrator sits; packs quote it as {desk}.");
    static final LocalLine INTEGRITY_PHONE =
            contact("integrityPhone", "Telephone against corruption; packs quote it as {integrityPhone}.");

    static final Whole DISPLAY = whole("/display/index", Unit.NONE, 0, 0, 7, "Which screen, counted from 0.");
    static final Whole WIDTH = optional(
            "/display/widthMm",
            Unit.MILLIMETRES,
            100,
            2000,
            "Width of the picture; absent: as calibrated, else from EDID.");
    static final Whole HEIGHT = optional(
            "/display/heightMm",
            Unit.MILLIMETRES,
            100,
            2000,
            "Height of the picture; absent: as calibrated, else from EDID.");
    static final Whole FLOOR = optional(
            "/display/floorMm", Unit.MILLIMETRES, 0, 2000, "Lower edge of the picture above the floor; for low reach.");
    static final Flag HIDE_CURSOR = new Flag("/display/hideCursor", true, "No mouse pointer on the picture.");

    static final Flag SLEEP = new Flag(
            "/display/sleep", true, "Black picture from 10 minutes after closing until 5 minutes before opening.");

    static final Whole DRIFT =
            whole("/input/driftMm", Unit.MILLIMETRES, 5, 2, 12, "How far a finger may slip between press and release.");
    static final Whole SCREEN_CHANGE =
            whole("/input/screenChangeMs", Unit.MILLISECONDS, 350, 250, 600, "No touch counts so long after a change.");

    static final Whole DOUBLE_STRIKE = new Whole(
            "/input/doubleStrikeMs",
            Unit.MILLISECONDS,
            OptionalInt.of(0),
            250,
            500,
            Zero.MEANS_OFF,
            "Touches so soon after another are ignored as a visit begins; 0: every touch counts.");

    static final IdName KEYMAP = new IdName(
            "/input/keymap",
            Presence.OPTIONAL,
            "Id of keymaps/<id>.json, which says what the keys of this keypad do; absent: the usual ones.");
    static final Word SWITCHES = new Word(
            "/input/switches",
            List.of("none", "one", "two"),
            "none",
            "Switches at the kiosk; one alone stops a scan, of two one moves and one selects.");
    static final Whole SCAN = whole(
            "/input/scanMs", Unit.MILLISECONDS, 1500, 500, 10_000, "How long the scan for one switch offers each.");

    static final Whole IDLE_CHOICE =
            whole("/idle/choiceSeconds", Unit.SECONDS, 60, 15, 600, "Stillness before the warning on a choice.");
    static final Whole IDLE_TYPING =
            whole("/idle/typingSeconds", Unit.SECONDS, 120, 30, 900, "Stillness before the warning on a text.");
    static final Whole IDLE_ASSISTED = whole(
            "/idle/assistedSeconds",
            Unit.SECONDS,
            150,
            60,
            1800,
            "Stillness before the warning with speech, keypad or switch.");
    static final Whole COUNTDOWN =
            whole("/idle/countdownSeconds", Unit.SECONDS, 30, 20, 120, "How long the warning stands; WCAG 2.2.1: 20.");
    static final Whole THANKS =
            whole("/idle/thanksSeconds", Unit.SECONDS, 10, 5, 60, "How long the thank-you screen stands.");
    static final Whole ADVANCE = new Whole(
            "/visit/advanceMs",
            Unit.MILLISECONDS,
            OptionalInt.of(700),
            500,
            3000,
            Zero.MEANS_OFF,
            "From a touch on a single choice to the next question; 0: never by itself.");

    static final Names LANGUAGES = new Names(
            "/appearance/languages", 1, 12, "Languages offered, the first one at the start; absent: the pack's.");
    static final LocalLine CENTRE_NAME =
            new LocalLine("/appearance/centreName", 60, "Name that visitors read; absent: the pack's.");
    static final Word PALETTE = new Word(
            "/appearance/palette",
            List.of("standard", "blackOnWhite", "whiteOnBlack", "soft"),
            "standard",
            "Colours that a visit begins in.");
    static final Word TEXT_SIZE = new Word(
            "/appearance/textSize", List.of("s", "m", "l", "xl"), "m", "Size of the letters that a visit begins in.");
    static final Word ENGINE = new Word(
            "/speech/engine",
            List.of("none", "espeak", "clips", "command"),
            "espeak",
            "What speaks; clips: only what the pack has recordings of.");
    static final Word OUTPUT = new Word(
            "/speech/output",
            List.of("headphones", "vouchedHeadphones", "speaker", "off"),
            "headphones",
            "Where speech is heard; vouchedHeadphones: no plug can be seen, but a technician says that nobody overhears.");
    static final Arguments COMMAND = new Arguments(
            "/speech/command",
            20,
            500,
            "Program that speaks and its arguments, in which {lang}, {rate} and {out} are filled in; no shell sees it.");
    static final Step WORDS_PER_MINUTE = new Step(
            "/speech/wordsPerMinute",
            Unit.WORDS_A_MINUTE,
            List.of(62, 80, 100, 125, 160, 200, 250),
            125,
            "Rate that a visit begins with; VVSG 2.0, 7.1-K.");
    static final Whole VOLUME = whole(
            "/speech/volume", Unit.NONE, 6, 0, 10, "Step of the volume that a visit begins with; n is 20 + 8n dB.");

    static final Map<DayOfWeek, Opening> HOURS = hours();

    static final IdName PACK = new IdName("/packs/active", Presence.REQUIRED, "Id of the pack that is asked.");
    static final IdName STAFF_PACK =
            new IdName("/packs/staff", Presence.OPTIONAL, "Id of the pack that staff answer, behind their PIN.");
    static final Names INCLUDE = new Names("/packs/include", 0, 200, "Optional questions of the packs that are asked.");

    static final Flag SYNC = new Flag("/sync/enabled", true, "Whether answers are sent at all.");
    static final Address ENDPOINT =
            new Address("/sync/endpoint/url", "Address of the collector; absent: answers stay on the kiosk.");
    static final Flag INSECURE =
            new Flag("/sync/endpoint/insecure", false, "Allows plain http to another machine; warned about.");
    static final Whole INTERVAL =
            whole("/sync/minIntervalSeconds", Unit.SECONDS, 300, 5, 3600, "Shortest time between two batches.");
    static final Whole BATCH_ITEMS = whole("/sync/batchItems", Unit.ITEMS, 200, 1, 1000, "Most items of a batch.");
    static final Whole BATCH_KIB = whole("/sync/batchKiB", Unit.KIBIBYTES, 512, 16, 4096, "Most KiB of a batch.");
    static final Word TRUST = new Word(
            "/sync/trust",
            List.of("system", "system+file", "file"),
            "system",
            "Whose certificates are believed: the machine's, those of sync.caFile, or both.");
    static final FilePath CA_FILE = new FilePath("/sync/caFile", "Certificates of a private authority, PEM.");
    static final HostPort PROXY = new HostPort("/sync/proxy", "HTTP proxy between the kiosk and the collector.");
    static final FilePath PROXY_SECRET_FILE =
            new FilePath("/sync/proxySecretFile", "One line user:password for the proxy; mode 0600.");
    static final Whole ACKED =
            whole("/retention/ackedDays", Unit.DAYS, 7, 1, 30, "How long items stay after their receipt.");
    static final Word CORNER = new Word(
            "/technician/corner",
            List.of("topLeft", "topRight"),
            "topLeft",
            "Corner of 20 mm where taps open the technician's PIN pad.");
    static final Whole TAPS = whole("/technician/taps", Unit.NONE, 5, 4, 9, "So many taps there open the pad.");
    static final Whole TAPS_WITHIN =
            whole("/technician/withinSeconds", Unit.SECONDS, 5, 3, 10, "Time in which those taps have to come.");
    static final Whole TECHNICIAN_SESSION = whole(
            "/technician/sessionSeconds",
            Unit.SECONDS,
            300,
            60,
            1800,
            "Stillness before the technician's page closes.");
    static final Word LEVEL =
            new Word("/log/level", List.of("error", "warning", "info", "debug"), "info", "Least weight of a log line.");
    static final Whole LOG_MIB = whole("/log/totalMiB", Unit.MEBIBYTES, 20, 5, 100, "Room for all log files.");

    private KioskKeys() {}

    /** Every key there is, in the order of the reference. */
    public static List<ConfigKey> all() {
        var all = new ArrayList<ConfigKey>(List.of(CENTRE, NAME, ASSET_TAG, TIME_ZONE));
        all.addAll(List.of(PHONE, SITE, DESK, INTEGRITY_PHONE));
        all.addAll(List.of(DISPLAY, WIDTH, HEIGHT, FLOOR, HIDE_CURSOR, SLEEP, DRIFT, SCREEN_CHANGE));
        all.addAll(List.of(DOUBLE_STRIKE, KEYMAP, SWITCHES, SCAN));
        all.addAll(List.of(IDLE_CHOICE, IDLE_TYPING, IDLE_ASSISTED, COUNTDOWN, THANKS, ADVANCE));
        all.addAll(List.of(LANGUAGES, CENTRE_NAME, PALETTE, TEXT_SIZE));
        all.addAll(List.of(ENGINE, OUTPUT, COMMAND, WORDS_PER_MINUTE, VOLUME));
        all.addAll(HOURS.values());
        all.addAll(List.of(PACK, STAFF_PACK, INCLUDE, SYNC, ENDPOINT, INSECURE, INTERVAL, BATCH_ITEMS, BATCH_KIB));
        all.addAll(List.of(TRUST, CA_FILE, PROXY, PROXY_SECRET_FILE));
        all.addAll(List.of(ACKED, CORNER, TAPS, TAPS_WITHIN, TECHNICIAN_SESSION, LEVEL, LOG_MIB));
        return List.copyOf(all);
    }

    private static LocalLine contact(String name, String text) {
        return new LocalLine("/contacts/" + name, 120, text);
    }

    private static Whole whole(String pointer, Unit unit, int fallback, int min, int max, String text) {
        return new Whole(pointer, unit, OptionalInt.of(fallback), min, max, Zero.REFUSED, text);
    }

    private static Whole optional(String pointer, Unit unit, int min, int max, String text) {
        return new Whole(pointer, unit, OptionalInt.empty(), min, max, Zero.REFUSED, text);
    }

    private static Map<DayOfWeek, Opening> hours() {
        var hours = new EnumMap<DayOfWeek, Opening>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var name = day.name().substring(0, 3).toLowerCase(Locale.ROOT);
            hours.put(day, new Opening("/hours/" + name, "HH:MM-HH:MM or closed; absent: all day."));
        }
        return Collections.unmodifiableMap(hours);
    }
}
