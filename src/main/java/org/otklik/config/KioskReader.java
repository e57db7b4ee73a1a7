package org.otklik.config;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import org.otklik.config.KioskConfig.AfterHours;
import org.otklik.config.KioskConfig.Appearance;
import org.otklik.config.KioskConfig.Contacts;
import org.otklik.config.KioskConfig.Corner;
import org.otklik.config.KioskConfig.Cursor;
import org.otklik.config.KioskConfig.Display;
import org.otklik.config.KioskConfig.Engine;
import org.otklik.config.KioskConfig.Idle;
import org.otklik.config.KioskConfig.Input;
import org.otklik.config.KioskConfig.Kiosk;
import org.otklik.config.KioskConfig.Level;
import org.otklik.config.KioskConfig.Log;
import org.otklik.config.KioskConfig.Output;
import org.otklik.config.KioskConfig.Packs;
import org.otklik.config.KioskConfig.Palette;
import org.otklik.config.KioskConfig.Sending;
import org.otklik.config.KioskConfig.Speech;
import org.otklik.config.KioskConfig.Switches;
import org.otklik.config.KioskConfig.Sync;
import org.otklik.config.KioskConfig.Technician;
import org.otklik.config.KioskConfig.TextSize;
import org.otklik.config.KioskConfig.Transport;
import org.otklik.config.KioskConfig.Trust;
import org.otklik.config.KioskConfig.Way;
import org.otklik.json.Faults;
import org.otklik.json.JsonObject;
import org.otklik.json.Place;

/** The tree of kiosk.json -> {@link KioskConfig}, following {@link KioskKeys} from top to bottom. */
final class KioskReader {
    private static final int BYTES_PER_KIB = 1024;

    private final Sections sections;
    private final KeyReader keys;
    private final FormReader forms;

    KioskReader(JsonObject root, Faults faults) {
        sections = new Sections(root, faults);
        keys = new KeyReader(sections, faults);
        forms = new FormReader(sections, faults);
    }

    /** Where a key stands, or would. */
    Place place(ConfigKey key) {
        return keys.place(key);
    }

    /** Reads everything and faults what is wrong; the configuration is good only if no error was added. */
    KioskConfig read() {
        sections.root().require("schemaVersion");
        sections.root().whole("schemaVersion", KioskKeys.SCHEMA_VERSION, KioskKeys.SCHEMA_VERSION);
        var config = new KioskConfig(
                kiosk(),
                contacts(),
                display(),
                input(),
                idle(),
                Optional.of(keys.milliseconds(KioskKeys.ADVANCE)).filter(time -> !time.isZero()),
                appearance(),
                speech(),
                hours(),
                packs(),
                sync(),
                keys.days(KioskKeys.ACKED),
                technician(),
                log());
        sections.refuseUnknown();
        return config;
    }

    private Kiosk kiosk() {
        return new Kiosk(
                keys.id(KioskKeys.CENTRE).orElse(""),
                keys.line(KioskKeys.NAME),
                keys.line(KioskKeys.ASSET_TAG),
                forms.zone(KioskKeys.TIME_ZONE));
    }

    private Contacts contacts() {
        return new Contacts(
                keys.localLine(KioskKeys.PHONE),
                keys.localLine(KioskKeys.SITE),
                keys.localLine(KioskKeys.DESK),
                keys.localLine(KioskKeys.INTEGRITY_PHONE));
    }

    private Display display() {
        return new Display(
                keys.whole(KioskKeys.DISPLAY),
                keys.optional(KioskKeys.WIDTH),
                keys.optional(KioskKeys.HEIGHT),
                keys.optional(KioskKeys.FLOOR),
                keys.flag(KioskKeys.HIDE_CURSOR) ? Cursor.HIDDEN : Cursor.SHOWN,
                keys.flag(KioskKeys.SLEEP) ? AfterHours.DARK : AfterHours.LIT);
    }

    private Input input() {
        return new Input(
                keys.whole(KioskKeys.DRIFT),
                keys.milliseconds(KioskKeys.SCREEN_CHANGE),
                keys.milliseconds(KioskKeys.DOUBLE_STRIKE),
                keys.id(KioskKeys.KEYMAP),
                Switches.valueOf(constant(keys.word(KioskKeys.SWITCHES))),
                keys.milliseconds(KioskKeys.SCAN));
    }

    private Idle idle() {
        return new Idle(
                keys.seconds(KioskKeys.IDLE_CHOICE),
                keys.seconds(KioskKeys.IDLE_TYPING),
                keys.seconds(KioskKeys.IDLE_ASSISTED),
                keys.seconds(KioskKeys.COUNTDOWN),
                keys.seconds(KioskKeys.THANKS));
    }

    private Hours hours() {
        var days = new EnumMap<DayOfWeek, Hours.Opening>(DayOfWeek.class);
        KioskKeys.HOURS.forEach((day, key) -> days.put(day, forms.opening(key)));
        return new Hours(days);
    }

    private Packs packs() {
        return new Packs(
                keys.id(KioskKeys.PACK).orElse(""),
                keys.id(KioskKeys.STAFF_PACK),
                new LinkedHashSet<>(keys.names(KioskKeys.INCLUDE)));
    }

    private Appearance appearance() {
        return new Appearance(
                keys.names(KioskKeys.LANGUAGES),
                keys.localLine(KioskKeys.CENTRE_NAME),
                Palette.valueOf(constant(keys.word(KioskKeys.PALETTE))),
                TextSize.valueOf(constant(keys.word(KioskKeys.TEXT_SIZE))));
    }

    private Speech speech() {
        return new Speech(
                Engine.valueOf(constant(keys.word(KioskKeys.ENGINE))),
                Output.valueOf(constant(keys.word(KioskKeys.OUTPUT))),
                keys.arguments(KioskKeys.COMMAND),
                keys.step(KioskKeys.WORDS_PER_MINUTE),
                keys.whole(KioskKeys.VOLUME));
    }

    /** {@code blackOnWhite} is {@code BLACK_ON_WHITE}. */
    private static String constant(String word) {
        return word.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    private Sync sync() {
        return new Sync(
                keys.flag(KioskKeys.SYNC) ? Sending.ON : Sending.OFF,
                forms.address(KioskKeys.ENDPOINT),
                keys.flag(KioskKeys.INSECURE) ? Transport.INSECURE : Transport.SECURE,
                keys.seconds(KioskKeys.INTERVAL),
                keys.whole(KioskKeys.BATCH_ITEMS),
                keys.whole(KioskKeys.BATCH_KIB) * BYTES_PER_KIB,
                new Way(
                        Trust.of(keys.word(KioskKeys.TRUST)),
                        forms.file(KioskKeys.CA_FILE),
                        forms.hostPort(KioskKeys.PROXY),
                        forms.file(KioskKeys.PROXY_SECRET_FILE)));
    }

    private Technician technician() {
        return new Technician(
                Corner.valueOf(constant(keys.word(KioskKeys.CORNER))),
                keys.whole(KioskKeys.TAPS),
                keys.seconds(KioskKeys.TAPS_WITHIN),
                keys.seconds(KioskKeys.TECHNICIAN_SESSION));
    }

    private Log log() {
        var level = keys.word(KioskKeys.LEVEL).toUpperCase(Locale.ROOT);
        return new Log(Level.valueOf(level), keys.whole(KioskKeys.LOG_MIB));
    }
}
