package org.otklik.collector;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otklik.collector.Contract.Schema;
import org.otklik.wire.Command;
import org.otklik.wire.WireLimits;

/**
 * The committed contract is what the code does. Each exchange of the tests of the collector is held against it by
 * {@link Contract#check}; here stand the comparisons that no exchange makes.
 */
class OpenApiContractTest {
    private static final Pattern PROBLEM = Pattern.compile("Problem\\.of\\(\\s*\"([a-z-]+)\",\\s*(\\d{3}|status)");

    @TempDir
    private Path data;

    @Test
    void theProblemsOfTheCodeAreThoseOfTheDocument() throws IOException {
        var code = new TreeSet<String>();
        for (var source : sources("src/main/java/org/otklik")) {
            for (var found : PROBLEM.matcher(source).results().toList()) {
                // The one place that takes its status from a list answers for addresses that are not there.
                for (var status : found.group(2).equals("status") ? List.of("404", "405") : List.of(found.group(2))) {
                    code.add(status + " " + found.group(1));
                }
            }
        }
        assertThat(code).hasSizeGreaterThan(10);
        var document = new TreeSet<String>();
        Contract.replies().entrySet().stream()
                .filter(reply -> !reply.getKey().equals("200"))
                .forEach(reply -> reply.getValue()
                        .getAsJsonObject()
                        .getAsJsonArray("x-problem-types")
                        .forEach(type -> document.add(reply.getKey() + " " + type.getAsString())));
        assertThat(document).containsAll(code);
        document.removeAll(code);
        var kiosk = Files.readString(Path.of("src/main/java/org/otklik/sync/ReplyRule.java"));
        assertThat(document)
                .as("in the document, sent by no code, known to no kiosk")
                .allMatch(pair -> kiosk.contains("\"/problems/" + pair.substring(4) + "\""));
    }

    @Test
    void theBoundsOfTheSchemasAreThoseOfTheCode() {
        assertThat(number("batch", "properties/items/maxItems")).isEqualTo(WireLimits.MAX_BATCH_ITEMS);
        assertThat(number("batch", "properties/done/maxItems")).isEqualTo(Command.REMEMBERED);
        assertThat(number("receipt", "properties/commands/maxItems")).isEqualTo(Command.MAX_COMMANDS);
        assertThat(number("item", "$defs/comment/properties/text/maxLength")).isEqualTo(WireLimits.MAX_TEXT_POINTS);
        assertThat(number("item", "$defs/response/properties/answers/maxProperties"))
                .isEqualTo(WireLimits.MAX_KEYS);
    }

    @Test
    void whatAKioskMakesIsByTheSchemas() throws IOException {
        try (var collector = new CollectorUnderTest(data)) {
            for (var item : List.of(
                    collector.response(4, "property"), collector.staffResponse(3, 2), collector.comment("Долго"))) {
                assertThat(Schema.ITEM.faults(new String(item.body(), StandardCharsets.UTF_8)))
                        .isEmpty();
            }
        }
        var vector = Files.readString(Path.of("src/test/resources/wire/batch-1.json"));
        assertThat(Schema.BATCH.faults(vector)).isEmpty();
        var items = JsonParser.parseString(vector).getAsJsonObject().getAsJsonArray("items");
        assertThat(items).hasSize(2);
        for (var item : items) {
            assertThat(Schema.ITEM.faults(item.getAsJsonObject().get("item").toString()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'\"kind\":\"response\"', '\"kind\":\"answer\"'",
        "'\"hour\":\"2026-11-23T12+03:00\"', '\"hour\":\"2026-11-23T12:30+03:00\"'",
        "'\"centre\":\"mfc-17\"', '\"centre\":\"mfc-17\",\"phone\":\"1\"'",
        "'\"schema\":1', '\"schema\":2'",
        "'\"input\":\"touch\"', '\"input\":\"eyes\"'"
    })
    void anItemThatIsAnotherThanTheKiosksIsNotByItsSchema(String written, String planted) throws IOException {
        var vector = Files.readString(Path.of("src/test/resources/wire/batch-1.json"));
        var item = JsonParser.parseString(vector)
                .getAsJsonObject()
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject()
                .get("item")
                .toString();
        assertThat(item).contains(written);
        assertThat(Schema.ITEM.faults(item.replace(written, planted))).isNotEmpty();
    }

    @Test
    void aReceiptOrAProblemThatLacksAWordIsNotByItsSchema() throws IOException {
        try (var collector = new CollectorUnderTest(data)) {
            var receipt = collector
                    .post(collector.batch(collector.response(4, "property")))
                    .body();
            var tree = JsonParser.parseString(receipt).getAsJsonObject();
            for (var name : Set.copyOf(tree.keySet())) {
                var without = tree.deepCopy();
                without.remove(name);
                assertThat(Schema.RECEIPT.faults(without.toString()))
                        .as("without " + name)
                        .isNotEmpty();
            }
            assertThat(Schema.RECEIPT.faults(receipt.replace("\"stored\"", "\"kept\"")))
                    .isNotEmpty();
            var problem = collector
                    .post(collector.batch(), Map.of("Authorization", "Bearer x"))
                    .body();
            assertThat(Schema.PROBLEM.faults(problem.replace("/problems/", "/p/")))
                    .isNotEmpty();
        }
    }

    @Test
    void theContractIsServedAsItIsCommitted() throws Exception {
        try (var collector = new CollectorUnderTest(data)) {
            assertThat(get(collector.address() + "/v1/openapi").body())
                    .isEqualTo(Files.readString(Contract.FOLDER.resolve("openapi.json")));
            for (var name : List.of("item", "batch", "receipt", "problem")) {
                var file = name + ".schema.json";
                assertThat(get(collector.address() + "/v1/schema/" + file).body())
                        .isEqualTo(Files.readString(
                                Contract.FOLDER.resolve("schema").resolve(file)));
            }
            assertThat(get(collector.address() + "/v1/schema/other.json").statusCode())
                    .isEqualTo(404);
            assertThat(get(collector.address() + "/v1/schema/..%2fopenapi.json").statusCode())
                    .isGreaterThanOrEqualTo(400);
        }
    }

    @Test
    void everySchemaThatTheDocumentNamesIsThere() {
        var references = Pattern.compile("\"\\$ref\":\"([^\"]+)\"")
                .matcher(Contract.openApi().toString())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(references).hasSizeGreaterThanOrEqualTo(3);
        assertThat(references).allMatch(name -> Files.exists(Contract.FOLDER.resolve(name)));
    }

    private static int number(String schema, String path) {
        JsonElement at;
        try {
            at = JsonParser.parseString(Files.readString(Contract.FOLDER.resolve("schema/" + schema + ".schema.json")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        for (var step : path.split("/", -1)) {
            at = at.getAsJsonObject().get(step);
        }
        return at.getAsInt();
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static List<String> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }
}
