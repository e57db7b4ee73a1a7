package org.otklik.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otklik.collector.ledger.LedgerDatabase;
import org.otklik.collector.ledger.Registry;
import org.otklik.collector.ledger.Results;
import org.otklik.wire.Command;
import org.otklik.wire.ItemStatus;
import org.otklik.wire.KioskToken;
import org.otklik.wire.Receipt;
import org.otklik.wire.ReceiptJson;

/** The commands of whoever holds the machine, beside a collector that runs. */
class CollectorCommandsTest {
    @TempDir
    private Path data;

    private Overheard console;

    @BeforeEach
    void listen() {
        console = new Overheard();
    }

    @AfterEach
    void stopListening() {
        console.close();
    }

    @Test
    void aBackupIsAWholeLedgerAndAfterPuttingItBackKiosksSendWhatCameSince(@TempDir Path shelf) throws IOException {
        var copy = shelf.resolve("ledger.bak");
        try (var collector = new CollectorUnderTest(data)) {
            collector.post(collector.batch(collector.response(2, "property")));
            assertThat(run("backup", copy.toString())).isZero();
            assertThat(Files.getPosixFilePermissions(copy)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(run("backup", copy.toString())).isEqualTo(64);
            assertThat(console.complained()).contains("is there already");
        }
        var second = Files.createDirectory(shelf.resolve("second"));
        Files.copy(copy, second.resolve("ledger.db"), StandardCopyOption.REPLACE_EXISTING);
        try (var restored = LedgerDatabase.open(second.resolve("ledger.db"))) {
            assertThat(new Results(restored).asked("0000", "9999")).hasSize(1);
        }
        data = second;
        assertThat(run("restored", "--at", "2026-11-22T09Z")).isZero();
        assertThat(console.said()).contains("1 kiosks are asked");
    }

    @Test
    void aRestoreIsSaidToEveryKioskUntilItIsDone() throws IOException {
        try (var collector = new CollectorUnderTest(data)) {
            var item = collector.response(2, "property");
            collector.post(collector.batch(item));
            assertThat(run("restored", "--at", "2026-11-22T09Z")).isZero();
            var receipt = receipt(collector, collector.batch(item));
            assertThat(receipt.results().get(0).status()).isEqualTo(ItemStatus.DUPLICATE);
            assertThat(receipt.commands())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Command.ResendSince.class,
                            resend -> assertThat(resend.hour()).isEqualTo("2026-11-22T08Z"));
        }
    }

    @Test
    void anHourThatIsNoneIsRefusedWithItsForm() {
        assertThat(run("restored", "--at", "yesterday")).isEqualTo(64);
        assertThat(console.complained()).contains("2026-11-22T09Z");
        assertThat(run("restored", "--at", "2999-01-01T00Z")).isEqualTo(64);
    }

    @Test
    void kiosksAreListedGivenANewTokenAndShutOut() throws IOException {
        try (var ledger = LedgerDatabase.open(data.resolve("ledger.db"))) {
            assertThat(run("kiosk", "add", "--centre", "mfc-1")).isZero();
            var token = KioskToken.parse(console.said().strip()).orElseThrow();
            var id = token.kiosk().toString();
            console.forget();
            assertThat(run("kiosk", "list")).isZero();
            assertThat(console.said()).isEqualTo(id + "\tmfc-1\tunheard\t0\t0\tnever\tkiosk\n");
            console.forget();
            assertThat(run("kiosk", "rotate", id)).isZero();
            var next = KioskToken.parse(console.said().strip()).orElseThrow();
            assertThat(new Registry(ledger).owner(token)).isEmpty();
            assertThat(new Registry(ledger).owner(next)).isPresent();
            assertThat(run("kiosk", "revoke", id)).isZero();
            assertThat(new Registry(ledger).owner(next)).isEmpty();
            assertThat(run("kiosk", "revoke", UUID.randomUUID().toString())).isEqualTo(64);
        }
    }

    @Test
    void aBadFileStopsACommandWithItsFaults() throws IOException {
        Files.writeString(data.resolve("collector.json"), "{\"colour\": 1}");
        assertThat(run("kiosk", "list")).isEqualTo(78);
        assertThat(console.complained()).contains("/colour", "key.unknown");
    }

    private int run(String... words) {
        var all = new java.util.ArrayList<>(java.util.List.of(words));
        all.add("--data");
        all.add(data.toString());
        return Main.commandLine().execute(all.toArray(String[]::new));
    }

    private static Receipt receipt(CollectorUnderTest collector, byte[] batch) {
        return ReceiptJson.read(collector.post(batch).body().getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }
}
