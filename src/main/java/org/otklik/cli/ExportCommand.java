package org.otklik.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.otklik.config.Change;
import org.otklik.config.ConfigKey;
import org.otklik.config.ConfigReader;
import org.otklik.config.ConfigReading;
import org.otklik.config.KioskKeys;
import org.otklik.json.JsonLimits;
import org.otklik.json.Reading;
import org.otklik.json.StrictJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The kiosk.json in use; no key of it holds a secret, secrets are files of their own. */
@Command(name = "export", description = "Writes the kiosk.json in use, without secrets.")
final class ExportCommand implements KioskCommand {
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final JsonLimits LIMITS = new JsonLimits(256 * 1024, 32, 1_000);

    @Option(names = "-o", paramLabel = "FILE", description = "where to write; default: standard output")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--effective", description = "with the default of every key the file leaves out")
    private boolean effective;

    @Override
    public String word() {
        return "export";
    }

    @Override
    public Set<ExitRule> exits() {
        return Set.of(ExitRule.PACK, ExitRule.CANNOT_CREATE, ExitRule.CONFIG);
    }

    @Override
    public Report run(Surroundings surroundings) throws IOException {
        if (ConfigReader.read(surroundings.config()) instanceof ConfigReading.Refused refused) {
            return Checks.refusal(refused);
        }
        var source = Files.readAllBytes(surroundings.config().resolve("kiosk.json"));
        var tree = (Reading.Tree) StrictJson.read("kiosk.json", source, LIMITS);
        var document = JsonTree.object((org.otklik.json.JsonObject) tree.root());
        List<String> defaults = effective ? withDefaults(document) : List.of();
        var text = PRETTY.toJson(document);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("kiosk_json", document);
        result.put("defaults", defaults);
        return file.isEmpty()
                ? Report.of(ExitRule.OK, Change.NONE, result, List.of(text))
                : written(file.get(), text + "\n", result);
    }

    /** Fills in what the file leaves out; the pointers of what was filled in. */
    private static List<String> withDefaults(JsonObject document) {
        List<String> filled = new ArrayList<>();
        for (var key : KioskKeys.all()) {
            var fallback = fallback(key);
            if (fallback.isPresent() && JsonTree.addMissing(document, key.pointer(), fallback.get())) {
                filled.add(key.pointer());
            }
        }
        return filled;
    }

    private static Optional<JsonElement> fallback(ConfigKey key) {
        if (key instanceof ConfigKey.Whole whole && whole.fallback().isPresent()) {
            return Optional.of(new JsonPrimitive(whole.fallback().getAsInt()));
        }
        if (key instanceof ConfigKey.Flag flag) {
            return Optional.of(new JsonPrimitive(flag.fallback()));
        }
        return key instanceof ConfigKey.Word word ? Optional.of(new JsonPrimitive(word.fallback())) : Optional.empty();
    }

    /** All of the file or nothing of it; equal content is left alone. */
    private static Report written(Path file, String text, Map<String, Object> result) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        result.put("file", file.toString());
        try {
            if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
                return Report.of(ExitRule.OK, Change.NONE, result, List.of());
            }
            var beside = file.resolveSibling(file.getFileName() + ".part");
            Files.write(beside, bytes);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            return Report.of(ExitRule.OK, Change.MADE, result, List.of(file.toString()));
        } catch (IOException e) {
            var hint = "Name a folder that is there and may be written.";
            return Report.refused(ExitRule.CANNOT_CREATE, "export.file", "Cannot write " + file + ".", hint);
        }
    }
}
