package org.otklik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.otklik.outbox.KeptVisit;
import org.otklik.outbox.Outbox;
import org.otklik.outbox.OutboxOpening;
import org.otklik.outbox.Outcome;
import org.otklik.outbox.SqliteOutbox;
import org.otklik.wire.AnswerValue;
import org.otklik.wire.ClockQuality;
import org.otklik.wire.Comment;
import org.otklik.wire.ItemId;
import org.otklik.wire.KioskToken;
import org.otklik.wire.LocalHour;
import org.otklik.wire.Order;
import org.otklik.wire.PackVersion;
import org.otklik.wire.Response;

/** A kiosk's folders in a temporary place, and kioskctl asked about them as a technician would. */
final class Ctl {
    static final Instant NOW = Instant.parse("2026-11-23T12:30:00Z");
    static final String ANSWER = "long_queue_answer";
    static final String COMMENT = "Долго ждали у окна";

    private final Path folder;

    Ctl(Path folder) {
        this.folder = folder;
    }

    /** What kioskctl said. */
    record Said(int exit, String out, String err) {
        JsonObject json() {
            assertThat(out.strip()).as("one object on one line").doesNotContain("\n");
            return JsonParser.parseString(out).getAsJsonObject();
        }

        JsonObject result() {
            return json().getAsJsonObject("result");
        }
    }

    Path config() {
        return folder.resolve("config");
    }

    Path data() {
        return folder.resolve("data");
    }

    /** The kiosk that is offered to try out. */
    Ctl withShippedConfig() throws IOException {
        var source = Path.of("kiosk-config");
        try (var files = Files.walk(source)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = config().resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return this;
    }

    Ctl withToken() throws IOException {
        var file = data().resolve("identity").resolve("token");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                KioskToken.mint(new UUID(1, 2), new java.security.SecureRandom())
                        .reveal());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return this;
    }

    /** Visits that are on disk, each with an answer and a comment of this day. */
    List<ItemId> kept(int visits) throws IOException {
        Files.createDirectories(data());
        List<ItemId> ids = new ArrayList<>();
        try (var outbox = outbox()) {
            for (var i = 0; i < visits; i++) {
                ids.addAll(((Outcome.Kept) outbox.commit(visit())).ids());
            }
        }
        return ids;
    }

    Outbox outbox() {
        var opening = SqliteOutbox.open(data().resolve("outbox.db"), new Random(5));
        return ((OutboxOpening.Opened) opening).outbox();
    }

    private static KeptVisit visit() {
        var pack = new PackVersion("mfc-basic", 1, "0123456789abcdef");
        var response = new Response(
                "mfc-1",
                ClockQuality.OK,
                new LocalHour(OffsetDateTime.parse("2026-11-23T12:30:00Z")),
                pack,
                Optional.empty(),
                "complete",
                "ru",
                "touch",
                List.of(),
                List.of(),
                Map.of("reason", new AnswerValue.Text(ANSWER)),
                Map.of("reason", 1200L),
                Map.of(),
                Map.of(),
                Order.FILE);
        var comment = new Comment(
                "mfc-1",
                ClockQuality.OK,
                LocalDate.of(2026, 11, 23),
                "mfc-basic",
                Optional.empty(),
                Optional.empty(),
                COMMENT);
        return new KeptVisit(response, Optional.of(comment));
    }

    Said asks(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--config", config().toString(), "--data", data().toString(), "--lang", "en"));
        return said(all);
    }

    static Said said(List<String> arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        try (var toOut = new PrintWriter(out);
                var toErr = new PrintWriter(err)) {
            var line = KioskCtl.commandLine(() -> NOW, wait -> {}, InputStream.nullInputStream(), toOut, toErr);
            var exit = line.execute(arguments.toArray(new String[0]));
            assertThat(out + "" + err)
                    .as("no stack trace")
                    .doesNotContain("\tat ")
                    .doesNotContain("Exception in");
            return new Said(exit, out.toString(), err.toString());
        }
    }

    /** Every byte under the data folder, by file. */
    Map<String, String> bytes() {
        try (var files = Files.walk(data())) {
            Map<String, String> bytes = new java.util.TreeMap<>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(file.getFileName().toString(), java.util.Arrays.hashCode(Files.readAllBytes(file)) + "");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("a test's own folder can be read", e);
        }
    }
}
