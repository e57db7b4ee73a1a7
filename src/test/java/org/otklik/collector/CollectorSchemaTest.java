package org.otklik.collector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.otklik.json.Fault;

/** The schema that editors use says of every key what the reader does: which there are, of what type, within what bounds. */
class CollectorSchemaTest {
    private static final CollectorSchema SCHEMA = new CollectorSchema();
    private static final Path READER = Path.of("src/main/java/org/otklik/collector/CollectorConfigReader.java");

    /** Where the reader asks for a key. */
    private static final Pattern ASKED = Pattern.compile("fields\\.(?:text|flag|object|array|whole)\\(\"(\\w+)\"");

    /** Values of each key that count, and values that do not, as JSON; the rest of the file is in order. */
    private static final Map<String, Samples> SAMPLES = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "/listen",
                    new Samples(
                            "\"127.0.0.1:0\" \"localhost:65535\" \"[::1]:8443\" \"127.9.9.9:80\" \"[127.0.0.1]:1\"",
                            "\"127.0.0.1:65536\" \"127.0.0.1:70000\" \"127.0.0.1:99999\" \"127.0.0.1\" \"127.0.0.1:-1\""
                                    + " \"127.0.0.1:123456\" \"[::g]:1\" \"a_b:1\" \"\" \":80\" 80 null \"0.0.0.0:80\""
                                    + " \"collector.example.org:80\" \"127.1:80\" \"[::]:80\" \"localhost.de:80\"")),
            Map.entry(
                    "/tls",
                    new Samples(
                            "{\"certFile\":\"pem\",\"keyFile\":\"pem\"}",
                            "{} [] \"pem\" {\"certFile\":\"pem\"} true null")),
            Map.entry("/tls/certFile", new Samples("\"pem\"", "\"\" 1 {} null")),
            Map.entry("/tls/keyFile", new Samples("\"pem\"", "\"\" 1 {} null")),
            Map.entry("/behindProxy", new Samples("true false", "\"true\" 1 null")),
            Map.entry(
                    "/database",
                    new Samples(
                            "\"sqlite:a\" \"sqlite:a?password=b\" \"jdbc:postgresql:\" \"jdbc:postgresql://h/d?user=a\"",
                            "\"sqlite:\" \"mysql:a\" \"SQLITE:a\" \"\" 1 null \"jdbc:postgresql://h/d?password=b\""
                                    + " \"jdbc:postgresql://h/d?user=a&SslPassword=b\"")),
            Map.entry("/databasePasswordFile", new Samples("\"pem\"", "\"\" 1 [] null")),
            Map.entry(
                    "/databaseMaintenance",
                    new Samples(
                            "{\"user\":\"otklik\"} {\"user\":\"a\",\"passwordFile\":\"pem\"}",
                            "{} [] \"otklik\" null {\"passwordFile\":\"pem\"} {\"user\":\"a\",\"password\":\"b\"}")),
            Map.entry(
                    "/databaseMaintenance/user",
                    new Samples(
                            "\"a\" \"_\" \"O.t-k_9\"",
                            "\"\" 1 null \"9a\" \"a&b\" \"a%20b\" \"a'b\" \"" + "a".repeat(64) + "\"")),
            Map.entry("/databaseMaintenance/passwordFile", new Samples("\"pem\"", "\"\" 1 [] null")),
            Map.entry("/packs", new Samples("[] [\"pack\"] [\"pack\",\"pack\"]", "\"pack\" {} [1] [null] null")),
            Map.entry("/retention", new Samples("{} {\"responseMonths\":36}", "[] 36 null {\"responseMonth\":36}")),
            Map.entry("/retention/responseMonths", new Samples("3 36 36.0 240", "2 241 0 -36 36.5 \"36\" null"))));

    @TempDir
    private Path folder;

    /** Separated by blanks, so no sample has one. */
    private record Samples(String good, String bad) {
        List<String> accepted() {
            return List.of(good.split(" ", -1));
        }

        List<String> refused() {
            return List.of(bad.split(" ", -1));
        }
    }

    @BeforeEach
    void files() throws IOException {
        var secret = Files.writeString(folder.resolve("pem"), "x");
        Files.setPosixFilePermissions(secret, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
        Files.createDirectory(folder.resolve("pack"));
    }

    static Iterable<String> keys() {
        return SCHEMA.keys();
    }

    @Test
    void bothKnowTheSameKeysAndEachHasSamples() throws IOException {
        var asked = new TreeSet<String>();
        ASKED.matcher(Files.readString(READER)).results().forEach(match -> asked.add(match.group(1)));
        var named = new TreeSet<String>();
        SCHEMA.keys().forEach(pointer -> named.add(pointer.substring(pointer.lastIndexOf('/') + 1)));
        assertThat(named).isEqualTo(asked);
        assertThat(SAMPLES.keySet()).isEqualTo(SCHEMA.keys());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void bothTakeAndRefuseTheSameValues(String pointer) throws IOException {
        var samples = SAMPLES.get(pointer);
        for (var value : samples.accepted()) {
            assertThat(faults(document(pointer, value)))
                    .as(pointer + " " + value)
                    .isEmpty();
            assertThat(SCHEMA.takes(document(pointer, value)))
                    .as(pointer + " " + value)
                    .isTrue();
        }
        for (var value : samples.refused()) {
            assertThat(faults(document(pointer, value)))
                    .as(pointer + " " + value)
                    .isNotEmpty();
            assertThat(SCHEMA.takes(document(pointer, value)))
                    .as(pointer + " " + value)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void whatIsCalledAlmostLikeAKeyIsRefusedByBoth(String pointer) throws IOException {
        var document = document(pointer + "x", "\"pem\"");
        assertThat(faults(document)).extracting(Fault::code).contains("key.unknown");
        assertThat(SCHEMA.takes(document)).isFalse();
    }

    @Test
    void notesMayStandInEveryObject() throws IOException {
        var notes = "\"$schema\": \"s\", \"$comment\": [1]";
        var document = "{" + notes + ", \"tls\": {" + notes + ", \"certFile\": \"pem\", \"keyFile\": \"pem\"}}";
        assertThat(faults(document)).isEmpty();
        assertThat(SCHEMA.takes(document)).isTrue();
    }

    /** A file that says this and what has to stand beside it. */
    private static String document(String pointer, String value) {
        var names = pointer.substring(1).split("/", -1);
        var server = names[0].equals("databaseMaintenance") ? "\"database\": \"jdbc:postgresql:\", " : "";
        if (names.length == 1) {
            return "{" + server + "\"" + names[0] + "\": " + value + "}";
        }
        var required = Map.of("tls", List.of("certFile", "keyFile"), "databaseMaintenance", List.of("user"));
        var beside = required.getOrDefault(names[0], List.of()).stream()
                .filter(name -> !name.equals(names[1]))
                .map(name -> ", \"" + name + "\": \"pem\"")
                .collect(Collectors.joining());
        return "{" + server + "\"" + names[0] + "\": {\"" + names[1] + "\": " + value + beside + "}}";
    }

    private List<Fault> faults(String json) throws IOException {
        try {
            CollectorConfigReader.read(Files.writeString(folder.resolve("collector.json"), json));
            return List.of();
        } catch (RefusedConfig refused) {
            return refused.faults();
        }
    }
}
