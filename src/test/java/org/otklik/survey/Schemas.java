package org.otklik.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.otklik.json.Fault;
import org.otklik.json.Severity;

/**
 * The schemas that editors use, held against the reader by every document of the tests: what the reader takes the schema
 * takes, and what the reader refuses the schema refuses where it can say so.
 */
final class Schemas {
    static final Schemas SURVEY = new Schemas("survey.schema.json");
    static final Schemas PACK = new Schemas("pack.schema.json");

    /** What follows from several places of a file, from both files, or from the meaning of a text. */
    private static final Set<String> UNSAYABLE =
            Set.of(("expression.syntax expression.unknown_name graph.cycle graph.too_many_passes trigger.skip_required"
                            + " trigger.skip_back trigger.unknown_question trigger.reads_nothing name.doubled"
                            + " choice.doubled choice.reserved value.no_answer value.order profile.rate_points"
                            + " profile.regex profile.start_page html.tag calculated.free_text contact"
                            + " identity_number missing_translation pack.id pack.unknown_question"
                            + " pack.unknown_choice pack.asks_nothing services.values services.doubled services.question"
                            + " rotation.doubled pack.validity pack.image_missing pack.image_budget words negation"
                            + " gendered text.unknown_word")
                    .split(" ", -1));

    private final Validator validator =
            new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    private final URI schema;

    private Schemas(String name) {
        try {
            schema = validator.registerSchema(Files.readString(Path.of("kiosk-config", "schema", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean takes(String json) {
        return validator.validate(schema, json).isValid();
    }

    /** Holds the schema against what the reader said of this document. */
    void agree(String json, List<Fault> faults) {
        var errors = faults.stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .toList();
        if (errors.isEmpty()) {
            assertThat(validator.validate(schema, json).getErrors().stream()
                            .map(error -> error.getInstanceLocation() + ": " + error.getError())
                            .toList())
                    .as("the reader takes %s", json)
                    .isEmpty();
        } else if (errors.stream().anyMatch(Schemas::canBeSaid)) {
            assertThat(takes(json))
                    .as("the reader refuses %s: %s", json, errors)
                    .isFalse();
        }
    }

    private static boolean canBeSaid(Fault fault) {
        return !UNSAYABLE.contains(fault.code())
                && !fault.message().contains("questions are too many")
                && !(fault.code().equals("pack.unknown_key") && fault.pointer().matches("/(voices|screens/help)/.*"))
                && !(fault.code().equals("value.form") && fault.message().endsWith("is no date."));
    }
}
