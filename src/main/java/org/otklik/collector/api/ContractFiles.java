package org.otklik.collector.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/** The contract of otklik-sync/1 as this collector holds it, for those who write another kiosk or another collector. */
public final class ContractFiles {
    private static final Set<String> SCHEMAS =
            Set.of("item.schema.json", "batch.schema.json", "receipt.schema.json", "problem.schema.json");

    private ContractFiles() {}

    /** {@code GET /v1/openapi}. */
    public static void openApi(Context context) {
        context.contentType("application/json").result(file("openapi.json"));
    }

    /** {@code GET /v1/schema/{name}}; another name is nothing. */
    public static void schema(Context context) {
        var name = context.pathParam("name");
        if (!SCHEMAS.contains(name)) {
            context.status(HttpStatus.NOT_FOUND);
            return;
        }
        context.contentType("application/schema+json").result(file("schema/" + name));
    }

    private static byte[] file(String name) {
        try (var stream = ContractFiles.class.getResourceAsStream("/otklik-sync/" + name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the jar holds " + name, e);
        }
    }
}
