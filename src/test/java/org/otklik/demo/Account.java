package org.otklik.demo;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.otklik.demo.DemoRun.Played;
import org.otklik.demo.ScriptedVisit.Ending;
import org.otklik.demo.ScriptedVisit.Way;
import org.otklik.visit.PersonalDataScrub;

/** What was touched against what outbox and ledger hold, read from the files themselves. */
record Account(
        long committed,
        long acked,
        long ledger,
        long duplicated,
        long comments,
        int numbersTyped,
        List<String> lost,
        List<String> altered,
        List<String> complaints) {
    /** A row of the ledger or of the outbox. */
    private record Row(String sha256, String body) {}

    static Account of(DemoRun run, DemoFolders folders, Set<String> numbers) {
        try {
            return new Reader(run, folders, numbers).account();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean agrees(int visits) {
        return committed == visits
                && acked == committed
                && ledger == committed
                && duplicated == 0
                && lost.isEmpty()
                && altered.isEmpty()
                && complaints.isEmpty();
    }

    /** Collects the account of one run. */
    private static final class Reader {
        /** The welcome, which is heard out. */
        private static final long LEAST_HEARD_MS = 2000;

        private final DemoRun run;
        private final DemoFolders folders;
        private final Set<String> numbers;
        private final List<String> lost = new ArrayList<>();
        private final List<String> altered = new ArrayList<>();
        private final List<String> complaints = new ArrayList<>();

        Reader(DemoRun run, DemoFolders folders, Set<String> numbers) {
            this.run = run;
            this.folders = folders;
            this.numbers = numbers;
        }

        Account account() throws SQLException {
            var outbox = folders.kioskData().resolve("outbox.db");
            var ledger = folders.collectorData().resolve("ledger.db");
            var here = rows(outbox, "SELECT hex(id), hex(sha256), body FROM item");
            var there = rows(
                    ledger,
                    "SELECT id, hex(sha256), body FROM response UNION ALL SELECT id, hex(sha256), body FROM comment");
            here.forEach((id, row) -> {
                if (!there.containsKey(id)) {
                    complaints.add(id + " is in the outbox and not in the ledger");
                } else if (!there.get(id).equals(row)) {
                    altered.add(id);
                }
            });
            there.keySet().stream()
                    .filter(id -> !here.containsKey(id))
                    .forEach(id -> complaints.add(id + " was never committed"));
            run.played().forEach(played -> compare(played, there));
            run.played().forEach(this::listen);
            var conflicts = number(ledger, "SELECT count(*) FROM conflict");
            if (conflicts > 0) {
                complaints.add(conflicts + " conflicts");
            }
            numbersOnDisk();
            return new Account(
                    number(outbox, "SELECT sum(committed) FROM epoch WHERE kind='response'"),
                    number(outbox, "SELECT sum(acked) FROM epoch WHERE kind='response'"),
                    number(ledger, "SELECT count(*) FROM response"),
                    number(ledger, "SELECT count(*)-count(DISTINCT id) FROM response"),
                    number(ledger, "SELECT count(*) FROM comment"),
                    numbers.size(),
                    lost,
                    altered,
                    complaints);
        }

        /** Who has headphones hears the kiosk, and nobody else does. */
        private void listen(Played played) {
            var hears = played.script.way().hears();
            if (hears ? played.heardMs < LEAST_HEARD_MS : played.heardMs > 0) {
                complaints.add("visit " + played.script.number() + " heard " + played.heardMs + " ms of speech");
            }
        }

        /** A thank-you is a promise; what it promised must be there as it was touched. */
        private void compare(Played played, Map<String, Row> there) {
            for (var id : played.thankedIds) {
                if (!there.containsKey(id)) {
                    lost.add("visit " + played.script.number() + " " + id);
                }
            }
            if (played.keptIds.isEmpty() || played.touched.isEmpty() || !there.containsKey(played.keptIds.get(0))) {
                return;
            }
            var touched = JsonParser.parseString(played.touched).getAsJsonObject();
            var typed = touched.remove("#comment");
            var body = JsonParser.parseString(there.get(played.keptIds.get(0)).body())
                    .getAsJsonObject();
            expect(played, body, "answers", touched);
            var end = played.script.ending() == Ending.FINISHED ? "complete" : "abandoned";
            expect(played, body, "end", new com.google.gson.JsonPrimitive(end));
            expect(played, body, "lang", new com.google.gson.JsonPrimitive(played.script.language()));
            expect(
                    played,
                    body,
                    "input",
                    new com.google.gson.JsonPrimitive(played.script.way().word()));
            if (typed != null) {
                compareComment(played, typed.getAsString(), there);
            }
        }

        private void compareComment(Played played, String typed, Map<String, Row> there) {
            var written = played.keptIds.size() < 2 ? null : there.get(played.keptIds.get(1));
            var shown = typed.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + typed.substring(1);
            var asTyped = played.script.way() == Way.KEYS ? typed : shown;
            var expected = PersonalDataScrub.scrub(asTyped);
            var text = written == null
                    ? ""
                    : JsonParser.parseString(written.body())
                            .getAsJsonObject()
                            .get("text")
                            .getAsString();
            if (!text.equals(expected)) {
                altered.add("visit " + played.script.number() + " comment: \"" + text + "\" instead of \"" + expected
                        + "\"");
            }
        }

        private void expect(Played played, JsonObject body, String member, com.google.gson.JsonElement expected) {
            if (!expected.equals(body.get(member))) {
                altered.add("visit " + played.script.number() + " " + member + ": " + body.get(member) + " instead of "
                        + expected);
            }
        }

        private void numbersOnDisk() {
            var found = DiskSearch.found(folders.out().resolve("data"), numbers);
            if (!found.isEmpty()) {
                complaints.add("typed telephone numbers are on the disk: " + found);
            }
        }

        private static Map<String, Row> rows(Path file, String sql) throws SQLException {
            Map<String, Row> rows = new HashMap<>();
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    var statement = connection.createStatement();
                    var found = statement.executeQuery(sql)) {
                while (found.next()) {
                    var body = new String(found.getBytes(3), StandardCharsets.UTF_8);
                    rows.put(id(found.getString(1)), new Row(found.getString(2), body));
                }
            }
            return rows;
        }

        private static String id(String text) {
            if (text.contains("-")) {
                return text;
            }
            var bytes = java.nio.ByteBuffer.wrap(HexFormat.of().parseHex(text));
            return new UUID(bytes.getLong(), bytes.getLong()).toString();
        }

        private static long number(Path file, String sql) throws SQLException {
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    var statement = connection.createStatement();
                    var found = statement.executeQuery(sql)) {
                return found.getLong(1);
            }
        }
    }
}
