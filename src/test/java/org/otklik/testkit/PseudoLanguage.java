package org.otklik.testkit;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otklik.survey.Pack;
import org.otklik.survey.PackReader;
import org.otklik.survey.PackReading;

/**
 * A language that nobody speaks: English, each word 40 % longer, read from right to left. Made anew from the English words
 * whenever tests run, so it is always complete.
 */
public final class PseudoLanguage {
    public static final String TAG = "x-rtl";

    private static final double LONGER = 0.4;

    /** Of a value, or of markup. */
    private static final Pattern MARKED = Pattern.compile("[{}<>&]");

    private static final String MESSAGES = "org/otklik/i18n/messages_";

    /** Beside the other classes and files of the tests, where the words of a language are looked for by its name. */
    private static final Path INTERFACE = written();

    private PseudoLanguage() {}

    /** A shipped pack in this language first, then in English. */
    public static Pack pack(String id) {
        try {
            var from = Path.of("kiosk-config/packs", id);
            var to = Files.createDirectories(
                    Files.createTempDirectory("x-rtl").resolve("packs").resolve(id));
            for (var name : new String[] {"survey.json", "pack.json"}) {
                var file = JsonParser.parseString(Files.readString(from.resolve(name)))
                        .getAsJsonObject();
                translate(file);
                if (file.has("languages")) {
                    file.add("languages", JsonParser.parseString("[\"" + TAG + "\", \"en\"]"));
                }
                Files.writeString(to.resolve(name), new GsonBuilder().create().toJson(file));
            }
            var reading = PackReader.read(to);
            if (reading instanceof PackReading.Loaded loaded) {
                return loaded.pack();
            }
            throw new IllegalStateException(
                    ((PackReading.Refused) reading).faults().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the words of the interface are; to be asked for before the first of them is. */
    public static Path interfaceFile() {
        return INTERFACE;
    }

    /** Each word longer, not more of them: long words are what breaks a layout. What is asked for stays. */
    public static String longer(String words) {
        return Stream.of(words.split(" ", -1))
                .map(word ->
                        MARKED.matcher(word).find() ? word : word + word.substring(0, (int) (word.length() * LONGER)))
                .collect(Collectors.joining(" "));
    }

    private static void translate(JsonElement element) {
        if (element instanceof JsonArray list) {
            list.forEach(PseudoLanguage::translate);
        } else if (element instanceof JsonObject object) {
            object.asMap().values().forEach(PseudoLanguage::translate);
            if (object.has("en") && object.get("en").isJsonPrimitive()) {
                object.addProperty(TAG, longer(object.get("en").getAsString()));
            }
        }
    }

    private static Path written() {
        var english = new Properties();
        try (var stream = PseudoLanguage.class.getClassLoader().getResourceAsStream(MESSAGES + "en.properties")) {
            english.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            var words = new Properties();
            english.forEach((key, text) -> words.put(key, longer(text.toString())));
            words.put("text.direction", "rightToLeft");
            words.put("text.plural", english.get("text.plural"));
            var home = Path.of(PseudoLanguage.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            var file = home.resolve(MESSAGES + TAG + ".properties");
            Files.createDirectories(file.getParent());
            var whole = Files.createTempFile(file.getParent(), TAG, ".properties");
            try (var writer = Files.newBufferedWriter(whole)) {
                words.store(writer, null);
            }
            return Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
