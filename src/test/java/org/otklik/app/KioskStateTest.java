package org.otklik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.config.ConfigReader;
import org.otklik.config.ConfigReading;
import org.otklik.config.Configuration;
import org.otklik.config.MmSource;
import org.otklik.config.PictureMm;
import org.otklik.config.PictureSize;
import org.otklik.i18n.Messages;
import org.otklik.outbox.OutboxHealth;
import org.otklik.outbox.OutboxOpening;
import org.otklik.outbox.SqliteOutbox;
import org.otklik.outbox.Trouble;
import org.otklik.ui.presenter.StateLine;
import org.otklik.ui.presenter.StateLine.Weight;
import org.otklik.wire.AlertCode;

/** What a technician reads of a kiosk: counts, codes and versions. Fleet page 5. */
class KioskStateTest {
    private static final Instant NOW = Instant.parse("2026-11-28T09:05:00Z");

    @TempDir
    private Path data;

    private OutboxHealth outbox = new OutboxHealth.Serving(Set.of());
    private SyncLine sync = SyncLine.NOTHING_YET;

    @Test
    void aKioskWithoutConfigurationTokenAndQueueSaysWhatToDo() {
        var state = state(Optional.empty());
        for (var name : new String[] {"centre", "kiosk", "pack", "queue"}) {
            assertThat(line(state, name).weight()).as(name).isEqualTo(Weight.WARNING);
        }
        assertThat(said(state, "screen")).contains("kioskctl screen calibrate");
    }

    @Test
    void aKioskThatServesTellsItsCentrePackQueueAndHour() {
        var opening = (OutboxOpening.Opened) SqliteOutbox.open(data.resolve("outbox.db"), new Random(1));
        opening.outbox().close();
        var state = state(Optional.of(shipped()));
        assertThat(line(state, "centre").weight()).isEqualTo(Weight.USUAL);
        assertThat(said(state, "pack")).startsWith("mfc-basic, ");
        assertThat(said(state, "queue")).contains("К отправке:\u00a00.").contains("Подтверждено:\u00a00.");
        assertThat(said(state, "time")).isEqualTo("28.11.2026 14:05, Asia/Yekaterinburg");
    }

    @Test
    void whateverTheOutboxAlarmsOfIsSaidWithWhatToDo() {
        assertThat(line(state(Optional.empty()), "answers").weight()).isEqualTo(Weight.USUAL);
        for (var trouble : Trouble.values()) {
            outbox = new OutboxHealth.Stopped(trouble, "reason");
            assertThat(line(state(Optional.empty()), "answers").weight()).isEqualTo(Weight.WARNING);
            assertThat(said(state(Optional.empty()), "answers"))
                    .as("%s", trouble)
                    .isNotBlank();
        }
        for (var alert : List.of(AlertCode.DISK_LOW, AlertCode.DISK_FULL_SOON, AlertCode.CLONED_IMAGE)) {
            outbox = new OutboxHealth.Serving(Set.of(alert));
            assertThat(said(state(Optional.empty()), "answers")).as("%s", alert).isNotBlank();
        }
    }

    @Test
    void aFailureWarnsUntilAReceiptComes() {
        sync = SyncLine.NOTHING_YET.received(NOW.minusSeconds(600)).failed(NOW, "token");
        assertThat(line(state(Optional.empty()), "failure").weight()).isEqualTo(Weight.WARNING);
        assertThat(said(state(Optional.empty()), "failure")).isEqualTo("28.11.2026 14:05, код token");
        assertThat(said(state(Optional.empty()), "receipt")).isEqualTo("28.11.2026 13:55");
        sync = sync.received(NOW.plusSeconds(60));
        assertThat(line(state(Optional.empty()), "failure").weight()).isEqualTo(Weight.USUAL);
    }

    @Test
    void whoeverSaysHowLargeThePictureIsHasHisWords() {
        var values = Map.of("width", "508", "height", "286", "ppi", "96");
        for (var language : new String[] {"ru", "en"}) {
            for (var source : MmSource.values()) {
                assertThat(Messages.in(language).text("text.stateOf.screen." + source.word(), values))
                        .isNotBlank();
            }
        }
    }

    private KioskState state(Optional<Configuration> configuration) {
        var picture = new PictureSize(1920, 1080, new PictureMm(508, 286), MmSource.ASSUMED);
        var clock = Clock.fixed(NOW, ZoneId.of("Asia/Yekaterinburg"));
        var reports = new KioskState.Reports(() -> Optional.of(sync), () -> outbox);
        return new KioskState(data, configuration, picture, reports, clock);
    }

    private static Configuration shipped() {
        return ((ConfigReading.Loaded) ConfigReader.read(Path.of("kiosk-config"))).configuration();
    }

    private static StateLine line(KioskState state, String name) {
        return state.get().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String said(KioskState state, String name) {
        var line = line(state, name);
        return Messages.in("ru").text("text.stateOf." + line.words(), line.values());
    }
}
