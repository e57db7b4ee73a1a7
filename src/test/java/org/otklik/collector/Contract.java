package org.otklik.collector;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The committed contract, and whether an exchange keeps to it. */
final class Contract {
    static final Path FOLDER = Path.of("src/main/resources/otklik-sync");

    private static final Validator VALIDATOR =
            new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();

    private Contract() {}

    /** The schemas, each with what is wrong with a document by it. */
    enum Schema {
        ITEM,
        BATCH,
        RECEIPT,
        PROBLEM;

        private final URI uri =
                VALIDATOR.registerSchema(text("schema/" + name().toLowerCase(java.util.Locale.ROOT) + ".schema.json"));

        List<String> faults(String json) {
            return VALIDATOR.validate(uri, json).getErrors().stream()
                    .map(error -> error.getInstanceLocation() + ": " + error.getError())
                    .toList();
        }
    }

    static JsonObject openApi() {
        return JsonParser.parseString(text("openapi.json")).getAsJsonObject();
    }

    /** What the document has for sending a batch, by status. */
    static JsonObject replies() {
        return openApi()
                .getAsJsonObject("paths")
                .getAsJsonObject("/v1/batches")
                .getAsJsonObject("post")
                .getAsJsonObject("responses");
    }

    /** One exchange of {@code POST /v1/batches}: a documented status, a body by its schema, a documented type. */
    static void check(byte[] body, Map<String, String> fields, HttpResponse<String> response) {
        var status = Integer.toString(response.statusCode());
        assertThat(replies().keySet()).as("statuses of openapi.json").contains(status);
        if (response.statusCode() == 200) {
            assertThat(Schema.RECEIPT.faults(response.body())).as("receipt").isEmpty();
            assertThat(Schema.BATCH.faults(plain(body, fields))).as("batch").isEmpty();
            return;
        }
        assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(Schema.PROBLEM.faults(response.body())).as("problem").isEmpty();
        var problem = JsonParser.parseString(response.body()).getAsJsonObject();
        assertThat(problem.get("status").getAsInt()).isEqualTo(response.statusCode());
        var type = problem.get("type").getAsString().substring("/problems/".length());
        var types = replies().getAsJsonObject(status).getAsJsonArray("x-problem-types");
        assertThat(types)
                .as("types of " + status + " in openapi.json")
                .anyMatch(one -> one.getAsString().equals(type));
    }

    private static String plain(byte[] body, Map<String, String> fields) {
        try {
            var packed = fields.entrySet().stream()
                    .anyMatch(field -> field.getKey().equalsIgnoreCase("content-encoding")
                            && field.getValue().equalsIgnoreCase("gzip"));
            var bytes = packed ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body;
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
