package org.otklik.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.otklik.config.KioskConfig.Cursor;
import org.otklik.config.KioskConfig.Level;
import org.otklik.config.KioskConfig.Sending;
import org.otklik.config.KioskConfig.Transport;
import org.otklik.json.Fault;

class KioskConfigTest {
    static List<ConfigKey> keys() {
        return KioskKeys.all();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aKeyIsAcceptedUpToItsBounds(ConfigKey key) {
        for (var json : KeySamples.of(key).accepted()) {
            assertThat(new KioskJson().with(key.pointer(), json).faults())
                    .as(json)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aKeyBeyondItsBoundsIsOneFaultAtItsPlace(ConfigKey key) {
        for (var json : KeySamples.of(key).beyond()) {
            assertOneFaultAt(
                    key, json, new KioskJson().with(key.pointer(), json).faults());
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aKeyOfAnotherTypeIsOneFaultAtItsPlace(ConfigKey key) {
        for (var json : KeySamples.of(key).otherType()) {
            var faults = new KioskJson().with(key.pointer(), json).faults();
            assertOneFaultAt(key, json, faults);
            assertThat(faults.get(0).code()).isIn("value.type", "value.language", "value.out_of_bounds");
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void onlyTwoKeysMayNotBeAbsent(ConfigKey key) {
        var faults = new KioskJson().without(key.pointer()).faults();
        if (key.isRequired()) {
            assertThat(faults).extracting(Fault::code).containsExactly("value.missing");
            assertThat(faults).extracting(Fault::pointer).containsExactly(key.pointer());
        } else {
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void theShortestFileGivesTheDocumentedDefaults() {
        var config = new KioskJson().accepted();
        assertThat(config.kiosk().centre()).isEqualTo("mfc-1");
        assertThat(config.kiosk().name()).isEmpty();
        assertThat(config.display().cursor()).isEqualTo(Cursor.HIDDEN);
        assertThat(config.input().driftMm()).isEqualTo(5);
        assertThat(config.input().screenChange()).isEqualTo(Duration.ofMillis(350));
        assertThat(config.idle().choice()).isEqualTo(Duration.ofSeconds(60));
        assertThat(config.idle().typing()).isEqualTo(Duration.ofMinutes(2));
        assertThat(config.idle().assisted()).isEqualTo(Duration.ofSeconds(150));
        assertThat(config.idle().countdown()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.idle().thanks()).isEqualTo(Duration.ofSeconds(10));
        assertThat(config.advance()).contains(Duration.ofMillis(700));
        assertThat(config.speech())
                .isEqualTo(new KioskConfig.Speech(
                        KioskConfig.Engine.ESPEAK, KioskConfig.Output.HEADPHONES, List.of(), 125, 6));
        assertThat(config.packs().active()).isEqualTo("mfc-basic");
        assertThat(config.packs().staff()).isEmpty();
        assertThat(config.packs().include()).isEmpty();
        assertThat(config.sync().sending()).isEqualTo(Sending.ON);
        assertThat(config.sync().endpoint()).isEmpty();
        assertThat(config.sync().transport()).isEqualTo(Transport.SECURE);
        assertThat(config.sync().minInterval()).isEqualTo(Duration.ofMinutes(5));
        assertThat(config.sync().batchItems()).isEqualTo(200);
        assertThat(config.sync().batchBytes()).isEqualTo(524_288);
        assertThat(config.ackedRetention()).isEqualTo(Duration.ofDays(7));
        assertThat(config.log()).isEqualTo(new KioskConfig.Log(Level.INFO, 20));
    }

    @Test
    void zeroSwitchesTheAutomaticNextOff() {
        assertThat(new KioskJson().with("/visit/advanceMs", "0").accepted().advance())
                .isEmpty();
    }

    @Test
    void aContactIsSaidByLanguageAndAPlainOneInAll() {
        var contacts = new KioskJson()
                .with("/contacts/phone", "{\"ru\": \"восемь\", \"en\": \"eight\"}")
                .with("/contacts/desk", "\"1\"")
                .accepted()
                .contacts();
        assertThat(contacts.named("phone").orElseThrow().find("ru")).contains("восемь");
        assertThat(contacts.named("phone").orElseThrow().find("ru-x-easy")).contains("восемь");
        assertThat(contacts.named("phone").orElseThrow().find("en")).contains("eight");
        assertThat(contacts.named("phone").orElseThrow().find("tt")).isEmpty();
        assertThat(contacts.named("desk").orElseThrow().find("tt")).contains("1");
        assertThat(contacts.named("site")).isEmpty();
        assertThat(contacts.named("hours")).isEmpty();
    }

    @Test
    void hoursHoldDayByDayAndAnUnnamedDayIsOpenAllDay() {
        var hours = new KioskJson()
                .with("/hours/mon", "\"08:00-20:00\"")
                .with("/hours/sun", "\"closed\"")
                .accepted()
                .hours();
        var monday = LocalDateTime.of(2026, 3, 2, 8, 0);
        assertThat(hours.on(DayOfWeek.MONDAY)).isEqualTo(new Hours.Span(LocalTime.of(8, 0), LocalTime.of(20, 0)));
        assertThat(hours.isOpen(monday)).isTrue();
        assertThat(hours.isOpen(monday.minusMinutes(1))).isFalse();
        assertThat(hours.isOpen(monday.withHour(19).withMinute(59))).isTrue();
        assertThat(hours.isOpen(monday.withHour(20))).isFalse();
        assertThat(hours.isOpen(monday.plusDays(1).withHour(3))).isTrue();
    }

    @Test
    void anUnknownKeyIsRefusedWithTheNearestKnownOne() {
        var faults = new KioskJson()
                .with("/idle/choiseSeconds", "60")
                .with("/voice/volume", "6")
                .with("/sync/endpoint/uri", "\"https://collector.example\"")
                .faults();
        assertThat(faults).extracting(Fault::code).containsOnly("config.unknown_key");
        assertThat(faults)
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/idle/choiseSeconds", "/voice", "/sync/endpoint/uri");
        assertThat(faults).extracting(Fault::hint).contains("Did you mean \"choiceSeconds\"?", "Did you mean \"url\"?");
    }

    @Test
    void aSectionOfAnotherTypeIsOneFault() {
        var faults = new KioskJson().with("/idle", "60").faults();
        assertThat(faults).extracting(Fault::pointer).containsExactly("/idle");
    }

    @Test
    void theVersionOfTheFormIsRequiredAndKnown() {
        assertThat(new KioskJson().without("/schemaVersion").faults())
                .extracting(Fault::code)
                .containsExactly("value.missing");
        assertThat(new KioskJson().with("/schemaVersion", "2").faults())
                .extracting(Fault::pointer)
                .containsExactly("/schemaVersion");
    }

    private static void assertOneFaultAt(ConfigKey key, String json, List<Fault> faults) {
        assertThat(faults).as(json).hasSize(1);
        assertThat(faults.get(0).pointer()).startsWith(key.pointer());
        assertThat(faults.get(0).hint()).as(json).isNotBlank();
    }
}
